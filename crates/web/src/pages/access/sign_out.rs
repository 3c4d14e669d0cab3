//! `POST /sign-out` and `/sign-out/everywhere`.

use super::enter::Origin;
use crate::cookies::{self, Kind};
use crate::stop::Answer;
use crate::urls;
use crate::view::see_other;
use crate::visit::{Guest, Visit};
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

pub(super) async fn everywhere(visit: Visit) -> Answer {
    let kept = Some(visit.visitor().session());
    access::end_my_others(&visit.desk, kept, visit.at()).await?;
    let done = visit.texts().access().signed_out_everywhere();
    see_other(&visit.asked, &urls::me(), Some(done))
}
