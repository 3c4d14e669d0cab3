//! The page of an import from outside: unknown accounts are paged through and decided, a form of
//! another version changes nothing.

use axum::http::StatusCode;
use canopy_testkit::{Browser, FileSent, Page, TestApp};

/// Uploads a file, waits for its check, and yields the address of its page.
async fn upload(app: &TestApp, analyst: &mut Browser<'_>, text: &str) -> String {
    let sent = FileSent { field: "file", name: "sales.csv", bytes: text.as_bytes() };
    let page = analyst.upload("/imports/new", &[], sent).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    app.company.settle().await;
    page.location().to_owned()
}

async fn shown(analyst: &mut Browser<'_>, path: &str) -> Page {
    let page = analyst.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

fn version(page: &Page) -> String {
    page.attributes("form[action$='/start'] input[name=version]", "value").concat()
}

#[tokio::test]
async fn unknown_accounts_are_paged_through_and_the_rest_decided_at_once() {
    let app = TestApp::start().await;
    let mut analyst = app.analyst_zhao().await;
    let lines = (0..60).map(|n| format!("2026-06-01,医院{n:02},10\n")).collect::<String>();
    let path = upload(&app, &mut analyst, &format!("日期,客户名称,金额\n{lines}")).await;
    let page = shown(&mut analyst, &path).await;
    assert_eq!(page.count("select[name=decision]"), 50);
    let next = page.attributes("a[href*=held_from]", "href").concat();
    let after = shown(&mut analyst, &next).await;
    assert_eq!(after.count("select[name=decision]"), 10);
    let (version, first) = (version(&page), format!("{path}/held/0"));
    let stale = analyst.post(&first, &[("version", "1"), ("decision", "create")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    analyst.post(&first, &[("version", &version), ("decision", "create")]).await;
    let page = shown(&mut analyst, &path).await;
    let forms = page.attributes("form[action*='/held/']", "action");
    assert_eq!(forms.first(), Some(&format!("{path}/held/1")));
    let rest = [("version", version.as_str()), ("decision", "leave_out")];
    let sent = analyst.post(&format!("{path}/held"), &rest).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    assert_eq!(shown(&mut analyst, &path).await.count("select[name=decision]"), 0);
    let start = [("version", version.as_str()), ("unknown", "hold")];
    let sent = analyst.post(&format!("{path}/start"), &start).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    app.company.settle().await;
    assert_eq!(shown(&mut analyst, "/accounts").await.count("tbody tr"), 1);
}

#[tokio::test]
async fn an_import_whose_candidate_went_to_the_trash_is_still_shown() {
    let app = TestApp::start().await;
    let mut analyst = app.analyst_zhao().await;
    let text = "日期,客户名称,金额\n2026-06-01,北京协和医院,10\n";
    let first = upload(&app, &mut analyst, text).await;
    let seen = version(&shown(&mut analyst, &first).await);
    analyst.post(&format!("{first}/start"), &[("version", &seen)]).await;
    app.company.settle().await;
    let text = "日期,客户名称,金额\n2026-06-02,北京协和医院东院,20\n";
    let second = upload(&app, &mut analyst, text).await;
    let offered = "select[name=decision] option";
    assert_eq!(shown(&mut analyst, &second).await.count(offered), 3);
    analyst.post(&format!("{first}/undo"), &[]).await;
    assert_eq!(shown(&mut analyst, &second).await.count(offered), 2);
}

const LEADS: &str = "单位名称,联系人,电话,需求,来源渠道\n\
    鹤浦市中医院,单若水,13900000011,抗凝方案,展会\n\
    鹤浦市第三医院,毕安和,13900000012,索取样品,\n\
    鹤浦市第三医院,毕安和,13900000012,索取样品,\n";

#[tokio::test]
async fn leads_are_imported_with_a_channel_chosen_shown_with_their_file_and_undone() {
    let app = TestApp::start().await;
    let made = [("name", "学术年会"), ("kind", "offline"), ("territory", "")];
    let made = app.director_chen().await.post("/leads/channels", &made).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.body);
    let mut analyst = app.analyst_zhao().await;
    let path = upload(&app, &mut analyst, LEADS).await;
    let page = shown(&mut analyst, &path).await;
    crate::pages::check(&path, &page);
    let choice = page.attributes("select[name=channel] option", "value").remove(1);
    let mut sent: Vec<(String, String)> = vec![
        ("version".into(), version(&page)),
        ("kind".into(), "leads".into()),
        ("channel".into(), choice),
    ];
    let fields = page.attributes("select[name^=c] option[selected]", "value");
    let columns = ["account_name", "person", "phone", "comment", "channel"];
    assert!(columns.iter().all(|one| fields.contains(&(*one).to_owned())), "{fields:?}");
    sent.extend(columns.iter().enumerate().map(|(at, one)| (format!("c{at}"), (*one).to_owned())));
    let pairs: Vec<(&str, &str)> = sent.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    let corrected = analyst.post(&format!("{path}/columns"), &pairs).await;
    assert_eq!(corrected.status, StatusCode::SEE_OTHER, "{}", corrected.body);
    app.company.settle().await;
    let page = shown(&mut analyst, &path).await;
    crate::pages::check(&path, &page);
    let seen = version(&page);
    let started = analyst.post(&format!("{path}/start"), &[("version", &seen)]).await;
    assert_eq!(started.status, StatusCode::SEE_OTHER, "{}", started.body);
    app.company.settle().await;
    let page = shown(&mut analyst, &path).await;
    let list = page.attributes("a[href*='/leads?import=']", "href").concat();
    let list = shown(&mut analyst, &list).await;
    assert_eq!(list.count("tbody tr"), 2, "{}", list.body);
    assert!(list.body.contains("sales.csv"), "{}", list.body);
    let lead = list.attributes("tbody a[href^='/leads/']", "href").remove(0);
    assert!(shown(&mut analyst, &lead).await.text(".facts").contains("sales.csv"));
    // Whoever may not import sees the leads in reach, not the file's page.
    let mut director = app.director_chen().await;
    assert_eq!(director.get("/leads").await.count("a[href='/imports/new']"), 0);
    assert_eq!(director.get(&path).await.status, StatusCode::FORBIDDEN);
    assert_eq!(director.get(&lead).await.status, StatusCode::OK);
    let undone = analyst.post(&format!("{path}/undo"), &[]).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.body);
    crate::pages::check(&path, &shown(&mut analyst, &path).await);
    assert_eq!(analyst.get(&lead).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_program_imports_a_file_from_sending_to_taking_it_back() {
    use super::tokens::{make, program, told};
    use canopy_testkit::Persona;
    use serde_json::json;
    let app = TestApp::start().await;
    let actions = ["import", "view_accounts", "edit_accounts", "view_leads", "view_team"];
    let (_, token) = make(&app, Persona::AnalystZhao, &actions, true).await;
    let mut erp = program(&app, &token);
    let text = "日期,客户名称,金额\n2026-06-01,江海医院,10\n2026-06-02,江海医院,x\n";
    let body = format!(
        "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"六月.csv\"\r\n\r\n{text}\r\n--limit--\r\n"
    );
    let kind = Some("multipart/form-data; boundary=limit");
    let post = axum::http::Method::POST;
    let sent = erp.send(post, "/api/v1/imports", body.into(), kind, &[]).await;
    assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.body);
    app.company.settle().await;
    let path = format!("/api/v1/imports/{}", told(&sent)["id"].as_str().unwrap());
    let checked = told(&erp.get(&path).await);
    assert_eq!(checked["file_name"], "六月.csv");
    assert_eq!(checked["columns"][2]["header"], "金额");
    let unknown = json!({ "version": checked["version"], "columns": { "乙": "amount" } });
    let refused = erp.post_bare_json(&format!("{path}/columns"), &unknown).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    let unit = json!({ "version": checked["version"], "unit": 10_000 });
    let corrected = erp.post_bare_json(&format!("{path}/columns"), &unit).await;
    assert_eq!(corrected.status, StatusCode::OK, "{} {checked}", corrected.body);
    app.company.settle().await;
    let checked = told(&erp.get(&path).await);
    assert_eq!((checked["rows_good"].as_u64(), checked["rows_bad"].as_u64()), (Some(1), Some(1)));
    let problems = told(&erp.get(&format!("{path}/problems")).await);
    assert_eq!(
        (problems["rows"][0]["row"].as_u64(), problems["rows"][0]["value"].as_str()),
        (Some(3), Some("x"))
    );
    let held = told(&erp.get(&format!("{path}/held")).await);
    assert_eq!(
        (held["open"].as_u64(), held["rows"][0]["name"].as_str()),
        (Some(1), Some("江海医院"))
    );
    let start = json!({ "version": checked["version"], "good_only": true });
    let started = erp.post_bare_json(&format!("{path}/start"), &start).await;
    assert_eq!(started.status, StatusCode::OK, "{}", started.body);
    app.company.settle().await;
    let done = told(&erp.get(&path).await);
    assert_eq!(
        (done["state"].as_str(), done["accounts_created"].as_u64()),
        (Some("done"), Some(1))
    );
    let undone = erp.post_bare_json(&format!("{path}/undo"), &json!({})).await;
    assert_eq!(
        (undone.status, told(&undone)["state"].as_str().map(ToOwned::to_owned)),
        (StatusCode::OK, Some("undone".to_owned()))
    );
    assert_eq!(told(&erp.get("/api/v1/imports").await)["rows"].as_array().unwrap().len(), 1);
    let (_, li) = make(&app, Persona::RepresentativeLi, &["view_accounts"], true).await;
    assert_eq!(program(&app, &li).get(&path).await.status, StatusCode::FORBIDDEN);
}
