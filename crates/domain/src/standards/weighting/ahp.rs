//! A standard weighed by its judges: what there is to compare, what was said, and the weights it
//! comes to.

use crate::standards::weights::{
    Grid, GridProblem, Group, JudgeGrid, RandomIndex, Weighed, to_hundred,
};
use crate::standards::{Standard, Text};
use std::collections::BTreeMap;

/// Things to be compared with each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Code of the dimension whose criteria they are; empty for the dimensions.
    pub of: String,
    /// What they are together: the dimension's name; empty for the dimensions.
    pub name: Text,
    /// Code and name of each.
    pub items: Vec<(String, Text)>,
}

/// Something compared, with what its judges came to.
#[derive(Debug, Clone, PartialEq)]
pub struct ComparisonPart {
    /// What is compared.
    pub comparison: Comparison,
    /// What the judges said; none where nobody did.
    pub group: Option<Group>,
}

/// What the judges of a standard propose.
#[derive(Debug, Clone, PartialEq)]
pub struct AhpProposal {
    /// The dimensions, then the criteria of each dimension, where there are two or more.
    pub parts: Vec<ComparisonPart>,
    /// Weights by criterion, in hundredths, sum 100; none while nobody judged, or where something
    /// judged cannot be weighed.
    pub weights: Option<BTreeMap<String, f64>>,
}

impl AhpProposal {
    /// The judged parts that cannot be weighed, with why.
    pub fn problems(&self) -> impl Iterator<Item = (&Comparison, &GridProblem)> {
        self.parts.iter().filter_map(|part| {
            let problem = part.group.as_ref()?.weighed.as_ref().err()?;
            Some((&part.comparison, problem))
        })
    }

    /// The judged parts with what they came to.
    pub fn weighed(&self) -> impl Iterator<Item = (&ComparisonPart, &Weighed)> {
        self.parts.iter().filter_map(|part| {
            let weighed = part.group.as_ref()?.weighed.as_ref().ok()?;
            Some((part, weighed))
        })
    }

    /// Whether everything judged is consistent enough to be taken without a reason.
    pub fn is_consistent(&self) -> bool {
        self.weighed().all(|(_, weighed)| weighed.is_consistent())
    }
}

/// Everything of a standard that can be compared: two things at least.
pub fn comparisons(standard: &Standard) -> Vec<Comparison> {
    let dimensions = Comparison {
        of: String::new(),
        name: Text::default(),
        items: standard.dimensions.iter().map(|one| (one.code.clone(), one.name.clone())).collect(),
    };
    let within = standard.dimensions.iter().map(|dimension| Comparison {
        of: dimension.code.clone(),
        name: dimension.name.clone(),
        items: dimension.criteria.iter().map(|one| (one.code.clone(), one.name.clone())).collect(),
    });
    std::iter::once(dimensions).chain(within).filter(|one| one.items.len() > 1).collect()
}

/// What the judges said about a comparison. Judgements about what is gone, or that are none, are
/// left out; `check` names them.
pub fn judges_of(standard: &Standard, comparison: &Comparison) -> Vec<JudgeGrid> {
    let place = |code: &String| comparison.items.iter().position(|(item, _)| item == code);
    let said = standard.weighting.judgements.iter().filter(|one| one.of == comparison.of);
    let grids = said.filter_map(|one| {
        let mut grid = Grid::empty(comparison.items.len()).ok()?;
        for pair in &one.pairs {
            if let Some((a, b)) = place(&pair.a).zip(place(&pair.b)) {
                // What is no judgement is named by the check and counts for nothing here.
                let _ = grid.judge(a, b, pair.times);
            }
        }
        Some(JudgeGrid { judge: one.judge.clone(), grid })
    });
    grids.filter(|one| !one.grid.is_blank()).collect()
}

/// What the judges come to. What nobody judged keeps the share it has.
pub fn propose_ahp(standard: &Standard, table: RandomIndex) -> AhpProposal {
    let part = |comparison: Comparison| {
        let judges = judges_of(standard, &comparison);
        ComparisonPart { group: Group::of(&judges, table).ok(), comparison }
    };
    let parts: Vec<ComparisonPart> = comparisons(standard).into_iter().map(part).collect();
    let is_judged = parts.iter().any(|part| part.group.is_some());
    let can_be_weighed =
        parts.iter().filter_map(|part| part.group.as_ref()).all(|group| group.weighed.is_ok());
    let weights = (is_judged && can_be_weighed).then(|| joined(standard, &parts));
    AhpProposal { parts, weights }
}

/// A criterion's weight is the share of its dimension times its share of the dimension.
fn joined(standard: &Standard, parts: &[ComparisonPart]) -> BTreeMap<String, f64> {
    let judged = |of: &str| {
        let part = parts.iter().find(|part| part.comparison.of == of)?;
        part.group.as_ref()?.weighed.as_ref().ok().map(|weighed| weighed.weights.clone())
    };
    let weight = |weight: f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
    let of_dimension = |dimension: &crate::standards::Dimension| -> f64 {
        dimension.criteria.iter().map(|one| weight(one.weight)).sum()
    };
    let dimensions = judged("").unwrap_or_else(|| {
        shares(&standard.dimensions.iter().map(of_dimension).collect::<Vec<_>>())
    });
    let mut codes = Vec::new();
    let mut weights = Vec::new();
    for (dimension, share) in standard.dimensions.iter().zip(dimensions) {
        let own: Vec<f64> = dimension.criteria.iter().map(|one| weight(one.weight)).collect();
        let own = judged(&dimension.code).unwrap_or_else(|| shares(&own));
        for (criterion, part) in dimension.criteria.iter().zip(own) {
            codes.push(criterion.code.clone());
            weights.push(share * part);
        }
    }
    codes.into_iter().zip(to_hundred(&weights)).collect()
}

/// Shares of a sum, even where all are zero.
fn shares(weights: &[f64]) -> Vec<f64> {
    let greatest = weights.iter().copied().fold(0.0, f64::max);
    if greatest <= 0.0 {
        return weights.iter().map(|_| 1.0 / weights.len() as f64).collect();
    }
    let sum: f64 = weights.iter().map(|weight| weight / greatest).sum();
    weights.iter().map(|weight| weight / greatest / sum).collect()
}
