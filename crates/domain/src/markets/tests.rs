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
    settling_days: 90,
    within_days: 180,
    basket_days: 14,
    least: 5,
    most: 5,
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

/// Everybody has long been a customer. Account 1 buys twelve products first, accounts 2 to 9 follow within three months; of two dozen more,
/// some buy some of them at scattered times after.
fn planted() -> Vec<FirstPurchase> {
    let mut all: Vec<FirstPurchase> =
        (1..34).map(|account| FirstPurchase { account, product: 99, day: day(0) }).collect();
    for product in 0..12_u32 {
        let led = 120 + i64::from(product) * 60;
        all.push(FirstPurchase { account: 1, product, day: day(led) });
        for follower in 2..10_u32 {
            let days = 10 + i64::from(follower) * 8;
            all.push(FirstPurchase { account: follower, product, day: day(led + days) });
        }
        for other in (10..34_u32).filter(|other| (other + product) % 4 == 0) {
            let at = led + 181 + i64::from((other * 37 + product * 53) % 600);
            all.push(FirstPurchase { account: other, product, day: day(at) });
        }
    }
    all
}

#[test]
fn an_account_others_follow_is_found_with_its_strength() {
    let found = leads(&planted(), &Houses::new(), &QUESTION());
    let leaders: Vec<u32> = found.iter().map(|one| one.leader).collect();
    assert_eq!(leaders[0], 1);
    let first = &found[0];
    assert!(first.followed >= 96 && first.products == 12, "{first:?}");
    assert!(first.lift() > 1.5 && first.chance < 0.001, "{first:?}");
    assert_eq!(first.followers[0].1, 12);
    let (followed, expected) = by_pairs(&planted(), 1, &Houses::new());
    assert_eq!(first.followed, followed);
    assert!((first.expected - expected).abs() < 1e-9, "{} {expected}", first.expected);
}

#[test]
fn who_could_still_follow_is_told_and_units_of_one_house_do_not_follow_each_other() {
    let found = leads(&planted(), &Houses::new(), &QUESTION());
    let first = found.iter().find(|one| one.leader == 1).unwrap();
    // Two dozen others buy a quarter of the twelve products each; nine are open for every one of them.
    assert_eq!(first.open.len(), 24);
    assert!(first.open.iter().all(|(account, products)| *account >= 10 && *products == 9));
    let houses: Houses = (2..4).map(|unit| (unit, 1)).collect();
    let found = leads(&planted(), &houses, &QUESTION());
    let first = found.iter().find(|one| one.leader == 1).unwrap();
    assert!(first.followers.iter().all(|(account, _)| !(2..4).contains(account)), "{first:?}");
    assert!(first.followed < 96);
    // One house alone leads nobody.
    let all: Houses = (1..34).map(|unit| (unit, 1)).collect();
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

/// Chance for tests: the same numbers every time.
struct Drawn(u64);

impl Drawn {
    /// A number from 0 to below 1 (D. H. Lehmer's generator with the modulus 2^31 − 1).
    fn next(&mut self) -> f64 {
        self.0 = self.0 * 48_271 % 2_147_483_647;
        self.0 as f64 / 2_147_483_647.0
    }

    /// Days until something that happens every `mean` days.
    #[expect(clippy::cast_possible_truncation, reason = "whole days are meant")]
    fn after(&mut self, mean: f64) -> i64 {
        (-mean * (1.0 - self.next()).ln()) as i64
    }
}

/// Sixty accounts that buy ten products independently of each other.
fn independent(seed: u64, when: impl Fn(&mut Drawn, u32) -> Option<i64>) -> Vec<FirstPurchase> {
    let mut drawn = Drawn(seed * 7_919 + 1);
    let mut all = Vec::new();
    for product in 0..10 {
        for account in 0..60 {
            let on = when(&mut drawn, product).filter(|on| *on < 1_000);
            all.extend(on.map(|on| FirstPurchase { account, product, day: day(on) }));
        }
    }
    all
}

#[test]
fn where_buyers_are_independent_hardly_anybody_leads_however_products_come_and_spread() {
    // Old slow products beside new fast ones; and launches of which most buy early.
    let slow_and_fast = |drawn: &mut Drawn, product: u32| {
        let (from, mean) = if product < 5 { (0, 1_500.0) } else { (755, 120.0) };
        Some(from + drawn.after(mean))
    };
    let launches = |drawn: &mut Drawn, product: u32| {
        let buys = drawn.next() < 0.6;
        let days = drawn.after(90.0);
        buys.then_some(150 + i64::from(product) * 60 + days)
    };
    let named =
        |purchases: &[FirstPurchase]| !leads(purchases, &Houses::new(), &QUESTION()).is_empty();
    // By chance one territory in twenty may name somebody, and no more.
    let of_speeds = (0..40).filter(|seed| named(&independent(*seed, slow_and_fast))).count();
    let of_launches = (0..40).filter(|seed| named(&independent(*seed, launches))).count();
    assert!(of_speeds <= 2 && of_launches <= 2, "{of_speeds} {of_launches}");
}

#[test]
fn a_new_customer_who_fills_its_shelf_and_one_large_order_make_no_leader() {
    let mut all: Vec<FirstPurchase> =
        (1..12).map(|account| FirstPurchase { account, product: 99, day: day(0) }).collect();
    for product in 0..12_u32 {
        all.push(FirstPurchase { account: 0, product, day: day(200 + i64::from(product)) });
        for other in 1..12_u32 {
            let on = 230 + i64::from((other * 31 + product * 17) % 120);
            all.push(FirstPurchase { account: other, product, day: day(on) });
        }
    }
    assert_eq!(leads(&all, &Houses::new(), &QUESTION()), []);
    // The same order by somebody who has long been a customer is one piece of evidence.
    all.push(FirstPurchase { account: 0, product: 99, day: day(0) });
    assert_eq!(leads(&all, &Houses::new(), &QUESTION()), []);
}

/// How many followed a house, and how many follow the mean buyer of its products, pair by pair.
fn by_pairs(all: &[FirstPurchase], leader: u32, houses: &Houses) -> (u32, f64) {
    let (question, house) = (QUESTION(), |one: u32| houses.get(&one).copied().unwrap_or(one));
    let products: std::collections::BTreeSet<u32> = all.iter().map(|one| one.product).collect();
    let settled = |of: u32| {
        let days = all.iter().filter(|one| house(one.account) == of).map(|one| one.day);
        days.min().unwrap() + Duration::days(question.settling_days)
    };
    let (mut followed, mut expected) = (0, 0.0);
    for product in products {
        let mut first = std::collections::BTreeMap::new();
        for one in all.iter().filter(|one| one.product == product) {
            let known = first.entry(house(one.account)).or_insert(one.day);
            *known = one.day.min(*known);
        }
        first.retain(|house, on| *on >= settled(*house));
        let behind = |led: Day| {
            let days = first.values().map(|on| (*on - led).num_days());
            days.filter(|days| (1..=question.within_days).contains(days)).count()
        };
        let Some(own) = first.get(&leader) else { continue };
        followed += behind(*own);
        let sum: usize = first.values().map(|on| behind(*on)).sum();
        expected += sum as f64 / first.len() as f64;
    }
    (u32::try_from(followed).unwrap(), expected)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn what_is_said_of_leads_is_what_pairs_say_and_is_unlikely_by_chance(
        days in prop::collection::vec((0_u32..6, 0_u32..8, 0_i64..1_000), 0..120),
        leading in 0_u32..6,
    ) {
        let mut first = std::collections::BTreeMap::new();
        for (account, product, on) in days {
            let on = if account == leading { 95 + i64::from(product) * 70 } else { on };
            let own = first.entry((account, product)).or_insert(on);
            *own = on.min(*own);
        }
        let purchases: Vec<FirstPurchase> = first
            .into_iter()
            .map(|((account, product), on)| FirstPurchase { account, product, day: day(on) })
            .collect();
        let houses: Houses = [(1, 0)].into();
        let question = LeadQuestion { least: 1, ..QUESTION() };
        for lead in leads(&purchases, &houses, &question) {
            let (followed, expected) = by_pairs(&purchases, lead.leader, &houses);
            prop_assert_eq!(lead.followed, followed);
            prop_assert!((lead.expected - expected).abs() < 1e-9);
            prop_assert!(lead.lift() > 1.0 && lead.lift().is_finite());
            prop_assert!((0.0..=0.05).contains(&lead.chance));
            let by: u32 = lead.followers.iter().map(|(_, count)| count).sum();
            prop_assert_eq!(by, lead.followed);
        }
    }
}
