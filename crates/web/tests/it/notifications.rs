//! Notifications by persona: caused by what people do, on the bell and the page, as each wants it.

use crate::trash::company;
use axum::http::StatusCode;
use canopy_testkit::business::account_id;
use canopy_testkit::{Browser, Persona, TestApp};
use canopy_usecases::notifications::remind;
use chrono::TimeDelta;
use serde_json::{Value, json};

async fn told(browser: &mut Browser<'_>) -> Vec<(String, String)> {
    let told: Value =
        serde_json::from_str(&browser.get("/api/v1/notifications").await.body).unwrap();
    let word = |one: &Value, key: &str| one.get(key).unwrap().as_str().unwrap().to_owned();
    told.get("rows")
        .unwrap()
        .as_array()
        .unwrap()
        .iter()
        .map(|one| (word(one, "kind"), word(one, "text")))
        .collect()
}

async fn write(browser: &mut Browser<'_>, text: &str) {
    let place = format!("/accounts/{}/notes", account_id(0));
    assert_eq!(browser.post(&place, &[("text", text)]).await.status, StatusCode::SEE_OTHER);
}

async fn give_li_the_first(app: &TestApp) {
    use canopy_store::accounts::AccountPatch;
    let tx =
        app.company.store.system(canopy_store::SystemReason::Demo).write(app.now()).await.unwrap();
    let account = tx.find::<canopy_store::Edit>(account_id(0)).await.unwrap();
    let owner = Some(Some(app.id_of(Persona::RepresentativeLi)));
    let version = account.version;
    account.change(version, &AccountPatch { owner, ..AccountPatch::default() }).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn who_is_mentioned_and_who_follows_are_told_once() {
    let app = company().await;
    give_li_the_first(&app).await;
    let mut wang = app.manager_wang().await;
    let mut li = app.representative_li().await;
    assert_eq!(li.get("/").await.count(".tool-count"), 0);
    write(&mut wang, "本周拜访").await;
    write(&mut wang, &format!("@{} 请跟进", Persona::RepresentativeLi.name())).await;
    assert_eq!(li.get("/").await.text(".tool-count"), "2");
    let kinds: Vec<String> = told(&mut li).await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["mentioned", "note_written"], "not both of one note");
    assert_eq!(told(&mut wang).await, [], "not of what one did oneself");
    let page = li.get("/notifications").await;
    crate::pages::check("/notifications", &page);
    let lines = page.texts("tbody tr");
    assert!(lines[0].contains(Persona::ManagerWang.name()), "{lines:?}");
    assert!(lines[0].contains("苏州仁济医院"));
    let open = page.attributes("form[action$='/open']", "action").remove(0);
    let opened = li.post(&open, &[]).await;
    assert!(opened.location().starts_with("/notes/"), "{}", opened.location());
    assert_eq!(li.get(opened.location()).await.status, StatusCode::OK);
    assert_eq!(li.get("/").await.text(".tool-count"), "1");
    assert_eq!(app.stranger().await.post(&open, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(li.post("/notifications/read", &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(li.get("/").await.count(".tool-count"), 0);
}

#[tokio::test]
async fn whoever_muted_an_account_hears_of_it_only_when_mentioned() {
    let app = company().await;
    give_li_the_first(&app).await;
    let (mut wang, mut li) = (app.manager_wang().await, app.representative_li().await);
    let follow = format!("/accounts/{}/follow", account_id(0));
    li.post(&follow, &[("stance", "mute")]).await;
    write(&mut wang, "一般情况").await;
    assert_eq!(told(&mut li).await, []);
    write(&mut wang, &format!("@{}", Persona::RepresentativeLi.name())).await;
    assert_eq!(told(&mut li).await.len(), 1);
}

#[tokio::test]
async fn nothing_is_told_of_accounts_out_of_reach_by_now() {
    let app = company().await;
    give_li_the_first(&app).await;
    let (mut wang, mut li) = (app.manager_wang().await, app.representative_li().await);
    write(&mut wang, &format!("@{} 看", Persona::RepresentativeLi.name())).await;
    assert_eq!(told(&mut li).await.len(), 1);
    let gone = wang.get(&format!("/accounts/{}", account_id(0))).await;
    let version =
        gone.attributes("form[action$='/trash'] input[name=version]", "value").pop().unwrap();
    let sent =
        wang.post(&format!("/accounts/{}/trash", account_id(0)), &[("version", &version)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(told(&mut li).await, []);
    assert_eq!(li.get("/").await.count(".tool-count"), 0);
}

#[tokio::test]
async fn one_is_told_what_one_wants_and_not_in_quiet_hours() {
    let app = company().await;
    give_li_the_first(&app).await;
    let (mut wang, mut li) = (app.manager_wang().await, app.representative_li().await);
    let page = li.get("/me").await;
    crate::pages::check("/me", &page);
    assert_eq!(page.count("#told input[type=checkbox][checked]"), 9, "everything at first");
    // Only mentions; left alone around the clock but for the hour that ends now.
    let hour = chrono::Timelike::hour(&canopy_usecases::local(app.now()));
    let from = hour.to_string();
    let until = ((hour + 2) % 24).to_string();
    let sent =
        [("mentioned", "true"), ("quiet_from", from.as_str()), ("quiet_until", until.as_str())];
    assert_eq!(li.post("/me/notifications", &sent).await.status, StatusCode::SEE_OTHER);
    let kept = li.get("/me").await;
    assert_eq!(kept.count("#told input[type=checkbox][checked]"), 1);
    write(&mut wang, "一般情况").await;
    write(&mut wang, &format!("@{}", Persona::RepresentativeLi.name())).await;
    assert_eq!(told(&mut li).await, [], "it waits");
    app.pass(TimeDelta::hours(2));
    let kinds: Vec<String> = told(&mut li).await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["mentioned"]);
    let api = "/api/v1/me/notifications";
    let odd = li.post_json(api, &json!({ "off": [], "quiet": { "from": 3, "until": 3 } })).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    let all = li.post_json(api, &json!({ "off": ["job_done"], "quiet": null })).await;
    assert_eq!(all.status, StatusCode::NO_CONTENT);
    let told: Value = serde_json::from_str(&li.get(api).await.body).unwrap();
    assert_eq!(told, json!({ "off": ["job_done"], "quiet": null }));
}

#[tokio::test]
async fn who_is_named_a_deputy_and_who_takes_accounts_on_is_told() {
    let app = company().await;
    give_li_the_first(&app).await;
    let mut chen = app.director_chen().await;
    let li = app.id_of(Persona::RepresentativeLi);
    let zhou = app.id_of(Persona::StrangerZhou);
    let today = canopy_usecases::local_day(app.now());
    let body = json!({ "deputy": zhou, "from": today, "until": today + TimeDelta::days(3) });
    let named = chen.post_json(&format!("/api/v1/team/{li}/deputies"), &body).await;
    assert!(named.status.is_success(), "{}", named.body);
    let plan = json!({ "to": [zhou] });
    let seen = chen.post_json(&format!("/api/v1/team/{li}/hand-over/plan"), &plan).await;
    let seen: Value = serde_json::from_str(&seen.body).unwrap();
    let order = json!({ "to": [zhou], "mark": seen["mark"] });
    let done = chen.post_json(&format!("/api/v1/team/{li}/hand-over"), &order).await;
    assert!(done.status.is_success(), "{}", done.body);
    let mut zhou = app.stranger().await;
    let kinds: Vec<String> = told(&mut zhou).await.into_iter().map(|(kind, _)| kind).collect();
    assert_eq!(kinds, ["handed_over", "named_deputy"]);
    let page = zhou.get("/notifications").await;
    assert!(page.body.contains("1 家客户交接给您"), "{}", page.body);
}

#[tokio::test]
async fn nobody_is_reminded_where_nothing_is_due() {
    let app = company().await;
    assert_eq!(remind(&app.company).await.unwrap(), 0);
}
