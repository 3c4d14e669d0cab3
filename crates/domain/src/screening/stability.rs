//! Keeping accounts at the edge of a tier from flickering: a move between tiers needs a margin or
//! several periods in a row. Leaves out gates and decisions by people, which act at once.

use super::prepared::Prepared;
use super::score::{Scored, get};
use crate::standards::Stability;
use serde::{Deserialize, Serialize};

/// Where an account stood in the run before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Where the thresholds alone would have put it, where that was another tier.
    pub leaning: Option<Leaning>,
}

/// A tier an account would be in by the thresholds alone, while it is kept where it stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Leaning {
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Runs in a row on that side of the border.
    pub periods: u32,
}

/// The lower border of a tier, in points of score.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct TierBorder {
    /// The lowest score inside; `None` where the tier takes everybody or nobody.
    pub last_in: Option<f64>,
    /// What an account inside has to beat: the threshold, or for a tier by rank the score of the
    /// first account outside; `None` where nobody is outside.
    pub first_out: Option<f64>,
}

/// The tier after stability, and what the account leans to where that is another one.
///
/// It moves as far as its score clears a border by the margin, or all the way once it has been on
/// the same side for the periods asked for. Where tiers go by rank, the one that would enter and
/// the one that would leave look at the same distance: the one between them. `borders` holds one per
/// tier; where there is none, a tier is left or entered at once.
pub fn settled(
    stability: Stability,
    before: Standing,
    computed: u16,
    score: f64,
    borders: &[TierBorder],
) -> Standing {
    if computed == before.tier || stability.is_off() {
        return Standing { tier: computed, leaning: None };
    }
    let rises = computed < before.tier;
    let same_side = before.leaning.filter(|leaning| (leaning.tier < before.tier) == rises);
    let periods = same_side.map_or(0, |leaning| leaning.periods).saturating_add(1);
    let border = |tier: u16| borders.get(usize::from(tier)).copied().unwrap_or_default();
    let tier = if stability.periods.is_some_and(|asked| periods >= asked) {
        computed
    } else if rises {
        let clears = |tier: &u16| match (stability.margin_points, border(*tier).first_out) {
            (Some(margin), Some(outside)) => score >= outside + margin,
            (_, None) => true,
            (None, Some(_)) => false,
        };
        (computed..before.tier).find(clears).unwrap_or(before.tier)
    } else {
        let holds = |tier: &u16| match (stability.margin_points, border(*tier).last_in) {
            (Some(margin), Some(inside)) => score > inside - margin,
            (_, None) => false,
            (None, Some(_)) => true,
        };
        (before.tier..computed).find(holds).unwrap_or(computed)
    };
    let leaning = (tier != computed).then_some(Leaning { tier: computed, periods });
    Standing { tier, leaning }
}

impl Prepared {
    /// The scores with accounts kept in the tier they stood in, where the standard asks for that
    /// and the accounts stood anywhere; gates are applied afterwards and act at once.
    pub(super) fn settle(&self, scored: Scored) -> Scored {
        if self.stability.is_off() || self.before.iter().all(Option::is_none) {
            return scored;
        }
        let mut open = scored.open_tier.clone();
        let mut leaning = vec![None; open.len()];
        for (at, (before, (tier, leaning))) in
            self.before.iter().zip(open.iter_mut().zip(&mut leaning)).enumerate()
        {
            let Some(before) = before else { continue };
            let score = get(&scored.score, at);
            let standing = settled(self.stability, *before, *tier, score, &scored.borders);
            *tier = standing.tier;
            *leaning = standing.leaning;
        }
        self.with_open_tiers(scored, open, leaning)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const THRESHOLDS: [Option<f64>; 4] = [Some(80.0), Some(60.0), Some(40.0), None];
    const EITHER: Stability = Stability { margin_points: Some(3.0), periods: Some(2) };

    fn computed(score: f64) -> u16 {
        let reached = THRESHOLDS.iter().position(|one| one.is_none_or(|least| score >= least));
        u16::try_from(reached.unwrap_or(3)).unwrap()
    }

    fn step(stability: Stability, before: Standing, score: f64) -> Standing {
        let border = |one: Option<f64>| TierBorder { last_in: one, first_out: one };
        settled(stability, before, computed(score), score, &THRESHOLDS.map(border))
    }

    fn at(tier: u16) -> Standing {
        Standing { tier, leaning: None }
    }

    #[test]
    fn at_the_edge_an_account_stays_for_one_period_and_moves_in_the_second() {
        let first = step(EITHER, at(1), 59.0);
        assert_eq!(first, Standing { tier: 1, leaning: Some(Leaning { tier: 2, periods: 1 }) });
        assert_eq!(step(EITHER, first, 59.5), at(2));
        // Back above the border in between, the count begins again.
        assert_eq!(step(EITHER, first, 60.0), at(1));
        let up = step(EITHER, at(2), 61.0);
        assert_eq!(up, Standing { tier: 2, leaning: Some(Leaning { tier: 1, periods: 1 }) });
        assert_eq!(step(EITHER, up, 62.0), at(1));
        // Leaning down does not count towards rising.
        let down = step(EITHER, at(1), 59.0);
        assert_eq!(step(EITHER, down, 81.0).leaning, Some(Leaning { tier: 0, periods: 1 }));
    }

    #[test]
    fn beyond_the_margin_it_moves_at_once_as_far_as_the_margin_reaches() {
        assert_eq!(step(EITHER, at(1), 56.9), at(2));
        assert_eq!(step(EITHER, at(2), 63.0), at(1));
        assert_eq!(step(EITHER, at(0), 38.0).tier, 2);
        let far = step(EITHER, at(3), 81.0);
        assert_eq!(far, Standing { tier: 1, leaning: Some(Leaning { tier: 0, periods: 1 }) });
    }

    #[test]
    fn a_margin_alone_never_moves_by_waiting_and_periods_alone_never_by_distance() {
        let margin = Stability { margin_points: Some(3.0), periods: None };
        let mut standing = at(1);
        for _ in 0..5 {
            standing = step(margin, standing, 59.0);
        }
        assert_eq!(standing.tier, 1);
        let periods = Stability { margin_points: None, periods: Some(3) };
        let first = step(periods, at(0), 0.0);
        assert_eq!(first.tier, 0);
        assert_eq!(step(periods, step(periods, first, 0.0), 0.0), at(3));
        assert_eq!(step(Stability::default(), at(0), 0.0), at(3));
    }

    proptest! {
        #[test]
        fn it_ends_between_where_it_stood_and_where_the_thresholds_put_it(
            before in 0u16..4,
            score in 0.0f64..100.0,
            margin in prop::option::of(0.1f64..20.0),
            periods in prop::option::of(2u32..4),
        ) {
            let stability = Stability { margin_points: margin, periods };
            let to = computed(score);
            let found = step(stability, at(before), score);
            prop_assert!(found.tier >= before.min(to) && found.tier <= before.max(to));
            prop_assert_eq!(found.leaning.is_some(), found.tier != to);
        }
    }
}
