### Market planning: how territories are covered, and in which order accounts are to be won.

markets = Market planning
lead = By which pattern each territory is covered, who is to be won first, and how far that is.
empty-title = No territory to plan yet
empty-text = With territories and accounts in place, planning begins here.
territory = Territory
pattern = Pattern
no-plan = No plan yet
targets = Target accounts
accounts = Accounts
began = Since
base-camp = Base camp
heights = Commanding heights
radiation = Radiation
mushroom = Mushroom picking
base-camp-means = Secure one area, then move out
heights-means = Win the reference account first
radiation-means = From a centre along lines of influence
mushroom-means = Take what ripens, one by one
first-order = First order
regular = Regular purchases
key-account = Key account tier
reference = Speaks for us
first-order-means = Bought since the plan began
regular-means = Bought in each of the last three months
key-account-means = In a key tier by the latest screening
reference-means = Said by a person, with evidence
already = So before the plan
by-data = Shown by data
by-mark = Said by a person
open = Under way
overdue = Overdue
# $count (number)
plan-finding = { $count ->
    [one] { $count } target account: { $reached } reached, { $overdue } overdue
   *[other] { $count } target accounts: { $reached } reached, { $overdue } overdue
}
finding-already = { $already } of them were so before the plan began
plan-finding-none = No target accounts yet
since = Since { $day }
centre = Centre
aim = Aim
order = Order
account = Account
responsible = Responsible
nobody = Nobody
state = To be reached
due = By
progress = Progress
revenue-since = Revenue since
revenue-before = As long before
marked-by = { $name }: { $evidence }
mark-title = Mark as reached
evidence = Evidence
mark-button = Mark
marked = Marked
# $count (number)
map-label = { $count ->
    [one] { $shown } of { $count } account on the map
   *[other] { $shown } of { $count } accounts on the map
}
map-note = Size is revenue of the last twelve months, numbers are the order of targets. Places are the accounts’ attributes “longitude” and “latitude”.
map-none = These accounts have no coordinates. Add columns “longitude” and “latitude” to the list of accounts and import it again.
fit-title = Patterns that fit
fit-of = { $met } of { $all } conditions
fit-note = Rules of thumb, not results of research; judge for yourself.
fit-none = Fewer than three accounts buy, so nothing is suggested.
reason-city = One city brings { $share } of the revenue
reason-close = Accounts lie close together, { $km } km from their middle on average
reason-far = Accounts lie far apart, { $km } km from their middle on average
# $count (number)
reason-heights = { $count ->
    [one] { $count } account of the highest levels buys little
   *[other] { $count } accounts of the highest levels buy little
}
reason-centre = The largest account brings { $share }: a centre to start from
reason-no-centre = The largest account brings { $share } only: no centre
# $count (number)
reason-follow = { $count ->
    [one] Others follow { $count } account
   *[other] Others follow { $count } accounts
}
# $count (number)
reason-ripe = { $count ->
    [one] { $count } account ripens (up by a fifth, or new in the last half year)
   *[other] { $count } accounts ripen (up by a fifth, or new in the last half year)
}
lead-title = Who opens others
lead-strength = { $followed } first purchases of others came after its own, { $lift } times as many as after the usual buyer of the same products ({ $expected })
# $products (number)
lead-count = { $products ->
    [one] In { $products } product, within { $days } days; by mere accident with a chance of { $chance } at most
   *[other] In { $products } products, within { $days } days; by mere accident with a chance of { $chance } at most
}
lead-followers = Followed by { $names }
lead-none = Too few data to say who opens others.
lead-method = Within this territory, first purchases of others in the { $days } days after an account’s own first purchase of a product, against those after the other buyers of that product. Days are not compared with days, so a launch, when everybody buys for the first time, makes no leaders. What an account first bought within { $basket } days is one piece of evidence. The chance is a Chernoff bound, corrected for the number of accounts compared; shown from { $least } purchases on, where it is 5% at most. First purchases in the { $settling } days after the data begin, and after an account’s very first purchase, do not count. An order in time is not a cause.
too-large = This territory has more than { $most } accounts. The map shows the largest, and nothing is suggested; plan a smaller territory.
edit = Edit plan
make = Begin a plan
edit-title = Plan of { $name }
targets-help = In rising order of “Order”; tick “Take out” to take an account out of the plan.
saved = Plan saved
bad-day = Give a valid day
bad-target = Every target account needs a day
fault-too-many = A plan can name 100 accounts at most. Take some out.
fault-text = Texts have 500 letters at most, and evidence cannot be empty. Shorten or fill in.
fault-day = A day lies too far in the past or the future. Check the days.
fault-outside = An account lies outside this territory. Choose accounts of this territory.
marks-title = Said by people
withdraw = Take back
withdrawn = Taken back
legend-target = Target account
legend-reached = Reached
legend-overdue = Overdue
legend-centre = Centre
legend-other = Other account
longitude = Longitude
latitude = Latitude
city = City
scale-km = { $km } km
add = Add to plan
own-owner = Account’s owner
lead-open = Not yet: { $names }
lead-use-open = Plan from here
suggest-title = What the data suggest
suggest-show = Show suggestions
end-plan = End plan
ended = Plan ended. The audit log keeps what it was.
reached = Reached
overdue-count = Overdue
of-targets = { $reached } of { $targets }
own-accounts = Accounts of this territory
target-choice = { $name }: { $state }
suggest-none = Nothing is suggested: no sales are imported yet, or the territory is too large to be planned as one.
name-or-code = Name or code
take-out = Take out
no-such-account = No account of this territory has the name or code “{ $name }”. Choose one from the list, or type its whole name or its code.
several-accounts = Several accounts of this territory are called “{ $name }”. Type the code.
less-than = less than { $value }
