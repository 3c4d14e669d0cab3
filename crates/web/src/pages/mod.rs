//! The pages, one folder per capability. Each folder's `mod.rs` declares its routes and what it adds
//! to the navigation; the lists here and in `routes/table.rs` collect them.

pub(crate) mod access;
pub(crate) mod accounts;
pub(crate) mod audit;
pub(crate) mod decisions;
pub(crate) mod demand;
pub(crate) mod fields;
pub(crate) mod frame;
pub(crate) mod growth;
pub(crate) mod home;
pub(crate) mod imports;
pub(crate) mod jobs;
pub(crate) mod leads;
pub(crate) mod lists;
pub(crate) mod markets;
pub(crate) mod notes;
pub(crate) mod notifications;
pub(crate) mod payments;
pub(crate) mod portfolio;
pub(crate) mod preferences;
pub(crate) mod products;
pub(crate) mod ratings;
pub(crate) mod screening;
pub(crate) mod search;
pub(crate) mod standards;
pub(crate) mod surveys;
pub(crate) mod team;

use crate::view::NavItem;

/// The pages of the navigation, in the order they stand in their group.
pub(crate) fn nav() -> Vec<NavItem> {
    let capabilities: [Vec<NavItem>; 18] = [
        standards::nav(),
        screening::nav(),
        growth::nav(),
        portfolio::nav(),
        demand::nav(),
        ratings::nav(),
        decisions::nav(),
        markets::nav(),
        leads::nav(),
        accounts::nav(),
        payments::nav(),
        imports::nav(),
        products::nav(),
        team::nav(),
        access::nav(),
        fields::nav(),
        jobs::nav(),
        audit::nav(),
    ];
    capabilities.into_iter().flatten().collect()
}
