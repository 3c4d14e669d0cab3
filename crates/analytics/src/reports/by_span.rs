//! One span of days against another, account by account or product by product: from the monthly sums
//! where both spans begin and end with months, from the rows elsewhere. Both give the same sums.

use super::by_month::exact;
use super::scan::{Fold, From, Rows, Scan};
use super::scope::SalesScope;
use crate::facts::{FactFile, FactStore};
use crate::{AnalyticsError, Reach};
use canopy_domain::growth::{Comparison, TwoSums};
use canopy_domain::primitives::{Day, Month, day_number};

/// By what sales of two spans are summed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SpanKey {
    /// By account; of one product alone where one is named.
    Account {
        /// The product's key.
        product: Option<u32>,
    },
    /// By product.
    Product,
}

/// Sums of one account or product over both spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SpanSales {
    /// The account or the product.
    pub key: u32,
    /// Its sums; `bought_before` is told of accounts alone.
    pub sums: TwoSums,
}

/// Everything that was sold in one of the spans, or bought by an account before the base span, in
/// the order of keys.
///
/// Blocks the thread for as long as it reads.
pub fn sales_by_span(
    store: &FactStore,
    scope: &SalesScope<'_>,
    by: SpanKey,
    spans: Comparison,
) -> Result<Vec<SpanSales>, AnalyticsError> {
    let last = spans.base.to.max(spans.current.to);
    let files: Vec<&FactFile> = scope.files.iter().filter(|file| file.first_day <= last).collect();
    let reach = scope.within();
    let from = match by {
        SpanKey::Account { product: None } if !files.iter().any(|file| cuts(file, spans)) => {
            From::Months
        }
        SpanKey::Account { product: None } => From::Facts { products: false },
        _ => From::Facts { products: true },
    };
    let times = Times::new(spans, from);
    let scan = Scan { store, files: &files, reach: &reach, from };
    let folds = scan.run(|| SpanFold { by, times, reach: &reach, sums: Vec::new() })?;
    collect(&folds, by)
}

/// Whether a border of a span lies inside a month of the file.
fn cuts(file: &FactFile, spans: Comparison) -> bool {
    let after = |day: Day| day.succ_opt().unwrap_or(day);
    let borders =
        [spans.base.from, after(spans.base.to), spans.current.from, after(spans.current.to)];
    borders.into_iter().any(|border| {
        let is_first = Month::of(border).first_day() == border;
        !is_first && file.first_day < border && border <= file.last_day
    })
}

/// Both spans in the unit of the rows' time: days, or months.
#[derive(Clone, Copy)]
struct Times {
    base: (i32, i32),
    current: (i32, i32),
    is_months: bool,
}

impl Times {
    fn new(spans: Comparison, from: From) -> Self {
        let is_months = from == From::Months;
        let number = |day| if is_months { Month::of(day).index() } else { day_number(day) };
        // Where files end before a span does, the border may lie inside a month nobody has rows in.
        Self {
            base: (number(spans.base.from), number(spans.base.to)),
            current: (number(spans.current.from), number(spans.current.to)),
            is_months,
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Sums {
    base: i64,
    current: i64,
    base_quantity: i64,
    current_quantity: i64,
    is_there: bool,
    bought_before: bool,
}

struct SpanFold<'a> {
    by: SpanKey,
    times: Times,
    reach: &'a Reach,
    /// By key.
    sums: Vec<Sums>,
}

impl Fold for SpanFold<'_> {
    fn take(&mut self, rows: &Rows) -> Result<(), AnalyticsError> {
        let Times { base, current, is_months } = self.times;
        let (keys, wanted) = match self.by {
            SpanKey::Account { product } => (&rows.account_key, product),
            SpanKey::Product => (&rows.product_key, None),
        };
        let tells_before = self.by != SpanKey::Product;
        let money = rows.amount.iter().zip(&rows.quantity);
        let mut days = rows.days.iter();
        let mut products = rows.product_key.iter();
        let keyed = keys.iter().zip(&rows.account_key).zip(&rows.time).zip(money);
        for (((key, account), time), (amount, quantity)) in keyed {
            let is_purchase =
                if is_months { days.next().is_some_and(|bits| *bits != 0) } else { *quantity > 0 };
            let product = products.next().map(|product| product.cast_unsigned());
            let in_base = base.0 <= *time && *time <= base.1;
            let in_current = current.0 <= *time && *time <= current.1;
            let before = tells_before && *time < base.0 && is_purchase;
            let is_other = wanted.is_some_and(|wanted| product != Some(wanted));
            if !(in_base || in_current || before)
                || is_other
                || !self.reach.contains(account.cast_unsigned())
            {
                continue;
            }
            let at = usize::try_from(*key).map_err(|_| AnalyticsError::Malformed("a key"))?;
            if at >= self.sums.len() {
                self.sums.resize(at + 1, Sums::default());
            }
            let Some(sums) = self.sums.get_mut(at) else { continue };
            sums.is_there = true;
            sums.bought_before |= before;
            if in_base {
                add(&mut sums.base, *amount)?;
                add(&mut sums.base_quantity, *quantity)?;
            }
            if in_current {
                add(&mut sums.current, *amount)?;
                add(&mut sums.current_quantity, *quantity)?;
            }
        }
        Ok(())
    }
}

fn add(sum: &mut i64, value: i64) -> Result<(), AnalyticsError> {
    *sum = sum.checked_add(value).ok_or(AnalyticsError::TotalTooLarge)?;
    Ok(())
}

fn collect(folds: &[SpanFold<'_>], by: SpanKey) -> Result<Vec<SpanSales>, AnalyticsError> {
    let longest = folds.iter().map(|fold| fold.sums.len()).max().unwrap_or(0);
    let mut found = Vec::new();
    for at in 0..longest {
        let mut parts = folds.iter().filter_map(|fold| fold.sums.get(at)).filter(|s| s.is_there);
        let Some(first) = parts.next() else { continue };
        let mut whole = [first.base, first.current, first.base_quantity, first.current_quantity]
            .map(i128::from);
        let mut bought_before = first.bought_before;
        for part in parts {
            let more = [part.base, part.current, part.base_quantity, part.current_quantity];
            whole.iter_mut().zip(more).for_each(|(sum, more)| *sum += i128::from(more));
            bought_before |= part.bought_before;
        }
        let [base, current, base_quantity, current_quantity] = whole;
        let sums = TwoSums {
            base: exact(base)?,
            current: exact(current)?,
            base_quantity: exact(base_quantity)?,
            current_quantity: exact(current_quantity)?,
            bought_before: bought_before && by != SpanKey::Product,
        };
        let key = u32::try_from(at).map_err(|_| AnalyticsError::Malformed("a key"))?;
        found.push(SpanSales { key, sums });
    }
    Ok(found)
}
