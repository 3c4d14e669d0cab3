//! Screening runs: kept whole, read within reach, compared.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, named, noon, setup, standard, user};
use canopy_domain::access::Job;
use canopy_domain::primitives::{AccountId, Amount, RunId, StandardId, UserId};
use canopy_domain::screening::{Leaning, Standing};
use canopy_store::screening::{
    Move, NewResult, NewRun, Population, ResultFilter, ResultQuery, ResultSort, RunOutcome,
    RunStatus,
};
use canopy_store::{RunScreening, StoreError, SystemTx};

fn result(account: u128, rank: u32, tier: u16) -> NewResult {
    NewResult {
        account: AccountId(id(account)),
        rank,
        score: 100.0 / f64::from(rank),
        tier,
        tier_code: format!("tier{tier}"),
        leaning: (rank == 2).then_some(Leaning { tier: 0, periods: 1 }),
        reached: (rank == 3).then_some(0),
        revenue: Amount::from_units(1_000 - i64::from(rank)).unwrap(),
        revenue_previous: Amount::ZERO,
        growth: f64::from(rank) / 7.0,
        missing_share: 0.25,
        reasons: "[]".to_owned(),
        receipt: format!(r#"{{"rank":{rank}}}"#),
    }
}

fn new_run(number: u128, previous: Option<u128>) -> NewRun {
    NewRun {
        id: RunId(id(number)),
        standard: StandardId(id(1)),
        as_of: "2025-12-31".parse().unwrap(),
        months: 12,
        population: Population { regions: vec!["华东".to_owned()], ..Population::default() },
        imports: vec![],
        judged_on: "2025-12-31".parse().unwrap(),
        previous: previous.map(|number| RunId(id(number))),
    }
}

async fn run(tx: &SystemTx, number: u128, previous: Option<u128>, results: &[NewResult]) -> RunId {
    let permit = tx.permit::<RunScreening>().unwrap();
    let run = new_run(number, previous);
    permit.begin_run(&run).await.unwrap();
    let outcome = RunOutcome {
        result_sha256: "ab".repeat(32),
        answered_share: 0.8,
        summary: "{}".to_owned(),
    };
    permit.finish_run(run.id, &outcome, results).await.unwrap();
    run.id
}

/// Four accounts, the first owned by person 2; two runs between which they moved.
async fn world(database: &Database) -> (RunId, RunId) {
    let tx = setup(&database.store).await;
    user(&tx, 2, Job::Representative).await;
    standard(&tx, 1, "pharma").await;
    let mut mine = named(10, "北京协和医院");
    mine.owner = Some(UserId(id(2)));
    (mine.account_type, mine.level) = ("医院".to_owned(), "三级".to_owned());
    let all = [mine, named(11, "乙"), named(12, "丙"), named(13, "丁")];
    accounts(&tx, &all).await;
    let before = [result(10, 3, 1), result(11, 1, 0), result(12, 2, 0)];
    let earlier = run(&tx, 90, None, &before).await;
    let now = [result(10, 1, 0), result(12, 2, 1), result(13, 3, 1)];
    let later = run(&tx, 91, Some(90), &now).await;
    tx.commit().await.unwrap();
    (earlier, later)
}

both! {
    async fn the_ranking_is_read_in_every_order_in_pages(database: &Database) {
        let (_, later) = world(database).await;
        let desk = database.store.desk(&caller(1, Job::Director, &[]));
        use ResultSort as S;
        let orders = [
            (S::Rank, [1, 2, 3]), (S::RankDown, [3, 2, 1]), (S::RevenueDown, [1, 2, 3]),
            (S::Revenue, [3, 2, 1]), (S::Growth, [1, 2, 3]), (S::GrowthDown, [3, 2, 1]),
        ];
        for (sort, expected) in orders {
            let mut query = ResultQuery { sort, limit: 2, ..ResultQuery::of(later) };
            let first = desk.results(&query).await.unwrap();
            query.after = first.next;
            let second = desk.results(&query).await.unwrap();
            let ranks: Vec<u32> =
                first.rows.iter().chain(&second.rows).map(|row| row.rank).collect();
            assert_eq!(ranks, expected, "{sort:?}");
        }
    }

    async fn totals_and_tiers_are_those_of_the_callers_reach(database: &Database) {
        let (_, later) = world(database).await;
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        let owner = database.store.desk(&caller(2, Job::Representative, &[]));
        let counts = |tiers: Vec<canopy_store::screening::TierInReach>| -> Vec<(u16, u64)> {
            tiers.into_iter().map(|tier| (tier.tier, tier.accounts)).collect()
        };
        let all = counts(director.tiers_in_reach(later).await.unwrap());
        assert_eq!(all, [(0, 1), (1, 2)]);
        assert_eq!(counts(owner.tiers_in_reach(later).await.unwrap()), [(0, 1)]);
        assert_eq!(director.run(later).await.unwrap().accounts, Some(3));
        let seen = owner.run(later).await.unwrap();
        assert_eq!((seen.accounts, seen.revenue, seen.summary), (None, None, None));
        assert_eq!(owner.results(&ResultQuery::of(later)).await.unwrap().rows.len(), 1);
        let hidden = owner.receipt(later, AccountId(id(12)), None).await;
        assert!(matches!(hidden, Err(StoreError::NotFound)));
        assert_eq!(owner.receipts(later).await.unwrap().len(), 1);
    }

    async fn two_runs_are_compared(database: &Database) {
        let (earlier, later) = world(database).await;
        let desk = database.store.desk(&caller(1, Job::Director, &[]));
        let moved = async |how| {
            let filter = ResultFilter { moved: Some(how), ..ResultFilter::default() };
            let query =
                ResultQuery { previous: Some(earlier), filter, ..ResultQuery::of(later) };
            let page = desk.results(&query).await.unwrap();
            page.rows.iter().map(|row| row.account.0.as_u128()).collect::<Vec<_>>()
        };
        assert_eq!(moved(Move::Promoted).await, [10]);
        assert_eq!(moved(Move::Demoted).await, [12]);
        assert_eq!(moved(Move::Entered).await, [13]);
        assert_eq!(moved(Move::Stayed).await, [] as [u128; 0]);
        let left = desk.left(later, earlier).await.unwrap();
        assert_eq!(left.iter().map(|one| one.account.0.as_u128()).collect::<Vec<_>>(), [11]);
        let pairs = desk.pairs(later, earlier).await.unwrap();
        assert_eq!(pairs[0].tier_before, Some(1));
        assert_eq!(pairs[2].tier_before, None);
    }

    async fn results_are_filtered_by_tier_text_and_owner(database: &Database) {
        let (_, later) = world(database).await;
        let desk = database.store.desk(&caller(1, Job::Director, &[]));
        let count = async |filter: ResultFilter| {
            let query = ResultQuery { filter, ..ResultQuery::of(later) };
            desk.count_results(&query).await.unwrap().at_least
        };
        let none = ResultFilter::default;
        assert_eq!(count(ResultFilter { tier_code: Some("tier1".to_owned()), ..none() }).await, 2);
        assert_eq!(count(ResultFilter { text: Some("xiehe".to_owned()), ..none() }).await, 1);
        assert_eq!(count(ResultFilter { owner: Some(UserId(id(2))), ..none() }).await, 1);
    }

    async fn a_receipt_is_kept_and_lists_show_the_latest_tier(database: &Database) {
        let (earlier, later) = world(database).await;
        let desk = database.store.desk(&caller(2, Job::Representative, &[]));
        let receipt = desk.receipt(later, AccountId(id(10)), Some(earlier)).await.unwrap();
        assert_eq!(receipt.receipt, r#"{"rank":1}"#);
        assert_eq!((receipt.result.tier, receipt.result.tier_before), (0, Some(1)));
        let page = desk.accounts(&canopy_store::accounts::AccountQuery::default()).await.unwrap();
        assert_eq!(page.rows[0].tier_code.as_deref(), Some("tier0"));
        let latest = desk.latest_tier(AccountId(id(10))).await.unwrap().unwrap();
        assert_eq!((latest.run, latest.rank), (later, 1));
        assert_eq!(desk.history_of(AccountId(id(10))).await.unwrap().len(), 2);
    }

    async fn a_finished_run_never_changes(database: &Database) {
        let (_, later) = world(database).await;
        let tx = setup(&database.store).await;
        let permit = tx.permit::<RunScreening>().unwrap();
        let failed = permit.fail_run(later).await;
        assert!(matches!(failed, Err(StoreError::WrongState)), "{failed:?}");
        drop(tx);
        let row = database.store.desk(&caller(1, Job::Director, &[])).run(later).await.unwrap();
        assert_eq!(row.status, RunStatus::Done);
        assert_eq!(row.population.regions, ["华东"]);
        assert_eq!(row.previous, Some(RunId(id(90))));
        assert_eq!(row.created_at, noon());
    }

    async fn the_run_before_is_of_the_same_standard_and_population_and_an_earlier_day(database: &Database) {
        let (earlier, _) = world(database).await;
        let desk = database.store.desk(&caller(1, Job::Director, &[]));
        let population = new_run(1, None).population;
        let day = |text: &str| text.parse().unwrap();
        let before = |code: &'static str, population, as_of| desk.run_before(code, population, as_of);
        let found = before("pharma", &population, day("2026-01-31")).await.unwrap();
        assert_eq!(found, Some(RunId(id(91))));
        assert_eq!(before("pharma", &population, day("2025-12-31")).await.unwrap(), None);
        let everybody = Population::default();
        assert_eq!(before("pharma", &everybody, day("2026-01-31")).await.unwrap(), None);
        assert_eq!(before("it", &population, day("2026-01-31")).await.unwrap(), None);
        assert_eq!(desk.runs(10, None).await.unwrap().rows[1].id, earlier);
    }

    async fn the_population_is_what_is_asked_for_in_reach(database: &Database) {
        world(database).await;
        let owner = database.store.desk(&caller(2, Job::Manager, &[]));
        let everything = Population::default();
        assert_eq!(owner.population(&everything).await.unwrap().len(), 1);
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        let rows = director.population(&everything).await.unwrap();
        assert_eq!(rows.len(), 4);
        let of = |code: &str| rows[0].attributes.get(code).map(String::as_str);
        assert_eq!((of("type"), of("level"), of("account_type")), (Some("医院"), Some("三级"), None));
        let nowhere = Population { regions: vec!["月球".to_owned()], ..Population::default() };
        assert!(director.population(&nowhere).await.unwrap().is_empty());
    }

    async fn a_run_says_where_its_accounts_stood_within_reach(database: &Database) {
        let (first, _) = world(database).await;
        let all = database.store.desk(&caller(1, Job::Director, &[]));
        let standings = all.standings(first).await.unwrap();
        let leaning = Some(Leaning { tier: 0, periods: 1 });
        assert_eq!(standings.iter().filter(|(_, one)| one.leaning == leaning).count(), 1);
        assert!(standings.iter().any(|(_, one)| one.leaning.is_none()));
        let highest = standings.iter().filter(|(_, one)| one.tier == 0).count();
        let in_it = all.all_results(&ResultQuery::of(first)).await.unwrap();
        let in_it = in_it.iter().filter(|row| row.tier == 0).count();
        assert_eq!(highest, in_it + 1, "one had reached it and found no place");
        let own = database.store.desk(&caller(2, Job::Representative, &[]));
        let own: Vec<(AccountId, Standing)> = own.standings(first).await.unwrap();
        assert!(own.len() < standings.len() && own.iter().all(|one| standings.contains(one)));
    }
}
