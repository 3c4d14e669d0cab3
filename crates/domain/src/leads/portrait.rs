//! The ideal-customer portrait: what is more frequent among our best accounts than among all, and
//! how well a lead fits it, line by line. Leaves out which accounts are best (the standard's tiers).

use crate::standards::Standard;
use std::collections::BTreeMap;

/// Best accounts, and others, without which nothing is said.
pub const FEWEST: u32 = 5;
/// From so many points on a lead looks like our best accounts.
pub const GOOD_FROM: f64 = 60.0;
/// Below so many it looks like those who are not.
pub const WEAK_BELOW: f64 = 45.0;

/// What accounts and leads are compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Aspect {
    /// What kind of customer it is.
    AccountType,
    /// Its level.
    Level,
    /// Its region.
    Region,
    /// A class of products it buys, or asks for.
    ProductClass,
}

impl Aspect {
    /// Every one, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::AccountType, Self::Level, Self::Region, Self::ProductClass];

    /// The code the API uses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::AccountType => "account_type",
            Self::Level => "level",
            Self::Region => "region",
            Self::ProductClass => "product_class",
        }
    }
}

/// Accounts that are alike in everything the portrait looks at.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// Whether they stand in one of the best tiers.
    pub is_best: bool,
    /// How many.
    pub accounts: u32,
    /// What they are; an account may have several product classes. Empty values say nothing.
    pub values: Vec<(Aspect, String)>,
}

/// How often a value occurs.
#[derive(Debug, Clone, PartialEq)]
pub struct Trait {
    /// Of what it is a value.
    pub aspect: Aspect,
    /// The value.
    pub value: String,
    /// Best accounts with it.
    pub best: u32,
    /// Other accounts with it.
    pub others: u32,
    /// 0–100; 50 says nothing. See [`Portrait::points`].
    pub points: f64,
}

/// What our best accounts have in common.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Portrait {
    /// How many best accounts.
    pub best: u32,
    /// How many others.
    pub others: u32,
    /// Every value with its counts, the most telling first; empty where there are too few accounts.
    pub traits: Vec<Trait>,
}

/// How a lead fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// 0–100, the mean of the lines; 50 is like any account.
    pub points: f64,
    /// Line by line, in the order of [`Aspect::ALL`].
    pub lines: Vec<Trait>,
    /// What is not known of the lead, or what no account has.
    pub silent: Vec<Aspect>,
}

/// A fit in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Likeness {
    /// It looks like our best accounts.
    Good,
    /// It looks like any account.
    Fair,
    /// It looks like those who are not our best.
    Weak,
}

/// The tiers whose accounts are our best: those for which a plan is required, the highest tier where
/// a standard requires none.
pub fn best_tiers(standard: &Standard) -> Vec<&str> {
    let planned = standard.tiers.iter().filter(|tier| tier.service.plan_required);
    let planned: Vec<&str> = planned.map(|tier| tier.code.as_str()).collect();
    if planned.is_empty() {
        return standard.tiers.first().map(|tier| tier.code.as_str()).into_iter().collect();
    }
    planned
}

/// Draws the portrait of a population.
pub fn portrait(groups: &[Group]) -> Portrait {
    let mut counts: BTreeMap<(Aspect, &str), (u32, u32)> = BTreeMap::new();
    let (mut best, mut others) = (0_u32, 0_u32);
    for group in groups {
        let sum = if group.is_best { &mut best } else { &mut others };
        *sum = sum.saturating_add(group.accounts);
        for (aspect, value) in group.values.iter().filter(|(_, value)| !value.is_empty()) {
            let count = counts.entry((*aspect, value)).or_default();
            let sum = if group.is_best { &mut count.0 } else { &mut count.1 };
            *sum = sum.saturating_add(group.accounts);
        }
    }
    let mut found = Portrait { best, others, traits: Vec::new() };
    if !found.is_drawn() {
        return found;
    }
    let traits = counts.into_iter().map(|((aspect, value), (within, without))| Trait {
        aspect,
        value: value.to_owned(),
        best: within,
        others: without,
        points: found.points(within, without),
    });
    let mut traits: Vec<Trait> = traits.collect();
    traits.sort_by(|a, b| b.points.total_cmp(&a.points).then_with(|| a.value.cmp(&b.value)));
    found.traits = traits;
    found
}

impl Portrait {
    /// Whether there are accounts enough to say anything.
    pub const fn is_drawn(&self) -> bool {
        self.best >= FEWEST && self.others >= FEWEST
    }

    /// What our best accounts are known by: values more than one of them has, and more of them than
    /// of all accounts.
    pub fn marks(&self) -> impl Iterator<Item = &Trait> {
        self.traits.iter().filter(|one| one.best > 1 && one.points > 50.0)
    }

    /// What having a value says, 0–100: with s = (b + 1) / (e + 1), where b best accounts have it and
    /// e of them would if it were as frequent among them as among all, 100 × s / (1 + s).
    ///
    /// b / e is the lift of the rule "value → best" (Brin et al., "Dynamic Itemset Counting and
    /// Implication Rules for Market Basket Data", SIGMOD 1997); one imagined account on either side
    /// keeps rare values near 1 (additive smoothing). s / (1 + s) is Bayes' rule with even odds:
    /// how likely somebody with this value is one of the best rather than any account.
    fn points(&self, best: u32, others: u32) -> f64 {
        let all = f64::from(self.best) + f64::from(self.others);
        let expected = (f64::from(best) + f64::from(others)) / all * f64::from(self.best);
        let lift = (f64::from(best) + 1.0) / (expected + 1.0);
        100.0 * lift / (1.0 + lift)
    }

    /// How a lead with these values fits; none where the portrait is not drawn or knows none of them.
    /// Several values of one aspect count with their mean.
    pub fn fit(&self, values: &[(Aspect, String)]) -> Option<Fit> {
        let (mut lines, mut silent, mut sums) = (Vec::new(), Vec::new(), Vec::new());
        for aspect in Aspect::ALL {
            let has = |one: &&Trait| {
                one.aspect == aspect
                    && values.iter().any(|(of, value)| *of == aspect && *value == one.value)
            };
            let known: Vec<Trait> = self.traits.iter().filter(has).cloned().collect();
            if known.is_empty() {
                silent.push(aspect);
                continue;
            }
            sums.push(mean(known.iter().map(|one| one.points)));
            lines.extend(known);
        }
        if lines.is_empty() {
            return None;
        }
        Some(Fit { points: mean(sums.into_iter()), lines, silent })
    }
}

impl Fit {
    /// The fit in one word.
    pub fn likeness(&self) -> Likeness {
        match self.points {
            points if points >= GOOD_FROM => Likeness::Good,
            points if points < WEAK_BELOW => Likeness::Weak,
            _ => Likeness::Fair,
        }
    }
}

/// The mean of some numbers; 50, which says nothing, of none.
fn mean(numbers: impl ExactSizeIterator<Item = f64>) -> f64 {
    let count = numbers.len();
    if count == 0 {
        return 50.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "a handful")]
    let count = count as f64;
    numbers.sum::<f64>() / count
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn level(value: &str) -> Vec<(Aspect, String)> {
        vec![(Aspect::Level, value.to_owned())]
    }

    fn group(accounts: u32, is_best: bool, value: &str) -> Group {
        Group { is_best, accounts, values: level(value) }
    }

    /// Eight of ten best are 三级 where twelve of thirty are: four would be expected, so
    /// s = (8 + 1) / (4 + 1) = 1.8 and 100 × 1.8 / 2.8 = 64.3.
    #[test]
    fn a_value_more_frequent_among_the_best_speaks_for_a_lead() {
        let groups = [
            group(8, true, "三级"),
            group(2, true, "二级"),
            group(4, false, "三级"),
            group(16, false, "二级"),
        ];
        let found = portrait(&groups);
        assert_eq!((found.best, found.others), (10, 20));
        let first = &found.traits[0];
        assert_eq!((first.value.as_str(), first.best, first.others), ("三级", 8, 4));
        assert!((first.points - 180.0 / 2.8).abs() < 1e-9);
        assert_eq!(found.marks().count(), 1);
        let fit = |value| found.fit(&level(value)).unwrap().likeness();
        assert_eq!((fit("三级"), fit("二级")), (Likeness::Good, Likeness::Weak));
        assert_eq!(found.fit(&[]), None);
        assert_eq!(found.fit(&level("没有的级别")), None);
        assert_eq!(found.fit(&level("三级")).unwrap().silent.len(), 3);
    }

    #[test]
    fn too_few_accounts_say_nothing() {
        let few = portrait(&[group(4, true, "三级"), group(90, false, "二级")]);
        assert!(!few.is_drawn() && few.traits.is_empty() && few.best == 4);
        assert!(few.fit(&level("三级")).is_none());
        assert!(portrait(&[]).traits.is_empty());
        assert!(portrait(&[group(90, true, "三级")]).fit(&level("三级")).is_none());
    }

    #[test]
    fn what_everybody_has_and_what_hardly_anybody_has_move_nothing() {
        let same = portrait(&[group(10, true, "三级"), group(20, false, "三级")]);
        assert!((same.fit(&level("三级")).unwrap().points - 50.0).abs() < 1e-9);
        let rare = portrait(&[
            group(20, true, "三级"),
            group(299, false, "三级"),
            group(1, false, "诊所"),
        ]);
        let points = rare.fit(&level("诊所")).unwrap().points;
        assert!((48.0..50.0).contains(&points), "{points}");
    }

    proptest! {
        #[test]
        fn points_stay_within_bounds_and_more_best_accounts_never_speak_against(
            groups in proptest::collection::vec((any::<bool>(), 0_u32..9, 0_u8..4, 0_u8..4), 0..40),
            lead in (0_u8..4, 0_u8..4),
        ) {
            let values = |level: u8, region: u8| vec![
                (Aspect::Level, level.to_string()),
                (Aspect::Region, region.to_string()),
            ];
            let mut groups: Vec<Group> = groups
                .into_iter()
                .map(|(is_best, accounts, level, region)| Group {
                    is_best, accounts, values: values(level, region),
                })
                .collect();
            let lead = values(lead.0, lead.1);
            let before = portrait(&groups).fit(&lead);
            if let Some(fit) = &before {
                prop_assert!(fit.points > 0.0 && fit.points < 100.0);
                prop_assert!(fit.lines.len() + fit.silent.len() == Aspect::ALL.len());
                let mean = fit.lines.iter().map(|line| line.points).sum::<f64>()
                    / fit.lines.len() as f64;
                prop_assert!((mean - fit.points).abs() < 1e-9);
            }
            // One of the others turns out to be one of the best.
            let turned = groups.iter_mut().find(|one| !one.is_best && one.values == lead);
            if let Some(turned) = turned {
                turned.is_best = true;
                if let (Some(before), Some(after)) = (before, portrait(&groups).fit(&lead)) {
                    prop_assert!(after.points >= before.points - 1e-9);
                }
            }
        }
    }
}
