//! Future demand from outside: everybody sees the sum of their own reach and no name beyond it.

use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use serde_json::Value;

/// Two accounts of 李's, two of the stranger's; one of each stopped buying.
async fn business(app: &TestApp) {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customer =
        |code, name, territory, monthly| Customer { code, name, level: "", territory, monthly };
    let customers = [
        customer("C1", "南京鼓楼医院", mine, (50, 90)),
        customer("C2", "江苏省人民医院", mine, (80, 0)),
        customer("C3", "广州市一医院", theirs, (100, 120)),
        customer("C4", "深圳南山医院", theirs, (40, 0)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

async fn told(browser: &mut Browser<'_>, path: &str) -> Value {
    serde_json::from_str(&ok(browser, path).await.body).unwrap()
}

#[tokio::test]
async fn the_page_opens_once_demand_is_computed_and_holds_only_what_is_in_reach() {
    let app = TestApp::start().await;
    business(&app).await;
    let mut li = app.representative_li().await;
    let soon = ok(&mut li, "/demand").await;
    assert!(!soon.body.contains("demand-sum"), "{}", soon.body);
    app.company.settle().await;
    let mine = ok(&mut li, "/demand").await;
    assert_eq!(mine.count("#demand-sum"), 1, "{}", mine.body);
    let all = ok(&mut app.director_chen().await, "/demand").await;
    assert!(mine.body.contains("江苏省人民医院"));
    for name in ["广州市一医院", "深圳南山医院"] {
        assert!(!mine.body.contains(name), "{name}");
    }
    assert!(all.body.contains("深圳南山医院") && all.body.contains("江苏省人民医院"));
}

#[tokio::test]
async fn sums_over_the_api_are_those_of_the_reach_and_of_the_territory() {
    let app = TestApp::start().await;
    business(&app).await;
    let mut director = app.director_chen().await;
    assert_eq!(told(&mut director, "/api/v1/demand").await["state"], "soon");
    app.company.settle().await;
    let last_year = |told: &Value| told["forecast"]["last_year"].as_str().unwrap().to_owned();
    let all = told(&mut director, "/api/v1/demand").await;
    assert_eq!((all["state"].as_str().unwrap(), last_year(&all)), ("ready", "252000".to_owned()));
    let mine = told(&mut app.representative_li().await, "/api/v1/demand").await;
    assert_eq!(last_year(&mine), "108000");
    let territory = app.territory_of(Persona::StrangerZhou).unwrap();
    let path = format!("/api/v1/demand?territory={territory}");
    assert_eq!(last_year(&told(&mut director, &path).await), "144000");
    // A territory beyond one's reach holds nothing one may see.
    let theirs = told(&mut app.representative_li().await, &path).await;
    assert!(theirs["forecast"].is_null() && theirs["broken"].as_array().unwrap().is_empty());
    let unreadable = director.get("/api/v1/demand?territory=here").await;
    assert_eq!(unreadable.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn an_accounts_page_tells_its_future_to_those_who_may_see_it() {
    let app = TestApp::start().await;
    business(&app).await;
    let path = format!("/accounts/{}", account_id(0));
    let mut li = app.representative_li().await;
    ok(&mut li, &path).await;
    app.company.settle().await;
    let page = ok(&mut li, &path).await;
    assert_eq!(page.count("#future"), 1);
    assert_eq!(page.count("section[aria-labelledby=future-title] dt"), 3, "{}", page.body);
    let api = format!("/api/v1/accounts/{}/demand", account_id(0));
    let found = told(&mut li, &api).await;
    assert_eq!(found["again"], "no_model");
    assert_eq!(found["forecast"]["months"].as_array().unwrap().len(), 12);
    assert_eq!(found["rhythm"]["pace"], "on_time");
    let elsewhere = format!("/api/v1/accounts/{}/demand", account_id(2));
    assert_eq!(li.get(&elsewhere).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn no_word_about_the_future_is_hard_coded() {
    let app = TestApp::start().await;
    business(&app).await;
    ok(&mut app.director_chen().await, "/demand").await;
    app.company.settle().await;
    for lang in ["zh-CN", "en"] {
        let mut director = app.director_chen().await;
        director.post("/preferences/language", &[("language", lang)]).await;
        let page = ok(&mut director, "/demand").await;
        crate::pages::check(&format!("/demand {lang}"), &page);
        let account = ok(&mut director, &format!("/accounts/{}", account_id(0))).await;
        crate::pages::check(&format!("an account {lang}"), &account);
    }
    let mut director = app.director_chen().await.in_language("pseudo");
    let found = crate::pages::hard_coded(&ok(&mut director, "/demand").await);
    assert!(found.is_empty(), "{found:?}");
}
