//! The people who work here and the tree of territories they hold.

mod deputies;
mod hand_over_steps;
mod hand_overs;
mod holdings;
mod territories;
mod users;

pub use deputies::Deputy;
pub use hand_overs::{FormerOwner, HandOver, HandOverOrder, TakenBack};
pub use holdings::{Holdings, OwnedAccount};
pub use territories::{NewTerritory, Territory};
pub use users::{NewUser, User, UserPatch};

pub(crate) use users::{find_user, user_columns};
