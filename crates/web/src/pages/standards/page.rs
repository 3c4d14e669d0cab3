//! `GET /standards/{id}`: a version as a whole.

use super::list::name_of;
use super::standing;
use super::tree::{Branch, Step, branches, steps};
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, Field, FieldErrors, Kind, Note, Pill, Tone, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::{Standard, StandardStatus, check};
use canopy_usecases::local_day;
use canopy_usecases::screening;
use canopy_usecases::standards::{self, Version};

#[derive(Template)]
#[template(path = "standards/page.html")]
pub(super) struct StandardPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    status: Pill,
    facts: Vec<(&'static str, String)>,
    origin: String,
    is_judged: bool,
    branches: Vec<Branch>,
    steps: Vec<Step>,
    versions: Vec<Other>,
    findings: Vec<String>,
    is_draft: bool,
    is_published: bool,
    may_edit: bool,
    may_run: bool,
    publish: Option<Field>,
    tested: Option<Note>,
    summary: Option<ErrorSummary>,
}

/// Another version of the same standard.
struct Other {
    url: String,
    compare: String,
    name: String,
    status: Pill,
    valid_from: String,
    is_here: bool,
}

pub(super) async fn page(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    let version = standards::read(&visit.desk, id).await?;
    let today = local_day(visit.at()).to_string();
    show(&build(&visit, version, &today, &FieldErrors::none()).await?)
}

pub(super) async fn build(
    visit: &Visit,
    version: Version,
    valid_from: &str,
    errors: &FieldErrors,
) -> Result<StandardPage, Stop> {
    let t = visit.texts();
    let text = t.standards();
    let Version { row, standard } = version;
    let findings: Vec<String> =
        check(&standard).iter().map(|finding| text.finding_in(&standard, finding)).collect();
    let is_draft = row.status == StandardStatus::Draft;
    let may_publish = visit.desk.scope(Action::PublishStandards) == Scope::All;
    let publish = (is_draft && may_publish && findings.is_empty()).then(|| {
        Field::new(t, Kind::Date, "valid_from", text.column_valid_from())
            .value(valid_from)
            .help(text.publish_help())
            .error(errors.of("valid_from"))
            .required()
    });
    let mut versions = standards::list(&visit.desk).await?;
    versions.retain(|other| other.code == row.code);
    let today = local_day(visit.at());
    let here = standing::mark(t, &row, standards::standing(&versions, &row, today));
    let marks = standing::marks(t, &versions, today);
    let other = |(other, status): (canopy_store::standards::StandardRow, Pill)| Other {
        url: urls::standard(other.id),
        compare: urls::standard_compare(row.id, other.id),
        name: text.version_number(&other.number.to_string()),
        status,
        valid_from: other.valid_from.map_or_else(String::new, |day| t.formats().day(day)),
        is_here: other.id == row.id,
    };
    let frame = Frame::of(&visit.asked, name_of(t, &row))
        .lead(standard.description.get(t.lang()))
        .under(t.frame().standards(), urls::standards());
    Ok(StandardPage {
        frame,
        id: row.id,
        row_version: row.version,
        status: here,
        facts: facts(visit, &row, &standard),
        origin: t.weights().origin_of(&standard, local_day),
        is_judged: !standard.weighting.judgements.is_empty(),
        branches: branches(t, &standard),
        steps: steps(t, &standard),
        versions: versions.into_iter().zip(marks).map(other).collect(),
        findings,
        is_draft,
        is_published: row.status == StandardStatus::Published,
        may_edit: visit.may(Action::EditStandards),
        may_run: visit.may(Action::RunScreening),
        tested: tested(visit, row.id, is_draft).await?,
        publish,
        summary: errors.summary(t),
    })
}

/// Whether a draft was tried out on the past, for those who write standards.
async fn tested(visit: &Visit, id: StandardId, is_draft: bool) -> Result<Option<Note>, Stop> {
    if !is_draft || !visit.may(Action::EditStandards) {
        return Ok(None);
    }
    let t = visit.texts();
    let text = t.standards();
    let done = screening::latest(&visit.desk, id).await?;
    let done = done.filter(|view| view.is_current && view.result.is_some());
    Ok(Some(match done {
        None => Note::new(Tone::Fair, text.back_test_publish_untested()),
        Some(view) => {
            let day = t.formats().day(local_day(view.row.created_at));
            let quarters = view.row.quarters.to_string();
            Note::new(Tone::Good, text.back_test_publish_tested(&quarters, &day))
        }
    }))
}

fn facts(
    visit: &Visit,
    row: &canopy_store::standards::StandardRow,
    standard: &Standard,
) -> Vec<(&'static str, String)> {
    let t = visit.texts();
    let (text, formats) = (t.standards(), t.formats());
    let mut facts = vec![
        (text.column_version(), text.version_number(&row.number.to_string())),
        (text.months(), formats.months(i64::from(standard.months))),
        (text.method(), text.method_word(standard.method).to_owned()),
        (text.stability(), text.needed(standard.stability)),
    ];
    if let Some(author) = &row.author_name {
        facts.push((text.column_author(), author.clone()));
    }
    if let Some(approver) = &row.approver_name {
        facts.push((text.approver(), approver.clone()));
    }
    if let Some(day) = row.valid_from {
        facts.push((text.column_valid_from(), formats.day(day)));
    }
    let changed = row.published_at.map_or_else(
        || formats.day(local_day(row.updated_at)),
        |at| text.approved_by(&formats.day(local_day(at))),
    );
    facts.push((text.column_changed(), changed));
    facts
}
