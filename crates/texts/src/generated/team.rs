//! Messages of `team`, generated from `messages/*/team.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "team",
    include_str!("../../messages/zh-CN/team.ftl"),
    include_str!("../../messages/en/team.ftl"),
);

/// The messages of `team`.
#[derive(Debug, Clone, Copy)]
pub struct Team(Texts);

impl Texts {
    /// The messages of `team`.
    pub const fn team(self) -> Team {
        Team(self)
    }
}

impl Team {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Who works here, what their job is and which territories they hold. The two together decide which accounts a person reaches.` · `公司的人员、岗位与所辖区域。岗位与辖区共同决定一个人能看到哪些客户。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("公司的人员、岗位与所辖区域。岗位与辖区共同决定一个人能看到哪些客户。", "Who works here, what their job is and which territories they hold. The two together decide which accounts a person reaches.", "⟦team.lead⟧")
    }

    /// `Add a person` · `添加人员`
    pub const fn add_person(self) -> &'static str {
        self.0.pick("添加人员", "Add a person", "⟦team.add-person⟧")
    }

    /// `Name` · `姓名`
    pub const fn name(self) -> &'static str {
        self.0.pick("姓名", "Name", "⟦team.name⟧")
    }

    /// `What they type when they sign in: letters, digits and . - _ @` · `登录时输入的名称，可用文字、字母、数字以及 . - _ @`
    pub const fn sign_in_name_help(self) -> &'static str {
        self.0.pick("登录时输入的名称，可用文字、字母、数字以及 . - _ @", "What they type when they sign in: letters, digits and . - _ @", "⟦team.sign-in-name-help⟧")
    }

    /// `Job` · `岗位`
    pub const fn job(self) -> &'static str {
        self.0.pick("岗位", "Job", "⟦team.job⟧")
    }

    /// `Language` · `语言`
    pub const fn language(self) -> &'static str {
        self.0.pick("语言", "Language", "⟦team.language⟧")
    }

    /// `Status` · `状态`
    pub const fn status(self) -> &'static str {
        self.0.pick("状态", "Status", "⟦team.status⟧")
    }

    /// `May sign in` · `可登录`
    pub const fn active(self) -> &'static str {
        self.0.pick("可登录", "May sign in", "⟦team.active⟧")
    }

    /// `May not sign in` · `已停用`
    pub const fn inactive(self) -> &'static str {
        self.0.pick("已停用", "May not sign in", "⟦team.inactive⟧")
    }

    /// `Without the tick all sessions of this person end at once.` · `取消勾选后，此人的所有登录会话立即结束。`
    pub const fn active_help(self) -> &'static str {
        self.0.pick("取消勾选后，此人的所有登录会话立即结束。", "Without the tick all sessions of this person end at once.", "⟦team.active-help⟧")
    }

    /// `Territories` · `辖区`
    pub const fn territories(self) -> &'static str {
        self.0.pick("辖区", "Territories", "⟦team.territories⟧")
    }

    /// `Territories held` · `所辖区域`
    pub const fn territories_held(self) -> &'static str {
        self.0.pick("所辖区域", "Territories held", "⟦team.territories-held⟧")
    }

    /// `Whoever holds a territory also reaches everything below it.` · `持有某个辖区，即可触及其下的所有辖区。`
    pub const fn territories_help(self) -> &'static str {
        self.0.pick("持有某个辖区，即可触及其下的所有辖区。", "Whoever holds a territory also reaches everything below it.", "⟦team.territories-help⟧")
    }

    /// `Nobody yet` · `还没有人员`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有人员", "Nobody yet", "⟦team.empty-title⟧")
    }

    /// `Add the first person and give them their one-time link.` · `添加第一位人员，并把一次性设置链接交给对方。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("添加第一位人员，并把一次性设置链接交给对方。", "Add the first person and give them their one-time link.", "⟦team.empty-text⟧")
    }

    /// `Find a person` · `查找人员`
    pub const fn find_person(self) -> &'static str {
        self.0.pick("查找人员", "Find a person", "⟦team.find-person⟧")
    }

    /// `People` · `人员`
    pub const fn people_title(self) -> &'static str {
        self.0.pick("人员", "People", "⟦team.people-title⟧")
    }

    /// `Added. Give them the link below.` · `已添加。请把下面的链接交给对方。`
    pub const fn added(self) -> &'static str {
        self.0.pick("已添加。请把下面的链接交给对方。", "Added. Give them the link below.", "⟦team.added⟧")
    }

    /// `Saved.` · `已保存。`
    pub const fn saved(self) -> &'static str {
        self.0.pick("已保存。", "Saved.", "⟦team.saved⟧")
    }

    /// `One-time set-up link` · `一次性设置链接`
    pub const fn link_title(self) -> &'static str {
        self.0.pick("一次性设置链接", "One-time set-up link", "⟦team.link-title⟧")
    }

    /// `Give this link to {name} in person or by a private message. It works once and for three days; it is shown here only.` · `请当面或私信把此链接交给 {name}。链接三天内有效，只能使用一次，并且只在这里显示这一次。`
    pub fn link_for(self, name: &str) -> String {
        BUNDLES.say(self.0, "link-for", &[("name", name.into())])
    }

    /// `Make a set-up link` · `生成设置链接`
    pub const fn make_link(self) -> &'static str {
        self.0.pick("生成设置链接", "Make a set-up link", "⟦team.make-link⟧")
    }

    /// `For somebody new, or who has forgotten the password. An earlier link stops working.` · `用于新人员或忘记密码的人员。此前的链接随即失效。`
    pub const fn make_link_help(self) -> &'static str {
        self.0.pick("用于新人员或忘记密码的人员。此前的链接随即失效。", "For somebody new, or who has forgotten the password. An earlier link stops working.", "⟦team.make-link-help⟧")
    }

    /// `To {name}’s page` · `查看 {name} 的页面`
    pub fn to_person(self, name: &str) -> String {
        BUNDLES.say(self.0, "to-person", &[("name", name.into())])
    }

    /// `Somebody signs in with this name already.` · `此登录名已被使用。`
    pub const fn sign_in_name_taken(self) -> &'static str {
        self.0.pick("此登录名已被使用。", "Somebody signs in with this name already.", "⟦team.sign-in-name-taken⟧")
    }

    /// `Please give a name.` · `请填写姓名。`
    pub const fn fault_name_missing(self) -> &'static str {
        self.0.pick("请填写姓名。", "Please give a name.", "⟦team.fault-name-missing⟧")
    }

    /// `The name is too long: 100 characters at most.` · `姓名太长，最多 100 个字符。`
    pub const fn fault_name_too_long(self) -> &'static str {
        self.0.pick("姓名太长，最多 100 个字符。", "The name is too long: 100 characters at most.", "⟦team.fault-name-too-long⟧")
    }

    /// `Please give a sign-in name.` · `请填写登录名。`
    pub const fn fault_sign_in_name_missing(self) -> &'static str {
        self.0.pick("请填写登录名。", "Please give a sign-in name.", "⟦team.fault-sign-in-name-missing⟧")
    }

    /// `The sign-in name is too long: 100 characters at most.` · `登录名太长，最多 100 个字符。`
    pub const fn fault_sign_in_name_too_long(self) -> &'static str {
        self.0.pick("登录名太长，最多 100 个字符。", "The sign-in name is too long: 100 characters at most.", "⟦team.fault-sign-in-name-too-long⟧")
    }

    /// `Use letters, digits and . - _ @ only, without spaces.` · `登录名只能使用文字、字母、数字以及 . - _ @，不能有空格。`
    pub const fn fault_sign_in_name_unusual(self) -> &'static str {
        self.0.pick("登录名只能使用文字、字母、数字以及 . - _ @，不能有空格。", "Use letters, digits and . - _ @ only, without spaces.", "⟦team.fault-sign-in-name-unusual⟧")
    }

    /// `About this person` · `人员信息`
    pub const fn facts_title(self) -> &'static str {
        self.0.pick("人员信息", "About this person", "⟦team.facts-title⟧")
    }

    /// `What this person changed` · `此人做过的变更`
    pub const fn history(self) -> &'static str {
        self.0.pick("此人做过的变更", "What this person changed", "⟦team.history⟧")
    }

    /// `Every account lies in at most one territory. Whoever holds a territory reaches its accounts and those of all territories below.` · `每家客户最多属于一个辖区。持有某个辖区的人，可触及该辖区及其下所有辖区的客户。`
    pub const fn tree_lead(self) -> &'static str {
        self.0.pick("每家客户最多属于一个辖区。持有某个辖区的人，可触及该辖区及其下所有辖区的客户。", "Every account lies in at most one territory. Whoever holds a territory reaches its accounts and those of all territories below.", "⟦team.tree-lead⟧")
    }

    /// `Territory tree` · `辖区树`
    pub const fn tree_title(self) -> &'static str {
        self.0.pick("辖区树", "Territory tree", "⟦team.tree-title⟧")
    }

    /// `No territories yet` · `还没有辖区`
    pub const fn tree_empty_title(self) -> &'static str {
        self.0.pick("还没有辖区", "No territories yet", "⟦team.tree-empty-title⟧")
    }

    /// `Add one here, or import accounts with a territory column.` · `可在此添加，也可导入带有辖区列的客户文件。`
    pub const fn tree_empty_text(self) -> &'static str {
        self.0.pick("可在此添加，也可导入带有辖区列的客户文件。", "Add one here, or import accounts with a territory column.", "⟦team.tree-empty-text⟧")
    }

    /// `Held by` · `持有人`
    pub const fn holders(self) -> &'static str {
        self.0.pick("持有人", "Held by", "⟦team.holders⟧")
    }

    /// `Code` · `编码`
    pub const fn code(self) -> &'static str {
        self.0.pick("编码", "Code", "⟦team.code⟧")
    }

    /// `Stands under` · `上级辖区`
    pub const fn parent(self) -> &'static str {
        self.0.pick("上级辖区", "Stands under", "⟦team.parent⟧")
    }

    /// `None: at the top` · `无（位于最上层）`
    pub const fn no_parent(self) -> &'static str {
        self.0.pick("无（位于最上层）", "None: at the top", "⟦team.no-parent⟧")
    }

    /// `Add a territory` · `添加辖区`
    pub const fn add_territory(self) -> &'static str {
        self.0.pick("添加辖区", "Add a territory", "⟦team.add-territory⟧")
    }

    /// `Territory added.` · `辖区已添加。`
    pub const fn territory_added(self) -> &'static str {
        self.0.pick("辖区已添加。", "Territory added.", "⟦team.territory-added⟧")
    }

    /// `Territory saved.` · `辖区已保存。`
    pub const fn territory_saved(self) -> &'static str {
        self.0.pick("辖区已保存。", "Territory saved.", "⟦team.territory-saved⟧")
    }

    /// `Territory removed.` · `辖区已删除。`
    pub const fn territory_removed(self) -> &'static str {
        self.0.pick("辖区已删除。", "Territory removed.", "⟦team.territory-removed⟧")
    }

    /// `Remove this territory` · `删除此辖区`
    pub const fn remove_territory(self) -> &'static str {
        self.0.pick("删除此辖区", "Remove this territory", "⟦team.remove-territory⟧")
    }

    /// `Only a territory without accounts, holders and territories below can be removed.` · `只有不含客户、持有人和下级辖区的辖区才能删除。`
    pub const fn remove_territory_help(self) -> &'static str {
        self.0.pick("只有不含客户、持有人和下级辖区的辖区才能删除。", "Only a territory without accounts, holders and territories below can be removed.", "⟦team.remove-territory-help⟧")
    }

    /// `Please give a code.` · `请填写编码。`
    pub const fn fault_code_missing(self) -> &'static str {
        self.0.pick("请填写编码。", "Please give a code.", "⟦team.fault-code-missing⟧")
    }

    /// `Please give a name.` · `请填写名称。`
    pub const fn fault_territory_name_missing(self) -> &'static str {
        self.0.pick("请填写名称。", "Please give a name.", "⟦team.fault-territory-name-missing⟧")
    }

    /// `Name` · `名称`
    pub const fn territory_name(self) -> &'static str {
        self.0.pick("名称", "Name", "⟦team.territory-name⟧")
    }
}
