//! What reading a sales file yields: batches of lines, and the accounts and products seen.

use canopy_domain::Day;
use canopy_domain::imports::Problem;
use canopy_domain::leads::LeadWords;
use std::collections::BTreeMap;
use std::ops::ControlFlow;

/// Most lines of one batch.
pub const BATCH_LINES: usize = 65_536;

/// The cost of a line that does not state one.
pub const NO_COST: i64 = i64::MIN;

/// The due or paid day of a line that has none.
pub const NO_DAY: i32 = i32::MIN;

/// What lines of invoices and answers say besides; empty columns where the kind has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FurtherColumns {
    /// Days since 1970-01-01; [`NO_DAY`] where none is stated.
    pub due: Vec<i32>,
    /// What was paid, in ten-thousandths; [`NO_COST`] where it is not stated.
    pub paid: Vec<i64>,
    /// Days since 1970-01-01; [`NO_DAY`] where none is stated.
    pub paid_day: Vec<i32>,
    /// Survey, role and comment.
    pub texts: [TextColumn; 3],
}

impl FurtherColumns {
    fn clear(&mut self) {
        self.due.clear();
        self.paid.clear();
        self.paid_day.clear();
        self.texts.iter_mut().for_each(TextColumn::clear);
    }
}

/// Lines of sales, column by column. `account` and `product` point into the lists of
/// [`SalesRead`]: dense from 0 in order of first appearance, stable while reading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SalesBatch {
    /// Index into [`SalesRead::accounts`].
    pub account: Vec<u32>,
    /// Index into [`SalesRead::products`].
    pub product: Vec<u32>,
    /// Days since 1970-01-01; the last day of the month where the file knows only the month.
    pub day: Vec<i32>,
    /// Money in ten-thousandths, returns negative.
    pub amount: Vec<i64>,
    /// Quantity in ten-thousandths. Without a quantity column: one unit with the amount's sign.
    pub quantity: Vec<i64>,
    /// Cost in ten-thousandths, [`NO_COST`] in lines that state none; `None` where the file has no
    /// cost column.
    pub cost: Option<Vec<i64>>,
    /// Stable hash of the document number; 0 where the line has none.
    pub document: Vec<u64>,
    /// The document numbers, where asked for and the file has them.
    pub document_text: Option<TextColumn>,
    /// What lines of other kinds than sales say besides.
    pub further: Option<Box<FurtherColumns>>,
    /// Row in the source as a person counts.
    pub row: Vec<u32>,
}

impl SalesBatch {
    /// How many lines it holds.
    pub fn len(&self) -> usize {
        self.row.len()
    }

    /// Whether it holds no line.
    pub fn is_empty(&self) -> bool {
        self.row.is_empty()
    }

    pub(crate) fn clear(&mut self) {
        self.account.clear();
        self.product.clear();
        self.day.clear();
        self.amount.clear();
        self.quantity.clear();
        self.document.clear();
        self.row.clear();
        if let Some(cost) = &mut self.cost {
            cost.clear();
        }
        if let Some(texts) = &mut self.document_text {
            texts.clear();
        }
        if let Some(further) = &mut self.further {
            further.clear();
        }
    }
}

/// Many short texts in one allocation, in the layout Arrow uses for its string columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextColumn {
    bytes: String,
    offsets: Vec<i32>,
}

impl Default for TextColumn {
    fn default() -> Self {
        Self { bytes: String::new(), offsets: vec![0] }
    }
}

impl TextColumn {
    /// Appends one text.
    pub fn push(&mut self, text: &str) {
        self.bytes.push_str(text);
        self.offsets.push(i32::try_from(self.bytes.len()).unwrap_or(i32::MAX));
    }

    /// How many texts it holds.
    pub fn len(&self) -> usize {
        self.offsets.len() - 1
    }

    /// Whether it holds no text.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text at `index`, empty beyond the end.
    pub fn get(&self, index: usize) -> &str {
        let end = |i: usize| self.offsets.get(i).and_then(|o| usize::try_from(*o).ok());
        match (end(index), end(index + 1)) {
            (Some(from), Some(to)) => self.bytes.get(from..to).unwrap_or(""),
            _ => "",
        }
    }

    /// All texts in order.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|index| self.get(index))
    }

    /// All texts joined, as Arrow keeps them.
    pub fn joined(&self) -> &str {
        &self.bytes
    }

    /// Where each text ends in [`Self::joined`], with a leading 0, as Arrow keeps them.
    pub fn offsets(&self) -> &[i32] {
        &self.offsets
    }

    fn clear(&mut self) {
        self.bytes.clear();
        self.offsets.truncate(1);
    }
}

impl<'a> FromIterator<&'a str> for TextColumn {
    fn from_iter<I: IntoIterator<Item = &'a str>>(texts: I) -> Self {
        let mut column = Self::default();
        texts.into_iter().for_each(|text| column.push(text));
        column
    }
}

/// Takes what reading finds.
pub trait SalesSink {
    /// The next lines; `Break` ends the reading, which then says it was stopped.
    fn batch(&mut self, batch: &SalesBatch) -> ControlFlow<()>;

    /// How far reading has come, in bytes of the file as it lies on disk.
    fn progress(&mut self, done_bytes: u64, total_bytes: u64) {
        let _ = (done_bytes, total_bytes);
    }

    /// Something wrong, with the cells of its row. May come millions of times: keep few.
    fn problem(&mut self, problem: Problem, cells: &[String]);
}

/// What was read beside the lines.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SalesRead {
    /// Accounts by the index lines use.
    pub accounts: Vec<AccountSeen>,
    /// Products by the index lines use.
    pub products: Vec<ProductSeen>,
    /// Rows that became lines.
    pub rows_good: u64,
    /// Rows left out because of a problem.
    pub rows_bad: u64,
    /// Subtotal and total rows, left out.
    pub rows_total_lines: u64,
    /// Lines handed over; more than the good rows where months are columns.
    pub lines: u64,
    /// Day of the earliest line.
    pub first_day: Option<Day>,
    /// Day of the latest line.
    pub last_day: Option<Day>,
    /// Whether no line knew more than its month.
    pub months_only: bool,
    /// Columns whose numbers were rounded to four places, and how many cells.
    pub rounded: Vec<(String, u64)>,
    /// Account codes that stood with more than one name; the last name was kept.
    pub codes_with_several_names: u64,
    /// Whether the sink ended the reading before the end of the file.
    pub stopped: bool,
}

/// An account as a sales file shows it: known by its code, else by its name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountSeen {
    /// Its code.
    pub code: Option<String>,
    /// Its name, the last one seen.
    pub name: Option<String>,
    /// `type`, `level`, `parent`, `aliases`, `region`, `city`, `territory`, `owner` and further
    /// attributes by their code; the last value that was not empty.
    pub attributes: BTreeMap<String, String>,
}

/// A product as a sales file shows it; a line without product points to one that is all empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductSeen {
    /// Its code.
    pub code: Option<String>,
    /// Its name, the last one seen.
    pub name: Option<String>,
    /// Its class, the last one seen.
    pub class: Option<String>,
}

/// Accounts of an accounts file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountsRead {
    /// The good rows in the file's order.
    pub rows: Vec<AccountRow>,
    /// What was wrong, with the cells of the row; at most [`AccountsRead::MOST_PROBLEMS`].
    pub problems: Vec<(Problem, Vec<String>)>,
    /// Rows left out because of a problem.
    pub rows_bad: u64,
    /// Subtotal and total rows, left out.
    pub rows_total_lines: u64,
}

impl AccountsRead {
    /// Problems beyond these are counted, not kept.
    pub const MOST_PROBLEMS: usize = 10_000;
    /// Bytes of cells kept with problems; problems beyond are counted only.
    pub const MOST_PROBLEM_BYTES: usize = 32 << 20;
}

/// Leads of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeadsRead {
    /// The good rows in the file's order.
    pub rows: Vec<LeadRow>,
    /// What was wrong, with the cells of the row; bounded as [`AccountsRead::problems`] is.
    pub problems: Vec<(Problem, Vec<String>)>,
    /// Rows left out because of a problem.
    pub rows_bad: u64,
    /// Subtotal and total rows, left out.
    pub rows_total_lines: u64,
}

/// One lead of a file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LeadRow {
    /// Row in the source as a person counts.
    pub row: u32,
    /// What it says, as leads keep it.
    pub words: LeadWords,
    /// The channel it names.
    pub channel: String,
    /// Its number where it comes from.
    pub reference: String,
    /// Territory code or name.
    pub territory: String,
    /// Sign-in name or full name of the owner.
    pub owner: String,
    /// The day it came in.
    pub came_on: Option<Day>,
    /// The row as it stands, to be handed back.
    pub cells: Vec<String>,
}

/// One account of an accounts file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AccountRow {
    /// Row in the source as a person counts.
    pub row: u32,
    /// Its code.
    pub code: Option<String>,
    /// Its name.
    pub name: Option<String>,
    /// Other names.
    pub aliases: Vec<String>,
    /// Kind of account.
    pub account_type: Option<String>,
    /// Level.
    pub level: Option<String>,
    /// Code or name of the account above.
    pub parent: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Territory code or name.
    pub territory: Option<String>,
    /// Sign-in name or full name of the owner.
    pub owner: Option<String>,
    /// Further attributes by their code.
    pub attributes: BTreeMap<String, String>,
}
