//! The files the browser loads, embedded as `npm run build` left them, served compressed and for
//! ever: a changed file has another name.

use crate::stop::Stop;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(rust_embed::RustEmbed)]
#[folder = "dist"]
struct Dist;

static NAMES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
    let manifest = Dist::get("manifest.json").map(|file| file.data).unwrap_or_default();
    serde_json::from_slice(&manifest).unwrap_or_default()
});

/// The address of a built file by its plain name: `app.css`, `app.js`, `icons.svg`, `favicon.svg`.
pub(crate) fn url(name: &str) -> String {
    let file = NAMES.get(name).map_or(name, String::as_str);
    format!("/assets/{file}")
}

/// The address of the icon sprite, asked for by every icon of every page.
pub(crate) static SPRITE: LazyLock<String> = LazyLock::new(|| url("icons.svg"));

/// `GET /assets/{file}`.
pub(crate) async fn file(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Stop> {
    let kind = content_type(&name).ok_or(Stop::NotFound)?;
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let packed = [("br", ".br"), ("gzip", ".gz")].into_iter().find_map(|(encoding, ending)| {
        let takes = accepted.split(',').any(|one| one.trim().split(';').next() == Some(encoding));
        let file = takes.then(|| Dist::get(&format!("{name}{ending}"))).flatten()?;
        Some((Some(encoding), file))
    });
    let (encoding, file) =
        packed.or_else(|| Dist::get(&name).map(|file| (None, file))).ok_or(Stop::NotFound)?;
    let mut response = file.data.into_owned().into_response();
    let head = response.headers_mut();
    head.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    head.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    head.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    if let Some(encoding) = encoding {
        head.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    Ok(response)
}

/// Only what the build makes is served: the manifest and packed twins are not addressed.
fn content_type(name: &str) -> Option<&'static str> {
    match name.rsplit_once('.')?.1 {
        "css" => Some("text/css; charset=utf-8"),
        "js" => Some("text/javascript; charset=utf-8"),
        "svg" => Some("image/svg+xml"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_pages_ask_for_is_built() {
        for name in ["app.css", "app.js", "icons.svg", "favicon.svg"] {
            let file = url(name).replace("/assets/", "");
            assert!(Dist::get(&file).is_some(), "{name}");
            assert!(Dist::get(&format!("{file}.br")).is_some(), "{name} packed");
        }
    }

    #[test]
    fn a_first_page_without_charts_stays_far_below_its_budget() {
        let packed: usize = ["app.css", "app.js", "icons.svg"]
            .iter()
            .filter_map(|name| Dist::get(&format!("{}.br", url(name).replace("/assets/", ""))))
            .map(|file| file.data.len())
            .sum();
        assert!(packed < 80_000, "{packed} bytes");
    }

    #[test]
    fn everything_a_page_with_a_chart_loads_stays_within_the_budget() {
        let packed: usize = Dist::iter()
            .filter(|name| name.ends_with(".br") && !name.contains("draw-flow"))
            .filter_map(|name| Dist::get(&name))
            .map(|file| file.data.len())
            .sum();
        assert!(packed < 245_000, "{packed} bytes");
    }
}
