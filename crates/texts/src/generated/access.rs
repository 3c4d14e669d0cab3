//! Messages of `access`, generated from `messages/*/access.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "access",
    include_str!("../../messages/zh-CN/access.ftl"),
    include_str!("../../messages/en/access.ftl"),
);

/// The messages of `access`.
#[derive(Debug, Clone, Copy)]
pub struct Access(Texts);

impl Texts {
    /// The messages of `access`.
    pub const fn access(self) -> Access {
        Access(self)
    }
}

impl Access {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Representative` · `代表`
    pub const fn job_representative(self) -> &'static str {
        self.0.pick("代表", "Representative", "⟦access.job-representative⟧")
    }

    /// `District manager` · `地区经理`
    pub const fn job_manager(self) -> &'static str {
        self.0.pick("地区经理", "District manager", "⟦access.job-manager⟧")
    }

    /// `Sales director` · `销售总监`
    pub const fn job_director(self) -> &'static str {
        self.0.pick("销售总监", "Sales director", "⟦access.job-director⟧")
    }

    /// `Sales operations` · `销售运营`
    pub const fn job_analyst(self) -> &'static str {
        self.0.pick("销售运营", "Sales operations", "⟦access.job-analyst⟧")
    }

    /// `Compliance` · `合规`
    pub const fn job_auditor(self) -> &'static str {
        self.0.pick("合规", "Compliance", "⟦access.job-auditor⟧")
    }

    /// `Administrator` · `系统管理员`
    pub const fn job_administrator(self) -> &'static str {
        self.0.pick("系统管理员", "Administrator", "⟦access.job-administrator⟧")
    }

    /// `See accounts, their sales and results` · `查看客户、销售与筛选结果`
    pub const fn action_view_accounts(self) -> &'static str {
        self.0.pick("查看客户、销售与筛选结果", "See accounts, their sales and results", "⟦access.action-view-accounts⟧")
    }

    /// `Change accounts` · `修改客户`
    pub const fn action_edit_accounts(self) -> &'static str {
        self.0.pick("修改客户", "Change accounts", "⟦access.action-edit-accounts⟧")
    }

    /// `Write notes about accounts` · `写客户备注`
    pub const fn action_write_notes(self) -> &'static str {
        self.0.pick("写客户备注", "Write notes about accounts", "⟦access.action-write-notes⟧")
    }

    /// `Rate accounts` · `为客户评分`
    pub const fn action_rate_accounts(self) -> &'static str {
        self.0.pick("为客户评分", "Rate accounts", "⟦access.action-rate-accounts⟧")
    }

    /// `Ask for a tier to be reviewed` · `申请复核等级`
    pub const fn action_contest_tiers(self) -> &'static str {
        self.0.pick("申请复核等级", "Ask for a tier to be reviewed", "⟦access.action-contest-tiers⟧")
    }

    /// `Decide about reviews of tiers` · `裁定复核申请`
    pub const fn action_decide_contests(self) -> &'static str {
        self.0.pick("裁定复核申请", "Decide about reviews of tiers", "⟦access.action-decide-contests⟧")
    }

    /// `Give tiers by decision of a committee` · `由委员会人工定级`
    pub const fn action_override_tiers(self) -> &'static str {
        self.0.pick("由委员会人工定级", "Give tiers by decision of a committee", "⟦access.action-override-tiers⟧")
    }

    /// `See leads` · `查看线索`
    pub const fn action_view_leads(self) -> &'static str {
        self.0.pick("查看线索", "See leads", "⟦access.action-view-leads⟧")
    }

    /// `Enter and work on leads` · `录入与跟进线索`
    pub const fn action_edit_leads(self) -> &'static str {
        self.0.pick("录入与跟进线索", "Enter and work on leads", "⟦access.action-edit-leads⟧")
    }

    /// `Manage channels of leads and their public forms` · `管理线索渠道与公开表单`
    pub const fn action_manage_channels(self) -> &'static str {
        self.0.pick("管理线索渠道与公开表单", "Manage channels of leads and their public forms", "⟦access.action-manage-channels⟧")
    }

    /// `Import files and undo imports` · `导入文件与撤销导入`
    pub const fn action_import(self) -> &'static str {
        self.0.pick("导入文件与撤销导入", "Import files and undo imports", "⟦access.action-import⟧")
    }

    /// `See standards` · `查看大客户标准`
    pub const fn action_view_standards(self) -> &'static str {
        self.0.pick("查看大客户标准", "See standards", "⟦access.action-view-standards⟧")
    }

    /// `Write and change standards` · `起草与修改标准`
    pub const fn action_edit_standards(self) -> &'static str {
        self.0.pick("起草与修改标准", "Write and change standards", "⟦access.action-edit-standards⟧")
    }

    /// `Publish and retire standards` · `发布与停用标准`
    pub const fn action_publish_standards(self) -> &'static str {
        self.0.pick("发布与停用标准", "Publish and retire standards", "⟦access.action-publish-standards⟧")
    }

    /// `Run a screening` · `运行筛选`
    pub const fn action_run_screening(self) -> &'static str {
        self.0.pick("运行筛选", "Run a screening", "⟦access.action-run-screening⟧")
    }

    /// `See the team and territories` · `查看团队与辖区`
    pub const fn action_view_team(self) -> &'static str {
        self.0.pick("查看团队与辖区", "See the team and territories", "⟦access.action-view-team⟧")
    }

    /// `plan how a territory is covered` · `规划辖区市场`
    pub const fn action_plan_markets(self) -> &'static str {
        self.0.pick("规划辖区市场", "plan how a territory is covered", "⟦access.action-plan-markets⟧")
    }

    /// `set the thresholds of warnings` · `设置集中度提示条件`
    pub const fn action_set_thresholds(self) -> &'static str {
        self.0.pick("设置集中度提示条件", "set the thresholds of warnings", "⟦access.action-set-thresholds⟧")
    }

    /// `Manage users and territories` · `管理用户与辖区`
    pub const fn action_manage_team(self) -> &'static str {
        self.0.pick("管理用户与辖区", "Manage users and territories", "⟦access.action-manage-team⟧")
    }

    /// `Read the audit log` · `查看审计日志`
    pub const fn action_view_audit(self) -> &'static str {
        self.0.pick("查看审计日志", "Read the audit log", "⟦access.action-view-audit⟧")
    }

    /// `all` · `全部`
    pub const fn scope_all(self) -> &'static str {
        self.0.pick("全部", "all", "⟦access.scope-all⟧")
    }

    /// `own, team and territory` · `本人、团队与辖区`
    pub const fn scope_related(self) -> &'static str {
        self.0.pick("本人、团队与辖区", "own, team and territory", "⟦access.scope-related⟧")
    }

    /// `own and territory` · `本人与辖区`
    pub const fn scope_responsible(self) -> &'static str {
        self.0.pick("本人与辖区", "own and territory", "⟦access.scope-responsible⟧")
    }

    /// `no` · `无`
    pub const fn scope_nothing(self) -> &'static str {
        self.0.pick("无", "no", "⟦access.scope-nothing⟧")
    }

    /// `Sign in to Canopy` · `登录 Canopy`
    pub const fn sign_in_title(self) -> &'static str {
        self.0.pick("登录 Canopy", "Sign in to Canopy", "⟦access.sign-in-title⟧")
    }

    /// `Sign-in name` · `登录名`
    pub const fn sign_in_name(self) -> &'static str {
        self.0.pick("登录名", "Sign-in name", "⟦access.sign-in-name⟧")
    }

    /// `Password` · `密码`
    pub const fn password(self) -> &'static str {
        self.0.pick("密码", "Password", "⟦access.password⟧")
    }

    /// `That name and password do not go together.` · `登录名或密码不正确。`
    pub const fn sign_in_failed(self) -> &'static str {
        self.0.pick("登录名或密码不正确。", "That name and password do not go together.", "⟦access.sign-in-failed⟧")
    }

    /// `Too many attempts. Wait {wait} and try again.` · `尝试次数过多，请在 {wait} 后重试。`
    pub fn sign_in_too_often(self, wait: &str) -> String {
        BUNDLES.say(self.0, "sign-in-too-often", &[("wait", wait.into())])
    }

    /// `Choose whom to be` · `选择一个身份`
    pub const fn choose_persona(self) -> &'static str {
        self.0.pick("选择一个身份", "Choose whom to be", "⟦access.choose-persona⟧")
    }

    /// `This is a demonstration with a fictional company. Anyone on this machine can use it.` · `这是一家虚构公司的演示，本机上的任何人都可以使用。`
    pub const fn demo_notice(self) -> &'static str {
        self.0.pick("这是一家虚构公司的演示，本机上的任何人都可以使用。", "This is a demonstration with a fictional company. Anyone on this machine can use it.", "⟦access.demo-notice⟧")
    }

    /// `No password yet? Ask your administrator for a one-time set-up link.` · `还没有密码？请向系统管理员索取一次性设置链接。`
    pub const fn no_password_yet(self) -> &'static str {
        self.0.pick("还没有密码？请向系统管理员索取一次性设置链接。", "No password yet? Ask your administrator for a one-time set-up link.", "⟦access.no-password-yet⟧")
    }

    /// `Welcome, {name}` · `{name}，欢迎使用`
    pub fn set_up_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "set-up-title", &[("name", name.into())])
    }

    /// `You sign in as {name}. Set a password to begin; this link works once.` · `您的登录名是 {name}。设置密码后即可开始使用；此链接只能使用一次。`
    pub fn set_up_lead(self, name: &str) -> String {
        BUNDLES.say(self.0, "set-up-lead", &[("name", name.into())])
    }

    /// `New password` · `新密码`
    pub const fn new_password(self) -> &'static str {
        self.0.pick("新密码", "New password", "⟦access.new-password⟧")
    }

    /// `New password again` · `再次输入新密码`
    pub const fn password_again(self) -> &'static str {
        self.0.pick("再次输入新密码", "New password again", "⟦access.password-again⟧")
    }

    /// `At least {least} characters. A sentence only you know is easy to remember and hard to guess.` · `至少 {least} 个字符。一句只有您知道的话，好记又安全。`
    pub fn password_help(self, least: i64) -> String {
        BUNDLES.say(self.0, "password-help", &[("least", least.into())])
    }

    /// `The password needs at least {least} characters.` · `密码至少需要 {least} 个字符。`
    pub fn password_too_short(self, least: i64) -> String {
        BUNDLES.say(self.0, "password-too-short", &[("least", least.into())])
    }

    /// `The password is too long: 200 characters at most.` · `密码太长，最多 200 个字符。`
    pub const fn password_too_long(self) -> &'static str {
        self.0.pick("密码太长，最多 200 个字符。", "The password is too long: 200 characters at most.", "⟦access.password-too-long⟧")
    }

    /// `The password is too simple, or holds your sign-in name. Choose another.` · `密码过于简单，或包含您的登录名，请换一个。`
    pub const fn password_too_simple(self) -> &'static str {
        self.0.pick("密码过于简单，或包含您的登录名，请换一个。", "The password is too simple, or holds your sign-in name. Choose another.", "⟦access.password-too-simple⟧")
    }

    /// `The two passwords differ.` · `两次输入的密码不一致。`
    pub const fn password_not_the_same(self) -> &'static str {
        self.0.pick("两次输入的密码不一致。", "The two passwords differ.", "⟦access.password-not-the-same⟧")
    }

    /// `Set password and sign in` · `设置密码并登录`
    pub const fn set_password(self) -> &'static str {
        self.0.pick("设置密码并登录", "Set password and sign in", "⟦access.set-password⟧")
    }

    /// `Sign out on other devices` · `退出其他设备`
    pub const fn sign_out_everywhere(self) -> &'static str {
        self.0.pick("退出其他设备", "Sign out on other devices", "⟦access.sign-out-everywhere⟧")
    }

    /// `You are signed out on every other device.` · `已退出其他所有设备上的登录。`
    pub const fn signed_out_everywhere(self) -> &'static str {
        self.0.pick("已退出其他所有设备上的登录。", "You are signed out on every other device.", "⟦access.signed-out-everywhere⟧")
    }

    /// `One more colleague {count} more colleagues` · `其他同事（{count} 位）`
    pub fn more_personas(self, count: i64) -> String {
        BUNDLES.say(self.0, "more-personas", &[("count", count.into())])
    }

    /// `See which customers are my key accounts, who drives my growth, and what to do next` · `看清哪些是我的大客户、谁在带动增长，找到下一步该做什么`
    pub const fn aim_representative(self) -> &'static str {
        self.0.pick("看清哪些是我的大客户、谁在带动增长，找到下一步该做什么", "See which customers are my key accounts, who drives my growth, and what to do next", "⟦access.aim-representative⟧")
    }

    /// `See how the accounts of my territory develop, and put time and resources where they count` · `看清辖区内客户的走势，把精力和资源用在最值得的客户上`
    pub const fn aim_manager(self) -> &'static str {
        self.0.pick("看清辖区内客户的走势，把精力和资源用在最值得的客户上", "See how the accounts of my territory develop, and put time and resources where they count", "⟦access.aim-manager⟧")
    }

    /// `Set the company’s standard; watch the portfolio, its concentration and who moves up or down` · `制定公司的大客户标准，掌握客户结构、集中度与升降变化`
    pub const fn aim_director(self) -> &'static str {
        self.0.pick("制定公司的大客户标准，掌握客户结构、集中度与升降变化", "Set the company’s standard; watch the portfolio, its concentration and who moves up or down", "⟦access.aim-director⟧")
    }

    /// `Load sales data, keep accounts and standards in order, run screenings and explain them` · `导入流向数据，维护客户与标准，运行筛选并说明结果`
    pub const fn aim_analyst(self) -> &'static str {
        self.0.pick("导入流向数据，维护客户与标准，运行筛选并说明结果", "Load sales data, keep accounts and standards in order, run screenings and explain them", "⟦access.aim-analyst⟧")
    }

    /// `See every account and the audit log: who changed what, and when` · `查看全部客户与审计日志，核对每一项变更由谁、何时做出`
    pub const fn aim_auditor(self) -> &'static str {
        self.0.pick("查看全部客户与审计日志，核对每一项变更由谁、何时做出", "See every account and the audit log: who changed what, and when", "⟦access.aim-auditor⟧")
    }

    /// `Manage users, territories and settings` · `管理用户、辖区与系统设置`
    pub const fn aim_administrator(self) -> &'static str {
        self.0.pick("管理用户、辖区与系统设置", "Manage users, territories and settings", "⟦access.aim-administrator⟧")
    }

    /// `Sign-in and security` · `登录与安全`
    pub const fn me_title(self) -> &'static str {
        self.0.pick("登录与安全", "Sign-in and security", "⟦access.me-title⟧")
    }

    /// `Where you are signed in, and what guards your sign-in.` · `查看您在哪些设备上登录，以及登录受到哪些保护。`
    pub const fn me_lead(self) -> &'static str {
        self.0.pick("查看您在哪些设备上登录，以及登录受到哪些保护。", "Where you are signed in, and what guards your sign-in.", "⟦access.me-lead⟧")
    }

    /// `Signed in on` · `已登录的设备`
    pub const fn sessions_title(self) -> &'static str {
        self.0.pick("已登录的设备", "Signed in on", "⟦access.sessions-title⟧")
    }

    /// `Only the network is kept, never the whole address. What you do not recognise, end; then change your password.` · `系统只记录所在网络，不记录完整地址。如有不认识的设备，请将其退出并更换密码。`
    pub const fn sessions_help(self) -> &'static str {
        self.0.pick("系统只记录所在网络，不记录完整地址。如有不认识的设备，请将其退出并更换密码。", "Only the network is kept, never the whole address. What you do not recognise, end; then change your password.", "⟦access.sessions-help⟧")
    }

    /// `Device` · `设备`
    pub const fn device(self) -> &'static str {
        self.0.pick("设备", "Device", "⟦access.device⟧")
    }

    /// `Unknown device` · `未知设备`
    pub const fn unknown_device(self) -> &'static str {
        self.0.pick("未知设备", "Unknown device", "⟦access.unknown-device⟧")
    }

    /// `Network` · `网络`
    pub const fn network(self) -> &'static str {
        self.0.pick("网络", "Network", "⟦access.network⟧")
    }

    /// `Signed in` · `登录时间`
    pub const fn signed_in_at(self) -> &'static str {
        self.0.pick("登录时间", "Signed in", "⟦access.signed-in-at⟧")
    }

    /// `Last used` · `最近使用`
    pub const fn last_seen_at(self) -> &'static str {
        self.0.pick("最近使用", "Last used", "⟦access.last-seen-at⟧")
    }

    /// `Sign out` · `退出登录`
    pub const fn end_session(self) -> &'static str {
        self.0.pick("退出登录", "Sign out", "⟦access.end-session⟧")
    }

    /// `Sign out everywhere` · `退出全部设备`
    pub const fn end_all_sessions(self) -> &'static str {
        self.0.pick("退出全部设备", "Sign out everywhere", "⟦access.end-all-sessions⟧")
    }

    /// `This device` · `本设备`
    pub const fn this_device(self) -> &'static str {
        self.0.pick("本设备", "This device", "⟦access.this-device⟧")
    }

    /// `Signed out there.` · `已退出该设备上的登录。`
    pub const fn session_ended(self) -> &'static str {
        self.0.pick("已退出该设备上的登录。", "Signed out there.", "⟦access.session-ended⟧")
    }

    /// `Signed out everywhere.` · `已退出全部设备上的登录。`
    pub const fn sessions_ended(self) -> &'static str {
        self.0.pick("已退出全部设备上的登录。", "Signed out everywhere.", "⟦access.sessions-ended⟧")
    }

    /// `Not signed in anywhere` · `当前没有登录`
    pub const fn no_sessions_title(self) -> &'static str {
        self.0.pick("当前没有登录", "Not signed in anywhere", "⟦access.no-sessions-title⟧")
    }

    /// `Sessions appear here while they last.` · `有效期内的登录会显示在这里。`
    pub const fn no_sessions_text(self) -> &'static str {
        self.0.pick("有效期内的登录会显示在这里。", "Sessions appear here while they last.", "⟦access.no-sessions-text⟧")
    }

    /// `Why can I see this?` · `为什么我能看到`
    pub const fn why_title(self) -> &'static str {
        self.0.pick("为什么我能看到", "Why can I see this?", "⟦access.why-title⟧")
    }

    /// `Each rule that lets you see this account, down to what gives it.` · `逐条列出让您看到此客户的规则，直到具体的辖区、团队或代理。`
    pub const fn why_lead(self) -> &'static str {
        self.0.pick("逐条列出让您看到此客户的规则，直到具体的辖区、团队或代理。", "Each rule that lets you see this account, down to what gives it.", "⟦access.why-lead⟧")
    }

    /// `You see it because` · `您能看到此客户，是因为`
    pub const fn why_own_title(self) -> &'static str {
        self.0.pick("您能看到此客户，是因为", "You see it because", "⟦access.why-own-title⟧")
    }

    /// `your job, {job}, reaches every account.` · `您的岗位（{job}）可以看到全部客户。`
    pub fn why_job(self, job: &str) -> String {
        BUNDLES.say(self.0, "why-job", &[("job", job.into())])
    }

    /// `you are its owner.` · `您是此客户的负责人。`
    pub const fn why_owner(self) -> &'static str {
        self.0.pick("您是此客户的负责人。", "you are its owner.", "⟦access.why-owner⟧")
    }

    /// `you are on its team: {role}.` · `您在客户团队中，职能为{role}。`
    pub fn why_team(self, role: &str) -> String {
        BUNDLES.say(self.0, "why-team", &[("role", role.into())])
    }

    /// `you hold a territory it lies in or below: {path}.` · `您持有此客户所在的辖区或其上级辖区：{path}。`
    pub fn why_territory(self, path: &str) -> String {
        BUNDLES.say(self.0, "why-territory", &[("path", path.into())])
    }

    /// `you represent {name} until {day}: {reasons}.` · `您正在代理 {name}（至 {day}），依据：{reasons}。`
    pub fn why_deputy(self, name: &str, day: &str, reasons: &str) -> String {
        BUNDLES.say(self.0, "why-deputy", &[("name", name.into()), ("day", day.into()), ("reasons", reasons.into())])
    }

    /// `Why` · `原因`
    pub const fn why_column(self) -> &'static str {
        self.0.pick("原因", "Why", "⟦access.why-column⟧")
    }

    /// `Job` · `岗位`
    pub const fn why_short_job(self) -> &'static str {
        self.0.pick("岗位", "Job", "⟦access.why-short-job⟧")
    }

    /// `Team: {role}` · `客户团队：{role}`
    pub fn why_short_team(self, role: &str) -> String {
        BUNDLES.say(self.0, "why-short-team", &[("role", role.into())])
    }

    /// `Territory: {name}` · `辖区：{name}`
    pub fn why_short_territory(self, name: &str) -> String {
        BUNDLES.say(self.0, "why-short-territory", &[("name", name.into())])
    }

    /// `Deputy of {name} until {day}` · `代理 {name}，至 {day}`
    pub fn why_short_deputy(self, name: &str, day: &str) -> String {
        BUNDLES.say(self.0, "why-short-deputy", &[("name", name.into()), ("day", day.into())])
    }

    /// `Who else sees it` · `还有谁能看到`
    pub const fn who_else_title(self) -> &'static str {
        self.0.pick("还有谁能看到", "Who else sees it", "⟦access.who-else-title⟧")
    }

    /// `Who else sees it is told to those who may change it and to those who read the audit log.` · `只有可修改此客户或可查看审计日志的人员，才能看到还有谁能看到它。`
    pub const fn who_else_hidden(self) -> &'static str {
        self.0.pick("只有可修改此客户或可查看审计日志的人员，才能看到还有谁能看到它。", "Who else sees it is told to those who may change it and to those who read the audit log.", "⟦access.who-else-hidden⟧")
    }

    /// `Nobody else` · `没有其他人`
    pub const fn nobody_else_title(self) -> &'static str {
        self.0.pick("没有其他人", "Nobody else", "⟦access.nobody-else-title⟧")
    }

    /// `Nobody else sees this account.` · `除您之外，没有人能看到此客户。`
    pub const fn nobody_else_text(self) -> &'static str {
        self.0.pick("除您之外，没有人能看到此客户。", "Nobody else sees this account.", "⟦access.nobody-else-text⟧")
    }

    /// `Hand over the work of a person` · `交接人员的工作`
    pub const fn action_hand_over(self) -> &'static str {
        self.0.pick("交接人员的工作", "Hand over the work of a person", "⟦access.action-hand-over⟧")
    }

    /// `Access tokens` · `访问令牌`
    pub const fn tokens_title(self) -> &'static str {
        self.0.pick("访问令牌", "Access tokens", "⟦access.tokens-title⟧")
    }

    /// `Let your own programs read, or change, what you may, without your password.` · `让您自己的程序以您的身份读取或修改数据，无需密码。`
    pub const fn tokens_lead(self) -> &'static str {
        self.0.pick("让您自己的程序以您的身份读取或修改数据，无需密码。", "Let your own programs read, or change, what you may, without your password.", "⟦access.tokens-lead⟧")
    }

    /// `Mine` · `我的令牌`
    pub const fn tokens_mine(self) -> &'static str {
        self.0.pick("我的令牌", "Mine", "⟦access.tokens-mine⟧")
    }

    /// `Everybody's` · `全公司的令牌`
    pub const fn tokens_everybody(self) -> &'static str {
        self.0.pick("全公司的令牌", "Everybody's", "⟦access.tokens-everybody⟧")
    }

    /// `No access tokens yet` · `还没有访问令牌`
    pub const fn tokens_empty_title(self) -> &'static str {
        self.0.pick("还没有访问令牌", "No access tokens yet", "⟦access.tokens-empty-title⟧")
    }

    /// `With a token a program uses the interface under /api/v1 in your name and within your reach.` · `程序凭令牌调用 /api/v1 接口，身份与可见范围和您本人一致。`
    pub const fn tokens_empty(self) -> &'static str {
        self.0.pick("程序凭令牌调用 /api/v1 接口，身份与可见范围和您本人一致。", "With a token a program uses the interface under /api/v1 in your name and within your reach.", "⟦access.tokens-empty⟧")
    }

    /// `Make a token` · `新建令牌`
    pub const fn token_add(self) -> &'static str {
        self.0.pick("新建令牌", "Make a token", "⟦access.token-add⟧")
    }

    /// `Name` · `名称`
    pub const fn token_name(self) -> &'static str {
        self.0.pick("名称", "Name", "⟦access.token-name⟧")
    }

    /// `What uses it, so that you know it later: ERP, data warehouse, own script.` · `写明由谁使用，便于日后辨认，例如：ERP、数据仓库、自用脚本。`
    pub const fn token_name_help(self) -> &'static str {
        self.0.pick("写明由谁使用，便于日后辨认，例如：ERP、数据仓库、自用脚本。", "What uses it, so that you know it later: ERP, data warehouse, own script.", "⟦access.token-name-help⟧")
    }

    /// `Lasts` · `有效期`
    pub const fn token_days(self) -> &'static str {
        self.0.pick("有效期", "Lasts", "⟦access.token-days⟧")
    }

    /// `One day {days} days` · `{days} 天`
    pub fn token_lasts(self, days: i64) -> String {
        BUNDLES.say(self.0, "token-lasts", &[("days", days.into())])
    }

    /// `It may also change data` · `允许修改数据`
    pub const fn token_may_change(self) -> &'static str {
        self.0.pick("允许修改数据", "It may also change data", "⟦access.token-may-change⟧")
    }

    /// `Without this it can only read.` · `不勾选则只能读取。`
    pub const fn token_may_change_help(self) -> &'static str {
        self.0.pick("不勾选则只能读取。", "Without this it can only read.", "⟦access.token-may-change-help⟧")
    }

    /// `It may` · `权限`
    pub const fn token_actions(self) -> &'static str {
        self.0.pick("权限", "It may", "⟦access.token-actions⟧")
    }

    /// `Only what you may do yourself is offered. If your job changes, the token follows.` · `只列出您本人的权限；岗位变动后，令牌的权限随之变化。`
    pub const fn token_actions_help(self) -> &'static str {
        self.0.pick("只列出您本人的权限；岗位变动后，令牌的权限随之变化。", "Only what you may do yourself is offered. If your job changes, the token follows.", "⟦access.token-actions-help⟧")
    }

    /// `Your new token` · `新令牌`
    pub const fn token_made_title(self) -> &'static str {
        self.0.pick("新令牌", "Your new token", "⟦access.token-made-title⟧")
    }

    /// `Copy it now. It is shown this once; we keep only its fingerprint.` · `请立即复制。令牌只显示这一次，系统只保存它的指纹。`
    pub const fn token_made(self) -> &'static str {
        self.0.pick("请立即复制。令牌只显示这一次，系统只保存它的指纹。", "Copy it now. It is shown this once; we keep only its fingerprint.", "⟦access.token-made⟧")
    }

    /// `Send it with each request:` · `每次请求时这样带上：`
    pub const fn token_use(self) -> &'static str {
        self.0.pick("每次请求时这样带上：", "Send it with each request:", "⟦access.token-use⟧")
    }

    /// `Description of the interface (OpenAPI)` · `接口说明（OpenAPI）`
    pub const fn tokens_description(self) -> &'static str {
        self.0.pick("接口说明（OpenAPI）", "Description of the interface (OpenAPI)", "⟦access.tokens-description⟧")
    }

    /// `reads` · `只读`
    pub const fn token_reads(self) -> &'static str {
        self.0.pick("只读", "reads", "⟦access.token-reads⟧")
    }

    /// `reads and changes` · `可读写`
    pub const fn token_changes(self) -> &'static str {
        self.0.pick("可读写", "reads and changes", "⟦access.token-changes⟧")
    }

    /// `Ends` · `到期`
    pub const fn token_ends(self) -> &'static str {
        self.0.pick("到期", "Ends", "⟦access.token-ends⟧")
    }

    /// `Last used` · `最近使用`
    pub const fn token_last_used(self) -> &'static str {
        self.0.pick("最近使用", "Last used", "⟦access.token-last-used⟧")
    }

    /// `never` · `从未使用`
    pub const fn token_never_used(self) -> &'static str {
        self.0.pick("从未使用", "never", "⟦access.token-never-used⟧")
    }

    /// `in use` · `有效`
    pub const fn token_live(self) -> &'static str {
        self.0.pick("有效", "in use", "⟦access.token-live⟧")
    }

    /// `over` · `已过期`
    pub const fn token_over(self) -> &'static str {
        self.0.pick("已过期", "over", "⟦access.token-over⟧")
    }

    /// `ended` · `已停用`
    pub const fn token_ended(self) -> &'static str {
        self.0.pick("已停用", "ended", "⟦access.token-ended⟧")
    }

    /// `End it` · `停用`
    pub const fn token_end(self) -> &'static str {
        self.0.pick("停用", "End it", "⟦access.token-end⟧")
    }

    /// `The token is ended. Programs that use it are refused from now on.` · `令牌已停用，使用它的程序从现在起无法访问。`
    pub const fn token_is_ended(self) -> &'static str {
        self.0.pick("令牌已停用，使用它的程序从现在起无法访问。", "The token is ended. Programs that use it are refused from now on.", "⟦access.token-is-ended⟧")
    }

    /// `Whose` · `所属人`
    pub const fn token_of(self) -> &'static str {
        self.0.pick("所属人", "Whose", "⟦access.token-of⟧")
    }

    /// `Give it a name.` · `请填写名称。`
    pub const fn token_name_missing(self) -> &'static str {
        self.0.pick("请填写名称。", "Give it a name.", "⟦access.token-name-missing⟧")
    }

    /// `The name is too long: 80 characters at most.` · `名称太长，最多 80 个字符。`
    pub const fn token_name_too_long(self) -> &'static str {
        self.0.pick("名称太长，最多 80 个字符。", "The name is too long: 80 characters at most.", "⟦access.token-name-too-long⟧")
    }

    /// `Choose at least one thing it may do.` · `请至少选择一项权限。`
    pub const fn token_nothing_allowed(self) -> &'static str {
        self.0.pick("请至少选择一项权限。", "Choose at least one thing it may do.", "⟦access.token-nothing-allowed⟧")
    }

    /// `Choose how long it lasts.` · `请选择有效期。`
    pub const fn token_other_days(self) -> &'static str {
        self.0.pick("请选择有效期。", "Choose how long it lasts.", "⟦access.token-other-days⟧")
    }

    /// `You have 20 tokens already. End one you no longer need.` · `您已有 20 个令牌，请先停用不再需要的。`
    pub const fn token_too_many(self) -> &'static str {
        self.0.pick("您已有 20 个令牌，请先停用不再需要的。", "You have 20 tokens already. End one you no longer need.", "⟦access.token-too-many⟧")
    }

    /// `One more step` · `还差一步`
    pub const fn code_title(self) -> &'static str {
        self.0.pick("还差一步", "One more step", "⟦access.code-title⟧")
    }

    /// `Your password is right. Now the code from your app.` · `密码正确，请继续输入验证码。`
    pub const fn code_lead(self) -> &'static str {
        self.0.pick("密码正确，请继续输入验证码。", "Your password is right. Now the code from your app.", "⟦access.code-lead⟧")
    }

    /// `Code` · `验证码`
    pub const fn code(self) -> &'static str {
        self.0.pick("验证码", "Code", "⟦access.code⟧")
    }

    /// `Six digits from your authenticator app, or one of your recovery codes.` · `身份验证器应用显示的 6 位数字，或一个恢复码。`
    pub const fn code_help(self) -> &'static str {
        self.0.pick("身份验证器应用显示的 6 位数字，或一个恢复码。", "Six digits from your authenticator app, or one of your recovery codes.", "⟦access.code-help⟧")
    }

    /// `That is not the code of this moment, or it was used already. Wait for the next one.` · `验证码不正确或已用过，请等待下一个验证码。`
    pub const fn code_wrong(self) -> &'static str {
        self.0.pick("验证码不正确或已用过，请等待下一个验证码。", "That is not the code of this moment, or it was used already. Wait for the next one.", "⟦access.code-wrong⟧")
    }

    /// `That took too long. Sign in again.` · `等待时间过长，请重新登录。`
    pub const fn code_over(self) -> &'static str {
        self.0.pick("等待时间过长，请重新登录。", "That took too long. Sign in again.", "⟦access.code-over⟧")
    }

    /// `Start again` · `重新登录`
    pub const fn code_back(self) -> &'static str {
        self.0.pick("重新登录", "Start again", "⟦access.code-back⟧")
    }

    /// `Second factor` · `两步验证`
    pub const fn factor_title(self) -> &'static str {
        self.0.pick("两步验证", "Second factor", "⟦access.factor-title⟧")
    }

    /// `With a second factor, your password alone lets nobody in: signing in also asks for a code from an app on your phone, such as Microsoft Authenticator, Google Authenticator or Aegis.` · `启用后，仅凭密码无法登录，还需输入手机应用中的验证码。常用的身份验证器应用均可使用。`
    pub const fn factor_lead(self) -> &'static str {
        self.0.pick("启用后，仅凭密码无法登录，还需输入手机应用中的验证码。常用的身份验证器应用均可使用。", "With a second factor, your password alone lets nobody in: signing in also asks for a code from an app on your phone, such as Microsoft Authenticator, Google Authenticator or Aegis.", "⟦access.factor-lead⟧")
    }

    /// `Your company asks everybody with your job for a second factor. Set it up to go on.` · `公司要求您所在的岗位使用两步验证，启用后才能继续。`
    pub const fn factor_must(self) -> &'static str {
        self.0.pick("公司要求您所在的岗位使用两步验证，启用后才能继续。", "Your company asks everybody with your job for a second factor. Set it up to go on.", "⟦access.factor-must⟧")
    }

    /// `Set up` · `开始设置`
    pub const fn factor_begin(self) -> &'static str {
        self.0.pick("开始设置", "Set up", "⟦access.factor-begin⟧")
    }

    /// `Scan this picture with your authenticator app.` · `请用身份验证器应用扫描此二维码。`
    pub const fn factor_scan(self) -> &'static str {
        self.0.pick("请用身份验证器应用扫描此二维码。", "Scan this picture with your authenticator app.", "⟦access.factor-scan⟧")
    }

    /// `Picture with the secret for your authenticator app` · `供身份验证器应用扫描的二维码`
    pub const fn factor_picture(self) -> &'static str {
        self.0.pick("供身份验证器应用扫描的二维码", "Picture with the secret for your authenticator app", "⟦access.factor-picture⟧")
    }

    /// `Or type the secret into the app: time-based, six digits.` · `也可以在应用中手动输入密钥（基于时间，6 位数字）：`
    pub const fn factor_by_hand(self) -> &'static str {
        self.0.pick("也可以在应用中手动输入密钥（基于时间，6 位数字）：", "Or type the secret into the app: time-based, six digits.", "⟦access.factor-by-hand⟧")
    }

    /// `The six digits the app shows now. They prove that it works.` · `输入应用当前显示的 6 位数字，确认设置无误。`
    pub const fn factor_code_help(self) -> &'static str {
        self.0.pick("输入应用当前显示的 6 位数字，确认设置无误。", "The six digits the app shows now. They prove that it works.", "⟦access.factor-code-help⟧")
    }

    /// `Turn on` · `启用`
    pub const fn factor_confirm(self) -> &'static str {
        self.0.pick("启用", "Turn on", "⟦access.factor-confirm⟧")
    }

    /// `Make another secret` · `换一个密钥`
    pub const fn factor_again(self) -> &'static str {
        self.0.pick("换一个密钥", "Make another secret", "⟦access.factor-again⟧")
    }

    /// `Your second factor counts since {day}.` · `两步验证已于 {day} 启用。`
    pub fn factor_since(self, day: &str) -> String {
        BUNDLES.say(self.0, "factor-since", &[("day", day.into())])
    }

    /// `Your second factor counts from now on. You were signed out everywhere else.` · `两步验证已启用，其他设备上的登录均已退出。`
    pub const fn factor_set_up(self) -> &'static str {
        self.0.pick("两步验证已启用，其他设备上的登录均已退出。", "Your second factor counts from now on. You were signed out everywhere else.", "⟦access.factor-set-up⟧")
    }

    /// `Remove the second factor` · `移除两步验证`
    pub const fn factor_remove(self) -> &'static str {
        self.0.pick("移除两步验证", "Remove the second factor", "⟦access.factor-remove⟧")
    }

    /// `Afterwards your password alone lets you in again. You are signed out everywhere else.` · `移除后，仅凭密码即可登录；其他设备上的登录将退出。`
    pub const fn factor_remove_help(self) -> &'static str {
        self.0.pick("移除后，仅凭密码即可登录；其他设备上的登录将退出。", "Afterwards your password alone lets you in again. You are signed out everywhere else.", "⟦access.factor-remove-help⟧")
    }

    /// `The second factor is removed.` · `已移除两步验证。`
    pub const fn factor_removed(self) -> &'static str {
        self.0.pick("已移除两步验证。", "The second factor is removed.", "⟦access.factor-removed⟧")
    }

    /// `The second factor is removed; this person was signed out everywhere.` · `已移除两步验证，此人在所有设备上的登录均已退出。`
    pub const fn factor_removed_of(self) -> &'static str {
        self.0.pick("已移除两步验证，此人在所有设备上的登录均已退出。", "The second factor is removed; this person was signed out everywhere.", "⟦access.factor-removed-of⟧")
    }

    /// `For somebody who lost their phone and their recovery codes. Make sure it is them who ask. They are signed out everywhere and sign in with their password alone, until they set it up again.` · `适用于手机和恢复码都已丢失的人员，请先核实是本人提出。移除后，此人在所有设备上退出登录，重新启用前仅凭密码登录。`
    pub const fn factor_remove_of_help(self) -> &'static str {
        self.0.pick("适用于手机和恢复码都已丢失的人员，请先核实是本人提出。移除后，此人在所有设备上退出登录，重新启用前仅凭密码登录。", "For somebody who lost their phone and their recovery codes. Make sure it is them who ask. They are signed out everywhere and sign in with their password alone, until they set it up again.", "⟦access.factor-remove-of-help⟧")
    }

    /// `On` · `已启用`
    pub const fn factor_on(self) -> &'static str {
        self.0.pick("已启用", "On", "⟦access.factor-on⟧")
    }

    /// `Off` · `未启用`
    pub const fn factor_off(self) -> &'static str {
        self.0.pick("未启用", "Off", "⟦access.factor-off⟧")
    }

    /// `Needed and not set up` · `须启用，尚未启用`
    pub const fn factor_lacking(self) -> &'static str {
        self.0.pick("须启用，尚未启用", "Needed and not set up", "⟦access.factor-lacking⟧")
    }

    /// `Manage` · `管理`
    pub const fn factor_manage(self) -> &'static str {
        self.0.pick("管理", "Manage", "⟦access.factor-manage⟧")
    }

    /// `That is not your password.` · `密码不正确。`
    pub const fn password_wrong(self) -> &'static str {
        self.0.pick("密码不正确。", "That is not your password.", "⟦access.password-wrong⟧")
    }

    /// `Keep your recovery codes` · `请保存恢复码`
    pub const fn recovery_title(self) -> &'static str {
        self.0.pick("请保存恢复码", "Keep your recovery codes", "⟦access.recovery-title⟧")
    }

    /// `Each of these codes lets you in once when your phone is not at hand. They are shown this once: print them, or keep them in a safe place that is not your phone.` · `手机不在身边时，每个恢复码可登录一次。恢复码只显示这一次，请打印出来，或保存在手机以外的安全地方。`
    pub const fn recovery_help(self) -> &'static str {
        self.0.pick("手机不在身边时，每个恢复码可登录一次。恢复码只显示这一次，请打印出来，或保存在手机以外的安全地方。", "Each of these codes lets you in once when your phone is not at hand. They are shown this once: print them, or keep them in a safe place that is not your phone.", "⟦access.recovery-help⟧")
    }

    /// `I have kept them` · `我已保存`
    pub const fn recovery_kept(self) -> &'static str {
        self.0.pick("我已保存", "I have kept them", "⟦access.recovery-kept⟧")
    }

    /// `One recovery code is left. {count} recovery codes are left.` · `还剩 {count} 个恢复码可用。`
    pub fn recovery_left(self, count: i64) -> String {
        BUNDLES.say(self.0, "recovery-left", &[("count", count.into())])
    }

    /// `Sign-in rules` · `登录要求`
    pub const fn rules_title(self) -> &'static str {
        self.0.pick("登录要求", "Sign-in rules", "⟦access.rules-title⟧")
    }

    /// `Whose job needs a second factor, and who has one.` · `哪些岗位必须使用两步验证，以及每个人是否已启用。`
    pub const fn rules_lead(self) -> &'static str {
        self.0.pick("哪些岗位必须使用两步验证，以及每个人是否已启用。", "Whose job needs a second factor, and who has one.", "⟦access.rules-lead⟧")
    }

    /// `Who needs a second factor` · `必须使用两步验证的岗位`
    pub const fn rules_needs(self) -> &'static str {
        self.0.pick("必须使用两步验证的岗位", "Who needs a second factor", "⟦access.rules-needs⟧")
    }

    /// `Whoever has one of these jobs and no second factor is led to set it up before anything else, from their next request on. Programs with access tokens go on.` · `这些岗位的人员如未启用两步验证，从下一次操作起会先被引导完成设置，之后才能继续使用。使用访问令牌的程序不受影响。`
    pub const fn rules_help(self) -> &'static str {
        self.0.pick("这些岗位的人员如未启用两步验证，从下一次操作起会先被引导完成设置，之后才能继续使用。使用访问令牌的程序不受影响。", "Whoever has one of these jobs and no second factor is led to set it up before anything else, from their next request on. Programs with access tokens go on.", "⟦access.rules-help⟧")
    }

    /// `People and their second factor` · `人员的两步验证`
    pub const fn rules_people(self) -> &'static str {
        self.0.pick("人员的两步验证", "People and their second factor", "⟦access.rules-people⟧")
    }

    /// `Saved.` · `已保存。`
    pub const fn rules_saved(self) -> &'static str {
        self.0.pick("已保存。", "Saved.", "⟦access.rules-saved⟧")
    }

    /// `Passkeys` · `通行密钥`
    pub const fn passkeys_title(self) -> &'static str {
        self.0.pick("通行密钥", "Passkeys", "⟦access.passkeys-title⟧")
    }

    /// `Sign in with your fingerprint, your face or the PIN of your device instead of password and code. The key never leaves your devices and works for this site alone.` · `用指纹、面容或设备的解锁密码登录，无需输入密码和验证码。密钥不会离开您的设备，且只对本网站有效。`
    pub const fn passkeys_lead(self) -> &'static str {
        self.0.pick("用指纹、面容或设备的解锁密码登录，无需输入密码和验证码。密钥不会离开您的设备，且只对本网站有效。", "Sign in with your fingerprint, your face or the PIN of your device instead of password and code. The key never leaves your devices and works for this site alone.", "⟦access.passkeys-lead⟧")
    }

    /// `Manage passkeys` · `管理通行密钥`
    pub const fn passkeys_manage(self) -> &'static str {
        self.0.pick("管理通行密钥", "Manage passkeys", "⟦access.passkeys-manage⟧")
    }

    /// `No passkeys yet` · `还没有通行密钥`
    pub const fn passkeys_empty_title(self) -> &'static str {
        self.0.pick("还没有通行密钥", "No passkeys yet", "⟦access.passkeys-empty-title⟧")
    }

    /// `Add one on this device, on your phone or on a security key.` · `可在本设备、手机或安全密钥上添加。`
    pub const fn passkeys_empty(self) -> &'static str {
        self.0.pick("可在本设备、手机或安全密钥上添加。", "Add one on this device, on your phone or on a security key.", "⟦access.passkeys-empty⟧")
    }

    /// `Add a passkey` · `添加通行密钥`
    pub const fn passkey_add(self) -> &'static str {
        self.0.pick("添加通行密钥", "Add a passkey", "⟦access.passkey-add⟧")
    }

    /// `Name` · `名称`
    pub const fn passkey_name(self) -> &'static str {
        self.0.pick("名称", "Name", "⟦access.passkey-name⟧")
    }

    /// `So that you know it later: work laptop, phone, security key.` · `便于日后辨认，例如：办公电脑、手机、安全密钥。`
    pub const fn passkey_name_help(self) -> &'static str {
        self.0.pick("便于日后辨认，例如：办公电脑、手机、安全密钥。", "So that you know it later: work laptop, phone, security key.", "⟦access.passkey-name-help⟧")
    }

    /// `Added` · `添加时间`
    pub const fn passkey_since(self) -> &'static str {
        self.0.pick("添加时间", "Added", "⟦access.passkey-since⟧")
    }

    /// `Rename a passkey` · `重命名通行密钥`
    pub const fn passkey_rename(self) -> &'static str {
        self.0.pick("重命名通行密钥", "Rename a passkey", "⟦access.passkey-rename⟧")
    }

    /// `Remove` · `移除`
    pub const fn passkey_remove(self) -> &'static str {
        self.0.pick("移除", "Remove", "⟦access.passkey-remove⟧")
    }

    /// `The passkey is added.` · `已添加通行密钥。`
    pub const fn passkey_added(self) -> &'static str {
        self.0.pick("已添加通行密钥。", "The passkey is added.", "⟦access.passkey-added⟧")
    }

    /// `Saved.` · `已保存。`
    pub const fn passkey_renamed(self) -> &'static str {
        self.0.pick("已保存。", "Saved.", "⟦access.passkey-renamed⟧")
    }

    /// `The passkey is removed. Delete it on your device too.` · `已移除通行密钥，请在设备上也将其删除。`
    pub const fn passkey_removed(self) -> &'static str {
        self.0.pick("已移除通行密钥，请在设备上也将其删除。", "The passkey is removed. Delete it on your device too.", "⟦access.passkey-removed⟧")
    }

    /// `Sign in with a passkey` · `使用通行密钥登录`
    pub const fn passkey_sign_in(self) -> &'static str {
        self.0.pick("使用通行密钥登录", "Sign in with a passkey", "⟦access.passkey-sign-in⟧")
    }

    /// `Your company asks for more than a password. Sign in with your passkey.` · `公司要求更安全的登录方式，请使用通行密钥登录。`
    pub const fn passkey_needed(self) -> &'static str {
        self.0.pick("公司要求更安全的登录方式，请使用通行密钥登录。", "Your company asks for more than a password. Sign in with your passkey.", "⟦access.passkey-needed⟧")
    }

    /// `Or add a passkey, which counts as well` · `也可以添加通行密钥，同样符合要求`
    pub const fn passkey_instead(self) -> &'static str {
        self.0.pick("也可以添加通行密钥，同样符合要求", "Or add a passkey, which counts as well", "⟦access.passkey-instead⟧")
    }

    /// `That took too long, or was begun in another window. Try again.` · `等待时间过长，或操作是在另一个窗口开始的，请重试。`
    pub const fn passkey_over(self) -> &'static str {
        self.0.pick("等待时间过长，或操作是在另一个窗口开始的，请重试。", "That took too long, or was begun in another window. Try again.", "⟦access.passkey-over⟧")
    }

    /// `That passkey was not accepted. It may belong to another site or may have been removed.` · `该通行密钥无法使用，可能属于其他网站，或已被移除。`
    pub const fn passkey_wrong(self) -> &'static str {
        self.0.pick("该通行密钥无法使用，可能属于其他网站，或已被移除。", "That passkey was not accepted. It may belong to another site or may have been removed.", "⟦access.passkey-wrong⟧")
    }

    /// `Give it a name of at most 60 characters.` · `请填写名称，最多 60 个字符。`
    pub const fn passkey_bad_name(self) -> &'static str {
        self.0.pick("请填写名称，最多 60 个字符。", "Give it a name of at most 60 characters.", "⟦access.passkey-bad-name⟧")
    }

    /// `You have 20 passkeys already. Remove one you no longer need.` · `您已有 20 个通行密钥，请先移除不再需要的。`
    pub const fn passkey_too_many(self) -> &'static str {
        self.0.pick("您已有 20 个通行密钥，请先移除不再需要的。", "You have 20 passkeys already. Remove one you no longer need.", "⟦access.passkey-too-many⟧")
    }

    /// `Your device gave no passkey. Try again, or take another way.` · `设备没有提供通行密钥，请重试或改用其他方式。`
    pub const fn passkey_refused(self) -> &'static str {
        self.0.pick("设备没有提供通行密钥，请重试或改用其他方式。", "Your device gave no passkey. Try again, or take another way.", "⟦access.passkey-refused⟧")
    }

    /// `This browser knows no passkeys. Update it, or take another way.` · `此浏览器不支持通行密钥，请更新浏览器或改用其他方式。`
    pub const fn passkey_no_browser(self) -> &'static str {
        self.0.pick("此浏览器不支持通行密钥，请更新浏览器或改用其他方式。", "This browser knows no passkeys. Update it, or take another way.", "⟦access.passkey-no-browser⟧")
    }

    /// `Passkeys work only under the address your company has set:` · `通行密钥只能在公司设定的网址下使用：`
    pub const fn passkey_elsewhere(self) -> &'static str {
        self.0.pick("通行密钥只能在公司设定的网址下使用：", "Passkeys work only under the address your company has set:", "⟦access.passkey-elsewhere⟧")
    }

    /// `Passkeys need scripts in this browser.` · `使用通行密钥需要浏览器启用脚本。`
    pub const fn passkey_needs_script(self) -> &'static str {
        self.0.pick("使用通行密钥需要浏览器启用脚本。", "Passkeys need scripts in this browser.", "⟦access.passkey-needs-script⟧")
    }

    /// `Passkeys need an address with a name and https. Your administrator sets it as public-address.` · `使用通行密钥需要带域名的 https 网址，由系统管理员在配置中设置。`
    pub const fn passkey_no_site(self) -> &'static str {
        self.0.pick("使用通行密钥需要带域名的 https 网址，由系统管理员在配置中设置。", "Passkeys need an address with a name and https. Your administrator sets it as public-address.", "⟦access.passkey-no-site⟧")
    }

    /// `say which fields of its own the company keeps` · `管理自定义字段`
    pub const fn action_manage_fields(self) -> &'static str {
        self.0.pick("管理自定义字段", "say which fields of its own the company keeps", "⟦access.action-manage-fields⟧")
    }
}
