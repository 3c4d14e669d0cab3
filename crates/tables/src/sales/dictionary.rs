//! Short byte keys to numbers, one cache line per look-up and nothing allocated for a key seen.
//!
//! Keys up to 16 bytes stand in the table itself; longer ones in an arena.

#![expect(clippy::cast_possible_truncation, reason = "keys are cells; their length fits 32 bits")]

use hashbrown::HashTable;
use std::hash::{BuildHasher, RandomState};

/// A map from bytes to a number.
pub(crate) struct Dictionary {
    table: HashTable<Entry>,
    arena: Vec<u8>,
    seed: u64,
}

#[derive(Clone, Copy)]
struct Entry {
    key: Short,
    at: u32,
    value: u32,
}

/// Length with first and last eight bytes: all of a key up to 16 bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Short {
    first: u64,
    last: u64,
    length: u32,
}

impl Default for Dictionary {
    fn default() -> Self {
        // Seeded by chance, so that no file can be made to collide; nothing else depends on it.
        let seed = RandomState::new().hash_one(0_u64);
        Self { table: HashTable::new(), arena: Vec::new(), seed }
    }
}

impl Dictionary {
    /// How many keys.
    pub(crate) fn len(&self) -> usize {
        self.table.len()
    }

    /// The number of a key.
    #[inline]
    pub(crate) fn get(&self, key: &[u8]) -> Option<u32> {
        let short = Short::of(key);
        let hash = hash_key(short, key, self.seed);
        self.table.find(hash, |entry| self.is(entry, short, key)).map(|entry| entry.value)
    }

    /// Sets the number of a key that is not there yet.
    pub(crate) fn insert(&mut self, key: &[u8], value: u32) {
        let short = Short::of(key);
        let at = self.arena.len() as u32;
        if key.len() > 16 {
            self.arena.extend_from_slice(key);
        }
        let hash = hash_key(short, key, self.seed);
        let (arena, seed) = (&self.arena, self.seed);
        self.table.insert_unique(hash, Entry { key: short, at, value }, |entry| {
            hash_key(entry.key, long(arena, entry), seed)
        });
    }

    #[inline]
    fn is(&self, entry: &Entry, short: Short, key: &[u8]) -> bool {
        entry.key == short && (short.length <= 16 || long(&self.arena, entry) == key)
    }
}

fn long<'a>(arena: &'a [u8], entry: &Entry) -> &'a [u8] {
    let from = entry.at as usize;
    let length = if entry.key.length > 16 { entry.key.length as usize } else { 0 };
    arena.get(from..from + length).unwrap_or(&[])
}

impl Short {
    #[inline]
    fn of(key: &[u8]) -> Self {
        let eight = (key.first_chunk::<8>(), key.last_chunk::<8>());
        let four = (key.first_chunk::<4>(), key.last_chunk::<4>());
        let (first, last) = if let (Some(a), Some(b)) = eight {
            (u64::from_le_bytes(*a), u64::from_le_bytes(*b))
        } else if let (Some(a), Some(b)) = four {
            (u64::from(u32::from_le_bytes(*a)), u64::from(u32::from_le_bytes(*b)))
        } else {
            (key.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)), 0)
        };
        Self { first, last, length: key.len() as u32 }
    }
}

#[inline]
fn fold(left: u64, right: u64) -> u64 {
    let product = u128::from(left) * u128::from(right);
    product as u64 ^ (product >> 64) as u64
}

const K1: u64 = 0x9e37_79b9_7f4a_7c15;
const K2: u64 = 0xd6e8_feb8_6659_fd93;

#[inline]
fn hash_key(short: Short, key: &[u8], seed: u64) -> u64 {
    let start = fold(short.first ^ K1 ^ seed, short.last ^ K2 ^ seed.rotate_left(32));
    let hash = if short.length > 16 { hash_long(key, start) } else { start };
    fold(hash ^ K2, u64::from(short.length) ^ K1)
}

fn hash_long(key: &[u8], start: u64) -> u64 {
    let middle = key.get(8..key.len() - 8).unwrap_or(&[]);
    middle.chunks(8).fold(start, |hash, chunk| {
        let word = match chunk.first_chunk() {
            Some(whole) => u64::from_le_bytes(*whole),
            None => chunk.iter().fold(1, |word, byte| word << 8 | u64::from(*byte)),
        };
        fold(hash ^ K1, word ^ K2)
    })
}

/// A hash that never changes between versions and machines; stored with facts. 0 is never used.
#[inline]
pub(crate) fn stable_hash(key: &[u8]) -> u64 {
    hash_key(Short::of(key), key, 0).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::HashMap;

    #[test]
    fn stored_hashes_never_change() {
        let hashes = [b"SO43697".as_slice(), b"", b"a-document-number-beyond-16"].map(stable_hash);
        assert_eq!(hashes, STORED);
    }

    const STORED: [u64; 3] =
        [14_501_036_288_552_416_931, 13_369_802_524_118_334_360, 12_469_316_549_099_419_288];

    proptest! {
        #[test]
        fn it_is_a_map(keys in proptest::collection::vec("[a-c]{0,3}|[a-b]{14,40}", 0..200)) {
            let (mut dictionary, mut plain) = (Dictionary::default(), HashMap::new());
            for (value, key) in (0..).zip(&keys) {
                prop_assert_eq!(dictionary.get(key.as_bytes()), plain.get(key).copied());
                if plain.insert(key, value).is_none() {
                    dictionary.insert(key.as_bytes(), value);
                } else {
                    plain.insert(key, dictionary.get(key.as_bytes()).unwrap());
                }
            }
        }
    }
}
