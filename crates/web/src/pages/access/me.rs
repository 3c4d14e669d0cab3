//! `GET /me`: what a person looks after themselves: where they are signed in, the end of it there, and
//! what they want to be told.

use super::sessions::session_list;
use crate::pages::notifications::{NotificationFields, fields};
use crate::stop::Answer;
use crate::ui::{List, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_usecases::access::{self, MyFactor};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "access/me.html")]
struct MePage {
    frame: Frame,
    sessions: List,
    factor: MyFactor,
    passkeys: i64,
    has_others: bool,
    told: NotificationFields,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let t = visit.texts();
    let text = t.access();
    let frame = Frame::of(&visit.asked, text.me_title()).lead(text.me_lead());
    let this = visit.visitor().session();
    let found = access::my_sessions(&visit.desk, visit.at()).await?;
    let sessions = session_list(t, &found, &frame.token_field(), Some(this), &urls::end_my_session);
    let has_others = found.iter().any(|one| one.handle != this);
    let factor = access::my_factor(visit.company(), &visit.desk).await?;
    let passkeys = visit.desk.my_passkeys().await?.len().try_into().unwrap_or(i64::MAX);
    let told = fields(t, &visit.desk.my_notification_settings().await?);
    show(&MePage { frame, sessions, factor, passkeys, has_others, told })
}

pub(super) async fn end(visit: Visit, Path(session): Path<Uuid>) -> Answer {
    access::end_mine(&visit.desk, session, visit.at()).await?;
    see_other(&visit.asked, &urls::me(), Some(visit.texts().access().session_ended()))
}
