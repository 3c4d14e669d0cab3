//! Why there is no model, and the names of models and methods.

use crate::demand::Demand;
use canopy_domain::Lang;
use canopy_domain::demand::{Forecast, Method, ModelKind, NoFit, Pace, WhyMethod};

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
    pub const fn model_name(self, kind: ModelKind) -> &'static str {
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

    /// Why a method was taken, as a sentence; with how far it was off where months were held back.
    pub fn why(self, forecast: &Forecast) -> String {
        let months = i64::from(forecast.held_back);
        let why = match forecast.why {
            WhyMethod::Stopped => self.why_stopped().to_owned(),
            WhyMethod::TooShort => self.why_too_short().to_owned(),
            WhyMethod::Intermittent => self.why_intermittent().to_owned(),
            WhyMethod::Fading => self.why_fading().to_owned(),
            WhyMethod::LeastOff => self.why_least_off(months),
        };
        let Some(off) = forecast.accuracy.and_then(|found| found.share_off) else { return why };
        let formats = self.texts().formats();
        let off = self.off_by(months, &formats.percent(off));
        self.sentences(&why, &off)
    }

    /// Two sentences, one after the other.
    pub fn sentences(self, first: &str, second: &str) -> String {
        let between = if self.texts().lang() == Lang::En { " " } else { "" };
        format!("{first}{between}{second}")
    }

    /// How the wait since the last purchase compares, in a word.
    pub const fn pace(self, pace: Pace) -> &'static str {
        match pace {
            Pace::OnTime => self.pace_on_time(),
            Pace::Due => self.pace_due(),
            Pace::Broken => self.pace_broken(),
        }
    }

    /// The same in a sentence.
    pub const fn pace_told(self, pace: Pace) -> &'static str {
        match pace {
            Pace::OnTime => self.pace_on_time_told(),
            Pace::Due => self.pace_due_told(),
            Pace::Broken => self.pace_broken_told(),
        }
    }
}
