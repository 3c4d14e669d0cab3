//! Receivables: a case computed by hand, the borders of ages, and laws that hold for any invoices.

use super::*;
use crate::primitives::{Amount, Day};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn money(text: &str) -> Amount {
    Amount::parse(text).unwrap()
}

/// Issued, due, amount, paid, paid on.
fn invoice(issued: &str, due: &str, amount: &str, paid: &str, paid_on: &str) -> Invoice {
    let paid_on = (!paid_on.is_empty()).then(|| day(paid_on));
    let due = (!due.is_empty()).then(|| day(due));
    Invoice { issued: day(issued), due, amount: money(amount), paid: money(paid), paid_on }
}

fn tally(invoices: &[Invoice]) -> Tally {
    let mut tally = Tally::new(day("2025-12-31"));
    invoices.iter().for_each(|one| tally.add(one));
    tally
}

fn near(found: Option<f64>, expected: f64) -> bool {
    found.is_some_and(|found| (found - expected).abs() < 1e-9)
}

/// By hand: open 500 not due, 300 of 1,000 due 20 days ago, 200 due 100 days ago; 1,000 paid 10
/// days early, 500 paid 20 days late, and the 1,000 of which 700 were paid 5 days late.
#[test]
fn a_case_computed_by_hand() {
    let invoices = [
        invoice("2025-12-01", "2026-01-30", "500", "0", ""),
        invoice("2025-10-12", "2025-12-11", "1000", "700", "2025-12-16"),
        invoice("2025-07-24", "2025-09-22", "200", "0", ""),
        invoice("2025-03-01", "2025-04-30", "1000", "1000", "2025-04-20"),
        invoice("2024-11-01", "2024-12-31", "500", "500", "2025-01-20"),
    ];
    let found = tally(&invoices).with_limit(Some(money("2500"))).figures();
    assert_eq!(found.receivable, money("1000"));
    assert_eq!(found.overdue, money("500"));
    assert_eq!(found.ages, ["500", "300", "0", "0", "200"].map(money));
    assert_eq!(found.invoiced, money("2700"));
    assert!(near(found.dso, 1000.0 / 2700.0 * 365.0));
    assert!(near(found.overdue_share, 0.5));
    assert!(near(found.on_time_share, 0.4));
    assert!(near(found.weighted_days_late, (-10_000.0 + 10_000.0 + 5_000.0) / 2500.0));
    assert!(near(found.credit_use, 0.4));
    assert_eq!((found.invoices, found.open_invoices, found.overdue_invoices), (5, 3, 2));
}

#[test]
fn ages_change_on_the_days_they_say() {
    let as_of = day("2025-12-31");
    let due = |late: i64| Some(as_of - chrono::TimeDelta::days(late));
    let cases = [(-5, Age::NotDue), (0, Age::NotDue), (1, Age::Days1To30), (30, Age::Days1To30)];
    let later = [(31, Age::Days31To60), (60, Age::Days31To60), (61, Age::Days61To90)];
    let last = [(90, Age::Days61To90), (91, Age::Days91Plus), (4_000, Age::Days91Plus)];
    for (late, age) in cases.into_iter().chain(later).chain(last) {
        assert_eq!(Age::of(due(late), as_of), age, "{late} days late");
    }
    assert_eq!(Age::of(None, as_of), Age::NotDue);
}

#[test]
fn nothing_invoiced_says_nothing() {
    let found = tally(&[]).figures();
    let ratios = [found.dso, found.overdue_share, found.on_time_share, found.weighted_days_late];
    assert!(ratios.iter().all(Option::is_none));
    assert_eq!(found.credit_use, None);
    let old = tally(&[invoice("2023-01-01", "2023-03-01", "80", "0", "")]).figures();
    assert_eq!((old.dso, old.overdue_share), (None, Some(1.0)));
}

#[test]
fn who_owes_nothing_is_late_with_nothing() {
    let paid = invoice("2025-06-01", "2025-07-31", "80", "80", "2025-07-01");
    let found = tally(&[paid]).with_limit(Some(Amount::ZERO)).figures();
    assert_eq!((found.overdue_share, found.dso), (Some(0.0), Some(0.0)));
    assert_eq!(found.credit_use, None, "a limit of nothing has no used share");
}

#[test]
fn a_credit_note_lowers_what_is_owed() {
    let invoices = [
        invoice("2025-11-01", "2025-11-30", "100", "0", ""),
        invoice("2025-11-15", "2025-11-30", "-100", "0", ""),
    ];
    let found = tally(&invoices).figures();
    assert_eq!((found.receivable, found.overdue), (Amount::ZERO, Amount::ZERO));
    assert_eq!(found.overdue_share, Some(0.0));
    assert_eq!(found.dso, None);
}

#[test]
fn shares_stay_shares_beside_credit_notes() {
    let overdue = invoice("2025-11-01", "2025-11-30", "100", "0", "");
    let undated = |amount| invoice("2025-12-01", "", amount, "0", "");
    assert_eq!(tally(&[overdue, undated("-80")]).figures().overdue_share, Some(1.0));
    assert_eq!(tally(&[overdue, undated("-100")]).figures().overdue_share, Some(1.0));
    let late = invoice("2025-10-01", "2025-10-31", "100", "100", "2025-11-10");
    let note = invoice("2025-10-05", "2025-10-31", "-50", "-50", "2025-10-31");
    let found = tally(&[late, note]).figures();
    assert_eq!((found.on_time_share, found.weighted_days_late), (Some(0.0), Some(10.0)));
    let refund = Stated { amount: money("-100"), ..stated(None, 0) };
    assert_eq!(paid(&refund, &[receipt("2025-11-05", "-40", 1)]), ("-40".to_owned(), None));
}

fn stated(paid: Option<&str>, batch: u32) -> Stated {
    Stated {
        issued: day("2025-10-01"),
        due: Some(day("2025-11-30")),
        amount: money("100"),
        paid: paid.map(money),
        paid_on: None,
        known_until: day("2025-11-30"),
        batch,
    }
}

fn receipt(on: &str, amount: &str, batch: u32) -> Receipt {
    Receipt { day: day(on), amount: money(amount), batch }
}

fn paid(stated: &Stated, receipts: &[Receipt]) -> (String, Option<Day>) {
    let found = settle(stated, receipts, day("2025-12-31")).unwrap();
    (found.paid.to_plain(), found.paid_on)
}

#[test]
fn receipts_settle_an_invoice_on_the_day_of_the_last() {
    let some = [receipt("2025-11-05", "60", 1)];
    assert_eq!(paid(&stated(None, 0), &some), ("60".to_owned(), None));
    let all = [receipt("2025-11-05", "60", 1), receipt("2025-12-02", "40", 1)];
    assert_eq!(paid(&stated(None, 0), &all), ("100".to_owned(), Some(day("2025-12-02"))));
}

#[test]
fn a_row_that_says_what_was_paid_has_seen_the_receipts_before_it() {
    let receipts = [receipt("2025-11-05", "60", 1), receipt("2025-12-02", "40", 3)];
    // A later file of receipts may begin before the invoices were written.
    let again = [receipt("2025-11-05", "60", 3), receipt("2025-12-02", "40", 3)];
    assert_eq!(paid(&stated(Some("60"), 2), &again).0, "100");
    let on = Stated { paid_on: Some(day("2025-12-02")), ..stated(Some("100"), 2) };
    assert_eq!(paid(&on, &again), ("100".to_owned(), Some(day("2025-12-02"))));
    // A file whose column of payments is not kept hides none.
    assert_eq!(paid(&stated(Some("0"), 2), &again).0, "100");
    assert_eq!(paid(&stated(Some("60"), 2), &receipts).0, "100");
    assert_eq!(paid(&stated(None, 2), &receipts).0, "100");
    assert_eq!(paid(&stated(Some("0"), 4), &receipts).0, "0");
}

#[test]
fn the_same_receipt_in_two_files_is_one() {
    let twice = [receipt("2025-11-05", "30", 1), receipt("2025-11-05", "30", 2)];
    assert_eq!(paid(&stated(None, 0), &twice).0, "30");
    let both = [receipt("2025-11-05", "30", 1), receipt("2025-11-05", "30", 1)];
    assert_eq!(paid(&stated(None, 0), &both).0, "60");
}

#[test]
fn what_happened_later_is_not_known_yet() {
    let row =
        Stated { paid: Some(money("100")), paid_on: Some(day("2026-01-05")), ..stated(None, 0) };
    assert_eq!(paid(&row, &[receipt("2026-01-02", "10", 1)]), ("0".to_owned(), None));
    let known = [receipt("2025-11-05", "40", 0), receipt("2026-01-05", "60", 0)];
    let row = Stated { batch: 1, ..row };
    assert_eq!(paid(&row, &known), ("40".to_owned(), None), "what was known by then stays");
    let early = settle(&row, &[], day("2025-09-30"));
    assert_eq!(early, None);
}

prop_compose! {
    fn any_invoice()(
        issued in 0_i64..700,
        due in proptest::option::of(-20_i64..400),
        amount in -1_000_000_i64..9_000_000,
        paid_share in 0_i64..3,
        paid_on in proptest::option::of(-100_i64..300),
    ) -> Invoice {
        let issued = day("2024-02-01") + chrono::TimeDelta::days(issued);
        let after = |days: i64| issued + chrono::TimeDelta::days(days);
        Invoice {
            issued,
            due: due.map(after),
            amount: Amount::from_ten_thousandths(amount),
            paid: Amount::from_ten_thousandths(amount * paid_share / 2),
            paid_on: paid_on.map(after),
        }
    }
}

proptest! {
    #[test]
    fn ages_add_up_to_what_is_owed(invoices in proptest::collection::vec(any_invoice(), 0..40)) {
        let found = tally(&invoices).figures();
        let open: i64 = invoices.iter().map(|one| one.open().ten_thousandths()).sum();
        prop_assert_eq!(found.receivable.ten_thousandths(), open);
        prop_assert_eq!(found.ages.into_iter().sum::<Amount>(), found.receivable);
        let ratios = [found.dso, found.overdue_share, found.on_time_share, found.weighted_days_late];
        prop_assert!(ratios.into_iter().flatten().all(f64::is_finite));
        let shares = [found.overdue_share, found.on_time_share].into_iter().flatten();
        prop_assert!(shares.into_iter().all(|share| (0.0..=1.0).contains(&share)));
    }

    #[test]
    fn parts_add_up_to_the_whole(
        invoices in proptest::collection::vec(any_invoice(), 0..40),
        at in 0_usize..40,
    ) {
        let (some, others) = invoices.split_at(at.min(invoices.len()));
        let mut joined = tally(some);
        joined.merge(&tally(others));
        prop_assert_eq!(joined, tally(&invoices));
    }
}
