//! The search over everything: who finds what, in which order, and that it follows every change.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, standard, territory, user};
use canopy_domain::access::Job;
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use canopy_domain::search::Closeness;
use canopy_store::accounts::{AccountPatch, NewAccount};
use canopy_store::search::Sought;
use canopy_store::{Desk, Edit, OpenOptions, Store};

async fn found(desk: &Desk, text: &str) -> Vec<(String, Closeness)> {
    let found = desk.search_accounts(&Sought::of(text).unwrap(), 50).await.unwrap();
    assert_eq!(found.total.at_least, found.rows.len() as u64, "{text}");
    found.rows.into_iter().map(|(closeness, row)| (row.name, closeness)).collect()
}

async fn names(desk: &Desk, text: &str) -> Vec<String> {
    found(desk, text).await.into_iter().map(|(name, _)| name).collect()
}

fn director(database: &Database) -> Desk {
    database.store.desk(&caller(1, Job::Director, &[]))
}

both! {
    async fn the_closest_comes_first_and_the_order_is_stable(database: &Database) {
        let tx = setup(&database.store).await;
        let mut known_as = named(14, "首善医院");
        known_as.aliases = vec!["协和老院".to_owned()];
        let mut coded = named(15, "市中心医院");
        coded.code = "xh".to_owned();
        let others = [
            named(11, "武汉协和医院"),
            named(12, "北京协和医院"),
            named(13, "协和医院"),
            known_as,
            coded,
            named(16, "谢赫家园"),
        ];
        accounts(&tx, &others).await;
        tx.commit().await.unwrap();
        let desk = director(database);
        use Closeness as C;
        let expected = [
            ("协和医院", C::Prefix),
            ("首善医院", C::Prefix),
            ("北京协和医院", C::Part),
            ("武汉协和医院", C::Part),
        ];
        let chinese = found(&desk, "协和").await;
        assert_eq!(chinese, expected.map(|(name, close)| (name.to_owned(), close)));
        let pinyin = found(&desk, "xiehe").await;
        assert_eq!(pinyin.len(), 5, "{pinyin:?}");
        assert!(pinyin.iter().all(|(_, close)| matches!(close, C::PinyinPrefix | C::Pinyin)));
        let initials = found(&desk, "xh").await;
        assert_eq!(initials[0], ("市中心医院".to_owned(), C::Exact));
        assert!(initials[1..].iter().all(|(_, close)| *close >= C::InitialsPrefix), "{initials:?}");
        assert_eq!(names(&desk, "医院 北京").await, ["北京协和医院"], "each word must be there");
        assert_eq!(names(&desk, "不存在").await, [] as [&str; 0]);
        assert_eq!(Sought::of("（，）"), None);
    }

    async fn a_former_name_is_told(database: &Database) {
        let tx = setup(&database.store).await;
        let mut hospital = named(10, "市第一医院");
        hospital.aliases = vec!["红十字医院".to_owned()];
        accounts(&tx, &[hospital]).await;
        tx.commit().await.unwrap();
        let desk = director(database);
        for (text, name) in [("红十字", Some("红十字医院")), ("hsz", Some("红十字医院")), ("第一", None)] {
            let found = desk.search_accounts(&Sought::of(text).unwrap(), 5).await.unwrap();
            assert_eq!(found.rows[0].1.known_as.as_deref(), name, "{text}");
        }
    }

    async fn nobody_finds_what_is_out_of_reach(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Representative).await;
        user(&tx, 2, Job::Representative).await;
        territory(&tx, 100, None).await;
        territory(&tx, 101, Some(100)).await;
        territory(&tx, 102, Some(100)).await;
        let placed = |number: u128, territory: u128, owner: Option<u128>| NewAccount {
            territory: Some(TerritoryId(id(territory))),
            owner: owner.map(|owner| UserId(id(owner))),
            ..named(number, "仁济医院")
        };
        accounts(&tx, &[placed(10, 101, None), placed(11, 102, None), placed(12, 102, Some(1))])
            .await;
        tx.commit().await.unwrap();
        let codes = async |desk: Desk, text: &str| -> Vec<String> {
            let found = desk.search_accounts(&Sought::of(text).unwrap(), 50).await.unwrap();
            assert_eq!(found.total.at_least, found.rows.len() as u64);
            found.rows.into_iter().map(|(_, row)| row.code).collect()
        };
        for text in ["仁济", "renji", "rjyy", "C001"] {
            let desk = |number, job, territories: &[u128]| {
                database.store.desk(&caller(number, job, territories))
            };
            assert_eq!(codes(desk(1, Job::Representative, &[101]), text).await, ["C0010", "C0012"]);
            assert_eq!(codes(desk(2, Job::Representative, &[102]), text).await, ["C0011", "C0012"]);
            assert_eq!(codes(desk(3, Job::Manager, &[100]), text).await.len(), 3);
            assert_eq!(codes(desk(4, Job::Manager, &[]), text).await.len(), 0);
        }
        assert_eq!(codes(database.store.desk(&caller(1, Job::Representative, &[101])), "C0011").await.len(), 0);
    }

    async fn a_search_follows_every_change_of_a_name(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 1, Job::Director).await;
        accounts(&tx, &[named(10, "同仁医院"), named(11, "友谊医院")]).await;
        tx.commit().await.unwrap();
        let desk = director(database);
        assert_eq!(names(&desk, "同仁").await, ["同仁医院"]);

        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(10))).await.unwrap();
        let patch = AccountPatch { name: Some("明目医院".to_owned()), ..AccountPatch::default() };
        account.change(1, &patch).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(names(&desk, "明目").await, ["明目医院"]);
        assert_eq!(names(&desk, "tongren").await, ["明目医院"], "by its former name");

        let tx = setup(&database.store).await;
        accounts(&tx, &[named(12, "安贞医院")]).await;
        assert_eq!(names(&desk, "安贞").await, [] as [&str; 0], "not before it is committed");
        tx.commit().await.unwrap();
        assert_eq!(names(&desk, "安贞").await, ["安贞医院"]);

        let tx = desk.write(noon()).await.unwrap();
        let account = tx.find::<Edit>(AccountId(id(12))).await.unwrap();
        account.trash(1).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(found(&desk, "安贞").await, []);
        let tx = desk.write(noon()).await.unwrap();
        tx.find_in_trash::<Edit>(AccountId(id(12))).await.unwrap().restore(2).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(names(&desk, "安贞").await, ["安贞医院"]);

        let many: Vec<NewAccount> =
            (0..1_500).map(|n| named(1_000 + n, &format!("诊所{n}"))).collect();
        let tx = setup(&database.store).await;
        accounts(&tx, &many).await;
        tx.commit().await.unwrap();
        assert_eq!(names(&desk, "诊所1499").await, ["诊所1499"]);
    }

    async fn another_program_on_the_same_records_is_followed(database: &Database) {
        let other = Store::open(&database.url, &OpenOptions::default()).await.unwrap();
        let here = director(database);
        assert_eq!(names(&here, "协和").await, [] as [&str; 0]);
        let tx = setup(&other).await;
        accounts(&tx, &[named(10, "协和医院")]).await;
        tx.commit().await.unwrap();
        assert_eq!(names(&here, "协和").await, ["协和医院"]);
        other.close().await;
    }

    async fn small_things_are_found_by_what_they_are_called(database: &Database) {
        let tx = setup(&database.store).await;
        user(&tx, 7, Job::Representative).await;
        territory(&tx, 100, None).await;
        standard(&tx, 200, "pharma").await;
        tx.commit().await.unwrap();
        let desk = database.store.desk(&caller(7, Job::Representative, &[]));
        let sought = |text| Sought::of(text).unwrap();
        assert_eq!(desk.search_people(&sought("user7"), 5).await.unwrap().rows.len(), 1);
        assert_eq!(desk.search_territories(&sought("t100"), 5).await.unwrap().rows.len(), 1);
        for text in ["医药", "yiyao", "yy", "pharma"] {
            let found = desk.search_standards(&sought(text), 5).await.unwrap();
            assert_eq!(found.rows.len(), 1, "{text}");
        }
        assert_eq!(desk.search_runs(&sought("医药"), 5).await.unwrap().rows, []);
    }
}
