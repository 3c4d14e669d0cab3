//! Forecasts of revenue per account or of all together, from sales files: the tables of
//! `canopy forecast`.

use super::books::{Book, Books};
use crate::demand::in_parallel;
use canopy_domain::Amount;
use canopy_domain::demand::{Forecast, MonthlySeries, forecast};
use canopy_domain::primitives::Month;
use canopy_tables::write::{Cell, Sheet};

/// Columns of the first table; part of the product's interface, the same in every language.
const HEADERS: [&str; 10] = [
    "account",
    "name",
    "method",
    "why",
    "months",
    "last_12_months",
    "forecast",
    "low",
    "high",
    "off_when_held_back",
];

/// Columns of the second.
const MONTH_HEADERS: [&str; 5] = ["account", "month", "forecast", "low", "high"];

/// The forecast of one account, or of all.
#[derive(Debug, Clone)]
pub struct Foreseen {
    key: String,
    name: Option<String>,
    /// The history it rests on.
    pub series: MonthlySeries,
    /// The forecast.
    pub forecast: Forecast,
}

/// Forecasts every account with sales, or with `in_sum` the sum of all.
pub fn forecasts_of(books: &Books, months: usize, in_sum: bool) -> Vec<Foreseen> {
    let last = books.last_month();
    let foresee = |book: &Book| {
        let series = book.series(last)?;
        let forecast = forecast(&series.values, months)?;
        Some(Foreseen { key: book.key.clone(), name: book.name.clone(), series, forecast })
    };
    if in_sum {
        let all = Book::together(&books.accounts);
        return foresee(&all).into_iter().collect();
    }
    in_parallel(&books.accounts, foresee).into_iter().flatten().collect()
}

/// One row per account, then one per account and month.
pub fn forecast_tables(foreseen: &[Foreseen]) -> Vec<Sheet> {
    let money = |amount: f64| Cell::Money(Amount::nearest_cent(amount));
    let first = foreseen.iter().map(|one| {
        let Forecast { method, why, total, .. } = &one.forecast;
        let range = |end: f64| if one.forecast.has_range { money(end) } else { Cell::Empty };
        let off = one.forecast.accuracy.and_then(|found| found.share_off);
        vec![
            Cell::from(one.key.as_str()),
            Cell::text(one.name.as_deref()),
            Cell::from(method.code()),
            Cell::from(why.code()),
            Cell::Integer(i64::try_from(one.series.values.len()).unwrap_or(i64::MAX)),
            one.series.last_year().map_or(Cell::Empty, money),
            money(total.amount),
            range(total.low),
            range(total.high),
            off.map_or(Cell::Empty, Cell::Number),
        ]
    });
    let first = sheet("forecast", &HEADERS, first.collect());
    let monthly = foreseen.iter().flat_map(|one| {
        let months = one.series.next().index()..;
        one.forecast.months.iter().zip(months).map(|(month, index)| {
            let range = |end: f64| if one.forecast.has_range { money(end) } else { Cell::Empty };
            vec![
                Cell::from(one.key.as_str()),
                Cell::from(Month::from_index(index).to_string()),
                money(month.amount),
                range(month.low),
                range(month.high),
            ]
        })
    });
    vec![first, sheet("months", &MONTH_HEADERS, monthly.collect())]
}

fn sheet(name: &str, headers: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    let headers = headers.iter().map(|header| (*header).to_owned()).collect();
    Sheet { name: name.to_owned(), headers, rows }
}
