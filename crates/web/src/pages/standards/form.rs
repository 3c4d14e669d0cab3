//! The editor's form as it is sent: names are built from the standard's own codes
//! (`weight:revenue`, `tier:key:number`), so it is read as pairs. Leaves out what a value means.

use crate::ui::FieldErrors;
use canopy_domain::standards::{Standard, Text};
use canopy_texts::Texts;
use canopy_usecases::standards::{Amendment, RuleKind, TierAmendment};

/// What the form sent.
pub(super) struct Sent {
    /// The state of the draft it was filled from.
    pub(super) version: i64,
    /// Whether to save, or only to show the effect.
    pub(super) saves: bool,
    /// What it asks to change, as far as it could be read.
    pub(super) amendment: Amendment,
    /// Fields that could not be read, by their name.
    pub(super) unread: Vec<String>,
}

/// Reads the pairs of a form for a standard.
pub(super) fn read(standard: &Standard, pairs: &[(String, String)]) -> Sent {
    let form = Pairs(pairs);
    let mut unread = Vec::new();
    let mut amendment = Amendment { name: form.text("name"), ..Amendment::default() };
    amendment.months = form.number("months", &mut unread).and_then(whole);
    for criterion in standard.dimensions.iter().flat_map(|one| &one.criteria) {
        let code = &criterion.code;
        if let Some(weight) = form.number(&format!("weight:{code}"), &mut unread) {
            amendment.weights.insert(code.clone(), weight);
        }
        if let Some(least) = form.number(&format!("gate:{code}"), &mut unread) {
            amendment.gates.insert(code.clone(), least);
        }
    }
    for tier in &standard.tiers {
        let code = &tier.code;
        let kind = form.get(&format!("tier:{code}:kind")).and_then(RuleKind::from_code);
        let number = form.number(&format!("tier:{code}:number"), &mut unread);
        let change = TierAmendment {
            name: form.text(&format!("tier:{code}")),
            rule: kind.zip(number),
            visits_per_month: form.number(&format!("tier:{code}:visits"), &mut unread),
            ..TierAmendment::default()
        };
        amendment.tiers.insert(code.clone(), change);
    }
    Sent {
        version: form.get("version").and_then(|text| text.parse().ok()).unwrap_or(-1),
        saves: form.get("do") == Some("save"),
        amendment,
        unread,
    }
}

/// The errors of what could not be read, one line for all of them.
pub(super) fn errors(t: Texts, sent: &Sent) -> FieldErrors {
    let mut errors = FieldErrors::none();
    if !sent.unread.is_empty() {
        errors.add("", t.standards().not_a_number());
    }
    errors
}

struct Pairs<'a>(&'a [(String, String)]);

impl Pairs<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// A number as people type it; what is not one is noted under its field's name.
    fn number(&self, name: &str, unread: &mut Vec<String>) -> Option<f64> {
        let text = self.get(name)?;
        let number = text.replace([',', '，', '%'], "").parse::<f64>();
        match number {
            Ok(number) if number.is_finite() => Some(number),
            _ => {
                unread.push(name.to_owned());
                None
            }
        }
    }

    fn text(&self, name: &str) -> Option<Text> {
        let zh = self.get(&format!("{name}:zh"))?.to_owned();
        let en = self.get(&format!("{name}:en"))?.to_owned();
        Some(Text { zh, en })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
fn whole(number: f64) -> Option<u32> {
    (0.0..=1000.0).contains(&number).then(|| number.round() as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::standards::{TEMPLATES, parse_toml};

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
    }

    #[test]
    fn weights_and_thresholds_are_read_by_their_codes() {
        let standard = parse_toml(TEMPLATES[0].toml).unwrap();
        let sent = read(
            &standard,
            &pairs(&[
                ("version", "3"),
                ("do", "save"),
                ("weight:revenue", " 25 "),
                ("tier:key:kind", "top_count"),
                ("tier:key:number", "40"),
                ("weight:stranger", "1"),
            ]),
        );
        assert!(sent.saves && sent.unread.is_empty());
        assert_eq!(sent.version, 3);
        assert_eq!(sent.amendment.weights.get("revenue"), Some(&25.0));
        assert_eq!(sent.amendment.weights.len(), 1);
        let key = sent.amendment.tiers.get("key").unwrap();
        assert_eq!(key.rule, Some((RuleKind::TopCount, 40.0)));
    }

    #[test]
    fn what_is_no_number_is_named() {
        let standard = parse_toml(TEMPLATES[0].toml).unwrap();
        let sent = read(&standard, &pairs(&[("weight:revenue", "many")]));
        assert_eq!(sent.unread, ["weight:revenue"]);
    }
}
