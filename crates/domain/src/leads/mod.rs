//! Leads: who might become a customer, where they come from, whether they are somebody we know, and
//! how much they look like our best customers. Leaves out who may see them and where they are kept.

mod portrait;
mod same;
mod state;

pub use portrait::{Fit, FitLine, Member, Portrait, Trait, portrait};
pub use same::{Known, Like, SameReason, likes};
pub use state::{ChannelKind, LeadState};
