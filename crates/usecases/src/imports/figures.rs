//! Brings the figures kept beside accounts up to date: revenue of the last two years and the last
//! purchase, as of the company's last sales day.

use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{FactFile, Reach, raw_metrics};
use canopy_domain::Window;
use canopy_store::accounts::AccountFigures;
use canopy_store::{Import, SystemReason};

/// Computes the figures of every account from the files that count now.
pub async fn refresh_figures(company: &Company) -> Outcome<()> {
    let desk = company.store.system(SystemReason::ImportWorker);
    let files = live_files(&desk).await?;
    let figures = figures(company, files).await?;
    let tx = desk.write(company.clock.now()).await?;
    tx.permit::<Import>()?.refresh_figures(&figures).await?;
    tx.commit().await?;
    Ok(())
}

async fn figures(company: &Company, files: Vec<FactFile>) -> Outcome<Vec<AccountFigures>> {
    let Some(as_of) = files.iter().map(|file| file.last_day).max() else {
        return Ok(Vec::new());
    };
    let window = Window { as_of, months: Window::DEFAULT_MONTHS };
    let facts = company.facts.clone();
    let work =
        tokio::task::spawn_blocking(move || raw_metrics(&facts, &files, window, &Reach::All));
    let raw = work.await??;
    let with_key = (0_u32..).zip(raw).map(|(sales_key, raw)| AccountFigures {
        sales_key,
        revenue_12m: raw.revenue,
        revenue_prev: raw.revenue_previous,
        last_sale: raw.last_purchase,
    });
    Ok(with_key.collect())
}
