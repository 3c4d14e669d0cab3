//! Notes about records of an account, who is mentioned in them, and who follows an account or wants to
//! hear nothing of it. Leaves out how the mentioned are told.

mod follow;
mod read;
mod write;

pub use read::{MentionRow, NoteQuery, NoteRow};
pub use write::{Noted, NotedWords};
