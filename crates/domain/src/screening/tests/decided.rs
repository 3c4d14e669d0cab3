//! Tiers people decided beside what the rules give.

use super::*;

fn decision(tier: &str) -> Option<TierDecision> {
    let day = |text: &str| text.parse().unwrap();
    Some(TierDecision {
        tier: tier.to_owned(),
        reason: "集团总部所在地".to_owned(),
        decided_by: "陈望舒".to_owned(),
        from: day("2026-01-01"),
        until: day("2027-01-01"),
    })
}

#[test]
fn a_decision_of_people_beats_thresholds_and_both_tiers_are_kept() {
    let with = |beds: &str, decision| {
        let attributes = [("beds".to_owned(), beds.to_owned())].into();
        Candidate { key: beds.to_owned(), attributes, decision, ..Candidate::default() }
    };
    let all = [with("90", decision("t1")), with("80", None), with("10", decision("t0"))];
    let screening = screen(&standard(vec![attribute("beds", 1.0)], &halves()), &all, horizon());
    let tiers: Vec<u16> = screening.accounts.iter().map(|one| one.tier).collect();
    assert_eq!(tiers, [1, 0, 0]);
    let computed: Vec<Option<u16>> = screening
        .accounts
        .iter()
        .map(|one| one.decided.as_ref().map(|decided| decided.computed))
        .collect();
    assert_eq!(computed, [Some(0), None, Some(1)]);
    assert_eq!(screening.tiers.iter().map(|tier| tier.accounts).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(screening.accounts[0].to_next_tier, None, "not a question of score");
    let ranks: Vec<u32> = screening.accounts.iter().map(|one| one.rank).collect();
    assert_eq!(ranks, [1, 2, 3], "ranks are the score's");
}

#[test]
fn a_decision_for_a_tier_the_standard_does_not_have_decides_nothing() {
    let attributes = [("beds".to_owned(), "90".to_owned())].into();
    let one = Candidate { attributes, decision: decision("gone"), ..Candidate::default() };
    let without = Candidate { decision: None, ..one.clone() };
    let standard = standard(vec![attribute("beds", 1.0)], &halves());
    assert_eq!(screen(&standard, &[one], horizon()), screen(&standard, &[without], horizon()));
}
