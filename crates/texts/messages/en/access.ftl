### Jobs, what they may do, and signing in.

job-representative = Representative
job-manager = District manager
job-director = Sales director
job-analyst = Sales operations
job-auditor = Compliance
job-administrator = Administrator

action-view-accounts = See accounts, their sales and results
action-edit-accounts = Change accounts
action-import = Import files and undo imports
action-view-standards = See standards
action-edit-standards = Write and change standards
action-publish-standards = Publish and retire standards
action-run-screening = Run a screening
action-view-team = See the team and territories
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
