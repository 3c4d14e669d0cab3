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

finding-at = { $place }: { $what }
finding-code-missing = it has no code
finding-code-unusable = its code has blanks, slashes or more than 60 characters
finding-code-twice = the code “{ $code }” stands twice
finding-name-missing = it has no name
# $limit (number)
finding-text-too-long = the text is longer than { $limit } characters
# $limit (number)
finding-too-many = more than { $limit } { $parts }
finding-none-of = it has no { $parts }
# $months (number)
# $limit (number)
finding-months = the period must have 1 to { $limit } months, not { $months }
finding-not-finite = this is not a number
finding-weight-negative = a weight cannot be negative ({ $weight })
finding-weights-all-zero = every weight is zero, so no criterion counts
finding-points = points go from 0 to 100, not { $points }
# $band (number)
finding-bands-not-rising = band { $band } must begin above the one before it
finding-first-band = the first band must have no lower end, so that every value has points
# $band (number)
finding-band-without-from = band { $band } has no lower end
finding-bands-mixed = some bands name numbers and some words
finding-band-twice = two bands name “{ $word }”
finding-words-for-numbers = the bands name words, but the source yields numbers
finding-range-empty = the scale must rise: { $min } is not below { $max }
finding-log = a logarithmic scale must begin above zero, not at { $min }
finding-gate-tier = the gate names the tier “{ $tier }”, which does not exist
finding-gate-nobody = the gate names the highest tier and so holds nobody
finding-last-tier = the last tier must take everybody left
finding-rest-not-last = only the last tier may take everybody left
finding-tier-not-wider = the tier is not wider than the one above it and would stay empty
finding-percent = a percentage lies above 0 and up to 100, not { $percent }
finding-score = a score lies between 0 and 100, not { $score }
finding-count-zero = the best 0 accounts are nobody
finding-service = a figure of the service is negative or beyond reason
parts-dimensions = dimensions
parts-criteria = criteria
parts-bands = bands
parts-tiers = tiers

# $kilobytes (number)
unreadable-too-large = A standard has at most { $kilobytes } KB of text.
# $line (number)
# $column (number)
unreadable = Line { $line }, character { $column }: { $detail }
