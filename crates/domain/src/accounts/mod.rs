//! Customer accounts: finding the one a file means among many, and the tree they form.

mod attribute;
mod bigrams;
mod index;
mod name;
#[cfg(test)]
mod tests;
mod tree;

pub use attribute::{attribute_day, attribute_number};
pub use index::{
    Difference, Matched, MatchedBy, NameEntry, NameIndex, NearMatch, Query, match_account,
};
pub use name::normalise_name;
pub use tree::accounts_in_circles;
