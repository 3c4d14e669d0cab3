//! Collects lines into batches and hands them on; counts rows and keeps the sums within range.

use super::fault::Fault;
use super::further::FurtherLine;
use super::plan::Plan;
use super::register::Register;
use crate::batch::{
    AccountSeen, BATCH_LINES, NO_COST, ProductSeen, SalesBatch, SalesRead, SalesSink,
};
use crate::text::shorten;
use canopy_domain::imports::{Problem, ProblemCode, Refusal};
use canopy_domain::primitives::day_from_number;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// One line, its account and product already known.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    pub(crate) account: u32,
    pub(crate) product: u32,
    pub(crate) day: i32,
    pub(crate) amount: i64,
    /// `None`: one unit with the amount's sign.
    pub(crate) quantity: Option<i64>,
    /// `None`: not stated.
    pub(crate) cost: Option<i64>,
    pub(crate) document: u64,
    pub(crate) row: u32,
}

/// How far reading has come.
pub(crate) struct Progress {
    /// Bytes of the file taken so far.
    pub(crate) taken: Arc<AtomicU64>,
    /// Bytes of the file.
    pub(crate) total: u64,
    /// Rows the file says it has, where that measures the way better than bytes.
    pub(crate) rows: Option<u64>,
}

impl Progress {
    /// Bytes of the file that stand for the rows read so far.
    fn done(&self, row: u32) -> u64 {
        let done = match self.rows.filter(|rows| *rows > 0) {
            Some(rows) => self.total.saturating_mul(u64::from(row)) / rows,
            None => self.taken.load(Ordering::Relaxed),
        };
        done.min(self.total)
    }
}

/// The lines read so far.
pub(crate) struct Lines<'s> {
    sink: &'s mut dyn SalesSink,
    progress: Progress,
    batch: SalesBatch,
    /// Accounts so far.
    pub(crate) accounts: Register,
    /// Products so far.
    pub(crate) products: Register,
    no_product: Option<u32>,
    headers: Vec<String>,
    rounded: Vec<u64>,
    sums: [u64; 3],
    days: Option<(i32, i32)>,
    /// Whether some line knew its day.
    pub(crate) some_day: bool,
    /// What the next line says besides.
    pub(crate) further: Option<FurtherLine>,
    read: SalesRead,
}

/// What lines are collected under.
pub(crate) struct Setting<'a> {
    pub(crate) headers: &'a [String],
    pub(crate) most_accounts: u32,
    pub(crate) most_products: u32,
    pub(crate) keep_document_text: bool,
    /// See [`Register::with_signs`]: for accounts, for products, and for both.
    pub(crate) zeros_are_damage: (bool, bool),
    pub(crate) marks_damage: bool,
    pub(crate) progress: Progress,
}

impl<'s> Lines<'s> {
    /// No lines yet.
    pub(crate) fn new(sink: &'s mut dyn SalesSink, plan: &Plan, setting: Setting<'_>) -> Self {
        let classes = usize::from(plan.product_class.is_some());
        let (accounts, products) = setting.zeros_are_damage;
        let most = setting.most_accounts;
        let with_text = setting.keep_document_text && plan.document.is_some();
        Self {
            sink,
            progress: setting.progress,
            batch: SalesBatch {
                cost: plan.cost.map(|_| Vec::new()),
                document_text: with_text.then(Default::default),
                further: plan.further.as_ref().map(|_| Box::default()),
                ..SalesBatch::default()
            },
            accounts: Register::new(most, plan.attributes.len())
                .with_signs(accounts, setting.marks_damage),
            products: Register::of_products(setting.most_products, classes)
                .with_signs(products, setting.marks_damage),
            no_product: None,
            headers: setting.headers.to_vec(),
            rounded: vec![0; plan.width],
            sums: [0; 3],
            days: None,
            some_day: false,
            further: None,
            read: SalesRead::default(),
        }
    }

    /// The product of lines that name none.
    #[inline]
    pub(crate) fn no_product(&mut self) -> Result<u32, Fault> {
        if let Some(index) = self.no_product {
            return Ok(index);
        }
        let index = self.products.add(None)?;
        self.no_product = Some(index);
        Ok(index)
    }

    /// Takes one line.
    #[inline]
    pub(crate) fn push(&mut self, line: Line, document: &[u8]) -> Result<(), Fault> {
        let quantity = line.quantity.unwrap_or_else(|| line.amount.signum() * 10_000);
        let cost = line.cost.unwrap_or(0);
        for (sum, value) in self.sums.iter_mut().zip([line.amount, quantity, cost]) {
            *sum = sum
                .checked_add(value.unsigned_abs())
                .filter(|sum| *sum <= i64::MAX.unsigned_abs())
                .ok_or(Fault::row(ProblemCode::NumberTooLarge))?;
        }
        let (first, last) = self.days.unwrap_or((line.day, line.day));
        self.days = Some((first.min(line.day), last.max(line.day)));
        let batch = &mut self.batch;
        batch.account.push(line.account);
        batch.product.push(line.product);
        batch.day.push(line.day);
        batch.amount.push(line.amount);
        batch.quantity.push(quantity);
        batch.document.push(line.document);
        batch.row.push(line.row);
        if let Some(cost) = &mut batch.cost {
            cost.push(line.cost.unwrap_or(NO_COST));
        }
        if let Some(texts) = &mut batch.document_text {
            texts.push(&String::from_utf8_lossy(document));
        }
        if let (Some(columns), Some(line)) = (&mut batch.further, self.further.take()) {
            columns.due.push(line.due);
            columns.paid.push(line.paid);
            columns.paid_day.push(line.paid_day);
            for (texts, text) in columns.texts.iter_mut().zip(&line.texts) {
                texts.push(text);
            }
        }
        if batch.row.len() >= BATCH_LINES { self.hand_on() } else { Ok(()) }
    }

    /// Counts a good row.
    #[inline]
    pub(crate) fn good(&mut self) {
        self.read.rows_good += 1;
    }

    /// Counts a number that had to be rounded; the first of each column is told.
    #[cold]
    pub(crate) fn note_rounded(&mut self, column: usize, row: u32, cell: &[u8]) {
        let Some(count) = self.rounded.get_mut(column) else { return };
        *count += 1;
        if *count == 1 {
            let code = ProblemCode::RoundedToFourPlaces;
            let problem = self.problem(row, Some(column), cell, code);
            self.sink.problem(problem, &[]);
        }
    }

    /// Tells of a row that is left out.
    pub(crate) fn left_out(
        &mut self,
        row: u32,
        fault: (Option<usize>, ProblemCode),
        cells: &[String],
    ) {
        let (column, code) = fault;
        if code == ProblemCode::TotalRow {
            self.read.rows_total_lines += 1;
        } else {
            self.read.rows_bad += 1;
        }
        let cell = column.and_then(|at| cells.get(at)).map_or("", String::as_str);
        let problem = self.problem(row, column, cell.as_bytes(), code);
        self.sink.problem(problem, cells);
    }

    fn problem(&self, row: u32, column: Option<usize>, cell: &[u8], code: ProblemCode) -> Problem {
        let header = column.and_then(|at| self.headers.get(at)).cloned();
        Problem { row, column: header.unwrap_or_default(), value: shorten(cell), code }
    }

    fn hand_on(&mut self) -> Result<(), Fault> {
        let row = self.batch.row.last().copied().unwrap_or(0);
        if !self.batch.is_empty() {
            self.read.lines += self.batch.len() as u64;
            let flow = self.sink.batch(&self.batch);
            self.batch.clear();
            if flow.is_break() {
                self.read.stopped = true;
                return Err(Fault::Stopped);
            }
        }
        self.sink.progress(self.progress.done(row), self.progress.total);
        Ok(())
    }

    /// The last lines, and what was read.
    pub(crate) fn finish(mut self, plan: &Plan) -> Result<SalesRead, Refusal> {
        if !self.read.stopped {
            let _ = self.hand_on();
        }
        let mut read = self.read;
        if read.rows_good == 0 && !read.stopped {
            let rows = read.rows_bad;
            return Err(if rows > 0 { Refusal::NoValidRow { rows } } else { Refusal::Empty });
        }
        if !read.stopped {
            self.sink.progress(self.progress.total, self.progress.total);
        }
        read.first_day = self.days.and_then(|(first, _)| day_from_number(first));
        read.last_day = self.days.and_then(|(_, last)| day_from_number(last));
        read.months_only = !self.some_day && read.lines > 0;
        read.codes_with_several_names = self.accounts.renamed();
        let counted = self.headers.into_iter().zip(self.rounded);
        read.rounded = counted.filter(|(_, count)| *count > 0).collect();
        read.accounts = accounts(self.accounts, plan);
        read.products = self
            .products
            .into_entries()
            .map(|(code, name, more)| {
                let class = more.into_iter().next().filter(|class| !class.is_empty());
                ProductSeen { code, name, class }
            })
            .collect();
        Ok(read)
    }
}

fn accounts(register: Register, plan: &Plan) -> Vec<AccountSeen> {
    let entries = register.into_entries().map(|(code, name, more)| {
        let values = plan.attributes.iter().map(|(_, code)| code.clone()).zip(more);
        let attributes: BTreeMap<_, _> = values.filter(|(_, value)| !value.is_empty()).collect();
        AccountSeen { code, name, attributes }
    });
    entries.collect()
}
