//! What the rows of an accounts file come to: which account each is about, who stands above it, in
//! whose territory and hands it is. Values that stand for nothing known are told and left out.

use super::resolve::{Directory, form};
use super::sinks::Problems;
use crate::Outcome;
use canopy_domain::accounts::accounts_in_circles;
use canopy_domain::imports::{Field, Mapping, Problem, ProblemCode, Target};
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use canopy_store::accounts::{AccountPatch, NewAccount};
use canopy_store::{Desk, Import, ViewTeam};
use canopy_tables::AccountRow;
use rustc_hash::{FxHashMap, FxHashSet};
use uuid::Uuid;

/// The columns a file has, and what they mean.
#[derive(Clone, Copy)]
pub(super) struct Under<'a> {
    pub(super) columns: &'a [String],
    pub(super) mapping: &'a Mapping,
}

/// What the rows of a file come to.
pub(super) async fn work_out(
    desk: &Desk,
    rows: &[AccountRow],
    under: Under<'_>,
    problems: &mut Problems,
) -> Outcome<Work> {
    let places = Places::load(desk).await?;
    let directory = Directory::of(desk.permit::<Import>()?.known_accounts().await?);
    let mut told = Told { under, problems };
    Ok(Work::of(rows, &directory, &places, &mut told))
}

/// Territories and people by what a file may call them.
pub(super) struct Places {
    pub(super) territories: FxHashMap<String, TerritoryId>,
    pub(super) owners: FxHashMap<String, UserId>,
}

impl Places {
    pub(super) async fn load(desk: &Desk) -> Outcome<Self> {
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

pub(super) fn key(text: &str) -> String {
    text.trim().to_lowercase()
}

/// What an accounts file comes to.
#[derive(Default)]
pub(super) struct Work {
    pub(super) new: Vec<NewAccount>,
    pub(super) patches: Vec<(AccountId, AccountPatch)>,
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
        told: &mut Told<'_>,
    ) -> Self {
        let placed = place(rows, directory);
        let parents = parents(&placed, directory, told);
        let mut work = Self::default();
        let mut at_new: FxHashMap<AccountId, usize> = FxHashMap::default();
        for Placed { row, id, is_new } in &placed {
            let territory = look_up(&places.territories, row.territory.as_deref());
            let owner = look_up(&places.owners, row.owner.as_deref());
            if territory.is_err() {
                told.tell(row, Field::Territory, ProblemCode::TerritoryUnknown);
            }
            if owner.is_err() {
                told.tell(row, Field::Owner, ProblemCode::OwnerUnknown);
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

/// Which account each row is about: a known one, or a new one. New ones are told apart by their
/// code, else by their name in its normal form; a row without code is about the only new account
/// with a code that is called so.
fn place<'a>(rows: &'a [AccountRow], directory: &Directory) -> Vec<Placed<'a>> {
    let mut coded: FxHashMap<&str, AccountId> = FxHashMap::default();
    let mut called_so: FxHashMap<String, Vec<AccountId>> = FxHashMap::default();
    let mut uncoded: FxHashMap<String, AccountId> = FxHashMap::default();
    let known: Vec<Option<AccountId>> = rows
        .iter()
        .map(|row| Some(directory.find(text(row.code.as_ref()), text(row.name.as_ref()))?.id))
        .collect();
    for (row, _) in rows.iter().zip(&known).filter(|(_, known)| known.is_none()) {
        let code = text(row.code.as_ref());
        if !code.is_empty() && !coded.contains_key(code) {
            let id = AccountId(Uuid::now_v7());
            coded.insert(code, id);
            called_so.entry(form(called(row))).or_default().push(id);
        }
    }
    let mut new = |row: &AccountRow| {
        if let Some(id) = coded.get(text(row.code.as_ref())) {
            return *id;
        }
        let form = form(called(row));
        match called_so.get(&form).map(Vec::as_slice) {
            Some([only]) => *only,
            _ => *uncoded.entry(form).or_insert_with(|| AccountId(Uuid::now_v7())),
        }
    };
    let places = rows.iter().zip(known);
    places
        .map(|(row, known)| Placed {
            row,
            is_new: known.is_none(),
            id: known.unwrap_or_else(|| new(row)),
        })
        .collect()
}

/// The account above each row's account, from the file or the directory. Whoever would stand above
/// itself, over the file's parents and those kept, keeps the parent it has.
fn parents(
    placed: &[Placed<'_>],
    directory: &Directory,
    told: &mut Told<'_>,
) -> FxHashMap<AccountId, AccountId> {
    let in_file = names_in_file(placed);
    let mut above: FxHashMap<AccountId, AccountId> = FxHashMap::default();
    for one in placed {
        let Some(parent) = one.row.parent.as_deref().filter(|parent| !parent.is_empty()) else {
            continue;
        };
        let found = match in_file.get(&key(parent)) {
            Some(found) => *found,
            None => directory.find_text(parent).map(|known| known.id),
        };
        match found {
            None => told.tell(one.row, Field::Parent, ProblemCode::ParentUnknown),
            Some(found) => drop(above.insert(one.id, found)),
        }
    }
    loop {
        let circles = circles(placed, directory, &above);
        let before = above.len();
        for one in placed.iter().filter(|one| circles.contains(&one.id)) {
            if above.remove(&one.id).is_some() {
                told.tell(one.row, Field::Parent, ProblemCode::ParentCircle);
            }
        }
        if above.len() == before {
            return above;
        }
    }
}

/// What the accounts of a file are called in it; none where two are called the same.
fn names_in_file(placed: &[Placed<'_>]) -> FxHashMap<String, Option<AccountId>> {
    let mut names: FxHashMap<String, Option<AccountId>> = FxHashMap::default();
    for one in placed {
        if let Some(name) = &one.row.name {
            let found = names.entry(key(name)).or_insert(Some(one.id));
            *found = found.filter(|found| *found == one.id);
        }
    }
    // A code says which account is meant, whatever others are called.
    for one in placed {
        if let Some(code) = &one.row.code {
            names.insert(key(code), Some(one.id));
        }
    }
    names
}

/// The accounts on a circle of parents: those of the file, else those kept.
fn circles(
    placed: &[Placed<'_>],
    directory: &Directory,
    above: &FxHashMap<AccountId, AccountId>,
) -> FxHashSet<AccountId> {
    let known = directory.known();
    let mut ids: Vec<AccountId> = known.iter().map(|known| known.id).collect();
    ids.extend(placed.iter().filter(|one| one.is_new).map(|one| one.id));
    let at: FxHashMap<AccountId, u32> = ids.iter().copied().zip(0..).collect();
    let kept = known.iter().map(|known| known.parent).chain(std::iter::repeat(None));
    let parents: Vec<Option<u32>> = ids
        .iter()
        .zip(kept)
        .map(|(id, kept)| at.get(&above.get(id).copied().or(kept)?).copied())
        .collect();
    let on_circle = accounts_in_circles(&parents).into_iter();
    on_circle.filter_map(|at| ids.get(at as usize).copied()).collect()
}

/// What a text stands for: nothing said, or nobody known by it.
pub(super) fn look_up<T: Copy>(
    known: &FxHashMap<String, T>,
    text: Option<&str>,
) -> Result<Option<T>, ()> {
    match text.filter(|text| !text.trim().is_empty()) {
        None => Ok(None),
        Some(text) => known.get(&key(text)).copied().map(Some).ok_or(()),
    }
}

/// What is told of rows.
struct Told<'a> {
    under: Under<'a>,
    problems: &'a mut Problems,
}

impl Told<'_> {
    /// A problem that leaves a value out but keeps the row.
    fn tell(&mut self, row: &AccountRow, field: Field, code: ProblemCode) {
        let Under { columns, mapping } = self.under;
        let column = mapping.column_of(field).and_then(|at| columns.get(at));
        let problem = Problem {
            row: row.row,
            column: column.cloned().unwrap_or_default(),
            value: cell(row, &Target::Field(field)),
            code,
        };
        let cells = mapping.targets.iter().map(|target| cell(row, target));
        self.problems.push((problem, cells.collect()));
    }
}

/// What a row says of a column's meaning, as it can be imported again.
fn cell(row: &AccountRow, target: &Target) -> String {
    let value = match target {
        Target::Field(Field::AccountCode) => &row.code,
        Target::Field(Field::AccountName) => &row.name,
        Target::Field(Field::Aliases) => return row.aliases.join(";"),
        Target::Field(Field::AccountType) => &row.account_type,
        Target::Field(Field::Level) => &row.level,
        Target::Field(Field::Parent) => &row.parent,
        Target::Field(Field::Region) => &row.region,
        Target::Field(Field::City) => &row.city,
        Target::Field(Field::Territory) => &row.territory,
        Target::Field(Field::Owner) => &row.owner,
        Target::Attribute(code) => return text(row.attributes.get(code)).to_owned(),
        Target::Field(_) | Target::MonthAmount(_) | Target::Ignore => return String::new(),
    };
    text(value.as_ref()).to_owned()
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
    if new.code.is_empty() {
        new.code.push_str(text(row.code.as_ref()));
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
