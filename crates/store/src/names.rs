//! The names of all customers and of all leads, ready to be compared with one more: an index of each
//! in memory, built when it is first asked and taken on by what this program commits since. It yields
//! ids alone; whoever asks looks them up within their own reach. Leaves out how alike two names are
//! (domain).

use canopy_domain::accounts::{NameEntry, NameIndex};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use uuid::Uuid;

/// What another program wrote is seen after so long at the latest.
const GOOD_FOR: Duration = Duration::from_mins(10);
/// So many that changed, and all are read again; so few altogether always are.
const ADDED_MOST: usize = 1_000;

/// Whose names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Named {
    /// Customers, those in the trash included.
    Customers,
    /// Leads.
    Leads,
}

/// The names of one company.
#[derive(Debug, Default)]
pub(crate) struct Names {
    customers: OneKind,
    leads: OneKind,
}

/// Somebody with their names.
#[derive(Debug, Clone)]
pub(crate) struct NamesOf {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) aliases: Vec<String>,
    /// The names in pinyin and by its initials.
    pub(crate) readings: Vec<String>,
}

/// A name that is looked for, with its own readings.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub(crate) name: &'a str,
    pub(crate) readings: &'a [String],
    pub(crate) most: usize,
}

#[derive(Debug, Default)]
struct OneKind {
    touched: Mutex<Touched>,
    index: tokio::sync::Mutex<Option<Index>>,
}

/// Whose names were committed since the index knows them, in the order of the commits.
#[derive(Debug, Default)]
struct Touched {
    commits: u64,
    ids: BTreeMap<Uuid, u64>,
}

#[derive(Debug)]
struct Index {
    names: NameIndex,
    ids: Vec<Uuid>,
    /// The position that holds now; those of earlier names are passed over.
    places: HashMap<Uuid, u32>,
    readings: HashMap<String, Vec<u32>>,
    read_at: Instant,
}

impl Names {
    /// Says whose names were committed.
    pub(crate) fn committed(&self, renamed: Vec<(Named, Uuid)>) {
        for (named, id) in renamed {
            let mut touched = self.of(named).touched();
            touched.commits += 1;
            let commits = touched.commits;
            touched.ids.insert(id, commits);
        }
    }

    /// Holds the index of one kind; whoever asks next waits.
    pub(crate) async fn hold(&self, named: Named) -> Held<'_> {
        let kind = self.of(named);
        let mut index = kind.index.lock().await;
        let touched = kind.touched();
        let changed: Vec<Uuid> = touched.ids.keys().copied().collect();
        let commits = touched.commits;
        drop(touched);
        let taken_on = index.take().filter(|index| index.takes_on(&changed));
        *index = taken_on;
        Held { kind, index, changed, commits }
    }

    const fn of(&self, named: Named) -> &OneKind {
        match named {
            Named::Customers => &self.customers,
            Named::Leads => &self.leads,
        }
    }
}

impl OneKind {
    fn touched(&self) -> std::sync::MutexGuard<'_, Touched> {
        self.touched.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The index of one kind, held by whoever asks.
pub(crate) struct Held<'n> {
    kind: &'n OneKind,
    index: tokio::sync::MutexGuard<'n, Option<Index>>,
    changed: Vec<Uuid>,
    commits: u64,
}

/// What must be read before the index answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    Nothing,
    These(Vec<Uuid>),
    All,
}

impl Held<'_> {
    /// What must be read first.
    pub(crate) fn wanted(&self) -> Wanted {
        match (self.index.is_some(), self.changed.is_empty()) {
            (false, _) => Wanted::All,
            (true, true) => Wanted::Nothing,
            (true, false) => Wanted::These(self.changed.clone()),
        }
    }

    /// Takes in what was wanted.
    pub(crate) fn learn(&mut self, names: &[NamesOf]) {
        match self.index.as_mut() {
            Some(index) => index.add(names),
            None => *self.index = Some(Index::of(names)),
        }
        self.kind.touched().ids.retain(|_, at| *at > self.commits);
        self.changed.clear();
    }

    /// Who has this name or one alike, those read alike in pinyin first, then best first.
    pub(crate) fn alike(&self, asked: Asked<'_>) -> Vec<Uuid> {
        self.index.as_ref().map(|index| index.alike(asked)).unwrap_or_default()
    }
}

impl Index {
    fn of(all: &[NamesOf]) -> Self {
        // Built whole: the weight of a pair of letters is told by how many have it.
        let entries =
            all.iter().map(|one| NameEntry { code: None, name: &one.name, aliases: &one.aliases });
        let names = NameIndex::new(entries);
        let mut index = Self {
            names,
            ids: Vec::with_capacity(all.len()),
            places: HashMap::with_capacity(all.len()),
            readings: HashMap::new(),
            read_at: Instant::now(),
        };
        for (place, one) in (0..).zip(all) {
            index.place(place, one);
        }
        index
    }

    fn add(&mut self, some: &[NamesOf]) {
        for one in some {
            let entry = NameEntry { code: None, name: &one.name, aliases: &one.aliases };
            let place = self.names.add(entry);
            self.place(place, one);
        }
    }

    fn place(&mut self, place: u32, one: &NamesOf) {
        self.ids.push(one.id);
        self.places.insert(one.id, place);
        for reading in &one.readings {
            self.readings.entry(reading.clone()).or_default().push(place);
        }
    }

    /// Whether it need not be built again for so many changes.
    fn takes_on(&self, changes: &[Uuid]) -> bool {
        let added = self.ids.len() - self.places.len() + changes.len();
        let is_cheap = added == 0 || (added < ADDED_MOST && self.ids.len() > ADDED_MOST);
        is_cheap && self.read_at.elapsed() < GOOD_FOR
    }

    fn alike(&self, asked: Asked<'_>) -> Vec<Uuid> {
        let latin = canopy_domain::accounts::normalise_name(asked.name);
        let read_so = self.readings.get(&latin).into_iter().flatten().copied();
        let written_so = asked.readings.iter().flat_map(|reading| self.names.called(reading));
        let named = self.names.alike(asked.name, asked.most);
        let mut found = Vec::new();
        for place in read_so.chain(written_so).take(asked.most).chain(named) {
            let Some(id) = self.ids.get(place as usize) else { continue };
            if self.places.get(id) == Some(&place) && !found.contains(id) {
                found.push(*id);
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(id: u128, name: &str, readings: &[&str]) -> NamesOf {
        NamesOf {
            id: Uuid::from_u128(id),
            name: name.to_owned(),
            aliases: Vec::new(),
            readings: readings.iter().map(|one| (*one).to_owned()).collect(),
        }
    }

    async fn ask(names: &Names, all: &[NamesOf], name: &str) -> Vec<u128> {
        let mut held = names.hold(Named::Customers).await;
        match held.wanted() {
            Wanted::Nothing => {}
            Wanted::All => held.learn(all),
            Wanted::These(ids) => {
                let wanted = all.iter().filter(|one| ids.contains(&one.id));
                held.learn(&wanted.cloned().collect::<Vec<_>>());
            }
        }
        let found = held.alike(Asked { name, readings: &[], most: 5 });
        found.iter().map(Uuid::as_u128).collect()
    }

    fn many() -> Vec<NamesOf> {
        let name = |at: u128| format!("第{at}医院");
        (1..=u128::try_from(ADDED_MOST).unwrap() + 1).map(|at| named(at, &name(at), &[])).collect()
    }

    #[tokio::test]
    async fn a_committed_name_is_found_and_the_one_before_is_not() {
        for mut all in [vec![named(1, "青潭医院", &[])], many()] {
            let names = Names::default();
            ask(&names, &all, "青潭医院").await;
            all[0].name = "鹤浦中医馆".to_owned();
            all.push(named(9_001, "云陵骨科", &["yunlingguke"]));
            let ids = [all[0].id, Uuid::from_u128(9_001)];
            names.committed(ids.map(|id| (Named::Customers, id)).to_vec());
            assert_eq!(ask(&names, &all, "鹤浦中医馆").await, [1]);
            assert_eq!(ask(&names, &all, "Yunling Guke").await, [9_001]);
            assert!(!ask(&names, &all, "青潭医院").await.contains(&1));
        }
    }

    #[tokio::test]
    async fn what_could_not_be_read_is_read_the_next_time() {
        let names = Names::default();
        let mut all = many();
        ask(&names, &all, "青潭医院").await;
        all.push(named(9_001, "云陵骨科", &[]));
        names.committed(vec![(Named::Customers, Uuid::from_u128(9_001))]);
        let wanted = names.hold(Named::Customers).await.wanted();
        assert_eq!(wanted, Wanted::These(vec![Uuid::from_u128(9_001)]));
        assert_eq!(ask(&names, &all, "云陵骨科").await, [9_001]);
    }
}
