//! What those who rate are asked for: accounts in order of their revenue, and how many accounts are
//! still asked about. Accounts that bought nothing in twelve months are not asked about.

use crate::StoreError;
use crate::accounts::{Width, mentions, needle};
use crate::desk::Desk;
use crate::dialect::row;
use crate::reach::tables::{ACCOUNT_RATINGS, ACCOUNTS, USERS};
use crate::reach::{open, scoped};
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Amount, Day, UserId};
use sea_query::{Asterisk, Condition, Expr, ExprTrait as _, Order, SelectStatement};

/// An account somebody may be asked to rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountToRate {
    /// Which.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Name of its owner.
    pub owner: Option<String>,
    /// Revenue of the last twelve months.
    pub revenue_12m: Amount,
}

row!(AccountToRate { id, code, name, owner, revenue_12m });

/// Which accounts are asked about, of those the caller may rate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RatingsAsked {
    /// Owned by this person.
    pub owner: Option<UserId>,
    /// Part of the account's name, alias, code, pinyin or initials.
    pub text: Option<String>,
}

/// When a criterion needs no further rating: one against its rubric counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settled {
    /// Code of the standard.
    pub standard_code: String,
    /// Code and fingerprint of the rubric of each criterion.
    pub criteria: Vec<(String, String)>,
    /// The day looked at.
    pub on: Day,
}

impl Desk {
    /// Accounts the caller may rate, largest revenue first, beyond a place; at most `limit`.
    pub async fn accounts_to_rate(
        &self,
        asked: &RatingsAsked,
        beyond: Option<(Amount, AccountId)>,
        limit: u32,
    ) -> Result<Vec<AccountToRate>, StoreError> {
        let mut statement = match self.reach_width().await? {
            Width::Narrow => scoped::select(self, Action::RateAccounts),
            Width::Wide => scoped::select_widely(self, Action::RateAccounts),
        };
        statement
            .columns(["id", "code", "name"].map(|column| (ACCOUNTS, column)))
            .column((USERS, "name"))
            .column((ACCOUNTS, "revenue_12m"))
            .left_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNTS, "owner_id")))
            .order_by((ACCOUNTS, "revenue_12m"), Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Desc)
            .limit(crate::page::limited(limit));
        narrowed(&mut statement, asked);
        if let Some((revenue, id)) = beyond {
            let row =
                Expr::tuple([Expr::col((ACCOUNTS, "revenue_12m")), Expr::col((ACCOUNTS, "id"))]);
            let mark = [Expr::val(revenue.ten_thousandths()), Expr::val(id.0)];
            statement.and_where(row.lt(Expr::tuple(mark)));
        }
        self.fetch(&statement).await
    }

    /// How many accounts the caller may rate still have a criterion that is not settled.
    pub async fn count_to_rate(
        &self,
        asked: &RatingsAsked,
        settled: &Settled,
    ) -> Result<u64, StoreError> {
        if settled.criteria.is_empty() {
            return Ok(0);
        }
        let mut all = scoped::select(self, Action::RateAccounts);
        all.expr(Expr::col(Asterisk).count());
        narrowed(&mut all, asked);
        let all = self.count_kept(&all).await?;
        let done = self.count_kept(&self.settled_accounts(asked, settled)).await?;
        Ok(all.saturating_sub(done))
    }

    /// Counts the accounts all of whose criteria are settled.
    fn settled_accounts(&self, asked: &RatingsAsked, settled: &Settled) -> SelectStatement {
        let col = |name| Expr::col((ACCOUNT_RATINGS, name));
        let mut current = Condition::any();
        for (code, rubric) in &settled.criteria {
            current = current.add(col("criterion_code").eq(code).and(col("rubric").eq(rubric)));
        }
        let mut accounts = scoped::select(self, Action::RateAccounts);
        narrowed(&mut accounts, asked);
        accounts.column((ACCOUNTS, "id"));
        let mut rated = scoped::select_through(self, Action::RateAccounts, ACCOUNT_RATINGS);
        let criteria = i64::try_from(settled.criteria.len()).unwrap_or(i64::MAX);
        rated
            .column((ACCOUNT_RATINGS, "account_id"))
            .and_where(col("standard_code").eq(&settled.standard_code))
            .and_where(col("is_latest").eq(true))
            .and_where(col("rated_on").lte(settled.on))
            .and_where(col("expires_on").gt(settled.on))
            .cond_where(current)
            .and_where(col("account_id").in_subquery(accounts))
            .group_by_col((ACCOUNT_RATINGS, "account_id"))
            .and_having(col("criterion_code").count_distinct().eq(criteria));
        open::count_all(rated)
    }
}

/// Accounts that bought something in the last twelve months and match.
fn narrowed(statement: &mut SelectStatement, asked: &RatingsAsked) {
    statement
        .and_where(Expr::col((ACCOUNTS, "revenue_12m")).gt(0))
        .and_where_option(asked.owner.map(|user| Expr::col((ACCOUNTS, "owner_id")).eq(user.0)));
    let text = asked.text.as_deref().map(needle).filter(|text| !text.is_empty());
    if let Some(text) = text {
        statement.cond_where(mentions(&text));
    }
}
