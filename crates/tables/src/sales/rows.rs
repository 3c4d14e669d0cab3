//! One row of cells into lines. The fast path takes what programs write; everything else is
//! looked at closely, and only a row that fails is asked whether it is blank or a total.

use super::cells::{Cells, TypedDay};
use super::dictionary::{Dictionary, stable_hash};
use super::fault::Fault;
use super::further;
use super::lines::{Line, Lines};
use super::plan::{Dating, NumberColumn, Plan};
use super::register::{BadKey, Part};
use crate::text::{is_blank, shorten, trim};
use crate::values::{self, Dated, MonthCell, Number, NumberFault};
use canopy_domain::Month;
use canopy_domain::imports::ProblemCode;
use canopy_domain::primitives::day_from_number;
use std::borrow::Cow;

/// Different spellings of days and months that are remembered.
const REMEMBERED: usize = 8_192;

/// Reads rows by a plan.
pub(crate) struct Rows<'p> {
    plan: &'p Plan,
    headers: &'p [String],
    spellings: Dictionary,
    spelled: Vec<Dated>,
    months: Vec<(i32, i64)>,
}

/// A line but for its account and product.
struct Figures {
    day: i32,
    amount: i64,
    quantity: Option<i64>,
    cost: Option<i64>,
}

impl<'p> Rows<'p> {
    /// A reader for rows under these headers.
    pub(crate) fn new(plan: &'p Plan, headers: &'p [String]) -> Self {
        let spellings = Dictionary::default();
        Self { plan, headers, spellings, spelled: Vec::new(), months: Vec::new() }
    }

    /// Reads one row; a row that is not good is told to `lines`. Errs only when reading must end.
    #[inline]
    pub(crate) fn read<'a>(
        &mut self,
        row: impl Cells<'a>,
        lines: &mut Lines<'_>,
    ) -> Result<(), Fault> {
        match self.good_row(row, lines) {
            Ok(()) => {
                lines.good();
                Ok(())
            }
            Err(Fault::Row { column, code }) => {
                self.look_again(row, (column, code), lines);
                Ok(())
            }
            Err(end) => Err(end),
        }
    }

    #[inline]
    fn good_row<'a>(&mut self, row: impl Cells<'a>, lines: &mut Lines<'_>) -> Result<(), Fault> {
        let plan = self.plan;
        if row.len() != plan.width {
            check_width(row, plan)?;
        }
        if plan.first_is_free && values::is_total_label(trim(row.cell(0)), false) {
            return Err(Fault::cell(0, ProblemCode::TotalRow));
        }
        if let Dating::Columns(columns) = &plan.dating {
            return self.month_columns(row, columns, lines);
        }
        let dated = self.dated(row)?;
        let day = dated.day();
        if !plan.days.contains(&day) {
            return Err(Fault::cell(self.date_column(), ProblemCode::DateOutOfRange));
        }
        let (amount, quantity) = money(row, plan, lines)?;
        let cost = match plan.cost {
            Some(column) => number(row, column, lines)?,
            None => None,
        };
        let figures = Figures { day, amount, quantity, cost };
        if let Some(more) = &plan.further {
            lines.further = Some(further::read(row, amount, (plan, more), lines)?);
        }
        let (account, product) = keys(row, plan, lines)?;
        lines.some_day |= matches!(dated, Dated::Day(_));
        push(row, plan, (account, product), &figures, lines)
    }

    fn month_columns<'a>(
        &mut self,
        row: impl Cells<'a>,
        columns: &[(NumberColumn, i32)],
        lines: &mut Lines<'_>,
    ) -> Result<(), Fault> {
        self.months.clear();
        for (column, day) in columns {
            match number(row, *column, lines)? {
                Some(amount) if amount != 0 => self.months.push((*day, amount)),
                _ => {}
            }
        }
        let (account, product) = keys(row, self.plan, lines)?;
        for &(day, amount) in &self.months {
            let figures = Figures { day, amount, quantity: None, cost: None };
            push(row, self.plan, (account, product), &figures, lines)?;
        }
        Ok(())
    }

    #[inline]
    fn dated<'a>(&mut self, row: impl Cells<'a>) -> Result<Dated, Fault> {
        match self.plan.dating {
            Dating::Day(at) => {
                match row.day(at) {
                    TypedDay::Day(day) => return Ok(Dated::Day(day)),
                    TypedDay::Missing => return Err(Fault::cell(at, ProblemCode::DateMissing)),
                    TypedDay::Untyped => {}
                }
                let cell = trim(row.cell(at));
                match values::iso_day(cell) {
                    Some(day) => Ok(Dated::Day(day)),
                    None => self.spelled(cell, at),
                }
            }
            Dating::Month(month, year) => self.month(row, month, year),
            Dating::Columns(_) => Err(Fault::row(ProblemCode::DateMissing)),
        }
    }

    /// A date in another spelling, remembered as long as there are few.
    fn spelled(&mut self, cell: &[u8], at: usize) -> Result<Dated, Fault> {
        let known = self.spellings.get(cell).and_then(|index| self.spelled.get(index as usize));
        if let Some(dated) = known {
            return Ok(*dated);
        }
        if is_blank(cell) {
            return Err(Fault::cell(at, ProblemCode::DateMissing));
        }
        let dated = match values::tenth_of(cell) {
            Some(year) => self.tenth(year).map(Dated::Month),
            None => values::parse(cell, self.plan.order),
        };
        let dated = dated.ok_or(Fault::cell(at, ProblemCode::DateUnreadable))?;
        self.remember(cell, dated);
        Ok(dated)
    }

    fn remember(&mut self, cell: &[u8], dated: Dated) {
        if self.spelled.len() < REMEMBERED
            && let Ok(index) = u32::try_from(self.spelled.len())
        {
            self.spellings.insert(cell, index);
            self.spelled.push(dated);
        }
    }

    fn month<'a>(
        &mut self,
        row: impl Cells<'a>,
        month_at: usize,
        year_at: Option<usize>,
    ) -> Result<Dated, Fault> {
        match row.day(month_at) {
            TypedDay::Untyped => {}
            TypedDay::Missing => return Err(Fault::cell(month_at, ProblemCode::DateMissing)),
            TypedDay::Day(day) => {
                let month = day_from_number(day).map(|day| Dated::Month(Month::of(day)));
                return month.ok_or(Fault::cell(month_at, ProblemCode::DateUnreadable));
            }
        }
        let cell = trim(row.cell(month_at));
        let year_cell = year_at.map(|at| trim(row.cell(at)));
        let mut key = [0; 48];
        let length = spell_key(&mut key, cell, year_cell.unwrap_or(&[]));
        let key = length.and_then(|length| key.get(..length));
        let known = key.and_then(|key| self.spellings.get(key));
        if let Some(dated) = known.and_then(|index| self.spelled.get(index as usize)) {
            return Ok(*dated);
        }
        if is_blank(cell) {
            return Err(Fault::cell(month_at, ProblemCode::DateMissing));
        }
        let named = match values::tenth_of(cell) {
            Some(year) => self.tenth(year).map(MonthCell::Full),
            None => values::month_of(cell, self.plan.order),
        };
        let dated = match named {
            Some(MonthCell::Full(month)) => Some(month),
            Some(MonthCell::Number(number)) => {
                let at = year_at.ok_or(Fault::cell(month_at, ProblemCode::DateMissing))?;
                let year = year_cell.unwrap_or(&[]);
                if is_blank(year) {
                    return Err(Fault::cell(at, ProblemCode::DateMissing));
                }
                let year =
                    values::year_of(year).ok_or(Fault::cell(at, ProblemCode::DateUnreadable))?;
                Month::new(year, number)
            }
            None => None,
        };
        let dated = dated.ok_or(Fault::cell(month_at, ProblemCode::DateUnreadable))?;
        if let Some(key) = key {
            self.remember(key, Dated::Month(dated));
        }
        Ok(Dated::Month(dated))
    }

    /// The month of a cell such as `2024.1`, where the column says which one that is.
    fn tenth(&self, year: i32) -> Option<Month> {
        self.plan.tenth.and_then(|number| Month::new(year, number))
    }

    fn date_column(&self) -> usize {
        match self.plan.dating {
            Dating::Day(at) | Dating::Month(at, _) => at,
            Dating::Columns(_) => 0,
        }
    }

    /// A row that is not good: blank, the header once more, a total, or a problem.
    #[cold]
    fn look_again<'a>(
        &self,
        row: impl Cells<'a>,
        (column, code): (Option<usize>, ProblemCode),
        lines: &mut Lines<'_>,
    ) {
        // One cell more than there are columns shows that there are too many.
        let width = row.len().min(self.plan.width + 1);
        let shown: Vec<Cow<'a, [u8]>> = (0..width).map(|at| row.shown(at)).collect();
        if shown.iter().all(|cell| is_blank(cell)) || repeats_header(shown.iter(), self.headers) {
            return;
        }
        let suspect = matches!(
            code,
            ProblemCode::AccountMissing
                | ProblemCode::DateMissing
                | ProblemCode::AmountMissing
                | ProblemCode::WrongCellCount
        );
        let label = shown.iter().position(|cell| values::is_total_label(trim(cell), suspect));
        let faulty = column.and_then(|at| shown.get(at));
        let damaged = faulty.is_some_and(|cell| std::str::from_utf8(cell).is_err());
        let found = match label {
            Some(at) => (Some(at), ProblemCode::TotalRow),
            None if damaged => (column, ProblemCode::NotText),
            None => (column, code),
        };
        let mut cells: Vec<String> = shown.iter().map(|cell| shorten(cell)).collect();
        self.plan.spell_out_day(&mut cells, found.0);
        lines.left_out(row.row(), found, &cells);
    }
}

/// Month and year cells as one key, where they fit.
fn spell_key(key: &mut [u8; 48], month: &[u8], year: &[u8]) -> Option<usize> {
    let length = month.len() + 1 + year.len();
    key.get_mut(..month.len())?.copy_from_slice(month);
    *key.get_mut(month.len())? = 0;
    key.get_mut(month.len() + 1..length)?.copy_from_slice(year);
    Some(length)
}

/// Whether a row says the header again, as printed reports do on every page.
pub(crate) fn repeats_header(cells: impl Iterator<Item: AsRef<[u8]>>, headers: &[String]) -> bool {
    let mut filled = 0;
    for (cell, header) in cells.zip(headers) {
        let cell = trim(cell.as_ref());
        if !cell.is_empty() {
            filled += 1;
            if cell != header.as_bytes() {
                return false;
            }
        }
    }
    filled > 1
}

#[cold]
fn check_width<'a>(row: impl Cells<'a>, plan: &Plan) -> Result<(), Fault> {
    let missing = row.len() < plan.width && !plan.short_rows;
    let surplus = (plan.width..row.len()).any(|at| !is_blank(row.cell(at)));
    if missing || surplus { Err(Fault::row(ProblemCode::WrongCellCount)) } else { Ok(()) }
}

/// Amount and quantity; the amount is quantity times price where the row has no amount.
#[inline]
fn money<'a>(
    row: impl Cells<'a>,
    plan: &Plan,
    lines: &mut Lines<'_>,
) -> Result<(i64, Option<i64>), Fault> {
    let quantity = match plan.quantity {
        Some(column) => number(row, column, lines)?,
        None => None,
    };
    let amount = match plan.amount {
        Some(column) => number(row, column, lines)?,
        None => None,
    };
    match amount {
        Some(amount) => Ok((amount, quantity)),
        None => Ok((times_price(row, plan, quantity, lines)?, quantity)),
    }
}

fn times_price<'a>(
    row: impl Cells<'a>,
    plan: &Plan,
    quantity: Option<i64>,
    lines: &mut Lines<'_>,
) -> Result<i64, Fault> {
    let amount_at = plan.amount.or(plan.price).map(|column| column.index);
    let missing = Fault::Row { column: amount_at, code: ProblemCode::AmountMissing };
    let (Some(quantity), Some(price)) = (quantity, plan.price) else { return Err(missing) };
    let each = number(row, price, lines)?.ok_or(missing)?;
    let product = values::multiply(quantity, each)
        .map_err(|_| Fault::cell(price.index, ProblemCode::NumberTooLarge))?;
    if product.rounded {
        lines.note_rounded(price.index, row.row(), &row.shown(price.index));
    }
    Ok(product.raw)
}

/// The number in a cell, `None` where it is blank.
#[inline]
pub(super) fn number<'a>(
    row: impl Cells<'a>,
    column: NumberColumn,
    lines: &mut Lines<'_>,
) -> Result<Option<i64>, Fault> {
    if let Some(typed) = row.number(column.index, column.factor) {
        return settled(row, column, typed, lines);
    }
    let cell = trim(row.cell(column.index));
    if !column.comma
        && column.factor == 1
        && let Some(raw) = values::fast(cell)
    {
        return Ok(Some(raw));
    }
    slow_number(row, column, cell, lines)
}

fn slow_number<'a>(
    row: impl Cells<'a>,
    column: NumberColumn,
    cell: &[u8],
    lines: &mut Lines<'_>,
) -> Result<Option<i64>, Fault> {
    let read = match values::read(cell, column.comma, column.factor) {
        Err(NumberFault::Empty) => Ok(None),
        other => other.map(Some),
    };
    settled(row, column, read, lines)
}

#[inline]
fn settled<'a>(
    row: impl Cells<'a>,
    column: NumberColumn,
    read: Result<Option<Number>, NumberFault>,
    lines: &mut Lines<'_>,
) -> Result<Option<i64>, Fault> {
    match read {
        Ok(Some(number)) => {
            if number.rounded {
                lines.note_rounded(column.index, row.row(), &row.shown(column.index));
            }
            Ok(Some(number.raw))
        }
        Ok(None) | Err(NumberFault::Empty) => Ok(None),
        Err(NumberFault::Unreadable) => {
            Err(Fault::cell(column.index, ProblemCode::NumberUnreadable))
        }
        Err(NumberFault::TooLarge) => Err(Fault::cell(column.index, ProblemCode::NumberTooLarge)),
    }
}

/// Account and product of a row, entered where they are new.
#[inline]
fn keys<'a>(row: impl Cells<'a>, plan: &Plan, lines: &mut Lines<'_>) -> Result<(u32, u32), Fault> {
    let cell = |at: Option<usize>| at.map_or(&[][..], |at| trim(row.cell(at)));
    let place = |code: Option<usize>, name: Option<usize>| {
        move |bad: BadKey| bad.fault.of(if bad.part == Part::Code { code } else { name })
    };
    // The product first: a row of which the account alone is new must be a sale to enter it.
    let product = match plan.product_code.or(plan.product_name) {
        Some(_) => {
            let (code, name) = (cell(plan.product_code), cell(plan.product_name));
            lines.products.find(code, name).map_err(place(plan.product_code, plan.product_name))?
        }
        None => None,
    };
    let product = match product {
        Some(product) => product,
        None => lines.no_product()?,
    };
    let (code, name) = (cell(plan.account_code), cell(plan.account_name));
    let account = lines
        .accounts
        .find(code, name)
        .map_err(place(plan.account_code, plan.account_name))?
        .ok_or(Fault::Row {
            column: plan.account_code.or(plan.account_name),
            code: ProblemCode::AccountMissing,
        })?;
    if let Some(at) = plan.product_class {
        lines.products.note(product, 0, trim(row.cell(at)));
    }
    for (place, (at, _)) in plan.attributes.iter().enumerate() {
        lines.accounts.note(account, place, trim(row.cell(*at)));
    }
    Ok((account, product))
}

#[inline]
fn push<'a>(
    row: impl Cells<'a>,
    plan: &Plan,
    (account, product): (u32, u32),
    figures: &Figures,
    lines: &mut Lines<'_>,
) -> Result<(), Fault> {
    let document = plan.document.map_or(&[][..], |at| trim(row.cell(at)));
    let hash = if document.is_empty() { 0 } else { stable_hash(document) };
    let line = Line {
        account,
        product,
        day: figures.day,
        amount: figures.amount,
        quantity: figures.quantity,
        cost: figures.cost,
        document: hash,
        row: row.row(),
    };
    lines.push(line, document)
}
