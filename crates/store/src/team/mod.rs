//! The people who work here and the tree of territories they hold.

mod territories;
mod users;

pub use territories::{NewTerritory, Territory};
pub use users::{NewUser, User, UserPatch};

pub(crate) use users::user_columns;
