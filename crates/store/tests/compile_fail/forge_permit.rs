//! Making a permit oneself.
//! Expected: E0451

use canopy_store::{Import, Permit, Tx};
use std::marker::PhantomData;

fn misuse(tx: &Tx) -> Permit<'_, Import, Tx> {
    Permit { at: tx, act: PhantomData }
}

fn main() {}
