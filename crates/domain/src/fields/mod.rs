//! Fields a company adds to its accounts: what each is called and may hold. The values stand among the
//! attributes of accounts, under the field's code, in one plain form: so that imports, standards and
//! lists that know attributes know fields too. Leaves out where they are shown.

use crate::Lang;
use crate::accounts::{attribute_day, attribute_number};
use crate::primitives::Day;

/// Most characters of a code, a label or a choice.
pub const FIELD_TEXT_MOST: usize = 60;
/// Most choices of a field.
pub const FIELD_CHOICES_MOST: usize = 100;
/// Most fields of a company.
pub const FIELDS_MOST: usize = 200;
/// Most characters of a value.
pub const FIELD_VALUE_MOST: usize = 500;
/// How a field that is so or not is kept.
const YES: &str = "yes";
const NO: &str = "no";

/// What a field holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FieldKind {
    /// Words.
    Text,
    /// A number.
    Number,
    /// A day.
    Day,
    /// One of a list.
    Choice,
    /// Whether something is so.
    YesNo,
}

impl FieldKind {
    /// Every one, in the order they are offered.
    pub const ALL: [Self; 5] = [Self::Text, Self::Number, Self::Day, Self::Choice, Self::YesNo];

    /// The code in records and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Day => "day",
            Self::Choice => "choice",
            Self::YesNo => "yes_no",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Letters no code has: databases read them as something else.
const ODD: [char; 6] = ['"', '$', '[', ']', '\\', '\0'];

/// What is wrong with a field to be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FieldFault {
    /// No name in either language.
    LabelMissing,
    /// No code.
    CodeMissing,
    /// The code is one another field or a column every account has goes by.
    CodeTaken,
    /// The code has a quotation mark, a bracket, a dollar sign or a backslash.
    CodeOdd,
    /// A text is longer than [`FIELD_TEXT_MOST`].
    TooLong,
    /// A list of choices without one, with two alike, or with more than [`FIELD_CHOICES_MOST`].
    Choices,
    /// The company has [`FIELDS_MOST`] fields.
    TooMany,
}

impl FieldFault {
    /// Every one.
    pub const ALL: [Self; 7] = [
        Self::LabelMissing,
        Self::CodeMissing,
        Self::CodeTaken,
        Self::CodeOdd,
        Self::TooLong,
        Self::Choices,
        Self::TooMany,
    ];

    /// The code in the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LabelMissing => "label_missing",
            Self::CodeMissing => "code_missing",
            Self::CodeTaken => "code_taken",
            Self::CodeOdd => "code_odd",
            Self::TooLong => "too_long",
            Self::Choices => "choices",
            Self::TooMany => "too_many",
        }
    }
}

/// Names under which accounts keep what every one has.
const OWN: [&str; 12] = [
    "id",
    "code",
    "name",
    "aliases",
    "account_type",
    "level",
    "parent",
    "region",
    "city",
    "territory",
    "owner",
    "q",
];

/// What a field is, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldWords {
    /// By which its values are kept: the heading of a column where it came from a file.
    pub code: String,
    /// Its name in Chinese; may be empty where there is one in English.
    pub label_zh: String,
    /// Its name in English; may be empty where there is one in Chinese.
    pub label_en: String,
    /// What it holds.
    pub kind: FieldKind,
    /// What may be chosen, where it is a choice.
    pub choices: Vec<String>,
}

impl FieldWords {
    /// Puts a field in order: texts trimmed, choices only where there are any to make.
    pub fn read(mut self) -> Result<Self, Vec<FieldFault>> {
        for text in [&mut self.code, &mut self.label_zh, &mut self.label_en] {
            *text = text.trim().to_owned();
        }
        if self.code.is_empty() {
            let label = if self.label_zh.is_empty() { &self.label_en } else { &self.label_zh };
            self.code.clone_from(label);
        }
        let is_choice = self.kind == FieldKind::Choice;
        let choices = self.choices.iter().map(|one| one.trim().to_owned());
        self.choices = choices.filter(|one| is_choice && !one.is_empty()).collect();
        let mut once = self.choices.clone();
        once.sort();
        once.dedup();
        let is_long = |text: &String| text.chars().count() > FIELD_TEXT_MOST;
        let texts = [&self.code, &self.label_zh, &self.label_en];
        let has_bad_choices = self.choices.is_empty()
            || once.len() != self.choices.len()
            || self.choices.len() > FIELD_CHOICES_MOST;
        let faults = [
            (self.label_zh.is_empty() && self.label_en.is_empty(), FieldFault::LabelMissing),
            (self.code.is_empty(), FieldFault::CodeMissing),
            (OWN.contains(&self.code.as_str()), FieldFault::CodeTaken),
            (self.code.contains(ODD), FieldFault::CodeOdd),
            (texts.into_iter().chain(&self.choices).any(is_long), FieldFault::TooLong),
            (is_choice && has_bad_choices, FieldFault::Choices),
        ];
        let faults: Vec<_> =
            faults.into_iter().filter(|(is_so, _)| *is_so).map(|(_, fault)| fault).collect();
        if faults.is_empty() { Ok(self) } else { Err(faults) }
    }

    /// Its name for a reader; the other language's where theirs has none.
    pub fn label(&self, lang: Lang) -> &str {
        let (own, other) = match lang {
            Lang::ZhCn => (&self.label_zh, &self.label_en),
            Lang::En => (&self.label_en, &self.label_zh),
        };
        if own.is_empty() { other } else { own }
    }

    /// A value as it is kept, from what a person wrote or a file holds: a plain number, an ISO day,
    /// `yes` or `no`, one of the choices. Nothing stays nothing. None where it is no such value.
    pub fn value(&self, written: &str, today: Day) -> Option<String> {
        let written = written.trim();
        if written.is_empty() {
            return Some(String::new());
        }
        if written.chars().count() > FIELD_VALUE_MOST {
            return None;
        }
        match self.kind {
            FieldKind::Text => Some(written.to_owned()),
            FieldKind::Number if attribute_day(written).is_some() => None,
            FieldKind::Number => attribute_number(written, today).map(|number| number.to_string()),
            FieldKind::Day => attribute_day(written).map(|day| day.to_string()),
            FieldKind::Choice => self.choices.iter().find(|choice| *choice == written).cloned(),
            FieldKind::YesNo => yes_or_no(written),
        }
    }
}

fn yes_or_no(written: &str) -> Option<String> {
    let said = match written.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "是" | "有" | "√" => YES,
        "no" | "n" | "false" | "0" | "否" | "无" | "×" => NO,
        _ => return None,
    };
    Some(said.to_owned())
}

/// Whether a kept value says that something is so; none where it says neither.
pub fn says_yes(kept: &str) -> Option<bool> {
    match kept {
        YES => Some(true),
        NO => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn today() -> Day {
        Day::from_ymd_opt(2026, 11, 22).unwrap()
    }

    fn field(kind: FieldKind) -> FieldWords {
        let choices = ["甲", "乙"].map(ToOwned::to_owned).to_vec();
        FieldWords {
            code: "x".to_owned(),
            label_zh: "字段".to_owned(),
            label_en: String::new(),
            kind,
            choices,
        }
    }

    #[test]
    fn a_value_is_kept_in_one_form_however_it_is_written() {
        let cases = [
            (FieldKind::Text, " 心内科 ", Some("心内科")),
            (FieldKind::Number, "1,200", Some("1200")),
            (FieldKind::Number, "120万", Some("1200000")),
            (FieldKind::Number, "85%", Some("0.85")),
            (FieldKind::Number, "abc", None),
            (FieldKind::Number, "2026-01-01", None),
            (FieldKind::Day, "2026年3月1日", Some("2026-03-01")),
            (FieldKind::Day, "2026/13/1", None),
            (FieldKind::Choice, "乙", Some("乙")),
            (FieldKind::Choice, "丙", None),
            (FieldKind::YesNo, "是", Some("yes")),
            (FieldKind::YesNo, "No", Some("no")),
            (FieldKind::YesNo, "也许", None),
        ];
        for (kind, written, kept) in cases {
            let found = field(kind).value(written, today());
            assert_eq!(found.as_deref(), kept, "{kind:?} {written}");
            assert_eq!(field(kind).value("  ", today()).as_deref(), Some(""));
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_reads_back_as_itself(written in "\\PC{0,30}") {
            for kind in FieldKind::ALL {
                if let Some(kept) = field(kind).value(&written, today()) {
                    prop_assert_eq!(field(kind).value(&kept, today()), Some(kept));
                }
            }
        }
    }

    #[test]
    fn a_field_needs_a_name_a_code_of_its_own_and_choices_to_choose_from() {
        assert!(field(FieldKind::Choice).read().is_ok());
        let kept = FieldWords { code: String::new(), ..field(FieldKind::Text) }.read().unwrap();
        assert_eq!((kept.code.as_str(), kept.choices.len()), ("字段", 0));
        let nameless = FieldWords { label_zh: " ".to_owned(), ..field(FieldKind::Text) };
        assert_eq!(nameless.read(), Err(vec![FieldFault::LabelMissing]));
        let taken = FieldWords { code: "owner".to_owned(), ..field(FieldKind::Text) };
        assert_eq!(taken.read(), Err(vec![FieldFault::CodeTaken]));
        for choices in [vec![], vec!["甲".to_owned(), " 甲".to_owned()]] {
            let odd = FieldWords { choices, ..field(FieldKind::Choice) };
            assert_eq!(odd.read(), Err(vec![FieldFault::Choices]));
        }
        let long = FieldWords { label_en: "x".repeat(61), ..field(FieldKind::Text) };
        assert_eq!(long.read(), Err(vec![FieldFault::TooLong]));
    }
}
