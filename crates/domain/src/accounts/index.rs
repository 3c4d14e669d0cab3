//! Finding the account a file means: by code, by name, by another name, else near names for a
//! person to decide. Nothing near is ever taken by itself.

use super::bigrams::Bigrams;
use super::name::{Parts, names_within, normalise_name, parts};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// An account to be found, by position in the list the index is built from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NameEntry<'a> {
    /// Its code.
    pub code: Option<&'a str>,
    /// Its name.
    pub name: &'a str,
    /// Former and other names.
    pub aliases: &'a [String],
}

/// What a file says about an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Query<'a> {
    /// The code it gives.
    pub code: Option<&'a str>,
    /// The name it gives.
    pub name: Option<&'a str>,
}

/// Which account is meant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Matched {
    /// This one, certainly.
    Exact {
        /// Position of the account.
        account: u32,
        /// What agreed.
        by: MatchedBy,
    },
    /// Perhaps one of these, best first; none where the list is empty.
    Near(Vec<NearMatch>),
}

/// What agreed in an exact match.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MatchedBy {
    /// The code.
    Code,
    /// The name, but for width, case, blanks and punctuation.
    Name,
    /// A former or other name.
    Alias,
}

/// An account with a similar name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NearMatch {
    /// Position of the account.
    pub account: u32,
    /// How alike, 0–1; 1 only where several accounts carry the very name.
    pub score: f64,
    /// What to look at before accepting.
    pub differs_in: Vec<Difference>,
}

/// What two similar names differ in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// One names a campus or branch the other does not, or another one.
    Campus,
    /// One carries a number (第一, 301) the other does not.
    Number,
    /// The legal form, or an abbreviation.
    Form,
}

/// The least likeness worth showing.
const LEAST_SCORE: f64 = 0.45;
/// Near candidates looked at closely.
const LOOKED_AT: usize = 200;

/// The names of a population, ready to be searched.
#[derive(Debug, Clone, Default)]
pub struct NameIndex {
    by_code: FxHashMap<String, u32>,
    by_name: FxHashMap<String, Vec<u32>>,
    by_alias: FxHashMap<String, Vec<u32>>,
    /// Every name and alias taken apart, also names in brackets, with its account.
    names: Vec<(u32, Parts)>,
    bigrams: Bigrams,
    accounts: u32,
}

impl NameIndex {
    /// Builds the index; accounts are known by their position. Where two share a code the first
    /// keeps it.
    pub fn new<'a>(entries: impl IntoIterator<Item = NameEntry<'a>>) -> Self {
        let mut index = Self::default();
        for entry in entries {
            index.enter(entry);
        }
        index.bigrams = Bigrams::build(index.names.iter().map(|(_, parts)| parts.core.as_str()));
        index
    }

    /// One more account; its position. What its letters weigh is told by those there were before.
    pub fn add(&mut self, entry: NameEntry<'_>) -> u32 {
        let before = self.names.len();
        let at = self.enter(entry);
        for (_, parts) in self.names.iter().skip(before) {
            self.bigrams.add(&parts.core);
        }
        at
    }

    /// Those with this very name or other name, then those with near names, best first; at most
    /// `most`.
    pub fn alike(&self, name: &str, most: usize) -> Vec<u32> {
        let mut found: Vec<u32> = self.called(name).collect();
        for near in self.near(name, most) {
            if !found.contains(&near.account) {
                found.push(near.account);
            }
        }
        found.truncate(most);
        found
    }

    /// Those with this very name or other name.
    pub fn called(&self, name: &str) -> impl Iterator<Item = u32> + use<'_> {
        let name = normalise_name(name);
        let lists = [self.by_name.get(&name), self.by_alias.get(&name)];
        lists.into_iter().flatten().flatten().copied()
    }

    fn enter(&mut self, entry: NameEntry<'_>) -> u32 {
        let at = self.accounts;
        self.accounts += 1;
        if let Some(code) = entry.code.map(normalise_code).filter(|code| !code.is_empty()) {
            self.by_code.entry(code).or_insert(at);
        }
        add(&mut self.by_name, entry.name, at);
        for alias in entry.aliases {
            add(&mut self.by_alias, alias, at);
        }
        let written = std::iter::once(entry.name).chain(entry.aliases.iter().map(String::as_str));
        let mut known: Vec<Parts> =
            written.flat_map(names_within).map(|name| parts(&name)).collect();
        known.dedup();
        known.retain(|parts| !parts.core.is_empty());
        self.names.extend(known.into_iter().map(|parts| (at, parts)));
        at
    }

    fn near(&self, name: &str, most: usize) -> Vec<NearMatch> {
        let mut best: FxHashMap<u32, NearMatch> = FxHashMap::default();
        for asked in names_within(name).iter().map(|name| parts(name)) {
            for (entry, likeness) in self.bigrams.near(&asked.core, LOOKED_AT) {
                let Some((account, found)) = self.names.get(entry as usize) else { continue };
                let near = judge(&asked, found, f64::from(likeness), *account);
                let Some(near) = near else { continue };
                let kept = best.entry(*account).or_insert_with(|| near.clone());
                if near.score > kept.score {
                    *kept = near;
                }
            }
        }
        let mut near: Vec<NearMatch> =
            best.into_values().filter(|near| near.score >= LEAST_SCORE).collect();
        near.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.account.cmp(&b.account)));
        near.truncate(most);
        near
    }
}

/// Which account of the index a file means; at most `most` near ones.
pub fn match_account(query: Query<'_>, index: &NameIndex, most: usize) -> Matched {
    let code = query.code.map(normalise_code).filter(|code| !code.is_empty());
    if let Some(account) = code.and_then(|code| index.by_code.get(&code)) {
        return Matched::Exact { account: *account, by: MatchedBy::Code };
    }
    let name = query.name.unwrap_or_default();
    let normalised = normalise_name(name);
    if normalised.is_empty() {
        return Matched::Near(Vec::new());
    }
    for (names, by) in [(&index.by_name, MatchedBy::Name), (&index.by_alias, MatchedBy::Alias)] {
        match names.get(&normalised).map(Vec::as_slice) {
            Some([account]) => return Matched::Exact { account: *account, by },
            Some(several) if !several.is_empty() => {
                let same = |account: &u32| NearMatch {
                    account: *account,
                    score: 1.0,
                    differs_in: Vec::new(),
                };
                return Matched::Near(several.iter().take(most).map(same).collect());
            }
            _ => {}
        }
    }
    Matched::Near(index.near(name, most))
}

fn normalise_code(code: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    code.trim().nfkc().flat_map(char::to_lowercase).collect()
}

fn add(names: &mut FxHashMap<String, Vec<u32>>, name: &str, account: u32) {
    let key = normalise_name(name);
    if !key.is_empty() {
        let accounts = names.entry(key).or_default();
        if accounts.last() != Some(&account) {
            accounts.push(account);
        }
    }
}

/// How alike two names are once numbers and campuses are looked at; `None` where they name two
/// institutions for certain.
fn judge(asked: &Parts, found: &Parts, likeness: f64, account: u32) -> Option<NearMatch> {
    let mut differs_in = Vec::new();
    let mut score = if asked.core == found.core { 0.97 } else { likeness.min(0.94) };
    if asked.campus != found.campus {
        differs_in.push(Difference::Campus);
        score *= if asked.campus.is_some() && found.campus.is_some() { 0.7 } else { 0.92 };
    }
    if asked.numbers != found.numbers {
        let within = |a: &Parts, b: &Parts| a.numbers.iter().all(|one| b.numbers.contains(one));
        if !within(asked, found) && !within(found, asked) {
            return None;
        }
        differs_in.push(Difference::Number);
        score *= 0.85;
    }
    if differs_in.is_empty() && asked.core == found.core {
        differs_in.push(Difference::Form);
    }
    Some(NearMatch { account, score, differs_in })
}
