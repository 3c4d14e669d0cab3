### The search: accounts, leads, people, what one can do, in one place.

title = Search
lead = Accounts, leads, people, territories, products, standards, screenings and what you can do, in one place; by name, code, pinyin or initials.
everything = Search accounts, leads, people, actions
go = Search
nothing-title = Nothing is called “{ $text }”
nothing-text = Try another word, or check the spelling. Only what you may see is shown.
keys = ↑ ↓ to choose, Enter to open, Esc to close
# $count (number)
found = { $count ->
    [one] { $count } found
   *[other] { $count } found
}
# $count (number)
all-of = { $count ->
    [one] See { $count }
   *[other] See all { $count }
}
see-all = See all
also-called = also called { $name }
version = Version { $number }
no-longer-here = no longer here

kind-account = Accounts
kind-lead = Leads
kind-person = People
kind-territory = Territories
kind-product = Products
kind-standard = Standards
kind-run = Screenings
kind-action = Actions
kind-page = Pages

### Actions, and what else they are called.
import-data = Import sales
import-data-words = upload a file, import data, import accounts
enter-lead = New lead
enter-lead-words = enter a lead, add a lead
run-screening = Run a screening
run-screening-words = start screening, find key accounts
rate = Rate accounts
rate-words = score, ratings due
adopt-standard = New standard
adopt-standard-words = write a standard, adopt a template
plan-market = Plan a market
plan-market-words = target accounts, cover a territory
add-channel = New lead channel
add-channel-words = add a channel, public form
add-person = Add a person
add-person-words = new user, invite a colleague
arrange-territories = Arrange territories
arrange-territories-words = new territory, move a territory
set-thresholds = Set concentration thresholds
set-thresholds-words = warnings, dependence
