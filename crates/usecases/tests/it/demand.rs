//! Future demand of a company: computed once in the background, asked of one account or of all in
//! reach, and by a standard.

use crate::company::{Arranged, both};
use canopy_domain::demand::NoFit;
use canopy_domain::screening::{Answer, Value};
use canopy_store::SystemReason;
use canopy_store::accounts::AccountQuery;
use canopy_store::screening::{Population, ResultQuery};
use canopy_testkit::business::{self, Customer};
use canopy_usecases::demand::{
    BuysAgain, Overview, Ready, demand_now, demand_overview, demand_soon, outlook_of,
};
use canopy_usecases::oneshot::{Period, SalesFiles, screen_files};
use canopy_usecases::screening::{self, Screen};
use canopy_usecases::standards::{self, Publish};
use std::fmt::Write as _;

const fn customer(code: &'static str, monthly: (i64, i64)) -> Customer {
    Customer { code, name: code, level: "", territory: None, monthly }
}

const CUSTOMERS: [Customer; 3] =
    [customer("A", (100, 200)), customer("B", (300, 300)), customer("C", (50, 0))];

const STANDARD: &str = r#"
code = "future"
name.en = "Future"
[[dimension]]
code = "d"
name.en = "D"
[[dimension.criterion]]
code = "forecast"
name.en = "Forecast"
source = { kind = "demand", metric = "forecast_revenue" }
scale = { kind = "linear", min = 0, max = 360000 }
weight = 1
[[dimension.criterion]]
code = "alive"
name.en = "Alive"
source = { kind = "demand", metric = "probability_alive" }
scale = { kind = "linear", min = 0, max = 1 }
weight = 1
[[tier]]
code = "key"
name.en = "Key"
rule = { kind = "top_count", count = 1 }
[[tier]]
code = "rest"
name.en = "Rest"
rule = { kind = "rest" }
"#;

both! {
    async fn demand_is_computed_in_the_background_and_kept_until_the_files_change(at: &Arranged) {
        let desk = at.company.store.system(SystemReason::Demo);
        let nothing = demand_soon(&at.company, &desk).await.unwrap();
        assert!(matches!(nothing, Ready::NoSales), "{nothing:?}");
        let import = business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let soon = demand_soon(&at.company, &desk).await.unwrap();
        assert!(matches!(soon, Ready::Soon), "{soon:?}");
        at.company.settle().await;
        let Ready::Yes(found) = demand_soon(&at.company, &desk).await.unwrap() else {
            panic!("not kept");
        };
        assert_eq!(found.as_of.to_string(), business::LAST_DAY);
        assert_eq!(found.accounts.len(), 3);
        let again = demand_now(&at.company, &desk).await.unwrap().unwrap();
        assert!(std::sync::Arc::ptr_eq(&found, &again));
        let tx = desk.write(at.now()).await.unwrap();
        tx.permit::<canopy_store::Import>().unwrap().undo_import(import).await.unwrap();
        tx.commit().await.unwrap();
        let nothing = demand_now(&at.company, &desk).await.unwrap();
        assert!(nothing.is_none());
    }

    async fn an_account_has_its_forecast_and_says_why_no_model_speaks_of_it(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let desk = at.company.store.system(SystemReason::Demo);
        demand_now(&at.company, &desk).await.unwrap();
        let rows = desk.accounts(&AccountQuery { limit: 10, ..AccountQuery::default() }).await;
        let rows = rows.unwrap().rows;
        let of = async |code: &str| {
            let row = rows.iter().find(|row| row.code == code).unwrap();
            let account = desk.account(row.id).await.unwrap();
            outlook_of(&at.company, &desk, &account).await.unwrap().unwrap()
        };
        let steady = of("B").await;
        let forecast = steady.forecast.unwrap();
        assert!((forecast.total.amount - 360_000.0).abs() < 1.0, "{forecast:?}");
        assert_eq!(steady.history.unwrap().repeats, 23);
        assert!((28.0..=31.0).contains(&steady.rhythm.unwrap().usual_days));
        // Three customers are too few to fit a model to.
        assert_eq!(steady.again, BuysAgain::NoModel(NoFit::TooFew));
        let gone = of("C").await;
        assert!(gone.forecast.unwrap().total.amount < 1e-9);
    }

    async fn an_overview_sums_and_lists_what_changes(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let desk = at.company.store.system(SystemReason::Demo);
        demand_now(&at.company, &desk).await.unwrap();
        let Overview::Ready(found) = demand_overview(&at.company, &desk, None).await.unwrap() else {
            panic!("not ready");
        };
        let last_year = found.series.as_ref().unwrap().last_year().unwrap();
        assert!((last_year - 600_000.0).abs() < 1e-6, "{last_year}");
        assert_eq!(found.accounts, 3);
        assert!(found.forecast.unwrap().total.amount > 500_000.0);
        assert_eq!((found.broken_in_all, found.broken[0].name.as_str()), (1, "C"));
        assert!(found.falling.iter().all(|one| one.change().unwrap() < 0.0));
        assert!(found.rising.iter().all(|one| one.change().unwrap() > 0.0));
    }

    async fn a_standard_may_ask_about_the_future(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let desk = at.company.store.system(SystemReason::Demo);
        let id = standards::upload(&desk, at.now(), STANDARD).await.unwrap();
        let version = standards::read(&desk, id).await.unwrap().row.version;
        let valid_from = "2025-01-01".parse().unwrap();
        let publish = Publish { id, version, valid_from, today: valid_from };
        standards::publish(&desk, at.now(), publish).await.unwrap();
        let screen = Screen { standard: id, population: Population::default(), as_of: None };
        let run = screening::run(&at.company, &desk, at.now(), screen).await.unwrap();
        let results = desk.all_results(&ResultQuery::of(run)).await.unwrap();
        let best = screening::receipt(&desk, run, results[0].account).await.unwrap();
        let lines = &best.result.criteria;
        let Value::Number(forecast) = lines[0].value else { panic!("{lines:?}") };
        assert!((forecast - 360_000.0).abs() < 1.0 && lines[0].points.unwrap() > 99.0, "{lines:?}");
        // Nobody can tell who leaves among three customers.
        assert_eq!(lines[1].answer, Answer::Unanswered);
    }
}

#[test]
fn files_alone_answer_what_a_standard_asks_about_the_future() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sales.csv");
    let mut text = "日期,客户编码,数量,金额\n".to_owned();
    for (code, amount) in [("A", 20_000), ("B", 30_000)] {
        for month in 0..24 {
            let (year, month) = (2024 + month / 12, month % 12 + 1);
            writeln!(text, "{year}-{month:02}-28,{code},1,{amount}").unwrap();
        }
    }
    std::fs::write(&path, text).unwrap();
    let files = SalesFiles { paths: vec![path], ..SalesFiles::default() };
    let period = Period { as_of: Some("2025-12-31".parse().unwrap()), months: 12 };
    let standard = canopy_domain::standards::parse_toml(STANDARD).unwrap();
    let screened = screen_files(&files, None, period, &standard, &mut |_, _, _| {}).unwrap();
    let forecasts: Vec<&Value> =
        screened.screening.accounts.iter().map(|one| &one.criteria[0].value).collect();
    for (found, expected) in forecasts.into_iter().zip([240_000.0, 360_000.0]) {
        assert!(matches!(found, Value::Number(n) if (n - expected).abs() < 1.0), "{found:?}");
    }
    // Sales name accounts, the account file adds their codes.
    let path = folder.path().join("named.csv");
    let text = std::fs::read_to_string(&files.paths[0]).unwrap().replace("客户编码", "客户名称");
    std::fs::write(&path, text).unwrap();
    let accounts = folder.path().join("accounts.csv");
    std::fs::write(&accounts, "客户编码,客户名称,级别\nH1,A,三级\nH2,B,二级\n").unwrap();
    let files = SalesFiles { paths: vec![path], ..SalesFiles::default() };
    let watch = &mut |_: &str, _, _| {};
    let screened = screen_files(&files, Some(&accounts), period, &standard, watch).unwrap();
    for one in &screened.screening.accounts {
        assert!(matches!(one.criteria[0].value, Value::Number(_)), "{:?}", one.criteria[0]);
    }
}
