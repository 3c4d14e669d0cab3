//! What people are told in the program, and what they want to be told: written with its cause, read only
//! by whom it is for and as far as they still see what it is about.

mod read;
mod settings;
mod write;

pub use read::{NotificationQuery, NotificationRow};
pub use write::NewNotification;
