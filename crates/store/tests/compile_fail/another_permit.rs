//! Publishing a standard with a permit to write drafts.
//! Expected: E0599

use canopy_domain::primitives::StandardId;
use canopy_store::{EditStandards, StoreError, Tx};

async fn misuse(tx: &Tx, id: StandardId) -> Result<(), StoreError> {
    tx.permit::<EditStandards>()?.retire(id, 1).await
}

fn main() {}
