### Lists as people arrange them: saved views, columns, sorting, changing many rows at once.

views = Views
views-title = Saved views
views-lead = A view keeps the filters, columns and order of a list. It never shows anybody more than they may see anyway.
changed = changed
as-it-is = The list as it is
opens-with = opens with it
opens-with-column = Opens with
# $name (text)
shared-by = shared by { $name }
save-changes = Save the changes to this view
save-as = Save what is shown as a view
name-example = e.g. Class A without a visit
for-everybody = For everybody
for-me = For me
open-with-it = Open the list with it
open-as-it-is = Open the list as it is
save-view = Save view
manage = Manage views
kept = The view is saved.
removed = The view is removed.
opens-now = The list opens this way from now on.
empty-title = No saved views yet
empty-text = Filter and arrange any list, then choose “Views” above it and save what you see.
view-name = View
view-for = For
# $name (text)
new-name = New name of “{ $name }”
fault-name-missing = Give the view a name.
fault-name-too-long = The name may have at most 60 characters.
fault-name-taken = You have a view of this list with that name already.
fault-asks-too-much = The view asks for too much at once. Leave out some filters.
fault-too-many = You have 50 views of this list already. Remove one first.
columns = Columns
place = Place
width = Width
width-auto = auto
# $name (text)
place-of = Place of the column “{ $name }”
# $name (text)
width-of = Width of the column “{ $name }” in pixels
sort-by = Sort by
then-by = Then by
sort-none = —
# $name (text)
sort-up = { $name }, ascending
# $name (text)
sort-down = { $name }, descending
reset = Standard columns
list-accounts = Accounts
list-leads = Leads
list-receivables = Receivables
list-reviews = Requests for review
list-ranking = Ranking of a screening
list-runs = Screenings
list-people = Team
list-products = Products
list-imports = Imports
list-jobs = Background work
list-audit = Audit log
choose-page = Choose every row of this page
change-these = Change the chosen
change-found = Change all that are found
many-title = Change many accounts
many-lead = Set values for many accounts in one step. Nothing else of them changes, and the step can be taken back.
# $count (number)
many-count = { $count ->
    [one] { $count } account changes
   *[other] { $count } accounts change
}
# $count (number)
many-refused = { $count ->
    [one] { $count } more is shown to you but not yours to change.
   *[other] { $count } more are shown to you but not yours to change.
}
leave = Leave as it is
clear = Empty it
do-many = Change them
many-past = Earlier changes of many
many-past-empty = Nothing has been changed this way yet.
many-when = When
many-what = What was set
many-who = By
many-result = Result
# $changed (number)
many-done = { $changed ->
    [one] { $changed } account changed
   *[other] { $changed } accounts changed
}
# $count (number)
many-unchanged = { $count } were like that already
# $count (number)
many-undone = { $count ->
    [one] Taken back; { $count } account is as before.
   *[other] Taken back; { $count } accounts are as before.
}
# $count (number)
many-kept = { $count ->
    [one] { $count } value stays: somebody changed it since.
   *[other] { $count } values stay: somebody changed them since.
}
many-undo = Take back
many-none = nobody, nothing
many-fault-nothing-chosen = None of the chosen accounts can be changed by you. Tick rows in the list first.
many-fault-nothing-set = Say at least one thing that shall be different.
many-fault-too-many = More than 10,000 accounts at once. Filter the list further.
many-fault-owner-gone = This person does not work here any more.
exports-title = My files
exports-lead = Files made from lists, kept for seven days. Each holds what you may see, as it was when it was made.
exports-empty-title = No files yet
exports-empty = Choose “Export” above any list; what takes longer is made in the background and waits for you here.
export-title = File of a list
export-file = File
export-size = Size
# $count (number)
kilobytes = { $count } KB
export-running = The file is being made. You can go on working; it waits for you under “My files”.
export-done = The file is ready.
export-failed = The file could not be made. Try again; if it fails again, filter the list further.
export-fetch = Download
export-state-running = being made
export-state-done = ready
export-state-failed = failed
choose-row = Choose this row
