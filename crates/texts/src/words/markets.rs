//! Patterns, states and reasons, in words.

use crate::formats::Formats;
use crate::markets::Markets;
use canopy_domain::markets::{FitReason, Pattern, PlanFault, Progress, TargetState};

impl Markets {
    /// The name of a pattern.
    pub const fn pattern_name(self, pattern: Pattern) -> &'static str {
        match pattern {
            Pattern::BaseCamp => self.base_camp(),
            Pattern::Heights => self.heights(),
            Pattern::Radiation => self.radiation(),
            Pattern::Mushroom => self.mushroom(),
        }
    }

    /// What a pattern means.
    pub const fn pattern_means(self, pattern: Pattern) -> &'static str {
        match pattern {
            Pattern::BaseCamp => self.base_camp_means(),
            Pattern::Heights => self.heights_means(),
            Pattern::Radiation => self.radiation_means(),
            Pattern::Mushroom => self.mushroom_means(),
        }
    }

    /// The name of a state.
    pub const fn state_name(self, state: TargetState) -> &'static str {
        match state {
            TargetState::FirstOrder => self.first_order(),
            TargetState::Regular => self.regular(),
            TargetState::KeyAccount => self.key_account(),
            TargetState::Reference => self.reference(),
        }
    }

    /// When a state counts as reached.
    pub const fn state_means(self, state: TargetState) -> &'static str {
        match state {
            TargetState::FirstOrder => self.first_order_means(),
            TargetState::Regular => self.regular_means(),
            TargetState::KeyAccount => self.key_account_means(),
            TargetState::Reference => self.reference_means(),
        }
    }

    /// How far it is.
    pub const fn progress_name(self, progress: Progress) -> &'static str {
        match progress {
            Progress::Already => self.already(),
            Progress::ByData => self.by_data(),
            Progress::ByMark => self.by_mark(),
            Progress::Open => self.open(),
            Progress::Overdue => self.overdue(),
        }
    }

    /// Why a plan is refused, and what to do.
    pub const fn fault(self, fault: PlanFault) -> &'static str {
        match fault {
            PlanFault::TooManyTargets => self.fault_too_many(),
            PlanFault::BadText => self.fault_text(),
            PlanFault::BadDay => self.fault_day(),
            PlanFault::OutsideTerritory => self.fault_outside(),
        }
    }

    /// A reason for a pattern.
    pub fn fit_reason(self, reason: FitReason, formats: Formats) -> String {
        let km = |km: f64| formats.decimal(km, 0);
        match reason {
            FitReason::OneCityLeads(share) => self.reason_city(&formats.percent(share)),
            FitReason::CloseTogether(distance) => self.reason_close(&km(distance)),
            FitReason::FarApart(distance) => self.reason_far(&km(distance)),
            FitReason::HeightsUnwon(count) => self.reason_heights(i64::from(count)),
            FitReason::CentreIsThere(share) => self.reason_centre(&formats.percent(share)),
            FitReason::NoCentre(share) => self.reason_no_centre(&formats.percent(share)),
            FitReason::OthersFollow(count) => self.reason_follow(i64::from(count)),
            FitReason::ManyRipen(count) => self.reason_ripe(i64::from(count)),
        }
    }
}
