//! What goes into a screening and what comes out: a receipt per account and a summary per tier.

use super::decision::{Decided, TierDecision};
use super::quota::OverQuota;
use super::stability::{Leaning, Standing};
use crate::demand::DemandFigures;
use crate::payments::PaymentFigures;
use crate::primitives::{Amount, TerritoryId};
use crate::sales::RawMetrics;
use crate::surveys::SurveyFigures;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One account of the population, with everything a standard may ask about it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Candidate {
    /// Code (or name where there is no code): breaks ties, in text order.
    pub key: String,
    /// The figures of its sales.
    pub sales: RawMetrics,
    /// What is expected of it, where the standard asks.
    pub demand: DemandFigures,
    /// Attributes by code, as text; numeric where the standard's scale is numeric.
    pub attributes: BTreeMap<String, String>,
    /// Ratings by criterion code, 1–5.
    pub ratings: BTreeMap<String, f64>,
    /// Its territory, where tiers have places per territory.
    pub territory: Option<TerritoryId>,
    /// Where it stood in the run before, where the standard keeps accounts from flickering.
    pub before: Option<Standing>,
    /// The tier people gave it, as long as their decision holds.
    pub decision: Option<TierDecision>,
    /// The figures of its invoices; none where it has none.
    pub payments: Option<PaymentFigures>,
    /// Its answers by the survey's code.
    pub surveys: BTreeMap<String, SurveyFigures>,
}

/// The outcome of a screening. Accounts stand in the order of the candidates given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Screening {
    /// One per candidate, same order.
    pub accounts: Vec<AccountResult>,
    /// One per tier of the standard, same order.
    pub tiers: Vec<TierSummary>,
    /// Criteria codes nobody could answer (no such data at all); left out with weights rescaled.
    pub unanswered: Vec<String>,
    /// Share of the standard's weight that could be answered at all, 0–1.
    pub answered_share: f64,
}

/// A count and a revenue per tier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TierSummary {
    /// Accounts in the tier.
    pub accounts: u32,
    /// Their revenue in the current period.
    pub revenue: Amount,
    /// Their share of the population's revenue, 0–1.
    pub revenue_share: f64,
}

/// One account's receipt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AccountResult {
    /// 0–100.
    pub score: f64,
    /// 1 for the best; ties broken by revenue, then key.
    pub rank: u32,
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Where people decided the tier: what they decided, and what the rules would have given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
    /// One per criterion of the standard, in order.
    pub criteria: Vec<CriterionResult>,
    /// Share of the answered criteria's weight that rests on missing data for this account, 0–1.
    pub missing_share: f64,
    /// Gates that held the account back.
    pub gates_failed: Vec<GateFailure>,
    /// The one to three facts that decided most, best first.
    pub reasons: Vec<Reason>,
    /// Points of score missing to the next higher tier (for tiers by rank: to the score of the last
    /// account in it); `None` in the highest, or where it is not a question of score: a gate holds it,
    /// or people decided.
    pub to_next_tier: Option<f64>,
    /// The tier the thresholds alone would give, where the account is kept in the one it stood in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaning: Option<Leaning>,
    /// Why it is not in the tier it reached, where the places of its territory were taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub over_quota: Option<OverQuota>,
}

/// One line of the receipt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CriterionResult {
    /// What was measured.
    pub value: Value,
    /// 0–100; `None` where excluded.
    pub points: Option<f64>,
    /// Effective weight for this account, 0–1 (weights of one account sum to 1).
    pub weight: f64,
    /// points × weight: what it adds to the score.
    pub contribution: f64,
    /// How it came to its points.
    pub answer: Answer,
}

/// What was measured for a criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A number in the metric's own unit.
    Number(f64),
    /// A text attribute.
    Text(String),
    /// Nothing is known.
    Missing,
}

/// How a criterion came to its points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// From data.
    Measured,
    /// Missing, counted by the criterion's policy as neutral.
    AssumedNeutral,
    /// Missing, counted as worst.
    AssumedWorst,
    /// Missing, left out of this account's total.
    Excluded,
    /// No account has such data; left out of everybody's total.
    Unanswered,
}

impl Answer {
    /// Whether the criterion counts in the account's total.
    pub const fn counts(self) -> bool {
        !matches!(self, Self::Excluded | Self::Unanswered)
    }
}

/// A gate an account did not pass.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GateFailure {
    /// Index of the criterion over the whole standard.
    pub criterion: u16,
    /// Index of the tier it was held at.
    pub held_at: u16,
}

/// A fact that decided much, for the sentence people read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// This criterion lifts the account above the population's mean by so many points of score:
    /// its weight for this account × (its points − the mean points).
    Lifts {
        /// Index of the criterion over the whole standard.
        criterion: u16,
        /// Points of score above the mean.
        points: f64,
    },
    /// This criterion holds it below the mean by so many points of score.
    HoldsBack {
        /// Index of the criterion over the whole standard.
        criterion: u16,
        /// Points of score below the mean.
        points: f64,
    },
}
