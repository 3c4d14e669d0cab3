### 通知：程序里告诉您的事，以及您想知道什么。

title = 通知
lead = 与您有关的事：被提到、关注的客户有新备注、客户交接、复核、待评分和后台任务。
bell = 通知
# $count (number)
bell-unread = 通知，{ $count } 条未读
empty-title = 没有通知
empty-text = 有同事提到您、您关注的客户有动态时，会显示在这里。
what = 内容
state = 状态
when = 时间
open = 查看
unread = 未读
read = 已读
read-all = 全部标为已读
all-read = 已全部标为已读。
somebody = 系统
settings-title = 通知设置
settings-help = 选择要通知您的事项。只影响您本人。
kinds = 通知我
quiet = 免打扰时段
quiet-from = 开始
quiet-until = 结束
quiet-help = 时段内发生的事，到结束时再通知。以服务器所在地的时间为准。
no-quiet = 不设置
save = 保存设置
saved = 通知设置已保存。
kind-mentioned = 有人在备注中提到我
kind-note-written = 我关注的客户有新备注
kind-handed-over = 客户交接给我
kind-named-deputy = 我被指定为代理人
kind-review-waits = 有复核申请等我裁定
kind-review-decided = 我的复核申请已裁定
kind-ratings-due = 我负责的客户待评分
kind-job-done = 我发起的后台任务已完成
kind-job-failed = 我发起的后台任务失败
told-mentioned = { $who }在“{ $account }”的备注中提到了您
told-note-written = { $who }为“{ $account }”写了备注
# $count (number)
told-handed-over = { $who }把 { $count } 家客户交接给您
told-named-deputy = 您被指定为代理人：{ $from }至{ $until }
told-review-waits = { $who }就“{ $account }”的等级申请复核，等您裁定
told-review-decided = { $who }已就“{ $account }”的复核申请作出裁定
# $count (number)
told-ratings-due = 您负责的客户中有 { $count } 家待评分
told-job-done = 后台任务“{ $job }”已完成
told-job-failed = 后台任务“{ $job }”失败
