//! What share of many a few cases let one expect at least, so that three of three do not beat sixty of
//! a hundred.

/// The 97.5 % quantile of the normal distribution: 95 % of intervals hold the true share.
const Z: f64 = 1.959_963_984_540_054;

/// The lower end of Wilson's score interval for a share, 0–1; none of nothing.
///
/// Source: E. B. Wilson, “Probable inference, the law of succession, and statistical inference”,
/// Journal of the American Statistical Association 22 (1927), 209–212.
#[expect(clippy::cast_precision_loss, reason = "counts of leads")]
pub fn share_at_least(hits: u64, all: u64) -> Option<f64> {
    if all == 0 || hits > all {
        return None;
    }
    // Exactly: centre and spread are equal, and rounding would leave a trace.
    if hits == 0 {
        return Some(0.0);
    }
    let (n, p) = (all as f64, hits as f64 / all as f64);
    let centre = p + Z * Z / (2.0 * n);
    let spread = Z * (p * (1.0 - p) / n + Z * Z / (4.0 * n * n)).sqrt();
    Some(((centre - spread) / (1.0 + Z * Z / n)).max(0.0))
}

#[cfg(test)]
mod tests {
    use super::share_at_least;

    #[test]
    fn many_cases_say_more_than_few() {
        let of = |hits, all| share_at_least(hits, all).unwrap();
        // Worked by hand: 3 of 3 is n / (n + z²) = 3 / 6.8415.
        assert!((of(3, 3) - 0.438_503).abs() < 1e-5, "{}", of(3, 3));
        assert!((of(60, 100) - 0.502_003).abs() < 1e-5, "{}", of(60, 100));
        assert!(of(60, 100) > of(3, 3));
        assert!(of(0, 50) == 0.0 && of(50, 50) < 1.0);
        assert_eq!((share_at_least(0, 0), share_at_least(2, 1)), (None, None));
    }
}
