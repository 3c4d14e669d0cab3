//! Value and potential of accounts: points of the dimensions of the standard they were last screened
//! by.

use crate::Outcome;
use crate::screening::{self, Brief, RunView};
use canopy_domain::primitives::AccountId;
use canopy_domain::standards::{Standard, Text, Tier};
use canopy_store::Desk;
use rustc_hash::FxHashMap;

/// The dimension taken for potential unless another is asked for.
const POTENTIAL: &str = "potential";

/// What an axis measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AxisOf {
    /// Revenue of the period.
    Revenue,
    /// The dimension at this place of the standard.
    Dimension(usize),
}

/// A dimension of the standard with the most points of score it can give.
#[derive(Debug, Clone, PartialEq)]
pub struct DimensionOf {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: Text,
    /// Points of score at most.
    pub most: f64,
}

/// What the axes are.
#[derive(Debug, Clone, PartialEq)]
pub struct Axes {
    /// Upwards.
    pub value: AxisOf,
    /// Across: the place of the dimension.
    pub potential: usize,
}

/// What the latest finished screening said of the accounts in reach.
#[derive(Debug, Clone)]
pub struct Potential {
    /// The run.
    pub run: RunView,
    /// The standard's dimensions in order.
    pub dimensions: Vec<DimensionOf>,
    /// What the axes are.
    pub axes: Axes,
    points: FxHashMap<AccountId, (u16, Vec<f64>)>,
}

impl Potential {
    /// Points of potential of an account; none where it was not screened.
    pub fn of(&self, account: AccountId) -> Option<f64> {
        self.points.get(&account)?.1.get(self.axes.potential).copied()
    }

    /// Points of the value dimension; none where it was not screened or value is revenue.
    pub fn value_of(&self, account: AccountId) -> Option<f64> {
        match self.axes.value {
            AxisOf::Revenue => None,
            AxisOf::Dimension(at) => self.points.get(&account)?.1.get(at).copied(),
        }
    }

    /// The tier of an account.
    pub fn tier_of(&self, account: AccountId) -> Option<u16> {
        self.points.get(&account).map(|(tier, _)| *tier)
    }

    /// The standard's tiers.
    pub fn tiers(&self) -> &[Tier] {
        &self.run.standard.tiers
    }
}

/// Reads it; `None` before the first screening. `value` and `potential` are codes of dimensions; an
/// unknown code asks for the usual: revenue, and the dimension called potential or else the second.
pub async fn potential(
    desk: &Desk,
    value: Option<&str>,
    potential: Option<&str>,
) -> Outcome<Option<Potential>> {
    let Some(run) = desk.latest_run().await? else { return Ok(None) };
    let run = screening::read(desk, run).await?;
    let dimensions = dimensions(&run.standard);
    let place = |code: &str| dimensions.iter().position(|one| one.code == code);
    let second = 1.min(dimensions.len().saturating_sub(1));
    let axes = Axes {
        value: value.and_then(place).map_or(AxisOf::Revenue, AxisOf::Dimension),
        potential: potential.and_then(place).or_else(|| place(POTENTIAL)).unwrap_or(second),
    };
    let verdicts = desk.verdicts(run.row.id).await?;
    let points = verdicts.into_iter().map(|verdict| {
        let points = Brief::read(&verdict.reasons).dimensions;
        (verdict.account, (verdict.tier, points))
    });
    let points = points.collect();
    Ok(Some(Potential { run, dimensions, axes, points }))
}

fn dimensions(standard: &Standard) -> Vec<DimensionOf> {
    let weights: Vec<f64> = standard
        .dimensions
        .iter()
        .map(|one| one.criteria.iter().map(|criterion| criterion.weight).sum())
        .collect();
    let all: f64 = weights.iter().sum();
    let named = standard.dimensions.iter().zip(weights);
    named
        .map(|(one, weight)| DimensionOf {
            code: one.code.clone(),
            name: one.name.clone(),
            most: if all > 0.0 { 100.0 * weight / all } else { 0.0 },
        })
        .collect()
}
