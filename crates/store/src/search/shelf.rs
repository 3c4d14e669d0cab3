//! Names of accounts side by side in three long texts, so that looking through a hundred thousand of
//! them is one pass over a few megabytes. Leaves out whose they are to see.

use super::called::Sought;
use canopy_domain::search::{Closeness, Names};
use memchr::memmem::Finder;
use std::collections::HashSet;

/// Between one account's texts and the next one's; in no searched form.
const END: char = '\n';

/// An account's names as they are read.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) key: u32,
    pub(super) names: String,
    pub(super) pinyin: String,
    pub(super) initials: String,
}

/// A text of every account, one after the other, and where each begins.
#[derive(Debug, Default)]
struct Column {
    text: String,
    begins: Vec<u32>,
}

impl Column {
    fn push(&mut self, text: &str) -> Option<()> {
        self.begins.push(u32::try_from(self.text.len()).ok()?);
        self.text.push_str(text);
        self.text.push(END);
        Some(())
    }

    fn of(&self, at: usize) -> &str {
        let from = self.begins.get(at).map_or(0, |from| *from as usize);
        let to = self.begins.get(at + 1).map_or(self.text.len(), |to| *to as usize);
        self.text.get(from..to).unwrap_or_default().trim_end_matches(END)
    }

    /// Calls `found` with every place whose text holds the needle, each once.
    fn holding(&self, finder: &Finder<'_>, mut found: impl FnMut(usize)) {
        let (bytes, mut from) = (self.text.as_bytes(), 0);
        while let Some(hit) = bytes.get(from..).and_then(|rest| finder.find(rest)) {
            let at = self.begins.partition_point(|begin| *begin as usize <= from + hit) - 1;
            found(at);
            match self.begins.get(at + 1) {
                Some(next) => from = *next as usize,
                None => return,
            }
        }
    }
}

/// An account that was found, and how close its names come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit<'a> {
    pub(super) closeness: Closeness,
    pub(super) names: &'a str,
    pub(super) key: u32,
}

impl Hit<'_> {
    /// The closest first, then the shortest, then by name: the same on every database.
    pub(super) fn order(&self) -> (Closeness, usize, &str, u32) {
        let own = self.names.split(' ').next().unwrap_or_default();
        (self.closeness, own.len(), self.names, self.key)
    }
}

/// The names of many accounts.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    keys: Vec<u32>,
    names: Column,
    pinyin: Column,
    initials: Column,
}

impl Shelf {
    /// Adds an account; `None` where the texts would grow past what is addressed.
    pub(super) fn push(&mut self, line: &Line) -> Option<()> {
        self.names.push(&line.names)?;
        self.pinyin.push(&line.pinyin)?;
        self.initials.push(&line.initials)?;
        self.keys.push(line.key);
        Some(())
    }

    /// Gives back what was set aside for growing.
    pub(super) fn shrink(&mut self) {
        self.keys.shrink_to_fit();
        for column in [&mut self.names, &mut self.pinyin, &mut self.initials] {
            column.text.shrink_to_fit();
            column.begins.shrink_to_fit();
        }
    }

    /// Adds to `hits` the accounts that hold the letters, those with a key in `left_out` excepted.
    pub(super) fn look_through<'a>(
        &'a self,
        sought: &Sought,
        left_out: &HashSet<u32>,
        hits: &mut Vec<Hit<'a>>,
    ) {
        let word = sought.longest_word();
        let finder = Finder::new(word);
        let mut seen = vec![false; self.keys.len()];
        let mut take = |at: usize| {
            let (Some(seen), Some(key)) = (seen.get_mut(at), self.keys.get(at)) else { return };
            if std::mem::replace(seen, true) || left_out.contains(key) {
                return;
            }
            if let Some(closeness) = sought.closeness(self.names_at(at)) {
                hits.push(Hit { closeness, names: self.names.of(at), key: *key });
            }
        };
        self.names.holding(&finder, &mut take);
        if word.is_ascii() {
            self.pinyin.holding(&finder, &mut take);
            self.initials.holding(&finder, &mut take);
        }
    }

    fn names_at(&self, at: usize) -> Names<'_> {
        Names {
            names: self.names.of(at),
            pinyin: self.pinyin.of(at),
            initials: self.initials.of(at),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::accounts::SearchForms;
    use proptest::prelude::*;

    fn shelf(names: &[String]) -> Shelf {
        let mut shelf = Shelf::default();
        for (name, key) in names.iter().zip(0..) {
            let forms = SearchForms::of(name, "", &[]);
            let line = Line {
                key,
                names: forms.name_search,
                pinyin: forms.pinyin,
                initials: forms.initials,
            };
            shelf.push(&line).unwrap();
        }
        shelf
    }

    proptest! {
        #[test]
        fn one_pass_finds_what_looking_at_each_would(
            names in proptest::collection::vec("[人民医院ab1]{0,6}", 0..12),
            typed in "[人民医院aby]{1,3}|min|ren|yy|人 院|min yi",
            left_out in proptest::collection::hash_set(0_u32..12, 0..3),
        ) {
            let shelf = shelf(&names);
            let mut hits = Vec::new();
            let sought = Sought::of(&typed).unwrap();
            shelf.look_through(&sought, &left_out, &mut hits);
            let mut found: Vec<(u32, Closeness)> =
                hits.iter().map(|hit| (hit.key, hit.closeness)).collect();
            found.sort_unstable();
            let each = (0..names.len()).filter(|at| !left_out.contains(&shelf.keys[*at]));
            let each: Vec<(u32, Closeness)> = each
                .filter_map(|at| Some((shelf.keys[at], sought.closeness(shelf.names_at(at))?)))
                .collect();
            prop_assert_eq!(found, each);
        }
    }
}
