//! Changing an account that was found for viewing only.
//! Expected: E0599

use canopy_domain::primitives::AccountId;
use canopy_store::accounts::AccountPatch;
use canopy_store::{StoreError, Tx, View};

async fn misuse(tx: &Tx, id: AccountId) -> Result<i64, StoreError> {
    let account = tx.find::<View>(id).await?;
    account.change(1, &AccountPatch::default()).await
}

fn main() {}
