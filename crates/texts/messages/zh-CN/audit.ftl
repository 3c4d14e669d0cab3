at = 时间
actor = 操作人
verb = 操作
record = 对象
before = 改前
after = 改后
