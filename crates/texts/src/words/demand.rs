//! Why there is no model, and the names of models and methods.

use crate::demand::Demand;
use canopy_domain::demand::{Method, ModelKind, NoFit};

impl Demand {
    /// Why a model was not fitted, as a sentence.
    pub const fn no_fit(self, why: NoFit) -> &'static str {
        match why {
            NoFit::TooFew => self.no_fit_too_few(),
            NoFit::NoRepeaters => self.no_fit_no_repeaters(),
            NoFit::AtBounds => self.no_fit_at_bounds(),
            NoFit::Flat => self.no_fit_flat(),
            NoFit::NoMean => self.no_fit_no_mean(),
        }
    }

    /// The name of a model of purchases.
    pub const fn model(self, kind: ModelKind) -> &'static str {
        match kind {
            ModelKind::Bg => self.model_bg(),
            ModelKind::Pareto => self.model_pareto(),
        }
    }

    /// The name of a method of forecasting.
    pub const fn method(self, method: Method) -> &'static str {
        match method {
            Method::Nothing => self.method_nothing(),
            Method::Mean => self.method_mean(),
            Method::Naive => self.method_naive(),
            Method::Ses => self.method_ses(),
            Method::SeasonalNaive => self.method_seasonal_naive(),
            Method::Damped => self.method_damped(),
            Method::Holt => self.method_holt(),
            Method::WintersAdditive => self.method_winters_additive(),
            Method::WintersMultiplicative => self.method_winters_multiplicative(),
            Method::Sba => self.method_sba(),
            Method::Tsb => self.method_tsb(),
        }
    }
}
