//! What a running company is made of: its records, its sales facts, a folder for files people hand
//! over, and the work going on in the background. Every verb takes it; nothing here decides.

use crate::Clock;
use crate::screening::WhatIfCache;
use canopy_analytics::FactStore;
use canopy_store::Store;
use canopy_tables::{Limits, SheetWorker};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_util::task::TaskTracker;

/// The parts a verb works on. Cheap to clone.
#[derive(Clone)]
pub struct Company {
    /// Records: accounts, standards, runs, people.
    pub store: Store,
    /// Sales rows and their rollups.
    pub facts: Arc<FactStore>,
    /// Where background work takes its time from.
    pub clock: Clock,
    /// How spreadsheets are parsed in a process of their own.
    pub worker: Option<SheetWorker>,
    /// What a file may cost.
    pub limits: Limits,
    uploads: Arc<Path>,
    work: TaskTracker,
    pub(crate) what_if: WhatIfCache,
}

impl Company {
    /// Puts a company together; creates the folder of uploads.
    pub fn new(
        store: Store,
        facts: FactStore,
        uploads: &Path,
        worker: Option<SheetWorker>,
    ) -> std::io::Result<Self> {
        std::fs::create_dir_all(uploads)?;
        Ok(Self {
            store,
            facts: Arc::new(facts),
            clock: Clock::system(),
            worker,
            limits: Limits::default(),
            uploads: uploads.into(),
            work: TaskTracker::new(),
            what_if: WhatIfCache::default(),
        })
    }

    /// With another clock.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Where an upload with this hash is kept. Named by content, never by what a person typed.
    pub fn upload_path(&self, sha256: &str) -> PathBuf {
        self.uploads.join(sha256)
    }

    /// A new file beside the uploads, for receiving one.
    pub fn staging_file(&self) -> std::io::Result<tempfile::NamedTempFile> {
        tempfile::Builder::new().prefix("receiving-").tempfile_in(&self.uploads)
    }

    /// Begins work nobody waits for; [`Company::settle`] does.
    pub(crate) fn in_background(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.work.spawn(work);
    }

    /// Waits until no background work is left: before the program ends, and in tests.
    pub async fn settle(&self) {
        self.work.close();
        self.work.wait().await;
        self.work.reopen();
    }
}
