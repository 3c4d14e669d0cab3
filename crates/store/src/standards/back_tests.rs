//! Back-tests of versions of standards: begun, then kept whole with their result. Leaves out what a
//! result says; it is one text to the store.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Quiet, SystemDesk, Tx};
use crate::dialect::row;
use crate::reach::tables::{BACK_TESTS, USERS};
use crate::reach::{EditStandards, Permit, RunScreening, open};
use crate::screening::RunStatus;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{BackTestId, StandardId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;

/// A back-test to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewBackTest {
    /// Its id, made by the caller.
    pub id: BackTestId,
    /// The version tested.
    pub standard: StandardId,
    /// Hash of the document as it was tested, hexadecimal.
    pub document_sha256: String,
    /// Past quarters to look at.
    pub quarters: u32,
}

/// A back-test.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackTestRow {
    /// Its id.
    pub id: BackTestId,
    /// The version tested.
    pub standard: StandardId,
    /// Hash of the document as it was tested, hexadecimal.
    pub document_sha256: String,
    /// Past quarters asked for.
    pub quarters: u32,
    /// Where it stands.
    pub status: RunStatus,
    /// Quarters computed so far.
    pub done_quarters: u32,
    /// What it came to, JSON; empty until it is done.
    pub result: String,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// Name of who began it.
    pub created_by_name: Option<String>,
}

row!(BackTestRow {
    id,
    standard,
    document_sha256,
    quarters,
    status,
    done_quarters,
    result,
    created_at,
    created_by_name,
});

/// What a back-test was begun with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BegunBackTest {
    /// The version tested.
    pub standard: StandardId,
    /// Hash of the document as it was tested, hexadecimal.
    pub document_sha256: String,
    /// Past quarters asked for.
    pub quarters: u32,
    /// Who began it.
    pub created_by: Option<UserId>,
    /// When.
    pub created_at: DateTime<Utc>,
}

row!(BegunBackTest { standard, document_sha256, quarters, created_by, created_at });

const COLUMNS: [&str; 8] = [
    "id",
    "standard_id",
    "document_sha256",
    "quarters",
    "status",
    "done_quarters",
    "result",
    "created_at",
];

impl<D: AsRef<Desk>> Permit<'_, EditStandards, D> {
    /// The latest back-test of a version, whichever its document was then.
    pub async fn latest_back_test(
        &self,
        standard: StandardId,
    ) -> Result<Option<BackTestRow>, StoreError> {
        let mut statement = open::select(BACK_TESTS);
        statement
            .columns(COLUMNS.map(|column| (BACK_TESTS, column)))
            .column((USERS, "name"))
            .left_join(USERS, Expr::col((USERS, "id")).equals((BACK_TESTS, "created_by")))
            .and_where(Expr::col((BACK_TESTS, "standard_id")).eq(standard.0))
            .order_by((BACK_TESTS, "created_at"), Order::Desc)
            .order_by((BACK_TESTS, "id"), Order::Desc)
            .limit(1);
        self.at().as_ref().fetch_first(&statement).await
    }
}

impl Permit<'_, EditStandards, Tx> {
    /// Begins a back-test.
    pub async fn begin_back_test(&self, test: &NewBackTest) -> Result<(), StoreError> {
        let tx = self.at();
        let columns = [
            "id",
            "standard_id",
            "document_sha256",
            "quarters",
            "status",
            "created_by",
            "created_at",
        ];
        let statement = Query::insert()
            .into_table(BACK_TESTS)
            .columns(columns)
            .values_panic([
                test.id.0.into(),
                test.standard.0.into(),
                test.document_sha256.as_str().into(),
                i64::from(test.quarters).into(),
                RunStatus::Running.code().into(),
                tx.actor().map(|user| user.0).into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "standard": test.standard.0, "quarters": test.quarters });
        tx.record(Change::of(Verb::Run, RecordKind::BackTest, test.id.0).after(after)).await
    }
}

impl Permit<'_, RunScreening, Tx> {
    /// Notes how far a back-test has come.
    pub async fn note_back_test(&self, id: BackTestId, done: u32) -> Result<(), StoreError> {
        let statement = running(id).value("done_quarters", i64::from(done)).to_owned();
        match self.at().execute_quietly(Quiet::Progress, &statement).await? {
            1 => Ok(()),
            _ => Err(StoreError::WrongState),
        }
    }

    /// Keeps the result of a back-test and closes it.
    pub async fn finish_back_test(&self, id: BackTestId, result: &str) -> Result<(), StoreError> {
        self.end_back_test(id, RunStatus::Done, result, Verb::Finish).await
    }

    /// Closes a back-test that broke off.
    pub async fn fail_back_test(&self, id: BackTestId) -> Result<(), StoreError> {
        self.end_back_test(id, RunStatus::Failed, "", Verb::Fail).await
    }

    async fn end_back_test(
        &self,
        id: BackTestId,
        status: RunStatus,
        result: &str,
        verb: Verb,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = running(id)
            .value("status", status.code())
            .value("result", result)
            .value("finished_at", tx.now())
            .to_owned();
        tx.execute_one(&statement).await?;
        tx.record(Change::of(verb, RecordKind::BackTest, id.0)).await
    }
}

impl SystemDesk {
    /// What a back-test that is being computed was begun with; none where it is over.
    pub async fn begun_back_test(
        &self,
        id: BackTestId,
    ) -> Result<Option<BegunBackTest>, StoreError> {
        self.permit::<RunScreening>()?;
        let mut statement = open::select(BACK_TESTS);
        statement
            .columns(["standard_id", "document_sha256", "quarters", "created_by", "created_at"])
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("status").eq(RunStatus::Running.code()));
        self.fetch_first(&statement).await
    }
}

impl Tx {
    /// The back-tests being computed.
    pub async fn running_back_tests(&self) -> Result<Vec<BackTestId>, StoreError> {
        self.permit::<RunScreening>()?;
        let mut statement = open::select(BACK_TESTS);
        statement
            .column((BACK_TESTS, "id"))
            .and_where(Expr::col((BACK_TESTS, "status")).eq(RunStatus::Running.code()))
            .order_by((BACK_TESTS, "created_at"), Order::Asc);
        let found: Vec<(BackTestId,)> = self.fetch(&statement).await?;
        Ok(found.into_iter().map(|(id,)| id).collect())
    }
}

fn running(id: BackTestId) -> sea_query::UpdateStatement {
    open::update(BACK_TESTS)
        .and_where(Expr::col("id").eq(id.0))
        .and_where(Expr::col("status").eq(RunStatus::Running.code()))
        .to_owned()
}
