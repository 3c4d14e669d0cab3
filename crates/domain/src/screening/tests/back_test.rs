//! A standard on past periods, on figures small enough to check by hand.

use super::*;

fn by_revenue() -> Standard {
    let mut standard = standard(
        vec![sales(Metric::Revenue, Scale::Percentile)],
        &[TierRule::TopCount { count: 1 }, TierRule::Rest],
    );
    standard.tiers[0].service.plan_required = true;
    standard
}

fn units(amounts: &[i64]) -> Vec<Amount> {
    amounts.iter().map(|one| Amount::from_units(*one).unwrap()).collect()
}

/// Revenues per account; 0 for one that had not bought yet.
fn past(day: &str, revenues: &[i64], afterwards: Option<Afterwards>) -> PastDay {
    let as_of: Day = day.parse().unwrap();
    let one = |(at, revenue): (usize, &i64)| {
        let mut one = account(&format!("a{at}"), *revenue);
        one.sales.first_purchase = (*revenue != 0).then_some(as_of);
        one
    };
    PastDay {
        candidates: revenues.iter().enumerate().map(one).collect(),
        horizon: Horizon { as_of, knows_previous: true },
        afterwards,
    }
}

fn moved(accounts: &[u32]) -> Moved {
    Moved { count: u32::try_from(accounts.len()).unwrap(), most: accounts.to_vec() }
}

#[test]
fn picks_are_followed_from_period_to_period() {
    let standard = by_revenue();
    let mut testing = BackTesting::new(&standard);
    testing.add(past(
        "2024-06-30",
        &[60, 40, 0],
        Some(Afterwards {
            following: units(&[30, 10, 20]),
            year_before: Some(units(&[20, 10, 0])),
        }),
    ));
    testing.add(past(
        "2024-09-30",
        &[60, 70, 20],
        Some(Afterwards { following: units(&[10, 20, 10]), year_before: None }),
    ));
    testing.add(past("2024-12-31", &[60, 80, 30], None));
    let found = testing.finish();

    let [first, second, third] = &found.periods[..] else { panic!("{found:?}") };
    assert_eq!((first.accounts, first.picks, first.moves.clone()), (2, 1, None));
    assert_eq!(first.covered, Some(0.6));
    let after = first.after.as_ref().unwrap();
    assert_eq!((after.covered, after.covered_by_revenue), (Some(0.5), Some(0.5)));
    let growth = after.growth.as_ref().unwrap();
    assert_eq!((growth.of_picks(), growth.of_rest()), (Some(0.5), Some(2.0)));
    assert_eq!((growth.picks_grown, growth.rest_grown), (1, 1));
    assert_eq!(second.moves, Some(Moves { kept: 0, entered: moved(&[1]), left: moved(&[0]) }));
    assert_eq!(third.moves, Some(Moves { kept: 1, entered: moved(&[]), left: moved(&[]) }));
    assert_eq!(third.after, None);

    let summary = found.summary();
    assert_eq!(summary.covered_after, Some(0.5));
    assert_eq!(summary.picks_growth, Some(0.5));
    assert_eq!(summary.picks_grown, Some(1.0));
    assert_eq!(summary.stability, Some(0.5));
}

#[test]
fn accounts_at_the_edge_are_kept_in_the_past_as_they_would_be_now() {
    let mut standard = by_revenue();
    standard.stability.periods = Some(2);
    let mut testing = BackTesting::new(&standard);
    testing.add(past("2024-03-31", &[60, 40, 20], None));
    testing.add(past("2024-06-30", &[40, 60, 20], None));
    testing.add(past("2024-09-30", &[40, 60, 20], None));
    let found = testing.finish();
    let left = found.periods.iter().filter_map(|one| Some(one.moves.as_ref()?.left.clone()));
    assert_eq!(left.collect::<Vec<_>>(), [moved(&[]), moved(&[0])]);
}

#[test]
fn nobody_nothing_and_negative_totals_give_no_figures_rather_than_wrong_ones() {
    let standard = by_revenue();
    let mut testing = BackTesting::new(&standard);
    testing.add(PastDay { candidates: Vec::new(), horizon: horizon(), afterwards: None });
    testing.add(past(
        "2024-12-31",
        &[-5, 2],
        Some(Afterwards { following: units(&[-1, 1]), year_before: Some(units(&[0, 0])) }),
    ));
    let found = testing.finish();
    assert_eq!(found.periods[0].picks, 0);
    assert_eq!(found.periods[1].covered, None);
    let after = found.periods[1].after.as_ref().unwrap();
    assert_eq!(after.covered, None);
    assert_eq!(after.growth.as_ref().unwrap().of_picks(), None);
    assert_eq!(found.summary().picks_growth, None);
    assert_eq!(BackTest::default().summary(), BackTestSummary::default());
}

#[test]
fn key_tiers_are_those_that_require_a_plan() {
    let mut standard = by_revenue();
    assert_eq!(key_tiers(&standard), 1);
    standard.tiers[0].service.plan_required = false;
    assert_eq!(key_tiers(&standard), 1);
    for template in TEMPLATES {
        let standard = crate::standards::parse_toml(template.toml).unwrap();
        assert!(key_tiers(&standard) < standard.tiers.len());
    }
}
