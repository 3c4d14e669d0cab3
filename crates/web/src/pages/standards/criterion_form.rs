//! One criterion as its form sends it. Leaves out what its values mean.

use super::form::Pairs;
use canopy_domain::standards::{
    Band, Criterion, CriterionSource, DemandMetric, Direction, Edit, Gate, Metric, MissingPolicy,
    Payment, Scale,
};
use canopy_domain::surveys::survey_code;

/// Bands read at most; a form offers a few more than there are.
const MOST_BANDS: usize = 120;

/// A criterion and where it belongs.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Filled {
    pub(super) dimension: String,
    pub(super) criterion: Criterion,
}

impl Filled {
    /// The edit it comes to; without a code a new criterion.
    pub(super) fn edit(&self, code: &str) -> Edit {
        let (dimension, criterion) = (self.dimension.clone(), self.criterion.clone());
        if code.is_empty() {
            Edit::AddCriterion { dimension, criterion }
        } else {
            Edit::ChangeCriterion { criterion: code.to_owned(), dimension, to: criterion }
        }
    }
}

/// What the form says, over what was there before; and the fields that are no numbers.
pub(super) fn read(form: &Pairs<'_>, before: &Filled) -> (Filled, Vec<String>) {
    let mut unread = Vec::new();
    let mut criterion = before.criterion.clone();
    if let Some(name) = form.text("name") {
        criterion.name = name;
    }
    if let Some(description) = form.text("description") {
        criterion.description = description;
    }
    if let Some(weight) = form.number("weight", &mut unread) {
        criterion.weight = weight;
    }
    if let Some(source) = form.get("source").and_then(|code| source(code, form)) {
        criterion.source = source;
    }
    if let Some(direction) = form.get("direction").and_then(direction) {
        criterion.direction = direction;
    }
    if let Some(missing) = form.get("missing").and_then(missing) {
        criterion.missing = missing;
    }
    if let Some(months) = form.get("rating_months") {
        criterion.rating_months = match months {
            "" => None,
            _ => form.whole("rating_months", &mut unread),
        };
    }
    if let Some(kind) = form.get("scale") {
        criterion.scale = scale(kind, form, &before.criterion.scale, &mut unread);
    }
    if let Some(points) = form.get("gate_points") {
        criterion.gate = match points {
            "" => None,
            _ => form.number("gate_points", &mut unread).map(|min_points| Gate {
                min_points,
                otherwise_at_most: form.get("gate_tier").unwrap_or_default().to_owned(),
            }),
        };
    }
    let dimension = form.get("dimension").unwrap_or(&before.dimension).to_owned();
    (Filled { dimension, criterion }, unread)
}

/// The code of a source in the form.
pub(super) fn source_code(source: &CriterionSource) -> String {
    match source {
        CriterionSource::Sales { metric } => format!("sales:{}", metric.code()),
        CriterionSource::Payment { metric } => format!("payment:{}", metric.code()),
        CriterionSource::Demand { metric } => format!("demand:{}", metric.code()),
        CriterionSource::Attribute { .. } => "attribute".to_owned(),
        CriterionSource::Rating => "rating".to_owned(),
        CriterionSource::Survey { .. } => "survey".to_owned(),
    }
}

fn source(code: &str, form: &Pairs<'_>) -> Option<CriterionSource> {
    let named = |name: &str| form.get(name).unwrap_or_default().to_owned();
    match code.split_once(':') {
        Some(("sales", metric)) => {
            Some(CriterionSource::Sales { metric: Metric::from_code(metric)? })
        }
        Some(("payment", metric)) => {
            Some(CriterionSource::Payment { metric: Payment::from_code(metric)? })
        }
        Some(("demand", metric)) => {
            Some(CriterionSource::Demand { metric: DemandMetric::from_code(metric)? })
        }
        Some(_) => None,
        None => match code {
            "attribute" => Some(CriterionSource::Attribute { attribute: named("attribute") }),
            "rating" => Some(CriterionSource::Rating),
            "survey" => Some(CriterionSource::Survey { survey: survey_code(&named("survey")) }),
            _ => None,
        },
    }
}

/// The code of a scale in the form.
pub(super) const fn scale_code(scale: &Scale) -> &'static str {
    match scale {
        Scale::Bands { .. } => "bands",
        Scale::Linear { .. } => "linear",
        Scale::Percentile => "percentile",
        Scale::Log { .. } => "log",
    }
}

fn scale(kind: &str, form: &Pairs<'_>, before: &Scale, unread: &mut Vec<String>) -> Scale {
    match kind {
        "percentile" => Scale::Percentile,
        "bands" => Scale::Bands { bands: bands(form, unread) },
        "linear" | "log" => {
            let (Some(min), Some(max)) = (form.number("min", unread), form.number("max", unread))
            else {
                return before.clone();
            };
            if kind == "log" { Scale::Log { min, max } } else { Scale::Linear { min, max } }
        }
        _ => before.clone(),
    }
}

/// Lines without points are not there. A band of words has no number to begin from.
fn bands(form: &Pairs<'_>, unread: &mut Vec<String>) -> Vec<Band> {
    let mut bands = Vec::new();
    for at in 0..MOST_BANDS {
        let field = |name: &str| format!("band:{at}:{name}");
        if form.get(&field("points")).is_none_or(str::is_empty) {
            continue;
        }
        let Some(points) = form.number(&field("points"), unread) else { continue };
        let equals = form.get(&field("equals")).filter(|word| !word.is_empty());
        let from = match form.get(&field("from")) {
            None | Some("") => None,
            Some(_) => form.number(&field("from"), unread),
        };
        bands.push(Band { from, equals: equals.map(ToOwned::to_owned), points });
    }
    bands
}

/// The code of a direction in the form.
pub(super) const fn direction_code(direction: Direction) -> &'static str {
    match direction {
        Direction::HigherIsBetter => "higher",
        Direction::LowerIsBetter => "lower",
    }
}

fn direction(code: &str) -> Option<Direction> {
    match code {
        "higher" => Some(Direction::HigherIsBetter),
        "lower" => Some(Direction::LowerIsBetter),
        _ => None,
    }
}

/// The code of a policy in the form.
pub(super) const fn missing_code(policy: MissingPolicy) -> &'static str {
    match policy {
        MissingPolicy::Excluded => "excluded",
        MissingPolicy::Neutral => "neutral",
        MissingPolicy::Worst => "worst",
    }
}

fn missing(code: &str) -> Option<MissingPolicy> {
    match code {
        "excluded" => Some(MissingPolicy::Excluded),
        "neutral" => Some(MissingPolicy::Neutral),
        "worst" => Some(MissingPolicy::Worst),
        _ => None,
    }
}
