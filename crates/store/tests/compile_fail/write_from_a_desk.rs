//! Changing something at a desk that only reads.
//! Expected: E0599

use canopy_domain::primitives::ImportId;
use canopy_store::{Desk, Import, StoreError};

async fn misuse(desk: &Desk, id: ImportId) -> Result<(), StoreError> {
    desk.permit::<Import>()?.cancel_import(id).await
}

fn main() {}
