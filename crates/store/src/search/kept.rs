//! The names of all accounts, kept in memory and brought up to date before each search: read whole
//! once, then followed change by change. They say where to look; what is shown is read again, within
//! the caller's reach.

use super::called::Sought;
use super::changes::{Changed, changed, changes_so_far};
use super::shelf::{Hit, Line, Shelf};
use crate::desk::{Desk, SystemDesk, SystemReason};
use crate::dialect::row;
use crate::reach::scoped;
use crate::reach::tables::ACCOUNTS;
use crate::{Store, StoreError};
use canopy_domain::access::Action;
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};
use std::collections::{BTreeMap, HashSet};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Mutex;

/// Accounts read by one statement.
const AT_ONCE: u64 = 10_000;
/// Changed accounts kept beside the rest; with more, all names are put together anew.
const FRESH_MOST: usize = 5_000;

row!(Line { key, names, pinyin, initials });

/// The names as of a number of changes.
#[derive(Debug)]
pub(super) struct KnownNames {
    as_of: i64,
    whole: Arc<Shelf>,
    /// Those changed since the whole was read, and the keys they stand for there.
    fresh: Shelf,
    changed: BTreeMap<u32, Option<Line>>,
    replaced: HashSet<u32>,
}

impl KnownNames {
    /// The accounts that hold the letters, in no order.
    pub(super) fn look_for(&self, sought: &Sought) -> Vec<Hit<'_>> {
        let mut hits = Vec::new();
        self.whole.look_through(sought, &self.replaced, &mut hits);
        self.fresh.look_through(sought, &HashSet::new(), &mut hits);
        hits
    }

    fn with(&self, as_of: i64, keys: Vec<u32>, lines: Vec<Line>) -> Result<Self, StoreError> {
        let mut changed = self.changed.clone();
        changed.extend(keys.into_iter().map(|key| (key, None)));
        changed.extend(lines.into_iter().map(|line| (line.key, Some(line))));
        let mut fresh = Shelf::default();
        for line in changed.values().flatten() {
            fresh.push(line).ok_or_else(too_long)?;
        }
        let replaced = changed.keys().copied().collect();
        Ok(Self { as_of, whole: Arc::clone(&self.whole), fresh, changed, replaced })
    }
}

/// Where the names of a store are kept.
#[derive(Debug, Default)]
pub(crate) struct NamesKept {
    known: RwLock<Option<Arc<KnownNames>>>,
    reading: Mutex<()>,
}

impl NamesKept {
    fn known(&self) -> Option<Arc<KnownNames>> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn known_as_of(&self, as_of: i64) -> Option<Arc<KnownNames>> {
        self.known().filter(|known| known.as_of >= as_of)
    }
}

impl Store {
    /// Reads the names the search looks through, so that the first search need not.
    pub async fn warm_names(&self) -> Result<(), StoreError> {
        self.names_now().await.map(drop)
    }

    /// The names as they are now.
    pub(super) async fn names_now(&self) -> Result<Arc<KnownNames>, StoreError> {
        let desk = SystemDesk::new(self.clone(), SystemReason::NameSearch);
        let so_far = changes_so_far(&desk).await?;
        if let Some(known) = self.names.known_as_of(so_far) {
            return Ok(known);
        }
        let _turn = self.names.reading.lock().await;
        // Somebody else may have brought them up to date meanwhile.
        let so_far = changes_so_far(&desk).await?;
        if let Some(known) = self.names.known_as_of(so_far) {
            return Ok(known);
        }
        let fresh = Arc::new(brought_up_to(&desk, self.names.known(), so_far).await?);
        *self.names.known.write().unwrap_or_else(PoisonError::into_inner) =
            Some(Arc::clone(&fresh));
        Ok(fresh)
    }
}

async fn brought_up_to(
    desk: &Desk,
    known: Option<Arc<KnownNames>>,
    as_of: i64,
) -> Result<KnownNames, StoreError> {
    let Some(known) = known else { return whole(desk, as_of).await };
    match changed(desk, known.as_of, as_of).await? {
        Changed::These(keys) if known.changed.len() + keys.len() <= FRESH_MOST => {
            let mut lines = Vec::new();
            for some in keys.chunks(500) {
                let mut statement = names(desk);
                let keys = some.iter().map(|key| i64::from(*key));
                statement.and_where(Expr::col((ACCOUNTS, "sales_key")).is_in(keys));
                lines.extend(desk.fetch::<Line>(&statement).await?);
            }
            known.with(as_of, keys, lines)
        }
        Changed::These(_) | Changed::All => whole(desk, as_of).await,
    }
}

async fn whole(desk: &Desk, as_of: i64) -> Result<KnownNames, StoreError> {
    let mut shelf = Shelf::default();
    let mut after = -1;
    loop {
        let mut statement = names(desk);
        statement
            .and_where(Expr::col((ACCOUNTS, "sales_key")).gt(after))
            .order_by((ACCOUNTS, "sales_key"), Order::Asc)
            .limit(AT_ONCE);
        let lines: Vec<Line> = desk.fetch(&statement).await?;
        for line in &lines {
            shelf.push(line).ok_or_else(too_long)?;
        }
        match lines.last() {
            Some(last) => after = i64::from(last.key),
            None => break,
        }
    }
    shelf.shrink();
    Ok(KnownNames {
        as_of,
        whole: Arc::new(shelf),
        fresh: Shelf::default(),
        changed: BTreeMap::new(),
        replaced: HashSet::new(),
    })
}

fn names(desk: &Desk) -> SelectStatement {
    let mut statement = scoped::select(desk, Action::ViewAccounts);
    statement
        .columns(["sales_key", "name_search", "pinyin", "initials"].map(|name| (ACCOUNTS, name)));
    statement
}

fn too_long() -> StoreError {
    StoreError::broken("the names of all accounts are longer than four gigabytes")
}
