//! Where the time comes from: one value handed to everything that needs it, told in tests.

use chrono::{DateTime, Utc};
use std::sync::Arc;

/// Where the time comes from.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl Clock {
    /// The machine's clock.
    #[expect(clippy::disallowed_methods, reason = "the home of time")]
    pub fn system() -> Self {
        Self(Arc::new(|| DateTime::<Utc>::from(std::time::SystemTime::now())))
    }

    /// A clock told what to say, for tests.
    pub fn told(say: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self(Arc::new(say))
    }

    /// The time now.
    pub fn now(&self) -> DateTime<Utc> {
        (self.0)()
    }
}
