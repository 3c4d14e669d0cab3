//! What every handler shares: the company and how the server is reached.

use canopy_usecases::Company;
use chrono::{DateTime, Utc};

/// How the server is reached and what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Settings {
    /// People reach it over https (a proxy in front, or itself): cookies and headers follow.
    pub is_https: bool,
    /// A demonstration: people choose a persona instead of giving a password. Loopback only.
    pub is_demo: bool,
}

/// What every handler shares. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Records, sales facts, uploads.
    pub company: Company,
    /// How the server is reached.
    pub settings: Settings,
}

impl App {
    /// Puts the parts together.
    pub fn new(company: Company, settings: Settings) -> Self {
        Self { company, settings }
    }

    /// The time now, by the company's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.company.clock.now()
    }
}
