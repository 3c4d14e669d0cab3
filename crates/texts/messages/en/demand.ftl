# Future demand: forecasts, repeat purchase, lifetime value, buying rhythm.

## Why there is no model

no-fit-too-few = There are too few customers to fit a model to: it takes at least twenty.
no-fit-no-repeaters = Almost nobody has bought a second time, so nothing can be learnt about repeat purchases.
no-fit-at-bounds = The data give no best parameters: the likelihood goes on rising as one of them runs away. That happens where nobody, or everybody, seems to leave, or where all customers are alike.
no-fit-flat = Different parameters explain the data equally well, so none is given.
no-fit-no-mean = The values of purchases are spread so widely that they have no mean.

## Models

model-bg = BG/NBD
model-pareto = Pareto/NBD
model-value = Gamma–Gamma

## Methods

method-nothing = no demand
method-mean = mean
method-naive = as last month
method-ses = simple exponential smoothing
method-seasonal-naive = as in the same month last year
method-damped = Holt with a fading trend
method-holt = Holt (level and trend)
method-winters-additive = Holt–Winters, additive season
method-winters-multiplicative = Holt–Winters, multiplicative season
method-sba = Croston (Syntetos–Boylan)
method-tsb = Teunter–Syntetos–Babai
