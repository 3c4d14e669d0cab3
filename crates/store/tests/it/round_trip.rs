//! Each kind of value comes back as it went in, on both databases.

use crate::database::{Database, both};
use crate::world::{caller, id, noon, setup, upload, user};
use canopy_domain::access::Job;
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::{AccountId, Amount, Day};
use canopy_store::accounts::{AccountFigures, AccountPatch, NewAccount};
use canopy_store::imports::Finished;
use canopy_store::{Edit, Import, SystemReason};
use chrono::{DateTime, SubsecRound as _, TimeZone as _, Utc};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Debug, Clone)]
struct Values {
    id: u128,
    name: String,
    code: String,
    attributes: BTreeMap<String, String>,
    money: i64,
    day: Day,
    at: DateTime<Utc>,
}

fn any_text() -> impl Strategy<Value = String> {
    // PostgreSQL keeps no NUL; everything else, quotes and emoji included, must pass.
    "[^\\x00]{1,40}"
}

fn any_values() -> impl Strategy<Value = Values> {
    let day = (0_i64..700_000)
        .prop_map(|days| Day::from_ymd_opt(2, 1, 1).unwrap() + chrono::TimeDelta::days(days));
    let at = (-60_000_000_000_i64..200_000_000_000, 0_u32..1_000_000_000)
        .prop_map(|(seconds, nanos)| Utc.timestamp_opt(seconds, nanos).unwrap());
    let attributes = prop::collection::btree_map(any_text(), any_text(), 0..4);
    (any::<u128>(), any_text(), any_text(), attributes, any::<i64>(), day, at).prop_map(
        |(id, name, code, attributes, money, day, at)| Values {
            id,
            name,
            code,
            attributes,
            money,
            day,
            at,
        },
    )
}

async fn check(database: &Database, values: &Values) {
    let desk = database.store.system(SystemReason::Demo);
    let tx = desk.write(values.at).await.unwrap();
    let permit = tx.permit::<Import>().unwrap();
    let id = AccountId(Uuid::from_u128(values.id));
    let mut account = NewAccount::named(id, &values.code, &values.name);
    account.attributes.clone_from(&values.attributes);
    let keys = permit.create_accounts(&[account], None).await.unwrap();
    let figures = AccountFigures {
        sales_key: keys[0],
        revenue_12m: Amount::from_ten_thousandths(values.money),
        revenue_prev: Amount::from_ten_thousandths(!values.money),
        last_sale: Some(values.day),
    };
    permit.refresh_figures(&[figures]).await.unwrap();
    let read = tx.account(id).await.unwrap();
    assert_eq!(read.id, id);
    assert_eq!((&read.name, &read.code), (&values.name, &values.code));
    assert_eq!(read.attributes, values.attributes);
    assert_eq!(read.revenue_12m.ten_thousandths(), values.money);
    assert_eq!(read.revenue_prev.ten_thousandths(), !values.money);
    assert_eq!(read.last_sale, Some(values.day));
    assert_eq!(read.created_at, values.at.trunc_subsecs(6));
    drop(tx);
}

async fn all(database: &Database) {
    let mut runner = TestRunner::deterministic();
    for _ in 0..48 {
        check(database, &any_values().new_tree(&mut runner).unwrap().current()).await;
    }
}

both! {
    async fn ids_texts_json_money_days_and_instants_come_back_as_they_went_in(database: &Database) {
        all(database).await;
    }

    async fn missing_values_stay_missing(database: &Database) {
        let tx = setup(&database.store).await;
        let permit = tx.permit::<Import>().unwrap();
        permit.create_import(&upload(1, FileKind::Sales)).await.unwrap();
        let import = canopy_domain::primitives::ImportId(id(1));
        let row = permit.import(import).await.unwrap();
        assert_eq!((row.first_day, row.mapping, row.refusal), (None, None, None));
        assert_eq!((row.created_by, row.created_by_name), (None, None));
        let unknown = canopy_store::imports::UnknownAccounts::Create;
        permit.start_import(import, 1, unknown, false).await.unwrap();
        permit.finish_import(import, &Finished::default(), &[]).await.unwrap();
        assert_eq!(permit.import(import).await.unwrap().last_day, None);
    }

    async fn a_write_keeps_every_value_it_does_not_name(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        let mut account = NewAccount::named(AccountId(id(10)), "H1", "甲");
        account.level = "三级甲等".to_owned();
        account.attributes.insert("beds".to_owned(), "500".to_owned());
        tx.permit::<Import>().unwrap().create_accounts(&[account], None).await.unwrap();
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(1, Job::Analyst, &[]));
        let tx = desk.write(noon()).await.unwrap();
        let found = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let patch = AccountPatch {
            attributes: BTreeMap::from([("rooms".to_owned(), "12".to_owned())]),
            ..AccountPatch::default()
        };
        found.change(1, &patch).await.unwrap();
        tx.commit().await.unwrap();
        let read = desk.account(AccountId(id(10))).await.unwrap();
        assert_eq!((read.level.as_str(), read.code.as_str()), ("三级甲等", "H1"));
        assert_eq!(read.attributes.len(), 2);
    }
}
