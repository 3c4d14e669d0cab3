//! Two runs side by side.

use super::*;

#[test]
fn two_runs_are_compared_by_key_and_code() {
    let rules = [TierRule::Score { min: 50.0 }, TierRule::Rest];
    let old = standard(vec![attribute("x", 1.0), attribute("gone", 1.0)], &rules);
    let new = standard(vec![attribute("new", 1.0), attribute("x", 1.0)], &rules);
    let one = |key: &str, x: &str, other: &str| {
        let candidate = with(account(key, 1), "x", x);
        with(with(candidate, "gone", other), "new", other)
    };
    let before = [one("rises", "40", "50"), one("falls", "90", "40"), one("left", "1", "1")];
    let after = [one("falls", "20", "40"), one("came", "1", "1"), one("rises", "90", "40")];
    let (was, is) = (screen(&old, &before, as_of()), screen(&new, &after, as_of()));
    let found = compare(
        Run { standard: &old, keys: &["rises", "falls", "left"], screening: &was },
        Run { standard: &new, keys: &["falls", "came", "rises"], screening: &is },
    );
    let moves: Vec<(&str, Move)> =
        found.accounts.iter().map(|change| (change.key.as_str(), change.moved)).collect();
    assert_eq!(
        moves,
        [
            ("rises", Move::Promoted),
            ("falls", Move::Demoted),
            ("came", Move::Entered),
            ("left", Move::Left),
        ]
    );
    let causes: BTreeMap<&str, f64> =
        found.accounts[0].causes.iter().map(|one| (one.criterion.as_str(), one.points)).collect();
    assert_eq!(causes, BTreeMap::from([("x", 25.0), ("new", 20.0), ("gone", -25.0)]));
    assert_eq!(found.counts[&Move::Promoted], 1);
    assert_eq!(found.counts.get(&Move::Unchanged), None);
}
