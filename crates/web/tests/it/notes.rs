//! Notes by persona: written, mentioning, changed, put away and taken back, within reach.

use crate::trash::company;
use axum::http::StatusCode;
use canopy_testkit::Persona;
use canopy_testkit::business::account_id;
use serde_json::{Value, json};

fn place(number: usize) -> String {
    format!("/accounts/{}/notes", account_id(number))
}

fn note_id(page: &canopy_testkit::Page) -> String {
    page.attributes("ol.notes > li", "id").remove(0).strip_prefix("note-").unwrap().to_owned()
}

#[tokio::test]
async fn a_note_is_written_with_safe_links_and_a_mention() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let wang = Persona::ManagerWang.name();
    let text = format!("见 https://a.example/x?y=1\r\n<script>alert(1)</script> @{wang} 请看");
    let sent = li.post(&place(0), &[("text", &text)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let account = format!("/accounts/{}", account_id(0));
    let page = li.get(&account).await;
    crate::pages::check(&account, &page);
    let body = &page.attributes(".notes-body a", "href");
    assert_eq!(body[0], "https://a.example/x?y=1");
    assert_eq!(page.attributes(".notes-body a", "rel"), ["noopener noreferrer nofollow"]);
    assert_eq!(page.text(".notes-body a.mention"), format!("@{wang}"));
    assert!(body[1].ends_with(&app.id_of(Persona::ManagerWang).to_string()));
    assert!(!page.body.contains("<script>alert"), "{}", page.body);
    assert_eq!(page.count(".notes-body br"), 1);
    crate::pages::check(&place(0), &li.get(&place(0)).await);
    let note = format!("/notes/{}", note_id(&page));
    crate::pages::check(&note, &li.get(&note).await);
    let log = app.auditor_sun().await.get("/audit?kind=note").await;
    assert!(log.body.contains(wang), "who was mentioned");
    assert!(!log.body.contains("a.example"), "not what was written");
}

#[tokio::test]
async fn only_people_who_see_the_account_are_mentioned() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let zhou = Persona::StrangerZhou.name();
    let state = app.state().await;
    let refused = li.post(&place(0), &[("text", &format!("@{zhou} 你好"))]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text("#e-text").contains(zhou));
    assert!(refused.body.contains("你好"), "what was typed stays");
    assert_eq!(app.state().await, state);
    let address = format!("/api/v1/accounts/{}/notes/people?q=", account_id(0));
    let found = async |li: &mut canopy_testkit::Browser<'_>, q: &str| {
        let told: Value =
            serde_json::from_str(&li.get(&format!("{address}{q}")).await.body).unwrap();
        let people = told["people"].as_array().unwrap().clone();
        people.iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(found(&mut li, Persona::ManagerWang.name()).await, [Persona::ManagerWang.name()]);
    assert_eq!(found(&mut li, zhou).await, Vec::<String>::new(), "outside");
    let all = found(&mut li, "").await;
    assert!(all.contains(&Persona::ManagerWang.name().to_owned()), "{all:?}");
    assert!(!all.contains(&zhou.to_owned()), "{all:?}");
    let by_pinyin = found(&mut li, "jianning").await;
    assert_eq!(by_pinyin, [Persona::ManagerWang.name()]);
}

#[tokio::test]
async fn notes_of_accounts_out_of_reach_do_not_exist() {
    let app = company().await;
    let mut li = app.representative_li().await;
    li.post(&place(0), &[("text", "只给自己人看")]).await;
    let note = note_id(&li.get(&place(0)).await);
    let mut zhou = app.stranger().await;
    let mut sun = app.auditor_sun().await;
    let mut wang = app.manager_wang().await;
    let state = app.state().await;
    for path in [place(0), format!("/notes/{note}"), format!("/api/v1/notes/{note}")] {
        assert_eq!(zhou.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [format!("/notes/{note}"), format!("/notes/{note}/trash")] {
        let sent = zhou.post(&path, &[("version", "1"), ("text", "改")]).await;
        assert_eq!(sent.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(zhou.post(&place(0), &[("text", "x")]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(sun.get(&format!("/notes/{note}")).await.status, StatusCode::OK);
    assert_eq!(sun.post(&place(0), &[("text", "x")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(sun.get(&place(0)).await.count("textarea"), 0);
    let other = wang.post(&format!("/notes/{note}"), &[("version", "1"), ("text", "改")]).await;
    assert_eq!(other.status, StatusCode::FORBIDDEN, "another's note");
    assert_eq!(app.state().await, state);
}

#[tokio::test]
async fn a_note_is_changed_put_away_and_taken_back_over_the_api_too() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let address = format!("/api/v1/accounts/{}/notes", account_id(0));
    let made = li.post_json(&address, &json!({ "text": "第一稿" })).await;
    assert_eq!(made.status, StatusCode::CREATED);
    let made: Value = serde_json::from_str(&made.body).unwrap();
    let note = format!("/api/v1/notes/{}", made["id"].as_str().unwrap());
    let changed = li.post_json(&note, &json!({ "text": "第二稿", "version": 1 })).await;
    assert_eq!(changed.header("etag"), "\"2\"");
    assert_eq!(
        li.post_json(&note, &json!({ "text": "旧", "version": 1 })).await.status,
        StatusCode::CONFLICT
    );
    assert_eq!(
        li.post_json(&note, &json!({ "text": " ", "version": 2 })).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert!(li.get(&place(0)).await.text(".notes-head").contains("已编辑"));
    let gone = li.post_json(&format!("{note}/trash"), &json!({ "version": 2 })).await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    assert!(li.get("/api/v1/notes/trash").await.body.contains("第二稿"));
    assert!(!li.get(&address).await.body.contains("第二稿"));
    let trash = li.get("/trash").await;
    crate::pages::check("/trash", &trash);
    assert!(trash.body.contains("第二稿"));
    assert!(li.get(&place(0)).await.count("details ol.notes li") == 1);
    let back = li.post_json(&format!("{note}/restore"), &json!({})).await;
    assert_eq!(back.status, StatusCode::NO_CONTENT);
    assert!(li.get(&address).await.body.contains("第二稿"));
}

#[tokio::test]
async fn an_account_is_followed_and_muted() {
    let app = company().await;
    let mut wang = app.manager_wang().await;
    let account = format!("/accounts/{}", account_id(0));
    let follow = format!("{account}/follow");
    assert_eq!(wang.get(&account).await.attributes("button[name=stance]", "value"), ["follow"]);
    assert_eq!(wang.post(&follow, &[("stance", "follow")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(wang.get(&account).await.attributes("button[name=stance]", "value"), ["mute"]);
    let api = format!("/api/v1{follow}");
    let told: Value = serde_json::from_str(&wang.get(&api).await.body).unwrap();
    assert_eq!(told, json!({ "is_told": true, "stance": "follow" }));
    let usual = wang.post_json(&api, &json!({ "stance": "usual" })).await;
    assert_eq!(usual.status, StatusCode::NO_CONTENT);
    assert_eq!(wang.post(&follow, &[("stance", "shout")]).await.status, StatusCode::BAD_REQUEST);
    let mut zhou = app.stranger().await;
    assert_eq!(zhou.post(&follow, &[("stance", "follow")]).await.status, StatusCode::NOT_FOUND);
}
