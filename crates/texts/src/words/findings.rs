//! What is wrong with a standard.

use crate::standards::Standards;
use canopy_domain::standards::{
    FindingCode, Parts, Standard, StandardError, StandardFinding, Text,
};

impl Standards {
    /// A finding with its place, in one sentence.
    pub fn finding(self, finding: &StandardFinding) -> String {
        let what = self.finding_code(&finding.code);
        if finding.path.is_empty() { what } else { self.finding_at(&finding.path, &what) }
    }

    /// A finding with its place as people name it, in one sentence.
    pub fn finding_in(self, standard: &Standard, finding: &StandardFinding) -> String {
        let what = self.finding_code(&finding.code);
        match self.place(standard, &finding.path) {
            place if place.is_empty() => what,
            place => self.finding_at(&place, &what),
        }
    }

    /// A finding without its place, for where it stands beside it.
    pub fn finding_alone(self, finding: &StandardFinding) -> String {
        self.finding_code(&finding.code)
    }

    /// The names of a place; its codes where nothing has them.
    fn place(self, standard: &Standard, path: &str) -> String {
        let lang = self.texts().lang();
        let name = |name: &Text, code: &str| match name.get(lang) {
            "" => code.to_owned(),
            name => name.to_owned(),
        };
        match path.split_once('/') {
            Some(("tier", code)) => {
                let tier = standard.tiers.iter().find(|one| one.code == code);
                tier.map_or_else(|| code.to_owned(), |one| name(&one.name, code))
            }
            Some(("judge", judge)) => judge.to_owned(),
            Some((dimension, code)) => {
                let found = standard
                    .criteria()
                    .find(|(home, one)| home.code == dimension && one.code == code);
                found.map_or_else(|| path.to_owned(), |(_, one)| name(&one.name, code))
            }
            None => {
                let found = standard.dimensions.iter().find(|one| one.code == path);
                found.map_or_else(|| path.to_owned(), |one| name(&one.name, path))
            }
        }
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
            FindingCode::GateNobodyPasses { most } => self.finding_gate_unpassable(&plain(*most)),
            FindingCode::JudgementUnusable { judge } => self.finding_judgement(judge),
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
            | FindingCode::GateNeverHolds
            | FindingCode::TierTakesEverybody
            | FindingCode::LastTierNotRest
            | FindingCode::RestNotLast
            | FindingCode::QuotaNobody
            | FindingCode::QuotaOnLastTier
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
            FindingCode::GateNeverHolds => self.finding_gate_never(),
            FindingCode::TierTakesEverybody => self.finding_tier_everybody(),
            FindingCode::LastTierNotRest => self.finding_last_tier(),
            FindingCode::RestNotLast => self.finding_rest_not_last(),
            FindingCode::QuotaNobody => self.finding_quota_nobody(),
            FindingCode::QuotaOnLastTier => self.finding_quota_on_last(),
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
