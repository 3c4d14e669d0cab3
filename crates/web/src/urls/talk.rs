//! Addresses of what people say to each other, and of following accounts.

use super::with_query;
use canopy_domain::primitives::{AccountId, NoteId, NotificationId};

/// The notes about an account, from a mark on.
pub fn account_notes(id: AccountId, after: Option<&str>) -> String {
    with_query(&format!("/accounts/{id}/notes"), &[("after", after.unwrap_or_default())])
}

/// Following an account, or hearing nothing of it.
pub fn follow(id: AccountId) -> String {
    format!("/accounts/{id}/follow")
}

/// What one was told.
pub fn notifications() -> String {
    "/notifications".to_owned()
}

/// Having read all of it.
pub fn read_notifications() -> String {
    "/notifications/read".to_owned()
}

/// Opening a notification.
pub fn open_notification(id: NotificationId) -> String {
    format!("/notifications/{id}/open")
}

/// What one wants to be told.
pub fn notification_settings() -> String {
    "/me/notifications".to_owned()
}

/// One note.
pub fn note(id: NoteId) -> String {
    format!("/notes/{id}")
}

/// Putting a note into the trash.
pub fn trash_note(id: NoteId) -> String {
    format!("/notes/{id}/trash")
}

/// Taking a note out of the trash.
pub fn restore_note(id: NoteId) -> String {
    format!("/notes/{id}/restore")
}

/// Over the API: who can be mentioned in a note about an account.
pub fn api_note_people(id: AccountId) -> String {
    format!("/api/v1/accounts/{id}/notes/people")
}
