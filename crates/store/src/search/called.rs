//! What small things are called (people, territories, pages), in the form names are searched in. The
//! forms are kept: making them anew for each search would cost more than the search.

use crate::accounts::{SearchForms, needle, needles};
use crate::desk::Desk;
use canopy_domain::search::{Closeness, Names, closeness};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Forms kept at a time.
const KEPT_MOST: usize = 20_000;
/// Letters looked at; nothing is called by more.
const LETTERS_MOST: usize = 100;

/// What somebody typed, in the form it is looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// Everything typed, without blanks.
    needle: String,
    /// Word by word.
    words: Vec<String>,
    text: String,
}

impl Sought {
    /// `None` where nothing was typed that a name could hold.
    pub fn of(text: &str) -> Option<Self> {
        let text: String = text.trim().chars().take(LETTERS_MOST).collect();
        let needle = needle(&text);
        let words = needles(&text);
        (!needle.is_empty()).then_some(Self { needle, words, text })
    }

    /// The words, each of which what is found must hold.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// The longest word: whatever is found holds it.
    pub(super) fn longest_word(&self) -> &str {
        self.words.iter().max_by_key(|word| word.len()).map_or("", String::as_str)
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How close a thing comes to it: to everything typed as one, else to the word that is farthest.
    pub(super) fn closeness(&self, of: Names<'_>) -> Option<Closeness> {
        closeness(&self.needle, of).or_else(|| {
            let each = self.words.iter().map(|word| closeness(word, of));
            each.collect::<Option<Vec<_>>>()?.into_iter().max()
        })
    }
}

/// The forms of what small things are called.
#[derive(Debug, Default)]
pub(crate) struct Called {
    forms: Mutex<HashMap<String, Arc<SearchForms>>>,
}

impl Called {
    fn forms(&self, names: &[&str]) -> Arc<SearchForms> {
        let question = names.join("\n");
        let mut kept = self.forms.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(forms) = kept.get(&question) {
            return Arc::clone(forms);
        }
        let (name, others) = names.split_first().map_or(("", [].as_slice()), |(n, o)| (*n, o));
        let others: Vec<String> = others.iter().map(|other| (*other).to_owned()).collect();
        let forms = Arc::new(SearchForms::of(name, "", &others));
        if kept.len() >= KEPT_MOST {
            kept.clear();
        }
        kept.insert(question, Arc::clone(&forms));
        forms
    }
}

impl Desk {
    /// How close a thing that is called so comes to what was typed.
    pub fn closeness(&self, sought: &Sought, names: &[&str]) -> Option<Closeness> {
        sought.closeness(self.called().forms(names).names())
    }
}
