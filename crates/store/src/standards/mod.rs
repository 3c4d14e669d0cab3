//! Standards and their versions: draft → published → retired. A published version never changes.

mod back_tests;

pub use back_tests::{BackTestRow, BegunBackTest, NewBackTest};

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::tables::{BACK_TESTS, STANDARDS, USERS};
use crate::reach::{EditStandards, Permit, PublishStandards, ViewStandards, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{Day, StandardId, UserId};
use canopy_domain::standards::StandardStatus;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, JoinType, Order, Query, SelectStatement, UpdateStatement};
use serde_json::json;

/// The users who published, beside those who wrote.
const APPROVERS: &str = "approvers";
/// Versions listed at once.
const VERSIONS_MAX: u64 = 1_000;

/// One version of a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandardRow {
    /// Its id.
    pub id: StandardId,
    /// Code of the standard, the same in every version.
    pub code: String,
    /// Number of the version, from 1.
    pub number: u32,
    /// Where it stands.
    pub status: StandardStatus,
    /// The document, TOML.
    pub document: String,
    /// Its name in Chinese.
    pub name_zh: String,
    /// Its name in English.
    pub name_en: String,
    /// Who wrote it.
    pub author: Option<UserId>,
    /// Who published it.
    pub approver: Option<UserId>,
    /// From which day it holds.
    pub valid_from: Option<Day>,
    /// When it was begun.
    pub created_at: DateTime<Utc>,
    /// When it last changed.
    pub updated_at: DateTime<Utc>,
    /// When it was published.
    pub published_at: Option<DateTime<Utc>>,
    /// Counts up with every change; a form sends back the one it was filled from.
    pub version: i64,
    /// The text before the last change of a draft.
    pub previous_document: Option<String>,
    /// Name of who wrote it.
    pub author_name: Option<String>,
    /// Name of who published it.
    pub approver_name: Option<String>,
}

row!(StandardRow {
    id,
    code,
    number,
    status,
    document,
    name_zh,
    name_en,
    author,
    approver,
    valid_from,
    created_at,
    updated_at,
    published_at,
    version,
    previous_document,
    author_name,
    approver_name,
});

const COLUMNS: [&str; 15] = [
    "id",
    "code",
    "number",
    "status",
    "document",
    "name_zh",
    "name_en",
    "author_id",
    "approver_id",
    "valid_from",
    "created_at",
    "updated_at",
    "published_at",
    "version",
    "previous_document",
];

/// A draft to be kept. The caller checked that the document reads as a standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftStandard {
    /// Code of the standard; a code that exists gets its next version.
    pub code: String,
    /// The document, TOML.
    pub document: String,
    /// Its name in Chinese.
    pub name_zh: String,
    /// Its name in English.
    pub name_en: String,
}

/// The code of a status.
pub(crate) const fn status_code(status: StandardStatus) -> &'static str {
    match status {
        StandardStatus::Draft => "draft",
        StandardStatus::Published => "published",
        StandardStatus::Retired => "retired",
    }
}

impl<D: AsRef<Desk>> Permit<'_, ViewStandards, D> {
    /// Every version of every standard, by code, latest version first.
    pub async fn standards(&self) -> Result<Vec<StandardRow>, StoreError> {
        let mut statement = select();
        statement
            .order_by((STANDARDS, "code"), Order::Asc)
            .order_by((STANDARDS, "number"), Order::Desc)
            .limit(VERSIONS_MAX);
        self.at().as_ref().fetch(&statement).await
    }

    /// One version.
    pub async fn standard(&self, id: StandardId) -> Result<StandardRow, StoreError> {
        find(self.at().as_ref(), id).await
    }

    /// The version of a standard in force on a day: of those that hold by then, the one published
    /// last.
    pub async fn standard_in_force(
        &self,
        code: &str,
        day: Day,
    ) -> Result<Option<StandardRow>, StoreError> {
        let mut statement = select();
        statement
            .and_where(Expr::col((STANDARDS, "code")).eq(code))
            .and_where(Expr::col((STANDARDS, "published_at")).is_not_null())
            .and_where(Expr::col((STANDARDS, "valid_from")).lte(day))
            .order_by((STANDARDS, "published_at"), Order::Desc)
            .order_by((STANDARDS, "number"), Order::Desc)
            .limit(1);
        self.at().as_ref().fetch_first(&statement).await
    }
}

impl Permit<'_, EditStandards, Tx> {
    /// Keeps a new draft as the next version of its code; its number.
    pub async fn create_draft(
        &self,
        id: StandardId,
        draft: &DraftStandard,
    ) -> Result<u32, StoreError> {
        let tx = self.at();
        let mut last = open::select(STANDARDS);
        last.expr(Expr::col("number").max()).and_where(Expr::col("code").eq(&draft.code));
        let (last,): (Option<i64>,) = tx.fetch_one(&last).await?;
        let number = last.unwrap_or(0) + 1;
        let columns = [
            "id",
            "code",
            "number",
            "status",
            "document",
            "name_zh",
            "name_en",
            "author_id",
            "created_at",
            "updated_at",
        ];
        let statement = Query::insert()
            .into_table(STANDARDS)
            .columns(columns)
            .values_panic([
                id.0.into(),
                draft.code.as_str().into(),
                number.into(),
                status_code(StandardStatus::Draft).into(),
                draft.document.as_str().into(),
                draft.name_zh.as_str().into(),
                draft.name_en.as_str().into(),
                tx.actor().map(|user| user.0).into(),
                tx.now().into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "code": draft.code, "number": number });
        tx.record(Change::of(Verb::Create, RecordKind::Standard, id.0).after(after)).await?;
        u32::try_from(number).map_err(StoreError::broken)
    }

    /// Changes a draft, if nobody did since `version`; the new version. What is published or
    /// retired is refused with `WrongState`.
    pub async fn change_draft(
        &self,
        id: StandardId,
        version: i64,
        draft: &DraftStandard,
    ) -> Result<i64, StoreError> {
        let tx = self.at();
        let old = find(tx, id).await?;
        if old.status != StandardStatus::Draft || old.code != draft.code {
            return Err(StoreError::WrongState);
        }
        let statement = changed(tx, id, version)
            .value("document", draft.document.as_str())
            .value("name_zh", draft.name_zh.as_str())
            .value("name_en", draft.name_en.as_str())
            .value("previous_document", old.document.as_str())
            .and_where(Expr::col("status").eq("draft"))
            .to_owned();
        tx.execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::Standard, id.0)
            .before(json!({ "document": old.document }))
            .after(json!({ "document": draft.document }));
        tx.record(change).await?;
        Ok(version + 1)
    }

    /// Removes a draft, if nobody changed it since `version`.
    pub async fn remove_draft(&self, id: StandardId, version: i64) -> Result<(), StoreError> {
        let tx = self.at();
        let old = find(tx, id).await?;
        if old.status != StandardStatus::Draft {
            return Err(StoreError::WrongState);
        }
        let statement = open::delete(STANDARDS)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .and_where(Expr::col("status").eq("draft"))
            .to_owned();
        let tests =
            open::delete(BACK_TESTS).and_where(Expr::col("standard_id").eq(id.0)).to_owned();
        tx.execute(&tests).await?;
        tx.execute_one(&statement).await?;
        let before = json!({ "code": old.code, "document": old.document });
        tx.record(Change::of(Verb::Remove, RecordKind::Standard, id.0).before(before)).await
    }
}

impl Permit<'_, PublishStandards, Tx> {
    /// Publishes a draft, if nobody changed it since `version`. Versions that would begin to hold
    /// with it or later are retired in the same commit; the one in force before is too, unless the
    /// new one begins to hold after `today`.
    pub async fn publish(
        &self,
        id: StandardId,
        version: i64,
        valid_from: Day,
        today: Day,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let draft = find(tx, id).await?;
        if draft.status != StandardStatus::Draft {
            return Err(StoreError::WrongState);
        }
        let mut earlier = select();
        earlier
            .and_where(Expr::col((STANDARDS, "code")).eq(&draft.code))
            .and_where(Expr::col((STANDARDS, "status")).eq("published"));
        for old in tx.fetch::<StandardRow>(&earlier).await? {
            let is_overtaken = old.valid_from.is_none_or(|from| from >= valid_from);
            if is_overtaken || valid_from <= today {
                self.retire(old.id, old.version).await?;
            }
        }
        let statement = changed(tx, id, version)
            .value("status", status_code(StandardStatus::Published))
            .value("approver_id", tx.actor().map(|user| user.0))
            .value("valid_from", valid_from)
            .value("published_at", tx.now())
            .value("previous_document", None::<String>)
            .and_where(Expr::col("status").eq("draft"))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "status": "published", "valid_from": valid_from });
        tx.record(Change::of(Verb::Publish, RecordKind::Standard, id.0).after(after)).await
    }

    /// Retires a published version, if nobody changed it since `version`.
    pub async fn retire(&self, id: StandardId, version: i64) -> Result<(), StoreError> {
        let tx = self.at();
        if find(tx, id).await?.status != StandardStatus::Published {
            return Err(StoreError::WrongState);
        }
        let statement = changed(tx, id, version)
            .value("status", status_code(StandardStatus::Retired))
            .and_where(Expr::col("status").eq("published"))
            .to_owned();
        tx.execute_one(&statement).await?;
        tx.record(Change::of(Verb::Retire, RecordKind::Standard, id.0)).await
    }
}

fn select() -> SelectStatement {
    let mut statement = open::select(STANDARDS);
    statement
        .columns(COLUMNS.map(|column| (STANDARDS, column)))
        .column((USERS, "name"))
        .column((APPROVERS, "name"))
        .left_join(USERS, Expr::col((USERS, "id")).equals((STANDARDS, "author_id")))
        .join_as(
            JoinType::LeftJoin,
            USERS,
            APPROVERS,
            Expr::col((APPROVERS, "id")).equals((STANDARDS, "approver_id")),
        );
    statement
}

async fn find(desk: &Desk, id: StandardId) -> Result<StandardRow, StoreError> {
    let mut statement = select();
    statement.and_where(Expr::col((STANDARDS, "id")).eq(id.0));
    desk.fetch_kept(&statement).await?.pop().ok_or(StoreError::NotFound)
}

fn changed(tx: &Tx, id: StandardId, version: i64) -> UpdateStatement {
    open::update(STANDARDS)
        .value("version", version + 1)
        .value("updated_at", tx.now())
        .and_where(Expr::col("id").eq(id.0))
        .and_where(Expr::col("version").eq(version))
        .to_owned()
}
