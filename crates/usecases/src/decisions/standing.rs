//! Where an account stands now: what the latest screening gave it, and what people decided since.

use crate::Outcome;
use crate::screening::{self, RunView};
use canopy_domain::Day;
use canopy_domain::primitives::AccountId;
use canopy_store::Desk;
use canopy_store::accounts::LatestTier;
use canopy_store::decisions::DecisionHeld;

/// Where an account stands.
#[derive(Debug, Clone)]
pub struct AccountStanding {
    /// The latest screening.
    pub run: RunView,
    /// What it gave the account.
    pub result: LatestTier,
    /// What people decided, as long as it holds.
    pub decision: Option<DecisionHeld>,
}

impl AccountStanding {
    /// Code of the tier the account is in.
    pub fn tier_code(&self) -> &str {
        self.decision.as_ref().map_or(&self.result.tier_code, |held| &held.tier_code)
    }

    /// Place of the tier the account is in; `None` where the standard has none of that code.
    pub fn tier(&self) -> Option<usize> {
        let code = self.tier_code();
        self.run.standard.tiers.iter().position(|tier| tier.code == code)
    }
}

/// Where an account in reach stands on a day; `None` where the latest screening did not include it.
pub async fn standing(
    desk: &Desk,
    account: AccountId,
    today: Day,
) -> Outcome<Option<AccountStanding>> {
    let Some(result) = desk.latest_tier(account).await? else { return Ok(None) };
    let run = screening::read(desk, result.run).await?;
    let decision = desk.decisions_held(result.run, &[account], today).await?.pop();
    Ok(Some(AccountStanding { run, result, decision }))
}
