//! Messages of `search`, generated from `messages/*/search.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "search",
    include_str!("../../messages/zh-CN/search.ftl"),
    include_str!("../../messages/en/search.ftl"),
);

/// The messages of `search`.
#[derive(Debug, Clone, Copy)]
pub struct Search(Texts);

impl Texts {
    /// The messages of `search`.
    pub const fn search(self) -> Search {
        Search(self)
    }
}

impl Search {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Search` · `搜索`
    pub const fn title(self) -> &'static str {
        self.0.pick("搜索", "Search", "⟦search.title⟧")
    }

    /// `Accounts, leads, people, territories, products, standards, screenings and what you can do, in one place; by name, code, pinyin or initials.` · `客户、线索、人员、辖区、产品、标准、筛选和功能，一处查找；汉字、拼音、首字母、编码均可。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("客户、线索、人员、辖区、产品、标准、筛选和功能，一处查找；汉字、拼音、首字母、编码均可。", "Accounts, leads, people, territories, products, standards, screenings and what you can do, in one place; by name, code, pinyin or initials.", "⟦search.lead⟧")
    }

    /// `Search accounts, leads, people, actions` · `搜索客户、线索、人员、功能`
    pub const fn everything(self) -> &'static str {
        self.0.pick("搜索客户、线索、人员、功能", "Search accounts, leads, people, actions", "⟦search.everything⟧")
    }

    /// `Search` · `搜索`
    pub const fn go(self) -> &'static str {
        self.0.pick("搜索", "Search", "⟦search.go⟧")
    }

    /// `Nothing is called “{text}”` · `没有找到“{text}”`
    pub fn nothing_title(self, text: &str) -> String {
        BUNDLES.say(self.0, "nothing-title", &[("text", text.into())])
    }

    /// `Try another word, or check the spelling. Only what you may see is shown.` · `请换个词，或检查拼写。这里只显示您有权查看的内容。`
    pub const fn nothing_text(self) -> &'static str {
        self.0.pick("请换个词，或检查拼写。这里只显示您有权查看的内容。", "Try another word, or check the spelling. Only what you may see is shown.", "⟦search.nothing-text⟧")
    }

    /// `↑ ↓ to choose, Enter to open, Esc to close` · `↑ ↓ 选择，Enter 打开，Esc 关闭`
    pub const fn keys(self) -> &'static str {
        self.0.pick("↑ ↓ 选择，Enter 打开，Esc 关闭", "↑ ↓ to choose, Enter to open, Esc to close", "⟦search.keys⟧")
    }

    /// `{count} found {count} found` · `找到 {count} 项`
    pub fn found(self, count: i64) -> String {
        BUNDLES.say(self.0, "found", &[("count", count.into())])
    }

    /// `See {count} See all {count}` · `查看全部 {count} 项`
    pub fn all_of(self, count: i64) -> String {
        BUNDLES.say(self.0, "all-of", &[("count", count.into())])
    }

    /// `See all` · `查看全部`
    pub const fn see_all(self) -> &'static str {
        self.0.pick("查看全部", "See all", "⟦search.see-all⟧")
    }

    /// `also called {name}` · `又名：{name}`
    pub fn also_called(self, name: &str) -> String {
        BUNDLES.say(self.0, "also-called", &[("name", name.into())])
    }

    /// `Version {number}` · `第 {number} 版`
    pub fn version(self, number: &str) -> String {
        BUNDLES.say(self.0, "version", &[("number", number.into())])
    }

    /// `no longer here` · `已停用`
    pub const fn no_longer_here(self) -> &'static str {
        self.0.pick("已停用", "no longer here", "⟦search.no-longer-here⟧")
    }

    /// `Accounts` · `客户`
    pub const fn kind_account(self) -> &'static str {
        self.0.pick("客户", "Accounts", "⟦search.kind-account⟧")
    }

    /// `Leads` · `线索`
    pub const fn kind_lead(self) -> &'static str {
        self.0.pick("线索", "Leads", "⟦search.kind-lead⟧")
    }

    /// `People` · `人员`
    pub const fn kind_person(self) -> &'static str {
        self.0.pick("人员", "People", "⟦search.kind-person⟧")
    }

    /// `Territories` · `辖区`
    pub const fn kind_territory(self) -> &'static str {
        self.0.pick("辖区", "Territories", "⟦search.kind-territory⟧")
    }

    /// `Products` · `产品`
    pub const fn kind_product(self) -> &'static str {
        self.0.pick("产品", "Products", "⟦search.kind-product⟧")
    }

    /// `Standards` · `大客户标准`
    pub const fn kind_standard(self) -> &'static str {
        self.0.pick("大客户标准", "Standards", "⟦search.kind-standard⟧")
    }

    /// `Screenings` · `筛选`
    pub const fn kind_run(self) -> &'static str {
        self.0.pick("筛选", "Screenings", "⟦search.kind-run⟧")
    }

    /// `Actions` · `操作`
    pub const fn kind_action(self) -> &'static str {
        self.0.pick("操作", "Actions", "⟦search.kind-action⟧")
    }

    /// `Pages` · `页面`
    pub const fn kind_page(self) -> &'static str {
        self.0.pick("页面", "Pages", "⟦search.kind-page⟧")
    }

    /// `Import sales` · `导入销售数据`
    pub const fn import_data(self) -> &'static str {
        self.0.pick("导入销售数据", "Import sales", "⟦search.import-data⟧")
    }

    /// `upload a file, import data, import accounts` · `上传文件、导入流向、导入客户`
    pub const fn import_data_words(self) -> &'static str {
        self.0.pick("上传文件、导入流向、导入客户", "upload a file, import data, import accounts", "⟦search.import-data-words⟧")
    }

    /// `New lead` · `新建线索`
    pub const fn enter_lead(self) -> &'static str {
        self.0.pick("新建线索", "New lead", "⟦search.enter-lead⟧")
    }

    /// `enter a lead, add a lead` · `录入线索、添加线索`
    pub const fn enter_lead_words(self) -> &'static str {
        self.0.pick("录入线索、添加线索", "enter a lead, add a lead", "⟦search.enter-lead-words⟧")
    }

    /// `Run a screening` · `开始筛选`
    pub const fn run_screening(self) -> &'static str {
        self.0.pick("开始筛选", "Run a screening", "⟦search.run-screening⟧")
    }

    /// `start screening, find key accounts` · `筛选大客户、运行筛选`
    pub const fn run_screening_words(self) -> &'static str {
        self.0.pick("筛选大客户、运行筛选", "start screening, find key accounts", "⟦search.run-screening-words⟧")
    }

    /// `Rate accounts` · `评价客户`
    pub const fn rate(self) -> &'static str {
        self.0.pick("评价客户", "Rate accounts", "⟦search.rate⟧")
    }

    /// `score, ratings due` · `打分、待评价`
    pub const fn rate_words(self) -> &'static str {
        self.0.pick("打分、待评价", "score, ratings due", "⟦search.rate-words⟧")
    }

    /// `New standard` · `新建大客户标准`
    pub const fn adopt_standard(self) -> &'static str {
        self.0.pick("新建大客户标准", "New standard", "⟦search.adopt-standard⟧")
    }

    /// `write a standard, adopt a template` · `制定标准、采用模板`
    pub const fn adopt_standard_words(self) -> &'static str {
        self.0.pick("制定标准、采用模板", "write a standard, adopt a template", "⟦search.adopt-standard-words⟧")
    }

    /// `Plan a market` · `规划市场`
    pub const fn plan_market(self) -> &'static str {
        self.0.pick("规划市场", "Plan a market", "⟦search.plan-market⟧")
    }

    /// `target accounts, cover a territory` · `市场规划、目标客户`
    pub const fn plan_market_words(self) -> &'static str {
        self.0.pick("市场规划、目标客户", "target accounts, cover a territory", "⟦search.plan-market-words⟧")
    }

    /// `New lead channel` · `新建线索渠道`
    pub const fn add_channel(self) -> &'static str {
        self.0.pick("新建线索渠道", "New lead channel", "⟦search.add-channel⟧")
    }

    /// `add a channel, public form` · `添加渠道、公开表单`
    pub const fn add_channel_words(self) -> &'static str {
        self.0.pick("添加渠道、公开表单", "add a channel, public form", "⟦search.add-channel-words⟧")
    }

    /// `Add a person` · `添加人员`
    pub const fn add_person(self) -> &'static str {
        self.0.pick("添加人员", "Add a person", "⟦search.add-person⟧")
    }

    /// `new user, invite a colleague` · `新建用户、添加同事`
    pub const fn add_person_words(self) -> &'static str {
        self.0.pick("新建用户、添加同事", "new user, invite a colleague", "⟦search.add-person-words⟧")
    }

    /// `Arrange territories` · `调整辖区`
    pub const fn arrange_territories(self) -> &'static str {
        self.0.pick("调整辖区", "Arrange territories", "⟦search.arrange-territories⟧")
    }

    /// `new territory, move a territory` · `新建辖区、划分辖区`
    pub const fn arrange_territories_words(self) -> &'static str {
        self.0.pick("新建辖区、划分辖区", "new territory, move a territory", "⟦search.arrange-territories-words⟧")
    }

    /// `Set concentration thresholds` · `设置集中度预警线`
    pub const fn set_thresholds(self) -> &'static str {
        self.0.pick("设置集中度预警线", "Set concentration thresholds", "⟦search.set-thresholds⟧")
    }

    /// `warnings, dependence` · `预警、依赖`
    pub const fn set_thresholds_words(self) -> &'static str {
        self.0.pick("预警、依赖", "warnings, dependence", "⟦search.set-thresholds-words⟧")
    }
}
