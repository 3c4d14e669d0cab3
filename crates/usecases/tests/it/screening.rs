//! Runs are snapshots: the same inputs give the same result on either database, drafts are refused,
//! and what is tried out is not kept.

use crate::company::{Arranged, both};
use canopy_domain::screening::Value;
use canopy_domain::standards::{CriterionSource, Stability, TierRule, to_toml};
use canopy_store::SystemReason;
use canopy_store::screening::{Population, ResultQuery, RunStatus};
use canopy_testkit::business::{self, Customer};
use canopy_usecases::screening::{self, Brief, Screen, TryOut};
use canopy_usecases::standards::{self, Amendment, Change, Publish, What};
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

    async fn a_version_is_tried_out_on_past_quarters_beside_the_one_in_force(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let copy = standards::copy(&desk, at.now(), standard).await.unwrap();
        assert!(screening::latest(&desk, copy).await.unwrap().is_none());
        let what = TryOut { standard: copy, quarters: 12 };
        screening::start_back_test(&at.company, &desk, at.now(), what).await.unwrap();
        at.company.settle().await;
        let found = screening::latest(&desk, copy).await.unwrap().unwrap();
        assert!(found.is_current && found.row.quarters == 5);
        let result = found.result.unwrap();
        // Sales of two years, a period of twelve months: five quarter ends have one behind them.
        let days: Vec<String> =
            result.own.periods.iter().map(|period| period.as_of.to_string()).collect();
        let expected = ["2024-12-31", "2025-03-31", "2025-06-30", "2025-09-30", business::LAST_DAY];
        assert_eq!(days, expected);
        let afterwards = result.own.periods.iter().map(|period| period.after.is_some());
        assert_eq!(afterwards.collect::<Vec<_>>(), [true, true, true, true, false]);
        let counted = result.own.periods.iter().map(|period| (period.accounts, period.picks > 0));
        assert_eq!(counted.collect::<Vec<_>>(), [(5, true); 5]);
        // The draft says the same as the version in force.
        let (number, in_force) = result.in_force.unwrap();
        assert_eq!((number, &in_force), (1, &result.own));
        let year_before = result.own.periods[0].after.as_ref().unwrap().growth.as_ref().unwrap();
        let all = year_before.picks.0.to_f64() + year_before.rest.0.to_f64();
        assert!((all - 3.0 * 7_300.0).abs() < 1e-9, "the first quarter of 2024: {all}");

        let version = standards::read(&desk, copy).await.unwrap().row.version;
        let weights = [("revenue".to_owned(), 40.0)].into();
        let what = What::Parts(Amendment { weights, ..Amendment::default() });
        standards::change(&desk, at.now(), Change { id: copy, version, by: String::new(), what }).await.unwrap();
        assert!(!screening::latest(&desk, copy).await.unwrap().unwrap().is_current);
        standards::remove(&desk, at.now(), copy, version + 1).await.unwrap();
    }

    async fn without_two_past_days_there_is_nothing_to_try_out(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let desk = at.company.store.system(SystemReason::Demo);
        let id = standards::adopt(&desk, at.now(), "pharma").await.unwrap();
        let change = |months| {
            let what = What::Parts(Amendment { months: Some(months), ..Amendment::default() });
            Change { id, version: 1, by: String::new(), what }
        };
        standards::change(&desk, at.now(), change(24)).await.unwrap();
        let what = TryOut { standard: id, quarters: 4 };
        let refused = screening::start_back_test(&at.company, &desk, at.now(), what).await;
        assert!(matches!(refused, Err(Failure::Rule(Rule::TooLittleHistory))), "{refused:?}");
        assert!(screening::latest(&desk, id).await.unwrap().is_none());
    }

    async fn the_second_run_of_a_version_remembers_where_accounts_stood(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let desk = at.company.store.system(SystemReason::Demo);
        let id = standards::adopt(&desk, at.now(), "pharma").await.unwrap();
        let mut version = standards::read(&desk, id).await.unwrap();
        version.standard.stability = Stability { margin_points: None, periods: Some(2) };
        // By revenue alone, whose order changes between the days.
        for criterion in version.standard.dimensions.iter_mut().flat_map(|one| &mut one.criteria) {
            criterion.weight = if criterion.code == "revenue" { 1.0 } else { 0.0 };
            criterion.gate = None;
        }
        for (tier, count) in version.standard.tiers.iter_mut().zip(1..=2) {
            tier.rule = TierRule::TopCount { count };
        }
        let what = What::Document(to_toml(&version.standard));
        let change = Change { id, version: 1, by: String::new(), what };
        standards::change(&desk, at.now(), change).await.unwrap();
        let valid_from = "2024-01-01".parse().unwrap();
        standards::publish(&desk, at.now(), Publish { id, version: 2, valid_from, today: valid_from }).await.unwrap();
        let mut runs = Vec::new();
        for day in ["2024-12-31", "2025-06-30", business::LAST_DAY] {
            let screen = Screen { as_of: Some(day.parse().unwrap()), ..screen(id) };
            runs.push(screening::run(&at.company, &desk, at.now(), screen).await.unwrap());
        }
        let tiers = async |run| {
            let mut standings = desk.standings(run).await.unwrap();
            standings.sort_by_key(|(account, _)| *account);
            standings
        };
        let (first, second) = (tiers(runs[0]).await, tiers(runs[1]).await);
        let third = tiers(runs[2]).await;
        let leaning = second.iter().filter(|(_, one)| one.leaning.is_some()).count();
        assert!(leaning > 0, "nobody moved across a border: {second:?}");
        for ((before, now), last) in first.iter().zip(&second).zip(&third) {
            assert_eq!(before.1.tier, now.1.tier, "a move needs two runs in a row");
            assert!(now.1.leaning.is_none() || last.1.leaning.is_none_or(|one| one.periods == 1));
        }
        assert!(first.iter().zip(&third).any(|(a, c)| a.1.tier != c.1.tier), "{third:?}");
    }

    async fn weights_are_tried_one_by_one(at: &Arranged) {
        business::sell(&at.company, at.now(), &CUSTOMERS).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let desk = at.company.store.system(SystemReason::Demo);
        let version = standards::read(&desk, standard).await.unwrap();
        let found = screening::weigh_sensitivity(&at.company, &desk, at.now(), &version.standard);
        let found = found.await.unwrap();
        assert_eq!(found.accounts, 5);
        let shares: f64 = found.weights.iter().map(|one| one.share).sum();
        assert!(shares > 0.3 && shares <= 1.0 && found.at_edge == found.edges.len());
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
        assert!(counts.promoted + counts.demoted > 0, "somebody moves in this company: {counts:?}");
        let moved = found.promoted.iter().chain(&found.demoted);
        assert!(moved.into_iter().all(|one| !one.causes.is_empty()), "{found:?}");
    }

    async fn a_stale_form_is_a_conflict_and_comments_survive_a_form_that_changes_nothing(at: &Arranged) {
        let desk = at.company.store.system(SystemReason::Demo);
        let id = standards::adopt(&desk, at.now(), "pharma").await.unwrap();
        let before = standards::read(&desk, id).await.unwrap();
        let change = |what| Change { id, version: before.row.version, by: "赵".to_owned(), what };
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
