//! Notes people write about a record: what may be kept, who is mentioned in them, and how they read.
//! Leaves out who may see the record (access) and how the mentioned are told.

mod mention;
mod pieces;

pub use mention::{Called, Mention, mentions};
pub use pieces::{Piece, pieces};

use crate::primitives::AccountId;
use uuid::Uuid;

/// Letters a note may have at most.
pub const NOTE_MOST: usize = 4_000;
/// People mentioned in a note at most.
pub const MENTIONS_MOST: usize = 20;

/// A kind of record notes are written about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SubjectKind {
    /// A customer.
    Account,
}

impl SubjectKind {
    /// Every one.
    pub const ALL: [Self; 1] = [Self::Account];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Account => "account",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// A record notes are written about. Whoever sees its account sees them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subject {
    /// Its kind.
    pub kind: SubjectKind,
    /// Which one.
    pub id: Uuid,
    /// The account it belongs to; the record itself where it is an account.
    pub account: AccountId,
}

impl Subject {
    /// An account itself.
    pub const fn account(id: AccountId) -> Self {
        Self { kind: SubjectKind::Account, id: id.0, account: id }
    }
}

/// Why a note cannot be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoteFault {
    /// Nothing is written.
    Empty,
    /// It is longer than [`NOTE_MOST`] letters.
    TooLong,
    /// More than [`MENTIONS_MOST`] people are mentioned.
    TooManyMentioned,
    /// Several people are called so: the sign-in name tells them apart.
    SeveralCalledSo(String),
    /// Who is mentioned does not see the account.
    SeesNothing(String),
}

/// The text of a note as it is kept: lines end in one way, nothing stands in it that is not to be
/// seen, and nothing that turns the direction of what follows.
pub fn note_text(written: &str) -> Result<String, NoteFault> {
    let lines = written.replace("\r\n", "\n").replace('\r', "\n");
    let is_seen = |letter: char| letter == '\n' || !(letter.is_control() || turns(letter));
    let tabs_as_blanks = lines.replace('\t', " ");
    let kept: String = tabs_as_blanks.chars().filter(|letter| is_seen(*letter)).collect();
    let kept = kept.trim();
    match kept.chars().count() {
        0 => Err(NoteFault::Empty),
        count if count > NOTE_MOST => Err(NoteFault::TooLong),
        _ => Ok(kept.to_owned()),
    }
}

/// The controls of bidirectional text (Unicode Standard Annex 9, table 1 and section 2.5), with which
/// a text can be made to read otherwise than it stands.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')
}

/// What somebody said about being told of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stance {
    /// Tell me.
    Follow,
    /// Do not tell me.
    Mute,
}

impl Stance {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Follow, Self::Mute];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Follow => "follow",
            Self::Mute => "mute",
        }
    }

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// Whether somebody is told what happens to an account: as they said, else its owner is.
pub fn follows(said: Option<Stance>, is_owner: bool) -> bool {
    said.map_or(is_owner, |stance| stance == Stance::Follow)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_kept_as_it_reads() {
        assert_eq!(
            note_text("  第一行\r\n第二行\r第三行\t完 ").unwrap(),
            "第一行\n第二行\n第三行 完"
        );
        assert_eq!(note_text("a\u{0}b\u{202E}c\u{2066}d\u{1b}").unwrap(), "abcd");
        assert_eq!(note_text(" \n\t\u{0}"), Err(NoteFault::Empty));
        assert_eq!(note_text(&"字".repeat(NOTE_MOST)).map(|text| text.len()), Ok(NOTE_MOST * 3));
        assert_eq!(note_text(&"字".repeat(NOTE_MOST + 1)), Err(NoteFault::TooLong));
    }

    #[test]
    fn an_owner_is_told_unless_they_said_otherwise() {
        assert!(follows(None, true) && !follows(None, false));
        assert!(follows(Some(Stance::Follow), false) && !follows(Some(Stance::Mute), true));
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_again_as_it_is(written in "\\PC{0,40}[\\n\\r\\t]{0,3}\\PC{0,40}") {
            if let Ok(once) = note_text(&written) {
                prop_assert_eq!(note_text(&once), Ok(once.clone()));
                let has_other = once.contains(['\r', '\t', '\u{202E}']);
                prop_assert!(!has_other);
            }
        }
    }
}
