//! A series of months: where it begins and ends, and what kind of demand it shows.

use crate::primitives::{Amount, Day, Month};
use chrono::{Datelike, Weekday};

/// Months in a year: the season.
pub(super) const YEAR: usize = 12;
/// Mean months per month with sales from which demand counts as intermittent: Syntetos, Boylan &
/// Croston (2005), "On the categorization of demand patterns", JORS 56(5).
const INTERMITTENT_FROM: f64 = 1.32;

/// Revenue month by month without gaps, from the first month with sales to the last whole month.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthlySeries {
    /// The month of the first value.
    pub first: Month,
    /// Revenue of each month, returns included; may be negative.
    pub values: Vec<f64>,
}

impl MonthlySeries {
    /// The series of these monthly sums (in rising order, months without sales left out), up to
    /// `last`; `None` where nothing was sold by then. Months of zero before the first sale are not
    /// history: nobody had bought yet.
    pub fn new(sums: impl IntoIterator<Item = (Month, Amount)>, last: Month) -> Option<Self> {
        let mut first: Option<Month> = None;
        let mut values: Vec<f64> = Vec::new();
        for (month, amount) in sums {
            let amount = amount.to_f64();
            if month > last || (first.is_none() && amount == 0.0) {
                continue;
            }
            let begins = *first.get_or_insert(month);
            let place = usize::try_from(month.index() - begins.index()).unwrap_or_default();
            values.resize(values.len().max(place + 1), 0.0);
            if let Some(value) = values.get_mut(place) {
                *value += amount;
            }
        }
        let first = first?;
        let length = usize::try_from(last.index() - first.index() + 1).unwrap_or_default();
        values.resize(length, 0.0);
        Some(Self { first, values })
    }

    /// The month after the last: the first that is forecast.
    pub fn next(&self) -> Month {
        let length = i32::try_from(self.values.len()).unwrap_or_default();
        Month::from_index(self.first.index() + length)
    }

    /// The sum of the last twelve months; `None` in a shorter history.
    pub fn last_year(&self) -> Option<f64> {
        let start = self.values.len().checked_sub(YEAR)?;
        Some(self.values.get(start..)?.iter().sum())
    }
}

/// The last month that is over on `as_of`: the month itself where only days of a weekend are left
/// of it, else the one before. Sales of half a month would look like a fall.
pub fn last_whole_month(as_of: Day) -> Month {
    let month = Month::of(as_of);
    let is_weekend = |day: &Day| matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let rest = as_of.iter_days().skip(1).take_while(|day| Month::of(*day) == month);
    let is_over = rest.take(YEAR).all(|day| is_weekend(&day));
    if is_over { month } else { Month::from_index(month.index() - 1) }
}

/// Whether demand comes now and then: mean distance of months with sales ≥ 1.32.
pub(super) fn is_intermittent(values: &[f64]) -> bool {
    let bought = values.iter().filter(|value| **value > 0.0).count();
    bought > 0 && values.len() as f64 / bought as f64 >= INTERMITTENT_FROM
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        Month::of(format!("{text}-01").parse().unwrap())
    }

    #[test]
    fn a_series_has_no_gaps_and_begins_with_the_first_sale() {
        let sums = [("2024-01", 0), ("2024-03", 5), ("2024-05", -2), ("2024-08", 9)];
        let sums = sums.map(|(at, units)| (month(at), Amount::from_units(units).unwrap()));
        let series = MonthlySeries::new(sums, month("2024-06")).unwrap();
        assert_eq!(series.first, month("2024-03"));
        assert_eq!(series.values, [5.0, 0.0, -2.0, 0.0]);
        assert_eq!(series.next(), month("2024-07"));
        assert_eq!(MonthlySeries::new(sums, month("2024-02")), None);
    }

    #[test]
    fn a_month_is_over_when_only_a_weekend_is_left() {
        let cases = [
            ("2024-06-30", "2024-06"),
            ("2024-06-28", "2024-06"), // a Friday; the 29th and 30th are a weekend
            ("2024-06-27", "2024-05"),
            ("2025-12-30", "2025-11"),
        ];
        for (day, last) in cases {
            assert_eq!(last_whole_month(day.parse().unwrap()), month(last), "{day}");
        }
    }
}
