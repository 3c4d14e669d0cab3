//! Changing an account the way it is meant: found for editing, in the transaction that commits.
//! Expected: nothing

use canopy_domain::primitives::AccountId;
use canopy_store::accounts::AccountPatch;
use canopy_store::{Edit, StoreError, Tx};

async fn use_as_meant(tx: Tx, id: AccountId) -> Result<(), StoreError> {
    let account = tx.find::<Edit>(id).await?;
    account.change(1, &AccountPatch::default()).await?;
    tx.commit().await
}

fn main() {
    let _ = use_as_meant;
}
