//! Messages of `frame`, generated from `messages/*/frame.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "frame",
    include_str!("../../messages/zh-CN/frame.ftl"),
    include_str!("../../messages/en/frame.ftl"),
);

/// The messages of `frame`.
#[derive(Debug, Clone, Copy)]
pub struct Frame(Texts);

impl Texts {
    /// The messages of `frame`.
    pub const fn frame(self) -> Frame {
        Frame(self)
    }
}

impl Frame {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Canopy` · `Canopy 大树`
    pub const fn app_name(self) -> &'static str {
        self.0.pick("Canopy 大树", "Canopy", "⟦frame.app-name⟧")
    }

    /// `Skip to content` · `跳到正文`
    pub const fn skip_to_content(self) -> &'static str {
        self.0.pick("跳到正文", "Skip to content", "⟦frame.skip-to-content⟧")
    }

    /// `Home` · `首页`
    pub const fn home(self) -> &'static str {
        self.0.pick("首页", "Home", "⟦frame.home⟧")
    }

    /// `Identify` · `识别`
    pub const fn identify(self) -> &'static str {
        self.0.pick("识别", "Identify", "⟦frame.identify⟧")
    }

    /// `Know` · `洞察`
    pub const fn know(self) -> &'static str {
        self.0.pick("洞察", "Know", "⟦frame.know⟧")
    }

    /// `Plan` · `规划`
    pub const fn plan(self) -> &'static str {
        self.0.pick("规划", "Plan", "⟦frame.plan⟧")
    }

    /// `Act` · `行动`
    pub const fn act(self) -> &'static str {
        self.0.pick("行动", "Act", "⟦frame.act⟧")
    }

    /// `Control` · `控制`
    pub const fn control(self) -> &'static str {
        self.0.pick("控制", "Control", "⟦frame.control⟧")
    }

    /// `Review` · `评估`
    pub const fn review(self) -> &'static str {
        self.0.pick("评估", "Review", "⟦frame.review⟧")
    }

    /// `Data` · `数据`
    pub const fn data(self) -> &'static str {
        self.0.pick("数据", "Data", "⟦frame.data⟧")
    }

    /// `Settings` · `设置`
    pub const fn settings(self) -> &'static str {
        self.0.pick("设置", "Settings", "⟦frame.settings⟧")
    }

    /// `Accounts` · `客户`
    pub const fn accounts(self) -> &'static str {
        self.0.pick("客户", "Accounts", "⟦frame.accounts⟧")
    }

    /// `Products` · `产品`
    pub const fn products(self) -> &'static str {
        self.0.pick("产品", "Products", "⟦frame.products⟧")
    }

    /// `Imports` · `导入`
    pub const fn imports(self) -> &'static str {
        self.0.pick("导入", "Imports", "⟦frame.imports⟧")
    }

    /// `Standards` · `大客户标准`
    pub const fn standards(self) -> &'static str {
        self.0.pick("大客户标准", "Standards", "⟦frame.standards⟧")
    }

    /// `Screening` · `筛选`
    pub const fn screening(self) -> &'static str {
        self.0.pick("筛选", "Screening", "⟦frame.screening⟧")
    }

    /// `Team` · `团队`
    pub const fn team(self) -> &'static str {
        self.0.pick("团队", "Team", "⟦frame.team⟧")
    }

    /// `Audit log` · `审计日志`
    pub const fn audit(self) -> &'static str {
        self.0.pick("审计日志", "Audit log", "⟦frame.audit⟧")
    }

    /// `Search` · `搜索`
    pub const fn search(self) -> &'static str {
        self.0.pick("搜索", "Search", "⟦frame.search⟧")
    }

    /// `Menu` · `菜单`
    pub const fn menu(self) -> &'static str {
        self.0.pick("菜单", "Menu", "⟦frame.menu⟧")
    }

    /// `Language` · `语言`
    pub const fn language(self) -> &'static str {
        self.0.pick("语言", "Language", "⟦frame.language⟧")
    }

    /// `Sign in` · `登录`
    pub const fn sign_in(self) -> &'static str {
        self.0.pick("登录", "Sign in", "⟦frame.sign-in⟧")
    }

    /// `Sign out` · `退出`
    pub const fn sign_out(self) -> &'static str {
        self.0.pick("退出", "Sign out", "⟦frame.sign-out⟧")
    }

    /// `Save` · `保存`
    pub const fn save(self) -> &'static str {
        self.0.pick("保存", "Save", "⟦frame.save⟧")
    }

    /// `Cancel` · `取消`
    pub const fn cancel(self) -> &'static str {
        self.0.pick("取消", "Cancel", "⟦frame.cancel⟧")
    }

    /// `Delete` · `删除`
    pub const fn delete(self) -> &'static str {
        self.0.pick("删除", "Delete", "⟦frame.delete⟧")
    }

    /// `Undo` · `撤销`
    pub const fn undo(self) -> &'static str {
        self.0.pick("撤销", "Undo", "⟦frame.undo⟧")
    }

    /// `Edit` · `编辑`
    pub const fn edit(self) -> &'static str {
        self.0.pick("编辑", "Edit", "⟦frame.edit⟧")
    }

    /// `Close` · `关闭`
    pub const fn close(self) -> &'static str {
        self.0.pick("关闭", "Close", "⟦frame.close⟧")
    }

    /// `Next` · `下一步`
    pub const fn next(self) -> &'static str {
        self.0.pick("下一步", "Next", "⟦frame.next⟧")
    }

    /// `Apply` · `应用`
    pub const fn apply(self) -> &'static str {
        self.0.pick("应用", "Apply", "⟦frame.apply⟧")
    }

    /// `Export` · `导出`
    pub const fn export(self) -> &'static str {
        self.0.pick("导出", "Export", "⟦frame.export⟧")
    }

    /// `Export as CSV` · `导出为 CSV`
    pub const fn export_csv(self) -> &'static str {
        self.0.pick("导出为 CSV", "Export as CSV", "⟦frame.export-csv⟧")
    }

    /// `Export as Excel` · `导出为 Excel`
    pub const fn export_xlsx(self) -> &'static str {
        self.0.pick("导出为 Excel", "Export as Excel", "⟦frame.export-xlsx⟧")
    }

    /// `Yes` · `是`
    pub const fn yes(self) -> &'static str {
        self.0.pick("是", "Yes", "⟦frame.yes⟧")
    }

    /// `No` · `否`
    pub const fn no(self) -> &'static str {
        self.0.pick("否", "No", "⟦frame.no⟧")
    }

    /// `None` · `无`
    pub const fn none(self) -> &'static str {
        self.0.pick("无", "None", "⟦frame.none⟧")
    }

    /// `More` · `更多`
    pub const fn more(self) -> &'static str {
        self.0.pick("更多", "More", "⟦frame.more⟧")
    }

    /// `All` · `全部`
    pub const fn all(self) -> &'static str {
        self.0.pick("全部", "All", "⟦frame.all⟧")
    }

    /// `Filter` · `筛选条件`
    pub const fn filter(self) -> &'static str {
        self.0.pick("筛选条件", "Filter", "⟦frame.filter⟧")
    }

    /// `Sort by {column}` · `按 {column} 排序`
    pub fn sort_by(self, column: &str) -> String {
        BUNDLES.say(self.0, "sort-by", &[("column", column.into())])
    }

    /// `ascending` · `升序`
    pub const fn ascending(self) -> &'static str {
        self.0.pick("升序", "ascending", "⟦frame.ascending⟧")
    }

    /// `Next page` · `下一页`
    pub const fn next_page(self) -> &'static str {
        self.0.pick("下一页", "Next page", "⟦frame.next-page⟧")
    }

    /// `First page` · `第一页`
    pub const fn first_page(self) -> &'static str {
        self.0.pick("第一页", "First page", "⟦frame.first-page⟧")
    }

    /// `required` · `必填`
    pub const fn required(self) -> &'static str {
        self.0.pick("必填", "required", "⟦frame.required⟧")
    }

    /// `Light` · `浅色`
    pub const fn light_mode(self) -> &'static str {
        self.0.pick("浅色", "Light", "⟦frame.light-mode⟧")
    }

    /// `Dark` · `深色`
    pub const fn dark_mode(self) -> &'static str {
        self.0.pick("深色", "Dark", "⟦frame.dark-mode⟧")
    }

    /// `Nothing here yet` · `这里还没有内容`
    pub const fn nothing_here(self) -> &'static str {
        self.0.pick("这里还没有内容", "Nothing here yet", "⟦frame.nothing-here⟧")
    }

    /// `{count} account {count} accounts` · `{count} 家客户`
    pub fn count_accounts(self, count: i64) -> String {
        BUNDLES.say(self.0, "count-accounts", &[("count", count.into())])
    }

    /// `more than {count}` · `超过 {count}`
    pub fn count_more_than(self, count: &str) -> String {
        BUNDLES.say(self.0, "count-more-than", &[("count", count.into())])
    }

    /// `Key account management` · `大客户管理`
    pub const fn tagline(self) -> &'static str {
        self.0.pick("大客户管理", "Key account management", "⟦frame.tagline⟧")
    }

    /// `coming` · `筹备中`
    pub const fn later(self) -> &'static str {
        self.0.pick("筹备中", "coming", "⟦frame.later⟧")
    }

    /// `Appearance` · `外观`
    pub const fn shade(self) -> &'static str {
        self.0.pick("外观", "Appearance", "⟦frame.shade⟧")
    }

    /// `As the system` · `跟随系统`
    pub const fn auto_mode(self) -> &'static str {
        self.0.pick("跟随系统", "As the system", "⟦frame.auto-mode⟧")
    }

    /// `Menu of {name}` · `{name} 的菜单`
    pub fn person_menu(self, name: &str) -> String {
        BUNDLES.say(self.0, "person-menu", &[("name", name.into())])
    }

    /// `Be somebody else` · `换一个身份`
    pub const fn change_persona(self) -> &'static str {
        self.0.pick("换一个身份", "Be somebody else", "⟦frame.change-persona⟧")
    }

    /// `Where you are` · `所在位置`
    pub const fn crumbs(self) -> &'static str {
        self.0.pick("所在位置", "Where you are", "⟦frame.crumbs⟧")
    }

    /// `Details` · `详情`
    pub const fn details(self) -> &'static str {
        self.0.pick("详情", "Details", "⟦frame.details⟧")
    }

    /// `Hello, {name}` · `{name}，您好`
    pub fn greeting(self, name: &str) -> String {
        BUNDLES.say(self.0, "greeting", &[("name", name.into())])
    }

    /// `Remove “{filter}”` · `去掉“{filter}”`
    pub fn remove_filter(self, filter: &str) -> String {
        BUNDLES.say(self.0, "remove-filter", &[("filter", filter.into())])
    }

    /// `Remove all filters` · `清除筛选条件`
    pub const fn remove_filters(self) -> &'static str {
        self.0.pick("清除筛选条件", "Remove all filters", "⟦frame.remove-filters⟧")
    }

    /// `Nothing matches` · `没有符合条件的结果`
    pub const fn nothing_found(self) -> &'static str {
        self.0.pick("没有符合条件的结果", "Nothing matches", "⟦frame.nothing-found⟧")
    }

    /// `Try other words, or fewer filters.` · `请换个说法，或放宽筛选条件。`
    pub const fn nothing_found_hint(self) -> &'static str {
        self.0.pick("请换个说法，或放宽筛选条件。", "Try other words, or fewer filters.", "⟦frame.nothing-found-hint⟧")
    }

    /// `Pages` · `翻页`
    pub const fn pages(self) -> &'static str {
        self.0.pick("翻页", "Pages", "⟦frame.pages⟧")
    }

    /// `Save picture` · `保存图片`
    pub const fn save_picture(self) -> &'static str {
        self.0.pick("保存图片", "Save picture", "⟦frame.save-picture⟧")
    }

    /// `Save as CSV` · `保存为 CSV`
    pub const fn save_table(self) -> &'static str {
        self.0.pick("保存为 CSV", "Save as CSV", "⟦frame.save-table⟧")
    }

    /// `As a table` · `查看数据表`
    pub const fn as_table(self) -> &'static str {
        self.0.pick("查看数据表", "As a table", "⟦frame.as-table⟧")
    }
}
