//! The single steps of handing over and taking back, kind by kind. Leaves out the list of what was
//! handed over.

use super::Holdings;
use crate::StoreError;
use crate::accounts::change_owners;
use crate::audit::Change;
use crate::desk::Tx;
use crate::dialect::{Cells, FromCells, decode};
use crate::reach::tables::{ACCOUNT_TEAM, MARKET_TARGETS, TERRITORY_HOLDERS};
use crate::reach::{Edit, open, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, LeadId, TerritoryId, UserId};
use canopy_domain::team::TeamRole;
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;
use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a line hands over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    Account,
    Territory,
    Seat,
    Lead,
    Target,
}

impl LineKind {
    const ALL: [Self; 5] = [Self::Account, Self::Territory, Self::Seat, Self::Lead, Self::Target];

    pub(super) const fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Territory => "territory",
            Self::Seat => "seat",
            Self::Lead => "lead",
            Self::Target => "target",
        }
    }
}

/// One thing handed over.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) kind: LineKind,
    pub(super) record: Uuid,
    /// Of a target: its territory.
    pub(super) within: Option<Uuid>,
    /// Of a seat: what the person did.
    pub(super) role: String,
    pub(super) to: UserId,
    /// Whoever takes it on had it beside the person.
    pub(super) to_had_it: bool,
}

impl FromCells for Line {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let code: String = cells.take()?;
        let kind = LineKind::ALL.into_iter().find(|kind| kind.code() == code);
        let had = |number: i64| number != 0;
        Ok(Self {
            kind: decode(kind, &code)?,
            record: cells.take()?,
            within: cells.take()?,
            role: cells.take()?,
            to: cells.take()?,
            to_had_it: had(cells.take()?),
        })
    }
}

/// Gives each thing to whoever takes it on; the lines with what these had before.
pub(super) async fn give(
    tx: &Tx,
    from: UserId,
    mut lines: Vec<Line>,
) -> Result<Vec<Line>, StoreError> {
    let owners: Vec<_> =
        of_kind(&lines, LineKind::Account).map(|line| (AccountId(line.record), line.to)).collect();
    change_owners(tx, &owners).await?;
    let mut holders = holders(tx).await?;
    let mut people: BTreeSet<UserId> = BTreeSet::new();
    for line in &mut lines {
        match line.kind {
            LineKind::Account => {}
            LineKind::Territory => {
                line.to_had_it = holders.contains(&(TerritoryId(line.record), line.to));
                move_holding(tx, line, (from, line.to), line.to_had_it).await?;
                holders.insert((TerritoryId(line.record), line.to));
                people.extend([from, line.to]);
            }
            LineKind::Seat => line.to_had_it = move_seat(tx, line, (from, line.to)).await?,
            LineKind::Lead => hand_lead(tx, line.record, line.to).await?,
            LineKind::Target => {
                move_target(tx, line, (from, line.to)).await?;
            }
        }
    }
    say_holdings(tx, &people).await?;
    Ok(lines)
}

/// Takes back whatever is still with whom it was given to; how many things that were.
pub(super) async fn take_back(tx: &Tx, from: UserId, lines: Vec<Line>) -> Result<u64, StoreError> {
    let mut held: BTreeMap<UserId, Holdings> = BTreeMap::new();
    for line in &lines {
        if let Entry::Vacant(place) = held.entry(line.to) {
            place.insert(tx.holdings_of(line.to).await?);
        }
    }
    let has = |line: &Line| held.get(&line.to).is_some_and(|held| is_held(held, line));
    let lines: Vec<Line> = lines.into_iter().filter(has).collect();
    let owners: Vec<_> =
        of_kind(&lines, LineKind::Account).map(|line| (AccountId(line.record), from)).collect();
    change_owners(tx, &owners).await?;
    let had = holders(tx).await?;
    let mut back = owners.len() as u64;
    let mut people: BTreeSet<UserId> = BTreeSet::new();
    for line in &lines {
        match line.kind {
            LineKind::Account => continue,
            LineKind::Territory => {
                if !tx.may_hand_on(TerritoryId(line.record)).await? {
                    continue;
                }
                let has_it = had.contains(&(TerritoryId(line.record), from));
                put_holding(tx, line, (line.to, from), (!line.to_had_it, !has_it)).await?;
                people.extend([from, line.to]);
            }
            LineKind::Seat => restore_seat(tx, line, from).await?,
            LineKind::Lead => hand_lead(tx, line.record, from).await?,
            LineKind::Target => move_target(tx, line, (line.to, from)).await?,
        }
        back += 1;
    }
    say_holdings(tx, &people).await?;
    Ok(back)
}

fn of_kind(lines: &[Line], kind: LineKind) -> impl Iterator<Item = &Line> {
    lines.iter().filter(move |line| line.kind == kind)
}

fn is_held(held: &Holdings, line: &Line) -> bool {
    match line.kind {
        LineKind::Account => held.accounts.iter().any(|one| one.id.0 == line.record),
        LineKind::Territory => held.territories.iter().any(|one| one.0 == line.record),
        LineKind::Seat => held.seats.iter().any(|(id, _)| id.0 == line.record),
        LineKind::Lead => held.leads.iter().any(|(id, _)| id.0 == line.record),
        LineKind::Target => held
            .targets
            .iter()
            .any(|(id, within)| id.0 == line.record && Some(within.0) == line.within),
    }
}

async fn holders(tx: &Tx) -> Result<BTreeSet<(TerritoryId, UserId)>, StoreError> {
    let mut statement = open::select(TERRITORY_HOLDERS);
    statement.columns(["territory_id", "user_id"]);
    Ok(tx.fetch::<(TerritoryId, UserId)>(&statement).await?.into_iter().collect())
}

async fn move_holding(
    tx: &Tx,
    line: &Line,
    (from, to): (UserId, UserId),
    to_has_it: bool,
) -> Result<(), StoreError> {
    put_holding(tx, line, (from, to), (true, !to_has_it)).await
}

/// Takes a territory from the one, where wanted, and gives it to the other.
async fn put_holding(
    tx: &Tx,
    line: &Line,
    (from, to): (UserId, UserId),
    (takes, gives): (bool, bool),
) -> Result<(), StoreError> {
    if takes {
        let gone = open::delete(TERRITORY_HOLDERS)
            .and_where(Expr::col("territory_id").eq(line.record))
            .and_where(Expr::col("user_id").eq(from.0))
            .to_owned();
        tx.execute(&gone).await?;
    }
    if gives {
        let come = Query::insert()
            .into_table(TERRITORY_HOLDERS)
            .columns(["territory_id", "user_id"])
            .values_panic([line.record.into(), to.0.into()])
            .to_owned();
        tx.execute_one(&come).await?;
    }
    Ok(())
}

/// A line in the audit log for everybody whose territories changed.
async fn say_holdings(tx: &Tx, people: &BTreeSet<UserId>) -> Result<(), StoreError> {
    for person in people {
        let mut statement = open::select(TERRITORY_HOLDERS);
        statement
            .column("territory_id")
            .and_where(Expr::col("user_id").eq(person.0))
            .order_by("territory_id", Order::Asc);
        let held: Vec<(Uuid,)> = tx.fetch(&statement).await?;
        let held: Vec<Uuid> = held.into_iter().map(|(id,)| id).collect();
        let change = Change::of(Verb::SetHoldings, RecordKind::User, person.0);
        tx.record(change.after(json!({ "territories": held }))).await?;
    }
    Ok(())
}

/// Gives a seat on; whether the other had one already, which stays as it is.
async fn move_seat(tx: &Tx, line: &Line, (from, to): (UserId, UserId)) -> Result<bool, StoreError> {
    let account = tx.find::<Edit>(AccountId(line.record)).await?;
    let role = TeamRole::from_code(&line.role).unwrap_or(TeamRole::Other);
    let has_one = is_on_team(tx, line.record, to).await?;
    account.take_off_team(from).await?;
    if !has_one {
        account.put_on_team(to, role).await?;
    }
    Ok(has_one)
}

async fn restore_seat(tx: &Tx, line: &Line, from: UserId) -> Result<(), StoreError> {
    let account = tx.find::<Edit>(AccountId(line.record)).await?;
    let role = TeamRole::from_code(&line.role).unwrap_or(TeamRole::Other);
    if !line.to_had_it {
        account.take_off_team(line.to).await?;
    }
    if !is_on_team(tx, line.record, from).await? {
        account.put_on_team(from, role).await?;
    }
    Ok(())
}

async fn is_on_team(tx: &Tx, account: Uuid, person: UserId) -> Result<bool, StoreError> {
    let mut statement = scoped::select_through_each(tx, Action::EditAccounts, ACCOUNT_TEAM);
    statement
        .column((ACCOUNT_TEAM, "user_id"))
        .and_where(Expr::col((ACCOUNT_TEAM, "account_id")).eq(account))
        .and_where(Expr::col((ACCOUNT_TEAM, "user_id")).eq(person.0));
    Ok(tx.fetch_first::<(UserId,)>(&statement).await?.is_some())
}

async fn hand_lead(tx: &Tx, lead: Uuid, to: UserId) -> Result<(), StoreError> {
    let lead = tx.find_lead(LeadId(lead)).await?;
    let (version, territory) = (lead.row.version, lead.row.territory);
    lead.hand_over(version, (territory, Some(to))).await
}

async fn move_target(tx: &Tx, line: &Line, (from, to): (UserId, UserId)) -> Result<(), StoreError> {
    let within = line.within.ok_or(StoreError::NotFound)?;
    let mut statement = scoped::update_through(tx, Action::HandOver, MARKET_TARGETS);
    statement
        .value("responsible_id", to.0)
        .and_where(Expr::col((MARKET_TARGETS, "account_id")).eq(line.record))
        .and_where(Expr::col((MARKET_TARGETS, "territory_id")).eq(within))
        .and_where(Expr::col((MARKET_TARGETS, "responsible_id")).eq(from.0));
    tx.execute_one(&statement).await?;
    let told = |person: UserId| json!({ "account": line.record, "responsible": person.0 });
    let change = Change::of(Verb::Change, RecordKind::MarketPlan, within).before(told(from));
    tx.record(change.after(told(to))).await
}
