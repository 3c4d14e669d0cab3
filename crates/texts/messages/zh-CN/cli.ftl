# 命令行：帮助、屏幕上的报告，以及写出的工作簿。

## 帮助

about = Canopy 大树：大客户管理。从一份销售文件找出大客户，并说明理由。
usage-word = 用法：
commands-word = 命令
arguments-word = 参数
options-word = 选项
command-placeholder = <命令>
options-placeholder = [选项]
help-flag = 显示本帮助。
version-flag = 显示版本。
help-lang = 语言：zh-CN 或 en。不写则看 LANG 环境变量，仍无法判断时用 zh-CN。
help-screen = 按大客户标准筛选销售文件：分级、排名和理由。
help-screen-after = 示例：canopy screen 流向.csv --standard pharma --as-of 2025-12-31 --out 结果.xlsx
help-metrics = 每家客户一行指标：销售额、增长、最近采购、频次、ABC、RFM。
help-metrics-after = 示例：canopy metrics 流向.parquet --as-of 2025-12-31 --months 12 --out 指标.csv
help-clv = 客户值多少：是否会再采购、多久一次、每次多少。
help-clv-after = 示例：canopy clv 流向.csv --as-of 2025-12-31 --horizon 52 --out 价值.xlsx
help-clv-files = 销售文件；或一份 CSV 客户汇总，含 frequency、recency、T 三列，已知时加 monetary；时间以周计。
help-clv-horizon = 预计采购次数并累计价值的周数。不写则为 52。
help-clv-discount = 将来的价值每年折减百分之几。不写则为 10。
help-clv-model = 采购模型：bg、pareto 或 auto。不写则为 auto，即取似然较高者。
help-forecast = 客户将采购多少：逐月预测，附区间，并说明方法曾偏差多少。
help-forecast-after = 示例：canopy forecast 流向.csv --horizon 12 --out 预测.xlsx
help-forecast-horizon = 预测的月数，1 到 36。不写则为 12。
help-forecast-total = 把全部客户合在一起做一个预测。
help-payments = 客户欠款与回款情况：应收、逾期、账龄、DSO、按期回款率。
help-payments-after = 示例：canopy payments 发票.csv 回款.csv --as-of 2025-12-31 --out 应收.csv
help-payments-files = 发票和回款文件：CSV、XLSX 或 Parquet。同一客户、同一发票号以后面的文件为准。
help-payments-accounts = 客户文件：含信用额度（credit_limit）和账期天数（payment_terms_days）。
help-standard = 查看内置标准，或检查自己写的标准。
help-standard-list = 列出内置标准。
help-standard-show = 输出一份内置标准，可复制后修改。
help-standard-check = 检查一份标准文件。
help-standard-name = 内置标准的名称：pharma、it、manufacturing。
help-standard-file = TOML 格式的标准文件。
help-back-test = 用销售文件的历史数据检验一份标准。
help-back-test-after = 示例：canopy standard backtest pharma 销售.csv --quarters 12 --out 回溯检验.xlsx
help-back-test-standard = 内置标准的名称，或一份 TOML 文件。
help-quarters = 回溯的季度数，2 至 20；数据开始较晚时相应减少。
bad-quarters = --quarters 应为 2 至 { $most } 的整数。
help-weights = 由判断矩阵（AHP）或由数据（熵权法）得出权重。
help-weights-ahp = 由两两比较得出权重：一致性、最不协调的判断、多人意见汇总。
help-weights-ahp-after =
    CSV 写法：表头左上角写评判人，其后是比较的各项；每项一行，写判断值（3、1/3，未判断则留空）。多位评判人之间空一行。
    示例：canopy weights ahp judges.csv --table saaty_2005
help-weights-entropy = 由数据得出权重：各行之间差异越大，权重越大。
help-weights-entropy-after = 示例：canopy weights entropy figures.csv --json
help-grids = 判断矩阵文件：CSV 或 TOML。
help-matrix = 数字表（CSV）：每项指标一列，每家客户一行。
help-table = 随机一致性指标表：saaty_1980、saaty_2005 或 donegan_dodd_1991。不写则用 saaty_1980。
help-json = 以 JSON 输出。
help-demo = 生成一家虚构公司的文件，规模不限。
help-files = 销售文件：CSV（可为 .gz）、XLSX 或 Parquet。多个文件合并读取。
help-standard-option = 内置标准的名称，或 TOML 文件。不写则为 pharma。
help-as-of = 统计截止日，如 2025-12-31。不写则取文件中的最后一天。
help-months = 本期和上期各多少个月。不写则按标准的规定，否则为 12。
help-out = 写出的文件：.xlsx、.csv、.json 或 .parquet。
help-out-metrics = 写出的文件：.csv、.parquet、.json 或 .xlsx。不写则打印在屏幕上。
help-map = 指定各字段所在的列，如 account="客户名称",amount=销售额。
help-dry-run = 只显示文件如何被理解、有哪些问题。配合 --out 可写出问题清单。
help-accounts = 客户文件：编码、名称、级别及其他属性，供标准使用。
help-good-only = 跳过无法使用的行，继续执行。
help-sheet = 工作簿中的工作表。不写则取第一个含销售数据的工作表。
help-encoding = CSV 文件的编码，如 gbk。不写则自动识别。
help-header-row = 表头所在的行，从 1 数起。不写则自动查找。
help-top = 屏幕上显示多少家客户。
help-demo-accounts = 客户数，用于性能测量。不写则为演示公司。
help-demo-rows = 销售行数，用于性能测量。
help-demo-out = 写出 accounts.csv 和 sales.csv 的文件夹。
help-demo-seed = 随机种子；种子相同，文件相同。

## 读取文件

# $rows (number)
file-line = { $file }：{ $rows } 行，{ $first } 至 { $last }
file-line-empty = { $file }：没有可计入的行
# $accounts (number)
# $products (number)
found-line = { $accounts } 家客户，{ $products } 个产品
# $rows (number)
totals-skipped = { $rows } 行小计或合计未计入。
# $cells (number)
cells-rounded = “{ $column }”列有 { $cells } 个数字已舍入到四位小数。
# $others (number)
one-sheet-read = 只读取了工作表“{ $sheet }”，另有 { $others } 张工作表未读取。
sheets-alike = 注意：{ $sheets } 的列与之相同，但未读取。请合并到一张工作表，或用 --sheet 逐张读取。
growth-unknown = 销售数据从 { $first } 开始，晚于上期的起始日 { $previous }，无法计算增长率，该指标不参与评分。
months-only = 销售只精确到月份；每笔计在当月最后一天。
# $rows (number)
went-without = 已跳过 { $rows } 行无法使用的数据，见“导入问题”表。
# $codes (number)
several-names = { $codes } 个客户编码对应多个名称，显示最后一个。
reading = 正在读取 { $file } …… { $percent }

## 问题

# $rows (number)
bad-rows = 有 { $rows } 行无法使用，因此没有写出任何文件。
bad-rows-what-to-do = 加上 --good-only 可跳过这些行继续；加上 --dry-run --out 问题.xlsx 可把它们全部写到文件中以便更正。
# $count (number)
more-problems = …… 另有 { $count } 行
no-problems = 没有发现问题。
refused = { $file }：{ $reason }
error-prefix = 错误：{ $what }
internal-error = Canopy 内部出错：{ $what }
cannot-write = 无法写出 { $file }：{ $reason }
bad-day = “{ $text }”不是 2025-12-31 这样的日期。
bad-map = “{ $text }”不是 account="客户名称",amount=销售额 这样的列对应。
bad-out = { $file }：只能写出 .xlsx、.csv、.json 或 .parquet。
bad-months = 月数应在 1 到 120 之间。
no-such-standard = 没有名为“{ $name }”的内置标准，也没有这个文件。内置标准：{ $names }。
standard-refused = { $file } 不是可用的标准：
standard-fine = { $file } 是可用的标准。
# $dimensions (number)
# $criteria (number)
# $tiers (number)
standard-size = { $dimensions } 个维度，{ $criteria } 个指标，{ $tiers } 个等级
usage-hint = 详见 { $command } --help。
usage-unknown-argument = 这里不认识 { $argument }。
usage-missing = 缺少 { $arguments }。
usage-bad-value = { $argument } 不能是“{ $value }”。
usage-needs-value = { $argument } 需要一个值。
usage-conflict = { $argument } 不能与 { $other } 同时使用。
usage-no-command = 请说明要做什么：screen、metrics、clv、forecast、standard、weights、demo 或 serve。

## 试运行

dry-title = { $file } 的理解方式
format-csv = CSV，{ $encoding }，以 { $delimiter } 分隔
format-xlsx = 工作簿，工作表“{ $sheet }”
format-parquet = Parquet
delimiter-tab = 制表符
# $row (number)
header-at = 表头在第 { $row } 行
col-column = 列
col-meaning = 含义
col-sample = 前几个值
# $factor (number)
factor-note = 按表头所示，“{ $column }”列乘以 { $factor }。
dry-done = 以上为试运行：除 --out 指定的文件外，没有写出任何内容。
map-hint = 如需更正：--map 字段="列名"，例如 --map account="{ $column }"。

## 报告

screen-title = 按“{ $standard }”筛选大客户
# $months (number)
window-line = { $from } 至 { $as_of }，与之前 { $months } 个月比较
as-of-last-day = 未写 --as-of，以文件中的最后一天为截止日。
col-tier = 等级
col-accounts = 客户数
col-of-accounts = 客户占比
col-revenue = 销售额
col-of-revenue = 销售占比
col-rank = 名次
col-account = 客户
col-score = 得分
col-growth = 增长
col-answered = 已回答
col-count = 行数
col-why = 理由
all-accounts = 全部
# $count (number)
top-title = 前 { $count } 家客户
no-accounts = 截至当日没有客户有销售。
answered = 数据回答了标准权重的 { $share }。
quotas-left-out = 标准设有辖区名额；所给文件没有辖区，名额未计。
unanswered = 所给文件未能回答：{ $criteria }。其权重已按比例分给其余指标。
written = 已写出：{ $file }
out-hint = 加上 --out 结果.xlsx 可得到完整排名和每家客户的得分明细。
reason-figure = { $criterion } { $value }（{ $points }）
reason-comma = ；
reason-no-figure = { $criterion }（{ $points }）
held-back = 因{ $criterion }停在{ $tier }

## 工作簿

sheet-ranking = 排名
sheet-criteria = 指标明细
sheet-tiers = 分级
sheet-standard = 标准
sheet-problems = 导入问题
col-account-code = 客户编码
col-account-name = 客户名称
col-previous = 上期销售额
col-recency = 距上次采购天数
col-frequency = 采购天数
col-documents = 单据数
col-breadth = 产品数
col-share = 销售额占比
col-abc = ABC
col-r = R
col-f = F
col-m = M
col-missing = 依赖缺失数据的权重
col-to-next = 距上一级的分数
col-dimension = 维度
col-criterion = 指标
col-code = 代码
col-value = 原始值
col-points = 分数
col-weight = 权重
col-contribution = 贡献
col-basis = 依据
col-source = 来源
col-scale = 计分方式
col-direction = 方向
col-missing-policy = 缺失时
col-gate = 门槛
col-description = 说明
col-rule = 规则
col-visits = 每月拜访次数
col-ceiling = 资源上限（占销售额 %）
col-review = 评估间隔（月）
col-plan = 需要计划书
col-file = 文件
col-row = 行
col-reason = 原因
col-cells = 整行内容
yes = 是
no = 否
band-from = { $from } 起：{ $points }
band-rest = 其他：{ $points }
band-equals = { $text }：{ $points }
gate-rule = 低于 { $points } 分时最高为{ $tier }

## 指标与演示文件

# $accounts (number)
metrics-written = { $file }：{ $accounts } 家客户
# $accounts (number)
payments-written = { $file }：{ $accounts } 家客户，截至 { $day }
# $accounts (number)
# $rows (number)
demo-written = { $folder }：accounts.csv（{ $accounts }），sales.csv（{ $rows }）

## 服务与维护

help-serve = 启动服务，供浏览器使用。
help-serve-after = 示例：canopy serve --demo --data demo-data
help-listen = 监听地址。不写则用 CANOPY_LISTEN，否则为 127.0.0.1:8080。
help-data = 存放所有内容的文件夹。不写则用 CANOPY_DATA，否则为 canopy-data。
help-database = 数据库位置：sqlite:文件 或 postgres://…。不写则用 CANOPY_DATABASE，否则为上述文件夹中的文件。
help-serve-demo = 没有演示公司时先创建；选择人物即可登录，无需密码。只在本机开放。
help-https = 用户通过 https 访问，例如经由代理。不写则看 CANOPY_HTTPS。
help-migrate = 只把数据库升级到最新结构。
help-user = 可登录的人员。
help-user-add = 添加人员，并输出其设置链接。
help-user-remove-second-factor = 为无法登录的人员移除两步验证。
help-user-setup-link = 为某人输出新的设置链接。
help-user-name = 登录名。
help-user-full-name = 姓名。不写则同登录名。
help-user-job = 岗位：representative、manager、director、analyst、auditor 或 administrator。
serve-ready = Canopy 已就绪：{ $url }
serve-seeding = 正在创建演示公司……
serve-first-link = 目前还没有人可以登录。请打开以下链接，为管理员设置密码（登录名 { $name }，链接只能用一次）：
serve-demo-not-here = 演示无需密码，只能在本机开放；{ $address } 对外可见。
serve-demo-refused = 该数据库中已有演示之外的人员。请用 --data 另选一个文件夹。
serve-cannot-listen = 无法监听 { $address }：{ $reason }。请用 --listen 换一个地址。
serve-stopping = 正在停止；已开始的工作会先完成。
database-newer = 该数据库由更新版本的 Canopy 创建，请使用该版本。
database-broken = 无法打开数据库：{ $reason }
migrated = 数据库已是最新结构。
user-added = 已添加 { $name }。
user-factor-removed = 已移除 { $name } 的两步验证，其所有登录均已退出。
user-no-factor = { $name } 没有启用两步验证。
user-link = 设置密码请在服务器地址后打开以下路径，只能用一次，三天内有效：
user-taken = 已有登录名为 { $name } 的人员。
user-unknown = 没有登录名为 { $name } 的人员。
user-bad-job = “{ $job }”不是岗位。可选：{ $jobs }。

## 需求预测

bad-weeks = 周数应在 1 到 520 之间。
bad-horizon = 月数应在 1 到 36 之间。
bad-discount = 折现率应在每年 0 到 100（百分之几）之间。
# $customers (number)
# $repeaters (number)
clv-customers = { $customers } 家客户，其中 { $repeaters } 家再次采购过
clv-as-of = 截至 { $day }；同一天的采购算一次。
clv-parameters = { $model }：{ $parameters }；对数似然 { $likelihood }
clv-no-fit = { $model }：未能拟合。{ $reason }
clv-used = 采用：{ $model }。
clv-not-used = 没有模型，预计各列留空。
forecast-until = 历史截至 { $month }；未过完的月份不计入。
forecast-sum = 未来 { $months }合计：{ $amount }，80% 预测区间为 { $low } 至 { $high }。
forecast-method = 方法：{ $method }。
# $accounts (number)
table-written = { $file }：{ $accounts } 行
col-item = 比较项
col-group = 合计
col-entropy = 信息熵
judges-title = { $count } 位评判人
unnamed-judge = 评判人 { $number }
no-weights-in = 由 { $file } 得不出权重：
matrix-title = { $columns } 列，{ $rows } 行

help-backup = 在不影响使用的情况下，把公司全部数据备份到新文件夹。
help-backup-after = 备份包含同一时刻的记录、销售数据和上传文件，并有一份清单，列明每个文件的大小和校验值。PostgreSQL 中的记录由其自带的 pg_dump 备份。
help-verify = 核对备份：逐个文件对照清单，并检查记录。
help-restore = 核对备份，并恢复到空的位置。
help-restore-after = 不会覆盖任何数据：文件夹须为空或不存在，PostgreSQL 数据库须为空。
help-backup-to = 存放备份的文件夹，备份建在其下。
help-backup-folder = 某一份备份的文件夹。
help-serve-backup-to = 自动备份的存放文件夹；不写则不自动备份。
help-backup-every = 两次备份间隔的小时数（24）。
help-backup-keep = 最近多少天、多少周、多少月各保留最新一份备份（7,4,12）。
backup-made = 备份已存入 { $path }
backup-sound = { $path } 完好无损。
backup-restored = 公司数据已恢复到 { $path }
backup-told = 备份时间 { $time }，{ $files } 个文件，{ $size }
backup-no-folder = 文件夹 { $path } 不存在。请先建立，或改用其他文件夹。
backup-none = { $path } 不是备份：其中没有可读的备份清单。
backup-newer = 这份备份由更新版本的 Canopy 生成，请使用该版本恢复。
backup-not-empty = { $path } 中已有内容。请指定空的或尚不存在的文件夹。
backup-database-not-empty = 数据库中已有内容。请指定空数据库。
backup-other-database = 这份备份的记录属于另一种数据库。请指定同类数据库。
backup-tool-missing = 缺少 { $tool }，它随 PostgreSQL 客户端程序提供。请先安装。
backup-tool-failed = { $tool } 运行失败：
backup-damaged = 这份备份已损坏：
backup-io = 文件读写失败：{ $reason }
backup-missing = 缺失：{ $path }
backup-changed = 内容与备份时不符：{ $path }
backup-foreign = 不属于这份备份：{ $path }
backup-records = 记录已损坏：{ $said }
serve-already = 已有一个 Canopy 正在使用 { $folder }。请先停止它，或指定其他文件夹。
help-audit = 审计日志。
help-audit-verify = 通读审计日志，确认没有被改动，或指出第一处改动。
help-audit-verify-after = 完好时退出码为 0 并输出末端指纹，请存于系统之外；有改动时为 3。
help-kept = 以前另存的指纹：还须是日志中某条记录的指纹。
audit-intact = 完好，{ $count } 条，末端指纹 { $hash }
audit-touched = 已被改动：{ $what }
audit-held = 此前 { $count } 条完好，指纹 { $hash }
audit-kept-missing = 日志中没有另存的指纹 { $hash }：日志可能被整体重写。
help-config = 配置文件（TOML）。不写则用 CANOPY_CONFIG，再没有则不读文件。
help-check-config = 检查配置，列出将要生效的值及各自的来源。
help-check-config-after = 命令行优先于环境变量，环境变量优先于文件。所有问题一次列出，文件中的问题注明行号，此时退出码为 2。
backup-no-target = 备份放在哪里？请用 --to 指定文件夹，或在配置中写明 backup.to。
help-operations-listen = 只供监控使用的地址，例如 127.0.0.1:9090。不写则用 CANOPY_OPERATIONS_LISTEN，再没有则不开放。
operations-ready = 监控指标位于 { $url }
serve-gave-up = 有些工作未能按时结束；已确认的内容均已保存。
copied-first = 数据库版本较旧，升级前已将记录复制到 { $path }。
copy-impossible = 数据库版本较旧，需要升级，但无法先制作副本，因此没有做任何改动。
audit-no-fingerprint = “{ $hash }”不是指纹：指纹是本命令输出的 64 位十六进制数。
standard-not-utf8 = { $file } 不是 UTF-8 编码，请另存为 UTF-8 后重试。
map-hint-any = 如需更正：--map 字段="列名"。
