//! What can be wrong with a standard: codes with facts; the words are in `texts`.

use serde::{Deserialize, Serialize};

/// Something wrong in one place of a standard. It cannot be published until it is put right.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct StandardFinding {
    /// Where: empty for the standard itself, `purchasing`, `purchasing/revenue`, `tier/key`. A part
    /// without a code is named by its place, from 1: `#2/#1`.
    pub path: String,
    /// What.
    pub code: FindingCode,
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FindingCode {
    /// It has no code.
    CodeMissing,
    /// Its code has blanks, slashes or more than 60 characters.
    CodeUnusable,
    /// Another part of the same kind has this code.
    CodeTwice {
        /// The code.
        code: String,
    },
    /// It has no name in either language.
    NameMissing,
    /// A text is longer than allowed.
    TextTooLong {
        /// The limit in characters.
        limit: u32,
    },
    /// More parts than allowed.
    TooMany {
        /// Which parts.
        parts: Parts,
        /// The limit.
        limit: u32,
    },
    /// None of these parts.
    NoneOf {
        /// Which parts.
        parts: Parts,
    },
    /// The period has no months or more than ten years of them.
    MonthsOutOfRange {
        /// As given.
        months: u32,
        /// The limit.
        limit: u32,
    },
    /// The margin a move needs is not above 0 and up to 50 points.
    StabilityMargin {
        /// As given.
        points: f64,
    },
    /// The runs in a row a move needs are not 2 to 12.
    StabilityPeriods {
        /// As given.
        periods: u32,
    },
    /// A number that is infinite or not a number.
    NotFinite,
    /// A weight below zero.
    WeightNegative {
        /// As given.
        weight: f64,
    },
    /// Every weight is zero: no criterion counts.
    WeightsAllZero,
    /// Points outside 0–100.
    PointsOutOfRange {
        /// As given.
        points: f64,
    },
    /// A band does not begin above the one before it.
    BandsNotRising {
        /// Place of the band, from 1.
        band: u32,
    },
    /// The first band has a lower end, so smaller values would have no points.
    FirstBandNotOpen,
    /// A band after the first has no lower end.
    BandWithoutFrom {
        /// Place of the band, from 1.
        band: u32,
    },
    /// Some bands name numbers and some words.
    BandsMixed,
    /// Two bands name the same word.
    BandTwice {
        /// The word.
        equals: String,
    },
    /// Bands name words, but the source yields numbers.
    WordsForNumbers,
    /// A scale's minimum is not below its maximum.
    RangeEmpty {
        /// As given.
        min: f64,
        /// As given.
        max: f64,
    },
    /// A logarithmic scale begins at or below zero.
    LogNotPositive {
        /// As given.
        min: f64,
    },
    /// A gate names a tier that does not exist.
    GateTierUnknown {
        /// As given.
        tier: String,
    },
    /// A gate names the highest tier and so holds nobody.
    GateHoldsNobody,
    /// A gate at no points at all, which every account passes.
    GateNeverHolds,
    /// A gate above the most points the criterion gives, which no account passes.
    GateNobodyPasses {
        /// The most points it gives.
        most: f64,
    },
    /// A tier before the last admits everybody, so that the ones below stay empty.
    TierTakesEverybody,
    /// A judgement that is none: zero, negative, not a number or beyond reason.
    JudgementUnusable {
        /// Whose.
        judge: String,
    },
    /// The last tier does not take the rest.
    LastTierNotRest,
    /// A tier before the last takes the rest, so that the ones below stay empty.
    RestNotLast,
    /// A quota that lets nobody in.
    QuotaNobody,
    /// A quota on the tier that takes the rest.
    QuotaOnLastTier,
    /// A tier is not wider than the one above it and stays empty.
    TierNotWider,
    /// A percentage outside 0–100, or zero.
    PercentOutOfRange {
        /// As given.
        percent: f64,
    },
    /// A score outside 0–100.
    ScoreOutOfRange {
        /// As given.
        score: f64,
    },
    /// A tier for the best zero accounts.
    CountZero,
    /// A figure of the service model is negative or beyond reason.
    ServiceOutOfRange,
}

/// Kinds of parts of a standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Parts {
    /// Dimensions.
    Dimensions,
    /// Criteria.
    Criteria,
    /// Bands of a scale.
    Bands,
    /// Tiers.
    Tiers,
}
