//! Exponential smoothing of monthly series, in the component form of Hyndman & Athanasopoulos,
//! "Forecasting: Principles and Practice" (3rd ed., chapter 8): level, trend, season. Leaves out how
//! parameters and method are chosen.

use super::series::YEAR;

/// What a method of the family keeps beside the level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Shape {
    pub(super) has_trend: bool,
    pub(super) season: Season,
}

/// How the season acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Season {
    None,
    /// Added to the level.
    Additive,
    /// Multiplied with it; for positive series.
    Multiplicative,
}

/// How quickly each component follows, 0–1, and how much of the trend stays from month to month.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Weights {
    pub(super) alpha: f64,
    pub(super) beta: f64,
    pub(super) gamma: f64,
    pub(super) phi: f64,
}

/// Where the components stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct State {
    pub(super) level: f64,
    pub(super) trend: f64,
    /// The next twelve months' part, the next month first.
    pub(super) season: [f64; YEAR],
}

/// A walk through a series.
#[derive(Debug, Clone, Copy)]
pub(super) struct Walked {
    pub(super) end: State,
    /// Sum of squared errors one month ahead.
    pub(super) squared: f64,
    /// Sum of squared errors relative to what was expected.
    pub(super) relative: f64,
}

impl Shape {
    /// Walks through the values: level l = α(y − s) + (1 − α)(l + φb), trend b = β(l − l₋) +
    /// (1 − β)φb, season s = γ(y − l) + (1 − γ)s; with a multiplicative season quotients for
    /// differences.
    pub(super) fn walk(self, values: &[f64], weights: Weights, start: State) -> Walked {
        let State { mut level, mut trend, mut season } = start;
        let (mut squared, mut relative) = (0.0, 0.0);
        for (place, value) in values.iter().enumerate() {
            let slot = season.get_mut(place % YEAR);
            let part = slot.as_ref().map_or(0.0, |part| **part);
            let without = level + weights.phi * trend;
            let expected = self.with_season(without, part);
            let error = value - expected;
            squared += error * error;
            relative += (error / expected).powi(2);
            let observed = match self.season {
                Season::None => *value,
                Season::Additive => value - part,
                Season::Multiplicative => value / part,
            };
            let before = level;
            level = weights.alpha * observed + (1.0 - weights.alpha) * without;
            if self.has_trend {
                trend =
                    weights.beta * (level - before) + (1.0 - weights.beta) * weights.phi * trend;
            }
            if let Some(slot) = slot {
                let seen = match self.season {
                    Season::None => 0.0,
                    Season::Additive => value - level,
                    Season::Multiplicative => value / level,
                };
                *slot = weights.gamma * seen + (1.0 - weights.gamma) * part;
            }
        }
        season.rotate_left(values.len() % YEAR);
        Walked { end: State { level, trend, season }, squared, relative }
    }

    /// The next `months` from where the components stand.
    pub(super) fn ahead(self, state: &State, phi: f64, months: usize) -> Vec<f64> {
        let mut without = state.level;
        let mut step = state.trend;
        let seasons = state.season.iter().cycle();
        seasons
            .take(months)
            .map(|part| {
                step *= phi;
                without += step;
                self.with_season(without, *part)
            })
            .collect()
    }

    /// How far an error of one month moves the forecast of the month `j` later, relative to it
    /// (FPP3 table 8.8: `c_j` of the linear forms, taken for relative errors in the multiplicative).
    pub(super) fn carried(self, weights: Weights, months: usize) -> Vec<f64> {
        let mut sum_of_phi = 0.0;
        let mut power = 1.0;
        (1..=months)
            .map(|j| {
                power *= weights.phi;
                sum_of_phi += power;
                let trend = if self.has_trend { weights.beta * sum_of_phi } else { 0.0 };
                let recurs = self.season != Season::None && j % YEAR == 0;
                let season = if recurs { weights.gamma * (1.0 - weights.alpha) } else { 0.0 };
                weights.alpha * (1.0 + trend) + season
            })
            .collect()
    }

    /// Where the components stand before the first value: with a season from the first two years
    /// (means of the years, deviations from the line through them), else from the first months.
    pub(super) fn start(self, values: &[f64]) -> State {
        let none = State { level: 0.0, trend: 0.0, season: [0.0; YEAR] };
        if self.season == Season::None {
            let few = if self.has_trend { YEAR } else { YEAR / 2 }.min(values.len().div_ceil(2));
            let head = values.get(..few.max(2).min(values.len())).unwrap_or(values);
            let (level, slope) = line(head);
            let trend = if self.has_trend { slope } else { 0.0 };
            let level = if self.has_trend { level } else { mean(head) };
            return State { level, trend, ..none };
        }
        let years: Vec<f64> = values.chunks_exact(YEAR).take(2).map(mean).collect();
        let (Some(first), Some(second)) = (years.first(), years.last()) else { return none };
        let trend = (second - first) / YEAR as f64;
        let level = first - trend * (YEAR as f64 + 1.0) / 2.0;
        let mut season = [0.0; YEAR];
        for (place, part) in season.iter_mut().enumerate() {
            let same = values.iter().enumerate().take(2 * YEAR).skip(place).step_by(YEAR);
            let seen = same.map(|(at, value)| {
                let on_line = level + trend * (at as f64 + 1.0);
                match self.season {
                    Season::Multiplicative if on_line > 0.0 => value / on_line,
                    Season::Multiplicative => 1.0,
                    Season::Additive | Season::None => value - on_line,
                }
            });
            let seen: Vec<f64> = seen.collect();
            *part = mean(&seen);
        }
        State { level, trend: if self.has_trend { trend } else { 0.0 }, season }
    }

    fn with_season(self, without: f64, part: f64) -> f64 {
        match self.season {
            Season::None => without,
            Season::Additive => without + part,
            Season::Multiplicative => without * part,
        }
    }
}

/// The mean; 0 of nothing.
pub(super) fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// Level before the first value and slope of the straight line of least squares.
pub(super) fn line(values: &[f64]) -> (f64, f64) {
    let n = values.len() as f64;
    let middle = f64::midpoint(n, 1.0);
    let height = mean(values);
    let places = || values.iter().zip(1_u32..).map(|(value, at)| (f64::from(at) - middle, value));
    let spread: f64 = places().map(|(x, _)| x * x).sum();
    let both: f64 = places().map(|(x, value)| x * (value - height)).sum();
    let slope = if spread > 0.0 { both / spread } else { 0.0 };
    (height - slope * middle, slope)
}
