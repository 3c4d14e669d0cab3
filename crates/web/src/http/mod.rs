//! What happens around every request: its facts are read, a time limit and a net against panics are
//! put around it, refusals become something to read, and the security headers are set.

mod guard;
mod headers;
mod outer;

pub(crate) use guard::{Gate, TokenInside, guard};
pub(crate) use outer::outer;
