//! What the page of an account shows of its future: the history behind, the forecast ahead, its
//! rhythm, whether it buys again, and what it brought after cost.

use super::account::{forecast_of, purchase_history, rhythm_of, series};
use super::kept::{Ready, demand_soon};
use crate::screening::live_files;
use crate::{Company, Outcome};
use canopy_analytics::{AccountMonth, Reach, account_histories};
use canopy_domain::demand::{
    Expectation, Forecast, ModelKind, MonthlySeries, NoFit, PurchaseHistory, Rhythm,
    last_whole_month,
};
use canopy_domain::primitives::{Amount, Day};
use canopy_store::Desk;
use canopy_store::accounts::Account;
use std::sync::Arc;

/// Months looked back over for profit.
const YEAR: i32 = 12;

/// An account's future.
#[derive(Debug, Clone, PartialEq)]
pub struct AccountOutlook {
    /// The day looked forward from.
    pub as_of: Day,
    /// Its revenue by month; `None` where nothing was sold in a month that is over.
    pub series: Option<MonthlySeries>,
    /// The forecast of the next twelve months.
    pub forecast: Option<Forecast>,
    /// Its rhythm; `None` with fewer than five purchase days.
    pub rhythm: Option<Rhythm>,
    /// Its purchases; `None` where it never bought.
    pub history: Option<PurchaseHistory>,
    /// Whether it buys again.
    pub again: BuysAgain,
    /// Revenue less cost of the last twelve months that are over; `None` unless every line of them
    /// states its cost.
    pub profit: Option<Profit>,
}

/// Whether an account buys again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum BuysAgain {
    /// What the company's model expects.
    Expected(Expectation, ModelKind),
    /// There is no model.
    NoModel(NoFit),
    /// It never bought.
    NeverBought,
    /// The model is being fitted; ask again soon.
    Soon,
}

/// What an account brought after cost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Profit {
    /// Revenue.
    pub revenue: Amount,
    /// Cost.
    pub cost: Amount,
}

impl Profit {
    /// Revenue less cost.
    pub fn amount(&self) -> Amount {
        let less = self.revenue.ten_thousandths().saturating_sub(self.cost.ten_thousandths());
        Amount::from_ten_thousandths(less)
    }

    /// Profit over revenue; `None` unless that is positive.
    pub fn margin(&self) -> Option<f64> {
        let revenue = self.revenue.to_f64();
        (revenue > 0.0).then(|| self.amount().to_f64() / revenue)
    }
}

/// The future of an account the desk found; `None` while nothing was imported.
pub async fn outlook_of(
    company: &Company,
    desk: &Desk,
    account: &Account,
) -> Outcome<Option<AccountOutlook>> {
    let files = live_files(desk).await?;
    let Some(as_of) = files.iter().map(|file| file.last_day).max() else { return Ok(None) };
    let (facts, key) = (Arc::clone(&company.facts), account.sales_key);
    let read = move || {
        let mut months = Vec::new();
        account_histories(&facts, &files, &Reach::of([key]), |block| {
            months.extend(block.into_iter().flat_map(|(_, months)| months));
        })
        .map(|()| months)
    };
    let months = tokio::task::spawn_blocking(read).await??;
    let history = purchase_history(&months, as_of);
    let series = series(&months, as_of);
    Ok(Some(AccountOutlook {
        as_of,
        forecast: series.as_ref().and_then(forecast_of),
        series,
        rhythm: rhythm_of(&months, as_of),
        again: again(company, desk, key, history).await?,
        history,
        profit: profit(&months, as_of),
    }))
}

async fn again(
    company: &Company,
    desk: &Desk,
    sales_key: u32,
    history: Option<PurchaseHistory>,
) -> Outcome<BuysAgain> {
    if history.is_none() {
        return Ok(BuysAgain::NeverBought);
    }
    let Ready::Yes(demand) = demand_soon(company, desk).await? else {
        return Ok(BuysAgain::Soon);
    };
    let expected = demand.of(sales_key).and_then(|account| account.expected);
    let fitted = demand.lifetimes.as_ref();
    let model = fitted.and_then(canopy_domain::demand::Lifetimes::model);
    Ok(match expected.zip(model) {
        Some((expected, model)) => BuysAgain::Expected(expected, model.kind()),
        None => BuysAgain::NoModel(
            fitted.and_then(canopy_domain::demand::Lifetimes::why_not).unwrap_or(NoFit::TooFew),
        ),
    })
}

fn profit(months: &[AccountMonth], as_of: Day) -> Option<Profit> {
    let last = last_whole_month(as_of);
    let year = || {
        let age = move |one: &&AccountMonth| last.index() - one.month.index();
        months.iter().filter(move |one| (0..YEAR).contains(&age(one)))
    };
    let costs: Vec<Amount> = year().map(|one| one.cost).collect::<Option<_>>()?;
    if costs.is_empty() {
        return None;
    }
    Some(Profit { revenue: year().map(|one| one.amount).sum(), cost: costs.into_iter().sum() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profit_is_revenue_less_cost_and_margin_a_share_of_revenue() {
        let units = |units| Amount::from_units(units).unwrap();
        let profit = Profit { revenue: units(200), cost: units(150) };
        assert_eq!((profit.amount(), profit.margin()), (units(50), Some(0.25)));
        assert_eq!(Profit { revenue: units(0), cost: units(5) }.margin(), None);
    }
}
