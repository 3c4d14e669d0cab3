//! Who may see and do what: jobs, reach and the policy, as pure rules.

mod caller;
mod place;
mod policy;
mod powers;
mod public_address;
mod second_factor;
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
pub use public_address::PublicAddress;
pub use second_factor::{
    CODE_DIGITS, CodeTyped, RECOVERY_BYTES, RECOVERY_CODES, SECRET_BYTES, STEP_SECONDS,
    SecondFactorFor, accepted_step, base32, in_fours, key_uri, step_at,
};
pub use token::{TOKEN_DAYS, TOKEN_NAME_MOST, TOKENS_MOST, TokenFault, TokenWords};
