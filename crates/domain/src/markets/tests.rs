//! Progress, distances, what the data suggest, and where they suggest nothing.

use super::*;
use crate::primitives::Day;
use chrono::Duration;
use proptest::prelude::*;

fn day(number: i64) -> Day {
    "2024-01-01".parse::<Day>().unwrap() + Duration::days(number)
}

const QUESTION: fn() -> LeadQuestion = || LeadQuestion {
    first_day: day(0),
    last_day: day(1_000),
    settling_days: 90,
    within_days: 180,
    least: 5,
};

#[test]
fn the_data_go_before_what_people_say() {
    let none = TargetFacts::default();
    let bought = TargetFacts { has_bought_since: true, is_marked: true, ..none };
    let marked = TargetFacts { is_marked: true, ..none };
    let told = |state, facts: &TargetFacts, today| progress(state, facts, day(10), day(today));
    assert_eq!(told(TargetState::FirstOrder, &bought, 20), Progress::ByData);
    assert_eq!(told(TargetState::Regular, &bought, 20), Progress::ByMark);
    assert_eq!(told(TargetState::Reference, &marked, 20), Progress::ByMark);
    assert_eq!(told(TargetState::Reference, &none, 10), Progress::Open);
    assert_eq!(told(TargetState::Reference, &none, 11), Progress::Overdue);
}

#[test]
fn distances_are_those_of_the_globe() {
    let place = |longitude, latitude| Coordinates::new(longitude, latitude).unwrap();
    // A degree of latitude: 2π · 6371.0088 / 360.
    assert!((distance_km(place(0.0, 0.0), place(0.0, 1.0)) - 111.195).abs() < 0.01);
    assert!(distance_km(place(120.0, 30.0), place(120.0, 30.0)).abs() < 1e-9);
    assert!((distance_km(place(0.0, 0.0), place(180.0, 0.0)) - 20_015.1).abs() < 1.0);
    assert_eq!(Coordinates::new(200.0, 0.0), None);
    assert_eq!(Coordinates::new(f64::NAN, 0.0), None);
    assert_eq!(centre_of(&[]), None);
    let attributes = [("经度", "119.5"), ("纬度", "33")];
    let attributes = attributes.map(|(a, b)| (a.to_owned(), b.to_owned())).into();
    assert_eq!(Coordinates::of(&attributes), Coordinates::new(119.5, 33.0));
}

/// Account 1 buys twelve products first, accounts 2 to 5 follow within two months; of a dozen more,
/// some buy some of them at scattered times.
fn planted() -> Vec<FirstPurchase> {
    let mut all = Vec::new();
    for product in 0..12_u32 {
        let led = 200 + i64::from(product) * 20;
        all.push(FirstPurchase { account: 1, product, day: day(led) });
        for follower in 2..6_u32 {
            let days = 10 + i64::from(follower) * 8;
            all.push(FirstPurchase { account: follower, product, day: day(led + days) });
        }
        for other in (6..18_u32).filter(|other| (other + product) % 4 == 0) {
            let at = 450 + i64::from((other * 37 + product * 53) % 500);
            all.push(FirstPurchase { account: other, product, day: day(at) });
        }
    }
    all
}

#[test]
fn an_account_others_follow_is_found_with_its_strength() {
    let found = leads(&planted(), &QUESTION());
    let first = found.iter().find(|one| one.leader == 1).unwrap();
    assert!(first.followed >= 48 && first.products == 12, "{first:?}");
    assert!(first.interval.0 > 1.0 && first.interval.0 < first.lift);
    assert!(first.lift < first.interval.1);
    assert_eq!(first.followers[0].1, 12);
}

#[test]
fn nothing_is_said_where_data_are_few_or_may_be_older_than_they_look() {
    let few: Vec<FirstPurchase> =
        planted().into_iter().filter(|one| one.product == 0 && one.account < 6).collect();
    assert_eq!(leads(&few, &QUESTION()), []);
    assert_eq!(leads(&[], &QUESTION()), []);
    let early: Vec<FirstPurchase> = planted()
        .into_iter()
        .map(|one| FirstPurchase { day: day((one.day - day(0)).num_days() % 80), ..one })
        .collect();
    assert_eq!(leads(&early, &QUESTION()), []);
}

#[test]
fn the_pattern_with_most_reasons_comes_first_and_few_accounts_have_none() {
    let base = Features { accounts: 20, top1_share: 0.1, ..Features::default() };
    let camp = Features { city_share: Some(0.7), spread_km: Some(20.0), ..base };
    assert_eq!(fits(&camp)[0].pattern, Pattern::BaseCamp);
    let radiation = Features { top1_share: 0.4, leads: 2, ..base };
    assert_eq!(fits(&radiation)[0].pattern, Pattern::Radiation);
    let heights = Features { unwon_heights: 3, ..base };
    assert_eq!(fits(&heights)[0].pattern, Pattern::Heights);
    let mushroom = Features { ripe: 9, spread_km: Some(200.0), ..base };
    assert_eq!(fits(&mushroom)[0].pattern, Pattern::Mushroom);
    assert_eq!(fits(&Features { accounts: 2, ..camp }), []);
}

proptest! {
    #[test]
    fn what_is_said_of_leads_is_always_a_number_above_one(
        days in prop::collection::vec((0_u32..6, 0_u32..8, 0_i64..1_000), 0..120),
    ) {
        let mut first = std::collections::BTreeMap::new();
        for (account, product, on) in days {
            let own = first.entry((account, product)).or_insert(on);
            *own = on.min(*own);
        }
        let purchases: Vec<FirstPurchase> = first
            .into_iter()
            .map(|((account, product), on)| FirstPurchase { account, product, day: day(on) })
            .collect();
        for lead in leads(&purchases, &QUESTION()) {
            prop_assert!(lead.lift.is_finite() && lead.interval.0 > 1.0);
            prop_assert!(lead.interval.1.is_finite() && lead.followed >= 5);
            let by: u32 = lead.followers.iter().map(|(_, count)| count).sum();
            prop_assert_eq!(by, lead.followed);
        }
    }
}
