//! Places of a tier per territory.

use super::*;
use crate::primitives::TerritoryId;
use crate::standards::{FindingCode, check, parse_toml, to_toml};
use uuid::Uuid;

fn territory(number: u128) -> Option<TerritoryId> {
    Some(TerritoryId(Uuid::from_u128(number)))
}

fn at(place: usize, beds: &str, territory: Option<TerritoryId>) -> Candidate {
    Candidate { territory, ..with(account(&format!("a{place}"), 0), "x", beds) }
}

/// Three tiers, at 60 and 30 points; quotas of the first two.
fn limited(quotas: [Option<u32>; 2]) -> Standard {
    let rules = [TierRule::Score { min: 60.0 }, TierRule::Score { min: 30.0 }, TierRule::Rest];
    let mut standard = standard(vec![attribute("x", 1.0)], &rules);
    for (tier, quota) in standard.tiers.iter_mut().zip(quotas) {
        tier.quota_per_territory = quota;
    }
    standard
}

#[test]
fn the_best_of_a_territory_take_its_places_and_the_others_go_one_tier_down() {
    let (north, south) = (territory(1), territory(2));
    let all = [
        at(0, "90", north),
        at(1, "80", north),
        at(2, "70", north),
        at(3, "65", south),
        at(4, "40", north),
        at(5, "95", None),
        at(6, "94", None),
    ];
    let found = screen(&limited([Some(1), Some(2)]), &all, horizon());
    assert_eq!(tiers(&found), [0, 1, 1, 0, 2, 0, 0]);
    let over = |at: usize| found.accounts[at].over_quota;
    assert_eq!(over(0), None);
    assert_eq!(over(1), Some(OverQuota { reached: 0, tier: 0, quota: 1, place: 2 }));
    assert_eq!(over(2), Some(OverQuota { reached: 0, tier: 0, quota: 1, place: 3 }));
    assert_eq!(
        over(4),
        Some(OverQuota { reached: 1, tier: 1, quota: 2, place: 3 }),
        "behind two from above"
    );
    // To get in they have to reach who took the last place, not the threshold.
    assert_eq!(found.accounts[1].to_next_tier, Some(10.0));
    assert_eq!(found.accounts[4].to_next_tier, Some(30.0));
    let free = screen(&limited([None, None]), &all, horizon());
    assert_eq!(tiers(&free), [0, 0, 0, 0, 1, 0, 0]);
    assert!(free.accounts.iter().all(|one| one.over_quota.is_none()));
    assert_eq!(free.accounts[4].to_next_tier, Some(20.0));
}

#[test]
fn a_free_place_is_taken_at_once_by_who_had_reached_the_tier() {
    let north = territory(1);
    let mut standard = limited([Some(1), None]);
    standard.stability.margin_points = Some(5.0);
    let first = screen(&standard, &[at(0, "70", north), at(1, "62", north)], horizon());
    assert_eq!(tiers(&first), [0, 1]);
    let stood = |at: usize| {
        let one = &first.accounts[at];
        let tier = one.over_quota.map_or(one.tier, |over| over.reached);
        Some(Standing { tier, leaning: one.leaning })
    };
    let falling = Candidate { before: stood(0), ..at(0, "50", north) };
    let waiting = Candidate { before: stood(1), ..at(1, "62", north) };
    let second = screen(&standard, &[falling, waiting], horizon());
    assert_eq!(tiers(&second), [1, 0], "it had cleared the threshold long since");
}

#[test]
fn who_has_a_tier_by_decision_neither_takes_a_place_nor_needs_one() {
    let day = |text: &str| text.parse().unwrap();
    let decision = Some(TierDecision {
        tier: "t0".to_owned(),
        reason: "集团总部".to_owned(),
        decided_by: "陈望舒".to_owned(),
        from: day("2026-01-01"),
        until: day("2027-01-01"),
    });
    let north = territory(1);
    let decided = Candidate { decision, ..at(0, "90", north) };
    let found = screen(&limited([Some(1), None]), &[decided, at(1, "80", north)], horizon());
    assert_eq!(tiers(&found), [0, 0]);
}

#[test]
fn a_quota_survives_the_text_and_one_that_makes_no_sense_is_named() {
    let mut standard = parse_toml(crate::standards::TEMPLATES[0].toml).unwrap();
    standard.tiers[0].quota_per_territory = Some(3);
    assert_eq!(parse_toml(&to_toml(&standard)).unwrap(), standard);
    assert!(check(&standard).is_empty());
    standard.tiers[0].quota_per_territory = Some(0);
    standard.tiers.last_mut().unwrap().quota_per_territory = Some(1);
    let codes: Vec<_> = check(&standard).into_iter().map(|found| found.code).collect();
    assert_eq!(codes, [FindingCode::QuotaNobody, FindingCode::QuotaOnLastTier]);
}

proptest! {
    #[test]
    fn no_territory_has_more_than_its_places_and_nobody_rises(
        accounts in prop::collection::vec((0u32..100, prop::option::of(0u128..4)), 0..40),
        quotas in prop::array::uniform2(prop::option::of(1u32..5)),
    ) {
        let all: Vec<Candidate> = accounts
            .iter()
            .enumerate()
            .map(|(place, (beds, number))| at(place, &beds.to_string(), number.and_then(territory)))
            .collect();
        let (free, found) = (
            screen(&limited([None, None]), &all, horizon()),
            screen(&limited(quotas), &all, horizon()),
        );
        for (tier, quota) in (0u16..).zip(quotas) {
            for number in 0u128..4 {
                let own = all.iter().zip(&found.accounts).filter(|(candidate, one)| {
                    candidate.territory == territory(number) && one.tier == tier
                });
                prop_assert!(quota.is_none_or(|quota| own.count() <= quota as usize));
            }
        }
        for ((candidate, one), without) in all.iter().zip(&found.accounts).zip(&free.accounts) {
            prop_assert_eq!(one.score, without.score);
            prop_assert!(one.tier >= without.tier);
            prop_assert!(candidate.territory.is_some() || one.tier == without.tier);
            prop_assert_eq!(one.over_quota.is_some(), one.tier != without.tier);
        }
    }
}
