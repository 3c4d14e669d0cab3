//! Notifications: the list of what somebody was told, saying that they have read it, and what they want
//! to be told.

mod list;
mod settings;
mod words;

pub(crate) use settings::{NotificationFields, fields};
pub(crate) use words::sentence;

use crate::routes::{Access, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/notifications", Access::SignedIn, list::page),
        Route::post("/notifications/read", Access::SignedIn, list::read_all),
        Route::post("/notifications/{id}/open", Access::SignedIn, list::open),
        Route::post("/me/notifications", Access::SignedIn, settings::save),
    ]
}
