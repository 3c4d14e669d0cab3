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

demand-forecast-revenue = Revenue forecast for twelve months
demand-expected-growth = Expected growth
demand-probability-alive = Probability of buying again
demand-expected-purchases = Purchases expected in 52 weeks
demand-lifetime-value = Customer lifetime value, three years
demand-rhythm-regularity = Regularity of the buying rhythm
payment-dso = Days sales outstanding
payment-overdue-share = Overdue share of receivables
payment-on-time-share = Share paid on time
payment-credit-use = Use of the credit limit
payment-weighted-days-late = Days late, weighted by amount

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
finding-months = a time in months must be 1 to { $limit }, not { $months }
finding-stability-margin = the margin a move needs must be above 0 and at most 50 points, not { $points }
# $periods (number)
finding-stability-periods = a move must need 2 to 12 runs in a row, not { $periods }
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
finding-gate-never = every account passes a gate of 0 points
finding-gate-unpassable = no account can pass the gate: the criterion gives { $most } points at most
finding-tier-everybody = the tier takes every account, so that the ones below stay empty
finding-judgement = a judgement of { $judge } is not a number above zero
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

lead = What a key account is, in writing: the criteria, their weights, and the tiers they lead to.
column-name = Standard
column-version = Version
column-status = Status
column-valid-from = Valid from
column-author = Written by
column-changed = Changed
version-number = Version { $number }
templates-title = Begin with a template
templates-lead = A template is a complete standard to begin with. Adopting it makes a draft of your own; nothing is in force until it is published.
adopt = Adopt as a draft
adopted = The template is now a draft of your own. Look through it, then publish it.
upload-title = Bring your own standard
upload-file = Standard as a TOML file
upload-help = Download any standard to see how it is written. A file that contradicts itself is refused with the places.
upload = Upload as a draft
uploaded = The standard was taken in as a draft.
empty-title = No standard yet
empty-text = Adopt a template below; change weights and thresholds until it says what your company means.
# $criteria (number)
# $dimensions (number)
template-size = { $criteria } criteria in { $dimensions } dimensions
copy = Copy to a new draft
copied = A draft was made from this version. Changes here affect nobody until it is published.
edit = Change
edit-text = Change as text
download = Download TOML
remove = Throw the draft away
removed = The draft was thrown away.
tree-title = Criteria and weights
tree-lead = Every criterion turns a figure into 0–100 points; the score is their weighted mean.
tree-part = Dimension and criterion
tree-source = Source
tree-scale = Scale
tree-weight = Weight
tree-share = Share
gate = at least { $points } points, otherwise “{ $tier }” at most
missing-if = If missing: { $policy }
band-from = from { $from }: { $points }
band-first = below: { $points }
band-all = always { $points }
band-word = { $word }: { $points }
band-other = others: { $points }
needs-more = needs more than sales figures
tiers-title = Tiers
tier-name = Tier
tier-rule = Who gets in
tier-service = Service model
versions-title = Versions
this-version = this one
facts-title = About this version
approved-by = Published on { $day }
months = Length of a period
rating-months = How long a rating holds
rating-months-help = Months until a rating no longer counts and is asked for again; a criterion may say otherwise.
# $months (number)
rating-months-else = Months until a rating no longer counts. Empty: { $months }, as for the whole standard.
quota-field = Most per territory
rating-months-as-standard = as for the standard
difference-rating-months = ratings hold { $after } instead of { $before }
quota-none = no limit
# $quota (number)
quota-of = at most { $quota } per territory
difference-quota = quota from { $before } to { $after }
finding-quota-nobody = a quota of 0 lets nobody in; leave it empty for no limit
finding-quota-on-last = the last tier takes everybody left and can have no quota
months-help = Months of the current and of the previous period, 1 to 120.
publish = Publish
publish-title = Publish this version
publish-help = From this day on it is the company’s standard; a later day leaves the version before in force until then. Results stay as they are.
published = The standard is published. Run a screening to see what it says.
run-screening = Run a screening
findings-title = To be put right before it can be published
edit-title = Change { $name }
edit-lead = Nothing here affects anybody until the draft is published.
name-zh = Name in Chinese
name-en = Name in English
names-title = Name and period
weights-title = Weights
weights-help = Only the relation of the weights counts: 20 beside 10 counts double.
gate-of = Fewest points of { $criterion }
tiers-help = From the highest down. The last tier takes everybody left.
rule-kind = Rule
rule-number = Number
kind-score = Score of at least
kind-top-count = The best … accounts
kind-top-percent = The best … % of accounts
kind-revenue-share = Until … % of revenue
visits = Visits a month
save-draft = Save the draft
show-effect = Show the effect
saved = The draft is saved.
saved-with-findings = The draft is saved. Some things must still be put right before it can be published.
not-a-number = Please give a number.
needs-day = Please give a day.
text-field = The whole standard as text
text-help = Comments are kept. A text that does not read as a standard is not saved; the line is named.
preview-title = What would change
preview-lead = All { $accounts }, as of { $day }
preview-none = There are no sales to try it on yet.
# $count (number)
preview-moves = { $count ->
    [one] { $count } account would change its tier
   *[other] { $count } accounts would change their tier
}
preview-same = No account would change its tier.
preview-promoted = { $count } up
preview-demoted = { $count } down
preview-against-published = Compared with published version { $number }
preview-against-saved = Compared with the saved draft
preview-other-tiers = The tiers differ from the version in force, so there is nothing to compare with.
preview-borders = At the edge
preview-border-in = last in
preview-border-out = first out
preview-more = The largest { $count } are shown.
accounts-column = Accounts
revenue-share-column = Share of revenue

## Back-test and sensitivity

back-test = Back-test
back-test-lead = The standard applied to past quarters: who would have been picked, and what came of them.
back-test-start = Run the back-test
back-test-quarters = Past quarters
back-test-quarters-help = One day every three months, counted back from the last day of sales. Quarters the data do not cover are left out.
# $quarters (number)
back-test-quarters-choice = { $quarters ->
    [one] { $quarters } quarter
   *[other] { $quarters } quarters
}
back-test-basis = Sales are those known then; levels, beds and other attributes are those of today.
# $tiers (text)
back-test-picks = Key accounts here are those in { $tiers }.
back-test-running = Going through past quarters: { $done } of { $total }
back-test-failed = The back-test broke off. Nothing was changed; please start it again.
back-test-stale = The standard has been changed since this back-test. Run it again to see the effect.
back-test-of = Back-test of { $day }
back-test-none-title = Not tested on the past yet
back-test-none-text = Before a standard is published, see whom it would have picked over the last years and whether they grew.
back-test-finding-better = The picks brought { $own } of the next quarter's revenue; as many accounts chosen by revenue alone brought { $other }.
back-test-finding-grew = The picks grew by { $picks }, the others by { $rest }.
back-test-unknown = not known
back-test-covered = Next quarter's revenue from the picks
back-test-covered-note = By revenue alone: { $other }
back-test-growth = Growth of the picks
back-test-growth-note = The others: { $rest }
back-test-grown = Picks that grew
back-test-grown-note = Against the same quarter a year earlier
back-test-stability = Kept from quarter to quarter
back-test-stability-note = Share of the picks still picked three months later
back-test-covered-title = The picks brought { $share } of the revenue of the quarter that followed
back-test-covered-chart-note = Share of revenue per past day
back-test-growth-title = Picks { $picks }, others { $rest }: growth in the quarter that followed
back-test-growth-chart-note = Against the same quarter a year earlier
back-test-series-now = Of the period then
back-test-series-after = Of the quarter that followed
back-test-series-revenue = As many by revenue alone
back-test-series-in-force = Version in force, quarter that followed
back-test-series-picks = Picks
back-test-series-rest = Others
back-test-column-day = As of
back-test-column-accounts = Accounts
back-test-column-picks = Picked
back-test-column-kept = Kept
back-test-column-entered = Entered
back-test-column-left = Left
back-test-moves-title = Who entered and who left
back-test-moves-more = and { $count } more
back-test-publish-untested = Not tested on the past in this form. A back-test shows whom it would have picked.
back-test-publish-tested = Tested on { $quarters } past quarters on { $day }.
sensitivity = Sensitivity
sensitivity-lead = Each weight is moved by a tenth, up and down, on today's accounts, without stability.
sensitivity-title-none = No account would change its tier
# $accounts (number)
sensitivity-title = { $accounts ->
    [one] The tier of one account hangs on a tenth of some weight
   *[other] The tier of { $accounts } accounts hangs on a tenth of some weight
}
sensitivity-most = “{ $criterion }” decides most
sensitivity-weights-title = Which weights decide
sensitivity-column-changes = Would change tier
sensitivity-column-more = With a tenth more
sensitivity-column-less = With a tenth less
sensitivity-moves = ↑ { $promoted } · ↓ { $demoted }
sensitivity-edges-title = Accounts at an edge
sensitivity-column-account = Account
sensitivity-column-tier = Tier
sensitivity-column-score = Score
sensitivity-column-revenue = Revenue
sensitivity-column-lifts = Would lift it
sensitivity-column-drops = Would drop it

compare-title = { $name }: version { $before } and version { $after }
compare-lead = What changed from version { $before } to version { $after }.
compare-with = Compare
compare-same = The two versions say the same. Notes in the text and the history of the weights are not compared.
# $count (number)
compare-count = { $count ->
    [one] { $count } difference
   *[other] { $count } differences
}
compare-part = Part
compare-what = What changed
difference-of-standard = The standard
difference-from-to = from { $before } to { $after }
difference-name = called “{ $before }” before, now “{ $after }”
difference-name-other-language = its name in the other language is another
difference-description = described in other words
difference-dimension-added = new dimension
difference-dimension-removed = dimension left out
difference-dimension = moved from “{ $before }” to “{ $after }”
difference-added = new criterion with { $share } of the weight
difference-removed = criterion left out; it had { $share } of the weight
difference-share = share of the weight from { $before } to { $after }
difference-source = source from { $before } to { $after }
difference-scale = scale from { $before } to { $after }
difference-missing = missing values: from “{ $before }” to “{ $after }”
difference-gate = gate: from “{ $before }” to “{ $after }”
difference-no-gate = none
difference-tier-added = new tier: { $rule }
difference-tier-removed = tier left out
difference-rule = who gets in: from “{ $before }” to “{ $after }”
difference-service = service model: from “{ $before }” to “{ $after }”
difference-order = now in the order { $order }

## The editor

undo = Undo the last change
undone = The last change is taken back. Undo again to bring it back.
share-of = Share of { $part }
rename = Rename
move-up = Move { $part } up
move-down = Move { $part } down
remove-part = Remove { $part }
edit-part = Change { $part }
add = Add
add-criterion = Add a criterion to { $part }
add-dimension = Add a dimension
add-tier = Add a tier
new-dimension = New dimension
new-tier = New tier
new-criterion = New criterion
tier-up = Move this tier up
tier-down = Move this tier down
tier-remove = Remove this tier
ceiling = Resources, % of revenue
review = Months between reviews
plan = Development plan required
description-zh = Description in Chinese
description-en = Description in English
criterion-column = Criterion
criterion-what = What it asks
criterion-needs-name = Please give the criterion a name.
rubric-zh = Description or rubric in Chinese
rubric-en = Description or rubric in English
dimension-field = Dimension
attribute-field = Attribute
attribute-help = Code of a field of the account, such as level, type, region, city or beds.
survey-field = Survey
survey-help = Code of the survey, such as nps.
missing-field = If there is no value
source-kind-attribute = An attribute of the account
source-kind-survey = Result of a survey
scale-kind-linear = Linear between two values
scale-kind-log = Logarithmic between two values
scale-help = How a value becomes 0 to 100 points.
range-min = Value at the lower end
range-max = Value at the upper end
direction-field = Direction
bands-help = From the lowest up; the first has no lower end. For words, name the word; a line without one takes every other. A line without points counts as removed.
band-from-field = From
band-word-field = Or word
band-points-field = Points
gate-title = Gate
gate-points = Fewest points to pass
gate-help = Empty for no gate.
gate-tier = Otherwise at most
warn-gate-nobody = Nobody passes the gate of “{ $criterion }”.
warn-tier-empty = Nobody would be “{ $tier }”.
warn-level = All accounts score the same, so that only revenue ranks them.
warn-single = There is one account only, so there is nothing to compare it with.
warn-findings = The draft contradicts itself; see the marked places.
status-ahead = Holds from { $day }
status-in-force = In force
approver = Published by
origin-title = How the weights came about

method = Method
method-help = How points become the score.
method-weighted-sum = Weighted mean
method-topsis = Closeness to the ideal (TOPSIS)
stability = Moves between tiers
stability-off = thresholds apply at once
stability-margin = by a margin of { $points } points
# $periods (number)
stability-periods = after { $periods } runs in a row
# $points (text)
# $periods (number)
stability-either = by a margin of { $points } points, or after { $periods } runs in a row
margin = Margin for a move, points
margin-help = So many points beyond the border, an account moves at once. Empty: no margin moves it.
periods = Runs in a row for a move
periods-help = After so many runs on the other side it moves, 2 to 12. Both empty: thresholds apply at once.
