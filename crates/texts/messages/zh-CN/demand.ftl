# 需求预测：预测、再购、客户生命周期价值、采购节奏。

## 没有模型的原因

no-fit-too-few = 客户太少，不足以拟合模型：至少需要二十家。
no-fit-no-repeaters = 几乎没有客户再次采购，无从了解再购规律。
no-fit-at-bounds = 数据给不出最优参数：某个参数趋于极端时，似然仍在上升。通常是因为客户看来无一流失、全部流失，或彼此完全相同。
no-fit-flat = 多组参数对数据的解释同样好，因此不给出任何一组。
no-fit-no-mean = 采购金额过于分散，均值不存在。

## 模型

model-bg = BG/NBD
model-pareto = Pareto/NBD
model-value = Gamma–Gamma

## 方法

method-nothing = 无需求
method-mean = 平均值
method-naive = 同上月
method-ses = 简单指数平滑
method-seasonal-naive = 同去年同月
method-damped = 霍尔特法（趋势渐缓）
method-holt = 霍尔特法（水平与趋势）
method-winters-additive = 霍尔特–温特斯法（加法季节）
method-winters-multiplicative = 霍尔特–温特斯法（乘法季节）
method-sba = 克罗斯顿法（Syntetos–Boylan 修正）
method-tsb = Teunter–Syntetos–Babai 法

## 选用方法的原因

why-stopped = 近十二个月没有采购，因此预计不再采购。
why-too-short = 月份太少，无法比较各种方法，因此取平均值。
why-intermittent = 采购时有时无，该方法专为此而设。
why-fading = 已有三个月或更久没有采购，明显超过平常间隔，因此采用使需求逐渐消退的方法。
# $months (number)
why-least-off = 留出最近 { $months } 个月检验八种方法，它偏差最小，或与最小者相近而更简单。
# $months (number)
off-by = 在这 { $months } 个月里，它与实际相差 { $share }。

## 节奏

pace-on-time = 正常
pace-due = 已到期
pace-broken = 已中断
pace-on-time-told = 等待时间未超过平常间隔。
pace-due-told = 等待时间超过平常间隔，但以前也出现过。
pace-broken-told = 等待时间超过平常间隔的两倍，也超过以往二十次中的十九次。

## 客户页

outlook-title = 未来需求
outlook-finding = 预计未来十二个月 { $amount }，较过去十二个月 { $change }
outlook-finding-plain = 预计未来十二个月 { $amount }
outlook-finding-nothing = 近十二个月没有采购，预计不再采购
outlook-method = 方法：{ $method }。
outlook-range = 80% 预测区间，合计 { $low } 至 { $high }。
outlook-no-range = 历史太短，不给区间。
outlook-none = 还没有一个完整的月份有销售。
series-actual = 实际
series-forecast = 预测
series-low = 区间下限
series-high = 区间上限
month = 月份
rhythm = 采购节奏
rhythm-usual = 通常每 { $usual }采购一次，半数间隔在 { $short }至 { $long }之间。
rhythm-waiting = 距上次采购 { $waiting }，按节奏应在 { $next } 再次采购。
rhythm-none = 采购日不足五天，看不出节奏。
alive = 再购概率
alive-told = 客户没有流失的概率，由 { $model } 模型依据全公司的采购得出。
alive-once-told = 客户只采购过一次；{ $model } 模型不判断第二次采购之前的流失，因此这是上限。
purchases = 未来 52 周预计采购次数
purchases-told = 按采购天数计，已考虑客户可能流失。
lifetime-value = 客户生命周期价值
lifetime-value-told = 未来三年预计销售额，每次采购按 { $value } 计，每年折减百分之十。
lifetime-value-none = 采购金额无法拟合。
again-none = 无法判断
again-soon = 全公司的模型正在拟合，请稍后再打开本页。
again-never = 该客户从未采购。
profit = 近十二个月毛利
profit-told = 销售额减成本，毛利率 { $margin }。
profit-told-plain = 销售额减成本。
profit-unknown = 未知
profit-unknown-told = 近十二个月并非每笔销售都有成本。

## 需求预测页

page-title = 需求预测
page-lead = 客户将采购多少，谁的需求在变，谁没有按时采购。
soon-title = 正在计算
soon-text = 导入之后会为每家客户做预测，最多需要一分钟；完成后本页自动打开。
none-title = 还没有销售数据
none-text = 导入销售数据后，这里会显示未来需求。
territory = 辖区
tile-expected = 未来十二个月
tile-range = 80% 预测区间：{ $low } 至 { $high }
tile-accounts = 有销售的客户
tile-broken = 节奏中断
sum-title = 合计
rising-title = 预计增加最多
falling-title = 预计减少最多
rising-none = 没有预计增加的客户
falling-none = 没有预计减少的客户
changing-none-text = 只比较有十二个月历史的客户。
broken-title = 节奏中断
# $count (number)
broken-all = 一年内采购过的客户中，有 { $count } 家等待时间异常，按销售额从高到低列出。
broken-none = 客户都按时采购
broken-none-text = 没有客户的等待时间超过平常间隔的两倍，且超过以往几乎所有间隔。
account = 客户
last-year = 过去十二个月
expected = 未来十二个月
change = 变化
usual-gap = 平常间隔
waiting = 上次采购
ago = { $days }前
models-title = 再购模型
models-lead = 用最大似然法拟合全公司客户的采购日。两个采购模型中取似然较高者。
model = 模型
parameters = 参数
likelihood = 对数似然
fitted-to = 客户数
used = 采用
not-fitted = 未拟合
