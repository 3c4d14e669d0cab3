//! Reads one sales file and prints what was found and what it cost, or generates a large one.
//!
//! `read_speed FILE [document-text]` or `read_speed generate FILE ROWS [ACCOUNTS]`.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use canopy_domain::imports::Problem;
use canopy_tables::{ReadOptions, SalesBatch, SalesSink, SheetWorker, open};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::Instant;

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    match args.as_slice() {
        ["generate", file, rows] => generate(file, rows.parse()?, 100_000),
        ["generate", file, rows, accounts] => generate(file, rows.parse()?, accounts.parse()?),
        [file, rest @ ..] => read(file, rest.contains(&"document-text")),
        [] => Err("read_speed FILE | read_speed generate FILE ROWS [ACCOUNTS]".into()),
    }
}

#[derive(Default)]
struct Sums {
    amount: i128,
    quantity: i128,
    lines: u64,
    problems: BTreeMap<String, u64>,
}

impl SalesSink for Sums {
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()> {
        self.amount += batch.amount.iter().map(|raw| i128::from(*raw)).sum::<i128>();
        self.quantity += batch.quantity.iter().map(|raw| i128::from(*raw)).sum::<i128>();
        self.lines += batch.len() as u64;
        ControlFlow::Continue(())
    }

    fn problem(&mut self, problem: Problem, _cells: &[String]) {
        *self.problems.entry(format!("{:?} {}", problem.code, problem.column)).or_default() += 1;
    }
}

fn read(file: &str, keep_document_text: bool) -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let folder = std::env::current_exe()?;
    let folder = folder.parent().and_then(Path::parent).ok_or("no target folder")?;
    let worker = SheetWorker { program: folder.join("canopy-sheet-worker"), args: Vec::new() };
    let options =
        ReadOptions { keep_document_text, worker: Some(worker), ..ReadOptions::default() };
    let opened = open(Path::new(file), file, None, &options).map_err(|r| format!("{r:?}"))?;
    println!("{:?}, header in row {}", opened.format(), opened.header_row());
    for (column, target) in opened.columns().iter().zip(&opened.mapping().targets) {
        println!("  {column:<28} {target:?}");
    }
    if opened.mapping().kind == canopy_domain::imports::FileKind::Accounts {
        let read = opened.read_accounts().map_err(|r| format!("{r:?}"))?;
        println!("accounts {}, bad {}", read.rows.len(), read.rows_bad);
        println!("{:?}", read.rows.first());
        return Ok(());
    }
    let mut sums = Sums::default();
    let read = opened.read_sales(&mut sums).map_err(|r| format!("{r:?}"))?;
    let seconds = started.elapsed().as_secs_f64();
    println!(
        "good {} bad {} totals {} lines {} accounts {} products {} {:?}..{:?} months only {}",
        read.rows_good,
        read.rows_bad,
        read.rows_total_lines,
        sums.lines,
        read.accounts.len(),
        read.products.len(),
        read.first_day,
        read.last_day,
        read.months_only,
    );
    println!("amount {} quantity {} (ten-thousandths)", sums.amount, sums.quantity);
    println!("rounded {:?} problems {:?}", read.rounded, sums.problems);
    println!("{:?}", read.accounts.first());
    println!("{seconds:.2} s, {:.0} rows/s", read.rows_good as f64 / seconds);
    cost();
    Ok(())
}

/// Processor time and peak memory as the system counts them.
fn cost() {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or_default();
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let mut fields = stat.split(' ').skip(13).map(|ticks| ticks.parse::<f64>().unwrap_or(0.0));
    let (user, system) = (fields.next().unwrap_or(0.0), fields.next().unwrap_or(0.0));
    println!("cpu {:.2} s user, {:.2} s system; {peak}", user / 100.0, system / 100.0);
}

/// Rows over 36 months with returns; the same for the same arguments.
fn generate(file: &str, rows: u64, accounts: u64) -> Result<(), Box<dyn Error>> {
    let mut out = BufWriter::new(File::create(file)?);
    writeln!(out, "date,account_code,account_name,product_code,document,quantity,amount")?;
    let mut state = 88_172_645_463_325_252_u64;
    let mut next = |below: u64| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state % below
    };
    let start = canopy_domain::primitives::day_number(
        canopy_domain::Day::from_ymd_opt(2021, 1, 1).ok_or("no such day")?,
    );
    for row in 0..rows {
        let offset = i32::try_from(next(1_095))?;
        let day = canopy_domain::primitives::day_from_number(start + offset).ok_or("no day")?;
        let account = next(accounts).min(next(accounts));
        let quantity = i64::try_from(next(200))? - 5;
        let cents = quantity * i64::try_from(500 + next(20_000))?;
        let sign = if cents < 0 { "-" } else { "" };
        let (whole, rest) = (cents.abs() / 100, cents.abs() % 100);
        writeln!(
            out,
            "{day},C{account:07},Customer Number {account} Ltd,P{:04},SO{:08},{quantity},\
             {sign}{whole}.{rest:02}",
            next(500),
            row / 3,
        )?;
    }
    out.flush()?;
    Ok(())
}
