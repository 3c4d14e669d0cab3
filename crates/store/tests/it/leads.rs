//! Leads: kept with their history, seen by those they belong to, found again under other names,
//! merged and made accounts, each step once and in the log.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::access::{AccountFacts, Action, Caller, Job, may};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::leads::{
    ChannelKind, LeadSource, LeadState, LeadWords, SameReason, StepKind, likes,
};
use canopy_domain::primitives::{AccountId, ChannelId, LeadId, TerritoryId, UserId};
use canopy_store::accounts::NewAccount;
use canopy_store::audit::AuditFilter;
use canopy_store::leads::{
    ChannelWords, Conversion, Lead, LeadFilter, LeadQuery, LeadSort, NewLead,
};
use canopy_store::{
    Desk, ManageChannels, StoreError, SystemReason, SystemTx, Unique, View, ViewAudit,
};
use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use std::collections::BTreeSet;

pub(crate) const CHANNEL: ChannelId = ChannelId(uuid::Uuid::from_u128(900));

pub(crate) fn words(organisation: &str) -> LeadWords {
    LeadWords { organisation: organisation.to_owned(), ..LeadWords::default() }
}

pub(crate) fn lead(number: u128, organisation: &str) -> NewLead {
    NewLead {
        id: LeadId(id(number)),
        words: words(organisation),
        channel: CHANNEL,
        source: LeadSource::Person,
        has_consent: false,
        territory: None,
        owner: None,
        came_at: None,
        reference: String::new(),
    }
}

pub(crate) fn channel(name: &str) -> ChannelWords {
    ChannelWords {
        name: name.to_owned(),
        kind: ChannelKind::Offline,
        territory: None,
        is_active: true,
    }
}

async fn channels(tx: &SystemTx) {
    let permit = tx.permit::<ManageChannels>().unwrap();
    permit.create_channel(CHANNEL, &channel("学术会议")).await.unwrap();
}

/// Territory 100 above 101 and 102; 1 holds 101, 2 holds 102, 3 manages 100; 4 directs, 5 audits.
pub(crate) async fn world(database: &Database) {
    let tx = setup(&database.store).await;
    for (number, job) in [
        (1, Job::Representative),
        (2, Job::Representative),
        (3, Job::Manager),
        (4, Job::Director),
        (5, Job::Auditor),
    ] {
        user(&tx, number, job).await;
    }
    territory(&tx, 100, None).await;
    territory(&tx, 101, Some(100)).await;
    territory(&tx, 102, Some(100)).await;
    channels(&tx).await;
    tx.commit().await.unwrap();
}

pub(crate) fn li() -> Caller {
    caller(1, Job::Representative, &[101])
}

pub(crate) async fn keep(desk: &Desk, lead: &NewLead) {
    let tx = desk.write(noon()).await.unwrap();
    tx.create_lead(lead).await.unwrap();
    tx.commit().await.unwrap();
}

pub(crate) fn owned(number: u128, organisation: &str) -> NewLead {
    NewLead { owner: Some(UserId(id(1))), ..lead(number, organisation) }
}

async fn read(desk: &Desk, number: u128) -> Lead {
    desk.lead(LeadId(id(number))).await.unwrap()
}

both! {
    async fn a_lead_keeps_its_history_and_every_step_is_logged(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&li());
        keep(&desk, &owned(10, "青潭市第一人民医院")).await;
        let tx = desk.write(noon() + TimeDelta::days(1)).await.unwrap();
        let found = tx.find_lead(LeadId(id(10))).await.unwrap();
        let changed = LeadWords { phone: "138 0000 0001".to_owned(), ..words("青潭一院") };
        found.change(1, &changed).await.unwrap();
        let found = tx.find_lead(LeadId(id(10))).await.unwrap();
        found.step_to(2, (LeadState::Qualified, "有预算")).await.unwrap();
        tx.commit().await.unwrap();
        let kept = read(&desk, 10).await;
        assert_eq!((kept.row.state, kept.row.version), (LeadState::Qualified, 3));
        assert_eq!(kept.row.words, changed);
        let steps: Vec<_> = kept.history.iter().map(|step| step.what).collect();
        assert_eq!(steps, [StepKind::Came, StepKind::Changed, StepKind::Qualified]);
        assert_eq!(kept.history[2].note, "有预算");
        assert!(kept.history.iter().all(|step| step.by == Some(UserId(id(1)))));
        let auditor = database.store.desk(&caller(5, Job::Auditor, &[]));
        let filter = AuditFilter { record_kind: Some(RecordKind::Lead), ..Default::default() };
        let log = auditor.permit::<ViewAudit>().unwrap().audit(&filter, 10).await.unwrap();
        let verbs: Vec<_> = log.iter().rev().map(|entry| entry.verb).collect();
        assert_eq!(verbs, [Verb::Create, Verb::Change, Verb::Change]);
        assert!(log[1].before.as_deref().unwrap().contains("青潭市第一人民医院"));
    }

    async fn whoever_was_slower_is_told_and_changes_nothing(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&li());
        keep(&desk, &owned(10, "青潭市第一人民医院")).await;
        let tx = desk.write(noon()).await.unwrap();
        let found = tx.find_lead(LeadId(id(10))).await.unwrap();
        let late = found.step_to(7, (LeadState::Working, "")).await;
        assert!(matches!(late, Err(StoreError::Conflict)), "{late:?}");
        drop(tx);
        assert_eq!(read(&desk, 10).await.row.state, LeadState::New);
    }

    async fn a_lead_belongs_to_its_owner_its_territory_and_those_above(database: &Database) {
        world(database).await;
        let director = database.store.desk(&caller(4, Job::Director, &[]));
        let placed = NewLead { territory: Some(TerritoryId(id(102))), ..lead(10, "甲医院") };
        keep(&director, &placed).await;
        keep(&director, &lead(11, "乙医院")).await;
        keep(&director, &owned(12, "丙医院")).await;
        let seen = async |who: &Caller| -> BTreeSet<u128> {
            let query = LeadQuery { limit: 50, ..LeadQuery::default() };
            let rows = database.store.desk(who).leads(&query).await.unwrap().rows;
            rows.iter().map(|row| row.id.0.as_u128()).collect()
        };
        assert_eq!(seen(&li()).await, [12].into());
        assert_eq!(seen(&caller(2, Job::Representative, &[102])).await, [10].into());
        // Without a territory: with whoever holds the top of the tree, and the whole company's eyes.
        assert_eq!(seen(&caller(3, Job::Manager, &[100])).await, [10, 11, 12].into());
        assert_eq!(seen(&caller(3, Job::Manager, &[101])).await, [].into());
        assert_eq!(seen(&caller(4, Job::Director, &[])).await, [10, 11, 12].into());
        assert_eq!(seen(&caller(5, Job::Auditor, &[])).await, [10, 11, 12].into());
        let auditor = database.store.desk(&caller(5, Job::Auditor, &[]));
        let tx = auditor.write(noon()).await.unwrap();
        let refused = tx.find_lead(LeadId(id(10))).await.err().unwrap();
        assert!(matches!(refused, StoreError::Forbidden(Action::EditLeads)), "{refused:?}");
        let refused = tx.create_lead(&lead(13, "丁医院")).await;
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::EditLeads))), "{refused:?}");
        drop(tx);
        let stranger = database.store.desk(&li());
        let tx = stranger.write(noon()).await.unwrap();
        let unseen = tx.find_lead(LeadId(id(10))).await.err().unwrap();
        assert!(matches!(unseen, StoreError::NotFound), "{unseen:?}");
        // Nobody enters a lead they could not work on.
        let elsewhere = NewLead { territory: Some(TerritoryId(id(102))), ..lead(14, "戊医院") };
        let refused = tx.create_lead(&elsewhere).await;
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::EditLeads))), "{refused:?}");
        drop(tx);
        assert_eq!(seen(&caller(4, Job::Director, &[])).await.len(), 3);
    }

    async fn the_same_name_is_found_in_pinyin_by_alias_and_by_telephone(database: &Database) {
        world(database).await;
        let tx = setup(&database.store).await;
        let hospital = NewAccount {
            aliases: vec!["青潭一院".to_owned()],
            owner: Some(UserId(id(1))),
            ..named(20, "青潭市第一人民医院")
        };
        let other = NewAccount { owner: Some(UserId(id(1))), ..named(21, "鹤浦市中医院") };
        let hidden = NewAccount { owner: Some(UserId(id(2))), ..named(22, "青潭市第一人民医院东院") };
        accounts(&tx, &[hospital, other, hidden]).await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&li());
        let first = async |name: &str| {
            let asked = desk.known_as(&words(name));
            let known = desk.customers_like(name).await.unwrap();
            assert!(known.iter().all(|one| one.id.0 != id(22)), "out of reach");
            let all: Vec<_> = known.iter().map(|one| one.known.clone()).collect();
            let found = likes(&asked, &all, 3);
            found.first().map(|like| (known[like.at].id.0.as_u128(), like.reasons[0]))
        };
        assert_eq!(first("青潭市第一人民医院").await, Some((20, SameReason::Name)));
        assert_eq!(first("青潭一院").await, Some((20, SameReason::Alias)));
        assert_eq!(first("Qingtan Yiyuan").await, Some((20, SameReason::Pinyin)));
        assert_eq!(first("Hepu Shi Zhongyi Yuan").await, Some((21, SameReason::Pinyin)));
        assert_eq!(first("青潭第一人民医院").await.map(|(at, _)| at), Some(20));
        assert_eq!(first("").await, None);
        let reached = |number, name: &str, phone: &str| NewLead {
            words: LeadWords { phone: phone.to_owned(), ..words(name) },
            ..owned(number, name)
        };
        keep(&desk, &reached(30, "某诊所", "+86 138-0000-0001")).await;
        keep(&desk, &reached(31, "另一家", "13800000001")).await;
        let row = read(&desk, 31).await.row;
        let others = desk.leads_like(&row.words, Some(row.id)).await.unwrap();
        let all: Vec<_> = others.iter().map(|one| one.known.clone()).collect();
        let found = likes(&desk.known_as(&row.words), &all, 3);
        assert_eq!(found[0].reasons, [SameReason::Phone]);
        assert_eq!(others[found[0].at].row.id.0, id(30));
    }

    async fn two_leads_become_one_and_keep_both_histories(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&li());
        keep(&desk, &owned(10, "青潭一院")).await;
        let mut second = owned(11, "青潭市第一人民医院");
        second.words.phone = "13800000001".to_owned();
        keep(&desk, &second).await;
        let tx = desk.write(noon()).await.unwrap();
        let into = tx.find_lead(LeadId(id(10))).await.unwrap();
        let found = tx.find_lead(LeadId(id(11))).await.unwrap();
        let both = LeadWords { phone: "13800000001".to_owned(), ..into.row.words.clone() };
        found.merge_into(1, &into, (&both, Some(noon()))).await.unwrap();
        drop(into);
        tx.commit().await.unwrap();
        let (kept, gone) = (read(&desk, 10).await, read(&desk, 11).await);
        assert_eq!(kept.row.words.phone, "13800000001");
        assert_eq!(kept.row.consented_at, Some(noon()));
        assert_eq!(kept.history.last().unwrap().what, StepKind::Absorbed);
        assert_eq!(kept.history.last().unwrap().note, "青潭市第一人民医院");
        assert_eq!((gone.row.state, gone.row.merged_into), (LeadState::Merged, Some(LeadId(id(10)))));
        assert_eq!(gone.history.last().unwrap().what, StepKind::MergedInto);
        let count = desk.count_leads(&LeadFilter::default()).await.unwrap();
        assert_eq!(count.at_least, 1);
        let yields = desk.channel_yields().await.unwrap();
        assert_eq!(yields.iter().map(|one| one.leads).collect::<Vec<_>>(), [1]);
        let tx = desk.write(noon()).await.unwrap();
        let into = tx.find_lead(LeadId(id(11))).await.unwrap();
        let both = into.row.words.clone();
        let found = tx.find_lead(LeadId(id(10))).await.unwrap();
        let again = found.merge_into(2, &into, (&both, None)).await;
        assert!(matches!(again, Err(StoreError::WrongState)), "{again:?}");
        // What went into another lead is history.
        for what in 0..3 {
            let gone = tx.find_lead(LeadId(id(11))).await.unwrap();
            let late = match what {
                0 => gone.change(2, &words("别的医院")).await,
                1 => gone.hand_over(2, (Some(TerritoryId(id(101))), None)).await,
                _ => gone.keep_apart(2, id(10)).await,
            };
            assert!(matches!(late, Err(StoreError::WrongState)), "{what} {late:?}");
        }
    }

    async fn a_lead_becomes_an_account_once_and_is_linked_only_in_reach(database: &Database) {
        world(database).await;
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(20, "鹤浦市中医院")]).await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&li());
        keep(&desk, &owned(10, "青潭市第一人民医院")).await;
        let tx = desk.write(noon()).await.unwrap();
        let hidden = tx.find::<View>(AccountId(id(20))).await.err().unwrap();
        assert!(matches!(hidden, StoreError::NotFound), "{hidden:?}");
        let account = NewAccount {
            owner: Some(UserId(id(1))),
            ..NewAccount::named(AccountId(id(40)), "N1", "青潭市第一人民医院")
        };
        let found = tx.find_lead(LeadId(id(10))).await.unwrap();
        found.convert(1, (Conversion::New(&account), "")).await.unwrap();
        let found = tx.find_lead(LeadId(id(10))).await.unwrap();
        let again = found.convert(2, (Conversion::New(&account), "")).await;
        assert!(matches!(again, Err(StoreError::WrongState)), "{again:?}");
        tx.commit().await.unwrap();
        assert_eq!(desk.account(AccountId(id(40))).await.unwrap().name, "青潭市第一人民医院");
        let kept = read(&desk, 10).await;
        assert_eq!(kept.row.account, Some(AccountId(id(40))));
        assert_eq!(kept.history.last().unwrap().other, Some(id(40)));
        let filter = LeadFilter { account: Some(AccountId(id(40))), ..LeadFilter::default() };
        assert_eq!(desk.count_leads(&filter).await.unwrap().at_least, 1);
        let yields = desk.channel_yields().await.unwrap();
        assert_eq!((yields[0].leads, yields[0].qualified, yields[0].converted), (1, 1, 1));
    }

    async fn a_form_is_open_while_it_has_a_token_and_its_channel_works(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&caller(4, Job::Director, &[]));
        let form = async |token: &str| {
            database.store.system(SystemReason::LeadForm).form(token).await.unwrap().is_some()
        };
        let tx = desk.write(noon()).await.unwrap();
        let permit = tx.permit::<ManageChannels>().unwrap();
        permit.set_form((CHANNEL, 1), Some("t1")).await.unwrap();
        let taken = permit.create_channel(ChannelId(id(901)), &channel("学术会议")).await;
        assert!(matches!(taken, Err(StoreError::Duplicate(Unique::ChannelName))), "{taken:?}");
        drop(tx);
        assert!(!form("t1").await, "nothing of a refused transaction stays");
        for (version, token) in [(1, Some("t1")), (2, Some("t2"))] {
            let tx = desk.write(noon()).await.unwrap();
            let permit = tx.permit::<ManageChannels>().unwrap();
            permit.set_form((CHANNEL, version), token).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert!(!form("t1").await && form("t2").await && !form("").await);
        let tx = desk.write(noon()).await.unwrap();
        let resting = ChannelWords { is_active: false, ..channel("学术会议") };
        let permit = tx.permit::<ManageChannels>().unwrap();
        permit.change_channel((CHANNEL, 3), &resting).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!form("t2").await);
        let representative = database.store.desk(&li());
        let refused = representative.permit::<ManageChannels>().err().unwrap();
        assert!(matches!(refused, StoreError::Forbidden(Action::ManageChannels)), "{refused:?}");
    }

    async fn leads_come_in_pages_in_either_order(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&li());
        for (number, name) in [(10, "安丰医院"), (11, "宝应医院"), (12, "常平医院")] {
            keep(&desk, &owned(number, name)).await;
        }
        for sort in [LeadSort::Name, LeadSort::NameDown, LeadSort::Came, LeadSort::CameDown] {
            let whole = LeadQuery { sort, limit: 50, ..LeadQuery::default() };
            let whole = desk.leads(&whole).await.unwrap().rows;
            let mut query = LeadQuery { sort, limit: 2, ..LeadQuery::default() };
            let first = desk.leads(&query).await.unwrap();
            query.after = first.next.clone();
            let second = desk.leads(&query).await.unwrap();
            let both: Vec<_> = first.rows.into_iter().chain(second.rows).collect();
            assert_eq!(both, whole, "{sort:?}");
            query.sort = if sort == LeadSort::Name { LeadSort::Came } else { LeadSort::Name };
            let wrong = desk.leads(&query).await;
            assert!(matches!(wrong, Err(StoreError::BadPageMark)), "{wrong:?}");
        }
        for text in ["宝应", "baoying", "BYYY", "ｂｙｙｙ"] {
            let filter = LeadFilter { text: Some(text.to_owned()), ..LeadFilter::default() };
            let query = LeadQuery { filter, limit: 5, ..LeadQuery::default() };
            let rows = desk.leads(&query).await.unwrap().rows;
            assert_eq!(rows.iter().map(|row| row.id.0).collect::<Vec<_>>(), [id(11)], "{text}");
        }
    }

    async fn reach_in_sql_is_the_pure_rule(database: &Database) {
        let mut runner = TestRunner::deterministic();
        let place = (prop::option::of(1_u128..4), prop::option::of(0_usize..3));
        let leads = prop::collection::vec(place, 1..10).new_tree(&mut runner).unwrap().current();
        world(database).await;
        let director = database.store.desk(&caller(4, Job::Director, &[]));
        let nodes = [100_u128, 101, 102];
        for (number, (owner, node)) in leads.iter().enumerate() {
            let new = NewLead {
                owner: owner.map(|owner| UserId(id(owner))),
                territory: node.map(|node| TerritoryId(id(nodes[node]))),
                ..lead(1_000 + number as u128, "医院")
            };
            keep(&director, &new).await;
        }
        for job in Job::ALL {
            for held in [&[][..], &[100], &[101], &[102], &[101, 102]] {
                let who = caller(1, job, held);
                let desk = database.store.desk(&who);
                let query = LeadQuery { limit: 50, ..LeadQuery::default() };
                let rows = desk.leads(&query).await.unwrap().rows;
                let seen: BTreeSet<_> = rows.iter().map(|row| row.id.0.as_u128()).collect();
                let facts = |(owner, node): &(Option<u128>, Option<usize>)| AccountFacts {
                    is_owned: *owner == Some(1),
                    is_on_team: false,
                    // A lead without a territory lies at the top of the tree.
                    is_in_held_territory: held.contains(&100)
                        || node.is_some_and(|node| held.contains(&nodes[node])),
                };
                let numbers = |action| -> BTreeSet<u128> {
                    let all = leads.iter().enumerate();
                    let allowed = all.filter(|(_, one)| may(&who, action, facts(one)));
                    allowed.map(|(number, _)| 1_000 + number as u128).collect()
                };
                assert_eq!(seen, numbers(Action::ViewLeads), "{job:?} {held:?} {leads:?}");
                let editable = numbers(Action::EditLeads);
                for number in &seen {
                    let can = desk.may_work_on(LeadId(id(*number))).await.unwrap();
                    assert_eq!(can, editable.contains(number), "{job:?} {held:?} {number}");
                }
            }
        }
    }
}
