//! The policy: which accounts a person reaches for an action, and which company-wide actions their
//! job allows. The store turns [`Scope`] into SQL; a property test holds both to [`may`].

use super::caller::{Caller, Job};

/// Everything a person can do that needs permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// See accounts, their sales and their screening results.
    ViewAccounts,
    /// Change accounts: names, attributes, place in the tree.
    EditAccounts,
    /// Rate accounts against the rubrics of a standard.
    RateAccounts,
    /// Ask for an account's tier to be looked at again.
    ContestTiers,
    /// Decide about such a request, and take such a decision back.
    DecideContests,
    /// Give an account a tier by decision of a committee, and end it.
    OverrideTiers,
    /// See leads.
    ViewLeads,
    /// Enter leads, change them, find them worth an account or not, make accounts of them.
    EditLeads,
    /// Say by which channels leads come; open and close their public forms.
    ManageChannels,
    /// Import sales and accounts, undo imports.
    Import,
    /// See standards.
    ViewStandards,
    /// Write and change drafts of standards.
    EditStandards,
    /// Publish and retire standards.
    PublishStandards,
    /// Run a screening.
    RunScreening,
    /// See who works here and the territory tree.
    ViewTeam,
    /// Plan how a territory is covered.
    PlanMarkets,
    /// Say from where on the portfolio depends on few accounts.
    SetThresholds,
    /// Create and change users and territories.
    ManageTeam,
    /// Read the audit log.
    ViewAudit,
}

impl Action {
    /// Every action, in the order of the matrix.
    pub const ALL: [Self; 19] = [
        Self::ViewAccounts,
        Self::EditAccounts,
        Self::RateAccounts,
        Self::ContestTiers,
        Self::DecideContests,
        Self::OverrideTiers,
        Self::ViewLeads,
        Self::EditLeads,
        Self::ManageChannels,
        Self::Import,
        Self::ViewStandards,
        Self::EditStandards,
        Self::PublishStandards,
        Self::RunScreening,
        Self::ViewTeam,
        Self::PlanMarkets,
        Self::SetThresholds,
        Self::ManageTeam,
        Self::ViewAudit,
    ];
}

/// How an account relates to a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Relation {
    /// They own it.
    Owner,
    /// They are on its team.
    Team,
    /// They hold its territory or one above it.
    Territory,
    /// None of these.
    None,
}

/// What the policy needs to know of an account for one caller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AccountFacts {
    /// The caller owns it.
    pub is_owned: bool,
    /// The caller is on its team.
    pub is_on_team: bool,
    /// The caller holds its territory or one above.
    pub is_in_held_territory: bool,
}

/// Which accounts an action reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scope {
    /// Every account of the company.
    All,
    /// Accounts owned, on whose team the caller is, or in a held territory or below.
    Related,
    /// Accounts owned or in a held territory or below; team membership is not enough.
    Responsible,
    /// None.
    Nothing,
}

/// The scope of an action for a caller. For company-wide actions `All` means allowed.
pub fn scope(caller: &Caller, action: Action) -> Scope {
    use Job as J;
    let job = caller.job;
    let everywhere = match action {
        Action::ViewAccounts | Action::ViewLeads => {
            matches!(job, J::Director | J::Analyst | J::Auditor | J::Administrator)
        }
        Action::EditAccounts | Action::EditLeads | Action::ManageChannels => {
            matches!(job, J::Director | J::Analyst | J::Administrator)
        }
        Action::RateAccounts | Action::ContestTiers => matches!(job, J::Director | J::Analyst),
        Action::DecideContests | Action::OverrideTiers => matches!(job, J::Director),
        Action::Import => matches!(job, J::Analyst | J::Administrator),
        Action::ViewStandards | Action::ViewTeam => true,
        Action::EditStandards => matches!(job, J::Director | J::Analyst),
        Action::PublishStandards => matches!(job, J::Director),
        Action::RunScreening => matches!(job, J::Director | J::Analyst | J::Manager),
        Action::PlanMarkets | Action::SetThresholds => matches!(job, J::Director),
        Action::ManageTeam => matches!(job, J::Administrator),
        Action::ViewAudit => matches!(job, J::Auditor | J::Administrator | J::Director),
    };
    match (action, job) {
        _ if everywhere => Scope::All,
        (Action::ViewAccounts | Action::RateAccounts, J::Representative | J::Manager) => {
            Scope::Related
        }
        (
            Action::EditAccounts | Action::ContestTiers | Action::ViewLeads | Action::EditLeads,
            J::Representative | J::Manager,
        )
        | (Action::DecideContests | Action::PlanMarkets, J::Manager) => Scope::Responsible,
        _ => Scope::Nothing,
    }
}

/// Whether a caller may do something to one account.
pub fn may(caller: &Caller, action: Action, account: AccountFacts) -> bool {
    match scope(caller, action) {
        Scope::All => true,
        Scope::Related => account.is_owned || account.is_on_team || account.is_in_held_territory,
        Scope::Responsible => account.is_owned || account.is_in_held_territory,
        Scope::Nothing => false,
    }
}
