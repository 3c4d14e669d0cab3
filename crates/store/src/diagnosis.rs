//! How the database answers the hot questions: the SQL in either dialect and the plan it chooses.
//! For tests and for finding out why something is slow; yields no data.

use crate::StoreError;
use crate::accounts::{self, AccountQuery};
use crate::desk::Desk;
use crate::dialect::{Dialect, Rendered, Statement};
use crate::page::limited;
use crate::screening::{self, ResultQuery};
use crate::search::{self, Sought};
use sea_query::SelectStatement;

/// A question pages ask all the time.
#[derive(Debug, Clone, Copy)]
pub enum Question<'a> {
    /// [`Desk::accounts`].
    Accounts(&'a AccountQuery),
    /// [`Desk::count_accounts`].
    CountAccounts(&'a AccountQuery),
    /// [`Desk::results`].
    Results(&'a ResultQuery),
    /// [`Desk::search_accounts`]: whose names count, by the way with this number.
    SearchReach(usize),
    /// [`Desk::search_accounts`]: the rows that are shown.
    SearchRows(&'a [u32]),
    /// [`Desk::search_leads`].
    SearchLeads(&'a Sought),
}

struct Explain(SelectStatement);

impl Statement for Explain {
    fn render(&self, dialect: Dialect) -> Rendered {
        let Rendered { sql, values } = self.0.render(dialect);
        let verb = match dialect {
            Dialect::Sqlite => "EXPLAIN QUERY PLAN",
            Dialect::Postgres => "EXPLAIN",
        };
        Rendered { sql: format!("{verb} {sql}"), values }
    }
}

impl Desk {
    /// The SQL of a question as either database would get it.
    pub async fn sql_of(
        &self,
        question: Question<'_>,
        dialect: Dialect,
    ) -> Result<String, StoreError> {
        Ok(self.statement_of(question).await?.render(dialect).sql)
    }

    /// The steps by which the database at hand would answer a question.
    pub async fn plan_of(&self, question: Question<'_>) -> Result<Vec<String>, StoreError> {
        let explain = Explain(self.statement_of(question).await?);
        Ok(match self.dialect() {
            Dialect::Sqlite => {
                let steps: Vec<(i64, i64, i64, String)> = self.fetch(&explain).await?;
                steps.into_iter().map(|(_, _, _, step)| step).collect()
            }
            Dialect::Postgres => {
                let steps: Vec<(String,)> = self.fetch(&explain).await?;
                steps.into_iter().map(|(step,)| step).collect()
            }
        })
    }

    async fn statement_of(&self, question: Question<'_>) -> Result<SelectStatement, StoreError> {
        match question {
            Question::SearchReach(way) => {
                search::keys_statements(self).into_iter().nth(way).ok_or(StoreError::NotFound)
            }
            Question::SearchRows(keys) => Ok(search::rows_statement(self, keys)),
            Question::SearchLeads(sought) => Ok(search::leads_statement(self, sought)),
            Question::Accounts(query) => {
                let latest = self.latest_run().await?;
                let known = (latest, self.width(&query.filter, latest).await?);
                accounts::list_statement(self, query, known, limited(query.limit) + 1)
            }
            Question::CountAccounts(query) => {
                let latest = self.latest_run().await?;
                Ok(accounts::count_statement(self, &query.filter, latest))
            }
            Question::Results(query) => {
                let width = self.reach_width().await?;
                screening::list_statement(self, query, width, limited(query.limit) + 1)
            }
        }
    }
}
