//! Requests to look at a result again, as they are read: a list, one, how many wait.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::{Cell, Row, decode, row};
use crate::page::{Page, PageMark, limited};
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNTS, TIER_CONTESTS, USERS};
use canopy_domain::access::Action;
use canopy_domain::decisions::ContestStatus;
use canopy_domain::primitives::{AccountId, Amount, ContestId, RunId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, JoinType, Order, SelectStatement};
use uuid::Uuid;

/// A request to look at a result again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestRow {
    /// Its id.
    pub id: ContestId,
    /// About which account.
    pub account: AccountId,
    /// The account's code.
    pub account_code: String,
    /// Its name.
    pub account_name: String,
    /// Its revenue of the last twelve months.
    pub revenue_12m: Amount,
    /// The run whose result is doubted.
    pub run: RunId,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the tier the account was in.
    pub tier_code: String,
    /// Code of the tier thought right.
    pub wanted_tier_code: String,
    /// Why.
    pub reason: String,
    /// What shows it.
    pub evidence: String,
    /// Who asked.
    pub contested_by: UserId,
    /// Their name.
    pub contested_by_name: String,
    /// When.
    pub contested_at: DateTime<Utc>,
    /// Where it stands.
    pub status: ContestStatus,
    /// Who decided.
    pub judged_by_name: Option<String>,
    /// When.
    pub judged_at: Option<DateTime<Utc>>,
    /// With what reason.
    pub verdict: String,
    /// Code of the tier given, where it was upheld.
    pub given_tier_code: String,
    /// Counts up with every change.
    pub version: i64,
}

row!(ContestRow {
    id,
    account,
    account_code,
    account_name,
    revenue_12m,
    run,
    standard_code,
    tier_code,
    wanted_tier_code,
    reason,
    evidence,
    contested_by,
    contested_by_name,
    contested_at,
    status,
    judged_by_name,
    judged_at,
    verdict,
    given_tier_code,
    version,
});

impl Cell for ContestStatus {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

/// Which requests are listed. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ContestQuery {
    /// That stand so.
    pub status: Option<ContestStatus>,
    /// About this account.
    pub account: Option<AccountId>,
    /// Asked for by this person.
    pub by: Option<UserId>,
    /// Decided, and whoever asked has not said that they know.
    pub is_news: bool,
    /// How many at most.
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

impl Desk {
    /// A page of requests about accounts in reach, latest first.
    pub async fn contests(&self, query: &ContestQuery) -> Result<Page<ContestRow>, StoreError> {
        let limit = limited(query.limit);
        let mut statement = select(self, Action::ViewAccounts);
        let col = |name| Expr::col((TIER_CONTESTS, name));
        statement
            .and_where_option(query.status.map(|status| col("status").eq(status.code())))
            .and_where_option(query.account.map(|account| col("account_id").eq(account.0)))
            .and_where_option(query.by.map(|user| col("contested_by").eq(user.0)))
            .order_by((TIER_CONTESTS, "contested_at"), Order::Desc)
            .order_by((TIER_CONTESTS, "id"), Order::Desc)
            .limit(limit + 1);
        if query.is_news {
            let decided = [ContestStatus::Upheld, ContestStatus::Rejected].map(ContestStatus::code);
            statement.and_where(col("status").is_in(decided)).and_where(col("seen_at").is_null());
        }
        if let Some(mark) = &query.after {
            let (at, id): (DateTime<Utc>, Uuid) = mark.read()?;
            let row = Expr::tuple([col("contested_at"), col("id")]);
            statement.and_where(row.lt(Expr::tuple([Expr::val(at), Expr::val(id)])));
        }
        let rows: Vec<ContestRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&(row.contested_at, row.id.0)))
    }

    /// One request about an account in reach.
    pub async fn contest(&self, id: ContestId) -> Result<ContestRow, StoreError> {
        let mut statement = select(self, Action::ViewAccounts);
        statement.and_where(Expr::col((TIER_CONTESTS, "id")).eq(id.0));
        self.fetch_one(&statement).await
    }

    /// How many requests wait for the caller to decide; their own do not.
    pub async fn count_contests_to_judge(&self) -> Result<u64, StoreError> {
        let col = |name| Expr::col((TIER_CONTESTS, name));
        let me = self.caller().map(|caller| caller.user.0);
        let mut statement =
            scoped::select_through_each(self, Action::DecideContests, TIER_CONTESTS);
        statement
            .expr(Expr::col(sea_query::Asterisk).count())
            .and_where(col("status").eq(ContestStatus::Open.code()))
            .and_where_option(me.map(|me| col("contested_by").ne(me)));
        self.count_kept(&statement).await
    }
}

fn select(desk: &Desk, action: Action) -> SelectStatement {
    let user =
        |alias: &'static str, column| Expr::col((alias, "id")).equals((TIER_CONTESTS, column));
    let mut statement = scoped::select_through_each(desk, action, TIER_CONTESTS);
    statement
        .columns(["id", "account_id"].map(|column| (TIER_CONTESTS, column)))
        .columns(["code", "name", "revenue_12m"].map(|column| (ACCOUNTS, column)))
        .columns(
            [
                "run_id",
                "standard_code",
                "tier_code",
                "wanted_tier_code",
                "reason",
                "evidence",
                "contested_by",
            ]
            .map(|column| (TIER_CONTESTS, column)),
        )
        .column(("asker", "name"))
        .columns(["contested_at", "status"].map(|column| (TIER_CONTESTS, column)))
        .column(("judge", "name"))
        .columns(
            ["judged_at", "verdict", "given_tier_code", "version"]
                .map(|column| (TIER_CONTESTS, column)),
        )
        .inner_join(ACCOUNTS, Expr::col((ACCOUNTS, "id")).equals((TIER_CONTESTS, "account_id")))
        .join_as(JoinType::InnerJoin, USERS, "asker", user("asker", "contested_by"))
        .join_as(JoinType::LeftJoin, USERS, "judge", user("judge", "judged_by"));
    statement
}
