//! Why a rating is due, whether it is known, and what is wrong with one that is sent.

use crate::ratings::Ratings;
use canopy_domain::ratings::{Basis, Due, EVIDENCE_MOST, JudgementFault};

impl Ratings {
    /// Why a rating is asked for.
    pub const fn due(self, due: Due) -> &'static str {
        match due {
            Due::Never => self.due_never(),
            Due::Faded => self.due_faded(),
            Due::OlderRubric => self.due_older_rubric(),
        }
    }

    /// Whether a rating is a guess or known.
    pub const fn basis_of(self, basis: Basis) -> &'static str {
        match basis {
            Basis::Assumed => self.assumed(),
            Basis::Confirmed => self.confirmed(),
        }
    }

    /// What is wrong with a rating, and what to do.
    pub fn fault(self, fault: JudgementFault) -> String {
        use JudgementFault as F;
        let most = i64::try_from(EVIDENCE_MOST).unwrap_or(i64::MAX);
        match fault {
            F::LevelUnknown => self.fault_level_unknown().to_owned(),
            F::BasisUnknown => self.fault_basis_unknown().to_owned(),
            F::EvidenceMissing => self.fault_evidence_missing().to_owned(),
            F::EvidenceTooLong => {
                self.fault_evidence_too_long(&self.texts().formats().number(most))
            }
            F::ConfirmationMissing => self.fault_confirmation_missing().to_owned(),
            F::NotYet => self.fault_not_yet().to_owned(),
            F::FadedAlready => self.fault_faded_already().to_owned(),
        }
    }
}
