//! Words for what is wrong with a note, and for following an account.

use crate::notes::Notes;
use canopy_domain::notes::{NoteFault, Stance};

impl Notes {
    /// Why a note cannot be kept.
    pub fn fault(self, fault: &NoteFault) -> String {
        match fault {
            NoteFault::Empty => self.fault_empty().to_owned(),
            NoteFault::TooLong => self.fault_too_long().to_owned(),
            NoteFault::TooManyMentioned => self.fault_too_many().to_owned(),
            NoteFault::SeveralCalledSo(name) => self.fault_several(name),
            NoteFault::SeesNothing(name) => self.fault_sees_nothing(name),
        }
    }

    /// What somebody said about being told; none where they left it to the rule.
    pub const fn stance(self, stance: Option<Stance>) -> &'static str {
        match stance {
            Some(Stance::Follow) => self.stance_follow(),
            Some(Stance::Mute) => self.stance_mute(),
            None => self.stance_usual(),
        }
    }
}
