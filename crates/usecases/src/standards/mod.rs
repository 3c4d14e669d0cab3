//! Standards: adopt a template, copy, change, check, publish. Leaves out what a standard means
//! (domain) and how it is shown.

mod adopt;
mod change;
mod copy;
mod document;
mod publish;
mod remove;
mod upload;

pub use adopt::adopt;
pub use change::{Amendment, Change, Changed, RuleKind, TierAmendment, What, change};
pub use copy::copy;
pub use document::{Version, check, list, published, read};
pub use publish::{Publish, publish};
pub use remove::remove;
pub use upload::upload;
