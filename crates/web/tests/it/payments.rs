//! Invoices, receipts and answers from outside: imported like sales, shown within reach, undone.

use axum::http::StatusCode;
use canopy_testkit::business::{self, Customer, account_id};
use canopy_testkit::{Browser, FileSent, Page, Persona, TestApp};

const INVOICES: &str = "发票号,客户编码,开票日期,到期日,金额,付款日期,已付金额
F1,C1,2025-10-01,2025-11-30,1000,,0
F2,C1,2025-09-01,2025-10-31,500,2025-10-20,500
F3,C2,2025-11-01,2026-01-30,700,,0
F4,C2,2025-11-01,2026-01-30,没有,,0
";

async fn business(app: &TestApp) {
    let customer = |code, name, territory| {
        let level = "三级甲等";
        Customer { code, name, level, territory, monthly: (5, 9) }
    };
    let mine = app.territory_of(Persona::RepresentativeLi);
    let theirs = app.territory_of(Persona::StrangerZhou);
    let customers = [customer("C1", "南京鼓楼医院", mine), customer("C2", "广州市一医院", theirs)];
    business::sell(&app.company, app.now(), &customers).await;
}

/// Imports a file with its good rows; the address of the import.
async fn import(app: &TestApp, analyst: &mut Browser<'_>, text: &str) -> String {
    let sent = FileSent { field: "file", name: "file.csv", bytes: text.as_bytes() };
    let page = analyst.upload("/imports/new", &[], sent).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let path = page.location().to_owned();
    app.company.settle().await;
    let page = ok(analyst, &path).await;
    let version = page.attributes("form[action$='/start'] input[name=version]", "value").concat();
    let start = [("version", version.as_str()), ("good_only", "on")];
    let sent = analyst.post(&format!("{path}/start"), &start).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    app.company.settle().await;
    path
}

async fn ok(browser: &mut Browser<'_>, path: &str) -> Page {
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
    page
}

async fn receivables(browser: &mut Browser<'_>) -> serde_json::Value {
    serde_json::from_str(&ok(browser, "/api/v1/receivables").await.body).unwrap()
}

#[tokio::test]
async fn invoices_are_imported_like_sales_and_undone_in_one_step() {
    let app = TestApp::start().await;
    business(&app).await;
    let mut analyst = app.analyst_zhao().await;
    assert_eq!(receivables(&mut analyst).await["total"], serde_json::Value::Null);
    let path = import(&app, &mut analyst, INVOICES).await;
    let done = ok(&mut analyst, &path).await;
    assert!(done.body.contains("没有"), "the bad row is told");
    let found = receivables(&mut analyst).await;
    assert_eq!(found["total"]["receivable"], "1700");
    assert_eq!(found["total"]["as_of"], "2025-11-01");
    let later: serde_json::Value =
        serde_json::from_str(&ok(&mut analyst, "/api/v1/receivables?as_of=2025-12-31").await.body)
            .unwrap();
    assert_eq!(
        (&later["total"]["overdue"], &later["accounts"][0]["code"]),
        (&"1000".into(), &"C1".into())
    );
    let sent = analyst.post(&format!("{path}/undo"), &[]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    assert_eq!(receivables(&mut analyst).await["total"], serde_json::Value::Null);
}

#[tokio::test]
async fn receipts_settle_invoices_and_a_later_file_supersedes() {
    let app = TestApp::start().await;
    business(&app).await;
    let mut analyst = app.analyst_zhao().await;
    let open = "发票号,客户编码,开票日期,到期日,金额\nF1,C1,2025-10-01,2025-11-30,1000\n";
    import(&app, &mut analyst, open).await;
    import(&app, &mut analyst, "客户编码,发票号,回款日期,回款金额\nC1,F1,2025-11-20,400\n").await;
    assert_eq!(receivables(&mut analyst).await["total"]["receivable"], "600");
    let later = "发票号,客户编码,开票日期,到期日,金额,付款日期,已付金额\nF1,C1,2025-10-01,2025-11-30,900,2025-12-01,900\n";
    import(&app, &mut analyst, later).await;
    assert_eq!(receivables(&mut analyst).await["total"]["receivable"], "0");
}

#[tokio::test]
async fn nobody_sees_invoices_of_accounts_out_of_reach() {
    let app = TestApp::start().await;
    business(&app).await;
    import(&app, &mut app.analyst_zhao().await, INVOICES).await;
    let mut li = app.representative_li().await;
    let found = receivables(&mut li).await;
    assert_eq!(
        (&found["total"]["receivable"], found["accounts"].as_array().unwrap().len()),
        (&"1000".into(), 1)
    );
    let page = ok(&mut li, "/receivables").await;
    assert!(page.body.contains("南京鼓楼医院") && !page.body.contains("广州市一医院"));
    let own = ok(&mut li, &format!("/accounts/{}", account_id(0))).await;
    assert_eq!(own.count("#payments"), 1);
    assert_eq!(
        ok(&mut li, &format!("/accounts/{}/invoices", account_id(0))).await.count("tbody tr"),
        2
    );
    let overdue = format!("/accounts/{}/invoices?show=overdue&as_of=2025-12-31", account_id(0));
    assert_eq!(ok(&mut li, &overdue).await.count("tbody tr"), 1);
    for path in ["invoices", "invoices/export"] {
        let page = li.get(&format!("/accounts/{}/{path}", account_id(1))).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
    }
    let api = format!("/api/v1/accounts/{}/invoices", account_id(1));
    assert_eq!(li.get(&api).await.status, StatusCode::NOT_FOUND);
    let file = li.get("/receivables/export?format=csv").await;
    assert!(file.body.contains("C1") && !file.body.contains("C2"));
}

#[tokio::test]
async fn a_screening_asks_payments_and_answers_and_leads_to_the_invoices() {
    let app = TestApp::start().await;
    business(&app).await;
    let mut analyst = app.analyst_zhao().await;
    import(&app, &mut analyst, INVOICES).await;
    let answers = "日期,客户编码,评分,职务\n2025-06-01,C1,9,药剂科主任\n2025-09-01,C1,8,院长\n2025-09-01,C2,11,院长\n";
    let path = import(&app, &mut analyst, answers).await;
    let standard = business::publish(&app.company, app.now(), "pharma").await;
    let desk = app.company.store.system(canopy_store::SystemReason::Demo);
    let screen = canopy_usecases::screening::Screen {
        standard,
        population: canopy_store::screening::Population::default(),
        as_of: Some("2025-12-31".parse().unwrap()),
    };
    let run =
        canopy_usecases::screening::run(&app.company, &desk, app.now(), screen).await.unwrap();
    let receipt = format!("/screening/{run}/accounts/{}", account_id(0));
    let page = ok(&mut app.representative_li().await, &receipt).await;
    assert_eq!(page.count("a[href='#invoices-behind']"), 2, "both payment figures lead there");
    assert_eq!(page.count("#invoices-behind tbody tr"), 2);
    assert_eq!(page.texts("a[href$='#survey-answers']"), ["8.5"]);
    let account =
        ok(&mut app.representative_li().await, &format!("/accounts/{}", account_id(0))).await;
    assert_eq!(account.count("#survey-answers tbody tr"), 2);
    let api = format!("/api/v1/accounts/{}/answers", account_id(1));
    assert_eq!(app.representative_li().await.get(&api).await.status, StatusCode::NOT_FOUND);
    // The score of eleven was left out; taking the file back takes the answers back.
    analyst.post(&format!("{path}/undo"), &[]).await;
    let account =
        ok(&mut app.representative_li().await, &format!("/accounts/{}", account_id(0))).await;
    assert_eq!(account.count("#survey-answers"), 0);
}
