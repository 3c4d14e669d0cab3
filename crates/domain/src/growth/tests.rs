//! Every split sums to the difference, whatever the sums.

use super::*;
use crate::primitives::{Amount, Day};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn span(from: &str, to: &str) -> Span {
    Span::new(day(from), day(to)).unwrap()
}

fn units(base: i64, current: i64) -> TwoSums {
    let money = |units| Amount::from_units(units).unwrap();
    TwoSums { base: money(base), current: money(current), ..TwoSums::default() }
}

fn sold(base: (i64, i64), current: (i64, i64)) -> TwoSums {
    let money = |units| Amount::from_units(units).unwrap();
    TwoSums {
        base_quantity: money(base.0),
        current_quantity: money(current.0),
        ..units(base.0 * base.1, current.0 * current.1)
    }
}

#[test]
fn the_presets_touch_or_lie_a_year_apart() {
    let before = Comparison::preset(day("2026-06-30"), 3, Against::Before);
    assert_eq!(before.current, span("2026-04-01", "2026-06-30"));
    assert_eq!(before.base, span("2026-01-01", "2026-03-31"));
    let year = Comparison::preset(day("2026-06-30"), 3, Against::YearEarlier);
    assert_eq!(year.base, span("2025-04-01", "2025-06-30"));
    assert_eq!(
        Comparison::preset(day("2026-06-30"), 12, Against::Before),
        Comparison::preset(day("2026-06-30"), 12, Against::YearEarlier)
    );
    let leap = Comparison::preset(day("2025-02-28"), 1, Against::YearEarlier);
    assert_eq!(leap.base, span("2024-02-01", "2024-02-29"));
    let inside = Comparison::preset(day("2026-06-15"), 1, Against::Before);
    assert_eq!(inside.base, span("2026-04-16", "2026-05-15"));
    assert!(!inside.overlaps() && inside.is_even());
}

#[test]
fn each_account_moves_in_one_way() {
    let regained = TwoSums { bought_before: true, ..units(0, 5) };
    let cases = [
        (units(0, 5), Some(Movement::New)),
        (regained, Some(Movement::Regained)),
        (units(3, 5), Some(Movement::Grown)),
        (units(5, 3), Some(Movement::Shrunk)),
        (units(5, 0), Some(Movement::Lost)),
        // Returns outweigh what is bought.
        (units(5, -1), Some(Movement::Lost)),
        (units(-2, 4), Some(Movement::New)),
        (units(-2, -4), Some(Movement::ReturnsOnly)),
        (units(-2, 0), Some(Movement::ReturnsOnly)),
        (units(4, 4), None),
        (units(0, 0), None),
    ];
    for (sums, movement) in cases {
        assert_eq!(Movement::of(&sums), movement, "{sums:?}");
    }
}

#[test]
fn nothing_and_one_account_have_a_waterfall() {
    let nothing = waterfall(&[]).unwrap();
    assert_eq!((nothing.base, nothing.growth()), (Amount::ZERO, None));
    let one = waterfall(&[units(-3, 7)]).unwrap();
    assert_eq!((one.change(), one.growth()), (Amount::from_units(10).unwrap(), None));
    assert_eq!(one.step(Movement::New).unwrap().accounts, 1);
    let huge = TwoSums { base: Amount::from_ten_thousandths(i64::MIN), ..units(0, 9) };
    assert_eq!(waterfall(&[huge]), None);
}

#[test]
fn few_accounts_make_most_of_the_growth() {
    let changes = [50, 30, 10, 5, 5, -20].map(|units| Amount::from_units(units).unwrap());
    let found = drivers(&changes, 2).unwrap();
    assert_eq!((found.is_growth, found.accounts, found.of_accounts), (true, 2, 5));
    assert!((found.share - 0.8).abs() < 1e-12);
    assert_eq!(drivers(&[Amount::ZERO], 5), None);
    assert!(!drivers(&[Amount::from_units(-1).unwrap()], 5).unwrap().is_growth);
}

/// Two products: 100 at 10 and 50 at 20 become 120 at 11 and 40 at 20.
#[test]
fn price_volume_and_mix_are_what_the_formulas_say() {
    let found = price_volume_mix(&[sold((100, 10), (120, 11)), sold((50, 20), (40, 20))]).unwrap();
    let money = |units| Amount::from_units(units).unwrap();
    // 120 · (11 − 10); (160 − 150) · 2000/150; the rest of 2120 − 2000.
    assert_eq!(found.price, money(120));
    assert_eq!(found.volume, Amount::parse("133.3333").unwrap());
    assert_eq!(found.mix, Amount::parse("-133.3333").unwrap());
    assert_eq!(found.compared, 2);
}

#[test]
fn what_cannot_be_compared_stands_apart() {
    let found = price_volume_mix(&[
        sold((0, 0), (5, 10)),
        sold((5, 10), (0, 0)),
        units(7, 9),
        sold((2, 3), (4, 3)),
    ])
    .unwrap();
    let money = |units| Amount::from_units(units).unwrap();
    assert_eq!(found.new_products, money(50));
    assert_eq!(found.lost_products, money(-50));
    assert_eq!(found.not_comparable, money(2));
    assert_eq!((found.price, found.volume, found.mix), (Amount::ZERO, money(6), Amount::ZERO));
}

fn sums() -> impl Strategy<Value = TwoSums> {
    let money = || prop_oneof![3 => -500_000_000_i64..2_000_000_000_000, 1 => Just(0)];
    let count = || prop_oneof![3 => -50_000_i64..90_000_000, 1 => Just(0)];
    (money(), money(), count(), count(), any::<bool>()).prop_map(
        |(base, current, base_quantity, current_quantity, bought_before)| TwoSums {
            base: Amount::from_ten_thousandths(base),
            current: Amount::from_ten_thousandths(current),
            base_quantity: Amount::from_ten_thousandths(base_quantity),
            current_quantity: Amount::from_ten_thousandths(current_quantity),
            bought_before,
        },
    )
}

proptest! {
    #[test]
    fn the_steps_lead_from_base_to_current_exactly(all in prop::collection::vec(sums(), 0..60)) {
        let found = waterfall(&all).unwrap();
        let steps: i64 = found.steps.iter().map(|step| step.change.ten_thousandths()).sum();
        let (base, current) = (found.base.ten_thousandths(), found.current.ten_thousandths());
        prop_assert_eq!(base + steps, current);
        prop_assert_eq!(found.change().ten_thousandths(), current - base);
        let each: i64 = all.iter().map(|one| one.change().unwrap().ten_thousandths()).sum();
        prop_assert_eq!(steps, each);
        for step in &found.steps {
            let sign = step.change.ten_thousandths().signum();
            match step.movement {
                Movement::New | Movement::Regained | Movement::Grown => prop_assert!(sign >= 0),
                Movement::Shrunk | Movement::Lost => prop_assert!(sign <= 0),
                Movement::ReturnsOnly => {}
            }
            prop_assert_eq!(step.accounts == 0, sign == 0 && step.movement != Movement::ReturnsOnly
                || step.accounts == 0);
        }
    }

    #[test]
    fn price_volume_and_mix_sum_to_the_change_exactly(
        all in prop::collection::vec(sums(), 0..40),
    ) {
        let parts = price_volume_mix(&all).unwrap().parts();
        let sum: i64 = parts.iter().map(|part| part.ten_thousandths()).sum();
        let change: i64 = all.iter().map(|one| one.change().unwrap().ten_thousandths()).sum();
        prop_assert_eq!(sum, change);
    }

    /// Twice the units at the same prices: no price, no mix.
    #[test]
    fn more_of_the_same_is_volume_alone(prices in prop::collection::vec((1_i64..900, 1_i64..90), 1..9)) {
        let all: Vec<TwoSums> =
            prices.iter().map(|(price, count)| sold((*count, *price), (2 * count, *price))).collect();
        let found = price_volume_mix(&all).unwrap();
        prop_assert_eq!((found.price, found.mix), (Amount::ZERO, Amount::ZERO));
    }
}
