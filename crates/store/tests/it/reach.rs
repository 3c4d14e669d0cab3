//! Reach: the SQL scope against the pure rule on random worlds, and what a refusal looks like.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::access::{AccountFacts, Action, Caller, Job, StandIn, may, may_for_any};
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use canopy_domain::team::TeamRole;
use canopy_store::accounts::{AccountPatch, AccountQuery, ReachKeys};
use canopy_store::search::Sought;
use canopy_store::{Edit, StoreError, View};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

const PEOPLE: usize = 4;
const NODES: usize = 6;

/// A company: a tree, who holds which node, and accounts with owner, node and team.
#[derive(Debug, Clone)]
struct World {
    /// Parent of each node: none for the first, an earlier one for the others.
    parents: Vec<Option<usize>>,
    holdings: Vec<BTreeSet<usize>>,
    accounts: Vec<(Option<usize>, Option<usize>, BTreeSet<usize>)>,
    /// Who represents whom, and what the absent one's job is.
    deputies: Vec<(usize, usize, Job)>,
}

impl World {
    fn any() -> impl Strategy<Value = Self> {
        let parents = (0..NODES)
            .map(|node| prop::option::of(0..node.max(1)).prop_map(move |p| p.filter(|p| *p < node)))
            .collect::<Vec<_>>();
        let holdings = prop::collection::vec(prop::collection::btree_set(0..NODES, 0..3), PEOPLE);
        let account = (
            prop::option::of(0..PEOPLE),
            prop::option::of(0..NODES),
            prop::collection::btree_set(0..PEOPLE, 0..3),
        );
        let deputy = (0..PEOPLE, 0..PEOPLE, prop::sample::select(Job::ALL.to_vec()));
        let deputies = prop::collection::vec(deputy, 0..4);
        (parents, holdings, prop::collection::vec(account, 1..12), deputies).prop_map(
            |(parents, holdings, accounts, deputies)| Self {
                parents,
                holdings,
                accounts,
                deputies: deputies.into_iter().filter(|(one, other, _)| one != other).collect(),
            },
        )
    }

    fn caller(&self, person: usize, job: Job) -> Caller {
        let held = |person: usize| -> Vec<u128> {
            self.holdings[person].iter().map(|node| 100 + *node as u128).collect()
        };
        let absent = self.deputies.iter().filter(|(_, deputy, _)| *deputy == person);
        let absent = absent.map(|(absent, _, job)| StandIn {
            user: UserId(id(1 + *absent as u128)),
            name: String::new(),
            job: *job,
            territories: held(*absent).into_iter().map(|node| TerritoryId(id(node))).collect(),
            until: noon().naive_utc().date(),
        });
        Caller { stands_in_for: absent.collect(), ..caller(1 + person as u128, job, &held(person)) }
    }

    /// Whether the pure rule allows it, in somebody's own name or that of those they represent.
    fn allows(&self, caller: &Caller, action: Action, account: usize) -> bool {
        may_for_any(caller, action, |user, _| {
            self.facts(usize::try_from(user.0.as_u128() - 1).unwrap(), account)
        })
    }

    /// The facts the pure rule asks for, found by walking the tree.
    fn facts(&self, person: usize, account: usize) -> AccountFacts {
        let (owner, node, team) = &self.accounts[account];
        let mut above = *node;
        let mut is_in_held_territory = false;
        while let Some(node) = above {
            is_in_held_territory |= self.holdings[person].contains(&node);
            above = self.parents[node];
        }
        AccountFacts {
            is_owned: *owner == Some(person),
            is_on_team: team.contains(&person),
            is_in_held_territory,
        }
    }

    async fn build(&self, database: &Database) {
        let tx = setup(&database.store).await;
        for person in 0..PEOPLE {
            user(&tx, 1 + person as u128, Job::Representative).await;
        }
        for (node, parent) in self.parents.iter().enumerate() {
            territory(&tx, 100 + node as u128, parent.map(|parent| 100 + parent as u128)).await;
        }
        let all: Vec<_> = self
            .accounts
            .iter()
            .enumerate()
            .map(|(number, (owner, node, _))| {
                let mut account = named(1_000 + number as u128, &format!("客户{number}"));
                account.owner = owner.map(|person| UserId(id(1 + person as u128)));
                account.territory = node.map(|node| TerritoryId(id(100 + node as u128)));
                account
            })
            .collect();
        accounts(&tx, &all).await;
        for (number, (_, _, team)) in self.accounts.iter().enumerate() {
            let account = tx.find::<Edit>(AccountId(id(1_000 + number as u128))).await.unwrap();
            for person in team {
                let person = UserId(id(1 + *person as u128));
                account.put_on_team(person, TeamRole::Medical).await.unwrap();
            }
        }
        tx.commit().await.unwrap();
    }

    /// Lists, searches, counts, keys, lookups and edits answer as the pure rule does, for everybody.
    async fn check(&self, database: &Database) {
        for person in 0..PEOPLE {
            for job in Job::ALL {
                let caller = self.caller(person, job);
                let allowed = |action, number| self.allows(&caller, action, number);
                let expected: BTreeSet<u128> = (0..self.accounts.len())
                    .filter(|number| allowed(Action::ViewAccounts, *number))
                    .map(|number| 1_000 + number as u128)
                    .collect();
                let desk = database.store.desk(&caller);
                let query = AccountQuery { limit: 200, ..AccountQuery::default() };
                let page = desk.accounts(&query).await.unwrap();
                let listed: BTreeSet<u128> =
                    page.rows.iter().map(|row| row.id.0.as_u128()).collect();
                assert_eq!(listed, expected, "{job:?} {person} {self:?}");
                let sought = Sought::of("客户").unwrap();
                let found = desk.search_accounts(&sought, 200).await.unwrap();
                assert_eq!(found.total.at_least, expected.len() as u64);
                let found: BTreeSet<u128> =
                    found.rows.iter().map(|(_, row)| row.id.0.as_u128()).collect();
                assert_eq!(found, expected, "search of {job:?} {person} {self:?}");
                let count = desk.count_accounts(&query.filter).await.unwrap();
                assert_eq!(count.at_least, expected.len() as u64);
                if let ReachKeys::Keys(keys) = desk.keys_in_reach().await.unwrap() {
                    let wanted: Vec<u32> = expected
                        .iter()
                        .map(|number| u32::try_from(*number - 1_000).unwrap())
                        .collect();
                    assert_eq!(keys, wanted);
                } else {
                    assert_eq!(expected.len(), self.accounts.len());
                }
                let tx = desk.write(noon()).await.unwrap();
                for number in 0..self.accounts.len() {
                    let account = AccountId(id(1_000 + number as u128));
                    let seen = allowed(Action::ViewAccounts, number);
                    assert_eq!(tx.find::<View>(account).await.is_ok(), seen);
                    let name = tx.in_whose_name(Action::ViewAccounts, account).await.unwrap();
                    let own = may(&caller, Action::ViewAccounts, self.facts(person, number));
                    assert_eq!(name.is_some(), seen && !own, "{job:?} {person} {self:?}");
                    match tx.find::<Edit>(account).await {
                        Ok(_) => assert!(allowed(Action::EditAccounts, number)),
                        Err(StoreError::Forbidden(Action::EditAccounts)) => {
                            assert!(seen && !allowed(Action::EditAccounts, number));
                        }
                        Err(StoreError::NotFound) => assert!(!seen),
                        Err(other) => panic!("{other}"),
                    }
                }
                tx.rollback().await.unwrap();
            }
        }
    }
}

/// Worlds drawn by proptest; each stands in a database of its own.
async fn random_worlds(database: Database, another: impl AsyncFn() -> Database) {
    let mut runner = TestRunner::deterministic();
    let mut database = database;
    for _ in 0..8 {
        let world = World::any().new_tree(&mut runner).unwrap().current();
        world.build(&database).await;
        world.check(&database).await;
        database.finish().await;
        database = another().await;
    }
    database.finish().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sql_scope_equals_the_pure_rule_on_sqlite() {
    random_worlds(Database::sqlite().await, Database::sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sql_scope_equals_the_pure_rule_on_postgres() {
    if let Some(database) = Database::postgres().await {
        random_worlds(database, async || Database::postgres().await.unwrap()).await;
    }
}

both! {
    async fn a_representative_cannot_see_an_account_of_another_territory(database: &Database) {
        let tx = setup(&database.store).await;
        territory(&tx, 100, None).await;
        territory(&tx, 101, None).await;
        let mut account = named(10, "甲");
        account.territory = Some(TerritoryId(id(100)));
        accounts(&tx, &[account]).await;
        tx.commit().await.unwrap();
        let stranger = database.store.desk(&caller(1, Job::Representative, &[101]));
        let missing = stranger.account_detail(AccountId(id(10))).await;
        assert!(matches!(missing, Err(StoreError::NotFound)));
        assert!(stranger.accounts_by_key(&[0]).await.unwrap().is_empty());
        let neighbour = database.store.desk(&caller(1, Job::Representative, &[100]));
        assert!(neighbour.account_detail(AccountId(id(10))).await.is_ok());
    }

    async fn an_auditor_sees_and_may_not_change(database: &Database) {
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(10, "甲")]).await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(1, Job::Auditor, &[]));
        assert!(!desk.account_detail(AccountId(id(10))).await.unwrap().is_editable);
        let tx = desk.write(noon()).await.unwrap();
        let refused = tx.find::<Edit>(AccountId(id(10))).await.map(drop);
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::EditAccounts))));
    }

    async fn a_parent_out_of_sight_cannot_be_chosen(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Representative).await;
        let mut mine = named(10, "甲");
        mine.owner = Some(UserId(id(1)));
        accounts(&tx, &[mine, named(11, "乙")]).await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(1, Job::Representative, &[]));
        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let patch = AccountPatch { parent: Some(Some(AccountId(id(11)))), ..Default::default() };
        assert!(matches!(account.change(1, &patch).await, Err(StoreError::NotFound)));
    }
}
