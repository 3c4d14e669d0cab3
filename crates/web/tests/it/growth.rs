//! Growth from outside: what a page says adds up, each person sees their reach, and every figure
//! leads to the rows of the file.

use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, Page, Persona, TestApp};

/// Four accounts of 李's, two of the stranger's. They sell on the last day of each month of 2024 and
/// 2025, so the last twelve months stand against those before.
async fn sold(app: &TestApp) {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customer =
        |code, name, territory, monthly| Customer { code, name, level: "", territory, monthly };
    let customers = [
        customer("C1", "南京鼓楼医院", mine, (50, 90)),
        customer("C2", "江苏省人民医院", mine, (80, 60)),
        customer("C3", "无锡二院", mine, (0, 30)),
        customer("C4", "苏州九龙医院", mine, (20, 0)),
        customer("C6", "广州市一医院", theirs, (100, 120)),
        customer("C7", "深圳南山医院", theirs, (40, 10)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

async fn api(browser: &mut Browser<'_>, path: &str) -> serde_json::Value {
    serde_json::from_str(&ok(browser, path).await.body).unwrap()
}

fn units(value: &serde_json::Value) -> i64 {
    value.as_str().unwrap().parse().unwrap()
}

#[tokio::test]
async fn base_and_steps_are_the_current_revenue_for_everybody_in_their_reach() {
    let app = TestApp::start().await;
    sold(&app).await;
    let expected = [
        (Persona::RepresentativeLi, 150 * 1_200, 180 * 1_200),
        (Persona::DirectorChen, 290 * 1_200, 310 * 1_200),
        (Persona::StrangerZhou, 140 * 1_200, 130 * 1_200),
    ];
    for (person, base, current) in expected {
        let mut browser = app.signed_in(person).await;
        let told = api(&mut browser, "/api/v1/growth").await;
        assert_eq!(units(&told["total"]["base"]), base, "{person:?}");
        assert_eq!(units(&told["total"]["current"]), current, "{person:?}");
        let sum = |list: &serde_json::Value, change: &dyn Fn(&serde_json::Value) -> i64| {
            list.as_array().unwrap().iter().map(change).sum::<i64>()
        };
        let whole = current - base;
        let of_sums = |line: &serde_json::Value| units(&line["sums"]["change"]);
        assert_eq!(sum(&told["steps"], &|step| units(&step["change"])), whole, "{person:?}");
        assert_eq!(sum(&told["accounts"], &of_sums), whole, "{person:?}");
        assert_eq!(sum(&told["territories"], &of_sums), whole, "{person:?}");
        let told = api(&mut browser, "/api/v1/growth/products").await;
        assert_eq!(sum(&told["products"], &of_sums), whole, "{person:?}");
        assert_eq!(sum(&told["classes"], &of_sums), whole, "{person:?}");
        let price = &told["price"];
        // Every unit costs a hundred: nothing but volume.
        assert_eq!((units(&price["volume"]), units(&price["price"])), (whole, 0), "{person:?}");
    }
}

#[tokio::test]
async fn each_account_moves_as_it_bought() {
    let app = TestApp::start().await;
    sold(&app).await;
    let told = api(&mut app.representative_li().await, "/api/v1/growth").await;
    let movement = |code: &str| {
        let accounts = told["accounts"].as_array().unwrap();
        let found = accounts.iter().find(|one| one["code"] == code).unwrap();
        found["movement"].as_str().unwrap().to_owned()
    };
    let found = ["C1", "C2", "C3", "C4"].map(movement);
    assert_eq!(found, ["grown", "shrunk", "new", "lost"]);
}

#[tokio::test]
async fn a_bar_leads_to_its_accounts_and_these_to_the_rows_of_the_file() {
    let app = TestApp::start().await;
    sold(&app).await;
    let mut browser = app.representative_li().await;
    let page = ok(&mut browser, "/growth").await;
    assert_eq!(page.count("#lines tbody tr"), 4);
    let lost = page.attributes("#waterfall tbody a", "href");
    let lost = lost.iter().find(|url| url.ends_with("move=lost")).unwrap();
    let page = ok(&mut browser, lost).await;
    assert_eq!(page.count("#lines tbody tr"), 1);
    let rows = page.attributes("#lines tbody a", "href")[0].clone();
    let page = ok(&mut browser, &rows).await;
    assert_eq!((page.count("#base tbody tr"), page.count("#current tbody tr")), (12, 0));
    assert!(page.body.contains("流向.csv"));
}

#[tokio::test]
async fn every_view_of_every_period_is_a_page_and_a_file() {
    let app = TestApp::start().await;
    sold(&app).await;
    let mut director = app.director_chen().await;
    for period in ["12-before", "6-before", "3-year", "1-before", "free&from=2025-02-10"] {
        for by in ["account", "product", "class", "territory", "price"] {
            let page = ok(&mut director, &format!("/growth?period={period}&by={by}")).await;
            assert!(page.count("figure.chart") >= 1, "{period} {by}");
            let file = format!("/growth/export?period={period}&by={by}&format=csv");
            assert!(ok(&mut director, &file).await.body.lines().count() > 1, "{file}");
        }
    }
    let free = "period=free&base_from=2024-01-10&base_to=2024-06-15&from=2025-01-10&to=2025-06-15";
    let told = api(&mut director, &format!("/api/v1/growth?{free}")).await;
    // Sold on the last days of January to May.
    assert_eq!(units(&told["total"]["base"]), 290 * 500);
    assert_eq!(units(&told["total"]["current"]), 310 * 500);
}

#[tokio::test]
async fn nobody_looks_at_the_growth_of_an_account_beyond_their_reach() {
    let app = TestApp::start().await;
    sold(&app).await;
    let mut stranger = app.stranger().await;
    let rows = format!("/growth/accounts/{}", account_id(0));
    assert_eq!(stranger.get(&rows).await.status, StatusCode::NOT_FOUND);
    let territory = app.territory_of(Persona::RepresentativeLi).unwrap();
    let path = format!("/growth/export?territory={territory}&format=csv");
    let file = ok(&mut stranger, &path).await;
    assert!(!file.body.contains("南京鼓楼医院"));
    assert_eq!(file.body.lines().count(), 1);
}

#[tokio::test]
async fn a_representative_sees_their_own_growth_at_home_and_others_do_not() {
    let app = TestApp::start().await;
    sold(&app).await;
    let id = account_id(0);
    let li = app.id_of(Persona::RepresentativeLi);
    let system = app.company.store.system(canopy_store::SystemReason::Demo);
    let tx = system.write(app.now()).await.unwrap();
    let found = tx.find::<canopy_store::Edit>(id).await.unwrap();
    let version = found.version;
    let patch =
        canopy_store::accounts::AccountPatch { owner: Some(Some(li)), ..Default::default() };
    found.change(version, &patch).await.unwrap();
    tx.commit().await.unwrap();
    let page = ok(&mut app.representative_li().await, "/").await;
    assert_eq!(page.count("section[aria-labelledby=own-growth] figure.chart"), 1);
    let page = ok(&mut app.director_chen().await, "/").await;
    assert_eq!(page.count("section[aria-labelledby=own-growth]"), 0);
}
