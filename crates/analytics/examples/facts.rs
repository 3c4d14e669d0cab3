//! The fact store by itself, for measuring: `facts import FILE FOLDER`, then
//! `facts metrics FOLDER AS_OF MONTHS OUT` or `facts rows FOLDER ACCOUNT` or
//! `facts reports FOLDER AS_OF MONTHS` or `facts spans FOLDER AS_OF MONTHS`; `facts pass FILE AS_OF MONTHS OUT` stores nothing.
//!
//! Leaves out the database: the list of files and the accounts' codes stand in the folder.

use canopy_analytics::{
    FactBatch, FactColumns, FactFile, FactStore, FactWriter, MetricsPass, Reach, RowsWanted,
    SalesScope, SpanKey, raw_metrics, rows_of_account, sales_by_month, sales_by_product,
    sales_by_span,
};
use canopy_domain::growth::{Against, Comparison};
use canopy_domain::imports::Problem;
use canopy_domain::primitives::ImportId;
use canopy_domain::sales::{AccountMetrics, RawMetrics, rank_population};
use canopy_domain::{Day, Month, Window};
use canopy_tables::{AccountSeen, ReadOptions, SalesBatch, SalesRead, SalesSink, open};
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;
use uuid::Uuid;

type Outcome<T> = Result<T, Box<dyn Error>>;

fn main() -> Outcome<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["import", file, folder] => import(Path::new(file), Path::new(folder)),
        ["metrics", folder, as_of, months, out] => {
            metrics(Path::new(folder), window(as_of, months)?, Path::new(out))
        }
        ["reports", folder, as_of, months] => reports(Path::new(folder), window(as_of, months)?),
        ["rows", folder, account] => rows(Path::new(folder), account.parse()?),
        ["spans", folder, as_of, months] => spans(Path::new(folder), window(as_of, months)?),
        ["pass", file, as_of, months, out] => {
            pass(Path::new(file), window(as_of, months)?, Path::new(out))
        }
        _ => Err("facts import FILE FOLDER | metrics FOLDER AS_OF MONTHS OUT | pass FILE …".into()),
    }
}

/// Rows on their way into the store, under the file's own numbers.
struct Importing {
    writer: FactWriter,
    facts: FactBatch,
    keys: Vec<u32>,
    failed: Option<canopy_analytics::AnalyticsError>,
}

impl SalesSink for Importing {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        let largest = batch.account.iter().chain(&batch.product).max().copied().unwrap_or(0);
        let known = u32::try_from(self.keys.len()).unwrap_or(u32::MAX);
        self.keys.extend(known..=largest);
        self.facts.refill(batch, &self.keys, &self.keys);
        match self.writer.push(&self.facts) {
            Ok(()) => ControlFlow::Continue(()),
            Err(error) => {
                self.failed = Some(error);
                ControlFlow::Break(())
            }
        }
    }

    fn problem(&mut self, _: Problem, _: &[String]) {}
}

fn import(file: &Path, folder: &Path) -> Outcome<()> {
    let started = Instant::now();
    let store = FactStore::open_dir(folder)?;
    let writer = FactWriter::create(&store, ImportId(Uuid::from_u128(1)))?;
    let mut sink =
        Importing { writer, facts: FactBatch::default(), keys: Vec::new(), failed: None };
    let read = read(file, true, &mut sink)?;
    if let Some(error) = sink.failed {
        return Err(error.into());
    }
    report("read", started);
    let stored = sink.writer.finish()?;
    report("stored", started);
    serde_json::to_writer(File::create(folder.join("files.json"))?, &[stored])?;
    let codes: Vec<&str> = read.accounts.iter().map(label).collect();
    serde_json::to_writer(File::create(folder.join("codes.json"))?, &codes)?;
    Ok(())
}

fn metrics(folder: &Path, window: Window, out: &Path) -> Outcome<()> {
    let started = Instant::now();
    let store = FactStore::open_dir(folder)?;
    let files: Vec<FactFile> = serde_json::from_slice(&std::fs::read(folder.join("files.json"))?)?;
    let codes: Vec<String> = serde_json::from_slice(&std::fs::read(folder.join("codes.json"))?)?;
    report("opened", started);
    let raw = raw_metrics(&store, &files, window, &Reach::All)?;
    report("folded", started);
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    rank_and_write(&raw, &codes, window.as_of, out)?;
    report("written", started);
    Ok(())
}

fn rows(folder: &Path, account_key: u32) -> Outcome<()> {
    let started = Instant::now();
    let store = FactStore::open_dir(folder)?;
    let files: Vec<FactFile> = serde_json::from_slice(&std::fs::read(folder.join("files.json"))?)?;
    let (from, to) = (Day::MIN, Day::MAX);
    let wanted = RowsWanted { account_key, from, to, limit: 200, after: None };
    for _ in 0..5 {
        let rows = rows_of_account(&store, &files, &Reach::All, &wanted)?;
        report(&format!("{} rows", rows.len()), started);
    }
    Ok(())
}

fn reports(folder: &Path, window: Window) -> Outcome<()> {
    let store = FactStore::open_dir(folder)?;
    let files: Vec<FactFile> = serde_json::from_slice(&std::fs::read(folder.join("files.json"))?)?;
    let runtime = tokio::runtime::Runtime::new()?;
    for accounts in [None, Some(&[50_123_u32][..])] {
        let scope = SalesScope { files: &files, reach: &Reach::All, accounts };
        let (from, to) = (Month::of(window.previous_start()), Month::of(window.as_of));
        let started = Instant::now();
        let months = runtime.block_on(sales_by_month(&store, &scope, from, to))?;
        report(&format!("{} months", months.len()), started);
        let started = Instant::now();
        let products = runtime.block_on(sales_by_product(&store, &scope, window))?;
        report(&format!("{} products", products.len()), started);
    }
    Ok(())
}

/// One span against the one before: all accounts, products, accounts of one product, few accounts.
fn spans(folder: &Path, window: Window) -> Outcome<()> {
    let store = FactStore::open_dir(folder)?;
    let files: Vec<FactFile> = serde_json::from_slice(&std::fs::read(folder.join("files.json"))?)?;
    let spans = Comparison::preset(window.as_of, window.months, Against::Before);
    let few: Vec<u32> = (0..100_000).step_by(250).collect();
    let questions = [
        ("accounts", SpanKey::Account { product: None }, None),
        ("products", SpanKey::Product, None),
        ("accounts of a product", SpanKey::Account { product: Some(7) }, None),
        ("400 accounts", SpanKey::Account { product: None }, Some(few.as_slice())),
        ("products of 400 accounts", SpanKey::Product, Some(few.as_slice())),
    ];
    for (what, by, accounts) in questions {
        let scope = SalesScope { files: &files, reach: &Reach::All, accounts };
        for _ in 0..3 {
            let started = Instant::now();
            let found = sales_by_span(&store, &scope, by, spans)?;
            report(&format!("{what}: {} lines", found.len()), started);
        }
    }
    Ok(())
}

struct Passing(MetricsPass);

impl SalesSink for Passing {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        self.0.push(FactColumns::from(batch));
        ControlFlow::Continue(())
    }

    fn problem(&mut self, _: Problem, _: &[String]) {}
}

fn pass(file: &Path, window: Window, out: &Path) -> Outcome<()> {
    let started = Instant::now();
    let mut sink = Passing(MetricsPass::new(window));
    let read = read(file, false, &mut sink)?;
    report("read", started);
    let raw = sink.0.finish()?;
    let codes: Vec<&str> = read.accounts.iter().map(label).collect();
    rank_and_write(&raw, &codes, window.as_of, out)?;
    report("written", started);
    Ok(())
}

fn read(file: &Path, keep_document_text: bool, sink: &mut dyn SalesSink) -> Outcome<SalesRead> {
    let options = ReadOptions { keep_document_text, ..ReadOptions::default() };
    let name = file.display().to_string();
    let opened = open(file, &name, None, &options).map_err(|refusal| format!("{refusal:?}"))?;
    Ok(opened.read_sales(sink).map_err(|refusal| format!("{refusal:?}"))?)
}

fn label(account: &AccountSeen) -> &str {
    account.code.as_deref().or(account.name.as_deref()).unwrap_or_default()
}

fn rank_and_write(raw: &[RawMetrics], codes: &[&str], as_of: Day, out: &Path) -> Outcome<()> {
    let ranked = rank_population(raw, codes, as_of);
    let mut csv = BufWriter::new(File::create(out)?);
    writeln!(
        csv,
        "account_id,rev_cur,rev_prev,growth,recency_days,frequency,documents,breadth,share,abc,\
         p_rev,p_growth,p_recency,p_frequency,p_breadth"
    )?;
    for (code, account) in codes.iter().zip(&ranked) {
        write_row(&mut csv, code, account)?;
    }
    Ok(csv.flush()?)
}

fn write_row(csv: &mut impl Write, code: &str, account: &AccountMetrics) -> std::io::Result<()> {
    let (raw, rank) = (&account.raw, &account.percentile);
    writeln!(
        csv,
        "{code},{},{},{},{},{},{},{},{},{:?},{},{},{},{},{}",
        raw.revenue.to_plain(),
        raw.revenue_previous.to_plain(),
        account.growth,
        account.recency_days.unwrap_or(9_999),
        raw.frequency,
        raw.documents,
        raw.breadth,
        account.share,
        account.abc,
        rank.revenue,
        rank.growth,
        rank.recency,
        rank.frequency,
        rank.breadth,
    )
}

fn window(as_of: &str, months: &str) -> Outcome<Window> {
    Ok(Window { as_of: as_of.parse()?, months: months.parse()? })
}

fn report(what: &str, started: Instant) {
    let wall = started.elapsed().as_secs_f64();
    let _ = writeln!(std::io::stderr(), "{what}: wall {wall:.3} s, ticks {}", ticks());
}

/// Processor time so far in hundredths of a second, where the system tells.
fn ticks() -> u64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields = stat.split_whitespace().skip(13).take(2);
    fields.filter_map(|field| field.parse::<u64>().ok()).sum()
}
