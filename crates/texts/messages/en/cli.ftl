# The command line: help, the printed report and the workbook it writes.

## Help

about = Canopy: key account management. Finds your key accounts in a sales file, and says why.
usage-word = Usage:
commands-word = Commands
arguments-word = Arguments
options-word = Options
command-placeholder = <COMMAND>
options-placeholder = [OPTIONS]
help-flag = Show this help.
version-flag = Show the version.
help-lang = Language: zh-CN or en. Without it the LANG variable decides; zh-CN if that says nothing.
help-screen = Screen sales files by a standard: tiers, ranking and reasons.
help-screen-after = Example: canopy screen sales.csv --standard pharma --as-of 2025-12-31 --out result.xlsx
help-metrics = One row of figures per account: revenue, growth, recency, frequency, ABC, RFM.
help-metrics-after = Example: canopy metrics sales.parquet --as-of 2025-12-31 --months 12 --out metrics.csv
help-clv = What customers are worth: whether they buy again, how often, and for how much.
help-clv-after = Example: canopy clv sales.csv --as-of 2025-12-31 --horizon 52 --out value.xlsx
help-clv-files = Sales files, or one CSV summary of customers with the columns frequency, recency, T and, where known, monetary; times in weeks.
help-clv-horizon = Weeks ahead in which purchases are expected and their value is summed. Without it 52.
help-clv-discount = Per cent a year by which later value counts less. Without it 10.
help-clv-model = Model of purchases: bg, pareto or auto. Without it auto, the likelier.
help-forecast = What customers will buy, month by month, with a range and how far the method was off.
help-forecast-after = Example: canopy forecast sales.csv --horizon 12 --out forecast.xlsx
help-forecast-horizon = Months to forecast, 1 to 36. Without it 12.
help-forecast-total = One forecast of all customers together.
help-payments = What customers owe and how they pay: receivable, overdue, ages, DSO, punctuality.
help-payments-after = Example: canopy payments invoices.csv receipts.csv --as-of 2025-12-31 --out payments.csv
help-payments-files = Invoices and receipts: CSV, XLSX or Parquet. A later file supersedes the same account and invoice number.
help-payments-accounts = A file of accounts with credit limits (credit_limit) and days to pay (payment_terms_days).
help-standard = Read the built-in standards, or check one of your own.
help-standard-list = List the built-in standards.
help-standard-show = Print a built-in standard as a file to copy and change.
help-standard-check = Check a standard's file.
help-standard-name = Name of a built-in standard: pharma, it, manufacturing.
help-standard-file = A standard as a TOML file.
help-back-test = Try a standard out on the past quarters of sales files.
help-back-test-after = Example: canopy standard backtest pharma sales.csv --quarters 12 --out backtest.xlsx
help-back-test-standard = Name of a built-in standard, or a TOML file.
help-quarters = Past quarters to look at, 2 to 20; fewer where the sales begin later.
# $most (number)
bad-quarters = --quarters takes a number from 2 to { $most }.
help-weights = Weights from a grid of judgements (AHP) or from the data (entropy).
help-weights-ahp = Weights from pairwise judgements: consistency, the judgement that fits least, several judges as a group.
help-weights-ahp-after =
    As CSV: a corner cell with the judge’s name and what is compared as header, then a line for each with the judgements (3, 1/3, blank for none). Further judges follow after an empty line.
    Example: canopy weights ahp judges.csv --table saaty_2005
help-weights-entropy = Weights from the data: what differs much between the rows weighs much.
help-weights-entropy-after = Example: canopy weights entropy figures.csv --json
help-grids = Grids of judges as CSV or TOML.
help-matrix = A table of numbers as CSV: a column for each criterion, a row for each account.
help-table = Table of random indices: saaty_1980, saaty_2005 or donegan_dodd_1991. Without it: saaty_1980.
help-json = Print JSON.
help-demo = Write the files of an invented company, at any size.
help-files = Sales files: CSV (also .gz), XLSX or Parquet. Several are read as one.
help-standard-option = Name of a built-in standard, or a TOML file. Without it: pharma.
help-as-of = Last day to look at, such as 2025-12-31. Without it: the last day in the files.
help-months = Months of the current and of the previous period. Without it: what the standard says, or 12.
help-out = File to write: .xlsx, .csv, .json or .parquet.
help-out-metrics = File to write: .csv, .parquet, .json or .xlsx. Without it the rows are printed.
help-map = Which column holds which field, such as account="Customer Name",amount=Sales.
help-dry-run = Only show how the files are understood and what is wrong in them. With --out, write the problems.
help-accounts = A file of accounts with code, name, level and further attributes, for the standard to ask.
help-good-only = Go on without the rows that cannot be used.
help-sheet = Sheet of a workbook. Without it: the first one that holds sales.
help-encoding = Encoding of CSV files, such as gbk. Recognised without it.
help-header-row = Row of the header, counted from 1. Found without it.
help-top = How many accounts to print.
help-demo-accounts = Number of accounts, for measuring. Without it: the demonstration company.
help-demo-rows = Number of sales rows, for measuring.
help-demo-out = Folder to write accounts.csv and sales.csv to.
help-demo-seed = Seed; the same seed gives the same files.

## Reading the files

# $rows (number)
file-line = { $file }: { $rows ->
    [one] { $rows } row
   *[other] { $rows } rows
}, { $first } to { $last }
file-line-empty = { $file }: no row that counts
# $accounts (number)
# $products (number)
found-line = { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
}, { $products ->
    [one] { $products } product
   *[other] { $products } products
}
# $rows (number)
totals-skipped = { $rows ->
    [one] { $rows } subtotal or total row was not counted.
   *[other] { $rows } subtotal or total rows were not counted.
}
# $cells (number)
cells-rounded = { $cells ->
    [one] { $cells } number in “{ $column }” was rounded to four places.
   *[other] { $cells } numbers in “{ $column }” were rounded to four places.
}
# $others (number)
one-sheet-read = { $others ->
    [one] Only the sheet “{ $sheet }” was read; { $others } other sheet was not.
   *[other] Only the sheet “{ $sheet }” was read; { $others } other sheets were not.
}
sheets-alike = Attention: { $sheets } have the same columns and were not read. Put them on one sheet, or read them one by one with --sheet.
growth-unknown = The sales begin on { $first }, after the previous period does ({ $previous }): growth cannot be told and is left out.
months-only = The sales are known by month only; each counts on the last day of its month.
# $rows (number)
went-without = { $rows ->
    [one] Went on without { $rows } row that cannot be used; see the problems sheet.
   *[other] Went on without { $rows } rows that cannot be used; see the problems sheet.
}
# $codes (number)
several-names = { $codes ->
    [one] { $codes } account code stands with more than one name; the last name is shown.
   *[other] { $codes } account codes stand with more than one name; the last name is shown.
}
reading = Reading { $file } … { $percent }

## Problems

# $rows (number)
bad-rows = { $rows ->
    [one] { $rows } row cannot be used, so nothing was written.
   *[other] { $rows } rows cannot be used, so nothing was written.
}
bad-rows-what-to-do = Add --good-only to go on without these rows, or --dry-run --out problems.xlsx to have them all in a file to correct.
# $count (number)
more-problems = … and { $count } more
no-problems = No problems found.
refused = { $file }: { $reason }
error-prefix = Error: { $what }
internal-error = Something went wrong inside Canopy: { $what }
cannot-write = { $file } cannot be written: { $reason }
bad-day = “{ $text }” is not a day such as 2025-12-31.
bad-map = “{ $text }” is not a column map such as account="Customer Name",amount=Sales.
bad-out = { $file }: write to .xlsx, .csv, .json or .parquet.
bad-months = The months must lie between 1 and 120.
no-such-standard = There is no built-in standard “{ $name }” and no such file. Built in: { $names }.
standard-refused = { $file } is not a usable standard:
standard-fine = { $file } is a usable standard.
# $dimensions (number)
# $criteria (number)
# $tiers (number)
standard-size = { $dimensions ->
    [one] { $dimensions } dimension
   *[other] { $dimensions } dimensions
}, { $criteria ->
    [one] { $criteria } criterion
   *[other] { $criteria } criteria
}, { $tiers ->
    [one] { $tiers } tier
   *[other] { $tiers } tiers
}
usage-hint = See { $command } --help.
usage-unknown-argument = { $argument } is not known here.
usage-missing = { $arguments } is missing.
usage-bad-value = “{ $value }” does not fit { $argument }.
usage-needs-value = { $argument } needs a value.
usage-conflict = { $argument } does not go together with { $other }.
usage-no-command = Say what to do: screen, metrics, clv, forecast, standard, weights, demo or serve.

## Dry run

dry-title = How { $file } is understood
format-csv = CSV, { $encoding }, separated by { $delimiter }
format-xlsx = Workbook, sheet “{ $sheet }”
format-parquet = Parquet
delimiter-tab = tab
# $row (number)
header-at = header in row { $row }
col-column = Column
col-meaning = Meaning
col-sample = First values
# $factor (number)
factor-note = “{ $column }” is multiplied by { $factor }, as its header says.
dry-done = This was a dry run: nothing was written but what --out names.
map-hint = To correct it: --map field="column", for example --map account="{ $column }".

## The report

screen-title = Key accounts by “{ $standard }”
# $months (number)
window-line = { $from } to { $as_of }, { $months ->
    [one] compared with the month before
   *[other] compared with the { $months } months before
}
as-of-last-day = Without --as-of the last day in the files counts as today.
col-tier = Tier
col-accounts = Accounts
col-of-accounts = % of accounts
col-revenue = Revenue
col-of-revenue = % of revenue
col-rank = Rank
col-account = Account
col-score = Score
col-growth = Growth
col-answered = Answered
col-count = Count
col-why = Why
all-accounts = All
# $count (number)
top-title = { $count ->
    [one] The top account
   *[other] Top { $count } accounts
}
no-accounts = No account has sales up to this day.
answered = The data answers { $share } of the standard’s weight.
quotas-left-out = The standard’s quotas per territory were not applied: files name no territories.
unanswered = Nothing given here answers: { $criteria }. Their weight was spread over the rest.
written = Written: { $file }
out-hint = Add --out result.xlsx for the whole ranking with every account’s receipt.
reason-figure = { $criterion } { $value } ({ $points })
reason-comma = { "; " }
reason-no-figure = { $criterion } ({ $points })
held-back = held at { $tier } by { $criterion }

## The workbook

sheet-ranking = Ranking
sheet-criteria = Criteria
sheet-tiers = Tiers
sheet-standard = Standard
sheet-problems = Problems
col-account-code = Account code
col-account-name = Account name
col-previous = Previous revenue
col-recency = Days since last purchase
col-frequency = Purchase days
col-documents = Documents
col-breadth = Products
col-share = Share of revenue
col-abc = ABC
col-r = R
col-f = F
col-m = M
col-missing = Weight on missing data
col-to-next = Score missing to next tier
col-dimension = Dimension
col-criterion = Criterion
col-code = Code
col-value = Raw value
col-points = Points
col-weight = Weight
col-contribution = Contribution
col-basis = Basis
col-source = Source
col-scale = Scale
col-direction = Better
col-missing-policy = If not known
col-gate = Gate
col-description = Meaning
col-rule = Rule
col-visits = Visits a month
col-ceiling = Resource ceiling, % of revenue
col-review = Review every (months)
col-plan = Plan required
col-file = File
col-row = Row
col-reason = Reason
col-cells = The row
yes = yes
no = no
band-from = from { $from }: { $points }
band-rest = otherwise: { $points }
band-equals = { $text }: { $points }
gate-rule = below { $points } points at most { $tier }

## Metrics and demonstration files

# $accounts (number)
metrics-written = { $file }: { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
}
# $accounts (number)
payments-written = { $file }: { $accounts ->
    [one] { $accounts } account
   *[other] { $accounts } accounts
}, as of { $day }
# $accounts (number)
# $rows (number)
demo-written = { $folder }: accounts.csv ({ $accounts }), sales.csv ({ $rows })

## The server and its upkeep

help-serve = Serve Canopy to browsers.
help-serve-after = Example: canopy serve --demo --data demo-data
help-listen = Address to listen on. Without it: CANOPY_LISTEN, or 127.0.0.1:8080.
help-data = Folder for everything that is kept. Without it: CANOPY_DATA, or canopy-data.
help-database = Where the records are: sqlite:FILE or postgres://…. Without it: CANOPY_DATABASE, or a file in the folder.
help-serve-demo = Create the demonstration company if there is none; people choose a persona instead of signing in. On this machine only.
help-https = People reach the server over https, for example through a proxy. Without it: CANOPY_HTTPS.
help-migrate = Bring the database up to date, and nothing else.
help-user = People who sign in.
help-user-add = Add a person and print their set-up link.
help-user-remove-second-factor = Remove the second factor of a person who can no longer sign in.
help-user-setup-link = Print a new set-up link for a person.
help-user-name = Sign-in name.
help-user-full-name = Full name. Without it: the sign-in name.
help-user-job = Job: representative, manager, director, analyst, auditor or administrator.
serve-ready = Canopy is ready: { $url }
serve-seeding = Creating the demonstration company …
serve-first-link = Nobody can sign in yet. Open this link once to set the administrator’s password (sign-in name { $name }):
serve-demo-not-here = The demonstration needs no password, so it listens on this machine only; { $address } is open to others.
serve-demo-refused = There are people in this database who do not belong to the demonstration. Give it a folder of its own with --data.
serve-cannot-listen = Cannot listen on { $address }: { $reason }. Choose another with --listen.
serve-stopping = Stopping; work that has begun is finished first.
database-newer = The database was made by a newer version of Canopy. Use that version.
database-broken = The database cannot be opened: { $reason }
migrated = The database is up to date.
user-added = { $name } was added.
user-factor-removed = The second factor of { $name } is removed; all their sessions ended.
user-no-factor = { $name } has no second factor.
user-link = To set the password, open this path on the server’s address; it works once, for three days:
user-taken = There is a person with the sign-in name { $name } already.
user-unknown = There is no person with the sign-in name { $name }.
user-bad-job = “{ $job }” is not a job. Jobs: { $jobs }.

## Future demand

bad-weeks = Weeks are from 1 to 520.
bad-horizon = Months are from 1 to 36.
bad-discount = A discount is from 0 to 100 per cent a year.
# $customers (number)
# $repeaters (number)
clv-customers = { $customers ->
    [one] { $customers } customer
   *[other] { $customers } customers
}; { $repeaters } bought again
clv-as-of = As of { $day }; a purchase is a day with purchases.
clv-parameters = { $model }: { $parameters }; log-likelihood { $likelihood }
clv-no-fit = { $model }: not fitted. { $reason }
clv-used = Used: { $model }.
clv-not-used = Without a model the columns of expectations stay empty.
forecast-until = History up to { $month }; a month that is not over is left out.
forecast-sum = The next { $months } together: { $amount }, in four of five cases { $low } to { $high }.
forecast-method = Method: { $method }.
# $accounts (number)
table-written = { $file }: { $accounts ->
    [one] { $accounts } row
   *[other] { $accounts } rows
}

## Weights

col-item = Compared
col-group = Group
col-entropy = Entropy
# $count (number)
judges-title = { $count ->
    [one] { $count } judge
   *[other] { $count } judges
}
unnamed-judge = Judge { $number }
no-weights-in = { $file } gives no weights:
matrix-title = { $columns } columns, { $rows } rows

help-backup = Copy a company into a new folder while people work
help-backup-after = The copy has its records as of one moment, its sales facts and its uploads, and a manifest with the size and hash of every file. Records in PostgreSQL are copied by its own pg_dump.
help-verify = Read a backup through: every file against its manifest, and the records
help-restore = Check a backup and put it where nothing is
help-restore-after = Nothing is overwritten: the folder must be empty or missing, and a PostgreSQL database empty.
help-backup-to = Folder below which the copy is made
help-backup-folder = Folder of one backup
help-serve-backup-to = Folder in which backups are kept; without it none are made
help-backup-every = Hours from one backup to the next (24)
help-backup-keep = How many days, weeks and months keep their newest backup (7,4,12)
backup-made = The backup is { $path }
backup-sound = { $path } is whole.
backup-restored = The company is in { $path }
backup-told = Made { $time }, { $files } files, { $size }
backup-no-folder = There is no folder { $path }. Make it, or name another.
backup-none = { $path } is no backup: its manifest.json is missing or cannot be read.
backup-newer = This backup was made by a newer version of Canopy. Use that version.
backup-not-empty = { $path } already holds something. Name a folder that is empty or does not exist.
backup-database-not-empty = The database already holds something. Name an empty one.
backup-other-database = The records of this backup are of the other kind of database. Name one of the same kind.
backup-tool-missing = { $tool } is missing; it comes with PostgreSQL’s client programs. Install them.
backup-tool-failed = { $tool } failed:
backup-damaged = This backup is damaged:
backup-io = A file could not be read or written: { $reason }
backup-missing = missing: { $path }
backup-changed = not what was written: { $path }
backup-foreign = does not belong to it: { $path }
backup-records = the records are damaged: { $said }
serve-already = Another Canopy serves { $folder } already. Stop it first, or name another folder.
help-audit = The audit log.
help-audit-verify = Read the whole audit log and say that nobody touched it, or where it was touched first.
help-audit-verify-after = Ends with 0 where it is intact, and prints the fingerprint of its end, to be kept elsewhere; with 3 where it was touched.
help-kept = A fingerprint kept elsewhere: it must be that of an entry still.
audit-intact = intact, { $count } entries, head { $hash }
audit-touched = touched: { $what }
audit-held = { $count } entries before it hold, head { $hash }
audit-kept-missing = No entry has the fingerprint { $hash } that was kept: the log may have been rewritten as a whole.
help-config = File of the configuration (TOML). Without it: CANOPY_CONFIG, or none.
help-check-config = Check the configuration and print what would hold, and where each value came from.
help-check-config-after = Flags are stronger than the environment, the environment is stronger than the file. All faults are told at once, with the line in the file; then the exit code is 2.
backup-no-target = Where should the backup be made? Name the folder with --to, or as backup.to in the configuration.
help-operations-listen = Address for figures and probes alone, such as 127.0.0.1:9090. Without it: CANOPY_OPERATIONS_LISTEN, or none.
operations-ready = Figures are at { $url }
serve-gave-up = Some work did not end in time; what had been confirmed is kept.
copied-first = The database is older. Its records were copied to { $path } before they are brought up to date.
copy-impossible = The database is older and must be brought up to date, but no copy of it can be made first. Nothing was changed.
audit-no-fingerprint = "{ $hash }" is not a fingerprint: one has 64 hexadecimal digits, as this command prints them.
standard-not-utf8 = { $file } is not UTF-8. Save it as UTF-8 and try again.
map-hint-any = To correct it: --map field="column".
