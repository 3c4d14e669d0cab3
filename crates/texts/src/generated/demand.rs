//! Messages of `demand`, generated from `messages/*/demand.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "demand",
    include_str!("../../messages/zh-CN/demand.ftl"),
    include_str!("../../messages/en/demand.ftl"),
);

/// The messages of `demand`.
#[derive(Debug, Clone, Copy)]
pub struct Demand(Texts);

impl Texts {
    /// The messages of `demand`.
    pub const fn demand(self) -> Demand {
        Demand(self)
    }
}

impl Demand {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `There are too few customers to fit a model to: it takes at least twenty.` · `客户太少，不足以拟合模型：至少需要二十家。`
    pub const fn no_fit_too_few(self) -> &'static str {
        self.0.pick("客户太少，不足以拟合模型：至少需要二十家。", "There are too few customers to fit a model to: it takes at least twenty.", "⟦demand.no-fit-too-few⟧")
    }

    /// `Almost nobody has bought a second time, so nothing can be learnt about repeat purchases.` · `几乎没有客户再次采购，无从了解再购规律。`
    pub const fn no_fit_no_repeaters(self) -> &'static str {
        self.0.pick("几乎没有客户再次采购，无从了解再购规律。", "Almost nobody has bought a second time, so nothing can be learnt about repeat purchases.", "⟦demand.no-fit-no-repeaters⟧")
    }

    /// `The data give no best parameters: the likelihood goes on rising as one of them runs away. That happens where nobody, or everybody, seems to leave, or where all customers are alike.` · `数据给不出最优参数：某个参数趋于极端时，似然仍在上升。通常是因为客户看来无一流失、全部流失，或彼此完全相同。`
    pub const fn no_fit_at_bounds(self) -> &'static str {
        self.0.pick("数据给不出最优参数：某个参数趋于极端时，似然仍在上升。通常是因为客户看来无一流失、全部流失，或彼此完全相同。", "The data give no best parameters: the likelihood goes on rising as one of them runs away. That happens where nobody, or everybody, seems to leave, or where all customers are alike.", "⟦demand.no-fit-at-bounds⟧")
    }

    /// `Different parameters explain the data equally well, so none is given.` · `多组参数对数据的解释同样好，因此不给出任何一组。`
    pub const fn no_fit_flat(self) -> &'static str {
        self.0.pick("多组参数对数据的解释同样好，因此不给出任何一组。", "Different parameters explain the data equally well, so none is given.", "⟦demand.no-fit-flat⟧")
    }

    /// `The values of purchases are spread so widely that they have no mean.` · `采购金额过于分散，均值不存在。`
    pub const fn no_fit_no_mean(self) -> &'static str {
        self.0.pick("采购金额过于分散，均值不存在。", "The values of purchases are spread so widely that they have no mean.", "⟦demand.no-fit-no-mean⟧")
    }

    /// `BG/NBD` · `BG/NBD`
    pub const fn model_bg(self) -> &'static str {
        self.0.pick("BG/NBD", "BG/NBD", "⟦demand.model-bg⟧")
    }

    /// `Pareto/NBD` · `Pareto/NBD`
    pub const fn model_pareto(self) -> &'static str {
        self.0.pick("Pareto/NBD", "Pareto/NBD", "⟦demand.model-pareto⟧")
    }

    /// `Gamma–Gamma` · `Gamma–Gamma`
    pub const fn model_value(self) -> &'static str {
        self.0.pick("Gamma–Gamma", "Gamma–Gamma", "⟦demand.model-value⟧")
    }

    /// `no demand` · `无需求`
    pub const fn method_nothing(self) -> &'static str {
        self.0.pick("无需求", "no demand", "⟦demand.method-nothing⟧")
    }

    /// `mean` · `平均值`
    pub const fn method_mean(self) -> &'static str {
        self.0.pick("平均值", "mean", "⟦demand.method-mean⟧")
    }

    /// `as last month` · `同上月`
    pub const fn method_naive(self) -> &'static str {
        self.0.pick("同上月", "as last month", "⟦demand.method-naive⟧")
    }

    /// `simple exponential smoothing` · `简单指数平滑`
    pub const fn method_ses(self) -> &'static str {
        self.0.pick("简单指数平滑", "simple exponential smoothing", "⟦demand.method-ses⟧")
    }

    /// `as in the same month last year` · `同去年同月`
    pub const fn method_seasonal_naive(self) -> &'static str {
        self.0.pick("同去年同月", "as in the same month last year", "⟦demand.method-seasonal-naive⟧")
    }

    /// `Holt with a fading trend` · `霍尔特法（趋势渐缓）`
    pub const fn method_damped(self) -> &'static str {
        self.0.pick("霍尔特法（趋势渐缓）", "Holt with a fading trend", "⟦demand.method-damped⟧")
    }

    /// `Holt (level and trend)` · `霍尔特法（水平与趋势）`
    pub const fn method_holt(self) -> &'static str {
        self.0.pick("霍尔特法（水平与趋势）", "Holt (level and trend)", "⟦demand.method-holt⟧")
    }

    /// `Holt–Winters, additive season` · `霍尔特–温特斯法（加法季节）`
    pub const fn method_winters_additive(self) -> &'static str {
        self.0.pick("霍尔特–温特斯法（加法季节）", "Holt–Winters, additive season", "⟦demand.method-winters-additive⟧")
    }

    /// `Holt–Winters, multiplicative season` · `霍尔特–温特斯法（乘法季节）`
    pub const fn method_winters_multiplicative(self) -> &'static str {
        self.0.pick("霍尔特–温特斯法（乘法季节）", "Holt–Winters, multiplicative season", "⟦demand.method-winters-multiplicative⟧")
    }

    /// `Croston (Syntetos–Boylan)` · `克罗斯顿法（Syntetos–Boylan 修正）`
    pub const fn method_sba(self) -> &'static str {
        self.0.pick("克罗斯顿法（Syntetos–Boylan 修正）", "Croston (Syntetos–Boylan)", "⟦demand.method-sba⟧")
    }

    /// `Teunter–Syntetos–Babai` · `Teunter–Syntetos–Babai 法`
    pub const fn method_tsb(self) -> &'static str {
        self.0.pick("Teunter–Syntetos–Babai 法", "Teunter–Syntetos–Babai", "⟦demand.method-tsb⟧")
    }

    /// `Nothing was bought in the last twelve months, so nothing is expected.` · `近十二个月没有采购，因此预计不再采购。`
    pub const fn why_stopped(self) -> &'static str {
        self.0.pick("近十二个月没有采购，因此预计不再采购。", "Nothing was bought in the last twelve months, so nothing is expected.", "⟦demand.why-stopped⟧")
    }

    /// `There are too few months to compare methods, so their mean is taken.` · `月份太少，无法比较各种方法，因此取平均值。`
    pub const fn why_too_short(self) -> &'static str {
        self.0.pick("月份太少，无法比较各种方法，因此取平均值。", "There are too few months to compare methods, so their mean is taken.", "⟦demand.why-too-short⟧")
    }

    /// `Purchases come now and then; the method is made for that.` · `采购时有时无，该方法专为此而设。`
    pub const fn why_intermittent(self) -> &'static str {
        self.0.pick("采购时有时无，该方法专为此而设。", "Purchases come now and then; the method is made for that.", "⟦demand.why-intermittent⟧")
    }

    /// `Nothing was bought for three months or more, which is unusually long, so a method is taken that lets demand fade.` · `已有三个月或更久没有采购，明显超过平常间隔，因此采用使需求逐渐消退的方法。`
    pub const fn why_fading(self) -> &'static str {
        self.0.pick("已有三个月或更久没有采购，明显超过平常间隔，因此采用使需求逐渐消退的方法。", "Nothing was bought for three months or more, which is unusually long, so a method is taken that lets demand fade.", "⟦demand.why-fading⟧")
    }

    /// `Of eight methods it was least off, or simpler and nearly as good, when the last {months} months were kept from it.` · `留出最近 {months} 个月检验八种方法，它偏差最小，或与最小者相近而更简单。`
    pub fn why_least_off(self, months: i64) -> String {
        BUNDLES.say(self.0, "why-least-off", &[("months", months.into())])
    }

    /// `In those {months} months it was off by {share} of what came.` · `在这 {months} 个月里，它与实际相差 {share}。`
    pub fn off_by(self, months: i64, share: &str) -> String {
        BUNDLES.say(self.0, "off-by", &[("months", months.into()), ("share", share.into())])
    }

    /// `on time` · `正常`
    pub const fn pace_on_time(self) -> &'static str {
        self.0.pick("正常", "on time", "⟦demand.pace-on-time⟧")
    }

    /// `due` · `已到期`
    pub const fn pace_due(self) -> &'static str {
        self.0.pick("已到期", "due", "⟦demand.pace-due⟧")
    }

    /// `broken` · `已中断`
    pub const fn pace_broken(self) -> &'static str {
        self.0.pick("已中断", "broken", "⟦demand.pace-broken⟧")
    }

    /// `The wait is not longer than usual.` · `等待时间未超过平常间隔。`
    pub const fn pace_on_time_told(self) -> &'static str {
        self.0.pick("等待时间未超过平常间隔。", "The wait is not longer than usual.", "⟦demand.pace-on-time-told⟧")
    }

    /// `The wait is longer than usual, but has been so before.` · `等待时间超过平常间隔，但以前也出现过。`
    pub const fn pace_due_told(self) -> &'static str {
        self.0.pick("等待时间超过平常间隔，但以前也出现过。", "The wait is longer than usual, but has been so before.", "⟦demand.pace-due-told⟧")
    }

    /// `The wait is longer than twice the usual gap and longer than nineteen of twenty gaps so far.` · `等待时间超过平常间隔的两倍，也超过以往二十次中的十九次。`
    pub const fn pace_broken_told(self) -> &'static str {
        self.0.pick("等待时间超过平常间隔的两倍，也超过以往二十次中的十九次。", "The wait is longer than twice the usual gap and longer than nineteen of twenty gaps so far.", "⟦demand.pace-broken-told⟧")
    }

    /// `Future demand` · `未来需求`
    pub const fn outlook_title(self) -> &'static str {
        self.0.pick("未来需求", "Future demand", "⟦demand.outlook-title⟧")
    }

    /// `{amount} expected in the next twelve months, {change} on the last twelve` · `预计未来十二个月 {amount}，较过去十二个月 {change}`
    pub fn outlook_finding(self, amount: &str, change: &str) -> String {
        BUNDLES.say(self.0, "outlook-finding", &[("amount", amount.into()), ("change", change.into())])
    }

    /// `{amount} expected in the next twelve months` · `预计未来十二个月 {amount}`
    pub fn outlook_finding_plain(self, amount: &str) -> String {
        BUNDLES.say(self.0, "outlook-finding-plain", &[("amount", amount.into())])
    }

    /// `Nothing is expected: nothing was bought in the last twelve months` · `近十二个月没有采购，预计不再采购`
    pub const fn outlook_finding_nothing(self) -> &'static str {
        self.0.pick("近十二个月没有采购，预计不再采购", "Nothing is expected: nothing was bought in the last twelve months", "⟦demand.outlook-finding-nothing⟧")
    }

    /// `Method: {method}.` · `方法：{method}。`
    pub fn outlook_method(self, method: &str) -> String {
        BUNDLES.say(self.0, "outlook-method", &[("method", method.into())])
    }

    /// `The range holds in four of five cases: {low} to {high} in sum.` · `80% 预测区间，合计 {low} 至 {high}。`
    pub fn outlook_range(self, low: &str, high: &str) -> String {
        BUNDLES.say(self.0, "outlook-range", &[("low", low.into()), ("high", high.into())])
    }

    /// `The history is too short for a range.` · `历史太短，不给区间。`
    pub const fn outlook_no_range(self) -> &'static str {
        self.0.pick("历史太短，不给区间。", "The history is too short for a range.", "⟦demand.outlook-no-range⟧")
    }

    /// `There is no month with sales that is over.` · `还没有一个完整的月份有销售。`
    pub const fn outlook_none(self) -> &'static str {
        self.0.pick("还没有一个完整的月份有销售。", "There is no month with sales that is over.", "⟦demand.outlook-none⟧")
    }

    /// `Actual` · `实际`
    pub const fn series_actual(self) -> &'static str {
        self.0.pick("实际", "Actual", "⟦demand.series-actual⟧")
    }

    /// `Forecast` · `预测`
    pub const fn series_forecast(self) -> &'static str {
        self.0.pick("预测", "Forecast", "⟦demand.series-forecast⟧")
    }

    /// `Lower end` · `区间下限`
    pub const fn series_low(self) -> &'static str {
        self.0.pick("区间下限", "Lower end", "⟦demand.series-low⟧")
    }

    /// `Upper end` · `区间上限`
    pub const fn series_high(self) -> &'static str {
        self.0.pick("区间上限", "Upper end", "⟦demand.series-high⟧")
    }

    /// `Month` · `月份`
    pub const fn month(self) -> &'static str {
        self.0.pick("月份", "Month", "⟦demand.month⟧")
    }

    /// `Buying rhythm` · `采购节奏`
    pub const fn rhythm(self) -> &'static str {
        self.0.pick("采购节奏", "Buying rhythm", "⟦demand.rhythm⟧")
    }

    /// `Buys every {usual} as a rule; half of the gaps are between {short} and {long}.` · `通常每 {usual}采购一次，半数间隔在 {short}至 {long}之间。`
    pub fn rhythm_usual(self, usual: &str, short: &str, long: &str) -> String {
        BUNDLES.say(self.0, "rhythm-usual", &[("usual", usual.into()), ("short", short.into()), ("long", long.into())])
    }

    /// `Last bought {waiting} ago; the next purchase was or is expected on {next}.` · `距上次采购 {waiting}，按节奏应在 {next} 再次采购。`
    pub fn rhythm_waiting(self, waiting: &str, next: &str) -> String {
        BUNDLES.say(self.0, "rhythm-waiting", &[("waiting", waiting.into()), ("next", next.into())])
    }

    /// `Fewer than five purchase days: no rhythm can be told.` · `采购日不足五天，看不出节奏。`
    pub const fn rhythm_none(self) -> &'static str {
        self.0.pick("采购日不足五天，看不出节奏。", "Fewer than five purchase days: no rhythm can be told.", "⟦demand.rhythm-none⟧")
    }

    /// `Probability of buying again` · `再购概率`
    pub const fn alive(self) -> &'static str {
        self.0.pick("再购概率", "Probability of buying again", "⟦demand.alive⟧")
    }

    /// `That the customer has not left, by {model} on the company's purchases.` · `客户没有流失的概率，由 {model} 模型依据全公司的采购得出。`
    pub fn alive_told(self, model: &str) -> String {
        BUNDLES.say(self.0, "alive-told", &[("model", model.into())])
    }

    /// `The customer bought once only. {model} says nothing about leaving before a second purchase, so this is an upper end.` · `客户只采购过一次；{model} 模型不判断第二次采购之前的流失，因此这是上限。`
    pub fn alive_once_told(self, model: &str) -> String {
        BUNDLES.say(self.0, "alive-once-told", &[("model", model.into())])
    }

    /// `Purchases expected in 52 weeks` · `未来 52 周预计采购次数`
    pub const fn purchases(self) -> &'static str {
        self.0.pick("未来 52 周预计采购次数", "Purchases expected in 52 weeks", "⟦demand.purchases⟧")
    }

    /// `Days with purchases, counting that the customer may leave.` · `按采购天数计，已考虑客户可能流失。`
    pub const fn purchases_told(self) -> &'static str {
        self.0.pick("按采购天数计，已考虑客户可能流失。", "Days with purchases, counting that the customer may leave.", "⟦demand.purchases-told⟧")
    }

    /// `Customer lifetime value` · `客户生命周期价值`
    pub const fn lifetime_value(self) -> &'static str {
        self.0.pick("客户生命周期价值", "Customer lifetime value", "⟦demand.lifetime-value⟧")
    }

    /// `Revenue expected over three years at {value} a purchase, each year's wait counted at ten per cent.` · `未来三年预计销售额，每次采购按 {value} 计，每年折减百分之十。`
    pub fn lifetime_value_told(self, value: &str) -> String {
        BUNDLES.say(self.0, "lifetime-value-told", &[("value", value.into())])
    }

    /// `The values of purchases could not be fitted.` · `采购金额无法拟合。`
    pub const fn lifetime_value_none(self) -> &'static str {
        self.0.pick("采购金额无法拟合。", "The values of purchases could not be fitted.", "⟦demand.lifetime-value-none⟧")
    }

    /// `Not told` · `无法判断`
    pub const fn again_none(self) -> &'static str {
        self.0.pick("无法判断", "Not told", "⟦demand.again-none⟧")
    }

    /// `The company's model is being fitted. Open this page again in a moment.` · `全公司的模型正在拟合，请稍后再打开本页。`
    pub const fn again_soon(self) -> &'static str {
        self.0.pick("全公司的模型正在拟合，请稍后再打开本页。", "The company's model is being fitted. Open this page again in a moment.", "⟦demand.again-soon⟧")
    }

    /// `The customer has never bought.` · `该客户从未采购。`
    pub const fn again_never(self) -> &'static str {
        self.0.pick("该客户从未采购。", "The customer has never bought.", "⟦demand.again-never⟧")
    }

    /// `Profit in twelve months` · `近十二个月毛利`
    pub const fn profit(self) -> &'static str {
        self.0.pick("近十二个月毛利", "Profit in twelve months", "⟦demand.profit⟧")
    }

    /// `Revenue less cost; {margin} of revenue.` · `销售额减成本，毛利率 {margin}。`
    pub fn profit_told(self, margin: &str) -> String {
        BUNDLES.say(self.0, "profit-told", &[("margin", margin.into())])
    }

    /// `Revenue less cost.` · `销售额减成本。`
    pub const fn profit_told_plain(self) -> &'static str {
        self.0.pick("销售额减成本。", "Revenue less cost.", "⟦demand.profit-told-plain⟧")
    }

    /// `Not known` · `未知`
    pub const fn profit_unknown(self) -> &'static str {
        self.0.pick("未知", "Not known", "⟦demand.profit-unknown⟧")
    }

    /// `Not every line of the last twelve months states its cost.` · `近十二个月并非每笔销售都有成本。`
    pub const fn profit_unknown_told(self) -> &'static str {
        self.0.pick("近十二个月并非每笔销售都有成本。", "Not every line of the last twelve months states its cost.", "⟦demand.profit-unknown-told⟧")
    }

    /// `Demand` · `需求预测`
    pub const fn page_title(self) -> &'static str {
        self.0.pick("需求预测", "Demand", "⟦demand.page-title⟧")
    }

    /// `What customers will buy, whose demand changes, and who has stopped buying on time.` · `客户将采购多少，谁的需求在变，谁没有按时采购。`
    pub const fn page_lead(self) -> &'static str {
        self.0.pick("客户将采购多少，谁的需求在变，谁没有按时采购。", "What customers will buy, whose demand changes, and who has stopped buying on time.", "⟦demand.page-lead⟧")
    }

    /// `Being computed` · `正在计算`
    pub const fn soon_title(self) -> &'static str {
        self.0.pick("正在计算", "Being computed", "⟦demand.soon-title⟧")
    }

    /// `Every customer is forecast after an import. This takes up to a minute; the page opens by itself.` · `导入之后会为每家客户做预测，最多需要一分钟；完成后本页自动打开。`
    pub const fn soon_text(self) -> &'static str {
        self.0.pick("导入之后会为每家客户做预测，最多需要一分钟；完成后本页自动打开。", "Every customer is forecast after an import. This takes up to a minute; the page opens by itself.", "⟦demand.soon-text⟧")
    }

    /// `No sales yet` · `还没有销售数据`
    pub const fn none_title(self) -> &'static str {
        self.0.pick("还没有销售数据", "No sales yet", "⟦demand.none-title⟧")
    }

    /// `Import sales, and future demand appears here.` · `导入销售数据后，这里会显示未来需求。`
    pub const fn none_text(self) -> &'static str {
        self.0.pick("导入销售数据后，这里会显示未来需求。", "Import sales, and future demand appears here.", "⟦demand.none-text⟧")
    }

    /// `Territory` · `辖区`
    pub const fn territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦demand.territory⟧")
    }

    /// `Next twelve months` · `未来十二个月`
    pub const fn tile_expected(self) -> &'static str {
        self.0.pick("未来十二个月", "Next twelve months", "⟦demand.tile-expected⟧")
    }

    /// `In four of five cases {low} – {high}` · `80% 预测区间：{low} 至 {high}`
    pub fn tile_range(self, low: &str, high: &str) -> String {
        BUNDLES.say(self.0, "tile-range", &[("low", low.into()), ("high", high.into())])
    }

    /// `Customers with sales` · `有销售的客户`
    pub const fn tile_accounts(self) -> &'static str {
        self.0.pick("有销售的客户", "Customers with sales", "⟦demand.tile-accounts⟧")
    }

    /// `Broken rhythm` · `节奏中断`
    pub const fn tile_broken(self) -> &'static str {
        self.0.pick("节奏中断", "Broken rhythm", "⟦demand.tile-broken⟧")
    }

    /// `All together` · `合计`
    pub const fn sum_title(self) -> &'static str {
        self.0.pick("合计", "All together", "⟦demand.sum-title⟧")
    }

    /// `Largest expected rises` · `预计增加最多`
    pub const fn rising_title(self) -> &'static str {
        self.0.pick("预计增加最多", "Largest expected rises", "⟦demand.rising-title⟧")
    }

    /// `Largest expected falls` · `预计减少最多`
    pub const fn falling_title(self) -> &'static str {
        self.0.pick("预计减少最多", "Largest expected falls", "⟦demand.falling-title⟧")
    }

    /// `Nobody is expected to buy more` · `没有预计增加的客户`
    pub const fn rising_none(self) -> &'static str {
        self.0.pick("没有预计增加的客户", "Nobody is expected to buy more", "⟦demand.rising-none⟧")
    }

    /// `Nobody is expected to buy less` · `没有预计减少的客户`
    pub const fn falling_none(self) -> &'static str {
        self.0.pick("没有预计减少的客户", "Nobody is expected to buy less", "⟦demand.falling-none⟧")
    }

    /// `Only customers with twelve months of history are compared.` · `只比较有十二个月历史的客户。`
    pub const fn changing_none_text(self) -> &'static str {
        self.0.pick("只比较有十二个月历史的客户。", "Only customers with twelve months of history are compared.", "⟦demand.changing-none-text⟧")
    }

    /// `Broken rhythm` · `节奏中断`
    pub const fn broken_title(self) -> &'static str {
        self.0.pick("节奏中断", "Broken rhythm", "⟦demand.broken-title⟧")
    }

    /// `{count} customer waits longer than ever, among those who bought within a year. {count} customers wait longer than ever, among those who bought within a year. The largest come first.` · `一年内采购过的客户中，有 {count} 家等待时间异常，按销售额从高到低列出。`
    pub fn broken_all(self, count: i64) -> String {
        BUNDLES.say(self.0, "broken-all", &[("count", count.into())])
    }

    /// `Everybody buys on time` · `客户都按时采购`
    pub const fn broken_none(self) -> &'static str {
        self.0.pick("客户都按时采购", "Everybody buys on time", "⟦demand.broken-none⟧")
    }

    /// `No customer waits longer than twice the usual gap and longer than almost ever before.` · `没有客户的等待时间超过平常间隔的两倍，且超过以往几乎所有间隔。`
    pub const fn broken_none_text(self) -> &'static str {
        self.0.pick("没有客户的等待时间超过平常间隔的两倍，且超过以往几乎所有间隔。", "No customer waits longer than twice the usual gap and longer than almost ever before.", "⟦demand.broken-none-text⟧")
    }

    /// `Customer` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Customer", "⟦demand.account⟧")
    }

    /// `Last twelve months` · `过去十二个月`
    pub const fn last_year(self) -> &'static str {
        self.0.pick("过去十二个月", "Last twelve months", "⟦demand.last-year⟧")
    }

    /// `Next twelve months` · `未来十二个月`
    pub const fn expected(self) -> &'static str {
        self.0.pick("未来十二个月", "Next twelve months", "⟦demand.expected⟧")
    }

    /// `Change` · `变化`
    pub const fn change(self) -> &'static str {
        self.0.pick("变化", "Change", "⟦demand.change⟧")
    }

    /// `Usual gap` · `平常间隔`
    pub const fn usual_gap(self) -> &'static str {
        self.0.pick("平常间隔", "Usual gap", "⟦demand.usual-gap⟧")
    }

    /// `Last bought` · `上次采购`
    pub const fn waiting(self) -> &'static str {
        self.0.pick("上次采购", "Last bought", "⟦demand.waiting⟧")
    }

    /// `{days} ago` · `{days}前`
    pub fn ago(self, days: &str) -> String {
        BUNDLES.say(self.0, "ago", &[("days", days.into())])
    }

    /// `Models of repeat purchase` · `再购模型`
    pub const fn models_title(self) -> &'static str {
        self.0.pick("再购模型", "Models of repeat purchase", "⟦demand.models-title⟧")
    }

    /// `Fitted by maximum likelihood to the purchase days of all customers of the company. The likelier of the two models of purchases is used.` · `用最大似然法拟合全公司客户的采购日。两个采购模型中取似然较高者。`
    pub const fn models_lead(self) -> &'static str {
        self.0.pick("用最大似然法拟合全公司客户的采购日。两个采购模型中取似然较高者。", "Fitted by maximum likelihood to the purchase days of all customers of the company. The likelier of the two models of purchases is used.", "⟦demand.models-lead⟧")
    }

    /// `Model` · `模型`
    pub const fn model(self) -> &'static str {
        self.0.pick("模型", "Model", "⟦demand.model⟧")
    }

    /// `Parameters` · `参数`
    pub const fn parameters(self) -> &'static str {
        self.0.pick("参数", "Parameters", "⟦demand.parameters⟧")
    }

    /// `Log-likelihood` · `对数似然`
    pub const fn likelihood(self) -> &'static str {
        self.0.pick("对数似然", "Log-likelihood", "⟦demand.likelihood⟧")
    }

    /// `Customers` · `客户数`
    pub const fn fitted_to(self) -> &'static str {
        self.0.pick("客户数", "Customers", "⟦demand.fitted-to⟧")
    }

    /// `used` · `采用`
    pub const fn used(self) -> &'static str {
        self.0.pick("采用", "used", "⟦demand.used⟧")
    }

    /// `not fitted` · `未拟合`
    pub const fn not_fitted(self) -> &'static str {
        self.0.pick("未拟合", "not fitted", "⟦demand.not-fitted⟧")
    }
}
