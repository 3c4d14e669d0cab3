//! What somebody says about an account against a rubric: the level, on what evidence, assumed or
//! confirmed, and on which day.

use crate::primitives::{Day, add_months};
use serde::{Deserialize, Serialize};

/// Letters evidence may have at most, and as many again what confirms it.
pub const EVIDENCE_MOST: usize = 1_000;

/// A level of a rubric, 1 to 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Level(u8);

impl Level {
    /// Every level, the lowest first.
    pub const ALL: [Self; 5] = [Self(1), Self(2), Self(3), Self(4), Self(5)];

    /// The level with this number.
    pub fn of(number: u8) -> Option<Self> {
        (1..=5).contains(&number).then_some(Self(number))
    }

    /// Its number.
    pub const fn number(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Level {
    type Error = &'static str;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::of(number).ok_or("a level is 1 to 5")
    }
}

impl From<Level> for u8 {
    fn from(level: Level) -> Self {
        level.0
    }
}

/// Whether a rating is a guess or something known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// Concluded from what was seen and heard.
    Assumed,
    /// Something that others can look up confirms it.
    Confirmed,
}

impl Basis {
    /// Both, the weaker first.
    pub const ALL: [Self; 2] = [Self::Assumed, Self::Confirmed];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Assumed => "assumed",
            Self::Confirmed => "confirmed",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|basis| basis.code() == code)
    }
}

/// A judgement as somebody wrote it down, before it is looked at.
#[derive(Debug, Clone, Copy, Default)]
pub struct Written<'a> {
    /// Number of the level.
    pub level: &'a str,
    /// Code of the basis.
    pub basis: &'a str,
    /// The evidence in words.
    pub evidence: &'a str,
    /// What confirms it.
    pub confirmed_by: &'a str,
    /// The day it was formed; the day it is given where none is said.
    pub rated_on: Option<Day>,
}

/// A judgement that can be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement {
    /// The level.
    pub level: Level,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// The evidence in words.
    pub evidence: String,
    /// What confirms it; empty where assumed.
    pub confirmed_by: String,
    /// The day it was formed.
    pub rated_on: Day,
}

/// Why a judgement cannot be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JudgementFault {
    /// The level is none of 1 to 5.
    LevelUnknown,
    /// Neither assumed nor confirmed.
    BasisUnknown,
    /// No evidence is given.
    EvidenceMissing,
    /// Evidence, or what confirms it, is longer than [`EVIDENCE_MOST`] letters.
    EvidenceTooLong,
    /// It is said to be confirmed, and not by what.
    ConfirmationMissing,
    /// The day lies in the future.
    NotYet,
    /// The day lies so far back that it counts no more.
    FadedAlready,
}

impl Judgement {
    /// Reads what somebody wrote; all faults at once. `months` says how long it counts.
    pub fn read(
        written: Written<'_>,
        today: Day,
        months: u32,
    ) -> Result<Self, Vec<JudgementFault>> {
        use JudgementFault as F;
        let level = written.level.trim().parse().ok().and_then(Level::of);
        let basis = Basis::from_code(written.basis.trim());
        let (evidence, proof) = (written.evidence.trim(), written.confirmed_by.trim());
        let is_long = |text: &str| text.chars().count() > EVIDENCE_MOST;
        let rated_on = written.rated_on.unwrap_or(today);
        let faults: Vec<F> = [
            level.is_none().then_some(F::LevelUnknown),
            basis.is_none().then_some(F::BasisUnknown),
            evidence.is_empty().then_some(F::EvidenceMissing),
            (is_long(evidence) || is_long(proof)).then_some(F::EvidenceTooLong),
            (basis == Some(Basis::Confirmed) && proof.is_empty()).then_some(F::ConfirmationMissing),
            (rated_on > today).then_some(F::NotYet),
            (add_months(rated_on, i64::from(months)) <= today).then_some(F::FadedAlready),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (level, basis) {
            (Some(level), Some(basis)) if faults.is_empty() => Ok(Self {
                level,
                basis,
                evidence: evidence.to_owned(),
                confirmed_by: match basis {
                    Basis::Confirmed => proof.to_owned(),
                    Basis::Assumed => String::new(),
                },
                rated_on,
            }),
            _ => Err(faults),
        }
    }
}
