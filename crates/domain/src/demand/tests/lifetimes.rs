//! Purchase models against published figures, against quadrature and against themselves.

use super::*;

/// Fader, Hardie & Lee (2005), table 2: CDNOW, a tenth of the customers, 39 weeks; printed there as
/// 0.243, 4.414, 0.793 and 2.426.
const CDNOW: BgNbd =
    BgNbd { r: 0.242_592_92, alpha: 4.413_531_86, a: 0.792_886_06, b: 2.425_753_03 };

#[track_caller]
fn near(found: f64, expected: f64, relative: f64) {
    assert!((found - expected).abs() <= relative * expected.abs(), "{found} is not {expected}");
}

const fn history(repeats: u32, last_week: f64, weeks: f64) -> PurchaseHistory {
    PurchaseHistory { repeats, last_week, weeks, mean_value: None }
}

/// Their worked example: `x = 2, t_x = 30.43, T = 38.86`, 39 weeks ahead.
#[test]
fn the_published_conditional_expectation() {
    near(CDNOW.expected_purchases(&history(2, 30.43, 38.86), 39.0), 1.226, 5e-4);
}

/// Their expectation of a random customer, as asserted by the tests of the `lifetimes` package.
#[test]
fn the_published_expectation_of_a_new_customer() {
    let weeks = [0.1429, 1.0, 3.0, 31.8571, 32.0, 78.0];
    let expected = [0.0078, 0.0532, 0.1506, 1.0405, 1.0437, 1.8576];
    for (weeks, expected) in weeks.into_iter().zip(expected) {
        let found = CDNOW.expected_purchases(&history(0, 0.0, 0.0), weeks);
        assert!(
            (found - expected).abs() < 6e-5 + 5e-4 * expected,
            "{weeks}: {found} is not {expected}"
        );
    }
}

/// Maximum-likelihood parameters of the same data to more digits, and what they say of customer 1
/// (`x = 2, t_x = 30.43, T = 38.86`): figures of the `lifetimes` package 0.11.3.
#[test]
fn one_customer_of_cdnow_by_every_model() {
    let one = PurchaseHistory { mean_value: Some(22.35), ..history(2, 30.43, 38.86) };
    let bg = CDNOW;
    near(bg.probability_alive(&one), 0.726_609_149_3, 1e-6);
    near(bg.expected_purchases(&one, 39.0), 1.225_910_454, 1e-6);
    let pareto =
        ParetoNbd { r: 0.553_275_498, alpha: 10.577_612_84, s: 0.606_213_748, beta: 11.667_918_26 };
    near(pareto.probability_alive(&one), 0.869_118_701_4, 1e-6);
    near(pareto.expected_purchases(&one, 39.0), 1.455_112_856, 1e-6);
    near(pareto.probability_alive(&history(0, 0.0, 38.86)), 0.295_097_176, 1e-6);
    let value = GammaGamma { p: 6.248_803_85, q: 3.744_588_32, v: 15.447_743_64 };
    near(value.expected_value(&one), 24.658_615_57, 1e-6);
    let outlook = Outlook { weeks: 39, value_weeks: 39, discount: 0.10 };
    let worth =
        value.expected_value(&one) * PurchaseModel::Bg(bg).discounted_purchases(&one, outlook);
    near(worth, 29.206_668_92, 1e-6);
}

/// Fader & Hardie (2013), with p = 6.25, q = 3.74, v = 15.44: the first customers of CDNOW with
/// their repeats and mean values, printed values within 0.1.
#[test]
fn the_published_values_of_a_purchase() {
    let model = GammaGamma { p: 6.25, q: 3.74, v: 15.44 };
    let customers = [(2, 22.35, 24.65), (1, 11.77, 18.91), (0, 0.0, 35.17), (7, 73.74, 71.46)];
    for (repeats, mean, expected) in customers {
        let one = PurchaseHistory { repeats, mean_value: Some(mean), ..Default::default() };
        let found = model.expected_value(&one);
        assert!((found - expected).abs() < 0.1, "{found} is not {expected}");
    }
}

/// The probability of having left is an integral over the moment of leaving (Fader & Hardie 2005,
/// equation A1): Simpson's rule gives what the hypergeometric functions give.
#[test]
fn pareto_agrees_with_quadrature_on_both_sides_of_equal_scales() {
    for (alpha, beta) in [(10.6, 11.7), (11.7, 10.6), (3.0, 60.0), (60.0, 3.0), (7.0, 7.0)] {
        let model = ParetoNbd { r: 0.55, alpha, s: 0.6, beta };
        for (repeats, last, weeks) in [(0, 0.0, 30.0), (3, 20.0, 39.0), (80, 30.0, 39.0)] {
            let at = |week: f64| {
                let rates = (0.55 + f64::from(repeats)) * (alpha + week).ln();
                (-rates - 1.6 * (beta + week).ln()).exp() * 0.6
            };
            let steps = 20_000_u32;
            let h = (weeks - last) / f64::from(steps);
            let sum: f64 = (0..=steps)
                .map(|step| {
                    let weight = match step {
                        0 => 1.0,
                        last if last == steps => 1.0,
                        odd if odd % 2 == 1 => 4.0,
                        _ => 2.0,
                    };
                    weight * at(last + h * f64::from(step))
                })
                .sum();
            let left = sum * h / 3.0;
            let stayed = (-(0.55 + f64::from(repeats)) * (alpha + weeks).ln()
                - 0.6 * (beta + weeks).ln())
            .exp();
            let found = model.probability_alive(&history(repeats, last, weeks));
            near(found, stayed / (stayed + left), 1e-8);
        }
    }
}

/// Customers drawn from a BG/NBD model of known parameters, by a congruential generator.
fn drawn(customers: u32, truth: BgNbd) -> Vec<PurchaseHistory> {
    let mut state = 42_u64;
    let mut chance = move || {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    };
    // Gamma(2, 1) is a sum of two exponentials; Beta(1, b) has the distribution function 1−(1−p)^b.
    (0..customers)
        .map(|one| {
            let rate = -(chance() * chance()).ln() / truth.alpha;
            let leaves = 1.0 - chance().powf(truth.b.recip());
            let weeks = 40.0 + f64::from(one % 13);
            let (mut at, mut repeats, mut last) = (0.0, 0, 0.0);
            loop {
                at += -chance().ln() / rate;
                if at > weeks {
                    break;
                }
                (repeats, last) = (repeats + 1, at);
                if chance() < leaves {
                    break;
                }
            }
            let value = 100.0 * (0.5 + chance() + chance());
            PurchaseHistory { repeats, last_week: last, weeks, mean_value: Some(value) }
        })
        .collect()
}

#[test]
fn known_parameters_are_recovered() {
    let truth = BgNbd { r: 2.0, alpha: 8.0, a: 1.0, b: 4.0 };
    let customers = drawn(4_000, truth);
    let fitted = Lifetimes::fit(&customers);
    let found = fitted.bg.unwrap().parameters;
    for (found, truth) in
        [(found.r, truth.r), (found.alpha, truth.alpha), (found.a, truth.a), (found.b, truth.b)]
    {
        assert!((found / truth - 1.0).abs() < 0.25, "{fitted:?}");
    }
    assert_eq!(fitted.model().map(|model| model.kind()), Some(ModelKind::Bg));
    assert_eq!(Lifetimes::fit(&customers), fitted);
}

#[test]
fn what_cannot_be_fitted_says_why() {
    let one = history(3, 20.0, 30.0);
    let never = vec![history(0, 0.0, 30.0); 200];
    assert_eq!(BgNbd::fit(&[]).unwrap_err(), NoFit::TooFew);
    assert_eq!(BgNbd::fit(&[one]).unwrap_err(), NoFit::TooFew);
    assert_eq!(BgNbd::fit(&never).unwrap_err(), NoFit::NoRepeaters);
    assert_eq!(ParetoNbd::fit(&never).unwrap_err(), NoFit::NoRepeaters);
    assert_eq!(GammaGamma::fit(&never).unwrap_err(), NoFit::NoRepeaters);
    // All the same: no spread of rates or values to be found, the shapes run away.
    let same = vec![PurchaseHistory { mean_value: Some(5.0), ..one }; 200];
    let fitted = Lifetimes::fit(&same);
    assert!(matches!(fitted.bg, Err(NoFit::AtBounds | NoFit::Flat)), "{fitted:?}");
    assert!(matches!(fitted.value, Err(NoFit::AtBounds | NoFit::Flat)), "{fitted:?}");
    if fitted.model().is_none() {
        assert!(fitted.why_not().is_some());
        assert_eq!(fitted.expect(&one, Outlook::STANDARD), None);
    }
}

proptest! {
    #[test]
    fn expectations_are_never_strange(
        r in 0.01_f64..20.0, alpha in 0.01_f64..200.0, a in 0.01_f64..20.0, b in 0.01_f64..50.0,
        repeats in 0_u32..600, part in 0.0_f64..=1.0, weeks in 0.1_f64..400.0,
    ) {
        let last = if repeats == 0 { 0.0 } else { part * weeks };
        let one = history(repeats, last, weeks);
        let (bg, pareto) = (BgNbd { r, alpha, a, b }, ParetoNbd { r, alpha, s: a, beta: b });
        for model in [PurchaseModel::Bg(bg), PurchaseModel::Pareto(pareto)] {
            let alive = model.probability_alive(&one);
            prop_assert!((0.0..=1.0).contains(&alive), "{model:?} {alive}");
            let (soon, later) =
                (model.expected_purchases(&one, 4.0), model.expected_purchases(&one, 52.0));
            prop_assert!(soon.is_finite() && soon >= 0.0 && later + 1e-9 >= soon, "{soon} {later}");
        }
    }

    #[test]
    fn the_soft_maximum_is_exact(x in -700.0_f64..700.0) {
        let expected = if x > 30.0 { x } else { (1.0 + x.exp()).ln() };
        prop_assert!((ln_one_plus_exp(x) - expected).abs() < 1e-9);
    }
}
