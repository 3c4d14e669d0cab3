//! What people reach with a browser: routes with their declared access, pages, forms, the frame
//! around them. Leaves out rules (domain), verbs (usecases) and words (texts).

mod api;
mod app;
mod asked;
mod assets;
mod cookies;
mod csrf;
mod exporter;
mod file;
mod http;
mod listed;
mod mcp;
mod operations;
mod pages;
mod params;
mod routes;
mod stop;
pub mod ui;
pub mod urls;
mod view;
mod visit;

pub use api::openapi;
pub use app::{App, Settings};
pub use asked::{Asked, Theme, Wants};
pub use operations::operations;
pub use params::{Posted, Upload};
pub use routes::{Access, Declared, Intake, Route, declared, router};
pub use stop::{Answer, Stop, rule_words};
pub use view::{Crumb, Frame, NavItem, Place, see_other, show, show_again};
pub use visit::{Guest, Visit, Visitor};
