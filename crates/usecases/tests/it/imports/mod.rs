//! Imports from the file to the result and back: corrected, decided about, interrupted, at the same
//! time as others, undone; and the rows left out, handed back and imported again.

mod accounts;
mod correct;
mod ends;
mod leads;

use crate::company::{Arranged, both};
use canopy_domain::access::{Caller, Job};
use canopy_domain::imports::{Field, FileKind, Mapping, ProblemCode, Refusal, Target};
use canopy_domain::primitives::{AccountId, ImportId, UserId};
use canopy_domain::{Amount, Lang};
use canopy_store::accounts::{Account, AccountPatch, AccountQuery};
use canopy_store::imports::{Decision, HeldAccount, ImportRow, ImportState, UnknownAccounts};
use canopy_store::team::NewUser;
use canopy_store::{Edit, Import, ManageTeam, SystemReason};
use canopy_usecases::imports::{
    self, Correction, HeldChoice, HeldDecision, Reading, Received, Rest, Start,
};
use canopy_usecases::tables::{OutFormat, to_bytes};
use canopy_usecases::{Failure, Rule};
use std::collections::BTreeMap;
use uuid::Uuid;

pub(crate) async fn analyst(at: &Arranged) -> Caller {
    let user = UserId(Uuid::from_u128(7));
    let tx = at.company.store.system(SystemReason::Demo).write(at.now()).await.unwrap();
    let new = NewUser {
        id: user,
        sign_in_name: "zhao".to_owned(),
        name: "赵一鸣".to_owned(),
        job: Job::Analyst,
        lang: Lang::ZhCn,
    };
    tx.permit::<ManageTeam>().unwrap().create_user(&new).await.unwrap();
    tx.commit().await.unwrap();
    Caller::new(user, Job::Analyst, Vec::new(), Lang::ZhCn)
}

fn received(at: &Arranged, name: &str, text: &str) -> imports::Upload {
    let mut received = Received::begin(&at.company).unwrap();
    received.take(text.as_bytes()).unwrap();
    received.named(name)
}

/// Uploads a file and waits for its check.
pub(crate) async fn hand_in(at: &Arranged, who: &Caller, text: &str) -> ImportRow {
    let upload = received(at, "file.csv", text);
    let id = imports::upload(&at.company, who, upload).await.unwrap().import;
    at.company.settle().await;
    row(at, who, id).await
}

pub(crate) async fn row(at: &Arranged, who: &Caller, id: ImportId) -> ImportRow {
    at.company.store.desk(who).permit::<Import>().unwrap().import(id).await.unwrap()
}

fn everything(import: &ImportRow) -> Start {
    Start { version: import.version, unknown: UnknownAccounts::Create, good_only: true }
}

/// Carries a checked import out as it was seen and waits for its end.
async fn carry_out(at: &Arranged, who: &Caller, seen: &ImportRow) -> ImportRow {
    imports::start(&at.company, who, seen.id, everything(seen)).await.unwrap();
    at.company.settle().await;
    row(at, who, seen.id).await
}

/// Uploads, checks and carries out.
pub(crate) async fn import(at: &Arranged, who: &Caller, text: &str) -> ImportRow {
    let seen = hand_in(at, who, text).await;
    assert_eq!(seen.state, ImportState::Checked, "{:?}", seen.refusal);
    let done = carry_out(at, who, &seen).await;
    assert_eq!(done.state, ImportState::Done, "{:?}", done.refusal);
    done
}

async fn accounts(at: &Arranged) -> Vec<canopy_store::accounts::AccountRow> {
    let desk = at.company.store.system(SystemReason::Demo);
    desk.accounts(&AccountQuery { limit: 500, ..AccountQuery::default() }).await.unwrap().rows
}

/// What each account bought, in whole units.
async fn sold(at: &Arranged) -> BTreeMap<String, i64> {
    let rows = accounts(at).await.into_iter();
    rows.map(|row| (row.name, row.revenue_12m.ten_thousandths() / Amount::SCALE)).collect()
}

async fn account(at: &Arranged, name: &str) -> Account {
    let id = accounts(at).await.into_iter().find(|row| row.name == name).unwrap().id;
    at.company.store.system(SystemReason::Demo).account(id).await.unwrap()
}

async fn edit(at: &Arranged, name: &str, patch: AccountPatch) {
    let account = account(at, name).await;
    let tx = at.company.store.system(SystemReason::Demo).write(at.now()).await.unwrap();
    let found = tx.find::<Edit>(account.id).await.unwrap();
    found.change(account.version, &patch).await.unwrap();
    tx.commit().await.unwrap();
}

async fn held(at: &Arranged, who: &Caller, id: ImportId) -> Vec<HeldAccount> {
    let desk = at.company.store.desk(who);
    desk.permit::<Import>().unwrap().held_accounts(id, 0, 200).await.unwrap()
}

async fn problems(at: &Arranged, who: &Caller, id: ImportId) -> Vec<(u32, String, ProblemCode)> {
    let desk = at.company.store.desk(who);
    let found = desk.permit::<Import>().unwrap().problems(id, 0, 100).await.unwrap();
    let told = found.into_iter().map(|stored| stored.problem);
    told.map(|problem| (problem.row, problem.column, problem.code)).collect()
}

fn fields(fields: &[Option<Field>]) -> Mapping {
    let target = |field: &Option<Field>| field.map_or(Target::Ignore, Target::Field);
    Mapping {
        kind: FileKind::Sales,
        targets: fields.iter().map(target).collect(),
        factors: Vec::new(),
    }
}

fn correction(version: i64, mapping: Mapping) -> Correction {
    Correction { version, reading: Reading::default(), kind: None, mapping: Some(mapping) }
}

fn choice(import: &ImportRow, seq: u64, decision: HeldDecision) -> HeldChoice {
    HeldChoice { seq, version: import.version, decision }
}

/// Buyer and payer in two columns: another mapping meets other accounts in another order.
const TWO_WAYS: &str = "日期,客户名称,付款方,金额,未税金额\n\
    2025-11-01,甲医院,丙公司,100,90\n\
    2025-11-02,乙医院,丁公司,200,180\n\
    2025-11-03,甲医院,丁公司,400,360\n";

/// The columns of [`TWO_WAYS`] by the payer, without tax.
fn by_payer() -> Mapping {
    fields(&[Some(Field::Date), None, Some(Field::AccountName), None, Some(Field::Amount)])
}

fn by_buyer() -> Mapping {
    fields(&[Some(Field::Date), Some(Field::AccountName), None, Some(Field::Amount), None])
}
