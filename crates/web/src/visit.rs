//! Who asks: a signed-in person with their desk, or anybody. Taking [`Visit`] is what makes a
//! handler work for signed-in people only; the route's declared access has been checked before.

use crate::app::App;
use crate::asked::Asked;
use crate::stop::Stop;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::request::Parts;
use canopy_domain::access::{Action, Caller, Scope, scope};
use canopy_store::{Desk, Once, Store};
use canopy_texts::Texts;
use canopy_usecases::{Company, access};
use chrono::{DateTime, Utc};
use std::net::IpAddr;
use std::sync::Arc;
use uuid::Uuid;

/// A person whose session was recognised.
#[derive(Debug, Clone)]
pub struct Visitor {
    caller: Caller,
    name: String,
    session: Uuid,
    must_set_up: bool,
}

impl Visitor {
    pub(crate) async fn recognise(
        app: &App,
        token: &str,
        address: Option<IpAddr>,
        at: DateTime<Utc>,
    ) -> Result<Option<Self>, Stop> {
        let known = access::recognise(&app.company.store, token, address, at).await?;
        Ok(known.map(|known| Self {
            caller: known.caller,
            name: known.name,
            session: known.session,
            must_set_up: known.must_set_up,
        }))
    }

    pub(crate) async fn recognise_token(
        app: &App,
        token: &str,
        at: DateTime<Utc>,
    ) -> Result<Option<Self>, Stop> {
        let known = access::recognise_token(&app.company.store, token, at).await?;
        Ok(known.map(|known| Self {
            caller: known.caller,
            name: known.name,
            session: known.session,
            must_set_up: known.must_set_up,
        }))
    }

    /// A person in whose name this program itself asks.
    pub(crate) fn represented(caller: Caller) -> Self {
        Self { caller, name: String::new(), session: Uuid::nil(), must_set_up: false }
    }

    /// Them, as the rules see them.
    pub fn caller(&self) -> &Caller {
        &self.caller
    }

    /// What the session of this request is called by.
    pub fn session(&self) -> Uuid {
        self.session
    }

    /// Whether they must set up a second factor before anything else.
    pub fn must_set_up(&self) -> bool {
        self.must_set_up
    }

    /// Their full name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether their job allows an action at all, for at least some accounts.
    pub fn may(&self, action: Action) -> bool {
        scope(&self.caller, action) != Scope::Nothing
    }
}

/// A signed-in person's request: who, their desk, their texts.
pub struct Visit {
    /// The shared parts.
    pub app: App,
    /// What the request tells.
    pub asked: Asked,
    /// The data as this person may see it.
    pub desk: Desk,
    visitor: Visitor,
}

impl Visit {
    /// Them, as the rules see them.
    pub fn caller(&self) -> &Caller {
        &self.visitor.caller
    }

    /// Who.
    pub fn visitor(&self) -> &Visitor {
        &self.visitor
    }

    /// The company, for verbs that need more than the desk.
    pub fn company(&self) -> &Company {
        &self.app.company
    }

    /// The records.
    pub fn store(&self) -> &Store {
        &self.app.company.store
    }

    /// The texts in their language.
    pub fn texts(&self) -> Texts {
        self.asked.texts()
    }

    /// When the request arrived: pass it on as now.
    pub fn at(&self) -> DateTime<Utc> {
        self.asked.at()
    }

    /// Whether their job allows an action at all: for showing or leaving out what leads there.
    pub fn may(&self, action: Action) -> bool {
        self.visitor.may(action)
    }
}

impl<S> FromRequestParts<S> for Visit
where
    S: Send + Sync,
    App: FromRef<S>,
{
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        let asked = Asked::from_request_parts(parts, state).await?;
        let visitor = asked.visitor().cloned().ok_or(Stop::SignInNeeded)?;
        let mut app = App::from_ref(state);
        if let Some(once) = parts.extensions.get::<Arc<Once>>() {
            app.company.store = app.company.store.serving(Arc::clone(once));
        }
        let desk = app.company.store.desk(&visitor.caller);
        Ok(Self { app, asked, desk, visitor })
    }
}

/// Anybody's request: for the few public pages.
pub struct Guest {
    /// The shared parts.
    pub app: App,
    /// What the request tells.
    pub asked: Asked,
}

impl<S> FromRequestParts<S> for Guest
where
    S: Send + Sync,
    App: FromRef<S>,
{
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        let asked = Asked::from_request_parts(parts, state).await?;
        Ok(Self { app: App::from_ref(state), asked })
    }
}
