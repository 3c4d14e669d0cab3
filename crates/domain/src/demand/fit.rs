//! Fitting a model by maximum likelihood, the same way for each: no penalty, logarithms of the
//! parameters, several starts, and an honest no where the data do not determine them.

use super::history::{Group, PurchaseHistory, grouped, thinned};
use super::minimise::{Minimum, Walk, polish, simplex};
use serde::{Deserialize, Serialize};

/// Parameters beyond these count as run away: the likelihood has no maximum inside.
const BOUNDS: std::ops::RangeInclusive<f64> = 1e-4..=1e5;
/// Where the search itself turns round, as logarithms.
const LAST: f64 = 16.0;

/// Why a model was not fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoFit {
    /// Fewer customers than a fit can stand on.
    TooFew,
    /// Nobody, or almost nobody, bought a second time.
    NoRepeaters,
    /// The likelihood goes on rising as a parameter runs to nothing or without end.
    AtBounds,
    /// Different parameters explain the data equally well.
    Flat,
    /// The fitted distribution of values has no mean.
    NoMean,
}

impl NoFit {
    /// Every reason.
    pub const ALL: [Self; 5] =
        [Self::TooFew, Self::NoRepeaters, Self::AtBounds, Self::Flat, Self::NoMean];
}

/// A fitted model and how well it fits.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Fit<P> {
    /// Its parameters.
    pub parameters: P,
    /// Logarithm of the likelihood at them.
    pub log_likelihood: f64,
    /// Customers it was fitted to.
    pub customers: u32,
}

/// What is to be fitted: the mean negative log-likelihood, on all data and on a thinned part.
pub(super) struct Search<F, G, const N: usize> {
    /// On all data; arguments are the parameters themselves.
    pub(super) whole: F,
    /// On fewer, where a search begins.
    pub(super) thinned: G,
    /// Parameters to begin at.
    pub(super) starts: Vec<[f64; N]>,
}

impl<F, G, const N: usize> Search<F, G, N>
where
    F: Fn(&[f64; N]) -> f64,
    G: Fn(&[f64; N]) -> f64,
{
    /// The parameters of greatest likelihood and the mean negative log-likelihood there.
    pub(super) fn run(&self) -> Result<([f64; N], f64), NoFit> {
        let mut thinned = |at: &[f64; N]| within(at, &self.thinned);
        let mut whole = |at: &[f64; N]| within(at, &self.whole);
        let rough = Walk { edge: 0.6, most: 60 * N, tolerance: 1e-7 };
        let fine = Walk { edge: 0.2, most: 200 * N, tolerance: 1e-10 };
        let begun = self.starts.iter().map(|start| start.map(f64::ln));
        let best = begun
            .map(|start| simplex(&mut thinned, start, rough))
            .min_by(|(_, a), (_, b)| a.total_cmp(b))
            .ok_or(NoFit::Flat)?;
        let (closer, _) = simplex(&mut thinned, best.0, fine);
        let found = polish(&mut whole, closer);
        // Newton's steps may have begun too far away: a simplex over everything, and once more.
        let found = if found.is_interior { found } else { again(&mut whole, closer, fine) };
        let parameters = found.at.map(f64::exp);
        if !found.value.is_finite() || parameters.iter().any(|one| !BOUNDS.contains(one)) {
            return Err(NoFit::AtBounds);
        }
        if !found.is_interior {
            return Err(NoFit::Flat);
        }
        Ok((parameters, found.value))
    }
}

/// A model of when customers buy, with the four parameters it was made from: the one that makes
/// their histories most likely, searched from these starts and begun on so many groups of them.
pub(super) fn of_purchases<P: From<[f64; 4]>>(
    customers: &[PurchaseHistory],
    begun_on: usize,
    starts: impl FnOnce(f64) -> Vec<[f64; 4]>,
    mean_loss: impl Fn(&P, &[Group]) -> f64,
) -> Result<Fit<P>, NoFit> {
    let count = super::lifetime::enough(customers)?;
    let groups = grouped(customers);
    let fewer = thinned(&groups, begun_on);
    let search = Search {
        whole: |at: &[f64; 4]| mean_loss(&P::from(*at), &groups),
        thinned: |at: &[f64; 4]| mean_loss(&P::from(*at), &fewer),
        starts: starts(super::lifetime::mean_gap(customers)),
    };
    let (found, loss) = search.run()?;
    Ok(Fit {
        parameters: P::from(found),
        log_likelihood: -loss * f64::from(count),
        customers: count,
    })
}

fn again<const N: usize>(
    whole: &mut impl FnMut(&[f64; N]) -> f64,
    start: [f64; N],
    walk: Walk,
) -> Minimum<N> {
    let (at, _) = simplex(whole, start, walk);
    let (at, _) = simplex(whole, at, walk);
    polish(whole, at)
}

/// The value at these logarithms, none beyond the last place searched.
fn within<const N: usize>(at: &[f64; N], value: impl Fn(&[f64; N]) -> f64) -> f64 {
    if at.iter().any(|one| one.abs() > LAST) { f64::INFINITY } else { value(&at.map(f64::exp)) }
}

/// ln(1 + eˣ) without overflow.
pub(super) fn ln_one_plus_exp(x: f64) -> f64 {
    if x > 0.0 { x + (-x).exp().ln_1p() } else { x.exp().ln_1p() }
}
