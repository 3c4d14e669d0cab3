//! Notes about accounts: writing, changing, taking away and back, who may be mentioned in them, and
//! following an account. Leaves out what becomes a record of its own, such as ratings.

mod follow;
mod list;
mod people;
mod write;

pub use follow::{set_stance, stands};
pub use list::{NoteShown, note, notes, trashed};
pub use people::mentionable;
pub use write::{Written, change, restore, trash, write};
