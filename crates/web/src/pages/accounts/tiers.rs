//! The tiers of the latest run's standard, to mark accounts with.

use crate::stop::Stop;
use crate::ui::TierMark;
use crate::visit::Visit;
use canopy_usecases::screening;

/// Code, mark and name of every tier; empty before the first run.
pub(super) type Tiers = Vec<(String, TierMark, String)>;

pub(super) async fn latest_tiers(visit: &Visit) -> Result<Tiers, Stop> {
    let Some(run) = visit.desk.latest_run().await? else { return Ok(Vec::new()) };
    let standard = screening::read(&visit.desk, run).await?.standard;
    let lang = visit.texts().lang();
    let tiers = standard.tiers.iter().enumerate().map(|(at, tier)| {
        (tier.code.clone(), TierMark::of(at, tier, lang), tier.name.get(lang).to_owned())
    });
    Ok(tiers.collect())
}
