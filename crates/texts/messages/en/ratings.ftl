title = Ratings due
lead = Accounts whose ratings are missing, have faded or were given against an older rubric; first those where a rating is worth most.
order-help = Order: open weight of the standard × revenue of twelve months. Accounts without sales in twelve months are not asked about; you can rate them any time from their page.
account = Account
owner = Owner
revenue = Revenue, 12 months
open-criteria = To be rated
open-weight = Weight
mine = Mine
everybody = Whole team
whose = Whose accounts
standard = Standard
rate = Rate
rate-account = Rate this account
nothing-due-title = Nothing to rate
nothing-due = Every account has ratings that count. This page fills again when some fade.
no-standard-title = No standard asks for ratings
no-standard = Ratings are asked for as soon as a published standard has rating criteria.
# $count (number)
count-due = { $count ->
    [one] { $count } account to rate
   *[other] { $count } accounts to rate
}
# $count (number)
listed-first = The first { $count } are listed.
due-never = never rated
due-faded = faded
due-older-rubric = rubric changed
criterion-and-due = { $criterion } ({ $why })
# $count (number)
more-criteria = and { $count } more
form-title = Rate { $account }
form-lead = Choose the sentence that fits best and say what you know it from. Leave out what you can’t judge.
weight-share = { $share } of the score
counts-for = counts for { $time }
no-wording = Level { $level }: not written down
your-last = You said { $level } on { $day }.
evidence = Evidence
evidence-help = What did you see or hear, from whom, when?
basis = How sure are you?
assumed = Assumed
confirmed = Confirmed
assumed-help = concluded from what was seen and heard
confirmed-help = others can look it up
confirmed-by = Confirmed by
confirmed-by-help = Minutes, a document, a figure, a person who said so
save = Save ratings
# $count (number)
saved = { $count ->
    [one] { $count } criterion rated.
   *[other] { $count } criteria rated.
}
nothing-chosen = Nothing was chosen. Choose a level for at least one criterion.
some-faulty = Nothing was saved yet: see the criteria marked below. What you entered is still there.
draft-restored = What you entered before has been put back.
still-good = Ratings that still count
still-good-help = Rate again when something has changed.
keys-help = The keys 1 to 5 choose, too.
fault-level-unknown = Choose a level from 1 to 5.
fault-basis-unknown = Say whether it is assumed or confirmed.
fault-evidence-missing = Say what you know it from.
fault-evidence-too-long = Too long: at most { $most } characters.
fault-confirmation-missing = Say what confirms it, or choose “assumed”.
fault-not-yet = The day lies in the future.
fault-faded-already = The day lies so far back that the rating would not count.
section-title = Ratings
as-they-stood = as they stood on { $day }
none-yet = Nobody has rated this account yet.
criterion = Criterion
value = Value
state = State
value-of = now { $value } of 5
# $count (number)
raters = { $count ->
    [one] { $count } rater
   *[other] { $count } raters
}
counted-of = { $counted } of { $raters } count
range = { $lowest }–{ $highest }
deviation = standard deviation { $deviation }
disputed = disagreement
older-rubric = older rubric
faded = faded
superseded = rated again
outweighed = gives way
counts = counts
said-by = { $who }, { $day }
counts-until = counts until { $day }
confirmed-by-what = Confirmed by: { $what }
rule = Each person’s latest rating counts until it fades; confirmed ones take precedence over assumed ones. The value is their mean.
export-rater = Rater
export-account-code = Code
export-criterion-code = Criterion code
export-level = Level
export-rated-on = Rated on
export-expires-on = Counts until
home-title = Ratings due
home-note = your judgement moves these scores
see-ratings = Ratings behind it
# $count (number)
history-more = { $count ->
    [one] { $count } rating
   *[other] { $count } ratings
}
