//! The trash by persona, and the audit log verified by those who may read it.

use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Persona, TestApp};

/// A company with a hospital of 李's and one of the stranger's.
pub(crate) async fn company() -> TestApp {
    let app = TestApp::start().await;
    let customer = |code, name, of| Customer {
        code,
        name,
        level: "三级甲等",
        territory: app.territory_of(of),
        monthly: (10, 12),
    };
    let customers = [
        customer("JS1", "苏州仁济医院", Persona::RepresentativeLi),
        customer("GD2", "广州仁济医院", Persona::StrangerZhou),
    ];
    business::sell(&app.company, app.now(), &customers).await;
    app
}

#[tokio::test]
async fn an_account_goes_into_the_trash_and_comes_back() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let place = format!("/accounts/{}", account_id(0));
    let page = li.get(&place).await;
    crate::pages::check(&place, &page);
    let form = page.attributes("form[action$='/trash'] input[name=version]", "value");
    let sent = li.post(&format!("{place}/trash"), &[("version", &form[0])]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(li.get(&place).await.status, StatusCode::NOT_FOUND);
    assert!(!li.get("/search?q=renji").await.body.contains("苏州仁济医院"));
    let trash = li.get("/trash").await;
    crate::pages::check("/trash", &trash);
    assert!(trash.body.contains("苏州仁济医院"));
    assert!(trash.texts("table").join("").contains("李思源"), "by whom");
    let api = li.get("/api/v1/trash").await;
    assert!(api.body.contains("JS1"), "{}", api.body);
    let mut stranger = app.stranger().await;
    assert!(!stranger.get("/trash").await.body.contains("苏州仁济医院"));
    let back = format!("/trash/accounts/{}/restore", account_id(0));
    assert_eq!(stranger.post(&back, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.auditor_sun().await.get("/trash").await.status, StatusCode::FORBIDDEN);
    assert_eq!(li.post(&back, &[]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(li.get(&place).await.status, StatusCode::OK);
    let log = app.auditor_sun().await.get("/audit").await;
    assert!(log.body.contains("移入回收站") && log.body.contains("恢复"));
}

#[tokio::test]
async fn what_somebody_changed_meanwhile_stays_out_of_the_trash() {
    let app = company().await;
    let mut li = app.representative_li().await;
    let sent = li.post(&format!("/accounts/{}/trash", account_id(0)), &[("version", "7")]).await;
    assert_eq!(sent.status, StatusCode::CONFLICT);
    let stranger = format!("/accounts/{}/trash", account_id(1));
    assert_eq!(li.post(&stranger, &[("version", "1")]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn an_auditor_verifies_the_log_and_reads_what_came_of_it() {
    let app = company().await;
    let mut sun = app.auditor_sun().await;
    assert!(sun.get("/audit").await.body.contains("还没有校验过"));
    assert_eq!(sun.post("/audit/verify", &[]).await.status, StatusCode::SEE_OTHER);
    let page = sun.get("/audit").await;
    crate::pages::check("/audit", &page);
    assert!(page.texts(".note-good").join("").contains("完好"), "{}", page.body);
    assert_eq!(page.texts(".fingerprint")[0].trim().len(), 64);
    let refused = app.representative_li().await.post("/audit/verify", &[]).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
}
