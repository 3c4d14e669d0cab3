//! `GET` and `POST /standards/{id}/text`: a draft changed as the text it is.

use super::list::name_of;
use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, FieldErrors, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::StandardStatus;
use canopy_usecases::standards::{self, Change, What};
use canopy_usecases::{Failure, Rule};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "standards/text.html")]
struct TextPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    document: String,
    error: String,
    summary: Option<ErrorSummary>,
}

pub(super) async fn page(visit: Visit, Path(id): Path<StandardId>) -> Answer {
    show(&build(&visit, id, None, &FieldErrors::none()).await?)
}

#[derive(Deserialize)]
pub(super) struct TextForm {
    version: i64,
    document: String,
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<TextForm>,
) -> Answer {
    let text = visit.texts().standards();
    // Browsers send line ends as CRLF.
    let document = form.document.replace("\r\n", "\n");
    let what = What::Document(document.clone());
    let by = visit.visitor().name().to_owned();
    let change = Change { id, version: form.version, by, what };
    match standards::change(&visit.desk, visit.at(), change).await {
        Ok(changed) => {
            let is_sound = changed.findings.is_empty();
            let said = if is_sound { text.saved() } else { text.saved_with_findings() };
            see_other(&visit.asked, &urls::standard(id), Some(said))
        }
        Err(Failure::StandardUnreadable(errors)) => {
            let mut found = FieldErrors::none();
            for error in &errors {
                found.add("document", text.unreadable_text(error));
            }
            show_again(&build(&visit, id, Some(document), &found).await?)
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn build(
    visit: &Visit,
    id: StandardId,
    document: Option<String>,
    errors: &FieldErrors,
) -> Result<TextPage, Stop> {
    let t = visit.texts();
    let version = standards::read(&visit.desk, id).await?;
    if version.row.status != StandardStatus::Draft {
        return Err(Failure::Rule(Rule::WrongState).into());
    }
    let name = name_of(t, &version.row);
    Ok(TextPage {
        frame: Frame::of(&visit.asked, t.standards().edit_title(&name))
            .lead(t.standards().text_help())
            .under(t.frame().standards(), urls::standards())
            .under(name, urls::standard(id)),
        id,
        row_version: version.row.version,
        document: document.unwrap_or(version.row.document),
        error: errors.of("document").unwrap_or_default().to_owned(),
        summary: errors.summary(t),
    })
}
