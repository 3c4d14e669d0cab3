//! Notifications: told in the commit of their cause, read by whom they are for alone, and only while
//! they see what it is about.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, user};
use canopy_domain::access::Job;
use canopy_domain::notes::Subject;
use canopy_domain::notifications::{NotificationKind, NotificationSettings, QuietHours};
use canopy_domain::primitives::{AccountId, NoteId, NotificationId, UserId};
use canopy_store::accounts::AccountPatch;
use canopy_store::notes::{Noted, NotedWords};
use canopy_store::notifications::{NewNotification, NotificationQuery};
use canopy_store::{Desk, Edit, StoreError, Write};
use chrono::{DateTime, TimeDelta, Utc};
use std::collections::BTreeSet;

const LI: (u128, Job) = (2, Job::Representative);
const CHEN: (u128, Job) = (3, Job::Director);

fn who(user: u128) -> UserId {
    UserId(id(user))
}

fn desk(database: &Database, (number, job): (u128, Job)) -> Desk {
    database.store.desk(&caller(number, job, &[]))
}

/// An account of person 2.
async fn world(database: &Database) {
    let tx = setup(&database.store).await;
    for (number, job) in [LI, CHEN, (5, Job::Representative)] {
        user(&tx, number, job).await;
    }
    let mut account = named(10, "甲");
    account.owner = Some(who(2));
    accounts(&tx, &[account]).await;
    tx.commit().await.unwrap();
}

fn told(number: u128, of: u128, about: Option<u128>, shown_from: DateTime<Utc>) -> NewNotification {
    NewNotification {
        id: NotificationId(id(number)),
        user: who(of),
        kind: NotificationKind::NoteWritten,
        account: about.map(|account| AccountId(id(account))),
        record: None,
        detail: String::new(),
        number: 0,
        shown_from,
    }
}

async fn tell(database: &Database, all: &[NewNotification]) {
    let tx = desk(database, CHEN).write(noon()).await.unwrap();
    tx.notify(all).await.unwrap();
    tx.commit().await.unwrap();
}

fn query(now: DateTime<Utc>, limit: u32) -> NotificationQuery {
    NotificationQuery { now, only_unread: false, limit, after: None }
}

async fn listed(desk: &Desk, now: DateTime<Utc>) -> Vec<u128> {
    let rows = desk.my_notifications(&query(now, 50)).await.unwrap().rows;
    rows.iter().map(|row| row.id.0.as_u128()).collect()
}

both! {
    async fn what_was_not_read_comes_first_in_pages(database: &Database) {
        world(database).await;
        let at = |minutes| noon() + TimeDelta::minutes(minutes);
        let all: Vec<_> = (0..5).map(|n| told(60 + n, 2, Some(10), at(i64::try_from(n).unwrap()))).collect();
        tell(database, &all).await;
        let li = desk(database, LI);
        let now = at(30);
        for number in [64, 61] {
            let tx = li.write(now).await.unwrap();
            tx.mark_read(NotificationId(id(number))).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(listed(&li, now).await, [63, 62, 60, 64, 61]);
        let first = li.my_notifications(&query(now, 2)).await.unwrap();
        let second = NotificationQuery { after: first.next, ..query(now, 2) };
        let second = li.my_notifications(&second).await.unwrap();
        let told: Vec<u128> = second.rows.iter().map(|row| row.id.0.as_u128()).collect();
        assert_eq!(told, [60, 64], "over the border between unread and read");
        let third = NotificationQuery { after: second.next, ..query(now, 2) };
        let third = li.my_notifications(&third).await.unwrap();
        assert_eq!((third.rows.len(), third.next), (1, None));
        assert_eq!(li.count_my_unread(now).await.unwrap(), 3);
        let tx = li.write(now).await.unwrap();
        assert_eq!(tx.mark_all_read().await.unwrap(), 3);
        tx.commit().await.unwrap();
        assert_eq!(li.count_my_unread(now).await.unwrap(), 0);
        let row = li.my_notification(NotificationId(id(60)), now).await.unwrap();
        assert_eq!(row.account_name.as_deref(), Some("甲"));
        assert_eq!(row.actor_name.as_deref(), Some("User 3"));
    }

    async fn they_are_read_by_whom_they_are_for_alone(database: &Database) {
        world(database).await;
        tell(database, &[told(60, 2, Some(10), noon())]).await;
        let chen = desk(database, CHEN);
        assert_eq!(listed(&chen, noon()).await, Vec::<u128>::new());
        let tx = chen.write(noon()).await.unwrap();
        let other = tx.mark_read(NotificationId(id(60))).await;
        assert!(matches!(other, Err(StoreError::NotFound)));
        assert_eq!(tx.mark_all_read().await.unwrap(), 0);
        tx.commit().await.unwrap();
        assert_eq!(desk(database, LI).count_my_unread(noon()).await.unwrap(), 1);
    }

    async fn what_lies_out_of_reach_by_now_is_not_shown(database: &Database) {
        world(database).await;
        tell(database, &[told(60, 2, Some(10), noon()), told(61, 2, None, noon())]).await;
        let li = desk(database, LI);
        assert_eq!(listed(&li, noon()).await, [61, 60]);
        let tx = desk(database, CHEN).write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let given = AccountPatch { owner: Some(Some(who(5))), ..AccountPatch::default() };
        account.change(1, &given).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(listed(&li, noon()).await, [61]);
        assert_eq!(li.count_my_unread(noon()).await.unwrap(), 1);
        let hidden = li.my_notification(NotificationId(id(60)), noon()).await;
        assert!(matches!(hidden, Err(StoreError::NotFound)));
    }

    async fn a_note_that_was_put_away_is_not_told_of(database: &Database) {
        world(database).await;
        let chen = desk(database, CHEN);
        let words = NotedWords { body: "看".to_owned(), mentions: Vec::new() };
        let note = NoteId(id(50));
        let subject = Subject::account(AccountId(id(10)));
        let tx = chen.write(noon()).await.unwrap();
        let account = tx.find::<Write>(AccountId(id(10))).await.unwrap();
        account.write_note(&Noted { id: note, subject, words }).await.unwrap();
        drop(account);
        let caused = NewNotification { record: Some(note.0), ..told(60, 2, Some(10), noon()) };
        tx.notify(&[caused]).await.unwrap();
        tx.commit().await.unwrap();
        let li = desk(database, LI);
        assert_eq!(listed(&li, noon()).await, [60]);
        let tx = chen.write(noon()).await.unwrap();
        tx.find::<Write>(AccountId(id(10))).await.unwrap().trash_note(note, 1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(listed(&li, noon()).await, Vec::<u128>::new());
    }

    async fn what_waits_for_the_end_of_quiet_hours_is_not_shown_before(database: &Database) {
        world(database).await;
        let morning = noon() + TimeDelta::hours(19);
        tell(database, &[told(60, 2, Some(10), morning)]).await;
        let li = desk(database, LI);
        assert_eq!(li.count_my_unread(noon()).await.unwrap(), 0);
        assert_eq!(listed(&li, morning).await, [60]);
    }

    async fn nobody_is_told_of_what_was_given_up(database: &Database) {
        world(database).await;
        let tx = desk(database, CHEN).write(noon()).await.unwrap();
        tx.notify(&[told(60, 2, Some(10), noon())]).await.unwrap();
        tx.rollback().await.unwrap();
        assert_eq!(listed(&desk(database, LI), noon()).await, Vec::<u128>::new());
    }

    async fn settings_are_kept_for_each_person(database: &Database) {
        world(database).await;
        let li = desk(database, LI);
        assert_eq!(li.my_notification_settings().await.unwrap(), NotificationSettings::default());
        let wanted = NotificationSettings {
            off: BTreeSet::from([NotificationKind::JobDone, NotificationKind::RatingsDue]),
            quiet: QuietHours::of(22, 7),
        };
        for settings in [NotificationSettings::default(), wanted.clone(), wanted.clone()] {
            let tx = li.write(noon()).await.unwrap();
            tx.set_my_notification_settings(&settings).await.unwrap();
            tx.commit().await.unwrap();
        }
        assert_eq!(li.my_notification_settings().await.unwrap(), wanted);
        let all = li.notification_settings_of(&BTreeSet::from([who(2), who(3)])).await.unwrap();
        assert_eq!(all.into_iter().collect::<Vec<_>>(), [(who(2), wanted)]);
    }
}
