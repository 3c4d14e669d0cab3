### The frame around every page: navigation, top bar, words that occur everywhere.

app-name = Canopy
skip-to-content = Skip to content
home = Home
identify = Identify
know = Know
plan = Plan
act = Act
control = Control
review = Review
data = Data
settings = Settings
accounts = Accounts
products = Products
imports = Imports
standards = Standards
screening = Screening
team = Team
audit = Audit log
search = Search
search-placeholder = Search accounts, products, pages
menu = Menu
notifications = Notifications
language = Language
sign-in = Sign in
sign-out = Sign out
save = Save
cancel = Cancel
delete = Delete
undo = Undo
edit = Edit
close = Close
back = Back
next = Next
apply = Apply
reset = Reset
export = Export
export-csv = Export as CSV
export-xlsx = Export as Excel
yes = Yes
no = No
none = None
more = More
all = All
filter = Filter
sort-by = Sort by { $column }
ascending = ascending
descending = descending
next-page = Next page
first-page = First page
required = required
light-mode = Light
dark-mode = Dark
nothing-here = Nothing here yet
# $count (number)
count-accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
# $count (number)
count-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
count-more-than = more than { $count }
tagline = Key account management
later = coming
shade = Appearance
auto-mode = As the system
search-accounts = Search accounts by name or code
person-menu = Menu of { $name }
change-persona = Be somebody else
crumbs = Where you are
details = Details
greeting = Hello, { $name }
remove-filter = Remove “{ $filter }”
remove-filters = Remove all filters
nothing-found = Nothing matches
nothing-found-hint = Try other words, or fewer filters.
pages = Pages
save-picture = Save picture
save-table = Save as CSV
as-table = As a table
