//! What pictures of the portfolio say, at their borders and where there is nothing to say.

use super::*;
use crate::primitives::{Amount, Day};
use crate::sales::{AbcClass, AccountMetrics, RawMetrics, concentration, rank_population};
use proptest::prelude::*;

fn ranked(revenues: &[i64]) -> Vec<AccountMetrics> {
    let raw: Vec<RawMetrics> = revenues
        .iter()
        .map(|units| RawMetrics {
            revenue: Amount::from_units(*units).unwrap(),
            ..RawMetrics::default()
        })
        .collect();
    let keys: Vec<String> = (0..raw.len()).map(|at| format!("C{at:04}")).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    rank_population(&raw, &keys, "2026-06-30".parse::<Day>().unwrap())
}

#[test]
fn the_curve_of_a_known_portfolio() {
    let found = pareto(&ranked(&[70, 10, 10, 5, 5]), 100).unwrap();
    let shares: Vec<f64> = found.points.iter().map(|point| point.revenue_share).collect();
    assert_eq!(shares, [0.0, 0.7, 0.8, 0.9, 0.95, 1.0]);
    // Before the third lie exactly 80 %: it is B; before the fifth exactly 95 %: C.
    let counts = found.classes.map(|class| (class.class, class.accounts));
    assert_eq!(counts, [(AbcClass::A, 2), (AbcClass::B, 2), (AbcClass::C, 1)]);
    assert_eq!(found.revenue, Amount::from_units(100).unwrap());
}

#[test]
fn shares_of_nothing_are_not_told() {
    assert_eq!(pareto(&[], 9), None);
    assert_eq!(pareto(&ranked(&[0, 0]), 9), None);
    assert_eq!(pareto(&ranked(&[5, -9]), 9), None);
    let one = pareto(&ranked(&[5]), 9).unwrap();
    assert_eq!((one.points.len(), one.classes[0].accounts), (2, 1));
    // Above the whole before the returns come off.
    let returns = pareto(&ranked(&[10, -5]), 9).unwrap();
    assert_eq!((returns.points[1].revenue_share, returns.net_returns), (2.0, 1));
    assert_eq!(rfm_map(&[]), None);
}

#[test]
fn a_portfolio_on_one_account_is_named() {
    let thresholds = Thresholds::default();
    let amounts = |units: &[i64]| -> Vec<Amount> {
        units.iter().filter_map(|units| Amount::from_units(*units)).collect()
    };
    let one = concentration(&amounts(&[60, 10, 10, 10, 10])).unwrap();
    let found = dependences(&one, &thresholds);
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(matches!(found[0], Dependence::OnOne(share) if (share - 0.6).abs() < 1e-12));
    let even = concentration(&amounts(&[1; 30])).unwrap();
    assert_eq!(dependences(&even, &thresholds), []);
    let on_border = Thresholds::new(0.6, 1.0, 1.0).unwrap();
    assert_eq!(dependences(&one, &on_border).len(), 1);
    assert_eq!(Thresholds::new(0.0, 0.5, 0.5), None);
    assert_eq!(Thresholds::new(0.5, 0.5, f64::NAN), None);
}

#[test]
fn quarters_meet_at_the_medians() {
    let place = |value, potential| Placed { class: AbcClass::A, r: 5, f: 5, value, potential };
    let all =
        [place(1.0, Some(1.0)), place(2.0, Some(9.0)), place(9.0, None), place(3.0, Some(2.0))];
    let found = borders(&all).unwrap();
    assert_eq!((found.value, found.potential), (2.0, 2.0));
    let quarters = all.map(|one| found.quadrant(&one));
    assert_eq!(quarters, [Some(Quadrant::Serve), Some(Quadrant::Star), None, Some(Quadrant::Star)]);
    assert_eq!(borders(&[place(1.0, None)]), None);
    let unscreened = Selection { potential_from: Some(0.0), ..Selection::default() };
    assert!(!unscreened.holds(&all[2]) && Selection::default().holds(&all[2]));
}

proptest! {
    #[test]
    fn classes_and_fields_hold_every_account_once(
        revenues in prop::collection::vec(-20_i64..900, 1..80),
        most in 1_usize..40,
    ) {
        let ranked = ranked(&revenues);
        let map = rfm_map(&ranked).unwrap();
        let fields = || (1..=5).flat_map(|r| (1..=5).map(move |f| (r, f)));
        let count: u32 = fields().map(|(r, f)| map.field(r, f).accounts).sum();
        let money: Amount = fields().map(|(r, f)| map.field(r, f).revenue).sum();
        prop_assert_eq!(count as usize, revenues.len());
        prop_assert_eq!(money, Amount::from_units(revenues.iter().sum()).unwrap());
        if let Some(found) = pareto(&ranked, most) {
            let (accounts, revenue) = found.classes.iter().fold((0, 0), |(count, sum), class| {
                (count + class.accounts, sum + class.revenue.ten_thousandths())
            });
            prop_assert_eq!(accounts as usize, revenues.len());
            prop_assert_eq!(revenue, found.revenue.ten_thousandths());
            prop_assert!(found.points.len() <= most + 2);
            let last = found.points.last().unwrap();
            prop_assert!((last.revenue_share - 1.0).abs() < 1e-12);
            prop_assert_eq!(last.accounts as usize, revenues.len());
        }
    }
}
