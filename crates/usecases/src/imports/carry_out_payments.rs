//! Carries out an import of invoices or receipts: writes the file, then makes it count together with
//! the accounts it brought, in one commit.

use super::accounts_named::{AccountsNamed, plan_accounts};
use super::reading::open_import;
use super::reporter::Reporter;
use super::sinks::{LeftOut, Problems, keep};
use super::start::worker;
use crate::{Company, Failure, Outcome, Rule};
use canopy_analytics::{AnalyticsError, PaymentFile, PaymentKind, PaymentWriter};
use canopy_domain::imports::{Problem, Refusal};
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::Import;
use canopy_store::imports::Finished;
use canopy_tables::{Opened, SalesBatch, SalesRead, SalesSink};
use std::ops::ControlFlow;

/// Carries out an import that was started.
pub(super) async fn carry_out(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
    kind: PaymentKind,
) -> Outcome<()> {
    let desk = worker(company, person);
    let import = desk.permit::<Import>()?.import(id).await?;
    let accounts = plan_accounts(company, &desk, &import).await?;
    let opened = open_import(company, &import).await?;
    let (facts, reporter) = (company.facts.clone(), Reporter::new(company, &desk, id));
    let work = tokio::task::spawn_blocking(move || {
        let writer = PaymentWriter::create(&facts, id, kind)?;
        write(&opened, writer, accounts, reporter)
    });
    let Written { accounts, file, read, problems, left_out } = work.await??;
    let finished = Finished {
        rows_good: read.rows_good.saturating_sub(left_out),
        rows_bad: read.rows_bad + left_out,
        rows_total_lines: read.rows_total_lines,
        accounts_created: accounts.created(),
        first_day: read.first_day,
        last_day: read.last_day,
        payment_file: Some(serde_json::to_string(&file)?),
        ..Finished::default()
    };
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    accounts.save(&permit, id).await?;
    permit.finish_import(id, &finished, &problems).await?;
    tx.commit().await?;
    Ok(())
}

struct Written {
    accounts: AccountsNamed,
    file: PaymentFile,
    read: SalesRead,
    problems: Problems,
    left_out: u64,
}

fn write(
    opened: &Opened,
    writer: PaymentWriter,
    accounts: AccountsNamed,
    reporter: Reporter,
) -> Outcome<Written> {
    let mut sink = PaymentSink {
        keys: accounts.keys(),
        writer,
        reporter,
        problems: Vec::new(),
        left_out: LeftOut::default(),
        outcome: Ok(()),
        is_cancelled: false,
    };
    let read = opened.read_sales(&mut sink)?;
    let PaymentSink { writer, problems, left_out, outcome, is_cancelled, .. } = sink;
    if is_cancelled {
        return Err(Failure::Rule(Rule::WrongState));
    }
    outcome?;
    accounts.check(&read)?;
    if left_out.rows > 0 && left_out.rows >= read.rows_good {
        return Err(Refusal::AllLeftOut.into());
    }
    let file = writer.finish()?;
    Ok(Written { accounts, file, read, problems, left_out: left_out.rows })
}

/// Writes lines under the store's keys.
struct PaymentSink<'a> {
    keys: &'a [u32],
    writer: PaymentWriter,
    reporter: Reporter,
    problems: Problems,
    left_out: LeftOut,
    outcome: Result<(), AnalyticsError>,
    is_cancelled: bool,
}

impl SalesSink for PaymentSink<'_> {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        if self.is_cancelled {
            return ControlFlow::Break(());
        }
        self.left_out.count(batch, self.keys);
        self.outcome = self.writer.push(batch, self.keys);
        if self.outcome.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    }

    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        self.is_cancelled |= self.reporter.report(done_bytes, total_bytes).is_break();
    }

    fn problem(&mut self, problem: Problem, cells: &[String]) {
        keep(&mut self.problems, problem, cells);
    }
}
