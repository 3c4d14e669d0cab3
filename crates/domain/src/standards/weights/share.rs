//! Weights as shares of a hundred: one moved while the rest keep their ratios, and rounding that
//! keeps the sum.

/// Weights whose one at `at` has `share` per cent (0–100) and whose others keep their ratios; they
/// sum to 100. Others that are all zero share what is left evenly. Weights that are no numbers or
/// negative count as 0; a place that does not exist moves nothing.
pub fn with_share(weights: &[f64], at: usize, share: f64) -> Vec<f64> {
    let usable = |weight: &f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
    let weights: Vec<f64> = weights.iter().map(usable).collect();
    if at >= weights.len() || share.is_nan() {
        return to_sum(&weights, 100.0);
    }
    if weights.len() == 1 {
        return vec![100.0];
    }
    let share = share.clamp(0.0, 100.0);
    let is_other = |place: usize| place != at;
    let others: Vec<f64> = weights
        .iter()
        .enumerate()
        .filter(|(place, _)| is_other(*place))
        .map(|(_, weight)| *weight)
        .collect();
    let mut others = to_sum(&others, 100.0 - share).into_iter();
    let place = |place| if is_other(place) { others.next().unwrap_or(0.0) } else { share };
    (0..weights.len()).map(place).collect()
}

/// Weights in the same ratios that sum to exactly 100, in hundredths: the largest remainders are
/// rounded up (Hamilton's method). Where all are zero, all are the same.
#[expect(clippy::cast_possible_truncation, reason = "between 0 and 10,000")]
pub fn to_hundred(weights: &[f64]) -> Vec<f64> {
    let exact: Vec<f64> = to_sum(weights, 10_000.0);
    let mut whole: Vec<i64> = exact.iter().map(|exact| exact.floor() as i64).collect();
    let mut by_remainder: Vec<(usize, f64)> =
        exact.iter().map(|exact| exact.fract()).enumerate().collect();
    by_remainder.sort_by(|(a, x), (b, y)| y.total_cmp(x).then(a.cmp(b)));
    let left = 10_000 - whole.iter().sum::<i64>();
    let left = usize::try_from(left).unwrap_or(0);
    for (place, _) in by_remainder.into_iter().take(left) {
        if let Some(whole) = whole.get_mut(place) {
            *whole += 1;
        }
    }
    whole.into_iter().map(|whole| whole as f64 / 100.0).collect()
}

/// Divided by the greatest first, so that enormous weights cannot overflow.
fn to_sum(weights: &[f64], wanted: f64) -> Vec<f64> {
    let usable = |weight: &f64| if weight.is_finite() { weight.max(0.0) } else { 0.0 };
    let greatest = weights.iter().map(usable).fold(0.0, f64::max);
    if greatest <= 0.0 {
        return weights.iter().map(|_| wanted / weights.len() as f64).collect();
    }
    let sum: f64 = weights.iter().map(|weight| usable(weight) / greatest).sum();
    weights.iter().map(|weight| usable(weight) / greatest / sum * wanted).collect()
}
