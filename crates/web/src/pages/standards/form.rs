//! The editor's form as it is sent: names are built from the standard's own codes
//! (`weight:revenue`, `tier:key:number`), so it is read as pairs. Leaves out what a value means.

use crate::ui::FieldErrors;
use crate::urls;
use canopy_domain::Lang;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weights::Strategy;
use canopy_domain::standards::{Edit, Method, Stability, Standard, Text};
use canopy_texts::Texts;
use canopy_usecases::standards::{Amendment, RuleKind, TierAmendment};

/// What the form sent.
pub(super) struct Sent {
    /// The state of the draft it was filled from.
    pub(super) version: i64,
    /// What the button asks for.
    pub(super) act: Act,
    /// What it asks to change, as far as it could be read.
    pub(super) amendment: Amendment,
    /// Fields that could not be read, by their name.
    pub(super) unread: Vec<String>,
}

/// What a button asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Act {
    /// Only to show the effect.
    Preview,
    /// To save, and be done.
    Save,
    /// To save and go on here.
    Stay,
    /// To save what is filled in and go on elsewhere.
    Leave(Target),
}

/// Where a button of the editor leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Criterion(String),
    NewCriterion(String),
    Judgements,
    Entropy,
    Strategy(Strategy),
}

impl Target {
    pub(super) fn url(&self, id: StandardId) -> String {
        match self {
            Self::Criterion(code) => urls::standard_criterion(id, "code", code),
            Self::NewCriterion(dimension) => urls::standard_criterion(id, "dimension", dimension),
            Self::Judgements => urls::standard_ahp(id, "", ""),
            Self::Entropy => urls::standard_weights(id, "entropy"),
            Self::Strategy(strategy) => urls::standard_weights(id, strategy.code()),
        }
    }
}

/// Reads the pairs of a form for a standard.
pub(super) fn read(t: Texts, standard: &Standard, pairs: &[(String, String)]) -> Sent {
    let form = Pairs(pairs);
    let mut unread = Vec::new();
    let mut amendment = Amendment {
        name: form.text("name"),
        description: form.text("description"),
        ..Amendment::default()
    };
    amendment.months = form.whole("months", &mut unread);
    amendment.rating_months = form.whole("rating_months", &mut unread);
    amendment.method = form.get("method").and_then(method);
    amendment.stability = stability(&form, &mut unread);
    for dimension in &standard.dimensions {
        let (code, name) = (&dimension.code, form.text(&format!("dimension:{}", dimension.code)));
        if let Some(name) = name.filter(|name| *name != dimension.name) {
            amendment.edits.push(Edit::RenameDimension { dimension: code.clone(), name });
        }
    }
    for (_, criterion) in standard.criteria() {
        let code = &criterion.code;
        if let Some(weight) = form.number(&format!("weight:{code}"), &mut unread) {
            amendment.weights.insert(code.clone(), weight);
        }
        if let Some(least) = form.number(&format!("gate:{code}"), &mut unread) {
            amendment.gates.insert(code.clone(), least);
        }
    }
    for tier in &standard.tiers {
        let change = tier_amendment(&form, &tier.code, &mut unread);
        amendment.tiers.insert(tier.code.clone(), change);
    }
    let asked = form.get("do").unwrap_or_default();
    let (act, edit) = act(t, asked);
    amendment.edits.extend(edit);
    let version = form.get("version").and_then(|text| text.parse().ok()).unwrap_or(-1);
    Sent { version, act, amendment, unread }
}

/// The code of a method in forms.
pub(super) const fn method_code(method: Method) -> &'static str {
    match method {
        Method::WeightedSum => "weighted_sum",
        Method::Topsis => "topsis",
    }
}

fn method(code: &str) -> Option<Method> {
    [Method::WeightedSum, Method::Topsis].into_iter().find(|one| method_code(*one) == code)
}

/// What a move needs: both fields are there or the form does not ask; an empty one asks nothing.
fn stability(form: &Pairs<'_>, unread: &mut Vec<String>) -> Option<Stability> {
    let (margin, periods) = (form.get("margin")?, form.get("periods")?);
    let asked = |text: &str| !text.is_empty();
    Some(Stability {
        margin_points: if asked(margin) { form.number("margin", unread) } else { None },
        periods: if asked(periods) { form.whole("periods", unread) } else { None },
    })
}

fn tier_amendment(form: &Pairs<'_>, code: &str, unread: &mut Vec<String>) -> TierAmendment {
    let field = |name: &str| format!("tier:{code}:{name}");
    let kind = form.get(&field("kind")).and_then(RuleKind::from_code);
    let rule = kind.zip(form.number(&field("number"), unread));
    // A box that is not ticked sends nothing; the number beside it says that it was there.
    let review = form.whole(&field("review"), unread);
    TierAmendment {
        name: form.text(&format!("tier:{code}")),
        rule,
        quota_per_territory: match form.get(&field("quota")) {
            None => None,
            Some("") => Some(0),
            Some(_) => form.whole(&field("quota"), unread),
        },
        visits_per_month: form.number(&field("visits"), unread),
        resource_ceiling_percent: form.number(&field("ceiling"), unread),
        review_every_months: review,
        plan_required: review.map(|_| form.get(&field("plan")).is_some()),
    }
}

/// What a button's value means: `up-criterion:revenue` names what to do and with which part.
fn act(t: Texts, asked: &str) -> (Act, Option<Edit>) {
    let (verb, code) = asked.split_once(':').unwrap_or((asked, ""));
    let code = code.to_owned();
    let stay = |edit| (Act::Stay, Some(edit));
    let leave = |target| (Act::Leave(target), None);
    let up = verb.starts_with("up-");
    match verb {
        "save" => (Act::Save, None),
        "criterion" => leave(Target::Criterion(code)),
        "add-criterion" => leave(Target::NewCriterion(code)),
        "judge" => leave(Target::Judgements),
        "entropy" => leave(Target::Entropy),
        "strategy" => match Strategy::from_code(&code) {
            Some(strategy) => leave(Target::Strategy(strategy)),
            None => (Act::Preview, None),
        },
        "add-dimension" => stay(Edit::AddDimension {
            name: new_name(t, canopy_texts::standards::Standards::new_dimension),
        }),
        "up-dimension" | "down-dimension" => stay(Edit::MoveDimension { dimension: code, up }),
        "remove-dimension" => stay(Edit::RemoveDimension { dimension: code }),
        "up-criterion" | "down-criterion" => stay(Edit::MoveCriterion { criterion: code, up }),
        "remove-criterion" => stay(Edit::RemoveCriterion { criterion: code }),
        "add-tier" => {
            stay(Edit::AddTier { name: new_name(t, canopy_texts::standards::Standards::new_tier) })
        }
        "up-tier" | "down-tier" => stay(Edit::MoveTier { tier: code, up }),
        "remove-tier" => stay(Edit::RemoveTier { tier: code }),
        _ => (Act::Preview, None),
    }
}

/// A name to begin with, in both languages; the pseudo language has only its own.
fn new_name(t: Texts, word: impl Fn(canopy_texts::standards::Standards) -> &'static str) -> Text {
    if t.is_pseudo() {
        return Text { zh: String::new(), en: word(t.standards()).to_owned() };
    }
    let of = |lang| word(Texts::of(lang).standards()).to_owned();
    Text { zh: of(Lang::ZhCn), en: of(Lang::En) }
}

/// The errors of what could not be read, one line for all of them.
pub(super) fn errors(t: Texts, sent: &Sent) -> FieldErrors {
    let mut errors = FieldErrors::none();
    if !sent.unread.is_empty() {
        errors.add("", t.standards().not_a_number());
    }
    errors
}

/// A form as pairs.
pub(super) struct Pairs<'a>(pub(super) &'a [(String, String)]);

impl Pairs<'_> {
    /// The value of a field.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.trim())
    }

    /// A number as people type it; what is not one is noted under its field's name.
    pub(super) fn number(&self, name: &str, unread: &mut Vec<String>) -> Option<f64> {
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

    /// A count as people type it, up to a thousand.
    pub(super) fn whole(&self, name: &str, unread: &mut Vec<String>) -> Option<u32> {
        let number = self.number(name, unread)?;
        let found = whole(number);
        if found.is_none() {
            unread.push(name.to_owned());
        }
        found
    }

    /// A text in both languages; line ends as this side writes them.
    pub(super) fn text(&self, name: &str) -> Option<Text> {
        let zh = self.get(&format!("{name}:zh"))?.replace("\r\n", "\n");
        let en = self.get(&format!("{name}:en"))?.replace("\r\n", "\n");
        Some(Text { zh, en })
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "range checked")]
fn whole(number: f64) -> Option<u32> {
    let is_count = (0.0..=1000.0).contains(&number) && number.fract() == 0.0;
    is_count.then_some(number as u32)
}

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::standards::{TEMPLATES, parse_toml};

    fn sent(pairs: &[(&str, &str)]) -> Sent {
        let standard = parse_toml(TEMPLATES[0].toml).unwrap();
        let pairs: Vec<(String, String)> =
            pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        read(Texts::of(Lang::En), &standard, &pairs)
    }

    #[test]
    fn weights_and_thresholds_are_read_by_their_codes() {
        let sent = sent(&[
            ("version", "3"),
            ("do", "save"),
            ("weight:revenue", " 25 "),
            ("tier:key:kind", "top_count"),
            ("tier:key:number", "40"),
            ("weight:stranger", "1"),
        ]);
        assert!(sent.act == Act::Save && sent.unread.is_empty());
        assert_eq!(sent.version, 3);
        assert_eq!(sent.amendment.weights.get("revenue"), Some(&25.0));
        assert_eq!(sent.amendment.weights.len(), 1);
        let key = sent.amendment.tiers.get("key").unwrap();
        assert_eq!(key.rule, Some((RuleKind::TopCount, 40.0)));
        assert_eq!(key.plan_required, None);
    }

    #[test]
    fn what_is_no_number_is_named() {
        assert_eq!(sent(&[("weight:revenue", "many")]).unread, ["weight:revenue"]);
    }

    #[test]
    fn a_button_names_what_to_do_and_with_which_part() {
        let up = sent(&[("do", "up-criterion:overdue")]);
        assert_eq!(up.act, Act::Stay);
        let edit = Edit::MoveCriterion { criterion: "overdue".to_owned(), up: true };
        assert_eq!(up.amendment.edits, [edit]);
        let leave = sent(&[("do", "strategy:defend")]);
        assert_eq!(leave.act, Act::Leave(Target::Strategy(Strategy::Defend)));
        assert_eq!(sent(&[("do", "sing")]).act, Act::Preview);
        let add = sent(&[("do", "add-tier")]);
        assert!(
            matches!(&add.amendment.edits[..], [Edit::AddTier { name }] if !name.zh.is_empty())
        );
    }
}
