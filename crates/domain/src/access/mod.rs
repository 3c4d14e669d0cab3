//! Who may see and do what: jobs, reach and the policy, as pure rules.

mod caller;
mod policy;
#[cfg(test)]
mod tests;

pub use caller::{Caller, Job};
pub use policy::{AccountFacts, Action, Relation, Scope, may, scope};
