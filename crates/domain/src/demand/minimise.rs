//! Finding the smallest value of a smooth function of few variables, always the same way: a simplex
//! from each start, then Newton's steps from the best. Leaves out what the function means.

/// Step of the differences, in the logarithm of a parameter.
const DIFFERENCE: f64 = 1e-3;
/// Newton's steps at most.
const MOST_STEPS: usize = 12;
/// A pivot this small against the largest entry says that the function is flat.
const FLAT: f64 = 1e-7;

/// Where a function is smallest.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Minimum<const N: usize> {
    /// The place.
    pub(super) at: [f64; N],
    /// The value there.
    pub(super) value: f64,
    /// Whether the function rises in every direction from there.
    pub(super) is_interior: bool,
}

/// One corner of a simplex.
#[derive(Debug, Clone, Copy)]
struct Corner<const N: usize> {
    at: [f64; N],
    value: f64,
}

/// How a simplex is walked.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walk {
    /// Length of its first edges.
    pub(super) edge: f64,
    /// Evaluations at most.
    pub(super) most: usize,
    /// It ends where the values of its corners differ by less.
    pub(super) tolerance: f64,
}

/// The smallest place a simplex finds from `start`: Nelder & Mead (1965), with their coefficients
/// (reflection 1, expansion 2, contraction ½, shrinking ½). Places without a value count as worst.
pub(super) fn simplex<const N: usize>(
    value_at: &mut impl FnMut(&[f64; N]) -> f64,
    start: [f64; N],
    walk: Walk,
) -> ([f64; N], f64) {
    let mut evaluations = 0;
    let mut corner = |at: [f64; N]| {
        evaluations += 1;
        let value = value_at(&at);
        (Corner { at, value: if value.is_nan() { f64::INFINITY } else { value } }, evaluations)
    };
    let mut corners = vec![corner(start).0];
    for place in 0..N {
        let mut at = start;
        if let Some(coordinate) = at.get_mut(place) {
            *coordinate += walk.edge;
        }
        corners.push(corner(at).0);
    }
    loop {
        corners.sort_by(|a, b| a.value.total_cmp(&b.value));
        let (Some(best), Some(worst)) = (corners.first().copied(), corners.pop()) else {
            return (start, f64::INFINITY);
        };
        let second = corners.last().map_or(best.value, |corner| corner.value);
        let middle = middle(&corners);
        let (reflected, done) = corner(along(&middle, &worst.at, -1.0));
        if done > walk.most || worst.value - best.value <= walk.tolerance {
            return (best.at, best.value);
        }
        let next = if reflected.value < best.value {
            let (expanded, _) = corner(along(&middle, &worst.at, -2.0));
            if expanded.value < reflected.value { Some(expanded) } else { Some(reflected) }
        } else if reflected.value < second {
            Some(reflected)
        } else {
            let outside = reflected.value < worst.value;
            let (contracted, _) =
                corner(along(&middle, &worst.at, if outside { -0.5 } else { 0.5 }));
            (contracted.value < worst.value.min(reflected.value)).then_some(contracted)
        };
        if let Some(next) = next {
            corners.push(next);
        } else {
            corners.push(worst);
            for one in corners.iter_mut().skip(1) {
                *one = corner(along(&best.at, &one.at, 0.5)).0;
            }
        }
    }
}

/// Newton's steps from `start`, each halved until it does not go up, by central differences.
pub(super) fn polish<const N: usize>(
    value_at: &mut impl FnMut(&[f64; N]) -> f64,
    start: [f64; N],
) -> Minimum<N> {
    let mut at = start;
    let mut value = value_at(&at);
    let mut is_interior = false;
    for _ in 0..MOST_STEPS {
        let (slope, bend) = differences(value_at, &at, value);
        let Some(step) = solve(&bend, &slope) else {
            return Minimum { at, value, is_interior: false };
        };
        is_interior = true;
        let Some((next, lower)) = descend(value_at, &at, value, &step) else { break };
        let moved = at.iter().zip(&next).map(|(a, b)| (a - b).abs()).fold(0.0, f64::max);
        (at, value) = (next, lower);
        if moved < 1e-5 {
            break;
        }
    }
    Minimum { at, value, is_interior }
}

fn middle<const N: usize>(corners: &[Corner<N>]) -> [f64; N] {
    let mut sum = [0.0; N];
    for corner in corners {
        sum.iter_mut().zip(&corner.at).for_each(|(sum, value)| *sum += value);
    }
    sum.map(|sum| sum / corners.len() as f64)
}

/// `from + share · (to − from)`.
fn along<const N: usize>(from: &[f64; N], to: &[f64; N], share: f64) -> [f64; N] {
    let mut at = *from;
    at.iter_mut().zip(to).for_each(|(at, to)| *at += share * (to - *at));
    at
}

fn descend<const N: usize>(
    value_at: &mut impl FnMut(&[f64; N]) -> f64,
    at: &[f64; N],
    value: f64,
    step: &[f64; N],
) -> Option<([f64; N], f64)> {
    let longest = step.iter().fold(0.0_f64, |longest, part| longest.max(part.abs()));
    let mut share = if longest > 1.0 { longest.recip() } else { 1.0 };
    for _ in 0..20 {
        let mut next = *at;
        next.iter_mut().zip(step).for_each(|(next, part)| *next -= share * part);
        let found = value_at(&next);
        if found <= value {
            return Some((next, found));
        }
        share /= 2.0;
    }
    None
}

/// Slope and bend of the function (gradient and Hessian) by central differences.
fn differences<const N: usize>(
    value_at: &mut impl FnMut(&[f64; N]) -> f64,
    at: &[f64; N],
    value: f64,
) -> ([f64; N], [[f64; N]; N]) {
    let mut moved = |changes: &[(usize, f64)]| {
        let mut place = *at;
        for (which, by) in changes {
            if let Some(coordinate) = place.get_mut(*which) {
                *coordinate += by;
            }
        }
        value_at(&place)
    };
    let h = DIFFERENCE;
    let mut slope = [0.0; N];
    let mut bend = [[0.0; N]; N];
    let mut sides = [(0.0, 0.0); N];
    for (i, side) in sides.iter_mut().enumerate() {
        *side = (moved(&[(i, h)]), moved(&[(i, -h)]));
    }
    for (slope, (up, down)) in slope.iter_mut().zip(&sides) {
        *slope = (up - down) / (2.0 * h);
    }
    for (i, (row, side)) in bend.iter_mut().zip(&sides).enumerate() {
        for (j, (cell, other)) in row.iter_mut().zip(&sides).enumerate() {
            *cell = if i == j {
                (side.0 - 2.0 * value + side.1) / (h * h)
            } else {
                // (f++ − f+0 − f0+ + 2f − f−0 − f0− + f−−) / 2h²: two new values instead of four.
                let both = moved(&[(i, h), (j, h)]) + moved(&[(i, -h), (j, -h)]);
                (both - side.0 - side.1 - other.0 - other.1 + 2.0 * value) / (2.0 * h * h)
            };
        }
    }
    (slope, bend)
}

/// Solves `bend · step = slope` by Gauss's elimination with all pivots positive, as they are where
/// the function rises in every direction; `None` elsewhere.
fn solve<const N: usize>(bend: &[[f64; N]; N], slope: &[f64; N]) -> Option<[f64; N]> {
    let largest = bend.iter().flatten().fold(0.0_f64, |largest, cell| largest.max(cell.abs()));
    let mut rows: Vec<(Vec<f64>, f64)> =
        bend.iter().zip(slope).map(|(row, right)| (row.to_vec(), *right)).collect();
    for place in 0..N {
        let (pivot_row, right) = rows.get(place)?.clone();
        let pivot = *pivot_row.get(place)?;
        if !pivot.is_finite() || pivot <= largest * FLAT {
            return None;
        }
        for row in rows.iter_mut().skip(place + 1) {
            let factor = row.0.get(place)? / pivot;
            row.0.iter_mut().zip(&pivot_row).for_each(|(cell, above)| *cell -= factor * above);
            row.1 -= factor * right;
        }
    }
    let mut step = [0.0; N];
    for place in (0..N).rev() {
        let (row, right) = rows.get(place)?;
        let known: f64 =
            row.iter().zip(&step).skip(place + 1).map(|(cell, value)| cell * value).sum();
        *step.get_mut(place)? = (right - known) / row.get(place)?;
    }
    step.iter().all(|part| part.is_finite()).then_some(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WALK: Walk = Walk { edge: 0.5, most: 2_000, tolerance: 1e-12 };

    /// Rosenbrock (1960): the minimum of 100(y − x²)² + (1 − x)² is at (1, 1).
    #[test]
    fn rosenbrock_is_found_and_polished() {
        let mut valley =
            |at: &[f64; 2]| 100.0 * (at[1] - at[0] * at[0]).powi(2) + (1.0 - at[0]).powi(2);
        let (at, _) = simplex(&mut valley, [-1.2, 1.0], WALK);
        let found = polish(&mut valley, at);
        assert!(found.is_interior);
        assert!(found.at.iter().all(|x| (x - 1.0).abs() < 1e-3), "{found:?}");
    }

    #[test]
    fn a_function_that_falls_for_ever_has_no_minimum() {
        let mut slope = |at: &[f64; 2]| (at[0] - 1.0).powi(2) + (-at[1]).exp();
        let (at, _) = simplex(&mut slope, [0.0, 0.0], WALK);
        assert!(!polish(&mut slope, at).is_interior);
        let mut nothing = |_: &[f64; 2]| f64::NAN;
        let (at, _) = simplex(&mut nothing, [0.0, 0.0], WALK);
        assert!(!polish(&mut nothing, at).is_interior);
    }
}
