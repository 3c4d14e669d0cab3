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

    /// `Revenue` · `销售额`
    pub const fn metric_revenue(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦standards.metric-revenue⟧")
    }

    /// `Revenue of the period before` · `上期销售额`
    pub const fn metric_revenue_previous(self) -> &'static str {
        self.0.pick("上期销售额", "Revenue of the period before", "⟦standards.metric-revenue-previous⟧")
    }

    /// `Growth of revenue` · `销售额增长率`
    pub const fn metric_growth(self) -> &'static str {
        self.0.pick("销售额增长率", "Growth of revenue", "⟦standards.metric-growth⟧")
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

    /// `Share of revenue` · `销售额占比`
    pub const fn metric_share(self) -> &'static str {
        self.0.pick("销售额占比", "Share of revenue", "⟦standards.metric-share⟧")
    }

    /// `Margin` · `毛利率`
    pub const fn metric_margin(self) -> &'static str {
        self.0.pick("毛利率", "Margin", "⟦standards.metric-margin⟧")
    }

    /// `Years of relationship` · `合作年限`
    pub const fn metric_relationship_years(self) -> &'static str {
        self.0.pick("合作年限", "Years of relationship", "⟦standards.metric-relationship-years⟧")
    }

    /// `Revenue forecast for twelve months` · `未来十二个月预测销售额`
    pub const fn demand_forecast_revenue(self) -> &'static str {
        self.0.pick("未来十二个月预测销售额", "Revenue forecast for twelve months", "⟦standards.demand-forecast-revenue⟧")
    }

    /// `Expected growth` · `预期增长率`
    pub const fn demand_expected_growth(self) -> &'static str {
        self.0.pick("预期增长率", "Expected growth", "⟦standards.demand-expected-growth⟧")
    }

    /// `Probability of buying again` · `再购概率`
    pub const fn demand_probability_alive(self) -> &'static str {
        self.0.pick("再购概率", "Probability of buying again", "⟦standards.demand-probability-alive⟧")
    }

    /// `Purchases expected in 52 weeks` · `未来 52 周预计采购次数`
    pub const fn demand_expected_purchases(self) -> &'static str {
        self.0.pick("未来 52 周预计采购次数", "Purchases expected in 52 weeks", "⟦standards.demand-expected-purchases⟧")
    }

    /// `Customer lifetime value, three years` · `三年客户生命周期价值`
    pub const fn demand_lifetime_value(self) -> &'static str {
        self.0.pick("三年客户生命周期价值", "Customer lifetime value, three years", "⟦standards.demand-lifetime-value⟧")
    }

    /// `Regularity of the buying rhythm` · `采购节奏规律性`
    pub const fn demand_rhythm_regularity(self) -> &'static str {
        self.0.pick("采购节奏规律性", "Regularity of the buying rhythm", "⟦standards.demand-rhythm-regularity⟧")
    }

    /// `Days sales outstanding` · `应收账款周转天数`
    pub const fn payment_dso(self) -> &'static str {
        self.0.pick("应收账款周转天数", "Days sales outstanding", "⟦standards.payment-dso⟧")
    }

    /// `Overdue share of receivables` · `逾期占比`
    pub const fn payment_overdue_share(self) -> &'static str {
        self.0.pick("逾期占比", "Overdue share of receivables", "⟦standards.payment-overdue-share⟧")
    }

    /// `Share paid on time` · `按期回款率`
    pub const fn payment_on_time_share(self) -> &'static str {
        self.0.pick("按期回款率", "Share paid on time", "⟦standards.payment-on-time-share⟧")
    }

    /// `Use of the credit limit` · `信用额度使用率`
    pub const fn payment_credit_use(self) -> &'static str {
        self.0.pick("信用额度使用率", "Use of the credit limit", "⟦standards.payment-credit-use⟧")
    }

    /// `Days late, weighted by amount` · `加权逾期天数`
    pub const fn payment_weighted_days_late(self) -> &'static str {
        self.0.pick("加权逾期天数", "Days late, weighted by amount", "⟦standards.payment-weighted-days-late⟧")
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

    /// `From the top until {percent} of revenue is covered` · `按排名累计销售额占比达到 {percent} 为止`
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

    /// `resources up to {percent} of revenue` · `资源投入不超过销售额的 {percent}`
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

    /// `a time in months must be 1 to {limit}, not {months}` · `月数应为 1 至 {limit}，现为 {months}`
    pub fn finding_months(self, limit: i64, months: i64) -> String {
        BUNDLES.say(self.0, "finding-months", &[("limit", limit.into()), ("months", months.into())])
    }

    /// `the margin a move needs must be above 0 and at most 50 points, not {points}` · `调级余量应大于 0 且不超过 50 分，现为 {points}`
    pub fn finding_stability_margin(self, points: &str) -> String {
        BUNDLES.say(self.0, "finding-stability-margin", &[("points", points.into())])
    }

    /// `a move must need 2 to 12 runs in a row, not {periods}` · `调级所需的连续期数应为 2 至 12，现为 {periods}`
    pub fn finding_stability_periods(self, periods: i64) -> String {
        BUNDLES.say(self.0, "finding-stability-periods", &[("periods", periods.into())])
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

    /// `every account passes a gate of 0 points` · `门槛为 0 分，所有客户都能通过`
    pub const fn finding_gate_never(self) -> &'static str {
        self.0.pick("门槛为 0 分，所有客户都能通过", "every account passes a gate of 0 points", "⟦standards.finding-gate-never⟧")
    }

    /// `no account can pass the gate: the criterion gives {most} points at most` · `没有客户能通过门槛：这项指标最多只有 {most} 分`
    pub fn finding_gate_unpassable(self, most: &str) -> String {
        BUNDLES.say(self.0, "finding-gate-unpassable", &[("most", most.into())])
    }

    /// `the tier takes every account, so that the ones below stay empty` · `这一等级接收所有客户，下面的等级不会有客户`
    pub const fn finding_tier_everybody(self) -> &'static str {
        self.0.pick("这一等级接收所有客户，下面的等级不会有客户", "the tier takes every account, so that the ones below stay empty", "⟦standards.finding-tier-everybody⟧")
    }

    /// `a judgement of {judge} is not a number above zero` · `{judge}的判断中有的不是大于零的数字`
    pub fn finding_judgement(self, judge: &str) -> String {
        BUNDLES.say(self.0, "finding-judgement", &[("judge", judge.into())])
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

    /// `What a key account is, in writing: the criteria, their weights, and the tiers they lead to.` · `什么样的客户是大客户，写成条文：看哪些指标、各占多少权重、得分对应哪一级。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("什么样的客户是大客户，写成条文：看哪些指标、各占多少权重、得分对应哪一级。", "What a key account is, in writing: the criteria, their weights, and the tiers they lead to.", "⟦standards.lead⟧")
    }

    /// `Standard` · `标准`
    pub const fn column_name(self) -> &'static str {
        self.0.pick("标准", "Standard", "⟦standards.column-name⟧")
    }

    /// `Version` · `版本`
    pub const fn column_version(self) -> &'static str {
        self.0.pick("版本", "Version", "⟦standards.column-version⟧")
    }

    /// `Status` · `状态`
    pub const fn column_status(self) -> &'static str {
        self.0.pick("状态", "Status", "⟦standards.column-status⟧")
    }

    /// `Valid from` · `生效日期`
    pub const fn column_valid_from(self) -> &'static str {
        self.0.pick("生效日期", "Valid from", "⟦standards.column-valid-from⟧")
    }

    /// `Written by` · `制定人`
    pub const fn column_author(self) -> &'static str {
        self.0.pick("制定人", "Written by", "⟦standards.column-author⟧")
    }

    /// `Changed` · `最近修改`
    pub const fn column_changed(self) -> &'static str {
        self.0.pick("最近修改", "Changed", "⟦standards.column-changed⟧")
    }

    /// `Version {number}` · `第 {number} 版`
    pub fn version_number(self, number: &str) -> String {
        BUNDLES.say(self.0, "version-number", &[("number", number.into())])
    }

    /// `Begin with a template` · `从模板开始`
    pub const fn templates_title(self) -> &'static str {
        self.0.pick("从模板开始", "Begin with a template", "⟦standards.templates-title⟧")
    }

    /// `A template is a complete standard to begin with. Adopting it makes a draft of your own; nothing is in force until it is published.` · `模板是可以直接使用的完整标准。采用后成为本公司的草稿，发布之前不会影响任何人。`
    pub const fn templates_lead(self) -> &'static str {
        self.0.pick("模板是可以直接使用的完整标准。采用后成为本公司的草稿，发布之前不会影响任何人。", "A template is a complete standard to begin with. Adopting it makes a draft of your own; nothing is in force until it is published.", "⟦standards.templates-lead⟧")
    }

    /// `Adopt as a draft` · `采用为草稿`
    pub const fn adopt(self) -> &'static str {
        self.0.pick("采用为草稿", "Adopt as a draft", "⟦standards.adopt⟧")
    }

    /// `The template is now a draft of your own. Look through it, then publish it.` · `模板已成为本公司的草稿。请逐项看过，然后发布。`
    pub const fn adopted(self) -> &'static str {
        self.0.pick("模板已成为本公司的草稿。请逐项看过，然后发布。", "The template is now a draft of your own. Look through it, then publish it.", "⟦standards.adopted⟧")
    }

    /// `Bring your own standard` · `上传自己的标准`
    pub const fn upload_title(self) -> &'static str {
        self.0.pick("上传自己的标准", "Bring your own standard", "⟦standards.upload-title⟧")
    }

    /// `Standard as a TOML file` · `标准文件（TOML）`
    pub const fn upload_file(self) -> &'static str {
        self.0.pick("标准文件（TOML）", "Standard as a TOML file", "⟦standards.upload-file⟧")
    }

    /// `Download any standard to see how it is written. A file that contradicts itself is refused with the places.` · `下载任何一个标准就能看到写法。自相矛盾的文件不会被接受，并会指出位置。`
    pub const fn upload_help(self) -> &'static str {
        self.0.pick("下载任何一个标准就能看到写法。自相矛盾的文件不会被接受，并会指出位置。", "Download any standard to see how it is written. A file that contradicts itself is refused with the places.", "⟦standards.upload-help⟧")
    }

    /// `Upload as a draft` · `上传为草稿`
    pub const fn upload(self) -> &'static str {
        self.0.pick("上传为草稿", "Upload as a draft", "⟦standards.upload⟧")
    }

    /// `The standard was taken in as a draft.` · `标准已作为草稿保存。`
    pub const fn uploaded(self) -> &'static str {
        self.0.pick("标准已作为草稿保存。", "The standard was taken in as a draft.", "⟦standards.uploaded⟧")
    }

    /// `No standard yet` · `还没有标准`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有标准", "No standard yet", "⟦standards.empty-title⟧")
    }

    /// `Adopt a template below; change weights and thresholds until it says what your company means.` · `请在下方采用一个模板，再调整权重和分级界线，直到它说出本公司的意思。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("请在下方采用一个模板，再调整权重和分级界线，直到它说出本公司的意思。", "Adopt a template below; change weights and thresholds until it says what your company means.", "⟦standards.empty-text⟧")
    }

    /// `{criteria} criteria in {dimensions} dimensions` · `{dimensions} 个维度，{criteria} 项指标`
    pub fn template_size(self, criteria: i64, dimensions: i64) -> String {
        BUNDLES.say(self.0, "template-size", &[("criteria", criteria.into()), ("dimensions", dimensions.into())])
    }

    /// `Copy to a new draft` · `复制为新草稿`
    pub const fn copy(self) -> &'static str {
        self.0.pick("复制为新草稿", "Copy to a new draft", "⟦standards.copy⟧")
    }

    /// `A draft was made from this version. Changes here affect nobody until it is published.` · `已由这一版复制出草稿。发布之前，在这里的修改不影响任何人。`
    pub const fn copied(self) -> &'static str {
        self.0.pick("已由这一版复制出草稿。发布之前，在这里的修改不影响任何人。", "A draft was made from this version. Changes here affect nobody until it is published.", "⟦standards.copied⟧")
    }

    /// `Change` · `修改`
    pub const fn edit(self) -> &'static str {
        self.0.pick("修改", "Change", "⟦standards.edit⟧")
    }

    /// `Change as text` · `按文本修改`
    pub const fn edit_text(self) -> &'static str {
        self.0.pick("按文本修改", "Change as text", "⟦standards.edit-text⟧")
    }

    /// `Download TOML` · `下载 TOML`
    pub const fn download(self) -> &'static str {
        self.0.pick("下载 TOML", "Download TOML", "⟦standards.download⟧")
    }

    /// `Throw the draft away` · `丢弃草稿`
    pub const fn remove(self) -> &'static str {
        self.0.pick("丢弃草稿", "Throw the draft away", "⟦standards.remove⟧")
    }

    /// `The draft was thrown away.` · `草稿已丢弃。`
    pub const fn removed(self) -> &'static str {
        self.0.pick("草稿已丢弃。", "The draft was thrown away.", "⟦standards.removed⟧")
    }

    /// `Criteria and weights` · `指标与权重`
    pub const fn tree_title(self) -> &'static str {
        self.0.pick("指标与权重", "Criteria and weights", "⟦standards.tree-title⟧")
    }

    /// `Every criterion turns a figure into 0–100 points; the score is their weighted mean.` · `每项指标把一个数值换成 0–100 分，按权重加权平均得到总分。`
    pub const fn tree_lead(self) -> &'static str {
        self.0.pick("每项指标把一个数值换成 0–100 分，按权重加权平均得到总分。", "Every criterion turns a figure into 0–100 points; the score is their weighted mean.", "⟦standards.tree-lead⟧")
    }

    /// `Dimension and criterion` · `维度与指标`
    pub const fn tree_part(self) -> &'static str {
        self.0.pick("维度与指标", "Dimension and criterion", "⟦standards.tree-part⟧")
    }

    /// `Source` · `数据来源`
    pub const fn tree_source(self) -> &'static str {
        self.0.pick("数据来源", "Source", "⟦standards.tree-source⟧")
    }

    /// `Scale` · `评分办法`
    pub const fn tree_scale(self) -> &'static str {
        self.0.pick("评分办法", "Scale", "⟦standards.tree-scale⟧")
    }

    /// `Weight` · `权重`
    pub const fn tree_weight(self) -> &'static str {
        self.0.pick("权重", "Weight", "⟦standards.tree-weight⟧")
    }

    /// `Share` · `占比`
    pub const fn tree_share(self) -> &'static str {
        self.0.pick("占比", "Share", "⟦standards.tree-share⟧")
    }

    /// `at least {points} points, otherwise “{tier}” at most` · `至少 {points} 分，否则最高为“{tier}”`
    pub fn gate(self, points: &str, tier: &str) -> String {
        BUNDLES.say(self.0, "gate", &[("points", points.into()), ("tier", tier.into())])
    }

    /// `If missing: {policy}` · `缺数据时：{policy}`
    pub fn missing_if(self, policy: &str) -> String {
        BUNDLES.say(self.0, "missing-if", &[("policy", policy.into())])
    }

    /// `from {from}: {points}` · `{from} 起 {points} 分`
    pub fn band_from(self, from: &str, points: &str) -> String {
        BUNDLES.say(self.0, "band-from", &[("from", from.into()), ("points", points.into())])
    }

    /// `below: {points}` · `以下 {points} 分`
    pub fn band_first(self, points: &str) -> String {
        BUNDLES.say(self.0, "band-first", &[("points", points.into())])
    }

    /// `always {points}` · `一律 {points} 分`
    pub fn band_all(self, points: &str) -> String {
        BUNDLES.say(self.0, "band-all", &[("points", points.into())])
    }

    /// `{word}: {points}` · `{word} {points} 分`
    pub fn band_word(self, word: &str, points: &str) -> String {
        BUNDLES.say(self.0, "band-word", &[("word", word.into()), ("points", points.into())])
    }

    /// `others: {points}` · `其他 {points} 分`
    pub fn band_other(self, points: &str) -> String {
        BUNDLES.say(self.0, "band-other", &[("points", points.into())])
    }

    /// `needs more than sales figures` · `需要销售之外的数据`
    pub const fn needs_more(self) -> &'static str {
        self.0.pick("需要销售之外的数据", "needs more than sales figures", "⟦standards.needs-more⟧")
    }

    /// `Tiers` · `分级`
    pub const fn tiers_title(self) -> &'static str {
        self.0.pick("分级", "Tiers", "⟦standards.tiers-title⟧")
    }

    /// `Tier` · `等级`
    pub const fn tier_name(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦standards.tier-name⟧")
    }

    /// `Who gets in` · `进入条件`
    pub const fn tier_rule(self) -> &'static str {
        self.0.pick("进入条件", "Who gets in", "⟦standards.tier-rule⟧")
    }

    /// `Service model` · `服务模式`
    pub const fn tier_service(self) -> &'static str {
        self.0.pick("服务模式", "Service model", "⟦standards.tier-service⟧")
    }

    /// `Versions` · `历次版本`
    pub const fn versions_title(self) -> &'static str {
        self.0.pick("历次版本", "Versions", "⟦standards.versions-title⟧")
    }

    /// `this one` · `当前页面`
    pub const fn this_version(self) -> &'static str {
        self.0.pick("当前页面", "this one", "⟦standards.this-version⟧")
    }

    /// `About this version` · `版本信息`
    pub const fn facts_title(self) -> &'static str {
        self.0.pick("版本信息", "About this version", "⟦standards.facts-title⟧")
    }

    /// `Published on {day}` · `发布于 {day}`
    pub fn approved_by(self, day: &str) -> String {
        BUNDLES.say(self.0, "approved-by", &[("day", day.into())])
    }

    /// `Length of a period` · `一个周期的长度`
    pub const fn months(self) -> &'static str {
        self.0.pick("一个周期的长度", "Length of a period", "⟦standards.months⟧")
    }

    /// `How long a rating holds` · `评分有效期（月）`
    pub const fn rating_months(self) -> &'static str {
        self.0.pick("评分有效期（月）", "How long a rating holds", "⟦standards.rating-months⟧")
    }

    /// `Months until a rating no longer counts and is asked for again; a criterion may say otherwise.` · `多少个月后评分失效、需要重评；单个指标可以另行设定。`
    pub const fn rating_months_help(self) -> &'static str {
        self.0.pick("多少个月后评分失效、需要重评；单个指标可以另行设定。", "Months until a rating no longer counts and is asked for again; a criterion may say otherwise.", "⟦standards.rating-months-help⟧")
    }

    /// `Months until a rating no longer counts. Empty: {months}, as for the whole standard.` · `多少个月后评分失效。不填则与整个标准相同（{months} 个月）。`
    pub fn rating_months_else(self, months: i64) -> String {
        BUNDLES.say(self.0, "rating-months-else", &[("months", months.into())])
    }

    /// `Most per territory` · `每个辖区最多几家`
    pub const fn quota_field(self) -> &'static str {
        self.0.pick("每个辖区最多几家", "Most per territory", "⟦standards.quota-field⟧")
    }

    /// `as for the standard` · `与标准相同`
    pub const fn rating_months_as_standard(self) -> &'static str {
        self.0.pick("与标准相同", "as for the standard", "⟦standards.rating-months-as-standard⟧")
    }

    /// `ratings hold {after} instead of {before}` · `评分有效期由{before}改为{after}`
    pub fn difference_rating_months(self, after: &str, before: &str) -> String {
        BUNDLES.say(self.0, "difference-rating-months", &[("after", after.into()), ("before", before.into())])
    }

    /// `no limit` · `不限`
    pub const fn quota_none(self) -> &'static str {
        self.0.pick("不限", "no limit", "⟦standards.quota-none⟧")
    }

    /// `at most {quota} per territory` · `每个辖区最多 {quota} 家`
    pub fn quota_of(self, quota: i64) -> String {
        BUNDLES.say(self.0, "quota-of", &[("quota", quota.into())])
    }

    /// `quota from {before} to {after}` · `辖区名额由“{before}”改为“{after}”`
    pub fn difference_quota(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-quota", &[("before", before.into()), ("after", after.into())])
    }

    /// `a quota of 0 lets nobody in; leave it empty for no limit` · `名额为 0 时没有客户能进入该等级；如不限，请留空`
    pub const fn finding_quota_nobody(self) -> &'static str {
        self.0.pick("名额为 0 时没有客户能进入该等级；如不限，请留空", "a quota of 0 lets nobody in; leave it empty for no limit", "⟦standards.finding-quota-nobody⟧")
    }

    /// `the last tier takes everybody left and can have no quota` · `最后一级接收其余所有客户，不能设名额`
    pub const fn finding_quota_on_last(self) -> &'static str {
        self.0.pick("最后一级接收其余所有客户，不能设名额", "the last tier takes everybody left and can have no quota", "⟦standards.finding-quota-on-last⟧")
    }

    /// `Months of the current and of the previous period, 1 to 120.` · `本期与上期各多少个月，1 至 120。`
    pub const fn months_help(self) -> &'static str {
        self.0.pick("本期与上期各多少个月，1 至 120。", "Months of the current and of the previous period, 1 to 120.", "⟦standards.months-help⟧")
    }

    /// `Publish` · `发布`
    pub const fn publish(self) -> &'static str {
        self.0.pick("发布", "Publish", "⟦standards.publish⟧")
    }

    /// `Publish this version` · `发布这一版`
    pub const fn publish_title(self) -> &'static str {
        self.0.pick("发布这一版", "Publish this version", "⟦standards.publish-title⟧")
    }

    /// `From this day on it is the company’s standard; a later day leaves the version before in force until then. Results stay as they are.` · `从这一天起成为公司的大客户标准；填写以后的日期，则在此之前仍按上一版执行。已有的筛选结果保持不变。`
    pub const fn publish_help(self) -> &'static str {
        self.0.pick("从这一天起成为公司的大客户标准；填写以后的日期，则在此之前仍按上一版执行。已有的筛选结果保持不变。", "From this day on it is the company’s standard; a later day leaves the version before in force until then. Results stay as they are.", "⟦standards.publish-help⟧")
    }

    /// `The standard is published. Run a screening to see what it says.` · `标准已发布。现在可以筛选，看看结果如何。`
    pub const fn published(self) -> &'static str {
        self.0.pick("标准已发布。现在可以筛选，看看结果如何。", "The standard is published. Run a screening to see what it says.", "⟦standards.published⟧")
    }

    /// `Run a screening` · `开始筛选`
    pub const fn run_screening(self) -> &'static str {
        self.0.pick("开始筛选", "Run a screening", "⟦standards.run-screening⟧")
    }

    /// `To be put right before it can be published` · `发布之前需要更正`
    pub const fn findings_title(self) -> &'static str {
        self.0.pick("发布之前需要更正", "To be put right before it can be published", "⟦standards.findings-title⟧")
    }

    /// `Change {name}` · `修改：{name}`
    pub fn edit_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "edit-title", &[("name", name.into())])
    }

    /// `Nothing here affects anybody until the draft is published.` · `发布之前，这里的修改不影响任何人。`
    pub const fn edit_lead(self) -> &'static str {
        self.0.pick("发布之前，这里的修改不影响任何人。", "Nothing here affects anybody until the draft is published.", "⟦standards.edit-lead⟧")
    }

    /// `Name in Chinese` · `中文名称`
    pub const fn name_zh(self) -> &'static str {
        self.0.pick("中文名称", "Name in Chinese", "⟦standards.name-zh⟧")
    }

    /// `Name in English` · `英文名称`
    pub const fn name_en(self) -> &'static str {
        self.0.pick("英文名称", "Name in English", "⟦standards.name-en⟧")
    }

    /// `Name and period` · `名称与周期`
    pub const fn names_title(self) -> &'static str {
        self.0.pick("名称与周期", "Name and period", "⟦standards.names-title⟧")
    }

    /// `Weights` · `权重`
    pub const fn weights_title(self) -> &'static str {
        self.0.pick("权重", "Weights", "⟦standards.weights-title⟧")
    }

    /// `Only the relation of the weights counts: 20 beside 10 counts double.` · `只看相互比例：20 与 10 相比，分量就是两倍。`
    pub const fn weights_help(self) -> &'static str {
        self.0.pick("只看相互比例：20 与 10 相比，分量就是两倍。", "Only the relation of the weights counts: 20 beside 10 counts double.", "⟦standards.weights-help⟧")
    }

    /// `Fewest points of {criterion}` · `{criterion}的最低分`
    pub fn gate_of(self, criterion: &str) -> String {
        BUNDLES.say(self.0, "gate-of", &[("criterion", criterion.into())])
    }

    /// `From the highest down. The last tier takes everybody left.` · `从高到低排列，最后一级接收其余所有客户。`
    pub const fn tiers_help(self) -> &'static str {
        self.0.pick("从高到低排列，最后一级接收其余所有客户。", "From the highest down. The last tier takes everybody left.", "⟦standards.tiers-help⟧")
    }

    /// `Rule` · `进入条件`
    pub const fn rule_kind(self) -> &'static str {
        self.0.pick("进入条件", "Rule", "⟦standards.rule-kind⟧")
    }

    /// `Number` · `数值`
    pub const fn rule_number(self) -> &'static str {
        self.0.pick("数值", "Number", "⟦standards.rule-number⟧")
    }

    /// `Score of at least` · `得分不低于`
    pub const fn kind_score(self) -> &'static str {
        self.0.pick("得分不低于", "Score of at least", "⟦standards.kind-score⟧")
    }

    /// `The best … accounts` · `排名前若干家`
    pub const fn kind_top_count(self) -> &'static str {
        self.0.pick("排名前若干家", "The best … accounts", "⟦standards.kind-top-count⟧")
    }

    /// `The best … % of accounts` · `排名前百分之几`
    pub const fn kind_top_percent(self) -> &'static str {
        self.0.pick("排名前百分之几", "The best … % of accounts", "⟦standards.kind-top-percent⟧")
    }

    /// `Until … % of revenue` · `累计销售额达到百分之几`
    pub const fn kind_revenue_share(self) -> &'static str {
        self.0.pick("累计销售额达到百分之几", "Until … % of revenue", "⟦standards.kind-revenue-share⟧")
    }

    /// `Visits a month` · `每月拜访次数`
    pub const fn visits(self) -> &'static str {
        self.0.pick("每月拜访次数", "Visits a month", "⟦standards.visits⟧")
    }

    /// `Save the draft` · `保存草稿`
    pub const fn save_draft(self) -> &'static str {
        self.0.pick("保存草稿", "Save the draft", "⟦standards.save-draft⟧")
    }

    /// `Show the effect` · `看看影响`
    pub const fn show_effect(self) -> &'static str {
        self.0.pick("看看影响", "Show the effect", "⟦standards.show-effect⟧")
    }

    /// `The draft is saved.` · `草稿已保存。`
    pub const fn saved(self) -> &'static str {
        self.0.pick("草稿已保存。", "The draft is saved.", "⟦standards.saved⟧")
    }

    /// `The draft is saved. Some things must still be put right before it can be published.` · `草稿已保存，但发布之前还有几处需要更正。`
    pub const fn saved_with_findings(self) -> &'static str {
        self.0.pick("草稿已保存，但发布之前还有几处需要更正。", "The draft is saved. Some things must still be put right before it can be published.", "⟦standards.saved-with-findings⟧")
    }

    /// `Please give a number.` · `请填写数字。`
    pub const fn not_a_number(self) -> &'static str {
        self.0.pick("请填写数字。", "Please give a number.", "⟦standards.not-a-number⟧")
    }

    /// `Please give a day.` · `请填写日期。`
    pub const fn needs_day(self) -> &'static str {
        self.0.pick("请填写日期。", "Please give a day.", "⟦standards.needs-day⟧")
    }

    /// `The whole standard as text` · `标准全文`
    pub const fn text_field(self) -> &'static str {
        self.0.pick("标准全文", "The whole standard as text", "⟦standards.text-field⟧")
    }

    /// `Comments are kept. A text that does not read as a standard is not saved; the line is named.` · `注释会保留。读不懂的文本不会保存，并会指出在哪一行。`
    pub const fn text_help(self) -> &'static str {
        self.0.pick("注释会保留。读不懂的文本不会保存，并会指出在哪一行。", "Comments are kept. A text that does not read as a standard is not saved; the line is named.", "⟦standards.text-help⟧")
    }

    /// `What would change` · `会有什么变化`
    pub const fn preview_title(self) -> &'static str {
        self.0.pick("会有什么变化", "What would change", "⟦standards.preview-title⟧")
    }

    /// `All {accounts}, as of {day}` · `全部 {accounts}，截至 {day}`
    pub fn preview_lead(self, accounts: &str, day: &str) -> String {
        BUNDLES.say(self.0, "preview-lead", &[("accounts", accounts.into()), ("day", day.into())])
    }

    /// `There are no sales to try it on yet.` · `还没有销售数据，无法试算。`
    pub const fn preview_none(self) -> &'static str {
        self.0.pick("还没有销售数据，无法试算。", "There are no sales to try it on yet.", "⟦standards.preview-none⟧")
    }

    /// `{count} account would change its tier {count} accounts would change their tier` · `{count} 家客户的等级会变化`
    pub fn preview_moves(self, count: i64) -> String {
        BUNDLES.say(self.0, "preview-moves", &[("count", count.into())])
    }

    /// `No account would change its tier.` · `没有客户的等级会变化。`
    pub const fn preview_same(self) -> &'static str {
        self.0.pick("没有客户的等级会变化。", "No account would change its tier.", "⟦standards.preview-same⟧")
    }

    /// `{count} up` · `{count} 家升级`
    pub fn preview_promoted(self, count: &str) -> String {
        BUNDLES.say(self.0, "preview-promoted", &[("count", count.into())])
    }

    /// `{count} down` · `{count} 家降级`
    pub fn preview_demoted(self, count: &str) -> String {
        BUNDLES.say(self.0, "preview-demoted", &[("count", count.into())])
    }

    /// `Compared with published version {number}` · `与已发布的第 {number} 版相比`
    pub fn preview_against_published(self, number: &str) -> String {
        BUNDLES.say(self.0, "preview-against-published", &[("number", number.into())])
    }

    /// `Compared with the saved draft` · `与已保存的草稿相比`
    pub const fn preview_against_saved(self) -> &'static str {
        self.0.pick("与已保存的草稿相比", "Compared with the saved draft", "⟦standards.preview-against-saved⟧")
    }

    /// `The tiers differ from the version in force, so there is nothing to compare with.` · `分级与现行版本不同，无法逐家比较。`
    pub const fn preview_other_tiers(self) -> &'static str {
        self.0.pick("分级与现行版本不同，无法逐家比较。", "The tiers differ from the version in force, so there is nothing to compare with.", "⟦standards.preview-other-tiers⟧")
    }

    /// `At the edge` · `界线两侧`
    pub const fn preview_borders(self) -> &'static str {
        self.0.pick("界线两侧", "At the edge", "⟦standards.preview-borders⟧")
    }

    /// `last in` · `最后入选`
    pub const fn preview_border_in(self) -> &'static str {
        self.0.pick("最后入选", "last in", "⟦standards.preview-border-in⟧")
    }

    /// `first out` · `最先落选`
    pub const fn preview_border_out(self) -> &'static str {
        self.0.pick("最先落选", "first out", "⟦standards.preview-border-out⟧")
    }

    /// `The largest {count} are shown.` · `只列出销售额最大的 {count} 家。`
    pub fn preview_more(self, count: &str) -> String {
        BUNDLES.say(self.0, "preview-more", &[("count", count.into())])
    }

    /// `Accounts` · `客户数`
    pub const fn accounts_column(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦standards.accounts-column⟧")
    }

    /// `Share of revenue` · `销售额占比`
    pub const fn revenue_share_column(self) -> &'static str {
        self.0.pick("销售额占比", "Share of revenue", "⟦standards.revenue-share-column⟧")
    }

    /// `Back-test` · `回溯检验`
    pub const fn back_test(self) -> &'static str {
        self.0.pick("回溯检验", "Back-test", "⟦standards.back-test⟧")
    }

    /// `The standard applied to past quarters: who would have been picked, and what came of them.` · `把标准放回过去各季度试算：当时会选中谁，后来表现如何。`
    pub const fn back_test_lead(self) -> &'static str {
        self.0.pick("把标准放回过去各季度试算：当时会选中谁，后来表现如何。", "The standard applied to past quarters: who would have been picked, and what came of them.", "⟦standards.back-test-lead⟧")
    }

    /// `Run the back-test` · `开始检验`
    pub const fn back_test_start(self) -> &'static str {
        self.0.pick("开始检验", "Run the back-test", "⟦standards.back-test-start⟧")
    }

    /// `Past quarters` · `回溯季度数`
    pub const fn back_test_quarters(self) -> &'static str {
        self.0.pick("回溯季度数", "Past quarters", "⟦standards.back-test-quarters⟧")
    }

    /// `One day every three months, counted back from the last day of sales. Quarters the data do not cover are left out.` · `自最后一笔销售之日起，每三个月取一个时点往回推；数据不足的季度不计。`
    pub const fn back_test_quarters_help(self) -> &'static str {
        self.0.pick("自最后一笔销售之日起，每三个月取一个时点往回推；数据不足的季度不计。", "One day every three months, counted back from the last day of sales. Quarters the data do not cover are left out.", "⟦standards.back-test-quarters-help⟧")
    }

    /// `{quarters} quarter {quarters} quarters` · `{quarters} 个季度`
    pub fn back_test_quarters_choice(self, quarters: i64) -> String {
        BUNDLES.say(self.0, "back-test-quarters-choice", &[("quarters", quarters.into())])
    }

    /// `Sales are those known then; levels, beds and other attributes are those of today.` · `销售数据以当时为准；等级、床位等客户资料以现在为准。`
    pub const fn back_test_basis(self) -> &'static str {
        self.0.pick("销售数据以当时为准；等级、床位等客户资料以现在为准。", "Sales are those known then; levels, beds and other attributes are those of today.", "⟦standards.back-test-basis⟧")
    }

    /// `Key accounts here are those in {tiers}.` · `这里的大客户指{tiers}。`
    pub fn back_test_picks(self, tiers: &str) -> String {
        BUNDLES.say(self.0, "back-test-picks", &[("tiers", tiers.into())])
    }

    /// `Going through past quarters: {done} of {total}` · `正在试算过去各季度：{done}/{total}`
    pub fn back_test_running(self, done: &str, total: &str) -> String {
        BUNDLES.say(self.0, "back-test-running", &[("done", done.into()), ("total", total.into())])
    }

    /// `The back-test broke off. Nothing was changed; please start it again.` · `检验中断，未作任何改动，请重新开始。`
    pub const fn back_test_failed(self) -> &'static str {
        self.0.pick("检验中断，未作任何改动，请重新开始。", "The back-test broke off. Nothing was changed; please start it again.", "⟦standards.back-test-failed⟧")
    }

    /// `The standard has been changed since this back-test. Run it again to see the effect.` · `检验之后标准又有修改，请重新检验。`
    pub const fn back_test_stale(self) -> &'static str {
        self.0.pick("检验之后标准又有修改，请重新检验。", "The standard has been changed since this back-test. Run it again to see the effect.", "⟦standards.back-test-stale⟧")
    }

    /// `Back-test of {day}` · `{day}的检验`
    pub fn back_test_of(self, day: &str) -> String {
        BUNDLES.say(self.0, "back-test-of", &[("day", day.into())])
    }

    /// `Not tested on the past yet` · `尚未做过回溯检验`
    pub const fn back_test_none_title(self) -> &'static str {
        self.0.pick("尚未做过回溯检验", "Not tested on the past yet", "⟦standards.back-test-none-title⟧")
    }

    /// `Before a standard is published, see whom it would have picked over the last years and whether they grew.` · `发布之前，先看看过去几年它会选中谁，这些客户后来有没有增长。`
    pub const fn back_test_none_text(self) -> &'static str {
        self.0.pick("发布之前，先看看过去几年它会选中谁，这些客户后来有没有增长。", "Before a standard is published, see whom it would have picked over the last years and whether they grew.", "⟦standards.back-test-none-text⟧")
    }

    /// `The picks brought {own} of the next quarter's revenue; as many accounts chosen by revenue alone brought {other}.` · `入选客户贡献了下一季度销售额的 {own}；仅按销售额选同样数量的客户为 {other}。`
    pub fn back_test_finding_better(self, own: &str, other: &str) -> String {
        BUNDLES.say(self.0, "back-test-finding-better", &[("own", own.into()), ("other", other.into())])
    }

    /// `The picks grew by {picks}, the others by {rest}.` · `入选客户增长 {picks}，其余客户 {rest}。`
    pub fn back_test_finding_grew(self, picks: &str, rest: &str) -> String {
        BUNDLES.say(self.0, "back-test-finding-grew", &[("picks", picks.into()), ("rest", rest.into())])
    }

    /// `not known` · `未知`
    pub const fn back_test_unknown(self) -> &'static str {
        self.0.pick("未知", "not known", "⟦standards.back-test-unknown⟧")
    }

    /// `Next quarter's revenue from the picks` · `入选客户占下季度销售额`
    pub const fn back_test_covered(self) -> &'static str {
        self.0.pick("入选客户占下季度销售额", "Next quarter's revenue from the picks", "⟦standards.back-test-covered⟧")
    }

    /// `By revenue alone: {other}` · `仅按销售额选取：{other}`
    pub fn back_test_covered_note(self, other: &str) -> String {
        BUNDLES.say(self.0, "back-test-covered-note", &[("other", other.into())])
    }

    /// `Growth of the picks` · `入选客户增长率`
    pub const fn back_test_growth(self) -> &'static str {
        self.0.pick("入选客户增长率", "Growth of the picks", "⟦standards.back-test-growth⟧")
    }

    /// `The others: {rest}` · `其余客户：{rest}`
    pub fn back_test_growth_note(self, rest: &str) -> String {
        BUNDLES.say(self.0, "back-test-growth-note", &[("rest", rest.into())])
    }

    /// `Picks that grew` · `入选后增长的客户`
    pub const fn back_test_grown(self) -> &'static str {
        self.0.pick("入选后增长的客户", "Picks that grew", "⟦standards.back-test-grown⟧")
    }

    /// `Against the same quarter a year earlier` · `与上年同季相比`
    pub const fn back_test_grown_note(self) -> &'static str {
        self.0.pick("与上年同季相比", "Against the same quarter a year earlier", "⟦standards.back-test-grown-note⟧")
    }

    /// `Kept from quarter to quarter` · `季度间保留率`
    pub const fn back_test_stability(self) -> &'static str {
        self.0.pick("季度间保留率", "Kept from quarter to quarter", "⟦standards.back-test-stability⟧")
    }

    /// `Share of the picks still picked three months later` · `三个月后仍然入选的比例`
    pub const fn back_test_stability_note(self) -> &'static str {
        self.0.pick("三个月后仍然入选的比例", "Share of the picks still picked three months later", "⟦standards.back-test-stability-note⟧")
    }

    /// `The picks brought {share} of the revenue of the quarter that followed` · `入选客户贡献了下一季度 {share} 的销售额`
    pub fn back_test_covered_title(self, share: &str) -> String {
        BUNDLES.say(self.0, "back-test-covered-title", &[("share", share.into())])
    }

    /// `Share of revenue per past day` · `各时点的销售额占比`
    pub const fn back_test_covered_chart_note(self) -> &'static str {
        self.0.pick("各时点的销售额占比", "Share of revenue per past day", "⟦standards.back-test-covered-chart-note⟧")
    }

    /// `Picks {picks}, others {rest}: growth in the quarter that followed` · `下一季度增长：入选客户 {picks}，其余客户 {rest}`
    pub fn back_test_growth_title(self, picks: &str, rest: &str) -> String {
        BUNDLES.say(self.0, "back-test-growth-title", &[("picks", picks.into()), ("rest", rest.into())])
    }

    /// `Against the same quarter a year earlier` · `与上年同季相比`
    pub const fn back_test_growth_chart_note(self) -> &'static str {
        self.0.pick("与上年同季相比", "Against the same quarter a year earlier", "⟦standards.back-test-growth-chart-note⟧")
    }

    /// `Of the period then` · `占当期销售额`
    pub const fn back_test_series_now(self) -> &'static str {
        self.0.pick("占当期销售额", "Of the period then", "⟦standards.back-test-series-now⟧")
    }

    /// `Of the quarter that followed` · `占下一季度销售额`
    pub const fn back_test_series_after(self) -> &'static str {
        self.0.pick("占下一季度销售额", "Of the quarter that followed", "⟦standards.back-test-series-after⟧")
    }

    /// `As many by revenue alone` · `仅按销售额选同样数量`
    pub const fn back_test_series_revenue(self) -> &'static str {
        self.0.pick("仅按销售额选同样数量", "As many by revenue alone", "⟦standards.back-test-series-revenue⟧")
    }

    /// `Version in force, quarter that followed` · `现行版本，占下一季度`
    pub const fn back_test_series_in_force(self) -> &'static str {
        self.0.pick("现行版本，占下一季度", "Version in force, quarter that followed", "⟦standards.back-test-series-in-force⟧")
    }

    /// `Picks` · `入选客户`
    pub const fn back_test_series_picks(self) -> &'static str {
        self.0.pick("入选客户", "Picks", "⟦standards.back-test-series-picks⟧")
    }

    /// `Others` · `其余客户`
    pub const fn back_test_series_rest(self) -> &'static str {
        self.0.pick("其余客户", "Others", "⟦standards.back-test-series-rest⟧")
    }

    /// `As of` · `时点`
    pub const fn back_test_column_day(self) -> &'static str {
        self.0.pick("时点", "As of", "⟦standards.back-test-column-day⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn back_test_column_accounts(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦standards.back-test-column-accounts⟧")
    }

    /// `Picked` · `入选`
    pub const fn back_test_column_picks(self) -> &'static str {
        self.0.pick("入选", "Picked", "⟦standards.back-test-column-picks⟧")
    }

    /// `Kept` · `保留`
    pub const fn back_test_column_kept(self) -> &'static str {
        self.0.pick("保留", "Kept", "⟦standards.back-test-column-kept⟧")
    }

    /// `Entered` · `新进`
    pub const fn back_test_column_entered(self) -> &'static str {
        self.0.pick("新进", "Entered", "⟦standards.back-test-column-entered⟧")
    }

    /// `Left` · `退出`
    pub const fn back_test_column_left(self) -> &'static str {
        self.0.pick("退出", "Left", "⟦standards.back-test-column-left⟧")
    }

    /// `Who entered and who left` · `谁会进入，谁会退出`
    pub const fn back_test_moves_title(self) -> &'static str {
        self.0.pick("谁会进入，谁会退出", "Who entered and who left", "⟦standards.back-test-moves-title⟧")
    }

    /// `and {count} more` · `另有 {count} 家`
    pub fn back_test_moves_more(self, count: &str) -> String {
        BUNDLES.say(self.0, "back-test-moves-more", &[("count", count.into())])
    }

    /// `Not tested on the past in this form. A back-test shows whom it would have picked.` · `当前内容尚未做过回溯检验。建议先看看过去会选中谁。`
    pub const fn back_test_publish_untested(self) -> &'static str {
        self.0.pick("当前内容尚未做过回溯检验。建议先看看过去会选中谁。", "Not tested on the past in this form. A back-test shows whom it would have picked.", "⟦standards.back-test-publish-untested⟧")
    }

    /// `Tested on {quarters} past quarters on {day}.` · `已于 {day} 回溯检验 {quarters} 个季度。`
    pub fn back_test_publish_tested(self, quarters: &str, day: &str) -> String {
        BUNDLES.say(self.0, "back-test-publish-tested", &[("quarters", quarters.into()), ("day", day.into())])
    }

    /// `Sensitivity` · `敏感性`
    pub const fn sensitivity(self) -> &'static str {
        self.0.pick("敏感性", "Sensitivity", "⟦standards.sensitivity⟧")
    }

    /// `Each weight is moved by a tenth, up and down, on today's accounts, without stability.` · `逐一把每项权重上下调整十分之一，看现有客户的等级如何变化（不计稳定规则）。`
    pub const fn sensitivity_lead(self) -> &'static str {
        self.0.pick("逐一把每项权重上下调整十分之一，看现有客户的等级如何变化（不计稳定规则）。", "Each weight is moved by a tenth, up and down, on today's accounts, without stability.", "⟦standards.sensitivity-lead⟧")
    }

    /// `No account would change its tier` · `没有客户会因此改变等级`
    pub const fn sensitivity_title_none(self) -> &'static str {
        self.0.pick("没有客户会因此改变等级", "No account would change its tier", "⟦standards.sensitivity-title-none⟧")
    }

    /// `The tier of one account hangs on a tenth of some weight The tier of {accounts} accounts hangs on a tenth of some weight` · `{accounts} 家客户的等级取决于某项权重的一成之差`
    pub fn sensitivity_title(self, accounts: i64) -> String {
        BUNDLES.say(self.0, "sensitivity-title", &[("accounts", accounts.into())])
    }

    /// `“{criterion}” decides most` · `影响最大的是“{criterion}”`
    pub fn sensitivity_most(self, criterion: &str) -> String {
        BUNDLES.say(self.0, "sensitivity-most", &[("criterion", criterion.into())])
    }

    /// `Which weights decide` · `哪些权重起决定作用`
    pub const fn sensitivity_weights_title(self) -> &'static str {
        self.0.pick("哪些权重起决定作用", "Which weights decide", "⟦standards.sensitivity-weights-title⟧")
    }

    /// `Would change tier` · `会改变等级的客户`
    pub const fn sensitivity_column_changes(self) -> &'static str {
        self.0.pick("会改变等级的客户", "Would change tier", "⟦standards.sensitivity-column-changes⟧")
    }

    /// `With a tenth more` · `权重加一成`
    pub const fn sensitivity_column_more(self) -> &'static str {
        self.0.pick("权重加一成", "With a tenth more", "⟦standards.sensitivity-column-more⟧")
    }

    /// `With a tenth less` · `权重减一成`
    pub const fn sensitivity_column_less(self) -> &'static str {
        self.0.pick("权重减一成", "With a tenth less", "⟦standards.sensitivity-column-less⟧")
    }

    /// `↑ {promoted} · ↓ {demoted}` · `↑ {promoted} · ↓ {demoted}`
    pub fn sensitivity_moves(self, promoted: &str, demoted: &str) -> String {
        BUNDLES.say(self.0, "sensitivity-moves", &[("promoted", promoted.into()), ("demoted", demoted.into())])
    }

    /// `Accounts at an edge` · `处在边缘的客户`
    pub const fn sensitivity_edges_title(self) -> &'static str {
        self.0.pick("处在边缘的客户", "Accounts at an edge", "⟦standards.sensitivity-edges-title⟧")
    }

    /// `Account` · `客户`
    pub const fn sensitivity_column_account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦standards.sensitivity-column-account⟧")
    }

    /// `Tier` · `等级`
    pub const fn sensitivity_column_tier(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦standards.sensitivity-column-tier⟧")
    }

    /// `Score` · `得分`
    pub const fn sensitivity_column_score(self) -> &'static str {
        self.0.pick("得分", "Score", "⟦standards.sensitivity-column-score⟧")
    }

    /// `Revenue` · `销售额`
    pub const fn sensitivity_column_revenue(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦standards.sensitivity-column-revenue⟧")
    }

    /// `Would lift it` · `会升级的调整`
    pub const fn sensitivity_column_lifts(self) -> &'static str {
        self.0.pick("会升级的调整", "Would lift it", "⟦standards.sensitivity-column-lifts⟧")
    }

    /// `Would drop it` · `会降级的调整`
    pub const fn sensitivity_column_drops(self) -> &'static str {
        self.0.pick("会降级的调整", "Would drop it", "⟦standards.sensitivity-column-drops⟧")
    }

    /// `{name}: version {before} and version {after}` · `{name}：第 {before} 版与第 {after} 版`
    pub fn compare_title(self, name: &str, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "compare-title", &[("name", name.into()), ("before", before.into()), ("after", after.into())])
    }

    /// `What changed from version {before} to version {after}.` · `从第 {before} 版到第 {after} 版改了什么。`
    pub fn compare_lead(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "compare-lead", &[("before", before.into()), ("after", after.into())])
    }

    /// `Compare` · `对比`
    pub const fn compare_with(self) -> &'static str {
        self.0.pick("对比", "Compare", "⟦standards.compare-with⟧")
    }

    /// `The two versions say the same. Notes in the text and the history of the weights are not compared.` · `两版内容相同。文本中的注释和权重由来不作比较。`
    pub const fn compare_same(self) -> &'static str {
        self.0.pick("两版内容相同。文本中的注释和权重由来不作比较。", "The two versions say the same. Notes in the text and the history of the weights are not compared.", "⟦standards.compare-same⟧")
    }

    /// `{count} difference {count} differences` · `{count} 处不同`
    pub fn compare_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "compare-count", &[("count", count.into())])
    }

    /// `Part` · `部分`
    pub const fn compare_part(self) -> &'static str {
        self.0.pick("部分", "Part", "⟦standards.compare-part⟧")
    }

    /// `What changed` · `变化`
    pub const fn compare_what(self) -> &'static str {
        self.0.pick("变化", "What changed", "⟦standards.compare-what⟧")
    }

    /// `The standard` · `标准`
    pub const fn difference_of_standard(self) -> &'static str {
        self.0.pick("标准", "The standard", "⟦standards.difference-of-standard⟧")
    }

    /// `from {before} to {after}` · `由{before}改为{after}`
    pub fn difference_from_to(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-from-to", &[("before", before.into()), ("after", after.into())])
    }

    /// `called “{before}” before, now “{after}”` · `原名“{before}”，现名“{after}”`
    pub fn difference_name(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-name", &[("before", before.into()), ("after", after.into())])
    }

    /// `its name in the other language is another` · `另一种语言的名称有改动`
    pub const fn difference_name_other_language(self) -> &'static str {
        self.0.pick("另一种语言的名称有改动", "its name in the other language is another", "⟦standards.difference-name-other-language⟧")
    }

    /// `described in other words` · `说明文字有改动`
    pub const fn difference_description(self) -> &'static str {
        self.0.pick("说明文字有改动", "described in other words", "⟦standards.difference-description⟧")
    }

    /// `new dimension` · `新增维度`
    pub const fn difference_dimension_added(self) -> &'static str {
        self.0.pick("新增维度", "new dimension", "⟦standards.difference-dimension-added⟧")
    }

    /// `dimension left out` · `取消该维度`
    pub const fn difference_dimension_removed(self) -> &'static str {
        self.0.pick("取消该维度", "dimension left out", "⟦standards.difference-dimension-removed⟧")
    }

    /// `moved from “{before}” to “{after}”` · `由“{before}”移至“{after}”`
    pub fn difference_dimension(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-dimension", &[("before", before.into()), ("after", after.into())])
    }

    /// `new criterion with {share} of the weight` · `新增指标，权重占比 {share}`
    pub fn difference_added(self, share: &str) -> String {
        BUNDLES.say(self.0, "difference-added", &[("share", share.into())])
    }

    /// `criterion left out; it had {share} of the weight` · `取消该指标，原权重占比 {share}`
    pub fn difference_removed(self, share: &str) -> String {
        BUNDLES.say(self.0, "difference-removed", &[("share", share.into())])
    }

    /// `share of the weight from {before} to {after}` · `权重占比由 {before} 改为 {after}`
    pub fn difference_share(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-share", &[("before", before.into()), ("after", after.into())])
    }

    /// `source from {before} to {after}` · `数据来源由{before}改为{after}`
    pub fn difference_source(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-source", &[("before", before.into()), ("after", after.into())])
    }

    /// `scale from {before} to {after}` · `评分办法由{before}改为{after}`
    pub fn difference_scale(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-scale", &[("before", before.into()), ("after", after.into())])
    }

    /// `missing values: from “{before}” to “{after}”` · `缺数据时由“{before}”改为“{after}”`
    pub fn difference_missing(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-missing", &[("before", before.into()), ("after", after.into())])
    }

    /// `gate: from “{before}” to “{after}”` · `门槛由“{before}”改为“{after}”`
    pub fn difference_gate(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-gate", &[("before", before.into()), ("after", after.into())])
    }

    /// `none` · `无`
    pub const fn difference_no_gate(self) -> &'static str {
        self.0.pick("无", "none", "⟦standards.difference-no-gate⟧")
    }

    /// `new tier: {rule}` · `新增等级：{rule}`
    pub fn difference_tier_added(self, rule: &str) -> String {
        BUNDLES.say(self.0, "difference-tier-added", &[("rule", rule.into())])
    }

    /// `tier left out` · `取消该等级`
    pub const fn difference_tier_removed(self) -> &'static str {
        self.0.pick("取消该等级", "tier left out", "⟦standards.difference-tier-removed⟧")
    }

    /// `who gets in: from “{before}” to “{after}”` · `进入条件由“{before}”改为“{after}”`
    pub fn difference_rule(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-rule", &[("before", before.into()), ("after", after.into())])
    }

    /// `service model: from “{before}” to “{after}”` · `服务模式由“{before}”改为“{after}”`
    pub fn difference_service(self, before: &str, after: &str) -> String {
        BUNDLES.say(self.0, "difference-service", &[("before", before.into()), ("after", after.into())])
    }

    /// `now in the order {order}` · `顺序改为{order}`
    pub fn difference_order(self, order: &str) -> String {
        BUNDLES.say(self.0, "difference-order", &[("order", order.into())])
    }

    /// `Undo the last change` · `撤销上一次修改`
    pub const fn undo(self) -> &'static str {
        self.0.pick("撤销上一次修改", "Undo the last change", "⟦standards.undo⟧")
    }

    /// `The last change is taken back. Undo again to bring it back.` · `已撤销上一次修改。再次撤销即可恢复。`
    pub const fn undone(self) -> &'static str {
        self.0.pick("已撤销上一次修改。再次撤销即可恢复。", "The last change is taken back. Undo again to bring it back.", "⟦standards.undone⟧")
    }

    /// `Share of {part}` · `{part}的占比`
    pub fn share_of(self, part: &str) -> String {
        BUNDLES.say(self.0, "share-of", &[("part", part.into())])
    }

    /// `Rename` · `改名`
    pub const fn rename(self) -> &'static str {
        self.0.pick("改名", "Rename", "⟦standards.rename⟧")
    }

    /// `Move {part} up` · `上移{part}`
    pub fn move_up(self, part: &str) -> String {
        BUNDLES.say(self.0, "move-up", &[("part", part.into())])
    }

    /// `Move {part} down` · `下移{part}`
    pub fn move_down(self, part: &str) -> String {
        BUNDLES.say(self.0, "move-down", &[("part", part.into())])
    }

    /// `Remove {part}` · `删除{part}`
    pub fn remove_part(self, part: &str) -> String {
        BUNDLES.say(self.0, "remove-part", &[("part", part.into())])
    }

    /// `Change {part}` · `修改{part}`
    pub fn edit_part(self, part: &str) -> String {
        BUNDLES.say(self.0, "edit-part", &[("part", part.into())])
    }

    /// `Add` · `添加`
    pub const fn add(self) -> &'static str {
        self.0.pick("添加", "Add", "⟦standards.add⟧")
    }

    /// `Add a criterion to {part}` · `在{part}下添加指标`
    pub fn add_criterion(self, part: &str) -> String {
        BUNDLES.say(self.0, "add-criterion", &[("part", part.into())])
    }

    /// `Add a dimension` · `添加维度`
    pub const fn add_dimension(self) -> &'static str {
        self.0.pick("添加维度", "Add a dimension", "⟦standards.add-dimension⟧")
    }

    /// `Add a tier` · `添加等级`
    pub const fn add_tier(self) -> &'static str {
        self.0.pick("添加等级", "Add a tier", "⟦standards.add-tier⟧")
    }

    /// `New dimension` · `新维度`
    pub const fn new_dimension(self) -> &'static str {
        self.0.pick("新维度", "New dimension", "⟦standards.new-dimension⟧")
    }

    /// `New tier` · `新等级`
    pub const fn new_tier(self) -> &'static str {
        self.0.pick("新等级", "New tier", "⟦standards.new-tier⟧")
    }

    /// `New criterion` · `新指标`
    pub const fn new_criterion(self) -> &'static str {
        self.0.pick("新指标", "New criterion", "⟦standards.new-criterion⟧")
    }

    /// `Move this tier up` · `上移这一等级`
    pub const fn tier_up(self) -> &'static str {
        self.0.pick("上移这一等级", "Move this tier up", "⟦standards.tier-up⟧")
    }

    /// `Move this tier down` · `下移这一等级`
    pub const fn tier_down(self) -> &'static str {
        self.0.pick("下移这一等级", "Move this tier down", "⟦standards.tier-down⟧")
    }

    /// `Remove this tier` · `删除这一等级`
    pub const fn tier_remove(self) -> &'static str {
        self.0.pick("删除这一等级", "Remove this tier", "⟦standards.tier-remove⟧")
    }

    /// `Resources, % of revenue` · `资源上限（占销售额 %）`
    pub const fn ceiling(self) -> &'static str {
        self.0.pick("资源上限（占销售额 %）", "Resources, % of revenue", "⟦standards.ceiling⟧")
    }

    /// `Months between reviews` · `评估间隔（月）`
    pub const fn review(self) -> &'static str {
        self.0.pick("评估间隔（月）", "Months between reviews", "⟦standards.review⟧")
    }

    /// `Development plan required` · `需要发展计划书`
    pub const fn plan(self) -> &'static str {
        self.0.pick("需要发展计划书", "Development plan required", "⟦standards.plan⟧")
    }

    /// `Description in Chinese` · `中文说明`
    pub const fn description_zh(self) -> &'static str {
        self.0.pick("中文说明", "Description in Chinese", "⟦standards.description-zh⟧")
    }

    /// `Description in English` · `英文说明`
    pub const fn description_en(self) -> &'static str {
        self.0.pick("英文说明", "Description in English", "⟦standards.description-en⟧")
    }

    /// `Criterion` · `指标`
    pub const fn criterion_column(self) -> &'static str {
        self.0.pick("指标", "Criterion", "⟦standards.criterion-column⟧")
    }

    /// `What it asks` · `指标内容`
    pub const fn criterion_what(self) -> &'static str {
        self.0.pick("指标内容", "What it asks", "⟦standards.criterion-what⟧")
    }

    /// `Please give the criterion a name.` · `请填写指标名称。`
    pub const fn criterion_needs_name(self) -> &'static str {
        self.0.pick("请填写指标名称。", "Please give the criterion a name.", "⟦standards.criterion-needs-name⟧")
    }

    /// `Description or rubric in Chinese` · `说明或评分标准（中文）`
    pub const fn rubric_zh(self) -> &'static str {
        self.0.pick("说明或评分标准（中文）", "Description or rubric in Chinese", "⟦standards.rubric-zh⟧")
    }

    /// `Description or rubric in English` · `说明或评分标准（英文）`
    pub const fn rubric_en(self) -> &'static str {
        self.0.pick("说明或评分标准（英文）", "Description or rubric in English", "⟦standards.rubric-en⟧")
    }

    /// `Dimension` · `所属维度`
    pub const fn dimension_field(self) -> &'static str {
        self.0.pick("所属维度", "Dimension", "⟦standards.dimension-field⟧")
    }

    /// `Attribute` · `属性`
    pub const fn attribute_field(self) -> &'static str {
        self.0.pick("属性", "Attribute", "⟦standards.attribute-field⟧")
    }

    /// `Code of a field of the account, such as level, type, region, city or beds.` · `客户资料中的字段编码，例如 level、type、region、city、beds。`
    pub const fn attribute_help(self) -> &'static str {
        self.0.pick("客户资料中的字段编码，例如 level、type、region、city、beds。", "Code of a field of the account, such as level, type, region, city or beds.", "⟦standards.attribute-help⟧")
    }

    /// `Survey` · `调查`
    pub const fn survey_field(self) -> &'static str {
        self.0.pick("调查", "Survey", "⟦standards.survey-field⟧")
    }

    /// `Code of the survey, such as nps.` · `调查的编码，例如 nps。`
    pub const fn survey_help(self) -> &'static str {
        self.0.pick("调查的编码，例如 nps。", "Code of the survey, such as nps.", "⟦standards.survey-help⟧")
    }

    /// `If there is no value` · `缺数据时`
    pub const fn missing_field(self) -> &'static str {
        self.0.pick("缺数据时", "If there is no value", "⟦standards.missing-field⟧")
    }

    /// `An attribute of the account` · `客户资料中的属性`
    pub const fn source_kind_attribute(self) -> &'static str {
        self.0.pick("客户资料中的属性", "An attribute of the account", "⟦standards.source-kind-attribute⟧")
    }

    /// `Result of a survey` · `满意度调查结果`
    pub const fn source_kind_survey(self) -> &'static str {
        self.0.pick("满意度调查结果", "Result of a survey", "⟦standards.source-kind-survey⟧")
    }

    /// `Linear between two values` · `两值之间按直线`
    pub const fn scale_kind_linear(self) -> &'static str {
        self.0.pick("两值之间按直线", "Linear between two values", "⟦standards.scale-kind-linear⟧")
    }

    /// `Logarithmic between two values` · `两值之间按对数`
    pub const fn scale_kind_log(self) -> &'static str {
        self.0.pick("两值之间按对数", "Logarithmic between two values", "⟦standards.scale-kind-log⟧")
    }

    /// `How a value becomes 0 to 100 points.` · `数值怎样换成 0–100 分。`
    pub const fn scale_help(self) -> &'static str {
        self.0.pick("数值怎样换成 0–100 分。", "How a value becomes 0 to 100 points.", "⟦standards.scale-help⟧")
    }

    /// `Value at the lower end` · `下端数值`
    pub const fn range_min(self) -> &'static str {
        self.0.pick("下端数值", "Value at the lower end", "⟦standards.range-min⟧")
    }

    /// `Value at the upper end` · `上端数值`
    pub const fn range_max(self) -> &'static str {
        self.0.pick("上端数值", "Value at the upper end", "⟦standards.range-max⟧")
    }

    /// `Direction` · `方向`
    pub const fn direction_field(self) -> &'static str {
        self.0.pick("方向", "Direction", "⟦standards.direction-field⟧")
    }

    /// `From the lowest up; the first has no lower end. For words, name the word; a line without one takes every other. A line without points counts as removed.` · `从低到高，第一档不写下限。按文字分档时写出文字，不写文字的一档收下其余。不写分值的行视为删除。`
    pub const fn bands_help(self) -> &'static str {
        self.0.pick("从低到高，第一档不写下限。按文字分档时写出文字，不写文字的一档收下其余。不写分值的行视为删除。", "From the lowest up; the first has no lower end. For words, name the word; a line without one takes every other. A line without points counts as removed.", "⟦standards.bands-help⟧")
    }

    /// `From` · `下限`
    pub const fn band_from_field(self) -> &'static str {
        self.0.pick("下限", "From", "⟦standards.band-from-field⟧")
    }

    /// `Or word` · `或文字`
    pub const fn band_word_field(self) -> &'static str {
        self.0.pick("或文字", "Or word", "⟦standards.band-word-field⟧")
    }

    /// `Points` · `分值`
    pub const fn band_points_field(self) -> &'static str {
        self.0.pick("分值", "Points", "⟦standards.band-points-field⟧")
    }

    /// `Gate` · `门槛`
    pub const fn gate_title(self) -> &'static str {
        self.0.pick("门槛", "Gate", "⟦standards.gate-title⟧")
    }

    /// `Fewest points to pass` · `至少多少分`
    pub const fn gate_points(self) -> &'static str {
        self.0.pick("至少多少分", "Fewest points to pass", "⟦standards.gate-points⟧")
    }

    /// `Empty for no gate.` · `留空表示不设门槛。`
    pub const fn gate_help(self) -> &'static str {
        self.0.pick("留空表示不设门槛。", "Empty for no gate.", "⟦standards.gate-help⟧")
    }

    /// `Otherwise at most` · `否则最高为`
    pub const fn gate_tier(self) -> &'static str {
        self.0.pick("否则最高为", "Otherwise at most", "⟦standards.gate-tier⟧")
    }

    /// `Nobody passes the gate of “{criterion}”.` · `没有客户能通过“{criterion}”的门槛。`
    pub fn warn_gate_nobody(self, criterion: &str) -> String {
        BUNDLES.say(self.0, "warn-gate-nobody", &[("criterion", criterion.into())])
    }

    /// `Nobody would be “{tier}”.` · `没有客户会成为“{tier}”。`
    pub fn warn_tier_empty(self, tier: &str) -> String {
        BUNDLES.say(self.0, "warn-tier-empty", &[("tier", tier.into())])
    }

    /// `All accounts score the same, so that only revenue ranks them.` · `所有客户得分相同，只能按销售额排名。`
    pub const fn warn_level(self) -> &'static str {
        self.0.pick("所有客户得分相同，只能按销售额排名。", "All accounts score the same, so that only revenue ranks them.", "⟦standards.warn-level⟧")
    }

    /// `There is one account only, so there is nothing to compare it with.` · `只有一家客户，没有可比较的对象。`
    pub const fn warn_single(self) -> &'static str {
        self.0.pick("只有一家客户，没有可比较的对象。", "There is one account only, so there is nothing to compare it with.", "⟦standards.warn-single⟧")
    }

    /// `The draft contradicts itself; see the marked places.` · `草稿中有自相矛盾之处，请看标出的位置。`
    pub const fn warn_findings(self) -> &'static str {
        self.0.pick("草稿中有自相矛盾之处，请看标出的位置。", "The draft contradicts itself; see the marked places.", "⟦standards.warn-findings⟧")
    }

    /// `Holds from {day}` · `{day}起生效`
    pub fn status_ahead(self, day: &str) -> String {
        BUNDLES.say(self.0, "status-ahead", &[("day", day.into())])
    }

    /// `In force` · `现行`
    pub const fn status_in_force(self) -> &'static str {
        self.0.pick("现行", "In force", "⟦standards.status-in-force⟧")
    }

    /// `Published by` · `发布人`
    pub const fn approver(self) -> &'static str {
        self.0.pick("发布人", "Published by", "⟦standards.approver⟧")
    }

    /// `How the weights came about` · `权重由来`
    pub const fn origin_title(self) -> &'static str {
        self.0.pick("权重由来", "How the weights came about", "⟦standards.origin-title⟧")
    }

    /// `Method` · `计分方法`
    pub const fn method(self) -> &'static str {
        self.0.pick("计分方法", "Method", "⟦standards.method⟧")
    }

    /// `How points become the score.` · `各项分值怎样合成总分。`
    pub const fn method_help(self) -> &'static str {
        self.0.pick("各项分值怎样合成总分。", "How points become the score.", "⟦standards.method-help⟧")
    }

    /// `Weighted mean` · `加权平均`
    pub const fn method_weighted_sum(self) -> &'static str {
        self.0.pick("加权平均", "Weighted mean", "⟦standards.method-weighted-sum⟧")
    }

    /// `Closeness to the ideal (TOPSIS)` · `与理想解的接近程度（TOPSIS）`
    pub const fn method_topsis(self) -> &'static str {
        self.0.pick("与理想解的接近程度（TOPSIS）", "Closeness to the ideal (TOPSIS)", "⟦standards.method-topsis⟧")
    }

    /// `Moves between tiers` · `等级调整`
    pub const fn stability(self) -> &'static str {
        self.0.pick("等级调整", "Moves between tiers", "⟦standards.stability⟧")
    }

    /// `thresholds apply at once` · `阈值立即生效`
    pub const fn stability_off(self) -> &'static str {
        self.0.pick("阈值立即生效", "thresholds apply at once", "⟦standards.stability-off⟧")
    }

    /// `by a margin of {points} points` · `越过界线 {points} 分才调整`
    pub fn stability_margin(self, points: &str) -> String {
        BUNDLES.say(self.0, "stability-margin", &[("points", points.into())])
    }

    /// `after {periods} runs in a row` · `连续 {periods} 期越线才调整`
    pub fn stability_periods(self, periods: i64) -> String {
        BUNDLES.say(self.0, "stability-periods", &[("periods", periods.into())])
    }

    /// `by a margin of {points} points, or after {periods} runs in a row` · `越过界线 {points} 分，或连续 {periods} 期越线`
    pub fn stability_either(self, points: &str, periods: i64) -> String {
        BUNDLES.say(self.0, "stability-either", &[("points", points.into()), ("periods", periods.into())])
    }

    /// `Margin for a move, points` · `调级余量（分）`
    pub const fn margin(self) -> &'static str {
        self.0.pick("调级余量（分）", "Margin for a move, points", "⟦standards.margin⟧")
    }

    /// `So many points beyond the border, an account moves at once. Empty: no margin moves it.` · `越过界线这么多分，立即调整；留空则不按余量调整。`
    pub const fn margin_help(self) -> &'static str {
        self.0.pick("越过界线这么多分，立即调整；留空则不按余量调整。", "So many points beyond the border, an account moves at once. Empty: no margin moves it.", "⟦standards.margin-help⟧")
    }

    /// `Runs in a row for a move` · `调级所需连续期数`
    pub const fn periods(self) -> &'static str {
        self.0.pick("调级所需连续期数", "Runs in a row for a move", "⟦standards.periods⟧")
    }

    /// `After so many runs on the other side it moves, 2 to 12. Both empty: thresholds apply at once.` · `连续这么多期越线才调整，2 至 12；两项都留空则阈值立即生效。`
    pub const fn periods_help(self) -> &'static str {
        self.0.pick("连续这么多期越线才调整，2 至 12；两项都留空则阈值立即生效。", "After so many runs on the other side it moves, 2 to 12. Both empty: thresholds apply at once.", "⟦standards.periods-help⟧")
    }
}
