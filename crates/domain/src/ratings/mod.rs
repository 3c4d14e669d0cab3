//! Ratings by people: a written rubric of five levels, what somebody says about an account against
//! it, and what all of them together are worth on a day. Leaves out who may rate (access) and what a
//! standard makes of the value (screening).

mod judgement;
mod rubric;
mod standing;
#[cfg(test)]
mod tests;

pub use judgement::{Basis, EVIDENCE_MOST, Judgement, JudgementFault, Level, Written};
pub use rubric::Rubric;
pub use standing::{Due, Given, Standing, due, standing};
