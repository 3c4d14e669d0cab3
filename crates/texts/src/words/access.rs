//! Jobs, actions and scopes.

use crate::access::Access;
use canopy_domain::access::{Action, Job, Scope, TokenFault};

impl Access {
    /// The name of a job.
    pub const fn job(self, job: Job) -> &'static str {
        match job {
            Job::Representative => self.job_representative(),
            Job::Manager => self.job_manager(),
            Job::Director => self.job_director(),
            Job::Analyst => self.job_analyst(),
            Job::Auditor => self.job_auditor(),
            Job::Administrator => self.job_administrator(),
        }
    }

    /// What an action does.
    pub const fn action(self, action: Action) -> &'static str {
        match action {
            Action::ViewAccounts => self.action_view_accounts(),
            Action::EditAccounts => self.action_edit_accounts(),
            Action::HandOver => self.action_hand_over(),
            Action::RateAccounts => self.action_rate_accounts(),
            Action::WriteNotes => self.action_write_notes(),
            Action::ContestTiers => self.action_contest_tiers(),
            Action::DecideContests => self.action_decide_contests(),
            Action::OverrideTiers => self.action_override_tiers(),
            Action::ViewLeads => self.action_view_leads(),
            Action::EditLeads => self.action_edit_leads(),
            Action::ManageChannels => self.action_manage_channels(),
            Action::Import => self.action_import(),
            Action::ViewStandards => self.action_view_standards(),
            Action::EditStandards => self.action_edit_standards(),
            Action::PublishStandards => self.action_publish_standards(),
            Action::RunScreening => self.action_run_screening(),
            Action::ViewTeam => self.action_view_team(),
            Action::PlanMarkets => self.action_plan_markets(),
            Action::SetThresholds => self.action_set_thresholds(),
            Action::ManageFields => self.action_manage_fields(),
            Action::ManageTeam => self.action_manage_team(),
            Action::ViewAudit => self.action_view_audit(),
        }
    }

    /// What is wrong with a token to be made.
    pub const fn token_fault(self, fault: TokenFault) -> &'static str {
        match fault {
            TokenFault::NameMissing => self.token_name_missing(),
            TokenFault::NameTooLong => self.token_name_too_long(),
            TokenFault::NothingAllowed => self.token_nothing_allowed(),
            TokenFault::OtherDays => self.token_other_days(),
            TokenFault::TooMany => self.token_too_many(),
        }
    }

    /// How far an action reaches.
    pub const fn scope(self, scope: Scope) -> &'static str {
        match scope {
            Scope::All => self.scope_all(),
            Scope::Related => self.scope_related(),
            Scope::Responsible => self.scope_responsible(),
            Scope::Nothing => self.scope_nothing(),
        }
    }
}
