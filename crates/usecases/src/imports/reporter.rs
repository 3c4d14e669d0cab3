//! How far a run is, told while a file is read.

use crate::Company;
use canopy_domain::primitives::ImportId;
use canopy_store::{Import, StoreError, SystemDesk};
use std::ops::ControlFlow;

/// Tells the database how far a run is, every hundredth of the file, and learns that way that a
/// person cancelled it.
pub(super) struct Reporter {
    runtime: tokio::runtime::Handle,
    company: Company,
    desk: SystemDesk,
    import: ImportId,
    told: u64,
}

impl Reporter {
    pub(super) fn new(company: &Company, desk: &SystemDesk, import: ImportId) -> Self {
        Self {
            runtime: tokio::runtime::Handle::current(),
            company: company.clone(),
            desk: company.store.system(desk.reason()),
            import,
            told: 0,
        }
    }

    pub(super) fn report(&mut self, done: u64, total: u64) -> ControlFlow<()> {
        let hundredths = done.saturating_mul(100) / total.max(1);
        if hundredths <= self.told {
            return ControlFlow::Continue(());
        }
        self.told = hundredths;
        self.company.jobs.report(self.import.0, done, total);
        match self.runtime.block_on(self.tell(done, total)) {
            Err(StoreError::WrongState) => ControlFlow::Break(()),
            // Progress is for the eye: a report that does not come through stops nothing.
            Ok(()) | Err(_) => ControlFlow::Continue(()),
        }
    }

    async fn tell(&self, done: u64, total: u64) -> Result<(), StoreError> {
        let tx = self.desk.write(self.company.clock.now()).await?;
        tx.permit::<Import>()?.report_progress(self.import, done, total).await?;
        tx.commit().await
    }
}
