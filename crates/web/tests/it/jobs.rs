//! Work in the background: administrators see all of it, others what they began; who sees one may give
//! it up, and nobody else.

use axum::http::StatusCode;
use canopy_domain::Lang;
use canopy_domain::access::Caller;
use canopy_domain::jobs::JobKind;
use canopy_domain::primitives::JobId;
use canopy_store::jobs::NewJob;
use canopy_testkit::{Persona, TestApp};
use uuid::Uuid;

async fn begun(app: &TestApp, person: Persona) -> JobId {
    let caller = Caller::new(app.id_of(person), person.job(), Vec::new(), Lang::ZhCn);
    let id = JobId(Uuid::now_v7());
    let (kind, by) = (JobKind::Screening, Uuid::from_u128(1));
    let tx = app.company.store.desk(&caller).write(app.now()).await.unwrap();
    tx.begin_job(&NewJob { id, kind, subject: id.0, by }).await.unwrap();
    tx.commit().await.unwrap();
    id
}

#[tokio::test]
async fn everybody_sees_their_own_work_and_administrators_all() {
    let app = TestApp::start().await;
    begun(&app, Persona::AnalystZhao).await;
    begun(&app, Persona::DirectorChen).await;
    let rows = async |person| app.signed_in(person).await.get("/jobs").await.count("tbody tr");
    assert_eq!(rows(Persona::AdministratorQian).await, 2);
    assert_eq!(rows(Persona::AnalystZhao).await, 1);
    assert_eq!(rows(Persona::StrangerZhou).await, 0);
}

#[tokio::test]
async fn who_does_not_see_it_cannot_give_it_up() {
    let app = TestApp::start().await;
    let id = begun(&app, Persona::AnalystZhao).await;
    let path = format!("/jobs/{id}/cancel");
    let mut stranger = app.stranger().await;
    stranger.get("/jobs").await;
    let before = app.state().await;
    assert_eq!(stranger.post(&path, &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(app.state().await, before);
    let mut analyst = app.analyst_zhao().await;
    analyst.get("/jobs").await;
    let done = analyst.post(&path, &[]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    let page = analyst.get("/jobs").await;
    assert!(page.body.contains("正在取消"), "{}", page.body);
    assert_eq!(page.count("tbody form"), 0, "asked once");
}
