### Weights: how they come about and what is wrong with judgements.

table-saaty-1980 = Saaty 1980
table-saaty-2005 = Saaty 2005
table-donegan-dodd = Donegan and Dodd 1991

problem-empty = Nobody judged anything yet.
# $count (number)
# $limit (number)
problem-too-many = { $count } things are too many to compare at once; this table of random indices knows up to { $limit }.
# $row (number)
# $cells (number)
# $expected (number)
problem-not-square = Row { $row } has { $cells } judgements where { $expected } belong.
problem-not-finite = “{ $a }” beside “{ $b }”: this is not a number.
problem-not-positive = “{ $a }” beside “{ $b }”: a judgement lies above zero; { $value } does not.
problem-too-far = “{ $a }” beside “{ $b }”: a judgement goes up to { $limit } or one part in as many; { $value } lies beyond.
problem-diagonal = “{ $a }” beside itself is always 1, not { $value }.
problem-not-reciprocal = “{ $a }” beside “{ $b }” says { $value }, the other way round { $mirrored }: one must be the inverse of the other.
problem-unconnected = Nothing compares these groups with each other: { $groups }. One judgement between them is enough.
# $size (number)
# $expected (number)
problem-other-size = One judge compared { $size } things, another { $expected }.
problem-no-solution = These judgements lie so far apart that no weights can be found.

entropy-no-data = There are no values to weigh.
# $row (number)
entropy-not-finite = “{ $column }”, row { $row }: this is not a number.
# $row (number)
entropy-negative = “{ $column }”, row { $row }: entropy needs values of zero and more; { $value } lies below.

read-empty = There is nothing in it.
# $line (number)
# $cell (number)
read-not-a-number = Line { $line }, cell { $cell }: “{ $text }” is not a number.
# $line (number)
# $cells (number)
# $expected (number)
read-other-width = Line { $line } has { $cells } cells where { $expected } belong.
# $cells (number)
# $expected (number)
read-other-height = There are { $cells } rows of judgements where { $expected } belong.
# $line (number)
read-other-name = Line { $line } says “{ $text }” where “{ $expected }” belongs.
# $line (number)
read-unreadable = Line { $line }: { $detail }
read-of-judge = { $judge }: { $what }

ratio = Consistency ratio { $ratio } (random index: { $table })
ratio-estimated = Consistency ratio about { $ratio } (random index: { $table })
verdict-good = consistent
verdict-poor = too inconsistent: above { $limit }
eigenvalue = Greatest eigenvalue { $lambda }, consistency index { $index }
# $count (number)
gaps = { $count ->
    [one] { $count } pair was not judged; it is filled in from the others (Harker 1987).
   *[other] { $count } pairs were not judged; they are filled in from the others (Harker 1987).
}
worst = Fits least: “{ $a }” beside “{ $b }” is judged { $judged }; { $fitting } would fit the other judgements.
widest = The judges disagree most about “{ $a }” beside “{ $b }”: from { $lowest } to { $highest }.

## Pages

by-ahp = Compare in pairs (AHP)
by-entropy = From the data (entropy)
strategy-gain-share = Gain share
strategy-raise-profit = Raise profit
strategy-defend = Defend
strategy-gain-share-lead = Potential and influence count more, today’s revenue and profit less.
strategy-raise-profit-lead = Profit, payment and revenue count more, potential and influence less.
strategy-defend-lead = Loyalty, activity and revenue count more, potential less.
strategy-about = Each weight is multiplied by its factor, then all are brought back to a sum of 100.
aspect-value = Value today
aspect-profit = Profit and payment
aspect-potential = Potential
aspect-activity = Activity
aspect-loyalty = Loyalty
aspect-influence = Influence
aspect-other = Other
aspect-times = { $aspect } × { $factor }
aspect-column = What it is about
entropy-title = Weights from the data
entropy-lead = What differs much between accounts tells much and weighs much. Criteria nobody can answer keep their weight.
entropy-column = Entropy
keeps-weight = no data, keeps its weight
proposal-title = What would change
before-column = Now
after-column = Then
take = Take these weights
taken = The weights are taken. Undo brings the old ones back.
ahp-title = Compare in pairs
ahp-lead = How many times as important is one beside the other? Each judge fills in a grid; together they make the weights.
parts-title = What is compared
the-dimensions = Dimensions
not-judged = not judged
incomplete = incomplete
# $count (number)
judges = { $count ->
    [one] { $count } judge
   *[other] { $count } judges
}
ratio-short = ratio { $ratio }
judge-field = Judge
judge-help = Who judges: yourself, or somebody whose grid you write down.
table-field = Random index
table-help = Published tables differ a little; consistency is measured by this one.
pairs-title = Judgements
scale-help = 1 the same, 3 somewhat, 5 clearly, 7 much, 9 far more important.
judges-so-far = Judges so far:
pair-label = { $a } beside { $b }
no-judgement = —
judge-left = ← { $times }
judge-equal = 1 same
judge-right = { $times } →
begin-judging = Choose how important things are beside each other; weights show as soon as everything hangs together.
save-judgements = Save the judgements
show-result = Show the result
judgements-saved = The judgements are saved.
item-column = Compared
own-column = Weight
group-column = Group
matrix-title = As a grid
group-title = All judges together
take-title = Take the judges’ weights
take-help = What nobody compared keeps its share. The judgements stay in the standard and are published with it.
take-inconsistent = The judgements contradict each other: a consistency ratio lies above 0.10.
reason-field = Why take them all the same?
reason-help = The reason is published with the standard.
origin-by-hand = Weights set by hand by { $who } on { $day }.
origin-ahp = Weights from pairwise comparison (AHP), taken by { $who } on { $day }: { $parts }. Random index: { $table }.
origin-part = { $part }: { $judges }, ratio { $ratio }
origin-reason = Taken in spite of contradictions: { $reason }
origin-entropy = Weights from the data (entropy), taken by { $who } on { $day }.
origin-strategy = Weights shifted by the strategy “{ $strategy }” by { $who } on { $day }.
origin-unknown = How these weights came about is not recorded.
origin-changed = Changed by hand since: { $origin }
