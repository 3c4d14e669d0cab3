### Importing files: what columns mean, what is wrong with a row, why a file is refused.

kind-sales = Sales
kind-accounts = Accounts
kind-invoices = Invoices
kind-receipts = Receipts
kind-surveys = Survey answers
kind-leads = Leads

field-account-code = Account code
field-account-name = Account name
field-aliases = Other names
field-account-type = Account type
field-level = Level
field-parent = Account above
field-region = Region
field-city = City
field-territory = Territory
field-owner = Owner
field-product-code = Product code
field-product-name = Product name
field-product-class = Product class
field-amount = Amount
field-quantity = Quantity
field-unit-price = Unit price
field-cost = Cost
field-date = Date
field-month = Month
field-year = Year
field-document = Document number
field-due-date = Due date
field-paid-amount = Paid amount
field-paid-date = Paid date
field-score = Score (0–10)
field-survey = Survey
field-role = Role
field-comment = Comment
field-person = Contact
field-phone = Telephone
field-email = Email
field-channel = Channel
field-reference = Number at the source

target-month-amount = Amount of { $month }
target-attribute = Attribute “{ $name }”
target-ignore = Not used

problem-account-missing = There is neither an account code nor an account name
problem-date-missing = The date is missing
problem-date-unreadable = This cannot be read as a date
problem-date-out-of-range = The date is before 1990 or too far in the future
problem-amount-missing = There is neither an amount nor quantity and price
problem-number-unreadable = This cannot be read as a number
problem-rounded = More than four decimal places; rounded to four and kept
problem-number-too-large = The number is too large
problem-total-row = A subtotal or total row; not counted
problem-wrong-cell-count = The row has more or fewer cells than the header
problem-not-text = Characters that do not exist in the file’s encoding
problem-code-damaged = The code was cut short by spreadsheet software; format the column as text
problem-duplicate-code = The same code stands for different names
problem-parent-unknown = The account above is neither in the file nor known
problem-parent-circle = Following the accounts above leads back to this one
problem-territory-unknown = There is no such territory
problem-owner-unknown = There is no such person
problem-account-held = The account is not known yet; the row waits for matching
problem-document-missing = No invoice number
problem-score-out-of-range = Not a score from 0 to 10
problem-received-out-of-range = The day is before 1990 or still to come
problem-organisation-missing = No organisation is named
problem-phone-unusual = This does not look like a telephone number
problem-email-unusual = This does not look like an email address
problem-too-long = This is too long
problem-channel-missing = No channel is named; name it in the row, or choose one for such rows
problem-channel-unknown = There is no such channel, or it is at rest; add it, or choose one for such rows
problem-channel-chosen = There is no such channel, or it is at rest; the row goes to the one you chose
problem-row-repeated = The same as an earlier row; entered once
problem-lead-known = Imported before; not entered again
problem-like-account = Looks the same as a customer; entered, to be decided on its page
problem-like-lead = Looks the same as a lead; entered, to be decided on its page
problem-like-row = Looks the same as an earlier row; entered, to be decided on its page

refused-not-found = { $file } is not there or cannot be opened. Check the name and the path.
refused-unknown-format = This is neither CSV, Excel (.xlsx) nor Parquet. Save it as one of these and try again.
refused-damaged = The file is damaged and cannot be read ({ $detail }). Export it again from where it came.
refused-password-protected = The workbook is protected by a password. Save a copy without a password.
refused-old-workbook = This is an old .xls workbook. Open it and save it as .xlsx.
# $megabytes (number)
refused-too-large = Unpacked, the file is larger than { $megabytes } MB. Split it and import the parts.
refused-too-costly = Reading the file took more time or memory than allowed. Split it, or save it as CSV.
refused-empty = The file has no rows.
refused-invoices-or-receipts = It is not clear whether these are invoices or receipts. Name the column of days “Invoice date” or “Payment date”.
refused-no-header = No row looks like a header. Put the names of the columns into one row.
refused-missing-column = No column holds { $fields }. Say which one does, for example with `--map`.
refused-unknown-column = There is no column “{ $column }” in the file.
refused-unknown-field = “{ $field }” is not a field that can be mapped.
# $rows (number)
refused-no-valid-row = { $rows ->
    [one] The one row that was read is bad. Correct it, or the meaning of the columns.
   *[other] All { $rows } rows that were read are bad. Correct them, or the meaning of the columns.
}
# $limit (number)
refused-too-many-accounts = The file names more than { $limit } accounts. Check the account column.
# $limit (number)
refused-too-many-products = The file names more than { $limit } products. Check the product column: line numbers are no product codes.
# $limit (number)
refused-too-many-columns = The table has more than { $limit } columns. Remove those that are not needed.
refused-all-left-out = Every account in the file was left out, so nothing remains to import. Upload it again and decide otherwise.
# $rows (number)
refused-has-problems = { $rows ->
    [one] { $rows } row has a problem. Correct it, or choose to import the good rows only.
   *[other] { $rows } rows have problems. Correct them, or choose to import the good rows only.
}
# $row (number)
problem-at = Row { $row }, column “{ $column }”, “{ $value }”: { $what }
# $row (number)
problem-at-row = Row { $row }: { $what }
lead = Sales, accounts, payments, answers and leads come in here; every import can be undone.
new-import = Import a file
new-lead = Checked first, imported then: nothing counts until you say so.
drop-file = Drop a file here, or choose one
drop-help = CSV, Excel (.xlsx) or Parquet; encoding, delimiter and header are recognised.
upload = Upload and check
empty-title = Nothing has been imported yet
empty-text = Import a sales file and see within minutes which customers are the key accounts.
file = File
state = State
rows = Rows
period-column = Period
imported-by = Imported by
state-uploaded = Uploaded
state-checked = Checked
state-running = Importing
state-done = Imported
state-failed = Not imported
state-cancelled = Cancelled
state-undone = Undone
running = Importing…
checking = Checking…
refused-title = The file was not imported
failed-text = The import was interrupted and nothing of it was kept. Please upload the file again.
no-good-row = Not a single row can be imported. Most likely a column means something else; correct it below and check again.
good-rows = Good rows
bad-rows = Rows with problems
total-rows = Subtotals and totals (not counted)
accounts-created = Accounts created
accounts-changed = Accounts changed
rows-known = There already
rows-known-note = Imported before, or repeated in the file
leads-new = New leads
leads-entered = Leads entered
like-leads = Like a lead
like-accounts = Like a customer
like-rows = Like an earlier row
alike-note = Entered; decide on the lead
# $count (number)
leads-kept = { $count ->
    [one] { $count } lead stays, because somebody worked on it after the import.
   *[other] { $count } leads stay, because somebody worked on them after the import.
}
# $count (number)
leads-removed = { $count ->
    [one] { $count } lead was taken back.
   *[other] { $count } leads were taken back.
}
nothing-new = Every lead in this file is here already; there is nothing to import.
see-leads = See these leads
channel-chosen = Channel for rows without a known one
channel-none = None: such rows are problems
row = Row
column = Column
value = Value
what-is-wrong = Problem
problems-title = Problems found
download-rejected = Download the rejected rows
start-title = Import
start = Import now
unknown-accounts = Accounts not known yet
unknown-create = Create them
unknown-hold = Decide about each first
unknown-help = With the second choice the import starts once all of them are decided.
# $count (number)
values-kept = { $count ->
    [one] { $count } value of an account stays as it is, because somebody changed it after the import.
   *[other] { $count } values of accounts stay as they are, because somebody changed them after the import.
}
# $matched (number)
# $created (number)
# $left_out (number)
unknown-decided = Decided so far: { $matched } matched, { $created } to be created, { $left_out } left out.
good-only-help = The rejected rows can be downloaded, corrected and imported again.
unknown-title = Accounts not known yet
decide = Decide
decide-create = Create a new account
decide-leave-out = Leave its sales out
decided-matched = Matched
decided-created = Created
decided-left-out = Left out
decide-rest-create = Create all the rest
decide-rest-leave-out = Leave out all the rest
more-unknown = Next accounts
first-unknown = From the first
rest-created = All accounts that were still open will be created.
rest-left-out = The sales of all accounts that were still open are left out.
columns-title = What the columns mean
meaning = Meaning
sample = Sample
check-again = Correct and check again
file-kind = The file holds
amounts-in = Amounts are in
factor-by-header = What their headers say
factor-one = Units
factor-thousand = Thousands
factor-ten-thousand = Ten thousands
factor-million = Millions
factor-hundred-million = Hundred millions
header-row = Header row
sheet = Sheet
encoding = Encoding
undo-import = Undo this import
cancel-import = Cancel
cancelled = The import was cancelled.
undone = The import was undone; its data count no more.
screen-next = Screen for key accounts
# $count (number)
rows-bad = { $count ->
    [one] { $count } row with a problem
   *[other] { $count } rows with problems
}
period = { $first } to { $last }
import-lead = { $kind } · { $size } · { $name } · { $at }
same-file = The same file was imported on { $day } ({ $name }); it cannot be imported twice.
# $count (number)
good-only = { $count ->
    [one] Leave this { $count } row out and import the good ones
   *[other] Leave these { $count } rows out and import the good ones
}
# $count (number)
unknown-open = { $count ->
    [one] { $count } account of the file is not known yet. Match it, create it, or leave it out.
   *[other] { $count } accounts of the file are not known yet. Match them, create them, or leave them out.
}
candidate = Match with “{ $name }” ({ $likeness } alike)
held-weight = { $rows } rows, { $amount }
decision-for = What to do about “{ $name }”
recognised = Recognised ({ $what })
