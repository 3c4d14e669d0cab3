//! Choosing a persona: the sign-in page of a demonstration, on this machine only.

use super::enter::{Origin, enter};
use crate::pages::home;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::filters;
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Guest;
use askama::Template;
use canopy_domain::primitives::UserId;
use canopy_usecases::access;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "access/personas.html")]
struct PersonasPage {
    frame: Frame,
    /// One of each job first.
    first: Vec<Persona>,
    others: Vec<Persona>,
    next: String,
}

struct Persona {
    id: UserId,
    letter: String,
    name: String,
    job: &'static str,
    job_code: &'static str,
    aim: &'static str,
}

pub(super) async fn page(guest: &Guest, next: &str) -> Answer {
    only_here(guest)?;
    let t = guest.asked.texts();
    let mut first: Vec<Persona> = Vec::new();
    let mut others = Vec::new();
    for user in access::personas(&guest.app.company.store).await? {
        let persona = Persona {
            id: user.id,
            letter: user.name.chars().take(1).collect(),
            name: user.name,
            job: t.access().job(user.job),
            job_code: user.job.code(),
            aim: home::aim(t, user.job),
        };
        let is_new = first.iter().all(|one| one.job_code != persona.job_code);
        if is_new { first.push(persona) } else { others.push(persona) }
    }
    first.sort_by_key(|one| {
        canopy_domain::access::Job::ALL.iter().position(|job| job.code() == one.job_code)
    });
    let frame = Frame::of(&guest.asked, t.access().choose_persona());
    show(&PersonasPage { frame, first, others, next: next.to_owned() })
}

#[derive(Deserialize)]
pub(super) struct PersonaForm {
    persona: UserId,
    next: Option<String>,
}

pub(super) async fn choose(
    guest: Guest,
    origin: Origin,
    Posted(form): Posted<PersonaForm>,
) -> Answer {
    only_here(&guest)?;
    let earlier = origin.token(&guest);
    let store = &guest.app.company.store;
    let at = guest.asked.at();
    let entry =
        access::demo_sign_in(store, form.persona, origin.from(), earlier.as_deref(), at).await?;
    enter(&guest, entry, &urls::local(form.next.as_deref()))
}

/// Only in a demonstration, and only asked for from this machine: by the address the connection
/// comes from and by the name it was made to.
fn only_here(guest: &Guest) -> Result<(), Stop> {
    let is_near = guest.asked.address().is_none_or(|address| address.is_loopback());
    let host = guest.asked.0.host.as_str();
    let name =
        host.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')).map_or(host, |it| it.0);
    let is_named_so = matches!(name, "localhost" | "127.0.0.1" | "[::1]");
    if guest.app.settings.is_demo && is_near && is_named_so { Ok(()) } else { Err(Stop::NotFound) }
}
