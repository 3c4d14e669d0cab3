//! What every handler shares: the company and how the server is reached.

use crate::http::{PER_MINUTE, Rates};
use crate::operations::Figures;
use canopy_domain::access::PublicAddress;
use canopy_usecases::Company;
use canopy_usecases::access::PasskeySite;
use chrono::{DateTime, Utc};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How the server is reached and what it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// People reach it over https (a proxy in front, or itself): cookies and headers follow.
    pub is_https: bool,
    /// A demonstration: people choose a persona instead of giving a password. Loopback only.
    pub is_demo: bool,
    /// Requests a minute one program may send over the API.
    pub api_per_minute: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { is_https: false, is_demo: false, api_per_minute: PER_MINUTE }
    }
}

/// What every handler shares. Cheap to clone.
#[derive(Clone)]
pub struct App {
    /// Records, sales facts, uploads.
    pub company: Company,
    /// How the server is reached.
    pub settings: Settings,
    /// Where backups are kept, for the figures.
    pub(crate) backups: Option<Arc<Path>>,
    /// The site passkeys are for; none where browsers make none for our address.
    pub(crate) passkeys: Option<Arc<PasskeySite>>,
    pub(crate) figures: Arc<Figures>,
    stopping: Arc<AtomicBool>,
    pub(crate) rates: Arc<Rates>,
}

impl App {
    /// Puts the parts together.
    pub fn new(company: Company, settings: Settings) -> Self {
        let app = Self {
            company,
            settings,
            rates: Arc::new(Rates::new(settings.api_per_minute)),
            backups: None,
            passkeys: None,
            figures: Arc::default(),
            stopping: Arc::default(),
        };
        crate::exporter::answer_exports(&app);
        app
    }

    /// With the folder in which backups are kept.
    #[must_use]
    pub fn with_backups(mut self, folder: Option<&Path>) -> Self {
        self.backups = folder.map(Arc::from);
        self
    }

    /// Reached under an address: ways in that are bound to a site are offered there.
    #[must_use]
    pub fn under(mut self, address: &PublicAddress) -> Self {
        self.passkeys = PasskeySite::at(address).map(Arc::new);
        self
    }

    /// Says that the program is about to stop: from now on it is not ready for requests.
    pub fn stop(&self) {
        self.stopping.store(true, Ordering::SeqCst);
    }

    /// Whether the program is about to stop.
    pub fn is_stopping(&self) -> bool {
        self.stopping.load(Ordering::SeqCst)
    }

    /// The time now, by the company's clock.
    pub fn now(&self) -> DateTime<Utc> {
        self.company.clock.now()
    }
}
