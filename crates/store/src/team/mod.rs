//! The people who work here and the tree of territories they hold.

mod deputies;
mod territories;
mod users;

pub use deputies::Deputy;
pub use territories::{NewTerritory, Territory};
pub use users::{NewUser, User, UserPatch};

pub(crate) use users::{find_user, user_columns};
