//! How pages are put together: the frame around them, the navigation, and rendering.

mod frame;
mod nav;

pub use frame::{Crumb, Frame};
pub use nav::{NavItem, Place};

use crate::asked::{Asked, notice_value};
use crate::cookies::{self, Kind};
use crate::stop::{Answer, Stop};
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Answers with a page, or with a part of one: `show(&page)`, `show(&page.as_results())`.
pub fn show(page: &impl Template) -> Answer {
    html(page)
}

pub(crate) fn html(page: &impl Template) -> Answer {
    let mut body = String::with_capacity(16 << 10);
    page.render_into(&mut body)?;
    let kind = HeaderValue::from_static("text/html; charset=utf-8");
    let vary = HeaderValue::from_static("hx-request, hx-request-type, hx-target, accept");
    Ok(([(header::CONTENT_TYPE, kind), (header::VARY, vary)], body).into_response())
}

/// Answers with a form that has errors: 422, values kept.
pub fn show_again(page: &impl Template) -> Answer {
    let mut response = html(page)?;
    *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    Ok(response)
}

/// After a change: on to a page, with a message shown there once.
pub fn see_other(asked: &Asked, url: &str, notice: Option<&str>) -> Answer {
    let place = HeaderValue::from_str(url).map_err(|_| Stop::NotFound)?;
    let mut response: Response = if asked.0.is_htmx {
        (StatusCode::NO_CONTENT, [("hx-redirect", place)]).into_response()
    } else {
        (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
    };
    if let Some(text) = notice {
        let cookie = cookies::set(asked.0.settings, Kind::Notice, notice_value(text));
        cookies::add(response.headers_mut(), cookie);
    }
    Ok(response)
}
