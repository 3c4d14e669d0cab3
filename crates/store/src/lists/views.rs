//! Saved views: a person's own and those somebody shares with everybody, and the one a person's list
//! opens with. What a view asks for is found by its reader's own desk, so that sharing one shows
//! nobody more than they see anyway.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Cells, FromCells};
use crate::reach::open;
use crate::reach::tables::{LIST_DEFAULTS, LIST_VIEWS, USERS};
use canopy_domain::access::{Action, Scope};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::lists::ListKey;
use canopy_domain::primitives::{UserId, ViewId};
use sea_query::{Condition, Expr, ExprTrait as _, Order, Query, SelectStatement};
use serde_json::json;

/// Views of one list shown at once.
const VIEWS_SHOWN: u64 = 500;

/// A view to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewView {
    /// Its id.
    pub id: ViewId,
    /// Of which list.
    pub list: ListKey,
    /// What it is called.
    pub name: String,
    /// What it asks of the list, as in an address after the question mark.
    pub query: String,
    /// Whether everybody may choose it.
    pub is_shared: bool,
}

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Its id.
    pub id: ViewId,
    /// Of which list.
    pub list: ListKey,
    /// What it is called.
    pub name: String,
    /// What it asks of the list, as in an address after the question mark.
    pub query: String,
    /// Whose it is.
    pub owner: UserId,
    /// Their name.
    pub owner_name: String,
    /// Whether everybody may choose it.
    pub is_shared: bool,
    /// Which state of it this is.
    pub version: i64,
    /// Whether the caller's list opens with it.
    pub is_default: bool,
}

impl FromCells for View {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let id = cells.take()?;
        let list: String = cells.take()?;
        let unknown = || StoreError::broken(format!("unknown list {list:?}"));
        Ok(Self {
            id,
            list: ListKey::from_code(&list).ok_or_else(unknown)?,
            name: cells.take()?,
            query: cells.take()?,
            owner: cells.take()?,
            owner_name: cells.take()?,
            is_shared: cells.take()?,
            version: cells.take()?,
            is_default: cells.take::<Option<ViewId>>()? == Some(id),
        })
    }
}

/// What of a view changes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViewChange {
    /// Another name.
    pub name: Option<String>,
    /// Other things asked of the list.
    pub query: Option<String>,
    /// For everybody, or for its owner alone.
    pub is_shared: Option<bool>,
}

impl Desk {
    /// The caller's views of a list and those others share, by name.
    pub async fn views(&self, list: ListKey) -> Result<Vec<View>, StoreError> {
        let mut statement = self.visible()?;
        statement.and_where(Expr::col((LIST_VIEWS, "list")).eq(list.code()));
        self.fetch(&statement).await
    }

    /// Every view the caller sees, by list and name.
    pub async fn all_views(&self) -> Result<Vec<View>, StoreError> {
        self.fetch(&self.visible()?).await
    }

    /// One view: the caller's own, or one that is shared.
    pub async fn view(&self, id: ViewId) -> Result<View, StoreError> {
        let mut statement = self.visible()?;
        statement.and_where(Expr::col((LIST_VIEWS, "id")).eq(id.0));
        self.fetch_one(&statement).await
    }

    fn visible(&self) -> Result<SelectStatement, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let mut statement = open::select(LIST_VIEWS);
        statement
            .columns(["id", "list", "name", "query", "owner_id"].map(|one| (LIST_VIEWS, one)))
            .column((USERS, "name"))
            .columns(["is_shared", "version"].map(|one| (LIST_VIEWS, one)))
            .column((LIST_DEFAULTS, "view_id"))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((LIST_VIEWS, "owner_id")))
            .left_join(
                LIST_DEFAULTS,
                Expr::col((LIST_DEFAULTS, "view_id"))
                    .equals((LIST_VIEWS, "id"))
                    .and(Expr::col((LIST_DEFAULTS, "user_id")).eq(me.0)),
            )
            .cond_where(
                Condition::any()
                    .add(Expr::col((LIST_VIEWS, "owner_id")).eq(me.0))
                    .add(Expr::col((LIST_VIEWS, "is_shared")).eq(true)),
            )
            .order_by((LIST_VIEWS, "list"), Order::Asc)
            .order_by((LIST_VIEWS, "name"), Order::Asc)
            .order_by((LIST_VIEWS, "id"), Order::Asc)
            .limit(VIEWS_SHOWN);
        Ok(statement)
    }
}

impl Tx {
    /// Keeps a view of the caller's.
    pub async fn keep_view(&self, view: &NewView) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let columns = [
            "id",
            "list",
            "name",
            "query",
            "owner_id",
            "is_shared",
            "version",
            "created_at",
            "changed_at",
        ];
        let statement = Query::insert()
            .into_table(LIST_VIEWS)
            .columns(columns)
            .values_panic([
                view.id.0.into(),
                view.list.code().into(),
                view.name.as_str().into(),
                view.query.as_str().into(),
                me.0.into(),
                view.is_shared.into(),
                1_i64.into(),
                self.now().into(),
                self.now().into(),
            ])
            .to_owned();
        self.execute_one(&statement).await?;
        let after = json!({
            "list": view.list.code(), "name": view.name, "query": view.query,
            "is_shared": view.is_shared,
        });
        self.record(Change::of(Verb::Create, RecordKind::ListView, view.id.0).after(after)).await
    }

    /// Changes a view, if nobody did since `version`: its owner's own, or one that is shared where the
    /// caller manages the team.
    pub async fn change_view(
        &self,
        id: ViewId,
        version: i64,
        change: &ViewChange,
    ) -> Result<(), StoreError> {
        let view = self.own_view(id).await?;
        if view.version != version {
            return Err(StoreError::Conflict);
        }
        let (mut before, mut after) = (serde_json::Map::new(), serde_json::Map::new());
        let mut statement = open::update(LIST_VIEWS);
        let texts = [("name", &view.name, &change.name), ("query", &view.query, &change.query)];
        for (column, old, new) in texts {
            if let Some(new) = new.as_ref().filter(|new| *new != old) {
                statement.value(column, new.as_str());
                before.insert(column.to_owned(), json!(old));
                after.insert(column.to_owned(), json!(new));
            }
        }
        if let Some(is_shared) = change.is_shared.filter(|new| *new != view.is_shared) {
            statement.value("is_shared", is_shared);
            before.insert("is_shared".to_owned(), json!(view.is_shared));
            after.insert("is_shared".to_owned(), json!(is_shared));
        }
        if after.is_empty() {
            return Ok(());
        }
        statement
            .value("version", version + 1)
            .value("changed_at", self.now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version));
        self.execute_one(&statement).await?;
        if change.is_shared == Some(false) {
            self.forget_default(id, Some(view.owner)).await?;
        }
        let told = Change::of(Verb::Change, RecordKind::ListView, id.0);
        self.record(told.before(before.into()).after(after.into())).await
    }

    /// Removes a view: its owner's own, or one that is shared where the caller manages the team.
    /// Lists that opened with it open as they are.
    pub async fn remove_view(&self, id: ViewId) -> Result<(), StoreError> {
        let view = self.own_view(id).await?;
        self.forget_default(id, None).await?;
        let gone = open::delete(LIST_VIEWS).and_where(Expr::col("id").eq(id.0)).to_owned();
        self.execute_one(&gone).await?;
        let before = json!({ "list": view.list.code(), "name": view.name, "query": view.query });
        self.record(Change::of(Verb::Remove, RecordKind::ListView, id.0).before(before)).await
    }

    /// Says with which view the caller's list opens; none for the list as it is.
    pub async fn open_with(&self, list: ListKey, view: Option<ViewId>) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        if let Some(id) = view {
            let found = self.view(id).await?;
            if found.list != list {
                return Err(StoreError::NotFound);
            }
        }
        let gone = open::delete(LIST_DEFAULTS)
            .and_where(Expr::col("user_id").eq(me.0))
            .and_where(Expr::col("list").eq(list.code()))
            .to_owned();
        self.execute(&gone).await?;
        if let Some(id) = view {
            let statement = Query::insert()
                .into_table(LIST_DEFAULTS)
                .columns(["user_id", "list", "view_id"])
                .values_panic([me.0.into(), list.code().into(), id.0.into()])
                .to_owned();
            self.execute_one(&statement).await?;
        }
        let after = json!({ "list": list.code(), "opens_with": view.map(|id| id.0) });
        self.record(Change::of(Verb::Change, RecordKind::User, me.0).after(after)).await
    }

    /// Lists of people, but for one of them, that open with a view open as they are.
    async fn forget_default(&self, id: ViewId, but: Option<UserId>) -> Result<(), StoreError> {
        let mut gone = open::delete(LIST_DEFAULTS);
        gone.and_where(Expr::col("view_id").eq(id.0));
        if let Some(user) = but {
            gone.and_where(Expr::col("user_id").ne(user.0));
        }
        self.execute(&gone).await.map(drop)
    }

    /// A view the caller may change.
    async fn own_view(&self, id: ViewId) -> Result<View, StoreError> {
        let view = self.view(id).await?;
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let manages = self.scope(Action::ManageTeam) != Scope::Nothing;
        if view.owner == me || manages {
            Ok(view)
        } else {
            Err(StoreError::Forbidden(Action::ManageTeam))
        }
    }
}
