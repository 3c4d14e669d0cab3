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

    /// `What this person reaches` · `权限范围`
    pub const fn reach_button(self) -> &'static str {
        self.0.pick("权限范围", "What this person reaches", "⟦team.reach-button⟧")
    }

    /// `What {name} reaches` · `{name} 的权限范围`
    pub fn reach_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "reach-title", &[("name", name.into())])
    }

    /// `By which rules this person reaches accounts, and what their job lets them do.` · `此人依据哪些规则看到客户，以及岗位允许哪些操作。`
    pub const fn reach_lead(self) -> &'static str {
        self.0.pick("此人依据哪些规则看到客户，以及岗位允许哪些操作。", "By which rules this person reaches accounts, and what their job lets them do.", "⟦team.reach-lead⟧")
    }

    /// `Accounts` · `可看到的客户`
    pub const fn reach_ways_title(self) -> &'static str {
        self.0.pick("可看到的客户", "Accounts", "⟦team.reach-ways-title⟧")
    }

    /// `By` · `依据`
    pub const fn reach_by(self) -> &'static str {
        self.0.pick("依据", "By", "⟦team.reach-by⟧")
    }

    /// `Job: {job}` · `岗位：{job}`
    pub fn reach_by_job(self, job: &str) -> String {
        BUNDLES.say(self.0, "reach-by-job", &[("job", job.into())])
    }

    /// `Owned` · `负责的客户`
    pub const fn reach_owned(self) -> &'static str {
        self.0.pick("负责的客户", "Owned", "⟦team.reach-owned⟧")
    }

    /// `Territory: {name}, and below` · `辖区：{name}（含下级）`
    pub fn reach_held(self, name: &str) -> String {
        BUNDLES.say(self.0, "reach-held", &[("name", name.into())])
    }

    /// `On the account team` · `客户团队`
    pub const fn reach_on_team(self) -> &'static str {
        self.0.pick("客户团队", "On the account team", "⟦team.reach-on-team⟧")
    }

    /// `Represents {name} until {day}` · `正在代理 {name}，至 {day}`
    pub fn reach_represents(self, name: &str, day: &str) -> String {
        BUNDLES.say(self.0, "reach-represents", &[("name", name.into()), ("day", day.into())])
    }

    /// `Represented by {name} until {day}` · `由 {name} 代理，至 {day}`
    pub fn reach_represented_by(self, name: &str, day: &str) -> String {
        BUNDLES.say(self.0, "reach-represented-by", &[("name", name.into()), ("day", day.into())])
    }

    /// `What the job lets them do` · `岗位允许的操作`
    pub const fn reach_actions_title(self) -> &'static str {
        self.0.pick("岗位允许的操作", "What the job lets them do", "⟦team.reach-actions-title⟧")
    }

    /// `Action` · `操作`
    pub const fn reach_action(self) -> &'static str {
        self.0.pick("操作", "Action", "⟦team.reach-action⟧")
    }

    /// `How far` · `范围`
    pub const fn reach_scope(self) -> &'static str {
        self.0.pick("范围", "How far", "⟦team.reach-scope⟧")
    }

    /// `Nothing` · `无`
    pub const fn reach_none_title(self) -> &'static str {
        self.0.pick("无", "Nothing", "⟦team.reach-none-title⟧")
    }

    /// `Nothing is reached.` · `没有可看到的内容。`
    pub const fn reach_none_text(self) -> &'static str {
        self.0.pick("没有可看到的内容。", "Nothing is reached.", "⟦team.reach-none-text⟧")
    }

    /// `Hand over` · `交接`
    pub const fn hand_over(self) -> &'static str {
        self.0.pick("交接", "Hand over", "⟦team.hand-over⟧")
    }

    /// `Hand over the work of {name}` · `交接 {name} 的工作`
    pub fn hand_over_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "hand-over-title", &[("name", name.into())])
    }

    /// `Accounts, territories, seats on teams, leads and targets go to one or several people in one step. You see first what happens, and can take it back.` · `客户、辖区、团队席位、线索与规划目标一次交给一人或多人；先查看结果再执行，执行后可以撤回。`
    pub const fn hand_over_lead(self) -> &'static str {
        self.0.pick("客户、辖区、团队席位、线索与规划目标一次交给一人或多人；先查看结果再执行，执行后可以撤回。", "Accounts, territories, seats on teams, leads and targets go to one or several people in one step. You see first what happens, and can take it back.", "⟦team.hand-over-lead⟧")
    }

    /// `Accounts are dealt to everybody named, so that revenue comes out nearly even. Everything else goes to the first.` · `客户按销售额尽量均分给所选人员，其余全部交给第一位。`
    pub const fn hand_over_help(self) -> &'static str {
        self.0.pick("客户按销售额尽量均分给所选人员，其余全部交给第一位。", "Accounts are dealt to everybody named, so that revenue comes out nearly even. Everything else goes to the first.", "⟦team.hand-over-help⟧")
    }

    /// `To` · `接手人`
    pub const fn hand_over_to(self) -> &'static str {
        self.0.pick("接手人", "To", "⟦team.hand-over-to⟧")
    }

    /// `Also to` · `其他接手人`
    pub const fn hand_over_also_to(self) -> &'static str {
        self.0.pick("其他接手人", "Also to", "⟦team.hand-over-also-to⟧")
    }

    /// `Nobody` · `无`
    pub const fn nobody(self) -> &'static str {
        self.0.pick("无", "Nobody", "⟦team.nobody⟧")
    }

    /// `Goes with it` · `一并交接`
    pub const fn goes_with(self) -> &'static str {
        self.0.pick("一并交接", "Goes with it", "⟦team.goes-with⟧")
    }

    /// `Seats on account teams` · `客户团队席位`
    pub const fn seats(self) -> &'static str {
        self.0.pick("客户团队席位", "Seats on account teams", "⟦team.seats⟧")
    }

    /// `Open leads` · `未结线索`
    pub const fn open_leads(self) -> &'static str {
        self.0.pick("未结线索", "Open leads", "⟦team.open-leads⟧")
    }

    /// `Targets of market plans` · `市场规划目标`
    pub const fn plan_targets(self) -> &'static str {
        self.0.pick("市场规划目标", "Targets of market plans", "⟦team.plan-targets⟧")
    }

    /// `All accounts` · `全部客户`
    pub const fn all_accounts(self) -> &'static str {
        self.0.pick("全部客户", "All accounts", "⟦team.all-accounts⟧")
    }

    /// `Only those ticked below` · `仅勾选的客户`
    pub const fn these_accounts(self) -> &'static str {
        self.0.pick("仅勾选的客户", "Only those ticked below", "⟦team.these-accounts⟧")
    }

    /// `No accounts` · `不交接客户`
    pub const fn no_accounts(self) -> &'static str {
        self.0.pick("不交接客户", "No accounts", "⟦team.no-accounts⟧")
    }

    /// `and {count} more, which goes along with all accounts only and {count} more, which go along with all accounts only` · `另有 {count} 家，仅在交接全部客户时一并转移`
    pub fn and_more(self, count: i64) -> String {
        BUNDLES.say(self.0, "and-more", &[("count", count.into())])
    }

    /// `See what happens` · `查看结果`
    pub const fn see_what_happens(self) -> &'static str {
        self.0.pick("查看结果", "See what happens", "⟦team.see-what-happens⟧")
    }

    /// `What happens` · `交接结果`
    pub const fn what_happens(self) -> &'static str {
        self.0.pick("交接结果", "What happens", "⟦team.what-happens⟧")
    }

    /// `Ratings that are due and reviews that are open follow their account. The account keeps who owned it before.` · `待评分与待裁定事项随客户转移；客户页面保留此前的负责人。`
    pub const fn what_follows(self) -> &'static str {
        self.0.pick("待评分与待裁定事项随客户转移；客户页面保留此前的负责人。", "Ratings that are due and reviews that are open follow their account. The account keeps who owned it before.", "⟦team.what-follows⟧")
    }

    /// `{what}: {count}, to {name}` · `{what}：{count}，交给 {name}`
    pub fn goes_to(self, what: &str, count: &str, name: &str) -> String {
        BUNDLES.say(self.0, "goes-to", &[("what", what.into()), ("count", count.into()), ("name", name.into())])
    }

    /// `Territories: {list}, to {name}` · `辖区：{list}，交给 {name}`
    pub fn territories_go_to(self, list: &str, name: &str) -> String {
        BUNDLES.say(self.0, "territories-go-to", &[("list", list.into()), ("name", name.into())])
    }

    /// `Hand over` · `执行交接`
    pub const fn hand_over_now(self) -> &'static str {
        self.0.pick("执行交接", "Hand over", "⟦team.hand-over-now⟧")
    }

    /// `Handed over.` · `交接已完成。`
    pub const fn handed_over(self) -> &'static str {
        self.0.pick("交接已完成。", "Handed over.", "⟦team.handed-over⟧")
    }

    /// `Handed over before` · `以往交接`
    pub const fn hand_overs_title(self) -> &'static str {
        self.0.pick("以往交接", "Handed over before", "⟦team.hand-overs-title⟧")
    }

    /// `When` · `时间`
    pub const fn handed_over_at(self) -> &'static str {
        self.0.pick("时间", "When", "⟦team.handed-over-at⟧")
    }

    /// `By` · `经办人`
    pub const fn handed_over_by(self) -> &'static str {
        self.0.pick("经办人", "By", "⟦team.handed-over-by⟧")
    }

    /// `Things` · `项数`
    pub const fn handed_over_lines(self) -> &'static str {
        self.0.pick("项数", "Things", "⟦team.handed-over-lines⟧")
    }

    /// `Take back` · `撤回`
    pub const fn take_back(self) -> &'static str {
        self.0.pick("撤回", "Take back", "⟦team.take-back⟧")
    }

    /// `Taken back` · `已撤回`
    pub const fn is_taken_back(self) -> &'static str {
        self.0.pick("已撤回", "Taken back", "⟦team.is-taken-back⟧")
    }

    /// `Taken back: {back}. Changed since and kept: {kept}.` · `已撤回 {back} 项；{kept} 项此后已有变动，保持不变。`
    pub fn taken_back(self, back: i64, kept: i64) -> String {
        BUNDLES.say(self.0, "taken-back", &[("back", back.into()), ("kept", kept.into())])
    }

    /// `Nothing yet` · `还没有交接`
    pub const fn no_hand_overs_title(self) -> &'static str {
        self.0.pick("还没有交接", "Nothing yet", "⟦team.no-hand-overs-title⟧")
    }

    /// `What is handed over appears here and can be taken back.` · `完成的交接会显示在这里，并可撤回。`
    pub const fn no_hand_overs_text(self) -> &'static str {
        self.0.pick("完成的交接会显示在这里，并可撤回。", "What is handed over appears here and can be taken back.", "⟦team.no-hand-overs-text⟧")
    }

    /// `Owned before by` · `曾任负责人`
    pub const fn former_owners(self) -> &'static str {
        self.0.pick("曾任负责人", "Owned before by", "⟦team.former-owners⟧")
    }

    /// `{name}, until {day}` · `{name}，至 {day}`
    pub fn former_owner(self, name: &str, day: &str) -> String {
        BUNDLES.say(self.0, "former-owner", &[("name", name.into()), ("day", day.into())])
    }

    /// `Please name who takes it on.` · `请选择接手人。`
    pub const fn hand_over_nobody_named(self) -> &'static str {
        self.0.pick("请选择接手人。", "Please name who takes it on.", "⟦team.hand-over-nobody-named⟧")
    }

    /// `At most five people at once.` · `一次最多交给五人。`
    pub const fn hand_over_too_many(self) -> &'static str {
        self.0.pick("一次最多交给五人。", "At most five people at once.", "⟦team.hand-over-too-many⟧")
    }

    /// `Work is handed over to others.` · `不能交接给本人。`
    pub const fn hand_over_same_person(self) -> &'static str {
        self.0.pick("不能交接给本人。", "Work is handed over to others.", "⟦team.hand-over-same-person⟧")
    }

    /// `Somebody named may not sign in.` · `所选人员中有人已停用。`
    pub const fn hand_over_may_not_sign_in(self) -> &'static str {
        self.0.pick("所选人员中有人已停用。", "Somebody named may not sign in.", "⟦team.hand-over-may-not-sign-in⟧")
    }

    /// `Compliance answers for no accounts.` · `合规人员不负责客户。`
    pub const fn hand_over_compliance(self) -> &'static str {
        self.0.pick("合规人员不负责客户。", "Compliance answers for no accounts.", "⟦team.hand-over-compliance⟧")
    }

    /// `There is nothing to hand over.` · `没有可交接的内容。`
    pub const fn hand_over_nothing(self) -> &'static str {
        self.0.pick("没有可交接的内容。", "There is nothing to hand over.", "⟦team.hand-over-nothing⟧")
    }
}
