//! Filters for templates; a page's file says `use crate::ui::filters;` to have them.
//!
//! `{{ "leaf"|icon }}` draws an icon of `frontend/icons.json`; it says nothing to a screen reader,
//! so a word stands beside it or its button has a label.

#![expect(unreachable_pub, reason = "what the macro makes is public whatever is asked for")]

use super::Html;
use askama::Values;
use std::fmt::Display;

fn draw(name: &str, class: &str) -> Html {
    let sprite = crate::assets::SPRITE.as_str();
    Html(format!(
        r#"<svg class="{class}" aria-hidden="true" focusable="false"><use href="{sprite}#{name}"/></svg>"#
    ))
}

/// An icon at text size.
#[askama::filter_fn]
pub(crate) fn icon(name: impl Display, _: &dyn Values) -> askama::Result<Html> {
    Ok(draw(&name.to_string(), "icon"))
}

/// A small icon, for table heads and badges.
#[askama::filter_fn]
pub(crate) fn icon_small(name: impl Display, _: &dyn Values) -> askama::Result<Html> {
    Ok(draw(&name.to_string(), "icon icon-sm"))
}

/// A large icon, for empty states.
#[askama::filter_fn]
pub(crate) fn icon_large(name: impl Display, _: &dyn Values) -> askama::Result<Html> {
    Ok(draw(&name.to_string(), "icon icon-lg"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    const ICONS: &str = include_str!("../../frontend/icons.json");

    fn look_through(folder: &Path, missing: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                look_through(&path, missing);
                continue;
            }
            // Here stands an example, and what is looked for.
            if path.ends_with("ui/filters.rs") {
                continue;
            }
            let text = std::fs::read_to_string(&path).unwrap();
            for (at, _) in text.match_indices("\"|icon") {
                let name = text[..at].rsplit('"').next().unwrap();
                if !ICONS.contains(&format!("\"{name}\"")) {
                    missing.push(format!("{} {name}", path.display()));
                }
            }
        }
    }

    #[test]
    fn every_icon_a_page_draws_is_one_the_browser_is_given() {
        let home = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut missing = Vec::new();
        for folder in ["templates", "src"] {
            look_through(&home.join(folder), &mut missing);
        }
        assert_eq!(missing, Vec::<String>::new());
    }
}
