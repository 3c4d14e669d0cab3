//! `POST /sign-out` and `/sign-out/everywhere`.

use super::enter::Origin;
use crate::cookies::{self, Kind};
use crate::stop::Answer;
use crate::urls;
use crate::view::see_other;
use crate::visit::Guest;
use canopy_usecases::access;

pub(super) async fn here(guest: Guest, origin: Origin) -> Answer {
    if let Some(token) = origin.token(&guest) {
        access::sign_out(&guest.app.company.store, &token, guest.asked.at()).await?;
    }
    let mut response = see_other(&guest.asked, &urls::sign_in(None), None)?;
    let forget = cookies::forget(guest.app.settings, Kind::Session);
    cookies::add(response.headers_mut(), forget);
    Ok(response)
}

pub(super) async fn everywhere(guest: Guest, origin: Origin) -> Answer {
    let person = guest.asked.visitor().map(|visitor| visitor.caller().user);
    if let (Some(token), Some(person)) = (origin.token(&guest), person) {
        let store = &guest.app.company.store;
        access::sign_out_everywhere(store, person, &token, guest.asked.at()).await?;
    }
    let done = guest.asked.texts().access().signed_out_everywhere();
    see_other(&guest.asked, &urls::home(), Some(done))
}
