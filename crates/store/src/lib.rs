//! The records of Canopy in SQLite or PostgreSQL; the only crate that knows SQL.
//!
//! One gets a [`Store`] by opening it, a [`Desk`] by naming a caller, a [`Tx`] by saying what time
//! it is. Past that, what may be read and changed is in the types: `Permit`, `Reached`.

pub mod access;
pub mod accounts;
pub mod audit;
pub mod copies;
pub mod decisions;
mod desk;
pub mod diagnosis;
mod dialect;
mod error;
pub mod fields;
pub mod imports;
pub mod jobs;
mod kept;
pub mod leads;
pub mod lists;
pub mod markets;
mod names;
pub mod notes;
pub mod notifications;
mod once;
mod open;
mod page;
pub mod payments;
pub mod portfolio;
mod quiet;
pub mod ratings;
mod reach;
pub mod sales;
pub mod screening;
pub mod search;
pub mod settings;
pub mod standards;
mod standing;
pub mod surveys;
pub mod team;
mod turns;

pub use desk::{Count, Desk, SystemDesk, SystemReason, SystemTx, Tx};
pub use dialect::Dialect;
pub use error::{StoreError, Unique};
pub use once::{Once, Sent, SentAnswer};
pub use open::{OpenOptions, Store};
pub use page::{PAGE_MAX, Page, PageMark};
pub use reach::{
    AccountAct, Act, Class, Contest, Decide, Edit, EditStandards, Import, ManageChannels,
    ManageFields, ManageTeam, Override, Permit, PublishStandards, Rate, Reached, Represent,
    RunScreening, SetThresholds, TABLES, View, ViewAudit, ViewStandards, ViewTeam, WorkOn, Write,
};
pub use standing::{Connections, RecordsStanding, Schema};
pub use turns::{Turn, TurnHeld};
