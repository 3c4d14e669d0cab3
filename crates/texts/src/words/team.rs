//! What is wrong with a name.

use crate::team::Team;
use canopy_domain::team::NameFault;

impl Team {
    /// What is wrong with a name, and what to do.
    pub const fn name_fault(self, fault: NameFault) -> &'static str {
        match fault {
            NameFault::NameMissing => self.fault_name_missing(),
            NameFault::NameTooLong => self.fault_name_too_long(),
            NameFault::SignInNameMissing => self.fault_sign_in_name_missing(),
            NameFault::SignInNameTooLong => self.fault_sign_in_name_too_long(),
            NameFault::SignInNameUnusual => self.fault_sign_in_name_unusual(),
        }
    }
}
