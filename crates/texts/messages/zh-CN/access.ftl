job-representative = 代表
job-manager = 地区经理
job-director = 销售总监
job-analyst = 销售运营
job-auditor = 合规
job-administrator = 系统管理员

action-view-accounts = 查看客户、销售与筛选结果
action-edit-accounts = 修改客户
action-import = 导入文件与撤销导入
action-view-standards = 查看大客户标准
action-edit-standards = 起草与修改标准
action-publish-standards = 发布与停用标准
action-run-screening = 运行筛选
action-view-team = 查看团队与辖区
action-manage-team = 管理用户与辖区
action-view-audit = 查看审计日志

scope-all = 全部
scope-related = 本人、团队与辖区
scope-responsible = 本人与辖区
scope-nothing = 无

sign-in-title = 登录 Canopy
sign-in-name = 登录名
password = 密码
sign-in-failed = 登录名或密码不正确。
sign-in-too-often = 尝试次数过多，请在 { $wait } 后重试。
choose-persona = 选择一个身份
demo-notice = 这是一家虚构公司的演示，本机上的任何人都可以使用。
