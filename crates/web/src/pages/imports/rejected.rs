//! `GET /imports/{id}/rejected`: the rows that were left out, to be corrected and imported again.

use crate::file::{Download, OutKind, Turn};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::ImportId;
use canopy_usecases::imports;

pub(super) async fn send(visit: Visit, Path(id): Path<ImportId>, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let headers = [t.imports().row(), t.imports().what_is_wrong()].map(ToOwned::to_owned);
    let say = |problem: &canopy_domain::imports::Problem| t.imports().problem_sentence(problem);
    let sheet = imports::rejected(visit.company(), visit.caller(), id, headers, say).await?;
    Download { turn, kind, name: "canopy-rejected-rows".to_owned(), sheet }.send().await
}
