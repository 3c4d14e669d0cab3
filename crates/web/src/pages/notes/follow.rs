//! `POST /accounts/{id}/follow`: following an account, or hearing nothing of it; the buttons for it.

use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Html, filters, renders_itself};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::notes::Stance;
use canopy_domain::primitives::AccountId;
use canopy_texts::Texts;
use canopy_usecases::notes::{set_stance, stands};
use serde::Deserialize;

/// The button by which an account is followed or muted.
#[derive(Template)]
#[template(path = "notes/follow.html")]
pub(crate) struct Following {
    t: Texts,
    token: Html,
    url: String,
    is_told: bool,
}

renders_itself!(Following);

/// What somebody says about being told; `usual` leaves it to the rule.
#[derive(Deserialize)]
pub(super) struct Sent {
    stance: String,
}

/// Whether the reader follows an account, with the button that changes it.
pub(crate) async fn following(
    visit: &Visit,
    id: AccountId,
    token: Html,
) -> Result<Following, Stop> {
    let (is_told, _) = stands(&visit.desk, id).await?;
    Ok(Following { t: visit.texts(), token, url: urls::follow(id), is_told })
}

pub(super) async fn set(
    visit: Visit,
    Path(id): Path<AccountId>,
    Posted(sent): Posted<Sent>,
) -> Answer {
    let stance = Stance::from_code(&sent.stance).ok_or(Stop::Unreadable)?;
    set_stance(&visit.desk, visit.at(), id, Some(stance)).await?;
    let text = visit.texts().notes();
    let notice = match stance {
        Stance::Follow => text.follow_saved(),
        Stance::Mute => text.mute_saved(),
    };
    see_other(&visit.asked, &urls::account(id), Some(notice))
}
