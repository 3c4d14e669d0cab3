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
    Caller::new(UserId(uuid::Uuid::nil()), job, Vec::new(), Lang::ZhCn)
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
        for action in Action::ALL.into_iter().filter(|action| action.is_about_accounts()) {
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
    for action in Action::ALL.into_iter().filter(|action| !action.is_about_accounts()) {
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
            for action in Action::ALL.into_iter().filter(|action| action.is_about_accounts()) {
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
        Action::HandOver,
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
    for action in Action::ALL.into_iter().filter(|action| !action.is_about_accounts()) {
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

fn deputy(job: Job, of: Job) -> Caller {
    let absent = StandIn {
        user: UserId(uuid::Uuid::from_u128(2)),
        name: "甲".to_owned(),
        job: of,
        territories: Vec::new(),
        until: "2026-03-31".parse().unwrap(),
    };
    Caller { stands_in_for: vec![absent], ..caller(job) }
}

#[test]
fn a_deputy_may_do_to_accounts_what_the_absent_may_and_no_more() {
    let own_of_absent = |user: UserId, _: &[crate::primitives::TerritoryId]| {
        if user == caller(Job::Manager).user { RELATIONS[3].1 } else { RELATIONS[0].1 }
    };
    for job in Job::ALL {
        for of in Job::ALL {
            let deputy = deputy(job, of);
            for action in Action::ALL {
                let alone = may(&caller(job), action, RELATIONS[3].1);
                let absent = may(&caller(of), action, RELATIONS[0].1);
                let is_lent = action.is_about_accounts() && ![job, of].contains(&Job::Auditor);
                let expected = alone || (is_lent && absent);
                let may = may_for_any(&deputy, action, own_of_absent);
                assert_eq!(may, expected, "{job:?} for {of:?}: {action:?}");
            }
        }
    }
}

#[test]
fn nothing_that_concerns_the_whole_company_is_handed_on() {
    for action in Action::ALL.into_iter().filter(|action| !action.is_about_accounts()) {
        for of in Job::ALL {
            let deputy = deputy(Job::Representative, of);
            assert_eq!(scope(&deputy, action), scope(&deputy.alone(), action), "{action:?}");
        }
    }
}

#[test]
fn the_scope_of_a_deputy_is_the_wider_one_and_their_ways_are_those_of_both() {
    let deputy = deputy(Job::Representative, Job::Manager);
    let both = vec![deputy.user, deputy.stands_in_for[0].user];
    let view = ways(&deputy, Action::ViewAccounts).unwrap();
    assert_eq!((&view.owners, &view.teams), (&both, &both));
    let decide = ways(&deputy, Action::DecideContests).unwrap();
    assert_eq!((decide.owners, decide.teams), (vec![both[1]], vec![]), "the manager's right alone");
    assert_eq!(scope(&deputy, Action::DecideContests), Scope::Responsible);
    let director = self::deputy(Job::Representative, Job::Director);
    assert_eq!(ways(&director, Action::ViewAccounts), None);
    assert_eq!(ways(&caller(Job::Auditor), Action::EditAccounts), Some(Ways::default()));
}
