//! Messages of `notes`, generated from `messages/*/notes.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "notes",
    include_str!("../../messages/zh-CN/notes.ftl"),
    include_str!("../../messages/en/notes.ftl"),
);

/// The messages of `notes`.
#[derive(Debug, Clone, Copy)]
pub struct Notes(Texts);

impl Texts {
    /// The messages of `notes`.
    pub const fn notes(self) -> Notes {
        Notes(self)
    }
}

impl Notes {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Notes` · `备注`
    pub const fn title(self) -> &'static str {
        self.0.pick("备注", "Notes", "⟦notes.title⟧")
    }

    /// `Notes about {account}` · `{account} 的备注`
    pub fn title_of(self, account: &str) -> String {
        BUNDLES.say(self.0, "title-of", &[("account", account.into())])
    }

    /// `Everybody who sees this account sees them. Type @ and a name to tell a colleague.` · `与这个客户有关的同事都能看到。输入 @ 加姓名可提醒同事。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("与这个客户有关的同事都能看到。输入 @ 加姓名可提醒同事。", "Everybody who sees this account sees them. Type @ and a name to tell a colleague.", "⟦notes.lead⟧")
    }

    /// `Text` · `内容`
    pub const fn text(self) -> &'static str {
        self.0.pick("内容", "Text", "⟦notes.text⟧")
    }

    /// `Plain text; addresses become links. Type @ and a name to tell a colleague who sees this account.` · `纯文本，网址会自动成为链接。输入 @ 加姓名可提醒能看到该客户的同事。`
    pub const fn text_help(self) -> &'static str {
        self.0.pick("纯文本，网址会自动成为链接。输入 @ 加姓名可提醒能看到该客户的同事。", "Plain text; addresses become links. Type @ and a name to tell a colleague who sees this account.", "⟦notes.text-help⟧")
    }

    /// `Publish` · `发布`
    pub const fn send(self) -> &'static str {
        self.0.pick("发布", "Publish", "⟦notes.send⟧")
    }

    /// `The note is published.` · `备注已发布。`
    pub const fn written(self) -> &'static str {
        self.0.pick("备注已发布。", "The note is published.", "⟦notes.written⟧")
    }

    /// `edited` · `已编辑`
    pub const fn edited(self) -> &'static str {
        self.0.pick("已编辑", "edited", "⟦notes.edited⟧")
    }

    /// `Edit` · `编辑`
    pub const fn edit(self) -> &'static str {
        self.0.pick("编辑", "Edit", "⟦notes.edit⟧")
    }

    /// `Save` · `保存`
    pub const fn save(self) -> &'static str {
        self.0.pick("保存", "Save", "⟦notes.save⟧")
    }

    /// `The note is saved.` · `备注已保存。`
    pub const fn changed(self) -> &'static str {
        self.0.pick("备注已保存。", "The note is saved.", "⟦notes.changed⟧")
    }

    /// `Delete` · `删除`
    pub const fn delete(self) -> &'static str {
        self.0.pick("删除", "Delete", "⟦notes.delete⟧")
    }

    /// `The note is in the trash; it can be restored below.` · `备注已移入回收站，可在本页下方恢复。`
    pub const fn deleted(self) -> &'static str {
        self.0.pick("备注已移入回收站，可在本页下方恢复。", "The note is in the trash; it can be restored below.", "⟦notes.deleted⟧")
    }

    /// `Restore` · `恢复`
    pub const fn restore(self) -> &'static str {
        self.0.pick("恢复", "Restore", "⟦notes.restore⟧")
    }

    /// `The note is back.` · `备注已恢复。`
    pub const fn restored(self) -> &'static str {
        self.0.pick("备注已恢复。", "The note is back.", "⟦notes.restored⟧")
    }

    /// `Notes you deleted ({count})` · `您删除的备注（{count}）`
    pub fn trash(self, count: i64) -> String {
        BUNDLES.say(self.0, "trash", &[("count", count.into())])
    }

    /// `All notes` · `查看全部备注`
    pub const fn see_all(self) -> &'static str {
        self.0.pick("查看全部备注", "All notes", "⟦notes.see-all⟧")
    }

    /// `Back to the newest` · `回到最新`
    pub const fn newest(self) -> &'static str {
        self.0.pick("回到最新", "Back to the newest", "⟦notes.newest⟧")
    }

    /// `Older notes` · `更早的备注`
    pub const fn older(self) -> &'static str {
        self.0.pick("更早的备注", "Older notes", "⟦notes.older⟧")
    }

    /// `No notes yet` · `还没有备注`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有备注", "No notes yet", "⟦notes.empty-title⟧")
    }

    /// `Write down what you know of this account, what was agreed, what to mind; whoever takes over will see how it came about.` · `写下对这个客户的了解、约定和提醒，同事接手时能看到来龙去脉。`
    pub const fn empty(self) -> &'static str {
        self.0.pick("写下对这个客户的了解、约定和提醒，同事接手时能看到来龙去脉。", "Write down what you know of this account, what was agreed, what to mind; whoever takes over will see how it came about.", "⟦notes.empty⟧")
    }

    /// `Note by {who}` · `{who}的备注`
    pub fn note_of(self, who: &str) -> String {
        BUNDLES.say(self.0, "note-of", &[("who", who.into())])
    }

    /// `Colleagues who can be told` · `可以提醒的同事`
    pub const fn suggestions(self) -> &'static str {
        self.0.pick("可以提醒的同事", "Colleagues who can be told", "⟦notes.suggestions⟧")
    }

    /// `Nobody who sees this account is called so` · `没有能看到该客户且名称相符的同事`
    pub const fn nobody(self) -> &'static str {
        self.0.pick("没有能看到该客户且名称相符的同事", "Nobody who sees this account is called so", "⟦notes.nobody⟧")
    }

    /// `Write something.` · `请填写内容。`
    pub const fn fault_empty(self) -> &'static str {
        self.0.pick("请填写内容。", "Write something.", "⟦notes.fault-empty⟧")
    }

    /// `The text is too long: 4,000 letters at most.` · `内容过长，最多 4,000 字。`
    pub const fn fault_too_long(self) -> &'static str {
        self.0.pick("内容过长，最多 4,000 字。", "The text is too long: 4,000 letters at most.", "⟦notes.fault-too-long⟧")
    }

    /// `A note can tell 20 people at most.` · `一条备注最多提醒 20 人。`
    pub const fn fault_too_many(self) -> &'static str {
        self.0.pick("一条备注最多提醒 20 人。", "A note can tell 20 people at most.", "⟦notes.fault-too-many⟧")
    }

    /// `Several people are called {name}: write the sign-in name in brackets after it.` · `有几位同事都叫“{name}”，请在姓名后用括号写明登录名。`
    pub fn fault_several(self, name: &str) -> String {
        BUNDLES.say(self.0, "fault-several", &[("name", name.into())])
    }

    /// `{name} does not see this account and cannot be told.` · `{name}看不到这个客户，无法提醒。`
    pub fn fault_sees_nothing(self, name: &str) -> String {
        BUNDLES.say(self.0, "fault-sees-nothing", &[("name", name.into())])
    }

    /// `Follow` · `关注`
    pub const fn follow(self) -> &'static str {
        self.0.pick("关注", "Follow", "⟦notes.follow⟧")
    }

    /// `Mute` · `不再提醒`
    pub const fn mute(self) -> &'static str {
        self.0.pick("不再提醒", "Mute", "⟦notes.mute⟧")
    }

    /// `You are told what happens to this account.` · `您会收到这个客户的动态提醒。`
    pub const fn following(self) -> &'static str {
        self.0.pick("您会收到这个客户的动态提醒。", "You are told what happens to this account.", "⟦notes.following⟧")
    }

    /// `You are not told what happens to this account.` · `您不会收到这个客户的动态提醒。`
    pub const fn not_following(self) -> &'static str {
        self.0.pick("您不会收到这个客户的动态提醒。", "You are not told what happens to this account.", "⟦notes.not-following⟧")
    }

    /// `You follow this account and will be told.` · `已关注，有新动态时会提醒您。`
    pub const fn follow_saved(self) -> &'static str {
        self.0.pick("已关注，有新动态时会提醒您。", "You follow this account and will be told.", "⟦notes.follow-saved⟧")
    }

    /// `You will not be told of this account any more.` · `不再提醒您这个客户的动态。`
    pub const fn mute_saved(self) -> &'static str {
        self.0.pick("不再提醒您这个客户的动态。", "You will not be told of this account any more.", "⟦notes.mute-saved⟧")
    }

    /// `follow` · `关注`
    pub const fn stance_follow(self) -> &'static str {
        self.0.pick("关注", "follow", "⟦notes.stance-follow⟧")
    }

    /// `mute` · `不再提醒`
    pub const fn stance_mute(self) -> &'static str {
        self.0.pick("不再提醒", "mute", "⟦notes.stance-mute⟧")
    }

    /// `by the rule` · `按默认规则`
    pub const fn stance_usual(self) -> &'static str {
        self.0.pick("按默认规则", "by the rule", "⟦notes.stance-usual⟧")
    }

    /// `Your notes` · `您的备注`
    pub const fn trash_title(self) -> &'static str {
        self.0.pick("您的备注", "Your notes", "⟦notes.trash-title⟧")
    }

    /// `No deleted notes` · `没有删除的备注`
    pub const fn trash_empty_title(self) -> &'static str {
        self.0.pick("没有删除的备注", "No deleted notes", "⟦notes.trash-empty-title⟧")
    }

    /// `Notes you delete appear here.` · `您删除的备注会出现在这里。`
    pub const fn trash_empty(self) -> &'static str {
        self.0.pick("您删除的备注会出现在这里。", "Notes you delete appear here.", "⟦notes.trash-empty⟧")
    }
}
