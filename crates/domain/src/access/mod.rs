//! Who may see and do what: jobs, reach and the policy, as pure rules.

mod caller;
mod place;
mod policy;
#[cfg(test)]
mod tests;

pub use caller::{Caller, Job};
pub use place::{Device, network_of};
pub use policy::{AccountFacts, Action, Relation, Scope, may, scope};
