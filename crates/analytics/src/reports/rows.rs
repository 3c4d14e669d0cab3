//! The very rows behind an account's figures.
//!
//! Reads the files directly instead of through a query: the page index of the sorted row groups
//! leads to the account's rows, so a few pages are decoded and nothing needs planning.

use crate::facts::{Column, FactStore, StoredFile, fact_column};
use crate::{AnalyticsError, FactFile, Reach};
use canopy_domain::primitives::{ImportId, day_from_number, day_number};
use canopy_domain::{Amount, Day};
use parquet::data_type::{ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use std::ops::Range;

/// Keys decoded at once when looking for an account.
const BATCH_ROWS: usize = 8_192;

/// Which rows, and how many at once.
#[derive(Debug, Clone, Copy)]
pub struct RowsWanted {
    /// The account.
    pub account_key: u32,
    /// First day.
    pub from: Day,
    /// Last day, included.
    pub to: Day,
    /// Rows at most.
    pub limit: usize,
    /// Only rows behind this one.
    pub after: Option<RowPosition>,
}

/// Where a row stands among an account's rows: by day, then import, then row of its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowPosition {
    /// The day of the sale.
    pub day: Day,
    /// The import.
    pub import: ImportId,
    /// Row in the source.
    pub row: u32,
}

/// One row as it was imported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow {
    /// The import it came with.
    pub import: ImportId,
    /// Row in the source as a person counts.
    pub row: u32,
    /// The day of the sale.
    pub day: Day,
    /// The product.
    pub product_key: u32,
    /// The amount.
    pub amount: Amount,
    /// The quantity.
    pub quantity: Amount,
    /// The document number.
    pub document_text: Option<String>,
}

impl FactRow {
    /// Its place, to ask for the rows behind it.
    pub fn position(&self) -> RowPosition {
        RowPosition { day: self.day, import: self.import, row: self.row }
    }
}

/// The rows of one account in the order of [`RowPosition`]; none when it is out of reach.
///
/// Blocks the thread for a few milliseconds.
pub fn rows_of_account(
    store: &FactStore,
    files: &[FactFile],
    reach: &Reach,
    wanted: &RowsWanted,
) -> Result<Vec<FactRow>, AnalyticsError> {
    let mut rows = Vec::new();
    if wanted.limit == 0 || !reach.contains(wanted.account_key) {
        return Ok(rows);
    }
    let days = files.iter().filter(|f| f.first_day <= wanted.to && f.last_day >= wanted.from);
    for file in days.filter(|file| file.max_account_key >= wanted.account_key) {
        let facts = store.open(&file.facts)?;
        for group in 0..facts.groups() {
            let found = find(&facts, group, wanted.account_key)?;
            if !found.is_empty() {
                read(
                    &Stretch { facts: &facts, group, rows: found },
                    file.import,
                    wanted,
                    &mut rows,
                )?;
                keep_first(&mut rows, wanted.limit.saturating_mul(2), wanted.limit);
            }
        }
    }
    keep_first(&mut rows, 0, wanted.limit);
    Ok(rows)
}

/// How many rows the account has between the days, and the latest of them, latest first.
///
/// As [`rows_of_account`], but for the order; [`RowsWanted::after`] is not looked at.
pub fn latest_rows_of_account(
    store: &FactStore,
    files: &[FactFile],
    reach: &Reach,
    wanted: &RowsWanted,
) -> Result<(usize, Vec<FactRow>), AnalyticsError> {
    let (mut count, mut rows) = (0, Vec::new());
    if !reach.contains(wanted.account_key) {
        return Ok((count, rows));
    }
    let wanted = RowsWanted { after: None, ..*wanted };
    let days = files.iter().filter(|f| f.first_day <= wanted.to && f.last_day >= wanted.from);
    for file in days.filter(|file| file.max_account_key >= wanted.account_key) {
        let facts = store.open(&file.facts)?;
        for group in 0..facts.groups() {
            let found = find(&facts, group, wanted.account_key)?;
            if !found.is_empty() {
                let before = rows.len();
                let stretch = Stretch { facts: &facts, group, rows: found };
                read(&stretch, file.import, &wanted, &mut rows)?;
                count += rows.len() - before;
                rows.sort_unstable_by_key(|row| std::cmp::Reverse(row.position()));
                rows.truncate(wanted.limit);
            }
        }
    }
    Ok((count, rows))
}

/// Consecutive rows of a row group.
struct Stretch<'a> {
    facts: &'a StoredFile,
    group: usize,
    rows: Range<usize>,
}

/// Sorts and cuts the rows once there are more than `most`.
fn keep_first(rows: &mut Vec<FactRow>, most: usize, limit: usize) {
    if rows.len() > most {
        rows.sort_unstable_by_key(FactRow::position);
        rows.truncate(limit);
    }
}

/// Where the account's rows stand in a row group.
fn find(facts: &StoredFile, group: usize, account: u32) -> Result<Range<usize>, ParquetError> {
    let (smallest, largest) = facts.bounds(group, fact_column::ACCOUNT_KEY)?;
    if account < smallest || account > largest {
        return Ok(0..0);
    }
    let pages = facts.pages(group, fact_column::ACCOUNT_KEY);
    let page = pages.partition_point(|(_, largest)| *largest < account);
    let mut position = pages.get(page).map_or(0, |(first, _)| *first);
    let mut keys = Column::<Int32Type>::open(facts, group, fact_column::ACCOUNT_KEY)?;
    keys.skip(position)?;
    let mut found: Option<Range<usize>> = None;
    let total = facts.rows(group)?;
    let mut batch = Vec::new();
    while position < total {
        batch.clear();
        keys.append_unsigned(BATCH_ROWS.min(total - position), &mut batch)?;
        let start = position + batch.partition_point(|key| *key < account);
        let end = position + batch.partition_point(|key| *key <= account);
        position += batch.len();
        if end > start {
            found = Some(found.map_or(start, |range| range.start)..end);
        }
        if end < position {
            break;
        }
    }
    Ok(found.unwrap_or(0..0))
}

fn read(
    stretch: &Stretch<'_>,
    import: ImportId,
    wanted: &RowsWanted,
    rows: &mut Vec<FactRow>,
) -> Result<(), AnalyticsError> {
    let days = stretch.column::<Int32Type>(fact_column::DAY)?;
    // Sorted by day within the account.
    let first = days.partition_point(|day| *day < day_number(wanted.from));
    let end = days.partition_point(|day| *day <= day_number(wanted.to));
    let start = stretch.rows.start;
    let stretch = Stretch { rows: start + first..start + end, ..*stretch };
    let days = days.get(first..end).unwrap_or_default();
    let products = stretch.column::<Int32Type>(fact_column::PRODUCT_KEY)?;
    let amounts = stretch.column::<Int64Type>(fact_column::AMOUNT)?;
    let quantities = stretch.column::<Int64Type>(fact_column::QUANTITY)?;
    let numbers = stretch.column::<Int32Type>(fact_column::ROW)?;
    let texts = stretch.texts()?;
    let keys = days.iter().zip(products).zip(numbers);
    let values = amounts.into_iter().zip(quantities).zip(&texts);
    for (((day, product), number), ((amount, quantity), text)) in keys.zip(values) {
        let position = RowPosition {
            day: day_from_number(*day).ok_or(AnalyticsError::Malformed("a day"))?,
            import,
            row: number.cast_unsigned(),
        };
        if wanted.after.is_some_and(|after| position <= after) {
            continue;
        }
        rows.push(FactRow {
            import,
            row: position.row,
            day: position.day,
            product_key: product.cast_unsigned(),
            amount: Amount::from_ten_thousandths(amount),
            quantity: Amount::from_ten_thousandths(quantity),
            document_text: text
                .as_ref()
                .map(|text| String::from_utf8_lossy(text.data()).into_owned()),
        });
    }
    Ok(())
}

impl Stretch<'_> {
    fn column<T: DataType>(&self, column: usize) -> Result<Vec<T::T>, ParquetError> {
        let mut values = Vec::with_capacity(self.rows.len());
        let mut column = Column::<T>::open(self.facts, self.group, column)?;
        column.skip(self.rows.start)?;
        column.append_raw(self.rows.len(), &mut values)?;
        Ok(values)
    }

    fn texts(&self) -> Result<Vec<Option<ByteArray>>, ParquetError> {
        let mut texts = Vec::with_capacity(self.rows.len());
        let column = fact_column::DOCUMENT_TEXT;
        let mut column = Column::<ByteArrayType>::open(self.facts, self.group, column)?;
        column.skip(self.rows.start)?;
        column.append_optional(self.rows.len(), &mut texts, &None, |text| Some(text.clone()))?;
        Ok(texts)
    }
}
