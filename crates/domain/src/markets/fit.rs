//! Which pattern fits a territory: plain conditions on its figures, each a reason that can be shown.
//! Rules of thumb of this product, not results of research, and said so where they are shown.

use super::plan::Pattern;

/// What is known of a territory.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Features {
    /// Accounts with positive revenue.
    pub accounts: u32,
    /// Share of the largest account.
    pub top1_share: f64,
    /// Share of the city with most revenue; none where cities are not known.
    pub city_share: Option<f64>,
    /// Mean distance of accounts from their middle, in kilometres; none without coordinates.
    pub spread_km: Option<f64>,
    /// Accounts that others follow, as the data show.
    pub leads: u32,
    /// Accounts that grew by a fifth or more, or began to buy in the last six months.
    pub ripe: u32,
    /// Accounts of the same level as the three largest that bring less than the mean.
    pub unwon_heights: u32,
}

/// A reason for a pattern.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum FitReason {
    /// One city brings this share, half or more.
    OneCityLeads(f64),
    /// Accounts lie this close together, within 60 km on average.
    CloseTogether(f64),
    /// Accounts lie this far apart.
    FarApart(f64),
    /// So many accounts of a high level are not won yet.
    HeightsUnwon(u32),
    /// One account brings this share, a fifth or more: a centre to start from.
    CentreIsThere(f64),
    /// The largest account brings no more than this share, less than a fifth.
    NoCentre(f64),
    /// Others follow so many accounts.
    OthersFollow(u32),
    /// So many accounts ripen, a quarter of all or more.
    ManyRipen(u32),
}

/// How well a pattern fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// The pattern.
    pub pattern: Pattern,
    /// What speaks for it.
    pub reasons: Vec<FitReason>,
    /// How many conditions were asked of it.
    pub of: u32,
}

/// The patterns with what speaks for each, best first; nothing where fewer than three accounts buy.
pub fn fits(found: &Features) -> Vec<Fit> {
    if found.accounts < 3 {
        return Vec::new();
    }
    let city = found.city_share.filter(|share| *share >= 0.5).map(FitReason::OneCityLeads);
    let close = found.spread_km.filter(|km| *km <= 60.0).map(FitReason::CloseTogether);
    let far = found.spread_km.filter(|km| *km > 60.0).map(FitReason::FarApart);
    let has_centre = found.top1_share >= 0.2;
    let centre = has_centre.then_some(FitReason::CentreIsThere(found.top1_share));
    let no_centre = (!has_centre).then_some(FitReason::NoCentre(found.top1_share));
    let follow = (found.leads > 0).then_some(FitReason::OthersFollow(found.leads));
    let heights = found.unwon_heights > 0;
    let heights = heights.then_some(FitReason::HeightsUnwon(found.unwon_heights));
    let many = found.ripe * 4 >= found.accounts && found.ripe > 0;
    let many = many.then_some(FitReason::ManyRipen(found.ripe));
    let fit = |pattern, conditions: &[Option<FitReason>]| Fit {
        pattern,
        reasons: conditions.iter().copied().flatten().collect(),
        of: u32::try_from(conditions.len()).unwrap_or(u32::MAX),
    };
    let mut all = vec![
        fit(Pattern::BaseCamp, &[city, close]),
        fit(Pattern::Heights, &[heights, no_centre]),
        fit(Pattern::Radiation, &[centre, follow]),
        fit(Pattern::Mushroom, &[many, far, no_centre]),
    ];
    // As shares of the conditions, compared without division.
    all.sort_by_key(|one| {
        let reasons = u32::try_from(one.reasons.len()).unwrap_or(u32::MAX);
        let met = reasons.saturating_mul(6) / one.of.max(1);
        (std::cmp::Reverse(met), one.pattern)
    });
    all
}
