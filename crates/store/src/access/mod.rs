//! Signing in: passwords (as opaque hashes), one-time set-up links, second factors, passkeys, sessions, access tokens, failed
//! attempts. Only the system desk lets anybody in by these; hashing and chance are the caller's.

mod attempts;
mod links;
mod passkeys;
mod second_factors;
mod sessions;
mod tokens;
mod ways_in;

pub use attempts::{Attempt, Failures};
pub use links::SignInRecord;
pub(crate) use ways_in::end_ways_in;

pub use passkeys::{Passkey, PasskeyFound, PasskeyKey};
pub use second_factors::SecondFactor;
pub use sessions::{NewSession, Session, SignedIn};
pub use tokens::{AccessToken, Bearer, NewAccessToken};
