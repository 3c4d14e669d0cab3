//! Standards: adopt a template, copy, change, weigh, check, compare, publish. Leaves out what a
//! standard means (domain) and how it is shown.

mod adopt;
mod change;
mod compare;
mod copy;
mod document;
mod judge;
mod publish;
mod remove;
mod standing;
mod undo;
mod upload;
mod weigh;

pub use adopt::adopt;
pub use change::{Amendment, Change, Changed, RuleKind, TierAmendment, What, change};
pub use compare::{Compared, compare};
pub use copy::copy;
pub use document::{Version, check, in_force, list, read};
pub use judge::{Judge, judge, judged, said_by};
pub use publish::{Publish, publish};
pub use remove::remove;
pub use standing::{Standing, standing};
pub use undo::undo;
pub use upload::upload;
pub use weigh::{From, Take, judged_weights, strategy_weights, take};
