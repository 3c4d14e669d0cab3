//! Going past the desk to the database.
//! Expected: E0616

use canopy_store::Store;

fn misuse(store: &Store) {
    let _ = &store.pools;
}

fn main() {}
