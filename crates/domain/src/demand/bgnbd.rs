//! BG/NBD: customers buy at random at a rate of their own and may leave for good after any purchase.
//! Fader, Hardie & Lee (2005), "Counting Your Customers" the Easy Way, Marketing Science 24(2).

use super::fit::{Fit, NoFit, ln_one_plus_exp, of_purchases};
use super::history::{Group, PurchaseHistory};
use super::special::{hypergeometric, ln_rising};
use serde::{Deserialize, Serialize};

/// Groups a search begins with.
const THINNED: usize = 3_000;

/// The parameters of a BG/NBD model; time in weeks.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct BgNbd {
    /// Shape of the purchase rates, Gamma(r, α).
    pub r: f64,
    /// Their scale, in weeks.
    pub alpha: f64,
    /// First shape of the chance to leave after a purchase, Beta(a, b).
    pub a: f64,
    /// Second shape.
    pub b: f64,
}

impl BgNbd {
    /// The model that makes these customers' histories most likely.
    pub fn fit(customers: &[PurchaseHistory]) -> Result<Fit<Self>, NoFit> {
        let starts = |rate: f64| {
            vec![[0.3, 0.3 * rate, 0.8, 2.5], [1.0, rate, 0.5, 5.0], [3.0, 3.0 * rate, 0.2, 10.0]]
        };
        of_purchases(customers, THINNED, starts, Self::mean_loss)
    }

    /// The parameters with their names.
    pub const fn named(&self) -> [(&'static str, f64); 4] {
        [("r", self.r), ("α", self.alpha), ("a", self.a), ("b", self.b)]
    }

    /// Probability that the customer has not left: their equation (in "Computing P(alive) Using
    /// the BG/NBD Model", 2008). 1 by construction where there was no repeat purchase.
    pub fn probability_alive(&self, history: &PurchaseHistory) -> f64 {
        if history.repeats == 0 {
            return 1.0;
        }
        (1.0 + self.ln_odds_left(history).exp()).recip()
    }

    /// Purchases expected in the next `weeks`, equation 10, with Euler's transformation of ₂F₁, so
    /// that nothing overflows for customers who buy often.
    pub fn expected_purchases(&self, history: &PurchaseHistory, weeks: f64) -> f64 {
        let a = if (self.a - 1.0).abs() < 1e-6 { 1.0 + 1e-6 } else { self.a };
        let x = f64::from(history.repeats);
        let z = weeks / (self.alpha + history.weeks + weeks);
        let c = a + self.b + x - 1.0;
        let kept = (1.0 - z).powf(a - 1.0) * hypergeometric(c - self.r - x, a - 1.0, c, z);
        let expected = c / (a - 1.0) * (1.0 - kept) * self.probability_alive(history);
        if expected.is_finite() { expected.max(0.0) } else { 0.0 }
    }

    /// ln of (probability of having left / of not having left).
    fn ln_odds_left(&self, history: &PurchaseHistory) -> f64 {
        let x = f64::from(history.repeats);
        let waited = (self.alpha + history.weeks) / (self.alpha + history.last_week);
        (self.a / (self.b + x - 1.0)).ln() + (self.r + x) * waited.ln()
    }

    /// Mean negative log-likelihood, equation 6; groups in rising order of their repeats.
    fn mean_loss(&self, groups: &[Group]) -> f64 {
        let mut sum = 0.0;
        let mut customers = 0.0;
        for same in groups.chunk_by(|a, b| a.history.repeats == b.history.repeats) {
            let Some(repeats) = same.first().map(|group| group.history.repeats) else { continue };
            let x = f64::from(repeats);
            let shared =
                ln_rising(self.r, repeats) + self.r * self.alpha.ln() + ln_rising(self.b, repeats)
                    - ln_rising(self.a + self.b, repeats);
            for Group { history, count } in same {
                let left =
                    if repeats > 0 { ln_one_plus_exp(self.ln_odds_left(history)) } else { 0.0 };
                sum += count * (shared - (self.r + x) * (self.alpha + history.weeks).ln() + left);
                customers += count;
            }
        }
        -sum / customers
    }
}

impl From<[f64; 4]> for BgNbd {
    fn from([r, alpha, a, b]: [f64; 4]) -> Self {
        Self { r, alpha, a, b }
    }
}
