//! Leads: what they are compared with at the size of a company, whose territories they lie in, how
//! forms are counted, by what people are found, and what the log keeps of changes.

use crate::database::both;
use crate::leads::{CHANNEL, channel, keep, lead, li, owned, words, world};
use crate::world::{accounts, caller, id, named, noon, setup};
use canopy_domain::access::{Action, Job};
use canopy_domain::audit::RecordKind;
use canopy_domain::leads::{LeadSource, likes};
use canopy_domain::primitives::{AccountId, ChannelId, LeadId, TerritoryId, UserId};
use canopy_store::accounts::NewAccount;
use canopy_store::audit::AuditFilter;
use canopy_store::leads::{Conversion, LeadFilter, LeadQuery, NewLead, SentBy};
use canopy_store::{ManageChannels, StoreError, SystemReason, ViewAudit};
use chrono::TimeDelta;

both! {
    async fn a_hospital_of_a_large_university_is_found_among_its_departments(database: &Database) {
        world(database).await;
        let tx = setup(&database.store).await;
        let college = "华中科技大学同济医学院附属";
        let mut all: Vec<NewAccount> = (0..150)
            .map(|number| named(1_000 + number, &format!("{college}同济医院{number}科")))
            .collect();
        all.push(named(2_000, &format!("{college}协和医院")));
        accounts(&tx, &all).await;
        for number in 0..70 {
            tx.create_lead(&lead(3_000 + number, &format!("{college}同济医院{number}科"))).await.unwrap();
        }
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(4, Job::Director, &[]));
        let west = format!("{college}协和医院西院");
        let first = async |name: &str| {
            let known = desk.customers_like(name).await.unwrap();
            let all: Vec<_> = known.iter().map(|one| one.known.clone()).collect();
            let found = likes(&desk.known_as(&words(name)), &all, 3);
            found.first().map(|like| known[like.at].id.0.as_u128())
        };
        assert_eq!(first(&west).await, Some(2_000));
        // What was committed since the names were first read: an account of the very name, a rename.
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(2_001, &west)]).await;
        tx.commit().await.unwrap();
        keep(&desk, &lead(4_000, &west)).await;
        assert_eq!(first(&west).await, Some(2_001));
        // Radicals as they come out of a PDF.
        assert_eq!(first(&west.replace('大', "⼤")).await, Some(2_001));
        let like = desk.leads_like(&words(&west), None).await.unwrap();
        assert!(like.iter().any(|one| one.row.id.0 == id(4_000)));
        let tx = desk.write(noon()).await.unwrap();
        let found = tx.find_lead(LeadId(id(4_000))).await.unwrap();
        found.change(1, &words("鹤浦市中医院")).await.unwrap();
        tx.commit().await.unwrap();
        let like = desk.leads_like(&words("鹤浦市中医院"), None).await.unwrap();
        assert_eq!(like.first().map(|one| one.row.id.0), Some(id(4_000)));
        assert!(database.store.desk(&li()).customers_like(&west).await.unwrap().is_empty());
    }

    async fn a_lead_lies_in_a_territory_of_whoever_enters_or_converts_it(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&li());
        let tx = desk.write(noon()).await.unwrap();
        let of = |number, node: u128| NewLead {
            territory: Some(TerritoryId(id(node))),
            ..owned(number, "青潭市第一人民医院")
        };
        tx.create_lead(&of(10, 101)).await.unwrap();
        for elsewhere in [100, 102] {
            let refused = tx.create_lead(&of(11, elsewhere)).await;
            assert!(matches!(refused, Err(StoreError::Forbidden(Action::EditLeads))), "{refused:?}");
        }
        drop(tx);
        let manager = database.store.desk(&caller(3, Job::Manager, &[100]));
        keep(&manager, &of(12, 102)).await;
        // Given to 李 with a territory that is not theirs: worked on, but no account is made there.
        let tx = desk.write(noon()).await.unwrap();
        let found = tx.find_lead(LeadId(id(12))).await.unwrap();
        let account = NewAccount {
            territory: Some(TerritoryId(id(102))),
            owner: Some(UserId(id(1))),
            ..NewAccount::named(AccountId(id(40)), "N1", "青潭市第一人民医院")
        };
        let refused = found.convert(1, (Conversion::New(&account), "")).await;
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::EditLeads))), "{refused:?}");
    }

    async fn people_are_found_by_part_of_their_name_telephone_and_mail(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&li());
        let mut reached = owned(10, "青潭市第一人民医院");
        reached.words.person = "欧阳静_主任".to_owned();
        reached.words.phone = "+86 138-0000-0001".to_owned();
        reached.words.email = "ouyang@example.com".to_owned();
        keep(&desk, &reached).await;
        keep(&desk, &owned(11, "鹤浦市中医院")).await;
        let found = async |text: &str| {
            let filter = LeadFilter { text: Some(text.to_owned()), ..LeadFilter::default() };
            let query = LeadQuery { filter, limit: 5, ..LeadQuery::default() };
            let rows = desk.leads(&query).await.unwrap().rows;
            rows.iter().map(|row| row.id.0.as_u128()).collect::<Vec<_>>()
        };
        for text in ["欧阳", "阳静", "静_主", "138 0000 0001", "OuYang@example.com"] {
            assert_eq!(found(text).await, [10], "{text}");
        }
        for text in ["欧静", "静%任", "13800000002", "138", "ouyang@"] {
            assert!(found(text).await.is_empty(), "{text}");
        }
    }

    async fn forms_are_counted_by_address_and_by_channel(database: &Database) {
        world(database).await;
        let tx = setup(&database.store).await;
        let other = ChannelId(id(901));
        let permit = tx.permit::<ManageChannels>().unwrap();
        permit.create_channel(other, &channel("官网")).await.unwrap();
        for number in 0..3 {
            let sent = NewLead { source: LeadSource::Form, ..lead(10 + number, "医院") };
            tx.create_lead(&sent).await.unwrap();
            tx.note_sent("192.0.2.7").await.unwrap();
        }
        tx.commit().await.unwrap();
        let desk = database.store.system(SystemReason::LeadForm);
        let since = noon() - TimeDelta::hours(1);
        let sent = async |by, most| desk.sent_before(by, since, most).await.unwrap();
        assert_eq!(sent(SentBy::Address("192.0.2.7"), 3).await, Some(noon()));
        assert_eq!(sent(SentBy::Address("192.0.2.7"), 4).await, None);
        assert_eq!(sent(SentBy::Address("192.0.2.8"), 1).await, None);
        assert_eq!(sent(SentBy::Channel(CHANNEL), 3).await, Some(noon()));
        assert_eq!(sent(SentBy::Channel(other), 1).await, None);
    }

    async fn changes_of_channels_say_what_was_there_before(database: &Database) {
        world(database).await;
        let desk = database.store.desk(&caller(4, Job::Director, &[]));
        let tx = desk.write(noon()).await.unwrap();
        let permit = tx.permit::<ManageChannels>().unwrap();
        permit.change_channel((CHANNEL, 1), &channel("年会")).await.unwrap();
        permit.set_form((CHANNEL, 2), Some("t1")).await.unwrap();
        tx.commit().await.unwrap();
        let auditor = database.store.desk(&caller(5, Job::Auditor, &[]));
        let filter =
            AuditFilter { record_kind: Some(RecordKind::LeadChannel), ..Default::default() };
        let log = auditor.permit::<ViewAudit>().unwrap().audit(&filter, 10).await.unwrap();
        assert_eq!(log[0].before.as_deref(), Some(r#"{"form_open":false}"#));
        assert!(log[1].before.as_deref().unwrap().contains("学术会议"));
        keep(&desk, &owned(10, "青潭市第一人民医院")).await;
        let filter = AuditFilter { record_kind: Some(RecordKind::Lead), ..Default::default() };
        let log = auditor.permit::<ViewAudit>().unwrap().audit(&filter, 10).await.unwrap();
        let after = log[0].after.as_deref().unwrap();
        assert!(after.contains(&id(1).to_string()) && after.contains(r#""consent":false"#), "{after}");
    }

    async fn customers_called_so_are_found_whatever_their_width(database: &Database) {
        world(database).await;
        let tx = setup(&database.store).await;
        let mine = NewAccount { owner: Some(UserId(id(1))), ..named(20, "青潭ABC医院") };
        accounts(&tx, &[mine, named(21, "青潭ABC医院")]).await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&li());
        let called = desk.customers_called(&["青潭ＡＢＣ医院", "别家"]).await.unwrap();
        assert_eq!(called, [AccountId(id(20))]);
        // A homophone sorts the same and is somebody else.
        assert!(desk.customers_called(&["清谭ABC医院"]).await.unwrap().is_empty());
    }
}
