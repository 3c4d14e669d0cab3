//! `GET` and `POST /standards/{id}/edit`: a draft as one tree in one form: weights, names, gates,
//! tiers, and buttons that add, move and remove parts, with the effect on real accounts beside it.
//! The button without scripts and htmx use the same answer.

use super::branch::{Group, TierRow, groups, tiers};
use super::form::{self, Act, Sent, method_code};
use super::list::name_of;
use super::preview::{Effect, effect};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weights::Strategy;
use canopy_domain::standards::{Method, Standard, StandardStatus, check};
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::standards::{self, Change, RuleKind, Version, What};
use canopy_usecases::{Failure, Rule};

#[derive(Template)]
#[template(path = "standards/edit.html", blocks = ["effect"])]
struct EditPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    summary: Option<ErrorSummary>,
    findings: Vec<String>,
    months: [Field; 2],
    scoring: [Field; 3],
    name: (String, String),
    description: (String, String),
    groups: Vec<Group>,
    tiers: Vec<TierRow>,
    kinds: Vec<Choice>,
    strategies: Vec<Choice>,
    origin: String,
    can_undo: bool,
    effect: Effect,
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
    let sent = form::read(visit.texts(), &saved.standard, &pairs);
    let changed = sent.amendment.applied(saved.standard.clone()).map_err(|_| Stop::NotFound)?;
    let errors = form::errors(visit.texts(), &sent);
    if errors.is_empty() && sent.act != Act::Preview {
        return save(&visit, &saved, &changed, sent).await;
    }
    let version = Version { row: saved.row.clone(), standard: saved.standard };
    let page = build(&visit, &version, &changed, &sent.unread, &errors).await?;
    if visit.asked.wants_part("effect") {
        return show(&page.as_effect());
    }
    if errors.is_empty() { show(&page) } else { show_again(&page) }
}

/// Keeps what was filled in, then goes where the button leads.
async fn save(visit: &Visit, saved: &Version, changed: &Standard, sent: Sent) -> Answer {
    let text = visit.texts().standards();
    let id = saved.row.id;
    let leads_to = match &sent.act {
        Act::Leave(to) => Some(to.url(id)),
        Act::Stay => Some(urls::standard_edit(id)),
        Act::Save | Act::Preview => None,
    };
    if leads_to.is_some() && *changed == saved.standard {
        let url = leads_to.unwrap_or_default();
        return see_other(&visit.asked, &url, None);
    }
    let by = visit.visitor().name().to_owned();
    let change = Change { id, version: sent.version, by, what: What::Parts(sent.amendment) };
    let changed = standards::change(&visit.desk, visit.at(), change).await?;
    let is_sound = changed.findings.is_empty();
    let said = if is_sound { text.saved() } else { text.saved_with_findings() };
    let url = leads_to.unwrap_or_else(|| urls::standard(id));
    see_other(&visit.asked, &url, Some(said))
}

/// A version that may still be changed.
pub(super) async fn draft(visit: &Visit, id: StandardId) -> Result<Version, Stop> {
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
    let findings = check(shown);
    let whole = findings.iter().filter(|finding| finding.path.is_empty());
    let months = |name, label, value: u32, help| {
        let field = Field::new(t, Kind::Number, name, label).value(value.to_string()).help(help);
        field.with("min", "1").with("max", "120")
    };
    Ok(EditPage {
        frame: Frame::of(&visit.asked, text.edit_title(&name))
            .lead(text.edit_lead())
            .under(t.frame().standards(), urls::standards())
            .under(name, urls::standard(id)),
        id,
        row_version: saved.row.version,
        summary: errors.summary(t),
        findings: whole.map(|finding| text.finding_alone(finding)).collect(),
        months: [
            months("months", text.months(), shown.months, text.months_help()),
            months(
                "rating_months",
                text.rating_months(),
                shown.rating_months,
                text.rating_months_help(),
            ),
        ],
        scoring: scoring(t, shown),
        name: (shown.name.zh.clone(), shown.name.en.clone()),
        description: (shown.description.zh.clone(), shown.description.en.clone()),
        groups: groups(t, shown, unread, &findings),
        tiers: tiers(t, shown, &findings),
        kinds: RuleKind::ALL.map(|kind| Choice::new(kind.code(), kind_words(t, kind))).to_vec(),
        strategies: Strategy::ALL
            .map(|one| Choice::new(one.code(), t.weights().strategy(one)))
            .to_vec(),
        origin: t.weights().origin_of(shown, local_day),
        can_undo: saved.row.previous_document.is_some(),
        effect: effect(visit, shown, saved).await?,
    })
}

/// How points become a score, and what a move between tiers needs.
fn scoring(t: Texts, shown: &Standard) -> [Field; 3] {
    let text = t.standards();
    let methods = [Method::WeightedSum, Method::Topsis]
        .map(|method| Choice::new(method_code(method), text.method_word(method)));
    let margin = shown.stability.margin_points.map(super::branch::plain).unwrap_or_default();
    let periods = shown.stability.periods.map(|count| count.to_string()).unwrap_or_default();
    [
        Field::new(t, Kind::Select, "method", text.method())
            .value(method_code(shown.method))
            .choices(methods.to_vec())
            .help(text.method_help()),
        Field::new(t, Kind::Text, "margin", text.margin()).value(margin).help(text.margin_help()),
        Field::new(t, Kind::Text, "periods", text.periods())
            .value(periods)
            .help(text.periods_help()),
    ]
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
