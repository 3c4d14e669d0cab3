//! The pages, one folder per capability. Each folder's `mod.rs` declares its routes and what it adds
//! to the navigation; the lists here and in `routes/table.rs` collect them.

pub(crate) mod access;
pub(crate) mod frame;
pub(crate) mod home;
pub(crate) mod preferences;

use crate::view::NavItem;

/// The pages of the navigation, in the order they stand in their group.
pub(crate) fn nav() -> Vec<NavItem> {
    let capabilities: [Vec<NavItem>; 0] = [];
    capabilities.into_iter().flatten().collect()
}
