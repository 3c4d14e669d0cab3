//! The portrait of our best accounts, drawn from the latest screening of the whole company: how many
//! of them share what, never which.

use crate::{Company, Outcome, screening};
use canopy_domain::Day;
use canopy_domain::leads::{Aspect, Group, Portrait, best_tiers, portrait as draw};
use canopy_domain::standards::Standard;
use canopy_store::SystemReason;

/// The portrait with what it was drawn from.
#[derive(Debug, Clone, PartialEq)]
pub struct PortraitView {
    /// What our best accounts have in common.
    pub portrait: Portrait,
    /// The standard that says which are best.
    pub standard: Standard,
    /// The last day the screening looked at.
    pub as_of: Day,
    /// Places of the best tiers in the standard.
    pub best: Vec<usize>,
}

/// Draws the portrait; none where nothing was screened yet.
pub async fn portrait(company: &Company) -> Outcome<Option<PortraitView>> {
    let desk = company.store.system(SystemReason::LeadPortrait);
    let Some(run) = desk.latest_run().await? else { return Ok(None) };
    let view = screening::read(&desk, run).await?;
    let counts = desk.portrait_counts(run).await?;
    let best = best_tiers(&view.standard);
    let groups = counts.into_iter().map(|count| Group {
        is_best: best.contains(&count.tier_code.as_str()),
        accounts: count.accounts,
        values: vec![
            (Aspect::AccountType, count.account_type),
            (Aspect::Level, count.level),
            (Aspect::Region, count.region),
        ],
    });
    let groups: Vec<Group> = groups.collect();
    let tiers = view.standard.tiers.iter().enumerate();
    let places = tiers.filter(|(_, tier)| best.contains(&tier.code.as_str()));
    Ok(Some(PortraitView {
        portrait: draw(&groups),
        best: places.map(|(place, _)| place).collect(),
        as_of: view.row.as_of,
        standard: view.standard,
    }))
}
