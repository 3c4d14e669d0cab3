//! Messages of `imports`, generated from `messages/*/imports.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "imports",
    include_str!("../../messages/zh-CN/imports.ftl"),
    include_str!("../../messages/en/imports.ftl"),
);

/// The messages of `imports`.
#[derive(Debug, Clone, Copy)]
pub struct Imports(Texts);

impl Texts {
    /// The messages of `imports`.
    pub const fn imports(self) -> Imports {
        Imports(self)
    }
}

impl Imports {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Sales` · `销售数据`
    pub const fn kind_sales(self) -> &'static str {
        self.0.pick("销售数据", "Sales", "⟦imports.kind-sales⟧")
    }

    /// `Accounts` · `客户数据`
    pub const fn kind_accounts(self) -> &'static str {
        self.0.pick("客户数据", "Accounts", "⟦imports.kind-accounts⟧")
    }

    /// `Invoices` · `发票`
    pub const fn kind_invoices(self) -> &'static str {
        self.0.pick("发票", "Invoices", "⟦imports.kind-invoices⟧")
    }

    /// `Receipts` · `回款`
    pub const fn kind_receipts(self) -> &'static str {
        self.0.pick("回款", "Receipts", "⟦imports.kind-receipts⟧")
    }

    /// `Survey answers` · `问卷结果`
    pub const fn kind_surveys(self) -> &'static str {
        self.0.pick("问卷结果", "Survey answers", "⟦imports.kind-surveys⟧")
    }

    /// `Leads` · `线索`
    pub const fn kind_leads(self) -> &'static str {
        self.0.pick("线索", "Leads", "⟦imports.kind-leads⟧")
    }

    /// `Account code` · `客户编码`
    pub const fn field_account_code(self) -> &'static str {
        self.0.pick("客户编码", "Account code", "⟦imports.field-account-code⟧")
    }

    /// `Account name` · `客户名称`
    pub const fn field_account_name(self) -> &'static str {
        self.0.pick("客户名称", "Account name", "⟦imports.field-account-name⟧")
    }

    /// `Other names` · `别名`
    pub const fn field_aliases(self) -> &'static str {
        self.0.pick("别名", "Other names", "⟦imports.field-aliases⟧")
    }

    /// `Account type` · `客户类型`
    pub const fn field_account_type(self) -> &'static str {
        self.0.pick("客户类型", "Account type", "⟦imports.field-account-type⟧")
    }

    /// `Level` · `级别`
    pub const fn field_level(self) -> &'static str {
        self.0.pick("级别", "Level", "⟦imports.field-level⟧")
    }

    /// `Account above` · `上级客户`
    pub const fn field_parent(self) -> &'static str {
        self.0.pick("上级客户", "Account above", "⟦imports.field-parent⟧")
    }

    /// `Region` · `地区`
    pub const fn field_region(self) -> &'static str {
        self.0.pick("地区", "Region", "⟦imports.field-region⟧")
    }

    /// `City` · `城市`
    pub const fn field_city(self) -> &'static str {
        self.0.pick("城市", "City", "⟦imports.field-city⟧")
    }

    /// `Territory` · `辖区`
    pub const fn field_territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦imports.field-territory⟧")
    }

    /// `Owner` · `负责人`
    pub const fn field_owner(self) -> &'static str {
        self.0.pick("负责人", "Owner", "⟦imports.field-owner⟧")
    }

    /// `Product code` · `产品编码`
    pub const fn field_product_code(self) -> &'static str {
        self.0.pick("产品编码", "Product code", "⟦imports.field-product-code⟧")
    }

    /// `Product name` · `产品名称`
    pub const fn field_product_name(self) -> &'static str {
        self.0.pick("产品名称", "Product name", "⟦imports.field-product-name⟧")
    }

    /// `Product class` · `产品类别`
    pub const fn field_product_class(self) -> &'static str {
        self.0.pick("产品类别", "Product class", "⟦imports.field-product-class⟧")
    }

    /// `Amount` · `金额`
    pub const fn field_amount(self) -> &'static str {
        self.0.pick("金额", "Amount", "⟦imports.field-amount⟧")
    }

    /// `Quantity` · `数量`
    pub const fn field_quantity(self) -> &'static str {
        self.0.pick("数量", "Quantity", "⟦imports.field-quantity⟧")
    }

    /// `Unit price` · `单价`
    pub const fn field_unit_price(self) -> &'static str {
        self.0.pick("单价", "Unit price", "⟦imports.field-unit-price⟧")
    }

    /// `Cost` · `成本`
    pub const fn field_cost(self) -> &'static str {
        self.0.pick("成本", "Cost", "⟦imports.field-cost⟧")
    }

    /// `Date` · `日期`
    pub const fn field_date(self) -> &'static str {
        self.0.pick("日期", "Date", "⟦imports.field-date⟧")
    }

    /// `Month` · `月份`
    pub const fn field_month(self) -> &'static str {
        self.0.pick("月份", "Month", "⟦imports.field-month⟧")
    }

    /// `Year` · `年份`
    pub const fn field_year(self) -> &'static str {
        self.0.pick("年份", "Year", "⟦imports.field-year⟧")
    }

    /// `Document number` · `单据号`
    pub const fn field_document(self) -> &'static str {
        self.0.pick("单据号", "Document number", "⟦imports.field-document⟧")
    }

    /// `Due date` · `到期日`
    pub const fn field_due_date(self) -> &'static str {
        self.0.pick("到期日", "Due date", "⟦imports.field-due-date⟧")
    }

    /// `Paid amount` · `已付金额`
    pub const fn field_paid_amount(self) -> &'static str {
        self.0.pick("已付金额", "Paid amount", "⟦imports.field-paid-amount⟧")
    }

    /// `Paid date` · `回款日期`
    pub const fn field_paid_date(self) -> &'static str {
        self.0.pick("回款日期", "Paid date", "⟦imports.field-paid-date⟧")
    }

    /// `Score (0–10)` · `评分（0–10）`
    pub const fn field_score(self) -> &'static str {
        self.0.pick("评分（0–10）", "Score (0–10)", "⟦imports.field-score⟧")
    }

    /// `Survey` · `问卷`
    pub const fn field_survey(self) -> &'static str {
        self.0.pick("问卷", "Survey", "⟦imports.field-survey⟧")
    }

    /// `Role` · `职务`
    pub const fn field_role(self) -> &'static str {
        self.0.pick("职务", "Role", "⟦imports.field-role⟧")
    }

    /// `Comment` · `备注`
    pub const fn field_comment(self) -> &'static str {
        self.0.pick("备注", "Comment", "⟦imports.field-comment⟧")
    }

    /// `Contact` · `联系人`
    pub const fn field_person(self) -> &'static str {
        self.0.pick("联系人", "Contact", "⟦imports.field-person⟧")
    }

    /// `Telephone` · `电话`
    pub const fn field_phone(self) -> &'static str {
        self.0.pick("电话", "Telephone", "⟦imports.field-phone⟧")
    }

    /// `Email` · `邮箱`
    pub const fn field_email(self) -> &'static str {
        self.0.pick("邮箱", "Email", "⟦imports.field-email⟧")
    }

    /// `Channel` · `渠道`
    pub const fn field_channel(self) -> &'static str {
        self.0.pick("渠道", "Channel", "⟦imports.field-channel⟧")
    }

    /// `Number at the source` · `来源编号`
    pub const fn field_reference(self) -> &'static str {
        self.0.pick("来源编号", "Number at the source", "⟦imports.field-reference⟧")
    }

    /// `Amount of {month}` · `{month}的金额`
    pub fn target_month_amount(self, month: &str) -> String {
        BUNDLES.say(self.0, "target-month-amount", &[("month", month.into())])
    }

    /// `Attribute “{name}”` · `属性“{name}”`
    pub fn target_attribute(self, name: &str) -> String {
        BUNDLES.say(self.0, "target-attribute", &[("name", name.into())])
    }

    /// `Not used` · `不使用`
    pub const fn target_ignore(self) -> &'static str {
        self.0.pick("不使用", "Not used", "⟦imports.target-ignore⟧")
    }

    /// `There is neither an account code nor an account name` · `既没有客户编码，也没有客户名称`
    pub const fn problem_account_missing(self) -> &'static str {
        self.0.pick("既没有客户编码，也没有客户名称", "There is neither an account code nor an account name", "⟦imports.problem-account-missing⟧")
    }

    /// `The date is missing` · `缺少日期`
    pub const fn problem_date_missing(self) -> &'static str {
        self.0.pick("缺少日期", "The date is missing", "⟦imports.problem-date-missing⟧")
    }

    /// `This cannot be read as a date` · `无法识别为日期`
    pub const fn problem_date_unreadable(self) -> &'static str {
        self.0.pick("无法识别为日期", "This cannot be read as a date", "⟦imports.problem-date-unreadable⟧")
    }

    /// `The date is before 1990 or too far in the future` · `日期早于 1990 年，或远在将来`
    pub const fn problem_date_out_of_range(self) -> &'static str {
        self.0.pick("日期早于 1990 年，或远在将来", "The date is before 1990 or too far in the future", "⟦imports.problem-date-out-of-range⟧")
    }

    /// `There is neither an amount nor quantity and price` · `没有金额，也没有数量和单价`
    pub const fn problem_amount_missing(self) -> &'static str {
        self.0.pick("没有金额，也没有数量和单价", "There is neither an amount nor quantity and price", "⟦imports.problem-amount-missing⟧")
    }

    /// `This cannot be read as a number` · `无法识别为数字`
    pub const fn problem_number_unreadable(self) -> &'static str {
        self.0.pick("无法识别为数字", "This cannot be read as a number", "⟦imports.problem-number-unreadable⟧")
    }

    /// `More than four decimal places; rounded to four and kept` · `小数超过四位，已四舍五入到四位并保留`
    pub const fn problem_rounded(self) -> &'static str {
        self.0.pick("小数超过四位，已四舍五入到四位并保留", "More than four decimal places; rounded to four and kept", "⟦imports.problem-rounded⟧")
    }

    /// `The number is too large` · `数字过大`
    pub const fn problem_number_too_large(self) -> &'static str {
        self.0.pick("数字过大", "The number is too large", "⟦imports.problem-number-too-large⟧")
    }

    /// `A subtotal or total row; not counted` · `小计或合计行，不计入`
    pub const fn problem_total_row(self) -> &'static str {
        self.0.pick("小计或合计行，不计入", "A subtotal or total row; not counted", "⟦imports.problem-total-row⟧")
    }

    /// `The row has more or fewer cells than the header` · `单元格数与表头不一致`
    pub const fn problem_wrong_cell_count(self) -> &'static str {
        self.0.pick("单元格数与表头不一致", "The row has more or fewer cells than the header", "⟦imports.problem-wrong-cell-count⟧")
    }

    /// `Characters that do not exist in the file’s encoding` · `含有文件编码中不存在的字符`
    pub const fn problem_not_text(self) -> &'static str {
        self.0.pick("含有文件编码中不存在的字符", "Characters that do not exist in the file’s encoding", "⟦imports.problem-not-text⟧")
    }

    /// `The code was cut short by spreadsheet software; format the column as text` · `编码已被表格软件截断，请把该列设为文本格式`
    pub const fn problem_code_damaged(self) -> &'static str {
        self.0.pick("编码已被表格软件截断，请把该列设为文本格式", "The code was cut short by spreadsheet software; format the column as text", "⟦imports.problem-code-damaged⟧")
    }

    /// `The same code stands for different names` · `同一编码对应不同的名称`
    pub const fn problem_duplicate_code(self) -> &'static str {
        self.0.pick("同一编码对应不同的名称", "The same code stands for different names", "⟦imports.problem-duplicate-code⟧")
    }

    /// `The account above is neither in the file nor known` · `上级客户既不在文件中，也不在系统中`
    pub const fn problem_parent_unknown(self) -> &'static str {
        self.0.pick("上级客户既不在文件中，也不在系统中", "The account above is neither in the file nor known", "⟦imports.problem-parent-unknown⟧")
    }

    /// `Following the accounts above leads back to this one` · `沿上级客户查找又回到了自身`
    pub const fn problem_parent_circle(self) -> &'static str {
        self.0.pick("沿上级客户查找又回到了自身", "Following the accounts above leads back to this one", "⟦imports.problem-parent-circle⟧")
    }

    /// `There is no such territory` · `没有这个辖区`
    pub const fn problem_territory_unknown(self) -> &'static str {
        self.0.pick("没有这个辖区", "There is no such territory", "⟦imports.problem-territory-unknown⟧")
    }

    /// `There is no such person` · `没有这个人`
    pub const fn problem_owner_unknown(self) -> &'static str {
        self.0.pick("没有这个人", "There is no such person", "⟦imports.problem-owner-unknown⟧")
    }

    /// `The account is not known yet; the row waits for matching` · `客户尚未建档，此行等待匹配`
    pub const fn problem_account_held(self) -> &'static str {
        self.0.pick("客户尚未建档，此行等待匹配", "The account is not known yet; the row waits for matching", "⟦imports.problem-account-held⟧")
    }

    /// `No invoice number` · `缺少发票号`
    pub const fn problem_document_missing(self) -> &'static str {
        self.0.pick("缺少发票号", "No invoice number", "⟦imports.problem-document-missing⟧")
    }

    /// `Not a score from 0 to 10` · `不是 0 到 10 之间的评分`
    pub const fn problem_score_out_of_range(self) -> &'static str {
        self.0.pick("不是 0 到 10 之间的评分", "Not a score from 0 to 10", "⟦imports.problem-score-out-of-range⟧")
    }

    /// `The day is before 1990 or still to come` · `日期早于 1990 年，或尚未到来`
    pub const fn problem_received_out_of_range(self) -> &'static str {
        self.0.pick("日期早于 1990 年，或尚未到来", "The day is before 1990 or still to come", "⟦imports.problem-received-out-of-range⟧")
    }

    /// `No organisation is named` · `没有单位名称`
    pub const fn problem_organisation_missing(self) -> &'static str {
        self.0.pick("没有单位名称", "No organisation is named", "⟦imports.problem-organisation-missing⟧")
    }

    /// `This does not look like a telephone number` · `电话号码格式不正确`
    pub const fn problem_phone_unusual(self) -> &'static str {
        self.0.pick("电话号码格式不正确", "This does not look like a telephone number", "⟦imports.problem-phone-unusual⟧")
    }

    /// `This does not look like an email address` · `邮箱格式不正确`
    pub const fn problem_email_unusual(self) -> &'static str {
        self.0.pick("邮箱格式不正确", "This does not look like an email address", "⟦imports.problem-email-unusual⟧")
    }

    /// `This is too long` · `内容过长`
    pub const fn problem_too_long(self) -> &'static str {
        self.0.pick("内容过长", "This is too long", "⟦imports.problem-too-long⟧")
    }

    /// `No channel is named; name it in the row, or choose one for such rows` · `没有填写渠道；请在该行补充，或为这类行选择渠道`
    pub const fn problem_channel_missing(self) -> &'static str {
        self.0.pick("没有填写渠道；请在该行补充，或为这类行选择渠道", "No channel is named; name it in the row, or choose one for such rows", "⟦imports.problem-channel-missing⟧")
    }

    /// `There is no such channel, or it is at rest; add it, or choose one for such rows` · `没有这个渠道，或已停用；请先添加，或为这类行选择渠道`
    pub const fn problem_channel_unknown(self) -> &'static str {
        self.0.pick("没有这个渠道，或已停用；请先添加，或为这类行选择渠道", "There is no such channel, or it is at rest; add it, or choose one for such rows", "⟦imports.problem-channel-unknown⟧")
    }

    /// `There is no such channel, or it is at rest; the row goes to the one you chose` · `没有这个渠道，或已停用；归入所选渠道`
    pub const fn problem_channel_chosen(self) -> &'static str {
        self.0.pick("没有这个渠道，或已停用；归入所选渠道", "There is no such channel, or it is at rest; the row goes to the one you chose", "⟦imports.problem-channel-chosen⟧")
    }

    /// `The same as an earlier row; entered once` · `与前面的行相同，只录入一次`
    pub const fn problem_row_repeated(self) -> &'static str {
        self.0.pick("与前面的行相同，只录入一次", "The same as an earlier row; entered once", "⟦imports.problem-row-repeated⟧")
    }

    /// `Imported before; not entered again` · `以前导入过，不再录入`
    pub const fn problem_lead_known(self) -> &'static str {
        self.0.pick("以前导入过，不再录入", "Imported before; not entered again", "⟦imports.problem-lead-known⟧")
    }

    /// `Looks the same as a customer; entered, to be decided on its page` · `与已有客户疑似同一家；照常录入，请在线索页确认`
    pub const fn problem_like_account(self) -> &'static str {
        self.0.pick("与已有客户疑似同一家；照常录入，请在线索页确认", "Looks the same as a customer; entered, to be decided on its page", "⟦imports.problem-like-account⟧")
    }

    /// `Looks the same as a lead; entered, to be decided on its page` · `与已有线索疑似同一家；照常录入，请在线索页确认`
    pub const fn problem_like_lead(self) -> &'static str {
        self.0.pick("与已有线索疑似同一家；照常录入，请在线索页确认", "Looks the same as a lead; entered, to be decided on its page", "⟦imports.problem-like-lead⟧")
    }

    /// `Looks the same as an earlier row; entered, to be decided on its page` · `与前面的行疑似同一家；照常录入，请在线索页确认`
    pub const fn problem_like_row(self) -> &'static str {
        self.0.pick("与前面的行疑似同一家；照常录入，请在线索页确认", "Looks the same as an earlier row; entered, to be decided on its page", "⟦imports.problem-like-row⟧")
    }

    /// `{file} is not there or cannot be opened. Check the name and the path.` · `找不到或无法打开 {file}，请检查文件名和路径。`
    pub fn refused_not_found(self, file: &str) -> String {
        BUNDLES.say(self.0, "refused-not-found", &[("file", file.into())])
    }

    /// `This is neither CSV, Excel (.xlsx) nor Parquet. Save it as one of these and try again.` · `这不是 CSV、Excel（.xlsx）或 Parquet 文件，请另存为其中一种后重试。`
    pub const fn refused_unknown_format(self) -> &'static str {
        self.0.pick("这不是 CSV、Excel（.xlsx）或 Parquet 文件，请另存为其中一种后重试。", "This is neither CSV, Excel (.xlsx) nor Parquet. Save it as one of these and try again.", "⟦imports.refused-unknown-format⟧")
    }

    /// `The file is damaged and cannot be read ({detail}). Export it again from where it came.` · `文件已损坏，无法读取（{detail}）。请从来源系统重新导出。`
    pub fn refused_damaged(self, detail: &str) -> String {
        BUNDLES.say(self.0, "refused-damaged", &[("detail", detail.into())])
    }

    /// `The workbook is protected by a password. Save a copy without a password.` · `工作簿设有密码，请另存一份不带密码的副本。`
    pub const fn refused_password_protected(self) -> &'static str {
        self.0.pick("工作簿设有密码，请另存一份不带密码的副本。", "The workbook is protected by a password. Save a copy without a password.", "⟦imports.refused-password-protected⟧")
    }

    /// `This is an old .xls workbook. Open it and save it as .xlsx.` · `这是旧版 .xls 工作簿，请打开后另存为 .xlsx。`
    pub const fn refused_old_workbook(self) -> &'static str {
        self.0.pick("这是旧版 .xls 工作簿，请打开后另存为 .xlsx。", "This is an old .xls workbook. Open it and save it as .xlsx.", "⟦imports.refused-old-workbook⟧")
    }

    /// `Unpacked, the file is larger than {megabytes} MB. Split it and import the parts.` · `文件解压后超过 {megabytes} MB，请拆分后分别导入。`
    pub fn refused_too_large(self, megabytes: i64) -> String {
        BUNDLES.say(self.0, "refused-too-large", &[("megabytes", megabytes.into())])
    }

    /// `Reading the file took more time or memory than allowed. Split it, or save it as CSV.` · `读取文件所需的时间或内存超出限制，请拆分文件，或另存为 CSV。`
    pub const fn refused_too_costly(self) -> &'static str {
        self.0.pick("读取文件所需的时间或内存超出限制，请拆分文件，或另存为 CSV。", "Reading the file took more time or memory than allowed. Split it, or save it as CSV.", "⟦imports.refused-too-costly⟧")
    }

    /// `The file has no rows.` · `文件中没有任何行。`
    pub const fn refused_empty(self) -> &'static str {
        self.0.pick("文件中没有任何行。", "The file has no rows.", "⟦imports.refused-empty⟧")
    }

    /// `It is not clear whether these are invoices or receipts. Name the column of days “Invoice date” or “Payment date”.` · `看不出是发票还是回款。请把日期列命名为“开票日期”或“回款日期”。`
    pub const fn refused_invoices_or_receipts(self) -> &'static str {
        self.0.pick("看不出是发票还是回款。请把日期列命名为“开票日期”或“回款日期”。", "It is not clear whether these are invoices or receipts. Name the column of days “Invoice date” or “Payment date”.", "⟦imports.refused-invoices-or-receipts⟧")
    }

    /// `No row looks like a header. Put the names of the columns into one row.` · `找不到表头，请把各列的名称放在同一行。`
    pub const fn refused_no_header(self) -> &'static str {
        self.0.pick("找不到表头，请把各列的名称放在同一行。", "No row looks like a header. Put the names of the columns into one row.", "⟦imports.refused-no-header⟧")
    }

    /// `No column holds {fields}. Say which one does, for example with '--map'.` · `没有一列是{fields}，请指明是哪一列，例如使用 '--map'。`
    pub fn refused_missing_column(self, fields: &str) -> String {
        BUNDLES.say(self.0, "refused-missing-column", &[("fields", fields.into())])
    }

    /// `There is no column “{column}” in the file.` · `文件中没有名为“{column}”的列。`
    pub fn refused_unknown_column(self, column: &str) -> String {
        BUNDLES.say(self.0, "refused-unknown-column", &[("column", column.into())])
    }

    /// `“{field}” is not a field that can be mapped.` · `“{field}”不是可以对应的字段。`
    pub fn refused_unknown_field(self, field: &str) -> String {
        BUNDLES.say(self.0, "refused-unknown-field", &[("field", field.into())])
    }

    /// `The one row that was read is bad. Correct it, or the meaning of the columns. All {rows} rows that were read are bad. Correct them, or the meaning of the columns.` · `读取的 {rows} 行全部有问题，请更正数据，或更正各列的含义。`
    pub fn refused_no_valid_row(self, rows: i64) -> String {
        BUNDLES.say(self.0, "refused-no-valid-row", &[("rows", rows.into())])
    }

    /// `The file names more than {limit} accounts. Check the account column.` · `文件中的客户超过 {limit} 家，请检查客户列是否选对。`
    pub fn refused_too_many_accounts(self, limit: i64) -> String {
        BUNDLES.say(self.0, "refused-too-many-accounts", &[("limit", limit.into())])
    }

    /// `The file names more than {limit} products. Check the product column: line numbers are no product codes.` · `文件中的产品超过 {limit} 个，请检查产品列是否选对：行号不能当作产品编码。`
    pub fn refused_too_many_products(self, limit: i64) -> String {
        BUNDLES.say(self.0, "refused-too-many-products", &[("limit", limit.into())])
    }

    /// `The table has more than {limit} columns. Remove those that are not needed.` · `表格超过 {limit} 列，请删去不需要的列。`
    pub fn refused_too_many_columns(self, limit: i64) -> String {
        BUNDLES.say(self.0, "refused-too-many-columns", &[("limit", limit.into())])
    }

    /// `Every account in the file was left out, so nothing remains to import. Upload it again and decide otherwise.` · `文件中的客户全部选择了不导入，没有可导入的数据。请重新上传后再作选择。`
    pub const fn refused_all_left_out(self) -> &'static str {
        self.0.pick("文件中的客户全部选择了不导入，没有可导入的数据。请重新上传后再作选择。", "Every account in the file was left out, so nothing remains to import. Upload it again and decide otherwise.", "⟦imports.refused-all-left-out⟧")
    }

    /// `{rows} row has a problem. Correct it, or choose to import the good rows only. {rows} rows have problems. Correct them, or choose to import the good rows only.` · `有 {rows} 行存在问题。请更正后重试，或选择只导入正确的行。`
    pub fn refused_has_problems(self, rows: i64) -> String {
        BUNDLES.say(self.0, "refused-has-problems", &[("rows", rows.into())])
    }

    /// `Row {row}, column “{column}”, “{value}”: {what}` · `第 {row} 行，“{column}”列，“{value}”：{what}`
    pub fn problem_at(self, row: i64, column: &str, value: &str, what: &str) -> String {
        BUNDLES.say(self.0, "problem-at", &[("row", row.into()), ("column", column.into()), ("value", value.into()), ("what", what.into())])
    }

    /// `Row {row}: {what}` · `第 {row} 行：{what}`
    pub fn problem_at_row(self, row: i64, what: &str) -> String {
        BUNDLES.say(self.0, "problem-at-row", &[("row", row.into()), ("what", what.into())])
    }

    /// `Sales, accounts, payments, answers and leads come in here; every import can be undone.` · `销售、客户、发票与回款、问卷结果和线索都从这里导入，每一次都可以撤销。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("销售、客户、发票与回款、问卷结果和线索都从这里导入，每一次都可以撤销。", "Sales, accounts, payments, answers and leads come in here; every import can be undone.", "⟦imports.lead⟧")
    }

    /// `Import a file` · `导入文件`
    pub const fn new_import(self) -> &'static str {
        self.0.pick("导入文件", "Import a file", "⟦imports.new-import⟧")
    }

    /// `Checked first, imported then: nothing counts until you say so.` · `先检查，再导入：文件放进来之后不会立即生效。`
    pub const fn new_lead(self) -> &'static str {
        self.0.pick("先检查，再导入：文件放进来之后不会立即生效。", "Checked first, imported then: nothing counts until you say so.", "⟦imports.new-lead⟧")
    }

    /// `Drop a file here, or choose one` · `把文件拖到这里，或点击选择`
    pub const fn drop_file(self) -> &'static str {
        self.0.pick("把文件拖到这里，或点击选择", "Drop a file here, or choose one", "⟦imports.drop-file⟧")
    }

    /// `CSV, Excel (.xlsx) or Parquet; encoding, delimiter and header are recognised.` · `支持 CSV、Excel（.xlsx）和 Parquet，编码、分隔符和表头自动识别。`
    pub const fn drop_help(self) -> &'static str {
        self.0.pick("支持 CSV、Excel（.xlsx）和 Parquet，编码、分隔符和表头自动识别。", "CSV, Excel (.xlsx) or Parquet; encoding, delimiter and header are recognised.", "⟦imports.drop-help⟧")
    }

    /// `Upload and check` · `上传并检查`
    pub const fn upload(self) -> &'static str {
        self.0.pick("上传并检查", "Upload and check", "⟦imports.upload⟧")
    }

    /// `Nothing has been imported yet` · `还没有导入过数据`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有导入过数据", "Nothing has been imported yet", "⟦imports.empty-title⟧")
    }

    /// `Import a sales file and see within minutes which customers are the key accounts.` · `导入一份销售文件，几分钟后就能看到哪些客户是大客户。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("导入一份销售文件，几分钟后就能看到哪些客户是大客户。", "Import a sales file and see within minutes which customers are the key accounts.", "⟦imports.empty-text⟧")
    }

    /// `File` · `文件`
    pub const fn file(self) -> &'static str {
        self.0.pick("文件", "File", "⟦imports.file⟧")
    }

    /// `State` · `状态`
    pub const fn state(self) -> &'static str {
        self.0.pick("状态", "State", "⟦imports.state⟧")
    }

    /// `Rows` · `行数`
    pub const fn rows(self) -> &'static str {
        self.0.pick("行数", "Rows", "⟦imports.rows⟧")
    }

    /// `Period` · `期间`
    pub const fn period_column(self) -> &'static str {
        self.0.pick("期间", "Period", "⟦imports.period-column⟧")
    }

    /// `Imported by` · `导入人`
    pub const fn imported_by(self) -> &'static str {
        self.0.pick("导入人", "Imported by", "⟦imports.imported-by⟧")
    }

    /// `Uploaded` · `已上传`
    pub const fn state_uploaded(self) -> &'static str {
        self.0.pick("已上传", "Uploaded", "⟦imports.state-uploaded⟧")
    }

    /// `Checked` · `待导入`
    pub const fn state_checked(self) -> &'static str {
        self.0.pick("待导入", "Checked", "⟦imports.state-checked⟧")
    }

    /// `Importing` · `导入中`
    pub const fn state_running(self) -> &'static str {
        self.0.pick("导入中", "Importing", "⟦imports.state-running⟧")
    }

    /// `Imported` · `已导入`
    pub const fn state_done(self) -> &'static str {
        self.0.pick("已导入", "Imported", "⟦imports.state-done⟧")
    }

    /// `Not imported` · `未能导入`
    pub const fn state_failed(self) -> &'static str {
        self.0.pick("未能导入", "Not imported", "⟦imports.state-failed⟧")
    }

    /// `Cancelled` · `已取消`
    pub const fn state_cancelled(self) -> &'static str {
        self.0.pick("已取消", "Cancelled", "⟦imports.state-cancelled⟧")
    }

    /// `Undone` · `已撤销`
    pub const fn state_undone(self) -> &'static str {
        self.0.pick("已撤销", "Undone", "⟦imports.state-undone⟧")
    }

    /// `Importing…` · `正在导入……`
    pub const fn running(self) -> &'static str {
        self.0.pick("正在导入……", "Importing…", "⟦imports.running⟧")
    }

    /// `Checking…` · `正在检查……`
    pub const fn checking(self) -> &'static str {
        self.0.pick("正在检查……", "Checking…", "⟦imports.checking⟧")
    }

    /// `The file was not imported` · `文件没有导入`
    pub const fn refused_title(self) -> &'static str {
        self.0.pick("文件没有导入", "The file was not imported", "⟦imports.refused-title⟧")
    }

    /// `The import was interrupted and nothing of it was kept. Please upload the file again.` · `导入中断，没有留下任何数据，请重新上传。`
    pub const fn failed_text(self) -> &'static str {
        self.0.pick("导入中断，没有留下任何数据，请重新上传。", "The import was interrupted and nothing of it was kept. Please upload the file again.", "⟦imports.failed-text⟧")
    }

    /// `Not a single row can be imported. Most likely a column means something else; correct it below and check again.` · `没有一行可以导入。多半是某一列的含义不对，请在下面更正后重新检查。`
    pub const fn no_good_row(self) -> &'static str {
        self.0.pick("没有一行可以导入。多半是某一列的含义不对，请在下面更正后重新检查。", "Not a single row can be imported. Most likely a column means something else; correct it below and check again.", "⟦imports.no-good-row⟧")
    }

    /// `Good rows` · `可导入的行`
    pub const fn good_rows(self) -> &'static str {
        self.0.pick("可导入的行", "Good rows", "⟦imports.good-rows⟧")
    }

    /// `Rows with problems` · `有问题的行`
    pub const fn bad_rows(self) -> &'static str {
        self.0.pick("有问题的行", "Rows with problems", "⟦imports.bad-rows⟧")
    }

    /// `Subtotals and totals (not counted)` · `小计与合计行（不计入）`
    pub const fn total_rows(self) -> &'static str {
        self.0.pick("小计与合计行（不计入）", "Subtotals and totals (not counted)", "⟦imports.total-rows⟧")
    }

    /// `Accounts created` · `新建客户`
    pub const fn accounts_created(self) -> &'static str {
        self.0.pick("新建客户", "Accounts created", "⟦imports.accounts-created⟧")
    }

    /// `Accounts changed` · `更新客户`
    pub const fn accounts_changed(self) -> &'static str {
        self.0.pick("更新客户", "Accounts changed", "⟦imports.accounts-changed⟧")
    }

    /// `There already` · `已有或重复`
    pub const fn rows_known(self) -> &'static str {
        self.0.pick("已有或重复", "There already", "⟦imports.rows-known⟧")
    }

    /// `Imported before, or repeated in the file` · `以前导入过，或在文件中重复`
    pub const fn rows_known_note(self) -> &'static str {
        self.0.pick("以前导入过，或在文件中重复", "Imported before, or repeated in the file", "⟦imports.rows-known-note⟧")
    }

    /// `New leads` · `新线索`
    pub const fn leads_new(self) -> &'static str {
        self.0.pick("新线索", "New leads", "⟦imports.leads-new⟧")
    }

    /// `Leads entered` · `录入线索`
    pub const fn leads_entered(self) -> &'static str {
        self.0.pick("录入线索", "Leads entered", "⟦imports.leads-entered⟧")
    }

    /// `Like a lead` · `疑似已有线索`
    pub const fn like_leads(self) -> &'static str {
        self.0.pick("疑似已有线索", "Like a lead", "⟦imports.like-leads⟧")
    }

    /// `Like a customer` · `疑似已有客户`
    pub const fn like_accounts(self) -> &'static str {
        self.0.pick("疑似已有客户", "Like a customer", "⟦imports.like-accounts⟧")
    }

    /// `Like an earlier row` · `疑似前面的行`
    pub const fn like_rows(self) -> &'static str {
        self.0.pick("疑似前面的行", "Like an earlier row", "⟦imports.like-rows⟧")
    }

    /// `Entered; decide on the lead` · `照常录入，请在线索页确认`
    pub const fn alike_note(self) -> &'static str {
        self.0.pick("照常录入，请在线索页确认", "Entered; decide on the lead", "⟦imports.alike-note⟧")
    }

    /// `{count} lead stays, because somebody worked on it after the import. {count} leads stay, because somebody worked on them after the import.` · `有 {count} 条线索在导入之后已有人跟进，予以保留。`
    pub fn leads_kept(self, count: i64) -> String {
        BUNDLES.say(self.0, "leads-kept", &[("count", count.into())])
    }

    /// `{count} lead was taken back. {count} leads were taken back.` · `已收回 {count} 条线索。`
    pub fn leads_removed(self, count: i64) -> String {
        BUNDLES.say(self.0, "leads-removed", &[("count", count.into())])
    }

    /// `Every lead in this file is here already; there is nothing to import.` · `文件中的线索都已在系统中，没有需要导入的。`
    pub const fn nothing_new(self) -> &'static str {
        self.0.pick("文件中的线索都已在系统中，没有需要导入的。", "Every lead in this file is here already; there is nothing to import.", "⟦imports.nothing-new⟧")
    }

    /// `See these leads` · `查看这些线索`
    pub const fn see_leads(self) -> &'static str {
        self.0.pick("查看这些线索", "See these leads", "⟦imports.see-leads⟧")
    }

    /// `Channel for rows without a known one` · `没有渠道或渠道不存在的行归入`
    pub const fn channel_chosen(self) -> &'static str {
        self.0.pick("没有渠道或渠道不存在的行归入", "Channel for rows without a known one", "⟦imports.channel-chosen⟧")
    }

    /// `None: such rows are problems` · `不指定（按有问题的行处理）`
    pub const fn channel_none(self) -> &'static str {
        self.0.pick("不指定（按有问题的行处理）", "None: such rows are problems", "⟦imports.channel-none⟧")
    }

    /// `Row` · `行`
    pub const fn row(self) -> &'static str {
        self.0.pick("行", "Row", "⟦imports.row⟧")
    }

    /// `Column` · `列`
    pub const fn column(self) -> &'static str {
        self.0.pick("列", "Column", "⟦imports.column⟧")
    }

    /// `Value` · `内容`
    pub const fn value(self) -> &'static str {
        self.0.pick("内容", "Value", "⟦imports.value⟧")
    }

    /// `Problem` · `问题`
    pub const fn what_is_wrong(self) -> &'static str {
        self.0.pick("问题", "Problem", "⟦imports.what-is-wrong⟧")
    }

    /// `Problems found` · `发现的问题`
    pub const fn problems_title(self) -> &'static str {
        self.0.pick("发现的问题", "Problems found", "⟦imports.problems-title⟧")
    }

    /// `Download the rejected rows` · `下载有问题的行`
    pub const fn download_rejected(self) -> &'static str {
        self.0.pick("下载有问题的行", "Download the rejected rows", "⟦imports.download-rejected⟧")
    }

    /// `Import` · `确认导入`
    pub const fn start_title(self) -> &'static str {
        self.0.pick("确认导入", "Import", "⟦imports.start-title⟧")
    }

    /// `Import now` · `开始导入`
    pub const fn start(self) -> &'static str {
        self.0.pick("开始导入", "Import now", "⟦imports.start⟧")
    }

    /// `Accounts not known yet` · `系统中没有的客户`
    pub const fn unknown_accounts(self) -> &'static str {
        self.0.pick("系统中没有的客户", "Accounts not known yet", "⟦imports.unknown-accounts⟧")
    }

    /// `Create them` · `直接新建`
    pub const fn unknown_create(self) -> &'static str {
        self.0.pick("直接新建", "Create them", "⟦imports.unknown-create⟧")
    }

    /// `Decide about each first` · `先逐一确认`
    pub const fn unknown_hold(self) -> &'static str {
        self.0.pick("先逐一确认", "Decide about each first", "⟦imports.unknown-hold⟧")
    }

    /// `With the second choice the import starts once all of them are decided.` · `选择“先逐一确认”时，全部确认之后才能导入。`
    pub const fn unknown_help(self) -> &'static str {
        self.0.pick("选择“先逐一确认”时，全部确认之后才能导入。", "With the second choice the import starts once all of them are decided.", "⟦imports.unknown-help⟧")
    }

    /// `{count} value of an account stays as it is, because somebody changed it after the import. {count} values of accounts stay as they are, because somebody changed them after the import.` · `有 {count} 项客户资料在导入之后被人改过，保持现状，没有恢复。`
    pub fn values_kept(self, count: i64) -> String {
        BUNDLES.say(self.0, "values-kept", &[("count", count.into())])
    }

    /// `Decided so far: {matched} matched, {created} to be created, {left_out} left out.` · `已确认：对应 {matched} 家，新建 {created} 家，不导入 {left_out} 家。`
    pub fn unknown_decided(self, matched: i64, created: i64, left_out: i64) -> String {
        BUNDLES.say(self.0, "unknown-decided", &[("matched", matched.into()), ("created", created.into()), ("left_out", left_out.into())])
    }

    /// `The rejected rows can be downloaded, corrected and imported again.` · `有问题的行可以下载、更正后再次导入。`
    pub const fn good_only_help(self) -> &'static str {
        self.0.pick("有问题的行可以下载、更正后再次导入。", "The rejected rows can be downloaded, corrected and imported again.", "⟦imports.good-only-help⟧")
    }

    /// `Accounts not known yet` · `系统中没有的客户`
    pub const fn unknown_title(self) -> &'static str {
        self.0.pick("系统中没有的客户", "Accounts not known yet", "⟦imports.unknown-title⟧")
    }

    /// `Decide` · `确定`
    pub const fn decide(self) -> &'static str {
        self.0.pick("确定", "Decide", "⟦imports.decide⟧")
    }

    /// `Create a new account` · `新建为客户`
    pub const fn decide_create(self) -> &'static str {
        self.0.pick("新建为客户", "Create a new account", "⟦imports.decide-create⟧")
    }

    /// `Leave its sales out` · `不导入它的销售`
    pub const fn decide_leave_out(self) -> &'static str {
        self.0.pick("不导入它的销售", "Leave its sales out", "⟦imports.decide-leave-out⟧")
    }

    /// `Matched` · `已对应`
    pub const fn decided_matched(self) -> &'static str {
        self.0.pick("已对应", "Matched", "⟦imports.decided-matched⟧")
    }

    /// `Created` · `已新建`
    pub const fn decided_created(self) -> &'static str {
        self.0.pick("已新建", "Created", "⟦imports.decided-created⟧")
    }

    /// `Left out` · `不导入`
    pub const fn decided_left_out(self) -> &'static str {
        self.0.pick("不导入", "Left out", "⟦imports.decided-left-out⟧")
    }

    /// `Create all the rest` · `其余全部新建`
    pub const fn decide_rest_create(self) -> &'static str {
        self.0.pick("其余全部新建", "Create all the rest", "⟦imports.decide-rest-create⟧")
    }

    /// `Leave out all the rest` · `其余全部不导入`
    pub const fn decide_rest_leave_out(self) -> &'static str {
        self.0.pick("其余全部不导入", "Leave out all the rest", "⟦imports.decide-rest-leave-out⟧")
    }

    /// `Next accounts` · `看后面的客户`
    pub const fn more_unknown(self) -> &'static str {
        self.0.pick("看后面的客户", "Next accounts", "⟦imports.more-unknown⟧")
    }

    /// `From the first` · `回到开头`
    pub const fn first_unknown(self) -> &'static str {
        self.0.pick("回到开头", "From the first", "⟦imports.first-unknown⟧")
    }

    /// `All accounts that were still open will be created.` · `其余未确认的客户将全部新建。`
    pub const fn rest_created(self) -> &'static str {
        self.0.pick("其余未确认的客户将全部新建。", "All accounts that were still open will be created.", "⟦imports.rest-created⟧")
    }

    /// `The sales of all accounts that were still open are left out.` · `其余未确认客户的销售将全部不导入。`
    pub const fn rest_left_out(self) -> &'static str {
        self.0.pick("其余未确认客户的销售将全部不导入。", "The sales of all accounts that were still open are left out.", "⟦imports.rest-left-out⟧")
    }

    /// `What the columns mean` · `各列的含义`
    pub const fn columns_title(self) -> &'static str {
        self.0.pick("各列的含义", "What the columns mean", "⟦imports.columns-title⟧")
    }

    /// `Meaning` · `含义`
    pub const fn meaning(self) -> &'static str {
        self.0.pick("含义", "Meaning", "⟦imports.meaning⟧")
    }

    /// `Sample` · `示例`
    pub const fn sample(self) -> &'static str {
        self.0.pick("示例", "Sample", "⟦imports.sample⟧")
    }

    /// `Correct and check again` · `更正并重新检查`
    pub const fn check_again(self) -> &'static str {
        self.0.pick("更正并重新检查", "Correct and check again", "⟦imports.check-again⟧")
    }

    /// `The file holds` · `文件内容`
    pub const fn file_kind(self) -> &'static str {
        self.0.pick("文件内容", "The file holds", "⟦imports.file-kind⟧")
    }

    /// `Amounts are in` · `金额单位`
    pub const fn amounts_in(self) -> &'static str {
        self.0.pick("金额单位", "Amounts are in", "⟦imports.amounts-in⟧")
    }

    /// `What their headers say` · `以表头为准`
    pub const fn factor_by_header(self) -> &'static str {
        self.0.pick("以表头为准", "What their headers say", "⟦imports.factor-by-header⟧")
    }

    /// `Units` · `元`
    pub const fn factor_one(self) -> &'static str {
        self.0.pick("元", "Units", "⟦imports.factor-one⟧")
    }

    /// `Thousands` · `千元`
    pub const fn factor_thousand(self) -> &'static str {
        self.0.pick("千元", "Thousands", "⟦imports.factor-thousand⟧")
    }

    /// `Ten thousands` · `万元`
    pub const fn factor_ten_thousand(self) -> &'static str {
        self.0.pick("万元", "Ten thousands", "⟦imports.factor-ten-thousand⟧")
    }

    /// `Millions` · `百万元`
    pub const fn factor_million(self) -> &'static str {
        self.0.pick("百万元", "Millions", "⟦imports.factor-million⟧")
    }

    /// `Hundred millions` · `亿元`
    pub const fn factor_hundred_million(self) -> &'static str {
        self.0.pick("亿元", "Hundred millions", "⟦imports.factor-hundred-million⟧")
    }

    /// `Header row` · `表头所在行`
    pub const fn header_row(self) -> &'static str {
        self.0.pick("表头所在行", "Header row", "⟦imports.header-row⟧")
    }

    /// `Sheet` · `工作表`
    pub const fn sheet(self) -> &'static str {
        self.0.pick("工作表", "Sheet", "⟦imports.sheet⟧")
    }

    /// `Encoding` · `编码`
    pub const fn encoding(self) -> &'static str {
        self.0.pick("编码", "Encoding", "⟦imports.encoding⟧")
    }

    /// `Undo this import` · `撤销这次导入`
    pub const fn undo_import(self) -> &'static str {
        self.0.pick("撤销这次导入", "Undo this import", "⟦imports.undo-import⟧")
    }

    /// `Cancel` · `取消`
    pub const fn cancel_import(self) -> &'static str {
        self.0.pick("取消", "Cancel", "⟦imports.cancel-import⟧")
    }

    /// `The import was cancelled.` · `导入已取消。`
    pub const fn cancelled(self) -> &'static str {
        self.0.pick("导入已取消。", "The import was cancelled.", "⟦imports.cancelled⟧")
    }

    /// `The import was undone; its data count no more.` · `导入已撤销，这些数据不再计入。`
    pub const fn undone(self) -> &'static str {
        self.0.pick("导入已撤销，这些数据不再计入。", "The import was undone; its data count no more.", "⟦imports.undone⟧")
    }

    /// `Screen for key accounts` · `去筛选大客户`
    pub const fn screen_next(self) -> &'static str {
        self.0.pick("去筛选大客户", "Screen for key accounts", "⟦imports.screen-next⟧")
    }

    /// `{count} row with a problem {count} rows with problems` · `{count} 行有问题`
    pub fn rows_bad(self, count: i64) -> String {
        BUNDLES.say(self.0, "rows-bad", &[("count", count.into())])
    }

    /// `{first} to {last}` · `{first}至{last}`
    pub fn period(self, first: &str, last: &str) -> String {
        BUNDLES.say(self.0, "period", &[("first", first.into()), ("last", last.into())])
    }

    /// `{kind} · {size} · {name} · {at}` · `{kind} · {size} · {name} · {at}`
    pub fn import_lead(self, kind: &str, size: &str, name: &str, at: &str) -> String {
        BUNDLES.say(self.0, "import-lead", &[("kind", kind.into()), ("size", size.into()), ("name", name.into()), ("at", at.into())])
    }

    /// `The same file was imported on {day} ({name}); it cannot be imported twice.` · `同样的文件已于 {day} 导入（{name}），不能重复导入。`
    pub fn same_file(self, day: &str, name: &str) -> String {
        BUNDLES.say(self.0, "same-file", &[("day", day.into()), ("name", name.into())])
    }

    /// `Leave this {count} row out and import the good ones Leave these {count} rows out and import the good ones` · `跳过这 {count} 行，只导入没有问题的行`
    pub fn good_only(self, count: i64) -> String {
        BUNDLES.say(self.0, "good-only", &[("count", count.into())])
    }

    /// `{count} account of the file is not known yet. Match it, create it, or leave it out. {count} accounts of the file are not known yet. Match them, create them, or leave them out.` · `文件中还有 {count} 家客户不在系统中。可以对应到已有客户、新建，或不导入。`
    pub fn unknown_open(self, count: i64) -> String {
        BUNDLES.say(self.0, "unknown-open", &[("count", count.into())])
    }

    /// `Match with “{name}” ({likeness} alike)` · `对应到“{name}”（相似 {likeness}）`
    pub fn candidate(self, name: &str, likeness: &str) -> String {
        BUNDLES.say(self.0, "candidate", &[("name", name.into()), ("likeness", likeness.into())])
    }

    /// `{rows} rows, {amount}` · `{rows} 行，{amount}`
    pub fn held_weight(self, rows: &str, amount: &str) -> String {
        BUNDLES.say(self.0, "held-weight", &[("rows", rows.into()), ("amount", amount.into())])
    }

    /// `What to do about “{name}”` · `“{name}”如何处理`
    pub fn decision_for(self, name: &str) -> String {
        BUNDLES.say(self.0, "decision-for", &[("name", name.into())])
    }

    /// `Recognised ({what})` · `自动识别（{what}）`
    pub fn recognised(self, what: &str) -> String {
        BUNDLES.say(self.0, "recognised", &[("what", what.into())])
    }
}
