//! The chain of the audit log: what of an entry is hashed and in which form, what the first entry
//! follows, and what is wrong where the links do not fit. Leaves out the hashing itself and where
//! entries stand (store).

use crate::primitives::UserId;
use uuid::Uuid;

/// The form entries are encoded in; a later form gets another name and both stay readable.
pub const CHAIN_FORM: &str = "canopy-audit-1";

/// What of an entry is hashed, as it stands in the database. The number of the entry is not part of
/// it: its place is what the link says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainedEntry<'a> {
    /// When, in microseconds since 1970-01-01 UTC.
    pub at_micros: i64,
    /// Who.
    pub actor: Option<UserId>,
    /// `desk`, or the code of a system reason.
    pub via: &'a str,
    /// Code of what was done.
    pub verb: &'a str,
    /// Code of the kind of record.
    pub record_kind: &'a str,
    /// Which record.
    pub record: Option<Uuid>,
    /// The values before, letter by letter.
    pub before: Option<&'a str>,
    /// The values after.
    pub after: Option<&'a str>,
}

impl ChainedEntry<'_> {
    /// The bytes whose SHA-256 is the entry's hash: the form, the hash of the entry before in
    /// hexadecimal, then each value with its length before it, so that nothing can be moved from one
    /// value to the next. A value that is not there differs from one that is empty.
    pub fn encoded(&self, previous: &str) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(256);
        for text in [CHAIN_FORM, previous, &self.at_micros.to_string()] {
            put(&mut bytes, Some(text.as_bytes()));
        }
        put(&mut bytes, self.actor.as_ref().map(|actor| actor.0.as_bytes().as_slice()));
        for text in [self.via, self.verb, self.record_kind] {
            put(&mut bytes, Some(text.as_bytes()));
        }
        put(&mut bytes, self.record.as_ref().map(|id| id.as_bytes().as_slice()));
        put(&mut bytes, self.before.map(str::as_bytes));
        put(&mut bytes, self.after.map(str::as_bytes));
        bytes
    }
}

/// A value: 0 where it is not there, else 1, its length in eight bytes, and itself.
fn put(bytes: &mut Vec<u8>, value: Option<&[u8]>) {
    let Some(value) = value else { return bytes.push(0) };
    bytes.push(1);
    bytes.extend_from_slice(&(value.len() as u64).to_be_bytes());
    bytes.extend_from_slice(value);
}

/// What is wrong with the chain, and where it begins to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChainFault {
    /// The entry is not what was written.
    Changed,
    /// Entries before this one are gone.
    Missing,
    /// The entry was put between others.
    Inserted,
    /// The entry stands in another place than it was written to.
    Moved,
    /// Entries after this one, the last there is, are gone.
    CutOff,
    /// The end that is kept beside the log is not that of its last entry.
    EndChanged,
}

impl ChainFault {
    /// Every one.
    pub const ALL: [Self; 6] =
        [Self::Changed, Self::Missing, Self::Inserted, Self::Moved, Self::CutOff, Self::EndChanged];

    /// Reads a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }

    /// The code in the API and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Changed => "changed",
            Self::Missing => "missing",
            Self::Inserted => "inserted",
            Self::Moved => "moved",
            Self::CutOff => "cut_off",
            Self::EndChanged => "end_changed",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entry<'a>() -> ChainedEntry<'a> {
        ChainedEntry {
            at_micros: 1_772_366_400_000_000,
            actor: None,
            via: "desk",
            verb: "change",
            record_kind: "account",
            record: Some(Uuid::from_u128(7)),
            before: Some("{}"),
            after: None,
        }
    }

    #[test]
    fn the_form_is_the_one_that_is_written_down() {
        let expected = [
            [&[1_u8][..], &14_u64.to_be_bytes(), b"canopy-audit-1"].concat(),
            [&[1_u8][..], &2_u64.to_be_bytes(), b"ab"].concat(),
            [&[1_u8][..], &16_u64.to_be_bytes(), b"1772366400000000"].concat(),
            vec![0],
            [&[1_u8][..], &4_u64.to_be_bytes(), b"desk"].concat(),
            [&[1_u8][..], &6_u64.to_be_bytes(), b"change"].concat(),
            [&[1_u8][..], &7_u64.to_be_bytes(), b"account"].concat(),
            [&[1_u8][..], &16_u64.to_be_bytes(), Uuid::from_u128(7).as_bytes()].concat(),
            [&[1_u8][..], &2_u64.to_be_bytes(), b"{}"].concat(),
            vec![0],
        ];
        assert_eq!(entry().encoded("ab"), expected.concat());
    }

    proptest! {
        #[test]
        fn entries_that_differ_are_encoded_differently(
            (one, other) in ("[ab]{0,3}", "[ab]{0,3}"),
            (before, after) in (proptest::option::of("[ab]{0,3}"), proptest::option::of("[ab]{0,3}")),
        ) {
            let first = ChainedEntry {
                via: &one, verb: &other, before: before.as_deref(), after: after.as_deref(), ..entry()
            };
            let second = ChainedEntry {
                via: &other, verb: &one, before: after.as_deref(), after: before.as_deref(), ..entry()
            };
            prop_assert_eq!(first == second, first.encoded("") == second.encoded(""));
        }
    }
}
