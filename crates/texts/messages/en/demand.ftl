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

## Why a method

why-stopped = Nothing was bought in the last twelve months, so nothing is expected.
why-too-short = There are too few months to compare methods, so their mean is taken.
why-intermittent = Purchases come now and then; the method is made for that.
why-fading = Nothing was bought for three months or more, which is unusually long, so a method is taken that lets demand fade.
# $months (number)
why-least-off = Of eight methods it was least off, or simpler and nearly as good, when the last { $months } months were kept from it.
# $months (number)
off-by = In those { $months } months it was off by { $share } of what came.

## Rhythm

pace-on-time = on time
pace-due = due
pace-broken = broken
pace-on-time-told = The wait is not longer than usual.
pace-due-told = The wait is longer than usual, but has been so before.
pace-broken-told = The wait is longer than twice the usual gap and longer than nineteen of twenty gaps so far.

## On an account's page

outlook-title = Future demand
outlook-finding = { $amount } expected in the next twelve months, { $change } on the last twelve
outlook-finding-plain = { $amount } expected in the next twelve months
outlook-finding-nothing = Nothing is expected: nothing was bought in the last twelve months
outlook-method = Method: { $method }.
outlook-range = The range holds in four of five cases: { $low } to { $high } in sum.
outlook-no-range = The history is too short for a range.
outlook-none = There is no month with sales that is over.
series-actual = Actual
series-forecast = Forecast
series-low = Lower end
series-high = Upper end
month = Month
rhythm = Buying rhythm
rhythm-usual = Buys every { $usual } as a rule; half of the gaps are between { $short } and { $long }.
rhythm-waiting = Last bought { $waiting } ago; the next purchase was or is expected on { $next }.
rhythm-none = Fewer than five purchase days: no rhythm can be told.
alive = Probability of buying again
alive-told = That the customer has not left, by { $model } on the company's purchases.
alive-once-told = The customer bought once only. { $model } says nothing about leaving before a second purchase, so this is an upper end.
purchases = Purchases expected in 52 weeks
purchases-told = Days with purchases, counting that the customer may leave.
lifetime-value = Customer lifetime value
lifetime-value-told = Revenue expected over three years at { $value } a purchase, each year's wait counted at ten per cent.
lifetime-value-none = The values of purchases could not be fitted.
again-none = Not told
again-soon = The company's model is being fitted. Open this page again in a moment.
again-never = The customer has never bought.
profit = Profit in twelve months
profit-told = Revenue less cost; { $margin } of revenue.
profit-told-plain = Revenue less cost.
profit-unknown = Not known
profit-unknown-told = Not every line of the last twelve months states its cost.

## The page of the company

page-title = Demand
page-lead = What customers will buy, whose demand changes, and who has stopped buying on time.
soon-title = Being computed
soon-text = Every customer is forecast after an import. This takes up to a minute; the page opens by itself.
none-title = No sales yet
none-text = Import sales, and future demand appears here.
territory = Territory
tile-expected = Next twelve months
tile-range = In four of five cases { $low } – { $high }
tile-accounts = Customers with sales
tile-broken = Broken rhythm
sum-title = All together
rising-title = Largest expected rises
falling-title = Largest expected falls
rising-none = Nobody is expected to buy more
falling-none = Nobody is expected to buy less
changing-none-text = Only customers with twelve months of history are compared.
broken-title = Broken rhythm
# $count (number)
broken-all = { $count ->
    [one] { $count } customer waits longer than ever, among those who bought within a year.
   *[other] { $count } customers wait longer than ever, among those who bought within a year.
} The largest come first.
broken-none = Everybody buys on time
broken-none-text = No customer waits longer than twice the usual gap and longer than almost ever before.
account = Customer
last-year = Last twelve months
expected = Next twelve months
change = Change
usual-gap = Usual gap
waiting = Last bought
ago = { $days } ago
models-title = Models of repeat purchase
models-lead = Fitted by maximum likelihood to the purchase days of all customers of the company. The likelier of the two models of purchases is used.
model = Model
parameters = Parameters
likelihood = Log-likelihood
fitted-to = Customers
used = used
not-fitted = not fitted
