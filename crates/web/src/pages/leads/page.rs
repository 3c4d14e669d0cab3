//! `GET /leads/{id}`: what is known of a lead, who it may be, how it fits, what happened to it, and
//! the next step.

use super::alike::{self, AlikeSection};
use super::fields::{owners, territories};
use super::fit::{self, FitSection};
use super::history::{Line, lines};
use super::list::state_pill;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, Pill, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::leads::{LONG_MOST, LeadState, SHORT_MOST};
use canopy_domain::primitives::LeadId;
use canopy_store::leads::{Lead, LeadRow};
use canopy_texts::Texts;
use canopy_usecases::{leads, local};

#[derive(Template)]
#[template(path = "leads/page.html")]
pub(super) struct LeadPage {
    frame: Frame,
    url: String,
    version: i64,
    state: Pill,
    facts: Vec<(&'static str, String)>,
    need: String,
    /// Where it went: an account or another lead, with the address where it is in reach.
    went: Option<(&'static str, String, Option<String>)>,
    alike: Option<AlikeSection>,
    fit: FitSection,
    history: Vec<Line>,
    summary: Option<ErrorSummary>,
    steps: Option<Steps>,
    may_edit: bool,
}

/// What can be done next.
struct Steps {
    take: Option<&'static str>,
    can_qualify: bool,
    discard: Option<Field>,
    account: Option<[Field; 3]>,
    hand_over: [Field; 2],
}

/// What was sent to a lead's page and must stand there again.
#[derive(Debug, Default)]
pub(super) struct Sent {
    pub(super) name: String,
    pub(super) code: String,
    pub(super) note: String,
    pub(super) reason: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<LeadId>) -> Answer {
    show(&build(&visit, id, None, &FieldErrors::none()).await?)
}

/// The page of a lead; with what was sent where something was wrong with it.
pub(super) async fn build(
    visit: &Visit,
    id: LeadId,
    sent: Option<Sent>,
    errors: &FieldErrors,
) -> Result<LeadPage, Stop> {
    let t = visit.texts();
    let text = t.leads();
    let lead = visit.desk.lead(id).await?;
    let may_edit = visit.desk.may_work_on(id).await?;
    let row = &lead.row;
    let portrait = leads::portrait(visit.company(), &visit.desk).await?;
    let alike = if row.state.is_open() {
        Some(alike::section(visit, &lead, may_edit).await?)
    } else {
        None
    };
    let steps = if may_edit && !matches!(row.state, LeadState::Converted | LeadState::Merged) {
        Some(steps(visit, row, sent.unwrap_or_default(), errors).await?)
    } else {
        None
    };
    Ok(LeadPage {
        frame: Frame::of(&visit.asked, row.words.organisation.clone())
            .lead(row.channel_name.clone())
            .under(text.title(), urls::leads()),
        url: urls::lead(id),
        version: row.version,
        state: state_pill(t, row.state),
        facts: facts(t, row, file_name(visit, row).await?),
        need: row.words.need.clone(),
        went: went(visit, &lead).await?,
        alike,
        fit: fit::section(t, portrait.as_ref(), &row.words),
        history: lines(visit, &lead).await?,
        summary: errors.summary(t),
        steps,
        may_edit,
    })
}

/// What the file is called that a lead came in.
async fn file_name(visit: &Visit, row: &LeadRow) -> Result<String, Stop> {
    let Some(import) = row.import else { return Ok(String::new()) };
    let names = visit.desk.file_names(&[import]).await?;
    Ok(names.into_iter().next().map(|(_, name)| name).unwrap_or_default())
}

fn facts(t: Texts, row: &LeadRow, file_name: String) -> Vec<(&'static str, String)> {
    let (text, formats) = (t.leads(), t.formats());
    let words = &row.words;
    let day = |at| formats.day(local(at).date());
    let owner = row.owner_name.clone().unwrap_or_else(|| text.no_owner().to_owned());
    let territory = row.territory_name.clone().unwrap_or_else(|| text.no_territory().to_owned());
    let known = [
        (text.person(), words.person.clone()),
        (text.role(), words.role.clone()),
        (text.phone(), words.phone.clone()),
        (text.email(), words.email.clone()),
        (text.account_type(), words.account_type.clone()),
        (text.level(), words.level.clone()),
        (text.region(), words.region.clone()),
        (text.city(), words.city.clone()),
        (text.product_class(), words.product_class.clone()),
        (text.owner(), owner),
        (text.territory(), territory),
        (text.source(), text.source_of(row.source).to_owned()),
        (text.file(), file_name),
        (text.reference(), row.reference.clone()),
        (text.came(), day(row.created_at)),
        (text.updated(), day(row.updated_at)),
        (text.converted_on(), row.converted_at.map(day).unwrap_or_default()),
        (
            text.consented(),
            row.consented_at.map(|at| text.consented_on(&day(at))).unwrap_or_default(),
        ),
    ];
    known.into_iter().filter(|(_, value)| !value.is_empty()).collect()
}

/// Where a lead went, by name where that is in reach.
async fn went(
    visit: &Visit,
    lead: &Lead,
) -> Result<Option<(&'static str, String, Option<String>)>, Stop> {
    let text = visit.texts().leads();
    if let Some(account) = lead.row.account {
        let names = visit.desk.account_names(&[account]).await?;
        let name = names.into_iter().next().map(|(_, name)| name);
        let url = name.as_ref().map(|_| urls::account(account));
        let name = name.unwrap_or_else(|| text.belongs_hidden().to_owned());
        return Ok(Some((text.belongs_to(), name, url)));
    }
    let Some(other) = lead.row.merged_into else { return Ok(None) };
    let other = visit.desk.lead(other).await;
    let name = other.as_ref().map_or_else(
        |_| text.went_hidden().to_owned(),
        |other| other.row.words.organisation.clone(),
    );
    let url = other.ok().map(|other| urls::lead(other.row.id));
    Ok(Some((text.went_into(), name, url)))
}

async fn steps(
    visit: &Visit,
    row: &LeadRow,
    sent: Sent,
    errors: &FieldErrors,
) -> Result<Steps, Stop> {
    let t = visit.texts();
    let text = t.leads();
    let field = |kind, name: &'static str, label: &str, value: String| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    let select = |name, label: &str, value: String, none: &str, choices: Vec<Choice>| {
        let choices = std::iter::once(Choice::new("", none)).chain(choices).collect();
        field(Kind::Select, name, label, value).choices(choices)
    };
    let take = match row.state {
        LeadState::Discarded => Some(text.take_up_again()),
        LeadState::New => Some(text.take()),
        _ => None,
    };
    let name = if sent.name.is_empty() { row.words.organisation.clone() } else { sent.name };
    let short = SHORT_MOST.to_string();
    let long = LONG_MOST.to_string();
    let territory = row.territory.map(|id| id.to_string()).unwrap_or_default();
    let owner = row.owner.map(|id| id.to_string()).unwrap_or_default();
    let can = |state| row.state.may_become(state);
    Ok(Steps {
        take,
        can_qualify: can(LeadState::Qualified),
        discard: can(LeadState::Discarded).then(|| {
            let reason = field(Kind::Text, "reason", text.discard_reason(), sent.reason);
            reason.required().with("maxlength", long.clone())
        }),
        account: can(LeadState::Converted).then(|| {
            [
                field(Kind::Text, "name", text.account_name(), name)
                    .required()
                    .with("maxlength", short.clone()),
                field(Kind::Text, "code", text.account_code(), sent.code).with("maxlength", short),
                field(Kind::Text, "note", text.note(), sent.note).with("maxlength", long.clone()),
            ]
        }),
        hand_over: [
            select(
                "territory",
                text.territory(),
                territory,
                text.no_territory(),
                territories(visit).await?,
            ),
            select("owner", text.owner(), owner, text.no_owner(), owners(visit).await?),
        ],
    })
}
