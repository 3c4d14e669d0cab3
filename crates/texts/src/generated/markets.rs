//! Messages of `markets`, generated from `messages/*/markets.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "markets",
    include_str!("../../messages/zh-CN/markets.ftl"),
    include_str!("../../messages/en/markets.ftl"),
);

/// The messages of `markets`.
#[derive(Debug, Clone, Copy)]
pub struct Markets(Texts);

impl Texts {
    /// The messages of `markets`.
    pub const fn markets(self) -> Markets {
        Markets(self)
    }
}

impl Markets {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Market planning` · `市场规划`
    pub const fn markets(self) -> &'static str {
        self.0.pick("市场规划", "Market planning", "⟦markets.markets⟧")
    }

    /// `By which pattern each territory is covered, who is to be won first, and how far that is.` · `每个辖区用哪种方式覆盖，先争取谁，进展如何。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("每个辖区用哪种方式覆盖，先争取谁，进展如何。", "By which pattern each territory is covered, who is to be won first, and how far that is.", "⟦markets.lead⟧")
    }

    /// `No territory to plan yet` · `还没有可规划的辖区`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有可规划的辖区", "No territory to plan yet", "⟦markets.empty-title⟧")
    }

    /// `With territories and accounts in place, planning begins here.` · `有了辖区和客户之后，就可以在这里规划。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("有了辖区和客户之后，就可以在这里规划。", "With territories and accounts in place, planning begins here.", "⟦markets.empty-text⟧")
    }

    /// `Territory` · `辖区`
    pub const fn territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦markets.territory⟧")
    }

    /// `Pattern` · `覆盖方式`
    pub const fn pattern(self) -> &'static str {
        self.0.pick("覆盖方式", "Pattern", "⟦markets.pattern⟧")
    }

    /// `No plan yet` · `尚未规划`
    pub const fn no_plan(self) -> &'static str {
        self.0.pick("尚未规划", "No plan yet", "⟦markets.no-plan⟧")
    }

    /// `Target accounts` · `目标客户`
    pub const fn targets(self) -> &'static str {
        self.0.pick("目标客户", "Target accounts", "⟦markets.targets⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn accounts(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦markets.accounts⟧")
    }

    /// `Since` · `开始日期`
    pub const fn began(self) -> &'static str {
        self.0.pick("开始日期", "Since", "⟦markets.began⟧")
    }

    /// `Base camp` · `大本营制`
    pub const fn base_camp(self) -> &'static str {
        self.0.pick("大本营制", "Base camp", "⟦markets.base-camp⟧")
    }

    /// `Commanding heights` · `制高点`
    pub const fn heights(self) -> &'static str {
        self.0.pick("制高点", "Commanding heights", "⟦markets.heights⟧")
    }

    /// `Radiation` · `放射线`
    pub const fn radiation(self) -> &'static str {
        self.0.pick("放射线", "Radiation", "⟦markets.radiation⟧")
    }

    /// `Mushroom picking` · `采蘑菇`
    pub const fn mushroom(self) -> &'static str {
        self.0.pick("采蘑菇", "Mushroom picking", "⟦markets.mushroom⟧")
    }

    /// `Secure one area, then move out` · `先巩固一个区域，再向外拓展`
    pub const fn base_camp_means(self) -> &'static str {
        self.0.pick("先巩固一个区域，再向外拓展", "Secure one area, then move out", "⟦markets.base-camp-means⟧")
    }

    /// `Win the reference account first` · `先拿下标杆客户，带动其他客户`
    pub const fn heights_means(self) -> &'static str {
        self.0.pick("先拿下标杆客户，带动其他客户", "Win the reference account first", "⟦markets.heights-means⟧")
    }

    /// `From a centre along lines of influence` · `从中心客户出发，沿影响力向外推进`
    pub const fn radiation_means(self) -> &'static str {
        self.0.pick("从中心客户出发，沿影响力向外推进", "From a centre along lines of influence", "⟦markets.radiation-means⟧")
    }

    /// `Take what ripens, one by one` · `哪家成熟就先争取哪家，逐个突破`
    pub const fn mushroom_means(self) -> &'static str {
        self.0.pick("哪家成熟就先争取哪家，逐个突破", "Take what ripens, one by one", "⟦markets.mushroom-means⟧")
    }

    /// `First order` · `首单`
    pub const fn first_order(self) -> &'static str {
        self.0.pick("首单", "First order", "⟦markets.first-order⟧")
    }

    /// `Regular purchases` · `连续采购`
    pub const fn regular(self) -> &'static str {
        self.0.pick("连续采购", "Regular purchases", "⟦markets.regular⟧")
    }

    /// `Key account tier` · `进入大客户等级`
    pub const fn key_account(self) -> &'static str {
        self.0.pick("进入大客户等级", "Key account tier", "⟦markets.key-account⟧")
    }

    /// `Speaks for us` · `愿作标杆`
    pub const fn reference(self) -> &'static str {
        self.0.pick("愿作标杆", "Speaks for us", "⟦markets.reference⟧")
    }

    /// `Bought since the plan began` · `规划开始后有采购`
    pub const fn first_order_means(self) -> &'static str {
        self.0.pick("规划开始后有采购", "Bought since the plan began", "⟦markets.first-order-means⟧")
    }

    /// `Bought in each of the last three months` · `最近三个月每月都有采购`
    pub const fn regular_means(self) -> &'static str {
        self.0.pick("最近三个月每月都有采购", "Bought in each of the last three months", "⟦markets.regular-means⟧")
    }

    /// `In a key tier by the latest screening` · `最近一次筛选进入大客户等级`
    pub const fn key_account_means(self) -> &'static str {
        self.0.pick("最近一次筛选进入大客户等级", "In a key tier by the latest screening", "⟦markets.key-account-means⟧")
    }

    /// `Said by a person, with evidence` · `由人员确认，并写明依据`
    pub const fn reference_means(self) -> &'static str {
        self.0.pick("由人员确认，并写明依据", "Said by a person, with evidence", "⟦markets.reference-means⟧")
    }

    /// `So before the plan` · `规划前已达成`
    pub const fn already(self) -> &'static str {
        self.0.pick("规划前已达成", "So before the plan", "⟦markets.already⟧")
    }

    /// `Shown by data` · `数据已证实`
    pub const fn by_data(self) -> &'static str {
        self.0.pick("数据已证实", "Shown by data", "⟦markets.by-data⟧")
    }

    /// `Said by a person` · `人员确认`
    pub const fn by_mark(self) -> &'static str {
        self.0.pick("人员确认", "Said by a person", "⟦markets.by-mark⟧")
    }

    /// `Under way` · `进行中`
    pub const fn open(self) -> &'static str {
        self.0.pick("进行中", "Under way", "⟦markets.open⟧")
    }

    /// `Overdue` · `已逾期`
    pub const fn overdue(self) -> &'static str {
        self.0.pick("已逾期", "Overdue", "⟦markets.overdue⟧")
    }

    /// `{count} target account: {reached} reached, {overdue} overdue {count} target accounts: {reached} reached, {overdue} overdue` · `{count} 家目标客户：{reached} 家已达成，{overdue} 家已逾期`
    pub fn plan_finding(self, count: i64, reached: &str, overdue: &str) -> String {
        BUNDLES.say(self.0, "plan-finding", &[("count", count.into()), ("reached", reached.into()), ("overdue", overdue.into())])
    }

    /// `{already} of them were so before the plan began` · `其中 {already} 家在规划开始前已达成`
    pub fn finding_already(self, already: &str) -> String {
        BUNDLES.say(self.0, "finding-already", &[("already", already.into())])
    }

    /// `No target accounts yet` · `还没有目标客户`
    pub const fn plan_finding_none(self) -> &'static str {
        self.0.pick("还没有目标客户", "No target accounts yet", "⟦markets.plan-finding-none⟧")
    }

    /// `Since {day}` · `自 {day} 起`
    pub fn since(self, day: &str) -> String {
        BUNDLES.say(self.0, "since", &[("day", day.into())])
    }

    /// `Centre` · `中心客户`
    pub const fn centre(self) -> &'static str {
        self.0.pick("中心客户", "Centre", "⟦markets.centre⟧")
    }

    /// `Aim` · `目标说明`
    pub const fn aim(self) -> &'static str {
        self.0.pick("目标说明", "Aim", "⟦markets.aim⟧")
    }

    /// `Order` · `顺序`
    pub const fn order(self) -> &'static str {
        self.0.pick("顺序", "Order", "⟦markets.order⟧")
    }

    /// `Account` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦markets.account⟧")
    }

    /// `Responsible` · `负责人`
    pub const fn responsible(self) -> &'static str {
        self.0.pick("负责人", "Responsible", "⟦markets.responsible⟧")
    }

    /// `Nobody` · `未指定`
    pub const fn nobody(self) -> &'static str {
        self.0.pick("未指定", "Nobody", "⟦markets.nobody⟧")
    }

    /// `To be reached` · `目标状态`
    pub const fn state(self) -> &'static str {
        self.0.pick("目标状态", "To be reached", "⟦markets.state⟧")
    }

    /// `By` · `完成日期`
    pub const fn due(self) -> &'static str {
        self.0.pick("完成日期", "By", "⟦markets.due⟧")
    }

    /// `Progress` · `进展`
    pub const fn progress(self) -> &'static str {
        self.0.pick("进展", "Progress", "⟦markets.progress⟧")
    }

    /// `Revenue since` · `规划以来销售额（整月）`
    pub const fn revenue_since(self) -> &'static str {
        self.0.pick("规划以来销售额（整月）", "Revenue since", "⟦markets.revenue-since⟧")
    }

    /// `As long before` · `规划前同期长度销售额`
    pub const fn revenue_before(self) -> &'static str {
        self.0.pick("规划前同期长度销售额", "As long before", "⟦markets.revenue-before⟧")
    }

    /// `{name}: {evidence}` · `{name}确认：{evidence}`
    pub fn marked_by(self, name: &str, evidence: &str) -> String {
        BUNDLES.say(self.0, "marked-by", &[("name", name.into()), ("evidence", evidence.into())])
    }

    /// `Mark as reached` · `确认已达成`
    pub const fn mark_title(self) -> &'static str {
        self.0.pick("确认已达成", "Mark as reached", "⟦markets.mark-title⟧")
    }

    /// `Evidence` · `依据`
    pub const fn evidence(self) -> &'static str {
        self.0.pick("依据", "Evidence", "⟦markets.evidence⟧")
    }

    /// `Mark` · `确认`
    pub const fn mark_button(self) -> &'static str {
        self.0.pick("确认", "Mark", "⟦markets.mark-button⟧")
    }

    /// `Marked` · `已保存确认`
    pub const fn marked(self) -> &'static str {
        self.0.pick("已保存确认", "Marked", "⟦markets.marked⟧")
    }

    /// `{shown} of {count} account on the map {shown} of {count} accounts on the map` · `{count} 家客户中，{shown} 家在地图上`
    pub fn map_label(self, count: i64, shown: &str) -> String {
        BUNDLES.say(self.0, "map-label", &[("count", count.into()), ("shown", shown.into())])
    }

    /// `Size is revenue of the last twelve months, numbers are the order of targets. Places are the accounts’ attributes “longitude” and “latitude”.` · `圆点大小为近 12 个月销售额，数字为目标顺序。位置取自客户属性“经度”“纬度”。`
    pub const fn map_note(self) -> &'static str {
        self.0.pick("圆点大小为近 12 个月销售额，数字为目标顺序。位置取自客户属性“经度”“纬度”。", "Size is revenue of the last twelve months, numbers are the order of targets. Places are the accounts’ attributes “longitude” and “latitude”.", "⟦markets.map-note⟧")
    }

    /// `These accounts have no coordinates. Add columns “longitude” and “latitude” to the list of accounts and import it again.` · `这些客户没有坐标。在客户清单中加入“经度”和“纬度”两列并重新导入，即可显示地图。`
    pub const fn map_none(self) -> &'static str {
        self.0.pick("这些客户没有坐标。在客户清单中加入“经度”和“纬度”两列并重新导入，即可显示地图。", "These accounts have no coordinates. Add columns “longitude” and “latitude” to the list of accounts and import it again.", "⟦markets.map-none⟧")
    }

    /// `Patterns that fit` · `适合的方式`
    pub const fn fit_title(self) -> &'static str {
        self.0.pick("适合的方式", "Patterns that fit", "⟦markets.fit-title⟧")
    }

    /// `{met} of {all} conditions` · `符合 {met} / {all} 项`
    pub fn fit_of(self, met: &str, all: &str) -> String {
        BUNDLES.say(self.0, "fit-of", &[("met", met.into()), ("all", all.into())])
    }

    /// `Rules of thumb, not results of research; judge for yourself.` · `依据为经验规则，不是研究结论，请结合实际判断。`
    pub const fn fit_note(self) -> &'static str {
        self.0.pick("依据为经验规则，不是研究结论，请结合实际判断。", "Rules of thumb, not results of research; judge for yourself.", "⟦markets.fit-note⟧")
    }

    /// `Fewer than three accounts buy, so nothing is suggested.` · `有采购的客户不足三家，不作建议。`
    pub const fn fit_none(self) -> &'static str {
        self.0.pick("有采购的客户不足三家，不作建议。", "Fewer than three accounts buy, so nothing is suggested.", "⟦markets.fit-none⟧")
    }

    /// `One city brings {share} of the revenue` · `一个城市占销售额的 {share}`
    pub fn reason_city(self, share: &str) -> String {
        BUNDLES.say(self.0, "reason-city", &[("share", share.into())])
    }

    /// `Accounts lie close together, {km} km from their middle on average` · `客户平均距中心 {km} 公里，较集中`
    pub fn reason_close(self, km: &str) -> String {
        BUNDLES.say(self.0, "reason-close", &[("km", km.into())])
    }

    /// `Accounts lie far apart, {km} km from their middle on average` · `客户平均距中心 {km} 公里，较分散`
    pub fn reason_far(self, km: &str) -> String {
        BUNDLES.say(self.0, "reason-far", &[("km", km.into())])
    }

    /// `{count} account of the highest levels buys little {count} accounts of the highest levels buy little` · `{count} 家与前三大客户同级别的客户，采购低于平均`
    pub fn reason_heights(self, count: i64) -> String {
        BUNDLES.say(self.0, "reason-heights", &[("count", count.into())])
    }

    /// `The largest account brings {share}: a centre to start from` · `最大客户占 {share}，可作为中心`
    pub fn reason_centre(self, share: &str) -> String {
        BUNDLES.say(self.0, "reason-centre", &[("share", share.into())])
    }

    /// `The largest account brings {share} only: no centre` · `最大客户只占 {share}，没有明显中心`
    pub fn reason_no_centre(self, share: &str) -> String {
        BUNDLES.say(self.0, "reason-no-centre", &[("share", share.into())])
    }

    /// `Others follow {count} account Others follow {count} accounts` · `{count} 家客户采购新产品后，其他客户随后也采购`
    pub fn reason_follow(self, count: i64) -> String {
        BUNDLES.say(self.0, "reason-follow", &[("count", count.into())])
    }

    /// `{count} account ripens (up by a fifth, or new in the last half year) {count} accounts ripen (up by a fifth, or new in the last half year)` · `{count} 家客户正在成熟（增长两成以上，或近半年首次采购）`
    pub fn reason_ripe(self, count: i64) -> String {
        BUNDLES.say(self.0, "reason-ripe", &[("count", count.into())])
    }

    /// `Who opens others` · `谁带动谁`
    pub const fn lead_title(self) -> &'static str {
        self.0.pick("谁带动谁", "Who opens others", "⟦markets.lead-title⟧")
    }

    /// `{followed} first purchases of others came after its own, {lift} times as many as after the usual buyer of the same products ({expected})` · `其后他家首购 {followed} 次，为同产品一般买家的 {lift} 倍（一般买家 {expected} 次）`
    pub fn lead_strength(self, followed: &str, lift: &str, expected: &str) -> String {
        BUNDLES.say(self.0, "lead-strength", &[("followed", followed.into()), ("lift", lift.into()), ("expected", expected.into())])
    }

    /// `In {products} product, within {days} days; by mere accident with a chance of {chance} at most In {products} products, within {days} days; by mere accident with a chance of {chance} at most` · `涉及 {products} 种产品，{days} 天内；纯属偶然的可能性不超过 {chance}`
    pub fn lead_count(self, products: i64, days: &str, chance: &str) -> String {
        BUNDLES.say(self.0, "lead-count", &[("products", products.into()), ("days", days.into()), ("chance", chance.into())])
    }

    /// `Followed by {names}` · `随后采购的客户：{names}`
    pub fn lead_followers(self, names: &str) -> String {
        BUNDLES.say(self.0, "lead-followers", &[("names", names.into())])
    }

    /// `Too few data to say who opens others.` · `数据不足，看不出谁带动谁。`
    pub const fn lead_none(self) -> &'static str {
        self.0.pick("数据不足，看不出谁带动谁。", "Too few data to say who opens others.", "⟦markets.lead-none⟧")
    }

    /// `Within this territory, first purchases of others in the {days} days after an account’s own first purchase of a product, against those after the other buyers of that product. Days are not compared with days, so a launch, when everybody buys for the first time, makes no leaders. What an account first bought within {basket} days is one piece of evidence. The chance is a Chernoff bound, corrected for the number of accounts compared; shown from {least} purchases on, where it is 5% at most. First purchases in the {settling} days after the data begin, and after an account’s very first purchase, do not count. An order in time is not a cause.` · `同一辖区内，把某客户首次采购某产品后 {days} 天内他家的首次采购次数，与同一产品其他买家之后的次数相比（不与其他日期相比，所以新产品上市时人人首购不算带动）。同一客户 {basket} 天内首购的多种产品只算一条证据；可能性为切尔诺夫上界，并按比较的客户数校正，不超过 5% 且至少 {least} 次才显示；数据开始后、以及客户自己首次采购后 {settling} 天内的首次采购不计。先后不等于因果。`
    pub fn lead_method(self, days: &str, basket: &str, least: &str, settling: &str) -> String {
        BUNDLES.say(self.0, "lead-method", &[("days", days.into()), ("basket", basket.into()), ("least", least.into()), ("settling", settling.into())])
    }

    /// `This territory has more than {most} accounts. The map shows the largest, and nothing is suggested; plan a smaller territory.` · `本辖区客户超过 {most} 家，地图只显示销售额最大的客户，也不作建议。请在更小的辖区内规划。`
    pub fn too_large(self, most: &str) -> String {
        BUNDLES.say(self.0, "too-large", &[("most", most.into())])
    }

    /// `Edit plan` · `编辑规划`
    pub const fn edit(self) -> &'static str {
        self.0.pick("编辑规划", "Edit plan", "⟦markets.edit⟧")
    }

    /// `Begin a plan` · `开始规划`
    pub const fn make(self) -> &'static str {
        self.0.pick("开始规划", "Begin a plan", "⟦markets.make⟧")
    }

    /// `Plan of {name}` · `{name}的规划`
    pub fn edit_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "edit-title", &[("name", name.into())])
    }

    /// `In rising order of “Order”; tick “Take out” to take an account out of the plan.` · `按“顺序”从小到大排列；勾选“移出”即从规划中去掉。`
    pub const fn targets_help(self) -> &'static str {
        self.0.pick("按“顺序”从小到大排列；勾选“移出”即从规划中去掉。", "In rising order of “Order”; tick “Take out” to take an account out of the plan.", "⟦markets.targets-help⟧")
    }

    /// `Plan saved` · `规划已保存`
    pub const fn saved(self) -> &'static str {
        self.0.pick("规划已保存", "Plan saved", "⟦markets.saved⟧")
    }

    /// `Give a valid day` · `请填写有效的日期`
    pub const fn bad_day(self) -> &'static str {
        self.0.pick("请填写有效的日期", "Give a valid day", "⟦markets.bad-day⟧")
    }

    /// `Every target account needs a day` · `每个目标客户都需要完成日期`
    pub const fn bad_target(self) -> &'static str {
        self.0.pick("每个目标客户都需要完成日期", "Every target account needs a day", "⟦markets.bad-target⟧")
    }

    /// `A plan can name 100 accounts at most. Take some out.` · `一份规划最多 100 家目标客户，请减少。`
    pub const fn fault_too_many(self) -> &'static str {
        self.0.pick("一份规划最多 100 家目标客户，请减少。", "A plan can name 100 accounts at most. Take some out.", "⟦markets.fault-too-many⟧")
    }

    /// `Texts have 500 letters at most, and evidence cannot be empty. Shorten or fill in.` · `文字最多 500 字，依据不能为空，请修改。`
    pub const fn fault_text(self) -> &'static str {
        self.0.pick("文字最多 500 字，依据不能为空，请修改。", "Texts have 500 letters at most, and evidence cannot be empty. Shorten or fill in.", "⟦markets.fault-text⟧")
    }

    /// `A day lies too far in the past or the future. Check the days.` · `日期过早或过晚，请检查。`
    pub const fn fault_day(self) -> &'static str {
        self.0.pick("日期过早或过晚，请检查。", "A day lies too far in the past or the future. Check the days.", "⟦markets.fault-day⟧")
    }

    /// `An account lies outside this territory. Choose accounts of this territory.` · `有客户不在本辖区，请选择本辖区的客户。`
    pub const fn fault_outside(self) -> &'static str {
        self.0.pick("有客户不在本辖区，请选择本辖区的客户。", "An account lies outside this territory. Choose accounts of this territory.", "⟦markets.fault-outside⟧")
    }

    /// `Said by people` · `人员确认`
    pub const fn marks_title(self) -> &'static str {
        self.0.pick("人员确认", "Said by people", "⟦markets.marks-title⟧")
    }

    /// `Take back` · `撤回`
    pub const fn withdraw(self) -> &'static str {
        self.0.pick("撤回", "Take back", "⟦markets.withdraw⟧")
    }

    /// `Taken back` · `已撤回`
    pub const fn withdrawn(self) -> &'static str {
        self.0.pick("已撤回", "Taken back", "⟦markets.withdrawn⟧")
    }

    /// `Target account` · `目标客户`
    pub const fn legend_target(self) -> &'static str {
        self.0.pick("目标客户", "Target account", "⟦markets.legend-target⟧")
    }

    /// `Reached` · `已达成`
    pub const fn legend_reached(self) -> &'static str {
        self.0.pick("已达成", "Reached", "⟦markets.legend-reached⟧")
    }

    /// `Overdue` · `已逾期`
    pub const fn legend_overdue(self) -> &'static str {
        self.0.pick("已逾期", "Overdue", "⟦markets.legend-overdue⟧")
    }

    /// `Centre` · `中心客户`
    pub const fn legend_centre(self) -> &'static str {
        self.0.pick("中心客户", "Centre", "⟦markets.legend-centre⟧")
    }

    /// `Other account` · `其他客户`
    pub const fn legend_other(self) -> &'static str {
        self.0.pick("其他客户", "Other account", "⟦markets.legend-other⟧")
    }

    /// `Longitude` · `经度`
    pub const fn longitude(self) -> &'static str {
        self.0.pick("经度", "Longitude", "⟦markets.longitude⟧")
    }

    /// `Latitude` · `纬度`
    pub const fn latitude(self) -> &'static str {
        self.0.pick("纬度", "Latitude", "⟦markets.latitude⟧")
    }

    /// `City` · `城市`
    pub const fn city(self) -> &'static str {
        self.0.pick("城市", "City", "⟦markets.city⟧")
    }

    /// `{km} km` · `{km} 公里`
    pub fn scale_km(self, km: &str) -> String {
        BUNDLES.say(self.0, "scale-km", &[("km", km.into())])
    }

    /// `Add to plan` · `加入规划`
    pub const fn add(self) -> &'static str {
        self.0.pick("加入规划", "Add to plan", "⟦markets.add⟧")
    }

    /// `Account’s owner` · `客户负责人`
    pub const fn own_owner(self) -> &'static str {
        self.0.pick("客户负责人", "Account’s owner", "⟦markets.own-owner⟧")
    }

    /// `Not yet: {names}` · `尚未采购：{names}`
    pub fn lead_open(self, names: &str) -> String {
        BUNDLES.say(self.0, "lead-open", &[("names", names.into())])
    }

    /// `Plan from here` · `以它为中心规划`
    pub const fn lead_use_open(self) -> &'static str {
        self.0.pick("以它为中心规划", "Plan from here", "⟦markets.lead-use-open⟧")
    }

    /// `What the data suggest` · `数据建议`
    pub const fn suggest_title(self) -> &'static str {
        self.0.pick("数据建议", "What the data suggest", "⟦markets.suggest-title⟧")
    }

    /// `Show suggestions` · `查看建议`
    pub const fn suggest_show(self) -> &'static str {
        self.0.pick("查看建议", "Show suggestions", "⟦markets.suggest-show⟧")
    }

    /// `End plan` · `结束规划`
    pub const fn end_plan(self) -> &'static str {
        self.0.pick("结束规划", "End plan", "⟦markets.end-plan⟧")
    }

    /// `Plan ended. The audit log keeps what it was.` · `规划已结束，内容保留在审计日志中。`
    pub const fn ended(self) -> &'static str {
        self.0.pick("规划已结束，内容保留在审计日志中。", "Plan ended. The audit log keeps what it was.", "⟦markets.ended⟧")
    }

    /// `Reached` · `已达成`
    pub const fn reached(self) -> &'static str {
        self.0.pick("已达成", "Reached", "⟦markets.reached⟧")
    }

    /// `Overdue` · `已逾期`
    pub const fn overdue_count(self) -> &'static str {
        self.0.pick("已逾期", "Overdue", "⟦markets.overdue-count⟧")
    }

    /// `{reached} of {targets}` · `{reached} / {targets}`
    pub fn of_targets(self, reached: &str, targets: &str) -> String {
        BUNDLES.say(self.0, "of-targets", &[("reached", reached.into()), ("targets", targets.into())])
    }

    /// `Accounts of this territory` · `本辖区客户`
    pub const fn own_accounts(self) -> &'static str {
        self.0.pick("本辖区客户", "Accounts of this territory", "⟦markets.own-accounts⟧")
    }

    /// `{name}: {state}` · `{name}：{state}`
    pub fn target_choice(self, name: &str, state: &str) -> String {
        BUNDLES.say(self.0, "target-choice", &[("name", name.into()), ("state", state.into())])
    }

    /// `Nothing is suggested: no sales are imported yet, or the territory is too large to be planned as one.` · `暂无建议：尚未导入销售数据，或辖区过大。`
    pub const fn suggest_none(self) -> &'static str {
        self.0.pick("暂无建议：尚未导入销售数据，或辖区过大。", "Nothing is suggested: no sales are imported yet, or the territory is too large to be planned as one.", "⟦markets.suggest-none⟧")
    }

    /// `Name or code` · `客户名称或编码`
    pub const fn name_or_code(self) -> &'static str {
        self.0.pick("客户名称或编码", "Name or code", "⟦markets.name-or-code⟧")
    }

    /// `Take out` · `移出`
    pub const fn take_out(self) -> &'static str {
        self.0.pick("移出", "Take out", "⟦markets.take-out⟧")
    }

    /// `No account of this territory has the name or code “{name}”. Choose one from the list, or type its whole name or its code.` · `本辖区没有名称或编码为“{name}”的客户。请从列表中选择，或输入完整名称或编码。`
    pub fn no_such_account(self, name: &str) -> String {
        BUNDLES.say(self.0, "no-such-account", &[("name", name.into())])
    }

    /// `Several accounts of this territory are called “{name}”. Type the code.` · `本辖区有多家客户名为“{name}”。请改用客户编码。`
    pub fn several_accounts(self, name: &str) -> String {
        BUNDLES.say(self.0, "several-accounts", &[("name", name.into())])
    }

    /// `less than {value}` · `小于 {value}`
    pub fn less_than(self, value: &str) -> String {
        BUNDLES.say(self.0, "less-than", &[("value", value.into())])
    }
}
