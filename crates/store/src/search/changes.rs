//! Which names changed: written with the change, read by every program that keeps names. The
//! counter's row lock makes the order of the numbers the order of the commits.

use crate::StoreError;
use crate::accounts::allocate;
use crate::desk::{Desk, Quiet, Tx};
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::open;
use crate::reach::tables::{COUNTERS, NAME_CHANGES};
use sea_query::{Expr, ExprTrait as _, Order};

/// Changes told one by one; more at once are told as one that says "all of them".
const TOLD_MOST: usize = 1_000;
/// Changes kept; whoever is further behind reads all names anew.
const KEPT_MOST: i64 = 10_000;
/// The key that says "all of them".
const ALL: i64 = -1;

/// What changed since a number.
pub(super) enum Changed {
    /// These, by their sales keys.
    These(Vec<u32>),
    /// Too many to tell.
    All,
}

/// Says that accounts are called otherwise now, are new, or went to the trash or came back.
pub(crate) async fn names_changed(tx: &Tx, keys: &[u32]) -> Result<(), StoreError> {
    if keys.is_empty() {
        return Ok(());
    }
    let told: Vec<i64> = if keys.len() > TOLD_MOST {
        vec![ALL]
    } else {
        keys.iter().map(|key| i64::from(*key)).collect()
    };
    let numbers = allocate(tx, "name_change", told.len()).await?;
    let last = numbers.last().copied().map_or(0, i64::from);
    tx.write_derived(&Bulk {
        table: NAME_CHANGES.name(),
        columns: vec![
            ("seq", Column::Integer(numbers.into_iter().map(i64::from).collect())),
            ("account_key", Column::Integer(told)),
        ],
        on_clash: OnClash::Fail,
    })
    .await?;
    let old =
        open::delete(NAME_CHANGES).and_where(Expr::col("seq").lte(last - KEPT_MOST)).to_owned();
    tx.execute_quietly(Quiet::Derived, &old).await.map(drop)
}

/// How many changes there have been.
pub(super) async fn changes_so_far(desk: &Desk) -> Result<i64, StoreError> {
    let statement = open::select(COUNTERS)
        .column("value")
        .and_where(Expr::col("name").eq("name_change"))
        .take();
    let (count,): (i64,) = desk.fetch_one(&statement).await?;
    Ok(count)
}

/// What changed from one number up to another.
pub(super) async fn changed(desk: &Desk, from: i64, to: i64) -> Result<Changed, StoreError> {
    if to - from > KEPT_MOST {
        return Ok(Changed::All);
    }
    let statement = open::select(NAME_CHANGES)
        .column("account_key")
        .and_where(Expr::col("seq").gte(from))
        .and_where(Expr::col("seq").lt(to))
        .order_by("seq", Order::Asc)
        .take();
    let rows: Vec<(i64,)> = desk.fetch(&statement).await?;
    let keys: Option<Vec<u32>> = rows.into_iter().map(|(key,)| u32::try_from(key).ok()).collect();
    Ok(keys.map_or(Changed::All, Changed::These))
}
