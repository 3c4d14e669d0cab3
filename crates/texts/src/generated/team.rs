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

    /// `Account team` · `客户团队`
    pub const fn account_team(self) -> &'static str {
        self.0.pick("客户团队", "Account team", "⟦team.account-team⟧")
    }

    /// `Nobody but the owner works on this account yet.` · `除负责人外，还没有其他人员服务此客户。`
    pub const fn no_team(self) -> &'static str {
        self.0.pick("除负责人外，还没有其他人员服务此客户。", "Nobody but the owner works on this account yet.", "⟦team.no-team⟧")
    }

    /// `Put on the team` · `加入团队`
    pub const fn put_on_team(self) -> &'static str {
        self.0.pick("加入团队", "Put on the team", "⟦team.put-on-team⟧")
    }

    /// `Take off the team:` · `移出团队：`
    pub const fn take_off(self) -> &'static str {
        self.0.pick("移出团队：", "Take off the team:", "⟦team.take-off⟧")
    }

    /// `Person` · `人员`
    pub const fn member(self) -> &'static str {
        self.0.pick("人员", "Person", "⟦team.member⟧")
    }

    /// `What they do` · `职能`
    pub const fn team_role(self) -> &'static str {
        self.0.pick("职能", "What they do", "⟦team.team-role⟧")
    }

    /// `The account team is saved.` · `客户团队已保存。`
    pub const fn team_saved(self) -> &'static str {
        self.0.pick("客户团队已保存。", "The account team is saved.", "⟦team.team-saved⟧")
    }

    /// `Sales` · `销售`
    pub const fn role_sales(self) -> &'static str {
        self.0.pick("销售", "Sales", "⟦team.role-sales⟧")
    }

    /// `Medical` · `医学`
    pub const fn role_medical(self) -> &'static str {
        self.0.pick("医学", "Medical", "⟦team.role-medical⟧")
    }

    /// `Marketing` · `市场`
    pub const fn role_marketing(self) -> &'static str {
        self.0.pick("市场", "Marketing", "⟦team.role-marketing⟧")
    }

    /// `Market access` · `市场准入`
    pub const fn role_market_access(self) -> &'static str {
        self.0.pick("市场准入", "Market access", "⟦team.role-market-access⟧")
    }

    /// `Service` · `服务`
    pub const fn role_service(self) -> &'static str {
        self.0.pick("服务", "Service", "⟦team.role-service⟧")
    }

    /// `Technical support` · `技术支持`
    pub const fn role_technical(self) -> &'static str {
        self.0.pick("技术支持", "Technical support", "⟦team.role-technical⟧")
    }

    /// `Finance` · `财务`
    pub const fn role_finance(self) -> &'static str {
        self.0.pick("财务", "Finance", "⟦team.role-finance⟧")
    }

    /// `Executive sponsor` · `高层对口`
    pub const fn role_sponsor(self) -> &'static str {
        self.0.pick("高层对口", "Executive sponsor", "⟦team.role-sponsor⟧")
    }

    /// `Other` · `其他`
    pub const fn role_other(self) -> &'static str {
        self.0.pick("其他", "Other", "⟦team.role-other⟧")
    }

    /// `Deputies` · `代理`
    pub const fn deputies_title(self) -> &'static str {
        self.0.pick("代理", "Deputies", "⟦team.deputies-title⟧")
    }

    /// `During an absence a deputy sees and may do on accounts and leads what the absent may. It ends by itself; the audit log says for whom a deputy acted.` · `人员外出期间，代理人对其客户与线索享有同样的查看和操作权限，到期自动结束；审计日志会注明是代理何人。`
    pub const fn deputies_help(self) -> &'static str {
        self.0.pick("人员外出期间，代理人对其客户与线索享有同样的查看和操作权限，到期自动结束；审计日志会注明是代理何人。", "During an absence a deputy sees and may do on accounts and leads what the absent may. It ends by itself; the audit log says for whom a deputy acted.", "⟦team.deputies-help⟧")
    }

    /// `Absent` · `被代理人`
    pub const fn absent(self) -> &'static str {
        self.0.pick("被代理人", "Absent", "⟦team.absent⟧")
    }

    /// `Deputy` · `代理人`
    pub const fn deputy(self) -> &'static str {
        self.0.pick("代理人", "Deputy", "⟦team.deputy⟧")
    }

    /// `From` · `开始日期`
    pub const fn from_day(self) -> &'static str {
        self.0.pick("开始日期", "From", "⟦team.from-day⟧")
    }

    /// `Until` · `结束日期`
    pub const fn until_day(self) -> &'static str {
        self.0.pick("结束日期", "Until", "⟦team.until-day⟧")
    }

    /// `The last day, included.` · `含当日。`
    pub const fn until_day_help(self) -> &'static str {
        self.0.pick("含当日。", "The last day, included.", "⟦team.until-day-help⟧")
    }

    /// `Now` · `代理中`
    pub const fn deputy_now(self) -> &'static str {
        self.0.pick("代理中", "Now", "⟦team.deputy-now⟧")
    }

    /// `To come` · `未开始`
    pub const fn deputy_later(self) -> &'static str {
        self.0.pick("未开始", "To come", "⟦team.deputy-later⟧")
    }

    /// `Name a deputy` · `指定代理人`
    pub const fn name_deputy(self) -> &'static str {
        self.0.pick("指定代理人", "Name a deputy", "⟦team.name-deputy⟧")
    }

    /// `End` · `结束代理`
    pub const fn end_deputy(self) -> &'static str {
        self.0.pick("结束代理", "End", "⟦team.end-deputy⟧")
    }

    /// `The deputy is named.` · `代理人已指定。`
    pub const fn deputy_named(self) -> &'static str {
        self.0.pick("代理人已指定。", "The deputy is named.", "⟦team.deputy-named⟧")
    }

    /// `Ended.` · `代理已结束。`
    pub const fn deputy_ended(self) -> &'static str {
        self.0.pick("代理已结束。", "Ended.", "⟦team.deputy-ended⟧")
    }

    /// `No deputies` · `没有代理`
    pub const fn no_deputies_title(self) -> &'static str {
        self.0.pick("没有代理", "No deputies", "⟦team.no-deputies-title⟧")
    }

    /// `Who represents this person, or whom they represent, appears here.` · `此人由谁代理、代理何人，会显示在这里。`
    pub const fn no_deputies_text(self) -> &'static str {
        self.0.pick("此人由谁代理、代理何人，会显示在这里。", "Who represents this person, or whom they represent, appears here.", "⟦team.no-deputies-text⟧")
    }

    /// `Please give a day.` · `请选择日期。`
    pub const fn day_missing(self) -> &'static str {
        self.0.pick("请选择日期。", "Please give a day.", "⟦team.day-missing⟧")
    }

    /// `It ends before it begins.` · `结束日期早于开始日期。`
    pub const fn deputy_ends_before_it_begins(self) -> &'static str {
        self.0.pick("结束日期早于开始日期。", "It ends before it begins.", "⟦team.deputy-ends-before-it-begins⟧")
    }

    /// `The last day has passed already.` · `结束日期已过。`
    pub const fn deputy_is_over(self) -> &'static str {
        self.0.pick("结束日期已过。", "The last day has passed already.", "⟦team.deputy-is-over⟧")
    }

    /// `At most one year at a stretch.` · `一次最多代理一年。`
    pub const fn deputy_too_long(self) -> &'static str {
        self.0.pick("一次最多代理一年。", "At most one year at a stretch.", "⟦team.deputy-too-long⟧")
    }

    /// `Nobody represents themselves.` · `不能由本人代理本人。`
    pub const fn deputy_same_person(self) -> &'static str {
        self.0.pick("不能由本人代理本人。", "Nobody represents themselves.", "⟦team.deputy-same-person⟧")
    }

    /// `This person may not sign in.` · `此人已停用，不能担任代理人。`
    pub const fn deputy_may_not_sign_in(self) -> &'static str {
        self.0.pick("此人已停用，不能担任代理人。", "This person may not sign in.", "⟦team.deputy-may-not-sign-in⟧")
    }

    /// `Compliance watches over the others: it represents nobody and is represented by nobody.` · `合规人员负责监督，不代理他人，也不由他人代理。`
    pub const fn deputy_compliance(self) -> &'static str {
        self.0.pick("合规人员负责监督，不代理他人，也不由他人代理。", "Compliance watches over the others: it represents nobody and is represented by nobody.", "⟦team.deputy-compliance⟧")
    }

    /// `You represent {name} until {day}.` · `您正在代理 {name}，至 {day}。`
    pub fn deputy_until(self, name: &str, day: &str) -> String {
        BUNDLES.say(self.0, "deputy-until", &[("name", name.into()), ("day", day.into())])
    }

    /// `You see this account as deputy of {name}, until {day}.` · `您因代理 {name} 而可查看此客户，至 {day}。`
    pub fn seen_as_deputy(self, name: &str, day: &str) -> String {
        BUNDLES.say(self.0, "seen-as-deputy", &[("name", name.into()), ("day", day.into())])
    }
}
