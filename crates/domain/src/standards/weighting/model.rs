//! Judgements and origins as they stand in the document.

use crate::standards::weights::{RandomIndex, Strategy};
use crate::standards::{Criterion, Dimension, Standard};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Origins kept; older ones are forgotten.
const ORIGINS_KEPT: usize = 20;

/// How the weights of a standard came about.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Weighting {
    /// The table of random indices consistency is measured by.
    #[serde(default)]
    pub table: RandomIndex,
    /// What each judge said, one entry for each thing judged about.
    #[serde(default)]
    pub judgements: Vec<Judgements>,
    /// How weights were set, oldest first.
    #[serde(default, rename = "origin")]
    pub origins: Vec<Origin>,
}

/// What one judge said about the dimensions, or about the criteria of one dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Judgements {
    /// Code of the dimension whose criteria are compared; empty for the dimensions.
    #[serde(default)]
    pub of: String,
    /// Who judged.
    pub judge: String,
    /// Who wrote it down.
    #[serde(default)]
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The judgements.
    #[serde(default)]
    pub pairs: Vec<Pair>,
}

/// One judgement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pair {
    /// Code of the first.
    pub a: String,
    /// Code of the second.
    pub b: String,
    /// How many times as important the first is.
    pub times: f64,
}

/// How weights were set at one time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Origin {
    /// In which way.
    pub how: How,
    /// Which strategy, where it was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Strategy>,
    /// Who set them.
    #[serde(default)]
    pub by: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The table consistency was measured by, where it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub table: Option<RandomIndex>,
    /// Consistency of what was judged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub checked: Vec<Checked>,
    /// Why judgements that contradict each other were taken all the same.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The weights as they were set, by criterion.
    #[serde(default)]
    pub weights: BTreeMap<String, f64>,
}

/// In which way weights were set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// By hand.
    ByHand,
    /// From pairwise judgements.
    Ahp,
    /// From the data.
    Entropy,
    /// By a strategy.
    Strategy,
}

impl How {
    /// The code in files.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ByHand => "by_hand",
            Self::Ahp => "ahp",
            Self::Entropy => "entropy",
            Self::Strategy => "strategy",
        }
    }
}

/// Consistency of one thing judged about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// As in [`Judgements::of`].
    #[serde(default)]
    pub of: String,
    /// How many judges.
    pub judges: usize,
    /// Consistency ratio of the group.
    pub ratio: f64,
}

impl Weighting {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Keeps what a judge said, in place of what they said before; without any judgement it is
    /// taken back.
    pub fn judge(&mut self, said: Judgements) {
        let is_same = |one: &Judgements| one.of == said.of && one.judge == said.judge;
        let place = self.judgements.iter().position(is_same);
        self.judgements.retain(|one| !is_same(one));
        if !said.pairs.is_empty() {
            let place = place.unwrap_or(self.judgements.len());
            self.judgements.insert(place.min(self.judgements.len()), said);
        }
    }

    /// Keeps how weights were set. Setting them by hand again and again counts once.
    pub fn set_by(&mut self, origin: Origin) {
        let again = |last: &Origin| {
            last.how == How::ByHand && origin.how == How::ByHand && last.by == origin.by
        };
        if self.origins.last().is_some_and(again) {
            self.origins.pop();
        }
        self.origins.push(origin);
        let surplus = self.origins.len().saturating_sub(ORIGINS_KEPT);
        self.origins.drain(..surplus);
    }

    /// Forgets judgements about what is no longer there. Origins stay: they are history.
    pub fn forget_what_is_gone(&mut self, dimensions: &[Dimension]) {
        let criteria_of = |code: &str| {
            let dimension = dimensions.iter().find(|one| one.code == code)?;
            Some(dimension.criteria.iter().map(|one| one.code.as_str()).collect::<Vec<_>>())
        };
        let all: Vec<&str> = dimensions.iter().map(|one| one.code.as_str()).collect();
        for one in &mut self.judgements {
            let known = if one.of.is_empty() { Some(all.clone()) } else { criteria_of(&one.of) };
            let known = known.unwrap_or_default();
            let is_known = |code: &String| known.contains(&code.as_str());
            one.pairs.retain(|pair| is_known(&pair.a) && is_known(&pair.b));
        }
        self.judgements.retain(|one| !one.pairs.is_empty());
    }
}

impl Standard {
    /// Every criterion with its dimension, in order.
    pub fn criteria(&self) -> impl Iterator<Item = (&Dimension, &Criterion)> {
        self.dimensions.iter().flat_map(|dimension| {
            dimension.criteria.iter().map(move |criterion| (dimension, criterion))
        })
    }

    /// Weights by criterion.
    pub fn weights(&self) -> BTreeMap<String, f64> {
        self.criteria().map(|(_, one)| (one.code.clone(), one.weight)).collect()
    }

    /// Sets weights by criterion; those not named stay.
    pub fn set_weights(&mut self, weights: &BTreeMap<String, f64>) {
        for criterion in self.dimensions.iter_mut().flat_map(|one| &mut one.criteria) {
            if let Some(weight) = weights.get(&criterion.code) {
                criterion.weight = *weight;
            }
        }
    }

    /// How the weights as they stand came about; none where nobody kept it, or where they were
    /// changed since in the text itself.
    pub fn origin(&self) -> Option<&Origin> {
        let weights = self.weights();
        self.weighting.origins.last().filter(|origin| {
            let same = |(code, weight): (&String, &f64)| origin.weights.get(code) == Some(weight);
            weights.iter().all(same)
        })
    }
}
