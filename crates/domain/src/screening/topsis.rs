//! TOPSIS: how near each alternative lies to the best and how far from the worst of all. Leaves out
//! where the figures come from and what the closeness leads to.

/// One criterion over all alternatives.
#[derive(Debug, Clone, Copy)]
pub struct TopsisColumn<'a> {
    /// A figure per alternative; what is not finite counts as left out.
    pub figures: &'a [f64],
    /// Relative weight, 0 or more.
    pub weight: f64,
    /// Whether more is better.
    pub more_is_better: bool,
}

/// What TOPSIS says of every alternative.
#[derive(Debug, Clone, PartialEq)]
pub struct Topsis {
    /// Closeness to the ideal, 0–1, per alternative; 0 where all alternatives are alike or nothing
    /// is known of one.
    pub closeness: Vec<f64>,
    /// Squared distance from the worst per alternative, over all columns.
    pub(super) from_worst: Vec<f64>,
    /// Per column: the factor from figure to weighted unit, the best and the worst of them.
    pub(super) ends: Vec<Ends>,
}

/// The ends of one column once it is normalised and weighted.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Ends {
    pub(super) factor: f64,
    pub(super) best: f64,
    pub(super) worst: f64,
}

impl Ends {
    fn of(column: &TopsisColumn<'_>) -> Self {
        let known = || column.figures.iter().copied().filter(|figure| figure.is_finite());
        // Scaled by the largest first, so that enormous figures cannot overflow.
        let largest = known().fold(0.0, |most: f64, figure| most.max(figure.abs()));
        if largest <= 0.0 || column.weight.is_nan() || column.weight <= 0.0 {
            return Self::default();
        }
        let norm = known().map(|figure| (figure / largest).powi(2)).sum::<f64>().sqrt();
        let factor = column.weight / norm / largest;
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for figure in known() {
            low = low.min(figure * factor);
            high = high.max(figure * factor);
        }
        let (best, worst) = if column.more_is_better { (high, low) } else { (low, high) };
        Self { factor, best, worst }
    }

    /// Squared distances from the best and from the worst.
    pub(super) fn apart(self, figure: f64) -> (f64, f64) {
        let place = figure * self.factor;
        ((place - self.best).powi(2), (place - self.worst).powi(2))
    }
}

/// Closeness to the ideal solution with vector normalisation.
///
/// r = x / √Σx², v = w · r; A⁺ and A⁻ hold the best and the worst v of each criterion;
/// d± = √Σ(v − A±)²; closeness = d⁻ / (d⁺ + d⁻). Source: Hwang & Yoon (1981), *Multiple Attribute
/// Decision Making*, ch. 3. A figure left out adds to neither distance, as if that alternative were
/// judged by the other criteria alone.
pub fn topsis(columns: &[TopsisColumn<'_>]) -> Topsis {
    let count = columns.iter().map(|column| column.figures.len()).max().unwrap_or(0);
    let mut from_best = vec![0.0; count];
    let mut from_worst = vec![0.0; count];
    let ends: Vec<Ends> = columns.iter().map(Ends::of).collect();
    for (column, ends) in columns.iter().zip(&ends).filter(|(_, ends)| ends.factor > 0.0) {
        let sums = from_best.iter_mut().zip(&mut from_worst);
        for ((best, worst), figure) in sums.zip(column.figures) {
            if figure.is_finite() {
                let (to_best, to_worst) = ends.apart(*figure);
                *best += to_best;
                *worst += to_worst;
            }
        }
    }
    let closeness = from_best.iter().zip(&from_worst).map(|(best, worst)| {
        let (best, worst): (f64, f64) = (best.sqrt(), worst.sqrt());
        if best + worst > 0.0 { worst / (best + worst) } else { 0.0 }
    });
    Topsis { closeness: closeness.collect(), from_worst, ends }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn columns<'a>(figures: &'a [Vec<f64>], weights: &[f64]) -> Vec<TopsisColumn<'a>> {
        let column = |(figures, weight): (&'a Vec<f64>, &f64)| TopsisColumn {
            figures,
            weight: *weight,
            more_is_better: true,
        };
        figures.iter().zip(weights).map(column).collect()
    }

    /// Tzeng & Huang (2011), *Multiple Attribute Decision Making*; printed to four decimals.
    #[test]
    fn the_published_case_comes_out() {
        let figures =
            [vec![5.0, 7.0, 8.0, 7.0], vec![8.0, 6.0, 8.0, 4.0], vec![4.0, 8.0, 6.0, 6.0]];
        let found = topsis(&columns(&figures, &[0.3, 0.4, 0.3])).closeness;
        for (found, printed) in found.iter().zip([0.5037, 0.6581, 0.7482, 0.3340]) {
            assert!((found - printed).abs() < 1e-4, "{found} {printed}");
        }
    }

    #[test]
    fn where_less_is_better_the_ends_change_places() {
        let figures = [vec![1.0, 2.0, 4.0]];
        let mut one = columns(&figures, &[1.0]);
        assert_eq!(topsis(&one).closeness, [0.0, 1.0 / 3.0, 1.0]);
        one[0].more_is_better = false;
        let turned = topsis(&one).closeness;
        assert!((turned[0] - 1.0).abs() < 1e-12 && turned[2].abs() < 1e-12);
    }

    #[test]
    fn what_cannot_tell_alternatives_apart_is_no_number_trouble() {
        let alike = [vec![3.0; 4], vec![0.0; 4], vec![f64::NAN; 4], vec![1e308; 4]];
        assert_eq!(topsis(&columns(&alike, &[1.0; 4])).closeness, [0.0; 4]);
        assert_eq!(topsis(&columns(&alike, &[0.0; 4])).closeness, [0.0; 4]);
        assert_eq!(topsis(&[]).closeness, [0.0; 0]);
    }

    proptest! {
        #[test]
        fn closeness_lies_between_the_ends_and_follows_dominance(
            rows in prop::collection::vec((0.0..1e6, 0.0..100.0), 2..30),
        ) {
            let figures = [
                rows.iter().map(|row| row.0).collect::<Vec<f64>>(),
                rows.iter().map(|row| row.1).collect(),
            ];
            let found = topsis(&columns(&figures, &[2.0, 1.0])).closeness;
            for (at, one) in rows.iter().enumerate() {
                prop_assert!((0.0..=1.0).contains(&found[at]));
                for (other, two) in rows.iter().enumerate() {
                    if one.0 >= two.0 && one.1 >= two.1 {
                        prop_assert!(found[at] + 1e-9 >= found[other]);
                    }
                }
            }
        }
    }
}
