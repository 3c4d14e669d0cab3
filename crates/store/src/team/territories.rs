//! The tree of territories, with the closure table that answers "in this one or below" without
//! walking. Every mutator keeps the closure in step.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::tables::{TERRITORIES, TERRITORY_CLOSURE};
use crate::reach::{ManageTeam, Permit, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::TerritoryId;
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;
use uuid::Uuid;

/// A node of the territory tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Territory {
    /// Its id.
    pub id: TerritoryId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The one above; `None` for a root.
    pub parent: Option<TerritoryId>,
    /// Counts up with every change.
    pub version: i64,
}

row!(Territory { id, code, name, parent, version });

/// A territory to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewTerritory {
    /// Its id, made by the caller.
    pub id: TerritoryId,
    /// Its code, unique.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The one above.
    pub parent: Option<TerritoryId>,
}

impl Desk {
    /// The whole tree, by code.
    pub async fn territories(&self) -> Result<Vec<Territory>, StoreError> {
        let mut statement = open::select(TERRITORIES);
        statement
            .columns(["id", "code", "name", "parent_id", "version"])
            .order_by("code", Order::Asc);
        self.fetch_kept(&statement).await
    }

    /// A territory and all below it.
    pub async fn territories_within(
        &self,
        root: TerritoryId,
    ) -> Result<Vec<TerritoryId>, StoreError> {
        let mut statement = open::select(TERRITORY_CLOSURE);
        statement
            .column("descendant_id")
            .and_where(Expr::col("ancestor_id").eq(root.0))
            .order_by("depth", Order::Asc)
            .order_by("descendant_id", Order::Asc);
        let rows: Vec<(TerritoryId,)> = self.fetch(&statement).await?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Adds a territory.
    pub async fn create_territory(&self, territory: &NewTerritory) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = Query::insert()
            .into_table(TERRITORIES)
            .columns(["id", "code", "name", "parent_id"])
            .values_panic([
                territory.id.0.into(),
                territory.code.as_str().into(),
                territory.name.as_str().into(),
                territory.parent.map(|parent| parent.0).into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let mut lines = vec![(territory.id.0, territory.id.0, 0)];
        if let Some(parent) = territory.parent {
            for (ancestor, depth) in above(tx, parent.0).await? {
                lines.push((ancestor, territory.id.0, depth + 1));
            }
        }
        link(tx, &lines).await?;
        let after = json!({ "code": territory.code, "name": territory.name });
        tx.record(Change::of(Verb::Create, RecordKind::Territory, territory.id.0).after(after))
            .await
    }

    /// Gives a territory another code or name, if nobody changed it since `version`.
    pub async fn rename_territory(
        &self,
        id: TerritoryId,
        version: i64,
        names: (&str, &str),
    ) -> Result<(), StoreError> {
        let (code, name) = names;
        let tx = self.at();
        let statement = open::update(TERRITORIES)
            .value("code", code)
            .value("name", name)
            .value("version", version + 1)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "code": code, "name": name });
        tx.record(Change::of(Verb::Change, RecordKind::Territory, id.0).after(after)).await
    }

    /// Hangs a territory, with all below it, under another one.
    pub async fn move_territory(
        &self,
        id: TerritoryId,
        version: i64,
        parent: Option<TerritoryId>,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let inside = below(tx, id.0).await?;
        if parent.is_some_and(|parent| inside.iter().any(|(node, _)| *node == parent.0)) {
            return Err(StoreError::Circle);
        }
        let statement = open::update(TERRITORIES)
            .value("parent_id", parent.map(|parent| parent.0))
            .value("version", version + 1)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        unlink(tx, id.0, &inside).await?;
        let mut lines = Vec::new();
        if let Some(parent) = parent {
            for (ancestor, up) in above(tx, parent.0).await? {
                lines.extend(inside.iter().map(|(node, down)| (ancestor, *node, up + 1 + down)));
            }
        }
        link(tx, &lines).await?;
        let after = json!({ "parent": parent.map(|parent| parent.0) });
        tx.record(Change::of(Verb::Move, RecordKind::Territory, id.0).after(after)).await
    }

    /// Removes a territory nothing refers to; refused with `InUse` otherwise.
    pub async fn remove_territory(&self, id: TerritoryId) -> Result<(), StoreError> {
        let tx = self.at();
        if below(tx, id.0).await?.len() > 1 {
            return Err(StoreError::InUse);
        }
        let lines = open::delete(TERRITORY_CLOSURE)
            .and_where(Expr::col("descendant_id").eq(id.0))
            .to_owned();
        tx.execute(&lines).await?;
        let node = open::delete(TERRITORIES).and_where(Expr::col("id").eq(id.0)).to_owned();
        match tx.execute(&node).await? {
            1 => tx.record(Change::of(Verb::Remove, RecordKind::Territory, id.0)).await,
            _ => Err(StoreError::NotFound),
        }
    }
}

/// A node and all above it, with their distance.
async fn above(tx: &Tx, node: Uuid) -> Result<Vec<(Uuid, i64)>, StoreError> {
    let mut statement = open::select(TERRITORY_CLOSURE);
    statement.columns(["ancestor_id", "depth"]).and_where(Expr::col("descendant_id").eq(node));
    tx.fetch(&statement).await
}

/// A node and all below it, with their distance.
async fn below(tx: &Tx, node: Uuid) -> Result<Vec<(Uuid, i64)>, StoreError> {
    let mut statement = open::select(TERRITORY_CLOSURE);
    statement.columns(["descendant_id", "depth"]).and_where(Expr::col("ancestor_id").eq(node));
    tx.fetch(&statement).await
}

async fn link(tx: &Tx, lines: &[(Uuid, Uuid, i64)]) -> Result<(), StoreError> {
    use crate::dialect::{Bulk, Column, OnClash};
    tx.write_all(&Bulk {
        table: TERRITORY_CLOSURE.name(),
        columns: vec![
            ("ancestor_id", Column::Uuid(lines.iter().map(|line| Some(line.0)).collect())),
            ("descendant_id", Column::Uuid(lines.iter().map(|line| Some(line.1)).collect())),
            ("depth", Column::Integer(lines.iter().map(|line| line.2).collect())),
        ],
        on_clash: OnClash::Fail,
    })
    .await
    .map(drop)
}

/// Cuts the lines from above a node to it and all below it.
async fn unlink(tx: &Tx, node: Uuid, inside: &[(Uuid, i64)]) -> Result<(), StoreError> {
    let outer: Vec<Uuid> =
        above(tx, node).await?.into_iter().map(|(id, _)| id).filter(|id| *id != node).collect();
    if outer.is_empty() {
        return Ok(());
    }
    let statement = open::delete(TERRITORY_CLOSURE)
        .and_where(Expr::col("ancestor_id").is_in(outer))
        .and_where(Expr::col("descendant_id").is_in(inside.iter().map(|(id, _)| *id)))
        .to_owned();
    tx.execute(&statement).await.map(drop)
}
