### Jobs, what they may do, and signing in.

job-representative = Representative
job-manager = District manager
job-director = Sales director
job-analyst = Sales operations
job-auditor = Compliance
job-administrator = Administrator

action-view-accounts = See accounts, their sales and results
action-edit-accounts = Change accounts
action-write-notes = Write notes about accounts
action-rate-accounts = Rate accounts
action-contest-tiers = Ask for a tier to be reviewed
action-decide-contests = Decide about reviews of tiers
action-override-tiers = Give tiers by decision of a committee
action-view-leads = See leads
action-edit-leads = Enter and work on leads
action-manage-channels = Manage channels of leads and their public forms
action-import = Import files and undo imports
action-view-standards = See standards
action-edit-standards = Write and change standards
action-publish-standards = Publish and retire standards
action-run-screening = Run a screening
action-view-team = See the team and territories
action-plan-markets = plan how a territory is covered
action-set-thresholds = set the thresholds of warnings
action-manage-team = Manage users and territories
action-view-audit = Read the audit log

scope-all = all
scope-related = own, team and territory
scope-responsible = own and territory
scope-nothing = no

sign-in-title = Sign in to Canopy
sign-in-name = Sign-in name
password = Password
sign-in-failed = That name and password do not go together.
sign-in-too-often = Too many attempts. Wait { $wait } and try again.
choose-persona = Choose whom to be
demo-notice = This is a demonstration with a fictional company. Anyone on this machine can use it.
no-password-yet = No password yet? Ask your administrator for a one-time set-up link.
set-up-title = Welcome, { $name }
set-up-lead = You sign in as { $name }. Set a password to begin; this link works once.
new-password = New password
password-again = New password again
# $least (number)
password-help = At least { $least } characters. A sentence only you know is easy to remember and hard to guess.
# $least (number)
password-too-short = The password needs at least { $least } characters.
password-too-long = The password is too long: 200 characters at most.
password-too-simple = The password is too simple, or holds your sign-in name. Choose another.
password-not-the-same = The two passwords differ.
set-password = Set password and sign in
sign-out-everywhere = Sign out on other devices
signed-out-everywhere = You are signed out on every other device.
# $count (number)
more-personas = { $count ->
    [one] One more colleague
   *[other] { $count } more colleagues
}
aim-representative = See which customers are my key accounts, who drives my growth, and what to do next
aim-manager = See how the accounts of my territory develop, and put time and resources where they count
aim-director = Set the company’s standard; watch the portfolio, its concentration and who moves up or down
aim-analyst = Load sales data, keep accounts and standards in order, run screenings and explain them
aim-auditor = See every account and the audit log: who changed what, and when
aim-administrator = Manage users, territories and settings
me-title = Sign-in and security
me-lead = Where you are signed in, and what guards your sign-in.
sessions-title = Signed in on
sessions-help = Only the network is kept, never the whole address. What you do not recognise, end; then change your password.
device = Device
unknown-device = Unknown device
network = Network
signed-in-at = Signed in
last-seen-at = Last used
end-session = Sign out
end-all-sessions = Sign out everywhere
this-device = This device
session-ended = Signed out there.
sessions-ended = Signed out everywhere.
no-sessions-title = Not signed in anywhere
no-sessions-text = Sessions appear here while they last.
why-title = Why can I see this?
why-lead = Each rule that lets you see this account, down to what gives it.
why-own-title = You see it because
why-job = your job, { $job }, reaches every account.
why-owner = you are its owner.
why-team = you are on its team: { $role }.
why-territory = you hold a territory it lies in or below: { $path }.
why-deputy = you represent { $name } until { $day }: { $reasons }.
why-column = Why
why-short-job = Job
why-short-team = Team: { $role }
why-short-territory = Territory: { $name }
why-short-deputy = Deputy of { $name } until { $day }
who-else-title = Who else sees it
who-else-hidden = Who else sees it is told to those who may change it and to those who read the audit log.
nobody-else-title = Nobody else
nobody-else-text = Nobody else sees this account.
action-hand-over = Hand over the work of a person
tokens-title = Access tokens
tokens-lead = Let your own programs read, or change, what you may, without your password.
tokens-mine = Mine
tokens-everybody = Everybody's
tokens-empty-title = No access tokens yet
tokens-empty = With a token a program uses the interface under /api/v1 in your name and within your reach.
token-add = Make a token
token-name = Name
token-name-help = What uses it, so that you know it later: ERP, data warehouse, own script.
token-days = Lasts
# $days (number)
token-lasts = { $days ->
    [one] One day
   *[other] { $days } days
}
token-may-change = It may also change data
token-may-change-help = Without this it can only read.
token-actions = It may
token-actions-help = Only what you may do yourself is offered. If your job changes, the token follows.
token-made-title = Your new token
token-made = Copy it now. It is shown this once; we keep only its fingerprint.
token-use = Send it with each request:
tokens-description = Description of the interface (OpenAPI)
token-reads = reads
token-changes = reads and changes
token-ends = Ends
token-last-used = Last used
token-never-used = never
token-live = in use
token-over = over
token-ended = ended
token-end = End it
token-is-ended = The token is ended. Programs that use it are refused from now on.
token-of = Whose
token-name-missing = Give it a name.
token-name-too-long = The name is too long: 80 characters at most.
token-nothing-allowed = Choose at least one thing it may do.
token-other-days = Choose how long it lasts.
token-too-many = You have 20 tokens already. End one you no longer need.
code-title = One more step
code-lead = Your password is right. Now the code from your app.
code = Code
code-help = Six digits from your authenticator app, or one of your recovery codes.
code-wrong = That is not the code of this moment, or it was used already. Wait for the next one.
code-over = That took too long. Sign in again.
code-back = Start again
factor-title = Second factor
factor-lead = With a second factor, your password alone lets nobody in: signing in also asks for a code from an app on your phone, such as Microsoft Authenticator, Google Authenticator or Aegis.
factor-must = Your company asks everybody with your job for a second factor. Set it up to go on.
factor-begin = Set up
factor-scan = Scan this picture with your authenticator app.
factor-picture = Picture with the secret for your authenticator app
factor-by-hand = Or type the secret into the app: time-based, six digits.
factor-code-help = The six digits the app shows now. They prove that it works.
factor-confirm = Turn on
factor-again = Make another secret
factor-since = Your second factor counts since { $day }.
factor-set-up = Your second factor counts from now on. You were signed out everywhere else.
factor-remove = Remove the second factor
factor-remove-help = Afterwards your password alone lets you in again. You are signed out everywhere else.
factor-removed = The second factor is removed.
factor-removed-of = The second factor is removed; this person was signed out everywhere.
factor-remove-of-help = For somebody who lost their phone and their recovery codes. Make sure it is them who ask. They are signed out everywhere and sign in with their password alone, until they set it up again.
factor-on = On
factor-off = Off
factor-lacking = Needed and not set up
factor-manage = Manage
password-wrong = That is not your password.
recovery-title = Keep your recovery codes
recovery-help = Each of these codes lets you in once when your phone is not at hand. They are shown this once: print them, or keep them in a safe place that is not your phone.
recovery-kept = I have kept them
# $count (number)
recovery-left = { $count ->
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
rules-title = Sign-in rules
rules-lead = Whose job needs a second factor, and who has one.
rules-needs = Who needs a second factor
rules-help = Whoever has one of these jobs and no second factor is led to set it up before anything else, from their next request on. Programs with access tokens go on.
rules-people = People and their second factor
rules-saved = Saved.
