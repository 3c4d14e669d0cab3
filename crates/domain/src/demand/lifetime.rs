//! Whether a customer buys again, how often, and what that is worth: the model that explains the
//! population best, and what it says of each. Leaves out profit: values are revenue.

use super::bgnbd::BgNbd;
use super::fit::{Fit, NoFit};
use super::gamma_gamma::GammaGamma;
use super::history::PurchaseHistory;
use super::pareto::ParetoNbd;
use serde::{Deserialize, Serialize};

/// Customers a fit of four parameters needs at least.
const FEWEST: usize = 20;
/// Of them so many must have bought again.
const FEWEST_REPEATERS: usize = 5;
/// Weeks in a year, for discounting.
const WEEKS_PER_YEAR: f64 = 52.0;

/// What was fitted to a population, and why not where it was not.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Lifetimes {
    /// Customers who may leave after a purchase.
    pub bg: Result<Fit<BgNbd>, NoFit>,
    /// Customers who may leave at any moment.
    pub pareto: Result<Fit<ParetoNbd>, NoFit>,
    /// The value of a purchase.
    pub value: Result<Fit<GammaGamma>, NoFit>,
}

/// A fitted model of purchases.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PurchaseModel {
    /// BG/NBD.
    Bg(BgNbd),
    /// Pareto/NBD.
    Pareto(ParetoNbd),
}

/// Which model of purchases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ModelKind {
    /// BG/NBD.
    Bg,
    /// Pareto/NBD.
    Pareto,
}

/// How far ahead to look and at what price of time.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Outlook {
    /// Weeks in which purchases are expected.
    pub weeks: u32,
    /// Weeks over which value is summed.
    pub value_weeks: u32,
    /// What a year's waiting costs, as a share: 0.10 for ten per cent.
    pub discount: f64,
}

impl Outlook {
    /// A year of purchases, three years of value, ten per cent a year.
    pub const STANDARD: Self = Self { weeks: 52, value_weeks: 156, discount: 0.10 };
}

/// What is expected of one customer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Expectation {
    /// Probability that the customer has not left, 0–1.
    pub alive: f64,
    /// Purchases expected in the outlook's weeks.
    pub purchases: f64,
    /// Value of one purchase; `None` where values could not be fitted.
    pub purchase_value: Option<f64>,
    /// Discounted value of the outlook's value weeks; `None` likewise.
    pub lifetime_value: Option<f64>,
}

impl Lifetimes {
    /// Fits all three models.
    pub fn fit(customers: &[PurchaseHistory]) -> Self {
        Self {
            bg: BgNbd::fit(customers),
            pareto: ParetoNbd::fit(customers),
            value: GammaGamma::fit(customers),
        }
    }

    /// The model of choice, or where none is chosen the one used; why there is none.
    pub fn choose(&self, choice: Option<ModelKind>) -> Result<PurchaseModel, NoFit> {
        match choice {
            Some(ModelKind::Bg) => self.bg.map(|fit| PurchaseModel::Bg(fit.parameters)),
            Some(ModelKind::Pareto) => self.pareto.map(|fit| PurchaseModel::Pareto(fit.parameters)),
            None => self.model().ok_or(self.why_not().unwrap_or(NoFit::TooFew)),
        }
    }

    /// The model used: of the fitted ones that under which the data are likelier. Both have four
    /// parameters and see the same customers, so their likelihoods can be compared as they are.
    pub fn model(&self) -> Option<PurchaseModel> {
        match (self.bg, self.pareto) {
            (Ok(bg), Ok(pareto)) if pareto.log_likelihood > bg.log_likelihood => {
                Some(PurchaseModel::Pareto(pareto.parameters))
            }
            (Ok(bg), _) => Some(PurchaseModel::Bg(bg.parameters)),
            (Err(_), Ok(pareto)) => Some(PurchaseModel::Pareto(pareto.parameters)),
            (Err(_), Err(_)) => None,
        }
    }

    /// Why there is no model; `None` where there is one.
    pub fn why_not(&self) -> Option<NoFit> {
        self.bg.err().filter(|_| self.pareto.is_err())
    }

    /// What is expected of a customer; `None` without a model.
    pub fn expect(&self, history: &PurchaseHistory, outlook: Outlook) -> Option<Expectation> {
        Some(self.expect_by(&self.model()?, history, outlook))
    }

    /// What is expected of a customer under a model.
    pub fn expect_by(
        &self,
        model: &PurchaseModel,
        history: &PurchaseHistory,
        outlook: Outlook,
    ) -> Expectation {
        let value = self.value.ok().map(|fit| fit.parameters.expected_value(history));
        Expectation {
            alive: model.probability_alive(history),
            purchases: model.expected_purchases(history, f64::from(outlook.weeks)),
            purchase_value: value,
            lifetime_value: value.map(|value| value * model.discounted_purchases(history, outlook)),
        }
    }
}

impl PurchaseModel {
    /// Which it is.
    pub const fn kind(&self) -> ModelKind {
        match self {
            Self::Bg(_) => ModelKind::Bg,
            Self::Pareto(_) => ModelKind::Pareto,
        }
    }

    /// Probability that the customer has not left, 0–1.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        match self {
            Self::Bg(model) => model.probability_alive(history),
            Self::Pareto(model) => model.probability_alive(history),
        }
    }

    /// Purchases expected in the next `weeks`.
    pub fn expected_purchases(&self, history: &PurchaseHistory, weeks: f64) -> f64 {
        match self {
            Self::Bg(model) => model.expected_purchases(history, weeks),
            Self::Pareto(model) => model.expected_purchases(history, weeks),
        }
    }

    /// Σ over the weeks w of the purchases expected in week w / (1 + d)ʷ, d the week's share of the
    /// year's discount: (1 + discount)^(1/52) − 1.
    pub fn discounted_purchases(&self, history: &PurchaseHistory, outlook: Outlook) -> f64 {
        let week = (1.0 + outlook.discount).powf(WEEKS_PER_YEAR.recip());
        let mut before = 0.0;
        let mut factor = 1.0;
        let mut sum = 0.0;
        for end in 1..=outlook.value_weeks {
            let until = self.expected_purchases(history, f64::from(end));
            factor *= week;
            sum += (until - before) / factor;
            before = until;
        }
        sum
    }
}

/// How many customers there are, if they are enough to fit to.
pub(super) fn enough(customers: &[PurchaseHistory]) -> Result<u32, NoFit> {
    let repeaters = customers.iter().filter(|one| one.repeats > 0).count();
    if customers.len() < FEWEST {
        return Err(NoFit::TooFew);
    }
    if repeaters < FEWEST_REPEATERS {
        return Err(NoFit::NoRepeaters);
    }
    Ok(u32::try_from(customers.len()).unwrap_or(u32::MAX))
}

/// Weeks watched per repeat purchase, over all: where a search for rates begins.
pub(super) fn mean_gap(customers: &[PurchaseHistory]) -> f64 {
    let repeats: f64 = customers.iter().map(|one| f64::from(one.repeats)).sum();
    let weeks: f64 = customers.iter().map(|one| one.weeks).sum();
    (weeks / repeats.max(1.0)).clamp(0.01, 1_000.0)
}
