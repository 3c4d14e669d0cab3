//! Writes sales of made-up accounts as CSV and Parquet, the same for the same seed.
//!
//! `generate FOLDER [ROWS [ACCOUNTS [PRODUCTS [MONTHS [SEED]]]]]`. Documents come day by day, as a
//! ledger is exported: one to six lines each, few accounts buying much, some lines returned.

use arrow::array::{ArrayRef, Date32Array, Decimal128Array, Int64Array, RecordBatch, StringArray};
use canopy_domain::primitives::{Month, day_from_number, day_number};
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use std::error::Error;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::sync::Arc;

const BATCH: usize = 65_536;

struct Shape {
    rows: u64,
    accounts: u64,
    products: u64,
    months: u64,
    seed: u64,
}

/// `SplitMix64`.
struct Chance(u64);

#[derive(Default)]
struct Lines {
    day: Vec<i32>,
    account: Vec<u64>,
    product: Vec<u64>,
    document: Vec<u64>,
    quantity: Vec<i64>,
    cents: Vec<i128>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("where to? generate FOLDER [ROWS …]")?;
    let mut number = |default| arguments.next().map_or(Ok(default), |text| text.parse::<u64>());
    let shape = Shape {
        rows: number(10_000_000)?,
        accounts: number(100_000)?,
        products: number(500)?,
        months: number(36)?,
        seed: number(1)?,
    };
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    let mut csv = BufWriter::with_capacity(1 << 20, File::create(folder.join("sales.csv"))?);
    csv.write_all(b"date,account_code,account_name,product_code,document,quantity,amount\n")?;
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let empty = Lines::default().to_arrow()?;
    let parquet = File::create(folder.join("sales.parquet"))?;
    let mut parquet = ArrowWriter::try_new(parquet, empty.schema(), Some(properties))?;
    write_all(&shape, &mut |lines| {
        lines.write_csv(&mut csv)?;
        parquet.write(&lines.to_arrow()?)?;
        Ok(())
    })?;
    csv.flush()?;
    parquet.close()?;
    Ok(())
}

/// Takes lines; fails where they cannot be written.
type Sink<'a> = dyn FnMut(&Lines) -> Result<(), Box<dyn Error>> + 'a;

fn write_all(shape: &Shape, sink: &mut Sink<'_>) -> Result<(), Box<dyn Error>> {
    let mut chance = Chance(shape.seed);
    let first = Month::new(2023, 1).ok_or("no such month")?;
    let end = Month::from_index(first.index() + i32::try_from(shape.months)?);
    let (first, end) = (day_number(first.first_day()), day_number(end.first_day()));
    let days = u64::from(end.abs_diff(first));
    let mut lines = Lines::default();
    let mut written = 0;
    let mut document = 0;
    while written < shape.rows {
        let day = first + i32::try_from(written * days / shape.rows)?;
        let account = chance.skewed(shape.accounts);
        document += 1;
        let count = (1 + chance.below(6)).min(shape.rows - written);
        for _ in 0..count {
            let quantity = i64::try_from(1 + chance.below(20))?;
            let price = i128::from(100 + chance.below(99_900));
            let sign = if chance.below(40) == 0 { -1 } else { 1 };
            lines.day.push(day);
            lines.account.push(account);
            lines.product.push(chance.skewed(shape.products));
            lines.document.push(document);
            lines.quantity.push(sign * quantity);
            lines.cents.push(i128::from(sign) * i128::from(quantity) * price);
        }
        written += count;
        if lines.day.len() >= BATCH || written == shape.rows {
            sink(&lines)?;
            lines.clear();
        }
    }
    Ok(())
}

impl Lines {
    fn write_csv(&self, csv: &mut impl Write) -> Result<(), Box<dyn Error>> {
        let keys = self.day.iter().zip(&self.account).zip(&self.product);
        let values = self.document.iter().zip(&self.quantity).zip(&self.cents);
        for (((day, account), product), ((document, quantity), cents)) in keys.zip(values) {
            let day = day_from_number(*day).unwrap_or_default();
            let sign = if *cents < 0 { "-" } else { "" };
            let (units, cents) = (cents.abs() / 100, cents.abs() % 100);
            writeln!(
                csv,
                "{day},{},{},{},{},{quantity},{sign}{units}.{cents:02}",
                code(*account),
                name(*account),
                product_code(*product),
                document_number(*document),
            )?;
        }
        Ok(())
    }

    fn to_arrow(&self) -> Result<RecordBatch, Box<dyn Error>> {
        let texts = |numbers: &[u64], text: fn(u64) -> String| {
            Arc::new(StringArray::from_iter_values(numbers.iter().map(|n| text(*n)))) as ArrayRef
        };
        let amount = Decimal128Array::from(self.cents.clone()).with_precision_and_scale(18, 2)?;
        Ok(RecordBatch::try_from_iter([
            ("date", Arc::new(Date32Array::from(self.day.clone())) as ArrayRef),
            ("account_code", texts(&self.account, code)),
            ("account_name", texts(&self.account, name)),
            ("product_code", texts(&self.product, product_code)),
            ("document", texts(&self.document, document_number)),
            ("quantity", Arc::new(Int64Array::from(self.quantity.clone()))),
            ("amount", Arc::new(amount)),
        ])?)
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        ((self.next() >> 32) * limit) >> 32
    }

    /// The smaller of two, so that low numbers come up more often.
    fn skewed(&mut self, limit: u64) -> u64 {
        self.below(limit).min(self.below(limit))
    }
}

fn code(account: u64) -> String {
    format!("C{account:06}")
}

fn name(account: u64) -> String {
    format!("Customer {account:06} Ltd")
}

fn product_code(product: u64) -> String {
    format!("P{product:04}")
}

fn document_number(document: u64) -> String {
    format!("S{document:08}")
}
