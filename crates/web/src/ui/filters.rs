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
