//! Handing a person's work over, by persona: what would happen, the step, and taking it back.

use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Persona, TestApp};
use serde_json::{Value, json};

/// Two accounts of 李 with a team seat elsewhere; 周 has one of their own.
async fn company() -> TestApp {
    let app = TestApp::start().await;
    let customer = |code, name, of, monthly| Customer {
        code,
        name,
        level: "三级甲等",
        territory: app.territory_of(of),
        monthly,
    };
    let customers = [
        customer("JS1", "苏州仁济医院", Persona::RepresentativeLi, (10, 12)),
        customer("JS2", "无锡仁济医院", Persona::RepresentativeLi, (20, 22)),
        customer("GD2", "广州仁济医院", Persona::StrangerZhou, (10, 12)),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    let director = app.company.store.system(canopy_store::SystemReason::Demo);
    let tx = director.write(app.now()).await.unwrap();
    for account in [account_id(0), account_id(1)] {
        let found = tx.find::<canopy_store::Edit>(account).await.unwrap();
        let version = found.version;
        let owner = Some(Some(app.id_of(Persona::RepresentativeLi)));
        let patch = canopy_store::accounts::AccountPatch { owner, ..Default::default() };
        found.change(version, &patch).await.unwrap();
    }
    let elsewhere = tx.find::<canopy_store::Edit>(account_id(2)).await.unwrap();
    let li = app.id_of(Persona::RepresentativeLi);
    elsewhere.put_on_team(li, canopy_domain::team::TeamRole::Medical).await.unwrap();
    tx.commit().await.unwrap();
    app
}

fn read(page: &canopy_testkit::Page) -> Value {
    serde_json::from_str(&page.body).unwrap()
}

#[tokio::test]
async fn everything_goes_over_in_one_step_and_comes_back() {
    let app = company().await;
    let (li, zhou) = (app.id_of(Persona::RepresentativeLi), app.id_of(Persona::StrangerZhou));
    let place = format!("/team/{li}/hand-over");
    let mut chen = app.director_chen().await;
    let page = chen.get(&place).await;
    crate::pages::check(&place, &page);
    let zhou_text = zhou.to_string();
    let asked = [
        ("to", zhou_text.as_str()),
        ("which", "all"),
        ("with", "territories"),
        ("with", "seats"),
        ("with", "leads"),
    ];
    let state = app.state().await;
    let plan = chen.post(&place, &asked).await;
    assert_eq!(plan.status, StatusCode::OK);
    crate::pages::check(&place, &plan);
    assert_eq!(app.state().await, state, "only shown");
    assert_eq!(plan.count("#planned tbody tr"), 2);
    assert!(plan.body.contains("辖区：江苏一区"), "what goes along");
    let seen = plan.attributes("input[name=seen]", "value").remove(0);
    let mut now = asked.to_vec();
    now.push(("seen", &seen));
    assert_eq!(chen.post(&place, &now).await.status, StatusCode::SEE_OTHER);
    let mut stranger = app.stranger().await;
    let account = format!("/accounts/{}", account_id(0));
    let now_theirs = stranger.get(&account).await;
    assert_eq!(now_theirs.status, StatusCode::OK);
    assert!(now_theirs.body.contains("李思源，至"), "who owned it before");
    let mut was_theirs = app.representative_li().await;
    assert_eq!(was_theirs.get(&account).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        was_theirs.get(&format!("/accounts/{}", account_id(2))).await.status,
        StatusCode::NOT_FOUND,
        "the seat went too"
    );
    let again = chen.post(&place, &now).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY, "nothing left");
    let log = app.auditor_sun().await.get("/audit").await;
    assert!(log.texts("tbody tr").iter().any(|line| line.contains("交接了工作")));
    // Somebody changes one account meanwhile: that one stays.
    let tx =
        app.company.store.system(canopy_store::SystemReason::Demo).write(app.now()).await.unwrap();
    let found = tx.find::<canopy_store::Edit>(account_id(1)).await.unwrap();
    let version = found.version;
    let patch = canopy_store::accounts::AccountPatch {
        owner: Some(Some(app.id_of(Persona::ManagerWang))),
        ..Default::default()
    };
    found.change(version, &patch).await.unwrap();
    tx.commit().await.unwrap();
    let back = chen.get(&place).await.attributes("form[action$='/undo']", "action").remove(0);
    assert_eq!(stranger.post(&back, &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(chen.post(&back, &[]).await.status, StatusCode::SEE_OTHER);
    let said = chen.get(&place).await;
    assert!(said.text(".note-good").contains("已撤回 3 项；1 项"), "{}", said.text(".note-good"));
    assert_eq!(was_theirs.get(&account).await.status, StatusCode::OK);
    assert_eq!(stranger.get(&account).await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        was_theirs.get(&format!("/accounts/{}", account_id(2))).await.status,
        StatusCode::OK
    );
    assert_eq!(chen.post(&back, &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY, "once");
}

#[tokio::test]
async fn accounts_are_dealt_to_several_and_a_stale_plan_changes_nothing() {
    let app = company().await;
    let li = app.id_of(Persona::RepresentativeLi);
    let place = format!("/api/v1/team/{li}/hand-over");
    let to = [app.id_of(Persona::StrangerZhou), app.id_of(Persona::ManagerWang)];
    let mut wang = app.manager_wang().await;
    let body = json!({ "to": to });
    let plan = read(&wang.post_json(&format!("{place}/plan"), &body).await);
    assert_eq!(plan["accounts"].as_array().unwrap().len(), 2);
    let codes = [0, 1].map(|at| plan["accounts"][at]["code"].as_str().unwrap().to_owned());
    assert!(codes.contains(&"JS1".to_owned()) && codes.contains(&"JS2".to_owned()), "{codes:?}");
    assert_ne!(plan["accounts"][0]["to"], plan["accounts"][1]["to"], "dealt");
    assert_eq!(plan["seats"], 0);
    let stale = json!({ "to": to, "mark": "another" });
    let state = app.state().await;
    assert_eq!(wang.post_json(&place, &stale).await.status, StatusCode::CONFLICT);
    let foreign = json!({ "to": to, "accounts": [account_id(2)], "mark": plan["mark"] });
    assert_eq!(wang.post_json(&place, &foreign).await.status, StatusCode::CONFLICT, "not theirs");
    let auditor = json!({ "to": [app.id_of(Persona::AuditorSun)] });
    let refused = wang.post_json(&format!("{place}/plan"), &auditor).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("合规"));
    assert_eq!(app.state().await, state);
    let now = json!({ "to": to, "mark": plan["mark"] });
    let done = wang.post_json(&place, &now).await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.body);
    let undo = format!("{place}/{}/undo", read(&done)["id"].as_str().unwrap());
    assert_eq!(read(&wang.post_json(&undo, &json!({})).await), json!({ "back": 2, "kept": 0 }));
    for person in [Persona::RepresentativeLi, Persona::AnalystZhao, Persona::AuditorSun] {
        let mut browser = app.signed_in(person).await;
        let refused = browser.post_json(&format!("{place}/plan"), &body).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{person:?}");
    }
}
