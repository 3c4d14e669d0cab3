//! Carries out an import of accounts: creates those that are new, changes those that are known,
//! puts them into the tree, the territories and under their owners; all in one commit.

use super::reading::open_import;
use super::resolve::Directory;
use super::sinks::Problems;
use crate::{Company, Outcome};
use canopy_domain::imports::{Problem, ProblemCode};
use canopy_domain::primitives::{AccountId, ImportId, TerritoryId, UserId};
use canopy_store::accounts::{AccountPatch, NewAccount};
use canopy_store::imports::Finished;
use canopy_store::{Desk, Import, SystemReason, ViewTeam};
use canopy_tables::{AccountRow, AccountsRead};
use rustc_hash::{FxHashMap, FxHashSet};
use uuid::Uuid;

/// Carries out an import that was started.
pub(super) async fn carry_out(company: &Company, id: ImportId, person: UserId) -> Outcome<()> {
    let desk = company.store.system(SystemReason::ImportWorker).on_behalf_of(person);
    let import = desk.permit::<Import>()?.import(id).await?;
    let opened = open_import(company, &import).await?;
    let read = tokio::task::spawn_blocking(move || opened.read_accounts()).await??;
    let AccountsRead { rows, mut problems, rows_bad, rows_total_lines } = read;
    let work = work_out(&desk, &rows, &mut problems).await?;
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.create_accounts(&work.new, Some(id)).await?;
    let patched = permit.patch_accounts(&work.patches).await?;
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

/// What the rows of a file come to; values that stand for nothing known are told and left out.
pub(super) async fn work_out(
    desk: &Desk,
    rows: &[AccountRow],
    problems: &mut Problems,
) -> Outcome<Work> {
    let places = Places::load(desk).await?;
    let directory = Directory::of(desk.permit::<Import>()?.known_accounts().await?);
    Ok(Work::of(rows, &directory, &places, problems))
}

/// Territories and people by what a file may call them.
struct Places {
    territories: FxHashMap<String, TerritoryId>,
    owners: FxHashMap<String, UserId>,
}

impl Places {
    async fn load(desk: &Desk) -> Outcome<Self> {
        let mut territories = FxHashMap::default();
        for territory in desk.territories().await? {
            territories.entry(key(&territory.name)).or_insert(territory.id);
            territories.insert(key(&territory.code), territory.id);
        }
        let mut owners = FxHashMap::default();
        for user in desk.permit::<ViewTeam>()?.users().await? {
            owners.entry(key(&user.name)).or_insert(user.id);
            owners.insert(key(&user.sign_in_name), user.id);
        }
        Ok(Self { territories, owners })
    }
}

fn key(text: &str) -> String {
    text.trim().to_lowercase()
}

/// What an accounts file comes to.
#[derive(Default)]
pub(super) struct Work {
    new: Vec<NewAccount>,
    patches: Vec<(AccountId, AccountPatch)>,
}

/// One row and the account it is about.
struct Placed<'a> {
    row: &'a AccountRow,
    id: AccountId,
    is_new: bool,
}

impl Work {
    fn of(
        rows: &[AccountRow],
        directory: &Directory,
        places: &Places,
        problems: &mut Problems,
    ) -> Self {
        let placed = place(rows, directory);
        let parents = parents(&placed, directory, problems);
        let mut work = Self::default();
        let mut at_new: FxHashMap<AccountId, usize> = FxHashMap::default();
        for Placed { row, id, is_new } in &placed {
            let territory = look_up(&places.territories, row.territory.as_deref());
            let owner = look_up(&places.owners, row.owner.as_deref());
            for (found, text, code) in [
                (territory.is_err(), &row.territory, ProblemCode::TerritoryUnknown),
                (owner.is_err(), &row.owner, ProblemCode::OwnerUnknown),
            ] {
                if found {
                    tell(problems, row, text.as_deref().unwrap_or_default(), code);
                }
            }
            let known = Known {
                parent: parents.get(id).copied(),
                territory: territory.unwrap_or_default(),
                owner: owner.unwrap_or_default(),
            };
            match at_new.get(id).and_then(|at| work.new.get_mut(*at)) {
                Some(new) => add(new, row, &known),
                None if *is_new => {
                    let mut new = NewAccount::named(*id, text(row.code.as_ref()), called(row));
                    add(&mut new, row, &known);
                    at_new.insert(*id, work.new.len());
                    work.new.push(new);
                }
                None => work.patches.push((*id, patch(row, &known))),
            }
        }
        work
    }
}

/// What the names in a row stand for.
struct Known {
    parent: Option<AccountId>,
    territory: Option<TerritoryId>,
    owner: Option<UserId>,
}

/// Which account each row is about: a known one, or a new one named by its code, else its name.
fn place<'a>(rows: &'a [AccountRow], directory: &Directory) -> Vec<Placed<'a>> {
    let mut new: FxHashMap<String, AccountId> = FxHashMap::default();
    rows.iter()
        .map(|row| {
            let (code, name) = (text(row.code.as_ref()), text(row.name.as_ref()));
            let known = directory.find(code, name).map(|known| known.id);
            let fresh = || {
                let called = if code.is_empty() { key(name) } else { format!("={code}") };
                *new.entry(called).or_insert_with(|| AccountId(Uuid::now_v7()))
            };
            Placed { row, is_new: known.is_none(), id: known.unwrap_or_else(fresh) }
        })
        .collect()
}

/// The account above each row's account, from the file or the directory; circles are left out.
fn parents(
    placed: &[Placed<'_>],
    directory: &Directory,
    problems: &mut Problems,
) -> FxHashMap<AccountId, AccountId> {
    let mut in_file: FxHashMap<String, AccountId> = FxHashMap::default();
    for one in placed {
        for called in [&one.row.name, &one.row.code].into_iter().flatten() {
            in_file.insert(key(called), one.id);
        }
    }
    let mut above: FxHashMap<AccountId, AccountId> = FxHashMap::default();
    for one in placed {
        let Some(parent) = one.row.parent.as_deref().filter(|parent| !parent.is_empty()) else {
            continue;
        };
        let found = in_file
            .get(&key(parent))
            .copied()
            .or_else(|| directory.find_text(parent).map(|known| known.id));
        match found {
            None => tell(problems, one.row, parent, ProblemCode::ParentUnknown),
            Some(found) if closes_circle(&above, one.id, found) => {
                tell(problems, one.row, parent, ProblemCode::ParentCircle);
            }
            Some(found) => drop(above.insert(one.id, found)),
        }
    }
    above
}

/// Whether going up from `parent` leads to `child`.
fn closes_circle(
    above: &FxHashMap<AccountId, AccountId>,
    child: AccountId,
    parent: AccountId,
) -> bool {
    let mut passed = FxHashSet::default();
    let mut at = parent;
    loop {
        if at == child {
            return true;
        }
        match above.get(&at) {
            Some(next) if passed.insert(at) => at = *next,
            _ => return false,
        }
    }
}

fn look_up<T: Copy>(known: &FxHashMap<String, T>, text: Option<&str>) -> Result<Option<T>, ()> {
    match text.filter(|text| !text.trim().is_empty()) {
        None => Ok(None),
        Some(text) => known.get(&key(text)).copied().map(Some).ok_or(()),
    }
}

/// A problem that leaves a value out but keeps the row.
fn tell(problems: &mut Problems, row: &AccountRow, value: &str, code: ProblemCode) {
    let problem = Problem { row: row.row, column: String::new(), value: value.to_owned(), code };
    problems.push((problem, Vec::new()));
}

fn text(value: Option<&String>) -> &str {
    value.map_or("", String::as_str)
}

fn called(row: &AccountRow) -> &str {
    row.name.as_deref().or(row.code.as_deref()).unwrap_or_default()
}

fn add(new: &mut NewAccount, row: &AccountRow, known: &Known) {
    let texts = [
        (&mut new.account_type, &row.account_type),
        (&mut new.level, &row.level),
        (&mut new.region, &row.region),
        (&mut new.city, &row.city),
    ];
    for (into, value) in texts {
        if let Some(value) = value.as_ref().filter(|value| !value.is_empty()) {
            into.clone_from(value);
        }
    }
    new.aliases.extend(row.aliases.iter().cloned());
    new.attributes.extend(row.attributes.clone());
    new.parent = known.parent.or(new.parent);
    new.territory = known.territory.or(new.territory);
    new.owner = known.owner.or(new.owner);
}

/// An empty cell leaves a value as it is.
fn patch(row: &AccountRow, known: &Known) -> AccountPatch {
    let given = |value: &Option<String>| value.clone().filter(|value| !value.is_empty());
    let mut attributes = row.attributes.clone();
    attributes.retain(|_, value| !value.is_empty());
    AccountPatch {
        code: given(&row.code),
        name: given(&row.name),
        aliases: None,
        add_aliases: row.aliases.clone(),
        account_type: given(&row.account_type),
        level: given(&row.level),
        parent: known.parent.map(Some),
        region: given(&row.region),
        city: given(&row.city),
        territory: known.territory.map(Some),
        owner: known.owner.map(Some),
        attributes,
    }
}
