//! Small marks with a meaning: tiers, lights, changes, badges. Each says it twice: by colour and by
//! letter, shape or sign.

use super::filters;
use super::renders_itself;
use askama::Template;
use canopy_domain::Lang;
use canopy_domain::standards::Tier;
use canopy_texts::Texts;

/// Good, doubtful, bad or nothing to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Good news.
    Good,
    /// Needs a look.
    Fair,
    /// Bad news.
    Poor,
    /// Neither.
    #[default]
    Plain,
}

impl Tone {
    /// The ending of its classes.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Fair => "fair",
            Self::Poor => "poor",
            Self::Plain => "idle",
        }
    }

    /// The shape that goes with the colour.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Good => "circle-check",
            Self::Fair => "alert-triangle",
            Self::Poor => "alert-octagon",
            Self::Plain => "circle-dashed",
        }
    }
}

/// A tier: its letter in a shape of its own, and its name.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/tier.html")]
pub struct TierMark {
    place: usize,
    letter: String,
    name: String,
    is_short: bool,
    /// Given by people: the word for it, and who, until when, why.
    by_hand: Option<(&'static str, String)>,
}

impl TierMark {
    /// The tier at `index` of its standard (0 is the highest), by its name. Its letter is the first
    /// of the name that cannot be taken for a dash.
    pub fn named(index: usize, name: &str) -> Self {
        let letter = name.chars().find(|letter| *letter != '\u{4e00}').into_iter().collect();
        Self {
            place: index.saturating_add(1).min(6),
            letter,
            name: name.to_owned(),
            is_short: false,
            by_hand: None,
        }
    }

    /// A tier of a standard.
    pub fn of(index: usize, tier: &Tier, lang: Lang) -> Self {
        Self::named(index, tier.name.get(lang))
    }

    /// Given by people and not by the rules: `why` says who, until when and for what reason.
    #[must_use]
    pub fn by_hand(mut self, t: Texts, why: &str) -> Self {
        self.by_hand = Some((t.decisions().by_hand(), why.to_owned()));
        self
    }

    /// The letter alone; the name is for screen readers and on hover.
    #[must_use]
    pub fn short(mut self) -> Self {
        self.is_short = true;
        self
    }
}

/// A light with its words.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r#"<span class="light light-{{ tone.code() }}">{{ tone.icon()|icon }} {{ words }}</span>"#
)]
pub struct Light {
    /// Its colour and shape.
    pub tone: Tone,
    /// What it means here.
    pub words: String,
}

/// A badge.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r#"<span class="pill pill-{{ tone.code() }}">{% if !icon.is_empty() %}{{ icon|icon }}{% endif %}{{ words }}</span>"#
)]
pub struct Pill {
    /// Its colour.
    pub tone: Tone,
    /// An icon, or empty.
    pub icon: &'static str,
    /// What it says.
    pub words: String,
}

impl Pill {
    /// A plain badge.
    pub fn plain(words: impl Into<String>) -> Self {
        Self { tone: Tone::Plain, icon: "", words: words.into() }
    }

    /// A badge with a tone and its shape.
    pub fn toned(tone: Tone, words: impl Into<String>) -> Self {
        Self { tone, icon: tone.icon(), words: words.into() }
    }
}

/// A change against before: arrow, sign and colour.
#[derive(Debug, Clone, Template)]
#[template(path = "ui/change.html")]
pub struct Change {
    text: String,
    tone: Tone,
    icon: &'static str,
}

impl Change {
    /// A change where more is better; `text` is the finished figure with its sign.
    pub fn of(value: f64, text: impl Into<String>) -> Self {
        let (tone, icon) = match value {
            v if v > 0.0 => (Tone::Good, "trending-up"),
            v if v < 0.0 => (Tone::Poor, "trending-down"),
            _ => (Tone::Plain, "minus"),
        };
        Self { text: text.into(), tone, icon }
    }

    /// A change that is neither good nor bad.
    #[must_use]
    pub fn neutral(mut self) -> Self {
        self.tone = Tone::Plain;
        self
    }
}

renders_itself!(TierMark, Light, Pill, Change);
