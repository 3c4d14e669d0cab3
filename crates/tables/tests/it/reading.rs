//! Streams, batches, limits, and rows that are not good.

use crate::fixture::{Kept, file, options, read, read_with};
use canopy_domain::imports::{ProblemCode, Refusal};
use canopy_tables::{BATCH_LINES, Limits, ReadOptions, open};
use std::fmt::Write;

fn many(rows: usize, accounts: usize) -> String {
    let mut table = String::from("date,account_code,account_name,product_code,quantity,amount\n");
    for at in 0..rows {
        let account = at % accounts;
        let day = at % 28 + 1;
        writeln!(table, "2024-01-{day:02},C{account:06},Name {account},P{},2,10.5", at % 7)
            .unwrap();
    }
    table
}

#[test]
fn a_hundred_thousand_accounts_are_told_apart() {
    let (read, kept) = read(many(250_000, 100_000).as_bytes());
    assert_eq!((read.accounts.len(), read.products.len()), (100_000, 7));
    assert_eq!(kept.lines[249_999].account, 49_999);
    assert_eq!(read.accounts[99_999].name.as_deref(), Some("Name 99999"));
}

#[test]
fn rows_come_in_batches_of_bounded_size_with_progress() {
    let table = many(200_000, 50);
    let (read, kept) = read(table.as_bytes());
    assert_eq!((read.rows_good, kept.lines.len()), (200_000, 200_000));
    assert_eq!((kept.batches, kept.largest), (4, BATCH_LINES));
    let total = table.len() as u64;
    assert_eq!(kept.progress.last(), Some(&(total, total)));
    assert!(kept.progress.is_sorted());
    assert_eq!(kept.amounts().iter().sum::<i64>(), 200_000 * 105_000);
}

#[test]
fn a_sink_can_end_the_reading() {
    let file = file(many(200_000, 50).as_bytes());
    let mut kept = Kept { stop_after: Some(1), ..Kept::default() };
    let read = open(file.path(), "t", None, &options()).unwrap().read_sales(&mut kept).unwrap();
    assert!(read.stopped);
    assert_eq!(kept.lines.len(), BATCH_LINES);
}

#[test]
fn every_batch_size_of_the_buffer_gives_the_same_lines() {
    // Long quoted cells push records across the ends of the scanner's buffer.
    let mut table = String::from("date,customer,note,amount\n");
    for at in 0..3_000 {
        let note = "x\n,\"\"y".repeat(at % 97 * 3);
        writeln!(table, "2024-01-31,A{at},\"{note}\",{at}").unwrap();
    }
    let (read, kept) = read(table.as_bytes());
    assert_eq!((read.rows_good, read.rows_bad), (3_000, 0));
    assert!(kept.amounts().iter().zip(0..).all(|(amount, at)| *amount == at * 10_000));
}

#[test]
fn rows_with_too_few_or_too_many_cells_are_told() {
    let table = "date,customer,amount\n2024-01-31,A\n2024-01-31,A,1,x\n2024-01-31,A,1,,\n\n,,\n";
    let (read, kept) = read(table.as_bytes());
    assert_eq!(kept.codes(), [ProblemCode::WrongCellCount; 2]);
    assert_eq!((read.rows_good, read.rows_bad), (1, 2));
}

#[test]
fn bytes_that_are_not_text_are_told() {
    let mut table = "date,customer,amount\n2024-01-31,北京协和医院上海瑞金医院,1\n".repeat(5);
    table = table.replacen("date,customer,amount\n", "", 4).replace("date,", "");
    let header = "date,customer,amount\n";
    let mut bytes = header.as_bytes().to_vec();
    bytes.extend_from_slice(b"2024-01-31,\xff\xfe bad,1\n");
    bytes.extend(table.replace("customer,amount\n", "").as_bytes());
    let (read, kept) = read(&bytes);
    assert_eq!(kept.codes(), [ProblemCode::NotText]);
    assert_eq!(read.rows_bad, 1);
}

#[test]
fn what_every_row_lacks_is_said_with_the_row() {
    let table = "date,customer,amount\n,A,1\n2024-01-31,,1\n2024-02-30,A,1\n2024-01-31,A,1\n";
    let (_, kept) = read(table.as_bytes());
    let expected =
        [ProblemCode::DateMissing, ProblemCode::AccountMissing, ProblemCode::DateUnreadable];
    assert_eq!(kept.codes(), expected);
    let rows: Vec<u32> = kept.problems.iter().map(|(problem, _)| problem.row).collect();
    assert_eq!(rows, [2, 3, 4]);
}

#[test]
fn a_file_with_no_valid_row_is_refused() {
    let table = "date,customer,amount\nx,A,1\ny,A,1\n";
    let refused = read_with(table.as_bytes(), &options()).map(|_| ());
    assert_eq!(refused, Err(Refusal::NoValidRow { rows: 2 }));
    let refused = read_with(b"date,customer,amount\n", &options()).map(|_| ());
    assert_eq!(refused, Err(Refusal::Empty));
}

fn limited(limits: Limits) -> ReadOptions {
    ReadOptions { limits, ..options() }
}

#[test]
fn limits_on_bytes_rows_and_accounts_hold() {
    let table = many(50_000, 500);
    let few = |limits| read_with(table.as_bytes(), &limited(limits)).map(|_| ());
    let limits = Limits::default();
    let too_large = Refusal::TooLarge { limit_megabytes: 1 };
    assert_eq!(few(Limits { max_bytes: 1 << 20, ..limits }), Err(too_large));
    assert_eq!(few(Limits { max_rows: 100, ..limits }), Err(Refusal::TooCostly));
    let too_many = Refusal::TooManyAccounts { limit: 499 };
    assert_eq!(few(Limits { max_accounts: 499, ..limits }), Err(too_many));
    assert_eq!(few(Limits { max_accounts: 500, ..limits }), Ok(()));
}

#[test]
fn sums_that_would_not_fit_are_refused_row_by_row() {
    let big = "922337203685477";
    let table = format!("date,customer,amount\n2024-01-31,A,{big}\n2024-01-31,A,{big}\n");
    let (_, kept) = read(table.as_bytes());
    assert_eq!(kept.codes(), [ProblemCode::NumberTooLarge]);
}
