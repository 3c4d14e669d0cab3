//! Ratings and tiers by decision from outside: rated in one form, asked for and decided across three
//! browsers, marked wherever the tier shows, and refused to those they are not for.

use axum::http::StatusCode;
use canopy_domain::primitives::StandardId;
use canopy_store::screening::Population;
use canopy_store::{Import, SystemReason};
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_usecases::screening::{self, Screen};

/// Three accounts of 李's, one of the stranger's, with a screening.
async fn screened(app: &TestApp) -> StandardId {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customer = |code, name, territory, monthly| Customer {
        code,
        name,
        level: "三级甲等",
        territory,
        monthly,
    };
    let customers = [
        customer("C1", "南京鼓楼医院", mine, (50, 90)),
        customer("C2", "江苏省人民医院", mine, (80, 60)),
        customer("C3", "常州武进门诊", mine, (5, 0)),
        customer("C4", "广州市一医院", theirs, (100, 120)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    let system = app.company.store.system(SystemReason::Demo);
    let tx = system.write(app.now()).await.unwrap();
    let figures: Vec<_> = [(0, 900), (1, 600), (3, 1_200)]
        .map(|(sales_key, units)| canopy_store::accounts::AccountFigures {
            sales_key,
            revenue_12m: canopy_domain::Amount::from_units(units).unwrap(),
            revenue_prev: canopy_domain::Amount::ZERO,
            last_sale: None,
        })
        .to_vec();
    tx.permit::<Import>().unwrap().refresh_figures(&figures).await.unwrap();
    tx.commit().await.unwrap();
    let standard = business::publish(&app.company, app.now(), "pharma").await;
    run(app, standard).await;
    standard
}

async fn run(app: &TestApp, standard: StandardId) -> canopy_domain::primitives::RunId {
    let desk = app.company.store.system(SystemReason::Demo);
    let screen = Screen { standard, population: Population::default(), as_of: None };
    let run = screening::run(&app.company, &desk, app.now(), screen).await.unwrap();
    app.pass(chrono::TimeDelta::minutes(1));
    run
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

fn rating_form(place: usize) -> String {
    format!("/accounts/{}/ratings", account_id(place))
}

const GOOD: [(&str, &str); 5] = [
    ("standard", "pharma"),
    ("level:openness", "4"),
    ("basis:openness", "confirmed"),
    ("evidence:openness", "院长邀请参加学科规划会"),
    ("confirmed_by:openness", "会议通知"),
];

async fn told(browser: &mut Browser<'_>) -> String {
    browser.get("/api/v1/notifications").await.body
}

#[tokio::test]
async fn owners_are_reminded_of_ratings_due_once_a_week() {
    use canopy_store::accounts::AccountPatch;
    use canopy_usecases::notifications::remind;
    let app = TestApp::start().await;
    screened(&app).await;
    let tx = app.company.store.system(SystemReason::Demo).write(app.now()).await.unwrap();
    let account = tx.find::<canopy_store::Edit>(account_id(0)).await.unwrap();
    let (version, li) = (account.version, app.id_of(Persona::RepresentativeLi));
    let given = AccountPatch { owner: Some(Some(li)), ..AccountPatch::default() };
    account.change(version, &given).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(remind(&app.company).await.unwrap(), 1);
    assert_eq!(remind(&app.company).await.unwrap(), 0, "not again the same day");
    let page = ok(&mut app.representative_li().await, "/notifications").await;
    assert!(page.body.contains("您负责的客户中有 1 家待评分"), "{}", page.body);
    app.pass(chrono::TimeDelta::days(8));
    assert_eq!(remind(&app.company).await.unwrap(), 1);
}

#[tokio::test]
async fn an_account_is_rated_in_one_form_and_its_page_says_who_said_so() {
    let app = TestApp::start().await;
    screened(&app).await;
    let mut li = app.representative_li().await;
    let page = ok(&mut li, "/ratings").await;
    assert_eq!(page.count("#due tbody tr"), 2, "own accounts that bought something");
    assert!(page.body.contains("南京鼓楼医院") && !page.body.contains("广州市一医院"));
    let form = ok(&mut li, &rating_form(0)).await;
    assert_eq!(form.count("fieldset.rating"), 10);
    assert_eq!(form.count("fieldset.rating input[name='level:openness']"), 5);
    let sent = li.post(&rating_form(0), &GOOD).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let path = sent.location().to_owned();
    let page = ok(&mut li, &path).await;
    let rated = page.text("#rated-openness");
    for word in ["4", "院长邀请参加学科规划会", "会议通知", "李思源", "已证实"]
    {
        assert!(rated.contains(word), "{word} is not in {rated}");
    }
    let home = ok(&mut li, "/").await;
    assert_eq!(home.count("a[href='/ratings'].tile"), 2, "the figure and the place");
    let file = ok(&mut li, "/ratings/export?format=csv").await;
    assert!(file.body.contains("C1") && file.body.contains("院长邀请参加学科规划会"));
}

#[tokio::test]
async fn a_faulty_rating_is_shown_again_with_everything_that_was_entered() {
    let app = TestApp::start().await;
    screened(&app).await;
    let mut li = app.representative_li().await;
    let before = app.state().await;
    let mut form = GOOD.to_vec();
    form[4] = ("confirmed_by:openness", " ");
    let page = li.post(&rating_form(0), &form).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.count("fieldset.is-wrong"), 1);
    assert_eq!(page.attributes("input[name='level:openness'][checked]", "value"), ["4"]);
    assert_eq!(page.text("textarea[name='evidence:openness']"), "院长邀请参加学科规划会");
    let nothing = li.post(&rating_form(0), &[("standard", "pharma")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn ratings_and_reviews_of_others_are_not_found_and_change_nothing() {
    let app = TestApp::start().await;
    screened(&app).await;
    let account = account_id(0);
    let mut stranger = app.stranger().await;
    let mut others = Vec::new();
    for person in [Persona::ManagerWang, Persona::RepresentativeLi, Persona::AuditorSun] {
        others.push((person, app.signed_in(person).await));
    }
    let before = app.state().await;
    let review = [("tier", "key"), ("reason", "x")];
    let form = stranger.post(&rating_form(0), &GOOD).await;
    assert_eq!(form.status, StatusCode::NOT_FOUND);
    for path in ["ratings", "review"] {
        let page = stranger.get(&format!("/accounts/{account}/{path}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    let asked = stranger.post(&format!("/accounts/{account}/review"), &review).await;
    assert_eq!(asked.status, StatusCode::NOT_FOUND);
    for path in ["ratings", "decisions", "history"] {
        let page = stranger.get(&format!("/api/v1/accounts/{account}/{path}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    for (person, browser) in &mut others {
        let given = browser.post(&format!("/accounts/{account}/tier"), &review).await;
        assert_eq!(given.status, StatusCode::FORBIDDEN, "{person:?}");
    }
    let (_, auditor) = others.last_mut().unwrap();
    assert_eq!(auditor.post(&rating_form(0), &GOOD).await.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn a_review_is_asked_for_decided_and_told_and_the_tier_is_marked_everywhere() {
    let app = TestApp::start().await;
    let standard = screened(&app).await;
    let account = account_id(2);
    let mut li = app.representative_li().await;
    let ask = format!("/accounts/{account}/review");
    let page = ok(&mut li, &ask).await;
    assert_eq!(page.count("select[name=tier] option"), 5);
    let silent = li.post(&ask, &[("tier", "key"), ("reason", "")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = [("tier", "key"), ("reason", "新主任已到任"), ("evidence", "任命通知")];
    let sent = li.post(&ask, &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let review = sent.location().to_owned();
    assert_eq!(ok(&mut li, &review).await.count("form[action$='/decide']"), 0);
    let mut wang = app.manager_wang().await;
    assert!(told(&mut wang).await.contains("review_waits"));
    assert!(!told(&mut app.stranger().await).await.contains("review_waits"));
    assert!(
        !told(&mut app.director_chen().await).await.contains("review_waits"),
        "who answers is told"
    );
    let home = ok(&mut wang, "/").await;
    assert_eq!(home.count("a.tile[href='/reviews?status=open']"), 1);
    assert_eq!(ok(&mut wang, "/reviews?status=open").await.count("#reviews tbody tr"), 1);
    let page = ok(&mut wang, &review).await;
    let version =
        page.attributes("form[action$='/decide'] input[name=version]", "value")[0].clone();
    let until = page.attributes("input[name=until]", "value")[0].clone();
    let decide = format!("{review}/decide");
    let form = [
        ("version", version.as_str()),
        ("ruling", "uphold"),
        ("tier", "key"),
        ("until", until.as_str()),
        ("reason", "属实，先服务半年"),
    ];
    let refused = li.post(&decide, &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(wang.post(&decide, &form).await.status, StatusCode::SEE_OTHER);
    assert_eq!(wang.post(&decide, &form).await.status, StatusCode::CONFLICT, "decided once");
    assert!(told(&mut li).await.contains("review_decided"));
    let home = ok(&mut li, "/").await;
    assert!(home.text("section[aria-labelledby=answers]").contains("属实，先服务半年"));
    let seen = li.post(&format!("{review}/seen"), &[]).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert_eq!(ok(&mut li, "/").await.count("section[aria-labelledby=answers]"), 0);
    let marked = |page: &Page| page.attributes(".by-hand", "title");
    for path in [format!("/accounts/{account}"), "/accounts".to_owned()] {
        let page = ok(&mut li, &path).await;
        assert_eq!(marked(&page).len(), 1, "{path}");
        assert!(marked(&page)[0].contains("属实，先服务半年"), "{path}");
    }
    assert!(ok(&mut li, "/accounts?tier=key").await.body.contains("常州武进门诊"));
    let run = run(&app, standard).await;
    let ranking = ok(&mut li, &format!("/screening/{run}")).await;
    assert_eq!(marked(&ranking).len(), 1);
    let receipt = ok(&mut li, &format!("/screening/{run}/accounts/{account}")).await;
    let why = receipt.text("section[aria-labelledby=why]");
    assert!(why.contains("一般客户") && why.contains("重点客户"), "both tiers: {why}");
    let passed = ok(&mut li, &format!("/accounts/{account}")).await;
    assert_eq!(passed.count("section[aria-labelledby=passed] .history li"), 2);
    assert_eq!(passed.count("section[aria-labelledby=passed] figure.chart"), 1);
}

#[tokio::test]
async fn the_director_gives_a_tier_and_ends_it() {
    let app = TestApp::start().await;
    screened(&app).await;
    let account = account_id(2);
    let mut chen = app.director_chen().await;
    let path = format!("/accounts/{account}/tier");
    let page = ok(&mut chen, &path).await;
    let until = page.attributes("input[name=until]", "value")[0].clone();
    let form = [
        ("tier", "strategic"),
        ("reason", "集团总部"),
        ("deciders", "陈望舒、王建宁"),
        ("until", until.as_str()),
    ];
    let late = [form[0], form[1], form[2], ("until", "2040-01-01")];
    assert_eq!(chen.post(&path, &late).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(chen.post(&path, &form).await.status, StatusCode::SEE_OTHER);
    let page = ok(&mut chen, &format!("/accounts/{account}")).await;
    assert!(page.attributes(".by-hand", "title")[0].contains("陈望舒、王建宁"));
    let end = page.attributes("form[action$='/end']", "action")[0].clone();
    let version = page.attributes("form[action$='/end'] input[name=version]", "value")[0].clone();
    let mut wang = app.manager_wang().await;
    let reason = [("version", version.as_str()), ("reason", "项目终止")];
    assert_eq!(wang.post(&end, &reason).await.status, StatusCode::FORBIDDEN, "a committee's");
    assert_eq!(chen.post(&end, &reason).await.status, StatusCode::SEE_OTHER);
    let page = ok(&mut chen, &format!("/accounts/{account}")).await;
    assert_eq!(page.count(".by-hand"), 0);
    assert!(page.body.contains("项目终止"), "history keeps it");
}

#[tokio::test]
async fn the_api_rates_asks_and_decides_as_the_pages_do() {
    let app = TestApp::start().await;
    screened(&app).await;
    let mut li = app.representative_li().await;
    let token = li.token().await;
    let mut li = li.with_header("x-csrf-token", &token);
    let account = account_id(0);
    let json = |page: &Page| -> serde_json::Value { serde_json::from_str(&page.body).unwrap() };
    let send = async |browser: &mut Browser<'_>, path: &str, body: serde_json::Value| {
        let body = axum::body::Body::from(body.to_string());
        browser.send(axum::http::Method::POST, path, body, Some("application/json"), &[]).await
    };
    let many = serde_json::json!({ "ratings": [
        { "account": "C1", "criterion": "openness", "level": 4, "basis": "assumed", "evidence": "会上" },
        { "account": "C4", "criterion": "openness", "level": 4, "basis": "assumed", "evidence": "会上" },
        { "account": "C1", "criterion": "loyalty", "level": 9, "basis": "assumed", "evidence": "会上" },
    ]});
    let told = json(&send(&mut li, "/api/v1/ratings", many).await);
    assert_eq!(told["kept"], 1);
    assert_eq!(told["ratings"][1]["faults"][0], "account_unknown", "out of reach");
    assert_eq!(told["ratings"][2]["faults"][0], "level_unknown");
    let found = json(&li.get(&format!("/api/v1/accounts/{account}/ratings")).await);
    let criteria = found[0]["criteria"].as_array().unwrap();
    let openness = criteria.iter().find(|one| one["criterion"] == "openness").unwrap();
    assert_eq!((openness["value"].as_f64(), openness["counted"].as_i64()), (Some(4.0), Some(1)));
    assert_eq!(openness["rubric"].as_array().unwrap().len(), 5);
    let due = json(&li.get("/api/v1/ratings/due").await);
    assert_eq!((due["total"].as_i64(), due["rows"].as_array().unwrap().len()), (Some(2), 2));
    let history = json(&li.get(&format!("/api/v1/accounts/{account}/history")).await);
    assert_eq!(history[0]["why"], "first");
}
