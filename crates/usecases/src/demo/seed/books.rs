//! The company's files, handed in by its analyst and carried out like anybody's.

use crate::demo::files;
use crate::demo::world::{DEFAULT_SEED, World};
use crate::imports::{self, Start, Upload};
use crate::{Company, Failure, Outcome};
use canopy_domain::Lang;
use canopy_domain::access::Caller;
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;
use canopy_store::imports::{ImportState, UnknownAccounts};
use sha2::{Digest as _, Sha256};
use std::io::Write as _;

pub(super) async fn import_accounts(
    company: &Company,
    analyst: &Caller,
    world: &World,
) -> Outcome<()> {
    let mut bytes = Vec::new();
    files::write_accounts(world, Lang::ZhCn, &mut bytes)?;
    hand_in(company, analyst, ("客户主数据.csv", FileKind::Accounts), &bytes).await
}

pub(super) async fn import_sales(
    company: &Company,
    analyst: &Caller,
    world: &World,
) -> Outcome<()> {
    let mut bytes = Vec::new();
    files::write_sales(world, Lang::ZhCn, &mut bytes)?;
    let name = format!("销售流向 {}.csv", world.as_of);
    hand_in(company, analyst, (&name, FileKind::Sales), &bytes).await
}

pub(super) async fn import_payments(
    company: &Company,
    analyst: &Caller,
    world: &World,
) -> Outcome<()> {
    let mut bytes = Vec::new();
    files::write_invoices(world, DEFAULT_SEED, Lang::ZhCn, &mut bytes)?;
    let name = format!("发票与回款 {}.csv", world.as_of);
    hand_in(company, analyst, (&name, FileKind::Invoices), &bytes).await?;
    let mut bytes = Vec::new();
    files::write_answers(world, DEFAULT_SEED, Lang::ZhCn, &mut bytes)?;
    let name = format!("满意度调查 {}.csv", world.as_of);
    hand_in(company, analyst, (&name, FileKind::Surveys), &bytes).await
}

/// Uploads, checks and carries out one file, unless the same file has been imported.
pub(super) async fn hand_in(
    company: &Company,
    analyst: &Caller,
    (name, kind): (&str, FileKind),
    bytes: &[u8],
) -> Outcome<()> {
    let sha256 = canopy_domain::primitives::hex(&Sha256::digest(bytes));
    let desk = company.store.desk(analyst);
    let same = desk.permit::<Import>()?.same_file(&sha256).await?;
    if same.iter().any(|import| import.state == ImportState::Done) {
        return Ok(());
    }
    let id = upload(company, analyst, (name, kind), bytes).await?;
    let version = desk.permit::<Import>()?.import(id).await?.version;
    let start = Start { version, unknown: UnknownAccounts::Create, good_only: false };
    imports::start(company, analyst, id, start).await?;
    company.settle().await;
    let import = desk.permit::<Import>()?.import(id).await?;
    if import.state == ImportState::Done {
        return Ok(());
    }
    Err(Failure::Internal(format!("{name}: {:?}, {:?}", import.state, import.refusal).into()))
}

/// Uploads a file and waits for its check.
pub(super) async fn upload(
    company: &Company,
    analyst: &Caller,
    (name, kind): (&str, FileKind),
    bytes: &[u8],
) -> Outcome<ImportId> {
    let sha256 = canopy_domain::primitives::hex(&Sha256::digest(bytes));
    let mut file = company.staging_file()?;
    file.write_all(bytes)?;
    let upload = Upload { file_name: name.to_owned(), file, sha256, kind: Some(kind) };
    let id = imports::upload(company, analyst, upload).await?.import;
    company.settle().await;
    Ok(id)
}
