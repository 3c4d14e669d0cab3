//! Notes: those about an account, as a section of its page and as a page of their own; one note with
//! what its author may do; following an account.

mod follow;
mod list;
mod note;
mod section;

pub(crate) use follow::{Following, following};
pub(crate) use section::{NotesSection, account_section};

use crate::routes::{Access, Route};
use canopy_domain::access::Action;

pub(crate) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    let write = Access::Needs(Action::WriteNotes);
    vec![
        Route::get("/accounts/{id}/notes", view, list::page),
        Route::post("/accounts/{id}/notes", write, list::write_one),
        Route::post("/accounts/{id}/follow", view, follow::set),
        Route::get("/notes/{id}", view, note::page),
        Route::post("/notes/{id}", write, note::save),
        Route::post("/notes/{id}/trash", write, note::put_away),
        Route::post("/notes/{id}/restore", write, note::take_back),
    ]
}
