//! Carries out an import of accounts: creates those that are new, changes those that are known,
//! puts them into the tree, the territories and under their owners; all in one commit.

use super::accounts_work::{Under, work_out};
use super::reading::open_import;
use super::start::worker;
use crate::{Company, Outcome};
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::Import;
use canopy_store::imports::Finished;
use canopy_tables::AccountsRead;

/// Carries out an import that was started.
pub(super) async fn carry_out(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
) -> Outcome<()> {
    let desk = worker(company, person);
    let import = desk.permit::<Import>()?.import(id).await?;
    let opened = open_import(company, &import).await?;
    let (columns, mapping) = (opened.columns().to_vec(), opened.mapping().clone());
    let read = tokio::task::spawn_blocking(move || opened.read_accounts()).await??;
    let AccountsRead { rows, mut problems, rows_bad, rows_total_lines } = read;
    let under = Under { columns: &columns, mapping: &mapping };
    let work = work_out(&desk, &rows, under, &mut problems).await?;
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.create_accounts(&work.new, Some(id)).await?;
    let patched = permit.patch_accounts(&work.patches, Some(id)).await?;
    let finished = Finished {
        rows_good: rows.len() as u64,
        rows_bad,
        rows_total_lines,
        accounts_created: work.new.len() as u64,
        accounts_changed: patched.changed,
        ..Finished::default()
    };
    permit.finish_import(id, &finished, &problems).await?;
    tx.commit().await?;
    Ok(())
}
