//! How numbers, money, days and shares are written in a language.
//!
//! What is not a finite number is written as a dash. Leaves out currencies: a company keeps its
//! books in one.

mod number;
mod time;

pub(crate) use number::grouped;

use canopy_domain::Lang;

/// The formats of one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Formats {
    lang: Lang,
}

/// Stands where there is nothing to write.
pub(crate) const DASH: &str = "–";

impl Formats {
    /// The formats of `lang`.
    pub const fn of(lang: Lang) -> Self {
        Self { lang }
    }

    /// Stands where there is no value: a dash.
    pub const fn missing(self) -> &'static str {
        DASH
    }

    /// The one of two texts that belongs to the language.
    const fn pick(self, zh: &'static str, en: &'static str) -> &'static str {
        match self.lang {
            Lang::ZhCn => zh,
            Lang::En => en,
        }
    }

    /// Names in a row: `甲、乙、丙` · `A, B and C`.
    pub fn list<T: AsRef<str>>(self, items: &[T]) -> String {
        self.join(items, self.pick("、", " and "))
    }

    /// Alternatives in a row: `甲、乙或丙` · `A, B or C`.
    pub fn alternatives<T: AsRef<str>>(self, items: &[T]) -> String {
        self.join(items, self.pick("或", " or "))
    }

    fn join<T: AsRef<str>>(self, items: &[T], before_last: &str) -> String {
        let comma = self.pick("、", ", ");
        let mut out = String::new();
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                out.push_str(if index + 1 == items.len() { before_last } else { comma });
            }
            out.push_str(item.as_ref());
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_as_each_language_does() {
        let (zh, en) = (Formats::of(Lang::ZhCn), Formats::of(Lang::En));
        assert_eq!(zh.list(&["甲", "乙", "丙"]), "甲、乙、丙");
        assert_eq!(zh.alternatives(&["甲", "乙", "丙"]), "甲、乙或丙");
        assert_eq!(en.list(&["A", "B", "C"]), "A, B and C");
        assert_eq!(en.alternatives(&["A", "B"]), "A or B");
        assert_eq!(en.list(&["A"]), "A");
        assert_eq!(en.list::<&str>(&[]), "");
    }
}
