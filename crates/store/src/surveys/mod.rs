//! Answers of customers to surveys. Every read carries the caller's reach; what means and scores
//! come to is the business of `domain::surveys`.

use crate::StoreError;
use crate::desk::{Desk, Tx};
use crate::dialect::{Bulk, Column, OnClash, row};
use crate::page::limited;
use crate::reach::tables::{ACCOUNTS, SURVEY_ANSWERS};
use crate::reach::{Import, Permit, scoped};
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, Amount, Day, ImportId};
use sea_query::{Asterisk, Expr, ExprTrait as _, Order};
use uuid::Uuid;

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyAnswer {
    /// Its id.
    pub id: Uuid,
    /// Code of the survey.
    pub survey: String,
    /// The day it was given.
    pub answered_on: Day,
    /// 0 to 10.
    pub score: Amount,
    /// What the person who answered does there, where told.
    pub role: String,
    /// What they wrote.
    pub comment: String,
    /// The import it came with.
    pub import: Option<ImportId>,
    /// The row of that file, as a person counts.
    pub row: u32,
}

row!(SurveyAnswer { id, survey, answered_on, score, role, comment, import, row });

/// How often an account gave a score to a survey.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScoreCount {
    /// The account, by the key of its facts.
    pub sales_key: u32,
    /// Code of the survey.
    pub survey: String,
    /// The score.
    pub score: Amount,
    /// How often.
    pub count: u64,
}

row!(ScoreCount { sales_key, survey, score, count });

/// How often an account gave a score to a survey on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayScore {
    /// Code of the survey.
    pub survey: String,
    /// The day.
    pub answered_on: Day,
    /// The score.
    pub score: Amount,
    /// How often.
    pub count: u64,
}

row!(DayScore { survey, answered_on, score, count });

/// An answer to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAnswer {
    /// Whose it is.
    pub account: AccountId,
    /// Code of the survey.
    pub survey: String,
    /// The day it was given.
    pub answered_on: Day,
    /// 0 to 10.
    pub score: Amount,
    /// What the person who answered does there, where told.
    pub role: String,
    /// What they wrote.
    pub comment: String,
    /// The row of the file, as a person counts.
    pub row: u32,
}

impl Desk {
    /// The latest answers of an account in reach, latest first.
    pub async fn survey_answers(
        &self,
        account: AccountId,
        limit: u32,
    ) -> Result<Vec<SurveyAnswer>, StoreError> {
        let columns =
            ["id", "survey", "answered_on", "score", "role", "comment", "import_id", "row_number"];
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, SURVEY_ANSWERS);
        statement
            .columns(columns.map(|column| (SURVEY_ANSWERS, column)))
            .and_where(Expr::col((SURVEY_ANSWERS, "account_id")).eq(account.0))
            .and_where(Expr::col((SURVEY_ANSWERS, "live")).eq(true))
            .order_by((SURVEY_ANSWERS, "answered_on"), Order::Desc)
            .order_by((SURVEY_ANSWERS, "id"), Order::Desc)
            .limit(limited(limit));
        self.fetch(&statement).await
    }

    /// How often an account in reach gave which score on which day.
    pub async fn survey_days(&self, account: AccountId) -> Result<Vec<DayScore>, StoreError> {
        let groups = ["survey", "answered_on", "score"];
        let mut statement = scoped::select_through_each(self, Action::ViewAccounts, SURVEY_ANSWERS);
        statement
            .columns(groups.map(|column| (SURVEY_ANSWERS, column)))
            .expr(Expr::col(Asterisk).count())
            .and_where(Expr::col((SURVEY_ANSWERS, "account_id")).eq(account.0))
            .and_where(Expr::col((SURVEY_ANSWERS, "live")).eq(true))
            .group_by_columns(groups.map(|column| (SURVEY_ANSWERS, column)))
            .order_by((SURVEY_ANSWERS, "answered_on"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The surveys accounts in reach answered.
    pub async fn survey_codes(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SURVEY_ANSWERS);
        statement
            .distinct()
            .column((SURVEY_ANSWERS, "survey"))
            .and_where(Expr::col((SURVEY_ANSWERS, "live")).eq(true))
            .order_by((SURVEY_ANSWERS, "survey"), Order::Asc);
        let found: Vec<(String,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(code,)| code).collect())
    }

    /// The imports with answers of accounts in reach that count, in their order.
    pub async fn survey_imports(&self) -> Result<Vec<ImportId>, StoreError> {
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SURVEY_ANSWERS);
        let import = || Expr::col((SURVEY_ANSWERS, "import_id"));
        statement
            .distinct()
            .column((SURVEY_ANSWERS, "import_id"))
            .and_where(Expr::col((SURVEY_ANSWERS, "live")).eq(true))
            .and_where(import().is_not_null())
            .order_by((SURVEY_ANSWERS, "import_id"), Order::Asc);
        let found: Vec<(ImportId,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(import,)| import).collect())
    }

    /// How often each account in reach gave which score from `from` to `to`, both included.
    pub async fn survey_scores(&self, from: Day, to: Day) -> Result<Vec<ScoreCount>, StoreError> {
        let col = |name| Expr::col((SURVEY_ANSWERS, name));
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SURVEY_ANSWERS);
        statement
            .column((ACCOUNTS, "sales_key"))
            .columns(["survey", "score"].map(|column| (SURVEY_ANSWERS, column)))
            .expr(Expr::col(Asterisk).count())
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((SURVEY_ANSWERS, "account_id")),
            )
            .and_where(col("live").eq(true))
            .and_where(col("answered_on").gte(from))
            .and_where(col("answered_on").lte(to))
            .group_by_columns([(ACCOUNTS, "sales_key")])
            .group_by_columns(["survey", "score"].map(|column| (SURVEY_ANSWERS, column)))
            .order_by((ACCOUNTS, "sales_key"), Order::Asc);
        self.fetch(&statement).await
    }
}

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// Keys of the accounts with answers that count, those of one import left out.
    pub async fn accounts_with_answers(&self, but: ImportId) -> Result<Vec<u32>, StoreError> {
        let desk = self.at().as_ref();
        let col = |name| Expr::col((SURVEY_ANSWERS, name));
        let mut statement = scoped::select_through(desk, Action::Import, SURVEY_ANSWERS);
        statement
            .distinct()
            .column((ACCOUNTS, "sales_key"))
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((SURVEY_ANSWERS, "account_id")),
            )
            .and_where(col("live").eq(true))
            .and_where(col("import_id").ne(but.0).or(col("import_id").is_null()));
        let keys: Vec<(u32,)> = desk.fetch(&statement).await?;
        Ok(keys.into_iter().map(|(key,)| key).collect())
    }
}

impl Permit<'_, Import, Tx> {
    /// Keeps the answers of an import. Part of finishing it, which is audited.
    pub async fn add_survey_answers(
        &self,
        import: ImportId,
        answers: &[NewAnswer],
    ) -> Result<(), StoreError> {
        let ids = answers.iter().map(|_| Some(Uuid::now_v7()));
        let text = |of: fn(&NewAnswer) -> &str| {
            Column::Text(answers.iter().map(|answer| Some(of(answer).to_owned())).collect())
        };
        let days = answers.iter().map(|answer| Some(answer.answered_on));
        let scores = answers.iter().map(|answer| answer.score.ten_thousandths());
        let accounts = answers.iter().map(|answer| Some(answer.account.0));
        self.at()
            .write_all(&Bulk {
                table: SURVEY_ANSWERS.name(),
                columns: vec![
                    ("id", Column::Uuid(ids.collect())),
                    ("account_id", Column::Uuid(accounts.collect())),
                    ("survey", text(|answer| &answer.survey)),
                    ("answered_on", Column::Day(days.collect())),
                    ("score", Column::Integer(scores.collect())),
                    ("role", text(|answer| &answer.role)),
                    ("comment", text(|answer| &answer.comment)),
                    ("import_id", Column::Uuid(vec![Some(import.0); answers.len()])),
                    (
                        "row_number",
                        Column::Integer(answers.iter().map(|a| i64::from(a.row)).collect()),
                    ),
                ],
                on_clash: OnClash::Fail,
            })
            .await
            .map(drop)
    }
}

/// Makes the answers of an import count no more. Part of undoing it, which is audited.
pub(crate) async fn withdraw(tx: &Tx, import: ImportId) -> Result<(), StoreError> {
    let statement = scoped::update_through(tx, Action::Import, SURVEY_ANSWERS)
        .value("live", false)
        .and_where(Expr::col("import_id").eq(import.0))
        .to_owned();
    tx.execute(&statement).await.map(drop)
}
