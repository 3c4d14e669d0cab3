//! Deputies on a person's page and in the list of people: who represents whom until when, naming one
//! and ending it.

use super::person;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Choice, Column, ErrorSummary, Field, FieldErrors, Html, Kind, List, ListAsk, Pill,
    RowButton, Tone,
};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::access::Job;
use canopy_domain::primitives::{DeputyId, UserId};
use canopy_domain::team::DeputyFault;
use canopy_store::ViewTeam;
use canopy_store::team::{Deputy, User};
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::team::{self, NameDeputy};
use serde::Deserialize;

/// What the form sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct DeputyForm {
    deputy: String,
    from: String,
    until: String,
}

/// What a person's page shows of it.
pub(super) struct Deputies {
    pub(super) list: List,
    /// For those who may say so.
    pub(super) form: Option<Form>,
}

/// The fields by which a deputy is named.
pub(super) struct Form {
    pub(super) summary: Option<ErrorSummary>,
    pub(super) deputy: Field,
    pub(super) from: Field,
    pub(super) until: Field,
}

/// The section of one person: who represents them, and whom they represent.
pub(super) async fn section(
    visit: &Visit,
    user: &User,
    token: &Html,
    sent: &DeputyForm,
    errors: &FieldErrors,
) -> Result<Deputies, Stop> {
    let id = user.id;
    let all = team::deputies(&visit.desk, visit.at()).await?;
    let theirs = all.into_iter().filter(|one| one.absent == id || one.deputy == id);
    let theirs: Vec<_> = theirs.collect();
    let may = user.job != Job::Auditor && visit.desk.may_name_deputy_of(id).await?;
    let end = may.then(|| (id, token.clone()));
    let form = if may { Some(form(visit, user, sent, errors).await?) } else { None };
    Ok(Deputies { list: list(visit, &theirs, end), form })
}

/// Everybody who represents somebody now or later; none where nobody does.
pub(super) async fn of_all(visit: &Visit) -> Result<Option<List>, Stop> {
    let all = team::deputies(&visit.desk, visit.at()).await?;
    Ok((!all.is_empty()).then(|| list(visit, &all, None)))
}

fn list(visit: &Visit, deputies: &[Deputy], end: Option<(UserId, Html)>) -> List {
    let t = visit.texts();
    let text = t.team();
    let today = local_day(visit.at());
    let mut columns = vec![
        Column::new("absent", text.absent(), |one: &Deputy| {
            Cell::link(&urls::person(one.absent), &one.absent_name)
        }),
        Column::new("deputy", text.deputy(), |one: &Deputy| {
            Cell::link(&urls::person(one.deputy), &one.deputy_name)
        }),
        Column::new("from", text.from_day(), move |one: &Deputy| {
            Cell::time(t.formats().day(one.from))
        }),
        Column::new("until", text.until_day(), move |one: &Deputy| {
            Cell::time(t.formats().day(one.until))
        }),
        Column::new("state", text.status(), move |one: &Deputy| {
            let pill = if one.from <= today {
                Pill::toned(Tone::Good, text.deputy_now())
            } else {
                Pill::plain(text.deputy_later())
            };
            Cell::part(&pill)
        }),
    ];
    if let Some((person, token)) = end {
        columns.push(Column::new("end", text.end_deputy(), move |one: &Deputy| {
            if one.absent != person {
                return Cell::default();
            }
            let button =
                RowButton::new(urls::end_deputy(person, one.id), &token, ("x", text.end_deputy()));
            Cell::part(&button.of_data(one.deputy_name.clone()))
        }));
    }
    List::new(t, "deputies", &ListAsk::default(), &columns, deputies)
        .caption(text.deputies_title())
        .blank(Blank::new("users", text.no_deputies_title(), text.no_deputies_text()))
}

async fn form(
    visit: &Visit,
    user: &User,
    sent: &DeputyForm,
    errors: &FieldErrors,
) -> Result<Form, Stop> {
    let t = visit.texts();
    let text = t.team();
    let can = |one: &User| one.active && one.id != user.id && one.job != Job::Auditor;
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.into_iter().filter(can).map(|one| {
        let name = one.name;
        Choice::new(one.id.to_string(), name)
    });
    let today = local_day(visit.at()).to_string();
    let from = if sent.from.is_empty() { &today } else { &sent.from };
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name)).required()
    };
    Ok(Form {
        summary: errors.summary(t),
        deputy: field(Kind::Select, "deputy", text.deputy(), &sent.deputy)
            .choices(people.collect()),
        from: field(Kind::Date, "from", text.from_day(), from),
        until: field(Kind::Date, "until", text.until_day(), &sent.until)
            .help(text.until_day_help())
            .with("min", today.as_str()),
    })
}

pub(super) async fn name(
    visit: Visit,
    Path(id): Path<UserId>,
    Posted(sent): Posted<DeputyForm>,
) -> Answer {
    let t = visit.texts();
    let day = |text: &str| text.trim().parse::<Day>().ok();
    let mut errors = FieldErrors::none();
    let deputy = sent.deputy.parse::<UserId>().map_err(|_| Stop::Unreadable)?;
    let (from, until) = (day(&sent.from), day(&sent.until));
    if from.is_none() {
        errors.add("from", t.team().day_missing());
    }
    if until.is_none() {
        errors.add("until", t.team().day_missing());
    }
    if let Some((from, until)) = from.zip(until) {
        let asked = NameDeputy { absent: id, deputy, from, until };
        match team::name_deputy(&visit.desk, visit.at(), asked).await? {
            Ok(_) => {
                let said = t.team().deputy_named();
                return see_other(&visit.asked, &urls::person(id), Some(said));
            }
            Err(fault) => errors.add(field_of(fault), words(t, fault)),
        }
    }
    person::with_deputy_errors(&visit, id, &sent, &errors).await
}

fn words(t: Texts, fault: DeputyFault) -> &'static str {
    t.team().deputy_fault(fault)
}

const fn field_of(fault: DeputyFault) -> &'static str {
    match fault {
        DeputyFault::EndsBeforeItBegins | DeputyFault::IsOver | DeputyFault::TooLong => "until",
        DeputyFault::SamePerson | DeputyFault::MayNotSignIn | DeputyFault::Compliance => "deputy",
    }
}

pub(super) async fn end(visit: Visit, Path((id, deputy)): Path<(UserId, DeputyId)>) -> Answer {
    team::end_deputy(&visit.desk, visit.at(), (id, deputy)).await?;
    see_other(&visit.asked, &urls::person(id), Some(visit.texts().team().deputy_ended()))
}
