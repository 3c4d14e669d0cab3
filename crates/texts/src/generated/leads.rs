//! Messages of `leads`, generated from `messages/*/leads.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "leads",
    include_str!("../../messages/zh-CN/leads.ftl"),
    include_str!("../../messages/en/leads.ftl"),
);

/// The messages of `leads`.
#[derive(Debug, Clone, Copy)]
pub struct Leads(Texts);

impl Texts {
    /// The messages of `leads`.
    pub const fn leads(self) -> Leads {
        Leads(self)
    }
}

impl Leads {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Leads` · `线索`
    pub const fn title(self) -> &'static str {
        self.0.pick("线索", "Leads", "⟦leads.title⟧")
    }

    /// `Who might become a customer: where they come from, whether we know them, how much they look like our best customers, how far they got.` · `可能成为客户的单位，从哪里来、是否已是客户、与最佳客户有多像、进展到哪一步。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("可能成为客户的单位，从哪里来、是否已是客户、与最佳客户有多像、进展到哪一步。", "Who might become a customer: where they come from, whether we know them, how much they look like our best customers, how far they got.", "⟦leads.lead⟧")
    }

    /// `New lead` · `新建线索`
    pub const fn enter(self) -> &'static str {
        self.0.pick("新建线索", "New lead", "⟦leads.enter⟧")
    }

    /// `New lead` · `新建线索`
    pub const fn new_title(self) -> &'static str {
        self.0.pick("新建线索", "New lead", "⟦leads.new-title⟧")
    }

    /// `Only the organisation and the channel are needed; the rest can follow.` · `只有单位名称和渠道必填，其他可稍后补充。`
    pub const fn new_lead(self) -> &'static str {
        self.0.pick("只有单位名称和渠道必填，其他可稍后补充。", "Only the organisation and the channel are needed; the rest can follow.", "⟦leads.new-lead⟧")
    }

    /// `Organisation, pinyin, person, telephone or mail` · `单位名称、拼音、联系人、电话或邮箱`
    pub const fn search(self) -> &'static str {
        self.0.pick("单位名称、拼音、联系人、电话或邮箱", "Organisation, pinyin, person, telephone or mail", "⟦leads.search⟧")
    }

    /// `Organisation` · `单位`
    pub const fn organisation(self) -> &'static str {
        self.0.pick("单位", "Organisation", "⟦leads.organisation⟧")
    }

    /// `The full name, so that duplicates are found` · `尽量写全称，便于查重`
    pub const fn organisation_help(self) -> &'static str {
        self.0.pick("尽量写全称，便于查重", "The full name, so that duplicates are found", "⟦leads.organisation-help⟧")
    }

    /// `Person` · `联系人`
    pub const fn person(self) -> &'static str {
        self.0.pick("联系人", "Person", "⟦leads.person⟧")
    }

    /// `Role` · `职务`
    pub const fn role(self) -> &'static str {
        self.0.pick("职务", "Role", "⟦leads.role⟧")
    }

    /// `Telephone` · `电话`
    pub const fn phone(self) -> &'static str {
        self.0.pick("电话", "Telephone", "⟦leads.phone⟧")
    }

    /// `Email` · `邮箱`
    pub const fn email(self) -> &'static str {
        self.0.pick("邮箱", "Email", "⟦leads.email⟧")
    }

    /// `Need` · `需求`
    pub const fn need(self) -> &'static str {
        self.0.pick("需求", "Need", "⟦leads.need⟧")
    }

    /// `Type` · `类型`
    pub const fn account_type(self) -> &'static str {
        self.0.pick("类型", "Type", "⟦leads.account-type⟧")
    }

    /// `Level` · `级别`
    pub const fn level(self) -> &'static str {
        self.0.pick("级别", "Level", "⟦leads.level⟧")
    }

    /// `Region` · `地区`
    pub const fn region(self) -> &'static str {
        self.0.pick("地区", "Region", "⟦leads.region⟧")
    }

    /// `City` · `城市`
    pub const fn city(self) -> &'static str {
        self.0.pick("城市", "City", "⟦leads.city⟧")
    }

    /// `Products asked for` · `关注的产品类别`
    pub const fn product_class(self) -> &'static str {
        self.0.pick("关注的产品类别", "Products asked for", "⟦leads.product-class⟧")
    }

    /// `Channel` · `渠道`
    pub const fn channel(self) -> &'static str {
        self.0.pick("渠道", "Channel", "⟦leads.channel⟧")
    }

    /// `Please choose` · `请选择`
    pub const fn choose(self) -> &'static str {
        self.0.pick("请选择", "Please choose", "⟦leads.choose⟧")
    }

    /// `How it came` · `来源方式`
    pub const fn source(self) -> &'static str {
        self.0.pick("来源方式", "How it came", "⟦leads.source⟧")
    }

    /// `Territory` · `辖区`
    pub const fn territory(self) -> &'static str {
        self.0.pick("辖区", "Territory", "⟦leads.territory⟧")
    }

    /// `No territory` · `未分配辖区`
    pub const fn no_territory(self) -> &'static str {
        self.0.pick("未分配辖区", "No territory", "⟦leads.no-territory⟧")
    }

    /// `Owner` · `负责人`
    pub const fn owner(self) -> &'static str {
        self.0.pick("负责人", "Owner", "⟦leads.owner⟧")
    }

    /// `Nobody` · `未指定`
    pub const fn no_owner(self) -> &'static str {
        self.0.pick("未指定", "Nobody", "⟦leads.no-owner⟧")
    }

    /// `State` · `状态`
    pub const fn state(self) -> &'static str {
        self.0.pick("状态", "State", "⟦leads.state⟧")
    }

    /// `Came on` · `录入日期`
    pub const fn came(self) -> &'static str {
        self.0.pick("录入日期", "Came on", "⟦leads.came⟧")
    }

    /// `Last change` · `最近更新`
    pub const fn updated(self) -> &'static str {
        self.0.pick("最近更新", "Last change", "⟦leads.updated⟧")
    }

    /// `Converted on` · `转化日期`
    pub const fn converted_on(self) -> &'static str {
        self.0.pick("转化日期", "Converted on", "⟦leads.converted-on⟧")
    }

    /// `Fit` · `匹配度`
    pub const fn fit(self) -> &'static str {
        self.0.pick("匹配度", "Fit", "⟦leads.fit⟧")
    }

    /// `Open (all)` · `待处理（全部）`
    pub const fn states_open(self) -> &'static str {
        self.0.pick("待处理（全部）", "Open (all)", "⟦leads.states-open⟧")
    }

    /// `New` · `新线索`
    pub const fn state_new(self) -> &'static str {
        self.0.pick("新线索", "New", "⟦leads.state-new⟧")
    }

    /// `In progress` · `跟进中`
    pub const fn state_working(self) -> &'static str {
        self.0.pick("跟进中", "In progress", "⟦leads.state-working⟧")
    }

    /// `Qualified` · `合格`
    pub const fn state_qualified(self) -> &'static str {
        self.0.pick("合格", "Qualified", "⟦leads.state-qualified⟧")
    }

    /// `Converted` · `已转化`
    pub const fn state_converted(self) -> &'static str {
        self.0.pick("已转化", "Converted", "⟦leads.state-converted⟧")
    }

    /// `Discarded` · `已放弃`
    pub const fn state_discarded(self) -> &'static str {
        self.0.pick("已放弃", "Discarded", "⟦leads.state-discarded⟧")
    }

    /// `Merged` · `已合并`
    pub const fn state_merged(self) -> &'static str {
        self.0.pick("已合并", "Merged", "⟦leads.state-merged⟧")
    }

    /// `Public form` · `公开表单`
    pub const fn source_form(self) -> &'static str {
        self.0.pick("公开表单", "Public form", "⟦leads.source-form⟧")
    }

    /// `Entered by hand` · `人工录入`
    pub const fn source_person(self) -> &'static str {
        self.0.pick("人工录入", "Entered by hand", "⟦leads.source-person⟧")
    }

    /// `API` · `接口`
    pub const fn source_api(self) -> &'static str {
        self.0.pick("接口", "API", "⟦leads.source-api⟧")
    }

    /// `File` · `来自文件`
    pub const fn file(self) -> &'static str {
        self.0.pick("来自文件", "File", "⟦leads.file⟧")
    }

    /// `Number at the source` · `来源编号`
    pub const fn reference(self) -> &'static str {
        self.0.pick("来源编号", "Number at the source", "⟦leads.reference⟧")
    }

    /// `Import leads` · `导入线索`
    pub const fn import(self) -> &'static str {
        self.0.pick("导入线索", "Import leads", "⟦leads.import⟧")
    }

    /// `From {name}` · `来自文件：{name}`
    pub fn from_file(self, name: &str) -> String {
        BUNDLES.say(self.0, "from-file", &[("name", name.into())])
    }

    /// `Imported file` · `文件导入`
    pub const fn source_import(self) -> &'static str {
        self.0.pick("文件导入", "Imported file", "⟦leads.source-import⟧")
    }

    /// `{count} lead {count} leads` · `{count} 条线索`
    pub fn count(self, count: i64) -> String {
        BUNDLES.say(self.0, "count", &[("count", count.into())])
    }

    /// `No leads yet` · `还没有线索`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有线索", "No leads yet", "⟦leads.empty-title⟧")
    }

    /// `Enter the first one, or open a channel's public form so that customers fill it in themselves.` · `手工录入第一条，或为渠道开放公开表单，让客户自己填写。`
    pub const fn empty(self) -> &'static str {
        self.0.pick("手工录入第一条，或为渠道开放公开表单，让客户自己填写。", "Enter the first one, or open a channel's public form so that customers fill it in themselves.", "⟦leads.empty⟧")
    }

    /// `Add a channel first, such as a congress, referrals or the website.` · `请先添加渠道，例如学术会议、转介绍、官网。`
    pub const fn empty_no_channel(self) -> &'static str {
        self.0.pick("请先添加渠道，例如学术会议、转介绍、官网。", "Add a channel first, such as a congress, referrals or the website.", "⟦leads.empty-no-channel⟧")
    }

    /// `Yield by channel` · `渠道成效`
    pub const fn channels(self) -> &'static str {
        self.0.pick("渠道成效", "Yield by channel", "⟦leads.channels⟧")
    }

    /// `The lead was entered.` · `线索已录入。`
    pub const fn created(self) -> &'static str {
        self.0.pick("线索已录入。", "The lead was entered.", "⟦leads.created⟧")
    }

    /// `The lead was changed.` · `线索已更新。`
    pub const fn changed(self) -> &'static str {
        self.0.pick("线索已更新。", "The lead was changed.", "⟦leads.changed⟧")
    }

    /// `Change lead: {name}` · `修改线索：{name}`
    pub fn edit_title(self, name: &str) -> String {
        BUNDLES.say(self.0, "edit-title", &[("name", name.into())])
    }

    /// `What it was before and after is kept in the audit log.` · `修改前后的内容都会记入审计日志。`
    pub const fn edit_lead(self) -> &'static str {
        self.0.pick("修改前后的内容都会记入审计日志。", "What it was before and after is kept in the audit log.", "⟦leads.edit-lead⟧")
    }

    /// `At a glance` · `基本情况`
    pub const fn facts_title(self) -> &'static str {
        self.0.pick("基本情况", "At a glance", "⟦leads.facts-title⟧")
    }

    /// `Consent` · `信息使用同意`
    pub const fn consented(self) -> &'static str {
        self.0.pick("信息使用同意", "Consent", "⟦leads.consented⟧")
    }

    /// `given on {day}` · `{day}已同意`
    pub fn consented_on(self, day: &str) -> String {
        BUNDLES.say(self.0, "consented-on", &[("day", day.into())])
    }

    /// `History` · `跟进记录`
    pub const fn history_title(self) -> &'static str {
        self.0.pick("跟进记录", "History", "⟦leads.history-title⟧")
    }

    /// `{who}, {when}` · `{who}，{when}`
    pub fn history_by(self, who: &str, when: &str) -> String {
        BUNDLES.say(self.0, "history-by", &[("who", who.into()), ("when", when.into())])
    }

    /// `Whoever filled in the form` · `表单填写人`
    pub const fn stranger(self) -> &'static str {
        self.0.pick("表单填写人", "Whoever filled in the form", "⟦leads.stranger⟧")
    }

    /// `Came in` · `线索录入`
    pub const fn step_came(self) -> &'static str {
        self.0.pick("线索录入", "Came in", "⟦leads.step-came⟧")
    }

    /// `Details changed` · `修改了资料`
    pub const fn step_changed(self) -> &'static str {
        self.0.pick("修改了资料", "Details changed", "⟦leads.step-changed⟧")
    }

    /// `Handed over` · `转交`
    pub const fn step_handed_over(self) -> &'static str {
        self.0.pick("转交", "Handed over", "⟦leads.step-handed-over⟧")
    }

    /// `Work began` · `开始跟进`
    pub const fn step_taken(self) -> &'static str {
        self.0.pick("开始跟进", "Work began", "⟦leads.step-taken⟧")
    }

    /// `Found qualified` · `判定为合格`
    pub const fn step_qualified(self) -> &'static str {
        self.0.pick("判定为合格", "Found qualified", "⟦leads.step-qualified⟧")
    }

    /// `Discarded` · `放弃`
    pub const fn step_discarded(self) -> &'static str {
        self.0.pick("放弃", "Discarded", "⟦leads.step-discarded⟧")
    }

    /// `Became a new customer` · `转为新客户`
    pub const fn step_converted(self) -> &'static str {
        self.0.pick("转为新客户", "Became a new customer", "⟦leads.step-converted⟧")
    }

    /// `Linked to a customer` · `关联到现有客户`
    pub const fn step_linked(self) -> &'static str {
        self.0.pick("关联到现有客户", "Linked to a customer", "⟦leads.step-linked⟧")
    }

    /// `Merged into another lead` · `合并到另一条线索`
    pub const fn step_merged_into(self) -> &'static str {
        self.0.pick("合并到另一条线索", "Merged into another lead", "⟦leads.step-merged-into⟧")
    }

    /// `Took in another lead` · `并入另一条线索`
    pub const fn step_absorbed(self) -> &'static str {
        self.0.pick("并入另一条线索", "Took in another lead", "⟦leads.step-absorbed⟧")
    }

    /// `Found to be somebody else` · `确认不是同一家`
    pub const fn step_kept_apart(self) -> &'static str {
        self.0.pick("确认不是同一家", "Found to be somebody else", "⟦leads.step-kept-apart⟧")
    }

    /// `Open` · `查看`
    pub const fn see_it(self) -> &'static str {
        self.0.pick("查看", "Open", "⟦leads.see-it⟧")
    }

    /// `May be the same` · `可能是同一家`
    pub const fn alike_title(self) -> &'static str {
        self.0.pick("可能是同一家", "May be the same", "⟦leads.alike-title⟧")
    }

    /// `Please decide: link to the customer, merge the leads, or say it is somebody else.` · `请先确认：关联到现有客户、合并线索，或标为不是同一家。`
    pub const fn alike_lead(self) -> &'static str {
        self.0.pick("请先确认：关联到现有客户、合并线索，或标为不是同一家。", "Please decide: link to the customer, merge the leads, or say it is somebody else.", "⟦leads.alike-lead⟧")
    }

    /// `Customers` · `现有客户`
    pub const fn alike_customers(self) -> &'static str {
        self.0.pick("现有客户", "Customers", "⟦leads.alike-customers⟧")
    }

    /// `Other leads` · `其他线索`
    pub const fn alike_leads(self) -> &'static str {
        self.0.pick("其他线索", "Other leads", "⟦leads.alike-leads⟧")
    }

    /// `None of your customers and leads is the same or alike.` · `您的客户和线索中没有相同或相近的。`
    pub const fn alike_none(self) -> &'static str {
        self.0.pick("您的客户和线索中没有相同或相近的。", "None of your customers and leads is the same or alike.", "⟦leads.alike-none⟧")
    }

    /// `Same telephone` · `电话相同`
    pub const fn same_phone(self) -> &'static str {
        self.0.pick("电话相同", "Same telephone", "⟦leads.same-phone⟧")
    }

    /// `Same email` · `邮箱相同`
    pub const fn same_email(self) -> &'static str {
        self.0.pick("邮箱相同", "Same email", "⟦leads.same-email⟧")
    }

    /// `Same name` · `名称相同`
    pub const fn same_name(self) -> &'static str {
        self.0.pick("名称相同", "Same name", "⟦leads.same-name⟧")
    }

    /// `Same as another or former name` · `与别名或曾用名相同`
    pub const fn same_alias(self) -> &'static str {
        self.0.pick("与别名或曾用名相同", "Same as another or former name", "⟦leads.same-alias⟧")
    }

    /// `Same in pinyin or initials` · `拼音或首字母相同`
    pub const fn same_pinyin(self) -> &'static str {
        self.0.pick("拼音或首字母相同", "Same in pinyin or initials", "⟦leads.same-pinyin⟧")
    }

    /// `Similar name` · `名称相近`
    pub const fn same_alike(self) -> &'static str {
        self.0.pick("名称相近", "Similar name", "⟦leads.same-alike⟧")
    }

    /// `{share} alike` · `相似度 {share}`
    pub fn similarity(self, share: &str) -> String {
        BUNDLES.say(self.0, "similarity", &[("share", share.into())])
    }

    /// `This is it, link` · `就是这家，关联`
    pub const fn link(self) -> &'static str {
        self.0.pick("就是这家，关联", "This is it, link", "⟦leads.link⟧")
    }

    /// `Linked to the customer; the lead's history shows on its page.` · `已关联到客户，跟进记录可在客户页面查看。`
    pub const fn linked(self) -> &'static str {
        self.0.pick("已关联到客户，跟进记录可在客户页面查看。", "Linked to the customer; the lead's history shows on its page.", "⟦leads.linked⟧")
    }

    /// `Merge into this one` · `合并到这条`
    pub const fn merge(self) -> &'static str {
        self.0.pick("合并到这条", "Merge into this one", "⟦leads.merge⟧")
    }

    /// `Merged; both histories are kept.` · `已合并，双方的跟进记录均已保留。`
    pub const fn merged(self) -> &'static str {
        self.0.pick("已合并，双方的跟进记录均已保留。", "Merged; both histories are kept.", "⟦leads.merged⟧")
    }

    /// `Somebody else` · `不是同一家`
    pub const fn keep_apart(self) -> &'static str {
        self.0.pick("不是同一家", "Somebody else", "⟦leads.keep-apart⟧")
    }

    /// `Noted as somebody else; it will not be asked again.` · `已标为不是同一家，不再提示。`
    pub const fn kept_apart(self) -> &'static str {
        self.0.pick("已标为不是同一家，不再提示。", "Noted as somebody else; it will not be asked again.", "⟦leads.kept-apart⟧")
    }

    /// `Fit with our best customers` · `与最佳客户的匹配度`
    pub const fn fit_title(self) -> &'static str {
        self.0.pick("与最佳客户的匹配度", "Fit with our best customers", "⟦leads.fit-title⟧")
    }

    /// `{points} points` · `{points} 分`
    pub fn fit_points(self, points: &str) -> String {
        BUNDLES.say(self.0, "fit-points", &[("points", points.into())])
    }

    /// `Looks like our best customers` · `很像最佳客户`
    pub const fn fit_good(self) -> &'static str {
        self.0.pick("很像最佳客户", "Looks like our best customers", "⟦leads.fit-good⟧")
    }

    /// `Like any customer` · `与一般客户相当`
    pub const fn fit_fair(self) -> &'static str {
        self.0.pick("与一般客户相当", "Like any customer", "⟦leads.fit-fair⟧")
    }

    /// `Unlike our best customers` · `不像最佳客户`
    pub const fn fit_weak(self) -> &'static str {
        self.0.pick("不像最佳客户", "Unlike our best customers", "⟦leads.fit-weak⟧")
    }

    /// `Our best customers are those that “{standard}” puts into {tiers}, as of {day}. 50 points mean like any customer.` · `最佳客户指“{standard}”中{tiers}的客户，截至 {day}。50 分表示与任意客户相当。`
    pub fn fit_lead(self, standard: &str, tiers: &str, day: &str) -> String {
        BUNDLES.say(self.0, "fit-lead", &[("standard", standard.into()), ("tiers", tiers.into()), ("day", day.into())])
    }

    /// `{count} value is not shown: it would tell about fewer than five customers. {count} values are not shown: they would tell about fewer than five customers.` · `有 {count} 个条件涉及的客户不足 5 家，未予显示。`
    pub fn fit_withheld(self, count: i64) -> String {
        BUNDLES.say(self.0, "fit-withheld", &[("count", count.into())])
    }

    /// `A class of products counts for each customer who bought of it in these {months} months.` · `客户在这 {months} 个月内采购过的产品类别都计入。`
    pub fn fit_classes(self, months: &str) -> String {
        BUNDLES.say(self.0, "fit-classes", &[("months", months.into())])
    }

    /// `{best} best customers, {others} others` · `最佳客户 {best} 家，其他客户 {others} 家`
    pub fn fit_counts(self, best: &str, others: &str) -> String {
        BUNDLES.say(self.0, "fit-counts", &[("best", best.into()), ("others", others.into())])
    }

    /// `Criterion` · `条件`
    pub const fn fit_criterion(self) -> &'static str {
        self.0.pick("条件", "Criterion", "⟦leads.fit-criterion⟧")
    }

    /// `This lead` · `该线索`
    pub const fn fit_value(self) -> &'static str {
        self.0.pick("该线索", "This lead", "⟦leads.fit-value⟧")
    }

    /// `Among the best` · `最佳客户中`
    pub const fn fit_best(self) -> &'static str {
        self.0.pick("最佳客户中", "Among the best", "⟦leads.fit-best⟧")
    }

    /// `Among the others` · `其他客户中`
    pub const fn fit_others(self) -> &'static str {
        self.0.pick("其他客户中", "Among the others", "⟦leads.fit-others⟧")
    }

    /// `Points` · `得分`
    pub const fn fit_line_points(self) -> &'static str {
        self.0.pick("得分", "Points", "⟦leads.fit-line-points⟧")
    }

    /// `{count} of {all}` · `{count} / {all}`
    pub fn fit_of(self, count: &str, all: &str) -> String {
        BUNDLES.say(self.0, "fit-of", &[("count", count.into()), ("all", all.into())])
    }

    /// `Not known, or no customer to compare with, so left out: {aspects}.` · `资料不足或没有可比客户，未计入：{aspects}。`
    pub fn fit_silent(self, aspects: &str) -> String {
        BUNDLES.say(self.0, "fit-silent", &[("aspects", aspects.into())])
    }

    /// `Nothing that can be compared is known yet. Please add type, level or region.` · `没有填写可比较的资料，暂不能判断匹配度。请补充类型、级别或地区。`
    pub const fn fit_unknown(self) -> &'static str {
        self.0.pick("没有填写可比较的资料，暂不能判断匹配度。请补充类型、级别或地区。", "Nothing that can be compared is known yet. Please add type, level or region.", "⟦leads.fit-unknown⟧")
    }

    /// `No customers have been screened yet, so the fit cannot be told.` · `还没有筛选过客户，暂不能判断匹配度。`
    pub const fn fit_no_run(self) -> &'static str {
        self.0.pick("还没有筛选过客户，暂不能判断匹配度。", "No customers have been screened yet, so the fit cannot be told.", "⟦leads.fit-no-run⟧")
    }

    /// `There are {best} best customers and {others} others; a portrait needs {fewest} of each.` · `最佳客户 {best} 家、其他客户 {others} 家；两者各不少于 {fewest} 家才能得出画像。`
    pub fn fit_too_few(self, best: &str, others: &str, fewest: &str) -> String {
        BUNDLES.say(self.0, "fit-too-few", &[("best", best.into()), ("others", others.into()), ("fewest", fewest.into())])
    }

    /// `See the portrait of our best customers` · `查看最佳客户画像`
    pub const fn fit_see_portrait(self) -> &'static str {
        self.0.pick("查看最佳客户画像", "See the portrait of our best customers", "⟦leads.fit-see-portrait⟧")
    }

    /// `Portrait of our best customers` · `最佳客户画像`
    pub const fn portrait_title(self) -> &'static str {
        self.0.pick("最佳客户画像", "Portrait of our best customers", "⟦leads.portrait-title⟧")
    }

    /// `Drawn from the latest screening: what sets our best customers apart. Leads are compared with it.` · `从最近一次筛选得出：最佳客户在哪些方面与众不同。线索据此判断匹配度。`
    pub const fn portrait_lead(self) -> &'static str {
        self.0.pick("从最近一次筛选得出：最佳客户在哪些方面与众不同。线索据此判断匹配度。", "Drawn from the latest screening: what sets our best customers apart. Leads are compared with it.", "⟦leads.portrait-lead⟧")
    }

    /// `Points = 100 × s ÷ (1 + s), where s = (best customers with the value + 1) ÷ (those to be expected from its share of all + 1). 50 points mean no difference; the higher, the more it speaks for a best customer. A lead's fit is the mean over its criteria.` · `得分 = 100 × s ÷（1 + s），s =（具备该条件的最佳客户数 + 1）÷（按全体比例应有的数 + 1）。50 分表示没有差别，越高越能说明是最佳客户；线索的匹配度为各条件得分的平均。`
    pub const fn portrait_how(self) -> &'static str {
        self.0.pick("得分 = 100 × s ÷（1 + s），s =（具备该条件的最佳客户数 + 1）÷（按全体比例应有的数 + 1）。50 分表示没有差别，越高越能说明是最佳客户；线索的匹配度为各条件得分的平均。", "Points = 100 × s ÷ (1 + s), where s = (best customers with the value + 1) ÷ (those to be expected from its share of all + 1). 50 points mean no difference; the higher, the more it speaks for a best customer. A lead's fit is the mean over its criteria.", "⟦leads.portrait-how⟧")
    }

    /// `Best customers` · `最佳客户`
    pub const fn tile_best(self) -> &'static str {
        self.0.pick("最佳客户", "Best customers", "⟦leads.tile-best⟧")
    }

    /// `Other customers` · `其他客户`
    pub const fn tile_others(self) -> &'static str {
        self.0.pick("其他客户", "Other customers", "⟦leads.tile-others⟧")
    }

    /// `Telling criteria` · `突出的条件`
    pub const fn tile_marks(self) -> &'static str {
        self.0.pick("突出的条件", "Telling criteria", "⟦leads.tile-marks⟧")
    }

    /// `Next step` · `下一步`
    pub const fn actions_title(self) -> &'static str {
        self.0.pick("下一步", "Next step", "⟦leads.actions-title⟧")
    }

    /// `Begin work` · `开始跟进`
    pub const fn take(self) -> &'static str {
        self.0.pick("开始跟进", "Begin work", "⟦leads.take⟧")
    }

    /// `Take up again` · `重新跟进`
    pub const fn take_up_again(self) -> &'static str {
        self.0.pick("重新跟进", "Take up again", "⟦leads.take-up-again⟧")
    }

    /// `Work on it has begun.` · `已开始跟进。`
    pub const fn taken(self) -> &'static str {
        self.0.pick("已开始跟进。", "Work on it has begun.", "⟦leads.taken⟧")
    }

    /// `Qualify` · `判定为合格`
    pub const fn qualify(self) -> &'static str {
        self.0.pick("判定为合格", "Qualify", "⟦leads.qualify⟧")
    }

    /// `Found qualified.` · `已判定为合格。`
    pub const fn qualified(self) -> &'static str {
        self.0.pick("已判定为合格。", "Found qualified.", "⟦leads.qualified⟧")
    }

    /// `Discard` · `放弃`
    pub const fn discard(self) -> &'static str {
        self.0.pick("放弃", "Discard", "⟦leads.discard⟧")
    }

    /// `Why it is discarded` · `放弃的原因`
    pub const fn discard_reason(self) -> &'static str {
        self.0.pick("放弃的原因", "Why it is discarded", "⟦leads.discard-reason⟧")
    }

    /// `Discarded; it can be taken up again.` · `已放弃，需要时可重新跟进。`
    pub const fn discarded(self) -> &'static str {
        self.0.pick("已放弃，需要时可重新跟进。", "Discarded; it can be taken up again.", "⟦leads.discarded⟧")
    }

    /// `Hand over` · `转交`
    pub const fn hand_over(self) -> &'static str {
        self.0.pick("转交", "Hand over", "⟦leads.hand-over⟧")
    }

    /// `Handed over.` · `已转交。`
    pub const fn handed_over(self) -> &'static str {
        self.0.pick("已转交。", "Handed over.", "⟦leads.handed-over⟧")
    }

    /// `Make a customer` · `转为客户`
    pub const fn become_account(self) -> &'static str {
        self.0.pick("转为客户", "Make a customer", "⟦leads.become-account⟧")
    }

    /// `Creates a customer with the lead's details, territory and owner; the lead keeps its history.` · `会新建一家客户，沿用线索的资料、辖区和负责人；跟进记录保留。`
    pub const fn become_account_help(self) -> &'static str {
        self.0.pick("会新建一家客户，沿用线索的资料、辖区和负责人；跟进记录保留。", "Creates a customer with the lead's details, territory and owner; the lead keeps its history.", "⟦leads.become-account-help⟧")
    }

    /// `Customer name` · `客户名称`
    pub const fn account_name(self) -> &'static str {
        self.0.pick("客户名称", "Customer name", "⟦leads.account-name⟧")
    }

    /// `Customer code` · `客户编码`
    pub const fn account_code(self) -> &'static str {
        self.0.pick("客户编码", "Customer code", "⟦leads.account-code⟧")
    }

    /// `Note` · `备注`
    pub const fn note(self) -> &'static str {
        self.0.pick("备注", "Note", "⟦leads.note⟧")
    }

    /// `It is a customer now.` · `已转为客户。`
    pub const fn became_account(self) -> &'static str {
        self.0.pick("已转为客户。", "It is a customer now.", "⟦leads.became-account⟧")
    }

    /// `Customer` · `对应客户`
    pub const fn belongs_to(self) -> &'static str {
        self.0.pick("对应客户", "Customer", "⟦leads.belongs-to⟧")
    }

    /// `Outside your customers` · `不在您的客户范围内`
    pub const fn belongs_hidden(self) -> &'static str {
        self.0.pick("不在您的客户范围内", "Outside your customers", "⟦leads.belongs-hidden⟧")
    }

    /// `Outside your reach` · `不在您的可见范围内`
    pub const fn went_hidden(self) -> &'static str {
        self.0.pick("不在您的可见范围内", "Outside your reach", "⟦leads.went-hidden⟧")
    }

    /// `Merged into` · `已合并到`
    pub const fn went_into(self) -> &'static str {
        self.0.pick("已合并到", "Merged into", "⟦leads.went-into⟧")
    }

    /// `Please name the organisation.` · `请填写单位名称。`
    pub const fn fault_organisation_missing(self) -> &'static str {
        self.0.pick("请填写单位名称。", "Please name the organisation.", "⟦leads.fault-organisation-missing⟧")
    }

    /// `Please leave a telephone number or an email address so that we can answer.` · `请留下电话或邮箱，以便我们回复。`
    pub const fn fault_contact_missing(self) -> &'static str {
        self.0.pick("请留下电话或邮箱，以便我们回复。", "Please leave a telephone number or an email address so that we can answer.", "⟦leads.fault-contact-missing⟧")
    }

    /// `This does not look like a telephone number.` · `电话号码格式不正确。`
    pub const fn fault_phone_unusual(self) -> &'static str {
        self.0.pick("电话号码格式不正确。", "This does not look like a telephone number.", "⟦leads.fault-phone-unusual⟧")
    }

    /// `This does not look like an email address.` · `邮箱格式不正确。`
    pub const fn fault_email_unusual(self) -> &'static str {
        self.0.pick("邮箱格式不正确。", "This does not look like an email address.", "⟦leads.fault-email-unusual⟧")
    }

    /// `This is too long; please shorten it.` · `内容过长，请精简。`
    pub const fn fault_too_long(self) -> &'static str {
        self.0.pick("内容过长，请精简。", "This is too long; please shorten it.", "⟦leads.fault-too-long⟧")
    }

    /// `Please choose a channel.` · `请选择渠道。`
    pub const fn fault_channel_missing(self) -> &'static str {
        self.0.pick("请选择渠道。", "Please choose a channel.", "⟦leads.fault-channel-missing⟧")
    }

    /// `Please give the reason.` · `请说明原因。`
    pub const fn fault_reason_missing(self) -> &'static str {
        self.0.pick("请说明原因。", "Please give the reason.", "⟦leads.fault-reason-missing⟧")
    }

    /// `We need your consent to take this in.` · `需要您同意后才能提交。`
    pub const fn fault_consent_missing(self) -> &'static str {
        self.0.pick("需要您同意后才能提交。", "We need your consent to take this in.", "⟦leads.fault-consent-missing⟧")
    }

    /// `Please give a name.` · `请填写名称。`
    pub const fn fault_name_missing(self) -> &'static str {
        self.0.pick("请填写名称。", "Please give a name.", "⟦leads.fault-name-missing⟧")
    }

    /// `There is a channel of this name.` · `已有同名的渠道。`
    pub const fn fault_name_taken(self) -> &'static str {
        self.0.pick("已有同名的渠道。", "There is a channel of this name.", "⟦leads.fault-name-taken⟧")
    }

    /// `This territory is not yours; please hand the lead over first.` · `该辖区不由您负责，请先转交。`
    pub const fn fault_territory_elsewhere(self) -> &'static str {
        self.0.pick("该辖区不由您负责，请先转交。", "This territory is not yours; please hand the lead over first.", "⟦leads.fault-territory-elsewhere⟧")
    }

    /// `A customer or lead is the same or very much alike; please decide about it first.` · `有相同或非常相近的客户或线索，请先确认是否为同一家。`
    pub const fn fault_alike_undecided(self) -> &'static str {
        self.0.pick("有相同或非常相近的客户或线索，请先确认是否为同一家。", "A customer or lead is the same or very much alike; please decide about it first.", "⟦leads.fault-alike-undecided⟧")
    }

    /// `Channels of leads` · `线索渠道`
    pub const fn channels_title(self) -> &'static str {
        self.0.pick("线索渠道", "Channels of leads", "⟦leads.channels-title⟧")
    }

    /// `How many leads each channel brings, how many are worth it, how many become customers, and what these have bought since.` · `各渠道带来多少线索、多少合格、多少成为客户，以及这些客户此后的销售额。`
    pub const fn channels_lead(self) -> &'static str {
        self.0.pick("各渠道带来多少线索、多少合格、多少成为客户，以及这些客户此后的销售额。", "How many leads each channel brings, how many are worth it, how many become customers, and what these have bought since.", "⟦leads.channels-lead⟧")
    }

    /// `Add a channel` · `添加渠道`
    pub const fn channel_add(self) -> &'static str {
        self.0.pick("添加渠道", "Add a channel", "⟦leads.channel-add⟧")
    }

    /// `Name of the channel` · `渠道名称`
    pub const fn channel_name(self) -> &'static str {
        self.0.pick("渠道名称", "Name of the channel", "⟦leads.channel-name⟧")
    }

    /// `Online or offline` · `线上或线下`
    pub const fn channel_kind(self) -> &'static str {
        self.0.pick("线上或线下", "Online or offline", "⟦leads.channel-kind⟧")
    }

    /// `Online` · `线上`
    pub const fn kind_online(self) -> &'static str {
        self.0.pick("线上", "Online", "⟦leads.kind-online⟧")
    }

    /// `Offline` · `线下`
    pub const fn kind_offline(self) -> &'static str {
        self.0.pick("线下", "Offline", "⟦leads.kind-offline⟧")
    }

    /// `Territory of leads from its form` · `表单线索的辖区`
    pub const fn channel_territory(self) -> &'static str {
        self.0.pick("表单线索的辖区", "Territory of leads from its form", "⟦leads.channel-territory⟧")
    }

    /// `Leads from the channel's form go to this territory; without one, headquarters hands them out.` · `通过该渠道表单提交的线索归入此辖区；不选则由总部分配。`
    pub const fn channel_territory_help(self) -> &'static str {
        self.0.pick("通过该渠道表单提交的线索归入此辖区；不选则由总部分配。", "Leads from the channel's form go to this territory; without one, headquarters hands them out.", "⟦leads.channel-territory-help⟧")
    }

    /// `In use` · `使用中`
    pub const fn channel_active(self) -> &'static str {
        self.0.pick("使用中", "In use", "⟦leads.channel-active⟧")
    }

    /// `A channel at rest takes no new leads and its form is closed; its leads stay.` · `停用后不能再录入，公开表单也随之停用；已有线索不受影响。`
    pub const fn channel_active_help(self) -> &'static str {
        self.0.pick("停用后不能再录入，公开表单也随之停用；已有线索不受影响。", "A channel at rest takes no new leads and its form is closed; its leads stay.", "⟦leads.channel-active-help⟧")
    }

    /// `The channel was saved.` · `渠道已保存。`
    pub const fn channel_saved(self) -> &'static str {
        self.0.pick("渠道已保存。", "The channel was saved.", "⟦leads.channel-saved⟧")
    }

    /// `Change channel: {name}` · `修改渠道：{name}`
    pub fn channel_edit(self, name: &str) -> String {
        BUNDLES.say(self.0, "channel-edit", &[("name", name.into())])
    }

    /// `At rest` · `已停用`
    pub const fn channel_resting(self) -> &'static str {
        self.0.pick("已停用", "At rest", "⟦leads.channel-resting⟧")
    }

    /// `No channels yet` · `还没有渠道`
    pub const fn channels_empty_title(self) -> &'static str {
        self.0.pick("还没有渠道", "No channels yet", "⟦leads.channels-empty-title⟧")
    }

    /// `Leads can be entered once there is a channel.` · `添加渠道后才能录入线索。`
    pub const fn channels_empty(self) -> &'static str {
        self.0.pick("添加渠道后才能录入线索。", "Leads can be entered once there is a channel.", "⟦leads.channels-empty⟧")
    }

    /// `Leads` · `线索`
    pub const fn yield_leads(self) -> &'static str {
        self.0.pick("线索", "Leads", "⟦leads.yield-leads⟧")
    }

    /// `Qualified` · `合格`
    pub const fn yield_qualified(self) -> &'static str {
        self.0.pick("合格", "Qualified", "⟦leads.yield-qualified⟧")
    }

    /// `Converted` · `转化`
    pub const fn yield_converted(self) -> &'static str {
        self.0.pick("转化", "Converted", "⟦leads.yield-converted⟧")
    }

    /// `Conversion` · `转化率`
    pub const fn yield_rate(self) -> &'static str {
        self.0.pick("转化率", "Conversion", "⟦leads.yield-rate⟧")
    }

    /// `New customers` · `新客户`
    pub const fn yield_won(self) -> &'static str {
        self.0.pick("新客户", "New customers", "⟦leads.yield-won⟧")
    }

    /// `Already customers` · `原有客户`
    pub const fn yield_known(self) -> &'static str {
        self.0.pick("原有客户", "Already customers", "⟦leads.yield-known⟧")
    }

    /// `Revenue since, new` · `新客户销售额`
    pub const fn yield_revenue(self) -> &'static str {
        self.0.pick("新客户销售额", "Revenue since, new", "⟦leads.yield-revenue⟧")
    }

    /// `Revenue since, already customers` · `原有客户销售额`
    pub const fn yield_revenue_known(self) -> &'static str {
        self.0.pick("原有客户销售额", "Revenue since, already customers", "⟦leads.yield-revenue-known⟧")
    }

    /// `Revenue since: what customers bought from the month after conversion on, returns included. A customer counts once, for the lead that was converted first. New are those a lead became; those a lead was linked to were customers already and might have bought all this anyway, so they are counted apart.` · `销售额自转化次月起计算（含退货）；一家客户只计给最早转化的线索。新客户由线索转化而来；线索关联到的原有客户，没有这条线索也可能采购，因此单独统计。`
    pub const fn yield_help(self) -> &'static str {
        self.0.pick("销售额自转化次月起计算（含退货）；一家客户只计给最早转化的线索。新客户由线索转化而来；线索关联到的原有客户，没有这条线索也可能采购，因此单独统计。", "Revenue since: what customers bought from the month after conversion on, returns included. A customer counts once, for the lead that was converted first. New are those a lead became; those a lead was linked to were customers already and might have bought all this anyway, so they are counted apart.", "⟦leads.yield-help⟧")
    }

    /// `{best} converts best: {rate}` · `{best} 转化率最高：{rate}`
    pub fn yield_finding(self, best: &str, rate: &str) -> String {
        BUNDLES.say(self.0, "yield-finding", &[("best", best.into()), ("rate", rate.into())])
    }

    /// `No lead has been converted yet` · `还没有转化的线索`
    pub const fn yield_finding_none(self) -> &'static str {
        self.0.pick("还没有转化的线索", "No lead has been converted yet", "⟦leads.yield-finding-none⟧")
    }

    /// `Public form` · `公开表单`
    pub const fn form_title(self) -> &'static str {
        self.0.pick("公开表单", "Public form", "⟦leads.form-title⟧")
    }

    /// `Anybody with the address can fill it in without signing in, and sees nothing of what is kept here.` · `任何人打开链接即可填写，无需登录；填写人看不到系统中的任何资料。`
    pub const fn form_lead(self) -> &'static str {
        self.0.pick("任何人打开链接即可填写，无需登录；填写人看不到系统中的任何资料。", "Anybody with the address can fill it in without signing in, and sees nothing of what is kept here.", "⟦leads.form-lead⟧")
    }

    /// `Address of the form` · `表单链接`
    pub const fn form_address(self) -> &'static str {
        self.0.pick("表单链接", "Address of the form", "⟦leads.form-address⟧")
    }

    /// `Open the form` · `开放表单`
    pub const fn form_open(self) -> &'static str {
        self.0.pick("开放表单", "Open the form", "⟦leads.form-open⟧")
    }

    /// `New address` · `更换链接`
    pub const fn form_renew(self) -> &'static str {
        self.0.pick("更换链接", "New address", "⟦leads.form-renew⟧")
    }

    /// `The earlier address stops working at once.` · `更换后旧链接立即失效。`
    pub const fn form_renew_help(self) -> &'static str {
        self.0.pick("更换后旧链接立即失效。", "The earlier address stops working at once.", "⟦leads.form-renew-help⟧")
    }

    /// `Close the form` · `关闭表单`
    pub const fn form_close(self) -> &'static str {
        self.0.pick("关闭表单", "Close the form", "⟦leads.form-close⟧")
    }

    /// `The form is open.` · `表单已开放。`
    pub const fn form_opened(self) -> &'static str {
        self.0.pick("表单已开放。", "The form is open.", "⟦leads.form-opened⟧")
    }

    /// `The form is closed; its address no longer works.` · `表单已关闭，链接已失效。`
    pub const fn form_closed(self) -> &'static str {
        self.0.pick("表单已关闭，链接已失效。", "The form is closed; its address no longer works.", "⟦leads.form-closed⟧")
    }

    /// `Closed` · `未开放`
    pub const fn form_none(self) -> &'static str {
        self.0.pick("未开放", "Closed", "⟦leads.form-none⟧")
    }

    /// `Open` · `已开放`
    pub const fn form_is_open(self) -> &'static str {
        self.0.pick("已开放", "Open", "⟦leads.form-is-open⟧")
    }

    /// `Get in touch` · `联系我们`
    pub const fn public_title(self) -> &'static str {
        self.0.pick("联系我们", "Get in touch", "⟦leads.public-title⟧")
    }

    /// `Tell us what you need and we will be in touch soon. Fields marked * are required.` · `请留下您的需求，我们会尽快与您联系。带 * 的为必填项。`
    pub const fn public_lead(self) -> &'static str {
        self.0.pick("请留下您的需求，我们会尽快与您联系。带 * 的为必填项。", "Tell us what you need and we will be in touch soon. Fields marked * are required.", "⟦leads.public-lead⟧")
    }

    /// `What you need` · `您的需求`
    pub const fn public_need(self) -> &'static str {
        self.0.pick("您的需求", "What you need", "⟦leads.public-need⟧")
    }

    /// `Products of interest, a problem to be solved` · `想了解的产品、希望解决的问题等`
    pub const fn public_need_help(self) -> &'static str {
        self.0.pick("想了解的产品、希望解决的问题等", "Products of interest, a problem to be solved", "⟦leads.public-need-help⟧")
    }

    /// `A telephone number or an email address is needed` · `电话和邮箱至少填写一项`
    pub const fn public_contact_help(self) -> &'static str {
        self.0.pick("电话和邮箱至少填写一项", "A telephone number or an email address is needed", "⟦leads.public-contact-help⟧")
    }

    /// `Leave this empty` · `请勿填写`
    pub const fn public_trap(self) -> &'static str {
        self.0.pick("请勿填写", "Leave this empty", "⟦leads.public-trap⟧")
    }

    /// `I agree that {company} keeps and uses what I wrote to answer this enquiry` · `我同意{company}为回复本次咨询而保存和使用以上信息`
    pub fn public_consent(self, company: &str) -> String {
        BUNDLES.say(self.0, "public-consent", &[("company", company.into())])
    }

    /// `Used to contact you only; you can ask to see, correct or delete it at any time.` · `仅用于与您联系；您可随时要求查看、更正或删除。`
    pub const fn public_consent_help(self) -> &'static str {
        self.0.pick("仅用于与您联系；您可随时要求查看、更正或删除。", "Used to contact you only; you can ask to see, correct or delete it at any time.", "⟦leads.public-consent-help⟧")
    }

    /// `Send` · `提交`
    pub const fn public_send(self) -> &'static str {
        self.0.pick("提交", "Send", "⟦leads.public-send⟧")
    }

    /// `Thank you, it has arrived` · `已收到，谢谢`
    pub const fn public_thanks_title(self) -> &'static str {
        self.0.pick("已收到，谢谢", "Thank you, it has arrived", "⟦leads.public-thanks-title⟧")
    }

    /// `We will be in touch soon.` · `我们会尽快与您联系。`
    pub const fn public_thanks(self) -> &'static str {
        self.0.pick("我们会尽快与您联系。", "We will be in touch soon.", "⟦leads.public-thanks⟧")
    }

    /// `Too many were sent from here. Please try again in {minutes} minutes.` · `提交过于频繁，请 {minutes} 分钟后再试。`
    pub fn public_too_often(self, minutes: &str) -> String {
        BUNDLES.say(self.0, "public-too-often", &[("minutes", minutes.into())])
    }

    /// `this company` · `贵公司`
    pub const fn public_company(self) -> &'static str {
        self.0.pick("贵公司", "this company", "⟦leads.public-company⟧")
    }

    /// `Came as a lead` · `来自线索`
    pub const fn account_title(self) -> &'static str {
        self.0.pick("来自线索", "Came as a lead", "⟦leads.account-title⟧")
    }

    /// `Type` · `类型`
    pub const fn aspect_account_type(self) -> &'static str {
        self.0.pick("类型", "Type", "⟦leads.aspect-account-type⟧")
    }

    /// `Level` · `级别`
    pub const fn aspect_level(self) -> &'static str {
        self.0.pick("级别", "Level", "⟦leads.aspect-level⟧")
    }

    /// `Region` · `地区`
    pub const fn aspect_region(self) -> &'static str {
        self.0.pick("地区", "Region", "⟦leads.aspect-region⟧")
    }

    /// `Class of products` · `产品类别`
    pub const fn aspect_product_class(self) -> &'static str {
        self.0.pick("产品类别", "Class of products", "⟦leads.aspect-product-class⟧")
    }
}
