//! Brings all rows of an invoice together over all files that count: the row that counts, and the
//! receipts on it.

use super::chunk::Row;
use super::cursor::Cursor;
use super::writer::{PaymentFile, PaymentKind};
use crate::{AnalyticsError, FactStore, Reach};
use canopy_domain::payments::{Receipt, Stated};
use canopy_domain::primitives::{ImportId, day_from_number};
use canopy_domain::{Amount, Day};
use canopy_tables::NO_COST;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// An invoice with everything the files say of it; without `stated`, receipts on an invoice nobody
/// brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The store's key of the account.
    pub account_key: u32,
    /// The invoice's number.
    pub number: String,
    /// What the latest import says of it. Several rows of one number in a file are lines of one
    /// invoice and are added up.
    pub stated: Option<Stated>,
    /// Money received on it.
    pub receipts: Vec<Receipt>,
    /// The import of the row that counts.
    pub import: ImportId,
    /// The first of its rows, as a person counts.
    pub row: u32,
}

/// Hands every invoice within reach to `visit`, account by account and number by number.
///
/// `files` stand in the order of their imports: a later one supersedes the same account and number.
pub fn documents(
    store: &FactStore,
    files: &[PaymentFile],
    reach: &Reach,
    mut visit: impl FnMut(Document),
) -> Result<(), AnalyticsError> {
    let mut merged = Merged::open(store, files, reach)?;
    let mut group: Vec<(usize, Row)> = Vec::new();
    while let Some((batch, row)) = merged.next(reach)? {
        let is_same = group.first().is_none_or(|(_, first)| {
            first.account_key == row.account_key && first.number == row.number
        });
        if !is_same {
            visit(document(files, &group)?);
            group.clear();
        }
        group.push((batch, row));
    }
    if !group.is_empty() {
        visit(document(files, &group)?);
    }
    Ok(())
}

/// Where the next row of a row group stands: account, number, file, row, and which row group.
type Place = (u32, Box<str>, usize, u32, usize);

/// All row groups of all files in one order.
struct Merged {
    cursors: Vec<(usize, Cursor)>,
    heap: BinaryHeap<Reverse<Place>>,
    heads: Vec<Option<Row>>,
}

impl Merged {
    fn open(
        store: &FactStore,
        files: &[PaymentFile],
        reach: &Reach,
    ) -> Result<Self, AnalyticsError> {
        let mut cursors = Vec::new();
        for (batch, file) in files.iter().enumerate() {
            let stored = store.open(&file.key)?;
            let opened = Cursor::open_all(&stored, reach)?;
            cursors.extend(opened.into_iter().map(|cursor| (batch, cursor)));
        }
        let mut merged = Self { heads: Vec::new(), heap: BinaryHeap::new(), cursors };
        merged.heads.resize_with(merged.cursors.len(), || None);
        for at in 0..merged.cursors.len() {
            merged.advance(at, reach)?;
        }
        Ok(merged)
    }

    fn next(&mut self, reach: &Reach) -> Result<Option<(usize, Row)>, AnalyticsError> {
        let Some(Reverse((_, _, batch, _, at))) = self.heap.pop() else { return Ok(None) };
        let row = self.heads.get_mut(at).and_then(Option::take);
        self.advance(at, reach)?;
        Ok(row.map(|row| (batch, row)))
    }

    fn advance(&mut self, at: usize, reach: &Reach) -> Result<(), AnalyticsError> {
        let (Some((batch, cursor)), Some(head)) =
            (self.cursors.get_mut(at), self.heads.get_mut(at))
        else {
            return Ok(());
        };
        *head = cursor.next(reach)?;
        if let Some(row) = head {
            let place = (row.account_key, row.number.clone(), *batch, row.row, at);
            self.heap.push(Reverse(place));
        }
        Ok(())
    }
}

/// The rows of one account and number, in the order of imports.
fn document(files: &[PaymentFile], rows: &[(usize, Row)]) -> Result<Document, AnalyticsError> {
    let kind = |batch: usize| files.get(batch).map(|file| file.kind);
    let invoices = rows.iter().filter(|(at, _)| kind(*at) == Some(PaymentKind::Invoices));
    let latest = invoices.clone().map(|(batch, _)| *batch).max();
    let lines: Vec<&Row> =
        invoices.filter(|(batch, _)| Some(*batch) == latest).map(|(_, row)| row).collect();
    let receipts = rows.iter().filter(|(at, _)| kind(*at) == Some(PaymentKind::Receipts));
    let (at, first) = rows.first().ok_or(AnalyticsError::NoRows)?;
    let batch = latest.unwrap_or(*at);
    let import = files.get(batch).map(|file| file.import).ok_or(AnalyticsError::NoRows)?;
    let receipt = |(batch, row): &(usize, Row)| {
        let day = day_from_number(row.day)?;
        let amount = Amount::from_ten_thousandths(row.amount);
        Some(Receipt { day, amount, batch: u32::try_from(*batch).ok()? })
    };
    Ok(Document {
        account_key: first.account_key,
        number: first.number.to_string(),
        stated: files.get(batch).and_then(|file| stated(&lines, batch, file.last_day)),
        receipts: receipts.filter_map(receipt).collect(),
        import,
        row: lines.first().map_or(first.row, |line| line.row),
    })
}

/// The lines of one invoice in one file as one.
fn stated(lines: &[&Row], batch: usize, known_until: Day) -> Option<Stated> {
    let day = |number: i32| -> Option<Day> { day_from_number(number) };
    let sum = |value: fn(&Row) -> i64| {
        let sum = lines.iter().map(|row| value(row)).fold(0, i64::saturating_add);
        Amount::from_ten_thousandths(sum)
    };
    let paid_is_stated = lines.iter().any(|row| row.paid != NO_COST);
    Some(Stated {
        issued: lines.iter().filter_map(|row| day(row.day)).min()?,
        due: lines.iter().filter_map(|row| day(row.due)).max(),
        amount: sum(|row| row.amount),
        paid: paid_is_stated.then(|| sum(|row| if row.paid == NO_COST { 0 } else { row.paid })),
        paid_on: lines.iter().filter_map(|row| day(row.paid_day)).max(),
        known_until,
        batch: u32::try_from(batch).ok()?,
    })
}
