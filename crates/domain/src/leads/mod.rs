//! Leads: who might become a customer, where they come from, whether they are somebody we know, and
//! how much they look like our best customers. Leaves out who may see them and where they are kept.

mod entry;
mod portrait;
mod same;
mod share;
mod state;

pub use entry::{
    ContactFrom, LONG_MOST, LeadFault, LeadText, LeadWords, SHORT_MOST, channel_name, lead_note,
    lead_reason,
};
pub use portrait::{
    Aspect, FEWEST, Fit, GOOD_FROM, Group, Likeness, Portrait, Trait, WEAK_BELOW, best_tiers,
    portrait,
};
pub use same::{Known, KnownIndex, Like, SURE_FROM, SameReason, likes, phone_digits};
pub use share::share_at_least;
pub use state::{ChannelKind, LeadSource, LeadState, StepKind};
