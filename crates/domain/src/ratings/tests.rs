//! The rule of ratings by example and by law, and rubrics as people write them.
#![expect(clippy::float_cmp, reason = "exact figures by construction")]

use super::*;
use crate::Day;
use crate::primitives::UserId;
use crate::standards::TEMPLATES;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn given(rater: u128, level: u8, basis: Basis, rated_on: &str) -> Given {
    let rated_on = day(rated_on);
    Given {
        rater: UserId(uuid::Uuid::from_u128(rater)),
        level: Level::of(level).unwrap(),
        basis,
        rated_on,
        expires_on: crate::primitives::add_months(rated_on, 12),
        is_current_rubric: true,
    }
}

fn on() -> Day {
    day("2026-06-30")
}

#[test]
fn one_rating_is_its_own_mean_without_a_spread() {
    let found = standing(&[given(1, 4, Basis::Assumed, "2026-05-01")], on()).unwrap();
    assert_eq!((found.value, found.counted, found.raters), (4.0, 1, 1));
    assert_eq!(found.deviation, None);
    assert!(found.is_assumed && !found.is_disputed() && !found.is_older_rubric);
    assert_eq!(found.until, day("2027-05-01"));
}

#[test]
fn a_later_rating_takes_the_place_of_the_same_persons_earlier_one() {
    let all = [
        given(1, 2, Basis::Assumed, "2026-01-01"),
        given(2, 3, Basis::Assumed, "2026-02-01"),
        given(1, 4, Basis::Assumed, "2026-03-01"),
    ];
    let found = standing(&all, on()).unwrap();
    assert_eq!((found.value, found.raters), (3.5, 2));
    let before = standing(&all, day("2026-02-15")).unwrap();
    assert_eq!(before.value, 2.5, "as it stood then");
    let same_day = [all[0], given(1, 5, Basis::Assumed, "2026-01-01")];
    assert_eq!(standing(&same_day, on()).unwrap().value, 5.0);
}

#[test]
fn confirmed_ratings_beat_assumed_ones_and_the_spread_is_over_all() {
    let all = [
        given(1, 2, Basis::Assumed, "2026-05-01"),
        given(2, 4, Basis::Confirmed, "2026-05-01"),
        given(3, 5, Basis::Confirmed, "2026-05-01"),
    ];
    let found = standing(&all, on()).unwrap();
    assert_eq!((found.value, found.counted, found.raters), (4.5, 2, 3));
    assert_eq!((found.lowest.number(), found.highest.number()), (2, 5));
    assert!(found.is_disputed() && !found.is_assumed);
    // Mean 11/3, squares 25/9 + 1/9 + 16/9 = 42/9, over 3 raters.
    let deviation = found.deviation.unwrap();
    assert!((deviation - (14.0_f64 / 9.0).sqrt()).abs() < 1e-12, "{deviation}");
}

#[test]
fn a_rating_fades_on_the_day_it_expires_and_is_due_again() {
    let all = [given(1, 4, Basis::Confirmed, "2025-06-30")];
    assert!(standing(&all, day("2026-06-29")).is_some());
    assert_eq!(standing(&all, on()), None);
    assert_eq!(due(&all, on()), Some(Due::Faded));
    assert_eq!(due(&all, day("2026-06-29")), None);
    assert_eq!(due(&all, day("2025-01-01")), Some(Due::Never));
    assert_eq!(due(&[], on()), Some(Due::Never));
}

#[test]
fn a_rating_against_older_words_counts_until_somebody_rates_against_the_new_ones() {
    let old = Given { is_current_rubric: false, ..given(1, 5, Basis::Confirmed, "2026-01-01") };
    let found = standing(&[old], on()).unwrap();
    assert!(found.is_older_rubric);
    assert_eq!((found.value, due(&[old], on())), (5.0, Some(Due::OlderRubric)));
    let new = given(2, 2, Basis::Assumed, "2026-06-01");
    let found = standing(&[old, new], on()).unwrap();
    assert_eq!((found.value, found.is_older_rubric, found.is_assumed), (2.0, false, true));
    assert_eq!(due(&[old, new], on()), None);
}

#[test]
fn a_judgement_says_everything_that_is_wrong_with_it() {
    use JudgementFault as F;
    let written = Written { level: "6", basis: "sure", ..Written::default() };
    let faults = Judgement::read(written, on(), 12).unwrap_err();
    assert_eq!(faults, [F::LevelUnknown, F::BasisUnknown, F::EvidenceMissing]);
    let good = Written {
        level: "3",
        basis: "confirmed",
        evidence: " 院长在年会上说的 ",
        confirmed_by: "会议纪要",
        rated_on: None,
    };
    let read = Judgement::read(good, on(), 12).unwrap();
    assert_eq!((read.evidence.as_str(), read.rated_on), ("院长在年会上说的", on()));
    let without = Written { confirmed_by: " ", ..good };
    assert_eq!(Judgement::read(without, on(), 12), Err(vec![F::ConfirmationMissing]));
    let at = |rated_on: &str| {
        Judgement::read(Written { rated_on: Some(day(rated_on)), ..good }, on(), 12)
    };
    assert_eq!(at("2026-07-01"), Err(vec![F::NotYet]));
    assert_eq!(at("2025-06-30"), Err(vec![F::FadedAlready]));
    assert!(at("2025-07-01").is_ok());
    let assumed = Written { basis: "assumed", confirmed_by: "x", ..good };
    assert_eq!(Judgement::read(assumed, on(), 12).unwrap().confirmed_by, "");
    let long = "长".repeat(EVIDENCE_MOST + 1);
    let long = Judgement::read(Written { evidence: &long, ..good }, on(), 12);
    assert_eq!(long, Err(vec![F::EvidenceTooLong]));
}

#[test]
fn rubrics_are_read_as_people_write_them() {
    let mut criterion = TEMPLATES[0].standard().unwrap().rated().next().unwrap().clone();
    criterion.description.zh =
        "谁会跟着它选？\n1分 无人\n2. 少数\n３：一半\n4、多数\n   的人\n5 所有人".to_owned();
    criterion.description.en = "1 nobody\n2 few\n3 half\n4 most\n5 all".to_owned();
    let rubric = Rubric::of(&criterion);
    assert_eq!(rubric.question.zh, "谁会跟着它选？");
    let zh: Vec<&str> = Level::ALL.iter().map(|level| rubric.level(*level).zh.as_str()).collect();
    assert_eq!(zh, ["无人", "少数", "一半", "多数 的人", "所有人"]);
    assert!(rubric.is_complete());
    let same = {
        let mut same = criterion.clone();
        same.description.en = "1  nobody\n2 few\n\n3 half\n4 most\n5 all\n".to_owned();
        same.weight += 1.0;
        Rubric::of(&same).fingerprint()
    };
    assert_eq!(rubric.fingerprint(), same, "spaces and weights do not matter");
    criterion.description.en = criterion.description.en.replace("most", "nearly all");
    assert_ne!(Rubric::of(&criterion).fingerprint(), same);
    criterion.description.en = "2024 figures\n10 of them".to_owned();
    let none = Rubric::of(&criterion);
    assert!(!none.is_complete() && none.level(Level::ALL[0]).en.is_empty());
    assert_eq!(none.question.en, "2024 figures 10 of them");
}

fn any_given() -> impl Strategy<Value = Given> {
    (1..6_u128, 1..=5_u8, any::<bool>(), 0..900_i64, any::<bool>()).prop_map(
        |(rater, level, confirmed, age, current)| {
            let basis = if confirmed { Basis::Confirmed } else { Basis::Assumed };
            let rated_on = (on() - chrono::TimeDelta::days(age)).to_string();
            Given { is_current_rubric: current, ..given(rater, level, basis, &rated_on) }
        },
    )
}

proptest! {
    #[test]
    fn the_value_lies_among_the_ratings(all in proptest::collection::vec(any_given(), 0..20)) {
        if let Some(found) = standing(&all, on()) {
            let (low, high) = (f64::from(found.lowest.number()), f64::from(found.highest.number()));
            prop_assert!(low <= found.value && found.value <= high);
            prop_assert!(found.counted >= 1 && found.counted <= found.raters);
            prop_assert!(found.until > on());
            prop_assert_eq!(found.deviation.is_some(), found.raters > 1);
            // At most half the range between the ends (Popoviciu's inequality).
            prop_assert!(found.deviation.is_none_or(|d| d <= (high - low) / 2.0 + 1e-12));
        }
    }

    #[test]
    fn something_is_due_unless_a_rating_of_the_rubric_in_force_counts(
        all in proptest::collection::vec(any_given(), 0..20),
    ) {
        let is_settled = standing(&all, on()).is_some_and(|found| !found.is_older_rubric);
        prop_assert_eq!(due(&all, on()).is_none(), is_settled);
    }
}
