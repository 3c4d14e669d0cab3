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
    /// Values not told, see [`Portrait::without_few`].
    pub withheld: usize,
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
    let mut found = Portrait { best, others, ..Portrait::default() };
    if !found.is_drawn() {
        return found;
    }
    let traits = counts.into_iter().map(|((aspect, value), (within, without))| {
        found.trait_of((aspect, value), within, without)
    });
    let mut traits: Vec<Trait> = traits.collect();
    sort(&mut traits);
    found.traits = traits;
    found
}

/// The most telling first.
fn sort(traits: &mut [Trait]) {
    traits.sort_by(|a, b| b.points.total_cmp(&a.points).then_with(|| a.value.cmp(&b.value)));
}

impl Portrait {
    /// Whether there are accounts enough to say anything.
    pub const fn is_drawn(&self) -> bool {
        self.best >= FEWEST && self.others >= FEWEST
    }

    /// With values that were counted apart, as product classes are: an account may have several. Best
    /// and other accounts with each; nothing is added where the portrait is not drawn.
    #[must_use]
    pub fn with(mut self, aspect: Aspect, counts: &[(String, u32, u32)]) -> Self {
        if self.is_drawn() {
            let counts = counts.iter().filter(|(value, ..)| !value.is_empty());
            let traits: Vec<Trait> = counts
                .map(|(value, best, others)| self.trait_of((aspect, value), *best, *others))
                .collect();
            self.traits.extend(traits);
            sort(&mut self.traits);
        }
        self
    }

    fn trait_of(&self, (aspect, value): (Aspect, &str), best: u32, others: u32) -> Trait {
        let value = value.to_owned();
        Trait { aspect, value, best, others, points: self.points(best, others) }
    }

    /// The portrait for somebody who does not see every account of the company. A count of few is a
    /// fact about these few: a value is told only where neither the best accounts with it nor the
    /// others are one to four, and both together are five or more. What is not told cannot be found by
    /// subtracting what is either: where the accounts left over would be few, the rarest value that is
    /// told goes too (cell suppression with a threshold, as statistical offices do it: Hundepool et
    /// al., "Statistical Disclosure Control", 2012, section 4.2). Product classes overlap and yield
    /// nothing by subtraction.
    ///
    /// That none of many is a best account, or all are, is told: it is what the portrait is for.
    #[must_use]
    pub fn without_few(mut self) -> Self {
        let is_few = |count: u32| count > 0 && count < FEWEST;
        let before = self.traits.len();
        for aspect in Aspect::ALL {
            let mut left = (0_u32, 0_u32);
            let mut told: Vec<(u32, String)> = Vec::new();
            self.traits.retain(|one| {
                let all = one.best.saturating_add(one.others);
                let is_told = one.aspect != aspect
                    || !(is_few(one.best) || is_few(one.others) || all < FEWEST);
                if !is_told {
                    left = (left.0.saturating_add(one.best), left.1.saturating_add(one.others));
                } else if one.aspect == aspect {
                    told.push((all, one.value.clone()));
                }
                is_told
            });
            told.sort();
            let mut rarest = told.into_iter();
            while aspect != Aspect::ProductClass && (is_few(left.0) || is_few(left.1)) {
                let Some((_, value)) = rarest.next() else { break };
                self.traits.retain(|one| {
                    let goes = one.aspect == aspect && one.value == value;
                    if goes {
                        left = (left.0.saturating_add(one.best), left.1.saturating_add(one.others));
                    }
                    !goes
                });
            }
        }
        self.withheld = before - self.traits.len();
        self
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

    #[test]
    fn counts_of_few_are_not_told_to_whoever_sees_a_part() {
        let region = |value: &str, best: u32, others: u32| {
            let values = || vec![(Aspect::Region, value.to_owned())];
            [(true, best), (false, others)].map(|(is_best, accounts)| Group {
                is_best,
                accounts,
                values: values(),
            })
        };
        let groups: Vec<Group> = [
            region("江苏", 30, 40),
            region("浙江", 8, 20),
            region("青海", 0, 9),
            region("西藏", 1, 1),
        ]
        .concat();
        let whole = portrait(&groups);
        let part = whole.clone().without_few();
        let told =
            |of: &Portrait| of.traits.iter().map(|one| one.value.clone()).collect::<Vec<_>>();
        assert_eq!(told(&whole).len(), 4);
        // 西藏 is two accounts. 青海 goes with it, else one could subtract; still one best is left
        // over, so 浙江 goes too.
        assert_eq!((told(&part), part.withheld), (vec!["江苏".to_owned()], 3));
        assert_eq!((part.best, part.others), (whole.best, whole.others));
        let plain = portrait(&[region("江苏", 30, 40), region("浙江", 8, 20)].concat());
        assert_eq!(plain.clone().without_few(), plain);
        // Of classes, which overlap, only those of few go.
        let classes = [("心血管".to_owned(), 20, 5), ("抗肿瘤".to_owned(), 2, 30)];
        let part = plain.with(Aspect::ProductClass, &classes).without_few();
        assert!(told(&part).contains(&"心血管".to_owned()) && part.withheld == 1);
    }

    #[test]
    fn classes_the_best_buy_more_often_speak_for_a_lead() {
        let groups = [group(10, true, "三级"), group(20, false, "三级")];
        let drawn = portrait(&groups).with(
            Aspect::ProductClass,
            &[("抗肿瘤".to_owned(), 8, 4), ("中成药".to_owned(), 2, 16)],
        );
        let asked = |class: &str| vec![(Aspect::ProductClass, class.to_owned())];
        assert_eq!(drawn.traits[0].value, "抗肿瘤");
        assert!((drawn.fit(&asked("抗肿瘤")).unwrap().points - 180.0 / 2.8).abs() < 1e-9);
        assert!(drawn.fit(&asked("中成药")).unwrap().points < 50.0);
        let none = portrait(&[]).with(Aspect::ProductClass, &[("抗肿瘤".to_owned(), 8, 4)]);
        assert!(none.traits.is_empty());
    }

    proptest! {
        #[test]
        fn nothing_about_few_is_left_to_be_subtracted(
            cells in proptest::collection::vec((0_u32..12, 0_u32..30), 1..9),
        ) {
            let groups: Vec<Group> = (0..).zip(&cells).flat_map(|(at, (best, others))| {
                let values = vec![(Aspect::Region, format!("{at}"))];
                [(true, *best), (false, *others)]
                    .map(|(is_best, accounts)| Group { is_best, accounts, values: values.clone() })
            }).collect();
            let whole = portrait(&groups);
            let part = whole.clone().without_few();
            let sum = |of: &Portrait| of.traits.iter()
                .fold((0, 0), |(best, others), one| (best + one.best, others + one.others));
            let is_few = |count: u32| count > 0 && count < FEWEST;
            let (all, told) = (sum(&whole), sum(&part));
            if !part.traits.is_empty() {
                prop_assert!(!is_few(all.0 - told.0) && !is_few(all.1 - told.1));
            }
            prop_assert!(part.traits.iter().all(|one| !is_few(one.best) && !is_few(one.others)));
        }

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
