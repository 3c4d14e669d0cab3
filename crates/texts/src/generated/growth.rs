//! Messages of `growth`, generated from `messages/*/growth.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "growth",
    include_str!("../../messages/zh-CN/growth.ftl"),
    include_str!("../../messages/en/growth.ftl"),
);

/// The messages of `growth`.
#[derive(Debug, Clone, Copy)]
pub struct Growth(Texts);

impl Texts {
    /// The messages of `growth`.
    pub const fn growth(self) -> Growth {
        Growth(self)
    }
}

impl Growth {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Growth drivers` · `增长归因`
    pub const fn growth(self) -> &'static str {
        self.0.pick("增长归因", "Growth drivers", "⟦growth.growth⟧")
    }

    /// `Where the revenue of two periods differs: which accounts, products and territories bring growth, and which slip away.` · `两个时期的销售额差在哪里：哪些客户、产品和辖区带来增长，哪些在流失。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("两个时期的销售额差在哪里：哪些客户、产品和辖区带来增长，哪些在流失。", "Where the revenue of two periods differs: which accounts, products and territories bring growth, and which slip away.", "⟦growth.lead⟧")
    }

    /// `No sales yet` · `还没有销售数据`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有销售数据", "No sales yet", "⟦growth.empty-title⟧")
    }

    /// `Import a sales file and this page shows where growth comes from.` · `导入销售文件后，这里会显示增长来自哪里。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("导入销售文件后，这里会显示增长来自哪里。", "Import a sales file and this page shows where growth comes from.", "⟦growth.empty-text⟧")
    }

    /// `Period` · `时期`
    pub const fn period(self) -> &'static str {
        self.0.pick("时期", "Period", "⟦growth.period⟧")
    }

    /// `Last {months} months against those before` · `近 {months} 个月，对比之前同样时长`
    pub fn months_before(self, months: &str) -> String {
        BUNDLES.say(self.0, "months-before", &[("months", months.into())])
    }

    /// `Last {months} months against a year earlier` · `近 {months} 个月，对比去年同期`
    pub fn months_year(self, months: &str) -> String {
        BUNDLES.say(self.0, "months-year", &[("months", months.into())])
    }

    /// `Dates of my choice` · `自选日期`
    pub const fn free(self) -> &'static str {
        self.0.pick("自选日期", "Dates of my choice", "⟦growth.free⟧")
    }

    /// `Base from` · `基期开始`
    pub const fn base_from(self) -> &'static str {
        self.0.pick("基期开始", "Base from", "⟦growth.base-from⟧")
    }

    /// `Base to` · `基期结束`
    pub const fn base_to(self) -> &'static str {
        self.0.pick("基期结束", "Base to", "⟦growth.base-to⟧")
    }

    /// `Current from` · `本期开始`
    pub const fn current_from(self) -> &'static str {
        self.0.pick("本期开始", "Current from", "⟦growth.current-from⟧")
    }

    /// `Current to` · `本期结束`
    pub const fn current_to(self) -> &'static str {
        self.0.pick("本期结束", "Current to", "⟦growth.current-to⟧")
    }

    /// `A date is missing, or an end lies before its start. The usual period is shown instead.` · `日期不完整，或结束早于开始，已改为默认时期。`
    pub const fn bad_dates(self) -> &'static str {
        self.0.pick("日期不完整，或结束早于开始，已改为默认时期。", "A date is missing, or an end lies before its start. The usual period is shown instead.", "⟦growth.bad-dates⟧")
    }

    /// `{from} to {to}` · `{from} 至 {to}`
    pub fn span(self, from: &str, to: &str) -> String {
        BUNDLES.say(self.0, "span", &[("from", from.into()), ("to", to.into())])
    }

    /// `Base` · `基期`
    pub const fn base(self) -> &'static str {
        self.0.pick("基期", "Base", "⟦growth.base⟧")
    }

    /// `Current` · `本期`
    pub const fn current(self) -> &'static str {
        self.0.pick("本期", "Current", "⟦growth.current⟧")
    }

    /// `Base {span}` · `基期 {span}`
    pub fn base_of(self, span: &str) -> String {
        BUNDLES.say(self.0, "base-of", &[("span", span.into())])
    }

    /// `Current {span}` · `本期 {span}`
    pub fn current_of(self, span: &str) -> String {
        BUNDLES.say(self.0, "current-of", &[("span", span.into())])
    }

    /// `Revenue, current period` · `本期销售额`
    pub const fn current_revenue(self) -> &'static str {
        self.0.pick("本期销售额", "Revenue, current period", "⟦growth.current-revenue⟧")
    }

    /// `Revenue, base period` · `基期销售额`
    pub const fn base_revenue(self) -> &'static str {
        self.0.pick("基期销售额", "Revenue, base period", "⟦growth.base-revenue⟧")
    }

    /// `Change` · `变化`
    pub const fn change(self) -> &'static str {
        self.0.pick("变化", "Change", "⟦growth.change⟧")
    }

    /// `Growth` · `增长率`
    pub const fn growth_rate(self) -> &'static str {
        self.0.pick("增长率", "Growth", "⟦growth.growth-rate⟧")
    }

    /// `No revenue in the base period, so no rate` · `基期没有销售额，无法计算`
    pub const fn no_growth_rate(self) -> &'static str {
        self.0.pick("基期没有销售额，无法计算", "No revenue in the base period, so no rate", "⟦growth.no-growth-rate⟧")
    }

    /// `Sales data do not reach back over the whole base period; the change may be overstated.` · `销售数据没有覆盖整个基期，变化可能被高估。`
    pub const fn not_known(self) -> &'static str {
        self.0.pick("销售数据没有覆盖整个基期，变化可能被高估。", "Sales data do not reach back over the whole base period; the change may be overstated.", "⟦growth.not-known⟧")
    }

    /// `The periods overlap: sales of the days they share count on both sides.` · `两个时期有重叠，重叠日期的销售在两边都计入。`
    pub const fn overlapping(self) -> &'static str {
        self.0.pick("两个时期有重叠，重叠日期的销售在两边都计入。", "The periods overlap: sales of the days they share count on both sides.", "⟦growth.overlapping⟧")
    }

    /// `The periods differ in length, and so part of the change is a matter of time.` · `两个时期长短不一，变化中含有时长的差别。`
    pub const fn uneven(self) -> &'static str {
        self.0.pick("两个时期长短不一，变化中含有时长的差别。", "The periods differ in length, and so part of the change is a matter of time.", "⟦growth.uneven⟧")
    }

    /// `New` · `新客户`
    pub const fn arrived(self) -> &'static str {
        self.0.pick("新客户", "New", "⟦growth.arrived⟧")
    }

    /// `Regained` · `挽回`
    pub const fn regained(self) -> &'static str {
        self.0.pick("挽回", "Regained", "⟦growth.regained⟧")
    }

    /// `Grown` · `增长`
    pub const fn grown(self) -> &'static str {
        self.0.pick("增长", "Grown", "⟦growth.grown⟧")
    }

    /// `Shrunk` · `下降`
    pub const fn shrunk(self) -> &'static str {
        self.0.pick("下降", "Shrunk", "⟦growth.shrunk⟧")
    }

    /// `Lost` · `流失`
    pub const fn lost(self) -> &'static str {
        self.0.pick("流失", "Lost", "⟦growth.lost⟧")
    }

    /// `Returns only` · `仅退货`
    pub const fn returns(self) -> &'static str {
        self.0.pick("仅退货", "Returns only", "⟦growth.returns⟧")
    }

    /// `Buys now and never did before` · `本期有采购，此前从未采购`
    pub const fn arrived_means(self) -> &'static str {
        self.0.pick("本期有采购，此前从未采购", "Buys now and never did before", "⟦growth.arrived-means⟧")
    }

    /// `Bought before the base period, not in it, and buys again` · `基期没有采购，更早采购过`
    pub const fn regained_means(self) -> &'static str {
        self.0.pick("基期没有采购，更早采购过", "Bought before the base period, not in it, and buys again", "⟦growth.regained-means⟧")
    }

    /// `Buys in both, more now` · `两期都有采购，本期更多`
    pub const fn grown_means(self) -> &'static str {
        self.0.pick("两期都有采购，本期更多", "Buys in both, more now", "⟦growth.grown-means⟧")
    }

    /// `Buys in both, less now` · `两期都有采购，本期更少`
    pub const fn shrunk_means(self) -> &'static str {
        self.0.pick("两期都有采购，本期更少", "Buys in both, less now", "⟦growth.shrunk-means⟧")
    }

    /// `Bought in the base period and does not now` · `基期有采购，本期没有`
    pub const fn lost_means(self) -> &'static str {
        self.0.pick("基期有采购，本期没有", "Bought in the base period and does not now", "⟦growth.lost-means⟧")
    }

    /// `Buys in neither, but what came back differs` · `两期都没有净采购，但退货金额不同`
    pub const fn returns_means(self) -> &'static str {
        self.0.pick("两期都没有净采购，但退货金额不同", "Buys in neither, but what came back differs", "⟦growth.returns-means⟧")
    }

    /// `Step` · `环节`
    pub const fn step(self) -> &'static str {
        self.0.pick("环节", "Step", "⟦growth.step⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn accounts_count(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦growth.accounts-count⟧")
    }

    /// `{share} of the increases come from {count} accounts` · `增加额的 {share} 来自 {count} 家客户`
    pub fn finding_growth(self, share: &str, count: &str) -> String {
        BUNDLES.say(self.0, "finding-growth", &[("share", share.into()), ("count", count.into())])
    }

    /// `All increases come from {count} accounts` · `增加额全部来自 {count} 家客户`
    pub fn finding_growth_few(self, count: &str) -> String {
        BUNDLES.say(self.0, "finding-growth-few", &[("count", count.into())])
    }

    /// `{share} of the decreases come from {count} accounts` · `减少额的 {share} 来自 {count} 家客户`
    pub fn finding_decline(self, share: &str, count: &str) -> String {
        BUNDLES.say(self.0, "finding-decline", &[("share", share.into()), ("count", count.into())])
    }

    /// `All decreases come from {count} accounts` · `减少额全部来自 {count} 家客户`
    pub fn finding_decline_few(self, count: &str) -> String {
        BUNDLES.say(self.0, "finding-decline-few", &[("count", count.into())])
    }

    /// `Revenue is the same in both periods` · `两个时期的销售额没有变化`
    pub const fn finding_none(self) -> &'static str {
        self.0.pick("两个时期的销售额没有变化", "Revenue is the same in both periods", "⟦growth.finding-none⟧")
    }

    /// `{name} changed most: up {amount}` · `{name}变化最大：增加 {amount}`
    pub fn finding_one_up(self, name: &str, amount: &str) -> String {
        BUNDLES.say(self.0, "finding-one-up", &[("name", name.into()), ("amount", amount.into())])
    }

    /// `{name} changed most: down {amount}` · `{name}变化最大：减少 {amount}`
    pub fn finding_one_down(self, name: &str, amount: &str) -> String {
        BUNDLES.say(self.0, "finding-one-down", &[("name", name.into()), ("amount", amount.into())])
    }

    /// `{base} → {current}, amounts include returns` · `{base} → {current}，金额含退货`
    pub fn waterfall_note(self, base: &str, current: &str) -> String {
        BUNDLES.say(self.0, "waterfall-note", &[("base", base.into()), ("current", current.into())])
    }

    /// `By account` · `按客户`
    pub const fn by_account(self) -> &'static str {
        self.0.pick("按客户", "By account", "⟦growth.by-account⟧")
    }

    /// `By product` · `按产品`
    pub const fn by_product(self) -> &'static str {
        self.0.pick("按产品", "By product", "⟦growth.by-product⟧")
    }

    /// `By class` · `按类别`
    pub const fn by_class(self) -> &'static str {
        self.0.pick("按类别", "By class", "⟦growth.by-class⟧")
    }

    /// `By territory` · `按辖区`
    pub const fn by_territory(self) -> &'static str {
        self.0.pick("按辖区", "By territory", "⟦growth.by-territory⟧")
    }

    /// `Price, volume and mix` · `价格、数量与结构`
    pub const fn by_price(self) -> &'static str {
        self.0.pick("价格、数量与结构", "Price, volume and mix", "⟦growth.by-price⟧")
    }

    /// `View` · `查看方式`
    pub const fn view(self) -> &'static str {
        self.0.pick("查看方式", "View", "⟦growth.view⟧")
    }

    /// `Movement` · `变动`
    pub const fn movement(self) -> &'static str {
        self.0.pick("变动", "Movement", "⟦growth.movement⟧")
    }

    /// `Account` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦growth.account⟧")
    }

    /// `Product` · `产品`
    pub const fn product(self) -> &'static str {
        self.0.pick("产品", "Product", "⟦growth.product⟧")
    }

    /// `Class` · `产品类别`
    pub const fn class(self) -> &'static str {
        self.0.pick("产品类别", "Class", "⟦growth.class⟧")
    }

    /// `Territory` · `辖区`
    pub const fn territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦growth.territory⟧")
    }

    /// `Owner` · `负责人`
    pub const fn owner(self) -> &'static str {
        self.0.pick("负责人", "Owner", "⟦growth.owner⟧")
    }

    /// `No class` · `未分类`
    pub const fn no_class(self) -> &'static str {
        self.0.pick("未分类", "No class", "⟦growth.no-class⟧")
    }

    /// `Directly here, or without a territory` · `直属或未分配辖区`
    pub const fn no_territory(self) -> &'static str {
        self.0.pick("直属或未分配辖区", "Directly here, or without a territory", "⟦growth.no-territory⟧")
    }

    /// `Products` · `产品数`
    pub const fn products_count(self) -> &'static str {
        self.0.pick("产品数", "Products", "⟦growth.products-count⟧")
    }

    /// `{count} account, change {change} {count} accounts, change {change}` · `{count} 家客户，变化合计 {change}`
    pub fn listed_accounts(self, count: i64, change: &str) -> String {
        BUNDLES.say(self.0, "listed-accounts", &[("count", count.into()), ("change", change.into())])
    }

    /// `{count} line, change {change} {count} lines, change {change}` · `{count} 项，变化合计 {change}`
    pub fn listed_lines(self, count: i64, change: &str) -> String {
        BUNDLES.say(self.0, "listed-lines", &[("count", count.into()), ("change", change.into())])
    }

    /// `The ten largest changes` · `变化最大的十项`
    pub const fn top_changes(self) -> &'static str {
        self.0.pick("变化最大的十项", "The ten largest changes", "⟦growth.top-changes⟧")
    }

    /// `Price` · `价格`
    pub const fn price(self) -> &'static str {
        self.0.pick("价格", "Price", "⟦growth.price⟧")
    }

    /// `Volume` · `数量`
    pub const fn volume(self) -> &'static str {
        self.0.pick("数量", "Volume", "⟦growth.volume⟧")
    }

    /// `Mix` · `结构`
    pub const fn mix(self) -> &'static str {
        self.0.pick("结构", "Mix", "⟦growth.mix⟧")
    }

    /// `New products` · `新产品`
    pub const fn new_products(self) -> &'static str {
        self.0.pick("新产品", "New products", "⟦growth.new-products⟧")
    }

    /// `Products no longer sold` · `停售产品`
    pub const fn lost_products(self) -> &'static str {
        self.0.pick("停售产品", "Products no longer sold", "⟦growth.lost-products⟧")
    }

    /// `Not comparable` · `不可比`
    pub const fn not_comparable(self) -> &'static str {
        self.0.pick("不可比", "Not comparable", "⟦growth.not-comparable⟧")
    }

    /// `Price did most: {amount} ({count} comparable products)` · `价格带来的变化最大：{amount}（{count} 种可比产品）`
    pub fn price_finding_price(self, amount: &str, count: i64) -> String {
        BUNDLES.say(self.0, "price-finding-price", &[("amount", amount.into()), ("count", count.into())])
    }

    /// `Volume did most: {amount} ({count} comparable products)` · `数量带来的变化最大：{amount}（{count} 种可比产品）`
    pub fn price_finding_volume(self, amount: &str, count: i64) -> String {
        BUNDLES.say(self.0, "price-finding-volume", &[("amount", amount.into()), ("count", count.into())])
    }

    /// `The mix of products did most: {amount} ({count} comparable products)` · `产品结构带来的变化最大：{amount}（{count} 种可比产品）`
    pub fn price_finding_mix(self, amount: &str, count: i64) -> String {
        BUNDLES.say(self.0, "price-finding-mix", &[("amount", amount.into()), ("count", count.into())])
    }

    /// `No product can be compared over both periods` · `没有两期都可比的产品`
    pub const fn price_finding_none(self) -> &'static str {
        self.0.pick("没有两期都可比的产品", "No product can be compared over both periods", "⟦growth.price-finding-none⟧")
    }

    /// `By product (price-volume-mix analysis). Price = current units × (current mean price − base mean price); volume = (current units − base units) × mean price of all base units; mix = the rest, rounding included. New products, products no longer sold, and those without units or with net returns stand apart; together the parts are the whole change.` · `按产品计算（价量结构分析）。价格 = 本期数量 ×（本期均价 − 基期均价）；数量 =（本期总数量 − 基期总数量）× 基期总均价；结构 = 其余部分，含四舍五入。新产品、停售产品，以及没有数量或净额为负的产品单列，各项之和等于总变化。`
    pub const fn price_method(self) -> &'static str {
        self.0.pick("按产品计算（价量结构分析）。价格 = 本期数量 ×（本期均价 − 基期均价）；数量 =（本期总数量 − 基期总数量）× 基期总均价；结构 = 其余部分，含四舍五入。新产品、停售产品，以及没有数量或净额为负的产品单列，各项之和等于总变化。", "By product (price-volume-mix analysis). Price = current units × (current mean price − base mean price); volume = (current units − base units) × mean price of all base units; mix = the rest, rounding included. New products, products no longer sold, and those without units or with net returns stand apart; together the parts are the whole change.", "⟦growth.price-method⟧")
    }

    /// `Units are incomplete, so price and volume cannot be told apart` · `数量不全，无法区分价格和数量`
    pub const fn price_unknown_title(self) -> &'static str {
        self.0.pick("数量不全，无法区分价格和数量", "Units are incomplete, so price and volume cannot be told apart", "⟦growth.price-unknown-title⟧")
    }

    /// `A sales file of these periods has no column of quantities.` · `这些时期的销售文件中，有文件没有数量列。`
    pub const fn price_unknown(self) -> &'static str {
        self.0.pick("这些时期的销售文件中，有文件没有数量列。", "A sales file of these periods has no column of quantities.", "⟦growth.price-unknown⟧")
    }

    /// `Sales rows of {name}` · `{name}的销售明细`
    pub fn rows_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "rows-title", &[("name", name.into())])
    }

    /// `The rows of both periods as they were imported, latest first.` · `两个时期的原始销售行，最新的在前。`
    pub const fn rows_lead(self) -> &'static str {
        self.0.pick("两个时期的原始销售行，最新的在前。", "The rows of both periods as they were imported, latest first.", "⟦growth.rows-lead⟧")
    }

    /// `{count} row, {amount} in all {count} rows, {amount} in all` · `{count} 行，合计 {amount}`
    pub fn rows_count(self, count: i64, amount: &str) -> String {
        BUNDLES.say(self.0, "rows-count", &[("count", count.into()), ("amount", amount.into())])
    }

    /// `No sales in this period` · `这个时期没有销售`
    pub const fn rows_none(self) -> &'static str {
        self.0.pick("这个时期没有销售", "No sales in this period", "⟦growth.rows-none⟧")
    }

    /// `The latest {shown} of {all} rows` · `显示最新的 {shown} 行，共 {all} 行`
    pub fn shown_rows(self, shown: &str, all: &str) -> String {
        BUNDLES.say(self.0, "shown-rows", &[("shown", shown.into()), ("all", all.into())])
    }

    /// `Day` · `日期`
    pub const fn day(self) -> &'static str {
        self.0.pick("日期", "Day", "⟦growth.day⟧")
    }

    /// `Quantity` · `数量`
    pub const fn quantity(self) -> &'static str {
        self.0.pick("数量", "Quantity", "⟦growth.quantity⟧")
    }

    /// `Amount` · `金额`
    pub const fn amount(self) -> &'static str {
        self.0.pick("金额", "Amount", "⟦growth.amount⟧")
    }

    /// `Document` · `单据号`
    pub const fn document(self) -> &'static str {
        self.0.pick("单据号", "Document", "⟦growth.document⟧")
    }

    /// `File and row` · `文件与行号`
    pub const fn file_row(self) -> &'static str {
        self.0.pick("文件与行号", "File and row", "⟦growth.file-row⟧")
    }

    /// `{file}, row {row}` · `{file} 第 {row} 行`
    pub fn row_of(self, file: &str, row: &str) -> String {
        BUNDLES.say(self.0, "row-of", &[("file", file.into()), ("row", row.into())])
    }

    /// `Only product “{name}”` · `仅看产品“{name}”`
    pub fn only_product(self, name: &str) -> String {
        BUNDLES.say(self.0, "only-product", &[("name", name.into())])
    }

    /// `My growth` · `我的增长`
    pub const fn home_title(self) -> &'static str {
        self.0.pick("我的增长", "My growth", "⟦growth.home-title⟧")
    }

    /// `Open growth drivers` · `查看增长归因`
    pub const fn home_open(self) -> &'static str {
        self.0.pick("查看增长归因", "Open growth drivers", "⟦growth.home-open⟧")
    }
}
