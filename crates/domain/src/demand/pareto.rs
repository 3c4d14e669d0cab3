//! Pareto/NBD: customers buy at random at a rate of their own and leave for good at any moment.
//! Schmittlein, Morrison & Colombo (1987), Management Science 33(1); in the form of Fader & Hardie
//! (2005), "A Note on Deriving the Pareto/NBD Model and Related Expressions".

use super::fit::{Fit, NoFit, ln_one_plus_exp, of_purchases};
use super::history::{Group, PurchaseHistory};
use super::special::{hypergeometric_from_one, ln_rising};
use serde::{Deserialize, Serialize};

/// Groups a search begins with.
const THINNED: usize = 1_500;
/// Beyond this exponent what is left after subtraction is the greater part alone.
const FAR: f64 = 40.0;

/// The parameters of a Pareto/NBD model; time in weeks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct ParetoNbd {
    /// Shape of the purchase rates, Gamma(r, α).
    pub r: f64,
    /// Their scale, in weeks.
    pub alpha: f64,
    /// Shape of the rates of leaving, Gamma(s, β).
    pub s: f64,
    /// Their scale, in weeks.
    pub beta: f64,
}

impl ParetoNbd {
    /// The model that makes these customers' histories most likely.
    pub fn fit(customers: &[PurchaseHistory]) -> Result<Fit<Self>, NoFit> {
        let starts = |rate: f64| {
            vec![
                [0.5, 0.5 * rate, 0.6, 12.0],
                [1.0, rate, 1.0, 50.0],
                [3.0, 3.0 * rate, 0.3, 100.0],
            ]
        };
        of_purchases(customers, THINNED, starts, Self::mean_loss)
    }

    /// The parameters with their names.
    pub const fn named(&self) -> [(&'static str, f64); 4] {
        [("r", self.r), ("α", self.alpha), ("s", self.s), ("β", self.beta)]
    }

    /// Probability that the customer has not left, their equation 11.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        (1.0 + self.ln_odds_left(history).exp()).recip()
    }

    /// Purchases expected in the next `weeks`, their equation 41 with the limit at s = 1.
    pub fn expected_purchases(&self, history: &PurchaseHistory, weeks: f64) -> f64 {
        let x = f64::from(history.repeats);
        let (rates, rest) = (self.alpha + history.weeks, self.beta + history.weeks);
        let growth = (weeks / rest).ln_1p();
        let s = self.s - 1.0;
        // (1 − e^(−s·growth)) / s, which tends to growth.
        let watched = if s.abs() < 1e-9 { growth } else { -(-s * growth).exp_m1() / s };
        let expected = (self.r + x) * rest / rates * watched * self.probability_alive(history);
        if expected.is_finite() { expected.max(0.0) } else { 0.0 }
    }

    /// ln of (probability of having left / of not having left): s/(r+s+x) · A₀ · (α+T)^(r+x) ·
    /// (β+T)^s, with Euler's transformation of each ₂F₁ so that all its terms are positive.
    fn ln_odds_left(&self, history: &PurchaseHistory) -> f64 {
        let Self { r, alpha, s, beta } = *self;
        let x = f64::from(history.repeats);
        let third = r + s + x + 1.0;
        let rates_quicken = ((alpha + history.weeks) / (alpha + history.last_week)).ln();
        let rest_quickens = ((beta + history.weeks) / (beta + history.last_week)).ln();
        let (second, difference, greater, exponent, scale) = if alpha >= beta {
            let exponent = (r + x) * rates_quicken + s * rest_quickens;
            (r + x, alpha - beta, alpha, exponent, 0.0)
        } else {
            let exponent = (r + x - 1.0) * rates_quicken + (s + 1.0) * rest_quickens;
            let scale = ((alpha + history.weeks) / (beta + history.weeks)).ln();
            (s + 1.0, beta - alpha, beta, exponent, scale)
        };
        let at = |week: f64| hypergeometric_from_one(second, third, difference / (greater + week));
        let early = at(history.last_week);
        let left = if exponent > FAR {
            exponent + early.ln()
        } else {
            (exponent.exp() * early - at(history.weeks)).max(0.0).ln()
        };
        (s / (r + s + x)).ln() + scale + left
    }

    /// Mean negative log-likelihood; groups in rising order of their repeats.
    fn mean_loss(&self, groups: &[Group]) -> f64 {
        let mut sum = 0.0;
        let mut customers = 0.0;
        for same in groups.chunk_by(|a, b| a.history.repeats == b.history.repeats) {
            let Some(repeats) = same.first().map(|group| group.history.repeats) else { continue };
            let x = f64::from(repeats);
            let shared =
                ln_rising(self.r, repeats) + self.r * self.alpha.ln() + self.s * self.beta.ln();
            for Group { history, count } in same {
                let bought = (self.r + x) * (self.alpha + history.weeks).ln();
                let stayed = self.s * (self.beta + history.weeks).ln();
                let left = ln_one_plus_exp(self.ln_odds_left(history));
                sum += count * (shared - bought - stayed + left);
                customers += count;
            }
        }
        -sum / customers
    }
}

impl From<[f64; 4]> for ParetoNbd {
    fn from([r, alpha, s, beta]: [f64; 4]) -> Self {
        Self { r, alpha, s, beta }
    }
}
