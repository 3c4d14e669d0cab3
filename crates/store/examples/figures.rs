//! How long the large jobs take: `cargo run --example figures -p canopy-store -- sqlite:/tmp/f.db`
//! (or a `postgres://` URL of an empty database). Prints seconds; asserts nothing.
#![expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_possible_truncation,
    reason = "a measuring tool: it prints, and stops at the first error"
)]

use canopy_domain::Lang;
use canopy_domain::access::{Caller, Job};
use canopy_domain::primitives::{AccountId, Amount, Day, RunId, StandardId, TerritoryId, UserId};
use canopy_store::accounts::{
    AccountFigures, AccountFilter, AccountPatch, AccountQuery, AccountSort, NewAccount,
};
use canopy_store::screening::{NewResult, NewRun, Population, ResultQuery, ResultSort, RunOutcome};
use canopy_store::standards::DraftStandard;
use canopy_store::team::{NewTerritory, NewUser};
use canopy_store::{
    Desk, EditStandards, Import, ManageTeam, OpenOptions, RunScreening, Store, SystemReason,
};
use chrono::{DateTime, Utc};
use std::time::Instant;
use uuid::Uuid;

const ACCOUNTS: u128 = 100_000;
const TERRITORIES: u128 = 200;

fn now() -> DateTime<Utc> {
    "2026-03-01T12:00:00Z".parse().unwrap()
}

fn today() -> Day {
    "2026-03-01".parse().unwrap()
}

fn id(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn caller(number: u128, job: Job, territories: &[u128]) -> Caller {
    let territories = territories.iter().map(|number| TerritoryId(id(*number))).collect();
    Caller::new(UserId(id(number)), job, territories, Lang::ZhCn)
}

#[tokio::main]
async fn main() {
    let url = std::env::args().nth(1).unwrap_or_else(|| "sqlite:/tmp/canopy-figures.db".to_owned());
    let store = Store::open(&url, &OpenOptions::default()).await.unwrap();
    people(&store).await;
    write_accounts(&store).await;
    write_run(&store).await;
    let director = store.desk(&caller(1, Job::Director, &[]));
    let manager = store.desk(&caller(1, Job::Manager, &[1_001, 1_002, 1_003, 1_004]));
    let representative = store.desk(&caller(7, Job::Representative, &[]));
    for (name, desk) in
        [("director", director), ("manager", manager), ("representative", representative)]
    {
        read(name, &desk).await;
    }
    store.close().await;
}

async fn people(store: &Store) {
    let tx = store.system(SystemReason::Demo).write(now()).await.unwrap();
    let permit = tx.permit::<ManageTeam>().unwrap();
    for number in 1..=TERRITORIES {
        let user = NewUser {
            id: UserId(id(number)),
            sign_in_name: format!("user{number}"),
            name: format!("User {number}"),
            job: Job::Representative,
            lang: Lang::En,
        };
        permit.create_user(&user).await.unwrap();
        let territory = NewTerritory {
            id: TerritoryId(id(1_000 + number)),
            code: format!("T{number:03}"),
            name: format!("Territory {number}"),
            parent: (number > 10).then(|| TerritoryId(id(1_000 + number % 10 + 1))),
        };
        permit.create_territory(&territory).await.unwrap();
    }
    let standard = StandardId(id(1));
    let draft = DraftStandard {
        code: "pharma".to_owned(),
        document: String::new(),
        name_zh: "医药".to_owned(),
        name_en: "Pharma".to_owned(),
    };
    tx.permit::<EditStandards>().unwrap().create_draft(standard, &draft).await.unwrap();
    tx.commit().await.unwrap();
}

async fn write_accounts(store: &Store) {
    let all: Vec<NewAccount> = (0..ACCOUNTS)
        .map(|number| {
            let name = format!("第{}人民医院", number * 7_919 % ACCOUNTS);
            let mut account =
                NewAccount::named(AccountId(id(10_000 + number)), &format!("C{number:06}"), &name);
            account.owner = Some(UserId(id(1 + number % TERRITORIES)));
            account.territory = Some(TerritoryId(id(1_001 + number % TERRITORIES)));
            account.region = format!("地区{}", number % 31);
            account.attributes.insert("beds".to_owned(), (number % 900).to_string());
            account
        })
        .collect();
    let start = Instant::now();
    let tx = store.system(SystemReason::Demo).write(now()).await.unwrap();
    let permit = tx.permit::<Import>().unwrap();
    let keys = permit.create_accounts(&all, None).await.unwrap();
    tx.commit().await.unwrap();
    println!("create 100,000 accounts      {:.2} s", start.elapsed().as_secs_f64());

    let start = Instant::now();
    let figures: Vec<AccountFigures> = keys
        .iter()
        .map(|key| AccountFigures {
            sales_key: *key,
            revenue_12m: Amount::from_ten_thousandths(i64::from(*key) * 7_919 % 1_000_003),
            revenue_prev: Amount::ZERO,
            last_sale: Some(today()),
        })
        .collect();
    let tx = store.system(SystemReason::Demo).write(now()).await.unwrap();
    tx.permit::<Import>().unwrap().refresh_figures(&figures).await.unwrap();
    tx.commit().await.unwrap();
    println!("refresh 100,000 figures      {:.2} s", start.elapsed().as_secs_f64());

    let start = Instant::now();
    let patch = AccountPatch { city: Some("上海".to_owned()), ..AccountPatch::default() };
    let patches: Vec<_> = all.iter().map(|account| (account.id, patch.clone())).collect();
    let tx = store.system(SystemReason::Demo).write(now()).await.unwrap();
    tx.permit::<Import>().unwrap().patch_accounts(&patches, None).await.unwrap();
    tx.commit().await.unwrap();
    println!("change 100,000 accounts      {:.2} s", start.elapsed().as_secs_f64());

    let start = Instant::now();
    let desk = store.system(SystemReason::Demo);
    let known = desk.permit::<Import>().unwrap().known_accounts().await.unwrap().len();
    println!("load {known} to match      {:.2} s", start.elapsed().as_secs_f64());
    for which in ["first", "again"] {
        let start = Instant::now();
        let alike = desk.customers_like("第七千九百一十九人民医院东院").await.unwrap().len();
        println!("{alike} names alike, {which}       {:.4} s", start.elapsed().as_secs_f64());
    }
}

async fn write_run(store: &Store) {
    let results: Vec<NewResult> = (0..ACCOUNTS)
        .map(|number| NewResult {
            account: AccountId(id(10_000 + number)),
            rank: number as u32 + 1,
            score: 100.0 - number as f64 / 1_000.0,
            tier: u16::from(number > 1_000),
            tier_code: if number > 1_000 { "general" } else { "key" }.to_owned(),
            revenue: Amount::from_ten_thousandths(number as i64),
            revenue_previous: Amount::ZERO,
            growth: (number * 7_919 % 4_000) as f64 / 1_000.0 - 1.0,
            missing_share: 0.0,
            leaning: None,
            reached: None,
            reasons: r#"[{"lifts":{"criterion":0,"points":12.5}}]"#.to_owned(),
            receipt: format!(r#"{{"criteria":[{}]}}"#, r#"{"value":1,"points":50.0},"#.repeat(20)),
        })
        .collect();
    let run = NewRun {
        id: RunId(id(1)),
        standard: StandardId(id(1)),
        as_of: today(),
        judged_on: today(),
        months: 12,
        population: Population::default(),
        imports: Vec::new(),
        previous: None,
    };
    let outcome =
        RunOutcome { result_sha256: String::new(), answered_share: 1.0, summary: "{}".to_owned() };
    let start = Instant::now();
    let tx = store.system(SystemReason::Demo).write(now()).await.unwrap();
    let permit = tx.permit::<RunScreening>().unwrap();
    permit.begin_run(&run).await.unwrap();
    permit.finish_run(run.id, &outcome, &results).await.unwrap();
    tx.commit().await.unwrap();
    println!("keep 100,000 results         {:.2} s", start.elapsed().as_secs_f64());
    let start = Instant::now();
    let desk = store.system(SystemReason::Demo);
    let candidates = desk.population(&Population::default()).await.unwrap().len();
    println!("population of {candidates}         {:.2} s", start.elapsed().as_secs_f64());
}

async fn read(who: &str, desk: &Desk) {
    let filtered = AccountFilter { region: Some("地区7".to_owned()), ..AccountFilter::default() };
    let territory =
        AccountFilter { territory: Some(TerritoryId(id(1_003))), ..AccountFilter::default() };
    let rare = AccountFilter { text: Some("9999".to_owned()), ..AccountFilter::default() };
    let common = AccountFilter { text: Some("rmyy".to_owned()), ..AccountFilter::default() };
    let tier = AccountFilter { tier_code: Some("key".to_owned()), ..AccountFilter::default() };
    let questions = [
        ("by name", AccountFilter::default(), AccountSort::Name),
        ("by revenue", AccountFilter::default(), AccountSort::RevenueDown),
        ("of a region by revenue", filtered, AccountSort::RevenueDown),
        ("of a territory by name", territory, AccountSort::Name),
        ("with a rare text", rare, AccountSort::Name),
        ("with a common text", common, AccountSort::Name),
        ("of a tier by name", tier, AccountSort::Name),
    ];
    for (name, filter, sort) in questions {
        let query = AccountQuery { filter, sort, limit: 50, ..AccountQuery::default() };
        let (rows, page) = timed(async || desk.accounts(&query).await.unwrap().rows.len()).await;
        let (count, counting) =
            timed(async || desk.count_accounts(&query.filter).await.unwrap().at_least).await;
        println!("{who}: {name:24} {rows:3} rows {page:7.2} ms, {count:6} in {counting:7.2} ms");
    }
    for sort in [ResultSort::Rank, ResultSort::GrowthDown] {
        let query = ResultQuery { sort, ..ResultQuery::of(RunId(id(1))) };
        let (rows, page) = timed(async || desk.results(&query).await.unwrap().rows.len()).await;
        println!("{who}: results {sort:?} {rows} rows {page:.2} ms");
    }
    let (_, tiers) = timed(async || desk.tiers_in_reach(RunId(id(1))).await.unwrap().len()).await;
    let (_, keys) = timed(async || desk.keys_in_reach().await.unwrap()).await;
    println!("{who}: tiers {tiers:.2} ms, keys in reach {keys:.2} ms");
}

/// The answer and how many milliseconds it took, the best of five.
async fn timed<T>(question: impl AsyncFn() -> T) -> (T, f64) {
    let mut best = f64::INFINITY;
    let mut answer = question().await;
    for _ in 0..5 {
        let start = Instant::now();
        answer = question().await;
        best = best.min(start.elapsed().as_secs_f64() * 1_000.0);
    }
    (answer, best)
}
