//! Future demand of a company's accounts. What a forecast is stands in the domain.

mod account;
mod company;
mod kept;
mod outlook;
mod overview;
mod parallel;

pub use account::MONTHS_AHEAD;
pub use company::{AccountDemand, CompanyDemand, YearAhead};
pub(crate) use company::{Wanted, company_demand};
pub use kept::{DemandCache, Ready, demand_now, demand_soon};
pub use outlook::{AccountOutlook, BuysAgain, Profit, outlook_of};
pub use overview::{
    DemandOverview, Expecting, MOST_BROKEN, MOST_CHANGING, Overview, demand_overview,
};
pub(crate) use parallel::in_parallel;
