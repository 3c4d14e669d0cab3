//! Where a request stands, where a decision came from, and what is wrong with one that is sent.

use crate::decisions::Decisions;
use canopy_domain::decisions::{ContestStatus, DecisionFault, Origin, WORDS_MOST};

impl Decisions {
    /// Where a request stands.
    pub const fn status_of(self, status: ContestStatus) -> &'static str {
        match status {
            ContestStatus::Open => self.status_open(),
            ContestStatus::Upheld => self.status_upheld(),
            ContestStatus::Rejected => self.status_rejected(),
            ContestStatus::Withdrawn => self.status_withdrawn(),
        }
    }

    /// Where a tier given by people came from.
    pub const fn origin(self, origin: Origin) -> &'static str {
        match origin {
            Origin::Contest => self.origin_contest(),
            Origin::Committee => self.origin_committee(),
        }
    }

    /// What is wrong with a request or a decision, and what to do.
    pub fn fault(self, fault: DecisionFault) -> String {
        use DecisionFault as F;
        let most = i64::try_from(WORDS_MOST).unwrap_or(i64::MAX);
        match fault {
            F::ReasonMissing => self.fault_reason_missing().to_owned(),
            F::WordsTooLong => self.fault_words_too_long(&self.texts().formats().number(most)),
            F::TierUnknown => self.fault_tier_unknown().to_owned(),
            F::TierTheSame => self.fault_tier_the_same().to_owned(),
            F::EndsBeforeItBegins => self.fault_ends_before().to_owned(),
            F::EndsTooLate => self.fault_ends_too_late().to_owned(),
            F::DecidersMissing => self.fault_deciders_missing().to_owned(),
        }
    }
}
