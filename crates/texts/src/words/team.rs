//! What is wrong with a name or a deputy, and what people do for accounts.

use crate::team::Team;
use canopy_domain::team::{DeputyFault, HandOverFault, NameFault, TeamRole};

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

    /// Why somebody cannot be a deputy, or not on those days.
    pub const fn deputy_fault(self, fault: DeputyFault) -> &'static str {
        match fault {
            DeputyFault::EndsBeforeItBegins => self.deputy_ends_before_it_begins(),
            DeputyFault::IsOver => self.deputy_is_over(),
            DeputyFault::TooLong => self.deputy_too_long(),
            DeputyFault::SamePerson => self.deputy_same_person(),
            DeputyFault::MayNotSignIn => self.deputy_may_not_sign_in(),
            DeputyFault::Compliance => self.deputy_compliance(),
        }
    }

    /// Why work cannot be handed over so.
    pub const fn hand_over_fault(self, fault: HandOverFault) -> &'static str {
        match fault {
            HandOverFault::NobodyNamed => self.hand_over_nobody_named(),
            HandOverFault::TooMany => self.hand_over_too_many(),
            HandOverFault::SamePerson => self.hand_over_same_person(),
            HandOverFault::MayNotSignIn => self.hand_over_may_not_sign_in(),
            HandOverFault::Compliance => self.hand_over_compliance(),
            HandOverFault::Nothing => self.hand_over_nothing(),
        }
    }

    /// What somebody does for an account.
    pub const fn role(self, role: TeamRole) -> &'static str {
        match role {
            TeamRole::Sales => self.role_sales(),
            TeamRole::Medical => self.role_medical(),
            TeamRole::Marketing => self.role_marketing(),
            TeamRole::MarketAccess => self.role_market_access(),
            TeamRole::Service => self.role_service(),
            TeamRole::Technical => self.role_technical(),
            TeamRole::Finance => self.role_finance(),
            TeamRole::Sponsor => self.role_sponsor(),
            TeamRole::Other => self.role_other(),
        }
    }
}
