//! A small business for tests: accounts with sales, put into any company, and a published standard.

use canopy_analytics::{FactBatch, FactWriter};
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::{
    AccountId, ImportId, ProductId, StandardId, TerritoryId, day_number,
};
use canopy_domain::{Amount, Day};
use canopy_store::accounts::NewAccount;
use canopy_store::imports::{Finished, NewImport, UnknownAccounts};
use canopy_store::sales::NewProduct;
use canopy_store::{Import, SystemReason};
use canopy_usecases::Company;
use canopy_usecases::standards::{self, Publish};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// One account of the business: what it is, and what it bought.
#[derive(Debug, Clone, Copy)]
pub struct Customer {
    /// Code.
    pub code: &'static str,
    /// Name.
    pub name: &'static str,
    /// Level, as the pharma standard asks for it.
    pub level: &'static str,
    /// Its territory.
    pub territory: Option<TerritoryId>,
    /// Units sold in a month of the previous year, and in a month of the current one.
    pub monthly: (i64, i64),
}

/// The last day of the business's sales.
pub const LAST_DAY: &str = "2025-12-31";

/// The id of the account at this place of the list given to [`sell`].
pub fn account_id(place: usize) -> AccountId {
    AccountId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0001_0000 + place as u128))
}

/// Creates the accounts and sells to them on the last day of each month of two years, in one import
/// of a file called `流向.csv`.
pub async fn sell(company: &Company, now: DateTime<Utc>, customers: &[Customer]) -> ImportId {
    let system = company.store.system(SystemReason::Demo);
    let import = ImportId(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0002_0000));
    let tx = system.write(now).await.expect("a transaction");
    let permit = tx.permit::<Import>().expect("a permit");
    let accounts: Vec<NewAccount> =
        customers.iter().enumerate().map(|(place, one)| account(place, one)).collect();
    let keys = permit.create_accounts(&accounts, None).await.expect("accounts");
    let products = ["阿托伐他汀钙片", "甘精胰岛素注射液"].map(|name| NewProduct {
        id: ProductId(Uuid::now_v7()),
        code: String::new(),
        name: name.to_owned(),
        class: String::new(),
    });
    let products = permit.create_products(&products, None).await.expect("products");
    let file = NewImport {
        id: import,
        kind: FileKind::Sales,
        file_name: "流向.csv".to_owned(),
        sha256: "0".repeat(64),
        sheet: String::new(),
        bytes: 1,
        mapping: None,
        options: "{}".to_owned(),
        recognised: String::new(),
    };
    permit.create_import(&file).await.expect("an import");
    permit.start_import(import, 1, UnknownAccounts::Create, false).await.expect("a start");
    let mut writer = FactWriter::create(&company.facts, import).expect("a file");
    writer.push(&facts(customers, &keys, &products)).expect("facts");
    let written = writer.finish().expect("a finished file");
    let finished = Finished {
        rows_good: written.rows,
        first_day: Some(written.first_day),
        last_day: Some(written.last_day),
        fact_file: Some(serde_json::to_string(&written).expect("a description")),
        ..Finished::default()
    };
    permit.finish_import(import, &finished, &[]).await.expect("an end");
    tx.commit().await.expect("a commit");
    import
}

/// Adopts a built-in template and publishes it.
pub async fn publish(company: &Company, now: DateTime<Utc>, template: &str) -> StandardId {
    let desk = company.store.system(SystemReason::Demo);
    let id = standards::adopt(&desk, now, template).await.expect("a draft");
    let version = standards::read(&desk, id).await.expect("the draft").row.version;
    let valid_from = day("2025-01-01");
    let today = canopy_usecases::local_day(now);
    let publish = Publish { id, version, valid_from, today };
    standards::publish(&desk, now, publish).await.expect("a standard");
    id
}

fn account(place: usize, customer: &Customer) -> NewAccount {
    NewAccount {
        level: customer.level.to_owned(),
        territory: customer.territory,
        region: "华东".to_owned(),
        account_type: "医院".to_owned(),
        ..NewAccount::named(account_id(place), customer.code, customer.name)
    }
}

fn facts(customers: &[Customer], accounts: &[u32], products: &[u32]) -> FactBatch {
    let mut batch = FactBatch::default();
    let mut row = 1;
    for (customer, key) in customers.iter().zip(accounts) {
        for month in 0..24 {
            let (before, now) = customer.monthly;
            let units = if month < 12 { before } else { now };
            if units == 0 {
                continue;
            }
            let last = canopy_domain::Month::of(day("2024-01-01")).index() + month;
            let sold_on = canopy_domain::Month::from_index(last).last_day();
            row += 1;
            batch.account_key.push(*key);
            batch.product_key.push(products[usize::try_from(month % 2).unwrap_or(0)]);
            batch.day.push(day_number(sold_on));
            batch.amount.push(units * 100 * Amount::SCALE);
            batch.quantity.push(units * Amount::SCALE);
            batch.document.push(u64::from(row));
            batch.row.push(row);
        }
    }
    batch
}

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}
