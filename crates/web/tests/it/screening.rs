//! Standards and screening from outside: each person sees their reach, receipts add up, files and
//! parts hold what the page holds, and what one may not do says so and changes nothing.

use axum::http::StatusCode;
use canopy_domain::primitives::{RunId, StandardId};
use canopy_store::SystemReason;
use canopy_store::screening::Population;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, FileSent, Page, Persona, TestApp};
use canopy_usecases::screening::{self, Screen};
use canopy_usecases::standards::{self, Publish};

/// Five accounts of 李's, three of the stranger's.
async fn business(app: &TestApp) -> StandardId {
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customer =
        |code, name, level, territory, monthly| Customer { code, name, level, territory, monthly };
    let customers = [
        customer("C1", "南京鼓楼医院", "三级甲等", mine, (50, 90)),
        customer("C2", "江苏省人民医院", "三级甲等", mine, (80, 60)),
        customer("C3", "无锡二院", "二级甲等", mine, (10, 30)),
        customer("C4", "苏州九龙医院", "三级", mine, (20, 20)),
        customer("C5", "常州武进门诊", "", mine, (5, 0)),
        customer("C6", "广州市一医院", "三级甲等", theirs, (100, 120)),
        customer("C7", "深圳南山医院", "三级甲等", theirs, (40, 10)),
        customer("C8", "佛山禅城药店", "", theirs, (3, 3)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    business::publish(&app.company, app.now(), "pharma").await
}

async fn run(app: &TestApp, standard: StandardId, as_of: &str) -> RunId {
    let desk = app.company.store.system(SystemReason::Demo);
    let as_of = Some(as_of.parse().unwrap());
    let screen = Screen { standard, population: Population::default(), as_of };
    let run = screening::run(&app.company, &desk, app.now(), screen).await.unwrap();
    app.pass(chrono::TimeDelta::minutes(1));
    run
}

/// Two runs, a year apart.
async fn screened(app: &TestApp) -> (RunId, RunId) {
    let standard = business(app).await;
    (run(app, standard, "2024-12-31").await, run(app, standard, "2025-12-31").await)
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

#[tokio::test]
async fn the_director_sees_every_account_and_a_representative_their_own() {
    let app = TestApp::start().await;
    let (_, run) = screened(&app).await;
    let path = format!("/screening/{run}");
    let all = ok(&mut app.director_chen().await, &path).await;
    assert_eq!(all.count("#ranking tbody tr"), 8);
    let mine = ok(&mut app.representative_li().await, &path).await;
    assert_eq!(mine.count("#ranking tbody tr"), 5);
    for name in ["广州市一医院", "深圳南山医院", "佛山禅城药店"] {
        assert!(all.body.contains(name) && !mine.body.contains(name), "{name}");
    }
    let accounts = |page: &Page| -> i64 {
        let counts = page.texts("section[aria-labelledby=tiers] tbody td:nth-child(2)");
        counts.iter().map(|count| count.parse::<i64>().unwrap()).sum()
    };
    assert_eq!((accounts(&all), accounts(&mine)), (8, 5));
}

#[tokio::test]
async fn a_receipt_adds_up_and_leads_to_the_rows_of_the_file() {
    let app = TestApp::start().await;
    let (_, run) = screened(&app).await;
    let path = format!("/screening/{run}/accounts/{}", account_id(0));
    let page = ok(&mut app.representative_li().await, &path).await;
    let points = |selector: &str| -> f64 {
        page.texts(selector).iter().filter_map(|text| text.parse::<f64>().ok()).sum()
    };
    let dimensions = points(".receipt .tree-branch td:nth-of-type(2)");
    let total = points(".receipt tfoot td.num");
    assert!((dimensions - total).abs() < 0.5, "{dimensions} is not {total}");
    assert!(page.body.contains("流向.csv"), "no file behind the sales");
    assert_eq!(page.count("section[aria-labelledby=sales] tbody tr"), 12);
}

#[tokio::test]
async fn what_lies_outside_ones_reach_is_not_found() {
    let app = TestApp::start().await;
    let (before, run) = screened(&app).await;
    let mut stranger = app.stranger().await;
    let receipt = format!("/screening/{run}/accounts/{}", account_id(0));
    assert_eq!(stranger.get(&receipt).await.status, StatusCode::NOT_FOUND);
    let api = format!("/api/v1/screening/runs/{run}/accounts/{}", account_id(0));
    assert_eq!(stranger.get(&api).await.status, StatusCode::NOT_FOUND);
    for what in ["ranking", "receipts"] {
        let file = format!("/screening/{run}/export?what={what}&format=csv");
        let file = ok(&mut stranger, &file).await;
        assert!(file.body.contains("广州市一医院"), "{what}");
        assert!(!file.body.contains("南京鼓楼医院"), "{what}");
    }
    let compared = ok(&mut stranger, &format!("/screening/{run}/compare/{before}")).await;
    assert!(!compared.body.contains("南京鼓楼医院"));
    let results = ok(&mut stranger, &format!("/api/v1/screening/runs/{run}/results")).await;
    let json: serde_json::Value = serde_json::from_str(&results.body).unwrap();
    assert_eq!(json["rows"].as_array().unwrap().len(), 3);
}

#[tokio::test]
async fn a_part_is_the_same_part_of_the_page() {
    let app = TestApp::start().await;
    let (_, run) = screened(&app).await;
    let mut director = app.director_chen().await;
    for query in ["", "?tier=general", "?q=C1", "?moved=promoted", "?sort=-growth"] {
        let path = format!("/screening/{run}{query}");
        let page = ok(&mut director, &path).await;
        let part = director.get_part(&path, "results").await;
        assert_eq!(results(&part), results(&page));
    }
}

/// The part, without the tokens of its forms, which are new each time.
fn results(page: &canopy_testkit::Page) -> String {
    let html = page.html().select(&"#results".try_into().unwrap()).next().unwrap().html();
    let mut pieces = html.split("name=\"csrf\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |all, piece| all + piece.split_once('>').map_or("", |(_, rest)| rest))
}

#[tokio::test]
async fn moves_between_runs_are_listed_with_what_caused_them() {
    let app = TestApp::start().await;
    let (before, run) = screened(&app).await;
    let page =
        ok(&mut app.director_chen().await, &format!("/screening/{run}/compare/{before}")).await;
    assert_eq!(page.count("figure.chart"), 1);
    assert!(page.count("figure.chart tbody tr") > 0);
}

#[tokio::test]
async fn who_may_run_a_screening_starts_one_and_reads_its_result() {
    let app = TestApp::start().await;
    let standard = business(&app).await;
    let mut manager = app.manager_wang().await;
    let form = [("standard", standard.to_string())];
    let form: Vec<(&str, &str)> = form.iter().map(|(a, b)| (*a, b.as_str())).collect();
    let page = manager.post("/screening", &form).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let run = page.location().to_owned();
    app.company.settle().await;
    let page = ok(&mut manager, &run).await;
    assert_eq!(page.count("#ranking tbody tr"), 5);
    let mut representative = app.representative_li().await;
    let before = app.state().await;
    let refused = representative.post("/screening", &form).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, before);
}

#[tokio::test]
async fn a_draft_is_changed_tried_out_and_published_by_the_director_alone() {
    let app = TestApp::start().await;
    let standard = business(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let copied = analyst.post(&format!("/standards/{standard}/copy"), &[]).await;
    let edit = copied.location().to_owned();
    let page = ok(&mut analyst, &edit).await;
    assert_eq!(page.count("#effect"), 1);
    let version = page.attributes("input[name=version]", "value")[0].clone();
    let form = [
        ("version", version.as_str()),
        ("weight:revenue", "90"),
        ("tier:key:kind", "top_count"),
        ("tier:key:number", "2"),
    ];
    let tried = analyst.post(&edit, &form).await;
    assert_eq!(tried.status, StatusCode::OK);
    assert_eq!(tried.attributes("#w-revenue", "value"), ["90"]);
    let mut saved = form.to_vec();
    saved.push(("do", "save"));
    let page = analyst.post(&edit, &saved).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let path = page.location().to_owned();
    let page = ok(&mut app.director_chen().await, &path).await;
    let version = page.attributes("input[name=version]", "value")[0].clone();
    let form = [("version", version.as_str()), ("valid_from", "2026-01-01")];
    let publish = format!("{path}/publish");
    assert_eq!(analyst.post(&publish, &form).await.status, StatusCode::FORBIDDEN);
    let done = app.director_chen().await.post(&publish, &form).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let old = ok(&mut analyst, &format!("/standards/{standard}")).await;
    assert!(old.body.contains("已停用"));
    let stale = app.director_chen().await.post(&publish, &form).await;
    assert!(stale.status.is_client_error());
}

#[tokio::test]
async fn a_standard_goes_out_as_toml_and_comes_back_as_a_draft() {
    let app = TestApp::start().await;
    let standard = business(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let file = ok(&mut analyst, &format!("/standards/{standard}/toml")).await;
    assert!(file.header("content-disposition").contains("pharma-v1.toml"));
    let bytes = file.body.into_bytes();
    let sent = FileSent { field: "file", name: "mine.toml", bytes: &bytes };
    let page = analyst.upload("/standards/upload", &[], sent).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let bad = FileSent { field: "file", name: "bad.toml", bytes: b"code = " };
    let page = analyst.upload("/standards/upload", &[], bad).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn a_standard_is_tried_out_on_the_past_by_those_who_write_it() {
    let app = TestApp::start().await;
    let standard = business(&app).await;
    let path = format!("/standards/{standard}/back-test");
    let mut director = app.director_chen().await;
    let page = ok(&mut director, &path).await;
    assert!(page.body.contains("尚未做过回溯检验"));
    let begun = director.post(&path, &[("quarters", "8")]).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    app.company.settle().await;
    let page = ok(&mut director, &path).await;
    assert_eq!(page.count("#quarters tbody tr"), 5);
    assert_eq!(page.count("[data-island=chart]"), 2);
    assert!(page.body.contains("南京鼓楼医院") || page.count(".tiles .tile") == 4);
    assert!(!page.body.contains("NaN"));
    let figure = &page.texts(".tiles .tile-value")[0];
    let said = &page.texts(".reasons li")[0];
    assert!(said.starts_with(&format!("入选客户贡献了下一季度销售额的 {figure}")), "{said}");
    let page = ok(&mut director, &format!("/standards/{standard}/sensitivity")).await;
    assert!(page.count("#weights tbody tr") > 3, "{}", page.body);

    let mut representative = app.representative_li().await;
    for path in [path, format!("/standards/{standard}/sensitivity")] {
        assert_eq!(representative.get(&path).await.status, StatusCode::FORBIDDEN);
    }
}

#[tokio::test]
async fn a_screening_repeats_until_it_is_ended_and_rests_while_nothing_is_new() {
    let app = TestApp::start().await;
    let standard = business(&app).await;
    let mut director = app.director_chen().await;
    let standard = standard.to_string();
    let form = [("standard", standard.as_str()), ("repeat", "monthly"), ("on", "5")];
    let begun = director.post("/screening", &form).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.body);
    assert_eq!(screening::run_due(&app.company).await.unwrap(), 0);
    app.pass(chrono::TimeDelta::days(32));
    assert_eq!(screening::run_due(&app.company).await.unwrap(), 1);
    app.company.settle().await;
    assert_eq!(screening::run_due(&app.company).await.unwrap(), 0);
    app.pass(chrono::TimeDelta::days(32));
    assert_eq!(screening::run_due(&app.company).await.unwrap(), 0, "nothing new since");
    let mut director = app.director_chen().await;
    let page = ok(&mut director, "/screening").await;
    assert_eq!(page.count("#runs tbody tr"), 1);
    assert!(page.body.contains("定期筛选"));
    let representative = app.representative_li().await.get("/screening").await;
    assert!(!representative.body.contains("定期筛选"));

    let ends = page.attributes("form[action$='/end']", "action");
    assert_eq!(
        app.representative_li().await.post(&ends[0], &[]).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(director.post(&ends[0], &[]).await.status, StatusCode::SEE_OTHER);
    let gone = director.post(&ends[0], &[]).await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn screenings_repeat_over_the_api_for_those_who_may_screen() {
    let app = TestApp::start().await;
    let standard = business(&app).await;
    let path = "/api/v1/screening/schedules";
    let asked =
        serde_json::json!({ "standard": standard.0, "rhythm": "quarterly", "day_of_month": 9 });
    let refused = app.representative_li().await.post_json(path, &asked).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let mut analyst = app.analyst_zhao().await;
    let unknown = serde_json::json!({ "standard": standard.0, "rhythm": "hourly" });
    let refused = analyst.post_json(path, &unknown).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let begun = analyst.post_json(path, &asked).await;
    assert_eq!(begun.status, StatusCode::CREATED, "{}", begun.body);
    let begun: serde_json::Value = serde_json::from_str(&begun.body).unwrap();
    let found: serde_json::Value =
        serde_json::from_str(&ok(&mut analyst, path).await.body).unwrap();
    assert_eq!(found["rows"][0]["id"], begun["id"]);
    assert_eq!(found["rows"][0]["rhythm"], "quarterly");
    let end = format!("{path}/{}/end", begun["id"].as_str().unwrap());
    let nothing = serde_json::json!({});
    let refused = app.representative_li().await.post_json(&end, &nothing).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(analyst.post_json(&end, &nothing).await.status, StatusCode::NO_CONTENT);
    assert_eq!(analyst.post_json(&end, &nothing).await.status, StatusCode::NOT_FOUND);
    let found: serde_json::Value =
        serde_json::from_str(&ok(&mut analyst, path).await.body).unwrap();
    assert_eq!(found["rows"], serde_json::json!([]));
}

#[tokio::test]
async fn a_tier_has_places_per_territory_and_the_receipt_says_who_took_them() {
    let app = TestApp::start().await;
    business(&app).await;
    let desk = app.company.store.system(SystemReason::Demo);
    let id = standards::adopt(&desk, app.now(), "pharma").await.unwrap();
    let mut analyst = app.analyst_zhao().await;
    let state = standards::read(&desk, id).await.unwrap().row.version.to_string();
    let form = [
        ("version", state.as_str()),
        ("tier:strategic:kind", "top_count"),
        ("tier:strategic:number", "6"),
        ("tier:strategic:quota", "2"),
        ("tier:key:kind", "top_count"),
        ("tier:key:number", "7"),
        ("tier:potential:kind", "top_count"),
        ("tier:potential:number", "8"),
        ("do", "save"),
    ];
    let saved = analyst.post(&format!("/standards/{id}/edit"), &form).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    let read = standards::read(&desk, id).await.unwrap();
    assert_eq!(read.standard.tiers[0].quota_per_territory, Some(2));
    let today = canopy_usecases::local_day(app.now());
    let publish = Publish { id, version: read.row.version, valid_from: today, today };
    standards::publish(&desk, app.now(), publish).await.unwrap();
    assert!(ok(&mut analyst, &format!("/standards/{id}")).await.body.contains("每个辖区最多 2 家"));
    let run = run(&app, id, "2025-12-31").await;
    let found = ok(&mut analyst, &format!("/api/v1/screening/runs/{run}/results")).await;
    let found: serde_json::Value = serde_json::from_str(&found.body).unwrap();
    let top = found["rows"].as_array().unwrap().iter().filter(|row| row["tier"] == "strategic");
    assert_eq!(top.count(), 4, "two in each of two territories: {found}");
    // Whoever is third of their territory finds the reason.
    let third = found["rows"].as_array().unwrap().iter().find(|row| row["tier"] != "strategic");
    let account = third.unwrap()["account"].as_str().unwrap().to_owned();
    let receipt = format!("/api/v1/screening/runs/{run}/accounts/{account}");
    let told: serde_json::Value =
        serde_json::from_str(&ok(&mut analyst, &receipt).await.body).unwrap();
    let over = serde_json::json!({ "tier": "strategic", "quota": 2, "place": 3 });
    assert_eq!(told["over_quota"], over);
    let page = ok(&mut analyst, &format!("/screening/{run}/accounts/{account}")).await;
    assert!(page.text(".reasons").contains("只有 2 个名额，它排第 3"), "{}", page.text(".reasons"));
}
