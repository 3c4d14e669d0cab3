//! The states of imports in words and colours.

use crate::ui::{Pill, Tone};
use canopy_store::imports::{ImportRow, ImportState};
use canopy_texts::Texts;

pub(super) fn state(t: Texts, state: ImportState) -> Pill {
    let text = t.imports();
    let toned = |tone, words: &str| Pill::toned(tone, words);
    match state {
        ImportState::Uploaded => toned(Tone::Plain, text.state_uploaded()),
        ImportState::Checked => toned(Tone::Fair, text.state_checked()),
        ImportState::Running => {
            Pill { tone: Tone::Fair, icon: "loader-2", words: text.state_running().to_owned() }
        }
        ImportState::Done => toned(Tone::Good, text.state_done()),
        ImportState::Failed => toned(Tone::Poor, text.state_failed()),
        ImportState::Cancelled => toned(Tone::Plain, text.state_cancelled()),
        ImportState::Undone => {
            Pill { tone: Tone::Plain, icon: "arrow-back-up", words: text.state_undone().to_owned() }
        }
    }
}

/// A count as texts take it.
pub(super) fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The days a file covers, in words.
pub(super) fn period(t: Texts, import: &ImportRow) -> String {
    match (import.first_day, import.last_day) {
        (Some(first), Some(last)) => {
            t.imports().period(&t.formats().day(first), &t.formats().day(last))
        }
        _ => String::new(),
    }
}
