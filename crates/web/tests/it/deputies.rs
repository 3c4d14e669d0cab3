//! Account teams and deputies, as people see and use them.

use super::trash::company;
use axum::http::StatusCode;
use canopy_testkit::Persona;
use canopy_testkit::business::account_id;
use chrono::TimeDelta;
use serde_json::{Value, json};

#[tokio::test]
async fn a_team_is_edited_on_the_page_and_its_members_see_the_account() {
    let app = company().await;
    let place = format!("/accounts/{}", account_id(0));
    let zhou = app.id_of(Persona::StrangerZhou).to_string();
    let mut stranger = app.stranger().await;
    assert_eq!(stranger.get(&place).await.status, StatusCode::NOT_FOUND);
    let mut li = app.representative_li().await;
    let form = [("member", zhou.as_str()), ("role", "medical")];
    let sent = li.post(&format!("{place}/team"), &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let page = li.get(&place).await;
    crate::pages::check(&place, &page);
    let members = page.texts("li.member");
    assert!(members.len() == 1 && members[0].contains("周子墨") && members[0].contains("医学"));
    let seen = stranger.get(&place).await;
    assert_eq!(seen.status, StatusCode::OK, "the very next request");
    assert_eq!(seen.count("li.member form"), 0, "seen, not changed");
    let state = app.state().await;
    let refused = stranger.post(&format!("{place}/team/{zhou}/remove"), &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(app.state().await, state);
    let odd = json!({ "user": zhou, "role": "boss" });
    let odd = li.post_json(&format!("/api/v1{place}/team"), &odd).await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST, "{}", odd.body);
    let again = json!({ "user": zhou, "role": "finance" });
    let again = li.post_json(&format!("/api/v1{place}/team"), &again).await;
    assert_eq!(again.status, StatusCode::NO_CONTENT);
    let api: Value = serde_json::from_str(&li.get(&format!("/api/v1{place}")).await.body).unwrap();
    assert_eq!(api["team"], json!([{ "user": zhou, "role": "finance" }]));
    let log = app.auditor_sun().await.get("/audit?kind=account").await;
    assert!(log.texts("tbody tr")[0].contains("医学") && log.body.contains("财务"));
    let gone = li.post(&format!("{place}/team/{zhou}/remove"), &[]).await;
    assert_eq!(gone.status, StatusCode::SEE_OTHER);
    assert_eq!(stranger.get(&place).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_deputy_is_told_so_sees_the_accounts_and_acts_for_the_absent_until_the_last_day() {
    let app = company().await;
    let place = format!("/accounts/{}", account_id(0));
    let (li_id, zhou) = (app.id_of(Persona::RepresentativeLi), app.id_of(Persona::StrangerZhou));
    let person = format!("/team/{li_id}");
    let mut li = app.representative_li().await;
    let page = li.get(&person).await;
    crate::pages::check(&person, &page);
    let zhou_text = zhou.to_string();
    let from_to = |from, until| [("deputy", zhou_text.as_str()), ("from", from), ("until", until)];
    let url = format!("{person}/deputies");
    let wrong = li.post(&url, &from_to("2026-07-05", "2026-07-02")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(wrong.count("#e-until"), 1);
    assert_eq!(wrong.attributes("#f-from", "value"), ["2026-07-05"], "what was typed stays");
    let mut stranger = app.stranger().await;
    assert_eq!(stranger.get(&place).await.status, StatusCode::NOT_FOUND);
    let named = li.post(&url, &from_to("2026-07-01", "2026-07-02")).await;
    assert_eq!(named.status, StatusCode::SEE_OTHER);
    let seen = stranger.get(&place).await;
    crate::pages::check(&place, &seen);
    assert!(seen.text(".note-info").contains("李思源"), "on the account: {}", seen.text("main"));
    assert!(seen.text(".frame-deputy").contains("李思源"), "on every page");
    let list = stranger.get("/api/v1/accounts").await;
    assert!(list.body.contains("JS1") && list.body.contains("GD2"));
    let admin = app.id_of(Persona::AdministratorQian).to_string();
    let form = [("member", admin.as_str()), ("role", "service")];
    let sent = stranger.post(&format!("{place}/team"), &form).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "what the absent may do");
    let log = app.auditor_sun().await.get("/audit?kind=account").await;
    let line = log.texts("tbody tr").remove(0);
    assert!(line.contains("周子墨") && line.contains("代理：李思源"), "{line}");
    app.pass(TimeDelta::hours(1));
    let team = stranger.get("/team").await;
    assert!(team.text("section[aria-labelledby=deputies-title] tbody").contains("李思源"));
    app.pass(TimeDelta::hours(11));
    assert_eq!(stranger.get(&place).await.status, StatusCode::OK);
    // No longer than a session may be idle, until the second day is over anywhere.
    for _ in 0..3 {
        app.pass(TimeDelta::hours(11));
        assert_eq!(stranger.get("/").await.status, StatusCode::OK);
    }
    let over = stranger.get(&place).await;
    assert_eq!(over.status, StatusCode::NOT_FOUND, "it ends by itself");
    assert_eq!(stranger.get("/").await.count(".frame-deputy"), 0);
}

#[tokio::test]
async fn deputies_are_named_by_those_who_may_over_the_api_too() {
    let app = company().await;
    let li = app.id_of(Persona::RepresentativeLi);
    let zhou = app.id_of(Persona::StrangerZhou);
    let url = format!("/api/v1/team/{li}/deputies");
    let body = json!({ "deputy": zhou, "from": "2026-07-01", "until": "2026-07-31" });
    let state = app.state().await;
    for person in [Persona::StrangerZhou, Persona::AnalystZhao, Persona::AuditorSun] {
        let refused = app.signed_in(person).await;
        let mut refused = refused;
        let before = app.state().await;
        assert_eq!(
            refused.post_json(&url, &body).await.status,
            StatusCode::FORBIDDEN,
            "{person:?}"
        );
        assert_eq!(app.state().await, before);
    }
    assert_ne!(app.state().await, state, "sessions began, nothing else");
    let mut wang = app.manager_wang().await;
    let own = json!({ "deputy": li, "from": "2026-07-01", "until": "2026-07-31" });
    let own = wang.post_json(&url, &own).await;
    assert_eq!(own.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(own.body.contains("本人"), "{}", own.body);
    let made = wang.post_json(&url, &body).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.body);
    let made: Value = serde_json::from_str(&made.body).unwrap();
    let listed: Value = serde_json::from_str(&wang.get("/api/v1/deputies").await.body).unwrap();
    assert_eq!(listed["deputies"][0]["absent_name"], "李思源");
    let end = format!("{url}/{}/end", made["id"].as_str().unwrap());
    let mut stranger = app.stranger().await;
    assert_eq!(stranger.post_json(&end, &json!({})).await.status, StatusCode::FORBIDDEN);
    assert_eq!(wang.post_json(&end, &json!({})).await.status, StatusCode::NO_CONTENT);
    assert_eq!(stranger.get("/").await.count(".frame-deputy"), 0);
}

#[tokio::test]
async fn why_one_sees_an_account_is_told_down_to_the_row_and_who_else_does() {
    let app = company().await;
    let place = format!("/accounts/{}/why", account_id(0));
    let mut wang = app.manager_wang().await;
    let page = wang.get(&place).await;
    crate::pages::check(&place, &page);
    let own = page.text(".grounds");
    assert!(own.contains("江苏省区 › 江苏一区"), "the way down: {own}");
    let others = page.texts("#seeing tbody tr");
    let li = others.iter().find(|row| row.contains("李思源")).unwrap();
    assert!(li.contains("辖区：江苏一区"), "{li}");
    let chen = others.iter().find(|row| row.contains("陈望舒")).unwrap();
    assert!(chen.contains("岗位"), "{chen}");
    assert!(!others.iter().any(|row| row.contains("周子墨")));
    assert_eq!(app.stranger().await.get(&place).await.status, StatusCode::NOT_FOUND);
    let li = app.id_of(Persona::RepresentativeLi);
    let zhou = app.id_of(Persona::StrangerZhou);
    let body = json!({ "deputy": zhou, "from": "2026-07-01", "until": "2026-07-31" });
    wang.post_json(&format!("/api/v1/team/{li}/deputies"), &body).await;
    let mut stranger = app.stranger().await;
    let told: Value =
        serde_json::from_str(&stranger.get(&format!("/api/v1{place}")).await.body).unwrap();
    assert_eq!(told["caller"]["reasons"], json!([]), "not in their own name");
    let absent = &told["caller"]["represented"][0];
    assert_eq!(
        (&absent["name"], &absent["reasons"][0]["ground"]),
        (&json!("李思源"), &json!("territory"))
    );
    assert!(told["others"].is_array(), "a deputy may change it, and so may know");
    let sun = app.auditor_sun().await.get(&place).await;
    assert!(sun.text(".grounds").contains("合规"), "{}", sun.text(".grounds"));
    assert!(sun.texts("#seeing tbody tr").iter().any(|row| row.contains("代理 李思源")));
}

#[tokio::test]
async fn what_a_person_reaches_is_told_to_them_and_to_those_who_watch() {
    let app = company().await;
    let li = app.id_of(Persona::RepresentativeLi);
    let place = format!("/team/{li}/reach");
    for person in [Persona::RepresentativeLi, Persona::AdministratorQian, Persona::AuditorSun] {
        let mut browser = app.signed_in(person).await;
        let page = browser.get(&place).await;
        crate::pages::check(&place, &page);
        let ways = page.texts("#ways tbody tr");
        let held = ways.iter().find(|row| row.contains("江苏一区")).unwrap();
        assert!(held.contains("1 家客户"), "{person:?}: {held}");
        assert!(page.texts("#actions tbody tr").iter().any(|row| row.contains("修改客户")));
    }
    assert_eq!(app.stranger().await.get(&place).await.status, StatusCode::FORBIDDEN);
}
