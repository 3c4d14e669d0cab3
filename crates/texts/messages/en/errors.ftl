### Pages and messages when something cannot be done.

not-found-title = Not found
not-found = This page does not exist, or it lies outside your reach.
forbidden-title = Not allowed
forbidden = You can see this, but your job does not allow you to change it.
conflict-title = Someone was faster
conflict = This was changed by someone else while you were editing. Compare both versions and save again.
internal-title = Something went wrong
internal = We could not finish this. Nothing was changed. Tell your administrator the number { $incident }.
form-has-errors = Please correct the marked fields.
