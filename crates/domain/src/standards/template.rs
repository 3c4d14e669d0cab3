//! The standards that come with the product: documentation by example, and a first one to use.

use super::model::Standard;
use super::parse::parse_toml;

/// A standard that comes with the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Template {
    /// Its code, as given to `--standard`.
    pub code: &'static str,
    /// Its text, with comments that explain every part.
    pub toml: &'static str,
}

/// Every template, in the order they are offered.
pub const TEMPLATES: [Template; 3] = [
    Template { code: "pharma", toml: include_str!("templates/pharma.toml") },
    Template { code: "it", toml: include_str!("templates/it.toml") },
    Template { code: "manufacturing", toml: include_str!("templates/manufacturing.toml") },
];

/// The template with this code.
pub fn template(code: &str) -> Option<Template> {
    TEMPLATES.into_iter().find(|template| template.code == code)
}

impl Template {
    /// The standard it describes. A test reads every template, so this is never `None`.
    pub fn standard(self) -> Option<Standard> {
        parse_toml(self.toml).ok()
    }
}
