//! Making the proof of reach oneself.
//! Expected: E0451

use canopy_store::accounts::Account;
use canopy_store::{Edit, Reached, Tx};
use std::marker::PhantomData;

fn misuse(tx: &Tx, record: Account) -> Reached<'_, Account, Edit> {
    Reached { tx, record, act: PhantomData }
}

fn main() {}
