//! Messages of `notifications`, generated from `messages/*/notifications.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "notifications",
    include_str!("../../messages/zh-CN/notifications.ftl"),
    include_str!("../../messages/en/notifications.ftl"),
);

/// The messages of `notifications`.
#[derive(Debug, Clone, Copy)]
pub struct Notifications(Texts);

impl Texts {
    /// The messages of `notifications`.
    pub const fn notifications(self) -> Notifications {
        Notifications(self)
    }
}

impl Notifications {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Notifications` · `通知`
    pub const fn title(self) -> &'static str {
        self.0.pick("通知", "Notifications", "⟦notifications.title⟧")
    }

    /// `What concerns you: mentions, notes on accounts you follow, accounts handed over, reviews, ratings due, background work.` · `与您有关的事：被提到、关注的客户有新备注、客户交接、复核、待评分和后台任务。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("与您有关的事：被提到、关注的客户有新备注、客户交接、复核、待评分和后台任务。", "What concerns you: mentions, notes on accounts you follow, accounts handed over, reviews, ratings due, background work.", "⟦notifications.lead⟧")
    }

    /// `Notifications` · `通知`
    pub const fn bell(self) -> &'static str {
        self.0.pick("通知", "Notifications", "⟦notifications.bell⟧")
    }

    /// `Notifications, {count} not read` · `通知，{count} 条未读`
    pub fn bell_unread(self, count: i64) -> String {
        BUNDLES.say(self.0, "bell-unread", &[("count", count.into())])
    }

    /// `No notifications` · `没有通知`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("没有通知", "No notifications", "⟦notifications.empty-title⟧")
    }

    /// `When a colleague mentions you or something happens to an account you follow, it appears here.` · `有同事提到您、您关注的客户有动态时，会显示在这里。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("有同事提到您、您关注的客户有动态时，会显示在这里。", "When a colleague mentions you or something happens to an account you follow, it appears here.", "⟦notifications.empty-text⟧")
    }

    /// `What` · `内容`
    pub const fn what(self) -> &'static str {
        self.0.pick("内容", "What", "⟦notifications.what⟧")
    }

    /// `State` · `状态`
    pub const fn state(self) -> &'static str {
        self.0.pick("状态", "State", "⟦notifications.state⟧")
    }

    /// `When` · `时间`
    pub const fn when(self) -> &'static str {
        self.0.pick("时间", "When", "⟦notifications.when⟧")
    }

    /// `Open` · `查看`
    pub const fn open(self) -> &'static str {
        self.0.pick("查看", "Open", "⟦notifications.open⟧")
    }

    /// `Not read` · `未读`
    pub const fn unread(self) -> &'static str {
        self.0.pick("未读", "Not read", "⟦notifications.unread⟧")
    }

    /// `Read` · `已读`
    pub const fn read(self) -> &'static str {
        self.0.pick("已读", "Read", "⟦notifications.read⟧")
    }

    /// `Mark all as read` · `全部标为已读`
    pub const fn read_all(self) -> &'static str {
        self.0.pick("全部标为已读", "Mark all as read", "⟦notifications.read-all⟧")
    }

    /// `All are marked as read.` · `已全部标为已读。`
    pub const fn all_read(self) -> &'static str {
        self.0.pick("已全部标为已读。", "All are marked as read.", "⟦notifications.all-read⟧")
    }

    /// `The program` · `系统`
    pub const fn somebody(self) -> &'static str {
        self.0.pick("系统", "The program", "⟦notifications.somebody⟧")
    }

    /// `Notification settings` · `通知设置`
    pub const fn settings_title(self) -> &'static str {
        self.0.pick("通知设置", "Notification settings", "⟦notifications.settings-title⟧")
    }

    /// `Choose what you are told. It concerns you alone.` · `选择要通知您的事项。只影响您本人。`
    pub const fn settings_help(self) -> &'static str {
        self.0.pick("选择要通知您的事项。只影响您本人。", "Choose what you are told. It concerns you alone.", "⟦notifications.settings-help⟧")
    }

    /// `Tell me of` · `通知我`
    pub const fn kinds(self) -> &'static str {
        self.0.pick("通知我", "Tell me of", "⟦notifications.kinds⟧")
    }

    /// `Quiet hours` · `免打扰时段`
    pub const fn quiet(self) -> &'static str {
        self.0.pick("免打扰时段", "Quiet hours", "⟦notifications.quiet⟧")
    }

    /// `From` · `开始`
    pub const fn quiet_from(self) -> &'static str {
        self.0.pick("开始", "From", "⟦notifications.quiet-from⟧")
    }

    /// `Until` · `结束`
    pub const fn quiet_until(self) -> &'static str {
        self.0.pick("结束", "Until", "⟦notifications.quiet-until⟧")
    }

    /// `What happens meanwhile is told when they end. By the clock of the server's place.` · `时段内发生的事，到结束时再通知。以服务器所在地的时间为准。`
    pub const fn quiet_help(self) -> &'static str {
        self.0.pick("时段内发生的事，到结束时再通知。以服务器所在地的时间为准。", "What happens meanwhile is told when they end. By the clock of the server's place.", "⟦notifications.quiet-help⟧")
    }

    /// `None` · `不设置`
    pub const fn no_quiet(self) -> &'static str {
        self.0.pick("不设置", "None", "⟦notifications.no-quiet⟧")
    }

    /// `Save settings` · `保存设置`
    pub const fn save(self) -> &'static str {
        self.0.pick("保存设置", "Save settings", "⟦notifications.save⟧")
    }

    /// `The notification settings are saved.` · `通知设置已保存。`
    pub const fn saved(self) -> &'static str {
        self.0.pick("通知设置已保存。", "The notification settings are saved.", "⟦notifications.saved⟧")
    }

    /// `Somebody mentions me in a note` · `有人在备注中提到我`
    pub const fn kind_mentioned(self) -> &'static str {
        self.0.pick("有人在备注中提到我", "Somebody mentions me in a note", "⟦notifications.kind-mentioned⟧")
    }

    /// `Notes on accounts I follow` · `我关注的客户有新备注`
    pub const fn kind_note_written(self) -> &'static str {
        self.0.pick("我关注的客户有新备注", "Notes on accounts I follow", "⟦notifications.kind-note-written⟧")
    }

    /// `Accounts handed over to me` · `客户交接给我`
    pub const fn kind_handed_over(self) -> &'static str {
        self.0.pick("客户交接给我", "Accounts handed over to me", "⟦notifications.kind-handed-over⟧")
    }

    /// `I am named as a deputy` · `我被指定为代理人`
    pub const fn kind_named_deputy(self) -> &'static str {
        self.0.pick("我被指定为代理人", "I am named as a deputy", "⟦notifications.kind-named-deputy⟧")
    }

    /// `Requests for a review that wait for my decision` · `有复核申请等我裁定`
    pub const fn kind_review_waits(self) -> &'static str {
        self.0.pick("有复核申请等我裁定", "Requests for a review that wait for my decision", "⟦notifications.kind-review-waits⟧")
    }

    /// `Decisions about my requests` · `我的复核申请已裁定`
    pub const fn kind_review_decided(self) -> &'static str {
        self.0.pick("我的复核申请已裁定", "Decisions about my requests", "⟦notifications.kind-review-decided⟧")
    }

    /// `Ratings due of accounts I own` · `我负责的客户待评分`
    pub const fn kind_ratings_due(self) -> &'static str {
        self.0.pick("我负责的客户待评分", "Ratings due of accounts I own", "⟦notifications.kind-ratings-due⟧")
    }

    /// `Background work of mine is done` · `我发起的后台任务已完成`
    pub const fn kind_job_done(self) -> &'static str {
        self.0.pick("我发起的后台任务已完成", "Background work of mine is done", "⟦notifications.kind-job-done⟧")
    }

    /// `Background work of mine failed` · `我发起的后台任务失败`
    pub const fn kind_job_failed(self) -> &'static str {
        self.0.pick("我发起的后台任务失败", "Background work of mine failed", "⟦notifications.kind-job-failed⟧")
    }

    /// `{who} mentioned you in a note about {account}` · `{who}在“{account}”的备注中提到了您`
    pub fn told_mentioned(self, who: &str, account: &str) -> String {
        BUNDLES.say(self.0, "told-mentioned", &[("who", who.into()), ("account", account.into())])
    }

    /// `{who} wrote a note about {account}` · `{who}为“{account}”写了备注`
    pub fn told_note_written(self, who: &str, account: &str) -> String {
        BUNDLES.say(self.0, "told-note-written", &[("who", who.into()), ("account", account.into())])
    }

    /// `{who} handed {count} account over to you {who} handed {count} accounts over to you` · `{who}把 {count} 家客户交接给您`
    pub fn told_handed_over(self, count: i64, who: &str) -> String {
        BUNDLES.say(self.0, "told-handed-over", &[("count", count.into()), ("who", who.into())])
    }

    /// `You are named as a deputy from {from} to {until}` · `您被指定为代理人：{from}至{until}`
    pub fn told_named_deputy(self, from: &str, until: &str) -> String {
        BUNDLES.say(self.0, "told-named-deputy", &[("from", from.into()), ("until", until.into())])
    }

    /// `{who} asked for a review of {account}; it waits for your decision` · `{who}就“{account}”的等级申请复核，等您裁定`
    pub fn told_review_waits(self, who: &str, account: &str) -> String {
        BUNDLES.say(self.0, "told-review-waits", &[("who", who.into()), ("account", account.into())])
    }

    /// `{who} decided about your request for a review of {account}` · `{who}已就“{account}”的复核申请作出裁定`
    pub fn told_review_decided(self, who: &str, account: &str) -> String {
        BUNDLES.say(self.0, "told-review-decided", &[("who", who.into()), ("account", account.into())])
    }

    /// `{count} of your accounts has ratings due {count} of your accounts have ratings due` · `您负责的客户中有 {count} 家待评分`
    pub fn told_ratings_due(self, count: i64) -> String {
        BUNDLES.say(self.0, "told-ratings-due", &[("count", count.into())])
    }

    /// `Background work is done: {job}` · `后台任务“{job}”已完成`
    pub fn told_job_done(self, job: &str) -> String {
        BUNDLES.say(self.0, "told-job-done", &[("job", job.into())])
    }

    /// `Background work failed: {job}` · `后台任务“{job}”失败`
    pub fn told_job_failed(self, job: &str) -> String {
        BUNDLES.say(self.0, "told-job-failed", &[("job", job.into())])
    }
}
