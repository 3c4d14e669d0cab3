//! What is wrong with a standard.

use crate::standards::Standards;
use canopy_domain::standards::{FindingCode, Parts, StandardError, StandardFinding};

impl Standards {
    /// A finding with its place, in one sentence.
    pub fn finding(self, finding: &StandardFinding) -> String {
        let what = self.finding_code(&finding.code);
        if finding.path.is_empty() { what } else { self.finding_at(&finding.path, &what) }
    }

    /// Why a text is not a standard.
    pub fn unreadable_text(self, error: &StandardError) -> String {
        match error {
            StandardError::TooLarge { limit } => {
                self.unreadable_too_large(i64::try_from(limit / 1024).unwrap_or(i64::MAX))
            }
            StandardError::Unreadable { line, column, detail } => {
                self.unreadable(i64::from(*line), i64::from(*column), detail)
            }
        }
    }

    fn finding_code(self, code: &FindingCode) -> String {
        let plain = |value: f64| self.texts().formats().decimal_trimmed(value, 4);
        match code {
            FindingCode::CodeTwice { code } => self.finding_code_twice(code),
            FindingCode::TextTooLong { limit } => self.finding_text_too_long(i64::from(*limit)),
            FindingCode::TooMany { parts, limit } => {
                self.finding_too_many(i64::from(*limit), self.parts(*parts))
            }
            FindingCode::NoneOf { parts } => self.finding_none_of(self.parts(*parts)),
            FindingCode::MonthsOutOfRange { months, limit } => {
                self.finding_months(i64::from(*limit), i64::from(*months))
            }
            FindingCode::StabilityMargin { points } => {
                self.finding_stability_margin(&plain(*points))
            }
            FindingCode::StabilityPeriods { periods } => {
                self.finding_stability_periods(i64::from(*periods))
            }
            FindingCode::WeightNegative { weight } => self.finding_weight_negative(&plain(*weight)),
            FindingCode::PointsOutOfRange { points } => self.finding_points(&plain(*points)),
            FindingCode::BandsNotRising { band } => self.finding_bands_not_rising(i64::from(*band)),
            FindingCode::BandWithoutFrom { band } => {
                self.finding_band_without_from(i64::from(*band))
            }
            FindingCode::BandTwice { equals } => self.finding_band_twice(equals),
            FindingCode::RangeEmpty { min, max } => {
                self.finding_range_empty(&plain(*min), &plain(*max))
            }
            FindingCode::LogNotPositive { min } => self.finding_log(&plain(*min)),
            FindingCode::GateTierUnknown { tier } => self.finding_gate_tier(tier),
            FindingCode::PercentOutOfRange { percent } => self.finding_percent(&plain(*percent)),
            FindingCode::ScoreOutOfRange { score } => self.finding_score(&plain(*score)),
            FindingCode::CodeMissing
            | FindingCode::CodeUnusable
            | FindingCode::NameMissing
            | FindingCode::NotFinite
            | FindingCode::WeightsAllZero
            | FindingCode::FirstBandNotOpen
            | FindingCode::BandsMixed
            | FindingCode::WordsForNumbers
            | FindingCode::GateHoldsNobody
            | FindingCode::LastTierNotRest
            | FindingCode::RestNotLast
            | FindingCode::TierNotWider
            | FindingCode::CountZero
            | FindingCode::ServiceOutOfRange => self.bare_finding(code).to_owned(),
        }
    }

    /// Findings without facts. Those with facts are worded above and never get here.
    const fn bare_finding(self, code: &FindingCode) -> &'static str {
        match code {
            FindingCode::CodeMissing => self.finding_code_missing(),
            FindingCode::CodeUnusable => self.finding_code_unusable(),
            FindingCode::NameMissing => self.finding_name_missing(),
            FindingCode::WeightsAllZero => self.finding_weights_all_zero(),
            FindingCode::FirstBandNotOpen => self.finding_first_band(),
            FindingCode::BandsMixed => self.finding_bands_mixed(),
            FindingCode::WordsForNumbers => self.finding_words_for_numbers(),
            FindingCode::GateHoldsNobody => self.finding_gate_nobody(),
            FindingCode::LastTierNotRest => self.finding_last_tier(),
            FindingCode::RestNotLast => self.finding_rest_not_last(),
            FindingCode::TierNotWider => self.finding_tier_not_wider(),
            FindingCode::CountZero => self.finding_count_zero(),
            FindingCode::ServiceOutOfRange => self.finding_service(),
            _ => self.finding_not_finite(),
        }
    }

    const fn parts(self, parts: Parts) -> &'static str {
        match parts {
            Parts::Dimensions => self.parts_dimensions(),
            Parts::Criteria => self.parts_criteria(),
            Parts::Bands => self.parts_bands(),
            Parts::Tiers => self.parts_tiers(),
        }
    }
}
