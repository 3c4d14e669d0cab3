status-draft = 草稿
status-published = 已发布
status-retired = 已停用

metric-revenue = 采购额
metric-revenue-previous = 上期采购额
metric-growth = 采购额增长率
metric-recency-days = 距上次采购天数
metric-frequency = 采购天数
metric-documents = 单据数
metric-breadth = 采购品种数
metric-share = 采购额占比
metric-margin = 毛利率
metric-relationship-years = 合作年限

payment-dso = 应收账款周转天数
payment-overdue-share = 逾期占比
payment-on-time-share = 按时付款占比
payment-credit-use = 信用额度使用率

source-attribute = 属性“{ $name }”
source-rating = 人工评分（1–5 分）
source-survey = 调查“{ $name }”

scale-bands = 分档
scale-linear = 线性，从 { $min } 到 { $max }
scale-percentile = 在客户群中的百分位
scale-log = 对数，从 { $min } 到 { $max }

direction-higher = 越高越好
direction-lower = 越低越好

missing-excluded = 不计入，其余权重按比例放大
missing-neutral = 按中间水平计（50 分）
missing-worst = 按最差计（0 分）

rule-score = 得分不低于 { $min } 分
rule-top-count = 排名前 { $count } 家
rule-top-percent = 排名前 { $percent } 的客户
rule-revenue-share = 按排名累计采购额占比达到 { $percent } 为止
rule-rest = 其余客户

service-visits = 每月拜访 { $visits } 次
service-ceiling = 资源投入不超过采购额的 { $percent }
service-review = 每 { $months } 个月评估一次
service-plan = 需要发展计划书
service-none = 无特别服务

finding-at = { $place }：{ $what }
finding-code-missing = 没有编码
finding-code-unusable = 编码含有空格或斜杠，或超过 60 个字符
finding-code-twice = 编码“{ $code }”重复
finding-name-missing = 没有名称
finding-text-too-long = 文字超过 { $limit } 个字符
finding-too-many = { $parts }超过 { $limit } 个
finding-none-of = 没有{ $parts }
finding-months = 周期应为 1 至 { $limit } 个月，现为 { $months } 个月
finding-not-finite = 这不是一个数字
finding-weight-negative = 权重不能为负（{ $weight }）
finding-weights-all-zero = 所有权重都是零，没有任何指标起作用
finding-points = 分值应在 0 到 100 之间，现为 { $points }
finding-bands-not-rising = 第 { $band } 档的下限必须高于前一档
finding-first-band = 第一档不应有下限，否则更小的值没有分数
finding-band-without-from = 第 { $band } 档缺少下限
finding-bands-mixed = 有的档写数字，有的档写文字
finding-band-twice = 有两档都写着“{ $word }”
finding-words-for-numbers = 各档写的是文字，而数据来源是数字
finding-range-empty = 刻度必须递增：{ $min } 不小于 { $max }
finding-log = 对数刻度的起点必须大于零，现为 { $min }
finding-gate-tier = 门槛指向的等级“{ $tier }”不存在
finding-gate-nobody = 门槛指向最高等级，不会限制任何客户
finding-last-tier = 最后一个等级必须接收其余所有客户
finding-rest-not-last = 只有最后一个等级可以接收其余客户
finding-tier-not-wider = 这一等级不比上一级更宽，不会有客户进入
finding-percent = 百分比应大于 0 且不超过 100，现为 { $percent }
finding-score = 得分应在 0 到 100 之间，现为 { $score }
finding-count-zero = 前 0 家就是没有客户
finding-service = 服务模式中有数值为负或不合常理
parts-dimensions = 维度
parts-criteria = 指标
parts-bands = 分档
parts-tiers = 等级

unreadable-too-large = 标准的文本不能超过 { $kilobytes } KB。
unreadable = 第 { $line } 行第 { $column } 个字符：{ $detail }
