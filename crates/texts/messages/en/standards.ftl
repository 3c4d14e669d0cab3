### Standards: what a key account is.

status-draft = Draft
status-published = Published
status-retired = Retired

metric-revenue = Revenue
metric-revenue-previous = Revenue of the period before
metric-growth = Growth of revenue
metric-recency-days = Days since the last purchase
metric-frequency = Purchase days
metric-documents = Documents
metric-breadth = Products bought
metric-share = Share of revenue
metric-margin = Margin
metric-relationship-years = Years of relationship

payment-dso = Days sales outstanding
payment-overdue-share = Overdue share of receivables
payment-on-time-share = Share paid on time
payment-credit-use = Use of the credit limit

source-attribute = Attribute “{ $name }”
source-rating = Rating by people, 1–5
source-survey = Survey “{ $name }”

scale-bands = Bands
scale-linear = Linear from { $min } to { $max }
scale-percentile = Percent rank in the population
scale-log = Logarithmic from { $min } to { $max }

direction-higher = More is better
direction-lower = Less is better

missing-excluded = Left out, the other weights rescaled
missing-neutral = Counted as neutral (50 points)
missing-worst = Counted as worst (0 points)

rule-score = Score of { $min } or more
# $count (number)
rule-top-count = The best { $count } accounts
rule-top-percent = The best { $percent } of accounts
rule-revenue-share = From the top until { $percent } of revenue is covered
rule-rest = Everybody else

service-visits = { $visits } visits a month
service-ceiling = resources up to { $percent } of revenue
# $months (number)
service-review = { $months ->
    [one] a review every month
   *[other] a review every { $months } months
}
service-plan = a development plan
service-none = No particular service
