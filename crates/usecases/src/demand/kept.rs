//! The company's future demand, kept while the files that count stay the same: computed once after
//! an import, in the background, and asked for by many pages. Nothing of it is written down, because
//! it follows from the files.

use super::company::{CompanyDemand, Wanted, company_demand};
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::FactFile;
use canopy_domain::primitives::ImportId;
use canopy_store::Desk;
use std::sync::{Arc, Mutex, PoisonError};

/// What is kept, and the turn to compute it.
#[derive(Clone, Default)]
pub struct DemandCache {
    kept: Arc<Mutex<Option<Kept>>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

struct Kept {
    files: Vec<ImportId>,
    demand: Arc<CompanyDemand>,
}

/// Whether the company's demand is there.
#[derive(Debug, Clone)]
pub enum Ready {
    /// It is.
    Yes(Arc<CompanyDemand>),
    /// It is being computed; ask again soon.
    Soon,
    /// Nothing was sold yet.
    NoSales,
}

impl DemandCache {
    fn get(&self, files: &[ImportId]) -> Option<Arc<CompanyDemand>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.as_ref().filter(|kept| kept.files == files).map(|kept| Arc::clone(&kept.demand))
    }

    fn put(&self, files: Vec<ImportId>, demand: Arc<CompanyDemand>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        *kept = Some(Kept { files, demand });
    }
}

/// The demand of all accounts, where it is there; otherwise its computation begins. It is of the
/// whole company: who asks shows of it only what their desk reaches.
pub async fn demand_soon(company: &Company, desk: &Desk) -> Outcome<Ready> {
    let files = live_files(desk).await?;
    if files.is_empty() {
        return Ok(Ready::NoSales);
    }
    if let Some(demand) = company.demand.get(&imports(&files)) {
        return Ok(Ready::Yes(demand));
    }
    let own = company.clone();
    company.in_background(async move {
        if let Err(failure) = compute(&own, files).await {
            tracing::error!(failure = failure.told(), "demand could not be computed");
        }
    });
    Ok(Ready::Soon)
}

/// As [`demand_soon`], waited for; `None` where nothing was sold yet.
pub async fn demand_now(company: &Company, desk: &Desk) -> Outcome<Option<Arc<CompanyDemand>>> {
    let files = live_files(desk).await?;
    if files.is_empty() {
        return Ok(None);
    }
    let own = company.clone();
    company.to_its_end(async move { compute(&own, files).await }).await.map(Some)
}

async fn compute(company: &Company, files: Vec<FactFile>) -> Outcome<Arc<CompanyDemand>> {
    let cache = company.demand.clone();
    let turn = cache.turn.lock().await;
    let key = imports(&files);
    // Who waited for the turn may find that somebody else has done it.
    if let Some(demand) = cache.get(&key) {
        return Ok(demand);
    }
    let facts = Arc::clone(&company.facts);
    let as_of = files.iter().map(|file| file.last_day).max().unwrap_or_default();
    let work = move || company_demand(&facts, &files, as_of, Wanted::ALL);
    let demand = Arc::new(tokio::task::spawn_blocking(work).await??);
    cache.put(key, Arc::clone(&demand));
    drop(turn);
    Ok(demand)
}

fn imports(files: &[FactFile]) -> Vec<ImportId> {
    files.iter().map(|file| file.import).collect()
}
