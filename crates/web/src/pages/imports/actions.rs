//! The steps of an import that need no page of their own: start, cancel, undo.

use crate::params::Posted;
use crate::stop::Answer;
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::ImportId;
use canopy_store::imports::UnknownAccounts;
use canopy_usecases::imports::{self, Start};
use serde::Deserialize;

#[derive(Deserialize)]
pub(super) struct StartForm {
    version: i64,
    #[serde(default)]
    unknown: Option<String>,
    #[serde(default)]
    good_only: Option<String>,
}

pub(super) async fn start(
    visit: Visit,
    Path(id): Path<ImportId>,
    Posted(form): Posted<StartForm>,
) -> Answer {
    let holds = form.unknown.as_deref() == Some(UnknownAccounts::Hold.code());
    let how = Start {
        version: form.version,
        unknown: if holds { UnknownAccounts::Hold } else { UnknownAccounts::Create },
        good_only: form.good_only.is_some(),
    };
    imports::start(visit.company(), visit.caller(), id, how).await?;
    see_other(&visit.asked, &urls::import(id), None)
}

pub(super) async fn cancel(visit: Visit, Path(id): Path<ImportId>) -> Answer {
    imports::cancel(visit.company(), visit.caller(), id).await?;
    let said = visit.texts().imports().cancelled();
    see_other(&visit.asked, &urls::import(id), Some(said))
}

pub(super) async fn undo(visit: Visit, Path(id): Path<ImportId>) -> Answer {
    imports::undo(visit.company(), visit.caller(), id).await?;
    let said = visit.texts().imports().undone();
    see_other(&visit.asked, &urls::import(id), Some(said))
}
