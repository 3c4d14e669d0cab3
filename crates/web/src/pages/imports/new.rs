//! `GET` and `POST /imports/new`: taking in a file.

use crate::params::Upload;
use crate::stop::{Answer, Stop};
use crate::ui::{ErrorSummary, FieldErrors, FileDrop, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::multipart::Field;
use canopy_usecases::Failure;
use canopy_usecases::imports::{self, Received};

#[derive(Template)]
#[template(path = "imports/new.html")]
struct NewImportPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    drop: FileDrop,
}

pub(super) async fn page(visit: Visit) -> Answer {
    show(&build(&visit, &FieldErrors::none()))
}

pub(super) async fn send(visit: Visit, mut upload: Upload) -> Answer {
    let (name, received) = received(&visit, &mut upload).await?;
    let answer = imports::upload(visit.company(), visit.caller(), received.named(&name)).await;
    let uploaded = match answer {
        Ok(uploaded) => uploaded,
        Err(Failure::Refused(refusal)) => {
            let mut errors = FieldErrors::none();
            errors.add("file", visit.texts().imports().refusal(&refusal));
            return show_again(&build(&visit, &errors));
        }
        Err(failure) => return Err(failure.into()),
    };
    see_other(&visit.asked, &urls::import(uploaded.import), None)
}

/// The file of a form, with the name it was given.
pub(crate) async fn received(
    visit: &Visit,
    upload: &mut Upload,
) -> Result<(String, Received), Stop> {
    let mut received = None;
    while let Some(field) = upload.next().await? {
        if field.name() == Some("file") {
            let name = field.file_name().unwrap_or_default().to_owned();
            received = Some((name, receive(visit, field).await?));
        }
    }
    received.ok_or(Stop::Unreadable)
}

/// Writes a sent file to the company's folder piece by piece.
async fn receive(visit: &Visit, mut field: Field<'_>) -> Result<Received, Stop> {
    let mut received = Received::begin(visit.company()).map_err(|error| {
        tracing::error!(%error, "an upload could not be kept");
        Stop::Internal
    })?;
    loop {
        let piece = field.chunk().await.map_err(|error| match error.status() {
            axum::http::StatusCode::PAYLOAD_TOO_LARGE => Stop::TooLarge,
            _ => Stop::Unreadable,
        })?;
        let Some(piece) = piece else { return Ok(received) };
        received.take(&piece).map_err(|error| {
            tracing::error!(%error, "an upload could not be kept");
            Stop::Internal
        })?;
    }
}

fn build(visit: &Visit, errors: &FieldErrors) -> NewImportPage {
    let t = visit.texts();
    let text = t.imports();
    NewImportPage {
        frame: Frame::of(&visit.asked, text.new_import())
            .lead(text.new_lead())
            .under(t.frame().imports(), urls::imports()),
        summary: errors.summary(t),
        drop: FileDrop {
            name: "file",
            label: text.drop_file().to_owned(),
            help: text.drop_help().to_owned(),
            accept: ".csv,.gz,.xlsx,.parquet,.txt,.tsv",
            takes_many: false,
        },
    }
}
