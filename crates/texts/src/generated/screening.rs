//! Messages of `screening`, generated from `messages/*/screening.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "screening",
    include_str!("../../messages/zh-CN/screening.ftl"),
    include_str!("../../messages/en/screening.ftl"),
);

/// The messages of `screening`.
#[derive(Debug, Clone, Copy)]
pub struct Screening(Texts);

impl Texts {
    /// The messages of `screening`.
    pub const fn screening(self) -> Screening {
        Screening(self)
    }
}

impl Screening {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `from data` · `来自数据`
    pub const fn answer_measured(self) -> &'static str {
        self.0.pick("来自数据", "from data", "⟦screening.answer-measured⟧")
    }

    /// `missing, counted as neutral` · `缺失，按中间水平计`
    pub const fn answer_assumed_neutral(self) -> &'static str {
        self.0.pick("缺失，按中间水平计", "missing, counted as neutral", "⟦screening.answer-assumed-neutral⟧")
    }

    /// `missing, counted as worst` · `缺失，按最差计`
    pub const fn answer_assumed_worst(self) -> &'static str {
        self.0.pick("缺失，按最差计", "missing, counted as worst", "⟦screening.answer-assumed-worst⟧")
    }

    /// `missing, left out` · `缺失，不计入`
    pub const fn answer_excluded(self) -> &'static str {
        self.0.pick("缺失，不计入", "missing, left out", "⟦screening.answer-excluded⟧")
    }

    /// `no account has such data` · `所有客户都没有此项数据`
    pub const fn answer_unanswered(self) -> &'static str {
        self.0.pick("所有客户都没有此项数据", "no account has such data", "⟦screening.answer-unanswered⟧")
    }

    /// `not known` · `未知`
    pub const fn value_missing(self) -> &'static str {
        self.0.pick("未知", "not known", "⟦screening.value-missing⟧")
    }

    /// `{criterion} ({value}) is above average and adds {points} points` · `{criterion}（{value}）高于平均，为总分贡献 +{points} 分`
    pub fn reason_lifts(self, criterion: &str, value: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-lifts", &[("criterion", criterion.into()), ("value", value.into()), ("points", points.into())])
    }

    /// `{criterion} is above average and adds {points} points` · `{criterion}高于平均，为总分贡献 +{points} 分`
    pub fn reason_lifts_unmeasured(self, criterion: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-lifts-unmeasured", &[("criterion", criterion.into()), ("points", points.into())])
    }

    /// `{criterion} ({value}) is below average and costs {points} points` · `{criterion}（{value}）低于平均，使总分少 {points} 分`
    pub fn reason_holds_back(self, criterion: &str, value: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-holds-back", &[("criterion", criterion.into()), ("value", value.into()), ("points", points.into())])
    }

    /// `{criterion} is below average and costs {points} points` · `{criterion}低于平均，使总分少 {points} 分`
    pub fn reason_holds_back_unmeasured(self, criterion: &str, points: &str) -> String {
        BUNDLES.say(self.0, "reason-holds-back-unmeasured", &[("criterion", criterion.into()), ("points", points.into())])
    }

    /// `{criterion} is below the minimum, so no tier above “{tier}”` · `{criterion}未达到最低要求，最高只能评为“{tier}”`
    pub fn gate_failed(self, criterion: &str, tier: &str) -> String {
        BUNDLES.say(self.0, "gate-failed", &[("criterion", criterion.into()), ("tier", tier.into())])
    }

    /// `Reaches “{tier}” by score, but at most {quota} of its territory get in and it is number {place}` · `按得分达到“{tier}”，但所在辖区只有 {quota} 个名额，它排第 {place}`
    pub fn over_quota(self, tier: &str, quota: i64, place: i64) -> String {
        BUNDLES.say(self.0, "over-quota", &[("tier", tier.into()), ("quota", quota.into()), ("place", place.into())])
    }

    /// `The score alone would make it “{tier}” for the first time; a move at the edge needs more than that, so it stays “{kept}” The score alone would make it “{tier}” for {periods} runs in a row; a move at the edge needs more than that, so it stays “{kept}”` · `仅按得分应为“{tier}”（已连续 {periods} 期）；为避免在边缘反复升降，本期仍为“{kept}”`
    pub fn leans(self, periods: i64, tier: &str, kept: &str) -> String {
        BUNDLES.say(self.0, "leans", &[("periods", periods.into()), ("tier", tier.into()), ("kept", kept.into())])
    }

    /// `{points} points short of the next tier` · `距上一级还差 {points} 分`
    pub fn to_next_tier(self, points: &str) -> String {
        BUNDLES.say(self.0, "to-next-tier", &[("points", points.into())])
    }

    /// `A standard applied to the accounts as of a date. A result is kept as it was and can be compared with the next.` · `按大客户标准，以某一天为准给客户评分分级。每次结果原样保存，可与下一次对照。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("按大客户标准，以某一天为准给客户评分分级。每次结果原样保存，可与下一次对照。", "A standard applied to the accounts as of a date. A result is kept as it was and can be compared with the next.", "⟦screening.lead⟧")
    }

    /// `Screenings so far` · `历次筛选`
    pub const fn runs_title(self) -> &'static str {
        self.0.pick("历次筛选", "Screenings so far", "⟦screening.runs-title⟧")
    }

    /// `Nothing has been screened yet` · `还没有筛选过`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有筛选过", "Nothing has been screened yet", "⟦screening.empty-title⟧")
    }

    /// `A screening needs a published standard and imported sales. It says which accounts are key accounts, and why.` · `筛选需要一个已发布的标准和导入的销售数据。结果会告诉您谁是大客户、为什么。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("筛选需要一个已发布的标准和导入的销售数据。结果会告诉您谁是大客户、为什么。", "A screening needs a published standard and imported sales. It says which accounts are key accounts, and why.", "⟦screening.empty-text⟧")
    }

    /// `No standard is published yet. Publish one first.` · `还没有已发布的标准，请先发布一个。`
    pub const fn empty_no_standard(self) -> &'static str {
        self.0.pick("还没有已发布的标准，请先发布一个。", "No standard is published yet. Publish one first.", "⟦screening.empty-no-standard⟧")
    }

    /// `No sales have been imported yet.` · `还没有导入销售数据。`
    pub const fn empty_no_sales(self) -> &'static str {
        self.0.pick("还没有导入销售数据。", "No sales have been imported yet.", "⟦screening.empty-no-sales⟧")
    }

    /// `To the standards` · `去看标准`
    pub const fn to_standards(self) -> &'static str {
        self.0.pick("去看标准", "To the standards", "⟦screening.to-standards⟧")
    }

    /// `Run a screening` · `新的筛选`
    pub const fn run_title(self) -> &'static str {
        self.0.pick("新的筛选", "Run a screening", "⟦screening.run-title⟧")
    }

    /// `It covers every account of the company. What each person then sees of it is their own reach.` · `筛选覆盖公司的全部客户；各人只看到自己范围内的结果。`
    pub const fn run_help(self) -> &'static str {
        self.0.pick("筛选覆盖公司的全部客户；各人只看到自己范围内的结果。", "It covers every account of the company. What each person then sees of it is their own reach.", "⟦screening.run-help⟧")
    }

    /// `Start` · `开始`
    pub const fn run_button(self) -> &'static str {
        self.0.pick("开始", "Start", "⟦screening.run-button⟧")
    }

    /// `Standard` · `标准`
    pub const fn standard(self) -> &'static str {
        self.0.pick("标准", "Standard", "⟦screening.standard⟧")
    }

    /// `As of` · `截至日期`
    pub const fn as_of(self) -> &'static str {
        self.0.pick("截至日期", "As of", "⟦screening.as-of⟧")
    }

    /// `The last day looked at. Suggested: the last day with sales.` · `数据看到这一天为止。默认是最后有销售的一天。`
    pub const fn as_of_help(self) -> &'static str {
        self.0.pick("数据看到这一天为止。默认是最后有销售的一天。", "The last day looked at. Suggested: the last day with sales.", "⟦screening.as-of-help⟧")
    }

    /// `Region` · `地区`
    pub const fn region(self) -> &'static str {
        self.0.pick("地区", "Region", "⟦screening.region⟧")
    }

    /// `Type` · `类型`
    pub const fn account_type(self) -> &'static str {
        self.0.pick("类型", "Type", "⟦screening.account-type⟧")
    }

    /// `Territory` · `辖区`
    pub const fn territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦screening.territory⟧")
    }

    /// `Owner` · `负责人`
    pub const fn owner(self) -> &'static str {
        self.0.pick("负责人", "Owner", "⟦screening.owner⟧")
    }

    /// `All regions` · `全部地区`
    pub const fn all_regions(self) -> &'static str {
        self.0.pick("全部地区", "All regions", "⟦screening.all-regions⟧")
    }

    /// `All types` · `全部类型`
    pub const fn all_types(self) -> &'static str {
        self.0.pick("全部类型", "All types", "⟦screening.all-types⟧")
    }

    /// `All territories` · `全部辖区`
    pub const fn all_territories(self) -> &'static str {
        self.0.pick("全部辖区", "All territories", "⟦screening.all-territories⟧")
    }

    /// `All owners` · `全部负责人`
    pub const fn all_owners(self) -> &'static str {
        self.0.pick("全部负责人", "All owners", "⟦screening.all-owners⟧")
    }

    /// `All tiers` · `全部等级`
    pub const fn all_tiers(self) -> &'static str {
        self.0.pick("全部等级", "All tiers", "⟦screening.all-tiers⟧")
    }

    /// `Moved or not` · `变动不限`
    pub const fn all_moves(self) -> &'static str {
        self.0.pick("变动不限", "Moved or not", "⟦screening.all-moves⟧")
    }

    /// `Screening` · `筛选`
    pub const fn column_run(self) -> &'static str {
        self.0.pick("筛选", "Screening", "⟦screening.column-run⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn column_accounts(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦screening.column-accounts⟧")
    }

    /// `Answered` · `数据齐备`
    pub const fn column_answered(self) -> &'static str {
        self.0.pick("数据齐备", "Answered", "⟦screening.column-answered⟧")
    }

    /// `Run by` · `执行人`
    pub const fn column_by(self) -> &'static str {
        self.0.pick("执行人", "Run by", "⟦screening.column-by⟧")
    }

    /// `On` · `时间`
    pub const fn column_at(self) -> &'static str {
        self.0.pick("时间", "On", "⟦screening.column-at⟧")
    }

    /// `Being computed` · `计算中`
    pub const fn state_running(self) -> &'static str {
        self.0.pick("计算中", "Being computed", "⟦screening.state-running⟧")
    }

    /// `Done` · `已完成`
    pub const fn state_done(self) -> &'static str {
        self.0.pick("已完成", "Done", "⟦screening.state-done⟧")
    }

    /// `Broken off` · `已中断`
    pub const fn state_failed(self) -> &'static str {
        self.0.pick("已中断", "Broken off", "⟦screening.state-failed⟧")
    }

    /// `{standard} as of {day}` · `{standard}，截至 {day}`
    pub fn run_name(self, standard: &str, day: &str) -> String {
        BUNDLES.say(self.0, "run-name", &[("standard", standard.into()), ("day", day.into())])
    }

    /// `{version} · {months} · run by {person} on {day}` · `{version} · {months} · {person}于 {day} 执行`
    pub fn run_lead(self, version: &str, months: &str, person: &str, day: &str) -> String {
        BUNDLES.say(self.0, "run-lead", &[("version", version.into()), ("months", months.into()), ("person", person.into()), ("day", day.into())])
    }

    /// `the system` · `系统`
    pub const fn nobody(self) -> &'static str {
        self.0.pick("系统", "the system", "⟦screening.nobody⟧")
    }

    /// `The screening is being computed. This page shows the result as soon as it is there.` · `正在计算，完成后这里会自动显示结果。`
    pub const fn running(self) -> &'static str {
        self.0.pick("正在计算，完成后这里会自动显示结果。", "The screening is being computed. This page shows the result as soon as it is there.", "⟦screening.running⟧")
    }

    /// `The screening broke off` · `这次筛选中断了`
    pub const fn failed_title(self) -> &'static str {
        self.0.pick("这次筛选中断了", "The screening broke off", "⟦screening.failed-title⟧")
    }

    /// `Nothing was kept. Please run it again; if it happens again, tell your administrator.` · `没有保存任何结果，请重新执行；如再次发生，请告诉系统管理员。`
    pub const fn failed_text(self) -> &'static str {
        self.0.pick("没有保存任何结果，请重新执行；如再次发生，请告诉系统管理员。", "Nothing was kept. Please run it again; if it happens again, tell your administrator.", "⟦screening.failed-text⟧")
    }

    /// `Tiers` · `分级`
    pub const fn tiers_title(self) -> &'static str {
        self.0.pick("分级", "Tiers", "⟦screening.tiers-title⟧")
    }

    /// `{accounts} of {all} are key accounts and bring {share} of the revenue` · `{all}中，{accounts}是大客户，贡献 {share} 的销售额`
    pub fn tiers_finding(self, accounts: &str, all: &str, share: &str) -> String {
        BUNDLES.say(self.0, "tiers-finding", &[("accounts", accounts.into()), ("all", all.into()), ("share", share.into())])
    }

    /// `No revenue in this period` · `这一期没有销售额`
    pub const fn tiers_finding_none(self) -> &'static str {
        self.0.pick("这一期没有销售额", "No revenue in this period", "⟦screening.tiers-finding-none⟧")
    }

    /// `Tier` · `等级`
    pub const fn tier_column(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦screening.tier-column⟧")
    }

    /// `Accounts` · `客户数`
    pub const fn accounts_column(self) -> &'static str {
        self.0.pick("客户数", "Accounts", "⟦screening.accounts-column⟧")
    }

    /// `Share of accounts` · `客户占比`
    pub const fn accounts_share_column(self) -> &'static str {
        self.0.pick("客户占比", "Share of accounts", "⟦screening.accounts-share-column⟧")
    }

    /// `Revenue` · `销售额`
    pub const fn revenue_column(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦screening.revenue-column⟧")
    }

    /// `Share of revenue` · `销售额占比`
    pub const fn revenue_share_column(self) -> &'static str {
        self.0.pick("销售额占比", "Share of revenue", "⟦screening.revenue-share-column⟧")
    }

    /// `Accounts` · `客户`
    pub const fn bar_accounts(self) -> &'static str {
        self.0.pick("客户", "Accounts", "⟦screening.bar-accounts⟧")
    }

    /// `Revenue` · `销售额`
    pub const fn bar_revenue(self) -> &'static str {
        self.0.pick("销售额", "Revenue", "⟦screening.bar-revenue⟧")
    }

    /// `Figures for the accounts in your reach.` · `以下为您范围内客户的数字。`
    pub const fn in_your_reach(self) -> &'static str {
        self.0.pick("以下为您范围内客户的数字。", "Figures for the accounts in your reach.", "⟦screening.in-your-reach⟧")
    }

    /// `Every criterion of the standard could be answered.` · `标准中的每项指标都有数据。`
    pub const fn answered_all(self) -> &'static str {
        self.0.pick("标准中的每项指标都有数据。", "Every criterion of the standard could be answered.", "⟦screening.answered-all⟧")
    }

    /// `{share} of the standard’s weight could be answered from data` · `标准中 {share} 的权重有数据支持`
    pub fn answered_part(self, share: &str) -> String {
        BUNDLES.say(self.0, "answered-part", &[("share", share.into())])
    }

    /// `One criterion left out {count} criteria left out` · `{count} 项指标未计入`
    pub fn answered_missing_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "answered-missing-count", &[("count", count.into())])
    }

    /// `Not answered, and left out of everybody’s score: {criteria}.` · `以下指标没有数据，对所有客户都不计入：{criteria}。`
    pub fn answered_missing(self, criteria: &str) -> String {
        BUNDLES.say(self.0, "answered-missing", &[("criteria", criteria.into())])
    }

    /// `Ranking` · `排名`
    pub const fn ranking_title(self) -> &'static str {
        self.0.pick("排名", "Ranking", "⟦screening.ranking-title⟧")
    }

    /// `Rank` · `名次`
    pub const fn rank_column(self) -> &'static str {
        self.0.pick("名次", "Rank", "⟦screening.rank-column⟧")
    }

    /// `Account` · `客户`
    pub const fn account_column(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦screening.account-column⟧")
    }

    /// `Score` · `得分`
    pub const fn score_column(self) -> &'static str {
        self.0.pick("得分", "Score", "⟦screening.score-column⟧")
    }

    /// `Score by dimension` · `各维度得分`
    pub const fn contributions_column(self) -> &'static str {
        self.0.pick("各维度得分", "Score by dimension", "⟦screening.contributions-column⟧")
    }

    /// `Growth` · `增长`
    pub const fn growth_column(self) -> &'static str {
        self.0.pick("增长", "Growth", "⟦screening.growth-column⟧")
    }

    /// `Why` · `理由`
    pub const fn reason_column(self) -> &'static str {
        self.0.pick("理由", "Why", "⟦screening.reason-column⟧")
    }

    /// `Name, code or pinyin` · `名称、编码或拼音`
    pub const fn search(self) -> &'static str {
        self.0.pick("名称、编码或拼音", "Name, code or pinyin", "⟦screening.search⟧")
    }

    /// `Filter` · `筛选`
    pub const fn filter(self) -> &'static str {
        self.0.pick("筛选", "Filter", "⟦screening.filter⟧")
    }

    /// `Move` · `变动`
    pub const fn moved(self) -> &'static str {
        self.0.pick("变动", "Move", "⟦screening.moved⟧")
    }

    /// `Promoted` · `升级`
    pub const fn moved_promoted(self) -> &'static str {
        self.0.pick("升级", "Promoted", "⟦screening.moved-promoted⟧")
    }

    /// `Demoted` · `降级`
    pub const fn moved_demoted(self) -> &'static str {
        self.0.pick("降级", "Demoted", "⟦screening.moved-demoted⟧")
    }

    /// `New` · `新进入`
    pub const fn moved_entered(self) -> &'static str {
        self.0.pick("新进入", "New", "⟦screening.moved-entered⟧")
    }

    /// `Unchanged` · `未变`
    pub const fn moved_stayed(self) -> &'static str {
        self.0.pick("未变", "Unchanged", "⟦screening.moved-stayed⟧")
    }

    /// `up from {tier}` · `由{tier}升级`
    pub fn promoted_from(self, tier: &str) -> String {
        BUNDLES.say(self.0, "promoted-from", &[("tier", tier.into())])
    }

    /// `down from {tier}` · `由{tier}降级`
    pub fn demoted_from(self, tier: &str) -> String {
        BUNDLES.say(self.0, "demoted-from", &[("tier", tier.into())])
    }

    /// `new` · `新进入`
    pub const fn entered_now(self) -> &'static str {
        self.0.pick("新进入", "new", "⟦screening.entered-now⟧")
    }

    /// `Ranking as CSV` · `排名（CSV）`
    pub const fn export_ranking_csv(self) -> &'static str {
        self.0.pick("排名（CSV）", "Ranking as CSV", "⟦screening.export-ranking-csv⟧")
    }

    /// `Ranking as Excel` · `排名（Excel）`
    pub const fn export_ranking_xlsx(self) -> &'static str {
        self.0.pick("排名（Excel）", "Ranking as Excel", "⟦screening.export-ranking-xlsx⟧")
    }

    /// `Receipts as CSV` · `得分明细（CSV）`
    pub const fn export_receipts_csv(self) -> &'static str {
        self.0.pick("得分明细（CSV）", "Receipts as CSV", "⟦screening.export-receipts-csv⟧")
    }

    /// `Receipts as Excel` · `得分明细（Excel）`
    pub const fn export_receipts_xlsx(self) -> &'static str {
        self.0.pick("得分明细（Excel）", "Receipts as Excel", "⟦screening.export-receipts-xlsx⟧")
    }

    /// `Since the screening before` · `与上次相比`
    pub const fn moves_title(self) -> &'static str {
        self.0.pick("与上次相比", "Since the screening before", "⟦screening.moves-title⟧")
    }

    /// `Compared with {run}` · `对照：{run}`
    pub fn moves_lead(self, run: &str) -> String {
        BUNDLES.say(self.0, "moves-lead", &[("run", run.into())])
    }

    /// `All moves with their reasons` · `查看全部变动与原因`
    pub const fn moves_all(self) -> &'static str {
        self.0.pick("查看全部变动与原因", "All moves with their reasons", "⟦screening.moves-all⟧")
    }

    /// `{count} promoted` · `升级 {count} 家`
    pub fn promoted_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "promoted-count", &[("count", count.into())])
    }

    /// `{count} demoted` · `降级 {count} 家`
    pub fn demoted_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "demoted-count", &[("count", count.into())])
    }

    /// `{count} new` · `新进入 {count} 家`
    pub fn entered_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "entered-count", &[("count", count.into())])
    }

    /// `{count} gone` · `退出 {count} 家`
    pub fn left_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "left-count", &[("count", count.into())])
    }

    /// `{count} unchanged` · `未变 {count} 家`
    pub fn stayed_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "stayed-count", &[("count", count.into())])
    }

    /// `The largest account brings {one} of the revenue, the five largest {five}.` · `最大的一家占销售额的 {one}，最大的五家占 {five}。`
    pub fn concentration_top(self, one: &str, five: &str) -> String {
        BUNDLES.say(self.0, "concentration-top", &[("one", one.into()), ("five", five.into())])
    }

    /// `Fingerprint of the result` · `结果指纹`
    pub const fn hash(self) -> &'static str {
        self.0.pick("结果指纹", "Fingerprint of the result", "⟦screening.hash⟧")
    }

    /// `The same inputs give the same fingerprint.` · `同样的数据得出同样的指纹。`
    pub const fn hash_help(self) -> &'static str {
        self.0.pick("同样的数据得出同样的指纹。", "The same inputs give the same fingerprint.", "⟦screening.hash-help⟧")
    }

    /// `Rank {rank} of {run}` · `{run}，第 {rank} 名`
    pub fn receipt_lead(self, rank: &str, run: &str) -> String {
        BUNDLES.say(self.0, "receipt-lead", &[("rank", rank.into()), ("run", run.into())])
    }

    /// `How the score came about` · `得分明细`
    pub const fn receipt_table(self) -> &'static str {
        self.0.pick("得分明细", "How the score came about", "⟦screening.receipt-table⟧")
    }

    /// `Receipt of {account}` · `{account}的得分明细`
    pub fn receipt_caption(self, account: &str) -> String {
        BUNDLES.say(self.0, "receipt-caption", &[("account", account.into())])
    }

    /// `Criterion` · `指标`
    pub const fn criterion_column(self) -> &'static str {
        self.0.pick("指标", "Criterion", "⟦screening.criterion-column⟧")
    }

    /// `Value` · `实际值`
    pub const fn value_column(self) -> &'static str {
        self.0.pick("实际值", "Value", "⟦screening.value-column⟧")
    }

    /// `Points` · `得分`
    pub const fn points_column(self) -> &'static str {
        self.0.pick("得分", "Points", "⟦screening.points-column⟧")
    }

    /// `Weight` · `权重`
    pub const fn weight_column(self) -> &'static str {
        self.0.pick("权重", "Weight", "⟦screening.weight-column⟧")
    }

    /// `Contribution` · `贡献`
    pub const fn contribution_column(self) -> &'static str {
        self.0.pick("贡献", "Contribution", "⟦screening.contribution-column⟧")
    }

    /// `Basis` · `依据`
    pub const fn answer_column(self) -> &'static str {
        self.0.pick("依据", "Basis", "⟦screening.answer-column⟧")
    }

    /// `Score` · `总分`
    pub const fn sum(self) -> &'static str {
        self.0.pick("总分", "Score", "⟦screening.sum⟧")
    }

    /// `{score} points` · `{score} 分`
    pub fn score_of(self, score: &str) -> String {
        BUNDLES.say(self.0, "score-of", &[("score", score.into())])
    }

    /// `To “{tier}”` · `距“{tier}”`
    pub fn distance_title(self, tier: &str) -> String {
        BUNDLES.say(self.0, "distance-title", &[("tier", tier.into())])
    }

    /// `In the highest tier.` · `已在最高等级。`
    pub const fn distance_none(self) -> &'static str {
        self.0.pick("已在最高等级。", "In the highest tier.", "⟦screening.distance-none⟧")
    }

    /// `Held back by a gate, not by the score.` · `受门槛限制，与得分无关。`
    pub const fn distance_gate(self) -> &'static str {
        self.0.pick("受门槛限制，与得分无关。", "Held back by a gate, not by the score.", "⟦screening.distance-gate⟧")
    }

    /// `The score is enough; the place in the ranking decides.` · `得分已够，名次决定等级。`
    pub const fn distance_reached(self) -> &'static str {
        self.0.pick("得分已够，名次决定等级。", "The score is enough; the place in the ranking decides.", "⟦screening.distance-reached⟧")
    }

    /// `enough alone` · `仅此一项即可`
    pub const fn lift_enough(self) -> &'static str {
        self.0.pick("仅此一项即可", "enough alone", "⟦screening.lift-enough⟧")
    }

    /// `brings {points} points` · `可加 {points} 分`
    pub fn lift_gain(self, points: &str) -> String {
        BUNDLES.say(self.0, "lift-gain", &[("points", points.into())])
    }

    /// `{criterion}: at least {value}` · `{criterion}达到 {value}`
    pub fn lift_at_least(self, criterion: &str, value: &str) -> String {
        BUNDLES.say(self.0, "lift-at-least", &[("criterion", criterion.into()), ("value", value.into())])
    }

    /// `{criterion}: at most {value}` · `{criterion}不超过 {value}`
    pub fn lift_at_most(self, criterion: &str, value: &str) -> String {
        BUNDLES.say(self.0, "lift-at-most", &[("criterion", criterion.into()), ("value", value.into())])
    }

    /// `{criterion}: less than {value}` · `{criterion}少于 {value}`
    pub fn lift_below(self, criterion: &str, value: &str) -> String {
        BUNDLES.say(self.0, "lift-below", &[("criterion", criterion.into()), ("value", value.into())])
    }

    /// `{criterion}: {points} points` · `{criterion}达到 {points} 分`
    pub fn lift_points(self, criterion: &str, points: &str) -> String {
        BUNDLES.say(self.0, "lift-points", &[("criterion", criterion.into()), ("points", points.into())])
    }

    /// `Everything else unchanged.` · `以其他各项不变计算。`
    pub const fn lift_note(self) -> &'static str {
        self.0.pick("以其他各项不变计算。", "Everything else unchanged.", "⟦screening.lift-note⟧")
    }

    /// `Why` · `为什么`
    pub const fn why_title(self) -> &'static str {
        self.0.pick("为什么", "Why", "⟦screening.why-title⟧")
    }

    /// `{share} of this score rests on missing data.` · `这个得分有 {share} 出自缺失数据的推定。`
    pub fn missing_note(self, share: &str) -> String {
        BUNDLES.say(self.0, "missing-note", &[("share", share.into())])
    }

    /// `Sales behind it` · `背后的销售记录`
    pub const fn rows_title(self) -> &'static str {
        self.0.pick("背后的销售记录", "Sales behind it", "⟦screening.rows-title⟧")
    }

    /// `{from} to {until}` · `{from} 至 {until}`
    pub fn rows_lead(self, from: &str, until: &str) -> String {
        BUNDLES.say(self.0, "rows-lead", &[("from", from.into()), ("until", until.into())])
    }

    /// `Day` · `日期`
    pub const fn row_day(self) -> &'static str {
        self.0.pick("日期", "Day", "⟦screening.row-day⟧")
    }

    /// `Product` · `产品`
    pub const fn row_product(self) -> &'static str {
        self.0.pick("产品", "Product", "⟦screening.row-product⟧")
    }

    /// `Quantity` · `数量`
    pub const fn row_quantity(self) -> &'static str {
        self.0.pick("数量", "Quantity", "⟦screening.row-quantity⟧")
    }

    /// `Amount` · `金额`
    pub const fn row_amount(self) -> &'static str {
        self.0.pick("金额", "Amount", "⟦screening.row-amount⟧")
    }

    /// `Document` · `单据`
    pub const fn row_document(self) -> &'static str {
        self.0.pick("单据", "Document", "⟦screening.row-document⟧")
    }

    /// `File and row` · `文件与行号`
    pub const fn row_origin(self) -> &'static str {
        self.0.pick("文件与行号", "File and row", "⟦screening.row-origin⟧")
    }

    /// `{file}, row {row}` · `{file} 第 {row} 行`
    pub fn row_of_file(self, file: &str, row: &str) -> String {
        BUNDLES.say(self.0, "row-of-file", &[("file", file.into()), ("row", row.into())])
    }

    /// `No sales in this period.` · `这一期没有销售记录。`
    pub const fn rows_none(self) -> &'static str {
        self.0.pick("这一期没有销售记录。", "No sales in this period.", "⟦screening.rows-none⟧")
    }

    /// `The latest {count} rows are shown.` · `只列出最近的 {count} 行。`
    pub fn rows_more(self, count: i64) -> String {
        BUNDLES.say(self.0, "rows-more", &[("count", count.into())])
    }

    /// `In earlier screenings` · `历次结果`
    pub const fn history_title(self) -> &'static str {
        self.0.pick("历次结果", "In earlier screenings", "⟦screening.history-title⟧")
    }

    /// `Open the account` · `打开客户档案`
    pub const fn open_account(self) -> &'static str {
        self.0.pick("打开客户档案", "Open the account", "⟦screening.open-account⟧")
    }

    /// `What moved` · `变动对照`
    pub const fn compare_title(self) -> &'static str {
        self.0.pick("变动对照", "What moved", "⟦screening.compare-title⟧")
    }

    /// `{later}, compared with {earlier}` · `{later}，对照 {earlier}`
    pub fn compare_lead(self, later: &str, earlier: &str) -> String {
        BUNDLES.say(self.0, "compare-lead", &[("later", later.into()), ("earlier", earlier.into())])
    }

    /// `Compare with` · `对照`
    pub const fn compare_with(self) -> &'static str {
        self.0.pick("对照", "Compare with", "⟦screening.compare-with⟧")
    }

    /// `Compare` · `对照`
    pub const fn compare_button(self) -> &'static str {
        self.0.pick("对照", "Compare", "⟦screening.compare-button⟧")
    }

    /// `The standard itself changed between the two, so some moves come from the new rule and not from the accounts.` · `两次之间标准本身有修改，部分变动来自新规则，而不是客户的变化。`
    pub const fn compare_other_standard(self) -> &'static str {
        self.0.pick("两次之间标准本身有修改，部分变动来自新规则，而不是客户的变化。", "The standard itself changed between the two, so some moves come from the new rule and not from the accounts.", "⟦screening.compare-other-standard⟧")
    }

    /// `Accounts between the tiers` · `各等级之间的流动`
    pub const fn compare_flow(self) -> &'static str {
        self.0.pick("各等级之间的流动", "Accounts between the tiers", "⟦screening.compare-flow⟧")
    }

    /// `{promoted} promoted, {demoted} demoted` · `升级 {promoted} 家，降级 {demoted} 家`
    pub fn compare_flow_finding(self, promoted: &str, demoted: &str) -> String {
        BUNDLES.say(self.0, "compare-flow-finding", &[("promoted", promoted.into()), ("demoted", demoted.into())])
    }

    /// `{tier} before` · `之前：{tier}`
    pub fn flow_before(self, tier: &str) -> String {
        BUNDLES.say(self.0, "flow-before", &[("tier", tier.into())])
    }

    /// `{tier} now` · `现在：{tier}`
    pub fn flow_now(self, tier: &str) -> String {
        BUNDLES.say(self.0, "flow-now", &[("tier", tier.into())])
    }

    /// `New` · `新进入`
    pub const fn flow_entered(self) -> &'static str {
        self.0.pick("新进入", "New", "⟦screening.flow-entered⟧")
    }

    /// `Gone` · `退出`
    pub const fn flow_left(self) -> &'static str {
        self.0.pick("退出", "Gone", "⟦screening.flow-left⟧")
    }

    /// `Before` · `之前`
    pub const fn from_column(self) -> &'static str {
        self.0.pick("之前", "Before", "⟦screening.from-column⟧")
    }

    /// `Now` · `现在`
    pub const fn to_column(self) -> &'static str {
        self.0.pick("现在", "Now", "⟦screening.to-column⟧")
    }

    /// `Promoted` · `升级`
    pub const fn promoted_title(self) -> &'static str {
        self.0.pick("升级", "Promoted", "⟦screening.promoted-title⟧")
    }

    /// `Demoted` · `降级`
    pub const fn demoted_title(self) -> &'static str {
        self.0.pick("降级", "Demoted", "⟦screening.demoted-title⟧")
    }

    /// `New in the population` · `新进入`
    pub const fn entered_title(self) -> &'static str {
        self.0.pick("新进入", "New in the population", "⟦screening.entered-title⟧")
    }

    /// `No longer screened` · `退出`
    pub const fn left_title(self) -> &'static str {
        self.0.pick("退出", "No longer screened", "⟦screening.left-title⟧")
    }

    /// `Nobody.` · `没有。`
    pub const fn nobody_moved(self) -> &'static str {
        self.0.pick("没有。", "Nobody.", "⟦screening.nobody-moved⟧")
    }

    /// `{criterion} {points} points ({before} → {now})` · `{criterion} {points} 分（{before} → {now}）`
    pub fn cause(self, criterion: &str, points: &str, before: &str, now: &str) -> String {
        BUNDLES.say(self.0, "cause", &[("criterion", criterion.into()), ("points", points.into()), ("before", before.into()), ("now", now.into())])
    }

    /// `decided by people` · `由人工定级`
    pub const fn cause_decided(self) -> &'static str {
        self.0.pick("由人工定级", "decided by people", "⟦screening.cause-decided⟧")
    }

    /// `the decision about it has ended` · `原来的人工定级已到期或撤销`
    pub const fn cause_decision_over(self) -> &'static str {
        self.0.pick("原来的人工定级已到期或撤销", "the decision about it has ended", "⟦screening.cause-decision-over⟧")
    }

    /// `the gate on {criterion} holds it now` · `现在未过“{criterion}”的门槛`
    pub fn cause_gate(self, criterion: &str) -> String {
        BUNDLES.say(self.0, "cause-gate", &[("criterion", criterion.into())])
    }

    /// `the gate on {criterion} holds it no longer` · `已过“{criterion}”的门槛`
    pub fn cause_gate_cleared(self, criterion: &str) -> String {
        BUNDLES.say(self.0, "cause-gate-cleared", &[("criterion", criterion.into())])
    }

    /// `its territory has {quota} places in “{tier}” and it came number {place}` · `所在辖区“{tier}”只有 {quota} 个名额，它排第 {place}`
    pub fn cause_no_place(self, quota: &str, tier: &str, place: &str) -> String {
        BUNDLES.say(self.0, "cause-no-place", &[("quota", quota.into()), ("tier", tier.into()), ("place", place.into())])
    }

    /// `there is a place in “{tier}” for it in its territory again` · `所在辖区重新有了“{tier}”的名额`
    pub fn cause_place_found(self, tier: &str) -> String {
        BUNDLES.say(self.0, "cause-place-found", &[("tier", tier.into())])
    }

    /// `it had been past the border for {runs} run before it had been past the border for {runs} runs before` · `此前已连续 {runs} 次越过分级线`
    pub fn cause_released(self, runs: i64) -> String {
        BUNDLES.say(self.0, "cause-released", &[("runs", runs.into())])
    }

    /// `the standard changed between the two runs` · `两次筛选之间，标准有变动`
    pub const fn cause_standard(self) -> &'static str {
        self.0.pick("两次筛选之间，标准有变动", "the standard changed between the two runs", "⟦screening.cause-standard⟧")
    }

    /// `others moved past it or fell behind it` · `其他客户与它互换了位次`
    pub const fn cause_none(self) -> &'static str {
        self.0.pick("其他客户与它互换了位次", "others moved past it or fell behind it", "⟦screening.cause-none⟧")
    }

    /// `{before} → {now} points` · `{before} → {now} 分`
    pub fn score_change(self, before: &str, now: &str) -> String {
        BUNDLES.say(self.0, "score-change", &[("before", before.into()), ("now", now.into())])
    }

    /// `The first {shown} of {all} are shown.` · `共 {all} 家，列出前 {shown} 家。`
    pub fn shown_of(self, shown: &str, all: &str) -> String {
        BUNDLES.say(self.0, "shown-of", &[("shown", shown.into()), ("all", all.into())])
    }

    /// `Ranking` · `排名`
    pub const fn sheet_ranking(self) -> &'static str {
        self.0.pick("排名", "Ranking", "⟦screening.sheet-ranking⟧")
    }

    /// `Receipts` · `得分明细`
    pub const fn sheet_receipts(self) -> &'static str {
        self.0.pick("得分明细", "Receipts", "⟦screening.sheet-receipts⟧")
    }

    /// `Standard` · `标准`
    pub const fn sheet_standard(self) -> &'static str {
        self.0.pick("标准", "Standard", "⟦screening.sheet-standard⟧")
    }

    /// `Code` · `编码`
    pub const fn code_column(self) -> &'static str {
        self.0.pick("编码", "Code", "⟦screening.code-column⟧")
    }

    /// `Name` · `名称`
    pub const fn name_column(self) -> &'static str {
        self.0.pick("名称", "Name", "⟦screening.name-column⟧")
    }

    /// `Revenue of the period before` · `上期销售额`
    pub const fn revenue_previous_column(self) -> &'static str {
        self.0.pick("上期销售额", "Revenue of the period before", "⟦screening.revenue-previous-column⟧")
    }

    /// `Missing share` · `缺失占比`
    pub const fn missing_column(self) -> &'static str {
        self.0.pick("缺失占比", "Missing share", "⟦screening.missing-column⟧")
    }

    /// `Tier before` · `之前等级`
    pub const fn tier_before_column(self) -> &'static str {
        self.0.pick("之前等级", "Tier before", "⟦screening.tier-before-column⟧")
    }

    /// `Dimension` · `维度`
    pub const fn dimension_column(self) -> &'static str {
        self.0.pick("维度", "Dimension", "⟦screening.dimension-column⟧")
    }

    /// `Revenue from key accounts` · `大客户贡献的销售额`
    pub const fn home_key_share(self) -> &'static str {
        self.0.pick("大客户贡献的销售额", "Revenue from key accounts", "⟦screening.home-key-share⟧")
    }

    /// `Key accounts` · `大客户`
    pub const fn home_key_accounts(self) -> &'static str {
        self.0.pick("大客户", "Key accounts", "⟦screening.home-key-accounts⟧")
    }

    /// `Promoted` · `升级`
    pub const fn home_promoted(self) -> &'static str {
        self.0.pick("升级", "Promoted", "⟦screening.home-promoted⟧")
    }

    /// `Demoted` · `降级`
    pub const fn home_demoted(self) -> &'static str {
        self.0.pick("降级", "Demoted", "⟦screening.home-demoted⟧")
    }

    /// `of {all}` · `共 {all}`
    pub fn home_of_all(self, all: &str) -> String {
        BUNDLES.say(self.0, "home-of-all", &[("all", all.into())])
    }

    /// `Latest screening: {run}` · `最近一次筛选：{run}`
    pub fn home_latest(self, run: &str) -> String {
        BUNDLES.say(self.0, "home-latest", &[("run", run.into())])
    }

    /// `Rising` · `升级的客户`
    pub const fn home_rising(self) -> &'static str {
        self.0.pick("升级的客户", "Rising", "⟦screening.home-rising⟧")
    }

    /// `Falling` · `降级的客户`
    pub const fn home_falling(self) -> &'static str {
        self.0.pick("降级的客户", "Falling", "⟦screening.home-falling⟧")
    }

    /// `Your key accounts` · `我的大客户`
    pub const fn home_mine(self) -> &'static str {
        self.0.pick("我的大客户", "Your key accounts", "⟦screening.home-mine⟧")
    }

    /// `No account in your reach is a key account yet.` · `您的范围内还没有大客户。`
    pub const fn home_mine_none(self) -> &'static str {
        self.0.pick("您的范围内还没有大客户。", "No account in your reach is a key account yet.", "⟦screening.home-mine-none⟧")
    }

    /// `Nearly there` · `只差一步`
    pub const fn home_nearly(self) -> &'static str {
        self.0.pick("只差一步", "Nearly there", "⟦screening.home-nearly⟧")
    }

    /// `{points} points to “{tier}”` · `距“{tier}”还差 {points} 分`
    pub fn home_to_next(self, points: &str, tier: &str) -> String {
        BUNDLES.say(self.0, "home-to-next", &[("points", points.into()), ("tier", tier.into())])
    }

    /// `The whole ranking` · `查看完整排名`
    pub const fn home_whole_ranking(self) -> &'static str {
        self.0.pick("查看完整排名", "The whole ranking", "⟦screening.home-whole-ranking⟧")
    }

    /// `Repeat` · `重复`
    pub const fn repeat(self) -> &'static str {
        self.0.pick("重复", "Repeat", "⟦screening.repeat⟧")
    }

    /// `Only this once` · `仅此一次`
    pub const fn repeat_once(self) -> &'static str {
        self.0.pick("仅此一次", "Only this once", "⟦screening.repeat-once⟧")
    }

    /// `Every month` · `每月`
    pub const fn repeat_monthly(self) -> &'static str {
        self.0.pick("每月", "Every month", "⟦screening.repeat-monthly⟧")
    }

    /// `Every quarter` · `每季度`
    pub const fn repeat_quarterly(self) -> &'static str {
        self.0.pick("每季度", "Every quarter", "⟦screening.repeat-quarterly⟧")
    }

    /// `On day of the month` · `每月几号`
    pub const fn repeat_on(self) -> &'static str {
        self.0.pick("每月几号", "On day of the month", "⟦screening.repeat-on⟧")
    }

    /// `Only where it repeats, 1 to 28. It then looks at the last day of sales there are, by the version in force.` · `仅在重复时有效，1 至 28。届时以最后一笔销售之日为准，按现行版本筛选。`
    pub const fn repeat_on_help(self) -> &'static str {
        self.0.pick("仅在重复时有效，1 至 28。届时以最后一笔销售之日为准，按现行版本筛选。", "Only where it repeats, 1 to 28. It then looks at the last day of sales there are, by the version in force.", "⟦screening.repeat-on-help⟧")
    }

    /// `It will repeat. Nothing has been run yet.` · `已设为定期筛选，到期自动进行。`
    pub const fn repeat_added(self) -> &'static str {
        self.0.pick("已设为定期筛选，到期自动进行。", "It will repeat. Nothing has been run yet.", "⟦screening.repeat-added⟧")
    }

    /// `It will not repeat any more.` · `已停止定期筛选。`
    pub const fn repeat_ended(self) -> &'static str {
        self.0.pick("已停止定期筛选。", "It will not repeat any more.", "⟦screening.repeat-ended⟧")
    }

    /// `Repeated screenings` · `定期筛选`
    pub const fn repeat_title(self) -> &'static str {
        self.0.pick("定期筛选", "Repeated screenings", "⟦screening.repeat-title⟧")
    }

    /// `{standard}: {rhythm}, on day {day}` · `{standard}：{rhythm}，{day} 日`
    pub fn repeat_line(self, standard: &str, rhythm: &str, day: i64) -> String {
        BUNDLES.say(self.0, "repeat-line", &[("standard", standard.into()), ("rhythm", rhythm.into()), ("day", day.into())])
    }

    /// `next on {day}` · `下次 {day}`
    pub fn repeat_next(self, day: &str) -> String {
        BUNDLES.say(self.0, "repeat-next", &[("day", day.into())])
    }

    /// `End` · `停止`
    pub const fn repeat_end(self) -> &'static str {
        self.0.pick("停止", "End", "⟦screening.repeat-end⟧")
    }
}
