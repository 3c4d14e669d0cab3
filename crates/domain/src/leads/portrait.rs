//! The ideal-customer portrait: what is over-represented among our best accounts against the rest,
//! and how well a lead fits it, line by line.

use std::collections::BTreeMap;

/// Best accounts, and others, without which nothing is said.
const FEWEST: u32 = 5;
/// Best accounts that must share a value before it says something.
const FEWEST_SHARING: u32 = 2;

/// An account as the portrait looks at it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Member {
    /// Whether it stands in one of the best tiers.
    pub is_best: bool,
    /// Its values by attribute: `type`, `level`, `region` and further ones.
    pub values: BTreeMap<String, String>,
}

/// A value that is more, or less, frequent among the best.
#[derive(Debug, Clone, PartialEq)]
pub struct Trait {
    /// The attribute.
    pub attribute: String,
    /// The value.
    pub value: String,
    /// Best accounts with it.
    pub best: u32,
    /// Other accounts with it.
    pub others: u32,
    /// How much more frequent it is among the best than among all accounts:
    /// P(value | best) / P(value). Source: lift of association rules, Brin et al., "Dynamic Itemset
    /// Counting and Implication Rules for Market Basket Data", SIGMOD 1997.
    pub lift: f64,
}

/// What our best accounts have in common.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Portrait {
    /// How many best accounts.
    pub best: u32,
    /// How many others.
    pub others: u32,
    /// Values that say something, highest lift first; empty where there are too few accounts.
    pub traits: Vec<Trait>,
}

/// How a lead fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// 0–100; 50 is like any account.
    pub points: f64,
    /// Line by line, strongest first.
    pub lines: Vec<FitLine>,
}

/// What one attribute of a lead says.
#[derive(Debug, Clone, PartialEq)]
pub struct FitLine {
    /// The value and its counts.
    pub of: Trait,
    /// Points it adds to, or takes from, the 50 every lead begins with.
    pub points: f64,
}

/// Draws the portrait of a population.
pub fn portrait(members: &[Member]) -> Portrait {
    let mut counts: BTreeMap<(&str, &str), (u32, u32)> = BTreeMap::new();
    let (mut best, mut others) = (0, 0);
    for member in members {
        if member.is_best { best += 1 } else { others += 1 }
        for (attribute, value) in member.values.iter().filter(|(_, value)| !value.is_empty()) {
            let count = counts.entry((attribute, value)).or_default();
            if member.is_best { count.0 += 1 } else { count.1 += 1 }
        }
    }
    if best < FEWEST || others < FEWEST {
        return Portrait { best, others, traits: Vec::new() };
    }
    let all = f64::from(best + others);
    let traits = counts.into_iter().filter_map(|((attribute, value), (within, without))| {
        let frequent = f64::from(within + without) / all;
        let lift = f64::from(within) / f64::from(best) / frequent;
        // A value hardly anybody has says nothing, be it missing among the best by chance.
        let expected = frequent * f64::from(best);
        let says = within >= FEWEST_SHARING || (within == 0 && expected >= f64::from(FEWEST_SHARING));
        says.then(|| Trait {
            attribute: attribute.to_owned(),
            value: value.to_owned(),
            best: within,
            others: without,
            lift,
        })
    });
    let mut traits: Vec<Trait> = traits.collect();
    traits.sort_by(|a, b| {
        let by_count = || b.best.cmp(&a.best);
        b.lift.total_cmp(&a.lift).then_with(by_count).then_with(|| a.value.cmp(&b.value))
    });
    Portrait { best, others, traits }
}

impl Portrait {
    /// How a lead with these values fits; none where the portrait is empty or knows none of them.
    ///
    /// Each line moves the 50 points by 50 × tanh(½ ln lift′), shared by the number of lines, where
    /// lift′ is shrunk towards 1 by one imagined best account (Laplace), so that few accounts move
    /// little. A lead whose every value is typical of the best comes close to 100.
    pub fn fit(&self, values: &BTreeMap<String, String>) -> Option<Fit> {
        let known = self.traits.iter().filter(|one| values.get(&one.attribute) == Some(&one.value));
        let known: Vec<&Trait> = known.collect();
        let share = 1.0 / known.len() as f64;
        let mut lines: Vec<FitLine> = known
            .into_iter()
            .map(|one| FitLine { points: 50.0 * share * self.pull(one), of: one.clone() })
            .collect();
        if lines.is_empty() {
            return None;
        }
        let points: f64 = lines.iter().map(|line| line.points).sum();
        lines.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
        Some(Fit { points: (50.0 + points).clamp(0.0, 100.0), lines })
    }

    /// −1 to 1.
    fn pull(&self, of: &Trait) -> f64 {
        let all = f64::from(self.best + self.others);
        let expected = f64::from(of.best + of.others) / all * f64::from(self.best);
        let shrunk = (f64::from(of.best) + 1.0) / (expected + 1.0);
        (shrunk.ln()).tanh()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn member(is_best: bool, level: &str) -> Member {
        let values = BTreeMap::from([("level".to_owned(), level.to_owned())]);
        Member { is_best, values }
    }

    fn many(count: usize, is_best: bool, level: &str) -> Vec<Member> {
        vec![member(is_best, level); count]
    }

    /// Eight of ten best are 三级; among all thirty it is twelve: lift (8/10)/(12/30) = 2.
    #[test]
    fn lift_is_the_share_among_the_best_over_the_share_among_all() {
        let parts = [many(8, true, "三级"), many(2, true, "二级"), many(4, false, "三级"), many(16, false, "二级")];
        let found = portrait(&parts.concat());
        assert_eq!((found.best, found.others), (10, 20));
        let first = &found.traits[0];
        assert_eq!((first.value.as_str(), first.best, first.others), ("三级", 8, 4));
        assert!((first.lift - 2.0).abs() < 1e-12);
        let fit = |level: &str| found.fit(&member(false, level).values).unwrap().points;
        assert!(fit("三级") > 65.0 && fit("二级") < 40.0);
        assert_eq!(found.fit(&BTreeMap::new()), None);
    }

    #[test]
    fn too_few_accounts_say_nothing() {
        let few = portrait(&[many(4, true, "三级"), many(90, false, "二级")].concat());
        assert!(few.traits.is_empty() && few.best == 4);
        assert!(portrait(&[]).traits.is_empty());
        // One of the best alone is no pattern.
        let one = portrait(&[many(9, true, "三级"), many(1, true, "怪"), many(9, false, "三级")].concat());
        assert!(one.traits.iter().all(|found| found.value != "怪"));
    }

    #[test]
    fn what_everybody_has_moves_nothing() {
        let same = portrait(&[many(10, true, "三级"), many(20, false, "三级")].concat());
        let fit = same.fit(&member(false, "三级").values).unwrap();
        assert!((fit.points - 50.0).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn points_stay_within_bounds_and_are_explained(
            members in proptest::collection::vec((any::<bool>(), 0_u8..4, 0_u8..4), 0..80),
            lead in (0_u8..4, 0_u8..4),
        ) {
            let values = |level: u8, region: u8| BTreeMap::from([
                ("level".to_owned(), level.to_string()),
                ("region".to_owned(), region.to_string()),
            ]);
            let members: Vec<Member> = members
                .into_iter()
                .map(|(is_best, level, region)| Member { is_best, values: values(level, region) })
                .collect();
            let found = portrait(&members);
            if let Some(fit) = found.fit(&values(lead.0, lead.1)) {
                let sum: f64 = fit.lines.iter().map(|line| line.points).sum();
                prop_assert!((0.0..=100.0).contains(&fit.points));
                prop_assert!((50.0 + sum - fit.points).abs() < 1e-9);
            }
        }
    }
}
