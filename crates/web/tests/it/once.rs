//! A change sent again has its effect once; a change of a record says which state it means.

use super::leads::{channel, lead, named};
use super::tokens::{make, program, told};
use axum::http::StatusCode;
use canopy_store::{Once, SystemReason};
use canopy_testkit::{Browser, Page, Persona, TestApp};
use chrono::TimeDelta;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};

/// A company with a channel, a program of the director's, and a lead it enters.
async fn arranged() -> (TestApp, String, Value) {
    let app = TestApp::start().await;
    let channel = channel(&app, "学术会议").await;
    let actions = ["view_leads", "edit_leads"];
    let (_, token) = make(&app, Persona::DirectorChen, &actions, true).await;
    (app, token, json!({ "organisation": "江海新区第一医院", "channel": channel.0 }))
}

fn keyed<'a>(app: &'a TestApp, token: &str, key: &str) -> Browser<'a> {
    program(app, token).with_header("idempotency-key", key)
}

async fn leads_told(app: &TestApp, token: &str) -> usize {
    let list = program(app, token).get("/api/v1/leads").await;
    told(&list).get("rows").unwrap().as_array().unwrap().len()
}

fn code(page: &Page) -> String {
    told(page).get("code").and_then(Value::as_str).unwrap_or_default().to_owned()
}

#[tokio::test]
async fn a_lead_sent_twice_with_one_key_is_entered_once_and_answered_twice() {
    let (app, token, lead) = arranged().await;
    let mut program = keyed(&app, &token, "erp-1");
    let first = program.post_bare_json("/api/v1/leads", &lead).await;
    let again = program.post_bare_json("/api/v1/leads", &lead).await;
    assert_eq!((first.status, again.status), (StatusCode::CREATED, StatusCode::CREATED));
    assert_eq!(told(&first), told(&again));
    assert_eq!(
        (first.header("idempotency-replayed"), again.header("idempotency-replayed")),
        ("", "true")
    );
    assert_eq!(leads_told(&app, &token).await, 1);

    let mut other = lead.clone();
    other["organisation"] = "另一家医院".into();
    let refused = program.post_bare_json("/api/v1/leads", &other).await;
    assert_eq!(
        (refused.status, code(&refused)),
        (StatusCode::UNPROCESSABLE_ENTITY, "other_request".to_owned())
    );
    let (_, second) = make(&app, Persona::DirectorChen, &["view_leads", "edit_leads"], true).await;
    let others = keyed(&app, &second, "erp-1").post_bare_json("/api/v1/leads", &other).await;
    assert_eq!(others.status, StatusCode::CREATED, "another token has its own keys");
    assert_eq!(leads_told(&app, &token).await, 2);
}

#[tokio::test]
async fn two_at_the_same_moment_have_their_effect_once() {
    let (app, token, lead) = arranged().await;
    let (mut one, mut other) = (keyed(&app, &token, "k"), keyed(&app, &token, "k"));
    let (a, b) = tokio::join!(
        one.post_bare_json("/api/v1/leads", &lead),
        other.post_bare_json("/api/v1/leads", &lead)
    );
    let created = [&a, &b].into_iter().filter(|page| page.status == StatusCode::CREATED).count();
    let known = [&a, &b].into_iter().all(|page| {
        page.status == StatusCode::CREATED
            || (page.status, code(page)) == (StatusCode::CONFLICT, "sent_already".to_owned())
    });
    assert!(created >= 1 && known, "{} {} / {} {}", a.status, a.body, b.status, b.body);
    assert_eq!(leads_told(&app, &token).await, 1);
    let later = keyed(&app, &token, "k").post_bare_json("/api/v1/leads", &lead).await;
    assert_eq!(later.status, StatusCode::CREATED, "answered as the one that went through");
}

#[tokio::test]
async fn what_was_refused_leaves_its_key_free() {
    let (app, token, lead) = arranged().await;
    let mut program = keyed(&app, &token, "again");
    let mut nameless = lead.clone();
    nameless["organisation"] = "".into();
    let refused = program.post_bare_json("/api/v1/leads", &nameless).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let corrected = program.post_bare_json("/api/v1/leads", &lead).await;
    assert_eq!(corrected.status, StatusCode::CREATED);
    for bad in ["", "名"] {
        let page = keyed(&app, &token, bad).post_bare_json("/api/v1/leads", &lead).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{bad:?}");
    }
}

#[tokio::test]
async fn a_key_is_forgotten_after_a_day() {
    let (app, token, lead) = arranged().await;
    keyed(&app, &token, "k").post_bare_json("/api/v1/leads", &lead).await;
    app.pass(TimeDelta::hours(25));
    keyed(&app, &token, "later").post_bare_json("/api/v1/leads", &lead).await;
    let anew = keyed(&app, &token, "k").post_bare_json("/api/v1/leads", &lead).await;
    assert_eq!(anew.header("idempotency-replayed"), "");
    assert_eq!(leads_told(&app, &token).await, 3);
}

#[tokio::test]
async fn an_effect_whose_answer_was_lost_is_not_repeated() {
    let (app, token, lead) = arranged().await;
    // The machine stopped between the commit and the answer: the key is written, no answer is.
    let store = &app.company.store;
    let by_token = store.system(SystemReason::SignIn);
    let hash = Sha256::digest(token.as_bytes());
    let bearer = by_token
        .bearer(&hash, (app.now(), canopy_usecases::local_day(app.now())))
        .await
        .unwrap()
        .unwrap();
    let path = Sha256::digest("/api/v1/leads");
    let print = Sha256::new().chain_update(path).chain_update(lead.to_string()).finalize();
    let once = Once::new(&bearer.caller, "lost".to_owned(), print.to_vec());
    let desk = store.clone().serving(once).desk(&bearer.caller);
    let tx = desk.write(app.now()).await.unwrap();
    tx.set_my_lang(canopy_domain::Lang::En).await.unwrap();
    tx.commit().await.unwrap();
    let again = keyed(&app, &token, "lost").post_bare_json("/api/v1/leads", &lead).await;
    assert_eq!((again.status, code(&again)), (StatusCode::CONFLICT, "sent_already".to_owned()));
    assert_eq!(leads_told(&app, &token).await, 0);
}

#[tokio::test]
async fn a_change_names_the_state_it_means_by_header_or_by_body() {
    let (app, token, _) = arranged().await;
    let channel = channel(&app, "官网").await;
    let id = lead(&app, channel, named("滨江人民医院")).await;
    let path = format!("/api/v1/leads/{id}");
    let step = format!("{path}/step");
    let read = program(&app, &token).get(&path).await;
    let state = read.header("etag").to_owned();
    assert_eq!(state, format!("\"{}\"", told(&read)["version"]));
    let working = json!({ "state": "working" });
    let none = program(&app, &token).post_bare_json(&step, &working).await;
    assert_eq!(
        (none.status, code(&none)),
        (StatusCode::PRECONDITION_REQUIRED, "state_needed".to_owned())
    );
    let named = |state: &str| program(&app, &token).with_header("if-match", state);
    let done = named(&state).post_bare_json(&step, &working).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.body);
    assert_ne!(done.header("etag"), state);
    let qualified = json!({ "state": "qualified" });
    let stale = named(&state).post_bare_json(&step, &qualified).await;
    assert_eq!(
        (stale.status, code(&stale)),
        (StatusCode::PRECONDITION_FAILED, "other_state".to_owned())
    );
    let stale = json!({ "state": "qualified", "version": 1 });
    let stale = program(&app, &token).post_bare_json(&step, &stale).await;
    assert_eq!((stale.status, code(&stale)), (StatusCode::CONFLICT, "conflict".to_owned()));
    let two = json!({ "state": "qualified", "version": 7 });
    for (bad, body) in [("*", &qualified), ("one", &qualified), ("\"2\"", &two)] {
        assert_eq!(
            named(bad).post_bare_json(&step, body).await.status,
            StatusCode::BAD_REQUEST,
            "{bad}"
        );
    }
}
