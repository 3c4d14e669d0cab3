//! Which weights decide, on figures small enough to check by hand.

use super::*;

#[test]
fn a_weight_decides_where_an_account_stands_at_the_edge() {
    let standard = standard(
        vec![attribute("x", 50.0), attribute("y", 50.0), attribute("unknown", 10.0)],
        &[TierRule::Score { min: 60.0 }, TierRule::Rest],
    );
    let xy = |key, x, y| with(with(account(key, 0), "x", x), "y", y);
    // Half and half: 60, 59, 10 points.
    let people = [xy("in", "20", "100"), xy("out", "100", "18"), xy("far", "10", "10")];
    let prepared = Prepared::new(&standard, &people, horizon());
    let found = sensitivity(&prepared, prepared.weights(), prepared.tiers());
    let effect = |promoted, demoted| TierChanges { promoted, demoted };
    let expected = [
        // More of x lifts the second and drops the first; less of it changes nobody.
        WeightEffect { criterion: 0, more: effect(1, 1), less: effect(0, 0) },
        WeightEffect { criterion: 1, more: effect(0, 0), less: effect(1, 1) },
    ];
    assert_eq!(found.weights, expected);
    assert_eq!(found.weights[0].accounts(), 2);
    let edges = [
        Edge { account: 0, promoted: 0, demoted: 2 },
        Edge { account: 1, promoted: 2, demoted: 0 },
    ];
    assert_eq!(found.edges, edges);
}

#[test]
fn with_one_criterion_or_nobody_no_weight_decides() {
    let one = standard(vec![attribute("x", 1.0)], &halves());
    let people = beds(&["50", "49"]);
    let prepared = Prepared::new(&one, &people, horizon());
    let found = sensitivity(&prepared, prepared.weights(), prepared.tiers());
    assert_eq!(found.weights[0].accounts(), 0);
    assert!(found.edges.is_empty());
    let nobody = Prepared::new(&one, &[], horizon());
    assert!(sensitivity(&nobody, nobody.weights(), nobody.tiers()).weights.is_empty());
}
