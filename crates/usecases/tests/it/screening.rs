//! Runs are snapshots: the same inputs give the same result on either database, drafts are refused,
//! and what is tried out is not kept.

use crate::company::{Arranged, both};
use canopy_domain::screening::Value;
use canopy_domain::standards::{CriterionSource, TierRule};
use canopy_store::SystemReason;
use canopy_store::screening::{Population, ResultQuery, RunStatus};
use canopy_testkit::business::{self, Customer};
use canopy_usecases::screening::{self, Brief, Screen};
use canopy_usecases::standards::{self, Amendment, Change, What};
use canopy_usecases::{Failure, Rule};

const fn customer(code: &'static str, level: &'static str, monthly: (i64, i64)) -> Customer {
    Customer { code, name: code, level, territory: None, monthly }
}

const CUSTOMERS: [Customer; 5] = [
    customer("A", "三级甲等", (10, 40)),
    customer("B", "三级甲等", (30, 30)),
    customer("C", "二级甲等", (20, 15)),
    customer("D", "", (5, 9)),
    customer("E", "", (8, 0)),
];

fn screen(standard: canopy_domain::primitives::StandardId) -> Screen {
    Screen { standard, population: Population::default(), as_of: None }
}

both! {
    async fn the_same_run_twice_has_the_same_hash(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let first = screening::run(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
        let again = screening::run(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
        let (first, again) = (desk.run(first).await.unwrap(), desk.run(again).await.unwrap());
        assert_eq!(first.status, RunStatus::Done);
        assert_eq!(first.as_of.to_string(), business::LAST_DAY);
        assert_eq!(first.result_sha256, again.result_sha256);
    }

    async fn a_receipt_sums_to_the_score_and_its_brief(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let run = screening::run(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
        for row in desk.all_results(&ResultQuery::of(run)).await.unwrap() {
            let receipt = screening::receipt(&desk, run, row.account).await.unwrap();
            let sum: f64 = receipt.result.criteria.iter().map(|line| line.contribution).sum();
            let parts: f64 = Brief::read(&row.reasons).dimensions.iter().sum();
            assert!((sum - row.score).abs() < 1e-6 && (parts - row.score).abs() < 1e-4);
            let evidence = screening::evidence(&at.company, &desk, &receipt).await.unwrap();
            let sold: canopy_domain::Amount = evidence.rows.iter().map(|sale| sale.amount).sum();
            assert_eq!(sold, row.revenue);
        }
    }

    async fn one_screening_waits_for_another(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let started = async || {
            screening::start(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
            desk.running_runs().await.unwrap().len()
        };
        for _ in 0..4 {
            assert!(started().await <= 1, "two screenings at the same time");
        }
        at.company.settle().await;
        let runs = desk.runs(10, None).await.unwrap().rows;
        assert!(runs.iter().all(|run| run.status == RunStatus::Done) && runs.len() == 4);
    }

    async fn the_type_of_an_account_is_answered(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "manufacturing").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let run = screening::run(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
        let account = desk.all_results(&ResultQuery::of(run)).await.unwrap()[0].account;
        let receipt = screening::receipt(&desk, run, account).await.unwrap();
        let criteria = receipt.run.standard.dimensions.iter().flat_map(|one| &one.criteria);
        let mut by_type = criteria.zip(&receipt.result.criteria).filter(|(criterion, _)| {
            matches!(&criterion.source, CriterionSource::Attribute { attribute } if attribute == "type")
        });
        let (_, line) = by_type.next().unwrap();
        assert_eq!(line.value, Value::Text("医院".to_owned()));
    }

    async fn a_draft_cannot_be_run_and_without_sales_nothing_can(at: &Arranged) {
        let desk = at.company.store.system(SystemReason::Demo);
        let draft = standards::adopt(&desk, at.now(), "pharma").await.unwrap();
        let refused = screening::run(&at.company, &desk, at.now(), screen(draft)).await;
        assert!(matches!(refused, Err(Failure::Rule(Rule::NotPublished))), "{refused:?}");
        let standard = business::publish(&at.company, at.now(), "it").await;
        let refused = screening::run(&at.company, &desk, at.now(), screen(standard)).await;
        assert!(matches!(refused, Err(Failure::Rule(Rule::NoSales))), "{refused:?}");
    }

    async fn trying_a_change_out_keeps_nothing_and_says_who_would_move(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let copy = standards::copy(&desk, at.now(), standard).await.unwrap();
        let saved = standards::read(&desk, copy).await.unwrap();
        let same = screening::what_if(&at.company, &desk, at.now(), &saved.standard, &saved);
        assert_eq!(same.await.unwrap().moved, []);
        let mut changed = saved.standard.clone();
        changed.tiers[0].rule = TierRule::TopCount { count: 3 };
        changed.tiers[1].rule = TierRule::TopCount { count: 4 };
        let found = screening::what_if(&at.company, &desk, at.now(), &changed, &saved);
        let found = found.await.unwrap();
        assert_eq!(found.tiers[0].accounts, 3);
        assert!(found.promoted > 0 && found.promoted + found.demoted == found.moved.len());
        assert_eq!(standards::read(&desk, copy).await.unwrap().row.version, saved.row.version);
    }

    async fn a_comparison_counts_every_account_once(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let earlier = Screen { as_of: Some("2024-12-31".parse().unwrap()), ..screen(standard) };
        let earlier = screening::run(&at.company, &desk, at.now(), earlier).await.unwrap();
        let later = screening::run(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
        let found = screening::compare(&desk, later, earlier).await.unwrap();
        let flows: u64 = found.flows.iter().map(|flow| flow.accounts).sum();
        assert_eq!(flows, 5);
        let counts = found.counts;
        assert_eq!(counts.promoted + counts.demoted + counts.stayed + counts.entered, 5);
        assert_eq!(found.promoted.len() as u64, counts.promoted);
    }

    async fn a_stale_form_is_a_conflict_and_comments_survive_a_form_that_changes_nothing(at: &Arranged) {
        let desk = at.company.store.system(SystemReason::Demo);
        let id = standards::adopt(&desk, at.now(), "pharma").await.unwrap();
        let before = standards::read(&desk, id).await.unwrap();
        let change = |what| Change { id, version: before.row.version, what };
        let nothing = What::Parts(Amendment::default());
        standards::change(&desk, at.now(), change(nothing)).await.unwrap();
        let after = standards::read(&desk, id).await.unwrap();
        assert_eq!(after.row.document, before.row.document);
        let weights = [("revenue".to_owned(), 40.0)].into();
        let what = What::Parts(Amendment { weights, ..Amendment::default() });
        let stale = standards::change(&desk, at.now(), change(what)).await;
        assert!(matches!(stale, Err(Failure::Conflict)), "{stale:?}");
    }
}

async fn hash(at: &Arranged) -> String {
    business::sell(&at.company, at.now(), &CUSTOMERS).await;
    let standard = business::publish(&at.company, at.now(), "pharma").await;
    let desk = at.company.store.system(SystemReason::Demo);
    let run = screening::run(&at.company, &desk, at.now(), screen(standard)).await.unwrap();
    desk.run(run).await.unwrap().result_sha256
}

/// Ids differ between databases; the business is the same, and so is its result.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_databases_give_the_same_hash() {
    let sqlite = Arranged::sqlite().await;
    let found = hash(&sqlite).await;
    sqlite.finish().await;
    if let Some(postgres) = Arranged::postgres().await {
        assert_eq!(hash(&postgres).await, found);
        postgres.finish().await;
    }
}
