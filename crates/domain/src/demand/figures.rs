//! An account's future demand as a standard asks for it: one number each, or nothing.

/// The figures of future demand of one account; what could not be told is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct DemandFigures {
    /// Revenue forecast for the next twelve months.
    pub forecast_revenue: Option<f64>,
    /// The forecast over the last twelve months less 1, −1 to 3.
    pub expected_growth: Option<f64>,
    /// Probability that it has not left, 0–1.
    pub probability_alive: Option<f64>,
    /// Purchases expected in the next 52 weeks.
    pub expected_purchases: Option<f64>,
    /// Discounted revenue expected over three years.
    pub lifetime_value: Option<f64>,
    /// How regularly it buys, 0–1.
    pub rhythm_regularity: Option<f64>,
}
