//! The policy: which accounts a person reaches for an action, and which company-wide actions their
//! job allows. The store turns [`Scope`] into SQL; a property test holds both to [`may`].

use super::caller::{Caller, Job, StandIn};
use crate::primitives::{TerritoryId, UserId};

/// Everything a person can do that needs permission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Action {
    /// See accounts, their sales and their screening results.
    ViewAccounts,
    /// Change accounts: names, attributes, place in the tree.
    EditAccounts,
    /// Hand the work of a person over to others: accounts, territories, seats, leads.
    HandOver,
    /// Rate accounts against the rubrics of a standard.
    RateAccounts,
    /// Write notes about accounts.
    WriteNotes,
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
    /// Say which fields of its own the company keeps of its accounts.
    ManageFields,
    /// Create and change users and territories.
    ManageTeam,
    /// Read the audit log.
    ViewAudit,
}

impl Action {
    /// Every action, in the order of the matrix.
    pub const ALL: [Self; 22] = [
        Self::ViewAccounts,
        Self::EditAccounts,
        Self::HandOver,
        Self::RateAccounts,
        Self::WriteNotes,
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
        Self::ManageFields,
        Self::ManageTeam,
        Self::ViewAudit,
    ];

    /// The code in access tokens.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ViewAccounts => "view_accounts",
            Self::EditAccounts => "edit_accounts",
            Self::RateAccounts => "rate_accounts",
            Self::WriteNotes => "write_notes",
            Self::HandOver => "hand_over",
            Self::ContestTiers => "contest_tiers",
            Self::DecideContests => "decide_contests",
            Self::OverrideTiers => "override_tiers",
            Self::ViewLeads => "view_leads",
            Self::EditLeads => "edit_leads",
            Self::ManageChannels => "manage_channels",
            Self::Import => "import",
            Self::ViewStandards => "view_standards",
            Self::EditStandards => "edit_standards",
            Self::PublishStandards => "publish_standards",
            Self::RunScreening => "run_screening",
            Self::ViewTeam => "view_team",
            Self::PlanMarkets => "plan_markets",
            Self::SetThresholds => "set_thresholds",
            Self::ManageFields => "manage_fields",
            Self::ManageTeam => "manage_team",
            Self::ViewAudit => "view_audit",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }

    /// Whether it only looks at something.
    pub const fn is_a_look(self) -> bool {
        matches!(
            self,
            Self::ViewAccounts
                | Self::ViewLeads
                | Self::ViewStandards
                | Self::ViewTeam
                | Self::ViewAudit
        )
    }

    /// Whether it is done to single accounts or leads, which have an owner and a territory; not to
    /// the company as a whole.
    pub const fn is_about_accounts(self) -> bool {
        matches!(self, Self::ViewLeads | Self::EditLeads | Self::PlanMarkets | Self::HandOver)
            || matches!(self, Self::ViewAccounts | Self::EditAccounts | Self::RateAccounts)
            || matches!(self, Self::ContestTiers | Self::DecideContests | Self::OverrideTiers)
            || matches!(self, Self::WriteNotes)
    }
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

impl Scope {
    /// The wider of two.
    fn wider(self, other: Self) -> Self {
        let width = |scope| match scope {
            Self::All => 3,
            Self::Related => 2,
            Self::Responsible => 1,
            Self::Nothing => 0,
        };
        if width(other) > width(self) { other } else { self }
    }
}

/// The scope of an action for a caller, those they represent included. For company-wide actions
/// `All` means allowed.
pub fn scope(caller: &Caller, action: Action) -> Scope {
    if !caller.powers.allow(action) {
        return Scope::Nothing;
    }
    let lent = represented(caller, action).map(|one| scope_of(one.job, action));
    lent.fold(scope_of(caller.job, action), Scope::wider)
}

/// Whom the caller represents for an action. A deputy may do to accounts and leads what the absent
/// may; what concerns the whole company is not handed on, nor what was handed on to the absent. Who
/// watches over the others (compliance) changes nothing, in nobody's name.
pub fn represented(caller: &Caller, action: Action) -> impl Iterator<Item = &StandIn> {
    let is_lent =
        action.is_about_accounts() && caller.job != Job::Auditor && caller.powers.allow(action);
    caller.stands_in_for.iter().filter(move |one| is_lent && one.job != Job::Auditor)
}

/// What a job's own scope of an action is.
fn scope_of(job: Job, action: Action) -> Scope {
    use Job as J;
    let everywhere = match action {
        Action::ViewAccounts | Action::ViewLeads => {
            matches!(job, J::Director | J::Analyst | J::Auditor | J::Administrator)
        }
        Action::EditAccounts | Action::WriteNotes | Action::EditLeads | Action::ManageChannels => {
            matches!(job, J::Director | J::Analyst | J::Administrator)
        }
        Action::RateAccounts | Action::ContestTiers => matches!(job, J::Director | J::Analyst),
        Action::DecideContests | Action::OverrideTiers => matches!(job, J::Director),
        Action::HandOver => matches!(job, J::Director | J::Administrator),
        Action::Import | Action::ManageFields => matches!(job, J::Analyst | J::Administrator),
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
        (
            Action::ViewAccounts | Action::RateAccounts | Action::WriteNotes,
            J::Representative | J::Manager,
        ) => Scope::Related,
        (
            Action::EditAccounts | Action::ContestTiers | Action::ViewLeads | Action::EditLeads,
            J::Representative | J::Manager,
        )
        | (Action::DecideContests | Action::PlanMarkets | Action::HandOver, J::Manager) => {
            Scope::Responsible
        }
        _ => Scope::Nothing,
    }
}

/// Which accounts an action reaches, where these are not all: those of these owners, in or below
/// these territories, or on whose teams these people are. Any of the three is enough.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ways {
    /// The caller and those they represent, whose own accounts are reached.
    pub owners: Vec<UserId>,
    /// Territories held by any of them.
    pub territories: Vec<TerritoryId>,
    /// Those of them for whom membership in a team is enough.
    pub teams: Vec<UserId>,
}

/// The ways by which a caller reaches accounts for an action; `None` where they reach all of them.
pub fn ways(caller: &Caller, action: Action) -> Option<Ways> {
    if !caller.powers.allow(action) {
        return Some(Ways::default());
    }
    let own = (caller.user, caller.job, &caller.territories);
    let lent = represented(caller, action).map(|one| (one.user, one.job, &one.territories));
    let mut ways = Ways::default();
    for (user, job, territories) in std::iter::once(own).chain(lent) {
        match scope_of(job, action) {
            Scope::All => return None,
            Scope::Nothing => continue,
            Scope::Related => ways.teams.push(user),
            Scope::Responsible => {}
        }
        ways.owners.push(user);
        ways.territories.extend(territories);
    }
    ways.territories.sort_unstable();
    ways.territories.dedup();
    Some(ways)
}

/// Whether a caller may do something to one account, by how it relates to themselves.
pub fn may(caller: &Caller, action: Action, account: AccountFacts) -> bool {
    caller.powers.allow(action) && !grounds(caller.job, action, account).is_empty()
}

/// Whether a caller may do something to one account, in their own name or in that of somebody they
/// represent; `of` says how the account relates to a person and the territories that person holds.
pub fn may_for_any(
    caller: &Caller,
    action: Action,
    of: impl Fn(UserId, &[TerritoryId]) -> AccountFacts,
) -> bool {
    may(caller, action, of(caller.user, &caller.territories))
        || represented(caller, action)
            .any(|one| !grounds(one.job, action, of(one.user, &one.territories)).is_empty())
}

/// What gives somebody the right to something with an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Ground {
    /// Their job reaches every account.
    Job,
    /// They own it.
    Owner,
    /// They hold its territory or one above it.
    Territory,
    /// They are on its team.
    Team,
}

/// Every ground on which somebody with a job may do something to an account; none where they may
/// not.
pub fn grounds(job: Job, action: Action, account: AccountFacts) -> Vec<Ground> {
    let scope = scope_of(job, action);
    let by_relation = [
        (Ground::Owner, account.is_owned),
        (Ground::Territory, account.is_in_held_territory),
        (Ground::Team, account.is_on_team && scope == Scope::Related),
    ];
    match scope {
        Scope::All => vec![Ground::Job],
        Scope::Nothing => Vec::new(),
        Scope::Related | Scope::Responsible => {
            by_relation.into_iter().filter(|(_, holds)| *holds).map(|(ground, _)| ground).collect()
        }
    }
}

/// Whether a caller may say who represents a person: themselves, somebody of a territory below one
/// they lead, or anybody where they manage the team. In nobody else's name, and by no access token.
pub fn may_name_deputy(caller: &Caller, person: UserId, holds_a_territory_above: bool) -> bool {
    let leads = matches!(caller.job, Job::Manager | Job::Director) && holds_a_territory_above;
    let manages = scope_of(caller.job, Action::ManageTeam) == Scope::All;
    caller.token.is_none() && (caller.user == person || leads || manages)
}
