//! `POST /standards/{id}/publish`.

use super::page::build;
use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::FieldErrors;
use crate::urls;
use crate::view::{see_other, show_again};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::primitives::StandardId;
use canopy_usecases::local_day;
use canopy_usecases::standards::{self, Publish};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct PublishForm {
    version: i64,
    valid_from: String,
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<PublishForm>,
) -> Answer {
    let text = visit.texts().standards();
    let Ok(valid_from) = form.valid_from.trim().parse::<Day>() else {
        let mut errors = FieldErrors::none();
        errors.add("valid_from", text.needs_day());
        let version = standards::read(&visit.desk, id).await?;
        return show_again(&build(&visit, version, &form.valid_from, &errors).await?);
    };
    let today = local_day(visit.at());
    let publish = Publish { id, version: form.version, valid_from, today };
    standards::publish(&visit.desk, visit.at(), publish).await?;
    see_other(&visit.asked, &urls::standard(id), Some(text.published()))
}
