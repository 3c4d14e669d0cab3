//! What can be told of one account's future from its own history alone: its months, its purchase
//! days, its rhythm. What the company's models say of it stands in `company`.

use canopy_analytics::AccountMonth;
use canopy_domain::demand::{
    Forecast, MonthlySeries, PurchaseHistory, Rhythm, forecast, last_whole_month, rhythm,
};
use canopy_domain::primitives::{Amount, Day, Month};

/// Months forecast for an account.
pub const MONTHS_AHEAD: usize = 12;

/// The purchase days of an account up to a day.
pub(super) fn purchase_days(months: &[AccountMonth], as_of: Day) -> Vec<Day> {
    months.iter().flat_map(AccountMonth::days).filter(|day| *day <= as_of).collect()
}

/// Its revenue month by month up to the last month that is over.
pub(super) fn series(months: &[AccountMonth], as_of: Day) -> Option<MonthlySeries> {
    let sums = months.iter().map(|one| (one.month, one.amount));
    MonthlySeries::new(sums, last_whole_month(as_of))
}

/// Its forecast for the next twelve months.
pub(super) fn forecast_of(series: &MonthlySeries) -> Option<Forecast> {
    forecast(&series.values, MONTHS_AHEAD)
}

/// Its rhythm.
pub(super) fn rhythm_of(months: &[AccountMonth], as_of: Day) -> Option<Rhythm> {
    rhythm(&purchase_days(months, as_of), as_of)
}

/// Its history as purchase models take it. Monthly sums do not say what the first day was worth:
/// it is taken to be like the other days of its month, and the rest is shared by the later days.
pub(super) fn purchase_history(months: &[AccountMonth], as_of: Day) -> Option<PurchaseHistory> {
    let last = Month::of(as_of);
    let days = purchase_days(months, as_of);
    let known = || months.iter().filter(|one| one.month <= last);
    let total: Amount = known().map(|one| one.amount).sum();
    let first = known().find(|one| one.purchase_days() > 0)?;
    let first_day = first.amount.to_f64() / f64::from(first.purchase_days());
    let repeats = days.len().saturating_sub(1);
    let mean = (repeats > 0).then(|| (total.to_f64() - first_day) / repeats as f64);
    PurchaseHistory::of(&days, as_of, mean)
}
