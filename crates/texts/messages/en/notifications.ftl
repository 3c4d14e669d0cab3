### Notifications: what people are told in the program, and what they want to be told.

title = Notifications
lead = What concerns you: mentions, notes on accounts you follow, accounts handed over, reviews, ratings due, background work.
bell = Notifications
# $count (number)
bell-unread = Notifications, { $count } not read
empty-title = No notifications
empty-text = When a colleague mentions you or something happens to an account you follow, it appears here.
what = What
state = State
when = When
open = Open
unread = Not read
read = Read
read-all = Mark all as read
all-read = All are marked as read.
somebody = The program
settings-title = Notification settings
settings-help = Choose what you are told. It concerns you alone.
kinds = Tell me of
quiet = Quiet hours
quiet-from = From
quiet-until = Until
quiet-help = What happens meanwhile is told when they end. By the clock of the server's place.
no-quiet = None
save = Save settings
saved = The notification settings are saved.
kind-mentioned = Somebody mentions me in a note
kind-note-written = Notes on accounts I follow
kind-handed-over = Accounts handed over to me
kind-named-deputy = I am named as a deputy
kind-review-waits = Requests for a review that wait for my decision
kind-review-decided = Decisions about my requests
kind-ratings-due = Ratings due of accounts I own
kind-job-done = Background work of mine is done
kind-job-failed = Background work of mine failed
told-mentioned = { $who } mentioned you in a note about { $account }
told-note-written = { $who } wrote a note about { $account }
# $count (number)
told-handed-over = { $count ->
    [one] { $who } handed { $count } account over to you
   *[other] { $who } handed { $count } accounts over to you
}
told-named-deputy = You are named as a deputy from { $from } to { $until }
told-review-waits = { $who } asked for a review of { $account }; it waits for your decision
told-review-decided = { $who } decided about your request for a review of { $account }
# $count (number)
told-ratings-due = { $count ->
    [one] { $count } of your accounts has ratings due
   *[other] { $count } of your accounts have ratings due
}
told-job-done = Background work is done: { $job }
told-job-failed = Background work failed: { $job }
