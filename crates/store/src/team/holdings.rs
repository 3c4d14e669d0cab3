//! What a person answers for, as far as the caller may hand it over: accounts, territories, seats on
//! account teams, leads, and targets of market plans.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::row;
use crate::reach::tables::{
    ACCOUNT_TEAM, ACCOUNTS, LEADS, MARKET_TARGETS, TERRITORIES, TERRITORY_HOLDERS,
};
use crate::reach::{open, scoped};
use canopy_domain::Amount;
use canopy_domain::access::{Action, Scope};
use canopy_domain::leads::LeadState;
use canopy_domain::primitives::{AccountId, LeadId, TerritoryId, UserId};
use canopy_domain::team::TeamRole;
use sea_query::{Expr, ExprTrait as _, Order};

/// Things of one kind handed over at once.
const HELD_MAX: u64 = 20_000;

/// An account a person owns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnedAccount {
    /// The account.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Revenue of the last twelve months.
    pub revenue_12m: Amount,
}

row!(OwnedAccount { id, code, name, revenue_12m });

/// What a person answers for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holdings {
    /// Accounts owned, the largest first.
    pub accounts: Vec<OwnedAccount>,
    /// Territories held.
    pub territories: Vec<TerritoryId>,
    /// Seats on teams, with what they do there.
    pub seats: Vec<(AccountId, TeamRole)>,
    /// Leads somebody still has something to do about, with their version.
    pub leads: Vec<(LeadId, i64)>,
    /// Targets of market plans they are responsible for.
    pub targets: Vec<(AccountId, TerritoryId)>,
}

impl Desk {
    /// What a person answers for, as far as the caller may hand it over.
    pub async fn holdings_of(&self, person: UserId) -> Result<Holdings, StoreError> {
        if self.scope(Action::HandOver) == Scope::Nothing {
            return Err(StoreError::Forbidden(Action::HandOver));
        }
        let is = |column| Expr::col(column).eq(person.0);
        let mut accounts = scoped::select(self, Action::HandOver);
        accounts
            .columns(["id", "code", "name", "revenue_12m"].map(|column| (ACCOUNTS, column)))
            .and_where(is((ACCOUNTS, "owner_id")))
            .order_by((ACCOUNTS, "revenue_12m"), Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Asc)
            .limit(HELD_MAX);
        let reached = scoped::territories_to(self, Action::HandOver);
        let mut territories = open::select(TERRITORY_HOLDERS);
        territories
            .column("territory_id")
            .and_where(Expr::col("user_id").eq(person.0))
            .and_where(Expr::col("territory_id").in_subquery(reached))
            .order_by("territory_id", Order::Asc);
        let mut seats = scoped::select_through(self, Action::HandOver, ACCOUNT_TEAM);
        seats
            .columns(["account_id", "role"].map(|column| (ACCOUNT_TEAM, column)))
            .and_where(is((ACCOUNT_TEAM, "user_id")))
            .order_by((ACCOUNT_TEAM, "account_id"), Order::Asc)
            .limit(HELD_MAX);
        let open_states = LeadState::ALL.into_iter().filter(|state| state.is_open());
        let mut leads = scoped::select_owned(self, Action::EditLeads, LEADS);
        leads
            .columns(["id", "version"].map(|column| (LEADS, column)))
            .and_where(Expr::col((LEADS, "owner_id")).eq(person.0))
            .and_where(Expr::col((LEADS, "state")).is_in(open_states.map(LeadState::code)))
            .order_by((LEADS, "id"), Order::Asc)
            .limit(HELD_MAX);
        let mut targets = scoped::select_through(self, Action::HandOver, MARKET_TARGETS);
        targets
            .columns(["account_id", "territory_id"].map(|column| (MARKET_TARGETS, column)))
            .and_where(is((MARKET_TARGETS, "responsible_id")))
            .order_by((MARKET_TARGETS, "account_id"), Order::Asc)
            .limit(HELD_MAX);
        let held: Vec<(TerritoryId,)> = self.fetch(&territories).await?;
        Ok(Holdings {
            accounts: self.fetch(&accounts).await?,
            territories: held.into_iter().map(|(id,)| id).collect(),
            seats: self.fetch(&seats).await?,
            leads: self.fetch(&leads).await?,
            targets: self.fetch(&targets).await?,
        })
    }

    /// Whether the caller may hand a territory on.
    pub(super) async fn may_hand_on(&self, territory: TerritoryId) -> Result<bool, StoreError> {
        let mut reached = scoped::territories_to(self, Action::HandOver);
        reached.and_where(Expr::col((TERRITORIES, "id")).eq(territory.0));
        Ok(self.fetch_first::<(TerritoryId,)>(&reached).await?.is_some())
    }
}
