//! Results of a run within the caller's reach: the ranking, tiers recomputed, one receipt.

use crate::StoreError;
use crate::accounts::{Width, in_territory, mentions, needle};
use crate::desk::{Count, Desk};
use crate::dialect::row;
use crate::page::{Page, PageMark, limited};
use crate::reach::scoped;
use crate::reach::tables::{
    ACCOUNTS, SCREENING_RECEIPTS, SCREENING_RESULTS, Scoped, TERRITORIES, USERS,
};
use crate::screening::compare::{Move, moved};
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Amount, RunId, TerritoryId, UserId};
use sea_query::{Asterisk, Expr, ExprTrait as _, Order, SelectStatement};
use serde::{Deserialize, Serialize};

/// A line of the ranking.
#[derive(Debug, Clone, PartialEq)]
pub struct ResultRow {
    /// Which account.
    pub account: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// 1 for the best of the whole run.
    pub rank: u32,
    /// 0–100.
    pub score: f64,
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Code of that tier.
    pub tier_code: String,
    /// Revenue of the current period.
    pub revenue: Amount,
    /// Revenue of the previous period.
    pub revenue_previous: Amount,
    /// Growth, −1 to 3.
    pub growth: f64,
    /// Share of the weight that rests on missing data, 0–1.
    pub missing_share: f64,
    /// The deciding facts, JSON.
    pub reasons: String,
    /// Name of its territory.
    pub territory: Option<String>,
    /// Name of its owner.
    pub owner: Option<String>,
    /// Index of its tier in the run before; `None` where it was not in it.
    pub tier_before: Option<u16>,
    /// Its rank in the run before.
    pub rank_before: Option<u32>,
}

row!(ResultRow {
    account,
    code,
    name,
    region,
    rank,
    score,
    tier,
    tier_code,
    revenue,
    revenue_previous,
    growth,
    missing_share,
    reasons,
    territory,
    owner,
    tier_before,
    rank_before,
});

/// Which results are listed. Everything given must hold.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ResultFilter {
    /// In this tier.
    pub tier_code: Option<String>,
    /// Part of the account's name, alias, code, pinyin or initials.
    pub text: Option<String>,
    /// In this territory or below.
    pub territory: Option<TerritoryId>,
    /// Owned by this person.
    pub owner: Option<UserId>,
    /// Of this type.
    pub account_type: Option<String>,
    /// In this region.
    pub region: Option<String>,
    /// That moved so since the run before.
    pub moved: Option<Move>,
}

/// By what results are sorted; ties by rank.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ResultSort {
    /// Best first. Score gives the same order.
    #[default]
    Rank,
    /// Worst first.
    RankDown,
    /// Largest revenue first.
    RevenueDown,
    /// Smallest revenue first.
    Revenue,
    /// Strongest growth first.
    GrowthDown,
    /// Weakest growth first.
    Growth,
}

impl ResultSort {
    const fn column(self) -> &'static str {
        match self {
            Self::Rank | Self::RankDown => "rank",
            Self::RevenueDown | Self::Revenue => "revenue",
            Self::GrowthDown | Self::Growth => "growth",
        }
    }

    const fn order(self) -> Order {
        match self {
            Self::Rank | Self::Revenue | Self::Growth => Order::Asc,
            _ => Order::Desc,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Place {
    sort: ResultSort,
    /// Rank; money; the bits of the growth, so that it comes back exactly.
    key: i64,
    rank: u32,
}

/// A page of results asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultQuery {
    /// Of which run.
    pub run: RunId,
    /// The run compared with.
    pub previous: Option<RunId>,
    /// Which.
    pub filter: ResultFilter,
    /// In which order.
    pub sort: ResultSort,
    /// How many at most.
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

impl ResultQuery {
    /// The first page of a run's ranking.
    pub fn of(run: RunId) -> Self {
        Self {
            run,
            previous: None,
            filter: ResultFilter::default(),
            sort: ResultSort::default(),
            limit: 50,
            after: None,
        }
    }
}

/// A tier of a run within reach.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TierInReach {
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Its code.
    pub tier_code: String,
    /// Accounts in it that are in reach.
    pub accounts: u64,
    /// Their revenue in the current period.
    pub revenue: Amount,
}

row!(TierInReach { tier, tier_code, accounts, revenue });

/// An account in one finished run.
#[derive(Debug, Clone, PartialEq)]
pub struct HistoryRow {
    /// The run.
    pub run: RunId,
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Code of that tier.
    pub tier_code: String,
    /// 1 for the best.
    pub rank: u32,
    /// 0–100.
    pub score: f64,
    /// The deciding facts, JSON.
    pub reasons: String,
}

row!(HistoryRow { run, tier, tier_code, rank, score, reasons });

/// The receipt of one account.
#[derive(Debug, Clone, PartialEq)]
pub struct ReceiptRow {
    /// The line of the ranking.
    pub result: ResultRow,
    /// The full receipt, JSON.
    pub receipt: String,
}

impl Desk {
    /// A page of a run's results in reach.
    pub async fn results(&self, query: &ResultQuery) -> Result<Page<ResultRow>, StoreError> {
        let limit = limited(query.limit);
        let statement = list_statement(self, query, self.reach_width().await?, limit + 1)?;
        let rows: Vec<ResultRow> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| {
            let key = match query.sort {
                ResultSort::Rank | ResultSort::RankDown => row.rank.into(),
                ResultSort::RevenueDown | ResultSort::Revenue => row.revenue.ten_thousandths(),
                ResultSort::GrowthDown | ResultSort::Growth => row.growth.to_bits().cast_signed(),
            };
            PageMark::of(&Place { sort: query.sort, key, rank: row.rank })
        })
    }

    /// How many results in reach a filter finds, counted to 100,000.
    pub async fn count_results(&self, query: &ResultQuery) -> Result<Count, StoreError> {
        // Most rows are looked at, so gathering the reach is cheapest; and what no filter asks of is
        // not joined.
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement.and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(query.run.0));
        let ResultFilter { text, account_type, region, owner, territory, .. } = &query.filter;
        let asks_account = text.is_some() || account_type.is_some() || region.is_some();
        if asks_account || owner.is_some() || territory.is_some() {
            join_accounts(&mut statement);
        }
        let previous = query.previous.filter(|_| query.filter.moved.is_some());
        if let Some(previous) = previous {
            scoped::join_earlier_results(&mut statement, previous);
        }
        filtered(&mut statement, query);
        self.count(statement, 100_000).await
    }

    /// The tiers of a run with counts and revenue of the accounts in reach, highest first.
    pub async fn tiers_in_reach(&self, run: RunId) -> Result<Vec<TierInReach>, StoreError> {
        let col = |name| Expr::col((SCREENING_RESULTS, name));
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .columns([(SCREENING_RESULTS, "tier"), (SCREENING_RESULTS, "tier_code")])
            .expr(Expr::col(Asterisk).count())
            .expr(col("revenue").sum().cast_as("bigint"))
            .and_where(col("run_id").eq(run.0))
            .group_by_columns([(SCREENING_RESULTS, "tier"), (SCREENING_RESULTS, "tier_code")])
            .order_by((SCREENING_RESULTS, "tier"), Order::Asc);
        self.fetch_kept(&statement).await
    }

    /// The receipt of an account in reach, compared with a run before.
    pub async fn receipt(
        &self,
        run: RunId,
        account: AccountId,
        previous: Option<RunId>,
    ) -> Result<ReceiptRow, StoreError> {
        let query = ResultQuery { previous, ..ResultQuery::of(run) };
        let mut statement = columns(begin(self, &query, Width::Wide), previous);
        statement.and_where(Expr::col((SCREENING_RESULTS, "account_id")).eq(account.0));
        let result: ResultRow = self.fetch_one(&statement).await?;
        let mut receipt =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RECEIPTS);
        receipt
            .column((SCREENING_RECEIPTS, "receipt"))
            .and_where(Expr::col((SCREENING_RECEIPTS, "run_id")).eq(run.0))
            .and_where(Expr::col((SCREENING_RECEIPTS, "account_id")).eq(account.0));
        let (receipt,): (String,) = self.fetch_one(&receipt).await?;
        Ok(ReceiptRow { result, receipt })
    }

    /// Every receipt of a run in reach with its account, best first; for exports.
    pub async fn receipts(&self, run: RunId) -> Result<Vec<(AccountId, String)>, StoreError> {
        let mut statement = through(self, SCREENING_RECEIPTS, self.reach_width().await?);
        statement
            .columns([(SCREENING_RECEIPTS, "account_id"), (SCREENING_RECEIPTS, "receipt")])
            .inner_join(SCREENING_RESULTS, same_result())
            .and_where(Expr::col((SCREENING_RECEIPTS, "run_id")).eq(run.0))
            .order_by((SCREENING_RESULTS, "rank"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The receipts of these accounts of a run, as far as they are in reach.
    pub async fn receipts_of(
        &self,
        run: RunId,
        accounts: &[AccountId],
    ) -> Result<Vec<(AccountId, String)>, StoreError> {
        if accounts.is_empty() {
            return Ok(Vec::new());
        }
        let col = |name| Expr::col((SCREENING_RECEIPTS, name));
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RECEIPTS);
        statement
            .columns([(SCREENING_RECEIPTS, "account_id"), (SCREENING_RECEIPTS, "receipt")])
            .and_where(col("run_id").eq(run.0))
            .and_where(col("account_id").is_in(accounts.iter().map(|account| account.0)))
            .order_by((SCREENING_RECEIPTS, "account_id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// Every result of a run in reach, best first, without paging; for exports.
    pub async fn all_results(&self, query: &ResultQuery) -> Result<Vec<ResultRow>, StoreError> {
        let mut statement = columns(begin(self, query, self.reach_width().await?), query.previous);
        filtered(&mut statement, query);
        statement.order_by((SCREENING_RESULTS, "rank"), Order::Asc);
        self.fetch(&statement).await
    }

    /// An account's place in every finished run, latest first.
    pub async fn history_of(&self, account: AccountId) -> Result<Vec<HistoryRow>, StoreError> {
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .columns(
                ["run_id", "tier", "tier_code", "rank", "score", "reasons"]
                    .map(|c| (SCREENING_RESULTS, c)),
            )
            .and_where(Expr::col((SCREENING_RESULTS, "account_id")).eq(account.0))
            .order_by((SCREENING_RESULTS, "run_id"), Order::Desc)
            .limit(100);
        self.fetch(&statement).await
    }
}

/// Rows in reach, found the cheaper way.
fn through(desk: &Desk, table: Scoped, width: Width) -> SelectStatement {
    match width {
        Width::Narrow => scoped::select_through(desk, Action::ViewAccounts, table),
        Width::Wide => scoped::select_through_each(desk, Action::ViewAccounts, table),
    }
}

fn same_result() -> Expr {
    let result = |column| Expr::col((SCREENING_RESULTS, column));
    result("run_id")
        .equals((SCREENING_RECEIPTS, "run_id"))
        .and(result("account_id").equals((SCREENING_RECEIPTS, "account_id")))
}

/// Results of the run in reach, joined with their accounts and the run before.
fn begin(desk: &Desk, query: &ResultQuery, width: Width) -> SelectStatement {
    let mut statement = through(desk, SCREENING_RESULTS, width);
    join_accounts(&mut statement);
    statement.and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(query.run.0));
    if let Some(previous) = query.previous {
        scoped::join_earlier_results(&mut statement, previous);
    }
    statement
}

fn join_accounts(statement: &mut SelectStatement) {
    let itself = Expr::col((ACCOUNTS, "id")).equals((SCREENING_RESULTS, "account_id"));
    statement.inner_join(ACCOUNTS, itself);
}

fn columns(mut statement: SelectStatement, previous: Option<RunId>) -> SelectStatement {
    let result = [
        "rank",
        "score",
        "tier",
        "tier_code",
        "revenue",
        "revenue_previous",
        "growth",
        "missing_share",
        "reasons",
    ];
    statement
        .column((SCREENING_RESULTS, "account_id"))
        .columns(["code", "name", "region"].map(|column| (ACCOUNTS, column)))
        .columns(result.map(|column| (SCREENING_RESULTS, column)))
        .columns([(TERRITORIES, "name"), (USERS, "name")])
        .left_join(TERRITORIES, Expr::col((TERRITORIES, "id")).equals((ACCOUNTS, "territory_id")))
        .left_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNTS, "owner_id")));
    if previous.is_some() {
        statement.columns([("earlier", "tier"), ("earlier", "rank")]);
    } else {
        statement.exprs(["bigint", "bigint"].map(|kind| Expr::null().cast_as(kind)));
    }
    statement
}

/// The statement behind a page of results.
pub(crate) fn list_statement(
    desk: &Desk,
    query: &ResultQuery,
    width: Width,
    limit: u64,
) -> Result<SelectStatement, StoreError> {
    let mut statement = columns(begin(desk, query, width), query.previous);
    filtered(&mut statement, query);
    if let Some(mark) = &query.after {
        let place: Place = mark.read()?;
        if place.sort != query.sort {
            return Err(StoreError::BadPageMark);
        }
        let key = match query.sort {
            ResultSort::GrowthDown | ResultSort::Growth => {
                Expr::val(f64::from_bits(place.key.cast_unsigned()))
            }
            _ => Expr::val(place.key),
        };
        let row = Expr::tuple([
            Expr::col((SCREENING_RESULTS, query.sort.column())),
            Expr::col((SCREENING_RESULTS, "rank")),
        ]);
        let mark = Expr::tuple([key, Expr::val(i64::from(place.rank))]);
        let is_rising = query.sort.order() == Order::Asc;
        statement.and_where(if is_rising { row.gt(mark) } else { row.lt(mark) });
    }
    let order = query.sort.order();
    statement.order_by((SCREENING_RESULTS, query.sort.column()), order.clone());
    if query.sort.column() != "rank" {
        statement.order_by((SCREENING_RESULTS, "rank"), order);
    }
    statement.limit(limit);
    Ok(statement)
}

fn filtered(statement: &mut SelectStatement, query: &ResultQuery) {
    let filter = &query.filter;
    let account = |name| Expr::col((ACCOUNTS, name));
    let tier = filter.tier_code.as_ref();
    statement
        .and_where_option(tier.map(|t| Expr::col((SCREENING_RESULTS, "tier_code")).eq(t)))
        .and_where_option(filter.owner.map(|owner| account("owner_id").eq(owner.0)))
        .and_where_option(filter.account_type.as_ref().map(|t| account("account_type").eq(t)))
        .and_where_option(filter.region.as_ref().map(|r| account("region").eq(r)))
        .and_where_option(filter.territory.map(in_territory));
    let text = filter.text.as_deref().map(needle).filter(|text| !text.is_empty());
    if let Some(text) = text {
        statement.cond_where(mentions(&text));
    }
    if let Some(wanted) = filter.moved {
        statement.and_where(moved(wanted, query.previous.is_some()));
    }
}
