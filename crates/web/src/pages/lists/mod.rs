//! Lists as people arrange them: saved views, and files of whole lists.

pub(crate) mod exports;
mod views;

use crate::routes::{Access, Route};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/exports", Access::SignedIn, exports::page),
        Route::post("/exports", Access::SignedIn, exports::ask),
        Route::get("/exports/{id}", Access::SignedIn, exports::one),
        Route::get("/exports/{id}/file", Access::SignedIn, exports::file),
        Route::get("/views", Access::SignedIn, views::page),
        Route::post("/views", Access::SignedIn, views::keep),
        Route::post("/views/{id}", Access::SignedIn, views::change),
        Route::post("/views/{id}/remove", Access::SignedIn, views::remove),
        Route::post("/views/{id}/open-with", Access::SignedIn, views::open),
        Route::post("/views/lists/{list}/open-as-it-is", Access::SignedIn, views::open_plain),
    ]
}
