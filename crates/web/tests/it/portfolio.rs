//! The portfolio from outside: what pictures say adds up, what is chosen off them stands in the
//! address, each person sees their reach, and thresholds are set by whoever leads.

use axum::http::StatusCode;
use canopy_domain::primitives::StandardId;
use canopy_store::SystemReason;
use canopy_store::screening::Population;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_usecases::screening::{self, Screen};

/// Five accounts of 李's, of which one brings most; two of the stranger's.
async fn sold(app: &TestApp) -> StandardId {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customer =
        |code, name, level, territory, monthly| Customer { code, name, level, territory, monthly };
    let customers = [
        customer("C1", "南京鼓楼医院", "三级甲等", mine, (50, 700)),
        customer("C2", "江苏省人民医院", "三级甲等", mine, (80, 100)),
        customer("C3", "无锡二院", "二级甲等", mine, (10, 100)),
        customer("C4", "苏州九龙医院", "三级", mine, (20, 60)),
        customer("C5", "常州武进门诊", "", mine, (5, 40)),
        customer("C6", "广州市一医院", "三级甲等", theirs, (100, 120)),
        customer("C7", "深圳南山医院", "三级甲等", theirs, (40, 100)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    business::publish(&app.company, app.now(), "pharma").await
}

async fn screened(app: &TestApp) {
    let standard = sold(app).await;
    let desk = app.company.store.system(SystemReason::Demo);
    let as_of = Some(business::LAST_DAY.parse().unwrap());
    let screen = Screen { standard, population: Population::default(), as_of };
    screening::run(&app.company, &desk, app.now(), screen).await.unwrap();
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

async fn api(browser: &mut Browser<'_>, path: &str) -> serde_json::Value {
    serde_json::from_str(&ok(browser, path).await.body).unwrap()
}

#[tokio::test]
async fn classes_and_fields_hold_every_account_in_reach_once() {
    let app = TestApp::start().await;
    screened(&app).await;
    for (person, accounts) in [(Persona::RepresentativeLi, 5), (Persona::DirectorChen, 7)] {
        let mut browser = app.signed_in(person).await;
        let told = api(&mut browser, "/api/v1/portfolio").await;
        let sum = |list: &serde_json::Value| {
            let lines = list.as_array().unwrap().iter();
            lines.map(|line| line["accounts"].as_i64().unwrap()).sum::<i64>()
        };
        assert_eq!((sum(&told["classes"]), sum(&told["map"])), (accounts, accounts), "{person:?}");
        let chosen = |path: &str| format!("/api/v1/portfolio/accounts?{path}");
        let mut quarters = 0;
        for quadrant in ["star", "grow", "keep", "serve"] {
            let told = api(&mut browser, &chosen(&format!("quadrant={quadrant}"))).await;
            quarters += told["count"].as_i64().unwrap();
        }
        assert_eq!(quarters, accounts, "{person:?}");
    }
}

#[tokio::test]
async fn what_is_chosen_stands_in_the_address_and_in_the_file() {
    let app = TestApp::start().await;
    screened(&app).await;
    let mut li = app.representative_li().await;
    let page = ok(&mut li, "/portfolio").await;
    let a = page.attributes("#classes tbody a", "href")[0].clone();
    let page = ok(&mut li, &a).await;
    // 700 of 1,000, then 800: both began below 80 %.
    assert_eq!(page.count("#chosen tbody tr"), 2);
    let boxed = "/portfolio/accounts?y0=48000&y1=72000";
    assert_eq!(ok(&mut li, boxed).await.count("#chosen tbody tr"), 2);
    let file = ok(&mut li, "/portfolio/export?y0=48000&y1=72000&format=csv").await;
    assert_eq!(file.body.lines().count(), 3, "{}", file.body);
    assert!(file.body.contains("苏州九龙医院") && file.body.contains("常州武进门诊"));
    assert_eq!(li.get("/portfolio/accounts?y0=much").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(li.get("/portfolio/accounts?class=Z").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn every_look_is_a_page_and_a_file_before_and_after_a_screening() {
    let app = TestApp::start().await;
    sold(&app).await;
    let mut director = app.director_chen().await;
    let page = ok(&mut director, "/portfolio?look=matrix").await;
    assert_eq!(page.count("figure.chart"), 0);
    assert!(page.body.contains("还没有完成的筛选"));
    let app = TestApp::start().await;
    screened(&app).await;
    let mut director = app.director_chen().await;
    for look in ["pareto", "rfm", "matrix", "concentration"] {
        let page = ok(&mut director, &format!("/portfolio?look={look}")).await;
        assert!(page.count("figure.chart, table.heat") >= 1, "{look}");
        let file = format!("/portfolio/export?look={look}&format=csv");
        assert!(ok(&mut director, &file).await.body.lines().count() > 1, "{file}");
    }
    let page = ok(&mut director, "/portfolio?look=rfm").await;
    assert_eq!(page.count("table.heat td"), 25);
    for dimension in ["influence", "unknown"] {
        let path = format!("/portfolio?look=matrix&potential={dimension}&value=purchasing");
        assert_eq!(ok(&mut director, &path).await.count("#matrix"), 1);
    }
}

#[tokio::test]
async fn dependence_on_one_account_is_warned_of_where_it_is_and_at_home() {
    let app = TestApp::start().await;
    sold(&app).await;
    let mut director = app.director_chen().await;
    let told = api(&mut director, "/api/v1/portfolio").await;
    let groups = told["territories"].as_array().unwrap();
    let district = groups.iter().find(|one| one["name"] == "江苏一区").unwrap();
    assert_eq!(district["warnings"][0], "on_one");
    assert!((district["top1"].as_f64().unwrap() - 0.7).abs() < 1e-9);
    assert_eq!(district["largest"], account_id(0).to_string());
    let home = ok(&mut director, "/").await;
    assert!(home.count("section[aria-labelledby=dependence] li") >= 1);
    let home = ok(&mut app.representative_li().await, "/").await;
    assert_eq!(home.count("section[aria-labelledby=dependence]"), 0);
    let path = "/api/v1/portfolio/accounts";
    let told = api(&mut app.stranger().await, path).await;
    assert_eq!(told["count"], 2);
}

#[tokio::test]
async fn thresholds_are_set_by_whoever_leads_and_nobody_else() {
    let app = TestApp::start().await;
    sold(&app).await;
    let form = [("top1", "75"), ("top5", "100"), ("hhi", "1")];
    let mut li = app.representative_li().await;
    let before = app.state().await;
    let refused = li.post("/portfolio/thresholds", &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, before);
    let mut director = app.director_chen().await;
    let before = app.state().await;
    let bad = [("top1", "0"), ("top5", "100"), ("hhi", "1")];
    let again = director.post("/portfolio/thresholds", &bad).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.state().await, before);
    let saved = director.post("/portfolio/thresholds", &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let told = api(&mut director, "/api/v1/portfolio").await;
    for group in told["territories"].as_array().unwrap() {
        assert_eq!(group["warnings"].as_array().unwrap().len(), 0, "{group}");
    }
    let page = ok(&mut director, "/portfolio?look=concentration").await;
    assert!(page.body.contains("75%"));
}
