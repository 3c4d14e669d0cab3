//! One question over everything the company keeps, answered by kind and within reach. Leaves out the
//! pages and actions of the program itself, which the web knows.

use crate::Outcome;
use canopy_store::Desk;
use canopy_store::search::{
    AccountFound, Found, LeadFound, ProductFound, RunFound, Sought, StandardFound,
};
use canopy_store::team::{Territory, User};

/// What was found, by kind.
#[derive(Debug, Clone)]
pub struct Everything {
    /// Accounts in reach.
    pub accounts: Found<AccountFound>,
    /// Leads in reach.
    pub leads: Found<LeadFound>,
    /// Who works here.
    pub people: Found<User>,
    /// Territories.
    pub territories: Found<Territory>,
    /// Products.
    pub products: Found<ProductFound>,
    /// Versions of standards.
    pub standards: Found<StandardFound>,
    /// Finished screenings.
    pub runs: Found<RunFound>,
}

/// Looks for what is called so, at most so many of each kind.
pub async fn search(desk: &Desk, sought: &Sought, most: usize) -> Outcome<Everything> {
    Ok(Everything {
        accounts: desk.search_accounts(sought, most).await?,
        leads: desk.search_leads(sought, most).await?,
        people: desk.search_people(sought, most).await?,
        territories: desk.search_territories(sought, most).await?,
        products: desk.search_products(sought, most).await?,
        standards: desk.search_standards(sought, most).await?,
        runs: desk.search_runs(sought, most).await?,
    })
}
