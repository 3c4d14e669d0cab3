//! What differs between two versions of a standard, in sentences.

use crate::standards::Standards;
use canopy_domain::standards::{
    Band, Both, Criterion, CriterionChange, CriterionSource, Difference, Method, Scale, Stability,
    Text, Tier, TierChange,
};

impl Standards {
    /// A difference with the part it is about: what, and the sentence.
    pub fn difference(self, difference: &Difference) -> (String, String) {
        let formats = self.texts().formats();
        match difference {
            Difference::Name { names } => {
                (self.difference_of_standard().to_owned(), self.renamed(names))
            }
            Difference::RatingMonths { months } => {
                let said = |months: u32| formats.months(i64::from(months));
                let change = self.difference_from_to(&said(months.before), &said(months.after));
                (self.rating_months().to_owned(), change)
            }
            Difference::Months { months } => {
                let said = |months: u32| formats.months(i64::from(months));
                let change = self.difference_from_to(&said(months.before), &said(months.after));
                (self.months().to_owned(), change)
            }
            Difference::Method { methods } => {
                let said = |method| self.method_word(method);
                let change = self.difference_from_to(said(methods.before), said(methods.after));
                (self.method().to_owned(), change)
            }
            Difference::Stability { needs } => {
                let (before, after) = (self.needed(needs.before), self.needed(needs.after));
                (self.stability().to_owned(), self.difference_from_to(&before, &after))
            }
            Difference::Dimension { names } => self.dimension_difference(names),
            Difference::CriterionAdded { criterion, share } => {
                (self.named(&criterion.name), self.difference_added(&formats.percent(*share)))
            }
            Difference::CriterionRemoved { criterion, share } => {
                (self.named(&criterion.name), self.difference_removed(&formats.percent(*share)))
            }
            Difference::Criterion { criterion, change } => {
                (self.named(&criterion.name), self.criterion_change(change))
            }
            Difference::TierAdded { tier } => {
                (self.named(&tier.name), self.difference_tier_added(&self.who_gets_in(tier)))
            }
            Difference::TierRemoved { tier } => {
                (self.named(&tier.name), self.difference_tier_removed().to_owned())
            }
            Difference::Tier { tier, change } => self.tier_change(tier, change),
            Difference::TierOrder { names } => {
                let names: Vec<String> = names.iter().map(|name| self.named(name)).collect();
                let order = self.difference_order(&formats.list(&names));
                (self.tiers_title().to_owned(), order)
            }
        }
    }

    /// A way from points to a score, in a word.
    pub const fn method_word(self, method: Method) -> &'static str {
        match method {
            Method::WeightedSum => self.method_weighted_sum(),
            Method::Topsis => self.method_topsis(),
        }
    }

    /// What a move between tiers needs.
    pub fn needed(self, stability: Stability) -> String {
        let points =
            stability.margin_points.map(|points| self.texts().formats().decimal_trimmed(points, 2));
        match (points, stability.periods) {
            (None, None) => self.stability_off().to_owned(),
            (Some(points), None) => self.stability_margin(&points),
            (None, Some(periods)) => self.stability_periods(i64::from(periods)),
            (Some(points), Some(periods)) => self.stability_either(&points, i64::from(periods)),
        }
    }

    fn dimension_difference(self, names: &Both<Option<Text>>) -> (String, String) {
        match (&names.before, &names.after) {
            (Some(before), Some(after)) => {
                let names = Both { before: before.clone(), after: after.clone() };
                (self.named(after), self.renamed(&names))
            }
            (None, Some(after)) => {
                (self.named(after), self.difference_dimension_added().to_owned())
            }
            (Some(before), None) => {
                (self.named(before), self.difference_dimension_removed().to_owned())
            }
            (None, None) => (String::new(), String::new()),
        }
    }

    fn criterion_change(self, change: &CriterionChange) -> String {
        let formats = self.texts().formats();
        match change {
            CriterionChange::Name(names) => self.renamed(names),
            CriterionChange::Description => self.difference_description().to_owned(),
            CriterionChange::Dimension(both) => {
                self.difference_dimension(&self.named(&both.before), &self.named(&both.after))
            }
            CriterionChange::Share(both) => {
                self.difference_share(&formats.percent(both.before), &formats.percent(both.after))
            }
            CriterionChange::Source(both) => {
                self.difference_source(&self.source(&both.before), &self.source(&both.after))
            }
            CriterionChange::Scale(both) => {
                let said =
                    |(scale, source): &(Scale, CriterionSource)| self.whole_scale(scale, source);
                self.difference_scale(&said(&both.before), &said(&both.after))
            }
            CriterionChange::Direction(both) => {
                self.difference_from_to(self.direction(both.before), self.direction(both.after))
            }
            CriterionChange::Missing(both) => {
                self.difference_missing(self.missing(both.before), self.missing(both.after))
            }
            CriterionChange::RatingMonths(both) => {
                let said = |months: Option<u32>| match months {
                    Some(months) => formats.months(i64::from(months)),
                    None => self.rating_months_as_standard().to_owned(),
                };
                self.difference_rating_months(&said(both.before), &said(both.after))
            }
            CriterionChange::Gate(both) => self.difference_gate(
                &self.gate_words(both.before.as_ref()),
                &self.gate_words(both.after.as_ref()),
            ),
        }
    }

    fn tier_change(self, tier: &Tier, change: &TierChange) -> (String, String) {
        let said = match change {
            TierChange::Name(names) => self.renamed(names),
            TierChange::Rule(both) => {
                self.difference_rule(&self.rule(&both.before), &self.rule(&both.after))
            }
            TierChange::Quota(both) => {
                self.difference_quota(&self.quota(both.before), &self.quota(both.after))
            }
            TierChange::Service(both) => {
                self.difference_service(&self.service(&both.before), &self.service(&both.after))
            }
        };
        (self.named(&tier.name), said)
    }

    /// A scale with its bands.
    pub fn whole_scale(self, scale: &Scale, source: &CriterionSource) -> String {
        let Scale::Bands { bands } = scale else { return self.scale(scale, source) };
        let said = bands.iter().map(|band| self.band(band, bands, source));
        self.texts().formats().list(&said.collect::<Vec<_>>())
    }

    /// A band with its points.
    pub fn band(self, band: &Band, all: &[Band], source: &CriterionSource) -> String {
        let points = self.texts().formats().decimal_trimmed(band.points, 1);
        let has_words = all.iter().any(|band| band.equals.is_some());
        match (&band.equals, band.from) {
            (Some(word), _) => self.band_word(word, &points),
            (None, Some(from)) => self.band_from(&self.measured(source, from), &points),
            (None, None) if has_words => self.band_other(&points),
            (None, None) if all.len() == 1 => self.band_all(&points),
            (None, None) => self.band_first(&points),
        }
    }

    fn gate_words(self, gate: Option<&(f64, Text)>) -> String {
        gate.map_or_else(
            || self.difference_no_gate().to_owned(),
            |(points, tier)| {
                let points = self.texts().formats().decimal_trimmed(*points, 1);
                self.gate(&points, &self.named(tier))
            },
        )
    }

    fn renamed(self, names: &Both<Text>) -> String {
        let (before, after) = (self.named(&names.before), self.named(&names.after));
        if before == after {
            self.difference_name_other_language().to_owned()
        } else {
            self.difference_name(&before, &after)
        }
    }

    fn named(self, text: &Text) -> String {
        text.get(self.texts().lang()).to_owned()
    }

    /// A criterion by its name, or its code where it has none.
    pub fn criterion_name(self, criterion: &Criterion) -> String {
        match criterion.name.get(self.texts().lang()) {
            "" => criterion.code.clone(),
            name => name.to_owned(),
        }
    }
}
