//! Messages of `fields`, generated from `messages/*/fields.ftl`; edit those, then run
//! `cargo run -p xtask -- texts`.

use crate::Texts;
use crate::bundle::Bundles;

static BUNDLES: Bundles = Bundles::new(
    "fields",
    include_str!("../../messages/zh-CN/fields.ftl"),
    include_str!("../../messages/en/fields.ftl"),
);

/// The messages of `fields`.
#[derive(Debug, Clone, Copy)]
pub struct Fields(Texts);

impl Texts {
    /// The messages of `fields`.
    pub const fn fields(self) -> Fields {
        Fields(self)
    }
}

impl Fields {
    /// The texts these messages belong to.
    pub const fn texts(self) -> Texts {
        self.0
    }

    /// `Own fields` · `自定义字段`
    pub const fn title(self) -> &'static str {
        self.0.pick("自定义字段", "Own fields", "⟦fields.title⟧")
    }

    /// `What your company wants to know of accounts beyond what every account has. Fields stand in the form of an account, in lists, files and imports, and a standard can ask for them.` · `除客户的通用信息外，公司希望了解的其他信息。字段会出现在客户表单、列表、导出和导入中，也可作为大客户标准的指标。`
    pub const fn lead(self) -> &'static str {
        self.0.pick("除客户的通用信息外，公司希望了解的其他信息。字段会出现在客户表单、列表、导出和导入中，也可作为大客户标准的指标。", "What your company wants to know of accounts beyond what every account has. Fields stand in the form of an account, in lists, files and imports, and a standard can ask for them.", "⟦fields.lead⟧")
    }

    /// `No fields of your own yet` · `还没有自定义字段`
    pub const fn empty_title(self) -> &'static str {
        self.0.pick("还没有自定义字段", "No fields of your own yet", "⟦fields.empty-title⟧")
    }

    /// `Add one below, for example “Beds”, “Contract until” or “Teaching hospital”.` · `可在下方添加，例如“床位数”“合同到期日”“是否教学医院”。`
    pub const fn empty_text(self) -> &'static str {
        self.0.pick("可在下方添加，例如“床位数”“合同到期日”“是否教学医院”。", "Add one below, for example “Beds”, “Contract until” or “Teaching hospital”.", "⟦fields.empty-text⟧")
    }

    /// `Add a field` · `添加字段`
    pub const fn add(self) -> &'static str {
        self.0.pick("添加字段", "Add a field", "⟦fields.add⟧")
    }

    /// `The field is added.` · `字段已添加。`
    pub const fn added(self) -> &'static str {
        self.0.pick("字段已添加。", "The field is added.", "⟦fields.added⟧")
    }

    /// `The field is changed.` · `字段已修改。`
    pub const fn changed(self) -> &'static str {
        self.0.pick("字段已修改。", "The field is changed.", "⟦fields.changed⟧")
    }

    /// `Field` · `字段`
    pub const fn name(self) -> &'static str {
        self.0.pick("字段", "Field", "⟦fields.name⟧")
    }

    /// `Name in Chinese` · `中文名称`
    pub const fn label_zh(self) -> &'static str {
        self.0.pick("中文名称", "Name in Chinese", "⟦fields.label-zh⟧")
    }

    /// `Name in English` · `英文名称`
    pub const fn label_en(self) -> &'static str {
        self.0.pick("英文名称", "Name in English", "⟦fields.label-en⟧")
    }

    /// `Holds` · `内容类型`
    pub const fn kind_label(self) -> &'static str {
        self.0.pick("内容类型", "Holds", "⟦fields.kind-label⟧")
    }

    /// `Text` · `文本`
    pub const fn kind_text(self) -> &'static str {
        self.0.pick("文本", "Text", "⟦fields.kind-text⟧")
    }

    /// `Number` · `数字`
    pub const fn kind_number(self) -> &'static str {
        self.0.pick("数字", "Number", "⟦fields.kind-number⟧")
    }

    /// `Day` · `日期`
    pub const fn kind_day(self) -> &'static str {
        self.0.pick("日期", "Day", "⟦fields.kind-day⟧")
    }

    /// `One of a list` · `单选`
    pub const fn kind_choice(self) -> &'static str {
        self.0.pick("单选", "One of a list", "⟦fields.kind-choice⟧")
    }

    /// `Yes or no` · `是 / 否`
    pub const fn kind_yes_no(self) -> &'static str {
        self.0.pick("是 / 否", "Yes or no", "⟦fields.kind-yes-no⟧")
    }

    /// `Code` · `代码`
    pub const fn code(self) -> &'static str {
        self.0.pick("代码", "Code", "⟦fields.code⟧")
    }

    /// `By which values are kept: the heading of the column in your files. Without one, the name.` · `用于保存数据，可填导入文件中的列名；不填则用名称。`
    pub const fn code_help(self) -> &'static str {
        self.0.pick("用于保存数据，可填导入文件中的列名；不填则用名称。", "By which values are kept: the heading of the column in your files. Without one, the name.", "⟦fields.code-help⟧")
    }

    /// `Choices` · `选项`
    pub const fn choices(self) -> &'static str {
        self.0.pick("选项", "Choices", "⟦fields.choices⟧")
    }

    /// `For “one of a list”: one on each line.` · `仅用于“单选”，每行一个。`
    pub const fn choices_help(self) -> &'static str {
        self.0.pick("仅用于“单选”，每行一个。", "For “one of a list”: one on each line.", "⟦fields.choices-help⟧")
    }

    /// `Ask for it` · `启用`
    pub const fn active(self) -> &'static str {
        self.0.pick("启用", "Ask for it", "⟦fields.active⟧")
    }

    /// `What accounts have in it stays when it is not asked for any more.` · `停用后，客户已有的内容仍然保留。`
    pub const fn active_help(self) -> &'static str {
        self.0.pick("停用后，客户已有的内容仍然保留。", "What accounts have in it stays when it is not asked for any more.", "⟦fields.active-help⟧")
    }

    /// `asked for` · `启用`
    pub const fn state_active(self) -> &'static str {
        self.0.pick("启用", "asked for", "⟦fields.state-active⟧")
    }

    /// `not asked for` · `停用`
    pub const fn state_inactive(self) -> &'static str {
        self.0.pick("停用", "not asked for", "⟦fields.state-inactive⟧")
    }

    /// `Name the field in at least one language.` · `请至少填写一种语言的名称。`
    pub const fn fault_label_missing(self) -> &'static str {
        self.0.pick("请至少填写一种语言的名称。", "Name the field in at least one language.", "⟦fields.fault-label-missing⟧")
    }

    /// `Give the field a code.` · `请填写代码。`
    pub const fn fault_code_missing(self) -> &'static str {
        self.0.pick("请填写代码。", "Give the field a code.", "⟦fields.fault-code-missing⟧")
    }

    /// `Another field goes by this code, or every account has something that does.` · `该代码已被其他字段或客户的通用信息使用。`
    pub const fn fault_code_taken(self) -> &'static str {
        self.0.pick("该代码已被其他字段或客户的通用信息使用。", "Another field goes by this code, or every account has something that does.", "⟦fields.fault-code-taken⟧")
    }

    /// `Names, codes and choices have at most 60 characters.` · `名称、代码和选项最多 60 个字。`
    pub const fn fault_too_long(self) -> &'static str {
        self.0.pick("名称、代码和选项最多 60 个字。", "Names, codes and choices have at most 60 characters.", "⟦fields.fault-too-long⟧")
    }

    /// `Give one to 100 choices, no two alike.` · `请填写 1 到 100 个互不相同的选项。`
    pub const fn fault_choices(self) -> &'static str {
        self.0.pick("请填写 1 到 100 个互不相同的选项。", "Give one to 100 choices, no two alike.", "⟦fields.fault-choices⟧")
    }

    /// `There are 200 fields already.` · `最多 200 个字段。`
    pub const fn fault_too_many(self) -> &'static str {
        self.0.pick("最多 200 个字段。", "There are 200 fields already.", "⟦fields.fault-too-many⟧")
    }

    /// `“{name}” cannot hold this value.` · `“{name}”的内容不符合字段类型。`
    pub fn value_odd(self, name: &str) -> String {
        BUNDLES.say(self.0, "value-odd", &[("name", name.into())])
    }

    /// `A code has no quotation marks, brackets, dollar signs or backslashes.` · `代码不能含引号、方括号、美元符号或反斜杠。`
    pub const fn fault_code_odd(self) -> &'static str {
        self.0.pick("代码不能含引号、方括号、美元符号或反斜杠。", "A code has no quotation marks, brackets, dollar signs or backslashes.", "⟦fields.fault-code-odd⟧")
    }

    /// `More filters` · `更多筛选`
    pub const fn more_filters(self) -> &'static str {
        self.0.pick("更多筛选", "More filters", "⟦fields.more-filters⟧")
    }
}
