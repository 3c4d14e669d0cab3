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
    let before = TargetFacts { bought_before: true, ..bought };
    assert_eq!(told(TargetState::FirstOrder, &before, 20), Progress::Already);
    let lapsed = TargetFacts { bought_before: true, ..none };
    assert_eq!(told(TargetState::FirstOrder, &lapsed, 9), Progress::Open);
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
    let found = leads(&planted(), &Houses::new(), &QUESTION());
    let first = found.iter().find(|one| one.leader == 1).unwrap();
    assert!(first.followed >= 48 && first.products == 12, "{first:?}");
    assert!(first.interval.0 > 1.0 && first.interval.0 < first.lift);
    assert!(first.lift < first.interval.1);
    assert_eq!(first.followers[0].1, 12);
    let (after, elsewhere, days_after, days_else) = by_pairs(&planted(), 1, &Houses::new());
    let lift = f64::from(after) / days_after as f64 / (f64::from(elsewhere) / days_else as f64);
    assert_eq!(first.followed, after);
    assert!((first.lift - lift).abs() < 1e-9, "{} {lift}", first.lift);
}

#[test]
fn who_could_still_follow_is_told_and_units_of_one_house_do_not_follow_each_other() {
    let found = leads(&planted(), &Houses::new(), &QUESTION());
    let first = found.iter().find(|one| one.leader == 1).unwrap();
    // Twelve others buy a quarter of the twelve products each; nine are open for every one of them.
    assert_eq!(first.open.len(), 12);
    assert!(first.open.iter().all(|(account, products)| *account >= 6 && *products == 9));
    let houses: Houses = (2..4).map(|unit| (unit, 1)).collect();
    let found = leads(&planted(), &houses, &QUESTION());
    let first = found.iter().find(|one| one.leader == 1).unwrap();
    assert!(first.followers.iter().all(|(account, _)| !(2..4).contains(account)), "{first:?}");
    assert!(first.followed < 48);
    // One house alone leads nobody.
    let all: Houses = (1..18).map(|unit| (unit, 1)).collect();
    assert_eq!(leads(&planted(), &all, &QUESTION()), []);
}

#[test]
fn a_plan_has_few_accounts_a_short_text_and_likely_days() {
    let today = [day(0)];
    assert_eq!(check_plan(MOST_TARGETS, "先标杆后周边", &today), Ok(()));
    assert_eq!(check_plan(MOST_TARGETS + 1, "", &today), Err(PlanFault::TooManyTargets));
    assert_eq!(check_plan(0, &"大".repeat(LONGEST_TEXT + 1), &today), Err(PlanFault::BadText));
    let unlikely: Day = "0202-01-01".parse().unwrap();
    assert_eq!(check_plan(1, "", &[day(0), unlikely]), Err(PlanFault::BadDay));
    assert_eq!(check_evidence("  院长说  "), Ok("院长说"));
    assert_eq!(check_evidence(" \n "), Err(PlanFault::BadText));
}

#[test]
fn nothing_is_said_where_data_are_few_or_may_be_older_than_they_look() {
    let few: Vec<FirstPurchase> =
        planted().into_iter().filter(|one| one.product == 0 && one.account < 6).collect();
    assert_eq!(leads(&few, &Houses::new(), &QUESTION()), []);
    assert_eq!(leads(&[], &Houses::new(), &QUESTION()), []);
    let early: Vec<FirstPurchase> = planted()
        .into_iter()
        .map(|one| FirstPurchase { day: day((one.day - day(0)).num_days() % 80), ..one })
        .collect();
    assert_eq!(leads(&early, &Houses::new(), &QUESTION()), []);
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

/// Followings and days of one leader, pair by pair.
fn by_pairs(all: &[FirstPurchase], leader: u32, houses: &Houses) -> (u32, u32, i64, i64) {
    let (question, house) = (QUESTION(), |one: u32| houses.get(&one).copied().unwrap_or(one));
    let settled = day(question.settling_days);
    let (mut after, mut elsewhere, mut days_after, mut days_else) = (0, 0, 0, 0);
    let accounts: std::collections::BTreeSet<u32> = all.iter().map(|one| one.account).collect();
    for led in all.iter().filter(|one| one.account == leader && one.day >= settled) {
        let on = |account: u32| {
            let is = |one: &&FirstPurchase| one.account == account && one.product == led.product;
            all.iter().find(is).map(|one| one.day)
        };
        let launch = accounts.iter().filter_map(|one| on(*one)).min().unwrap().max(settled);
        for other in accounts.iter().filter(|other| house(**other) != house(leader)) {
            let bought = on(*other);
            if bought.is_some_and(|day| day < launch) {
                continue;
            }
            let last = bought.unwrap_or(question.last_day);
            let mut at = launch;
            while at <= last {
                let behind = (at - led.day).num_days();
                let is_after = (1..=question.within_days).contains(&behind);
                *(if is_after { &mut days_after } else { &mut days_else }) += 1;
                if bought == Some(at) {
                    *(if is_after { &mut after } else { &mut elsewhere }) += 1;
                }
                at += Duration::days(1);
            }
        }
    }
    (after, elsewhere, days_after, days_else)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
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
        let houses: Houses = [(1, 0)].into();
        for lead in leads(&purchases, &houses, &QUESTION()) {
            let (after, elsewhere, days_after, days_else) =
                by_pairs(&purchases, lead.leader, &houses);
            prop_assert_eq!(lead.followed, after);
            let rate = |count: u32, days: i64| f64::from(count) / days as f64;
            let lift = rate(after, days_after) / rate(elsewhere, days_else);
            prop_assert!((lead.lift - lift).abs() < 1e-9, "{} {}", lead.lift, lift);
            prop_assert!(lead.lift.is_finite() && lead.interval.0 > 1.0);
            prop_assert!(lead.interval.1.is_finite() && lead.followed >= 5);
            let by: u32 = lead.followers.iter().map(|(_, count)| count).sum();
            prop_assert_eq!(by, lead.followed);
        }
    }
}
