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
