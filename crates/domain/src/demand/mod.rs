//! Future demand: what an account will buy, whether it buys again, what that is worth, and the
//! rhythm it buys in. Pure figures; leaves out where purchases come from and how they are shown.

mod accuracy;
mod bgnbd;
mod figures;
mod fit;
mod forecast;
mod gamma_gamma;
mod history;
mod intermittent;
mod lifetime;
mod methods;
mod minimise;
mod pareto;
mod rhythm;
mod series;
mod smoothing;
mod special;
#[cfg(test)]
mod tests;

pub use accuracy::{Accuracy, accuracy};
pub use bgnbd::BgNbd;
pub use figures::DemandFigures;
pub use fit::{Fit, NoFit};
pub use forecast::{Expected, Forecast, WhyMethod, forecast, forecast_by};
pub use gamma_gamma::GammaGamma;
pub use history::PurchaseHistory;
pub use lifetime::{Expectation, Lifetimes, ModelKind, Outlook, PurchaseModel};
pub use methods::Method;
pub use pareto::ParetoNbd;
pub use rhythm::{Pace, Rhythm, rhythm};
pub use series::{MonthlySeries, last_whole_month};
