//! A text as a picture a phone reads (QR code), drawn on the server as one path.

use crate::ui::renders_itself;
use askama::Template;
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write as _;

/// Light squares around the picture (ISO/IEC 18004: four).
const QUIET: usize = 4;

/// The picture.
#[derive(Debug, Clone, Template)]
#[template(
    ext = "html",
    source = r##"<svg class="qr" viewBox="0 0 {{ side }} {{ side }}" width="220" height="220" role="img" aria-label="{{ label }}" shape-rendering="crispEdges"><rect width="{{ side }}" height="{{ side }}" fill="#ffffff"/><path d="{{ path }}" fill="#000000"/></svg>"##
)]
pub(super) struct QrPicture {
    side: usize,
    label: &'static str,
    path: String,
}

renders_itself!(QrPicture);

impl QrPicture {
    /// The picture of a text; none where it is too long for one.
    pub(super) fn of(text: &str, label: &'static str) -> Option<Self> {
        let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
        let width = code.width();
        let colors = code.to_colors();
        let mut path = String::new();
        for (place, _) in colors.iter().enumerate().filter(|(_, color)| **color == Color::Dark) {
            let (x, y) = (place % width + QUIET, place / width + QUIET);
            let _ = write!(path, "M{x} {y}h1v1h-1z");
        }
        Some(Self { side: width + 2 * QUIET, label, path })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_its_corners_and_a_quiet_edge() {
        let picture = QrPicture::of("otpauth://totp/x", "x").unwrap();
        // The finder pattern in the upper left corner begins with a dark row of seven.
        for x in 4..11 {
            assert!(picture.path.contains(&format!("M{x} 4h")), "{}", picture.path);
        }
        assert!(!picture.path.contains("M3 "));
        assert!(QrPicture::of(&"x".repeat(5000), "x").is_none());
    }
}
