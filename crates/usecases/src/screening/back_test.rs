//! Tries a version of a standard out on past quarters, beside the version in force, and keeps what
//! came of it. The accounts' attributes are those known today; sales are those of the time.

use super::future::wanted;
use super::inputs::{Counted, Inputs, first_day, last_day, live_files};
use super::run::worker;
use super::what_if::may_try_out;
use crate::company::Turn;
use crate::standards::{self, Version};
use crate::{Company, Failure, Outcome, Rule, jobs, local_day};
use canopy_analytics::{FactFile, FactStore, Reach, raw_metrics};
use canopy_domain::jobs::JobKind;
use canopy_domain::primitives::{
    AccountId, Amount, BackTestId, StandardId, UserId, add_months, hex, months_from,
};
use canopy_domain::screening::{Afterwards, BackTest, BackTesting, Moved, PastDay, key_tiers};
use canopy_domain::standards::Standard;
use canopy_domain::{Day, Window};
use canopy_store::screening::{CandidateRow, Population, RunStatus};
use canopy_store::standards::{BackTestRow, NewBackTest};
use canopy_store::{Desk, EditStandards, RunScreening, SystemDesk, SystemReason};
use chrono::{DateTime, Utc};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::sync::Arc;
use uuid::Uuid;

/// Months from one past day to the next, and looked at afterwards.
const STEP: u32 = 3;
/// Quarters looked at, at most.
pub const MOST_QUARTERS: u32 = 20;

/// What to try out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TryOut {
    /// The version.
    pub standard: StandardId,
    /// Past quarters, 2 to [`MOST_QUARTERS`]; fewer are looked at where the data begin later.
    pub quarters: u32,
}

/// What a back-test came to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TriedOut {
    /// The version tested.
    pub own: BackTest,
    /// How many tiers from the top count as key accounts.
    pub key_tiers: usize,
    /// The version in force then, its number and how it did; none where it is the version tested.
    pub in_force: Option<(u32, BackTest)>,
    /// The accounts that entered or left, by the index the back-tests name them by.
    pub accounts: Vec<(u32, AccountId)>,
}

/// A back-test with its result.
#[derive(Debug, Clone)]
pub struct BackTestView {
    /// The back-test.
    pub row: BackTestRow,
    /// What it came to, once it is done.
    pub result: Option<TriedOut>,
    /// Whether the version is still as it was tested.
    pub is_current: bool,
}

/// Begins a back-test whose work goes on in the background.
pub async fn start(
    company: &Company,
    desk: &Desk,
    now: DateTime<Utc>,
    what: TryOut,
) -> Outcome<BackTestId> {
    may_try_out(desk)?;
    let version = standards::read(desk, what.standard).await?;
    standards::check(&version.row.document)?;
    let in_force = standards::in_force(desk, &version.row.code, local_day(now)).await?;
    let in_force = in_force.filter(|other| other.row.id != version.row.id);
    let turn = company.turn_to_screen().await?;
    let by = desk.caller().map(|caller| caller.user);
    let quarters = what.quarters.clamp(2, MOST_QUARTERS);
    let files = live_files(desk).await?;
    let days = past_days(&files, version.standard.months, quarters, None)?;
    let test = NewBackTest {
        id: BackTestId(Uuid::now_v7()),
        standard: version.row.id,
        document_sha256: hash(&version.row.document),
        quarters: u32::try_from(days.len()).unwrap_or(quarters),
    };
    let tx = desk.write(now).await?;
    tx.permit::<EditStandards>()?.begin_back_test(&test).await?;
    let job = jobs::new(company, JobKind::BackTest, test.id.0);
    tx.begin_job(&job).await?;
    tx.commit().await?;
    let work = Job { company: company.clone(), id: test.id, by, version, in_force, days, turn };
    jobs::carry_on(company, job, by, work.work());
    Ok(test.id)
}

/// Computes a back-test again that was broken off, of the version as it was tested.
pub(crate) async fn test_again(company: &Company, id: BackTestId) -> Outcome<()> {
    let worker = worker(company, None);
    let Some(begun) = worker.begun_back_test(id).await? else { return Ok(()) };
    let turn = company.turn_to_screen().await?;
    let version = standards::read(&worker, begun.standard).await?;
    if hash(&version.row.document) != begun.document_sha256 {
        return Err(Failure::Rule(Rule::InUse));
    }
    let today = local_day(begun.created_at);
    let in_force = standards::in_force(&worker, &version.row.code, today).await?;
    let in_force = in_force.filter(|other| other.row.id != version.row.id);
    let files = live_files(&worker).await?;
    let days = past_days(&files, version.standard.months, begun.quarters, None)?;
    let by = begun.created_by;
    Job { company: company.clone(), id, by, version, in_force, days, turn }.work().await
}

/// The latest back-test of a version.
pub async fn latest(desk: &Desk, standard: StandardId) -> Outcome<Option<BackTestView>> {
    may_try_out(desk)?;
    let permit = desk.permit::<EditStandards>()?;
    let Some(row) = permit.latest_back_test(standard).await? else { return Ok(None) };
    let version = standards::read(desk, standard).await?;
    let is_done = row.status == RunStatus::Done;
    let result = is_done.then(|| serde_json::from_str(&row.result)).transpose()?;
    let is_current = row.document_sha256 == hash(&version.row.document);
    Ok(Some(BackTestView { row, result, is_current }))
}

/// Closes back-tests that a stopped program left unfinished and that no job takes up again; how many.
pub async fn give_up_unfinished_back_tests(company: &Company) -> Outcome<u32> {
    let at_work = company.store.system(SystemReason::JobWorker).subjects_at_work().await?;
    let tx = worker(company, None).write(company.clock.now()).await?;
    let mut given_up = 0;
    let left = tx.running_back_tests().await?.into_iter();
    for test in left.filter(|test| !at_work.contains(&test.0)) {
        tx.permit::<RunScreening>()?.fail_back_test(test).await?;
        given_up += 1;
    }
    tx.commit().await?;
    Ok(given_up)
}

/// The past days whose period the data cover, earliest first; the latest is `until`, or the last day
/// of sales.
fn past_days(
    files: &[FactFile],
    months: u32,
    quarters: u32,
    until: Option<Day>,
) -> Outcome<Vec<Day>> {
    let (first, last) =
        first_day(files).zip(last_day(files)).ok_or(Failure::Rule(Rule::NoSales))?;
    let last = until.unwrap_or(last);
    // Nobody sells every day: a month's grace, as for the previous period of a screening.
    let covers = |day: &Day| first <= add_months(Window { as_of: *day, months }.current_start(), 1);
    let days = (0..quarters).map(|n| months_from(last, -i64::from(n * STEP)));
    let mut days: Vec<Day> = days.take_while(covers).collect();
    days.reverse();
    if days.len() < 2 {
        return Err(Failure::Rule(Rule::TooLittleHistory));
    }
    Ok(days)
}

/// A standard over the past quarters of sales that no database keeps.
pub(crate) fn back_test_of(
    facts: &FactStore,
    file: &FactFile,
    accounts: &[CandidateRow],
    standard: &Standard,
    (quarters, until): (u32, Option<Day>),
) -> Outcome<BackTest> {
    let days = past_days(std::slice::from_ref(file), standard.months, quarters, until)?;
    let (mut past, mut testing) = (Past::default(), BackTesting::new(standard));
    let accounts: Arc<[CandidateRow]> = accounts.into();
    let counted = Counted::sales_of(vec![file.clone()]);
    for as_of in days {
        let window = Window { as_of, months: standard.months };
        let mut inputs = Inputs::of_files(counted.clone(), Arc::clone(&accounts), window);
        inputs.future = wanted(standard);
        testing.add(past.day(facts, &inputs)?);
    }
    Ok(testing.finish())
}

struct Job {
    company: Company,
    id: BackTestId,
    by: Option<UserId>,
    version: Version,
    in_force: Option<Version>,
    days: Vec<Day>,
    /// Held until the result is kept.
    turn: Turn,
}

impl Job {
    async fn work(self) -> Outcome<()> {
        // One state of the records for all days: the accounts are named by their places in it.
        let reading = self.worker().snapshot().await?;
        let accounts: Arc<[CandidateRow]> =
            reading.population(&Population::default()).await?.into();
        let (own, in_force) = self.test(&reading, &accounts).await?;
        let number = self.in_force.as_ref().map(|version| version.row.number);
        let other = number.zip(in_force);
        drop(reading);
        let named: Vec<&BackTest> =
            std::iter::once(&own).chain(other.as_ref().map(|(_, test)| test)).collect();
        let result = TriedOut {
            key_tiers: key_tiers(&self.version.standard),
            accounts: mentioned(&named)
                .into_iter()
                .filter_map(|at| Some((at, accounts.get(at as usize)?.id)))
                .collect(),
            own,
            in_force: other,
        };
        let result = serde_json::to_string(&result)?;
        let tx = self.worker().write(self.company.clock.now()).await?;
        tx.permit::<RunScreening>()?.finish_back_test(self.id, &result).await?;
        tx.commit().await?;
        drop(self.turn);
        Ok(())
    }

    /// Both versions over all days; one day's accounts are held at a time, and what was sold in a
    /// quarter is read once for both.
    async fn test(
        &self,
        reading: &Desk,
        accounts: &Arc<[CandidateRow]>,
    ) -> Outcome<(BackTest, Option<BackTest>)> {
        let mut past = Past::default();
        let mut own = BackTesting::new(&self.version.standard);
        let mut other = self.in_force.as_ref().map(|one| BackTesting::new(&one.standard));
        for (done, day) in (1u32..).zip(&self.days) {
            let on = (accounts, *day);
            (past, own) = self.add(reading, &self.version, on, (past, own)).await?;
            if let Some((version, testing)) = self.in_force.as_ref().zip(other) {
                let (kept, testing) = self.add(reading, version, on, (past, testing)).await?;
                (past, other) = (kept, Some(testing));
            } else {
                other = None;
            }
            self.note(done).await?;
        }
        Ok((own.finish(), other.map(BackTesting::finish)))
    }

    async fn add(
        &self,
        reading: &Desk,
        version: &Version,
        (accounts, day): (&Arc<[CandidateRow]>, Day),
        (mut past, mut testing): (Past, BackTesting),
    ) -> Outcome<(Past, BackTesting)> {
        let (standard, now) = (&version.standard, self.company.clock.now());
        let accounts = Arc::clone(accounts);
        let inputs = Inputs::of_accounts(reading, standard, accounts, Some(day), now).await?;
        let facts = Arc::clone(&self.company.facts);
        let add = move || -> Outcome<_> {
            testing.add(past.day(&facts, &inputs)?);
            Ok((past, testing))
        };
        tokio::task::spawn_blocking(add).await?
    }

    async fn note(&self, done: u32) -> Outcome<()> {
        self.company.jobs.report(self.id.0, u64::from(done), self.days.len() as u64);
        let tx = self.worker().write(self.company.clock.now()).await?;
        tx.permit::<RunScreening>()?.note_back_test(self.id, done).await?;
        Ok(tx.commit().await?)
    }

    fn worker(&self) -> SystemDesk {
        worker(&self.company, self.by)
    }
}

/// What was sold in the quarters that end on a day, kept from one past day to the next.
#[derive(Default)]
struct Past {
    quarters: FxHashMap<Day, Vec<Amount>>,
}

impl Past {
    /// A past day as it was, and what came after it.
    fn day(&mut self, facts: &FactStore, inputs: &Inputs) -> Outcome<PastDay> {
        let as_of = inputs.window.as_of;
        let (first, last) = inputs.days();
        let end = months_from(as_of, i64::from(STEP));
        let year_before = months_from(end, -12);
        let covers = |end: Day| {
            let from = Window { as_of: end, months: STEP }.current_start();
            first.is_some_and(|first| first <= add_months(from, 1))
        };
        let afterwards = if last.is_some_and(|last| end <= last) {
            let following = self.sold_until(facts, inputs, end)?;
            let year_before =
                covers(year_before).then(|| self.sold_until(facts, inputs, year_before));
            Some(Afterwards { following, year_before: year_before.transpose()? })
        } else {
            None
        };
        self.quarters.retain(|end, _| *end > add_months(as_of, -12));
        let mut candidates = inputs.candidates(facts)?;
        // The standard is tried, not what people decided beside it.
        candidates.iter_mut().for_each(|one| one.decision = None);
        Ok(PastDay { candidates, horizon: inputs.horizon(), afterwards })
    }

    fn sold_until(&mut self, facts: &FactStore, inputs: &Inputs, end: Day) -> Outcome<Vec<Amount>> {
        if let Some(known) = self.quarters.get(&end) {
            return Ok(known.clone());
        }
        let window = Window { as_of: end, months: STEP };
        let raw = raw_metrics(facts, &inputs.counted.sales, window, &Reach::All)?;
        let sold = inputs.accounts.iter().map(|row| {
            raw.get(row.sales_key as usize)
                .map_or(Amount::ZERO, |raw| raw.revenue.rounded_to_cents())
        });
        let sold: Vec<Amount> = sold.collect();
        self.quarters.insert(end, sold.clone());
        Ok(sold)
    }
}

/// The indices any of the tests names.
fn mentioned(tests: &[&BackTest]) -> std::collections::BTreeSet<u32> {
    let moves = tests.iter().flat_map(|test| &test.periods).filter_map(|one| one.moves.as_ref());
    let named = |moved: &Moved| moved.most.clone();
    moves.flat_map(|moves| [named(&moves.entered), named(&moves.left)]).flatten().collect()
}

fn hash(document: &str) -> String {
    hex(&Sha256::digest(document.as_bytes()))
}
