//! Notes over the API: those about an account, writing, changing, the trash; who can be mentioned; and
//! following an account. Within the caller's reach.

mod out;

use self::out::{FollowIn, FollowOut, NoteIn, NoteOut, NotesOut, PeopleOut, SeenNoteIn, WordsIn};
use super::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse as _;
use canopy_domain::access::Action;
use canopy_domain::notes::{NoteFault, Stance, Subject};
use canopy_domain::primitives::{AccountId, NoteId};
use canopy_store::PageMark;
use canopy_usecases::notes;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

/// Notes in a part of the list.
const ROWS: u32 = 50;
/// People answered at most.
const PEOPLE: usize = 8;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let write = Access::Needs(Action::WriteNotes);
    vec![
        Route::get("/api/v1/accounts/{account}/notes", view, list),
        Route::post("/api/v1/accounts/{account}/notes", write, add),
        Route::get("/api/v1/accounts/{account}/notes/people", write, people),
        Route::get("/api/v1/accounts/{account}/follow", view, stands),
        Route::post("/api/v1/accounts/{account}/follow", view, follow),
        Route::get("/api/v1/notes/trash", write, trashed),
        Route::get("/api/v1/notes/{note}", view, read),
        Route::post("/api/v1/notes/{note}", write, change),
        Route::post("/api/v1/notes/{note}/trash", write, trash),
        Route::post("/api/v1/notes/{note}/restore", write, restore),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, add, people, stands, follow, trashed, read, change, trash, restore))]
pub(super) struct Part;

/// Why a note cannot be kept.
#[derive(Serialize, ToSchema)]
struct NoteFaults {
    /// In the caller's language.
    faults: Vec<String>,
}

fn faulty(visit: &Visit, faults: &[NoteFault]) -> Answer {
    let text = visit.texts().notes();
    unprocessable(&NoteFaults { faults: faults.iter().map(|fault| text.fault(fault)).collect() })
}

/// The notes about an account, newest first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/notes", tag = "notes",
    params(("account" = uuid::Uuid, Path, description = "The account"),
        ("after" = Option<String>, Query, description = "Where the part begins")),
    responses((status = 200, body = NotesOut), (status = 404, body = Problem)))]
async fn list(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    visit.desk.account(id).await?;
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let (rows, next) = notes::notes(&visit.desk, Subject::account(id), ROWS, after).await?;
    json(&NotesOut {
        rows: rows.into_iter().map(NoteOut::of).collect(),
        next: next.map(|mark| mark.0),
    })
}

/// Writes a note about an account. An @ and the name of somebody who sees the account mentions them.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/notes", tag = "notes",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    request_body = WordsIn,
    responses((status = 201, body = NoteOut), (status = 404, body = Problem),
        (status = 422, body = NoteFaults)))]
async fn add(visit: Visit, Path(id): Path<AccountId>, Body(sent): Body<WordsIn>) -> Answer {
    match notes::write(&visit.desk, visit.at(), Subject::account(id), &sent.text).await? {
        Ok(id) => created(&NoteOut::of(notes::note(&visit.desk, id).await?)),
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Who can be mentioned in a note about an account: those who see it and are called so.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/notes/people", tag = "notes",
    params(("account" = uuid::Uuid, Path, description = "The account"),
        ("q" = Option<String>, Query, description = "Part of a name, its pinyin or initials")),
    responses((status = 200, body = PeopleOut), (status = 404, body = Problem)))]
async fn people(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    let typed = ask.text("q");
    let found = notes::mentionable(&visit.desk, id, &typed, (PEOPLE, visit.at())).await?;
    json(&PeopleOut::of(visit.texts(), &found))
}

/// Whether the caller is told of an account.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/follow", tag = "notes",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    responses((status = 200, body = FollowOut), (status = 404, body = Problem)))]
async fn stands(visit: Visit, Path(id): Path<AccountId>) -> Answer {
    let (is_told, said) = notes::stands(&visit.desk, id).await?;
    json(&FollowOut { is_told, stance: said.map_or("usual", Stance::code) })
}

/// Says whether the caller wants to be told of an account.
#[utoipa::path(post, path = "/api/v1/accounts/{account}/follow", tag = "notes",
    params(("account" = uuid::Uuid, Path, description = "The account")),
    request_body = FollowIn,
    responses((status = 204), (status = 400, body = Problem), (status = 404, body = Problem)))]
async fn follow(visit: Visit, Path(id): Path<AccountId>, Body(sent): Body<FollowIn>) -> Answer {
    let stance = match sent.stance.as_str() {
        "usual" => None,
        code => Some(Stance::from_code(code).ok_or(Stop::Unreadable)?),
    };
    notes::set_stance(&visit.desk, visit.at(), id, stance).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// The caller's own notes in the trash, the latest first.
#[utoipa::path(get, path = "/api/v1/notes/trash", tag = "notes",
    responses((status = 200, body = NotesOut)))]
async fn trashed(visit: Visit) -> Answer {
    let rows = notes::trashed(&visit.desk, None).await?;
    json(&NotesOut { rows: rows.into_iter().map(NoteOut::of).collect(), next: None })
}

/// One note.
#[utoipa::path(get, path = "/api/v1/notes/{note}", tag = "notes",
    params(("note" = uuid::Uuid, Path, description = "The note")),
    responses((status = 200, body = NoteOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, Path(id): Path<NoteId>) -> Answer {
    json(&NoteOut::of(notes::note(&visit.desk, id).await?))
}

/// Changes one's own note.
#[utoipa::path(post, path = "/api/v1/notes/{note}", tag = "notes",
    params(("note" = uuid::Uuid, Path, description = "The note")),
    request_body = NoteIn,
    responses((status = 200, body = NoteOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = NoteFaults)))]
async fn change(visit: Visit, Path(id): Path<NoteId>, Body(sent): Body<NoteIn>) -> Answer {
    match notes::change(&visit.desk, visit.at(), (id, sent.version), &sent.text).await? {
        Ok(id) => json(&NoteOut::of(notes::note(&visit.desk, id).await?)),
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Puts one's own note into the trash.
#[utoipa::path(post, path = "/api/v1/notes/{note}/trash", tag = "notes",
    params(("note" = uuid::Uuid, Path, description = "The note")),
    request_body = SeenNoteIn,
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem),
        (status = 409, body = Problem)))]
async fn trash(visit: Visit, Path(id): Path<NoteId>, Body(seen): Body<SeenNoteIn>) -> Answer {
    notes::trash(&visit.desk, visit.at(), id, seen.version).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}

/// Takes one's own note out of the trash.
#[utoipa::path(post, path = "/api/v1/notes/{note}/restore", tag = "notes",
    params(("note" = uuid::Uuid, Path, description = "The note")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
async fn restore(visit: Visit, Path(id): Path<NoteId>) -> Answer {
    notes::restore(&visit.desk, visit.at(), id).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
