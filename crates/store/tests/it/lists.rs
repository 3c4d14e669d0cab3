//! Saved views of lists: a person's own and shared ones, who may change which, and with which a list
//! opens.

use crate::database::both;
use crate::world::{caller, id, noon, setup, user};
use canopy_domain::access::{Action, Job};
use canopy_domain::lists::ListKey;
use canopy_domain::primitives::ViewId;
use canopy_store::lists::{NewView, ViewChange};
use canopy_store::{Desk, Store, StoreError, Unique};

/// 1 manages the team, 2 and 3 are colleagues.
async fn company(store: &Store) -> [Desk; 3] {
    let tx = setup(store).await;
    let people = [(1, Job::Administrator), (2, Job::Representative), (3, Job::Representative)];
    for (number, job) in people {
        user(&tx, number, job).await;
    }
    tx.commit().await.unwrap();
    people.map(|(number, job)| store.desk(&caller(number, job, &[])))
}

fn view(number: u128, name: &str, is_shared: bool) -> NewView {
    NewView {
        id: ViewId(id(number)),
        list: ListKey::Accounts,
        name: name.to_owned(),
        query: "tier=a&sort=-revenue".to_owned(),
        is_shared,
    }
}

async fn keep(desk: &Desk, view: &NewView) -> Result<(), StoreError> {
    let tx = desk.write(noon()).await?;
    tx.keep_view(view).await?;
    tx.commit().await
}

async fn names(desk: &Desk) -> Vec<String> {
    let views = desk.views(ListKey::Accounts).await.unwrap();
    views.into_iter().map(|view| view.name).collect()
}

both! {
    async fn a_view_is_its_owners_until_it_is_shared(database: &Database) {
        let [_, li, zhao] = company(&database.store).await;
        keep(&li, &view(20, "乙", false)).await.unwrap();
        keep(&li, &view(21, "甲", true)).await.unwrap();
        assert_eq!(names(&li).await.len(), 2);
        assert_eq!(names(&zhao).await, ["甲"]);
        assert!(matches!(zhao.view(ViewId(id(20))).await, Err(StoreError::NotFound)));
        let kept = zhao.view(ViewId(id(21))).await.unwrap();
        assert_eq!((kept.query.as_str(), kept.version), ("tier=a&sort=-revenue", 1));
        assert!(zhao.views(ListKey::Leads).await.unwrap().is_empty());
    }

    async fn two_views_of_one_list_and_person_have_two_names(database: &Database) {
        let [_, li, zhao] = company(&database.store).await;
        keep(&li, &view(20, "甲", true)).await.unwrap();
        keep(&zhao, &view(21, "甲", true)).await.unwrap();
        let again = keep(&li, &view(22, "甲", false)).await;
        assert!(matches!(again, Err(StoreError::Duplicate(Unique::ViewName))), "{again:?}");
    }

    async fn only_the_owner_or_who_manages_the_team_changes_a_view(database: &Database) {
        let [admin, li, zhao] = company(&database.store).await;
        keep(&li, &view(20, "甲", true)).await.unwrap();
        let id20 = ViewId(id(20));
        let change = ViewChange { name: Some("丙".to_owned()), ..ViewChange::default() };
        let tx = zhao.write(noon()).await.unwrap();
        let refused = tx.change_view(id20, 1, &change).await;
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::ManageTeam))));
        drop(tx);
        let tx = zhao.write(noon()).await.unwrap();
        assert!(matches!(tx.remove_view(id20).await, Err(StoreError::Forbidden(_))));
        drop(tx);
        let tx = li.write(noon()).await.unwrap();
        tx.change_view(id20, 1, &change).await.unwrap();
        tx.commit().await.unwrap();
        let tx = admin.write(noon()).await.unwrap();
        assert!(matches!(tx.change_view(id20, 1, &change).await, Err(StoreError::Conflict)));
        drop(tx);
        let tx = admin.write(noon()).await.unwrap();
        tx.remove_view(id20).await.unwrap();
        tx.commit().await.unwrap();
        assert!(names(&li).await.is_empty());
    }

    async fn a_list_opens_with_a_view_as_long_as_its_reader_sees_it(database: &Database) {
        let [_, li, zhao] = company(&database.store).await;
        keep(&li, &view(20, "甲", true)).await.unwrap();
        let id20 = ViewId(id(20));
        for desk in [&li, &zhao] {
            let tx = desk.write(noon()).await.unwrap();
            tx.open_with(ListKey::Accounts, Some(id20)).await.unwrap();
            tx.commit().await.unwrap();
            assert!(desk.view(id20).await.unwrap().is_default);
        }
        let tx = zhao.write(noon()).await.unwrap();
        let other = tx.open_with(ListKey::Leads, Some(id20)).await;
        assert!(matches!(other, Err(StoreError::NotFound)), "a view of another list");
        drop(tx);
        // No longer shared: it stays where its owner's list opens with it, and nowhere else.
        let tx = li.write(noon()).await.unwrap();
        let private = ViewChange { is_shared: Some(false), ..ViewChange::default() };
        tx.change_view(id20, 1, &private).await.unwrap();
        tx.commit().await.unwrap();
        assert!(li.view(id20).await.unwrap().is_default);
        assert!(names(&zhao).await.is_empty());
        let tx = li.write(noon()).await.unwrap();
        tx.open_with(ListKey::Accounts, None).await.unwrap();
        tx.commit().await.unwrap();
        assert!(!li.view(id20).await.unwrap().is_default);
        let tx = li.write(noon()).await.unwrap();
        tx.remove_view(id20).await.unwrap();
        tx.commit().await.unwrap();
    }
}
