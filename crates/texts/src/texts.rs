//! The entry: the texts of one language.

use crate::Formats;
use canopy_domain::Lang;

/// The texts of one language. Small and freely copied; ask it for a capability, and that for a
/// message: `Texts::of(lang).imports().rows_read(12)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    lang: Lang,
    is_pseudo: bool,
}

impl Texts {
    /// The texts in `lang`.
    pub const fn of(lang: Lang) -> Self {
        Self { lang, is_pseudo: false }
    }

    /// Every message as `⟦capability.key⟧` followed by its arguments: what a page shows beside
    /// these brackets was not taken from the texts. Formats are English.
    pub const fn pseudo() -> Self {
        Self { lang: Lang::En, is_pseudo: true }
    }

    /// The language.
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// Whether messages stand as their keys.
    pub const fn is_pseudo(self) -> bool {
        self.is_pseudo
    }

    /// How numbers, money and days are written in this language.
    pub const fn formats(self) -> Formats {
        Formats::of(self.lang)
    }

    /// The name of a language in that language, as a chooser shows it.
    pub const fn own_name(lang: Lang) -> &'static str {
        match lang {
            Lang::ZhCn => "中文",
            Lang::En => "English",
        }
    }

    pub(crate) const fn pick(
        self,
        zh: &'static str,
        en: &'static str,
        pseudo: &'static str,
    ) -> &'static str {
        match (self.is_pseudo, self.lang) {
            (true, _) => pseudo,
            (false, Lang::ZhCn) => zh,
            (false, Lang::En) => en,
        }
    }
}
