//! Handing a person's work over, and taking that back as far as nobody changed it since. Every line is
//! kept, so accounts know who owned them before.

use super::Holdings;
use super::hand_over_steps::{Line, LineKind, give, take_back};
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Bulk, Column, OnClash, row};
use crate::reach::open;
use crate::reach::tables::{HAND_OVER_LINES, HAND_OVERS, USERS};
use canopy_domain::access::{Action, Scope, represented};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, HandOverId, LeadId, TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;
use uuid::Uuid;

/// Former hand-overs listed.
const LISTED: u64 = 50;

/// What is handed over to whom.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HandOverOrder {
    /// Accounts owned.
    pub accounts: Vec<(AccountId, UserId)>,
    /// Territories held.
    pub territories: Vec<(TerritoryId, UserId)>,
    /// Seats on account teams.
    pub seats: Vec<(AccountId, UserId)>,
    /// Open leads.
    pub leads: Vec<(LeadId, UserId)>,
    /// Targets of market plans, by account and territory.
    pub targets: Vec<(AccountId, TerritoryId, UserId)>,
}

impl HandOverOrder {
    /// Whether nothing is handed over.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A time in which somebody's work was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandOver {
    /// Its id.
    pub id: HandOverId,
    /// Whose work.
    pub from: UserId,
    /// When.
    pub at: DateTime<Utc>,
    /// By whom.
    pub by: Option<String>,
    /// When it was taken back.
    pub undone_at: Option<DateTime<Utc>>,
    /// How many things.
    pub lines: u64,
}

row!(HandOver { id, from, at, by, undone_at, lines });

/// Who owned an account until it was handed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FormerOwner {
    /// Who.
    pub user: UserId,
    /// Their name.
    pub name: String,
    /// Until when.
    pub until: DateTime<Utc>,
}

row!(FormerOwner { user, name, until });

/// What became of taking a hand-over back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TakenBack {
    /// So many things are with the person again.
    pub back: u64,
    /// So many had been changed since, or are out of reach, and stay as they are.
    pub kept: u64,
}

impl Tx {
    /// Hands work over. Whatever of it the person does not have (any more), or the caller may not hand
    /// over, is a conflict.
    pub async fn hand_over(
        &self,
        id: HandOverId,
        from: UserId,
        order: &HandOverOrder,
    ) -> Result<(), StoreError> {
        let held = self.holdings_of(from).await?;
        let lines = lines_of(&held, order).ok_or(StoreError::Conflict)?;
        let header = Query::insert()
            .into_table(HAND_OVERS)
            .columns(["id", "from_id", "by_id", "at"])
            .values_panic([
                id.0.into(),
                from.0.into(),
                self.actor().map(|actor| actor.0).into(),
                self.now().into(),
            ])
            .to_owned();
        self.execute_one(&header).await?;
        let lines = give(self, from, lines).await?;
        self.write_all(&kept(id, &lines)).await?;
        let mut to: Vec<Uuid> = lines.iter().map(|line| line.to.0).collect();
        to.sort_unstable();
        to.dedup();
        let after = json!({
            "to": to,
            "accounts": order.accounts.len(),
            "territories": order.territories.len(),
            "seats": order.seats.len(),
            "leads": order.leads.len(),
            "targets": order.targets.len(),
        });
        self.record(Change::of(Verb::HandOver, RecordKind::User, from.0).after(after)).await
    }

    /// Takes a hand-over back: whatever is still with whom it was given to goes back, what was changed
    /// since stays. `NotFound` where somebody else made it, unless the caller hands over everywhere.
    pub async fn take_back_hand_over(&self, id: HandOverId) -> Result<TakenBack, StoreError> {
        if self.scope(Action::HandOver) == Scope::Nothing {
            return Err(StoreError::Forbidden(Action::HandOver));
        }
        let mut header = open::select(HAND_OVERS);
        header
            .column("from_id")
            .and_where(Expr::col("id").eq(id.0))
            .and_where_option(self.made_by_them());
        let (from,): (UserId,) = self.fetch_one(&header).await?;
        let undone = open::update(HAND_OVERS)
            .value("undone_at", self.now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("undone_at").is_null())
            .to_owned();
        if self.execute(&undone).await? != 1 {
            return Err(StoreError::WrongState);
        }
        let mut lines = open::select(HAND_OVER_LINES);
        lines
            .columns(["kind", "record_id", "within_id", "role", "to_id", "to_had_it"])
            .and_where(Expr::col("hand_over_id").eq(id.0))
            .order_by("seq", Order::Asc);
        let lines: Vec<Line> = self.fetch(&lines).await?;
        let count = lines.len() as u64;
        let back = take_back(self, from, lines).await?;
        let taken = TakenBack { back, kept: count - back };
        let after = json!({ "back": taken.back, "kept": taken.kept });
        self.record(Change::of(Verb::Undo, RecordKind::User, from.0).after(after)).await?;
        Ok(taken)
    }
}

/// The lines of an order; none where the person does not have something of it.
fn lines_of(held: &Holdings, order: &HandOverOrder) -> Option<Vec<Line>> {
    let plain = |kind, record, to| Line {
        kind,
        record,
        within: None,
        role: String::new(),
        to,
        to_had_it: false,
    };
    let mut lines = Vec::new();
    for (id, to) in &order.accounts {
        held.accounts.iter().find(|one| one.id == *id)?;
        lines.push(plain(LineKind::Account, id.0, *to));
    }
    for (id, to) in &order.territories {
        held.territories.contains(id).then_some(())?;
        lines.push(plain(LineKind::Territory, id.0, *to));
    }
    for (id, to) in &order.seats {
        let (_, role) = held.seats.iter().find(|(account, _)| account == id)?;
        let role = role.code().to_owned();
        lines.push(Line { role, ..plain(LineKind::Seat, id.0, *to) });
    }
    for (id, to) in &order.leads {
        held.leads.iter().find(|(lead, _)| lead == id)?;
        lines.push(plain(LineKind::Lead, id.0, *to));
    }
    for (account, territory, to) in &order.targets {
        held.targets.contains(&(*account, *territory)).then_some(())?;
        let within = Some(territory.0);
        lines.push(Line { within, ..plain(LineKind::Target, account.0, *to) });
    }
    Some(lines)
}

fn kept(id: HandOverId, lines: &[Line]) -> Bulk {
    let uuids = |of: fn(&Line) -> Option<Uuid>| Column::Uuid(lines.iter().map(of).collect());
    let texts =
        |of: fn(&Line) -> String| Column::Text(lines.iter().map(|line| Some(of(line))).collect());
    Bulk {
        table: HAND_OVER_LINES.name(),
        columns: vec![
            ("hand_over_id", Column::Uuid(vec![Some(id.0); lines.len()])),
            ("seq", Column::Integer((0..).take(lines.len()).collect())),
            ("kind", texts(|line| line.kind.code().to_owned())),
            ("record_id", uuids(|line| Some(line.record))),
            ("within_id", uuids(|line| line.within)),
            ("role", texts(|line| line.role.clone())),
            ("to_id", uuids(|line| Some(line.to.0))),
            ("to_had_it", Column::Integer(lines.iter().map(|one| one.to_had_it.into()).collect())),
        ],
        on_clash: OnClash::Fail,
    }
}

impl Desk {
    /// Hand-overs the caller made, or those they represent; none to add where they hand over
    /// everywhere.
    fn made_by_them(&self) -> Option<Expr> {
        if self.scope(Action::HandOver) == Scope::All {
            return None;
        }
        let caller = self.caller();
        let absent = caller.into_iter().flat_map(|one| represented(one, Action::HandOver));
        let own = caller.map(|one| one.user).into_iter();
        let people: Vec<Uuid> = own.chain(absent.map(|one| one.user)).map(|one| one.0).collect();
        Some(Expr::col((HAND_OVERS, "by_id")).is_in(people))
    }

    /// When a person's work was handed over, the latest first: by the caller, or by anybody where they
    /// hand over everywhere.
    pub async fn hand_overs_of(&self, person: UserId) -> Result<Vec<HandOver>, StoreError> {
        if self.scope(Action::HandOver) == Scope::Nothing {
            return Err(StoreError::Forbidden(Action::HandOver));
        }
        let col = |name| (HAND_OVERS, name);
        let mut statement = open::select(HAND_OVERS);
        statement
            .columns([col("id"), col("from_id"), col("at")])
            .column((USERS, "name"))
            .column(col("undone_at"))
            .expr(Expr::col((HAND_OVER_LINES, "seq")).count())
            .left_join(USERS, Expr::col((USERS, "id")).equals(col("by_id")))
            .left_join(
                HAND_OVER_LINES,
                Expr::col((HAND_OVER_LINES, "hand_over_id")).equals(col("id")),
            )
            .and_where(Expr::col(col("from_id")).eq(person.0))
            .and_where_option(self.made_by_them())
            .group_by_columns(["id", "from_id", "at", "undone_at"].map(col))
            .group_by_col((USERS, "name"))
            .order_by(col("at"), Order::Desc)
            .order_by(col("id"), Order::Desc)
            .limit(LISTED);
        self.fetch(&statement).await
    }

    /// Who owned an account in reach before it was handed over, the latest first.
    pub async fn former_owners(&self, id: AccountId) -> Result<Vec<FormerOwner>, StoreError> {
        self.account(id).await?;
        let mut statement = open::select(HAND_OVER_LINES);
        statement
            .columns([(USERS, "id"), (USERS, "name")])
            .column((HAND_OVERS, "at"))
            .inner_join(
                HAND_OVERS,
                Expr::col((HAND_OVERS, "id")).equals((HAND_OVER_LINES, "hand_over_id")),
            )
            .inner_join(USERS, Expr::col((USERS, "id")).equals((HAND_OVERS, "from_id")))
            .and_where(Expr::col((HAND_OVER_LINES, "record_id")).eq(id.0))
            .and_where(Expr::col((HAND_OVER_LINES, "kind")).eq(LineKind::Account.code()))
            .and_where(Expr::col((HAND_OVERS, "undone_at")).is_null())
            .order_by((HAND_OVERS, "at"), Order::Desc)
            .limit(LISTED);
        self.fetch(&statement).await
    }
}
