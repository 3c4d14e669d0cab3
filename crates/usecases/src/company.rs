//! What a running company is made of: its records, its sales facts, a folder for files people hand
//! over, and the work going on in the background. Every verb takes it; nothing here decides.

use crate::access::CompanyKey;
use crate::demand::DemandCache;
use crate::growth::SpanCache;
use crate::jobs::Jobs;
use crate::leads::PortraitCache;
use crate::lists::Exporter;
use crate::markets::FirstPurchaseCache;
use crate::screening::WhatIfCache;
use crate::{Clock, Failure, Outcome, Rule};
use canopy_analytics::FactStore;
use canopy_store::{Dialect, Store, Turn as Whose, TurnHeld};
use canopy_tables::{Limits, SheetWorker};
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::sync::{Mutex, OwnedMutexGuard, OwnedSemaphorePermit, Semaphore};
use tokio_util::task::TaskTracker;

/// How the names of files begin that are being received.
const RECEIVING: &str = "receiving-";
/// Files of people opened at the same time: each may cost a process and much memory.
const READERS: usize = 2;
/// After so long nobody receives a file any more.
const ABANDONED: chrono::TimeDelta = chrono::TimeDelta::days(1);
/// How long somebody waits for their turn before they are told to come again.
const PATIENCE: Duration = Duration::from_secs(10);

/// A turn to do what one does at a time, here and at every other program on the same records. It ends
/// when this is dropped.
pub(crate) struct Turn {
    _here: OwnedMutexGuard<()>,
    _everywhere: TurnHeld,
}

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
    importing: Arc<Mutex<()>>,
    screening: Arc<Mutex<()>>,
    reminding: Arc<Mutex<()>>,
    readers: Arc<Semaphore>,
    exporter: Arc<OnceLock<Arc<dyn Exporter>>>,
    pub(crate) jobs: Arc<Jobs>,
    pub(crate) what_if: WhatIfCache,
    pub(crate) spans: SpanCache,
    pub(crate) demand: DemandCache,
    pub(crate) first_purchases: FirstPurchaseCache,
    pub(crate) portrait: PortraitCache,
    pub(crate) key: CompanyKey,
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
            importing: Arc::default(),
            screening: Arc::default(),
            reminding: Arc::default(),
            exporter: Arc::default(),
            readers: Arc::new(Semaphore::new(READERS)),
            jobs: Arc::default(),
            what_if: WhatIfCache::default(),
            spans: SpanCache::default(),
            demand: DemandCache::default(),
            first_purchases: FirstPurchaseCache::default(),
            portrait: PortraitCache::default(),
            key: CompanyKey::beside(uploads),
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

    /// The folder of files made of lists.
    pub(crate) fn exports(&self) -> PathBuf {
        self.uploads.with_file_name("exports")
    }

    /// Says who fetches the files of lists; once, by whoever answers requests.
    pub fn set_exporter(&self, exporter: Arc<dyn Exporter>) {
        let _ = self.exporter.set(exporter);
    }

    pub(crate) fn exporter(&self) -> Option<Arc<dyn Exporter>> {
        self.exporter.get().cloned()
    }

    /// A new file beside the uploads, for receiving one.
    pub fn staging_file(&self) -> std::io::Result<tempfile::NamedTempFile> {
        tempfile::Builder::new().prefix(RECEIVING).tempfile_in(&self.uploads)
    }

    /// Begins work nobody waits for; [`Company::settle`] does.
    pub(crate) fn in_background(&self, work: impl Future<Output = ()> + Send + 'static) {
        self.work.spawn(work);
    }

    /// Does work whose end is waited for, and which goes on should whoever waits hang up.
    pub(crate) async fn to_its_end<T: Send + 'static>(
        &self,
        work: impl Future<Output = Outcome<T>> + Send + 'static,
    ) -> Outcome<T> {
        self.work.spawn(work).await?
    }

    /// The turn to change what sales count and which accounts there are: one import at a time plans
    /// from the accounts that are there until it commits, and nobody undoes another meanwhile.
    pub(crate) async fn turn_to_import(&self) -> Outcome<Turn> {
        self.turn(&self.importing, Whose::Import).await
    }

    /// As [`Company::turn_to_import`], for a person: `Busy` where it takes long.
    pub(crate) async fn turn_to_import_soon(&self) -> Outcome<Turn> {
        soon(self.turn(&self.importing, Whose::Import)).await
    }

    /// The turn to screen: a screening holds every account in memory, so there is one at a time.
    pub(crate) async fn turn_to_screen(&self) -> Outcome<Turn> {
        soon(self.turn(&self.screening, Whose::Screen)).await
    }

    /// The turn to remind people of what is due, so that nobody is reminded twice.
    pub(crate) async fn turn_to_remind(&self) -> Outcome<Turn> {
        self.turn(&self.reminding, Whose::Remind).await
    }

    /// Waits here first, so that one connection waits for a program and not one for each who asks.
    async fn turn(&self, here: &Arc<Mutex<()>>, whose: Whose) -> Outcome<Turn> {
        let here = Arc::clone(here).lock_owned().await;
        Ok(Turn { _here: here, _everywhere: self.store.turn(whose).await? })
    }

    /// A place among those who open people's files; held by the work, not by who waits for it.
    pub(crate) async fn place_to_read(&self) -> Outcome<OwnedSemaphorePermit> {
        let place = Arc::clone(&self.readers).acquire_owned().await;
        place.map_err(|closed| Failure::Internal(Box::new(closed)))
    }

    /// Throws away what was being received when the program stopped. Where another program may be
    /// receiving into the same folder, only what is a day old.
    pub(crate) fn forget_half_received(&self) -> std::io::Result<()> {
        let now = self.clock.now();
        for entry in std::fs::read_dir(&self.uploads)? {
            let entry = entry?;
            let since: chrono::DateTime<chrono::Utc> = entry.metadata()?.modified()?.into();
            let is_left = self.is_alone() || now - since > ABANDONED;
            if is_left && entry.file_name().to_string_lossy().starts_with(RECEIVING) {
                std::fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }

    /// Whether there can be no other program on the same records.
    pub fn is_alone(&self) -> bool {
        self.store.dialect() == Dialect::Sqlite
    }

    /// Waits until no background work is left: before the program ends, and in tests.
    pub async fn settle(&self) {
        self.work.close();
        self.work.wait().await;
        self.work.reopen();
    }
}

async fn soon(turn: impl Future<Output = Outcome<Turn>>) -> Outcome<Turn> {
    tokio::time::timeout(PATIENCE, turn).await.map_err(|_| Failure::Rule(Rule::Busy))?
}
