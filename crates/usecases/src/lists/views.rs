//! Saved views of lists, as their people keep them.

use crate::{Failure, Outcome};
use canopy_domain::lists::{ListKey, VIEWS_MOST, ViewFault, ViewWords};
use canopy_domain::primitives::ViewId;
use canopy_store::lists::{NewView, ViewChange};
use canopy_store::{Desk, StoreError, Tx, Unique};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A view to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeepView {
    /// Of which list.
    pub list: ListKey,
    /// What the person calls it.
    pub name: String,
    /// What it asks of the list, as in an address after the question mark.
    pub query: String,
    /// Whether everybody may choose it.
    pub is_shared: bool,
}

/// What of a view changes; what is not said stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ViewEdit {
    /// Which state of it was read.
    pub version: i64,
    /// Another name.
    pub name: Option<String>,
    /// Other things asked of the list.
    pub query: Option<String>,
    /// For everybody, or for its owner alone.
    pub is_shared: Option<bool>,
}

/// Keeps a view of the caller's; its id.
pub async fn keep_view(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &KeepView,
) -> Outcome<Result<ViewId, Vec<ViewFault>>> {
    let words = match ViewWords::read(&asked.name, &asked.query) {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    let me = desk.caller().ok_or(Failure::NotFound)?.user;
    let tx: Tx = desk.write(now).await?;
    let mine = tx.views(asked.list).await?;
    let mut mine = mine.iter().filter(|view| view.owner == me);
    if mine.clone().count() >= VIEWS_MOST {
        return Ok(Err(vec![ViewFault::TooMany]));
    }
    if mine.any(|view| view.name == words.name()) {
        return Ok(Err(vec![ViewFault::NameTaken]));
    }
    let view = NewView {
        id: ViewId(Uuid::now_v7()),
        list: asked.list,
        name: words.name().to_owned(),
        query: words.query().to_owned(),
        is_shared: asked.is_shared,
    };
    tx.keep_view(&view).await?;
    tx.commit().await?;
    Ok(Ok(view.id))
}

/// Changes a view: one's own, or a shared one for whoever manages the team.
pub async fn edit_view(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, edit): (ViewId, &ViewEdit),
) -> Outcome<Result<(), Vec<ViewFault>>> {
    let tx: Tx = desk.write(now).await?;
    let view = tx.view(id).await?;
    let name = edit.name.as_deref().unwrap_or(&view.name);
    let words = match ViewWords::read(name, edit.query.as_deref().unwrap_or(&view.query)) {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    let change = ViewChange {
        name: Some(words.name().to_owned()),
        query: Some(words.query().to_owned()),
        is_shared: edit.is_shared,
    };
    match tx.change_view(id, edit.version, &change).await {
        Err(StoreError::Duplicate(Unique::ViewName)) => return Ok(Err(vec![ViewFault::NameTaken])),
        done => done?,
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Removes a view: one's own, or a shared one for whoever manages the team.
pub async fn remove_view(desk: &Desk, now: DateTime<Utc>, id: ViewId) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.remove_view(id).await?;
    Ok(tx.commit().await?)
}

/// Says with which view the caller's list opens; none for the list as it is.
pub async fn open_with(
    desk: &Desk,
    now: DateTime<Utc>,
    list: ListKey,
    view: Option<ViewId>,
) -> Outcome<()> {
    let tx: Tx = desk.write(now).await?;
    tx.open_with(list, view).await?;
    Ok(tx.commit().await?)
}
