//! How an account buys: how much, how often, what, and how that changes over the three years.

use super::MONTHS;

/// How an account buys.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Demand {
    /// Usual purchases in a month, in yuan, at the start.
    pub(super) monthly: f64,
    /// Factor from year to year.
    pub(super) growth: f64,
    /// Orders in a month.
    pub(super) orders_per_month: f64,
    /// Most lines in an order.
    pub(super) lines_per_order: u32,
    /// Returns per line sold.
    pub(super) return_rate: f64,
    /// Factor on list prices.
    pub(super) discount: f64,
    /// How far winter lies above the mean, as a share.
    pub(super) seasonality: f64,
    /// What it buys.
    pub(super) taste: Taste,
    /// How its purchases move besides growth and season.
    pub(super) course: Course,
}

/// What an account buys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Taste {
    /// All classes by their market.
    Everything,
    /// One class above all.
    Mostly(&'static str),
    /// What a pharmacy sells: no devices, little oncology.
    Retail,
    /// A little of every single product.
    Broad,
}

/// How purchases move over the months, besides growth and season.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Course {
    /// Nothing special.
    Steady,
    /// Three times the usual by the end of the last year.
    Rising,
    /// Falls over the last sixteen months to a fifth.
    Falling,
    /// Nothing at all from a month on.
    StopsAt(u32),
    /// Nothing before a month.
    StartsAt(u32),
    /// Nothing from the first month to before the second.
    Pauses(u32, u32),
}

impl Demand {
    /// The purchases to expect in month `t` (0 is the first of the books), in yuan.
    pub(super) fn expected(&self, t: u32) -> f64 {
        let trend = self.growth.powf(f64::from(t) / 12.0);
        self.monthly * trend * self.season(t) * self.course.factor(t)
    }

    /// Winter high, summer low, and February short because of Spring Festival.
    fn season(&self, t: u32) -> f64 {
        let month_of_year = (t + 6) % 12;
        let angle = f64::from(month_of_year) / 12.0 * std::f64::consts::TAU;
        let festival = if month_of_year == 1 { 0.72 } else { 1.02 };
        (1.0 + self.seasonality * angle.cos()) * festival
    }
}

impl Course {
    fn factor(self, t: u32) -> f64 {
        let ramp = |from: u32| f64::from(t.saturating_sub(from)) / f64::from(MONTHS - 1 - from);
        match self {
            Self::Steady => 1.0,
            Self::Rising => 1.0 + 2.0 * ramp(19),
            Self::Falling => 1.0 - 0.8 * ramp(19),
            Self::StopsAt(month) => f64::from(u8::from(t < month)),
            Self::StartsAt(month) => f64::from(u8::from(t >= month)),
            Self::Pauses(from, to) => f64::from(u8::from(t < from || t >= to)),
        }
    }
}
