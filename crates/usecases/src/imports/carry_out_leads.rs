//! Carries out an import of leads: enters those that are not here already, in one commit. Who looks the
//! same as somebody is shown on each lead; it is decided there.

use super::accounts_work::Under;
use super::leads_work::work_out;
use super::reading::{Reading, open_import};
use super::start::worker;
use crate::{Company, Outcome, local_day};
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::Import;
use canopy_store::imports::Finished;

/// Carries out an import that was started.
pub(super) async fn carry_out(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
) -> Outcome<()> {
    let desk = worker(company, person);
    let import = desk.permit::<Import>()?.import(id).await?;
    let reading = Reading::of(&import)?;
    let opened = open_import(company, &import).await?;
    let (columns, mapping) = (opened.columns().to_vec(), opened.mapping().clone());
    let read = tokio::task::spawn_blocking(move || opened.read_leads()).await??;
    let rows_total_lines = read.rows_total_lines;
    let under = Under { columns: &columns, mapping: &mapping };
    let work = work_out(&desk, read, (under, &reading)).await?;
    let days = || work.leads.iter().filter_map(|(lead, _)| lead.came_at).map(local_day);
    let finished = Finished {
        rows_good: work.leads.len() as u64,
        rows_bad: work.rows_bad,
        rows_total_lines,
        rows_known: work.rows_known,
        first_day: days().min(),
        last_day: days().max(),
        ..Finished::default()
    };
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.create_leads(id, &work.leads).await?;
    permit.finish_import(id, &finished, &work.problems).await?;
    tx.commit().await?;
    Ok(())
}
