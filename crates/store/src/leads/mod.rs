//! Leads and the channels by which they come: lists, one lead with its history, those that may be
//! the same, what becomes of a lead, and the counts a portrait is drawn from. Leaves out who a lead
//! is alike to and how it fits (domain).

mod alike;
mod become_account;
mod channels;
mod counts;
mod import;
mod list;
mod rows;
mod sends;
mod write;

pub use alike::{KnownCustomer, KnownLead};
pub use become_account::Conversion;
pub use channels::{Channel, ChannelWords, OpenForm};
pub use counts::{ChannelYield, ConvertedLead, PortraitCount};
pub use import::{LeadKept, PutLeads, Withdrawn};
pub use list::{LeadFilter, LeadQuery, LeadSort};
pub use rows::{Lead, LeadRow, NewLead, Step};
pub use sends::SentBy;

pub(crate) use list::mentions;
pub(crate) use rows::lead_select;
