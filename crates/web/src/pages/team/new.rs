//! `GET /team/new` and `POST /team`: adding a person. Ends in their one-time set-up link, which is
//! shown here and nowhere else.

use super::person::LinkPage;
use super::person_form::{Fields, PersonForm, fields, tell};
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{FieldErrors, filters};
use crate::urls;
use crate::view::{Frame, show, show_again};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::team::PersonNames;
use canopy_usecases::team::{NewPerson, add_person};
use canopy_usecases::{Failure, Rule};

#[derive(Template)]
#[template(path = "team/new.html")]
struct NewPersonPage {
    frame: Frame,
    fields: Fields,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let form = PersonForm::blank(visit.caller().lang);
    show(&blank(&visit, &form, &FieldErrors::none()).await?)
}

pub(super) async fn send(visit: Visit, Posted(form): Posted<PersonForm>) -> Answer {
    let t = visit.texts();
    let mut errors = FieldErrors::none();
    let names = match PersonNames::read(&form.name, &form.sign_in_name) {
        Ok(names) => names,
        Err(faults) => {
            tell(t, &faults, &mut errors);
            return show_again(&blank(&visit, &form, &errors).await?);
        }
    };
    let person = NewPerson {
        names,
        job: form.job()?,
        lang: form.lang()?,
        territories: form.territories.clone(),
    };
    match add_person(&visit.desk, visit.at(), &person).await {
        Ok(added) => {
            show(&LinkPage::new(&visit, person.names.name(), added.id, &added.token, true))
        }
        Err(Failure::Rule(Rule::Taken)) => {
            errors.add("sign_in_name", t.team().sign_in_name_taken());
            show_again(&blank(&visit, &form, &errors).await?)
        }
        Err(other) => Err(other.into()),
    }
}

async fn blank(
    visit: &Visit,
    form: &PersonForm,
    errors: &FieldErrors,
) -> Result<NewPersonPage, Stop> {
    let t = visit.texts();
    let frame = Frame::of(&visit.asked, t.team().add_person());
    let frame = frame.under(t.frame().team(), urls::team());
    Ok(NewPersonPage { frame, fields: fields(visit, form, true, errors).await? })
}
