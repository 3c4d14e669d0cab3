//! Messages of `standards`, generated from `messages/*/standards.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "standards",
    include_str!("../../messages/zh-CN/standards.ftl"),
    include_str!("../../messages/en/standards.ftl"),
);

/// The messages of `standards`.
#[derive(Debug, Clone, Copy)]
pub struct Standards(Texts);

impl Texts {
    /// The messages of `standards`.
    pub const fn standards(self) -> Standards {
        Standards(self)
    }
}

impl Standards {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Draft` · `草稿`
    pub const fn status_draft(self) -> &'static str {
        self.0.pick("草稿", "Draft", "⟦standards.status-draft⟧")
    }

    /// `Published` · `已发布`
    pub const fn status_published(self) -> &'static str {
        self.0.pick("已发布", "Published", "⟦standards.status-published⟧")
    }

    /// `Retired` · `已停用`
    pub const fn status_retired(self) -> &'static str {
        self.0.pick("已停用", "Retired", "⟦standards.status-retired⟧")
    }

    /// `Revenue` · `采购额`
    pub const fn metric_revenue(self) -> &'static str {
        self.0.pick("采购额", "Revenue", "⟦standards.metric-revenue⟧")
    }

    /// `Revenue of the period before` · `上期采购额`
    pub const fn metric_revenue_previous(self) -> &'static str {
        self.0.pick("上期采购额", "Revenue of the period before", "⟦standards.metric-revenue-previous⟧")
    }

    /// `Growth of revenue` · `采购额增长率`
    pub const fn metric_growth(self) -> &'static str {
        self.0.pick("采购额增长率", "Growth of revenue", "⟦standards.metric-growth⟧")
    }

    /// `Days since the last purchase` · `距上次采购天数`
    pub const fn metric_recency_days(self) -> &'static str {
        self.0.pick("距上次采购天数", "Days since the last purchase", "⟦standards.metric-recency-days⟧")
    }

    /// `Purchase days` · `采购天数`
    pub const fn metric_frequency(self) -> &'static str {
        self.0.pick("采购天数", "Purchase days", "⟦standards.metric-frequency⟧")
    }

    /// `Documents` · `单据数`
    pub const fn metric_documents(self) -> &'static str {
        self.0.pick("单据数", "Documents", "⟦standards.metric-documents⟧")
    }

    /// `Products bought` · `采购品种数`
    pub const fn metric_breadth(self) -> &'static str {
        self.0.pick("采购品种数", "Products bought", "⟦standards.metric-breadth⟧")
    }

    /// `Share of revenue` · `采购额占比`
    pub const fn metric_share(self) -> &'static str {
        self.0.pick("采购额占比", "Share of revenue", "⟦standards.metric-share⟧")
    }

    /// `Margin` · `毛利率`
    pub const fn metric_margin(self) -> &'static str {
        self.0.pick("毛利率", "Margin", "⟦standards.metric-margin⟧")
    }

    /// `Years of relationship` · `合作年限`
    pub const fn metric_relationship_years(self) -> &'static str {
        self.0.pick("合作年限", "Years of relationship", "⟦standards.metric-relationship-years⟧")
    }

    /// `Days sales outstanding` · `应收账款周转天数`
    pub const fn payment_dso(self) -> &'static str {
        self.0.pick("应收账款周转天数", "Days sales outstanding", "⟦standards.payment-dso⟧")
    }

    /// `Overdue share of receivables` · `逾期占比`
    pub const fn payment_overdue_share(self) -> &'static str {
        self.0.pick("逾期占比", "Overdue share of receivables", "⟦standards.payment-overdue-share⟧")
    }

    /// `Share paid on time` · `按时付款占比`
    pub const fn payment_on_time_share(self) -> &'static str {
        self.0.pick("按时付款占比", "Share paid on time", "⟦standards.payment-on-time-share⟧")
    }

    /// `Use of the credit limit` · `信用额度使用率`
    pub const fn payment_credit_use(self) -> &'static str {
        self.0.pick("信用额度使用率", "Use of the credit limit", "⟦standards.payment-credit-use⟧")
    }

    /// `Attribute “{name}”` · `属性“{name}”`
    pub fn source_attribute(self, name: &str) -> String {
        BUNDLES.say(self.0, "source-attribute", &[("name", name.into())])
    }

    /// `Rating by people, 1–5` · `人工评分（1–5 分）`
    pub const fn source_rating(self) -> &'static str {
        self.0.pick("人工评分（1–5 分）", "Rating by people, 1–5", "⟦standards.source-rating⟧")
    }

    /// `Survey “{name}”` · `调查“{name}”`
    pub fn source_survey(self, name: &str) -> String {
        BUNDLES.say(self.0, "source-survey", &[("name", name.into())])
    }

    /// `Bands` · `分档`
    pub const fn scale_bands(self) -> &'static str {
        self.0.pick("分档", "Bands", "⟦standards.scale-bands⟧")
    }

    /// `Linear from {min} to {max}` · `线性，从 {min} 到 {max}`
    pub fn scale_linear(self, min: &str, max: &str) -> String {
        BUNDLES.say(self.0, "scale-linear", &[("min", min.into()), ("max", max.into())])
    }

    /// `Percent rank in the population` · `在客户群中的百分位`
    pub const fn scale_percentile(self) -> &'static str {
        self.0.pick("在客户群中的百分位", "Percent rank in the population", "⟦standards.scale-percentile⟧")
    }

    /// `Logarithmic from {min} to {max}` · `对数，从 {min} 到 {max}`
    pub fn scale_log(self, min: &str, max: &str) -> String {
        BUNDLES.say(self.0, "scale-log", &[("min", min.into()), ("max", max.into())])
    }

    /// `More is better` · `越高越好`
    pub const fn direction_higher(self) -> &'static str {
        self.0.pick("越高越好", "More is better", "⟦standards.direction-higher⟧")
    }

    /// `Less is better` · `越低越好`
    pub const fn direction_lower(self) -> &'static str {
        self.0.pick("越低越好", "Less is better", "⟦standards.direction-lower⟧")
    }

    /// `Left out, the other weights rescaled` · `不计入，其余权重按比例放大`
    pub const fn missing_excluded(self) -> &'static str {
        self.0.pick("不计入，其余权重按比例放大", "Left out, the other weights rescaled", "⟦standards.missing-excluded⟧")
    }

    /// `Counted as neutral (50 points)` · `按中间水平计（50 分）`
    pub const fn missing_neutral(self) -> &'static str {
        self.0.pick("按中间水平计（50 分）", "Counted as neutral (50 points)", "⟦standards.missing-neutral⟧")
    }

    /// `Counted as worst (0 points)` · `按最差计（0 分）`
    pub const fn missing_worst(self) -> &'static str {
        self.0.pick("按最差计（0 分）", "Counted as worst (0 points)", "⟦standards.missing-worst⟧")
    }

    /// `Score of {min} or more` · `得分不低于 {min} 分`
    pub fn rule_score(self, min: &str) -> String {
        BUNDLES.say(self.0, "rule-score", &[("min", min.into())])
    }

    /// `The best {count} accounts` · `排名前 {count} 家`
    pub fn rule_top_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "rule-top-count", &[("count", count.into())])
    }

    /// `The best {percent} of accounts` · `排名前 {percent} 的客户`
    pub fn rule_top_percent(self, percent: &str) -> String {
        BUNDLES.say(self.0, "rule-top-percent", &[("percent", percent.into())])
    }

    /// `From the top until {percent} of revenue is covered` · `按排名累计采购额占比达到 {percent} 为止`
    pub fn rule_revenue_share(self, percent: &str) -> String {
        BUNDLES.say(self.0, "rule-revenue-share", &[("percent", percent.into())])
    }

    /// `Everybody else` · `其余客户`
    pub const fn rule_rest(self) -> &'static str {
        self.0.pick("其余客户", "Everybody else", "⟦standards.rule-rest⟧")
    }

    /// `{visits} visits a month` · `每月拜访 {visits} 次`
    pub fn service_visits(self, visits: &str) -> String {
        BUNDLES.say(self.0, "service-visits", &[("visits", visits.into())])
    }

    /// `resources up to {percent} of revenue` · `资源投入不超过采购额的 {percent}`
    pub fn service_ceiling(self, percent: &str) -> String {
        BUNDLES.say(self.0, "service-ceiling", &[("percent", percent.into())])
    }

    /// `a review every month a review every {months} months` · `每 {months} 个月评估一次`
    pub fn service_review(self, months: i64) -> String {
        BUNDLES.say(self.0, "service-review", &[("months", months.into())])
    }

    /// `a development plan` · `需要发展计划书`
    pub const fn service_plan(self) -> &'static str {
        self.0.pick("需要发展计划书", "a development plan", "⟦standards.service-plan⟧")
    }

    /// `No particular service` · `无特别服务`
    pub const fn service_none(self) -> &'static str {
        self.0.pick("无特别服务", "No particular service", "⟦standards.service-none⟧")
    }
}
