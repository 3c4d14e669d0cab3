//! Work in the background: begun with the change that asks for it, held while it is done, tried again
//! when what broke it may pass, taken over from a program that died, given up when a person asks.
//! Leaves out the rule of trying again (domain) and the work itself.

mod cancel;
mod hold;
mod kinds;
mod work;

pub use cancel::cancel;
pub use work::{let_go, look_after, run_due};

pub(crate) use hold::Jobs;
pub(crate) use work::{carry_on, new, passes};
