//! People, territories and accounts for tests, made in a line.

use canopy_domain::Lang;
use canopy_domain::access::{Caller, Job};
use canopy_domain::primitives::{AccountId, ImportId, StandardId, TerritoryId, UserId};
use canopy_store::accounts::NewAccount;
use canopy_store::imports::NewImport;
use canopy_store::standards::DraftStandard;
use canopy_store::team::{NewTerritory, NewUser};
use canopy_store::{
    EditStandards, Import, ManageTeam, PublishStandards, Store, SystemReason, SystemTx,
};
use chrono::{DateTime, Utc};
use uuid::Uuid;

pub fn noon() -> DateTime<Utc> {
    "2026-03-01T12:00:00Z".parse().unwrap()
}

/// The id with a number, so that failures are readable.
pub fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

pub fn caller(number: u128, job: Job, territories: &[u128]) -> Caller {
    let territories = territories.iter().map(|number| TerritoryId(id(*number))).collect();
    Caller::new(UserId(id(number)), job, territories, Lang::ZhCn)
}

/// Writes as the demonstration does, which may do everything.
pub async fn setup(store: &Store) -> SystemTx {
    store.system(SystemReason::Demo).write(noon()).await.unwrap()
}

pub async fn user(tx: &SystemTx, number: u128, job: Job) -> UserId {
    let user = NewUser {
        id: UserId(id(number)),
        sign_in_name: format!("user{number}"),
        name: format!("User {number}"),
        job,
        lang: Lang::En,
    };
    tx.permit::<ManageTeam>().unwrap().create_user(&user).await.unwrap();
    user.id
}

pub async fn territory(tx: &SystemTx, number: u128, parent: Option<u128>) -> TerritoryId {
    let territory = NewTerritory {
        id: TerritoryId(id(number)),
        code: format!("T{number}"),
        name: format!("Territory {number}"),
        parent: parent.map(|number| TerritoryId(id(number))),
    };
    tx.permit::<ManageTeam>().unwrap().create_territory(&territory).await.unwrap();
    territory.id
}

pub fn named(number: u128, name: &str) -> NewAccount {
    NewAccount::named(AccountId(id(number)), &format!("C{number:04}"), name)
}

pub async fn accounts(tx: &SystemTx, accounts: &[NewAccount]) -> Vec<u32> {
    tx.permit::<Import>().unwrap().create_accounts(accounts, None).await.unwrap()
}

pub fn upload(number: u128, kind: canopy_domain::imports::FileKind) -> NewImport {
    NewImport {
        id: ImportId(id(number)),
        kind,
        file_name: format!("file{number}.csv"),
        sha256: format!("{number:064x}"),
        sheet: String::new(),
        bytes: 1_000,
        mapping: None,
        options: "{}".to_owned(),
        recognised: String::new(),
    }
}

pub fn draft(code: &str, document: &str) -> DraftStandard {
    DraftStandard {
        code: code.to_owned(),
        document: document.to_owned(),
        name_zh: "医药".to_owned(),
        name_en: "Pharma".to_owned(),
    }
}

/// A published standard.
pub async fn standard(tx: &SystemTx, number: u128, code: &str) -> StandardId {
    let standard = StandardId(id(number));
    let drafts = tx.permit::<EditStandards>().unwrap();
    drafts.create_draft(standard, &draft(code, "code = \"x\"")).await.unwrap();
    let publisher = tx.permit::<PublishStandards>().unwrap();
    let day = "2026-01-01".parse().unwrap();
    publisher.publish(standard, 1, day, day).await.unwrap();
    standard
}
