//! The conventions on small populations, published cases and degenerate ones.
#![expect(clippy::float_cmp, reason = "exact figures by construction")]

use super::AbcClass::{A, B, C};
use super::*;
use crate::primitives::{Amount, Day};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn sold(current: &str, previous: &str) -> RawMetrics {
    RawMetrics {
        revenue: Amount::parse(current).unwrap(),
        revenue_previous: Amount::parse(previous).unwrap(),
        ..RawMetrics::default()
    }
}

/// Textbook case: shares before the row 0, 50, 80, 88, 93, 96 … %.
#[test]
fn classes_follow_the_cumulative_share_before_the_account() {
    let revenues = ["500", "300", "80", "50", "30", "20", "10", "10"];
    let raw: Vec<_> = revenues.iter().map(|revenue| sold(revenue, "0")).collect();
    let keys = ["p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"];
    let classes: Vec<AbcClass> =
        rank_population(&raw, &keys, day("2024-12-31")).iter().map(|one| one.abc).collect();
    assert_eq!(classes, [A, A, B, B, B, C, C, C]);
}

#[test]
fn growth_is_clipped_and_has_answers_for_every_start() {
    let cases = [
        ("120", "100", 0.2),
        ("1000", "100", 3.0),
        ("-300", "100", -1.0),
        ("5", "0", 1.0),
        ("5", "-7", 1.0),
        ("0", "0", -1.0),
        ("-1", "-1", -1.0),
        ("1", "3", -0.666_666_667),
        ("0.004", "0.004", -1.0),
    ];
    for (current, previous, expected) in cases {
        let found = growth(&sold(current, previous));
        assert!((found - expected).abs() < 1e-15, "{current}/{previous}: {found}");
    }
}

#[test]
fn an_account_that_never_bought_stands_behind_all_that_did() {
    let bought = |last: &str| RawMetrics { last_purchase: Some(day(last)), ..sold("1", "1") };
    let raw = [bought("2024-12-31"), bought("2010-01-01"), sold("0", "0")];
    let ranked = rank_population(&raw, &["a", "b", "c"], day("2024-12-31"));
    let days: Vec<_> = ranked.iter().map(|one| one.recency_days).collect();
    assert_eq!(days, [Some(0), Some(5478), None]);
    let places: Vec<_> = ranked.iter().map(|one| one.percentile.recency).collect();
    assert_eq!(places, [100.0, 50.0, 0.0]);
    assert_eq!(ranked.iter().map(|one| one.r).collect::<Vec<_>>(), [5, 4, 3]);
}

#[test]
fn ties_in_quintiles_are_broken_by_the_text_order_of_keys() {
    let raw = vec![sold("7", "7"); 5];
    let ranked = rank_population(&raw, &["10", "9", "2", "1", "01"], day("2024-12-31"));
    assert_eq!(ranked.iter().map(|one| one.m).collect::<Vec<_>>(), [3, 5, 4, 2, 1]);
    assert!(ranked.iter().all(|one| one.percentile.revenue == 0.0));
}

#[test]
fn revenue_is_rounded_to_cents_before_it_is_compared() {
    let raw = [sold("10.0049", "0"), sold("10.0001", "0")];
    let ranked = rank_population(&raw, &["a", "b"], day("2024-12-31"));
    assert_eq!(ranked[0].raw.revenue, ranked[1].raw.revenue);
    assert_eq!(ranked[0].percentile.revenue, 0.0);
}

#[test]
fn nobody_and_a_single_account_are_answered() {
    assert!(rank_population(&[], &[], day("2024-12-31")).is_empty());
    let one = rank_population(&[sold("3", "2")], &["a"], day("2024-12-31"));
    assert_eq!((one[0].share, one[0].abc, one[0].percentile.revenue), (1.0, AbcClass::A, 0.0));
}

#[test]
fn a_population_of_net_returns_has_no_shares_and_no_class_a() {
    let ranked =
        rank_population(&[sold("5", "1"), sold("-9", "1")], &["a", "b"], day("2024-12-31"));
    assert!(ranked.iter().all(|one| one.share == 0.0 && one.abc == AbcClass::C));
}

proptest! {
    #[test]
    fn no_population_makes_a_figure_that_is_not_a_number(
        figures in prop::collection::vec((any::<i64>(), any::<i64>(), 0u32..5, 0u32..5), 0..40)
    ) {
        let raw: Vec<RawMetrics> = figures
            .iter()
            .map(|(current, previous, frequency, breadth)| RawMetrics {
                revenue: Amount::from_ten_thousandths(*current),
                revenue_previous: Amount::from_ten_thousandths(*previous),
                frequency: *frequency,
                breadth: *breadth,
                ..RawMetrics::default()
            })
            .collect();
        let keys: Vec<String> = (0..raw.len()).map(|n| format!("k{n}")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        for one in rank_population(&raw, &keys, day("2024-12-31")) {
            let p = one.percentile;
            for figure in [one.growth, one.share, p.revenue, p.growth, p.recency, p.frequency] {
                prop_assert!(figure.is_finite());
            }
            prop_assert!((-1.0..=3.0).contains(&one.growth));
            for tile in [one.r, one.f, one.m] {
                prop_assert!((1..=5).contains(&tile));
            }
        }
    }

    #[test]
    fn the_order_of_the_input_does_not_matter(revenues in prop::collection::vec(-50i64..50, 1..30)) {
        let raw: Vec<RawMetrics> = revenues
            .iter()
            .map(|units| sold(&units.to_string(), "1"))
            .collect();
        let keys: Vec<String> = (0..raw.len()).map(|n| format!("k{n}")).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let forward = rank_population(&raw, &keys, day("2024-12-31"));
        let back = |list: &[RawMetrics]| list.iter().rev().copied().collect::<Vec<_>>();
        let keys_back: Vec<&str> = keys.iter().rev().copied().collect();
        let mut backward = rank_population(&back(&raw), &keys_back, day("2024-12-31"));
        backward.reverse();
        prop_assert_eq!(forward, backward);
    }
}
