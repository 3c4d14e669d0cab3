//! The door for assistants: the tools a token's person may use, with the answers the API gives them.

use super::tokens::{make, program, told};
use axum::body::Body;
use axum::http::{Method, StatusCode};
use canopy_testkit::{Page, Persona, TestApp};
use serde_json::{Value, json};

async fn say(app: &TestApp, token: &str, method: &str, params: Value) -> Page {
    let body = json!({ "jsonrpc": "2.0", "id": 1, "method": method, "params": params });
    let headers =
        [("accept", "application/json, text/event-stream"), ("mcp-protocol-version", "2025-06-18")];
    let mut browser = program(app, token);
    let body = Body::from(body.to_string());
    browser.send(Method::POST, "/mcp", body, Some("application/json"), &headers).await
}

async fn tools(app: &TestApp, token: &str) -> Vec<String> {
    let answer = say(app, token, "tools/list", json!({})).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let told = told(&answer);
    let tools = told.pointer("/result/tools").unwrap().as_array().unwrap();
    tools.iter().map(|tool| tool["name"].as_str().unwrap().to_owned()).collect()
}

async fn call(app: &TestApp, token: &str, tool: &str, arguments: Value) -> Value {
    let params = json!({ "name": tool, "arguments": arguments });
    told(&say(app, token, "tools/call", params).await)
}

#[tokio::test]
async fn an_assistant_is_offered_what_its_token_allows() {
    let app = TestApp::start().await;
    let (_, looks) =
        make(&app, Persona::RepresentativeLi, &["view_accounts", "rate_accounts"], false).await;
    let offered = tools(&app, &looks).await;
    assert!(offered.contains(&"get_accounts".to_owned()), "{offered:?}");
    assert!(!offered.iter().any(|name| name.starts_with("post_")), "{offered:?}");
    assert!(!offered.contains(&"get_leads".to_owned()), "{offered:?}");
    let (_, changes) =
        make(&app, Persona::RepresentativeLi, &["view_accounts", "rate_accounts"], true).await;
    let offered = tools(&app, &changes).await;
    assert!(offered.contains(&"post_accounts_account_ratings".to_owned()), "{offered:?}");
    assert!(!offered.contains(&"post_standards".to_owned()), "{offered:?}");
}

#[tokio::test]
async fn a_tool_answers_as_the_api_does_and_stands_in_the_audit_log() {
    let app = TestApp::start().await;
    let (_, token) = make(&app, Persona::RepresentativeLi, &["view_accounts"], false).await;
    let over_the_api = told(&program(&app, &token).get("/api/v1/accounts?sort=name").await);
    let answer = call(&app, &token, "get_accounts", json!({ "sort": "name" })).await;
    assert_eq!(answer["result"]["structuredContent"], over_the_api, "{answer}");
    let unknown = json!({ "account": "01900000-0000-7000-8000-00000000dead" });
    let refused = call(&app, &token, "get_accounts_account", unknown).await;
    assert_eq!(refused["result"]["isError"], true, "{refused}");
    assert!(refused["result"]["content"][0]["text"].as_str().unwrap().contains("not_found"));
    let log = app.auditor_sun().await.get("/audit").await;
    assert!(log.body.contains("get_accounts_account"), "which tool");
}

#[tokio::test]
async fn an_assistant_cannot_reach_past_its_token() {
    let app = TestApp::start().await;
    let (_, token) = make(&app, Persona::DirectorChen, &["view_leads", "edit_leads"], false).await;
    let channel = super::leads::channel(&app, "学术会议").await;
    let lead = json!({ "body": { "organisation": "江海医院", "channel": channel.0 } });
    tools(&app, &token).await; // its first use is noted
    for tool in ["post_leads", "get_accounts", "post_tokens", "no_such"] {
        let before = app.state().await;
        let answer = call(&app, &token, tool, lead.clone()).await;
        assert!(answer["error"]["code"].is_i64(), "{tool}: {answer}");
        assert_eq!(app.state().await, before, "{tool}");
    }
    let odd = json!({ "lead": "../accounts" });
    let answer = call(&app, &token, "get_leads_lead", odd).await;
    assert!(answer["error"]["code"].is_i64(), "{answer}");
    let (_, may) = make(&app, Persona::DirectorChen, &["view_leads", "edit_leads"], true).await;
    let entered = call(&app, &may, "post_leads", lead).await;
    assert_eq!(entered["result"]["isError"], false, "{entered}");
}

#[tokio::test]
async fn nobody_and_no_session_gets_in_by_this_door() {
    let app = TestApp::start().await;
    let none = say(&app, "canopy_nothing", "tools/list", json!({})).await;
    assert_eq!(none.status, StatusCode::UNAUTHORIZED);
    let mut li = app.representative_li().await;
    let list = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/list", "params": {} });
    assert_eq!(li.post_json("/mcp", &list).await.status, StatusCode::UNAUTHORIZED);
}
