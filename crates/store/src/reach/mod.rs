//! Reach: who may touch which rows, in the types. Tables and their classes, the only ways to begin
//! a statement, and the proofs (`Permit`, `Reached`) without which nothing changes.

mod leads;
mod name;
pub(crate) mod open;
mod people;
mod permit;
mod reached;
pub(crate) mod scoped;
pub(crate) mod tables;

pub use leads::WorkOn;
pub use people::Represent;
pub use permit::{
    Act, EditStandards, Import, ManageChannels, ManageFields, ManageTeam, Permit, PublishStandards,
    RunScreening, SetThresholds, ViewAudit, ViewStandards, ViewTeam,
};
pub use reached::{AccountAct, Contest, Decide, Edit, Override, Rate, Reached, View, Write};
pub use tables::{Class, TABLES};
