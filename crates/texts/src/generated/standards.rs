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

    /// `{place}: {what}` · `{place}：{what}`
    pub fn finding_at(self, place: &str, what: &str) -> String {
        BUNDLES.say(self.0, "finding-at", &[("place", place.into()), ("what", what.into())])
    }

    /// `it has no code` · `没有编码`
    pub const fn finding_code_missing(self) -> &'static str {
        self.0.pick("没有编码", "it has no code", "⟦standards.finding-code-missing⟧")
    }

    /// `its code has blanks, slashes or more than 60 characters` · `编码含有空格或斜杠，或超过 60 个字符`
    pub const fn finding_code_unusable(self) -> &'static str {
        self.0.pick("编码含有空格或斜杠，或超过 60 个字符", "its code has blanks, slashes or more than 60 characters", "⟦standards.finding-code-unusable⟧")
    }

    /// `the code “{code}” stands twice` · `编码“{code}”重复`
    pub fn finding_code_twice(self, code: &str) -> String {
        BUNDLES.say(self.0, "finding-code-twice", &[("code", code.into())])
    }

    /// `it has no name` · `没有名称`
    pub const fn finding_name_missing(self) -> &'static str {
        self.0.pick("没有名称", "it has no name", "⟦standards.finding-name-missing⟧")
    }

    /// `the text is longer than {limit} characters` · `文字超过 {limit} 个字符`
    pub fn finding_text_too_long(self, limit: i64) -> String {
        BUNDLES.say(self.0, "finding-text-too-long", &[("limit", limit.into())])
    }

    /// `more than {limit} {parts}` · `{parts}超过 {limit} 个`
    pub fn finding_too_many(self, limit: i64, parts: &str) -> String {
        BUNDLES.say(self.0, "finding-too-many", &[("limit", limit.into()), ("parts", parts.into())])
    }

    /// `it has no {parts}` · `没有{parts}`
    pub fn finding_none_of(self, parts: &str) -> String {
        BUNDLES.say(self.0, "finding-none-of", &[("parts", parts.into())])
    }

    /// `the period must have 1 to {limit} months, not {months}` · `周期应为 1 至 {limit} 个月，现为 {months} 个月`
    pub fn finding_months(self, limit: i64, months: i64) -> String {
        BUNDLES.say(self.0, "finding-months", &[("limit", limit.into()), ("months", months.into())])
    }

    /// `this is not a number` · `这不是一个数字`
    pub const fn finding_not_finite(self) -> &'static str {
        self.0.pick("这不是一个数字", "this is not a number", "⟦standards.finding-not-finite⟧")
    }

    /// `a weight cannot be negative ({weight})` · `权重不能为负（{weight}）`
    pub fn finding_weight_negative(self, weight: &str) -> String {
        BUNDLES.say(self.0, "finding-weight-negative", &[("weight", weight.into())])
    }

    /// `every weight is zero, so no criterion counts` · `所有权重都是零，没有任何指标起作用`
    pub const fn finding_weights_all_zero(self) -> &'static str {
        self.0.pick("所有权重都是零，没有任何指标起作用", "every weight is zero, so no criterion counts", "⟦standards.finding-weights-all-zero⟧")
    }

    /// `points go from 0 to 100, not {points}` · `分值应在 0 到 100 之间，现为 {points}`
    pub fn finding_points(self, points: &str) -> String {
        BUNDLES.say(self.0, "finding-points", &[("points", points.into())])
    }

    /// `band {band} must begin above the one before it` · `第 {band} 档的下限必须高于前一档`
    pub fn finding_bands_not_rising(self, band: i64) -> String {
        BUNDLES.say(self.0, "finding-bands-not-rising", &[("band", band.into())])
    }

    /// `the first band must have no lower end, so that every value has points` · `第一档不应有下限，否则更小的值没有分数`
    pub const fn finding_first_band(self) -> &'static str {
        self.0.pick("第一档不应有下限，否则更小的值没有分数", "the first band must have no lower end, so that every value has points", "⟦standards.finding-first-band⟧")
    }

    /// `band {band} has no lower end` · `第 {band} 档缺少下限`
    pub fn finding_band_without_from(self, band: i64) -> String {
        BUNDLES.say(self.0, "finding-band-without-from", &[("band", band.into())])
    }

    /// `some bands name numbers and some words` · `有的档写数字，有的档写文字`
    pub const fn finding_bands_mixed(self) -> &'static str {
        self.0.pick("有的档写数字，有的档写文字", "some bands name numbers and some words", "⟦standards.finding-bands-mixed⟧")
    }

    /// `two bands name “{word}”` · `有两档都写着“{word}”`
    pub fn finding_band_twice(self, word: &str) -> String {
        BUNDLES.say(self.0, "finding-band-twice", &[("word", word.into())])
    }

    /// `the bands name words, but the source yields numbers` · `各档写的是文字，而数据来源是数字`
    pub const fn finding_words_for_numbers(self) -> &'static str {
        self.0.pick("各档写的是文字，而数据来源是数字", "the bands name words, but the source yields numbers", "⟦standards.finding-words-for-numbers⟧")
    }

    /// `the scale must rise: {min} is not below {max}` · `刻度必须递增：{min} 不小于 {max}`
    pub fn finding_range_empty(self, min: &str, max: &str) -> String {
        BUNDLES.say(self.0, "finding-range-empty", &[("min", min.into()), ("max", max.into())])
    }

    /// `a logarithmic scale must begin above zero, not at {min}` · `对数刻度的起点必须大于零，现为 {min}`
    pub fn finding_log(self, min: &str) -> String {
        BUNDLES.say(self.0, "finding-log", &[("min", min.into())])
    }

    /// `the gate names the tier “{tier}”, which does not exist` · `门槛指向的等级“{tier}”不存在`
    pub fn finding_gate_tier(self, tier: &str) -> String {
        BUNDLES.say(self.0, "finding-gate-tier", &[("tier", tier.into())])
    }

    /// `the gate names the highest tier and so holds nobody` · `门槛指向最高等级，不会限制任何客户`
    pub const fn finding_gate_nobody(self) -> &'static str {
        self.0.pick("门槛指向最高等级，不会限制任何客户", "the gate names the highest tier and so holds nobody", "⟦standards.finding-gate-nobody⟧")
    }

    /// `the last tier must take everybody left` · `最后一个等级必须接收其余所有客户`
    pub const fn finding_last_tier(self) -> &'static str {
        self.0.pick("最后一个等级必须接收其余所有客户", "the last tier must take everybody left", "⟦standards.finding-last-tier⟧")
    }

    /// `only the last tier may take everybody left` · `只有最后一个等级可以接收其余客户`
    pub const fn finding_rest_not_last(self) -> &'static str {
        self.0.pick("只有最后一个等级可以接收其余客户", "only the last tier may take everybody left", "⟦standards.finding-rest-not-last⟧")
    }

    /// `the tier is not wider than the one above it and would stay empty` · `这一等级不比上一级更宽，不会有客户进入`
    pub const fn finding_tier_not_wider(self) -> &'static str {
        self.0.pick("这一等级不比上一级更宽，不会有客户进入", "the tier is not wider than the one above it and would stay empty", "⟦standards.finding-tier-not-wider⟧")
    }

    /// `a percentage lies above 0 and up to 100, not {percent}` · `百分比应大于 0 且不超过 100，现为 {percent}`
    pub fn finding_percent(self, percent: &str) -> String {
        BUNDLES.say(self.0, "finding-percent", &[("percent", percent.into())])
    }

    /// `a score lies between 0 and 100, not {score}` · `得分应在 0 到 100 之间，现为 {score}`
    pub fn finding_score(self, score: &str) -> String {
        BUNDLES.say(self.0, "finding-score", &[("score", score.into())])
    }

    /// `the best 0 accounts are nobody` · `前 0 家就是没有客户`
    pub const fn finding_count_zero(self) -> &'static str {
        self.0.pick("前 0 家就是没有客户", "the best 0 accounts are nobody", "⟦standards.finding-count-zero⟧")
    }

    /// `a figure of the service is negative or beyond reason` · `服务模式中有数值为负或不合常理`
    pub const fn finding_service(self) -> &'static str {
        self.0.pick("服务模式中有数值为负或不合常理", "a figure of the service is negative or beyond reason", "⟦standards.finding-service⟧")
    }

    /// `dimensions` · `维度`
    pub const fn parts_dimensions(self) -> &'static str {
        self.0.pick("维度", "dimensions", "⟦standards.parts-dimensions⟧")
    }

    /// `criteria` · `指标`
    pub const fn parts_criteria(self) -> &'static str {
        self.0.pick("指标", "criteria", "⟦standards.parts-criteria⟧")
    }

    /// `bands` · `分档`
    pub const fn parts_bands(self) -> &'static str {
        self.0.pick("分档", "bands", "⟦standards.parts-bands⟧")
    }

    /// `tiers` · `等级`
    pub const fn parts_tiers(self) -> &'static str {
        self.0.pick("等级", "tiers", "⟦standards.parts-tiers⟧")
    }

    /// `A standard has at most {kilobytes} KB of text.` · `标准的文本不能超过 {kilobytes} KB。`
    pub fn unreadable_too_large(self, kilobytes: i64) -> String {
        BUNDLES.say(self.0, "unreadable-too-large", &[("kilobytes", kilobytes.into())])
    }

    /// `Line {line}, character {column}: {detail}` · `第 {line} 行第 {column} 个字符：{detail}`
    pub fn unreadable(self, line: i64, column: i64, detail: &str) -> String {
        BUNDLES.say(self.0, "unreadable", &[("line", line.into()), ("column", column.into()), ("detail", detail.into())])
    }
}
