//! Ratings as they are read: whole for one account, in short for many.

use crate::StoreError;
use crate::accounts::Width;
use crate::desk::Desk;
use crate::dialect::{Cell, Cells, FromCells, Json, Row, decode, row};
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNT_RATINGS, ACCOUNTS, USERS};
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Day, RatingId, UserId};
use canopy_domain::ratings::{Basis, Level};
use canopy_domain::standards::Text;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};

/// Ratings of one account read at most: the latest.
const HISTORY_MAX: u64 = 2_000;

/// A rating with everything said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingRow {
    /// Its id.
    pub id: RatingId,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the criterion.
    pub criterion_code: String,
    /// Who.
    pub rater: UserId,
    /// Their name.
    pub rater_name: String,
    /// The level.
    pub level: Level,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// The evidence in words.
    pub evidence: String,
    /// What confirms it.
    pub confirmed_by: String,
    /// Fingerprint of the rubric it was given against.
    pub rubric: String,
    /// What the level meant in that rubric.
    pub wording: Text,
    /// The day it was formed.
    pub rated_on: Day,
    /// The day from which it counts no more.
    pub expires_on: Day,
    /// When it was put down.
    pub recorded_at: DateTime<Utc>,
    /// Whether it is this person's latest of the criterion.
    pub is_latest: bool,
}

impl FromCells for RatingRow {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            standard_code: cells.take()?,
            criterion_code: cells.take()?,
            rater: cells.take()?,
            rater_name: cells.take()?,
            level: cells.take()?,
            basis: cells.take()?,
            evidence: cells.take()?,
            confirmed_by: cells.take()?,
            rubric: cells.take()?,
            wording: cells.take::<Json<Text>>()?.0,
            rated_on: cells.take()?,
            expires_on: cells.take()?,
            recorded_at: cells.take()?,
            is_latest: cells.take()?,
        })
    }
}

/// A rating in short, as the rule needs it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingPoint {
    /// Of which account.
    pub account: AccountId,
    /// Code of the criterion.
    pub criterion_code: String,
    /// Who.
    pub rater: UserId,
    /// The level.
    pub level: Level,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// Fingerprint of the rubric it was given against.
    pub rubric: String,
    /// The day it was formed.
    pub rated_on: Day,
    /// The day from which it counts no more.
    pub expires_on: Day,
}

row!(RatingPoint { account, criterion_code, rater, level, basis, rubric, rated_on, expires_on });

/// A rating as a line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RatingLine {
    /// Code of the account.
    pub account_code: String,
    /// Its name.
    pub account_name: String,
    /// Code of the standard.
    pub standard_code: String,
    /// Code of the criterion.
    pub criterion_code: String,
    /// The level.
    pub level: Level,
    /// Assumed or confirmed.
    pub basis: Basis,
    /// The evidence in words.
    pub evidence: String,
    /// What confirms it.
    pub confirmed_by: String,
    /// Name of whoever rated.
    pub rater_name: String,
    /// The day it was formed.
    pub rated_on: Day,
    /// The day from which it counts no more.
    pub expires_on: Day,
}

row!(RatingLine {
    account_code,
    account_name,
    standard_code,
    criterion_code,
    level,
    basis,
    evidence,
    confirmed_by,
    rater_name,
    rated_on,
    expires_on
});

const POINT: [&str; 8] = [
    "account_id",
    "criterion_code",
    "rater_id",
    "level",
    "basis",
    "rubric",
    "rated_on",
    "expires_on",
];

impl Cell for Level {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let number = i64::read(row, at)?;
        let level = u8::try_from(number).ok().and_then(Self::of);
        decode(level, &number.to_string())
    }
}

impl Cell for Basis {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

fn col(name: &'static str) -> Expr {
    Expr::col((ACCOUNT_RATINGS, name))
}

/// In the order they were put down.
fn recorded(statement: &mut SelectStatement) -> &mut SelectStatement {
    statement
        .order_by((ACCOUNT_RATINGS, "recorded_at"), Order::Asc)
        .order_by((ACCOUNT_RATINGS, "id"), Order::Asc)
}

impl Desk {
    /// Every rating of an account in reach, in the order they were put down.
    pub async fn ratings_of(&self, account: AccountId) -> Result<Vec<RatingRow>, StoreError> {
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_RATINGS);
        statement
            .columns(["id", "standard_code", "criterion_code"].map(|c| (ACCOUNT_RATINGS, c)))
            .columns([(USERS, "id"), (USERS, "name")])
            .columns(
                ["level", "basis", "evidence", "confirmed_by", "rubric", "wording"]
                    .map(|c| (ACCOUNT_RATINGS, c)),
            )
            .columns(
                ["rated_on", "expires_on", "recorded_at", "is_latest"]
                    .map(|c| (ACCOUNT_RATINGS, c)),
            )
            .inner_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNT_RATINGS, "rater_id")))
            .and_where(col("account_id").eq(account.0))
            .order_by((ACCOUNT_RATINGS, "recorded_at"), Order::Desc)
            .order_by((ACCOUNT_RATINGS, "id"), Order::Desc)
            .limit(HISTORY_MAX);
        let mut rows: Vec<RatingRow> = self.fetch(&statement).await?;
        rows.reverse();
        Ok(rows)
    }

    /// The ratings under a standard of all accounts in reach, as they stood: formed on or before a
    /// day and put down by a moment; in the order they were put down.
    pub async fn ratings_at(
        &self,
        standard_code: &str,
        on: Day,
        at: DateTime<Utc>,
    ) -> Result<Vec<RatingPoint>, StoreError> {
        let mut statement = match self.reach_width().await? {
            Width::Narrow => scoped::select_through(self, Action::ViewAccounts, ACCOUNT_RATINGS),
            Width::Wide => scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_RATINGS),
        };
        statement
            .columns(POINT.map(|column| (ACCOUNT_RATINGS, column)))
            .and_where(col("standard_code").eq(standard_code))
            .and_where(col("rated_on").lte(on))
            .and_where(col("recorded_at").lte(at));
        self.fetch(recorded(&mut statement)).await
    }

    /// The ratings under a standard of these accounts, as far as they are in reach.
    pub async fn ratings_of_accounts(
        &self,
        standard_code: &str,
        accounts: &[AccountId],
    ) -> Result<Vec<RatingPoint>, StoreError> {
        if accounts.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_RATINGS);
        statement
            .columns(POINT.map(|column| (ACCOUNT_RATINGS, column)))
            .and_where(col("standard_code").eq(standard_code))
            .and_where(col("account_id").is_in(accounts.iter().map(|account| account.0)));
        self.fetch(recorded(&mut statement)).await
    }

    /// Every rating of accounts in reach, account by account, in the order they were put down; for
    /// files.
    pub async fn all_ratings(&self) -> Result<Vec<RatingLine>, StoreError> {
        let mut statement = match self.reach_width().await? {
            Width::Narrow => scoped::select_through(self, Action::ViewAccounts, ACCOUNT_RATINGS),
            Width::Wide => scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_RATINGS),
        };
        statement
            .columns(["code", "name"].map(|column| (ACCOUNTS, column)))
            .columns(
                ["standard_code", "criterion_code", "level", "basis", "evidence", "confirmed_by"]
                    .map(|column| (ACCOUNT_RATINGS, column)),
            )
            .column((USERS, "name"))
            .columns(["rated_on", "expires_on"].map(|column| (ACCOUNT_RATINGS, column)))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((ACCOUNT_RATINGS, "rater_id")))
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((ACCOUNT_RATINGS, "account_id")),
            )
            .and_where(Expr::col((ACCOUNTS, "deleted_at")).is_null())
            .order_by((ACCOUNTS, "sort_name"), Order::Asc)
            .order_by((ACCOUNTS, "id"), Order::Asc);
        self.fetch(recorded(&mut statement)).await
    }

    /// When the last rating under a standard was put down, by whomever about whatever: what was
    /// computed from ratings before is out of date.
    pub async fn last_rating_at(
        &self,
        standard_code: &str,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let mut statement = scoped::referring(ACCOUNT_RATINGS, "recorded_at");
        statement
            .and_where(col("standard_code").eq(standard_code))
            .order_by((ACCOUNT_RATINGS, "recorded_at"), Order::Desc)
            .limit(1);
        let found: Vec<(DateTime<Utc>,)> = self.fetch_kept(&statement).await?;
        Ok(found.first().map(|(at,)| *at))
    }
}
