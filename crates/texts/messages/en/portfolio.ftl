### The portfolio: how revenue is spread over accounts.

portfolio = Portfolio
lead = Which accounts the revenue rests on, who is drifting away, who has potential, and how much depends on few.
empty-title = No accounts to look at yet
empty-text = Import a sales file and the portfolio appears here.
period = Period
last-months = Last { $months } months
look-pareto = Pareto and ABC
look-rfm = Recency and frequency
look-matrix = Value and potential
look-concentration = Concentration
accounts = Accounts
account = Account
account-share = Share of accounts
revenue = Revenue
revenue-share = Share of revenue
class = ABC
class-chip = Class { $class }
classes = ABC classes
class-borders = In falling order of revenue: A while the share before the account is below 80%, B below 95%, then C.
no-revenue = The revenue of these accounts together is not positive, so there are no shares.
pareto-finding = { $count } accounts ({ $accounts }) bring { $revenue } of the revenue
# $count (number)
pareto-note = { $count ->
    [one] { $count } account, revenue { $revenue }
   *[other] { $count } accounts, revenue { $revenue }
}
rfm = R-F-M
rfm-caption = Accounts and revenue by fifths of recency and of purchase days
rfm-axes = Recency \ purchase days
# $count (number)
rfm-finding = { $count ->
    [one] { $count } account that buys often has gone longer than most without buying
   *[other] { $count } accounts that buy often have gone longer than most without buying
}
rfm-finding-none = Accounts that buy often bought lately
rfm-field = Recency { $r }, purchase days { $f }: { $count } accounts
recency-fifth = Recency { $place }
frequency-fifth = Purchase days { $place }
corner-best = 5 and 5
corner-best-means = Bought lately and buy often: the core, hold them
corner-recent = Recency 5, purchase days 1
corner-recent-means = Bought lately, but seldom: new or occasional, worth following up
corner-fading = Recency 1, purchase days 5
corner-fading-means = Buy often, but have gone longer than most without buying: perhaps drifting away, call them
corner-asleep = 1 and 1
corner-asleep-means = Bought a little long ago: asleep, look at potential first
rfm-method = Accounts that ever bought, cut into five equal parts (5 is best), ties in the order of account codes. Purchase days are distinct days with a purchase in the period.
value = Value
potential = Potential
no-screening = No screening has been finished. Potential comes from the scores of the latest one; run a screening first.
nobody-screened = None of these accounts was in the latest screening, so none has a potential.
# $count (number)
matrix-finding = { $count ->
    [one] { $count } account has high potential and little revenue: room to grow
   *[other] { $count } accounts have high potential and little revenue: room to grow
}
matrix-note = Potential is from “{ $run }”; size is revenue; the { $count } largest are shown
brush-hint = Drag a box on the chart to get its accounts, or choose a quarter below.
quarter-borders = Quarters meet at the medians: value { $value }, potential { $potential } points.
quadrant-star = High value, high potential
quadrant-keep = High value, low potential
quadrant-grow = Low value, high potential
quadrant-serve = Low value, low potential
quadrant-star-means = Invest first
quadrant-keep-means = Hold the share
quadrant-grow-means = Win growth
quadrant-serve-means = Serve at low cost
potential-from = Potential from
potential-to = Potential to
value-from = Value from
value-to = Value to
chosen = Chosen accounts
chosen-lead = What was chosen stands in the address: keep it or send it on.
# $count (number)
chosen-count = { $count ->
    [one] { $count } account, revenue { $revenue }
   *[other] { $count } accounts, revenue { $revenue }
}
nobody-chosen = No account fits
whose = Territory or owner
warning = Warning
largest = Largest account
top1 = Largest account’s share
top5 = Five largest
top10 = Ten largest
hhi = HHI
hhi-normalised = { $value } normalised
hhi-short = HHI normalised
gini = Gini
gini-kind = Of the population
for-80 = Accounts for 80%
of-accounts = of { $count }
by-territory = By territory
by-person = By owner
on-one = “{ $name }” alone brings { $share } of the revenue
on-five = Five accounts bring { $share } of the revenue
concentrated = HHI is { $value }: highly concentrated
on-one-name = One account
on-five-name = Five accounts
concentrated-name = Concentrated
concentration-finding = { $territory } depends most on one account: “{ $name }” with { $share }
concentration-method = Over accounts with positive revenue. HHI is the sum of squared shares, normalised (HHI − 1/n) / (1 − 1/n); Gini is that of the population. A warning appears where the largest account reaches { $top1 }, five reach { $top5 } (of more than five), or HHI reaches { $hhi }.
thresholds = Set thresholds
thresholds-lead = From these values on, territories and owners carry a warning.
threshold-top1 = Largest account’s share (%)
threshold-top5 = Five largest (%)
threshold-hhi = HHI
threshold-share-help = Above 0, at most 100
threshold-hhi-help = Above 0, at most 1; from 0.25 on usually called highly concentrated
thresholds-bad = Give valid numbers: shares above 0 and at most 100, HHI above 0 and at most 1.
thresholds-saved = Thresholds saved
home-title = Concentration
home-none = No territory depends too much on few accounts.
home-open = See concentration
