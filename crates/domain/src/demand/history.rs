//! What purchase models know of a customer: how often they came back, when last, how long they have
//! been watched, and what a repeat purchase was worth. Leaves out where the days come from.

use crate::primitives::Day;

/// Days in a week: the unit of time of the models.
const DAYS_PER_WEEK: f64 = 7.0;

/// A customer as purchase models see them. A purchase is a day with purchases, times are weeks.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct PurchaseHistory {
    /// Purchase days after the first.
    pub repeats: u32,
    /// Weeks from the first purchase to the last.
    pub last_week: f64,
    /// Weeks from the first purchase to the end of what is known.
    pub weeks: f64,
    /// Mean value of the repeat purchases; `None` where there were none or it is unknown.
    pub mean_value: Option<f64>,
}

impl PurchaseHistory {
    /// The history of somebody who bought on these days up to `as_of`; `None` who did not. Days
    /// are in rising order and distinct; the value is that of a repeat purchase.
    pub fn of(days: &[Day], as_of: Day, mean_value: Option<f64>) -> Option<Self> {
        let known = days.partition_point(|day| *day <= as_of);
        let days = days.get(..known)?;
        let (first, last) = (*days.first()?, *days.last()?);
        Some(Self {
            repeats: u32::try_from(days.len() - 1).unwrap_or(u32::MAX),
            last_week: weeks_between(first, last),
            weeks: weeks_between(first, as_of),
            mean_value: mean_value.filter(|value| value.is_finite()),
        })
    }
}

/// Weeks from one day to another.
fn weeks_between(from: Day, to: Day) -> f64 {
    (to - from).num_days() as f64 / DAYS_PER_WEEK
}

/// Customers who are the same to a model, counted.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub(super) history: PurchaseHistory,
    /// How many.
    pub(super) count: f64,
}

/// Puts equal customers together, in an order that does not depend on theirs.
pub(super) fn grouped(customers: &[PurchaseHistory]) -> Vec<Group> {
    let mut sorted: Vec<PurchaseHistory> =
        customers.iter().map(|one| PurchaseHistory { mean_value: None, ..*one }).collect();
    sorted.sort_by(|a, b| {
        a.repeats
            .cmp(&b.repeats)
            .then(a.last_week.total_cmp(&b.last_week))
            .then(a.weeks.total_cmp(&b.weeks))
    });
    let group = |same: &[PurchaseHistory]| {
        Some(Group { history: *same.first()?, count: same.len() as f64 })
    };
    sorted.chunk_by(|a, b| a == b).filter_map(group).collect()
}

/// Some of the groups, evenly spread, standing for all: where a search may begin cheaply.
pub(super) fn thinned(groups: &[Group], most: usize) -> Vec<Group> {
    let step = groups.len().div_ceil(most.max(1)).max(1);
    groups.iter().copied().step_by(step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn days_become_weeks_since_the_first_purchase() {
        let days = [day("1997-01-01"), day("1997-01-18"), day("1997-08-02"), day("1997-12-12")];
        let history = PurchaseHistory::of(&days, day("1997-09-30"), Some(22.35)).unwrap();
        assert_eq!(history.repeats, 2);
        assert!((history.last_week - 30.428).abs() < 1e-2, "{history:?}");
        assert!((history.weeks - 38.857).abs() < 1e-2);
        assert_eq!(PurchaseHistory::of(&days, day("1996-12-31"), None), None);
    }

    #[test]
    fn equal_customers_are_one_group() {
        let one = PurchaseHistory { repeats: 1, last_week: 2.0, weeks: 9.0, mean_value: Some(3.0) };
        let other = PurchaseHistory { mean_value: Some(4.0), ..one };
        let groups = grouped(&[one, PurchaseHistory::default(), other]);
        let counts: Vec<f64> = groups.iter().map(|group| group.count).collect();
        assert_eq!(counts, [1.0, 2.0]);
    }
}
