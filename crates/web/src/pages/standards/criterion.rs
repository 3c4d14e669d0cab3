//! `GET` and `POST /standards/{id}/criterion`: one criterion of a draft, or a new one, with its
//! source, scale and gate, and the effect on real accounts beside it.

use super::branch::{at, plain};
use super::criterion_form::{self, Filled, source_code};
use super::edit::draft;
use super::form::Pairs;
use super::list::name_of;
use super::preview::{Effect, effect};
use crate::pages::surveys;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::{
    Band, Criterion, CriterionSource, DemandMetric, Direction, Edit, Metric, MissingPolicy,
    Payment, Scale, Standard, Text, check, edited,
};
use canopy_texts::Texts;
use canopy_usecases::standards::{self, Amendment, Change, Version, What};
use serde::Deserialize;

/// Empty lines offered for further bands.
const SPARE_BANDS: usize = 2;

#[derive(Template)]
#[template(path = "standards/criterion.html", blocks = ["effect"])]
struct CriterionPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    action: String,
    is_new: bool,
    summary: Option<ErrorSummary>,
    findings: Vec<String>,
    name: (String, String),
    description: (String, String),
    fields: Vec<Field>,
    scale: Field,
    range: [Field; 2],
    direction: Field,
    bands: Vec<BandRow>,
    gate_points: Field,
    gate_tier: Field,
    effect: Effect,
}

struct BandRow {
    at: usize,
    from: String,
    equals: String,
    points: String,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ask {
    /// Of the criterion; empty for a new one.
    code: String,
    /// Where a new one goes.
    dimension: String,
}

pub(super) async fn page(
    visit: Visit,
    Path(id): Path<StandardId>,
    Query(ask): Query<Ask>,
) -> Answer {
    let saved = draft(&visit, id).await?;
    let filled = begin(&saved.standard, &ask)?;
    show(&build(&visit, &saved, &ask, &filled, &FieldErrors::none()).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Query(ask): Query<Ask>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let saved = draft(&visit, id).await?;
    let form = Pairs(&pairs);
    let text = visit.texts().standards();
    let before = begin(&saved.standard, &ask)?;
    let (filled, unread) = criterion_form::read(&form, &before);
    let mut errors = FieldErrors::none();
    if !unread.is_empty() {
        errors.add("", text.not_a_number());
    }
    if filled.criterion.name == Text::default() {
        errors.add("", text.criterion_needs_name());
    }
    if form.get("do") == Some("save") && errors.is_empty() {
        let version = form.get("version").and_then(|text| text.parse().ok()).unwrap_or(-1);
        let by = visit.visitor().name().to_owned();
        let edits = vec![filled.edit(&ask.code)];
        let what = What::Parts(Amendment { edits, ..Amendment::default() });
        let changed =
            standards::change(&visit.desk, visit.at(), Change { id, version, by, what }).await?;
        let is_sound = changed.findings.is_empty();
        let said = if is_sound { text.saved() } else { text.saved_with_findings() };
        return see_other(&visit.asked, &urls::standard_edit(id), Some(said));
    }
    let page = build(&visit, &saved, &ask, &filled, &errors).await?;
    if visit.asked.wants_part("effect") {
        return show(&page.as_effect());
    }
    if errors.is_empty() { show(&page) } else { show_again(&page) }
}

/// What the form begins with: the criterion as it is, or a new one that people rate.
fn begin(standard: &Standard, ask: &Ask) -> Result<Filled, Stop> {
    if !ask.code.is_empty() {
        let found = standard.criteria().find(|(_, one)| one.code == ask.code);
        let (dimension, criterion) = found.ok_or(Stop::NotFound)?;
        return Ok(Filled { dimension: dimension.code.clone(), criterion: criterion.clone() });
    }
    let dimension = standard.dimensions.iter().find(|one| one.code == ask.dimension);
    let criterion = Criterion {
        code: String::new(),
        name: Text::default(),
        description: Text::default(),
        source: CriterionSource::Rating,
        scale: Scale::Linear { min: 1.0, max: 5.0 },
        direction: Direction::default(),
        missing: MissingPolicy::default(),
        weight: 5.0,
        rating_months: None,
        gate: None,
    };
    Ok(Filled { dimension: dimension.ok_or(Stop::NotFound)?.code.clone(), criterion })
}

async fn build(
    visit: &Visit,
    saved: &Version,
    ask: &Ask,
    filled: &Filled,
    errors: &FieldErrors,
) -> Result<CriterionPage, Stop> {
    let t = visit.texts();
    let text = t.standards();
    let id = saved.row.id;
    let criterion = &filled.criterion;
    let is_new = ask.code.is_empty();
    // The effect alone, asked for with every key pressed, has no fields.
    let is_part = visit.asked.wants_part("effect");
    let known = if is_part { Known::default() } else { Known::find(visit).await? };
    let edit: Edit = filled.edit(&ask.code);
    let shown = edited(saved.standard.clone(), &edit).map_err(|_| Stop::NotFound)?;
    let path = format!("{}/{}", filled.dimension, ask.code);
    let title = if is_new {
        text.new_criterion().to_owned()
    } else {
        text.edit_title(&text.criterion_name(criterion))
    };
    let action = if is_new {
        urls::standard_criterion(id, "dimension", &ask.dimension)
    } else {
        urls::standard_criterion(id, "code", &ask.code)
    };
    Ok(CriterionPage {
        frame: Frame::of(&visit.asked, title)
            .lead(text.edit_lead())
            .under(t.frame().standards(), urls::standards())
            .under(name_of(t, &saved.row), urls::standard(id))
            .under(text.edit(), urls::standard_edit(id)),
        id,
        row_version: saved.row.version,
        action,
        is_new,
        summary: errors.summary(t),
        findings: if is_new { Vec::new() } else { at(t, &check(&shown), &path) },
        name: (criterion.name.zh.clone(), criterion.name.en.clone()),
        description: (criterion.description.zh.clone(), criterion.description.en.clone()),
        fields: fields(t, &saved.standard, filled, known),
        scale: scale_field(t, &criterion.scale),
        range: range_fields(t, &criterion.scale),
        direction: direction_field(t, criterion.direction),
        bands: bands(&criterion.scale),
        gate_points: gate_points(t, criterion),
        gate_tier: gate_tier(t, &saved.standard, criterion),
        effect: effect(visit, &shown, saved).await?,
    })
}

/// What the company's data offer a criterion to ask about.
#[derive(Default)]
struct Known {
    attributes: Vec<Choice>,
    surveys: Vec<Choice>,
}

impl Known {
    async fn find(visit: &Visit) -> Result<Self, Stop> {
        let t = visit.texts();
        let attributes = visit.desk.attribute_codes().await?.into_iter();
        let attributes = attributes.map(|code| {
            let words = t.accounts().attribute(&code).to_owned();
            Choice::new(code, words)
        });
        let surveys = visit.desk.survey_codes().await?.into_iter();
        let surveys = surveys.map(|code| {
            let words = surveys::name(t, &code);
            Choice::new(code, words)
        });
        Ok(Self { attributes: attributes.collect(), surveys: surveys.collect() })
    }
}

/// Dimension, weight, source and what a missing value means.
fn fields(t: Texts, standard: &Standard, filled: &Filled, known: Known) -> Vec<Field> {
    let text = t.standards();
    let criterion = &filled.criterion;
    let dimension =
        |one: &canopy_domain::standards::Dimension| Choice::new(&one.code, one.name.get(t.lang()));
    let policies = [MissingPolicy::Excluded, MissingPolicy::Neutral, MissingPolicy::Worst];
    let policies =
        policies.map(|one| Choice::new(criterion_form::missing_code(one), text.missing(one)));
    let (attribute, survey) = match &criterion.source {
        CriterionSource::Attribute { attribute } => (attribute.as_str(), ""),
        CriterionSource::Survey { survey } => ("", survey.as_str()),
        _ => ("", ""),
    };
    vec![
        Field::new(t, Kind::Select, "dimension", text.dimension_field())
            .choices(standard.dimensions.iter().map(dimension).collect())
            .value(&filled.dimension),
        Field::new(t, Kind::Number, "weight", text.tree_weight())
            .value(plain(criterion.weight))
            .with("min", "0")
            .with("step", "any"),
        Field::new(t, Kind::Select, "source", text.tree_source())
            .choices(sources(t, &criterion.source))
            .value(source_code(&criterion.source)),
        Field::new(t, Kind::Text, "attribute", text.attribute_field())
            .value(attribute)
            .choices(known.attributes)
            .help(text.attribute_help())
            .with("maxlength", "60"),
        Field::new(t, Kind::Text, "survey", text.survey_field())
            .value(survey)
            .choices(known.surveys)
            .help(text.survey_help())
            .with("maxlength", "60"),
        Field::new(t, Kind::Number, "rating_months", text.rating_months())
            .value(criterion.rating_months.map(|months| months.to_string()).unwrap_or_default())
            .help(text.rating_months_else(i64::from(standard.rating_months)))
            .with("min", "1")
            .with("max", "120"),
        Field::new(t, Kind::Select, "missing", text.missing_field())
            .choices(policies.to_vec())
            .value(criterion_form::missing_code(criterion.missing)),
    ]
}

/// Every source there is; one this form has no words for stays as it is.
fn sources(t: Texts, now: &CriterionSource) -> Vec<Choice> {
    let text = t.standards();
    let sales = Metric::ALL.map(|metric| CriterionSource::Sales { metric });
    let payments = Payment::ALL.map(|metric| CriterionSource::Payment { metric });
    let demand = DemandMetric::ALL.map(|metric| CriterionSource::Demand { metric });
    let figures = sales.into_iter().chain(payments).chain(demand);
    let mut all: Vec<Choice> =
        figures.map(|one| Choice::new(source_code(&one), text.source(&one))).collect();
    all.push(Choice::new("attribute", text.source_kind_attribute()));
    all.push(Choice::new("rating", text.source_rating()));
    all.push(Choice::new("survey", text.source_kind_survey()));
    let code = source_code(now);
    if !all.iter().any(|choice| choice.value == code) {
        all.push(Choice::new(code, text.source(now)));
    }
    all
}

fn scale_field(t: Texts, scale: &Scale) -> Field {
    let text = t.standards();
    let kinds = [
        ("percentile", text.scale_percentile()),
        ("linear", text.scale_kind_linear()),
        ("log", text.scale_kind_log()),
        ("bands", text.scale_bands()),
    ];
    Field::new(t, Kind::Select, "scale", text.tree_scale())
        .choices(kinds.map(|(code, words)| Choice::new(code, words)).to_vec())
        .value(criterion_form::scale_code(scale))
}

fn range_fields(t: Texts, scale: &Scale) -> [Field; 2] {
    let text = t.standards();
    let ends = match scale {
        Scale::Linear { min, max } | Scale::Log { min, max } => (plain(*min), plain(*max)),
        Scale::Bands { .. } | Scale::Percentile => (String::new(), String::new()),
    };
    let field = |name, label, value: String| {
        Field::new(t, Kind::Number, name, label).value(value).with("step", "any")
    };
    [field("min", text.range_min(), ends.0), field("max", text.range_max(), ends.1)]
}

fn direction_field(t: Texts, direction: Direction) -> Field {
    let text = t.standards();
    let all = [Direction::HigherIsBetter, Direction::LowerIsBetter];
    let choice = |one| Choice::new(criterion_form::direction_code(one), text.direction(one));
    Field::new(t, Kind::Select, "direction", text.direction_field())
        .choices(all.map(choice).to_vec())
        .value(criterion_form::direction_code(direction))
}

fn bands(scale: &Scale) -> Vec<BandRow> {
    let known: &[Band] = match scale {
        Scale::Bands { bands } => bands,
        Scale::Linear { .. } | Scale::Percentile | Scale::Log { .. } => &[],
    };
    let row = |(at, band): (usize, &Band)| BandRow {
        at,
        from: band.from.map(plain).unwrap_or_default(),
        equals: band.equals.clone().unwrap_or_default(),
        points: plain(band.points),
    };
    let spare = (known.len()..known.len() + SPARE_BANDS).map(|at| BandRow {
        at,
        from: String::new(),
        equals: String::new(),
        points: String::new(),
    });
    known.iter().enumerate().map(row).chain(spare).collect()
}

fn gate_points(t: Texts, criterion: &Criterion) -> Field {
    let text = t.standards();
    Field::new(t, Kind::Number, "gate_points", text.gate_points())
        .value(criterion.gate.as_ref().map(|gate| plain(gate.min_points)).unwrap_or_default())
        .help(text.gate_help())
        .with("min", "0")
        .with("max", "100")
        .with("step", "any")
}

fn gate_tier(t: Texts, standard: &Standard, criterion: &Criterion) -> Field {
    let text = t.standards();
    let choice =
        |tier: &canopy_domain::standards::Tier| Choice::new(&tier.code, tier.name.get(t.lang()));
    let now = criterion.gate.as_ref().map(|gate| gate.otherwise_at_most.clone());
    let lowest = standard.tiers.last().map(|tier| tier.code.clone());
    Field::new(t, Kind::Select, "gate_tier", text.gate_tier())
        .choices(standard.tiers.iter().skip(1).map(choice).collect())
        .value(now.or(lowest).unwrap_or_default())
}
