//! The hot questions at 100,000 accounts: the plans use indexes, and the SQL of both dialects
//! stands in snapshots.

use crate::database::{Database, both};
use crate::world::{accounts, caller, id, setup, territory, user};
use canopy_domain::access::Job;
use canopy_domain::primitives::{AccountId, RunId, TerritoryId, UserId};
use canopy_store::accounts::{AccountFilter, AccountQuery, AccountSort, NewAccount};
use canopy_store::diagnosis::Question;
use canopy_store::screening::{ResultQuery, ResultSort};
use canopy_store::search::Sought;
use canopy_store::{Desk, Dialect};

async fn many(database: &Database) {
    let tx = setup(&database.store).await;
    for number in 1..=20 {
        user(&tx, number, Job::Representative).await;
        territory(&tx, 100 + number, None).await;
    }
    territory(&tx, 121, None).await;
    let all: Vec<NewAccount> = (0..100_000_u128)
        .map(|number| {
            let code = format!("C{number:06}");
            let name = format!("第{}人民医院", number * 7_919 % 100_000);
            let mut account = NewAccount::named(AccountId(id(1_000 + number)), &code, &name);
            account.owner = Some(UserId(id(1 + number % 20)));
            // One territory is small.
            let place = if number < 300 { 121 } else { 101 + number % 20 };
            account.territory = Some(TerritoryId(id(place)));
            account.region = format!("地区{}", number % 31);
            account
        })
        .collect();
    accounts(&tx, &all).await;
    tx.commit().await.unwrap();
    if database.url.starts_with("postgres") {
        let pool = sqlx::PgPool::connect(&database.url).await.unwrap();
        sqlx::query("ANALYZE").execute(&pool).await.unwrap();
        pool.close().await;
    }
}

async fn assert_indexed(desk: &Desk, question: Question<'_>) {
    let plan = desk.plan_of(question).await.unwrap();
    let count = |faulty: &dyn Fn(&str) -> bool| plan.iter().filter(|step| faulty(step)).count();
    // The page itself is a table called accounts too, and reading it is no fault.
    let pages = count(&|step| step == "CO-ROUTINE accounts");
    let scans = count(&|step| step == "SCAN accounts" || step.contains("Seq Scan on accounts"));
    let sorts = count(&|step| step == "USE TEMP B-TREE FOR ORDER BY");
    assert_eq!((scans.saturating_sub(pages), sorts), (0, 0), "{}", plan.join("\n"));
}

both! {
    async fn lists_of_a_hundred_thousand_accounts_walk_an_index(database: &Database) {
        many(database).await;
        let director = database.store.desk(&caller(1, Job::Director, &[]));
        use AccountSort as S;
        for sort in [S::Name, S::Code, S::RevenueDown, S::LastSaleDown] {
            let mut query = AccountQuery { sort, limit: 50, ..AccountQuery::default() };
            assert_indexed(&director, Question::Accounts(&query)).await;
            query.after = director.accounts(&query).await.unwrap().next;
            assert!(query.after.is_some());
            assert_indexed(&director, Question::Accounts(&query)).await;
        }
        let manager = database.store.desk(&caller(2, Job::Manager, &[101, 102]));
        for desk in [&director, &manager] {
            assert_indexed(desk, Question::SearchRows(&[7, 77, 777, 7_777])).await;
        }
        let few = database.store.desk(&caller(30, Job::Representative, &[121]));
        for way in 0..3 {
            assert_indexed(&few, Question::SearchReach(way)).await;
        }
        let found = director.search_accounts(&Sought::of("77人民").unwrap(), 6).await.unwrap();
        assert_eq!((found.rows.len(), found.total.at_least), (6, 1_000));
    }
}

#[tokio::test]
async fn the_sql_of_hot_questions_is_known_in_both_dialects() {
    let database = Database::sqlite().await;
    let director = database.store.desk(&caller(1, Job::Director, &[]));
    let representative = database.store.desk(&caller(1, Job::Representative, &[101, 102]));
    let filter = AccountFilter {
        text: Some("协和".to_owned()),
        region: Some("华东".to_owned()),
        territory: Some(TerritoryId(id(101))),
        tier_code: Some("key".to_owned()),
        ..AccountFilter::default()
    };
    let plain = AccountQuery { limit: 50, ..AccountQuery::default() };
    let filtered = AccountQuery {
        filter,
        sort: AccountSort::RevenueDown,
        limit: 50,
        ..AccountQuery::default()
    };
    let results = ResultQuery {
        previous: Some(RunId(id(2))),
        sort: ResultSort::GrowthDown,
        ..ResultQuery::of(RunId(id(1)))
    };
    let sought = Sought::of("协和").unwrap();
    let questions = [
        ("accounts of a director", &director, Question::Accounts(&plain)),
        ("accounts of a representative", &representative, Question::Accounts(&plain)),
        ("accounts filtered", &representative, Question::Accounts(&filtered)),
        ("count", &representative, Question::CountAccounts(&plain)),
        ("results of a director", &director, Question::Results(&results)),
        ("results of a representative", &representative, Question::Results(&results)),
        ("search: whose names count, owned", &representative, Question::SearchReach(0)),
        ("search: whose names count, held", &representative, Question::SearchReach(1)),
        ("search: whose names count, on whose team", &representative, Question::SearchReach(2)),
        ("search: rows of a director", &director, Question::SearchRows(&[1, 2])),
        ("search: rows of a representative", &representative, Question::SearchRows(&[1, 2])),
        ("search: leads", &representative, Question::SearchLeads(&sought)),
    ];
    let mut lines = Vec::new();
    for (name, desk, question) in questions {
        for dialect in [Dialect::Sqlite, Dialect::Postgres] {
            let sql = desk.sql_of(question, dialect).await.unwrap();
            lines.push(format!("-- {name}, {dialect:?}\n{sql};\n"));
        }
    }
    insta::assert_snapshot!("hot_questions", lines.join("\n"));
    database.finish().await;
}
