//! Messages of `cli`, generated from `messages/*/cli.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "cli",
    include_str!("../../messages/zh-CN/cli.ftl"),
    include_str!("../../messages/en/cli.ftl"),
);

/// The messages of `cli`.
#[derive(Debug, Clone, Copy)]
pub struct Cli(Texts);

impl Texts {
    /// The messages of `cli`.
    pub const fn cli(self) -> Cli {
        Cli(self)
    }
}

impl Cli {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Canopy: key account management. Finds your key accounts in a sales file, and says why.` · `Canopy 大树：大客户管理。从一份销售文件找出大客户，并说明理由。`
    pub const fn about(self) -> &'static str {
        self.0.pick("Canopy 大树：大客户管理。从一份销售文件找出大客户，并说明理由。", "Canopy: key account management. Finds your key accounts in a sales file, and says why.", "⟦cli.about⟧")
    }

    /// `Usage:` · `用法：`
    pub const fn usage_word(self) -> &'static str {
        self.0.pick("用法：", "Usage:", "⟦cli.usage-word⟧")
    }

    /// `Commands` · `命令`
    pub const fn commands_word(self) -> &'static str {
        self.0.pick("命令", "Commands", "⟦cli.commands-word⟧")
    }

    /// `Arguments` · `参数`
    pub const fn arguments_word(self) -> &'static str {
        self.0.pick("参数", "Arguments", "⟦cli.arguments-word⟧")
    }

    /// `Options` · `选项`
    pub const fn options_word(self) -> &'static str {
        self.0.pick("选项", "Options", "⟦cli.options-word⟧")
    }

    /// `<COMMAND>` · `<命令>`
    pub const fn command_placeholder(self) -> &'static str {
        self.0.pick("<命令>", "<COMMAND>", "⟦cli.command-placeholder⟧")
    }

    /// `[OPTIONS]` · `[选项]`
    pub const fn options_placeholder(self) -> &'static str {
        self.0.pick("[选项]", "[OPTIONS]", "⟦cli.options-placeholder⟧")
    }

    /// `Show this help.` · `显示本帮助。`
    pub const fn help_flag(self) -> &'static str {
        self.0.pick("显示本帮助。", "Show this help.", "⟦cli.help-flag⟧")
    }

    /// `Show the version.` · `显示版本。`
    pub const fn version_flag(self) -> &'static str {
        self.0.pick("显示版本。", "Show the version.", "⟦cli.version-flag⟧")
    }

    /// `Language: zh-CN or en. Without it the LANG variable decides; zh-CN if that says nothing.` · `语言：zh-CN 或 en。不写则看 LANG 环境变量，仍无法判断时用 zh-CN。`
    pub const fn help_lang(self) -> &'static str {
        self.0.pick("语言：zh-CN 或 en。不写则看 LANG 环境变量，仍无法判断时用 zh-CN。", "Language: zh-CN or en. Without it the LANG variable decides; zh-CN if that says nothing.", "⟦cli.help-lang⟧")
    }

    /// `Screen sales files by a standard: tiers, ranking and reasons.` · `按大客户标准筛选销售文件：分级、排名和理由。`
    pub const fn help_screen(self) -> &'static str {
        self.0.pick("按大客户标准筛选销售文件：分级、排名和理由。", "Screen sales files by a standard: tiers, ranking and reasons.", "⟦cli.help-screen⟧")
    }

    /// `Example: canopy screen sales.csv --standard pharma --as-of 2025-12-31 --out result.xlsx` · `示例：canopy screen 流向.csv --standard pharma --as-of 2025-12-31 --out 结果.xlsx`
    pub const fn help_screen_after(self) -> &'static str {
        self.0.pick("示例：canopy screen 流向.csv --standard pharma --as-of 2025-12-31 --out 结果.xlsx", "Example: canopy screen sales.csv --standard pharma --as-of 2025-12-31 --out result.xlsx", "⟦cli.help-screen-after⟧")
    }

    /// `One row of figures per account: revenue, growth, recency, frequency, ABC, RFM.` · `每家客户一行指标：销售额、增长、最近采购、频次、ABC、RFM。`
    pub const fn help_metrics(self) -> &'static str {
        self.0.pick("每家客户一行指标：销售额、增长、最近采购、频次、ABC、RFM。", "One row of figures per account: revenue, growth, recency, frequency, ABC, RFM.", "⟦cli.help-metrics⟧")
    }

    /// `Example: canopy metrics sales.parquet --as-of 2025-12-31 --months 12 --out metrics.csv` · `示例：canopy metrics 流向.parquet --as-of 2025-12-31 --months 12 --out 指标.csv`
    pub const fn help_metrics_after(self) -> &'static str {
        self.0.pick("示例：canopy metrics 流向.parquet --as-of 2025-12-31 --months 12 --out 指标.csv", "Example: canopy metrics sales.parquet --as-of 2025-12-31 --months 12 --out metrics.csv", "⟦cli.help-metrics-after⟧")
    }

    /// `What customers are worth: whether they buy again, how often, and for how much.` · `客户值多少：是否会再采购、多久一次、每次多少。`
    pub const fn help_clv(self) -> &'static str {
        self.0.pick("客户值多少：是否会再采购、多久一次、每次多少。", "What customers are worth: whether they buy again, how often, and for how much.", "⟦cli.help-clv⟧")
    }

    /// `Example: canopy clv sales.csv --as-of 2025-12-31 --horizon 52 --out value.xlsx` · `示例：canopy clv 流向.csv --as-of 2025-12-31 --horizon 52 --out 价值.xlsx`
    pub const fn help_clv_after(self) -> &'static str {
        self.0.pick("示例：canopy clv 流向.csv --as-of 2025-12-31 --horizon 52 --out 价值.xlsx", "Example: canopy clv sales.csv --as-of 2025-12-31 --horizon 52 --out value.xlsx", "⟦cli.help-clv-after⟧")
    }

    /// `Sales files, or one CSV summary of customers with the columns frequency, recency, T and, where known, monetary; times in weeks.` · `销售文件；或一份 CSV 客户汇总，含 frequency、recency、T 三列，已知时加 monetary；时间以周计。`
    pub const fn help_clv_files(self) -> &'static str {
        self.0.pick("销售文件；或一份 CSV 客户汇总，含 frequency、recency、T 三列，已知时加 monetary；时间以周计。", "Sales files, or one CSV summary of customers with the columns frequency, recency, T and, where known, monetary; times in weeks.", "⟦cli.help-clv-files⟧")
    }

    /// `Weeks ahead in which purchases are expected and their value is summed. Without it 52.` · `预计采购次数并累计价值的周数。不写则为 52。`
    pub const fn help_clv_horizon(self) -> &'static str {
        self.0.pick("预计采购次数并累计价值的周数。不写则为 52。", "Weeks ahead in which purchases are expected and their value is summed. Without it 52.", "⟦cli.help-clv-horizon⟧")
    }

    /// `Per cent a year by which later value counts less. Without it 10.` · `将来的价值每年折减百分之几。不写则为 10。`
    pub const fn help_clv_discount(self) -> &'static str {
        self.0.pick("将来的价值每年折减百分之几。不写则为 10。", "Per cent a year by which later value counts less. Without it 10.", "⟦cli.help-clv-discount⟧")
    }

    /// `Model of purchases: bg, pareto or auto. Without it auto, the likelier.` · `采购模型：bg、pareto 或 auto。不写则为 auto，即取似然较高者。`
    pub const fn help_clv_model(self) -> &'static str {
        self.0.pick("采购模型：bg、pareto 或 auto。不写则为 auto，即取似然较高者。", "Model of purchases: bg, pareto or auto. Without it auto, the likelier.", "⟦cli.help-clv-model⟧")
    }

    /// `What customers will buy, month by month, with a range and how far the method was off.` · `客户将采购多少：逐月预测，附区间，并说明方法曾偏差多少。`
    pub const fn help_forecast(self) -> &'static str {
        self.0.pick("客户将采购多少：逐月预测，附区间，并说明方法曾偏差多少。", "What customers will buy, month by month, with a range and how far the method was off.", "⟦cli.help-forecast⟧")
    }

    /// `Example: canopy forecast sales.csv --horizon 12 --out forecast.xlsx` · `示例：canopy forecast 流向.csv --horizon 12 --out 预测.xlsx`
    pub const fn help_forecast_after(self) -> &'static str {
        self.0.pick("示例：canopy forecast 流向.csv --horizon 12 --out 预测.xlsx", "Example: canopy forecast sales.csv --horizon 12 --out forecast.xlsx", "⟦cli.help-forecast-after⟧")
    }

    /// `Months to forecast, 1 to 36. Without it 12.` · `预测的月数，1 到 36。不写则为 12。`
    pub const fn help_forecast_horizon(self) -> &'static str {
        self.0.pick("预测的月数，1 到 36。不写则为 12。", "Months to forecast, 1 to 36. Without it 12.", "⟦cli.help-forecast-horizon⟧")
    }

    /// `One forecast of all customers together.` · `把全部客户合在一起做一个预测。`
    pub const fn help_forecast_total(self) -> &'static str {
        self.0.pick("把全部客户合在一起做一个预测。", "One forecast of all customers together.", "⟦cli.help-forecast-total⟧")
    }

    /// `What customers owe and how they pay: receivable, overdue, ages, DSO, punctuality.` · `客户欠款与回款情况：应收、逾期、账龄、DSO、按期回款率。`
    pub const fn help_payments(self) -> &'static str {
        self.0.pick("客户欠款与回款情况：应收、逾期、账龄、DSO、按期回款率。", "What customers owe and how they pay: receivable, overdue, ages, DSO, punctuality.", "⟦cli.help-payments⟧")
    }

    /// `Example: canopy payments invoices.csv receipts.csv --as-of 2025-12-31 --out payments.csv` · `示例：canopy payments 发票.csv 回款.csv --as-of 2025-12-31 --out 应收.csv`
    pub const fn help_payments_after(self) -> &'static str {
        self.0.pick("示例：canopy payments 发票.csv 回款.csv --as-of 2025-12-31 --out 应收.csv", "Example: canopy payments invoices.csv receipts.csv --as-of 2025-12-31 --out payments.csv", "⟦cli.help-payments-after⟧")
    }

    /// `Invoices and receipts: CSV, XLSX or Parquet. A later file supersedes the same account and invoice number.` · `发票和回款文件：CSV、XLSX 或 Parquet。同一客户、同一发票号以后面的文件为准。`
    pub const fn help_payments_files(self) -> &'static str {
        self.0.pick("发票和回款文件：CSV、XLSX 或 Parquet。同一客户、同一发票号以后面的文件为准。", "Invoices and receipts: CSV, XLSX or Parquet. A later file supersedes the same account and invoice number.", "⟦cli.help-payments-files⟧")
    }

    /// `A file of accounts with credit limits (credit_limit) and days to pay (payment_terms_days).` · `客户文件：含信用额度（credit_limit）和账期天数（payment_terms_days）。`
    pub const fn help_payments_accounts(self) -> &'static str {
        self.0.pick("客户文件：含信用额度（credit_limit）和账期天数（payment_terms_days）。", "A file of accounts with credit limits (credit_limit) and days to pay (payment_terms_days).", "⟦cli.help-payments-accounts⟧")
    }

    /// `Read the built-in standards, or check one of your own.` · `查看内置标准，或检查自己写的标准。`
    pub const fn help_standard(self) -> &'static str {
        self.0.pick("查看内置标准，或检查自己写的标准。", "Read the built-in standards, or check one of your own.", "⟦cli.help-standard⟧")
    }

    /// `List the built-in standards.` · `列出内置标准。`
    pub const fn help_standard_list(self) -> &'static str {
        self.0.pick("列出内置标准。", "List the built-in standards.", "⟦cli.help-standard-list⟧")
    }

    /// `Print a built-in standard as a file to copy and change.` · `输出一份内置标准，可复制后修改。`
    pub const fn help_standard_show(self) -> &'static str {
        self.0.pick("输出一份内置标准，可复制后修改。", "Print a built-in standard as a file to copy and change.", "⟦cli.help-standard-show⟧")
    }

    /// `Check a standard's file.` · `检查一份标准文件。`
    pub const fn help_standard_check(self) -> &'static str {
        self.0.pick("检查一份标准文件。", "Check a standard's file.", "⟦cli.help-standard-check⟧")
    }

    /// `Name of a built-in standard: pharma, it, manufacturing.` · `内置标准的名称：pharma、it、manufacturing。`
    pub const fn help_standard_name(self) -> &'static str {
        self.0.pick("内置标准的名称：pharma、it、manufacturing。", "Name of a built-in standard: pharma, it, manufacturing.", "⟦cli.help-standard-name⟧")
    }

    /// `A standard as a TOML file.` · `TOML 格式的标准文件。`
    pub const fn help_standard_file(self) -> &'static str {
        self.0.pick("TOML 格式的标准文件。", "A standard as a TOML file.", "⟦cli.help-standard-file⟧")
    }

    /// `Try a standard out on the past quarters of sales files.` · `用销售文件的历史数据检验一份标准。`
    pub const fn help_back_test(self) -> &'static str {
        self.0.pick("用销售文件的历史数据检验一份标准。", "Try a standard out on the past quarters of sales files.", "⟦cli.help-back-test⟧")
    }

    /// `Example: canopy standard backtest pharma sales.csv --quarters 12 --out backtest.xlsx` · `示例：canopy standard backtest pharma 销售.csv --quarters 12 --out 回溯检验.xlsx`
    pub const fn help_back_test_after(self) -> &'static str {
        self.0.pick("示例：canopy standard backtest pharma 销售.csv --quarters 12 --out 回溯检验.xlsx", "Example: canopy standard backtest pharma sales.csv --quarters 12 --out backtest.xlsx", "⟦cli.help-back-test-after⟧")
    }

    /// `Name of a built-in standard, or a TOML file.` · `内置标准的名称，或一份 TOML 文件。`
    pub const fn help_back_test_standard(self) -> &'static str {
        self.0.pick("内置标准的名称，或一份 TOML 文件。", "Name of a built-in standard, or a TOML file.", "⟦cli.help-back-test-standard⟧")
    }

    /// `Past quarters to look at, 2 to 20; fewer where the sales begin later.` · `回溯的季度数，2 至 20；数据开始较晚时相应减少。`
    pub const fn help_quarters(self) -> &'static str {
        self.0.pick("回溯的季度数，2 至 20；数据开始较晚时相应减少。", "Past quarters to look at, 2 to 20; fewer where the sales begin later.", "⟦cli.help-quarters⟧")
    }

    /// `--quarters takes a number from 2 to {most}.` · `--quarters 应为 2 至 {most} 的整数。`
    pub fn bad_quarters(self, most: i64) -> String {
        BUNDLES.say(self.0, "bad-quarters", &[("most", most.into())])
    }

    /// `Weights from a grid of judgements (AHP) or from the data (entropy).` · `由判断矩阵（AHP）或由数据（熵权法）得出权重。`
    pub const fn help_weights(self) -> &'static str {
        self.0.pick("由判断矩阵（AHP）或由数据（熵权法）得出权重。", "Weights from a grid of judgements (AHP) or from the data (entropy).", "⟦cli.help-weights⟧")
    }

    /// `Weights from pairwise judgements: consistency, the judgement that fits least, several judges as a group.` · `由两两比较得出权重：一致性、最不协调的判断、多人意见汇总。`
    pub const fn help_weights_ahp(self) -> &'static str {
        self.0.pick("由两两比较得出权重：一致性、最不协调的判断、多人意见汇总。", "Weights from pairwise judgements: consistency, the judgement that fits least, several judges as a group.", "⟦cli.help-weights-ahp⟧")
    }

    /// `As CSV: a corner cell with the judge’s name and what is compared as header, then a line for each with the judgements (3, 1/3, blank for none). Further judges follow after an empty line. Example: canopy weights ahp judges.csv --table saaty_2005` · `CSV 写法：表头左上角写评判人，其后是比较的各项；每项一行，写判断值（3、1/3，未判断则留空）。多位评判人之间空一行。 示例：canopy weights ahp judges.csv --table saaty_2005`
    pub const fn help_weights_ahp_after(self) -> &'static str {
        self.0.pick("CSV 写法：表头左上角写评判人，其后是比较的各项；每项一行，写判断值（3、1/3，未判断则留空）。多位评判人之间空一行。\n示例：canopy weights ahp judges.csv --table saaty_2005", "As CSV: a corner cell with the judge’s name and what is compared as header, then a line for each with the judgements (3, 1/3, blank for none). Further judges follow after an empty line.\nExample: canopy weights ahp judges.csv --table saaty_2005", "⟦cli.help-weights-ahp-after⟧")
    }

    /// `Weights from the data: what differs much between the rows weighs much.` · `由数据得出权重：各行之间差异越大，权重越大。`
    pub const fn help_weights_entropy(self) -> &'static str {
        self.0.pick("由数据得出权重：各行之间差异越大，权重越大。", "Weights from the data: what differs much between the rows weighs much.", "⟦cli.help-weights-entropy⟧")
    }

    /// `Example: canopy weights entropy figures.csv --json` · `示例：canopy weights entropy figures.csv --json`
    pub const fn help_weights_entropy_after(self) -> &'static str {
        self.0.pick("示例：canopy weights entropy figures.csv --json", "Example: canopy weights entropy figures.csv --json", "⟦cli.help-weights-entropy-after⟧")
    }

    /// `Grids of judges as CSV or TOML.` · `判断矩阵文件：CSV 或 TOML。`
    pub const fn help_grids(self) -> &'static str {
        self.0.pick("判断矩阵文件：CSV 或 TOML。", "Grids of judges as CSV or TOML.", "⟦cli.help-grids⟧")
    }

    /// `A table of numbers as CSV: a column for each criterion, a row for each account.` · `数字表（CSV）：每项指标一列，每家客户一行。`
    pub const fn help_matrix(self) -> &'static str {
        self.0.pick("数字表（CSV）：每项指标一列，每家客户一行。", "A table of numbers as CSV: a column for each criterion, a row for each account.", "⟦cli.help-matrix⟧")
    }

    /// `Table of random indices: saaty_1980, saaty_2005 or donegan_dodd_1991. Without it: saaty_1980.` · `随机一致性指标表：saaty_1980、saaty_2005 或 donegan_dodd_1991。不写则用 saaty_1980。`
    pub const fn help_table(self) -> &'static str {
        self.0.pick("随机一致性指标表：saaty_1980、saaty_2005 或 donegan_dodd_1991。不写则用 saaty_1980。", "Table of random indices: saaty_1980, saaty_2005 or donegan_dodd_1991. Without it: saaty_1980.", "⟦cli.help-table⟧")
    }

    /// `Print JSON.` · `以 JSON 输出。`
    pub const fn help_json(self) -> &'static str {
        self.0.pick("以 JSON 输出。", "Print JSON.", "⟦cli.help-json⟧")
    }

    /// `Write the files of an invented company, at any size.` · `生成一家虚构公司的文件，规模不限。`
    pub const fn help_demo(self) -> &'static str {
        self.0.pick("生成一家虚构公司的文件，规模不限。", "Write the files of an invented company, at any size.", "⟦cli.help-demo⟧")
    }

    /// `Sales files: CSV (also .gz), XLSX or Parquet. Several are read as one.` · `销售文件：CSV（可为 .gz）、XLSX 或 Parquet。多个文件合并读取。`
    pub const fn help_files(self) -> &'static str {
        self.0.pick("销售文件：CSV（可为 .gz）、XLSX 或 Parquet。多个文件合并读取。", "Sales files: CSV (also .gz), XLSX or Parquet. Several are read as one.", "⟦cli.help-files⟧")
    }

    /// `Name of a built-in standard, or a TOML file. Without it: pharma.` · `内置标准的名称，或 TOML 文件。不写则为 pharma。`
    pub const fn help_standard_option(self) -> &'static str {
        self.0.pick("内置标准的名称，或 TOML 文件。不写则为 pharma。", "Name of a built-in standard, or a TOML file. Without it: pharma.", "⟦cli.help-standard-option⟧")
    }

    /// `Last day to look at, such as 2025-12-31. Without it: the last day in the files.` · `统计截止日，如 2025-12-31。不写则取文件中的最后一天。`
    pub const fn help_as_of(self) -> &'static str {
        self.0.pick("统计截止日，如 2025-12-31。不写则取文件中的最后一天。", "Last day to look at, such as 2025-12-31. Without it: the last day in the files.", "⟦cli.help-as-of⟧")
    }

    /// `Months of the current and of the previous period. Without it: what the standard says, or 12.` · `本期和上期各多少个月。不写则按标准的规定，否则为 12。`
    pub const fn help_months(self) -> &'static str {
        self.0.pick("本期和上期各多少个月。不写则按标准的规定，否则为 12。", "Months of the current and of the previous period. Without it: what the standard says, or 12.", "⟦cli.help-months⟧")
    }

    /// `File to write: .xlsx, .csv, .json or .parquet.` · `写出的文件：.xlsx、.csv、.json 或 .parquet。`
    pub const fn help_out(self) -> &'static str {
        self.0.pick("写出的文件：.xlsx、.csv、.json 或 .parquet。", "File to write: .xlsx, .csv, .json or .parquet.", "⟦cli.help-out⟧")
    }

    /// `File to write: .csv, .parquet, .json or .xlsx. Without it the rows are printed.` · `写出的文件：.csv、.parquet、.json 或 .xlsx。不写则打印在屏幕上。`
    pub const fn help_out_metrics(self) -> &'static str {
        self.0.pick("写出的文件：.csv、.parquet、.json 或 .xlsx。不写则打印在屏幕上。", "File to write: .csv, .parquet, .json or .xlsx. Without it the rows are printed.", "⟦cli.help-out-metrics⟧")
    }

    /// `Which column holds which field, such as account="Customer Name",amount=Sales.` · `指定各字段所在的列，如 account="客户名称",amount=销售额。`
    pub const fn help_map(self) -> &'static str {
        self.0.pick("指定各字段所在的列，如 account=\"客户名称\",amount=销售额。", "Which column holds which field, such as account=\"Customer Name\",amount=Sales.", "⟦cli.help-map⟧")
    }

    /// `Only show how the files are understood and what is wrong in them. With --out, write the problems.` · `只显示文件如何被理解、有哪些问题。配合 --out 可写出问题清单。`
    pub const fn help_dry_run(self) -> &'static str {
        self.0.pick("只显示文件如何被理解、有哪些问题。配合 --out 可写出问题清单。", "Only show how the files are understood and what is wrong in them. With --out, write the problems.", "⟦cli.help-dry-run⟧")
    }

    /// `A file of accounts with code, name, level and further attributes, for the standard to ask.` · `客户文件：编码、名称、级别及其他属性，供标准使用。`
    pub const fn help_accounts(self) -> &'static str {
        self.0.pick("客户文件：编码、名称、级别及其他属性，供标准使用。", "A file of accounts with code, name, level and further attributes, for the standard to ask.", "⟦cli.help-accounts⟧")
    }

    /// `Go on without the rows that cannot be used.` · `跳过无法使用的行，继续执行。`
    pub const fn help_good_only(self) -> &'static str {
        self.0.pick("跳过无法使用的行，继续执行。", "Go on without the rows that cannot be used.", "⟦cli.help-good-only⟧")
    }

    /// `Sheet of a workbook. Without it: the first one that holds sales.` · `工作簿中的工作表。不写则取第一个含销售数据的工作表。`
    pub const fn help_sheet(self) -> &'static str {
        self.0.pick("工作簿中的工作表。不写则取第一个含销售数据的工作表。", "Sheet of a workbook. Without it: the first one that holds sales.", "⟦cli.help-sheet⟧")
    }

    /// `Encoding of CSV files, such as gbk. Recognised without it.` · `CSV 文件的编码，如 gbk。不写则自动识别。`
    pub const fn help_encoding(self) -> &'static str {
        self.0.pick("CSV 文件的编码，如 gbk。不写则自动识别。", "Encoding of CSV files, such as gbk. Recognised without it.", "⟦cli.help-encoding⟧")
    }

    /// `Row of the header, counted from 1. Found without it.` · `表头所在的行，从 1 数起。不写则自动查找。`
    pub const fn help_header_row(self) -> &'static str {
        self.0.pick("表头所在的行，从 1 数起。不写则自动查找。", "Row of the header, counted from 1. Found without it.", "⟦cli.help-header-row⟧")
    }

    /// `How many accounts to print.` · `屏幕上显示多少家客户。`
    pub const fn help_top(self) -> &'static str {
        self.0.pick("屏幕上显示多少家客户。", "How many accounts to print.", "⟦cli.help-top⟧")
    }

    /// `Number of accounts, for measuring. Without it: the demonstration company.` · `客户数，用于性能测量。不写则为演示公司。`
    pub const fn help_demo_accounts(self) -> &'static str {
        self.0.pick("客户数，用于性能测量。不写则为演示公司。", "Number of accounts, for measuring. Without it: the demonstration company.", "⟦cli.help-demo-accounts⟧")
    }

    /// `Number of sales rows, for measuring.` · `销售行数，用于性能测量。`
    pub const fn help_demo_rows(self) -> &'static str {
        self.0.pick("销售行数，用于性能测量。", "Number of sales rows, for measuring.", "⟦cli.help-demo-rows⟧")
    }

    /// `Folder to write accounts.csv and sales.csv to.` · `写出 accounts.csv 和 sales.csv 的文件夹。`
    pub const fn help_demo_out(self) -> &'static str {
        self.0.pick("写出 accounts.csv 和 sales.csv 的文件夹。", "Folder to write accounts.csv and sales.csv to.", "⟦cli.help-demo-out⟧")
    }

    /// `Seed; the same seed gives the same files.` · `随机种子；种子相同，文件相同。`
    pub const fn help_demo_seed(self) -> &'static str {
        self.0.pick("随机种子；种子相同，文件相同。", "Seed; the same seed gives the same files.", "⟦cli.help-demo-seed⟧")
    }

    /// `{file}: {rows} row {rows} rows , {first} to {last}` · `{file}：{rows} 行，{first} 至 {last}`
    pub fn file_line(self, file: &str, rows: i64, first: &str, last: &str) -> String {
        BUNDLES.say(self.0, "file-line", &[("file", file.into()), ("rows", rows.into()), ("first", first.into()), ("last", last.into())])
    }

    /// `{file}: no row that counts` · `{file}：没有可计入的行`
    pub fn file_line_empty(self, file: &str) -> String {
        BUNDLES.say(self.0, "file-line-empty", &[("file", file.into())])
    }

    /// `{accounts} account {accounts} accounts , {products} product {products} products` · `{accounts} 家客户，{products} 个产品`
    pub fn found_line(self, accounts: i64, products: i64) -> String {
        BUNDLES.say(self.0, "found-line", &[("accounts", accounts.into()), ("products", products.into())])
    }

    /// `{rows} subtotal or total row was not counted. {rows} subtotal or total rows were not counted.` · `{rows} 行小计或合计未计入。`
    pub fn totals_skipped(self, rows: i64) -> String {
        BUNDLES.say(self.0, "totals-skipped", &[("rows", rows.into())])
    }

    /// `{cells} number in “{column}” was rounded to four places. {cells} numbers in “{column}” were rounded to four places.` · `“{column}”列有 {cells} 个数字已舍入到四位小数。`
    pub fn cells_rounded(self, cells: i64, column: &str) -> String {
        BUNDLES.say(self.0, "cells-rounded", &[("cells", cells.into()), ("column", column.into())])
    }

    /// `Only the sheet “{sheet}” was read; {others} other sheet was not. Only the sheet “{sheet}” was read; {others} other sheets were not.` · `只读取了工作表“{sheet}”，另有 {others} 张工作表未读取。`
    pub fn one_sheet_read(self, others: i64, sheet: &str) -> String {
        BUNDLES.say(self.0, "one-sheet-read", &[("others", others.into()), ("sheet", sheet.into())])
    }

    /// `Attention: {sheets} have the same columns and were not read. Put them on one sheet, or read them one by one with --sheet.` · `注意：{sheets} 的列与之相同，但未读取。请合并到一张工作表，或用 --sheet 逐张读取。`
    pub fn sheets_alike(self, sheets: &str) -> String {
        BUNDLES.say(self.0, "sheets-alike", &[("sheets", sheets.into())])
    }

    /// `The sales begin on {first}, after the previous period does ({previous}): growth cannot be told and is left out.` · `销售数据从 {first} 开始，晚于上期的起始日 {previous}，无法计算增长率，该指标不参与评分。`
    pub fn growth_unknown(self, first: &str, previous: &str) -> String {
        BUNDLES.say(self.0, "growth-unknown", &[("first", first.into()), ("previous", previous.into())])
    }

    /// `The sales are known by month only; each counts on the last day of its month.` · `销售只精确到月份；每笔计在当月最后一天。`
    pub const fn months_only(self) -> &'static str {
        self.0.pick("销售只精确到月份；每笔计在当月最后一天。", "The sales are known by month only; each counts on the last day of its month.", "⟦cli.months-only⟧")
    }

    /// `Went on without {rows} row that cannot be used; see the problems sheet. Went on without {rows} rows that cannot be used; see the problems sheet.` · `已跳过 {rows} 行无法使用的数据，见“导入问题”表。`
    pub fn went_without(self, rows: i64) -> String {
        BUNDLES.say(self.0, "went-without", &[("rows", rows.into())])
    }

    /// `{codes} account code stands with more than one name; the last name is shown. {codes} account codes stand with more than one name; the last name is shown.` · `{codes} 个客户编码对应多个名称，显示最后一个。`
    pub fn several_names(self, codes: i64) -> String {
        BUNDLES.say(self.0, "several-names", &[("codes", codes.into())])
    }

    /// `Reading {file} … {percent}` · `正在读取 {file} …… {percent}`
    pub fn reading(self, file: &str, percent: &str) -> String {
        BUNDLES.say(self.0, "reading", &[("file", file.into()), ("percent", percent.into())])
    }

    /// `{rows} row cannot be used, so nothing was written. {rows} rows cannot be used, so nothing was written.` · `有 {rows} 行无法使用，因此没有写出任何文件。`
    pub fn bad_rows(self, rows: i64) -> String {
        BUNDLES.say(self.0, "bad-rows", &[("rows", rows.into())])
    }

    /// `Add --good-only to go on without these rows, or --dry-run --out problems.xlsx to have them all in a file to correct.` · `加上 --good-only 可跳过这些行继续；加上 --dry-run --out 问题.xlsx 可把它们全部写到文件中以便更正。`
    pub const fn bad_rows_what_to_do(self) -> &'static str {
        self.0.pick("加上 --good-only 可跳过这些行继续；加上 --dry-run --out 问题.xlsx 可把它们全部写到文件中以便更正。", "Add --good-only to go on without these rows, or --dry-run --out problems.xlsx to have them all in a file to correct.", "⟦cli.bad-rows-what-to-do⟧")
    }

    /// `… and {count} more` · `…… 另有 {count} 行`
    pub fn more_problems(self, count: i64) -> String {
        BUNDLES.say(self.0, "more-problems", &[("count", count.into())])
    }

    /// `No problems found.` · `没有发现问题。`
    pub const fn no_problems(self) -> &'static str {
        self.0.pick("没有发现问题。", "No problems found.", "⟦cli.no-problems⟧")
    }

    /// `{file}: {reason}` · `{file}：{reason}`
    pub fn refused(self, file: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "refused", &[("file", file.into()), ("reason", reason.into())])
    }

    /// `Error: {what}` · `错误：{what}`
    pub fn error_prefix(self, what: &str) -> String {
        BUNDLES.say(self.0, "error-prefix", &[("what", what.into())])
    }

    /// `Something went wrong inside Canopy: {what}` · `Canopy 内部出错：{what}`
    pub fn internal_error(self, what: &str) -> String {
        BUNDLES.say(self.0, "internal-error", &[("what", what.into())])
    }

    /// `{file} cannot be written: {reason}` · `无法写出 {file}：{reason}`
    pub fn cannot_write(self, file: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "cannot-write", &[("file", file.into()), ("reason", reason.into())])
    }

    /// `“{text}” is not a day such as 2025-12-31.` · `“{text}”不是 2025-12-31 这样的日期。`
    pub fn bad_day(self, text: &str) -> String {
        BUNDLES.say(self.0, "bad-day", &[("text", text.into())])
    }

    /// `“{text}” is not a column map such as account="Customer Name",amount=Sales.` · `“{text}”不是 account="客户名称",amount=销售额 这样的列对应。`
    pub fn bad_map(self, text: &str) -> String {
        BUNDLES.say(self.0, "bad-map", &[("text", text.into())])
    }

    /// `{file}: write to .xlsx, .csv, .json or .parquet.` · `{file}：只能写出 .xlsx、.csv、.json 或 .parquet。`
    pub fn bad_out(self, file: &str) -> String {
        BUNDLES.say(self.0, "bad-out", &[("file", file.into())])
    }

    /// `The months must lie between 1 and 120.` · `月数应在 1 到 120 之间。`
    pub const fn bad_months(self) -> &'static str {
        self.0.pick("月数应在 1 到 120 之间。", "The months must lie between 1 and 120.", "⟦cli.bad-months⟧")
    }

    /// `There is no built-in standard “{name}” and no such file. Built in: {names}.` · `没有名为“{name}”的内置标准，也没有这个文件。内置标准：{names}。`
    pub fn no_such_standard(self, name: &str, names: &str) -> String {
        BUNDLES.say(self.0, "no-such-standard", &[("name", name.into()), ("names", names.into())])
    }

    /// `{file} is not a usable standard:` · `{file} 不是可用的标准：`
    pub fn standard_refused(self, file: &str) -> String {
        BUNDLES.say(self.0, "standard-refused", &[("file", file.into())])
    }

    /// `{file} is a usable standard.` · `{file} 是可用的标准。`
    pub fn standard_fine(self, file: &str) -> String {
        BUNDLES.say(self.0, "standard-fine", &[("file", file.into())])
    }

    /// `{dimensions} dimension {dimensions} dimensions , {criteria} criterion {criteria} criteria , {tiers} tier {tiers} tiers` · `{dimensions} 个维度，{criteria} 个指标，{tiers} 个等级`
    pub fn standard_size(self, dimensions: i64, criteria: i64, tiers: i64) -> String {
        BUNDLES.say(self.0, "standard-size", &[("dimensions", dimensions.into()), ("criteria", criteria.into()), ("tiers", tiers.into())])
    }

    /// `See {command} --help.` · `详见 {command} --help。`
    pub fn usage_hint(self, command: &str) -> String {
        BUNDLES.say(self.0, "usage-hint", &[("command", command.into())])
    }

    /// `{argument} is not known here.` · `这里不认识 {argument}。`
    pub fn usage_unknown_argument(self, argument: &str) -> String {
        BUNDLES.say(self.0, "usage-unknown-argument", &[("argument", argument.into())])
    }

    /// `{arguments} is missing.` · `缺少 {arguments}。`
    pub fn usage_missing(self, arguments: &str) -> String {
        BUNDLES.say(self.0, "usage-missing", &[("arguments", arguments.into())])
    }

    /// `“{value}” does not fit {argument}.` · `{argument} 不能是“{value}”。`
    pub fn usage_bad_value(self, value: &str, argument: &str) -> String {
        BUNDLES.say(self.0, "usage-bad-value", &[("value", value.into()), ("argument", argument.into())])
    }

    /// `{argument} needs a value.` · `{argument} 需要一个值。`
    pub fn usage_needs_value(self, argument: &str) -> String {
        BUNDLES.say(self.0, "usage-needs-value", &[("argument", argument.into())])
    }

    /// `{argument} does not go together with {other}.` · `{argument} 不能与 {other} 同时使用。`
    pub fn usage_conflict(self, argument: &str, other: &str) -> String {
        BUNDLES.say(self.0, "usage-conflict", &[("argument", argument.into()), ("other", other.into())])
    }

    /// `Say what to do: screen, metrics, clv, forecast, standard, weights, demo or serve.` · `请说明要做什么：screen、metrics、clv、forecast、standard、weights、demo 或 serve。`
    pub const fn usage_no_command(self) -> &'static str {
        self.0.pick("请说明要做什么：screen、metrics、clv、forecast、standard、weights、demo 或 serve。", "Say what to do: screen, metrics, clv, forecast, standard, weights, demo or serve.", "⟦cli.usage-no-command⟧")
    }

    /// `How {file} is understood` · `{file} 的理解方式`
    pub fn dry_title(self, file: &str) -> String {
        BUNDLES.say(self.0, "dry-title", &[("file", file.into())])
    }

    /// `CSV, {encoding}, separated by {delimiter}` · `CSV，{encoding}，以 {delimiter} 分隔`
    pub fn format_csv(self, encoding: &str, delimiter: &str) -> String {
        BUNDLES.say(self.0, "format-csv", &[("encoding", encoding.into()), ("delimiter", delimiter.into())])
    }

    /// `Workbook, sheet “{sheet}”` · `工作簿，工作表“{sheet}”`
    pub fn format_xlsx(self, sheet: &str) -> String {
        BUNDLES.say(self.0, "format-xlsx", &[("sheet", sheet.into())])
    }

    /// `Parquet` · `Parquet`
    pub const fn format_parquet(self) -> &'static str {
        self.0.pick("Parquet", "Parquet", "⟦cli.format-parquet⟧")
    }

    /// `tab` · `制表符`
    pub const fn delimiter_tab(self) -> &'static str {
        self.0.pick("制表符", "tab", "⟦cli.delimiter-tab⟧")
    }

    /// `header in row {row}` · `表头在第 {row} 行`
    pub fn header_at(self, row: i64) -> String {
        BUNDLES.say(self.0, "header-at", &[("row", row.into())])
    }

    /// `Column` · `列`
    pub const fn col_column(self) -> &'static str {
        self.0.pick("列", "Column", "⟦cli.col-column⟧")
    }

    /// `Meaning` · `含义`
    pub const fn col_meaning(self) -> &'static str {
        self.0.pick("含义", "Meaning", "⟦cli.col-meaning⟧")
    }

    /// `First values` · `前几个值`
    pub const fn col_sample(self) -> &'static str {
        self.0.pick("前几个值", "First values", "⟦cli.col-sample⟧")
    }

    /// `“{column}” is multiplied by {factor}, as its header says.` · `按表头所示，“{column}”列乘以 {factor}。`
    pub fn factor_note(self, column: &str, factor: i64) -> String {
        BUNDLES.say(self.0, "factor-note", &[("column", column.into()), ("factor", factor.into())])
    }

    /// `This was a dry run: nothing was written but what --out names.` · `以上为试运行：除 --out 指定的文件外，没有写出任何内容。`
    pub const fn dry_done(self) -> &'static str {
        self.0.pick("以上为试运行：除 --out 指定的文件外，没有写出任何内容。", "This was a dry run: nothing was written but what --out names.", "⟦cli.dry-done⟧")
    }

    /// `To correct it: --map field="column", for example --map account="{column}".` · `如需更正：--map 字段="列名"，例如 --map account="{column}"。`
    pub fn map_hint(self, column: &str) -> String {
        BUNDLES.say(self.0, "map-hint", &[("column", column.into())])
    }

    /// `Key accounts by “{standard}”` · `按“{standard}”筛选大客户`
    pub fn screen_title(self, standard: &str) -> String {
        BUNDLES.say(self.0, "screen-title", &[("standard", standard.into())])
    }

    /// `{from} to {as_of}, compared with the month before compared with the {months} months before` · `{from} 至 {as_of}，与之前 {months} 个月比较`
    pub fn window_line(self, from: &str, as_of: &str, months: i64) -> String {
        BUNDLES.say(self.0, "window-line", &[("from", from.into()), ("as_of", as_of.into()), ("months", months.into())])
    }

    /// `Without --as-of the last day in the files counts as today.` · `未写 --as-of，以文件中的最后一天为截止日。`
    pub const fn as_of_last_day(self) -> &'static str {
        self.0.pick("未写 --as-of，以文件中的最后一天为截止日。", "Without --as-of the last day in the files counts as today.", "⟦cli.as-of-last-day⟧")
    }

    /// `Tier` · `等级`
    pub const fn col_tier(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦cli.col-tier⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn col_accounts(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦cli.col-accounts⟧")
    }

    /// `% of accounts` · `客户占比`
    pub const fn col_of_accounts(self) -> &'static str {
        self.0.pick("客户占比", "% of accounts", "⟦cli.col-of-accounts⟧")
    }

    /// `Revenue` · `销售额`
    pub const fn col_revenue(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦cli.col-revenue⟧")
    }

    /// `% of revenue` · `销售占比`
    pub const fn col_of_revenue(self) -> &'static str {
        self.0.pick("销售占比", "% of revenue", "⟦cli.col-of-revenue⟧")
    }

    /// `Rank` · `名次`
    pub const fn col_rank(self) -> &'static str {
        self.0.pick("名次", "Rank", "⟦cli.col-rank⟧")
    }

    /// `Account` · `客户`
    pub const fn col_account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦cli.col-account⟧")
    }

    /// `Score` · `得分`
    pub const fn col_score(self) -> &'static str {
        self.0.pick("得分", "Score", "⟦cli.col-score⟧")
    }

    /// `Growth` · `增长`
    pub const fn col_growth(self) -> &'static str {
        self.0.pick("增长", "Growth", "⟦cli.col-growth⟧")
    }

    /// `Answered` · `已回答`
    pub const fn col_answered(self) -> &'static str {
        self.0.pick("已回答", "Answered", "⟦cli.col-answered⟧")
    }

    /// `Count` · `行数`
    pub const fn col_count(self) -> &'static str {
        self.0.pick("行数", "Count", "⟦cli.col-count⟧")
    }

    /// `Why` · `理由`
    pub const fn col_why(self) -> &'static str {
        self.0.pick("理由", "Why", "⟦cli.col-why⟧")
    }

    /// `All` · `全部`
    pub const fn all_accounts(self) -> &'static str {
        self.0.pick("全部", "All", "⟦cli.all-accounts⟧")
    }

    /// `The top account Top {count} accounts` · `前 {count} 家客户`
    pub fn top_title(self, count: i64) -> String {
        BUNDLES.say(self.0, "top-title", &[("count", count.into())])
    }

    /// `No account has sales up to this day.` · `截至当日没有客户有销售。`
    pub const fn no_accounts(self) -> &'static str {
        self.0.pick("截至当日没有客户有销售。", "No account has sales up to this day.", "⟦cli.no-accounts⟧")
    }

    /// `The data answers {share} of the standard’s weight.` · `数据回答了标准权重的 {share}。`
    pub fn answered(self, share: &str) -> String {
        BUNDLES.say(self.0, "answered", &[("share", share.into())])
    }

    /// `The standard’s quotas per territory were not applied: files name no territories.` · `标准设有辖区名额；所给文件没有辖区，名额未计。`
    pub const fn quotas_left_out(self) -> &'static str {
        self.0.pick("标准设有辖区名额；所给文件没有辖区，名额未计。", "The standard’s quotas per territory were not applied: files name no territories.", "⟦cli.quotas-left-out⟧")
    }

    /// `Nothing given here answers: {criteria}. Their weight was spread over the rest.` · `所给文件未能回答：{criteria}。其权重已按比例分给其余指标。`
    pub fn unanswered(self, criteria: &str) -> String {
        BUNDLES.say(self.0, "unanswered", &[("criteria", criteria.into())])
    }

    /// `Written: {file}` · `已写出：{file}`
    pub fn written(self, file: &str) -> String {
        BUNDLES.say(self.0, "written", &[("file", file.into())])
    }

    /// `Add --out result.xlsx for the whole ranking with every account’s receipt.` · `加上 --out 结果.xlsx 可得到完整排名和每家客户的得分明细。`
    pub const fn out_hint(self) -> &'static str {
        self.0.pick("加上 --out 结果.xlsx 可得到完整排名和每家客户的得分明细。", "Add --out result.xlsx for the whole ranking with every account’s receipt.", "⟦cli.out-hint⟧")
    }

    /// `{criterion} {value} ({points})` · `{criterion} {value}（{points}）`
    pub fn reason_figure(self, criterion: &str, value: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-figure", &[("criterion", criterion.into()), ("value", value.into()), ("points", points.into())])
    }

    /// `;` · `；`
    pub const fn reason_comma(self) -> &'static str {
        self.0.pick("；", "; ", "⟦cli.reason-comma⟧")
    }

    /// `{criterion} ({points})` · `{criterion}（{points}）`
    pub fn reason_no_figure(self, criterion: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-no-figure", &[("criterion", criterion.into()), ("points", points.into())])
    }

    /// `held at {tier} by {criterion}` · `因{criterion}停在{tier}`
    pub fn held_back(self, tier: &str, criterion: &str) -> String {
        BUNDLES.say(self.0, "held-back", &[("tier", tier.into()), ("criterion", criterion.into())])
    }

    /// `Ranking` · `排名`
    pub const fn sheet_ranking(self) -> &'static str {
        self.0.pick("排名", "Ranking", "⟦cli.sheet-ranking⟧")
    }

    /// `Criteria` · `指标明细`
    pub const fn sheet_criteria(self) -> &'static str {
        self.0.pick("指标明细", "Criteria", "⟦cli.sheet-criteria⟧")
    }

    /// `Tiers` · `分级`
    pub const fn sheet_tiers(self) -> &'static str {
        self.0.pick("分级", "Tiers", "⟦cli.sheet-tiers⟧")
    }

    /// `Standard` · `标准`
    pub const fn sheet_standard(self) -> &'static str {
        self.0.pick("标准", "Standard", "⟦cli.sheet-standard⟧")
    }

    /// `Problems` · `导入问题`
    pub const fn sheet_problems(self) -> &'static str {
        self.0.pick("导入问题", "Problems", "⟦cli.sheet-problems⟧")
    }

    /// `Account code` · `客户编码`
    pub const fn col_account_code(self) -> &'static str {
        self.0.pick("客户编码", "Account code", "⟦cli.col-account-code⟧")
    }

    /// `Account name` · `客户名称`
    pub const fn col_account_name(self) -> &'static str {
        self.0.pick("客户名称", "Account name", "⟦cli.col-account-name⟧")
    }

    /// `Previous revenue` · `上期销售额`
    pub const fn col_previous(self) -> &'static str {
        self.0.pick("上期销售额", "Previous revenue", "⟦cli.col-previous⟧")
    }

    /// `Days since last purchase` · `距上次采购天数`
    pub const fn col_recency(self) -> &'static str {
        self.0.pick("距上次采购天数", "Days since last purchase", "⟦cli.col-recency⟧")
    }

    /// `Purchase days` · `采购天数`
    pub const fn col_frequency(self) -> &'static str {
        self.0.pick("采购天数", "Purchase days", "⟦cli.col-frequency⟧")
    }

    /// `Documents` · `单据数`
    pub const fn col_documents(self) -> &'static str {
        self.0.pick("单据数", "Documents", "⟦cli.col-documents⟧")
    }

    /// `Products` · `产品数`
    pub const fn col_breadth(self) -> &'static str {
        self.0.pick("产品数", "Products", "⟦cli.col-breadth⟧")
    }

    /// `Share of revenue` · `销售额占比`
    pub const fn col_share(self) -> &'static str {
        self.0.pick("销售额占比", "Share of revenue", "⟦cli.col-share⟧")
    }

    /// `ABC` · `ABC`
    pub const fn col_abc(self) -> &'static str {
        self.0.pick("ABC", "ABC", "⟦cli.col-abc⟧")
    }

    /// `R` · `R`
    pub const fn col_r(self) -> &'static str {
        self.0.pick("R", "R", "⟦cli.col-r⟧")
    }

    /// `F` · `F`
    pub const fn col_f(self) -> &'static str {
        self.0.pick("F", "F", "⟦cli.col-f⟧")
    }

    /// `M` · `M`
    pub const fn col_m(self) -> &'static str {
        self.0.pick("M", "M", "⟦cli.col-m⟧")
    }

    /// `Weight on missing data` · `依赖缺失数据的权重`
    pub const fn col_missing(self) -> &'static str {
        self.0.pick("依赖缺失数据的权重", "Weight on missing data", "⟦cli.col-missing⟧")
    }

    /// `Score missing to next tier` · `距上一级的分数`
    pub const fn col_to_next(self) -> &'static str {
        self.0.pick("距上一级的分数", "Score missing to next tier", "⟦cli.col-to-next⟧")
    }

    /// `Dimension` · `维度`
    pub const fn col_dimension(self) -> &'static str {
        self.0.pick("维度", "Dimension", "⟦cli.col-dimension⟧")
    }

    /// `Criterion` · `指标`
    pub const fn col_criterion(self) -> &'static str {
        self.0.pick("指标", "Criterion", "⟦cli.col-criterion⟧")
    }

    /// `Code` · `代码`
    pub const fn col_code(self) -> &'static str {
        self.0.pick("代码", "Code", "⟦cli.col-code⟧")
    }

    /// `Raw value` · `原始值`
    pub const fn col_value(self) -> &'static str {
        self.0.pick("原始值", "Raw value", "⟦cli.col-value⟧")
    }

    /// `Points` · `分数`
    pub const fn col_points(self) -> &'static str {
        self.0.pick("分数", "Points", "⟦cli.col-points⟧")
    }

    /// `Weight` · `权重`
    pub const fn col_weight(self) -> &'static str {
        self.0.pick("权重", "Weight", "⟦cli.col-weight⟧")
    }

    /// `Contribution` · `贡献`
    pub const fn col_contribution(self) -> &'static str {
        self.0.pick("贡献", "Contribution", "⟦cli.col-contribution⟧")
    }

    /// `Basis` · `依据`
    pub const fn col_basis(self) -> &'static str {
        self.0.pick("依据", "Basis", "⟦cli.col-basis⟧")
    }

    /// `Source` · `来源`
    pub const fn col_source(self) -> &'static str {
        self.0.pick("来源", "Source", "⟦cli.col-source⟧")
    }

    /// `Scale` · `计分方式`
    pub const fn col_scale(self) -> &'static str {
        self.0.pick("计分方式", "Scale", "⟦cli.col-scale⟧")
    }

    /// `Better` · `方向`
    pub const fn col_direction(self) -> &'static str {
        self.0.pick("方向", "Better", "⟦cli.col-direction⟧")
    }

    /// `If not known` · `缺失时`
    pub const fn col_missing_policy(self) -> &'static str {
        self.0.pick("缺失时", "If not known", "⟦cli.col-missing-policy⟧")
    }

    /// `Gate` · `门槛`
    pub const fn col_gate(self) -> &'static str {
        self.0.pick("门槛", "Gate", "⟦cli.col-gate⟧")
    }

    /// `Meaning` · `说明`
    pub const fn col_description(self) -> &'static str {
        self.0.pick("说明", "Meaning", "⟦cli.col-description⟧")
    }

    /// `Rule` · `规则`
    pub const fn col_rule(self) -> &'static str {
        self.0.pick("规则", "Rule", "⟦cli.col-rule⟧")
    }

    /// `Visits a month` · `每月拜访次数`
    pub const fn col_visits(self) -> &'static str {
        self.0.pick("每月拜访次数", "Visits a month", "⟦cli.col-visits⟧")
    }

    /// `Resource ceiling, % of revenue` · `资源上限（占销售额 %）`
    pub const fn col_ceiling(self) -> &'static str {
        self.0.pick("资源上限（占销售额 %）", "Resource ceiling, % of revenue", "⟦cli.col-ceiling⟧")
    }

    /// `Review every (months)` · `评估间隔（月）`
    pub const fn col_review(self) -> &'static str {
        self.0.pick("评估间隔（月）", "Review every (months)", "⟦cli.col-review⟧")
    }

    /// `Plan required` · `需要计划书`
    pub const fn col_plan(self) -> &'static str {
        self.0.pick("需要计划书", "Plan required", "⟦cli.col-plan⟧")
    }

    /// `File` · `文件`
    pub const fn col_file(self) -> &'static str {
        self.0.pick("文件", "File", "⟦cli.col-file⟧")
    }

    /// `Row` · `行`
    pub const fn col_row(self) -> &'static str {
        self.0.pick("行", "Row", "⟦cli.col-row⟧")
    }

    /// `Reason` · `原因`
    pub const fn col_reason(self) -> &'static str {
        self.0.pick("原因", "Reason", "⟦cli.col-reason⟧")
    }

    /// `The row` · `整行内容`
    pub const fn col_cells(self) -> &'static str {
        self.0.pick("整行内容", "The row", "⟦cli.col-cells⟧")
    }

    /// `yes` · `是`
    pub const fn yes(self) -> &'static str {
        self.0.pick("是", "yes", "⟦cli.yes⟧")
    }

    /// `no` · `否`
    pub const fn no(self) -> &'static str {
        self.0.pick("否", "no", "⟦cli.no⟧")
    }

    /// `from {from}: {points}` · `{from} 起：{points}`
    pub fn band_from(self, from: &str, points: &str) -> String {
        BUNDLES.say(self.0, "band-from", &[("from", from.into()), ("points", points.into())])
    }

    /// `otherwise: {points}` · `其他：{points}`
    pub fn band_rest(self, points: &str) -> String {
        BUNDLES.say(self.0, "band-rest", &[("points", points.into())])
    }

    /// `{text}: {points}` · `{text}：{points}`
    pub fn band_equals(self, text: &str, points: &str) -> String {
        BUNDLES.say(self.0, "band-equals", &[("text", text.into()), ("points", points.into())])
    }

    /// `below {points} points at most {tier}` · `低于 {points} 分时最高为{tier}`
    pub fn gate_rule(self, points: &str, tier: &str) -> String {
        BUNDLES.say(self.0, "gate-rule", &[("points", points.into()), ("tier", tier.into())])
    }

    /// `{file}: {accounts} account {accounts} accounts` · `{file}：{accounts} 家客户`
    pub fn metrics_written(self, file: &str, accounts: i64) -> String {
        BUNDLES.say(self.0, "metrics-written", &[("file", file.into()), ("accounts", accounts.into())])
    }

    /// `{file}: {accounts} account {accounts} accounts , as of {day}` · `{file}：{accounts} 家客户，截至 {day}`
    pub fn payments_written(self, file: &str, accounts: i64, day: &str) -> String {
        BUNDLES.say(self.0, "payments-written", &[("file", file.into()), ("accounts", accounts.into()), ("day", day.into())])
    }

    /// `{folder}: accounts.csv ({accounts}), sales.csv ({rows})` · `{folder}：accounts.csv（{accounts}），sales.csv（{rows}）`
    pub fn demo_written(self, folder: &str, accounts: i64, rows: i64) -> String {
        BUNDLES.say(self.0, "demo-written", &[("folder", folder.into()), ("accounts", accounts.into()), ("rows", rows.into())])
    }

    /// `Serve Canopy to browsers.` · `启动服务，供浏览器使用。`
    pub const fn help_serve(self) -> &'static str {
        self.0.pick("启动服务，供浏览器使用。", "Serve Canopy to browsers.", "⟦cli.help-serve⟧")
    }

    /// `Example: canopy serve --demo --data demo-data` · `示例：canopy serve --demo --data demo-data`
    pub const fn help_serve_after(self) -> &'static str {
        self.0.pick("示例：canopy serve --demo --data demo-data", "Example: canopy serve --demo --data demo-data", "⟦cli.help-serve-after⟧")
    }

    /// `Address to listen on. Without it: CANOPY_LISTEN, or 127.0.0.1:8080.` · `监听地址。不写则用 CANOPY_LISTEN，否则为 127.0.0.1:8080。`
    pub const fn help_listen(self) -> &'static str {
        self.0.pick("监听地址。不写则用 CANOPY_LISTEN，否则为 127.0.0.1:8080。", "Address to listen on. Without it: CANOPY_LISTEN, or 127.0.0.1:8080.", "⟦cli.help-listen⟧")
    }

    /// `Folder for everything that is kept. Without it: CANOPY_DATA, or canopy-data.` · `存放所有内容的文件夹。不写则用 CANOPY_DATA，否则为 canopy-data。`
    pub const fn help_data(self) -> &'static str {
        self.0.pick("存放所有内容的文件夹。不写则用 CANOPY_DATA，否则为 canopy-data。", "Folder for everything that is kept. Without it: CANOPY_DATA, or canopy-data.", "⟦cli.help-data⟧")
    }

    /// `Where the records are: sqlite:FILE or postgres://…. Without it: CANOPY_DATABASE, or a file in the folder.` · `数据库位置：sqlite:文件 或 postgres://…。不写则用 CANOPY_DATABASE，否则为上述文件夹中的文件。`
    pub const fn help_database(self) -> &'static str {
        self.0.pick("数据库位置：sqlite:文件 或 postgres://…。不写则用 CANOPY_DATABASE，否则为上述文件夹中的文件。", "Where the records are: sqlite:FILE or postgres://…. Without it: CANOPY_DATABASE, or a file in the folder.", "⟦cli.help-database⟧")
    }

    /// `Create the demonstration company if there is none; people choose a persona instead of signing in. On this machine only.` · `没有演示公司时先创建；选择人物即可登录，无需密码。只在本机开放。`
    pub const fn help_serve_demo(self) -> &'static str {
        self.0.pick("没有演示公司时先创建；选择人物即可登录，无需密码。只在本机开放。", "Create the demonstration company if there is none; people choose a persona instead of signing in. On this machine only.", "⟦cli.help-serve-demo⟧")
    }

    /// `People reach the server over https, for example through a proxy. Without it: CANOPY_HTTPS.` · `用户通过 https 访问，例如经由代理。不写则看 CANOPY_HTTPS。`
    pub const fn help_https(self) -> &'static str {
        self.0.pick("用户通过 https 访问，例如经由代理。不写则看 CANOPY_HTTPS。", "People reach the server over https, for example through a proxy. Without it: CANOPY_HTTPS.", "⟦cli.help-https⟧")
    }

    /// `Bring the database up to date, and nothing else.` · `只把数据库升级到最新结构。`
    pub const fn help_migrate(self) -> &'static str {
        self.0.pick("只把数据库升级到最新结构。", "Bring the database up to date, and nothing else.", "⟦cli.help-migrate⟧")
    }

    /// `People who sign in.` · `可登录的人员。`
    pub const fn help_user(self) -> &'static str {
        self.0.pick("可登录的人员。", "People who sign in.", "⟦cli.help-user⟧")
    }

    /// `Add a person and print their set-up link.` · `添加人员，并输出其设置链接。`
    pub const fn help_user_add(self) -> &'static str {
        self.0.pick("添加人员，并输出其设置链接。", "Add a person and print their set-up link.", "⟦cli.help-user-add⟧")
    }

    /// `Remove the second factor of a person who can no longer sign in.` · `为无法登录的人员移除两步验证。`
    pub const fn help_user_remove_second_factor(self) -> &'static str {
        self.0.pick("为无法登录的人员移除两步验证。", "Remove the second factor of a person who can no longer sign in.", "⟦cli.help-user-remove-second-factor⟧")
    }

    /// `Print a new set-up link for a person.` · `为某人输出新的设置链接。`
    pub const fn help_user_setup_link(self) -> &'static str {
        self.0.pick("为某人输出新的设置链接。", "Print a new set-up link for a person.", "⟦cli.help-user-setup-link⟧")
    }

    /// `Sign-in name.` · `登录名。`
    pub const fn help_user_name(self) -> &'static str {
        self.0.pick("登录名。", "Sign-in name.", "⟦cli.help-user-name⟧")
    }

    /// `Full name. Without it: the sign-in name.` · `姓名。不写则同登录名。`
    pub const fn help_user_full_name(self) -> &'static str {
        self.0.pick("姓名。不写则同登录名。", "Full name. Without it: the sign-in name.", "⟦cli.help-user-full-name⟧")
    }

    /// `Job: representative, manager, director, analyst, auditor or administrator.` · `岗位：representative、manager、director、analyst、auditor 或 administrator。`
    pub const fn help_user_job(self) -> &'static str {
        self.0.pick("岗位：representative、manager、director、analyst、auditor 或 administrator。", "Job: representative, manager, director, analyst, auditor or administrator.", "⟦cli.help-user-job⟧")
    }

    /// `Canopy is ready: {url}` · `Canopy 已就绪：{url}`
    pub fn serve_ready(self, url: &str) -> String {
        BUNDLES.say(self.0, "serve-ready", &[("url", url.into())])
    }

    /// `Creating the demonstration company …` · `正在创建演示公司……`
    pub const fn serve_seeding(self) -> &'static str {
        self.0.pick("正在创建演示公司……", "Creating the demonstration company …", "⟦cli.serve-seeding⟧")
    }

    /// `Nobody can sign in yet. Open this link once to set the administrator’s password (sign-in name {name}):` · `目前还没有人可以登录。请打开以下链接，为管理员设置密码（登录名 {name}，链接只能用一次）：`
    pub fn serve_first_link(self, name: &str) -> String {
        BUNDLES.say(self.0, "serve-first-link", &[("name", name.into())])
    }

    /// `The demonstration needs no password, so it listens on this machine only; {address} is open to others.` · `演示无需密码，只能在本机开放；{address} 对外可见。`
    pub fn serve_demo_not_here(self, address: &str) -> String {
        BUNDLES.say(self.0, "serve-demo-not-here", &[("address", address.into())])
    }

    /// `There are people in this database who do not belong to the demonstration. Give it a folder of its own with --data.` · `该数据库中已有演示之外的人员。请用 --data 另选一个文件夹。`
    pub const fn serve_demo_refused(self) -> &'static str {
        self.0.pick("该数据库中已有演示之外的人员。请用 --data 另选一个文件夹。", "There are people in this database who do not belong to the demonstration. Give it a folder of its own with --data.", "⟦cli.serve-demo-refused⟧")
    }

    /// `Cannot listen on {address}: {reason}. Choose another with --listen.` · `无法监听 {address}：{reason}。请用 --listen 换一个地址。`
    pub fn serve_cannot_listen(self, address: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "serve-cannot-listen", &[("address", address.into()), ("reason", reason.into())])
    }

    /// `Stopping; work that has begun is finished first.` · `正在停止；已开始的工作会先完成。`
    pub const fn serve_stopping(self) -> &'static str {
        self.0.pick("正在停止；已开始的工作会先完成。", "Stopping; work that has begun is finished first.", "⟦cli.serve-stopping⟧")
    }

    /// `The database was made by a newer version of Canopy. Use that version.` · `该数据库由更新版本的 Canopy 创建，请使用该版本。`
    pub const fn database_newer(self) -> &'static str {
        self.0.pick("该数据库由更新版本的 Canopy 创建，请使用该版本。", "The database was made by a newer version of Canopy. Use that version.", "⟦cli.database-newer⟧")
    }

    /// `The database cannot be opened: {reason}` · `无法打开数据库：{reason}`
    pub fn database_broken(self, reason: &str) -> String {
        BUNDLES.say(self.0, "database-broken", &[("reason", reason.into())])
    }

    /// `The database is up to date.` · `数据库已是最新结构。`
    pub const fn migrated(self) -> &'static str {
        self.0.pick("数据库已是最新结构。", "The database is up to date.", "⟦cli.migrated⟧")
    }

    /// `{name} was added.` · `已添加 {name}。`
    pub fn user_added(self, name: &str) -> String {
        BUNDLES.say(self.0, "user-added", &[("name", name.into())])
    }

    /// `The second factor of {name} is removed; all their sessions ended.` · `已移除 {name} 的两步验证，其所有登录均已退出。`
    pub fn user_factor_removed(self, name: &str) -> String {
        BUNDLES.say(self.0, "user-factor-removed", &[("name", name.into())])
    }

    /// `{name} has no second factor.` · `{name} 没有启用两步验证。`
    pub fn user_no_factor(self, name: &str) -> String {
        BUNDLES.say(self.0, "user-no-factor", &[("name", name.into())])
    }

    /// `To set the password, open this path on the server’s address; it works once, for three days:` · `设置密码请在服务器地址后打开以下路径，只能用一次，三天内有效：`
    pub const fn user_link(self) -> &'static str {
        self.0.pick("设置密码请在服务器地址后打开以下路径，只能用一次，三天内有效：", "To set the password, open this path on the server’s address; it works once, for three days:", "⟦cli.user-link⟧")
    }

    /// `There is a person with the sign-in name {name} already.` · `已有登录名为 {name} 的人员。`
    pub fn user_taken(self, name: &str) -> String {
        BUNDLES.say(self.0, "user-taken", &[("name", name.into())])
    }

    /// `There is no person with the sign-in name {name}.` · `没有登录名为 {name} 的人员。`
    pub fn user_unknown(self, name: &str) -> String {
        BUNDLES.say(self.0, "user-unknown", &[("name", name.into())])
    }

    /// `“{job}” is not a job. Jobs: {jobs}.` · `“{job}”不是岗位。可选：{jobs}。`
    pub fn user_bad_job(self, job: &str, jobs: &str) -> String {
        BUNDLES.say(self.0, "user-bad-job", &[("job", job.into()), ("jobs", jobs.into())])
    }

    /// `Weeks are from 1 to 520.` · `周数应在 1 到 520 之间。`
    pub const fn bad_weeks(self) -> &'static str {
        self.0.pick("周数应在 1 到 520 之间。", "Weeks are from 1 to 520.", "⟦cli.bad-weeks⟧")
    }

    /// `Months are from 1 to 36.` · `月数应在 1 到 36 之间。`
    pub const fn bad_horizon(self) -> &'static str {
        self.0.pick("月数应在 1 到 36 之间。", "Months are from 1 to 36.", "⟦cli.bad-horizon⟧")
    }

    /// `A discount is from 0 to 100 per cent a year.` · `折现率应在每年 0 到 100（百分之几）之间。`
    pub const fn bad_discount(self) -> &'static str {
        self.0.pick("折现率应在每年 0 到 100（百分之几）之间。", "A discount is from 0 to 100 per cent a year.", "⟦cli.bad-discount⟧")
    }

    /// `{customers} customer {customers} customers ; {repeaters} bought again` · `{customers} 家客户，其中 {repeaters} 家再次采购过`
    pub fn clv_customers(self, customers: i64, repeaters: i64) -> String {
        BUNDLES.say(self.0, "clv-customers", &[("customers", customers.into()), ("repeaters", repeaters.into())])
    }

    /// `As of {day}; a purchase is a day with purchases.` · `截至 {day}；同一天的采购算一次。`
    pub fn clv_as_of(self, day: &str) -> String {
        BUNDLES.say(self.0, "clv-as-of", &[("day", day.into())])
    }

    /// `{model}: {parameters}; log-likelihood {likelihood}` · `{model}：{parameters}；对数似然 {likelihood}`
    pub fn clv_parameters(self, model: &str, parameters: &str, likelihood: &str) -> String {
        BUNDLES.say(self.0, "clv-parameters", &[("model", model.into()), ("parameters", parameters.into()), ("likelihood", likelihood.into())])
    }

    /// `{model}: not fitted. {reason}` · `{model}：未能拟合。{reason}`
    pub fn clv_no_fit(self, model: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "clv-no-fit", &[("model", model.into()), ("reason", reason.into())])
    }

    /// `Used: {model}.` · `采用：{model}。`
    pub fn clv_used(self, model: &str) -> String {
        BUNDLES.say(self.0, "clv-used", &[("model", model.into())])
    }

    /// `Without a model the columns of expectations stay empty.` · `没有模型，预计各列留空。`
    pub const fn clv_not_used(self) -> &'static str {
        self.0.pick("没有模型，预计各列留空。", "Without a model the columns of expectations stay empty.", "⟦cli.clv-not-used⟧")
    }

    /// `History up to {month}; a month that is not over is left out.` · `历史截至 {month}；未过完的月份不计入。`
    pub fn forecast_until(self, month: &str) -> String {
        BUNDLES.say(self.0, "forecast-until", &[("month", month.into())])
    }

    /// `The next {months} together: {amount}, in four of five cases {low} to {high}.` · `未来 {months}合计：{amount}，80% 预测区间为 {low} 至 {high}。`
    pub fn forecast_sum(self, months: &str, amount: &str, low: &str, high: &str) -> String {
        BUNDLES.say(self.0, "forecast-sum", &[("months", months.into()), ("amount", amount.into()), ("low", low.into()), ("high", high.into())])
    }

    /// `Method: {method}.` · `方法：{method}。`
    pub fn forecast_method(self, method: &str) -> String {
        BUNDLES.say(self.0, "forecast-method", &[("method", method.into())])
    }

    /// `{file}: {accounts} row {accounts} rows` · `{file}：{accounts} 行`
    pub fn table_written(self, file: &str, accounts: i64) -> String {
        BUNDLES.say(self.0, "table-written", &[("file", file.into()), ("accounts", accounts.into())])
    }

    /// `Compared` · `比较项`
    pub const fn col_item(self) -> &'static str {
        self.0.pick("比较项", "Compared", "⟦cli.col-item⟧")
    }

    /// `Group` · `合计`
    pub const fn col_group(self) -> &'static str {
        self.0.pick("合计", "Group", "⟦cli.col-group⟧")
    }

    /// `Entropy` · `信息熵`
    pub const fn col_entropy(self) -> &'static str {
        self.0.pick("信息熵", "Entropy", "⟦cli.col-entropy⟧")
    }

    /// `{count} judge {count} judges` · `{count} 位评判人`
    pub fn judges_title(self, count: i64) -> String {
        BUNDLES.say(self.0, "judges-title", &[("count", count.into())])
    }

    /// `Judge {number}` · `评判人 {number}`
    pub fn unnamed_judge(self, number: &str) -> String {
        BUNDLES.say(self.0, "unnamed-judge", &[("number", number.into())])
    }

    /// `{file} gives no weights:` · `由 {file} 得不出权重：`
    pub fn no_weights_in(self, file: &str) -> String {
        BUNDLES.say(self.0, "no-weights-in", &[("file", file.into())])
    }

    /// `{columns} columns, {rows} rows` · `{columns} 列，{rows} 行`
    pub fn matrix_title(self, columns: &str, rows: &str) -> String {
        BUNDLES.say(self.0, "matrix-title", &[("columns", columns.into()), ("rows", rows.into())])
    }

    /// `Copy a company into a new folder while people work` · `在不影响使用的情况下，把公司全部数据备份到新文件夹。`
    pub const fn help_backup(self) -> &'static str {
        self.0.pick("在不影响使用的情况下，把公司全部数据备份到新文件夹。", "Copy a company into a new folder while people work", "⟦cli.help-backup⟧")
    }

    /// `The copy has its records as of one moment, its sales facts and its uploads, and a manifest with the size and hash of every file. Records in PostgreSQL are copied by its own pg_dump.` · `备份包含同一时刻的记录、销售数据和上传文件，并有一份清单，列明每个文件的大小和校验值。PostgreSQL 中的记录由其自带的 pg_dump 备份。`
    pub const fn help_backup_after(self) -> &'static str {
        self.0.pick("备份包含同一时刻的记录、销售数据和上传文件，并有一份清单，列明每个文件的大小和校验值。PostgreSQL 中的记录由其自带的 pg_dump 备份。", "The copy has its records as of one moment, its sales facts and its uploads, and a manifest with the size and hash of every file. Records in PostgreSQL are copied by its own pg_dump.", "⟦cli.help-backup-after⟧")
    }

    /// `Read a backup through: every file against its manifest, and the records` · `核对备份：逐个文件对照清单，并检查记录。`
    pub const fn help_verify(self) -> &'static str {
        self.0.pick("核对备份：逐个文件对照清单，并检查记录。", "Read a backup through: every file against its manifest, and the records", "⟦cli.help-verify⟧")
    }

    /// `Check a backup and put it where nothing is` · `核对备份，并恢复到空的位置。`
    pub const fn help_restore(self) -> &'static str {
        self.0.pick("核对备份，并恢复到空的位置。", "Check a backup and put it where nothing is", "⟦cli.help-restore⟧")
    }

    /// `Nothing is overwritten: the folder must be empty or missing, and a PostgreSQL database empty.` · `不会覆盖任何数据：文件夹须为空或不存在，PostgreSQL 数据库须为空。`
    pub const fn help_restore_after(self) -> &'static str {
        self.0.pick("不会覆盖任何数据：文件夹须为空或不存在，PostgreSQL 数据库须为空。", "Nothing is overwritten: the folder must be empty or missing, and a PostgreSQL database empty.", "⟦cli.help-restore-after⟧")
    }

    /// `Folder below which the copy is made` · `存放备份的文件夹，备份建在其下。`
    pub const fn help_backup_to(self) -> &'static str {
        self.0.pick("存放备份的文件夹，备份建在其下。", "Folder below which the copy is made", "⟦cli.help-backup-to⟧")
    }

    /// `Folder of one backup` · `某一份备份的文件夹。`
    pub const fn help_backup_folder(self) -> &'static str {
        self.0.pick("某一份备份的文件夹。", "Folder of one backup", "⟦cli.help-backup-folder⟧")
    }

    /// `Folder in which backups are kept; without it none are made` · `自动备份的存放文件夹；不写则不自动备份。`
    pub const fn help_serve_backup_to(self) -> &'static str {
        self.0.pick("自动备份的存放文件夹；不写则不自动备份。", "Folder in which backups are kept; without it none are made", "⟦cli.help-serve-backup-to⟧")
    }

    /// `Hours from one backup to the next (24)` · `两次备份间隔的小时数（24）。`
    pub const fn help_backup_every(self) -> &'static str {
        self.0.pick("两次备份间隔的小时数（24）。", "Hours from one backup to the next (24)", "⟦cli.help-backup-every⟧")
    }

    /// `How many days, weeks and months keep their newest backup (7,4,12)` · `最近多少天、多少周、多少月各保留最新一份备份（7,4,12）。`
    pub const fn help_backup_keep(self) -> &'static str {
        self.0.pick("最近多少天、多少周、多少月各保留最新一份备份（7,4,12）。", "How many days, weeks and months keep their newest backup (7,4,12)", "⟦cli.help-backup-keep⟧")
    }

    /// `The backup is {path}` · `备份已存入 {path}`
    pub fn backup_made(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-made", &[("path", path.into())])
    }

    /// `{path} is whole.` · `{path} 完好无损。`
    pub fn backup_sound(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-sound", &[("path", path.into())])
    }

    /// `The company is in {path}` · `公司数据已恢复到 {path}`
    pub fn backup_restored(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-restored", &[("path", path.into())])
    }

    /// `Made {time}, {files} files, {size}` · `备份时间 {time}，{files} 个文件，{size}`
    pub fn backup_told(self, time: &str, files: &str, size: &str) -> String {
        BUNDLES.say(self.0, "backup-told", &[("time", time.into()), ("files", files.into()), ("size", size.into())])
    }

    /// `There is no folder {path}. Make it, or name another.` · `文件夹 {path} 不存在。请先建立，或改用其他文件夹。`
    pub fn backup_no_folder(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-no-folder", &[("path", path.into())])
    }

    /// `{path} is no backup: its manifest.json is missing or cannot be read.` · `{path} 不是备份：其中没有可读的备份清单。`
    pub fn backup_none(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-none", &[("path", path.into())])
    }

    /// `This backup was made by a newer version of Canopy. Use that version.` · `这份备份由更新版本的 Canopy 生成，请使用该版本恢复。`
    pub const fn backup_newer(self) -> &'static str {
        self.0.pick("这份备份由更新版本的 Canopy 生成，请使用该版本恢复。", "This backup was made by a newer version of Canopy. Use that version.", "⟦cli.backup-newer⟧")
    }

    /// `{path} already holds something. Name a folder that is empty or does not exist.` · `{path} 中已有内容。请指定空的或尚不存在的文件夹。`
    pub fn backup_not_empty(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-not-empty", &[("path", path.into())])
    }

    /// `The database already holds something. Name an empty one.` · `数据库中已有内容。请指定空数据库。`
    pub const fn backup_database_not_empty(self) -> &'static str {
        self.0.pick("数据库中已有内容。请指定空数据库。", "The database already holds something. Name an empty one.", "⟦cli.backup-database-not-empty⟧")
    }

    /// `The records of this backup are of the other kind of database. Name one of the same kind.` · `这份备份的记录属于另一种数据库。请指定同类数据库。`
    pub const fn backup_other_database(self) -> &'static str {
        self.0.pick("这份备份的记录属于另一种数据库。请指定同类数据库。", "The records of this backup are of the other kind of database. Name one of the same kind.", "⟦cli.backup-other-database⟧")
    }

    /// `{tool} is missing; it comes with PostgreSQL’s client programs. Install them.` · `缺少 {tool}，它随 PostgreSQL 客户端程序提供。请先安装。`
    pub fn backup_tool_missing(self, tool: &str) -> String {
        BUNDLES.say(self.0, "backup-tool-missing", &[("tool", tool.into())])
    }

    /// `{tool} failed:` · `{tool} 运行失败：`
    pub fn backup_tool_failed(self, tool: &str) -> String {
        BUNDLES.say(self.0, "backup-tool-failed", &[("tool", tool.into())])
    }

    /// `This backup is damaged:` · `这份备份已损坏：`
    pub const fn backup_damaged(self) -> &'static str {
        self.0.pick("这份备份已损坏：", "This backup is damaged:", "⟦cli.backup-damaged⟧")
    }

    /// `A file could not be read or written: {reason}` · `文件读写失败：{reason}`
    pub fn backup_io(self, reason: &str) -> String {
        BUNDLES.say(self.0, "backup-io", &[("reason", reason.into())])
    }

    /// `missing: {path}` · `缺失：{path}`
    pub fn backup_missing(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-missing", &[("path", path.into())])
    }

    /// `not what was written: {path}` · `内容与备份时不符：{path}`
    pub fn backup_changed(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-changed", &[("path", path.into())])
    }

    /// `does not belong to it: {path}` · `不属于这份备份：{path}`
    pub fn backup_foreign(self, path: &str) -> String {
        BUNDLES.say(self.0, "backup-foreign", &[("path", path.into())])
    }

    /// `the records are damaged: {said}` · `记录已损坏：{said}`
    pub fn backup_records(self, said: &str) -> String {
        BUNDLES.say(self.0, "backup-records", &[("said", said.into())])
    }

    /// `Another Canopy serves {folder} already. Stop it first, or name another folder.` · `已有一个 Canopy 正在使用 {folder}。请先停止它，或指定其他文件夹。`
    pub fn serve_already(self, folder: &str) -> String {
        BUNDLES.say(self.0, "serve-already", &[("folder", folder.into())])
    }

    /// `The audit log.` · `审计日志。`
    pub const fn help_audit(self) -> &'static str {
        self.0.pick("审计日志。", "The audit log.", "⟦cli.help-audit⟧")
    }

    /// `Read the whole audit log and say that nobody touched it, or where it was touched first.` · `通读审计日志，确认没有被改动，或指出第一处改动。`
    pub const fn help_audit_verify(self) -> &'static str {
        self.0.pick("通读审计日志，确认没有被改动，或指出第一处改动。", "Read the whole audit log and say that nobody touched it, or where it was touched first.", "⟦cli.help-audit-verify⟧")
    }

    /// `Ends with 0 where it is intact, and prints the fingerprint of its end, to be kept elsewhere; with 3 where it was touched.` · `完好时退出码为 0 并输出末端指纹，请存于系统之外；有改动时为 3。`
    pub const fn help_audit_verify_after(self) -> &'static str {
        self.0.pick("完好时退出码为 0 并输出末端指纹，请存于系统之外；有改动时为 3。", "Ends with 0 where it is intact, and prints the fingerprint of its end, to be kept elsewhere; with 3 where it was touched.", "⟦cli.help-audit-verify-after⟧")
    }

    /// `A fingerprint kept elsewhere: it must be that of an entry still.` · `以前另存的指纹：还须是日志中某条记录的指纹。`
    pub const fn help_kept(self) -> &'static str {
        self.0.pick("以前另存的指纹：还须是日志中某条记录的指纹。", "A fingerprint kept elsewhere: it must be that of an entry still.", "⟦cli.help-kept⟧")
    }

    /// `intact, {count} entries, head {hash}` · `完好，{count} 条，末端指纹 {hash}`
    pub fn audit_intact(self, count: &str, hash: &str) -> String {
        BUNDLES.say(self.0, "audit-intact", &[("count", count.into()), ("hash", hash.into())])
    }

    /// `touched: {what}` · `已被改动：{what}`
    pub fn audit_touched(self, what: &str) -> String {
        BUNDLES.say(self.0, "audit-touched", &[("what", what.into())])
    }

    /// `{count} entries before it hold, head {hash}` · `此前 {count} 条完好，指纹 {hash}`
    pub fn audit_held(self, count: &str, hash: &str) -> String {
        BUNDLES.say(self.0, "audit-held", &[("count", count.into()), ("hash", hash.into())])
    }

    /// `No entry has the fingerprint {hash} that was kept: the log may have been rewritten as a whole.` · `日志中没有另存的指纹 {hash}：日志可能被整体重写。`
    pub fn audit_kept_missing(self, hash: &str) -> String {
        BUNDLES.say(self.0, "audit-kept-missing", &[("hash", hash.into())])
    }

    /// `File of the configuration (TOML). Without it: CANOPY_CONFIG, or none.` · `配置文件（TOML）。不写则用 CANOPY_CONFIG，再没有则不读文件。`
    pub const fn help_config(self) -> &'static str {
        self.0.pick("配置文件（TOML）。不写则用 CANOPY_CONFIG，再没有则不读文件。", "File of the configuration (TOML). Without it: CANOPY_CONFIG, or none.", "⟦cli.help-config⟧")
    }

    /// `Check the configuration and print what would hold, and where each value came from.` · `检查配置，列出将要生效的值及各自的来源。`
    pub const fn help_check_config(self) -> &'static str {
        self.0.pick("检查配置，列出将要生效的值及各自的来源。", "Check the configuration and print what would hold, and where each value came from.", "⟦cli.help-check-config⟧")
    }

    /// `Flags are stronger than the environment, the environment is stronger than the file. All faults are told at once, with the line in the file; then the exit code is 2.` · `命令行优先于环境变量，环境变量优先于文件。所有问题一次列出，文件中的问题注明行号，此时退出码为 2。`
    pub const fn help_check_config_after(self) -> &'static str {
        self.0.pick("命令行优先于环境变量，环境变量优先于文件。所有问题一次列出，文件中的问题注明行号，此时退出码为 2。", "Flags are stronger than the environment, the environment is stronger than the file. All faults are told at once, with the line in the file; then the exit code is 2.", "⟦cli.help-check-config-after⟧")
    }

    /// `Where should the backup be made? Name the folder with --to, or as backup.to in the configuration.` · `备份放在哪里？请用 --to 指定文件夹，或在配置中写明 backup.to。`
    pub const fn backup_no_target(self) -> &'static str {
        self.0.pick("备份放在哪里？请用 --to 指定文件夹，或在配置中写明 backup.to。", "Where should the backup be made? Name the folder with --to, or as backup.to in the configuration.", "⟦cli.backup-no-target⟧")
    }

    /// `Address for figures and probes alone, such as 127.0.0.1:9090. Without it: CANOPY_OPERATIONS_LISTEN, or none.` · `只供监控使用的地址，例如 127.0.0.1:9090。不写则用 CANOPY_OPERATIONS_LISTEN，再没有则不开放。`
    pub const fn help_operations_listen(self) -> &'static str {
        self.0.pick("只供监控使用的地址，例如 127.0.0.1:9090。不写则用 CANOPY_OPERATIONS_LISTEN，再没有则不开放。", "Address for figures and probes alone, such as 127.0.0.1:9090. Without it: CANOPY_OPERATIONS_LISTEN, or none.", "⟦cli.help-operations-listen⟧")
    }

    /// `Figures are at {url}` · `监控指标位于 {url}`
    pub fn operations_ready(self, url: &str) -> String {
        BUNDLES.say(self.0, "operations-ready", &[("url", url.into())])
    }

    /// `Some work did not end in time; what had been confirmed is kept.` · `有些工作未能按时结束；已确认的内容均已保存。`
    pub const fn serve_gave_up(self) -> &'static str {
        self.0.pick("有些工作未能按时结束；已确认的内容均已保存。", "Some work did not end in time; what had been confirmed is kept.", "⟦cli.serve-gave-up⟧")
    }

    /// `The database is older. Its records were copied to {path} before they are brought up to date.` · `数据库版本较旧，升级前已将记录复制到 {path}。`
    pub fn copied_first(self, path: &str) -> String {
        BUNDLES.say(self.0, "copied-first", &[("path", path.into())])
    }

    /// `The database is older and must be brought up to date, but no copy of it can be made first. Nothing was changed.` · `数据库版本较旧，需要升级，但无法先制作副本，因此没有做任何改动。`
    pub const fn copy_impossible(self) -> &'static str {
        self.0.pick("数据库版本较旧，需要升级，但无法先制作副本，因此没有做任何改动。", "The database is older and must be brought up to date, but no copy of it can be made first. Nothing was changed.", "⟦cli.copy-impossible⟧")
    }

    /// `"{hash}" is not a fingerprint: one has 64 hexadecimal digits, as this command prints them.` · `“{hash}”不是指纹：指纹是本命令输出的 64 位十六进制数。`
    pub fn audit_no_fingerprint(self, hash: &str) -> String {
        BUNDLES.say(self.0, "audit-no-fingerprint", &[("hash", hash.into())])
    }

    /// `{file} is not UTF-8. Save it as UTF-8 and try again.` · `{file} 不是 UTF-8 编码，请另存为 UTF-8 后重试。`
    pub fn standard_not_utf8(self, file: &str) -> String {
        BUNDLES.say(self.0, "standard-not-utf8", &[("file", file.into())])
    }

    /// `To correct it: --map field="column".` · `如需更正：--map 字段="列名"。`
    pub const fn map_hint_any(self) -> &'static str {
        self.0.pick("如需更正：--map 字段=\"列名\"。", "To correct it: --map field=\"column\".", "⟦cli.map-hint-any⟧")
    }
}
