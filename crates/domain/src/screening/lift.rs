//! What would lift an account to the next tier: per criterion how many points are needed, and where
//! the scale can be read backwards, which value gives them. Leaves out that others move too.

use super::result::AccountResult;
use crate::standards::{
    Band, Criterion, CriterionSource, Direction, Method, Metric, Scale, Standard,
};
use serde::{Deserialize, Serialize};

/// How many lifts are named at most.
const MOST: usize = 3;

/// A criterion that could bring an account nearer to the next tier.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lift {
    /// Index of the criterion over the whole standard.
    pub criterion: u16,
    /// Points it would have to reach, 0–100.
    pub points: f64,
    /// Points of score that would bring.
    pub gain: f64,
    /// The value worth those points; none where the scale ranks accounts against each other.
    pub value: Option<Goal>,
    /// Whether it is enough for the next tier alone.
    pub is_enough: bool,
}

/// A value to reach.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Goal {
    /// This or more.
    AtLeast(f64),
    /// This or less.
    AtMost(f64),
    /// Less than this.
    Below(f64),
}

/// The criteria with most room towards the next tier, those that are enough alone first. Only what
/// work with the customer can change is named: sales, payment, ratings and surveys, not attributes.
pub fn lifts(standard: &Standard, result: &AccountResult) -> Vec<Lift> {
    // Closeness to an ideal is not a sum that one criterion could fill up.
    if standard.method == Method::Topsis {
        return Vec::new();
    }
    let Some(missing) = result.to_next_tier else { return Vec::new() };
    let criteria = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
    let mut lifts: Vec<Lift> = (0u16..)
        .zip(criteria.zip(&result.criteria))
        .filter(|(_, (criterion, _))| can_change(&criterion.source))
        .filter_map(|(index, (criterion, line))| {
            let points = line.points.filter(|points| *points < 100.0 && line.weight > 0.0)?;
            let wanted = (points + missing / line.weight).min(100.0);
            let (reached, value) = goal(criterion, wanted);
            let gain = line.weight * (reached - points);
            let lift = Lift {
                criterion: index,
                points: reached,
                gain,
                value,
                is_enough: gain + 1e-9 >= missing,
            };
            (gain > 0.0).then_some(lift)
        })
        .collect();
    // Among those that are enough the one that asks for least.
    lifts.sort_by(|a, b| match (a.is_enough, b.is_enough) {
        (true, true) => a.gain.total_cmp(&b.gain).then(a.criterion.cmp(&b.criterion)),
        (one, other) if one == other => {
            b.gain.total_cmp(&a.gain).then(a.criterion.cmp(&b.criterion))
        }
        (one, _) => (!one).cmp(&one),
    });
    lifts.truncate(MOST);
    lifts
}

fn can_change(source: &CriterionSource) -> bool {
    match source {
        CriterionSource::Sales { metric } => {
            !matches!(metric, Metric::RelationshipYears | Metric::RevenuePrevious)
        }
        // What is expected follows from what is bought, which other criteria name.
        CriterionSource::Attribute { .. } | CriterionSource::Demand { .. } => false,
        CriterionSource::Payment { .. }
        | CriterionSource::Rating
        | CriterionSource::Survey { .. } => true,
    }
}

/// The points really reached, and the value worth them.
fn goal(criterion: &Criterion, wanted: f64) -> (f64, Option<Goal>) {
    let share = match criterion.direction {
        Direction::HigherIsBetter => wanted / 100.0,
        Direction::LowerIsBetter => 1.0 - wanted / 100.0,
    };
    let directed = |value: f64| match criterion.direction {
        Direction::HigherIsBetter => Goal::AtLeast(value),
        Direction::LowerIsBetter => Goal::AtMost(value),
    };
    match &criterion.scale {
        Scale::Linear { min, max } => (wanted, Some(directed(min + share * (max - min)))),
        Scale::Log { min, max } if *min > 0.0 && *max > 0.0 => {
            let value = (min.ln() + share * (max.ln() - min.ln())).exp();
            (wanted, Some(directed(value)))
        }
        Scale::Bands { bands } => banded(bands, wanted),
        Scale::Log { .. } | Scale::Percentile => (wanted, None),
    }
}

/// The band with the fewest points that are enough, else the best one.
fn banded(bands: &[Band], wanted: f64) -> (f64, Option<Goal>) {
    let enough = bands.iter().enumerate().filter(|(_, band)| band.points >= wanted);
    let cheapest = enough.min_by(|a, b| a.1.points.total_cmp(&b.1.points));
    let best = || bands.iter().enumerate().max_by(|a, b| a.1.points.total_cmp(&b.1.points));
    let Some((at, band)) = cheapest.or_else(best) else { return (0.0, None) };
    // Bands that rise are entered from below, bands that fall from above.
    let rises = band.from.is_some()
        && bands.get(at.wrapping_sub(1)).is_some_and(|before| before.points < band.points);
    let goal = if rises {
        band.from.map(Goal::AtLeast)
    } else {
        bands.get(at + 1).and_then(|next| next.from).map(Goal::Below)
    };
    (band.points, goal)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::screening::{Answer, CriterionResult, Value};
    use crate::standards::{TEMPLATES, parse_toml};

    fn pharma() -> Standard {
        parse_toml(TEMPLATES[0].toml).unwrap()
    }

    /// Only the recency criterion and the growth criterion count, half each.
    fn result(standard: &Standard, growth: f64, recency: f64, missing: f64) -> AccountResult {
        let criteria = standard.dimensions.iter().flat_map(|one| &one.criteria);
        let line = |criterion: &Criterion| {
            let points = match criterion.code.as_str() {
                "growth" => Some(growth),
                "recency" => Some(recency),
                _ => None,
            };
            CriterionResult {
                value: Value::Missing,
                points,
                weight: if points.is_some() { 0.5 } else { 0.0 },
                contribution: points.unwrap_or_default() / 2.0,
                answer: Answer::Measured,
            }
        };
        AccountResult {
            score: f64::midpoint(growth, recency),
            rank: 1,
            tier: 2,
            decided: None,
            criteria: criteria.map(line).collect(),
            missing_share: 0.0,
            gates_failed: Vec::new(),
            reasons: Vec::new(),
            to_next_tier: Some(missing),
            leaning: None,
            over_quota: None,
        }
    }

    #[test]
    fn a_linear_scale_is_read_backwards() {
        let standard = pharma();
        let found = lifts(&standard, &result(&standard, 50.0, 100.0, 10.0));
        assert_eq!(found.len(), 1);
        assert!((found[0].points - 70.0).abs() < 1e-9 && found[0].is_enough);
        let Some(Goal::AtLeast(value)) = found[0].value else { panic!("{found:?}") };
        assert!((value - (-0.3 + 0.7 * 0.8)).abs() < 1e-9);
    }

    #[test]
    fn bands_that_fall_ask_for_less_than_their_upper_end() {
        let standard = pharma();
        let found = lifts(&standard, &result(&standard, 100.0, 50.0, 10.0));
        assert_eq!(found[0].value, Some(Goal::Below(91.0)));
        assert!((found[0].points - 80.0).abs() < 1e-9);
    }

    #[test]
    fn at_the_top_there_is_nothing_to_lift_to() {
        let standard = pharma();
        let mut at_top = result(&standard, 0.0, 0.0, 0.0);
        at_top.to_next_tier = None;
        assert_eq!(lifts(&standard, &at_top), Vec::new());
    }
}
