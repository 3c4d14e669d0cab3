//! Notifications: of what people are told, whether they want it, and when it is shown. Leaves out who
//! is told of what (the verbs that do it) and the way to them.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use std::collections::BTreeSet;

/// Of what somebody is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NotificationKind {
    /// Somebody mentioned them in a note.
    Mentioned,
    /// Somebody wrote a note about an account they follow.
    NoteWritten,
    /// Accounts were handed over to them.
    HandedOver,
    /// Somebody named them as a deputy.
    NamedDeputy,
    /// A request for a review waits for their decision.
    ReviewWaits,
    /// It was decided about their request.
    ReviewDecided,
    /// Ratings of their accounts are due.
    RatingsDue,
    /// What they began in the background is done.
    JobDone,
    /// What they began in the background failed.
    JobFailed,
}

impl NotificationKind {
    /// Every one, in the order they are listed.
    pub const ALL: [Self; 9] = [
        Self::Mentioned,
        Self::NoteWritten,
        Self::HandedOver,
        Self::NamedDeputy,
        Self::ReviewWaits,
        Self::ReviewDecided,
        Self::RatingsDue,
        Self::JobDone,
        Self::JobFailed,
    ];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mentioned => "mentioned",
            Self::NoteWritten => "note_written",
            Self::HandedOver => "handed_over",
            Self::NamedDeputy => "named_deputy",
            Self::ReviewWaits => "review_waits",
            Self::ReviewDecided => "review_decided",
            Self::RatingsDue => "ratings_due",
            Self::JobDone => "job_done",
            Self::JobFailed => "job_failed",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Hours in which somebody wants to be left alone, from a full hour to a full hour; over midnight where
/// the second is the smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuietHours {
    from: u32,
    until: u32,
}

impl QuietHours {
    /// From an hour to another, 0–23; none where they are the same or no hours.
    pub fn of(from: u32, until: u32) -> Option<Self> {
        (from < 24 && until < 24 && from != until).then_some(Self { from, until })
    }

    /// The hour they begin.
    pub const fn from(self) -> u32 {
        self.from
    }

    /// The hour they end.
    pub const fn until(self) -> u32 {
        self.until
    }

    /// When they end that are now; none where now is no quiet hour. Both by the clock of the place.
    pub fn end_after(self, now: NaiveDateTime) -> Option<NaiveDateTime> {
        let at = |hour| NaiveTime::from_hms_opt(hour, 0, 0);
        let (from, until) = (at(self.from)?, at(self.until)?);
        let time = now.time();
        let today = now.date().and_time(until);
        if from < until {
            return (from <= time && time < until).then_some(today);
        }
        match (time >= from, time < until) {
            (true, _) => today.checked_add_signed(TimeDelta::days(1)),
            (false, true) => Some(today),
            (false, false) => None,
        }
    }
}

/// What somebody wants to be told.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct NotificationSettings {
    /// Kinds they do not want.
    pub off: BTreeSet<NotificationKind>,
    /// When they want to be left alone.
    pub quiet: Option<QuietHours>,
}

impl NotificationSettings {
    /// From when something that happens now is shown, by the clock of the place; none where they do not
    /// want it.
    pub fn shown_from(&self, kind: NotificationKind, now: NaiveDateTime) -> Option<NaiveDateTime> {
        if self.off.contains(&kind) {
            return None;
        }
        Some(self.quiet.and_then(|quiet| quiet.end_after(now)).unwrap_or(now))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    #[test]
    fn a_code_reads_back_as_what_it_stands_for() {
        for kind in NotificationKind::ALL {
            assert_eq!(NotificationKind::from_code(kind.code()), Some(kind));
        }
        assert_eq!(NotificationKind::from_code("shouted"), None);
    }

    #[test]
    fn quiet_hours_end_in_the_morning_of_the_same_or_the_next_day() {
        let night = QuietHours::of(22, 7).unwrap();
        let end = |text| night.end_after(at(text));
        assert_eq!(end("2026-03-01T21:59:59"), None);
        assert_eq!(end("2026-03-01T22:00:00"), Some(at("2026-03-02T07:00:00")));
        assert_eq!(end("2026-03-02T00:30:00"), Some(at("2026-03-02T07:00:00")));
        assert_eq!(end("2026-03-02T07:00:00"), None);
        let noon = QuietHours::of(12, 14).unwrap();
        assert_eq!(noon.end_after(at("2026-03-01T13:00:00")), Some(at("2026-03-01T14:00:00")));
        assert_eq!(noon.end_after(at("2026-03-01T14:00:00")), None);
        assert_eq!([QuietHours::of(7, 7), QuietHours::of(24, 7), QuietHours::of(7, 24)], [None; 3]);
    }

    #[test]
    fn what_is_not_wanted_is_not_shown_at_all() {
        let mut settings = NotificationSettings::default();
        let now = at("2026-03-01T23:00:00");
        assert_eq!(settings.shown_from(NotificationKind::JobDone, now), Some(now));
        settings.quiet = QuietHours::of(22, 7);
        settings.off.insert(NotificationKind::JobDone);
        assert_eq!(settings.shown_from(NotificationKind::JobDone, now), None);
        let waits = settings.shown_from(NotificationKind::Mentioned, now);
        assert_eq!(waits, Some(at("2026-03-02T07:00:00")));
    }

    proptest! {
        #[test]
        fn nothing_waits_longer_than_a_day_nor_into_other_quiet_hours(
            from in 0_u32..24, until in 0_u32..24, minute in 0_i64..2_880,
        ) {
            let now = at("2026-03-01T00:00:00") + TimeDelta::minutes(minute);
            if let Some(quiet) = QuietHours::of(from, until)
                && let Some(end) = quiet.end_after(now)
            {
                prop_assert!(end > now && end - now <= TimeDelta::days(1));
                prop_assert_eq!(quiet.end_after(end), None);
            }
        }
    }
}
