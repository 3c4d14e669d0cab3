//! What moved an account between two results, beside its score.

use super::*;

fn result(tier: u16) -> AccountResult {
    let one = with(account("a", 0), "x", "90");
    let rules = [TierRule::Score { min: 60.0 }, TierRule::Score { min: 30.0 }, TierRule::Rest];
    let found = screen(&standard(vec![attribute("x", 1.0)], &rules), &[one], horizon());
    AccountResult { tier, ..found.accounts[0].clone() }
}

fn decided(tier: u16) -> AccountResult {
    let day = |text: &str| text.parse().unwrap();
    let decision = TierDecision {
        tier: format!("t{tier}"),
        reason: "集团总部".to_owned(),
        decided_by: "陈望舒".to_owned(),
        from: day("2026-01-01"),
        until: day("2027-01-01"),
    };
    AccountResult { decided: Some(Decided { computed: 2, decision }), ..result(tier) }
}

#[test]
fn what_people_decide_is_the_only_reason_and_its_end_is_one() {
    assert_eq!(levers(&result(2), &decided(0)), [Lever::Decided]);
    assert_eq!(levers(&decided(1), &decided(0)), [Lever::Decided], "decided anew");
    assert_eq!(levers(&decided(0), &result(2)), [Lever::DecisionOver]);
}

#[test]
fn a_gate_is_named_on_the_way_down_and_when_it_opens() {
    let gates_failed = vec![GateFailure { criterion: 3, held_at: 1 }];
    let held = AccountResult { gates_failed, ..result(1) };
    assert_eq!(levers(&result(0), &held), [Lever::Gate(3)]);
    assert_eq!(levers(&held, &result(0)), [Lever::GateCleared(3)]);
    assert_eq!(levers(&held, &result(2)), [], "its score fell");
}

#[test]
fn places_of_a_territory_move_who_reached_the_tier() {
    let over = OverQuota { reached: 0, tier: 0, quota: 1, place: 2 };
    let out = AccountResult { over_quota: Some(over), ..result(1) };
    assert_eq!(levers(&result(0), &out), [Lever::NoPlace(over)]);
    assert_eq!(levers(&out, &result(0)), [Lever::PlaceFound(over)]);
    assert_eq!(levers(&result(2), &out), [], "it rose as far as the places let it");
}

#[test]
fn who_was_kept_is_let_go_in_the_direction_it_leant() {
    let kept = AccountResult { leaning: Some(Leaning { tier: 2, periods: 1 }), ..result(1) };
    assert_eq!(levers(&kept, &result(2)), [Lever::Released(1)]);
    assert_eq!(levers(&kept, &result(0)), []);
}
