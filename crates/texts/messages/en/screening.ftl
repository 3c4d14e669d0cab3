### Screening: results, receipts and reasons.

answer-measured = from data
answer-assumed-neutral = missing, counted as neutral
answer-assumed-worst = missing, counted as worst
answer-excluded = missing, left out
answer-unanswered = no account has such data

value-missing = not known
reason-lifts = { $criterion } ({ $value }) is above average and adds { $points } points
reason-lifts-unmeasured = { $criterion } is above average and adds { $points } points
reason-holds-back = { $criterion } ({ $value }) is below average and costs { $points } points
reason-holds-back-unmeasured = { $criterion } is below average and costs { $points } points
gate-failed = { $criterion } is below the minimum, so no tier above “{ $tier }”
to-next-tier = { $points } points short of the next tier
