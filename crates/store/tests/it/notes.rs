//! Notes: read within reach, changed by their authors alone, newest first, put away and taken back;
//! followers as they said, else the owner.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, user};
use canopy_domain::access::{Action, Job};
use canopy_domain::notes::{Mention, Stance, Subject};
use canopy_domain::primitives::{AccountId, NoteId, UserId};
use canopy_store::notes::{NoteQuery, Noted, NotedWords};
use canopy_store::{Desk, StoreError, View, Write};
use chrono::TimeDelta;

const LI: (u128, Job) = (2, Job::Representative);
const CHEN: (u128, Job) = (3, Job::Director);
const ZHOU: (u128, Job) = (5, Job::Representative);

fn account(number: u128) -> AccountId {
    AccountId(id(number))
}

fn who(user: u128) -> UserId {
    UserId(id(user))
}

/// An account of person 2 and one of nobody.
async fn world(database: &Database) {
    let tx = setup(&database.store).await;
    for (number, job) in [LI, CHEN, (4, Job::Auditor), ZHOU] {
        user(&tx, number, job).await;
    }
    let mut all = [named(10, "甲"), named(11, "乙")];
    all[0].owner = Some(who(2));
    accounts(&tx, &all).await;
    tx.commit().await.unwrap();
}

fn desk(database: &Database, (number, job): (u128, Job)) -> Desk {
    database.store.desk(&caller(number, job, &[]))
}

fn words(body: &str, mentions: &[(u128, &str)]) -> NotedWords {
    let mention =
        |(user, named): &(u128, &str)| Mention { user: who(*user), named: (*named).to_owned() };
    NotedWords { body: body.to_owned(), mentions: mentions.iter().map(mention).collect() }
}

async fn write(desk: &Desk, on: u128, number: u128, words: NotedWords) -> Result<(), StoreError> {
    let tx = desk.write(noon() + TimeDelta::minutes(i64::try_from(number).unwrap())).await.unwrap();
    let note = Noted { id: NoteId(id(number)), subject: Subject::account(account(on)), words };
    tx.find::<Write>(account(on)).await?.write_note(&note).await?;
    tx.commit().await
}

fn query(on: u128, limit: u32) -> NoteQuery {
    NoteQuery { subject: Subject::account(account(on)), limit, after: None }
}

both! {
    async fn notes_are_read_newest_first_in_pages(database: &Database) {
        world(database).await;
        let li = desk(database, LI);
        for number in 50..55 {
            write(&li, 10, number, words(&format!("第{number}条"), &[])).await.unwrap();
        }
        let first = li.notes(&query(10, 3)).await.unwrap();
        let told: Vec<u128> = first.rows.iter().map(|row| row.id.0.as_u128()).collect();
        assert_eq!(told, [54, 53, 52]);
        assert_eq!(first.rows[0].author_name, "User 2");
        assert_eq!(first.rows[0].account_name, "甲");
        let second = li.notes(&NoteQuery { after: first.next, ..query(10, 3) }).await.unwrap();
        let told: Vec<u128> = second.rows.iter().map(|row| row.id.0.as_u128()).collect();
        assert_eq!((told.as_slice(), second.next), ([51, 50].as_slice(), None));
    }

    async fn notes_stay_within_reach(database: &Database) {
        world(database).await;
        let chen = desk(database, CHEN);
        write(&chen, 11, 50, words("内部", &[(3, "陈")])).await.unwrap();
        let li = desk(database, LI);
        assert_eq!(li.notes(&query(11, 9)).await.unwrap().rows, []);
        assert!(matches!(li.note(NoteId(id(50))).await, Err(StoreError::NotFound)));
        assert_eq!(li.mentions_in(&[NoteId(id(50))]).await.unwrap(), []);
        let unseen = write(&li, 11, 51, words("不行", &[])).await;
        assert!(matches!(unseen, Err(StoreError::NotFound)));
        let sun = desk(database, (4, Job::Auditor));
        assert_eq!(sun.notes(&query(11, 9)).await.unwrap().rows.len(), 1);
        let refused = write(&sun, 11, 51, words("不行", &[])).await;
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::WriteNotes))));
        let tx = chen.write(noon()).await.unwrap();
        tx.find::<canopy_store::Edit>(account(11)).await.unwrap().trash(1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(chen.notes(&query(11, 9)).await.unwrap().rows, [], "gone with its account");
    }

    async fn only_its_author_changes_a_note_and_only_as_it_was_seen(database: &Database) {
        world(database).await;
        let (li, chen) = (desk(database, LI), desk(database, CHEN));
        let note = NoteId(id(50));
        write(&li, 10, 50, words("初稿 @陈", &[(3, "陈")])).await.unwrap();
        let tx = chen.write(noon()).await.unwrap();
        let found = tx.find::<Write>(account(10)).await.unwrap();
        let refused = found.change_note(note, 1, &words("改", &[])).await;
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::WriteNotes))));
        assert!(matches!(found.trash_note(note, 1).await, Err(StoreError::Forbidden(_))));
        drop(found);
        tx.rollback().await.unwrap();
        let tx = li.write(noon() + TimeDelta::hours(2)).await.unwrap();
        let found = tx.find::<Write>(account(10)).await.unwrap();
        let new = found.change_note(note, 1, &words("定稿 @陈 @孙", &[(3, "陈"), (4, "孙")])).await;
        assert_eq!(new.unwrap(), [who(4)], "who was mentioned before is not new");
        drop(found);
        tx.commit().await.unwrap();
        let row = li.note(note).await.unwrap();
        assert_eq!((row.body.as_str(), row.version), ("定稿 @陈 @孙", 2));
        assert_eq!(row.edited_at, Some(noon() + TimeDelta::hours(2)));
        assert_eq!(li.mentions_in(&[note]).await.unwrap().len(), 2);
        let tx = li.write(noon()).await.unwrap();
        let stale = tx.find::<Write>(account(10)).await.unwrap().change_note(note, 1, &words("旧", &[])).await;
        assert!(matches!(stale, Err(StoreError::Conflict)));
    }

    async fn a_note_goes_into_the_trash_of_its_author_and_comes_back(database: &Database) {
        world(database).await;
        let (li, chen) = (desk(database, LI), desk(database, CHEN));
        let note = NoteId(id(50));
        write(&li, 10, 50, words("写错了", &[])).await.unwrap();
        let tx = li.write(noon()).await.unwrap();
        tx.find::<Write>(account(10)).await.unwrap().trash_note(note, 1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(li.notes(&query(10, 9)).await.unwrap().rows, []);
        assert!(matches!(chen.note(note).await, Err(StoreError::NotFound)));
        assert_eq!(chen.my_trashed_notes(None, 9).await.unwrap(), []);
        let mine = li.my_trashed_notes(Some(account(10)), 9).await.unwrap();
        assert_eq!((mine.len(), mine[0].deleted_at), (1, Some(noon())));
        let tx = li.write(noon()).await.unwrap();
        tx.find::<Write>(account(10)).await.unwrap().restore_note(note).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(chen.note(note).await.unwrap().body, "写错了");
        let log = database.store.desk(&caller(4, Job::Auditor, &[]));
        let log = log.permit::<canopy_store::ViewAudit>().unwrap();
        let log = log.audit(&canopy_store::audit::AuditFilter::default(), 9).await.unwrap();
        let of_notes: Vec<_> = log.iter().filter(|entry| entry.record_id == Some(id(50))).collect();
        assert_eq!(of_notes.len(), 3);
        let told = format!("{of_notes:?}");
        assert!(!told.contains("写错了"), "what was written stands in the note alone: {told}");
    }

    async fn followers_are_as_they_said_and_else_the_owner(database: &Database) {
        world(database).await;
        let followers = async || {
            let tx = desk(database, CHEN).write(noon()).await.unwrap();
            let found = tx.find::<View>(account(10)).await.unwrap().followers().await.unwrap();
            found.into_iter().map(|user| user.0.as_u128()).collect::<Vec<_>>()
        };
        let say = async |person, stance| {
            let desk = desk(database, person);
            let tx = desk.write(noon()).await.unwrap();
            tx.find::<View>(account(10)).await?.set_stance(stance).await?;
            tx.commit().await
        };
        assert_eq!(followers().await, [2]);
        say(CHEN, Some(Stance::Follow)).await.unwrap();
        assert_eq!(followers().await, [2, 3]);
        say(LI, Some(Stance::Mute)).await.unwrap();
        assert_eq!(followers().await, [3]);
        assert_eq!(desk(database, LI).my_stance(account(10)).await.unwrap(), Some(Stance::Mute));
        say(LI, None).await.unwrap();
        say(CHEN, Some(Stance::Mute)).await.unwrap();
        assert_eq!(followers().await, [2]);
        let unseen = say(ZHOU, Some(Stance::Follow)).await;
        assert!(matches!(unseen, Err(StoreError::NotFound)));
    }
}
