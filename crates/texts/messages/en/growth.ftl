### Who drives growth: one period against another.

growth = Growth drivers
lead = Where the revenue of two periods differs: which accounts, products and territories bring growth, and which slip away.
empty-title = No sales yet
empty-text = Import a sales file and this page shows where growth comes from.
period = Period
months-before = Last { $months } months against those before
months-year = Last { $months } months against a year earlier
free = Dates of my choice
base-from = Base from
base-to = Base to
current-from = Current from
current-to = Current to
bad-dates = A date is missing, or an end lies before its start. The usual period is shown instead.
span = { $from } to { $to }
base = Base
current = Current
base-of = Base { $span }
current-of = Current { $span }
current-revenue = Revenue, current period
base-revenue = Revenue, base period
change = Change
growth-rate = Growth
no-growth-rate = No revenue in the base period, so no rate
not-known = Sales data do not reach back over the whole base period; the change may be overstated.
overlapping = The periods overlap: sales of the days they share count on both sides.
uneven = The periods differ in length, and so part of the change is a matter of time.
arrived = New
regained = Regained
grown = Grown
shrunk = Shrunk
lost = Lost
returns = Returns only
arrived-means = Buys now and never did before
regained-means = Bought before the base period, not in it, and buys again
grown-means = Buys in both, more now
shrunk-means = Buys in both, less now
lost-means = Bought in the base period and does not now
returns-means = Buys in neither, but what came back differs
step = Step
accounts-count = Accounts
finding-growth = { $share } of the increases come from { $count } accounts
finding-growth-few = All increases come from { $count } accounts
finding-decline = { $share } of the decreases come from { $count } accounts
finding-decline-few = All decreases come from { $count } accounts
finding-none = Revenue is the same in both periods
finding-one-up = { $name } changed most: up { $amount }
finding-one-down = { $name } changed most: down { $amount }
waterfall-note = { $base } → { $current }, amounts include returns
by-account = By account
by-product = By product
by-class = By class
by-territory = By territory
by-price = Price, volume and mix
view = View
movement = Movement
account = Account
product = Product
class = Class
territory = Territory
owner = Owner
no-class = No class
no-territory = Directly here, or without a territory
products-count = Products
# $count (number)
listed-accounts = { $count ->
    [one] { $count } account, change { $change }
   *[other] { $count } accounts, change { $change }
}
# $count (number)
listed-lines = { $count ->
    [one] { $count } line, change { $change }
   *[other] { $count } lines, change { $change }
}
top-changes = The ten largest changes
price = Price
volume = Volume
mix = Mix
new-products = New products
lost-products = Products no longer sold
not-comparable = Not comparable
# $count (number)
price-finding-price = Price did most: { $amount } ({ $count } comparable products)
# $count (number)
price-finding-volume = Volume did most: { $amount } ({ $count } comparable products)
# $count (number)
price-finding-mix = The mix of products did most: { $amount } ({ $count } comparable products)
price-finding-none = No product can be compared over both periods
price-method = By product (price-volume-mix analysis). Price = current units × (current mean price − base mean price); volume = (current units − base units) × mean price of all base units; mix = the rest, rounding included. New products, products no longer sold, and those without units or with net returns stand apart; together the parts are the whole change.
price-unknown-title = Units are incomplete, so price and volume cannot be told apart
price-unknown = A sales file of these periods has no column of quantities.
rows-title = Sales rows of { $name }
rows-lead = The rows of both periods as they were imported, latest first.
# $count (number)
rows-count = { $count ->
    [one] { $count } row, { $amount } in all
   *[other] { $count } rows, { $amount } in all
}
rows-none = No sales in this period
shown-rows = The latest { $shown } of { $all } rows
day = Day
quantity = Quantity
amount = Amount
document = Document
file-row = File and row
row-of = { $file }, row { $row }
only-product = Only product “{ $name }”
home-title = My growth
home-open = Open growth drivers
