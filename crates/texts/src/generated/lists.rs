//! Messages of `lists`, generated from `messages/*/lists.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "lists",
    include_str!("../../messages/zh-CN/lists.ftl"),
    include_str!("../../messages/en/lists.ftl"),
);

/// The messages of `lists`.
#[derive(Debug, Clone, Copy)]
pub struct Lists(Texts);

impl Texts {
    /// The messages of `lists`.
    pub const fn lists(self) -> Lists {
        Lists(self)
    }
}

impl Lists {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Views` · `视图`
    pub const fn views(self) -> &'static str {
        self.0.pick("视图", "Views", "⟦lists.views⟧")
    }

    /// `Saved views` · `我的视图`
    pub const fn views_title(self) -> &'static str {
        self.0.pick("我的视图", "Saved views", "⟦lists.views-title⟧")
    }

    /// `A view keeps the filters, columns and order of a list. It never shows anybody more than they may see anyway.` · `视图保存列表的筛选条件、列和排序。共享视图不会让任何人看到权限以外的内容。`
    pub const fn views_lead(self) -> &'static str {
        self.0.pick("视图保存列表的筛选条件、列和排序。共享视图不会让任何人看到权限以外的内容。", "A view keeps the filters, columns and order of a list. It never shows anybody more than they may see anyway.", "⟦lists.views-lead⟧")
    }

    /// `changed` · `已改动`
    pub const fn changed(self) -> &'static str {
        self.0.pick("已改动", "changed", "⟦lists.changed⟧")
    }

    /// `The list as it is` · `默认列表`
    pub const fn as_it_is(self) -> &'static str {
        self.0.pick("默认列表", "The list as it is", "⟦lists.as-it-is⟧")
    }

    /// `opens with it` · `默认打开`
    pub const fn opens_with(self) -> &'static str {
        self.0.pick("默认打开", "opens with it", "⟦lists.opens-with⟧")
    }

    /// `Opens with` · `默认打开`
    pub const fn opens_with_column(self) -> &'static str {
        self.0.pick("默认打开", "Opens with", "⟦lists.opens-with-column⟧")
    }

    /// `shared by {name}` · `由 {name} 共享`
    pub fn shared_by(self, name: &str) -> String {
        BUNDLES.say(self.0, "shared-by", &[("name", name.into())])
    }

    /// `Save the changes to this view` · `将改动存入此视图`
    pub const fn save_changes(self) -> &'static str {
        self.0.pick("将改动存入此视图", "Save the changes to this view", "⟦lists.save-changes⟧")
    }

    /// `Save what is shown as a view` · `将当前列表存为视图`
    pub const fn save_as(self) -> &'static str {
        self.0.pick("将当前列表存为视图", "Save what is shown as a view", "⟦lists.save-as⟧")
    }

    /// `e.g. Class A without a visit` · `如：久未拜访的 A 级客户`
    pub const fn name_example(self) -> &'static str {
        self.0.pick("如：久未拜访的 A 级客户", "e.g. Class A without a visit", "⟦lists.name-example⟧")
    }

    /// `For everybody` · `全员可用`
    pub const fn for_everybody(self) -> &'static str {
        self.0.pick("全员可用", "For everybody", "⟦lists.for-everybody⟧")
    }

    /// `For me` · `仅自己`
    pub const fn for_me(self) -> &'static str {
        self.0.pick("仅自己", "For me", "⟦lists.for-me⟧")
    }

    /// `Open the list with it` · `默认打开此视图`
    pub const fn open_with_it(self) -> &'static str {
        self.0.pick("默认打开此视图", "Open the list with it", "⟦lists.open-with-it⟧")
    }

    /// `Open the list as it is` · `恢复默认列表`
    pub const fn open_as_it_is(self) -> &'static str {
        self.0.pick("恢复默认列表", "Open the list as it is", "⟦lists.open-as-it-is⟧")
    }

    /// `Save view` · `保存视图`
    pub const fn save_view(self) -> &'static str {
        self.0.pick("保存视图", "Save view", "⟦lists.save-view⟧")
    }

    /// `Manage views` · `管理视图`
    pub const fn manage(self) -> &'static str {
        self.0.pick("管理视图", "Manage views", "⟦lists.manage⟧")
    }

    /// `The view is saved.` · `视图已保存。`
    pub const fn kept(self) -> &'static str {
        self.0.pick("视图已保存。", "The view is saved.", "⟦lists.kept⟧")
    }

    /// `The view is removed.` · `视图已删除。`
    pub const fn removed(self) -> &'static str {
        self.0.pick("视图已删除。", "The view is removed.", "⟦lists.removed⟧")
    }

    /// `The list opens this way from now on.` · `已设置，今后打开列表即按此显示。`
    pub const fn opens_now(self) -> &'static str {
        self.0.pick("已设置，今后打开列表即按此显示。", "The list opens this way from now on.", "⟦lists.opens-now⟧")
    }

    /// `No saved views yet` · `还没有保存的视图`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有保存的视图", "No saved views yet", "⟦lists.empty-title⟧")
    }

    /// `Filter and arrange any list, then choose “Views” above it and save what you see.` · `在任一列表中筛选、调整列之后，点列表上方的“视图”即可保存。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("在任一列表中筛选、调整列之后，点列表上方的“视图”即可保存。", "Filter and arrange any list, then choose “Views” above it and save what you see.", "⟦lists.empty-text⟧")
    }

    /// `View` · `视图`
    pub const fn view_name(self) -> &'static str {
        self.0.pick("视图", "View", "⟦lists.view-name⟧")
    }

    /// `For` · `使用范围`
    pub const fn view_for(self) -> &'static str {
        self.0.pick("使用范围", "For", "⟦lists.view-for⟧")
    }

    /// `New name of “{name}”` · `“{name}”的新名称`
    pub fn new_name(self, name: &str) -> String {
        BUNDLES.say(self.0, "new-name", &[("name", name.into())])
    }

    /// `Give the view a name.` · `请填写视图名称。`
    pub const fn fault_name_missing(self) -> &'static str {
        self.0.pick("请填写视图名称。", "Give the view a name.", "⟦lists.fault-name-missing⟧")
    }

    /// `The name may have at most 60 characters.` · `名称最多 60 个字。`
    pub const fn fault_name_too_long(self) -> &'static str {
        self.0.pick("名称最多 60 个字。", "The name may have at most 60 characters.", "⟦lists.fault-name-too-long⟧")
    }

    /// `You have a view of this list with that name already.` · `该列表已有同名视图。`
    pub const fn fault_name_taken(self) -> &'static str {
        self.0.pick("该列表已有同名视图。", "You have a view of this list with that name already.", "⟦lists.fault-name-taken⟧")
    }

    /// `The view asks for too much at once. Leave out some filters.` · `条件过多，请减少一些筛选条件。`
    pub const fn fault_asks_too_much(self) -> &'static str {
        self.0.pick("条件过多，请减少一些筛选条件。", "The view asks for too much at once. Leave out some filters.", "⟦lists.fault-asks-too-much⟧")
    }

    /// `You have 50 views of this list already. Remove one first.` · `该列表已有 50 个视图，请先删除不用的。`
    pub const fn fault_too_many(self) -> &'static str {
        self.0.pick("该列表已有 50 个视图，请先删除不用的。", "You have 50 views of this list already. Remove one first.", "⟦lists.fault-too-many⟧")
    }

    /// `Columns` · `列`
    pub const fn columns(self) -> &'static str {
        self.0.pick("列", "Columns", "⟦lists.columns⟧")
    }

    /// `Place` · `顺序`
    pub const fn place(self) -> &'static str {
        self.0.pick("顺序", "Place", "⟦lists.place⟧")
    }

    /// `Width` · `列宽`
    pub const fn width(self) -> &'static str {
        self.0.pick("列宽", "Width", "⟦lists.width⟧")
    }

    /// `auto` · `自动`
    pub const fn width_auto(self) -> &'static str {
        self.0.pick("自动", "auto", "⟦lists.width-auto⟧")
    }

    /// `Place of the column “{name}”` · `“{name}”列的顺序`
    pub fn place_of(self, name: &str) -> String {
        BUNDLES.say(self.0, "place-of", &[("name", name.into())])
    }

    /// `Width of the column “{name}” in pixels` · `“{name}”列的宽度（像素）`
    pub fn width_of(self, name: &str) -> String {
        BUNDLES.say(self.0, "width-of", &[("name", name.into())])
    }

    /// `Sort by` · `排序`
    pub const fn sort_by(self) -> &'static str {
        self.0.pick("排序", "Sort by", "⟦lists.sort-by⟧")
    }

    /// `Then by` · `其次`
    pub const fn then_by(self) -> &'static str {
        self.0.pick("其次", "Then by", "⟦lists.then-by⟧")
    }

    /// `—` · `—`
    pub const fn sort_none(self) -> &'static str {
        self.0.pick("—", "—", "⟦lists.sort-none⟧")
    }

    /// `{name}, ascending` · `{name}，升序`
    pub fn sort_up(self, name: &str) -> String {
        BUNDLES.say(self.0, "sort-up", &[("name", name.into())])
    }

    /// `{name}, descending` · `{name}，降序`
    pub fn sort_down(self, name: &str) -> String {
        BUNDLES.say(self.0, "sort-down", &[("name", name.into())])
    }

    /// `Standard columns` · `恢复默认列`
    pub const fn reset(self) -> &'static str {
        self.0.pick("恢复默认列", "Standard columns", "⟦lists.reset⟧")
    }

    /// `Accounts` · `客户`
    pub const fn list_accounts(self) -> &'static str {
        self.0.pick("客户", "Accounts", "⟦lists.list-accounts⟧")
    }

    /// `Leads` · `线索`
    pub const fn list_leads(self) -> &'static str {
        self.0.pick("线索", "Leads", "⟦lists.list-leads⟧")
    }

    /// `Receivables` · `应收账款`
    pub const fn list_receivables(self) -> &'static str {
        self.0.pick("应收账款", "Receivables", "⟦lists.list-receivables⟧")
    }

    /// `Requests for review` · `复核申请`
    pub const fn list_reviews(self) -> &'static str {
        self.0.pick("复核申请", "Requests for review", "⟦lists.list-reviews⟧")
    }

    /// `Ranking of a screening` · `筛选排名`
    pub const fn list_ranking(self) -> &'static str {
        self.0.pick("筛选排名", "Ranking of a screening", "⟦lists.list-ranking⟧")
    }

    /// `Screenings` · `筛选`
    pub const fn list_runs(self) -> &'static str {
        self.0.pick("筛选", "Screenings", "⟦lists.list-runs⟧")
    }

    /// `Team` · `团队`
    pub const fn list_people(self) -> &'static str {
        self.0.pick("团队", "Team", "⟦lists.list-people⟧")
    }

    /// `Products` · `产品`
    pub const fn list_products(self) -> &'static str {
        self.0.pick("产品", "Products", "⟦lists.list-products⟧")
    }

    /// `Imports` · `导入`
    pub const fn list_imports(self) -> &'static str {
        self.0.pick("导入", "Imports", "⟦lists.list-imports⟧")
    }

    /// `Background work` · `后台任务`
    pub const fn list_jobs(self) -> &'static str {
        self.0.pick("后台任务", "Background work", "⟦lists.list-jobs⟧")
    }

    /// `Audit log` · `审计日志`
    pub const fn list_audit(self) -> &'static str {
        self.0.pick("审计日志", "Audit log", "⟦lists.list-audit⟧")
    }

    /// `Choose every row of this page` · `选中本页全部`
    pub const fn choose_page(self) -> &'static str {
        self.0.pick("选中本页全部", "Choose every row of this page", "⟦lists.choose-page⟧")
    }

    /// `Change the chosen` · `修改所选`
    pub const fn change_these(self) -> &'static str {
        self.0.pick("修改所选", "Change the chosen", "⟦lists.change-these⟧")
    }

    /// `Change all that are found` · `修改全部筛选结果`
    pub const fn change_found(self) -> &'static str {
        self.0.pick("修改全部筛选结果", "Change all that are found", "⟦lists.change-found⟧")
    }

    /// `Change many accounts` · `批量修改客户`
    pub const fn many_title(self) -> &'static str {
        self.0.pick("批量修改客户", "Change many accounts", "⟦lists.many-title⟧")
    }

    /// `Set values for many accounts in one step. Nothing else of them changes, and the step can be taken back.` · `一次为多个客户设置相同的值，其余内容不变，并可撤销。`
    pub const fn many_lead(self) -> &'static str {
        self.0.pick("一次为多个客户设置相同的值，其余内容不变，并可撤销。", "Set values for many accounts in one step. Nothing else of them changes, and the step can be taken back.", "⟦lists.many-lead⟧")
    }

    /// `{count} account changes {count} accounts change` · `将修改 {count} 个客户`
    pub fn many_count(self, count: i64) -> String {
        BUNDLES.say(self.0, "many-count", &[("count", count.into())])
    }

    /// `{count} more is shown to you but not yours to change. {count} more are shown to you but not yours to change.` · `另有 {count} 个客户您可查看但无权修改。`
    pub fn many_refused(self, count: i64) -> String {
        BUNDLES.say(self.0, "many-refused", &[("count", count.into())])
    }

    /// `Leave as it is` · `保持不变`
    pub const fn leave(self) -> &'static str {
        self.0.pick("保持不变", "Leave as it is", "⟦lists.leave⟧")
    }

    /// `Empty it` · `清空`
    pub const fn clear(self) -> &'static str {
        self.0.pick("清空", "Empty it", "⟦lists.clear⟧")
    }

    /// `Change them` · `确认修改`
    pub const fn do_many(self) -> &'static str {
        self.0.pick("确认修改", "Change them", "⟦lists.do-many⟧")
    }

    /// `Earlier changes of many` · `以往的批量修改`
    pub const fn many_past(self) -> &'static str {
        self.0.pick("以往的批量修改", "Earlier changes of many", "⟦lists.many-past⟧")
    }

    /// `Nothing has been changed this way yet.` · `还没有批量修改过。`
    pub const fn many_past_empty(self) -> &'static str {
        self.0.pick("还没有批量修改过。", "Nothing has been changed this way yet.", "⟦lists.many-past-empty⟧")
    }

    /// `When` · `时间`
    pub const fn many_when(self) -> &'static str {
        self.0.pick("时间", "When", "⟦lists.many-when⟧")
    }

    /// `What was set` · `修改内容`
    pub const fn many_what(self) -> &'static str {
        self.0.pick("修改内容", "What was set", "⟦lists.many-what⟧")
    }

    /// `By` · `操作人`
    pub const fn many_who(self) -> &'static str {
        self.0.pick("操作人", "By", "⟦lists.many-who⟧")
    }

    /// `Result` · `结果`
    pub const fn many_result(self) -> &'static str {
        self.0.pick("结果", "Result", "⟦lists.many-result⟧")
    }

    /// `{changed} account changed {changed} accounts changed` · `已修改 {changed} 个客户`
    pub fn many_done(self, changed: i64) -> String {
        BUNDLES.say(self.0, "many-done", &[("changed", changed.into())])
    }

    /// `{count} were like that already` · `{count} 个原本如此`
    pub fn many_unchanged(self, count: i64) -> String {
        BUNDLES.say(self.0, "many-unchanged", &[("count", count.into())])
    }

    /// `Taken back; {count} account is as before. Taken back; {count} accounts are as before.` · `已撤销，{count} 个客户恢复原状。`
    pub fn many_undone(self, count: i64) -> String {
        BUNDLES.say(self.0, "many-undone", &[("count", count.into())])
    }

    /// `{count} value stays: somebody changed it since. {count} values stay: somebody changed them since.` · `{count} 个值此后已被他人改动，保持不变。`
    pub fn many_kept(self, count: i64) -> String {
        BUNDLES.say(self.0, "many-kept", &[("count", count.into())])
    }

    /// `Take back` · `撤销`
    pub const fn many_undo(self) -> &'static str {
        self.0.pick("撤销", "Take back", "⟦lists.many-undo⟧")
    }

    /// `nobody, nothing` · `空`
    pub const fn many_none(self) -> &'static str {
        self.0.pick("空", "nobody, nothing", "⟦lists.many-none⟧")
    }

    /// `None of the chosen accounts can be changed by you. Tick rows in the list first.` · `所选客户中没有您可以修改的。请先在列表中勾选。`
    pub const fn many_fault_nothing_chosen(self) -> &'static str {
        self.0.pick("所选客户中没有您可以修改的。请先在列表中勾选。", "None of the chosen accounts can be changed by you. Tick rows in the list first.", "⟦lists.many-fault-nothing-chosen⟧")
    }

    /// `Say at least one thing that shall be different.` · `请至少设置一项。`
    pub const fn many_fault_nothing_set(self) -> &'static str {
        self.0.pick("请至少设置一项。", "Say at least one thing that shall be different.", "⟦lists.many-fault-nothing-set⟧")
    }

    /// `More than 10,000 accounts at once. Filter the list further.` · `一次最多修改 10,000 个客户，请进一步筛选。`
    pub const fn many_fault_too_many(self) -> &'static str {
        self.0.pick("一次最多修改 10,000 个客户，请进一步筛选。", "More than 10,000 accounts at once. Filter the list further.", "⟦lists.many-fault-too-many⟧")
    }

    /// `This person does not work here any more.` · `此人已停用，不能作为负责人。`
    pub const fn many_fault_owner_gone(self) -> &'static str {
        self.0.pick("此人已停用，不能作为负责人。", "This person does not work here any more.", "⟦lists.many-fault-owner-gone⟧")
    }

    /// `My files` · `我的文件`
    pub const fn exports_title(self) -> &'static str {
        self.0.pick("我的文件", "My files", "⟦lists.exports-title⟧")
    }

    /// `Files made from lists, kept for seven days. Each holds what you may see, as it was when it was made.` · `由列表导出的文件，保留七天。内容为导出时您有权查看的数据。`
    pub const fn exports_lead(self) -> &'static str {
        self.0.pick("由列表导出的文件，保留七天。内容为导出时您有权查看的数据。", "Files made from lists, kept for seven days. Each holds what you may see, as it was when it was made.", "⟦lists.exports-lead⟧")
    }

    /// `No files yet` · `还没有文件`
    pub const fn exports_empty_title(self) -> &'static str {
        self.0.pick("还没有文件", "No files yet", "⟦lists.exports-empty-title⟧")
    }

    /// `Choose “Export” above any list; what takes longer is made in the background and waits for you here.` · `在任一列表上方点“导出”即可。数据较多时在后台生成，完成后在此下载。`
    pub const fn exports_empty(self) -> &'static str {
        self.0.pick("在任一列表上方点“导出”即可。数据较多时在后台生成，完成后在此下载。", "Choose “Export” above any list; what takes longer is made in the background and waits for you here.", "⟦lists.exports-empty⟧")
    }

    /// `File of a list` · `列表导出`
    pub const fn export_title(self) -> &'static str {
        self.0.pick("列表导出", "File of a list", "⟦lists.export-title⟧")
    }

    /// `File` · `文件`
    pub const fn export_file(self) -> &'static str {
        self.0.pick("文件", "File", "⟦lists.export-file⟧")
    }

    /// `Size` · `大小`
    pub const fn export_size(self) -> &'static str {
        self.0.pick("大小", "Size", "⟦lists.export-size⟧")
    }

    /// `{count} KB` · `{count} KB`
    pub fn kilobytes(self, count: i64) -> String {
        BUNDLES.say(self.0, "kilobytes", &[("count", count.into())])
    }

    /// `The file is being made. You can go on working; it waits for you under “My files”.` · `正在生成文件。您可以继续其他工作，完成后在“我的文件”中下载。`
    pub const fn export_running(self) -> &'static str {
        self.0.pick("正在生成文件。您可以继续其他工作，完成后在“我的文件”中下载。", "The file is being made. You can go on working; it waits for you under “My files”.", "⟦lists.export-running⟧")
    }

    /// `The file is ready.` · `文件已生成。`
    pub const fn export_done(self) -> &'static str {
        self.0.pick("文件已生成。", "The file is ready.", "⟦lists.export-done⟧")
    }

    /// `The file could not be made. Try again; if it fails again, filter the list further.` · `文件生成失败。请重试；如仍失败，请进一步筛选列表。`
    pub const fn export_failed(self) -> &'static str {
        self.0.pick("文件生成失败。请重试；如仍失败，请进一步筛选列表。", "The file could not be made. Try again; if it fails again, filter the list further.", "⟦lists.export-failed⟧")
    }

    /// `Download` · `下载`
    pub const fn export_fetch(self) -> &'static str {
        self.0.pick("下载", "Download", "⟦lists.export-fetch⟧")
    }

    /// `being made` · `生成中`
    pub const fn export_state_running(self) -> &'static str {
        self.0.pick("生成中", "being made", "⟦lists.export-state-running⟧")
    }

    /// `ready` · `已生成`
    pub const fn export_state_done(self) -> &'static str {
        self.0.pick("已生成", "ready", "⟦lists.export-state-done⟧")
    }

    /// `failed` · `失败`
    pub const fn export_state_failed(self) -> &'static str {
        self.0.pick("失败", "failed", "⟦lists.export-state-failed⟧")
    }

    /// `Choose this row` · `选择此行`
    pub const fn choose_row(self) -> &'static str {
        self.0.pick("选择此行", "Choose this row", "⟦lists.choose-row⟧")
    }
}
