//! The policy as a table a sales director can read, and its invariants.

use super::*;
use crate::Lang;
use crate::primitives::UserId;
use std::fmt::Write as _;

const RELATIONS: [(&str, AccountFacts); 4] = [
    ("own", AccountFacts { is_owned: true, is_on_team: false, is_in_held_territory: false }),
    ("team", AccountFacts { is_owned: false, is_on_team: true, is_in_held_territory: false }),
    ("territory", AccountFacts { is_owned: false, is_on_team: false, is_in_held_territory: true }),
    ("other", AccountFacts { is_owned: false, is_on_team: false, is_in_held_territory: false }),
];

fn caller(job: Job) -> Caller {
    Caller { user: UserId(uuid::Uuid::nil()), job, territories: Vec::new(), lang: Lang::ZhCn }
}

const fn is_about_accounts(action: Action) -> bool {
    use Action as A;
    // Leads have an owner and a territory as accounts have.
    matches!(action, A::ViewLeads | A::EditLeads)
        || matches!(action, A::ViewAccounts | A::EditAccounts | A::RateAccounts)
        || matches!(action, A::ContestTiers | A::DecideContests | A::OverrideTiers | A::PlanMarkets)
}

const fn mark(allowed: bool) -> char {
    if allowed { '✔' } else { '✘' }
}

#[test]
fn the_policy_matrix() {
    let mut table = String::from(
        "Accounts and leads: who may do it, by how the account or lead relates to them\n\n",
    );
    writeln!(table, "{:<15} {:<16} own  team  territory  other", "job", "action").unwrap();
    for job in Job::ALL {
        for action in Action::ALL.into_iter().filter(|action| is_about_accounts(*action)) {
            let [own, team, territory, other] =
                RELATIONS.map(|(_, facts)| mark(may(&caller(job), action, facts)));
            let action = format!("{action:?}");
            writeln!(
                table,
                "{:<15} {action:<16} {own:<4} {team:<5} {territory:<10} {other}",
                job.code()
            )
            .unwrap();
        }
    }
    table.push_str("\nCompany-wide actions\n\n");
    let jobs = Job::ALL.map(Job::code).join("  ");
    writeln!(table, "{:<17} {jobs}", "action").unwrap();
    for action in Action::ALL.into_iter().filter(|action| !is_about_accounts(*action)) {
        let mut line = format!("{:<17}", format!("{action:?}"));
        for job in Job::ALL {
            let allowed = mark(scope(&caller(job), action) == Scope::All);
            write!(line, " {allowed:<width$} ", width = job.code().len()).unwrap();
        }
        table.push_str(line.trim_end());
        table.push('\n');
    }
    insta::assert_snapshot!(table);
}

#[test]
fn whoever_may_change_an_account_may_see_it() {
    for job in Job::ALL {
        for (_, facts) in RELATIONS {
            let caller = caller(job);
            for action in Action::ALL.into_iter().filter(|action| is_about_accounts(*action)) {
                assert!(
                    !may(&caller, action, facts) || may(&caller, Action::ViewAccounts, facts),
                    "{job:?} {action:?}"
                );
            }
        }
    }
}

#[test]
fn an_auditor_changes_nothing() {
    let changes = [
        Action::EditAccounts,
        Action::RateAccounts,
        Action::ContestTiers,
        Action::DecideContests,
        Action::OverrideTiers,
        Action::EditLeads,
        Action::ManageChannels,
        Action::Import,
        Action::EditStandards,
        Action::PublishStandards,
        Action::RunScreening,
        Action::ManageTeam,
    ];
    for action in changes {
        assert_eq!(scope(&caller(Job::Auditor), action), Scope::Nothing, "{action:?}");
    }
}

#[test]
fn company_wide_actions_are_allowed_or_not() {
    for action in Action::ALL.into_iter().filter(|action| !is_about_accounts(*action)) {
        for job in Job::ALL {
            let scope = scope(&caller(job), action);
            assert!(matches!(scope, Scope::All | Scope::Nothing), "{job:?} {action:?}");
        }
    }
}

#[test]
fn a_stranger_to_an_account_sees_it_only_by_office() {
    let stranger = RELATIONS[3].1;
    for job in [Job::Representative, Job::Manager] {
        assert!(!may(&caller(job), Action::ViewAccounts, stranger));
    }
}

#[test]
fn team_members_see_but_only_the_responsible_change() {
    let team = RELATIONS[1].1;
    for job in [Job::Representative, Job::Manager] {
        assert!(may(&caller(job), Action::ViewAccounts, team));
        assert!(!may(&caller(job), Action::EditAccounts, team));
    }
}

#[test]
fn job_codes_are_read_back() {
    for job in Job::ALL {
        assert_eq!(Job::from_code(job.code()), Some(job));
    }
    assert_eq!(Job::from_code("owner"), None);
}
