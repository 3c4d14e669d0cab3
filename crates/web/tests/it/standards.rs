//! Standards from outside: every part of a draft is changed without writing TOML, weights come from
//! judges, data and strategies, contradictions are told where they stand, and versions read beside
//! each other.
#![expect(clippy::float_cmp, reason = "exact figures by construction")]

use axum::http::StatusCode;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weighting::How;
use canopy_domain::standards::{Scale, Standard, TierRule};
use canopy_store::SystemReason;
use canopy_testkit::business::{self, Customer};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use canopy_usecases::standards;

async fn draft(app: &TestApp) -> StandardId {
    let desk = app.company.store.system(SystemReason::Demo);
    standards::adopt(&desk, app.now(), "pharma").await.unwrap()
}

async fn version(app: &TestApp, id: StandardId) -> standards::Version {
    standards::read(&app.company.store.system(SystemReason::Demo), id).await.unwrap()
}

async fn standard(app: &TestApp, id: StandardId) -> Standard {
    version(app, id).await.standard
}

async fn sell(app: &TestApp, count: usize) {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let all = [
        ("C1", "南京鼓楼医院", (50, 90)),
        ("C2", "江苏省人民医院", (80, 60)),
        ("C3", "无锡二院", (10, 30)),
    ];
    let customer = |(code, name, monthly)| Customer {
        code,
        name,
        level: "三级甲等",
        territory: mine,
        monthly,
    };
    let customers: Vec<Customer> = all.into_iter().take(count).map(customer).collect();
    business::sell(&app.company, app.now(), &customers).await;
}

/// Sends the editor's form with its state and what is given.
async fn edit(
    app: &TestApp,
    browser: &mut Browser<'_>,
    id: StandardId,
    pairs: &[(&str, &str)],
) -> Page {
    let state = version(app, id).await.row.version.to_string();
    let mut all = vec![("version", state.as_str())];
    all.extend_from_slice(pairs);
    browser.post(&format!("/standards/{id}/edit"), &all).await
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    assert!(!page.body.contains("NaN"), "{path} shows what is no number");
    page
}

#[tokio::test]
async fn parts_are_added_moved_renamed_and_removed_without_toml() {
    let app = TestApp::start().await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let added = edit(&app, &mut analyst, id, &[("do", "add-dimension")]).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.body);
    let code = standard(&app, id).await.dimensions.last().unwrap().code.clone();
    let (zh, en) = (format!("dimension:{code}:zh"), format!("dimension:{code}:en"));
    let renamed = [(zh.as_str(), "数字化"), (en.as_str(), "Digital"), ("do", "save")];
    edit(&app, &mut analyst, id, &renamed).await;
    assert_eq!(standard(&app, id).await.dimensions.last().unwrap().name.zh, "数字化");
    edit(&app, &mut analyst, id, &[("do", &format!("up-dimension:{code}"))]).await;
    let dimensions = standard(&app, id).await.dimensions;
    assert_eq!(dimensions[dimensions.len() - 2].code, code);
    edit(&app, &mut analyst, id, &[("do", &format!("remove-dimension:{code}"))]).await;
    edit(&app, &mut analyst, id, &[("do", "remove-criterion:credit")]).await;
    edit(&app, &mut analyst, id, &[("do", "add-tier")]).await;
    let service = [
        ("tier:key:number", "25"),
        ("tier:key:kind", "top_percent"),
        ("tier:key:ceiling", "7"),
        ("tier:key:review", "4"),
        ("do", "save"),
    ];
    edit(&app, &mut analyst, id, &service).await;
    let standard = standard(&app, id).await;
    assert_eq!(standard.dimensions.len(), 9);
    assert!(!standard.criteria().any(|(_, one)| one.code == "credit"));
    assert_eq!(standard.tiers.len(), 5);
    assert_eq!(standard.tiers[1].rule, TierRule::TopPercent { percent: 25.0 });
    let key = &standard.tiers[1].service;
    assert_eq!((key.resource_ceiling_percent, key.review_every_months), (7.0, 4));
    assert!(!key.plan_required, "a box that is not ticked");
    ok(&mut analyst, &format!("/standards/{id}/edit")).await;
}

#[tokio::test]
async fn a_criterion_is_written_in_its_form() {
    let app = TestApp::start().await;
    sell(&app, 3).await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let path = format!("/standards/{id}/criterion?dimension=potential");
    ok(&mut analyst, &path).await;
    let state = version(&app, id).await.row.version.to_string();
    let form = [
        ("version", state.as_str()),
        ("do", "save"),
        ("name:zh", "平均间隔"),
        ("name:en", "Order gap"),
        ("source", "sales:recency_days"),
        ("scale", "bands"),
        ("band:0:points", "100"),
        ("band:1:from", "31"),
        ("band:1:points", "40"),
        ("band:2:points", ""),
        ("missing", "worst"),
        ("weight", "7"),
        ("gate_points", "20"),
        ("gate_tier", "potential"),
        ("dimension", "potential"),
    ];
    let saved = analyst.post(&path, &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let after = standard(&app, id).await;
    let (home, one) = after.criteria().find(|(_, one)| one.code == "order_gap").unwrap();
    assert_eq!(home.code, "potential");
    assert!(matches!(&one.scale, Scale::Bands { bands } if bands.len() == 2));
    assert_eq!(one.gate.as_ref().unwrap().otherwise_at_most, "potential");
    let path = format!("/standards/{id}/criterion?code=order_gap");
    ok(&mut analyst, &path).await;
    let state = version(&app, id).await.row.version.to_string();
    let wrong = [("version", state.as_str()), ("do", "save"), ("weight", "viel")];
    let refused = analyst.post(&path, &wrong).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(standard(&app, id).await, after);
    let gone = analyst.get(&format!("/standards/{id}/criterion?code=nothing")).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_count_that_is_none_is_refused_and_changes_nothing() {
    let app = TestApp::start().await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let before = standard(&app, id).await;
    for (field, sent) in [
        ("months", "-3"),
        ("rating_months", "1.5"),
        ("tier:key:quota", "-1"),
        ("tier:key:review", "2.5"),
    ] {
        let refused = edit(&app, &mut analyst, id, &[(field, sent), ("do", "save")]).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {sent}");
    }
    assert_eq!(standard(&app, id).await, before);
}

#[tokio::test]
async fn ratings_hold_as_long_as_the_standard_or_the_criterion_says() {
    let app = TestApp::start().await;
    sell(&app, 3).await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let edited = edit(&app, &mut analyst, id, &[("rating_months", "18"), ("do", "save")]).await;
    assert_eq!(edited.status, StatusCode::SEE_OTHER, "{}", edited.body);
    assert_eq!(standard(&app, id).await.rating_months, 18);
    let path = format!("/standards/{id}/criterion?code=loyalty");
    let page = ok(&mut analyst, &path).await;
    assert!(page.count("#l-attribute option[value=level]") == 1, "what the accounts have");
    for (sent, kept) in [("6", Some(6)), ("", None)] {
        let state = version(&app, id).await.row.version.to_string();
        let form = [("version", state.as_str()), ("do", "save"), ("rating_months", sent)];
        let saved = analyst.post(&path, &form).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
        let after = standard(&app, id).await;
        let (_, one) = after.criteria().find(|(_, one)| one.code == "loyalty").unwrap();
        assert_eq!(one.rating_months, kept);
    }
}

#[tokio::test]
async fn the_last_change_is_taken_back_and_brought_again() {
    let app = TestApp::start().await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let before = version(&app, id).await.row.document;
    edit(&app, &mut analyst, id, &[("weight:revenue", "40"), ("do", "save")]).await;
    let undo = format!("/standards/{id}/undo");
    let first = canopy_domain::standards::parse_toml(&before).unwrap().weights()["revenue"];
    for expected in [first, 40.0, first] {
        let state = version(&app, id).await.row.version.to_string();
        analyst.post(&undo, &[("version", &state)]).await;
        assert_eq!(standard(&app, id).await.weights()["revenue"], expected);
    }
    assert_eq!(version(&app, id).await.row.document, before, "comments and all");
}

#[tokio::test]
async fn judges_fill_their_grids_and_contradictions_need_a_reason() {
    let app = TestApp::start().await;
    sell(&app, 3).await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let path = format!("/standards/{id}/ahp");
    // A circle: debts before overdue, overdue before credit, credit before debts.
    let circle = [("of", "payment"), ("do", "save"), ("pair:0:1", "5"), ("pair:1:2", "5")];
    let grid = [&circle[..], &[("pair:0:2", "1/5"), ("judge", "王经理")]].concat();
    let live = analyst.post_part(&path, &[&grid[..1], &grid[2..]].concat(), "result").await;
    assert!(live.body.contains("0.10") || live.body.contains("0.100"), "{}", live.body);
    let saved = analyst.post(&path, &grid).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let page =
        ok(&mut analyst, &format!("{path}?of=payment&judge=%E7%8E%8B%E7%BB%8F%E7%90%86")).await;
    assert!(page.body.contains("王经理"));
    let take = format!("{path}/take");
    let state = version(&app, id).await.row.version.to_string();
    let refused = analyst.post(&take, &[("version", &state), ("of", "payment")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(standard(&app, id).await.weighting.origins.is_empty());
    let given = [("version", state.as_str()), ("of", "payment"), ("reason", "董事会已定")];
    assert_eq!(analyst.post(&take, &given).await.status, StatusCode::SEE_OTHER);
    let taken = standard(&app, id).await;
    let origin = taken.origin().unwrap();
    assert_eq!((origin.how, origin.reason.as_str()), (How::Ahp, "董事会已定"));
    assert!(origin.checked[0].ratio > 0.10);
    let shown = ok(&mut analyst, &format!("/standards/{id}")).await;
    assert!(shown.body.contains("董事会已定"), "the reason is not told");
}

#[tokio::test]
async fn a_grid_that_falls_apart_says_what_is_missing() {
    let app = TestApp::start().await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let path = format!("/standards/{id}/ahp");
    let form = [("of", "payment"), ("do", "save"), ("pair:0:1", "3"), ("judge", "陈总监")];
    analyst.post(&path, &form).await;
    let page =
        ok(&mut analyst, &format!("{path}?of=payment&judge=%E9%99%88%E6%80%BB%E7%9B%91")).await;
    assert!(page.body.contains("信用评级"), "{}", page.body);
    assert!(page.body.contains("没有任何比较"), "{}", page.body);
    let state = version(&app, id).await.row.version.to_string();
    let refused = analyst.post(&format!("{path}/take"), &[("version", &state)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let wrong = analyst.post(&path, &[("of", "payment"), ("do", "save"), ("pair:0:1", "0")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn weights_from_data_and_strategy_are_shown_before_they_are_taken() {
    let app = TestApp::start().await;
    sell(&app, 3).await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    for (from, how) in [("entropy", How::Entropy), ("gain_share", How::Strategy)] {
        let path = format!("/standards/{id}/weights?from={from}");
        let before = standard(&app, id).await;
        let page = ok(&mut analyst, &path).await;
        assert_eq!(page.count("tbody tr th[translate=no]"), before.criteria().count(), "{from}");
        assert_eq!(standard(&app, id).await, before, "looking changes nothing");
        let state = version(&app, id).await.row.version.to_string();
        let sent = analyst.post(&path, &[("version", &state), ("from", from)]).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
        let after = standard(&app, id).await;
        assert_eq!(after.origin().unwrap().how, how);
        let sum: f64 = after.weights().values().sum();
        assert!((sum - 100.0).abs() < 1e-6, "{sum}");
        assert_ne!(after.weights(), before.weights());
    }
}

#[tokio::test]
async fn contradictions_are_told_where_they_stand_and_nothing_is_lost() {
    let app = TestApp::start().await;
    sell(&app, 3).await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let codes: Vec<String> = standard(&app, id)
        .await
        .criteria()
        .map(|(_, one)| format!("weight:{}", one.code))
        .collect();
    let mut zero: Vec<(&str, &str)> = codes.iter().map(|code| (code.as_str(), "0")).collect();
    zero.push(("do", "save"));
    zero.push(("gate:recency", "0"));
    zero.push(("tier:key:kind", "top_percent"));
    zero.push(("tier:key:number", "3"));
    let saved = edit(&app, &mut analyst, id, &zero).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "a draft may contradict itself");
    let page = ok(&mut analyst, &format!("/standards/{id}/edit")).await;
    for said in ["所有权重都是零", "门槛为 0 分", "不比上一级更宽"] {
        assert!(page.body.contains(said), "{said}");
    }
    let shown = ok(&mut app.director_chen().await, &format!("/standards/{id}")).await;
    assert_eq!(shown.count("form[action$=publish]"), 0, "it cannot be published");
    let proposal = ok(&mut analyst, &format!("/standards/{id}/weights?from=defend")).await;
    assert!(!proposal.body.contains("∞"));
}

#[tokio::test]
async fn one_account_and_none_are_told_and_show_no_nan() {
    let app = TestApp::start().await;
    let id = draft(&app).await;
    let mut analyst = app.analyst_zhao().await;
    for path in ["edit", "weights?from=entropy", "weights?from=defend", "ahp"] {
        ok(&mut analyst, &format!("/standards/{id}/{path}")).await;
    }
    sell(&app, 1).await;
    let page = ok(&mut analyst, &format!("/standards/{id}/edit")).await;
    assert!(page.body.contains("只有一家客户"), "{}", page.body);
    let page = ok(&mut analyst, &format!("/standards/{id}/weights?from=entropy")).await;
    assert!(page.body.contains("没有差异"), "{}", page.body);
    let state = version(&app, id).await.row.version.to_string();
    let form = [("version", state.as_str()), ("from", "entropy")];
    let refused = analyst.post(&format!("/standards/{id}/weights?from=entropy"), &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn versions_are_compared_in_words_and_one_for_later_waits() {
    let app = TestApp::start().await;
    let desk = app.company.store.system(SystemReason::Demo);
    let first = business::publish(&app.company, app.now(), "pharma").await;
    let second = standards::copy(&desk, app.now(), first).await.unwrap();
    let mut director = app.director_chen().await;
    let form = [
        ("weight:revenue", "30"),
        ("tier:key:kind", "top_count"),
        ("tier:key:number", "40"),
        ("do", "save"),
    ];
    edit(&app, &mut director, second, &form).await;
    let page = ok(&mut director, &format!("/standards/{second}/compare/{first}")).await;
    for said in ["本期销售额", "权重占比由 14.0% 改为", "排名前 40 家"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let api = ok(&mut director, &format!("/api/v1/standards/{second}/compare/{first}")).await;
    let json: serde_json::Value = serde_json::from_str(&api.body).unwrap();
    assert_eq!((json["before"].as_i64(), json["after"].as_i64()), (Some(1), Some(2)));
    assert!(json["differences"].as_array().unwrap().len() > 16);
    let state = version(&app, second).await.row.version.to_string();
    let later = canopy_usecases::local_day(app.now() + chrono::TimeDelta::days(40)).to_string();
    let form = [("version", state.as_str()), ("valid_from", later.as_str())];
    let published = director.post(&format!("/standards/{second}/publish"), &form).await;
    assert_eq!(published.status, StatusCode::SEE_OTHER, "{}", published.body);
    let in_force = "/api/v1/standards/in-force?code=pharma";
    let number = |page: Page| {
        serde_json::from_str::<serde_json::Value>(&page.body).unwrap()["number"].clone()
    };
    assert_eq!(number(ok(&mut director, in_force).await), 1);
    let then = format!("{in_force}&day={later}");
    assert_eq!(number(ok(&mut director, &then).await), 2);
    let list = ok(&mut director, "/standards").await;
    assert!(list.body.contains("现行") && list.body.contains("起生效"), "{}", list.body);
}

#[tokio::test]
async fn a_representative_neither_edits_nor_weighs() {
    let app = TestApp::start().await;
    let id = draft(&app).await;
    let before = version(&app, id).await.row.document;
    let mut representative = app.representative_li().await;
    for path in ["edit", "criterion?code=revenue", "weights?from=defend"] {
        let page = representative.get(&format!("/standards/{id}/{path}")).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
    }
    for path in ["edit", "criterion?code=revenue", "ahp", "ahp/take", "weights?from=defend", "undo"]
    {
        let page =
            representative.post(&format!("/standards/{id}/{path}"), &[("version", "1")]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN, "{path}");
    }
    assert_eq!(version(&app, id).await.row.document, before);
}
