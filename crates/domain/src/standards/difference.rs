//! What differs between two versions of a standard, part by part. Leaves out the words.

use super::model::{
    Criterion, CriterionSource, Direction, Gate, Method, MissingPolicy, Scale, ServiceModel,
    Stability, Standard, Text, Tier, TierRule,
};
use serde::Serialize;

/// One difference; `before` is the earlier version, `after` the later one.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Difference {
    /// Another name of the standard.
    Name {
        /// Before and after.
        names: Both<Text>,
    },
    /// Another length of the period.
    Months {
        /// Before and after.
        months: Both<u32>,
    },
    /// Ratings hold longer or shorter.
    RatingMonths {
        /// Before and after.
        months: Both<u32>,
    },
    /// Another way from points to a score.
    Method {
        /// Before and after.
        methods: Both<Method>,
    },
    /// A move between tiers needs something else.
    Stability {
        /// Before and after.
        needs: Both<Stability>,
    },
    /// A dimension that is new, gone or has another name.
    Dimension {
        /// Its name, before and after; none where it is not.
        names: Both<Option<Text>>,
    },
    /// A criterion that is new.
    CriterionAdded {
        /// The criterion.
        criterion: Criterion,
        /// Its share of all weights, 0–1.
        share: f64,
    },
    /// A criterion that is gone.
    CriterionRemoved {
        /// The criterion as it was.
        criterion: Criterion,
        /// Its share of all weights, 0–1.
        share: f64,
    },
    /// A criterion that is other than it was.
    Criterion {
        /// As it is now.
        criterion: Criterion,
        /// In which way.
        change: CriterionChange,
    },
    /// A tier that is new.
    TierAdded {
        /// The tier.
        tier: Tier,
    },
    /// A tier that is gone.
    TierRemoved {
        /// The tier as it was.
        tier: Tier,
    },
    /// A tier that is other than it was.
    Tier {
        /// As it is now.
        tier: Tier,
        /// In which way.
        change: TierChange,
    },
    /// The tiers stand in another order.
    TierOrder {
        /// Their names in the order of now.
        names: Vec<Text>,
    },
}

/// Something before and after.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Both<T> {
    /// In the earlier version.
    pub before: T,
    /// In the later one.
    pub after: T,
}

/// In which way a criterion is other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum CriterionChange {
    /// Its name.
    Name(Both<Text>),
    /// What it asks, in words.
    Description,
    /// Its dimension, by name.
    Dimension(Both<Text>),
    /// Its share of all weights, 0–1.
    Share(Both<f64>),
    /// Where its value comes from.
    Source(Both<CriterionSource>),
    /// How a value becomes points; with the source each belongs to.
    Scale(Both<(Scale, CriterionSource)>),
    /// What is better.
    Direction(Both<Direction>),
    /// What a missing value means.
    Missing(Both<MissingPolicy>),
    /// How many months a rating holds; none as for the whole standard.
    RatingMonths(Both<Option<u32>>),
    /// Its gate, with the name of the tier it holds at.
    Gate(Both<Option<(f64, Text)>>),
}

/// In which way a tier is other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub enum TierChange {
    /// Its name.
    Name(Both<Text>),
    /// Who gets in.
    Rule(Both<TierRule>),
    /// How many of each territory get in.
    Quota(Both<Option<u32>>),
    /// What its accounts are given.
    Service(Both<ServiceModel>),
}

/// Shares that differ by less are called the same: weights 20 of 100 and 0.2 of 1 are.
const SAME_SHARE: f64 = 5e-5;

/// Everything that differs, in the order of the later version, what is gone last. Parts are
/// recognised by their codes.
pub fn differences(before: &Standard, after: &Standard) -> Vec<Difference> {
    let mut found = Vec::new();
    if before.name != after.name {
        let names = both(&before.name, &after.name);
        found.push(Difference::Name { names });
    }
    if before.months != after.months {
        found.push(Difference::Months { months: both(&before.months, &after.months) });
    }
    if before.rating_months != after.rating_months {
        let months = both(&before.rating_months, &after.rating_months);
        found.push(Difference::RatingMonths { months });
    }
    if before.method != after.method {
        found.push(Difference::Method { methods: both(&before.method, &after.method) });
    }
    if before.stability != after.stability {
        let needs = both(&before.stability, &after.stability);
        found.push(Difference::Stability { needs });
    }
    dimensions(before, after, &mut found);
    criteria(before, after, &mut found);
    tiers(before, after, &mut found);
    found
}

fn both<T: Clone>(before: &T, after: &T) -> Both<T> {
    Both { before: before.clone(), after: after.clone() }
}

fn dimensions(before: &Standard, after: &Standard, found: &mut Vec<Difference>) {
    let name = |standard: &Standard, code: &str| {
        let mut all = standard.dimensions.iter();
        all.find(|one| one.code == code).map(|one| one.name.clone())
    };
    let gone = before.dimensions.iter().filter(|one| name(after, &one.code).is_none());
    for code in after.dimensions.iter().chain(gone).map(|one| &one.code) {
        let (old, new) = (name(before, code), name(after, code));
        if old != new {
            found.push(Difference::Dimension { names: both(&old, &new) });
        }
    }
}

fn criteria(before: &Standard, after: &Standard, found: &mut Vec<Difference>) {
    let (total_before, total) = (total_of(before), total_of(after));
    for (dimension, now) in after.criteria() {
        let share = share(now.weight, total);
        let Some((home, was)) = before.criteria().find(|(_, one)| one.code == now.code) else {
            found.push(Difference::CriterionAdded { criterion: now.clone(), share });
            continue;
        };
        let share_before = self::share(was.weight, total_before);
        let mut changes = Vec::new();
        if home.code != dimension.code {
            changes.push(CriterionChange::Dimension(both(&home.name, &dimension.name)));
        }
        if (share - share_before).abs() > SAME_SHARE {
            changes.push(CriterionChange::Share(both(&share_before, &share)));
        }
        changes.extend(criterion_changes(was, now));
        let gate = |standard: &Standard, gate: &Option<Gate>| named_gate(standard, gate.as_ref());
        let gates = (gate(before, &was.gate), gate(after, &now.gate));
        if gates.0 != gates.1 {
            changes.push(CriterionChange::Gate(both(&gates.0, &gates.1)));
        }
        let criterion = |change| Difference::Criterion { criterion: now.clone(), change };
        found.extend(changes.into_iter().map(criterion));
    }
    for (_, was) in before.criteria() {
        if !after.criteria().any(|(_, one)| one.code == was.code) {
            let share = self::share(was.weight, total_before);
            found.push(Difference::CriterionRemoved { criterion: was.clone(), share });
        }
    }
}

fn criterion_changes(was: &Criterion, now: &Criterion) -> Vec<CriterionChange> {
    let mut changes = Vec::new();
    if was.name != now.name {
        changes.push(CriterionChange::Name(both(&was.name, &now.name)));
    }
    if was.description != now.description {
        changes.push(CriterionChange::Description);
    }
    if was.source != now.source {
        changes.push(CriterionChange::Source(both(&was.source, &now.source)));
    }
    if was.scale != now.scale {
        let with_source = |one: &Criterion| (one.scale.clone(), one.source.clone());
        changes.push(CriterionChange::Scale(both(&with_source(was), &with_source(now))));
    }
    if was.direction != now.direction {
        changes.push(CriterionChange::Direction(both(&was.direction, &now.direction)));
    }
    if was.missing != now.missing {
        changes.push(CriterionChange::Missing(both(&was.missing, &now.missing)));
    }
    if was.rating_months != now.rating_months {
        changes.push(CriterionChange::RatingMonths(both(&was.rating_months, &now.rating_months)));
    }
    changes
}

fn named_gate(standard: &Standard, gate: Option<&Gate>) -> Option<(f64, Text)> {
    let gate = gate?;
    let tier = standard.tiers.iter().find(|tier| tier.code == gate.otherwise_at_most);
    let code = || Text { zh: gate.otherwise_at_most.clone(), en: String::new() };
    Some((gate.min_points, tier.map_or_else(code, |tier| tier.name.clone())))
}

fn tiers(before: &Standard, after: &Standard, found: &mut Vec<Difference>) {
    for now in &after.tiers {
        let Some(was) = before.tiers.iter().find(|one| one.code == now.code) else {
            found.push(Difference::TierAdded { tier: now.clone() });
            continue;
        };
        let mut changes = Vec::new();
        if was.name != now.name {
            changes.push(TierChange::Name(both(&was.name, &now.name)));
        }
        if was.rule != now.rule {
            changes.push(TierChange::Rule(both(&was.rule, &now.rule)));
        }
        if was.quota_per_territory != now.quota_per_territory {
            let quota = both(&was.quota_per_territory, &now.quota_per_territory);
            changes.push(TierChange::Quota(quota));
        }
        if was.service != now.service {
            changes.push(TierChange::Service(both(&was.service, &now.service)));
        }
        found.extend(
            changes.into_iter().map(|change| Difference::Tier { tier: now.clone(), change }),
        );
    }
    let is_kept =
        |standard: &Standard, code: &str| standard.tiers.iter().any(|one| one.code == code);
    for was in before.tiers.iter().filter(|one| !is_kept(after, &one.code)) {
        found.push(Difference::TierRemoved { tier: was.clone() });
    }
    let kept = |standard: &Standard, other: &Standard| -> Vec<String> {
        let codes = standard.tiers.iter().map(|one| one.code.clone());
        codes.filter(|code| is_kept(other, code)).collect()
    };
    if kept(before, after) != kept(after, before) {
        let names = after.tiers.iter().map(|one| one.name.clone()).collect();
        found.push(Difference::TierOrder { names });
    }
}

fn total_of(standard: &Standard) -> f64 {
    standard.criteria().map(|(_, one)| usable(one.weight)).sum()
}

fn share(weight: f64, total: f64) -> f64 {
    let share = usable(weight) / total;
    if share.is_finite() { share } else { 0.0 }
}

fn usable(weight: f64) -> f64 {
    if weight.is_finite() { weight.max(0.0) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standards::{TEMPLATES, parse_toml};

    fn pharma() -> Standard {
        parse_toml(TEMPLATES[0].toml).unwrap()
    }

    #[test]
    fn a_version_differs_from_itself_in_nothing_whatever_its_weights_sum_to() {
        let mut half = pharma();
        half.dimensions.iter_mut().flat_map(|one| &mut one.criteria).for_each(|one| {
            one.weight /= 2.0;
        });
        assert_eq!(differences(&pharma(), &half), []);
    }

    #[test]
    fn every_kind_of_change_is_found_once() {
        let mut after = pharma();
        after.months = 6;
        after.method = Method::Topsis;
        after.stability = Stability::default();
        after.dimensions[0].name.zh = "采购".to_owned();
        let overdue = &mut after.dimensions[4].criteria[1];
        overdue.gate = None;
        overdue.missing = MissingPolicy::Worst;
        overdue.scale = Scale::Percentile;
        let gone = after.dimensions.pop().unwrap().criteria.len();
        after.tiers[1].rule = TierRule::TopCount { count: 30 };
        after.tiers[1].service.visits_per_month = 3.0;
        after.tiers.remove(2);
        let found = differences(&pharma(), &after);
        let is = |wanted: fn(&Difference) -> bool| found.iter().filter(|one| wanted(one)).count();
        assert_eq!(is(|one| matches!(one, Difference::Months { .. })), 1);
        assert_eq!(is(|one| matches!(one, Difference::Dimension { .. })), 2);
        assert_eq!(is(|one| matches!(one, Difference::CriterionRemoved { .. })), gone);
        assert_eq!(is(|one| matches!(one, Difference::Method { .. })), 1);
        assert_eq!(is(|one| matches!(one, Difference::Stability { .. })), 1);
        assert_eq!(is(|one| matches!(one, Difference::TierRemoved { .. })), 1);
        let change = |wanted: fn(&CriterionChange) -> bool| {
            let is = |one: &&Difference| matches!(one, Difference::Criterion { change, .. } if wanted(change));
            found.iter().filter(is).count()
        };
        assert_eq!(change(|one| matches!(one, CriterionChange::Gate(_))), 1 + 1);
        assert_eq!(change(|one| matches!(one, CriterionChange::Missing(_))), 1);
        assert_eq!(change(|one| matches!(one, CriterionChange::Scale(_))), 1);
        // The rest share what the criterion that is gone weighed.
        assert_eq!(
            change(|one| matches!(one, CriterionChange::Share(_))),
            after.criteria().count()
        );
        let tier = |wanted: fn(&TierChange) -> bool| {
            let is = |one: &&Difference| matches!(one, Difference::Tier { change, .. } if wanted(change));
            found.iter().filter(is).count()
        };
        assert_eq!(tier(|one| matches!(one, TierChange::Rule(_))), 1);
        assert_eq!(tier(|one| matches!(one, TierChange::Service(_))), 1);
    }

    #[test]
    fn weights_that_are_all_zero_have_no_shares_and_no_nan() {
        let mut zero = pharma();
        zero.dimensions.iter_mut().flat_map(|one| &mut one.criteria).for_each(|one| {
            one.weight = 0.0;
        });
        for difference in differences(&pharma(), &zero) {
            let Difference::Criterion { change: CriterionChange::Share(both), .. } = difference
            else {
                panic!("{difference:?}");
            };
            assert!(both.after == 0.0 && both.before > 0.0);
        }
    }
}
