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
        publisher.publish(second, 1, "2026-04-01".parse().unwrap()).await.unwrap();
        assert_eq!(status(&tx, 1).await, StandardStatus::Retired);
        assert_eq!(status(&tx, 2).await, StandardStatus::Published);
        assert_eq!(status(&tx, 3).await, StandardStatus::Published);
        let permit = tx.permit::<ViewStandards>().unwrap();
        let published = permit.published_standard("pharma").await.unwrap().unwrap();
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
            .publish(published, 2, "2026-04-01".parse().unwrap())
            .await;
        assert!(matches!(again, Err(StoreError::WrongState)), "{again:?}");
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
