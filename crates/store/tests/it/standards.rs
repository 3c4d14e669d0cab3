//! Standards: drafts, publishing, and what never changes.

use crate::database::both;
use crate::world::{caller, draft, id, noon, setup, standard, user};
use canopy_domain::access::{Action, Job};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::StandardStatus;
use canopy_store::{EditStandards, PublishStandards, StoreError, Tx, ViewStandards};

async fn status(tx: &Tx, number: u128) -> StandardStatus {
    let permit = tx.permit::<ViewStandards>().unwrap();
    permit.standard(StandardId(id(number))).await.unwrap().status
}

both! {
    async fn publishing_retires_the_version_before(database: &Database) {
        let tx = setup(&database.store).await;
        standard(&tx, 1, "pharma").await;
        standard(&tx, 2, "it").await;
        let second = StandardId(id(3));
        let drafts = tx.permit::<EditStandards>().unwrap();
        assert_eq!(drafts.create_draft(second, &draft("pharma", "two")).await.unwrap(), 2);
        let publisher = tx.permit::<PublishStandards>().unwrap();
        let day = "2026-04-01".parse().unwrap();
        publisher.publish(second, 1, day, day).await.unwrap();
        assert_eq!(status(&tx, 1).await, StandardStatus::Retired);
        assert_eq!(status(&tx, 2).await, StandardStatus::Published);
        assert_eq!(status(&tx, 3).await, StandardStatus::Published);
        let permit = tx.permit::<ViewStandards>().unwrap();
        let published = permit.standard_in_force("pharma", day).await.unwrap().unwrap();
        assert_eq!(published.author_name, published.approver_name);
        assert_eq!((published.number, published.document.as_str()), (2, "two"));
        assert_eq!(permit.standards().await.unwrap().len(), 3);
        tx.commit().await.unwrap();
    }

    async fn what_is_published_never_changes(database: &Database) {
        let tx = setup(&database.store).await;
        let published = standard(&tx, 1, "pharma").await;
        let drafts = tx.permit::<EditStandards>().unwrap();
        let changed = drafts.change_draft(published, 2, &draft("pharma", "other")).await;
        assert!(matches!(changed, Err(StoreError::WrongState)), "{changed:?}");
        let removed = drafts.remove_draft(published, 2).await;
        assert!(matches!(removed, Err(StoreError::WrongState)), "{removed:?}");
        let again = tx
            .permit::<PublishStandards>()
            .unwrap()
            .publish(published, 2, "2026-04-01".parse().unwrap(), "2026-04-01".parse().unwrap())
            .await;
        assert!(matches!(again, Err(StoreError::WrongState)), "{again:?}");
    }

    async fn a_version_for_later_leaves_the_one_in_force(database: &Database) {
        let tx = setup(&database.store).await;
        standard(&tx, 1, "pharma").await;
        let drafts = tx.permit::<EditStandards>().unwrap();
        let publisher = tx.permit::<PublishStandards>().unwrap();
        let day = |text: &str| -> canopy_domain::Day { text.parse().unwrap() };
        let today = day("2026-06-01");
        for number in [2, 3] {
            let draft = draft("pharma", &format!("text {number}"));
            drafts.create_draft(StandardId(id(number)), &draft).await.unwrap();
        }
        let [second, third] = [2, 3].map(|number| StandardId(id(number)));
        publisher.publish(second, 1, day("2026-07-01"), today).await.unwrap();
        assert_eq!(status(&tx, 1).await, StandardStatus::Published);
        let permit = tx.permit::<ViewStandards>().unwrap();
        let number = async |on: &str| {
            permit.standard_in_force("pharma", day(on)).await.unwrap().map(|row| row.number)
        };
        assert_eq!(number("2025-12-31").await, None);
        assert_eq!(number("2026-06-30").await, Some(1));
        assert_eq!(number("2026-07-01").await, Some(2));
        // A correction that holds sooner overtakes the one that would have held later.
        publisher.publish(third, 1, day("2026-06-15"), today).await.unwrap();
        assert_eq!(status(&tx, 2).await, StandardStatus::Retired);
        assert_eq!(number("2026-06-14").await, Some(1));
        assert_eq!(number("2026-07-01").await, Some(3));
    }

    async fn the_last_change_of_a_draft_is_remembered(database: &Database) {
        let tx = setup(&database.store).await;
        let drafts = tx.permit::<EditStandards>().unwrap();
        let first = StandardId(id(1));
        drafts.create_draft(first, &draft("pharma", "one")).await.unwrap();
        let read = async || tx.permit::<ViewStandards>().unwrap().standard(first).await.unwrap();
        assert_eq!(read().await.previous_document, None);
        drafts.change_draft(first, 1, &draft("pharma", "two")).await.unwrap();
        assert_eq!(read().await.previous_document.as_deref(), Some("one"));
    }

    async fn a_stale_draft_form_is_a_conflict(database: &Database) {
        let tx = setup(&database.store).await;
        let drafts = tx.permit::<EditStandards>().unwrap();
        let standard = StandardId(id(1));
        drafts.create_draft(standard, &draft("pharma", "one")).await.unwrap();
        assert_eq!(drafts.change_draft(standard, 1, &draft("pharma", "two")).await.unwrap(), 2);
        let stale = drafts.change_draft(standard, 1, &draft("pharma", "three")).await;
        assert!(matches!(stale, Err(StoreError::Conflict)), "{stale:?}");
    }

    async fn an_analyst_writes_and_only_a_director_publishes(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        tx.commit().await.unwrap();
        let tx = database.store.desk(&caller(1, Job::Analyst, &[])).write(noon()).await.unwrap();
        assert!(tx.permit::<EditStandards>().is_ok());
        let refused = tx.permit::<PublishStandards>().map(drop);
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::PublishStandards))));
    }
}
