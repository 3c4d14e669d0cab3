//! The desk: the data as one caller may see it, and the transactions that change it. Everything
//! past sign-in goes through here. Leaves out what the capabilities read and write.

use crate::audit::Pending;
use crate::dialect::{Bulk, Dialect, FromCells, Statement, Transaction};
use crate::names::Named;
use crate::once::Once;
pub(crate) use crate::quiet::Quiet;
use crate::{Store, StoreError};
use canopy_domain::access::{Action, Caller, Scope, scope};
use canopy_domain::primitives::UserId;
use chrono::{DateTime, SubsecRound as _, Utc};
use sea_query::SelectStatement;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, PoisonError};
use tokio::sync::Mutex;
use uuid::Uuid;

/// Why a part of the program works without a person. The uses stand in a golden file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SystemReason {
    /// Finding out who is asking: sessions, passwords, set-up links, failed attempts.
    SignIn,
    /// First start and the command line's `user` and `territory` verbs.
    Setup,
    /// Filling the demonstration company.
    Demo,
    /// Carrying out an import somebody started.
    ImportWorker,
    /// Carrying out a screening somebody started.
    ScreeningWorker,
    /// Taking in what a stranger writes into a public form.
    LeadForm,
    /// Drawing the portrait of the company's best accounts: counts of all, names of none.
    LeadPortrait,
    /// Keeping the names the search looks through; yields none of them by itself.
    NameSearch,
    /// Comparing names with those of all customers and leads: yields ids, to be looked up in reach.
    LeadNames,
    /// Reading the audit log to see that nobody touched it.
    AuditCheck,
    /// Making files of lists somebody asked for; what stands in them is read in that person's name.
    ExportWorker,
    /// Doing jobs in the background: taking, holding and ending them, not the work itself.
    JobWorker,
    /// Reminding people of what is due: who they are, and telling them.
    Reminder,
    /// Writing down what an assistant asked, whatever its token allows.
    Assistant,
    /// Remembering requests that must have their effect once, and what they were answered.
    SendingAgain,
    /// Looking after the database itself: start, stop, backup.
    Upkeep,
}

impl SystemReason {
    /// The code the audit log keeps.
    pub const fn code(self) -> &'static str {
        match self {
            Self::SignIn => "sign_in",
            Self::Setup => "setup",
            Self::Demo => "demo",
            Self::ImportWorker => "import_worker",
            Self::ScreeningWorker => "screening_worker",
            Self::LeadForm => "lead_form",
            Self::LeadPortrait => "lead_portrait",
            Self::NameSearch => "name_search",
            Self::LeadNames => "lead_names",
            Self::AuditCheck => "audit_check",
            Self::ExportWorker => "export_worker",
            Self::JobWorker => "job_worker",
            Self::Reminder => "reminder",
            Self::Assistant => "assistant",
            Self::SendingAgain => "sending_again",
            Self::Upkeep => "upkeep",
        }
    }

    /// What the reason is good for; nothing else is allowed to it.
    const fn allows(self, action: Action) -> bool {
        match self {
            Self::Demo => true,
            Self::Setup => {
                matches!(action, Action::ManageTeam | Action::ViewTeam | Action::PublishStandards)
                    || matches!(action, Action::EditStandards | Action::ViewStandards)
            }
            Self::ImportWorker => {
                matches!(action, Action::Import | Action::ViewAccounts | Action::EditAccounts)
                    || matches!(action, Action::ViewLeads | Action::EditLeads | Action::ViewTeam)
            }
            Self::ScreeningWorker => matches!(
                action,
                Action::RunScreening | Action::ViewAccounts | Action::ViewStandards
            ),
            Self::LeadForm => matches!(action, Action::ViewLeads | Action::EditLeads),
            Self::LeadPortrait => {
                matches!(action, Action::ViewAccounts | Action::ViewStandards)
            }
            Self::NameSearch => matches!(action, Action::ViewAccounts),
            Self::LeadNames => matches!(action, Action::ViewAccounts | Action::ViewLeads),
            Self::AuditCheck => matches!(action, Action::ViewAudit),
            Self::Reminder => matches!(action, Action::ViewTeam),
            Self::SignIn | Self::JobWorker | Self::Upkeep => false,
            Self::Assistant | Self::SendingAgain | Self::ExportWorker => false,
        }
    }
}

/// On whose authority a desk works.
#[derive(Debug, Clone)]
pub(crate) enum Authority {
    Person(Caller),
    System { reason: SystemReason, on_behalf_of: Option<UserId> },
}

impl Authority {
    fn scope(&self, action: Action) -> Scope {
        match self {
            Self::Person(caller) => scope(caller, action),
            Self::System { reason, .. } if reason.allows(action) => Scope::All,
            Self::System { .. } => Scope::Nothing,
        }
    }
}

enum Source {
    Pool,
    Transaction(Mutex<Transaction>),
}

/// The data as one caller may see it. Every capability adds its reads here.
pub struct Desk {
    store: Store,
    authority: Authority,
    source: Source,
    /// The request it serves, where that must have its effect once.
    once: Option<Arc<Once>>,
}

impl Desk {
    pub(crate) fn new(store: Store, authority: Authority, once: Option<Arc<Once>>) -> Self {
        Self { store, authority, source: Source::Pool, once }
    }

    /// Who sits at the desk; `None` for a part of the program.
    pub fn caller(&self) -> Option<&Caller> {
        match &self.authority {
            Authority::Person(caller) => Some(caller),
            Authority::System { .. } => None,
        }
    }

    /// Which accounts an action reaches, by the pure policy.
    pub fn scope(&self, action: Action) -> Scope {
        self.authority.scope(action)
    }

    /// A desk whose reads all see the same state of the database.
    pub async fn snapshot(&self) -> Result<Self, StoreError> {
        let transaction = self.store.pools.snapshot().await?;
        Ok(Self {
            store: self.store.clone(),
            authority: self.authority.clone(),
            source: Source::Transaction(Mutex::new(transaction)),
            once: None,
        })
    }

    /// Opens a transaction that writes. It carries the time and the actor; what it changes is
    /// audited in the same commit; dropped without [`Tx::commit`] it changes nothing.
    pub async fn write(&self, now: DateTime<Utc>) -> Result<Tx, StoreError> {
        if self.caller().is_some_and(|caller| !caller.powers.may_change()) {
            return Err(StoreError::ReadOnly);
        }
        let transaction = self.store.pools.begin().await?;
        let desk = Self {
            store: self.store.clone(),
            authority: self.authority.clone(),
            source: Source::Transaction(Mutex::new(transaction)),
            once: self.once.clone(),
        };
        Ok(Tx {
            desk,
            now: now.trunc_subsecs(6),
            entries: std::sync::Mutex::default(),
            unrecorded: AtomicU64::new(0),
            broke_off: AtomicBool::new(false),
            renamed: std::sync::Mutex::default(),
            in_name_of: std::sync::Mutex::default(),
        })
    }

    pub(crate) async fn fetch<T: FromCells>(
        &self,
        statement: &impl Statement,
    ) -> Result<Vec<T>, StoreError> {
        match &self.source {
            Source::Pool => self.store.pools.fetch(statement).await,
            Source::Transaction(transaction) => transaction.lock().await.fetch(statement).await,
        }
    }

    /// As [`Desk::fetch`], for what every page asks for: the answer may be kept for a moment. A
    /// snapshot and a transaction read for themselves.
    pub(crate) async fn fetch_kept<T>(
        &self,
        statement: &impl Statement,
    ) -> Result<Vec<T>, StoreError>
    where
        T: FromCells + Clone + Send + Sync + 'static,
    {
        if matches!(self.source, Source::Transaction(_)) {
            return self.fetch(statement).await;
        }
        let asked = statement.render(self.dialect());
        // Before reading, so that what is committed meanwhile makes the answer stale.
        let state = self.store.pools.state().await?;
        self.store.kept.answer(&asked, state, self.fetch(statement)).await
    }

    /// The number a counting statement finds; may be kept for a moment.
    pub(crate) async fn count_kept(&self, statement: &SelectStatement) -> Result<u64, StoreError> {
        let found: Vec<(u64,)> = self.fetch_kept(statement).await?;
        found.first().map(|(count,)| *count).ok_or(StoreError::NotFound)
    }

    pub(crate) async fn fetch_first<T: FromCells>(
        &self,
        statement: &impl Statement,
    ) -> Result<Option<T>, StoreError> {
        Ok(self.fetch(statement).await?.into_iter().next())
    }

    pub(crate) async fn fetch_one<T: FromCells>(
        &self,
        statement: &impl Statement,
    ) -> Result<T, StoreError> {
        self.fetch_first(statement).await?.ok_or(StoreError::NotFound)
    }

    /// How many rows a statement finds, counted to `cap` and no further.
    pub(crate) async fn count(
        &self,
        statement: SelectStatement,
        cap: u64,
    ) -> Result<Count, StoreError> {
        let counted = crate::reach::open::count_of(statement, cap + 1);
        let found = self.count_kept(&counted).await?;
        Ok(Count { at_least: found.min(cap), is_exact: found <= cap })
    }

    pub(crate) const fn store(&self) -> &Store {
        &self.store
    }

    pub(crate) fn dialect(&self) -> Dialect {
        self.store.dialect()
    }

    /// What small things are called, in the form they are searched in.
    pub(crate) fn called(&self) -> &crate::search::Called {
        &self.store.called
    }

    pub(crate) const fn authority(&self) -> &Authority {
        &self.authority
    }
}

/// A number of rows, counted up to a cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// So many at least; shown with a plus where not exact.
    pub at_least: u64,
    /// Whether there are no more.
    pub is_exact: bool,
}

/// A transaction that writes. Reads made through it see its own changes.
pub struct Tx {
    desk: Desk,
    now: DateTime<Utc>,
    /// Lines of the audit log, written when the transaction ends.
    entries: std::sync::Mutex<Vec<Pending>>,
    /// Writes since the last line in the audit log.
    unrecorded: AtomicU64,
    /// A write failed: what went before it must not be kept by itself.
    broke_off: AtomicBool,
    /// Whose names it writes.
    renamed: std::sync::Mutex<Vec<(Named, Uuid)>>,
    /// In whose name a deputy does something to a record, as it was found.
    in_name_of: std::sync::Mutex<Vec<(Uuid, Option<UserId>)>>,
}

impl std::ops::Deref for Tx {
    type Target = Desk;
    fn deref(&self) -> &Desk {
        &self.desk
    }
}

impl Tx {
    /// The time everything in this transaction happens at, in microseconds.
    pub fn now(&self) -> DateTime<Utc> {
        self.now
    }

    /// The person who is named in the audit log.
    pub fn actor(&self) -> Option<UserId> {
        match self.desk.authority() {
            Authority::Person(caller) => Some(caller.user),
            Authority::System { on_behalf_of, .. } => *on_behalf_of,
        }
    }

    /// Makes everything durable. Refused where a change was not recorded in the audit log, or where
    /// a step failed half way.
    pub async fn commit(self) -> Result<(), StoreError> {
        let once = self.once.clone();
        let is_recorded = self.unrecorded.load(Ordering::Relaxed) == 0;
        if is_recorded && !self.broke_off.load(Ordering::Relaxed) {
            if let Some(once) = &self.once {
                once.keep(&self).await?;
            }
            let entries = std::mem::take(&mut *self.waiting());
            self.link(entries).await?;
        }
        let Source::Transaction(transaction) = self.desk.source else {
            return Err(StoreError::Unaudited);
        };
        let transaction = transaction.into_inner();
        if !is_recorded || self.broke_off.load(Ordering::Relaxed) {
            transaction.rollback().await?;
            return Err(StoreError::Unaudited);
        }
        transaction.commit().await?;
        if let Some(once) = once {
            once.kept();
        }
        self.desk.store.kept.committed();
        let renamed = self.renamed.into_inner().unwrap_or_else(PoisonError::into_inner);
        self.desk.store.alike.committed(renamed);
        Ok(())
    }

    /// Gives up everything done in this transaction.
    pub async fn rollback(self) -> Result<(), StoreError> {
        match self.desk.source {
            Source::Transaction(transaction) => transaction.into_inner().rollback().await,
            Source::Pool => Ok(()),
        }
    }

    /// Runs a statement that must be followed by a line in the audit log.
    pub(crate) async fn execute(&self, statement: &impl Statement) -> Result<u64, StoreError> {
        let changed = self.run(statement).await?;
        self.note(changed);
        Ok(changed)
    }

    /// As [`Tx::execute`], where exactly one row must change: else somebody was faster.
    pub(crate) async fn execute_one(&self, statement: &impl Statement) -> Result<(), StoreError> {
        if self.execute(statement).await? == 1 {
            return Ok(());
        }
        self.broke_off.store(true, Ordering::Relaxed);
        Err(StoreError::Conflict)
    }

    /// Runs a statement that changes nothing people answer for.
    pub(crate) async fn execute_quietly(
        &self,
        _why: Quiet,
        statement: &impl Statement,
    ) -> Result<u64, StoreError> {
        self.run(statement).await
    }

    /// Writes rows that must be followed by a line in the audit log.
    pub(crate) async fn write_all(&self, bulk: &Bulk) -> Result<u64, StoreError> {
        let changed = self.write_derived(bulk).await?;
        self.note(changed);
        Ok(changed)
    }

    /// Writes figures derived from facts that are audited themselves.
    pub(crate) async fn write_derived(&self, bulk: &Bulk) -> Result<u64, StoreError> {
        let outcome = match &self.desk.source {
            Source::Transaction(transaction) => transaction.lock().await.write_all(bulk).await,
            Source::Pool => Err(StoreError::Unaudited),
        };
        outcome.inspect_err(|_| self.broke_off.store(true, Ordering::Relaxed))
    }

    /// Says whose names are written, so that they are found once this is committed.
    pub(crate) fn renames(&self, named: Named, ids: impl IntoIterator<Item = Uuid>) {
        let mut renamed = self.renamed.lock().unwrap_or_else(PoisonError::into_inner);
        renamed.extend(ids.into_iter().map(|id| (named, id)));
    }

    /// Keeps in whose name something is done to a record from here on.
    pub(crate) fn keep_name(&self, record: Uuid, name: Option<UserId>) {
        let mut names = self.in_name_of.lock().unwrap_or_else(PoisonError::into_inner);
        names.retain(|(known, _)| *known != record);
        names.push((record, name));
    }

    /// In whose name a record is changed: as it was found, or as whatever was found last, to which it
    /// belongs.
    pub(crate) fn name_of(&self, record: Option<Uuid>) -> Option<UserId> {
        let names = self.in_name_of.lock().unwrap_or_else(PoisonError::into_inner);
        let own = names.iter().find(|(known, _)| Some(*known) == record);
        own.or_else(|| names.last()).and_then(|(_, name)| *name)
    }

    /// Lines for the audit log, written last of all; what was written so far stands in them. Called
    /// by `audit` alone.
    pub(crate) fn keep_for_the_end(&self, entries: impl IntoIterator<Item = Pending>) {
        self.waiting().extend(entries);
        self.unrecorded.store(0, Ordering::Relaxed);
    }

    fn waiting(&self) -> std::sync::MutexGuard<'_, Vec<Pending>> {
        self.entries.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    fn note(&self, changed: u64) {
        self.unrecorded.fetch_add(changed, Ordering::Relaxed);
    }

    async fn run(&self, statement: &impl Statement) -> Result<u64, StoreError> {
        let outcome = match &self.desk.source {
            Source::Transaction(transaction) => transaction.lock().await.execute(statement).await,
            Source::Pool => Err(StoreError::Unaudited),
        };
        outcome.inspect_err(|_| self.broke_off.store(true, Ordering::Relaxed))
    }
}

/// The desk of a part of the program. It may do what its reason is good for and no more; the
/// capabilities add what only the program itself does.
pub struct SystemDesk {
    desk: Desk,
    reason: SystemReason,
}

impl SystemDesk {
    pub(crate) fn new(store: Store, reason: SystemReason) -> Self {
        let authority = Authority::System { reason, on_behalf_of: None };
        Self { desk: Desk::new(store, authority, None), reason }
    }

    /// The same, naming in the audit log the person who asked for the work.
    #[must_use]
    pub fn on_behalf_of(mut self, person: UserId) -> Self {
        self.desk.authority = Authority::System { reason: self.reason, on_behalf_of: Some(person) };
        self
    }

    /// The reason given.
    pub fn reason(&self) -> SystemReason {
        self.reason
    }

    /// Opens a transaction that writes.
    pub async fn write(&self, now: DateTime<Utc>) -> Result<SystemTx, StoreError> {
        Ok(SystemTx { tx: self.desk.write(now).await? })
    }
}

impl std::ops::Deref for SystemDesk {
    type Target = Desk;
    fn deref(&self) -> &Desk {
        &self.desk
    }
}

/// A transaction of a part of the program.
pub struct SystemTx {
    tx: Tx,
}

impl SystemTx {
    /// As [`Tx::commit`].
    pub async fn commit(self) -> Result<(), StoreError> {
        self.tx.commit().await
    }

    /// As [`Tx::rollback`].
    pub async fn rollback(self) -> Result<(), StoreError> {
        self.tx.rollback().await
    }
}

impl std::ops::Deref for SystemTx {
    type Target = Tx;
    fn deref(&self) -> &Tx {
        &self.tx
    }
}
