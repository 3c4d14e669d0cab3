//! Gamma–Gamma: what a purchase of a customer is worth, apart from how often they buy.
//! Fader, Hardie & Lee (2005), "RFM and CLV", Journal of Marketing Research 42(4); Fader & Hardie
//! (2013), "The Gamma-Gamma Model of Monetary Value".

use super::fit::{Fit, NoFit, Search};
use super::history::PurchaseHistory;
use super::special::ln_gamma;
use serde::{Deserialize, Serialize};

/// Repeaters with a value that a fit needs.
const FEWEST: usize = 10;
/// Repeaters a search begins with.
const THINNED: usize = 3_000;

/// The parameters of a Gamma–Gamma model.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct GammaGamma {
    /// Shape of the values of one customer's purchases, Gamma(p, ν).
    pub p: f64,
    /// Shape of the ν of customers, Gamma(q, v).
    pub q: f64,
    /// Their scale, in money.
    pub v: f64,
}

/// A repeater with the mean value of their repeat purchases.
#[derive(Debug, Clone, Copy)]
struct Repeater {
    repeats: u32,
    mean: f64,
    ln_mean: f64,
}

impl GammaGamma {
    /// The model that makes the repeaters' mean values most likely; the others say nothing.
    pub fn fit(customers: &[PurchaseHistory]) -> Result<Fit<Self>, NoFit> {
        let found = customers.iter().filter(|one| one.repeats > 0);
        let mut valued: Vec<(u32, f64)> = found
            .filter_map(|one| Some((one.repeats, one.mean_value.filter(|value| *value > 0.0)?)))
            .collect();
        if valued.len() < FEWEST {
            return Err(if valued.is_empty() { NoFit::NoRepeaters } else { NoFit::TooFew });
        }
        valued.sort_by(|a, b| a.0.cmp(&b.0).then(a.1.total_cmp(&b.1)));
        let count = u32::try_from(valued.len()).unwrap_or(u32::MAX);
        // Worked in units of the mean value, so that starts fit whatever the money.
        let unit = valued.iter().map(|(_, mean)| mean).sum::<f64>() / valued.len() as f64;
        let repeater = |(repeats, mean): &(u32, f64)| {
            let mean = mean / unit;
            Repeater { repeats: *repeats, mean, ln_mean: mean.ln() }
        };
        let all: Vec<Repeater> = valued.iter().map(repeater).collect();
        let step = all.len().div_ceil(THINNED).max(1);
        let fewer: Vec<Repeater> = all.iter().copied().step_by(step).collect();
        let search = Search {
            whole: |at: &[f64; 3]| Self::from(*at).mean_loss(&all),
            thinned: |at: &[f64; 3]| Self::from(*at).mean_loss(&fewer),
            starts: vec![[6.0, 4.0, 0.5], [1.0, 2.0, 1.0], [20.0, 3.0, 0.1]],
        };
        let (found, loss) = search.run()?;
        let parameters = Self { v: found[2] * unit, ..Self::from(found) };
        if parameters.q <= 1.0 {
            return Err(NoFit::NoMean);
        }
        let log_likelihood = -(loss + unit.ln()) * f64::from(count);
        Ok(Fit { parameters, log_likelihood, customers: count })
    }

    /// The parameters with their names.
    pub const fn named(&self) -> [(&'static str, f64); 3] {
        [("p", self.p), ("q", self.q), ("v", self.v)]
    }

    /// Expected value of a purchase: p(v + x·m)/(p·x + q − 1), their equation 5; of somebody
    /// without repeat purchases the mean of all, p·v/(q − 1).
    pub fn expected_value(&self, history: &PurchaseHistory) -> f64 {
        let valued = history.mean_value.filter(|value| *value > 0.0);
        let (x, mean) = valued.map_or((0.0, 0.0), |mean| (f64::from(history.repeats), mean));
        self.p * (self.v + x * mean) / (self.p * x + self.q - 1.0)
    }

    /// Mean negative log-likelihood, equation 1a of 2013; repeaters in rising order of repeats.
    fn mean_loss(&self, repeaters: &[Repeater]) -> f64 {
        let mut sum = 0.0;
        for same in repeaters.chunk_by(|a, b| a.repeats == b.repeats) {
            let Some(x) = same.first().map(|one| f64::from(one.repeats)) else { continue };
            let px = self.p * x;
            let shared = ln_gamma(px + self.q) - ln_gamma(px) - ln_gamma(self.q)
                + self.q * self.v.ln()
                + px * x.ln();
            for one in same {
                sum += shared + (px - 1.0) * one.ln_mean
                    - (px + self.q) * (self.v + x * one.mean).ln();
            }
        }
        -sum / repeaters.len() as f64
    }
}

impl From<[f64; 3]> for GammaGamma {
    fn from([p, q, v]: [f64; 3]) -> Self {
        Self { p, q, v }
    }
}
