//! The functions of analysis that purchase models need: ln Γ, rising factorials and two forms of
//! Gauss's ₂F₁. Leaves out everything outside the ranges these models ask for.

/// From here on Stirling's series is exact to the last digits.
const STIRLING_FROM: f64 = 10.0;
/// Terms of a series or of a continued fraction at most.
const MOST_TERMS: u32 = 20_000;
/// A term this small against the sum ends it.
const SMALLEST: f64 = 1e-16;
/// A continued fraction ends where a step changes it by less.
const ENOUGH: f64 = 1e-14;

/// ln Γ(x) for x > 0; infinite for x ≤ 0.
///
/// Stirling's series with six Bernoulli terms (Abramowitz & Stegun 6.1.41) after raising the
/// argument to ten or more by Γ(x + 1) = x·Γ(x).
pub(crate) fn ln_gamma(x: f64) -> f64 {
    if x <= 0.0 {
        return f64::INFINITY;
    }
    let mut raised = x;
    let mut product = 1.0;
    while raised < STIRLING_FROM {
        product *= raised;
        raised += 1.0;
    }
    let inverse = raised.recip();
    let square = inverse * inverse;
    let terms = [1.0 / 12.0, -1.0 / 360.0, 1.0 / 1260.0, -1.0 / 1680.0, 1.0 / 1188.0];
    let last = -691.0 / 360_360.0;
    let series = terms.iter().rev().fold(last, |sum, term| term + sum * square) * inverse;
    let half_ln_two_pi = 0.918_938_533_204_672_8;
    (raised - 0.5) * raised.ln() - raised + half_ln_two_pi + series - product.ln()
}

/// ln (Γ(a + n) / Γ(a)) for a > 0 and a whole number n: without loss where `a` is huge.
pub(crate) fn ln_rising(a: f64, n: u32) -> f64 {
    if n > 64 && a < 1e6 {
        return ln_gamma(a + f64::from(n)) - ln_gamma(a);
    }
    let mut sum = 0.0;
    let mut product = 1.0;
    for step in 0..n {
        product *= a + f64::from(step);
        if !(1e-200..1e200).contains(&product) {
            sum += product.ln();
            product = 1.0;
        }
    }
    sum + product.ln()
}

/// ₂F₁(1, b; c; z) for 0 ≤ z < 1 and c > b > 0, where all terms are positive.
///
/// Gauss's continued fraction (Abramowitz & Stegun 15.3; DLMF 15.7.5) by Lentz's method as modified
/// by Thompson and Barnett: quick also near z = 1, where the series crawls.
pub(crate) fn hypergeometric_from_one(b: f64, c: f64, z: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let mut fraction = 1.0_f64;
    let mut upper = 1.0_f64;
    let mut lower = 0.0_f64;
    for step in 0..MOST_TERMS {
        let half = f64::from(step / 2);
        let place = f64::from(step);
        let numerator = if step % 2 == 0 {
            (b + half) * (c - 1.0 + half)
        } else {
            (half + 1.0) * (c - b + half)
        };
        let term = -numerator * z / ((c - 1.0 + place) * (c + place));
        lower = 1.0 + term * lower;
        lower = if lower.abs() < TINY { TINY } else { lower }.recip();
        upper = 1.0 + term / upper;
        upper = if upper.abs() < TINY { TINY } else { upper };
        let change = upper * lower;
        fraction *= change;
        if (change - 1.0).abs() < ENOUGH {
            break;
        }
    }
    fraction.recip()
}

/// ₂F₁(a, b; c; z) for 0 ≤ z < 1 by its series (Abramowitz & Stegun 15.1.1).
///
/// Meant for small parameters: terms may change sign at first but do not grow.
pub(crate) fn hypergeometric(a: f64, b: f64, c: f64, z: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 1.0;
    for step in 0..MOST_TERMS {
        let place = f64::from(step);
        term *= (a + place) * (b + place) / ((c + place) * (place + 1.0)) * z;
        sum += term;
        if term.abs() <= sum.abs() * SMALLEST {
            break;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn near(found: f64, expected: f64) {
        let tolerance = 1e-12 * expected.abs().max(1.0);
        assert!((found - expected).abs() <= tolerance, "{found} is not {expected}");
    }

    /// Γ(n) = (n − 1)!, Γ(½) = √π; ln Γ(10⁻³) and ln Γ(0.3) from the tables of DLMF 5.22.
    #[test]
    fn the_logarithm_of_gamma() {
        near(ln_gamma(1.0), 0.0);
        near(ln_gamma(2.0), 0.0);
        near(ln_gamma(11.0), 3_628_800_f64.ln());
        near(ln_gamma(0.5), std::f64::consts::PI.sqrt().ln());
        near(ln_gamma(0.001), 6.907_178_885_383_853);
        near(ln_gamma(1e6), 12_815_504.569_147_611);
        assert!(ln_gamma(0.0).is_infinite());
    }

    /// ₂F₁(1, 1; 2; z) = −ln(1 − z)/z; ₂F₁(½, 1; 3/2; z²) = artanh(z)/z (Abramowitz & Stegun 15.1).
    #[test]
    fn closed_forms_of_the_hypergeometric_function() {
        for z in [0.0_f64, 0.1, 0.5, 0.9, 0.99, 0.999] {
            let expected = if z == 0.0 { 1.0 } else { -(1.0 - z).ln() / z };
            near(hypergeometric_from_one(1.0, 2.0, z), expected);
        }
        near(hypergeometric_from_one(0.5, 1.5, 0.25), 0.5_f64.atanh() / 0.5);
        near(hypergeometric(0.5, 1.0, 1.5, 0.25), 0.5_f64.atanh() / 0.5);
        // (1 − z)^−a = ₂F₁(a, b; b; z)
        near(hypergeometric(-0.3, 2.0, 2.0, 0.6), 0.4_f64.powf(0.3));
    }

    proptest! {
        #[test]
        fn rising_factorials_are_quotients_of_gammas(a in 0.001_f64..50.0, n in 0_u32..200) {
            let (found, expected) = (ln_rising(a, n), ln_gamma(a + f64::from(n)) - ln_gamma(a));
            prop_assert!((found - expected).abs() < 1e-9 * expected.abs().max(1.0));
        }

        #[test]
        fn the_fraction_and_the_series_agree(
            b in 0.05_f64..20.0, more in 0.01_f64..20.0, z in 0.0_f64..0.95,
        ) {
            let (one, other) =
                (hypergeometric_from_one(b, b + more, z), hypergeometric(1.0, b, b + more, z));
            prop_assert!((one / other - 1.0).abs() < 1e-9, "{one} {other}");
        }
    }
}
