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
