//! Going past the desk to the database.

use canopy_store::Store;

fn misuse(store: &Store) {
    let _ = &store.pools;
}

fn main() {}
