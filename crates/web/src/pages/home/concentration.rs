//! Where the company depends on few accounts, for the director.

use crate::pages::portfolio::warnings;
use crate::stop::Stop;
use crate::urls;
use crate::visit::Visit;
use canopy_domain::access::Job;
use canopy_store::accounts::KeyFilter;
use canopy_usecases::portfolio::{self, PortfolioAsk};

/// Territories named.
const NAMED: usize = 5;
/// Length of the period in months.
const MONTHS: u32 = 12;

/// Territories that depend on few accounts, those that depend most first.
pub(super) struct Concentration {
    /// Name, address, sentence.
    pub(super) lines: Vec<(String, String, String)>,
    pub(super) url: String,
}

/// None for whoever does not lead the whole company, and while nothing was sold.
pub(super) async fn concentration(visit: &Visit) -> Result<Option<Concentration>, Stop> {
    if visit.caller().job != Job::Director {
        return Ok(None);
    }
    let ask = PortfolioAsk { accounts: KeyFilter::default(), months: MONTHS };
    let survey = portfolio::survey(visit.company(), &visit.desk, &ask).await?;
    let Some(survey) = survey.filter(|survey| !survey.accounts.is_empty()) else { return Ok(None) };
    let spread = portfolio::spread(&visit.desk, &survey).await?;
    let url = urls::with_query(&urls::portfolio(), &[("look", "concentration")]);
    Ok(Some(Concentration { lines: warnings(visit.texts(), &spread, NAMED), url }))
}
