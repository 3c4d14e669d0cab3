//! Tiers decided by people: asked for, judged once, held for their time, shown in lists, in reach.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, standard, territory, user};
use canopy_domain::Day;
use canopy_domain::access::{Action, Job};
use canopy_domain::decisions::ContestStatus;
use canopy_domain::primitives::Amount;
use canopy_domain::primitives::{
    AccountId, ContestId, DecisionId, RunId, StandardId, TerritoryId, UserId,
};
use canopy_store::accounts::{AccountFilter, AccountQuery};
use canopy_store::decisions::{ContestQuery, NewContest, NewDecision, Verdict};
use canopy_store::screening::{NewResult, NewRun, Population, RunOutcome};
use canopy_store::{Contest, Decide, Override, RunScreening, StoreError, Unique};

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn account(number: u128) -> AccountId {
    AccountId(id(number))
}

const RUN: u128 = 90;

/// Two accounts in territory 100, whose representative is person 2 and whose manager is person 3; a
/// run that put both into tier `general`.
async fn world(database: &Database) {
    let tx = setup(&database.store).await;
    user(&tx, 2, Job::Representative).await;
    user(&tx, 3, Job::Manager).await;
    user(&tx, 4, Job::Director).await;
    territory(&tx, 100, None).await;
    territory(&tx, 101, None).await;
    standard(&tx, 1, "pharma").await;
    let mut all = [named(10, "甲"), named(11, "乙")];
    for account in &mut all {
        account.territory = Some(TerritoryId(id(100)));
    }
    accounts(&tx, &all).await;
    let run = NewRun {
        id: RunId(id(RUN)),
        standard: StandardId(id(1)),
        as_of: day("2025-12-31"),
        months: 12,
        population: Population::default(),
        imports: vec![],
        judged_on: day("2026-03-01"),
        previous: None,
    };
    let permit = tx.permit::<RunScreening>().unwrap();
    permit.begin_run(&run).await.unwrap();
    let result = |number: u128, rank| NewResult {
        account: account(number),
        rank,
        score: 10.0,
        tier: 1,
        tier_code: "general".to_owned(),
        revenue: Amount::ZERO,
        revenue_previous: Amount::ZERO,
        growth: 0.0,
        missing_share: 0.0,
        reasons: "{}".to_owned(),
        leaning: None,
        reached: None,
        receipt: "{}".to_owned(),
    };
    let outcome = RunOutcome {
        result_sha256: "ab".repeat(32),
        answered_share: 1.0,
        summary: "{}".to_owned(),
    };
    permit.finish_run(run.id, &outcome, &[result(10, 1), result(11, 2)]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(
        database.store.desk(&director()).run(run.id).await.unwrap().judged_on,
        Some(day("2026-03-01"))
    );
}

fn representative() -> canopy_domain::access::Caller {
    caller(2, Job::Representative, &[100])
}

fn manager() -> canopy_domain::access::Caller {
    caller(3, Job::Manager, &[100])
}

fn director() -> canopy_domain::access::Caller {
    caller(4, Job::Director, &[])
}

fn new_contest(number: u128) -> NewContest {
    NewContest {
        id: ContestId(id(number)),
        run: RunId(id(RUN)),
        standard_code: "pharma".to_owned(),
        tier_code: "general".to_owned(),
        wanted_tier_code: "key".to_owned(),
        reason: "新主任到任".to_owned(),
        evidence: String::new(),
    }
}

fn decision(number: u128, tier: &str, from: &str, until: &str) -> NewDecision {
    NewDecision {
        id: DecisionId(id(number)),
        standard_code: "pharma".to_owned(),
        tier_code: tier.to_owned(),
        contest: None,
        reason: "委员会决定".to_owned(),
        deciders: "陈、王".to_owned(),
        from: day(from),
        until: day(until),
    }
}

async fn contest(database: &Database, on: u128, contest: &NewContest) -> Result<(), StoreError> {
    let desk = database.store.desk(&representative());
    let tx = desk.write(noon()).await?;
    tx.find::<Contest>(account(on)).await?.contest(contest).await?;
    tx.commit().await
}

async fn give(database: &Database, on: u128, decision: &NewDecision) {
    let tx = database.store.desk(&director()).write(noon()).await.unwrap();
    tx.find::<Override>(account(on)).await.unwrap().give_tier(decision).await.unwrap();
    tx.commit().await.unwrap();
}

both! {
    async fn a_request_is_open_once_judged_once_and_told_to_whoever_asked(database: &Database) {
        world(database).await;
        contest(database, 10, &new_contest(50)).await.unwrap();
        let again = contest(database, 10, &new_contest(51)).await;
        assert!(matches!(again, Err(StoreError::Duplicate(Unique::OpenContest))), "{again:?}");
        let judge = database.store.desk(&manager());
        assert_eq!(judge.count_contests_to_judge().await.unwrap(), 1);
        let own = database.store.desk(&representative());
        assert_eq!(own.count_contests_to_judge().await.unwrap(), 0);
        let verdict = Verdict {
            status: ContestStatus::Rejected,
            reason: "规模不足".to_owned(),
            given_tier_code: String::new(),
        };
        let tx = judge.write(noon()).await.unwrap();
        let found = tx.find::<Decide>(account(10)).await.unwrap();
        let stale = found.judge(ContestId(id(50)), 7, &verdict).await;
        assert!(matches!(stale, Err(StoreError::Conflict)));
        drop(found);
        tx.rollback().await.unwrap();
        let tx = judge.write(noon()).await.unwrap();
        let found = tx.find::<Decide>(account(10)).await.unwrap();
        found.judge(ContestId(id(50)), 1, &verdict).await.unwrap();
        drop(found);
        tx.commit().await.unwrap();
        let news = ContestQuery {
            by: Some(UserId(id(2))),
            is_news: true,
            limit: 5,
            ..ContestQuery::default()
        };
        let told = own.contests(&news).await.unwrap().rows;
        assert_eq!((told[0].verdict.as_str(), told[0].judged_by_name.as_deref()), ("规模不足", Some("User 3")));
        for (desk, left) in [(&judge, 1), (&own, 0)] {
            let tx = desk.write(noon()).await.unwrap();
            tx.note_contest_seen(ContestId(id(50))).await.unwrap();
            tx.commit().await.unwrap();
            assert_eq!(own.contests(&news).await.unwrap().rows.len(), left, "only their own say so");
        }
        contest(database, 10, &new_contest(52)).await.unwrap();
    }

    async fn requests_and_decisions_stay_within_reach(database: &Database) {
        world(database).await;
        contest(database, 10, &new_contest(50)).await.unwrap();
        give(database, 10, &decision(60, "key", "2026-03-01", "2026-09-01")).await;
        let stranger = database.store.desk(&caller(2, Job::Representative, &[101]));
        assert!(matches!(stranger.contest(ContestId(id(50))).await, Err(StoreError::NotFound)));
        let all = ContestQuery { limit: 5, ..ContestQuery::default() };
        assert_eq!(stranger.contests(&all).await.unwrap().rows, []);
        assert_eq!(stranger.decisions_of(account(10)).await.unwrap(), []);
        let held = stranger.decisions_held(RunId(id(RUN)), &[account(10)], day("2026-03-01")).await;
        assert_eq!(held.unwrap(), []);
        let other = database.store.desk(&caller(3, Job::Manager, &[101]));
        assert_eq!(other.count_contests_to_judge().await.unwrap(), 0);
        let tx = database.store.desk(&manager()).write(noon()).await.unwrap();
        let refused = tx.find::<Override>(account(10)).await.map(drop);
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::OverrideTiers))));
        tx.rollback().await.unwrap();
        let tx = database.store.desk(&representative()).write(noon()).await.unwrap();
        let refused = tx.find::<Decide>(account(10)).await.map(drop);
        assert!(matches!(refused, Err(StoreError::Forbidden(Action::DecideContests))));
    }

    async fn a_decision_holds_for_its_time_and_lists_show_it(database: &Database) {
        world(database).await;
        give(database, 10, &decision(60, "key", "2026-03-01", "2026-09-01")).await;
        let desk = database.store.desk(&director());
        let held = async |on: &str| {
            let rows = desk.decisions_at("pharma", day(on), noon()).await.unwrap();
            rows.iter().map(|row| row.tier_code.clone()).collect::<Vec<_>>()
        };
        assert_eq!(held("2026-02-28").await, [] as [&str; 0]);
        assert_eq!(held("2026-03-01").await, ["key"]);
        assert_eq!(held("2026-09-01").await, [] as [&str; 0]);
        let listed = async |tier: Option<&str>, on: &str| {
            let filter = AccountFilter {
                tier_code: tier.map(ToOwned::to_owned),
                today: Some(day(on)),
                ..AccountFilter::default()
            };
            let query = AccountQuery { filter, limit: 9, ..AccountQuery::default() };
            let rows = desk.accounts(&query).await.unwrap().rows;
            assert_eq!(desk.count_accounts(&query.filter).await.unwrap().at_least, rows.len() as u64);
            let tier = |row: &canopy_store::accounts::AccountRow| {
                (row.id.0.as_u128(), row.tier_code.clone().unwrap(), row.decision.is_some())
            };
            rows.iter().map(tier).collect::<Vec<_>>()
        };
        let (general, key) = ("general".to_owned(), "key".to_owned());
        let mut all = listed(None, "2026-03-02").await;
        all.sort();
        assert_eq!(all, [(10, key.clone(), true), (11, general.clone(), false)]);
        assert_eq!(listed(Some("key"), "2026-03-02").await, [(10, key, true)]);
        assert_eq!(listed(Some("general"), "2026-03-02").await, [(11, general, false)]);
        assert_eq!(listed(Some("general"), "2026-09-02").await.len(), 2);
    }

    async fn a_new_decision_takes_the_place_of_the_one_before_and_can_be_ended(database: &Database) {
        world(database).await;
        give(database, 10, &decision(60, "key", "2026-03-01", "2026-09-01")).await;
        give(database, 10, &decision(61, "strategic", "2026-04-01", "2026-10-01")).await;
        let desk = database.store.desk(&manager());
        let on = |text: &str| {
            let text = text.to_owned();
            let desk = &desk;
            async move {
                let rows = desk.decisions_of(account(10)).await.unwrap();
                let on = day(&text);
                rows.iter().filter(|row| row.holds_on(on)).map(|row| row.tier_code.clone()).collect::<Vec<_>>()
            }
        };
        assert_eq!(on("2026-03-31").await, ["key"]);
        assert_eq!(on("2026-04-01").await, ["strategic"]);
        let tx = desk.write(noon()).await.unwrap();
        let found = tx.find::<Decide>(account(10)).await.unwrap();
        found.end_decision(DecisionId(id(61)), 1, (day("2026-05-01"), "项目终止")).await.unwrap();
        drop(found);
        tx.commit().await.unwrap();
        assert_eq!(on("2026-04-30").await, ["strategic"]);
        assert_eq!(on("2026-05-01").await, [] as [&str; 0]);
        let rows = desk.decisions_of(account(10)).await.unwrap();
        assert_eq!(rows[0].end_reason, "项目终止");
        assert_eq!(rows[1].end_reason, "", "another took its place");
    }
}
