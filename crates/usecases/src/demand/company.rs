//! The future demand of all accounts: each one's forecast and rhythm, and what the company's models
//! of repeat purchase say of it. A pure function of the files that count and a day.
//!
//! Memory: about two hundred bytes an account, and the months of one block of accounts at a time.

use super::account::{forecast_of, purchase_history, rhythm_of, series};
use super::in_parallel;
use crate::Outcome;
use canopy_analytics::{AccountHistory, FactFile, FactStore, Reach, account_histories};
use canopy_domain::Day;
use canopy_domain::demand::{
    Expectation, Lifetimes, Method, Outlook, PurchaseHistory, PurchaseModel, Rhythm, WhyMethod,
};

/// Which parts are asked for; the others are not computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Wanted {
    /// Forecasts of revenue.
    pub(crate) forecast: bool,
    /// Repeat purchases and lifetime value.
    pub(crate) lifetime: bool,
    /// Rhythm.
    pub(crate) rhythm: bool,
}

impl Wanted {
    /// Everything.
    pub(crate) const ALL: Self = Self { forecast: true, lifetime: true, rhythm: true };

    /// Whether anything is.
    pub(crate) const fn is_any(self) -> bool {
        self.forecast || self.lifetime || self.rhythm
    }
}

/// The future demand of a company's accounts as of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct CompanyDemand {
    /// The day looked forward from.
    pub as_of: Day,
    /// What was fitted; `None` where nobody asked.
    pub lifetimes: Option<Lifetimes>,
    /// One per account with sales by then, in the order of their keys.
    pub accounts: Vec<AccountDemand>,
}

/// What is expected of one account.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AccountDemand {
    /// Its key in the sales.
    pub sales_key: u32,
    /// The forecast of its revenue; `None` without a month that is over.
    pub outlook: Option<YearAhead>,
    /// The rhythm it buys in; `None` with too few purchase days.
    pub rhythm: Option<Rhythm>,
    /// Purchase days, days since; `None` where it never bought.
    pub history: Option<PurchaseHistory>,
    /// What the models expect; `None` without a model.
    pub expected: Option<Expectation>,
}

/// The forecast of an account's next twelve months, in short.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct YearAhead {
    /// Revenue expected.
    pub amount: f64,
    /// Lower end of the range.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Revenue of the last twelve whole months; `None` in a shorter history.
    pub last_year: Option<f64>,
    /// How it was made.
    pub method: Method,
    /// Why so.
    pub why: WhyMethod,
}

impl YearAhead {
    /// Expected over last year's revenue less 1, from −1 to 3; `None` unless that was positive.
    pub fn growth(&self) -> Option<f64> {
        let last_year = self.last_year.filter(|amount| *amount > 0.0)?;
        Some((self.amount / last_year - 1.0).clamp(-1.0, 3.0))
    }
}

impl CompanyDemand {
    /// What is expected of the account with this key.
    pub fn of(&self, sales_key: u32) -> Option<&AccountDemand> {
        let at = self.accounts.binary_search_by_key(&sales_key, |one| one.sales_key).ok()?;
        self.accounts.get(at)
    }
}

/// Computes what is wanted for every account of the files. Blocks the thread for as long as it takes.
pub(crate) fn company_demand(
    facts: &FactStore,
    files: &[FactFile],
    as_of: Day,
    wanted: Wanted,
) -> Outcome<CompanyDemand> {
    let mut accounts: Vec<AccountDemand> = Vec::new();
    account_histories(facts, files, &Reach::All, |block| {
        accounts.extend(in_parallel(&block, |one| look(one, as_of, wanted)).into_iter().flatten());
    })?;
    let lifetimes = wanted.lifetime.then(|| {
        let histories: Vec<PurchaseHistory> =
            accounts.iter().filter_map(|account| account.history).collect();
        Lifetimes::fit(&histories)
    });
    if let Some((lifetimes, model)) =
        lifetimes.as_ref().and_then(|fitted| Some((fitted, fitted.model()?)))
    {
        let expected = in_parallel(&accounts, |account| expect(lifetimes, &model, account));
        for (account, expected) in accounts.iter_mut().zip(expected) {
            account.expected = expected;
        }
    }
    Ok(CompanyDemand { as_of, lifetimes, accounts })
}

/// What the company's models say of an account.
pub(super) fn expect(
    lifetimes: &Lifetimes,
    model: &PurchaseModel,
    account: &AccountDemand,
) -> Option<Expectation> {
    Some(lifetimes.expect_by(model, &account.history?, Outlook::STANDARD))
}

fn look((sales_key, months): &AccountHistory, as_of: Day, wanted: Wanted) -> Option<AccountDemand> {
    let history = purchase_history(months, as_of);
    let series = series(months, as_of);
    if history.is_none() && series.is_none() {
        return None;
    }
    let outlook = series.filter(|_| wanted.forecast).and_then(|series| {
        let forecast = forecast_of(&series)?;
        Some(YearAhead {
            amount: forecast.total.amount,
            low: forecast.total.low,
            high: forecast.total.high,
            last_year: series.last_year(),
            method: forecast.method,
            why: forecast.why,
        })
    });
    Some(AccountDemand {
        sales_key: *sales_key,
        outlook,
        rhythm: if wanted.rhythm { rhythm_of(months, as_of) } else { None },
        history: history.filter(|_| wanted.lifetime),
        expected: None,
    })
}
