//! Messages of `portfolio`, generated from `messages/*/portfolio.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "portfolio",
    include_str!("../../messages/zh-CN/portfolio.ftl"),
    include_str!("../../messages/en/portfolio.ftl"),
);

/// The messages of `portfolio`.
#[derive(Debug, Clone, Copy)]
pub struct Portfolio(Texts);

impl Texts {
    /// The messages of `portfolio`.
    pub const fn portfolio(self) -> Portfolio {
        Portfolio(self)
    }
}

impl Portfolio {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Portfolio` · `客户组合`
    pub const fn portfolio(self) -> &'static str {
        self.0.pick("客户组合", "Portfolio", "⟦portfolio.portfolio⟧")
    }

    /// `Which accounts the revenue rests on, who is drifting away, who has potential, and how much depends on few.` · `销售额集中在哪些客户，谁正在疏远，谁还有潜力，以及对少数客户的依赖程度。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("销售额集中在哪些客户，谁正在疏远，谁还有潜力，以及对少数客户的依赖程度。", "Which accounts the revenue rests on, who is drifting away, who has potential, and how much depends on few.", "⟦portfolio.lead⟧")
    }

    /// `No accounts to look at yet` · `还没有可分析的客户`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有可分析的客户", "No accounts to look at yet", "⟦portfolio.empty-title⟧")
    }

    /// `Import a sales file and the portfolio appears here.` · `导入销售文件后，这里会显示客户组合。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("导入销售文件后，这里会显示客户组合。", "Import a sales file and the portfolio appears here.", "⟦portfolio.empty-text⟧")
    }

    /// `Period` · `时期`
    pub const fn period(self) -> &'static str {
        self.0.pick("时期", "Period", "⟦portfolio.period⟧")
    }

    /// `Last {months} months` · `近 {months} 个月`
    pub fn last_months(self, months: &str) -> String {
        BUNDLES.say(self.0, "last-months", &[("months", months.into())])
    }

    /// `Pareto and ABC` · `帕累托与 ABC`
    pub const fn look_pareto(self) -> &'static str {
        self.0.pick("帕累托与 ABC", "Pareto and ABC", "⟦portfolio.look-pareto⟧")
    }

    /// `Recency and frequency` · `最近采购与频率`
    pub const fn look_rfm(self) -> &'static str {
        self.0.pick("最近采购与频率", "Recency and frequency", "⟦portfolio.look-rfm⟧")
    }

    /// `Value and potential` · `价值与潜力`
    pub const fn look_matrix(self) -> &'static str {
        self.0.pick("价值与潜力", "Value and potential", "⟦portfolio.look-matrix⟧")
    }

    /// `Concentration` · `集中度`
    pub const fn look_concentration(self) -> &'static str {
        self.0.pick("集中度", "Concentration", "⟦portfolio.look-concentration⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn accounts(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦portfolio.accounts⟧")
    }

    /// `Account` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦portfolio.account⟧")
    }

    /// `Share of accounts` · `客户占比`
    pub const fn account_share(self) -> &'static str {
        self.0.pick("客户占比", "Share of accounts", "⟦portfolio.account-share⟧")
    }

    /// `Revenue` · `销售额`
    pub const fn revenue(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦portfolio.revenue⟧")
    }

    /// `Share of revenue` · `销售额占比`
    pub const fn revenue_share(self) -> &'static str {
        self.0.pick("销售额占比", "Share of revenue", "⟦portfolio.revenue-share⟧")
    }

    /// `ABC` · `ABC`
    pub const fn class(self) -> &'static str {
        self.0.pick("ABC", "ABC", "⟦portfolio.class⟧")
    }

    /// `Class {class}` · `{class} 类`
    pub fn class_chip(self, class: &str) -> String {
        BUNDLES.say(self.0, "class-chip", &[("class", class.into())])
    }

    /// `ABC classes` · `ABC 分类`
    pub const fn classes(self) -> &'static str {
        self.0.pick("ABC 分类", "ABC classes", "⟦portfolio.classes⟧")
    }

    /// `In falling order of revenue: A while the share before the account is below 80%, B below 95%, then C.` · `按销售额从高到低排列：该客户之前的累计占比低于 80% 为 A，低于 95% 为 B，其余为 C。`
    pub const fn class_borders(self) -> &'static str {
        self.0.pick("按销售额从高到低排列：该客户之前的累计占比低于 80% 为 A，低于 95% 为 B，其余为 C。", "In falling order of revenue: A while the share before the account is below 80%, B below 95%, then C.", "⟦portfolio.class-borders⟧")
    }

    /// `The revenue of these accounts together is not positive, so there are no shares.` · `这些客户的销售额合计不为正，无法计算占比。`
    pub const fn no_revenue(self) -> &'static str {
        self.0.pick("这些客户的销售额合计不为正，无法计算占比。", "The revenue of these accounts together is not positive, so there are no shares.", "⟦portfolio.no-revenue⟧")
    }

    /// `{count} accounts ({accounts}) bring {revenue} of the revenue` · `{count} 家客户（{accounts}）带来 {revenue} 的销售额`
    pub fn pareto_finding(self, count: &str, accounts: &str, revenue: &str) -> String {
        BUNDLES.say(self.0, "pareto-finding", &[("count", count.into()), ("accounts", accounts.into()), ("revenue", revenue.into())])
    }

    /// `{count} account, revenue {revenue} {count} accounts, revenue {revenue}` · `{count} 家客户，销售额合计 {revenue}`
    pub fn pareto_note(self, count: i64, revenue: &str) -> String {
        BUNDLES.say(self.0, "pareto-note", &[("count", count.into()), ("revenue", revenue.into())])
    }

    /// `R-F-M` · `R、F、M`
    pub const fn rfm(self) -> &'static str {
        self.0.pick("R、F、M", "R-F-M", "⟦portfolio.rfm⟧")
    }

    /// `Accounts and revenue by fifths of recency and of purchase days` · `按最近采购和采购天数的五分位，显示客户数和销售额`
    pub const fn rfm_caption(self) -> &'static str {
        self.0.pick("按最近采购和采购天数的五分位，显示客户数和销售额", "Accounts and revenue by fifths of recency and of purchase days", "⟦portfolio.rfm-caption⟧")
    }

    /// `Recency \ purchase days` · `最近采购 ＼ 采购天数`
    pub const fn rfm_axes(self) -> &'static str {
        self.0.pick("最近采购 ＼ 采购天数", "Recency \\ purchase days", "⟦portfolio.rfm-axes⟧")
    }

    /// `{count} account that buys often has gone longer than most without buying {count} accounts that buy often have gone longer than most without buying` · `{count} 家常采购的客户，距上次采购比多数客户更久`
    pub fn rfm_finding(self, count: i64) -> String {
        BUNDLES.say(self.0, "rfm-finding", &[("count", count.into())])
    }

    /// `Accounts that buy often bought lately` · `常采购的客户最近都有采购`
    pub const fn rfm_finding_none(self) -> &'static str {
        self.0.pick("常采购的客户最近都有采购", "Accounts that buy often bought lately", "⟦portfolio.rfm-finding-none⟧")
    }

    /// `Recency {r}, purchase days {f}: {count} accounts` · `最近采购第 {r} 档，采购天数第 {f} 档：{count} 家客户`
    pub fn rfm_field(self, r: &str, f: &str, count: &str) -> String {
        BUNDLES.say(self.0, "rfm-field", &[("r", r.into()), ("f", f.into()), ("count", count.into())])
    }

    /// `Recency {place}` · `最近采购 {place} 档`
    pub fn recency_fifth(self, place: &str) -> String {
        BUNDLES.say(self.0, "recency-fifth", &[("place", place.into())])
    }

    /// `Purchase days {place}` · `采购天数 {place} 档`
    pub fn frequency_fifth(self, place: &str) -> String {
        BUNDLES.say(self.0, "frequency-fifth", &[("place", place.into())])
    }

    /// `5 and 5` · `5 档与 5 档`
    pub const fn corner_best(self) -> &'static str {
        self.0.pick("5 档与 5 档", "5 and 5", "⟦portfolio.corner-best⟧")
    }

    /// `Bought lately and buy often: the core, hold them` · `最近刚采购，而且常采购：核心客户，守住它们`
    pub const fn corner_best_means(self) -> &'static str {
        self.0.pick("最近刚采购，而且常采购：核心客户，守住它们", "Bought lately and buy often: the core, hold them", "⟦portfolio.corner-best-means⟧")
    }

    /// `Recency 5, purchase days 1` · `最近采购 5 档，采购天数 1 档`
    pub const fn corner_recent(self) -> &'static str {
        self.0.pick("最近采购 5 档，采购天数 1 档", "Recency 5, purchase days 1", "⟦portfolio.corner-recent⟧")
    }

    /// `Bought lately, but seldom: new or occasional, worth following up` · `刚采购但次数少：新客户或偶尔采购，值得跟进`
    pub const fn corner_recent_means(self) -> &'static str {
        self.0.pick("刚采购但次数少：新客户或偶尔采购，值得跟进", "Bought lately, but seldom: new or occasional, worth following up", "⟦portfolio.corner-recent-means⟧")
    }

    /// `Recency 1, purchase days 5` · `最近采购 1 档，采购天数 5 档`
    pub const fn corner_fading(self) -> &'static str {
        self.0.pick("最近采购 1 档，采购天数 5 档", "Recency 1, purchase days 5", "⟦portfolio.corner-fading⟧")
    }

    /// `Buy often, but have gone longer than most without buying: perhaps drifting away, call them` · `常采购，但距上次采购比多数客户更久：可能正在疏远，尽快联系`
    pub const fn corner_fading_means(self) -> &'static str {
        self.0.pick("常采购，但距上次采购比多数客户更久：可能正在疏远，尽快联系", "Buy often, but have gone longer than most without buying: perhaps drifting away, call them", "⟦portfolio.corner-fading-means⟧")
    }

    /// `1 and 1` · `1 档与 1 档`
    pub const fn corner_asleep(self) -> &'static str {
        self.0.pick("1 档与 1 档", "1 and 1", "⟦portfolio.corner-asleep⟧")
    }

    /// `Bought a little long ago: asleep, look at potential first` · `很久以前零星采购：沉睡客户，看潜力再决定投入`
    pub const fn corner_asleep_means(self) -> &'static str {
        self.0.pick("很久以前零星采购：沉睡客户，看潜力再决定投入", "Bought a little long ago: asleep, look at potential first", "⟦portfolio.corner-asleep-means⟧")
    }

    /// `Accounts that ever bought, cut into five equal parts (5 is best), ties in the order of account codes. Purchase days are distinct days with a purchase in the period.` · `只计曾经采购过的客户，等分为五档（5 为最好），数值相同时按客户编码排列。采购天数是本期内有采购的天数。`
    pub const fn rfm_method(self) -> &'static str {
        self.0.pick("只计曾经采购过的客户，等分为五档（5 为最好），数值相同时按客户编码排列。采购天数是本期内有采购的天数。", "Accounts that ever bought, cut into five equal parts (5 is best), ties in the order of account codes. Purchase days are distinct days with a purchase in the period.", "⟦portfolio.rfm-method⟧")
    }

    /// `Value` · `价值`
    pub const fn value(self) -> &'static str {
        self.0.pick("价值", "Value", "⟦portfolio.value⟧")
    }

    /// `Potential` · `潜力`
    pub const fn potential(self) -> &'static str {
        self.0.pick("潜力", "Potential", "⟦portfolio.potential⟧")
    }

    /// `No screening has been finished. Potential comes from the scores of the latest one; run a screening first.` · `还没有完成的筛选。潜力来自最近一次筛选的得分，请先完成一次筛选。`
    pub const fn no_screening(self) -> &'static str {
        self.0.pick("还没有完成的筛选。潜力来自最近一次筛选的得分，请先完成一次筛选。", "No screening has been finished. Potential comes from the scores of the latest one; run a screening first.", "⟦portfolio.no-screening⟧")
    }

    /// `None of these accounts was in the latest screening, so none has a potential.` · `这些客户都不在最近一次筛选中，因此没有潜力得分。`
    pub const fn nobody_screened(self) -> &'static str {
        self.0.pick("这些客户都不在最近一次筛选中，因此没有潜力得分。", "None of these accounts was in the latest screening, so none has a potential.", "⟦portfolio.nobody-screened⟧")
    }

    /// `{count} account has high potential and little revenue: room to grow {count} accounts have high potential and little revenue: room to grow` · `{count} 家客户潜力高而销售额低，是增长空间所在`
    pub fn matrix_finding(self, count: i64) -> String {
        BUNDLES.say(self.0, "matrix-finding", &[("count", count.into())])
    }

    /// `Potential is from “{run}”; size is revenue; the {count} largest are shown` · `潜力得分来自“{run}”；气泡大小为销售额，显示销售额最高的 {count} 家`
    pub fn matrix_note(self, run: &str, count: &str) -> String {
        BUNDLES.say(self.0, "matrix-note", &[("run", run.into()), ("count", count.into())])
    }

    /// `Drag a box on the chart to get its accounts, or choose a quarter below.` · `在图上拖动框选，即可得到其中的客户；也可以点选下面的象限。`
    pub const fn brush_hint(self) -> &'static str {
        self.0.pick("在图上拖动框选，即可得到其中的客户；也可以点选下面的象限。", "Drag a box on the chart to get its accounts, or choose a quarter below.", "⟦portfolio.brush-hint⟧")
    }

    /// `Quarters meet at the medians: value {value}, potential {potential} points.` · `象限以中位数划分：价值 {value}，潜力 {potential} 分。`
    pub fn quarter_borders(self, value: &str, potential: &str) -> String {
        BUNDLES.say(self.0, "quarter-borders", &[("value", value.into()), ("potential", potential.into())])
    }

    /// `High value, high potential` · `高价值、高潜力`
    pub const fn quadrant_star(self) -> &'static str {
        self.0.pick("高价值、高潜力", "High value, high potential", "⟦portfolio.quadrant-star⟧")
    }

    /// `High value, low potential` · `高价值、低潜力`
    pub const fn quadrant_keep(self) -> &'static str {
        self.0.pick("高价值、低潜力", "High value, low potential", "⟦portfolio.quadrant-keep⟧")
    }

    /// `Low value, high potential` · `低价值、高潜力`
    pub const fn quadrant_grow(self) -> &'static str {
        self.0.pick("低价值、高潜力", "Low value, high potential", "⟦portfolio.quadrant-grow⟧")
    }

    /// `Low value, low potential` · `低价值、低潜力`
    pub const fn quadrant_serve(self) -> &'static str {
        self.0.pick("低价值、低潜力", "Low value, low potential", "⟦portfolio.quadrant-serve⟧")
    }

    /// `Invest first` · `重点投入`
    pub const fn quadrant_star_means(self) -> &'static str {
        self.0.pick("重点投入", "Invest first", "⟦portfolio.quadrant-star-means⟧")
    }

    /// `Hold the share` · `稳住份额`
    pub const fn quadrant_keep_means(self) -> &'static str {
        self.0.pick("稳住份额", "Hold the share", "⟦portfolio.quadrant-keep-means⟧")
    }

    /// `Win growth` · `争取增长`
    pub const fn quadrant_grow_means(self) -> &'static str {
        self.0.pick("争取增长", "Win growth", "⟦portfolio.quadrant-grow-means⟧")
    }

    /// `Serve at low cost` · `低成本维护`
    pub const fn quadrant_serve_means(self) -> &'static str {
        self.0.pick("低成本维护", "Serve at low cost", "⟦portfolio.quadrant-serve-means⟧")
    }

    /// `Potential from` · `潜力不低于`
    pub const fn potential_from(self) -> &'static str {
        self.0.pick("潜力不低于", "Potential from", "⟦portfolio.potential-from⟧")
    }

    /// `Potential to` · `潜力不高于`
    pub const fn potential_to(self) -> &'static str {
        self.0.pick("潜力不高于", "Potential to", "⟦portfolio.potential-to⟧")
    }

    /// `Value from` · `价值不低于`
    pub const fn value_from(self) -> &'static str {
        self.0.pick("价值不低于", "Value from", "⟦portfolio.value-from⟧")
    }

    /// `Value to` · `价值不高于`
    pub const fn value_to(self) -> &'static str {
        self.0.pick("价值不高于", "Value to", "⟦portfolio.value-to⟧")
    }

    /// `Chosen accounts` · `选中的客户`
    pub const fn chosen(self) -> &'static str {
        self.0.pick("选中的客户", "Chosen accounts", "⟦portfolio.chosen⟧")
    }

    /// `What was chosen stands in the address: keep it or send it on.` · `选择条件保存在网址中，可以收藏或发给同事。`
    pub const fn chosen_lead(self) -> &'static str {
        self.0.pick("选择条件保存在网址中，可以收藏或发给同事。", "What was chosen stands in the address: keep it or send it on.", "⟦portfolio.chosen-lead⟧")
    }

    /// `{count} account, revenue {revenue} {count} accounts, revenue {revenue}` · `{count} 家客户，销售额合计 {revenue}`
    pub fn chosen_count(self, count: i64, revenue: &str) -> String {
        BUNDLES.say(self.0, "chosen-count", &[("count", count.into()), ("revenue", revenue.into())])
    }

    /// `No account fits` · `没有符合条件的客户`
    pub const fn nobody_chosen(self) -> &'static str {
        self.0.pick("没有符合条件的客户", "No account fits", "⟦portfolio.nobody-chosen⟧")
    }

    /// `Territory or owner` · `辖区或负责人`
    pub const fn whose(self) -> &'static str {
        self.0.pick("辖区或负责人", "Territory or owner", "⟦portfolio.whose⟧")
    }

    /// `Warning` · `提示`
    pub const fn warning(self) -> &'static str {
        self.0.pick("提示", "Warning", "⟦portfolio.warning⟧")
    }

    /// `Largest account` · `最大客户`
    pub const fn largest(self) -> &'static str {
        self.0.pick("最大客户", "Largest account", "⟦portfolio.largest⟧")
    }

    /// `Largest account’s share` · `最大一家占比`
    pub const fn top1(self) -> &'static str {
        self.0.pick("最大一家占比", "Largest account’s share", "⟦portfolio.top1⟧")
    }

    /// `Five largest` · `前五家占比`
    pub const fn top5(self) -> &'static str {
        self.0.pick("前五家占比", "Five largest", "⟦portfolio.top5⟧")
    }

    /// `Ten largest` · `前十家占比`
    pub const fn top10(self) -> &'static str {
        self.0.pick("前十家占比", "Ten largest", "⟦portfolio.top10⟧")
    }

    /// `HHI` · `HHI`
    pub const fn hhi(self) -> &'static str {
        self.0.pick("HHI", "HHI", "⟦portfolio.hhi⟧")
    }

    /// `{value} normalised` · `标准化后 {value}`
    pub fn hhi_normalised(self, value: &str) -> String {
        BUNDLES.say(self.0, "hhi-normalised", &[("value", value.into())])
    }

    /// `HHI normalised` · `标准化 HHI`
    pub const fn hhi_short(self) -> &'static str {
        self.0.pick("标准化 HHI", "HHI normalised", "⟦portfolio.hhi-short⟧")
    }

    /// `Gini` · `基尼系数`
    pub const fn gini(self) -> &'static str {
        self.0.pick("基尼系数", "Gini", "⟦portfolio.gini⟧")
    }

    /// `Of the population` · `按总体计算`
    pub const fn gini_kind(self) -> &'static str {
        self.0.pick("按总体计算", "Of the population", "⟦portfolio.gini-kind⟧")
    }

    /// `Accounts for 80%` · `占 80% 的客户数`
    pub const fn for_80(self) -> &'static str {
        self.0.pick("占 80% 的客户数", "Accounts for 80%", "⟦portfolio.for-80⟧")
    }

    /// `of {count}` · `共 {count} 家`
    pub fn of_accounts(self, count: &str) -> String {
        BUNDLES.say(self.0, "of-accounts", &[("count", count.into())])
    }

    /// `By territory` · `各辖区`
    pub const fn by_territory(self) -> &'static str {
        self.0.pick("各辖区", "By territory", "⟦portfolio.by-territory⟧")
    }

    /// `By owner` · `各负责人`
    pub const fn by_person(self) -> &'static str {
        self.0.pick("各负责人", "By owner", "⟦portfolio.by-person⟧")
    }

    /// `“{name}” alone brings {share} of the revenue` · `“{name}”一家占销售额的 {share}，依赖单一客户`
    pub fn on_one(self, name: &str, share: &str) -> String {
        BUNDLES.say(self.0, "on-one", &[("name", name.into()), ("share", share.into())])
    }

    /// `Five accounts bring {share} of the revenue` · `前五家占销售额的 {share}`
    pub fn on_five(self, share: &str) -> String {
        BUNDLES.say(self.0, "on-five", &[("share", share.into())])
    }

    /// `HHI is {value}: highly concentrated` · `HHI 为 {value}，客户高度集中`
    pub fn concentrated(self, value: &str) -> String {
        BUNDLES.say(self.0, "concentrated", &[("value", value.into())])
    }

    /// `One account` · `依赖一家`
    pub const fn on_one_name(self) -> &'static str {
        self.0.pick("依赖一家", "One account", "⟦portfolio.on-one-name⟧")
    }

    /// `Five accounts` · `依赖五家`
    pub const fn on_five_name(self) -> &'static str {
        self.0.pick("依赖五家", "Five accounts", "⟦portfolio.on-five-name⟧")
    }

    /// `Concentrated` · `高度集中`
    pub const fn concentrated_name(self) -> &'static str {
        self.0.pick("高度集中", "Concentrated", "⟦portfolio.concentrated-name⟧")
    }

    /// `{territory} depends most on one account: “{name}” with {share}` · `{territory}最依赖单一客户：“{name}”占 {share}`
    pub fn concentration_finding(self, territory: &str, name: &str, share: &str) -> String {
        BUNDLES.say(self.0, "concentration-finding", &[("territory", territory.into()), ("name", name.into()), ("share", share.into())])
    }

    /// `Over accounts with positive revenue. HHI is the sum of squared shares, normalised (HHI − 1/n) / (1 − 1/n); Gini is that of the population. A warning appears where the largest account reaches {top1}, five reach {top5} (of more than five), or HHI reaches {hhi}.` · `只计销售额为正的客户。HHI 为占比的平方和，标准化 HHI 为 (HHI − 1/n) ÷ (1 − 1/n)，基尼系数按总体计算。提示条件：最大一家达到 {top1}，或前五家达到 {top5}（客户多于五家时），或 HHI 达到 {hhi}。`
    pub fn concentration_method(self, top1: &str, top5: &str, hhi: &str) -> String {
        BUNDLES.say(self.0, "concentration-method", &[("top1", top1.into()), ("top5", top5.into()), ("hhi", hhi.into())])
    }

    /// `Set thresholds` · `设置提示条件`
    pub const fn thresholds(self) -> &'static str {
        self.0.pick("设置提示条件", "Set thresholds", "⟦portfolio.thresholds⟧")
    }

    /// `From these values on, territories and owners carry a warning.` · `达到这些数值时，辖区和负责人旁会出现提示。`
    pub const fn thresholds_lead(self) -> &'static str {
        self.0.pick("达到这些数值时，辖区和负责人旁会出现提示。", "From these values on, territories and owners carry a warning.", "⟦portfolio.thresholds-lead⟧")
    }

    /// `Largest account’s share (%)` · `最大一家占比（%）`
    pub const fn threshold_top1(self) -> &'static str {
        self.0.pick("最大一家占比（%）", "Largest account’s share (%)", "⟦portfolio.threshold-top1⟧")
    }

    /// `Five largest (%)` · `前五家占比（%）`
    pub const fn threshold_top5(self) -> &'static str {
        self.0.pick("前五家占比（%）", "Five largest (%)", "⟦portfolio.threshold-top5⟧")
    }

    /// `HHI` · `HHI`
    pub const fn threshold_hhi(self) -> &'static str {
        self.0.pick("HHI", "HHI", "⟦portfolio.threshold-hhi⟧")
    }

    /// `Above 0, at most 100` · `大于 0，不超过 100`
    pub const fn threshold_share_help(self) -> &'static str {
        self.0.pick("大于 0，不超过 100", "Above 0, at most 100", "⟦portfolio.threshold-share-help⟧")
    }

    /// `Above 0, at most 1; from 0.25 on usually called highly concentrated` · `大于 0，不超过 1；达到 0.25 通常视为高度集中`
    pub const fn threshold_hhi_help(self) -> &'static str {
        self.0.pick("大于 0，不超过 1；达到 0.25 通常视为高度集中", "Above 0, at most 1; from 0.25 on usually called highly concentrated", "⟦portfolio.threshold-hhi-help⟧")
    }

    /// `Give valid numbers: shares above 0 and at most 100, HHI above 0 and at most 1.` · `请填写有效的数值：占比大于 0 且不超过 100，HHI 大于 0 且不超过 1。`
    pub const fn thresholds_bad(self) -> &'static str {
        self.0.pick("请填写有效的数值：占比大于 0 且不超过 100，HHI 大于 0 且不超过 1。", "Give valid numbers: shares above 0 and at most 100, HHI above 0 and at most 1.", "⟦portfolio.thresholds-bad⟧")
    }

    /// `Thresholds saved` · `提示条件已保存`
    pub const fn thresholds_saved(self) -> &'static str {
        self.0.pick("提示条件已保存", "Thresholds saved", "⟦portfolio.thresholds-saved⟧")
    }

    /// `Concentration` · `客户集中度提示`
    pub const fn home_title(self) -> &'static str {
        self.0.pick("客户集中度提示", "Concentration", "⟦portfolio.home-title⟧")
    }

    /// `No territory depends too much on few accounts.` · `没有辖区过度依赖少数客户。`
    pub const fn home_none(self) -> &'static str {
        self.0.pick("没有辖区过度依赖少数客户。", "No territory depends too much on few accounts.", "⟦portfolio.home-none⟧")
    }

    /// `See concentration` · `查看集中度`
    pub const fn home_open(self) -> &'static str {
        self.0.pick("查看集中度", "See concentration", "⟦portfolio.home-open⟧")
    }
}
