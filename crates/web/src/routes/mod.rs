//! The routes: each declares its method, path and access, and the router is built from them, so a
//! route nobody declared cannot exist.

mod build;
mod table;

pub use build::router;
pub use table::declared;
pub(crate) use table::routes;

use crate::app::App;
use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodFilter, MethodRouter, on};
use canopy_domain::access::Action;

/// Who may call a route. Reach over single accounts is checked by the desk, not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Anybody.
    Public,
    /// Whoever is signed in.
    SignedIn,
    /// Whoever is signed in themselves: no program with an access token.
    InPerson,
    /// Whose job allows this.
    Needs(Action),
}

/// What a route takes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Intake {
    /// A form or JSON of usual size.
    Form,
    /// A form with files.
    File {
        /// Most bytes of the whole form.
        most_bytes: usize,
    },
}

impl Intake {
    /// Most bytes of a usual form.
    pub const FORM_BYTES: usize = 2 << 20;

    pub(crate) const fn most_bytes(self) -> usize {
        match self {
            Self::Form => Self::FORM_BYTES,
            Self::File { most_bytes } => most_bytes,
        }
    }
}

/// One route.
pub struct Route {
    method: Method,
    path: &'static str,
    access: Access,
    intake: Intake,
    is_harmless: bool,
    is_for_setting_up: bool,
    handler: MethodRouter<App>,
}

impl Route {
    /// A page or data to read.
    pub fn get<H, T>(path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let handler = on(MethodFilter::GET, handler);
        let (method, intake) = (Method::GET, Intake::Form);
        let (is_harmless, is_for_setting_up) = (true, false);
        Self { method, path, access, intake, is_harmless, is_for_setting_up, handler }
    }

    /// A change.
    pub fn post<H, T>(path: &'static str, access: Access, handler: H) -> Self
    where
        H: Handler<T, App>,
        T: 'static,
    {
        let handler = on(MethodFilter::POST, handler);
        let (method, intake) = (Method::POST, Intake::Form);
        let (is_harmless, is_for_setting_up) = (false, false);
        Self { method, path, access, intake, is_harmless, is_for_setting_up, handler }
    }

    /// It changes nothing by itself: a token that only looks may call it, and whatever it calls is
    /// looked at again.
    #[must_use]
    pub fn changes_nothing_itself(mut self) -> Self {
        self.is_harmless = true;
        self
    }

    /// Whoever must set up a second factor before anything else may call it.
    #[must_use]
    pub fn for_setting_up(mut self) -> Self {
        self.is_for_setting_up = true;
        self
    }

    /// Takes files; the handler must take [`crate::Upload`].
    #[must_use]
    pub fn takes_files(mut self, most_bytes: usize) -> Self {
        self.intake = Intake::File { most_bytes };
        self
    }
}

/// A route as its declaration says, for the tests that call each of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// GET or POST.
    pub method: Method,
    /// With `{parameters}`.
    pub path: &'static str,
    /// Who may call it.
    pub access: Access,
    /// What it takes in.
    pub intake: Intake,
}
