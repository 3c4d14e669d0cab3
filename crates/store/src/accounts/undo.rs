//! Undoing the accounts of an import: those it created go to the trash where nobody built on them.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::Tx;
use crate::reach::tables::{ACCOUNT_TEAM, ACCOUNTS, HELD_ACCOUNTS};
use crate::reach::{Import, Permit, open, scoped};
use crate::search::names_changed;
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::ImportId;
use sea_query::{Expr, ExprTrait as _};
use serde_json::json;
use std::collections::BTreeSet;
use uuid::Uuid;

/// Accounts put into the trash by one statement.
const AT_ONCE: usize = 500;

impl Permit<'_, Import, Tx> {
    /// Puts into the trash the accounts an import created, except those whose key is
    /// `still_sold` (other live files name them), that somebody edited, put on a team, chose for an
    /// account another file names, or made the parent of an account that stays. How many went.
    pub async fn trash_created_by(
        &self,
        import: ImportId,
        still_sold: impl Fn(u32) -> bool + Send,
    ) -> Result<u64, StoreError> {
        let tx = self.at();
        let mut statement = scoped::select(tx, Action::Import);
        statement
            .columns(["id", "sales_key", "parent_id"].map(|column| (ACCOUNTS, column)))
            .and_where(Expr::col((ACCOUNTS, "created_import_id")).eq(import.0))
            .and_where(Expr::col((ACCOUNTS, "version")).eq(1_i64))
            .and_where(
                Expr::col((ACCOUNTS, "id"))
                    .not_in_subquery(scoped::referring(ACCOUNT_TEAM, "account_id")),
            );
        let mut chosen = open::select(HELD_ACCOUNTS);
        chosen
            .column("decided_account_id")
            .and_where(Expr::col("import_id").ne(import.0))
            .and_where(Expr::col("decided_account_id").is_not_null());
        statement.and_where(Expr::col((ACCOUNTS, "id")).not_in_subquery(chosen));
        let created: Vec<(Uuid, u32, Option<Uuid>)> = tx.fetch(&statement).await?;
        let mut going: BTreeSet<Uuid> =
            created.iter().filter(|(_, key, _)| !still_sold(*key)).map(|(id, _, _)| *id).collect();
        if going.is_empty() {
            return Ok(0);
        }
        keep_parents(tx, &mut going).await?;
        let keys = created.iter().filter(|(id, _, _)| going.contains(id)).map(|(_, key, _)| *key);
        let keys: Vec<u32> = keys.collect();
        let going: Vec<Uuid> = going.into_iter().collect();
        for some in going.chunks(AT_ONCE) {
            let statement = scoped::update(tx, Action::Import)
                .value("deleted_at", tx.now())
                .value("deleted_by", tx.actor().map(|user| user.0))
                .value("updated_at", tx.now())
                .value("version", Expr::col("version").add(1_i64))
                .and_where(Expr::col((ACCOUNTS, "id")).is_in(some.iter().copied()))
                .to_owned();
            tx.execute(&statement).await?;
        }
        names_changed(tx, &keys).await?;
        let count = going.len() as u64;
        let change = Change::of(Verb::TrashAccounts, RecordKind::Import, import.0);
        tx.record(change.after(json!({ "trashed": count }))).await?;
        Ok(count)
    }
}

/// Takes out of `going` whoever stands above an account that stays.
async fn keep_parents(tx: &Tx, going: &mut BTreeSet<Uuid>) -> Result<(), StoreError> {
    let mut statement = scoped::select(tx, Action::Import);
    statement
        .columns(["id", "parent_id"].map(|column| (ACCOUNTS, column)))
        .and_where(Expr::col((ACCOUNTS, "parent_id")).is_not_null());
    let children: Vec<(Uuid, Uuid)> = tx.fetch(&statement).await?;
    loop {
        let before = going.len();
        for (child, parent) in &children {
            if !going.contains(child) {
                going.remove(parent);
            }
        }
        if going.len() == before {
            return Ok(());
        }
    }
}
