//! Passkeys as far as they can be tried without a device: what a device is asked, that a ceremony is this
//! browser's and used once, and that what proves nothing lets nobody in. A device is in the journeys.

use crate::pages::{check, hard_coded};
use axum::http::StatusCode;
use canopy_domain::access::PublicAddress;
use canopy_domain::primitives::PasskeyId;
use canopy_store::access::PasskeyKey;
use canopy_testkit::{Persona, TestApp};
use canopy_web::Settings;
use chrono::TimeDelta;
use serde_json::{Value, json};
use uuid::Uuid;

async fn with_site() -> TestApp {
    let address = PublicAddress::read("http://localhost:8080").unwrap();
    TestApp::start_as(Settings::default(), |app| app.under(&address)).await
}

/// Keeps a passkey of a person, as a device would have made one.
async fn give_passkey(app: &TestApp, person: Persona) -> PasskeyId {
    let store = &app.company.store;
    let today = app.now().naive_utc().date();
    let system = store.system(canopy_store::SystemReason::SignIn);
    let caller = system.caller_of(app.id_of(person), today).await.unwrap().unwrap();
    let tx = store.desk(&caller).write(app.now()).await.unwrap();
    let id = PasskeyId(Uuid::now_v7());
    let key = PasskeyKey {
        credential_id: vec![7; 32],
        static_state: vec![0; 35],
        dynamic_state: vec![0; 7],
        transports: 0,
    };
    tx.add_passkey((id, "旧手机"), &key, Uuid::nil()).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// An answer that has the form of one and proves nothing.
fn forged() -> String {
    let text = |bytes: &[u8]| {
        use base64::Engine as _;
        base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(bytes)
    };
    let client = json!({ "type": "webauthn.get", "challenge": "AAAAAAAAAAAAAAAAAAAAAA",
        "origin": "http://localhost:8080", "crossOrigin": false });
    json!({
        "id": text(&[7; 32]), "rawId": text(&[7; 32]), "type": "public-key",
        "authenticatorAttachment": "platform", "clientExtensionResults": {},
        "response": {
            "clientDataJSON": text(client.to_string().as_bytes()),
            "authenticatorData": text(&[0; 37]), "signature": text(&[1; 64]),
            "userHandle": text(&[2; 16]),
        },
    })
    .to_string()
}

#[tokio::test]
async fn without_a_name_and_https_no_passkeys_are_offered() {
    let app = TestApp::start().await;
    let page = app.nobody().post("/sign-in/passkey/begin", &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert_eq!(app.nobody().get("/sign-in").await.count("[data-island=passkey]"), 0);
    let mut li = app.representative_li().await;
    let page = li.get("/me/passkeys").await;
    assert_eq!(page.count("[data-island=passkey]"), 0);
    assert_eq!(li.post("/me/passkeys/begin", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_device_is_asked_to_verify_its_person_and_to_keep_the_key_itself() {
    let app = with_site().await;
    check("/sign-in", &app.nobody().get("/sign-in").await);
    let mut li = app.representative_li().await;
    check("/me/passkeys", &li.get("/me/passkeys").await);
    let asked = li.post("/me/passkeys/begin", &[]).await;
    assert_eq!(asked.status, StatusCode::OK);
    let asked: Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(asked["rp"]["id"], "localhost");
    assert_eq!(asked["user"]["name"], "li");
    assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
    assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(asked["excludeCredentials"], json!([]));
    give_passkey(&app, Persona::RepresentativeLi).await;
    let again: Value =
        serde_json::from_str(&li.post("/me/passkeys/begin", &[]).await.body).unwrap();
    assert_eq!(again["excludeCredentials"].as_array().unwrap().len(), 1);
    assert_ne!(again["challenge"], asked["challenge"]);
    let come: Value =
        serde_json::from_str(&app.nobody().post("/sign-in/passkey/begin", &[]).await.body).unwrap();
    assert_eq!(
        (&come["rpId"], &come["userVerification"]),
        (&json!("localhost"), &json!("required"))
    );
    assert_eq!(come["allowCredentials"], json!([]), "whoever comes");
}

#[tokio::test]
async fn what_proves_nothing_lets_nobody_in_and_uses_the_ceremony_up() {
    let app = with_site().await;
    give_passkey(&app, Persona::RepresentativeLi).await;
    for answer in [forged(), "{}".to_owned(), String::new(), "x".repeat(70_000)] {
        let mut browser = app.nobody();
        browser.post("/sign-in/passkey/begin", &[]).await;
        let ceremony = browser.cookie("canopy-ceremony").unwrap().to_owned();
        let page = browser.post("/sign-in/passkey", &[("answer", &answer)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.cookie("canopy-session"), None);
        let first = page.text("[data-focus]");
        browser.set_cookie("canopy-ceremony", &ceremony);
        let page = browser.post("/sign-in/passkey", &[("answer", &answer)]).await;
        assert_ne!(page.text("[data-focus]"), first, "it was used");
    }
}

#[tokio::test]
async fn a_ceremony_of_another_browser_or_too_late_or_of_the_other_kind_is_over() {
    let app = with_site().await;
    let over = async |browser: &mut canopy_testkit::Browser<'_>| {
        let before = app.state().await;
        let page = browser.post("/sign-in/passkey", &[("answer", &forged())]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(browser.cookie("canopy-session"), None);
        (app.state().await == before, page.text("[data-focus]"))
    };
    let mut other = app.nobody();
    other.get("/sign-in").await;
    let (is_unchanged, told) = over(&mut other).await;
    assert!(is_unchanged, "nothing was begun there");
    let mut late = app.nobody();
    late.post("/sign-in/passkey/begin", &[]).await;
    app.pass(TimeDelta::minutes(5));
    assert_eq!(over(&mut late).await.1, told);
    let mut li = app.representative_li().await;
    li.get("/me/passkeys").await;
    li.post("/me/passkeys/begin", &[]).await;
    let mut sly = app.nobody();
    sly.set_cookie("canopy-ceremony", li.cookie("canopy-ceremony").unwrap());
    assert_eq!(over(&mut sly).await.1, told, "made for adding one");
}

#[tokio::test]
async fn passkeys_are_named_and_removed_by_their_person_and_nobody_else() {
    let app = with_site().await;
    let id = give_passkey(&app, Persona::RepresentativeLi).await;
    let mut wang = app.manager_wang().await;
    wang.get("/me/passkeys").await;
    let before = app.state().await;
    for (url, form) in [
        (format!("/me/passkeys/{id}"), vec![("name", "mine")]),
        (format!("/me/passkeys/{id}/remove"), vec![]),
    ] {
        assert_eq!(wang.post(&url, &form).await.status, StatusCode::NOT_FOUND);
    }
    assert_eq!(wang.get(&format!("/me/passkeys/{id}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.state().await, before);
    let mut li = app.representative_li().await;
    check("/me/passkeys/{id}", &li.get(&format!("/me/passkeys/{id}")).await);
    let nameless = li.post(&format!("/me/passkeys/{id}"), &[("name", " ")]).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    li.post(&format!("/me/passkeys/{id}"), &[("name", "新手机")]).await;
    assert!(li.get("/me/passkeys").await.body.contains("新手机"));
    li.post(&format!("/me/passkeys/{id}/remove"), &[]).await;
    assert!(!li.get("/me/passkeys").await.body.contains("新手机"));
}

#[tokio::test]
async fn a_password_alone_is_not_enough_for_who_needs_more_and_has_a_passkey() {
    let app = with_site().await;
    let token = app.set_up_token(Persona::RepresentativeLi).await;
    let form = [("password", "correct horse battery"), ("again", "correct horse battery")];
    app.nobody().post(&format!("/set-up/{token}"), &form).await;
    give_passkey(&app, Persona::RepresentativeLi).await;
    let password = [("name", "li"), ("password", "correct horse battery")];
    let page = app.nobody().post("/sign-in", &password).await;
    assert_eq!(page.location(), "/", "nobody asks for more yet");
    let mut qian = app.administrator_qian().await;
    let rules = json!({ "second_factor_for": ["representative"] });
    qian.post_json("/api/v1/sign-in-rules", &rules).await;
    let mut browser = app.nobody();
    let page = browser.post("/sign-in", &password).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!((browser.cookie("canopy-session"), browser.cookie("canopy-half")), (None, None));
    let li = app.id_of(Persona::RepresentativeLi);
    let removed = qian.post(&format!("/team/{li}/second-factor/remove"), &[]).await;
    assert_eq!(removed.status, StatusCode::SEE_OTHER, "a lost device is helped with");
    let mut browser = app.nobody();
    assert_eq!(browser.post("/sign-in", &password).await.location(), "/");
    assert_eq!(browser.get("/").await.location(), "/me/second-factor");
    assert_eq!(browser.get("/me/passkeys").await.status, StatusCode::OK);
}

#[tokio::test]
async fn every_word_of_these_pages_comes_from_the_texts() {
    let app = with_site().await;
    let id = give_passkey(&app, Persona::RepresentativeLi).await;
    let mut li = app.representative_li().await.in_language("pseudo");
    for path in ["/me/passkeys".to_owned(), format!("/me/passkeys/{id}"), "/me".to_owned()] {
        assert_eq!(hard_coded(&li.get(&path).await), Vec::<String>::new(), "{path}");
    }
    let page = app.nobody().in_language("pseudo").get("/sign-in").await;
    assert_eq!(hard_coded(&page), Vec::<String>::new());
}
