//! Where a lead stands, how it came, what happened to it, who it may be, how it fits, and what is
//! wrong with one that is sent.

use crate::leads::Leads;
use canopy_domain::leads::{
    Aspect, ChannelKind, LeadFault, LeadSource, LeadState, Likeness, SameReason, StepKind,
};

impl Leads {
    /// Where a lead stands.
    pub const fn state_of(self, state: LeadState) -> &'static str {
        match state {
            LeadState::New => self.state_new(),
            LeadState::Working => self.state_working(),
            LeadState::Qualified => self.state_qualified(),
            LeadState::Converted => self.state_converted(),
            LeadState::Discarded => self.state_discarded(),
            LeadState::Merged => self.state_merged(),
        }
    }

    /// How a lead came in.
    pub const fn source_of(self, source: LeadSource) -> &'static str {
        match source {
            LeadSource::Form => self.source_form(),
            LeadSource::Person => self.source_person(),
            LeadSource::Api => self.source_api(),
            LeadSource::Import => self.source_import(),
        }
    }

    /// What happened to a lead.
    pub const fn step(self, step: StepKind) -> &'static str {
        match step {
            StepKind::Came => self.step_came(),
            StepKind::Changed => self.step_changed(),
            StepKind::HandedOver => self.step_handed_over(),
            StepKind::Taken => self.step_taken(),
            StepKind::Qualified => self.step_qualified(),
            StepKind::Discarded => self.step_discarded(),
            StepKind::Converted => self.step_converted(),
            StepKind::Linked => self.step_linked(),
            StepKind::MergedInto => self.step_merged_into(),
            StepKind::Absorbed => self.step_absorbed(),
            StepKind::KeptApart => self.step_kept_apart(),
        }
    }

    /// What agrees with somebody alike.
    pub const fn same(self, reason: SameReason) -> &'static str {
        match reason {
            SameReason::Phone => self.same_phone(),
            SameReason::Email => self.same_email(),
            SameReason::Name => self.same_name(),
            SameReason::Alias => self.same_alias(),
            SameReason::Pinyin => self.same_pinyin(),
            SameReason::Alike => self.same_alike(),
        }
    }

    /// What leads and accounts are compared by.
    pub const fn aspect(self, aspect: Aspect) -> &'static str {
        match aspect {
            Aspect::AccountType => self.aspect_account_type(),
            Aspect::Level => self.aspect_level(),
            Aspect::Region => self.aspect_region(),
            Aspect::ProductClass => self.aspect_product_class(),
        }
    }

    /// A fit in one word.
    pub const fn likeness(self, likeness: Likeness) -> &'static str {
        match likeness {
            Likeness::Good => self.fit_good(),
            Likeness::Fair => self.fit_fair(),
            Likeness::Weak => self.fit_weak(),
        }
    }

    /// Whether people click a channel or meet us on it.
    pub const fn kind(self, kind: ChannelKind) -> &'static str {
        match kind {
            ChannelKind::Online => self.kind_online(),
            ChannelKind::Offline => self.kind_offline(),
        }
    }

    /// What is wrong with a lead, and what to do.
    pub const fn fault(self, fault: LeadFault) -> &'static str {
        use LeadFault as F;
        match fault {
            F::OrganisationMissing => self.fault_organisation_missing(),
            F::ContactMissing => self.fault_contact_missing(),
            F::PhoneUnusual => self.fault_phone_unusual(),
            F::EmailUnusual => self.fault_email_unusual(),
            F::TooLong(_) => self.fault_too_long(),
            F::ChannelMissing => self.fault_channel_missing(),
            F::ReasonMissing => self.fault_reason_missing(),
            F::ConsentMissing => self.fault_consent_missing(),
            F::NameMissing => self.fault_name_missing(),
            F::NameTaken => self.fault_name_taken(),
            F::AlikeUndecided => self.fault_alike_undecided(),
            F::TerritoryElsewhere => self.fault_territory_elsewhere(),
        }
    }
}
