//! Words for the kinds of notifications.

use crate::notifications::Notifications;
use canopy_domain::notifications::NotificationKind;

impl Notifications {
    /// Of what somebody is told.
    pub const fn kind(self, kind: NotificationKind) -> &'static str {
        match kind {
            NotificationKind::Mentioned => self.kind_mentioned(),
            NotificationKind::NoteWritten => self.kind_note_written(),
            NotificationKind::HandedOver => self.kind_handed_over(),
            NotificationKind::NamedDeputy => self.kind_named_deputy(),
            NotificationKind::ReviewWaits => self.kind_review_waits(),
            NotificationKind::ReviewDecided => self.kind_review_decided(),
            NotificationKind::RatingsDue => self.kind_ratings_due(),
            NotificationKind::JobDone => self.kind_job_done(),
            NotificationKind::JobFailed => self.kind_job_failed(),
        }
    }
}
