//! What the API says of suggestions for a territory.

use canopy_domain::markets::{Fit, FitReason};
use canopy_usecases::markets::{LeadView, Suggestions};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// What the data suggest.
#[derive(Serialize, ToSchema)]
pub(super) struct SuggestionsOut {
    /// Patterns by how well they fit; rules of thumb.
    fits: Vec<SuggestedFitOut>,
    /// Accounts others follow, strongest first. An order in time, not a cause.
    leads: Vec<FollowedOut>,
}

/// A pattern with what speaks for it.
#[derive(Serialize, ToSchema)]
struct SuggestedFitOut {
    /// `base_camp`, `heights`, `radiation` or `mushroom`.
    pattern: &'static str,
    /// Conditions met.
    reasons: Vec<ReasonOut>,
    /// Conditions asked.
    of: u32,
}

/// A condition that is met.
#[derive(Serialize, ToSchema)]
struct ReasonOut {
    /// `one_city_leads`, `close_together`, `far_apart`, `heights_unwon`, `centre_is_there`,
    /// `no_centre`, `others_follow` or `many_ripen`.
    code: &'static str,
    /// Its figure: a share, kilometres or a count.
    value: f64,
}

/// An account others follow.
#[derive(Serialize, ToSchema)]
struct FollowedOut {
    /// The account.
    account: Uuid,
    /// Its name.
    name: String,
    /// First purchases of others that followed its own.
    followed: u32,
    /// In how many products.
    products: u32,
    /// First purchases that follow the mean buyer of the same products.
    expected: f64,
    /// How many times as many followed it.
    lift: f64,
    /// An upper bound of the chance that anybody compared is followed so much by accident, 0–0.05.
    chance: f64,
    /// Who followed, most products first.
    followers: Vec<Uuid>,
    /// Who could still follow, most products first.
    open: Vec<Uuid>,
}

impl SuggestionsOut {
    pub(super) fn of(found: Option<&Suggestions>) -> Self {
        Self {
            fits: found
                .iter()
                .flat_map(|found| found.fits.iter().map(SuggestedFitOut::of))
                .collect(),
            leads: found.iter().flat_map(|found| found.leads.iter().map(FollowedOut::of)).collect(),
        }
    }
}

impl SuggestedFitOut {
    fn of(fit: &Fit) -> Self {
        let reasons = fit.reasons.iter().map(|reason| ReasonOut::of(*reason)).collect();
        Self { pattern: fit.pattern.code(), reasons, of: fit.of }
    }
}

impl ReasonOut {
    fn of(reason: FitReason) -> Self {
        let (code, value) = match reason {
            FitReason::OneCityLeads(share) => ("one_city_leads", share),
            FitReason::CloseTogether(km) => ("close_together", km),
            FitReason::FarApart(km) => ("far_apart", km),
            FitReason::HeightsUnwon(count) => ("heights_unwon", f64::from(count)),
            FitReason::CentreIsThere(share) => ("centre_is_there", share),
            FitReason::NoCentre(share) => ("no_centre", share),
            FitReason::OthersFollow(count) => ("others_follow", f64::from(count)),
            FitReason::ManyRipen(count) => ("many_ripen", f64::from(count)),
        };
        Self { code, value }
    }
}

impl FollowedOut {
    fn of(view: &LeadView) -> Self {
        let lead = &view.lead;
        Self {
            account: view.account.0,
            name: view.name.clone(),
            followed: lead.followed,
            products: lead.products,
            expected: lead.expected,
            lift: lead.lift(),
            chance: lead.chance,
            followers: view.followers.iter().map(|(id, ..)| id.0).collect(),
            open: view.open.iter().map(|(id, ..)| id.0).collect(),
        }
    }
}
