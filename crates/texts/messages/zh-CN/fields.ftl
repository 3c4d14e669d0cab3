### 公司自定义的客户字段。

title = 自定义字段
lead = 除客户的通用信息外，公司希望了解的其他信息。字段会出现在客户表单、列表、导出和导入中，也可作为大客户标准的指标。
empty-title = 还没有自定义字段
empty-text = 可在下方添加，例如“床位数”“合同到期日”“是否教学医院”。
add = 添加字段
added = 字段已添加。
changed = 字段已修改。
name = 字段
label-zh = 中文名称
label-en = 英文名称
kind-label = 内容类型
kind-text = 文本
kind-number = 数字
kind-day = 日期
kind-choice = 单选
kind-yes-no = 是 / 否
code = 代码
code-help = 用于保存数据，可填导入文件中的列名；不填则用名称。
choices = 选项
choices-help = 仅用于“单选”，每行一个。
active = 启用
active-help = 停用后，客户已有的内容仍然保留。
state-active = 启用
state-inactive = 停用
fault-label-missing = 请至少填写一种语言的名称。
fault-code-missing = 请填写代码。
fault-code-taken = 该代码已被其他字段或客户的通用信息使用。
fault-too-long = 名称、代码和选项最多 60 个字。
fault-choices = 请填写 1 到 100 个互不相同的选项。
fault-too-many = 最多 200 个字段。
# $name (text)
value-odd = “{ $name }”的内容不符合字段类型。
fault-code-odd = 代码不能含引号、方括号、美元符号或反斜杠。
more-filters = 更多筛选
