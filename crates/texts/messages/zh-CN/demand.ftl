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
