//! What happens around every request: its facts are read, a time limit and a net against panics are
//! put around it, refusals become something to read, and the security headers are set.

mod guard;
mod headers;
mod once;
mod outer;
mod rate;

pub(crate) use guard::{Gate, TokenInside, guard};
pub(crate) use outer::outer;
pub(crate) use rate::{PER_MINUTE, Rates};
