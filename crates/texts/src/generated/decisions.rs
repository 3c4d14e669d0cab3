//! Messages of `decisions`, generated from `messages/*/decisions.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "decisions",
    include_str!("../../messages/zh-CN/decisions.ftl"),
    include_str!("../../messages/en/decisions.ftl"),
);

/// The messages of `decisions`.
#[derive(Debug, Clone, Copy)]
pub struct Decisions(Texts);

impl Texts {
    /// The messages of `decisions`.
    pub const fn decisions(self) -> Decisions {
        Decisions(self)
    }
}

impl Decisions {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Reviews of tiers` · `等级复核`
    pub const fn title(self) -> &'static str {
        self.0.pick("等级复核", "Reviews of tiers", "⟦decisions.title⟧")
    }

    /// `Who thinks a result wrong says why; the manager decides. Each decision has a reason and an end.` · `对筛选结果有不同意见的，可以说明理由申请复核，由经理裁定；每项裁定都有理由和期限。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("对筛选结果有不同意见的，可以说明理由申请复核，由经理裁定；每项裁定都有理由和期限。", "Who thinks a result wrong says why; the manager decides. Each decision has a reason and an end.", "⟦decisions.lead⟧")
    }

    /// `by decision` · `人工`
    pub const fn by_hand(self) -> &'static str {
        self.0.pick("人工", "by decision", "⟦decisions.by-hand⟧")
    }

    /// `Decided by {who}, until {day}: {reason}` · `由{who}决定，有效至 {day}：{reason}`
    pub fn by_hand_why(self, who: &str, day: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "by-hand-why", &[("who", who.into()), ("day", day.into()), ("reason", reason.into())])
    }

    /// `Ask for a review` · `申请复核`
    pub const fn ask(self) -> &'static str {
        self.0.pick("申请复核", "Ask for a review", "⟦decisions.ask⟧")
    }

    /// `Ask for a review: {account}` · `申请复核：{account}`
    pub fn ask_title(self, account: &str) -> String {
        BUNDLES.say(self.0, "ask-title", &[("account", account.into())])
    }

    /// `The account is in “{tier}”. Say which tier you think right and why; your manager decides.` · `该客户目前为“{tier}”。请说明您认为合适的等级和理由，由经理裁定。`
    pub fn ask_lead(self, tier: &str) -> String {
        BUNDLES.say(self.0, "ask-lead", &[("tier", tier.into())])
    }

    /// `Tier you think right` · `您认为合适的等级`
    pub const fn wanted_tier(self) -> &'static str {
        self.0.pick("您认为合适的等级", "Tier you think right", "⟦decisions.wanted-tier⟧")
    }

    /// `Choose` · `请选择`
    pub const fn choose(self) -> &'static str {
        self.0.pick("请选择", "Choose", "⟦decisions.choose⟧")
    }

    /// `Reason` · `理由`
    pub const fn reason(self) -> &'static str {
        self.0.pick("理由", "Reason", "⟦decisions.reason⟧")
    }

    /// `What does the result not see?` · `筛选结果没有反映出什么`
    pub const fn reason_help(self) -> &'static str {
        self.0.pick("筛选结果没有反映出什么", "What does the result not see?", "⟦decisions.reason-help⟧")
    }

    /// `Evidence` · `依据`
    pub const fn evidence(self) -> &'static str {
        self.0.pick("依据", "Evidence", "⟦decisions.evidence⟧")
    }

    /// `Contract, tender, minutes, figures: where can one look it up?` · `合同、招标、会议纪要、数据等，可在哪里核实`
    pub const fn evidence_help(self) -> &'static str {
        self.0.pick("合同、招标、会议纪要、数据等，可在哪里核实", "Contract, tender, minutes, figures: where can one look it up?", "⟦decisions.evidence-help⟧")
    }

    /// `Send` · `提交`
    pub const fn send(self) -> &'static str {
        self.0.pick("提交", "Send", "⟦decisions.send⟧")
    }

    /// `Your request was sent. You will find the answer on your home page.` · `申请已提交，裁定结果会显示在您的首页。`
    pub const fn sent(self) -> &'static str {
        self.0.pick("申请已提交，裁定结果会显示在您的首页。", "Your request was sent. You will find the answer on your home page.", "⟦decisions.sent⟧")
    }

    /// `Take back` · `撤回`
    pub const fn withdraw(self) -> &'static str {
        self.0.pick("撤回", "Take back", "⟦decisions.withdraw⟧")
    }

    /// `The request was taken back.` · `申请已撤回。`
    pub const fn withdrawn(self) -> &'static str {
        self.0.pick("申请已撤回。", "The request was taken back.", "⟦decisions.withdrawn⟧")
    }

    /// `waiting` · `待裁定`
    pub const fn status_open(self) -> &'static str {
        self.0.pick("待裁定", "waiting", "⟦decisions.status-open⟧")
    }

    /// `upheld` · `已采纳`
    pub const fn status_upheld(self) -> &'static str {
        self.0.pick("已采纳", "upheld", "⟦decisions.status-upheld⟧")
    }

    /// `rejected` · `维持原结果`
    pub const fn status_rejected(self) -> &'static str {
        self.0.pick("维持原结果", "rejected", "⟦decisions.status-rejected⟧")
    }

    /// `taken back` · `已撤回`
    pub const fn status_withdrawn(self) -> &'static str {
        self.0.pick("已撤回", "taken back", "⟦decisions.status-withdrawn⟧")
    }

    /// `State` · `状态`
    pub const fn status(self) -> &'static str {
        self.0.pick("状态", "State", "⟦decisions.status⟧")
    }

    /// `Account` · `客户`
    pub const fn account(self) -> &'static str {
        self.0.pick("客户", "Account", "⟦decisions.account⟧")
    }

    /// `From → to` · `等级变动`
    pub const fn from_to(self) -> &'static str {
        self.0.pick("等级变动", "From → to", "⟦decisions.from-to⟧")
    }

    /// `{from} → {to}` · `{from} → {to}`
    pub fn tier_change(self, from: &str, to: &str) -> String {
        BUNDLES.say(self.0, "tier-change", &[("from", from.into()), ("to", to.into())])
    }

    /// `Asked by` · `申请人`
    pub const fn asked_by(self) -> &'static str {
        self.0.pick("申请人", "Asked by", "⟦decisions.asked-by⟧")
    }

    /// `Asked on` · `申请日期`
    pub const fn asked_at(self) -> &'static str {
        self.0.pick("申请日期", "Asked on", "⟦decisions.asked-at⟧")
    }

    /// `Revenue, 12 months` · `近 12 个月销售额`
    pub const fn revenue(self) -> &'static str {
        self.0.pick("近 12 个月销售额", "Revenue, 12 months", "⟦decisions.revenue⟧")
    }

    /// `No requests` · `没有复核申请`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("没有复核申请", "No requests", "⟦decisions.empty-title⟧")
    }

    /// `Whoever thinks a tier wrong can ask for a review from the account’s page or its receipt.` · `认为等级不合适时，可在客户页面或得分明细上申请复核。`
    pub const fn empty(self) -> &'static str {
        self.0.pick("认为等级不合适时，可在客户页面或得分明细上申请复核。", "Whoever thinks a tier wrong can ask for a review from the account’s page or its receipt.", "⟦decisions.empty⟧")
    }

    /// `Review: {account}` · `复核：{account}`
    pub fn request_title(self, account: &str) -> String {
        BUNDLES.say(self.0, "request-title", &[("account", account.into())])
    }

    /// `{who} asked on {day}` · `{who}于 {day}提出`
    pub fn request_lead(self, who: &str, day: &str) -> String {
        BUNDLES.say(self.0, "request-lead", &[("who", who.into()), ("day", day.into())])
    }

    /// `Why the tier should change` · `申请理由`
    pub const fn their_reason(self) -> &'static str {
        self.0.pick("申请理由", "Why the tier should change", "⟦decisions.their-reason⟧")
    }

    /// `Now` · `目前`
    pub const fn now(self) -> &'static str {
        self.0.pick("目前", "Now", "⟦decisions.now⟧")
    }

    /// `Wished for` · `申请调整为`
    pub const fn wished(self) -> &'static str {
        self.0.pick("申请调整为", "Wished for", "⟦decisions.wished⟧")
    }

    /// `By decision` · `人工定级`
    pub const fn decided(self) -> &'static str {
        self.0.pick("人工定级", "By decision", "⟦decisions.decided⟧")
    }

    /// `How it came to its score` · `查看得分明细`
    pub const fn see_receipt(self) -> &'static str {
        self.0.pick("查看得分明细", "How it came to its score", "⟦decisions.see-receipt⟧")
    }

    /// `Decide` · `裁定`
    pub const fn judge_title(self) -> &'static str {
        self.0.pick("裁定", "Decide", "⟦decisions.judge-title⟧")
    }

    /// `Whoever asked sees your reason on their home page.` · `申请人会在首页看到您的理由。`
    pub const fn judge_help(self) -> &'static str {
        self.0.pick("申请人会在首页看到您的理由。", "Whoever asked sees your reason on their home page.", "⟦decisions.judge-help⟧")
    }

    /// `Uphold` · `采纳`
    pub const fn uphold(self) -> &'static str {
        self.0.pick("采纳", "Uphold", "⟦decisions.uphold⟧")
    }

    /// `Keep the result` · `维持原结果`
    pub const fn reject(self) -> &'static str {
        self.0.pick("维持原结果", "Keep the result", "⟦decisions.reject⟧")
    }

    /// `Tier to be given` · `定为`
    pub const fn given_tier(self) -> &'static str {
        self.0.pick("定为", "Tier to be given", "⟦decisions.given-tier⟧")
    }

    /// `Until` · `有效期至`
    pub const fn until(self) -> &'static str {
        self.0.pick("有效期至", "Until", "⟦decisions.until⟧")
    }

    /// `At most two years. Afterwards the rules decide again.` · `最长两年，到期后恢复按标准计算。`
    pub const fn until_help(self) -> &'static str {
        self.0.pick("最长两年，到期后恢复按标准计算。", "At most two years. Afterwards the rules decide again.", "⟦decisions.until-help⟧")
    }

    /// `Reason for the decision` · `裁定理由`
    pub const fn verdict_reason(self) -> &'static str {
        self.0.pick("裁定理由", "Reason for the decision", "⟦decisions.verdict-reason⟧")
    }

    /// `Decision` · `裁定结果`
    pub const fn verdict_title(self) -> &'static str {
        self.0.pick("裁定结果", "Decision", "⟦decisions.verdict-title⟧")
    }

    /// `{who}, {day}` · `{who}，{day}`
    pub fn verdict_by(self, who: &str, day: &str) -> String {
        BUNDLES.say(self.0, "verdict-by", &[("who", who.into()), ("day", day.into())])
    }

    /// `This is your own request: somebody else decides about it.` · `这是您本人的申请，需由他人裁定。`
    pub const fn own_request(self) -> &'static str {
        self.0.pick("这是您本人的申请，需由他人裁定。", "This is your own request: somebody else decides about it.", "⟦decisions.own-request⟧")
    }

    /// `The request was upheld; the account has its tier by decision now.` · `已采纳，该客户的等级已按裁定调整。`
    pub const fn judged_upheld(self) -> &'static str {
        self.0.pick("已采纳，该客户的等级已按裁定调整。", "The request was upheld; the account has its tier by decision now.", "⟦decisions.judged-upheld⟧")
    }

    /// `The result stays as it is.` · `已裁定维持原结果。`
    pub const fn judged_rejected(self) -> &'static str {
        self.0.pick("已裁定维持原结果。", "The result stays as it is.", "⟦decisions.judged-rejected⟧")
    }

    /// `Give a tier by decision` · `人工定级`
    pub const fn give(self) -> &'static str {
        self.0.pick("人工定级", "Give a tier by decision", "⟦decisions.give⟧")
    }

    /// `Give a tier by decision: {account}` · `人工定级：{account}`
    pub fn give_title(self, account: &str) -> String {
        BUNDLES.say(self.0, "give-title", &[("account", account.into())])
    }

    /// `A decision of the committee beats the rules until it ends. Every place that shows the tier says so.` · `委员会的决定在有效期内优先于标准；凡显示等级处都会标明“人工”。`
    pub const fn give_lead(self) -> &'static str {
        self.0.pick("委员会的决定在有效期内优先于标准；凡显示等级处都会标明“人工”。", "A decision of the committee beats the rules until it ends. Every place that shows the tier says so.", "⟦decisions.give-lead⟧")
    }

    /// `Tier` · `等级`
    pub const fn tier(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦decisions.tier⟧")
    }

    /// `Decided by` · `决定人`
    pub const fn deciders(self) -> &'static str {
        self.0.pick("决定人", "Decided by", "⟦decisions.deciders⟧")
    }

    /// `Names of the committee’s members or of the approver` · `委员会成员或批准人的姓名`
    pub const fn deciders_help(self) -> &'static str {
        self.0.pick("委员会成员或批准人的姓名", "Names of the committee’s members or of the approver", "⟦decisions.deciders-help⟧")
    }

    /// `The tier was given.` · `已完成人工定级。`
    pub const fn given(self) -> &'static str {
        self.0.pick("已完成人工定级。", "The tier was given.", "⟦decisions.given⟧")
    }

    /// `holds` · `有效`
    pub const fn holds(self) -> &'static str {
        self.0.pick("有效", "holds", "⟦decisions.holds⟧")
    }

    /// `ended on {day}` · `{day}结束`
    pub fn ended(self, day: &str) -> String {
        BUNDLES.say(self.0, "ended", &[("day", day.into())])
    }

    /// `expired on {day}` · `{day}到期`
    pub fn expired(self, day: &str) -> String {
        BUNDLES.say(self.0, "expired", &[("day", day.into())])
    }

    /// `Ended by {who}: {reason}` · `由{who}结束：{reason}`
    pub fn ended_why(self, who: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "ended-why", &[("who", who.into()), ("reason", reason.into())])
    }

    /// `another decision took its place` · `已被新的决定取代`
    pub const fn replaced(self) -> &'static str {
        self.0.pick("已被新的决定取代", "another decision took its place", "⟦decisions.replaced⟧")
    }

    /// `{from} to {until}` · `{from} 至 {until}`
    pub fn since_until(self, from: &str, until: &str) -> String {
        BUNDLES.say(self.0, "since-until", &[("from", from.into()), ("until", until.into())])
    }

    /// `from a review` · `经复核`
    pub const fn origin_contest(self) -> &'static str {
        self.0.pick("经复核", "from a review", "⟦decisions.origin-contest⟧")
    }

    /// `by a committee` · `委员会决定`
    pub const fn origin_committee(self) -> &'static str {
        self.0.pick("委员会决定", "by a committee", "⟦decisions.origin-committee⟧")
    }

    /// `End it` · `提前结束`
    pub const fn end(self) -> &'static str {
        self.0.pick("提前结束", "End it", "⟦decisions.end⟧")
    }

    /// `Reason for ending it` · `结束理由`
    pub const fn end_reason(self) -> &'static str {
        self.0.pick("结束理由", "Reason for ending it", "⟦decisions.end-reason⟧")
    }

    /// `End the decision` · `提前结束人工定级`
    pub const fn end_title(self) -> &'static str {
        self.0.pick("提前结束人工定级", "End the decision", "⟦decisions.end-title⟧")
    }

    /// `The decision has ended. The account’s tier is again what the rules give.` · `已结束，该客户的等级恢复按标准计算。`
    pub const fn end_done(self) -> &'static str {
        self.0.pick("已结束，该客户的等级恢复按标准计算。", "The decision has ended. The account’s tier is again what the rules give.", "⟦decisions.end-done⟧")
    }

    /// `By the rules the account would be in “{tier}”.` · `按标准计算应为“{tier}”。`
    pub fn computed_note(self, tier: &str) -> String {
        BUNDLES.say(self.0, "computed-note", &[("tier", tier.into())])
    }

    /// `by decision` · `人工定级`
    pub const fn distance_decided(self) -> &'static str {
        self.0.pick("人工定级", "by decision", "⟦decisions.distance-decided⟧")
    }

    /// `Give a reason.` · `请写明理由。`
    pub const fn fault_reason_missing(self) -> &'static str {
        self.0.pick("请写明理由。", "Give a reason.", "⟦decisions.fault-reason-missing⟧")
    }

    /// `Too long: at most {most} characters.` · `内容太长，最多 {most} 个字符。`
    pub fn fault_words_too_long(self, most: &str) -> String {
        BUNDLES.say(self.0, "fault-words-too-long", &[("most", most.into())])
    }

    /// `Choose a tier.` · `请选择等级。`
    pub const fn fault_tier_unknown(self) -> &'static str {
        self.0.pick("请选择等级。", "Choose a tier.", "⟦decisions.fault-tier-unknown⟧")
    }

    /// `The account is in this tier already.` · `该客户目前就是这个等级。`
    pub const fn fault_tier_the_same(self) -> &'static str {
        self.0.pick("该客户目前就是这个等级。", "The account is in this tier already.", "⟦decisions.fault-tier-the-same⟧")
    }

    /// `The end must lie after today.` · `截止日期必须晚于今天。`
    pub const fn fault_ends_before(self) -> &'static str {
        self.0.pick("截止日期必须晚于今天。", "The end must lie after today.", "⟦decisions.fault-ends-before⟧")
    }

    /// `At most two years from today.` · `最长为今天起两年。`
    pub const fn fault_ends_too_late(self) -> &'static str {
        self.0.pick("最长为今天起两年。", "At most two years from today.", "⟦decisions.fault-ends-too-late⟧")
    }

    /// `Say who decided.` · `请写明决定人。`
    pub const fn fault_deciders_missing(self) -> &'static str {
        self.0.pick("请写明决定人。", "Say who decided.", "⟦decisions.fault-deciders-missing⟧")
    }

    /// `Reviews waiting for you` · `待您裁定的复核`
    pub const fn home_waiting(self) -> &'static str {
        self.0.pick("待您裁定的复核", "Reviews waiting for you", "⟦decisions.home-waiting⟧")
    }

    /// `Answers to your requests` · `您的复核申请已有结果`
    pub const fn home_answers(self) -> &'static str {
        self.0.pick("您的复核申请已有结果", "Answers to your requests", "⟦decisions.home-answers⟧")
    }

    /// `{account}: upheld. {who}: {reason}` · `{account}：已采纳。{who}：{reason}`
    pub fn answer_upheld(self, account: &str, who: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "answer-upheld", &[("account", account.into()), ("who", who.into()), ("reason", reason.into())])
    }

    /// `{account}: the result stays. {who}: {reason}` · `{account}：维持原结果。{who}：{reason}`
    pub fn answer_rejected(self, account: &str, who: &str, reason: &str) -> String {
        BUNDLES.say(self.0, "answer-rejected", &[("account", account.into()), ("who", who.into()), ("reason", reason.into())])
    }

    /// `Understood` · `知道了`
    pub const fn understood(self) -> &'static str {
        self.0.pick("知道了", "Understood", "⟦decisions.understood⟧")
    }

    /// `Through the screenings` · `历次筛选`
    pub const fn history_title(self) -> &'static str {
        self.0.pick("历次筛选", "Through the screenings", "⟦decisions.history-title⟧")
    }

    /// `“{tier}” in every screening` · `历次筛选均为“{tier}”`
    pub fn history_finding_steady(self, tier: &str) -> String {
        BUNDLES.say(self.0, "history-finding-steady", &[("tier", tier.into())])
    }

    /// `From “{from}” to “{to}”` · `由“{from}”变为“{to}”`
    pub fn history_finding_moved(self, from: &str, to: &str) -> String {
        BUNDLES.say(self.0, "history-finding-moved", &[("from", from.into()), ("to", to.into())])
    }

    /// `Screening` · `筛选`
    pub const fn history_day(self) -> &'static str {
        self.0.pick("筛选", "Screening", "⟦decisions.history-day⟧")
    }

    /// `Score` · `得分`
    pub const fn history_score(self) -> &'static str {
        self.0.pick("得分", "Score", "⟦decisions.history-score⟧")
    }

    /// `Rank` · `排名`
    pub const fn history_rank(self) -> &'static str {
        self.0.pick("排名", "Rank", "⟦decisions.history-rank⟧")
    }

    /// `Tier` · `等级`
    pub const fn history_tier(self) -> &'static str {
        self.0.pick("等级", "Tier", "⟦decisions.history-tier⟧")
    }

    /// `first screening` · `首次筛选`
    pub const fn history_first(self) -> &'static str {
        self.0.pick("首次筛选", "first screening", "⟦decisions.history-first⟧")
    }

    /// `as before` · `与上次相同`
    pub const fn history_same(self) -> &'static str {
        self.0.pick("与上次相同", "as before", "⟦decisions.history-same⟧")
    }

    /// `the decision ended; the rules decide again` · `人工定级结束，恢复按标准计算`
    pub const fn history_decision_ended(self) -> &'static str {
        self.0.pick("人工定级结束，恢复按标准计算", "the decision ended; the rules decide again", "⟦decisions.history-decision-ended⟧")
    }
}
