answer-measured = 来自数据
answer-assumed-neutral = 缺失，按中间水平计
answer-assumed-worst = 缺失，按最差计
answer-excluded = 缺失，不计入
answer-unanswered = 所有客户都没有此项数据

value-missing = 未知
reason-lifts = { $criterion }（{ $value }）高于平均，为总分贡献 +{ $points } 分
reason-lifts-unmeasured = { $criterion }高于平均，为总分贡献 +{ $points } 分
reason-holds-back = { $criterion }（{ $value }）低于平均，使总分少 { $points } 分
reason-holds-back-unmeasured = { $criterion }低于平均，使总分少 { $points } 分
gate-failed = { $criterion }未达到最低要求，最高只能评为“{ $tier }”
to-next-tier = 距上一级还差 { $points } 分
