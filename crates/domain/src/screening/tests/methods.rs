//! TOPSIS as the method of a standard, and accounts kept in the tier they stood in.

use super::*;

fn by_topsis() -> Standard {
    let mut standard = standard(
        vec![attribute("x", 3.0), attribute("y", 2.0)],
        &[TierRule::Score { min: 60.0 }, TierRule::Rest],
    );
    standard.method = Method::Topsis;
    standard
}

fn xy(key: &str, x: &str, y: &str) -> Candidate {
    with(with(account(key, 0), "x", x), "y", y)
}

#[test]
fn topsis_scores_by_closeness_and_its_contributions_sum_to_the_score() {
    let people = [xy("a", "90", "80"), xy("b", "20", "90"), xy("c", "10", "10")];
    let found = screen(&by_topsis(), &people, horizon());
    let expected = topsis(&[
        TopsisColumn { figures: &[90.0, 20.0, 10.0], weight: 0.6, more_is_better: true },
        TopsisColumn { figures: &[80.0, 90.0, 10.0], weight: 0.4, more_is_better: true },
    ]);
    for (account, closeness) in found.accounts.iter().zip(expected.closeness) {
        assert!((account.score - closeness * 100.0).abs() < 1e-6);
        let sum: f64 = account.criteria.iter().map(|line| line.contribution).sum();
        assert!((sum - account.score).abs() < 1e-6);
    }
    assert_eq!(tiers(&found), [0, 1, 1]);
    assert!(matches!(found.accounts[0].reasons[0], Reason::Lifts { criterion: 0, .. }));
    assert_eq!(lifts(&by_topsis(), &found.accounts[1]), []);
}

#[test]
fn topsis_judges_an_account_by_what_is_known_of_it() {
    let people = [xy("a", "90", "80"), with(account("b", 0), "x", "90"), xy("c", "10", "10")];
    let found = screen(&by_topsis(), &people, horizon());
    assert_eq!(found.accounts[1].score, 100.0);
    assert_eq!(found.accounts[1].criteria[1].contribution, 0.0);
    assert!(found.accounts.iter().all(|account| account.score.is_finite()));
}

#[test]
fn alike_or_alone_topsis_has_nothing_to_tell_and_says_zero() {
    let alike = [xy("a", "50", "50"), xy("b", "50", "50")];
    assert_eq!(scores(&screen(&by_topsis(), &alike, horizon())), [0.0, 0.0]);
    assert_eq!(scores(&screen(&by_topsis(), &alike[..1], horizon())), [0.0]);
    assert_eq!(scores(&screen(&by_topsis(), &[], horizon())), [0.0; 0]);
}

fn stable() -> Standard {
    let mut standard = standard(
        vec![attribute("x", 1.0)],
        &[TierRule::Score { min: 80.0 }, TierRule::Score { min: 60.0 }, TierRule::Rest],
    );
    standard.stability = Stability { margin_points: Some(2.0), periods: Some(2) };
    standard
}

fn stood(key: &str, x: &str, tier: u16, leaning: Option<Leaning>) -> Candidate {
    let mut one = with(account(key, 100), "x", x);
    one.before = Some(Standing { tier, leaning });
    one
}

#[test]
fn an_account_at_the_edge_keeps_its_tier_and_says_what_it_leans_to() {
    let second_time = Some(Leaning { tier: 1, periods: 1 });
    let people = [
        stood("kept", "79", 0, None),
        stood("second", "79", 0, second_time),
        stood("clear", "77", 0, None),
        with(account("new", 100), "x", "79"),
        stood("rises", "81", 1, None),
    ];
    let found = screen(&stable(), &people, horizon());
    assert_eq!(tiers(&found), [0, 1, 1, 1, 1]);
    assert_eq!(found.accounts[0].leaning, second_time);
    assert_eq!(found.accounts[4].leaning, Some(Leaning { tier: 0, periods: 1 }));
    // To rise it has to clear the border by the margin.
    assert_eq!(found.accounts[4].to_next_tier, Some(1.0));
    let counted: Vec<u32> = found.tiers.iter().map(|tier| tier.accounts).collect();
    assert_eq!(counted, [1, 4, 0]);
}

#[test]
fn a_gate_acts_at_once_whatever_the_account_was() {
    let mut standard = stable();
    standard.dimensions[0].criteria[0].gate =
        Some(Gate { min_points: 79.5, otherwise_at_most: "t2".to_owned() });
    let found = screen(&standard, &[stood("a", "79", 0, None)], horizon());
    assert_eq!(tiers(&found), [2]);
}

#[test]
fn where_tiers_go_by_rank_one_enters_as_the_other_leaves() {
    let mut standard =
        standard(vec![attribute("x", 1.0)], &[TierRule::TopCount { count: 1 }, TierRule::Rest]);
    standard.stability = Stability { margin_points: Some(2.0), periods: None };
    let tiers_of = |challenger: &str| {
        let people = [stood("holder", "70", 0, None), stood("challenger", challenger, 1, None)];
        tiers(&screen(&standard, &people, horizon()))
    };
    assert_eq!(tiers_of("71.9"), [0, 1], "too near to tell");
    assert_eq!(tiers_of("72"), [1, 0]);
    let only = [stood("only", "10", 1, None)];
    assert_eq!(tiers(&screen(&standard, &only, horizon())), [0], "nobody is outside to be beaten");
}
