//! Carries out an import of survey answers: keeps them together with the accounts the file brought,
//! in one commit.

use super::accounts_named::{AccountsNamed, plan_accounts};
use super::reading::open_import;
use super::reporter::Reporter;
use super::sinks::{LeftOut, Problems, keep};
use super::start::worker;
use crate::{Company, Failure, Outcome, Rule};
use canopy_analytics::LEFT_OUT;
use canopy_domain::Amount;
use canopy_domain::imports::{Problem, Refusal};
use canopy_domain::primitives::{AccountId, ImportId, UserId, day_from_number};
use canopy_domain::surveys::{NPS, survey_code};
use canopy_store::Import;
use canopy_store::imports::Finished;
use canopy_store::surveys::NewAnswer;
use canopy_tables::{Opened, SalesBatch, SalesRead, SalesSink};
use rustc_hash::FxHashMap;
use std::ops::ControlFlow;
use uuid::Uuid;

/// Answers kept in memory until they are stored.
const MOST: usize = 1_000_000;

/// Carries out an import that was started.
pub(super) async fn carry_out(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
) -> Outcome<()> {
    let desk = worker(company, person);
    let import = desk.permit::<Import>()?.import(id).await?;
    let accounts = plan_accounts(company, &desk, &import).await?;
    let opened = open_import(company, &import).await?;
    let reporter = Reporter::new(company, &desk, id);
    let work = tokio::task::spawn_blocking(move || read(&opened, accounts, reporter));
    let Given { accounts, answers, read, problems, left_out } = work.await??;
    let finished = Finished {
        rows_good: read.rows_good.saturating_sub(left_out),
        rows_bad: read.rows_bad + left_out,
        rows_total_lines: read.rows_total_lines,
        accounts_created: accounts.created(),
        first_day: read.first_day,
        last_day: read.last_day,
        ..Finished::default()
    };
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    accounts.save(&permit, id).await?;
    let mut keys: Vec<u32> = answers.iter().map(|(key, _)| *key).collect();
    keys.sort_unstable();
    keys.dedup();
    let known = tx.accounts_by_key(&keys).await?;
    let ids: FxHashMap<u32, AccountId> = known.iter().map(|one| (one.sales_key, one.id)).collect();
    let belonging = answers.into_iter().filter_map(|(key, answer)| {
        ids.get(&key).map(|account| NewAnswer { account: *account, ..answer })
    });
    permit.add_survey_answers(id, &belonging.collect::<Vec<_>>()).await?;
    permit.finish_import(id, &finished, &problems).await?;
    tx.commit().await?;
    Ok(())
}

struct Given {
    accounts: AccountsNamed,
    /// Each with the key of its account.
    answers: Vec<(u32, NewAnswer)>,
    read: SalesRead,
    problems: Problems,
    left_out: u64,
}

fn read(opened: &Opened, accounts: AccountsNamed, reporter: Reporter) -> Outcome<Given> {
    let mut sink = AnswerSink {
        keys: accounts.keys(),
        reporter,
        answers: Vec::new(),
        problems: Vec::new(),
        left_out: LeftOut::default(),
        is_cancelled: false,
    };
    let read = opened.read_sales(&mut sink)?;
    let AnswerSink { answers, problems, left_out, is_cancelled, .. } = sink;
    if is_cancelled {
        return Err(Failure::Rule(Rule::WrongState));
    }
    if answers.len() > MOST {
        return Err(Refusal::TooCostly.into());
    }
    accounts.check(&read)?;
    if answers.is_empty() {
        return Err(Refusal::AllLeftOut.into());
    }
    Ok(Given { accounts, answers, read, problems, left_out: left_out.rows })
}

struct AnswerSink<'a> {
    keys: &'a [u32],
    reporter: Reporter,
    answers: Vec<(u32, NewAnswer)>,
    problems: Problems,
    left_out: LeftOut,
    is_cancelled: bool,
}

impl AnswerSink<'_> {
    fn answer(&self, batch: &SalesBatch, at: usize) -> Option<(u32, NewAnswer)> {
        let account = *batch.account.get(at)?;
        let key = *self.keys.get(account as usize).filter(|key| **key != LEFT_OUT)?;
        let text = |place: usize| {
            let texts = batch.further.as_ref().and_then(|more| more.texts.get(place));
            texts.map_or("", |texts| texts.get(at)).to_owned()
        };
        let survey = survey_code(&text(0));
        let answer = NewAnswer {
            account: AccountId(Uuid::nil()),
            survey: if survey.is_empty() { NPS.to_owned() } else { survey },
            answered_on: day_from_number(*batch.day.get(at)?)?,
            score: Amount::from_ten_thousandths(*batch.amount.get(at)?),
            role: text(1),
            comment: text(2),
            row: *batch.row.get(at)?,
        };
        Some((key, answer))
    }
}

impl SalesSink for AnswerSink<'_> {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        if self.is_cancelled || self.answers.len() > MOST {
            return ControlFlow::Break(());
        }
        self.left_out.count(batch, self.keys);
        for at in 0..batch.len() {
            let answer = self.answer(batch, at);
            self.answers.extend(answer);
        }
        ControlFlow::Continue(())
    }

    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        self.is_cancelled |= self.reporter.report(done_bytes, total_bytes).is_break();
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        keep(&mut self.problems, problem, cells);
    }
}
