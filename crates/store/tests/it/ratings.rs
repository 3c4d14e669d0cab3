//! Ratings: kept for good, told in reach, asked for in order, put down by those who may.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, user};
use canopy_domain::Day;
use canopy_domain::access::{Action, Job};
use canopy_domain::primitives::{AccountId, Amount, RatingId, UserId};
use canopy_domain::ratings::{Basis, Judgement, Level};
use canopy_domain::standards::Text;
use canopy_store::accounts::AccountFigures;
use canopy_store::ratings::{NewRating, RatingsAsked, Settled};
use canopy_store::{Import, Rate, StoreError};
use chrono::TimeDelta;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn rating(number: u128, criterion: &str, level: u8, rated_on: &str) -> NewRating {
    NewRating {
        id: RatingId(id(number)),
        standard_code: "pharma".to_owned(),
        criterion_code: criterion.to_owned(),
        judgement: Judgement {
            level: Level::of(level).unwrap(),
            basis: Basis::Confirmed,
            evidence: "会议上说的".to_owned(),
            confirmed_by: "纪要".to_owned(),
            rated_on: day(rated_on),
        },
        rubric: "00ff".to_owned(),
        wording: Text { zh: "愿意沟通".to_owned(), en: "talks openly".to_owned() },
        expires_on: day("2027-01-01"),
    }
}

/// Three accounts of person 2, a fourth of nobody; revenue falls with their number, the third has
/// none.
async fn world(database: &Database) {
    let tx = setup(&database.store).await;
    user(&tx, 2, Job::Representative).await;
    user(&tx, 3, Job::Director).await;
    user(&tx, 4, Job::Auditor).await;
    let mut all = [named(10, "甲"), named(11, "乙"), named(12, "丙"), named(13, "丁")];
    for account in all.iter_mut().take(3) {
        account.owner = Some(UserId(id(2)));
    }
    let keys = accounts(&tx, &all).await;
    let figures = |(key, revenue): (&u32, i64)| AccountFigures {
        sales_key: *key,
        revenue_12m: Amount::from_units(revenue).unwrap(),
        revenue_prev: Amount::ZERO,
        last_sale: None,
    };
    let figures: Vec<_> = keys.iter().zip([300, 200, 0, 400]).map(figures).collect();
    tx.permit::<Import>().unwrap().refresh_figures(&figures).await.unwrap();
    tx.commit().await.unwrap();
}

fn account(number: u128) -> AccountId {
    AccountId(id(number))
}

async fn rate(database: &Database, who: (u128, Job), on: u128, rating: &NewRating) {
    let desk = database.store.desk(&caller(who.0, who.1, &[]));
    let tx = desk.write(noon()).await.unwrap();
    tx.find::<Rate>(account(on)).await.unwrap().rate(rating).await.unwrap();
    tx.commit().await.unwrap();
}

both! {
    async fn a_later_rating_supersedes_and_the_earlier_one_stays(database: &Database) {
        world(database).await;
        let li = (2, Job::Representative);
        rate(database, li, 10, &rating(50, "openness", 2, "2026-01-10")).await;
        rate(database, li, 10, &rating(51, "openness", 4, "2026-02-10")).await;
        // Formed before the others and put down after them: it is not the latest.
        rate(database, li, 10, &rating(52, "openness", 1, "2025-12-10")).await;
        let desk = database.store.desk(&caller(2, Job::Representative, &[]));
        let rows = desk.ratings_of(account(10)).await.unwrap();
        let told: Vec<(u8, bool)> =
            rows.iter().map(|row| (row.level.number(), row.is_latest)).collect();
        assert_eq!(told, [(2, false), (4, true), (1, false)]);
        assert_eq!((rows[0].rater_name.as_str(), rows[0].wording.en.as_str()), ("User 2", "talks openly"));
        let as_of = |text| desk.ratings_at("pharma", day(text), noon());
        assert_eq!(as_of("2026-01-31").await.unwrap().len(), 2);
        assert_eq!(desk.ratings_at("pharma", day("2026-03-01"), noon() - TimeDelta::hours(1)).await.unwrap(), []);
        assert_eq!(desk.ratings_at("it", day("2026-03-01"), noon()).await.unwrap(), []);
        assert_eq!(desk.last_rating_at("pharma").await.unwrap(), Some(noon()));
        assert_eq!(desk.all_ratings().await.unwrap().len(), 3);
    }

    async fn ratings_are_told_and_given_within_reach(database: &Database) {
        world(database).await;
        rate(database, (3, Job::Director), 13, &rating(50, "openness", 2, "2026-01-10")).await;
        let li = database.store.desk(&caller(2, Job::Representative, &[]));
        assert_eq!(li.ratings_of(account(13)).await.unwrap(), []);
        assert_eq!(li.ratings_at("pharma", day("2026-03-01"), noon()).await.unwrap(), []);
        assert_eq!(li.ratings_of_accounts("pharma", &[account(13)]).await.unwrap(), []);
        assert_eq!(li.all_ratings().await.unwrap(), []);
        let tx = li.write(noon()).await.unwrap();
        let missing = tx.find::<Rate>(account(13)).await.map(drop);
        assert!(matches!(missing, Err(StoreError::NotFound)));
        tx.rollback().await.unwrap();
        let sun = database.store.desk(&caller(4, Job::Auditor, &[]));
        let tx = sun.write(noon()).await.unwrap();
        let refused = tx.find::<Rate>(account(13)).await.map(drop);
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::RateAccounts))));
        assert_eq!(sun.ratings_of(account(13)).await.unwrap().len(), 1);
    }

    async fn accounts_are_asked_about_in_order_until_all_their_criteria_are_settled(
        database: &Database
    ) {
        world(database).await;
        let desk = database.store.desk(&caller(3, Job::Director, &[]));
        let asked = RatingsAsked::default();
        let listed = desk.accounts_to_rate(&asked, None, 200).await.unwrap();
        let ids: Vec<u128> = listed.iter().map(|one| one.id.0.as_u128()).collect();
        assert_eq!(ids, [13, 10, 11], "largest revenue first, none without");
        let beyond = Some((listed[0].revenue_12m, listed[0].id));
        assert_eq!(desk.accounts_to_rate(&asked, beyond, 1).await.unwrap()[0].id, account(10));
        let mine = RatingsAsked { owner: Some(UserId(id(2))), ..RatingsAsked::default() };
        let settled = Settled {
            standard_code: "pharma".to_owned(),
            criteria: vec![
                ("openness".to_owned(), "00ff".to_owned()),
                ("standing".to_owned(), "00ff".to_owned()),
            ],
            on: day("2026-03-01"),
        };
        assert_eq!(desk.count_to_rate(&asked, &settled).await.unwrap(), 3);
        rate(database, (3, Job::Director), 10, &rating(50, "openness", 2, "2026-01-10")).await;
        assert_eq!(desk.count_to_rate(&mine, &settled).await.unwrap(), 2, "half settled is not settled");
        rate(database, (2, Job::Representative), 10, &rating(51, "standing", 2, "2026-01-10")).await;
        assert_eq!(desk.count_to_rate(&mine, &settled).await.unwrap(), 1);
        let later = Settled { on: day("2027-01-01"), ..settled.clone() };
        assert_eq!(desk.count_to_rate(&mine, &later).await.unwrap(), 2, "they have faded");
        let reworded = Settled { criteria: vec![("openness".to_owned(), "0001".to_owned())], ..settled };
        assert_eq!(desk.count_to_rate(&mine, &reworded).await.unwrap(), 2, "another rubric");
    }
}
