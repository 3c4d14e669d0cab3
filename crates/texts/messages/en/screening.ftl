### Screening: results, receipts and reasons.

answer-measured = from data
answer-assumed-neutral = missing, counted as neutral
answer-assumed-worst = missing, counted as worst
answer-excluded = missing, left out
answer-unanswered = no account has such data

value-missing = not known
reason-lifts = { $criterion } ({ $value }) is above average and adds { $points } points
reason-lifts-unmeasured = { $criterion } is above average and adds { $points } points
reason-holds-back = { $criterion } ({ $value }) is below average and costs { $points } points
reason-holds-back-unmeasured = { $criterion } is below average and costs { $points } points
gate-failed = { $criterion } is below the minimum, so no tier above “{ $tier }”
# $quota (number)
# $place (number)
over-quota = Reaches “{ $tier }” by score, but at most { $quota } of its territory get in and it is number { $place }
# $tier (text)
# $periods (number)
# $kept (text)
leans = { $periods ->
    [one] The score alone would make it “{ $tier }” for the first time; a move at the edge needs more than that, so it stays “{ $kept }”
   *[other] The score alone would make it “{ $tier }” for { $periods } runs in a row; a move at the edge needs more than that, so it stays “{ $kept }”
}
to-next-tier = { $points } points short of the next tier

lead = A standard applied to the accounts as of a date. A result is kept as it was and can be compared with the next.
runs-title = Screenings so far
empty-title = Nothing has been screened yet
empty-text = A screening needs a published standard and imported sales. It says which accounts are key accounts, and why.
empty-no-standard = No standard is published yet. Publish one first.
empty-no-sales = No sales have been imported yet.
to-standards = To the standards
run-title = Run a screening
run-help = It covers every account of the company. What each person then sees of it is their own reach.
run-button = Start
standard = Standard
as-of = As of
as-of-help = The last day looked at. Suggested: the last day with sales.
region = Region
account-type = Type
territory = Territory
owner = Owner
all-regions = All regions
all-types = All types
all-territories = All territories
all-owners = All owners
all-tiers = All tiers
all-moves = Moved or not
column-run = Screening
column-accounts = Accounts
column-answered = Answered
column-by = Run by
column-at = On
state-running = Being computed
state-done = Done
state-failed = Broken off
run-name = { $standard } as of { $day }
run-lead = { $version } · { $months } · run by { $person } on { $day }
nobody = the system
running = The screening is being computed. This page shows the result as soon as it is there.
failed-title = The screening broke off
failed-text = Nothing was kept. Please run it again; if it happens again, tell your administrator.
tiers-title = Tiers
tiers-finding = { $accounts } of { $all } are key accounts and bring { $share } of the revenue
tiers-finding-none = No revenue in this period
tier-column = Tier
accounts-column = Accounts
accounts-share-column = Share of accounts
revenue-column = Revenue
revenue-share-column = Share of revenue
bar-accounts = Accounts
bar-revenue = Revenue
in-your-reach = Figures for the accounts in your reach.
answered-all = Every criterion of the standard could be answered.
answered-part = { $share } of the standard’s weight could be answered from data
# $count (number)
answered-missing-count = { $count ->
    [one] One criterion left out
   *[other] { $count } criteria left out
}
answered-missing = Not answered, and left out of everybody’s score: { $criteria }.
ranking-title = Ranking
rank-column = Rank
account-column = Account
score-column = Score
contributions-column = Score by dimension
growth-column = Growth
reason-column = Why
search = Name, code or pinyin
filter = Filter
moved = Move
moved-promoted = Promoted
moved-demoted = Demoted
moved-entered = New
moved-stayed = Unchanged
promoted-from = up from { $tier }
demoted-from = down from { $tier }
entered-now = new
export-ranking-csv = Ranking as CSV
export-ranking-xlsx = Ranking as Excel
export-receipts-csv = Receipts as CSV
export-receipts-xlsx = Receipts as Excel
moves-title = Since the screening before
moves-lead = Compared with { $run }
moves-all = All moves with their reasons
# $count (number)
promoted-count = { $count } promoted
# $count (number)
demoted-count = { $count } demoted
# $count (number)
entered-count = { $count } new
# $count (number)
left-count = { $count } gone
# $count (number)
stayed-count = { $count } unchanged
concentration-top = The largest account brings { $one } of the revenue, the five largest { $five }.
hash = Fingerprint of the result
hash-help = The same inputs give the same fingerprint.
receipt-lead = Rank { $rank } of { $run }
receipt-table = How the score came about
receipt-caption = Receipt of { $account }
criterion-column = Criterion
value-column = Value
points-column = Points
weight-column = Weight
contribution-column = Contribution
answer-column = Basis
sum = Score
score-of = { $score } points
distance-title = To “{ $tier }”
distance-none = In the highest tier.
distance-gate = Held back by a gate, not by the score.
distance-reached = The score is enough; the place in the ranking decides.
lift-enough = enough alone
lift-gain = brings { $points } points
lift-at-least = { $criterion }: at least { $value }
lift-at-most = { $criterion }: at most { $value }
lift-below = { $criterion }: less than { $value }
lift-points = { $criterion }: { $points } points
lift-note = Everything else unchanged.
why-title = Why
missing-note = { $share } of this score rests on missing data.
rows-title = Sales behind it
rows-lead = { $from } to { $until }
row-day = Day
row-product = Product
row-quantity = Quantity
row-amount = Amount
row-document = Document
row-origin = File and row
row-of-file = { $file }, row { $row }
rows-none = No sales in this period.
# $count (number)
rows-more = The latest { $count } rows are shown.
history-title = In earlier screenings
open-account = Open the account
compare-title = What moved
compare-lead = { $later }, compared with { $earlier }
compare-with = Compare with
compare-button = Compare
compare-other-standard = The standard itself changed between the two, so some moves come from the new rule and not from the accounts.
compare-flow = Accounts between the tiers
compare-flow-finding = { $promoted } promoted, { $demoted } demoted
flow-before = { $tier } before
flow-now = { $tier } now
flow-entered = New
flow-left = Gone
from-column = Before
to-column = Now
promoted-title = Promoted
demoted-title = Demoted
entered-title = New in the population
left-title = No longer screened
nobody-moved = Nobody.
cause = { $criterion } { $points } points ({ $before } → { $now })
cause-decided = decided by people
cause-decision-over = the decision about it has ended
# $criterion (text)
cause-gate = the gate on { $criterion } holds it now
# $criterion (text)
cause-gate-cleared = the gate on { $criterion } holds it no longer
# $tier (text)
# $quota (text)
# $place (text)
cause-no-place = its territory has { $quota } places in “{ $tier }” and it came number { $place }
# $tier (text)
cause-place-found = there is a place in “{ $tier }” for it in its territory again
# $runs (number)
cause-released = { $runs ->
    [one] it had been past the border for { $runs } run before
   *[other] it had been past the border for { $runs } runs before
}
cause-standard = the standard changed between the two runs
cause-none = others moved past it or fell behind it
score-change = { $before } → { $now } points
shown-of = The first { $shown } of { $all } are shown.
sheet-ranking = Ranking
sheet-receipts = Receipts
sheet-standard = Standard
code-column = Code
name-column = Name
revenue-previous-column = Revenue of the period before
missing-column = Missing share
tier-before-column = Tier before
dimension-column = Dimension
home-key-share = Revenue from key accounts
home-key-accounts = Key accounts
home-promoted = Promoted
home-demoted = Demoted
home-of-all = of { $all }
home-latest = Latest screening: { $run }
home-rising = Rising
home-falling = Falling
home-mine = Your key accounts
home-mine-none = No account in your reach is a key account yet.
home-nearly = Nearly there
home-to-next = { $points } points to “{ $tier }”
home-whole-ranking = The whole ranking

repeat = Repeat
repeat-once = Only this once
repeat-monthly = Every month
repeat-quarterly = Every quarter
repeat-on = On day of the month
repeat-on-help = Only where it repeats, 1 to 28. It then looks at the last day of sales there are, by the version in force.
repeat-added = It will repeat. Nothing has been run yet.
repeat-ended = It will not repeat any more.
repeat-title = Repeated screenings
# $day (number)
# $standard (text)
# $rhythm (text)
repeat-line = { $standard }: { $rhythm }, on day { $day }
repeat-next = next on { $day }
repeat-end = End
