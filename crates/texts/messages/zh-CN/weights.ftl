table-saaty-1980 = 萨蒂 1980
table-saaty-2005 = 萨蒂 2005
table-donegan-dodd = 多尼根与多德 1991

problem-empty = 还没有任何判断。
problem-too-many = 共 { $count } 项，超出一次能比较的数目；这张随机一致性指标表最多到 { $limit } 项。
problem-not-square = 第 { $row } 行有 { $cells } 个判断，应为 { $expected } 个。
problem-not-finite = “{ $a }”与“{ $b }”相比：这不是一个数字。
problem-not-positive = “{ $a }”与“{ $b }”相比：判断值应大于零，现为 { $value }。
problem-too-far = “{ $a }”与“{ $b }”相比：判断值最多相差 { $limit } 倍，现为 { $value }。
problem-diagonal = “{ $a }”与自身相比总是 1，现为 { $value }。
problem-not-reciprocal = “{ $a }”与“{ $b }”相比是 { $value }，反过来却是 { $mirrored }：两者应互为倒数。
problem-unconnected = 以下几组之间没有任何比较：{ $groups }。各组之间补一个判断即可。
problem-other-size = 有的评判人比较了 { $size } 项，有的比较了 { $expected } 项。
problem-no-solution = 判断之间相差过大，得不出权重。

entropy-no-data = 没有可用的数值。
entropy-not-finite = “{ $column }”第 { $row } 行：这不是一个数字。
entropy-negative = “{ $column }”第 { $row } 行：熵权法要求数值不小于零，现为 { $value }。

read-empty = 文件中没有内容。
read-not-a-number = 第 { $line } 行第 { $cell } 格：“{ $text }”不是数字。
read-other-width = 第 { $line } 行有 { $cells } 格，应为 { $expected } 格。
read-other-height = 共有 { $cells } 行判断，应为 { $expected } 行。
read-other-name = 第 { $line } 行写的是“{ $text }”，此处应为“{ $expected }”。
read-unreadable = 第 { $line } 行：{ $detail }
read-of-judge = { $judge }：{ $what }

ratio = 一致性比率 { $ratio }（随机一致性指标：{ $table }）
ratio-estimated = 一致性比率约 { $ratio }（随机一致性指标：{ $table }）
verdict-good = 判断一致
verdict-poor = 判断不够一致，超过 { $limit }
eigenvalue = 最大特征值 { $lambda }，一致性指标 { $index }
gaps = 有 { $count } 对没有比较，按其余判断推算（哈克 1987）。
worst = 最不协调的一处：“{ $a }”与“{ $b }”相比判为 { $judged }；与其余判断协调的值是 { $fitting }。
widest = 分歧最大的一处：“{ $a }”与“{ $b }”相比，从 { $lowest } 到 { $highest }。
