//! Work in the background that outlives the program that began it: taken over, tried again a few times,
//! given up when a person asks, and done by one program at a time.

use crate::company::{Arranged, both};
use crate::imports::{analyst, hand_in, row};
use canopy_analytics::FactStore;
use canopy_domain::access::{Caller, Job};
use canopy_domain::jobs::{JobState, LEASE, TRIES_MOST};
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::imports::{ImportState, UnknownAccounts};
use canopy_store::jobs::JobRow;
use canopy_store::screening::{Population, RunStatus};
use canopy_store::{OpenOptions, Store, StoreError, SystemReason};
use canopy_testkit::business::{self, Customer};
use canopy_usecases::backup::CompanyPlace;
use canopy_usecases::imports::{self, Start};
use canopy_usecases::screening::{self, Screen};
use canopy_usecases::{Clock, Company, Failure, Rule, jobs};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

const SALES: &str = "日期,客户名称,金额\n2025-11-01,甲医院,100\n2025-11-02,乙医院,11\n";

/// The same company as another program at another time sees it.
async fn another(place: &CompanyPlace, now: DateTime<Utc>) -> Company {
    let store = Store::open(&place.database, &OpenOptions::default()).await.unwrap();
    let facts = FactStore::open_dir(&place.folder.join("facts")).unwrap();
    let company = Company::new(store, facts, &place.folder.join("uploads"), None).unwrap();
    company.with_clock(Clock::told(move || now))
}

/// What a program does that is killed right after: its work in the background never begins.
async fn killed_after<T: Send + 'static>(
    place: CompanyPlace,
    now: DateTime<Utc>,
    work: impl AsyncFnOnce(Company) -> T + Send + 'static,
) -> T {
    let thread = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let company = another(&place, now).await;
            work(company).await
        })
    });
    tokio::task::spawn_blocking(|| thread.join().unwrap()).await.unwrap()
}

/// A checked import whose start was the last a program did.
async fn started_and_killed(at: &Arranged, who: &Caller) -> ImportId {
    let seen = hand_in(at, who, SALES).await;
    let (who, id, version) = (who.clone(), seen.id, seen.version);
    killed_after(at.place(), at.now(), async move |company| {
        let start = Start { version, unknown: UnknownAccounts::Create, good_only: true };
        imports::start(&company, &who, id, start).await.unwrap();
    })
    .await;
    id
}

async fn latest(company: &Company, who: &Caller) -> JobRow {
    company.store.desk(who).jobs(1, None).await.unwrap().rows.remove(0)
}

both! {
    async fn what_a_killed_program_began_is_taken_over_when_its_time_is_over(at: &Arranged) {
        let who = analyst(at).await;
        let id = started_and_killed(at, &who).await;
        // Another program starts: it takes nothing from one that may live, and fails nothing.
        assert_eq!(jobs::run_due(&at.company).await.unwrap(), 0);
        assert_eq!(imports::recover(&at.company).await.unwrap(), 0);
        assert_eq!(row(at, &who, id).await.state, ImportState::Running);
        let later = another(&at.place(), at.now() + LEASE + TimeDelta::seconds(1)).await;
        assert_eq!(jobs::run_due(&later).await.unwrap(), 1);
        later.settle().await;
        assert_eq!(row(at, &who, id).await.state, ImportState::Done);
        let job = latest(&later, &who).await;
        assert_eq!((job.state, job.tries, job.subject), (JobState::Done, 2, id.0));
        assert_eq!(jobs::run_due(&later).await.unwrap(), 0);
        let files = later.store.system(SystemReason::Demo).all_sales_files().await.unwrap();
        assert_eq!(files.len(), 1, "once");
        later.store.close().await;
    }

    async fn a_check_that_was_cut_short_is_made_again(at: &Arranged) {
        let who = analyst(at).await;
        let own = who.clone();
        let id = killed_after(at.place(), at.now(), async move |company| {
            let mut received = imports::Received::begin(&company).unwrap();
            received.take(SALES.as_bytes()).unwrap();
            imports::upload(&company, &own, received.named("file.csv")).await.unwrap().import
        })
        .await;
        assert_eq!(row(at, &who, id).await.state, ImportState::Uploaded);
        jobs::let_go(&at.company, true).await.unwrap();
        assert_eq!(jobs::run_due(&at.company).await.unwrap(), 1);
        at.company.settle().await;
        let checked = row(at, &who, id).await;
        assert_eq!((checked.state, checked.rows_good), (ImportState::Checked, 2));
    }

    async fn what_stops_every_program_that_tries_it_is_given_up(at: &Arranged) {
        let who = analyst(at).await;
        let id = started_and_killed(at, &who).await;
        let mut now = at.now();
        for _ in 1..TRIES_MOST {
            now += LEASE + TimeDelta::seconds(1);
            let taken = killed_after(at.place(), now, async |company| {
                jobs::run_due(&company).await.unwrap()
            })
            .await;
            assert_eq!(taken, 1);
        }
        assert_eq!(row(at, &who, id).await.state, ImportState::Running);
        let last = another(&at.place(), now + LEASE + TimeDelta::seconds(1)).await;
        assert_eq!(jobs::run_due(&last).await.unwrap(), 1);
        last.settle().await;
        assert_eq!(row(at, &who, id).await.state, ImportState::Failed);
        let job = latest(&last, &who).await;
        assert_eq!((job.state, job.error.as_str()), (JobState::Failed, "tried_too_often"));
        last.store.close().await;
    }

    async fn a_job_is_given_up_by_whoever_began_it_and_by_nobody_else(at: &Arranged) {
        let who = analyst(at).await;
        let id = started_and_killed(at, &who).await;
        let job = latest(&at.company, &who).await;
        let stranger =
            Caller { user: UserId(Uuid::from_u128(99)), job: Job::Director, ..who.clone() };
        assert_eq!(at.company.store.desk(&stranger).jobs(10, None).await.unwrap().rows, []);
        let refused = jobs::cancel(&at.company, &stranger, job.id).await;
        assert!(matches!(refused, Err(Failure::NotFound)), "{refused:?}");
        let manager = Caller { job: Job::Administrator, ..stranger };
        assert_eq!(at.company.store.desk(&manager).jobs(10, None).await.unwrap().rows.len(), 2);
        jobs::cancel(&at.company, &who, job.id).await.unwrap();
        jobs::let_go(&at.company, true).await.unwrap();
        assert_eq!(jobs::run_due(&at.company).await.unwrap(), 1);
        at.company.settle().await;
        assert_eq!(row(at, &who, id).await.state, ImportState::Cancelled);
        assert_eq!(latest(&at.company, &who).await.state, JobState::Cancelled);
        let over = jobs::cancel(&at.company, &who, job.id).await;
        assert!(matches!(over, Err(Failure::Rule(Rule::WrongState))), "{over:?}");
    }

    async fn a_screening_that_was_cut_short_comes_to_the_same_bytes(at: &Arranged) {
        let customers = [
            Customer { code: "A", name: "甲", level: "三级甲等", territory: None, monthly: (1, 4) },
            Customer { code: "B", name: "乙", level: "二级甲等", territory: None, monthly: (3, 3) },
        ];
        business::sell(&at.company, at.now(), &customers).await;
        let standard = business::publish(&at.company, at.now(), "pharma").await;
        let screen = Screen { standard, population: Population::default(), as_of: None };
        let desk = at.company.store.system(SystemReason::Demo);
        let whole = screening::run(&at.company, &desk, at.now(), screen.clone()).await.unwrap();
        let now = at.now();
        let cut = killed_after(at.place(), now, async move |company| {
            let desk = company.store.system(SystemReason::Demo);
            screening::start(&company, &desk, now, screen).await.unwrap()
        })
        .await;
        assert_eq!(screening::give_up_unfinished(&at.company).await.unwrap(), 0);
        assert_eq!(desk.run(cut).await.unwrap().status, RunStatus::Running);
        jobs::let_go(&at.company, true).await.unwrap();
        assert_eq!(jobs::run_due(&at.company).await.unwrap(), 1);
        at.company.settle().await;
        let (cut, whole) = (desk.run(cut).await.unwrap(), desk.run(whole).await.unwrap());
        assert_eq!(cut.status, RunStatus::Done);
        assert_eq!(cut.result_sha256, whole.result_sha256);
    }

    async fn two_programs_take_every_job_once(at: &Arranged) {
        let who = analyst(at).await;
        let mut ids = Vec::new();
        for day in 1..=6 {
            let text = format!("日期,客户名称,金额\n2025-11-{day:02},甲医院,10{day}\n");
            let seen = hand_in(at, &who, &text).await;
            let (own, id, version) = (who.clone(), seen.id, seen.version);
            killed_after(at.place(), at.now(), async move |company| {
                let start = Start { version, unknown: UnknownAccounts::Create, good_only: true };
                imports::start(&company, &own, id, start).await.unwrap();
            })
            .await;
            ids.push(id);
        }
        jobs::let_go(&at.company, true).await.unwrap();
        let other = another(&at.place(), at.now()).await;
        let (here, there) =
            tokio::join!(jobs::run_due(&at.company), jobs::run_due(&other));
        assert_eq!(here.unwrap() + there.unwrap(), ids.len());
        at.company.settle().await;
        other.settle().await;
        for id in ids {
            assert_eq!(row(at, &who, id).await.state, ImportState::Done);
        }
        let rows = at.company.store.desk(&who).jobs(50, None).await.unwrap().rows;
        let tries: Vec<u32> = rows.iter().map(|row| row.tries).collect();
        assert!(tries.iter().all(|tries| *tries <= 2), "{tries:?}");
        // One program at a time imports; on SQLite there is one program, so here nothing keeps two apart.
        if !at.company.is_alone() {
            let found = canopy_store::accounts::AccountQuery::default();
            let desk = at.company.store.system(SystemReason::Demo);
            let accounts = desk.accounts(&found).await.unwrap().rows;
            assert_eq!(accounts.len(), 1, "one customer, made once");
        }
        other.store.close().await;
    }

    async fn whoever_lost_a_job_keeps_nothing_of_it(at: &Arranged) {
        let who = analyst(at).await;
        started_and_killed(at, &who).await;
        let job = latest(&at.company, &who).await;
        let (one, other) = (Uuid::from_u128(1), Uuid::from_u128(2));
        let later = at.now() + LEASE + TimeDelta::seconds(1);
        let desk = at.company.store.system(SystemReason::JobWorker);
        let tx = desk.write(later).await.unwrap();
        let taken = tx.take_job(one).await.unwrap().unwrap();
        assert_eq!((taken.id, taken.tries), (job.id, 2));
        assert_eq!(tx.take_job(other).await.unwrap(), None);
        tx.commit().await.unwrap();
        let tx = desk.write(later + LEASE + TimeDelta::seconds(1)).await.unwrap();
        assert_eq!(tx.take_job(other).await.unwrap().map(|taken| taken.tries), Some(3));
        assert!(!tx.end_job(job.id, one, (JobState::Done, "")).await.unwrap());
        let kept = tx.keep_job(job.id, one, (1, 2)).await.unwrap();
        assert_eq!(kept, canopy_store::jobs::Kept::Lost);
        assert!(tx.end_job(job.id, other, (JobState::Done, "")).await.unwrap());
        let over = tx.ask_to_cancel(job.id).await;
        assert!(matches!(over, Err(StoreError::WrongState)), "{over:?}");
        tx.rollback().await.unwrap();
    }
}
