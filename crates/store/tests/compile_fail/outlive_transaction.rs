//! Carrying a reached account past the end of the transaction that found it.
//! Expected: E0505

use canopy_domain::primitives::AccountId;
use canopy_store::accounts::AccountPatch;
use canopy_store::{Edit, StoreError, Tx};

async fn misuse(tx: Tx, id: AccountId) -> Result<i64, StoreError> {
    let account = tx.find::<Edit>(id).await?;
    tx.commit().await?;
    account.change(1, &AccountPatch::default()).await
}

fn main() {}
