//! Which column gives what, and how its cells are written, settled once before the first row.

use crate::text::is_blank;
use crate::values::{self, Agreement, DateOrder, Dated, agree};
use canopy_domain::imports::{Field, FileKind, Mapping, Target};
use canopy_domain::primitives::{day_from_number, day_number};
use canopy_domain::{Day, Month};

/// How rows are read.
pub(crate) struct Plan {
    /// Number of columns.
    pub(crate) width: usize,
    /// Whether rows may have fewer cells than columns, as in workbooks.
    pub(crate) short_rows: bool,
    pub(crate) account_code: Option<usize>,
    pub(crate) account_name: Option<usize>,
    pub(crate) product_code: Option<usize>,
    pub(crate) product_name: Option<usize>,
    pub(crate) product_class: Option<usize>,
    pub(crate) document: Option<usize>,
    pub(crate) dating: Dating,
    pub(crate) order: DateOrder,
    /// The month that `2024.1` is in this column; `None` where nothing tells.
    pub(crate) tenth: Option<u32>,
    pub(crate) amount: Option<NumberColumn>,
    pub(crate) quantity: Option<NumberColumn>,
    pub(crate) price: Option<NumberColumn>,
    pub(crate) cost: Option<NumberColumn>,
    /// What lines of other kinds than sales say besides.
    pub(crate) further: Option<Further>,
    /// Columns kept as attributes of the account, with their codes.
    pub(crate) attributes: Vec<(usize, String)>,
    /// Whether the first column is none of those above, so that it may label totals.
    pub(crate) first_is_free: bool,
    /// Days a sale may have.
    pub(crate) days: std::ops::RangeInclusive<i32>,
}

/// Where the day of a line comes from.
pub(crate) enum Dating {
    /// One column of days or months.
    Day(usize),
    /// A column of months that name their year, or do so with the help of a column of years.
    Month(usize, Option<usize>),
    /// Columns that are months: their numbers and the month's last day.
    Columns(Vec<(NumberColumn, i32)>),
}

/// A column of numbers.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NumberColumn {
    pub(crate) index: usize,
    pub(crate) comma: bool,
    pub(crate) factor: u32,
}

/// The columns of invoices, receipts and answers that sales do not have.
#[derive(Default)]
pub(crate) struct Further {
    /// Whether a line is known by its document and worth nothing without one.
    pub(crate) needs_document: bool,
    /// Whether the amount is a score.
    pub(crate) is_score: bool,
    pub(crate) due: Option<DayColumn>,
    pub(crate) paid: Option<NumberColumn>,
    pub(crate) paid_day: Option<DayColumn>,
    /// Survey, role and comment.
    pub(crate) texts: Option<[Option<usize>; 3]>,
}

/// A column of days, and which number is the month there.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DayColumn {
    pub(crate) index: usize,
    pub(crate) order: DateOrder,
}

impl Further {
    fn of(ground: &Ground<'_>, dates: Agreement) -> Option<Self> {
        let column_of = |field| ground.mapping.column_of(field);
        let day = |field| {
            column_of(field).map(|index| {
                let own = ground.agreement(index);
                let said = if own.is_certain() { own } else { dates };
                DayColumn { index, order: said.order(ground.today) }
            })
        };
        let texts = [Field::Survey, Field::Role, Field::Comment].map(column_of);
        match ground.mapping.kind {
            FileKind::Invoices => Some(Self {
                needs_document: true,
                due: day(Field::DueDate),
                paid: column_of(Field::PaidAmount).map(|at| ground.number(at)),
                paid_day: day(Field::PaidDate),
                ..Self::default()
            }),
            FileKind::Receipts => Some(Self { needs_document: true, ..Self::default() }),
            FileKind::Surveys => {
                Some(Self { is_score: true, texts: Some(texts), ..Self::default() })
            }
            FileKind::Sales | FileKind::Accounts | FileKind::Leads => None,
        }
    }

    /// The columns of texts.
    pub(crate) fn texts(&self) -> impl Iterator<Item = usize> + '_ {
        self.texts.iter().flatten().copied().flatten()
    }

    /// The columns of days.
    pub(crate) fn days(&self) -> impl Iterator<Item = usize> {
        [self.due, self.paid_day].into_iter().flatten().map(|column| column.index)
    }
}

/// What the plan is made from.
pub(crate) struct Ground<'a> {
    pub(crate) mapping: &'a Mapping,
    pub(crate) rows: &'a [Vec<String>],
    pub(crate) short_rows: bool,
    pub(crate) today: Option<Day>,
    /// What the whole column of dates says, where the sample left something open.
    pub(crate) dates: Option<Agreement>,
}

impl Ground<'_> {
    /// What the sample's cells of a column say.
    pub(crate) fn agreement(&self, column: usize) -> Agreement {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        agree(cells.map(String::as_bytes).filter(|cell| !is_blank(cell)))
    }

    fn number(&self, index: usize) -> NumberColumn {
        let factor = self.mapping.factor(index).value();
        NumberColumn { index, comma: self.agreement(index).decimal_comma(), factor }
    }

    fn dating(&self) -> Dating {
        let column_of = |field| self.mapping.column_of(field);
        if let Some(date) = column_of(Field::Date) {
            return Dating::Day(date);
        }
        if let Some(month) = column_of(Field::Month) {
            return Dating::Month(month, column_of(Field::Year));
        }
        let months = self.mapping.targets.iter().enumerate().filter_map(|(at, target)| {
            let Target::MonthAmount(month) = target else { return None };
            Some((self.number(at), day_number(Month::last_day(*month))))
        });
        Dating::Columns(months.collect())
    }
}

impl Plan {
    /// Settles everything the rows share.
    pub(crate) fn new(ground: &Ground<'_>) -> Self {
        let mapping = ground.mapping;
        let column_of = |field| mapping.column_of(field);
        let number = |field| column_of(field).map(|at| ground.number(at));
        let dating = ground.dating();
        let dates = ground.dates.unwrap_or_else(|| match &dating {
            Dating::Day(at) | Dating::Month(at, _) => ground.agreement(*at),
            Dating::Columns(_) => Agreement::default(),
        });
        Self {
            width: mapping.targets.len(),
            short_rows: ground.short_rows,
            account_code: column_of(Field::AccountCode),
            account_name: column_of(Field::AccountName),
            product_code: column_of(Field::ProductCode),
            product_name: column_of(Field::ProductName),
            product_class: column_of(Field::ProductClass),
            document: column_of(Field::Document),
            dating,
            order: dates.order(ground.today),
            tenth: dates.tenth(),
            further: Further::of(ground, dates),
            amount: number(match mapping.kind {
                FileKind::Surveys => Field::Score,
                _ => Field::Amount,
            }),
            quantity: number(Field::Quantity),
            price: number(Field::UnitPrice),
            cost: number(Field::Cost),
            attributes: attributes(mapping),
            first_is_free: mapping.targets.first() == Some(&Target::Ignore),
            days: days(ground.today),
        }
    }
}

/// From 1990 to a year after the import.
fn days(today: Option<Day>) -> std::ops::RangeInclusive<i32> {
    let first = Day::from_ymd_opt(1990, 1, 1).map_or(0, day_number);
    let last = today.map_or(i32::MAX, |day| day_number(day).saturating_add(366));
    first..=last
}

fn attributes(mapping: &Mapping) -> Vec<(usize, String)> {
    let code = |target: &Target| match target {
        Target::Attribute(code) => Some(code.clone()),
        Target::Field(Field::AccountType) => Some("type".to_owned()),
        Target::Field(
            field @ (Field::Level
            | Field::Parent
            | Field::Region
            | Field::City
            | Field::Territory
            | Field::Owner
            | Field::Aliases),
        ) => Some(field.name().to_owned()),
        _ => None,
    };
    let columns = mapping.targets.iter().enumerate();
    columns.filter_map(|(at, target)| Some((at, code(target)?))).collect()
}

impl Plan {
    /// Writes the day of a row as nobody can misread it: alone among others like it, 03/05/2025
    /// would be read by another order of day and month than in this file.
    pub(super) fn spell_out_day(&self, cells: &mut [String], faulty: Option<usize>) {
        let Dating::Day(at) = self.dating else { return };
        let Some(cell) = cells.get_mut(at).filter(|_| faulty != Some(at)) else { return };
        if let Some(Dated::Day(day)) = values::parse(cell.trim().as_bytes(), self.order)
            && let Some(day) = day_from_number(day)
        {
            *cell = day.to_string();
        }
    }
}
