//! Strategies, and how a standard's weights came about, in sentences.

use crate::weights::Weights;
use canopy_domain::Day;
use canopy_domain::standards::Standard;
use canopy_domain::standards::weighting::{Checked, How, Origin};
use canopy_domain::standards::weights::{Aspect, Strategy};
use chrono::{DateTime, Utc};

impl Weights {
    /// The name of a strategy.
    pub const fn strategy(self, strategy: Strategy) -> &'static str {
        match strategy {
            Strategy::GainShare => self.strategy_gain_share(),
            Strategy::RaiseProfit => self.strategy_raise_profit(),
            Strategy::Defend => self.strategy_defend(),
        }
    }

    /// What a strategy does, in a sentence.
    pub const fn strategy_lead(self, strategy: Strategy) -> &'static str {
        match strategy {
            Strategy::GainShare => self.strategy_gain_share_lead(),
            Strategy::RaiseProfit => self.strategy_raise_profit_lead(),
            Strategy::Defend => self.strategy_defend_lead(),
        }
    }

    /// What a criterion is about.
    pub const fn aspect(self, aspect: Aspect) -> &'static str {
        match aspect {
            Aspect::Value => self.aspect_value(),
            Aspect::Profit => self.aspect_profit(),
            Aspect::Potential => self.aspect_potential(),
            Aspect::Activity => self.aspect_activity(),
            Aspect::Loyalty => self.aspect_loyalty(),
            Aspect::Influence => self.aspect_influence(),
            Aspect::Other => self.aspect_other(),
        }
    }

    /// How a standard's weights came about; what was changed since in the text itself is told. `day`
    /// says what day a moment was.
    pub fn origin_of(self, standard: &Standard, day: fn(DateTime<Utc>) -> Day) -> String {
        match (standard.origin(), standard.weighting.origins.last()) {
            (Some(origin), _) => self.origin(standard, origin, day),
            (None, Some(origin)) => self.origin_changed(&self.origin(standard, origin, day)),
            (None, None) => self.origin_unknown().to_owned(),
        }
    }

    /// How weights were set at one time.
    fn origin(self, standard: &Standard, origin: &Origin, day: fn(DateTime<Utc>) -> Day) -> String {
        let formats = self.texts().formats();
        let (who, day) = (&origin.by, formats.day(day(origin.at)));
        match origin.how {
            How::ByHand => self.origin_by_hand(who, &day),
            How::Entropy => self.origin_entropy(who, &day),
            How::Strategy => {
                let name = origin.strategy.map_or("", |strategy| self.strategy(strategy));
                self.origin_strategy(name, who, &day)
            }
            How::Ahp => {
                let parts: Vec<String> =
                    origin.checked.iter().map(|one| self.checked(standard, one)).collect();
                let table = self.table(origin.table.unwrap_or_default());
                let said = self.origin_ahp(who, &day, &formats.list(&parts), table);
                if origin.reason.is_empty() {
                    said
                } else {
                    format!("{said} {}", self.origin_reason(&origin.reason))
                }
            }
        }
    }

    fn checked(self, standard: &Standard, checked: &Checked) -> String {
        let lang = self.texts().lang();
        let dimension = standard.dimensions.iter().find(|one| one.code == checked.of);
        let part = dimension.map_or(self.the_dimensions(), |one| one.name.get(lang));
        let judges = self.judges(i64::try_from(checked.judges).unwrap_or(i64::MAX));
        self.origin_part(part, &judges, &self.ratio_number(checked.ratio))
    }
}
