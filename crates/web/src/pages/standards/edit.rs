//! `GET` and `POST /standards/{id}/edit`: a draft's weights, thresholds and names in one form, with
//! the effect on real accounts beside it. The button without scripts and htmx use the same answer.

use super::form::{self, Sent};
use super::list::name_of;
use super::preview::{Effect, effect};
use super::tree::takes_rest;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Bar, Choice, ErrorSummary, Field, FieldErrors, Kind, TierMark, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::{Standard, StandardStatus};
use canopy_texts::Texts;
use canopy_usecases::standards::{self, Change, RuleKind, Version, What};
use canopy_usecases::{Failure, Rule};

#[derive(Template)]
#[template(path = "standards/edit.html", blocks = ["effect"])]
struct EditPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    summary: Option<ErrorSummary>,
    months: Field,
    name_zh: String,
    name_en: String,
    groups: Vec<Group>,
    tiers: Vec<TierRow>,
    kinds: Vec<Choice>,
    effect: Effect,
}

struct Group {
    name: String,
    rows: Vec<WeightRow>,
}

struct WeightRow {
    code: String,
    name: String,
    source: String,
    weight: String,
    share: String,
    bar: Bar,
    gate: Option<String>,
    is_wrong: bool,
}

struct TierRow {
    code: String,
    mark: TierMark,
    name_zh: String,
    name_en: String,
    kind: &'static str,
    number: String,
    visits: String,
    takes_rest: bool,
}

pub(super) async fn page(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let saved = draft(&visit, id).await?;
    let standard = saved.standard.clone();
    show(&build(&visit, &saved, &standard, &[], &FieldErrors::none()).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let saved = draft(&visit, id).await?;
    let sent = form::read(&saved.standard, &pairs);
    let changed = applied(&sent, saved.standard.clone())?;
    let errors = form::errors(visit.texts(), &sent);
    if sent.saves && errors.is_empty() {
        return save(&visit, id, sent).await;
    }
    let version = Version { row: saved.row.clone(), standard: saved.standard };
    let page = build(&visit, &version, &changed, &sent.unread, &errors).await?;
    if visit.asked.wants_part("effect") {
        return show(&page.as_effect());
    }
    if errors.is_empty() { show(&page) } else { show_again(&page) }
}

/// Parts that are gone meanwhile are not found.
fn applied(sent: &Sent, standard: Standard) -> Result<Standard, Stop> {
    sent.amendment.applied(standard).map_err(|_| Stop::NotFound)
}

async fn save(visit: &Visit, id: StandardId, sent: Sent) -> Answer {
    let text = visit.texts().standards();
    let by = visit.visitor().name().to_owned();
    let change = Change { id, version: sent.version, by, what: What::Parts(sent.amendment) };
    let changed = standards::change(&visit.desk, visit.at(), change).await?;
    let is_sound = changed.findings.is_empty();
    let said = if is_sound { text.saved() } else { text.saved_with_findings() };
    see_other(&visit.asked, &urls::standard(id), Some(said))
}

async fn draft(visit: &Visit, id: StandardId) -> Result<Version, Stop> {
    let version = standards::read(&visit.desk, id).await?;
    if version.row.status != StandardStatus::Draft {
        return Err(Failure::Rule(Rule::WrongState).into());
    }
    Ok(version)
}

async fn build(
    visit: &Visit,
    saved: &Version,
    shown: &Standard,
    unread: &[String],
    errors: &FieldErrors,
) -> Result<EditPage, Stop> {
    let t = visit.texts();
    let text = t.standards();
    let id = saved.row.id;
    let name = name_of(t, &saved.row);
    let months = Field::new(t, Kind::Number, "months", text.months())
        .value(shown.months.to_string())
        .help(text.months_help())
        .with("min", "1")
        .with("max", "120");
    Ok(EditPage {
        frame: Frame::of(&visit.asked, text.edit_title(&name))
            .lead(text.edit_lead())
            .under(t.frame().standards(), urls::standards())
            .under(name, urls::standard(id)),
        id,
        row_version: saved.row.version,
        summary: errors.summary(t),
        months,
        name_zh: shown.name.zh.clone(),
        name_en: shown.name.en.clone(),
        groups: groups(t, shown, unread),
        tiers: tiers(t, shown),
        kinds: RuleKind::ALL.map(|kind| Choice::new(kind.code(), kind_words(t, kind))).to_vec(),
        effect: effect(visit, shown, saved).await?,
    })
}

fn kind_words(t: Texts, kind: RuleKind) -> &'static str {
    let text = t.standards();
    match kind {
        RuleKind::Score => text.kind_score(),
        RuleKind::TopCount => text.kind_top_count(),
        RuleKind::TopPercent => text.kind_top_percent(),
        RuleKind::RevenueShare => text.kind_revenue_share(),
    }
}

fn groups(t: Texts, standard: &Standard, unread: &[String]) -> Vec<Group> {
    let criteria = || standard.dimensions.iter().flat_map(|one| &one.criteria);
    let total: f64 = criteria().map(|criterion| criterion.weight.max(0.0)).sum();
    let largest = criteria().map(|criterion| criterion.weight).fold(0.0, f64::max);
    let ratio = |part: f64, whole: f64| if whole > 0.0 { part / whole } else { 0.0 };
    let row = |criterion: &canopy_domain::standards::Criterion| {
        let share = t.formats().percent(ratio(criterion.weight, total));
        WeightRow {
            code: criterion.code.clone(),
            name: criterion.name.get(t.lang()).to_owned(),
            source: t.standards().source(&criterion.source),
            weight: plain(criterion.weight),
            bar: Bar::new(ratio(criterion.weight, largest), &share),
            share,
            gate: criterion.gate.as_ref().map(|gate| plain(gate.min_points)),
            is_wrong: unread.iter().any(|name| name.ends_with(&format!(":{}", criterion.code))),
        }
    };
    let group = |dimension: &canopy_domain::standards::Dimension| Group {
        name: dimension.name.get(t.lang()).to_owned(),
        rows: dimension.criteria.iter().map(row).collect(),
    };
    standard.dimensions.iter().map(group).collect()
}

fn tiers(t: Texts, standard: &Standard) -> Vec<TierRow> {
    let row = |(at, tier): (usize, &canopy_domain::standards::Tier)| {
        let rule = RuleKind::of(&tier.rule);
        TierRow {
            code: tier.code.clone(),
            mark: TierMark::of(at, tier, t.lang()),
            name_zh: tier.name.zh.clone(),
            name_en: tier.name.en.clone(),
            kind: rule.map_or("", |(kind, _)| kind.code()),
            number: rule.map_or_else(String::new, |(_, number)| plain(number)),
            visits: plain(tier.service.visits_per_month),
            takes_rest: takes_rest(&tier.rule),
        }
    };
    standard.tiers.iter().enumerate().map(row).collect()
}

/// A number as an input holds it, in any language.
fn plain(number: f64) -> String {
    let rounded = (number * 1e6).round() / 1e6;
    rounded.to_string()
}
