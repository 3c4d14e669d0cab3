//! Who may see and do what: jobs, reach and the policy, as pure rules.

mod caller;
mod place;
mod policy;
mod powers;
#[cfg(test)]
mod tests;
mod token;

pub use caller::{Caller, Job, StandIn};
pub use place::{Device, network_of};
pub use policy::{
    AccountFacts, Action, Ground, Scope, Ways, grounds, may, may_for_any, may_name_deputy,
    represented, scope, ways,
};
pub use powers::Powers;
pub use token::{TOKEN_DAYS, TOKEN_NAME_MOST, TOKENS_MOST, TokenFault, TokenWords};
