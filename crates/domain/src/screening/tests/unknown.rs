//! What the data cannot tell is told of nobody.

use super::*;
use crate::Window;

#[test]
fn growth_is_unknown_where_the_data_begin_within_the_previous_period() {
    let mut population = [account("a", 300), account("b", 100)];
    population[0].sales.revenue_previous = Amount::from_units(150).unwrap();
    let window = Window { as_of: as_of(), months: 12 };
    let is_known = |first: &str, metric| {
        let horizon = Horizon::new(window, first.parse().ok());
        let standard =
            standard(vec![sales(metric, Scale::Linear { min: 0.0, max: 1.0 })], &halves());
        screen(&standard, &population, horizon).unanswered.is_empty()
    };
    // The previous period is the year 2023; a month without sales at its beginning is nothing rare.
    for (first, expected) in [("2019-05-03", true), ("2023-02-01", true), ("2023-02-02", false)] {
        assert_eq!(is_known(first, Metric::Growth), expected, "{first}");
        assert_eq!(is_known(first, Metric::RevenuePrevious), expected, "{first}");
        assert!(is_known(first, Metric::Revenue), "{first}");
    }
    assert!(!Horizon::new(window, None).knows_previous);
}

#[test]
fn what_cannot_be_ranked_is_answered_for_nobody() {
    let ranked = |missing, values: &[Option<&str>]| {
        let mut one = attribute("x", 1.0);
        one.scale = Scale::Percentile;
        one.missing = missing;
        let people = values.iter().enumerate().map(|(at, value)| {
            let person = account(&format!("a{at}"), 0);
            value.map_or(person.clone(), |value| with(person, "x", value))
        });
        points(one, &people.collect::<Vec<_>>())
    };
    // The only one with a value is not worse than those without.
    assert_eq!(ranked(MissingPolicy::Neutral, &[Some("3000"), None, None]), [None; 3]);
    assert_eq!(ranked(MissingPolicy::Excluded, &[Some("7"), Some("7"), None]), [None; 3]);
    assert_eq!(
        ranked(MissingPolicy::Worst, &[Some("7"), None]),
        [Some(100.0), Some(0.0)],
        "those without stand below"
    );
}

#[test]
fn a_gate_that_would_hold_the_account_leaves_no_distance() {
    let mut gated = attribute("recent", 1.0);
    gated.gate = Some(Gate { min_points: 10.0, otherwise_at_most: "t1".to_owned() });
    let rules = [TierRule::Score { min: 80.0 }, TierRule::Score { min: 40.0 }, TierRule::Rest];
    let standard = standard(vec![gated, attribute("y", 9.0)], &rules);
    let population = [
        with(with(account("held", 1), "recent", "0"), "y", "60"),
        with(with(account("free", 1), "recent", "50"), "y", "60"),
    ];
    let found = screen(&standard, &population, horizon());
    assert_eq!(tiers(&found), [1, 1]);
    assert_eq!(found.accounts[0].to_next_tier, None, "no score opens the gate");
    assert_eq!(lifts(&standard, &found.accounts[0]), []);
    assert_eq!(found.accounts[1].to_next_tier, Some(21.0));
}
