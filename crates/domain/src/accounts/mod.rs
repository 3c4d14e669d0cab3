//! Customer accounts: organisations, units inside them and individuals, in a tree.

mod account;
mod bigrams;
mod index;
mod name;
#[cfg(test)]
mod tests;
mod tree;

pub use account::Account;
pub use index::{
    Difference, Matched, MatchedBy, NameEntry, NameIndex, NearMatch, Query, match_account,
};
pub use name::normalise_name;
pub use tree::accounts_in_circles;
