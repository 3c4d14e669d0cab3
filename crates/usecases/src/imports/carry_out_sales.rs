//! Carries out an import of sales: writes the facts, then makes them count together with the
//! accounts and products they brought, in one commit.

use super::reading::open_import;
use super::reporter::Reporter;
use super::resolve::{Directory, Plan, Products};
use super::seen::{How, Seen};
use super::sinks::{FactSink, LeftOut, Problems};
use super::start::worker;
use crate::{Company, Failure, Outcome, Rule};
use canopy_analytics::{FactBatch, FactFile, FactWriter};
use canopy_domain::imports::Refusal;
use canopy_domain::primitives::{ImportId, UserId};
use canopy_store::imports::{Finished, HeldAccount, ImportRow};
use canopy_store::{Import, SystemDesk};
use canopy_tables::{Opened, SalesRead};

/// Held accounts read at once.
const HELD_AT_ONCE: u32 = 200;

/// Carries out an import that was started.
pub(super) async fn carry_out(
    company: &Company,
    id: ImportId,
    person: Option<UserId>,
) -> Outcome<()> {
    let desk = worker(company, person);
    let import = desk.permit::<Import>()?.import(id).await?;
    let plan = plan(company, &desk, &import).await?;
    let written = write_facts(company, &desk, &import, plan).await?;
    let Written { plan, products, file, read, problems, left_out } = written;
    let finished = Finished {
        rows_good: read.rows_good.saturating_sub(left_out),
        rows_bad: read.rows_bad + left_out,
        rows_total_lines: read.rows_total_lines,
        rows_known: 0,
        accounts_created: plan.new.len() as u64,
        accounts_changed: 0,
        first_day: Some(file.first_day),
        last_day: Some(file.last_day),
        fact_file: Some(serde_json::to_string(&file)?),
        payment_file: None,
    };
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.create_accounts_under(&plan.new_keys, &plan.new, Some(id)).await?;
    permit.patch_accounts(&plan.learnt, Some(id)).await?;
    permit.create_products_under(&products.new_keys, &products.new, Some(id)).await?;
    permit.finish_import(id, &finished, &problems).await?;
    tx.commit().await?;
    Ok(())
}

/// Everything a reader's index stands for.
struct Keys {
    accounts: Plan,
    products: Products,
}

struct Written {
    plan: Plan,
    products: Products,
    file: FactFile,
    read: SalesRead,
    problems: Problems,
    left_out: u64,
}

async fn plan(company: &Company, desk: &SystemDesk, import: &ImportRow) -> Outcome<Keys> {
    let mapping = import.mapping.as_ref().ok_or(Failure::Rule(Rule::WrongState))?;
    let how = How { mapping, options: &import.options };
    let seen = Seen::load(company, import.id, how).await?;
    let permit = desk.permit::<Import>()?;
    let directory = Directory::of(permit.known_accounts().await?);
    let decided = all_held(desk, import.id).await?;
    let mut accounts = Plan::of(&seen.accounts, &directory, &decided);
    let mut products = Products::of(&seen.products, desk.all_products().await?);
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    accounts.take_keys(permit.reserve_account_keys(accounts.new.len()).await?);
    products.take_keys(permit.reserve_product_keys(products.new.len()).await?);
    tx.commit().await?;
    Ok(Keys { accounts, products })
}

pub(super) async fn all_held(desk: &SystemDesk, import: ImportId) -> Outcome<Vec<HeldAccount>> {
    let permit = desk.permit::<Import>()?;
    let mut held = Vec::new();
    loop {
        let page = permit.held_accounts(import, held.len() as u64, HELD_AT_ONCE).await?;
        let is_last = page.len() < HELD_AT_ONCE as usize;
        held.extend(page);
        if is_last {
            return Ok(held);
        }
    }
}

async fn write_facts(
    company: &Company,
    desk: &SystemDesk,
    import: &ImportRow,
    keys: Keys,
) -> Outcome<Written> {
    let opened = open_import(company, import).await?;
    let facts = company.facts.clone();
    let reporter = Reporter::new(company, desk, import.id);
    let id = import.id;
    let work = tokio::task::spawn_blocking(move || {
        let writer = FactWriter::create(&facts, id)?;
        write(&opened, writer, keys, reporter)
    });
    work.await?
}

fn write(opened: &Opened, writer: FactWriter, keys: Keys, reporter: Reporter) -> Outcome<Written> {
    let Keys { accounts, products } = keys;
    let mut reporter = reporter;
    let mut sink = FactSink {
        accounts: &accounts.keys,
        products: &products.keys,
        writer,
        facts: FactBatch::default(),
        progress: |done, total| reporter.report(done, total),
        problems: Vec::new(),
        left_out: LeftOut::default(),
        outcome: Ok(()),
        is_cancelled: false,
    };
    let read = opened.read_sales(&mut sink)?;
    let FactSink { writer, problems, left_out, outcome, is_cancelled, .. } = sink;
    if is_cancelled {
        return Err(Failure::Rule(Rule::WrongState));
    }
    outcome?;
    // The plan is by the order the check met accounts in: another order is another file.
    if read.accounts.len() != accounts.keys.len() {
        return Err(Failure::Conflict);
    }
    if left_out.rows > 0 && left_out.rows >= read.rows_good {
        return Err(Refusal::AllLeftOut.into());
    }
    let file = writer.finish()?;
    Ok(Written { plan: accounts, products, file, read, problems, left_out: left_out.rows })
}
