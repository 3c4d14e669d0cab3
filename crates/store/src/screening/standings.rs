//! Where the accounts of a run stood, for the run after it.

use crate::StoreError;
use crate::desk::Desk;
use crate::reach::scoped;
use crate::reach::tables::SCREENING_RESULTS;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, RunId};
use canopy_domain::screening::{Leaning, Standing};
use sea_query::{Expr, ExprTrait as _};

impl Desk {
    /// Where every account in reach stood in a run, before the quotas of tiers; tiers count as in the
    /// run's own standard.
    pub async fn standings(&self, run: RunId) -> Result<Vec<(AccountId, Standing)>, StoreError> {
        let columns = ["account_id", "tier", "reached_tier", "leaning_tier", "leaning_periods"];
        let mut statement = scoped::select_through(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .columns(columns.map(|column| (SCREENING_RESULTS, column)))
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.0));
        let rows: Vec<(AccountId, u16, i64, u16, u32)> = self.fetch(&statement).await?;
        let standing = |(account, tier, reached, leaning, periods)| {
            let tier = u16::try_from(reached).unwrap_or(tier);
            let leaning = (periods > 0).then_some(Leaning { tier: leaning, periods });
            (account, Standing { tier, leaning })
        };
        Ok(rows.into_iter().map(standing).collect())
    }
}
