### 配置：问题、取值与来源。

key = 配置项
value = 值
from = 来源
sound = 配置无误。
nothing = 无
hidden = 已隐藏
from-default = 默认值
read-from = { $value }（读自 { $file }）
# $count (number)
faults = 配置有 { $count } 处问题：
fault = { $at }：{ $what }
unreadable = 无法读取 { $file }：{ $reason }
not-toml = 不是有效的 TOML：{ $reason }
unknown = 没有配置项 { $key }。可用的配置项：{ $keys }。
unknown-near = 没有配置项 { $key }。是否想写 { $nearest }？
not-one-value = { $key } 只接受一个值：文本、整数、true 或 false。
said-twice = { $key } 在这里写了两次：既有值，又指定了文件。请只保留一个。
not-address = { $key }：“{ $text }”不是 127.0.0.1:8080 这样的地址。
not-yes-no = { $key }：“{ $text }”既不是 true，也不是 false。
not-number = { $key }：“{ $text }”不是 { $least } 到 { $most } 之间的整数。
not-one-of = { $key }：“{ $text }”不是 { $words } 之一。
not-filter = { $key }：“{ $text }”不是有效的日志级别，可写 info 或 canopy_web=debug。
not-rule = { $key }：“{ $text }”无法识别。请依次写明天数、周数、月数，例如 7,4,12。
not-database = { $key }：“{ $text }”既不是 sqlite:文件，也不是 postgres://…。
no-folder = { $key }：文件夹 { $path } 不存在。请先建立，或改用其他文件夹。
empty = { $key } 不能为空。
stranger = 设置了 { $name }，但 Canopy 不认识这个变量。
stranger-near = 设置了 { $name }，但 Canopy 不认识这个变量。是否想写 { $nearest }？
not-origin = { $key }：“{ $text }”不是 https://canopy.example 这样的网址（不含路径）。
