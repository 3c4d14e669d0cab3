//! Accounts: lists, search, pages, edits, bulk changes, the trash.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, territory, user};
use canopy_domain::access::Job;
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::{AccountId, Amount, ImportId, TerritoryId, UserId};
use canopy_store::accounts::{
    AccountFigures, AccountFilter, AccountPatch, AccountQuery, AccountSort, Choice, NewAccount,
};
use canopy_store::{Desk, Edit, Import, StoreError, Unique};
use std::collections::BTreeSet;

fn analyst(database: &Database) -> Desk {
    database.store.desk(&caller(1, Job::Analyst, &[]))
}

async fn names(desk: &Desk, query: &AccountQuery) -> Vec<String> {
    let page = desk.accounts(query).await.unwrap();
    page.rows.into_iter().map(|row| row.name).collect()
}

fn text(text: &str) -> AccountQuery {
    let filter = AccountFilter { text: Some(text.to_owned()), ..AccountFilter::default() };
    AccountQuery { filter, limit: 50, ..AccountQuery::default() }
}

both! {
    async fn search_finds_by_name_code_alias_pinyin_and_initials(database: &Database) {
        let tx = setup(&database.store).await;
        let mut hospital = named(10, "北京协和医院");
        hospital.aliases = vec!["PUMC Hospital".to_owned()];
        accounts(&tx, &[hospital, named(11, "重庆大坪医院"), named(12, "Acme 100% Ltd")]).await;
        tx.commit().await.unwrap();
        let desk = analyst(database);
        for needle in ["协和", "xiehe", "BJXH", "c0010", "pumc hosp", "ｐｕｍｃ"] {
            assert_eq!(names(&desk, &text(needle)).await, ["北京协和医院"], "{needle}");
        }
        assert_eq!(names(&desk, &text("chongqing")).await, ["重庆大坪医院"]);
        assert_eq!(names(&desk, &text("医院")).await.len(), 2);
        assert_eq!(names(&desk, &text("100%")).await, ["Acme 100% Ltd"]);
        assert_eq!(names(&desk, &text("不存在")).await, [] as [&str; 0]);
    }

    async fn pages_follow_each_other_without_gap_or_repeat_in_every_order(database: &Database) {
        let tx = setup(&database.store).await;
        let many: Vec<NewAccount> =
            (0..53).map(|n| named(100 + n, &format!("客户{}", n % 7))).collect();
        let keys = accounts(&tx, &many).await;
        let figures: Vec<AccountFigures> = keys
            .iter()
            .map(|key| AccountFigures {
                sales_key: *key,
                revenue_12m: Amount::from_ten_thousandths(i64::from(key % 5)),
                revenue_prev: Amount::ZERO,
                last_sale: (key % 3 > 0).then(|| "2026-01-01".parse().unwrap()),
            })
            .collect();
        tx.permit::<Import>().unwrap().refresh_figures(&figures).await.unwrap();
        tx.commit().await.unwrap();
        let desk = analyst(database);
        use AccountSort as S;
        let alone = [S::Name, S::NameDown, S::Code, S::CodeDown, S::Revenue, S::RevenueDown,
            S::LastSale, S::LastSaleDown, S::Level, S::LevelDown, S::Region, S::RegionDown];
        let together = [
            vec![S::LastSaleDown, S::Revenue],
            vec![S::Revenue, S::LastSaleDown, S::NameDown],
            vec![S::RegionDown, S::Level, S::RevenueDown],
        ];
        for sorts in alone.map(|sort| vec![sort]).into_iter().chain(together) {
            let sort = (sorts[0], &sorts[1..]);
            let mut query = AccountQuery {
                sort: sorts[0],
                then: sorts[1..].to_vec(),
                limit: 10,
                ..AccountQuery::default()
            };
            let mut seen = Vec::new();
            loop {
                let page = desk.accounts(&query).await.unwrap();
                assert!(page.rows.len() <= 10);
                seen.extend(page.rows.iter().map(|row| row.id));
                let Some(next) = page.next else { break };
                query.after = Some(next);
            }
            let whole = AccountQuery { limit: 200, after: None, ..query };
            let whole = desk.accounts(&whole).await.unwrap().rows;
            assert_eq!(seen, whole.iter().map(|row| row.id).collect::<Vec<_>>(), "{sort:?}");
            assert_eq!(seen.len(), 53, "{sort:?}");
            assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), 53, "{sort:?}");
        }
        let count = desk.count_accounts(&AccountFilter::default()).await.unwrap();
        assert_eq!((count.at_least, count.is_exact), (53, true));
    }

    async fn filters_narrow_by_type_region_owner_and_territory_subtree(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 2, Job::Representative).await;
        territory(&tx, 50, None).await;
        territory(&tx, 51, Some(50)).await;
        let mut one = named(10, "甲");
        one.territory = Some(TerritoryId(id(51)));
        one.account_type = "hospital".to_owned();
        let mut two = named(11, "乙");
        two.region = "华东".to_owned();
        two.owner = Some(UserId(id(2)));
        accounts(&tx, &[one, two]).await;
        tx.commit().await.unwrap();
        let desk = analyst(database);
        let found = async |filter: AccountFilter| {
            names(&desk, &AccountQuery { filter, limit: 9, ..AccountQuery::default() }).await
        };
        let none = AccountFilter::default;
        let territory = Some(TerritoryId(id(50)));
        assert_eq!(found(AccountFilter { territory, ..none() }).await, ["甲"]);
        let account_type = Some("hospital".to_owned());
        assert_eq!(found(AccountFilter { account_type, ..none() }).await, ["甲"]);
        let region = Some("华东".to_owned());
        assert_eq!(found(AccountFilter { region, ..none() }).await, ["乙"]);
        let owner = Some(UserId(id(2)));
        assert_eq!(found(AccountFilter { owner, ..none() }).await, ["乙"]);
        assert_eq!(desk.choices(Choice::AccountType).await.unwrap(), ["hospital"]);
        assert_eq!(desk.choices(Choice::Region).await.unwrap(), ["华东"]);
    }

    async fn a_change_keeps_the_old_name_findable_and_counts_the_version_up(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        accounts(&tx, &[named(10, "旧名医院")]).await;
        tx.commit().await.unwrap();
        let desk = analyst(database);
        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let patch = AccountPatch { name: Some("新名医院".to_owned()), ..Default::default() };
        assert_eq!(account.change(1, &patch).await.unwrap(), 2);
        tx.commit().await.unwrap();
        let detail = desk.account_detail(AccountId(id(10))).await.unwrap();
        assert_eq!(detail.account.name, "新名医院");
        assert_eq!(detail.aliases, ["旧名医院"]);
        assert_eq!(detail.account.version, 2);
        assert!(detail.is_editable);
        assert_eq!(names(&desk, &text("jiuming")).await, ["新名医院"]);
    }

    async fn a_stale_form_is_a_conflict(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        accounts(&tx, &[named(10, "甲")]).await;
        tx.commit().await.unwrap();
        let desk = analyst(database);
        let patch = |city: &str| AccountPatch { city: Some(city.to_owned()), ..Default::default() };
        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        account.change(1, &patch("上海")).await.unwrap();
        tx.commit().await.unwrap();
        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let refused = account.change(1, &patch("北京")).await;
        assert!(matches!(refused, Err(StoreError::Conflict)), "{refused:?}");
    }

    async fn an_account_cannot_become_its_own_ancestor(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        let mut child = named(11, "院区");
        child.parent = Some(AccountId(id(10)));
        accounts(&tx, &[child, named(10, "集团")]).await;
        tx.commit().await.unwrap();
        let desk = analyst(database);
        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let patch = AccountPatch { parent: Some(Some(AccountId(id(11)))), ..Default::default() };
        let refused = account.change(1, &patch).await;
        assert!(matches!(refused, Err(StoreError::Circle)), "{refused:?}");
        drop(tx);
        let detail = desk.account_detail(AccountId(id(10))).await.unwrap();
        assert_eq!(detail.children.len(), 1);
    }

    async fn the_trash_frees_the_code_and_gives_back_what_it_can(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Analyst).await;
        accounts(&tx, &[named(10, "甲")]).await;
        tx.commit().await.unwrap();
        let desk = analyst(database);
        let tx = desk.write(noon()).await.unwrap();
        tx.find::<Edit>(AccountId(id(10))).await.unwrap().trash(1).await.unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(desk.account(AccountId(id(10))).await, Err(StoreError::NotFound)));
        assert_eq!(desk.trashed_accounts(10).await.unwrap().len(), 1);
        let tx = setup(&database.store).await;
        let mut other = named(11, "乙");
        other.code = "C0010".to_owned();
        accounts(&tx, &[other]).await;
        tx.commit().await.unwrap();
        let tx = desk.write(noon()).await.unwrap();
        let trashed = tx.find_in_trash::<Edit>(AccountId(id(10))).await.unwrap();
        let refused = trashed.restore(2).await;
        assert!(
            matches!(refused, Err(StoreError::Duplicate(Unique::AccountCode))),
            "{refused:?}"
        );
    }

    async fn bulk_patches_touch_only_what_differs(database: &Database) {
        let tx = setup(&database.store).await;
        let many: Vec<NewAccount> = (0..700).map(|n| named(1_000 + n, &format!("客户{n}"))).collect();
        accounts(&tx, &many).await;
        let permit = tx.permit::<Import>().unwrap();
        let patch = AccountPatch { region: Some("华北".to_owned()), ..Default::default() };
        let patches: Vec<_> = many.iter().map(|account| (account.id, patch.clone())).collect();
        let first = permit.patch_accounts(&patches, None).await.unwrap();
        assert_eq!((first.changed, first.unchanged), (700, 0));
        let again = permit.patch_accounts(&patches, None).await.unwrap();
        assert_eq!((again.changed, again.unchanged), (0, 700));
        tx.commit().await.unwrap();
        let filter = AccountFilter { region: Some("华北".to_owned()), ..Default::default() };
        assert_eq!(analyst(database).count_accounts(&filter).await.unwrap().at_least, 700);
    }

    async fn undo_trashes_what_the_import_created_and_nobody_built_on(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 2, Job::Representative).await;
        let permit = tx.permit::<Import>().unwrap();
        let import = ImportId(id(90));
        permit.create_import(&crate::world::upload(90, FileKind::Sales)).await.unwrap();
        let mut campus = named(14, "院区");
        campus.parent = Some(AccountId(id(13)));
        let created =
            [named(10, "弃"), named(11, "有别的销售"), named(12, "改过"), named(13, "总院")];
        let keys = permit.create_accounts(&created, Some(import)).await.unwrap();
        permit.create_accounts(&[campus], None).await.unwrap();
        let edited = tx.find::<Edit>(AccountId(id(12))).await.unwrap();
        let patch = AccountPatch { city: Some("上海".to_owned()), ..Default::default() };
        edited.change(1, &patch).await.unwrap();
        let still_sold = BTreeSet::from([keys[1]]);
        assert_eq!(permit.trash_created_by(import, |key| still_sold.contains(&key)).await.unwrap(), 1);
        tx.commit().await.unwrap();
        let left = names(&analyst(database), &AccountQuery { limit: 9, ..Default::default() }).await;
        assert_eq!(left.len(), 4);
        assert!(!left.contains(&"弃".to_owned()));
    }

    async fn sales_keys_are_dense_and_never_given_twice(database: &Database) {
        let tx = setup(&database.store).await;
        assert_eq!(accounts(&tx, &[named(10, "甲"), named(11, "乙")]).await, [0, 1]);
        tx.commit().await.unwrap();
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(12, "丙")]).await;
        drop(tx);
        let tx = setup(&database.store).await;
        assert_eq!(accounts(&tx, &[named(13, "丁")]).await, [2]);
    }

    async fn of_two_changes_at_once_the_later_is_a_conflict(database: &Database) {
        // SQLite has one writer, so there are never two.
        if database.url.starts_with("sqlite:") {
            return;
        }
        let tx = setup(&database.store).await;
        accounts(&tx, &[named(10, "甲")]).await;
        tx.commit().await.unwrap();
        let city = |city: &str| AccountPatch { city: Some(city.to_owned()), ..Default::default() };
        let slow = setup(&database.store).await;
        let seen = slow.find::<Edit>(AccountId(id(10))).await.unwrap();
        let fast = setup(&database.store).await;
        let found = fast.find::<Edit>(AccountId(id(10))).await.unwrap();
        found.change(1, &city("北京")).await.unwrap();
        fast.commit().await.unwrap();
        let late = seen.change(1, &city("上海")).await;
        assert!(matches!(late, Err(StoreError::Conflict)), "{late:?}");
        slow.rollback().await.unwrap();
        let desk = database.store.desk(&caller(1, Job::Director, &[]));
        assert_eq!(desk.account(AccountId(id(10))).await.unwrap().city, "北京");
    }
}
