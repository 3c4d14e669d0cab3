//! The territory tree: who holds what, adding a territory, renaming or moving one, removing one
//! nothing refers to.

use crate::{Failure, Outcome};
use canopy_domain::primitives::TerritoryId;
use canopy_store::team::{NewTerritory, Territory};
use canopy_store::{Desk, ManageTeam, Tx, ViewTeam};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A territory in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerritoryNode {
    /// It.
    pub territory: Territory,
    /// How many stand above it.
    pub depth: usize,
    /// The names of those who hold it directly.
    pub holders: Vec<String>,
}

/// What a territory shall be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TerritoryChange {
    /// Its code, unique.
    pub code: String,
    /// Its name.
    pub name: String,
    /// The one above.
    pub parent: Option<TerritoryId>,
}

/// The tree from the top, each followed by those below it, by code; with who holds them.
pub async fn tree(desk: &Desk) -> Outcome<Vec<TerritoryNode>> {
    let territories = desk.territories().await?;
    let permit = desk.permit::<ViewTeam>()?;
    let names: BTreeMap<_, _> =
        permit.users().await?.into_iter().map(|user| (user.id, user.name)).collect();
    let mut holders: BTreeMap<TerritoryId, Vec<String>> = BTreeMap::new();
    for (territory, user) in permit.holders().await? {
        let name = names.get(&user).cloned().unwrap_or_default();
        holders.entry(territory).or_default().push(name);
    }
    let mut below: BTreeMap<Option<TerritoryId>, Vec<Territory>> = BTreeMap::new();
    for territory in territories {
        below.entry(territory.parent).or_default().push(territory);
    }
    let mut nodes = Vec::new();
    // What is still to be written, the next one last.
    let mut waiting: Vec<(Territory, usize)> = Vec::new();
    let mut queue = |waiting: &mut Vec<(Territory, usize)>, parent, depth| {
        let children = below.remove(&parent).unwrap_or_default();
        waiting.extend(children.into_iter().rev().map(|child| (child, depth)));
    };
    queue(&mut waiting, None, 0);
    while let Some((territory, depth)) = waiting.pop() {
        queue(&mut waiting, Some(territory.id), depth + 1);
        let holders = holders.remove(&territory.id).unwrap_or_default();
        nodes.push(TerritoryNode { territory, depth, holders });
    }
    Ok(nodes)
}

/// Adds a territory.
pub async fn add_territory(
    desk: &Desk,
    now: DateTime<Utc>,
    change: &TerritoryChange,
) -> Outcome<TerritoryId> {
    let tx: Tx = desk.write(now).await?;
    let id = TerritoryId(Uuid::now_v7());
    let territory = NewTerritory {
        id,
        code: change.code.clone(),
        name: change.name.clone(),
        parent: change.parent,
    };
    tx.permit::<ManageTeam>()?.create_territory(&territory).await?;
    tx.commit().await?;
    Ok(id)
}

/// Renames a territory, and hangs it under another one where that differs, if nobody changed it
/// since `version`.
pub async fn change_territory(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (TerritoryId, i64),
    change: &TerritoryChange,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    let permit = tx.permit::<ManageTeam>()?;
    let tree = tx.territories().await?;
    let old = tree.into_iter().find(|one| one.id == id).ok_or(Failure::NotFound)?;
    if old.version != version {
        return Err(Failure::Conflict);
    }
    let mut version = version;
    if (&old.code, &old.name) != (&change.code, &change.name) {
        permit.rename_territory(id, version, (&change.code, &change.name)).await?;
        version += 1;
    }
    if old.parent != change.parent {
        permit.move_territory(id, version, change.parent).await?;
    }
    Ok(tx.commit().await?)
}

/// Removes a territory nothing refers to.
pub async fn remove_territory(desk: &Desk, now: DateTime<Utc>, id: TerritoryId) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.permit::<ManageTeam>()?.remove_territory(id).await?;
    Ok(tx.commit().await?)
}
