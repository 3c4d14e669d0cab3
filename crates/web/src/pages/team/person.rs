//! `GET` and `POST /team/{id}`: one person; and the one-time link by which they set their password.

use super::deputies::{self, Deputies, DeputyForm};
use super::person_form::{Fields, PersonForm, fields, tell};
use crate::pages::access::session_list;
use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{FieldErrors, List, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::{TerritoryId, UserId};
use canopy_domain::team::PersonNames;
use canopy_store::team::User;
use canopy_store::{ManageTeam, ViewTeam};
use canopy_usecases::Failure;
use canopy_usecases::access::{self, invite};
use canopy_usecases::team::{PersonChange, change_person};
use uuid::Uuid;

/// A person with what they hold.
pub(super) struct Known {
    pub(super) user: User,
    pub(super) territories: Vec<TerritoryId>,
}

#[derive(Template)]
#[template(path = "team/person.html")]
struct PersonPage {
    frame: Frame,
    id: UserId,
    version: i64,
    facts: Vec<(&'static str, String)>,
    /// For those who may change it.
    fields: Option<Fields>,
    history: Option<String>,
    /// Where their work is handed over, for those who may.
    hand_over: Option<String>,
    /// What they reach, for those who may know.
    reach: Option<String>,
    deputies: Deputies,
    /// For those who may end them.
    sessions: Option<List>,
    /// Whether a second factor counts that whoever reads this may remove.
    has_factor: bool,
}

/// A one-time link, shown once.
#[derive(Template)]
#[template(path = "team/link.html")]
pub(super) struct LinkPage {
    frame: Frame,
    name: String,
    person: String,
    address: String,
    is_added: bool,
}

impl LinkPage {
    pub(super) fn new(visit: &Visit, name: &str, id: UserId, token: &str, is_added: bool) -> Self {
        let t = visit.texts();
        let frame = Frame::of(&visit.asked, t.team().link_title())
            .under(t.frame().team(), urls::team())
            .under(name, urls::person(id));
        Self {
            frame,
            name: name.to_owned(),
            person: urls::person(id),
            address: visit.asked.whole_address(&urls::set_up(token)),
            is_added,
        }
    }
}

pub(super) async fn page(visit: Visit, Path(id): Path<UserId>) -> Answer {
    let known = known(&visit, id).await?;
    let form = PersonForm::of(&known);
    show(&form_page(&visit, &known, &form, &FieldErrors::none()).await?)
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<UserId>,
    Posted(form): Posted<PersonForm>,
) -> Answer {
    let t = visit.texts();
    let known = known(&visit, id).await?;
    let mut errors = FieldErrors::none();
    let names = match PersonNames::read(&form.name, &known.user.sign_in_name) {
        Ok(names) => names,
        Err(faults) => {
            tell(t, &faults, &mut errors);
            return show_again(&form_page(&visit, &known, &form, &errors).await?);
        }
    };
    let change = PersonChange {
        name: names.name().to_owned(),
        job: form.job()?,
        lang: form.lang()?,
        active: form.is_active(),
        territories: form.territories.clone(),
    };
    match change_person(&visit.desk, visit.at(), (id, form.version), &change).await {
        Ok(()) => see_other(&visit.asked, &urls::person(id), Some(t.team().saved())),
        Err(Failure::Rule(rule)) => {
            errors.add("", rule_words(rule, &visit.asked));
            show_again(&form_page(&visit, &known, &form, &errors).await?)
        }
        Err(other) => Err(other.into()),
    }
}

pub(super) async fn link(visit: Visit, Path(id): Path<UserId>) -> Answer {
    let known = known(&visit, id).await?;
    let token = invite(&visit.desk, id, visit.at()).await?;
    show(&LinkPage::new(&visit, &known.user.name, id, &token, false))
}

async fn known(visit: &Visit, id: UserId) -> Result<Known, Stop> {
    let permit = visit.desk.permit::<ViewTeam>()?;
    let user = permit.user(id).await?;
    let holders = permit.holders().await?.into_iter();
    let territories =
        holders.filter(|(_, holder)| *holder == id).map(|(territory, _)| territory).collect();
    Ok(Known { user, territories })
}

async fn form_page(
    visit: &Visit,
    known: &Known,
    form: &PersonForm,
    errors: &FieldErrors,
) -> Result<PersonPage, Stop> {
    let named = (&DeputyForm::default(), &FieldErrors::none());
    whole_page(visit, known, (form, errors), named).await
}

/// The page again, with what is wrong with naming a deputy.
pub(super) async fn with_deputy_errors(
    visit: &Visit,
    id: UserId,
    sent: &DeputyForm,
    errors: &FieldErrors,
) -> Answer {
    let known = known(visit, id).await?;
    let form = PersonForm::of(&known);
    let unchanged = (&form, &FieldErrors::none());
    show_again(&whole_page(visit, &known, unchanged, (sent, errors)).await?)
}

async fn whole_page(
    visit: &Visit,
    known: &Known,
    (form, errors): (&PersonForm, &FieldErrors),
    (sent, named): (&DeputyForm, &FieldErrors),
) -> Result<PersonPage, Stop> {
    let t = visit.texts();
    let text = t.team();
    let may_manage = visit.may(Action::ManageTeam);
    let fields = if may_manage { Some(fields(visit, form, false, errors).await?) } else { None };
    let tree = visit.desk.territories().await?;
    let held = tree.iter().filter(|one| known.territories.contains(&one.id));
    let held: Vec<&str> = held.map(|one| one.name.as_str()).collect();
    let state = if known.user.active { text.active() } else { text.inactive() };
    let facts = vec![
        (t.access().sign_in_name(), known.user.sign_in_name.clone()),
        (text.job(), t.access().job(known.user.job).to_owned()),
        (text.territories_held(), t.formats().list(&held)),
        (text.status(), state.to_owned()),
    ];
    let frame = Frame::of(&visit.asked, known.user.name.clone())
        .lead(t.access().job(known.user.job))
        .under(t.frame().team(), urls::team());
    let is_own = visit.caller().user == known.user.id;
    let may_know = is_own || may_manage || visit.may(Action::ViewAudit);
    let sessions =
        if may_manage { Some(sessions(visit, &frame, known.user.id).await?) } else { None };
    let has_factor = may_manage && !is_own && {
        let all = visit.desk.permit::<ManageTeam>()?.with_second_factor().await?;
        all.contains(&known.user.id)
    };
    Ok(PersonPage {
        has_factor,
        deputies: deputies::section(visit, &known.user, &frame.token_field(), sent, named).await?,
        frame,
        sessions,
        id: known.user.id,
        version: form.version,
        facts: facts.into_iter().filter(|(_, value)| !value.is_empty()).collect(),
        fields,
        hand_over: visit.may(Action::HandOver).then(|| urls::hand_over(known.user.id)),
        reach: may_know.then(|| urls::reach_of(known.user.id)),
        history: visit
            .may(Action::ViewAudit)
            .then(|| urls::with_query(&urls::audit(), &[("person", &known.user.id.to_string())])),
    })
}

async fn sessions(visit: &Visit, frame: &Frame, id: UserId) -> Result<List, Stop> {
    let found = access::sessions_of(&visit.desk, id, visit.at()).await?;
    let is_me = visit.caller().user == id;
    let this = is_me.then(|| visit.visitor().session());
    let end = move |session| urls::end_session_of(id, session);
    Ok(session_list(visit.texts(), &found, &frame.token_field(), this, &end))
}

pub(super) async fn end_session(visit: Visit, Path((id, session)): Path<(UserId, Uuid)>) -> Answer {
    access::end_of(&visit.desk, (id, session), visit.at()).await?;
    see_other(&visit.asked, &urls::person(id), Some(visit.texts().access().session_ended()))
}

pub(super) async fn end_sessions(visit: Visit, Path(id): Path<UserId>) -> Answer {
    access::end_all_of(&visit.desk, id, visit.at()).await?;
    see_other(&visit.asked, &urls::person(id), Some(visit.texts().access().sessions_ended()))
}

pub(super) async fn remove_factor(visit: Visit, Path(id): Path<UserId>) -> Answer {
    access::remove_factor_of(&visit.desk, visit.at(), id).await?;
    see_other(&visit.asked, &urls::person(id), Some(visit.texts().access().factor_removed_of()))
}
