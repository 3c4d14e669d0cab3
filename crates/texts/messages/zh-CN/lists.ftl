### 列表：保存的视图、列、排序、批量修改。

views = 视图
views-title = 我的视图
views-lead = 视图保存列表的筛选条件、列和排序。共享视图不会让任何人看到权限以外的内容。
changed = 已改动
as-it-is = 默认列表
opens-with = 默认打开
opens-with-column = 默认打开
# $name (text)
shared-by = 由 { $name } 共享
save-changes = 将改动存入此视图
save-as = 将当前列表存为视图
name-example = 如：久未拜访的 A 级客户
for-everybody = 全员可用
for-me = 仅自己
open-with-it = 默认打开此视图
open-as-it-is = 恢复默认列表
save-view = 保存视图
manage = 管理视图
kept = 视图已保存。
removed = 视图已删除。
opens-now = 已设置，今后打开列表即按此显示。
empty-title = 还没有保存的视图
empty-text = 在任一列表中筛选、调整列之后，点列表上方的“视图”即可保存。
view-name = 视图
view-for = 使用范围
# $name (text)
new-name = “{ $name }”的新名称
fault-name-missing = 请填写视图名称。
fault-name-too-long = 名称最多 60 个字。
fault-name-taken = 该列表已有同名视图。
fault-asks-too-much = 条件过多，请减少一些筛选条件。
fault-too-many = 该列表已有 50 个视图，请先删除不用的。
columns = 列
place = 顺序
width = 列宽
width-auto = 自动
# $name (text)
place-of = “{ $name }”列的顺序
# $name (text)
width-of = “{ $name }”列的宽度（像素）
sort-by = 排序
then-by = 其次
sort-none = —
# $name (text)
sort-up = { $name }，升序
# $name (text)
sort-down = { $name }，降序
reset = 恢复默认列
list-accounts = 客户
list-leads = 线索
list-receivables = 应收账款
list-reviews = 复核申请
list-ranking = 筛选排名
list-runs = 筛选
list-people = 团队
list-products = 产品
list-imports = 导入
list-jobs = 后台任务
list-audit = 审计日志
choose-page = 选中本页全部
change-these = 修改所选
change-found = 修改全部筛选结果
many-title = 批量修改客户
many-lead = 一次为多个客户设置相同的值，其余内容不变，并可撤销。
# $count (number)
many-count = 将修改 { $count } 个客户
# $count (number)
many-refused = 另有 { $count } 个客户您可查看但无权修改。
leave = 保持不变
clear = 清空
do-many = 确认修改
many-past = 以往的批量修改
many-past-empty = 还没有批量修改过。
many-when = 时间
many-what = 修改内容
many-who = 操作人
many-result = 结果
# $changed (number)
many-done = 已修改 { $changed } 个客户
# $count (number)
many-unchanged = { $count } 个原本如此
# $count (number)
many-undone = 已撤销，{ $count } 个客户恢复原状。
# $count (number)
many-kept = { $count } 个值此后已被他人改动，保持不变。
many-undo = 撤销
many-none = 空
many-fault-nothing-chosen = 所选客户中没有您可以修改的。请先在列表中勾选。
many-fault-nothing-set = 请至少设置一项。
many-fault-too-many = 一次最多修改 10,000 个客户，请进一步筛选。
many-fault-owner-gone = 此人已停用，不能作为负责人。
exports-title = 我的文件
exports-lead = 由列表导出的文件，保留七天。内容为导出时您有权查看的数据。
exports-empty-title = 还没有文件
exports-empty = 在任一列表上方点“导出”即可。数据较多时在后台生成，完成后在此下载。
export-title = 列表导出
export-file = 文件
export-size = 大小
# $count (number)
kilobytes = { $count } KB
export-running = 正在生成文件。您可以继续其他工作，完成后在“我的文件”中下载。
export-done = 文件已生成。
export-failed = 文件生成失败。请重试；如仍失败，请进一步筛选列表。
export-fetch = 下载
export-state-running = 生成中
export-state-done = 已生成
export-state-failed = 失败
choose-row = 选择此行
