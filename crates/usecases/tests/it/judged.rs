//! What people say decides with the figures: ratings move scores, decisions give tiers, and both are
//! told from what a run saw when it was made.
#![expect(clippy::float_cmp, reason = "exact figures by construction")]

use crate::company::{Arranged, both};
use canopy_domain::access::{Caller, Job};
use canopy_domain::primitives::{StandardId, UserId};
use canopy_domain::ratings::{Due, JudgementFault};
use canopy_domain::screening::{Answer, Value};
use canopy_domain::{Day, Lang};
use canopy_store::ratings::RatingsAsked;
use canopy_store::screening::Population;
use canopy_store::team::NewUser;
use canopy_store::{ManageTeam, SystemReason};
use canopy_testkit::business::{self, Customer, account_id};
use canopy_usecases::accounts::{self, Why};
use canopy_usecases::decisions::{self, AskReview, EndTier, GiveTier, Judge, Ruling};
use canopy_usecases::ratings::{self, Entry, RateAccount, State};
use canopy_usecases::screening::{self, Screen};
use canopy_usecases::standards::{self, Change, Publish, What};
use canopy_usecases::{Failure, Rule};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

const fn customer(code: &'static str, monthly: (i64, i64)) -> Customer {
    Customer { code, name: code, level: "三级甲等", territory: None, monthly }
}

/// The last has sold nothing, the first most.
const CUSTOMERS: [Customer; 4] = [
    customer("A", (50, 60)),
    customer("B", (40, 40)),
    customer("C", (30, 20)),
    customer("D", (20, 0)),
];

const CHEN: u128 = 1;
const ZHAO: u128 = 2;

fn caller(number: u128, job: Job) -> Caller {
    let user = UserId(Uuid::from_u128(number));
    Caller::new(user, job, Vec::new(), Lang::ZhCn)
}

fn director() -> Caller {
    caller(CHEN, Job::Director)
}

fn analyst() -> Caller {
    caller(ZHAO, Job::Analyst)
}

/// The business with its standard, a director and an analyst.
async fn business(at: &Arranged) -> StandardId {
    business::sell(&at.company, at.now(), &CUSTOMERS).await;
    let tx = at.company.store.system(SystemReason::Setup).write(at.now()).await.unwrap();
    for (number, job, name) in [(CHEN, Job::Director, "陈望舒"), (ZHAO, Job::Analyst, "赵一鸣")]
    {
        let user = NewUser {
            id: UserId(Uuid::from_u128(number)),
            sign_in_name: format!("u{number}"),
            name: name.to_owned(),
            job,
            lang: Lang::ZhCn,
        };
        tx.permit::<ManageTeam>().unwrap().create_user(&user).await.unwrap();
    }
    tx.commit().await.unwrap();
    business::publish(&at.company, at.now(), "pharma").await
}

fn entry(criterion: &str, level: u8, basis: &str) -> Entry {
    Entry {
        criterion: criterion.to_owned(),
        level: level.to_string(),
        basis: basis.to_owned(),
        evidence: "拜访时所见".to_owned(),
        confirmed_by: "会议纪要".to_owned(),
        rated_on: None,
    }
}

async fn rate(at: &Arranged, who: &Caller, place: usize, when: DateTime<Utc>, entries: Vec<Entry>) {
    let asked =
        RateAccount { account: account_id(place), standard_code: "pharma".to_owned(), entries };
    let count = asked.entries.len();
    let kept = ratings::rate(&at.company.store.desk(who), when, &asked).await.unwrap();
    assert_eq!(kept, Ok(count));
}

async fn run(at: &Arranged, standard: StandardId, as_of: Option<&str>) -> screening::Receipt {
    run_of(at, standard, as_of, 2).await
}

/// Screens, and the receipt of an account.
async fn run_of(
    at: &Arranged,
    standard: StandardId,
    as_of: Option<&str>,
    place: usize,
) -> screening::Receipt {
    let desk = at.company.store.desk(&director());
    let as_of = as_of.map(|day| day.parse().unwrap());
    let screen = Screen { standard, population: Population::default(), as_of };
    let run = screening::run(&at.company, &desk, at.now(), screen).await.unwrap();
    screening::receipt(&desk, run, account_id(place)).await.unwrap()
}

fn line(receipt: &screening::Receipt, code: &str) -> canopy_domain::screening::CriterionResult {
    let criteria = receipt.run.standard.dimensions.iter().flat_map(|one| &one.criteria);
    let mut lines = criteria.zip(&receipt.result.criteria);
    lines.find(|(criterion, _)| criterion.code == code).unwrap().1.clone()
}

fn today(at: &Arranged) -> Day {
    canopy_usecases::local_day(at.now())
}

both! {
    async fn ratings_move_a_score_and_the_receipt_keeps_them_as_they_stood(at: &Arranged) {
        let standard = business(at).await;
        let before = run(at, standard, None).await;
        assert_eq!(line(&before, "openness").answer, Answer::Unanswered);
        rate(at, &director(), 2, at.now(), vec![entry("openness", 5, "confirmed")]).await;
        rate(at, &analyst(), 2, at.now(), vec![entry("openness", 1, "assumed")]).await;
        let rated = run(at, standard, None).await;
        assert_eq!(line(&rated, "openness").value, Value::Number(5.0), "confirmed beats assumed");
        assert!(rated.result.score > before.result.score);
        let later = at.now() + TimeDelta::hours(1);
        rate(at, &director(), 2, later, vec![entry("openness", 2, "confirmed")]).await;
        let desk = at.company.store.desk(&director());
        let stood = ratings::of_receipt(&desk, &rated).await.unwrap().unwrap();
        let openness = |found: &ratings::AccountRatings| {
            found.criteria.iter().find(|one| one.criterion.code == "openness").unwrap().clone()
        };
        let then = openness(&stood);
        assert_eq!(then.standing.unwrap().value, 5.0);
        assert!(then.standing.unwrap().is_disputed());
        let states: Vec<State> = then.ratings.iter().map(|shown| shown.state).collect();
        assert_eq!(states, [State::Outweighed, State::Counts], "latest first");
        let now = ratings::of_account(&desk, account_id(2), today(at)).await.unwrap();
        let now = openness(&now[0]);
        assert_eq!(now.standing.unwrap().value, 2.0);
        assert_eq!(now.ratings[2].state, State::Superseded);
    }

    async fn a_run_that_looks_back_takes_what_was_said_then(at: &Arranged) {
        let standard = business(at).await;
        let then: DateTime<Utc> = "2024-11-01T08:00:00Z".parse().unwrap();
        rate(at, &director(), 2, then, vec![entry("openness", 4, "confirmed")]).await;
        rate(at, &analyst(), 2, at.now(), vec![entry("loyalty", 3, "assumed")]).await;
        let back = run(at, standard, Some("2024-12-31")).await;
        assert_eq!(back.run.row.judged_on.unwrap().to_string(), "2024-12-31");
        assert_eq!(line(&back, "openness").value, Value::Number(4.0));
        assert_eq!(line(&back, "loyalty").answer, Answer::Unanswered);
        let now = run(at, standard, None).await;
        assert_eq!(now.run.row.judged_on, Some(today(at)), "the day it was made, not that of sales");
        assert_eq!(line(&now, "openness").answer, Answer::Unanswered, "faded");
        assert_eq!(line(&now, "loyalty").value, Value::Number(3.0));
        let again = run(at, standard, None).await;
        assert_eq!(again.run.row.result_sha256, now.run.row.result_sha256);
    }

    async fn a_faulty_rating_keeps_none_of_the_sheet(at: &Arranged) {
        business(at).await;
        let desk = at.company.store.desk(&director());
        let faulty = Entry { evidence: String::new(), ..entry("loyalty", 3, "assumed") };
        let asked = RateAccount {
            account: account_id(0),
            standard_code: "pharma".to_owned(),
            entries: vec![entry("openness", 3, "assumed"), faulty],
        };
        let told = ratings::rate(&desk, at.now(), &asked).await.unwrap().unwrap_err();
        assert_eq!(told, [("loyalty".to_owned(), vec![JudgementFault::EvidenceMissing])]);
        assert_eq!(desk.ratings_of(account_id(0)).await.unwrap(), []);
        let unknown = RateAccount { entries: vec![entry("revenue", 3, "assumed")], ..asked };
        let told = ratings::rate(&desk, at.now(), &unknown).await;
        assert!(matches!(told, Err(Failure::NotFound)), "revenue is not rated by people");
    }

    async fn the_queue_asks_for_what_is_worth_most_until_it_is_rated(at: &Arranged) {
        business(at).await;
        let system = at.company.store.system(SystemReason::ImportWorker);
        let tx = system.write(at.now()).await.unwrap();
        let figures: Vec<_> = [(0, 700), (1, 400), (2, 200)]
            .map(|(sales_key, units)| canopy_store::accounts::AccountFigures {
                sales_key,
                revenue_12m: canopy_domain::Amount::from_units(units).unwrap(),
                revenue_prev: canopy_domain::Amount::ZERO,
                last_sale: None,
            })
            .to_vec();
        tx.permit::<canopy_store::Import>().unwrap().refresh_figures(&figures).await.unwrap();
        tx.commit().await.unwrap();
        let desk = at.company.store.desk(&director());
        let asked = RatingsAsked::default();
        let queue = ratings::queue(&desk, None, &asked, today(at)).await.unwrap();
        let named = |queue: &ratings::Queue| -> Vec<String> {
            queue.accounts.iter().map(|one| one.account.code.clone()).collect()
        };
        assert_eq!((named(&queue), queue.total), (vec!["A".into(), "B".into(), "C".into()], 3));
        let criteria = queue.rated.criteria.iter();
        let all: Vec<Entry> = criteria.map(|(one, _)| entry(&one.code, 4, "assumed")).collect();
        let most = all.iter().filter(|one| one.criterion != "environment").cloned().collect();
        rate(at, &director(), 0, at.now(), most).await;
        rate(at, &director(), 1, at.now(), all).await;
        let queue = ratings::queue(&desk, None, &asked, today(at)).await.unwrap();
        assert_eq!((named(&queue), queue.total), (vec!["C".into(), "A".into()], 2));
        let left = &queue.accounts[1].criteria;
        assert_eq!((left[0].0.code.as_str(), left[0].1), ("environment", Due::Never));
        let later = today(at) + TimeDelta::days(200);
        let queue = ratings::queue(&desk, None, &asked, later).await.unwrap();
        assert_eq!(queue.total, 3, "the forecast counts for half a year");
        let of_b = queue.accounts.iter().find(|one| one.account.code == "B").unwrap();
        assert_eq!(of_b.criteria.iter().map(|(one, why)| (one.code.as_str(), *why)).collect::<Vec<_>>(),
            [("forecast", Due::Faded)]);
    }

    async fn a_reworded_rubric_asks_again_and_the_same_words_do_not(at: &Arranged) {
        let standard = business(at).await;
        rate(at, &director(), 0, at.now(), vec![entry("openness", 4, "assumed"), entry("loyalty", 4, "assumed")]).await;
        let desk = at.company.store.desk(&director());
        let copy = standards::copy(&desk, at.now(), standard).await.unwrap();
        let draft = standards::read(&desk, copy).await.unwrap();
        let document = draft.row.document.replace("回避接触", "从不接待我方人员");
        assert_ne!(document, draft.row.document);
        let (version, what) = (draft.row.version, What::Document(document));
        let change = Change { id: copy, version, by: String::new(), what };
        standards::change(&desk, at.now(), change).await.unwrap();
        let version = standards::read(&desk, copy).await.unwrap().row.version;
        let valid_from = today(at);
        let publish = Publish { id: copy, version, valid_from, today: valid_from };
        standards::publish(&desk, at.now(), publish).await.unwrap();
        let found = ratings::of_account(&desk, account_id(0), today(at)).await.unwrap();
        let due = |code: &str| {
            found[0].criteria.iter().find(|one| one.criterion.code == code).unwrap().due
        };
        assert_eq!((due("openness"), due("loyalty")), (Some(Due::OlderRubric), None));
        let counted = run_of(at, copy, None, 0).await;
        assert_eq!(line(&counted, "openness").value, Value::Number(4.0), "marked, and still counted");
    }

    async fn trying_a_standard_out_sees_ratings_and_decisions_at_once(at: &Arranged) {
        let standard = business(at).await;
        let desk = at.company.store.desk(&director());
        let copy = standards::copy(&desk, at.now(), standard).await.unwrap();
        let saved = standards::read(&desk, copy).await.unwrap();
        let answered = async || {
            let found = screening::what_if(&at.company, &desk, at.now(), &saved.standard, &saved);
            found.await.unwrap().answered_share
        };
        let before = answered().await;
        rate(at, &director(), 2, at.now(), vec![entry("openness", 5, "confirmed")]).await;
        assert!(answered().await > before, "the prepared accounts are read again");
    }

    async fn a_decision_beats_the_rules_and_the_result_keeps_both(at: &Arranged) {
        let standard = business(at).await;
        let first = run_of(at, standard, None, 3).await;
        let lowest = u16::try_from(first.run.standard.tiers.len()).unwrap() - 1;
        assert_eq!(first.result.tier, lowest);
        let desk = at.company.store.desk(&director());
        let given = GiveTier {
            account: account_id(3),
            tier: "strategic".to_owned(),
            reason: "集团总部".to_owned(),
            deciders: "陈望舒、赵一鸣".to_owned(),
            until: None,
        };
        let id = decisions::give_tier(&desk, at.now(), &given).await.unwrap().unwrap();
        let standing = decisions::standing(&desk, account_id(3), today(at)).await.unwrap().unwrap();
        assert_eq!((standing.tier_code(), standing.tier()), ("strategic", Some(0)), "at once");
        let second = run_of(at, standard, None, 3).await;
        let decided = second.result.decided.clone().unwrap();
        assert_eq!((second.result.tier, decided.computed), (0, lowest));
        assert_eq!((second.row.tier_code.as_str(), decided.decision.reason.as_str()), ("strategic", "集团总部"));
        assert_ne!(first.run.row.result_sha256, second.run.row.result_sha256);
        let back = run_of(at, standard, Some("2024-12-31"), 3).await;
        assert_eq!(back.result.decided, None, "nobody had decided then");
        let end = EndTier { account: account_id(3), id, version: 1, reason: "项目终止".to_owned() };
        decisions::end_decision(&desk, at.now(), &end).await.unwrap().unwrap();
        let again = decisions::end_decision(&desk, at.now(), &end).await;
        assert!(matches!(again, Err(Failure::Rule(Rule::WrongState))), "{again:?}");
        let third = run_of(at, standard, None, 3).await;
        assert_eq!(third.result.tier, lowest);
        let passed = accounts::history(&desk, account_id(3)).await.unwrap();
        let why: Vec<&Why> = passed.iter().map(|one| &one.why).collect();
        assert_eq!(passed.len(), 4);
        assert_eq!(why[1..], [&Why::Same, &Why::Decided, &Why::DecisionOver]);
        assert_eq!(why[0], &Why::First);
    }

    async fn a_request_is_decided_by_somebody_else(at: &Arranged) {
        let standard = business(at).await;
        run_of(at, standard, None, 3).await;
        let (zhao, chen) =
            (at.company.store.desk(&analyst()), at.company.store.desk(&director()));
        let asked = AskReview {
            account: account_id(3),
            wanted_tier: "key".to_owned(),
            reason: "新建院区".to_owned(),
            evidence: String::new(),
        };
        let same = AskReview { wanted_tier: "general".to_owned(), ..asked.clone() };
        assert!(decisions::contest(&zhao, at.now(), &same).await.unwrap().is_err());
        let silent = AskReview { reason: " ".to_owned(), ..asked.clone() };
        assert!(decisions::contest(&zhao, at.now(), &silent).await.unwrap().is_err());
        let id = decisions::contest(&zhao, at.now(), &asked).await.unwrap().unwrap();
        let again = decisions::contest(&zhao, at.now(), &asked).await;
        assert!(matches!(again, Err(Failure::Rule(Rule::ContestOpen))), "{again:?}");
        let ruling = Ruling::Uphold { tier: "key".to_owned(), until: None };
        let judge = Judge { id, version: 1, ruling, reason: "属实".to_owned() };
        let refused = decisions::judge(&zhao, at.now(), &judge).await;
        assert!(matches!(refused, Err(Failure::Forbidden(_))), "{refused:?}");
        decisions::judge(&chen, at.now(), &judge).await.unwrap().unwrap();
        let stale = decisions::judge(&chen, at.now(), &judge).await;
        assert!(matches!(stale, Err(Failure::Conflict)), "{stale:?}");
        let found = decisions::standing(&zhao, account_id(3), today(at)).await.unwrap().unwrap();
        assert_eq!(found.tier_code(), "key");
        assert_eq!(found.decision.unwrap().deciders, "陈望舒");
        let own = AskReview { account: account_id(2), ..asked };
        let own = match decisions::contest(&chen, at.now(), &own).await.unwrap() {
            Ok(own) => own,
            Err(fault) => panic!("{fault:?}"),
        };
        let refused = decisions::judge(&chen, at.now(), &Judge { id: own, ..judge }).await;
        assert!(matches!(refused, Err(Failure::Rule(Rule::OwnContest))), "{refused:?}");
    }
}
