//! Names that are nearly alike, ranked: by the pairs of neighbouring letters they share, rare pairs
//! counting more. Names with different numbers never match.

use super::names::{campus_words, normalise_name, ordinals};
use rustc_hash::{FxHashMap, FxHashSet};

/// Less alike than this is no candidate.
const LEAST: f64 = 0.35;
/// What remains of the likeness when the campuses differ.
const OTHER_CAMPUS: f64 = 0.7;
/// A pair of letters that stands in more than one of so many names finds no candidates by itself.
const COMMON_ONE_IN: usize = 20;
/// Pairs looked up at least, however common they are: the rarest ones of the name.
const PAIRS_LEAST: usize = 3;

type Pair = (char, char);

/// A name that is nearly alike.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near {
    /// What the index knows it under.
    pub key: u32,
    /// 0–1; 1 for the same name.
    pub likeness: f64,
}

/// Many names, to be searched for those nearly alike to another.
pub struct NameIndex {
    entries: Vec<Entry>,
    places: FxHashMap<Pair, Vec<u32>>,
}

struct Entry {
    key: u32,
    pairs: Vec<Pair>,
    ordinals: Vec<String>,
    campuses: Vec<&'static str>,
}

impl Entry {
    fn of(key: u32, name: &str) -> Self {
        let normal = normalise_name(name);
        let mut pairs: Vec<Pair> = std::iter::once(' ')
            .chain(normal.chars())
            .zip(normal.chars().chain(std::iter::once(' ')))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        Self { key, pairs, ordinals: ordinals(&normal), campuses: campus_words(&normal) }
    }
}

impl NameIndex {
    /// Builds the index; several names may stand under one key.
    pub fn new<'a>(names: impl IntoIterator<Item = (u32, &'a str)>) -> Self {
        let entries: Vec<Entry> =
            names.into_iter().map(|(key, name)| Entry::of(key, name)).collect();
        let mut places: FxHashMap<Pair, Vec<u32>> = FxHashMap::default();
        for (at, entry) in (0_u32..).zip(&entries) {
            for pair in &entry.pairs {
                places.entry(*pair).or_default().push(at);
            }
        }
        Self { entries, places }
    }

    /// The names most alike, best first, each key once; at most `most`.
    pub fn near(&self, name: &str, most: usize) -> Vec<Near> {
        let wanted = Entry::of(0, name);
        let mut found: FxHashMap<u32, f64> = FxHashMap::default();
        for at in self.candidates(&wanted) {
            let Some(entry) = self.entries.get(at as usize) else { continue };
            let likeness = self.likeness(&wanted, entry);
            if likeness >= LEAST {
                let best = found.entry(entry.key).or_insert(0.0);
                *best = best.max(likeness);
            }
        }
        let mut ranked: Vec<Near> =
            found.into_iter().map(|(key, likeness)| Near { key, likeness }).collect();
        ranked.sort_by(|a, b| b.likeness.total_cmp(&a.likeness).then(a.key.cmp(&b.key)));
        ranked.truncate(most);
        ranked
    }

    /// Entries that share one of the name's rarer pairs.
    fn candidates(&self, wanted: &Entry) -> FxHashSet<u32> {
        let mut lists: Vec<&Vec<u32>> =
            wanted.pairs.iter().filter_map(|pair| self.places.get(pair)).collect();
        lists.sort_by_key(|list| list.len());
        let rare = self.entries.len() / COMMON_ONE_IN;
        let taken = lists.iter().enumerate();
        taken
            .filter(|(at, list)| *at < PAIRS_LEAST || list.len() <= rare)
            .flat_map(|(_, list)| list.iter().copied())
            .collect()
    }

    /// Weighted Dice coefficient over pairs of letters.
    fn likeness(&self, one: &Entry, other: &Entry) -> f64 {
        if one.ordinals != other.ordinals {
            return 0.0;
        }
        let all: f64 = one.pairs.iter().chain(&other.pairs).map(|pair| self.weight(*pair)).sum();
        let shared: f64 = one
            .pairs
            .iter()
            .filter(|pair| other.pairs.binary_search(pair).is_ok())
            .map(|pair| self.weight(*pair))
            .sum();
        let likeness = if all > 0.0 { 2.0 * shared / all } else { 0.0 };
        if one.campuses == other.campuses { likeness } else { likeness * OTHER_CAMPUS }
    }

    /// ln(1 + names / names with the pair): the inverse document frequency.
    fn weight(&self, pair: Pair) -> f64 {
        let with = self.places.get(&pair).map_or(1, Vec::len).max(1);
        (1.0 + self.entries.len().max(1) as f64 / with as f64).ln()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(names: &[&str]) -> NameIndex {
        NameIndex::new((0_u32..).zip(names.iter().copied()))
    }

    #[test]
    fn the_nearest_name_comes_first() {
        let index = index(&["云岭市人民医院", "云岭市中医医院", "锦川大学附属医院", "云岭市人民医院东院"]);
        let near = index.near("云岭人民医院", 3);
        assert_eq!(near.first().map(|near| near.key), Some(0));
        assert!(near.iter().all(|near| (0.0..=1.0).contains(&near.likeness)));
    }

    #[test]
    fn hospitals_with_other_numbers_are_no_candidates() {
        let index = index(&["云岭市第一人民医院", "云岭市第二人民医院"]);
        let near = index.near("云岭第二人民医院", 5);
        assert_eq!(near.iter().map(|near| near.key).collect::<Vec<_>>(), [1]);
    }

    #[test]
    fn another_campus_is_less_alike() {
        let index = index(&["仁和医院东院", "仁和医院西院", "博爱医院"]);
        let near = index.near("仁和医院 (东院)", 5);
        assert_eq!(near.first().map(|n| (n.key, n.likeness >= 0.999)), Some((0, true)));
        assert!(near.get(1).is_none_or(|near| near.likeness < 0.8));
    }

    #[test]
    fn an_empty_index_or_name_finds_nothing() {
        assert!(index(&[]).near("医院", 5).is_empty());
        assert!(index(&["医院"]).near("", 5).is_empty());
    }

    #[test]
    fn a_hundred_thousand_names_are_searched() {
        let cities = ["云岭", "锦川", "青禾", "临江", "安平", "宁远", "长泽", "海川"];
        let kinds = ["人民医院", "中医医院", "妇幼保健院", "中心医院"];
        let names: Vec<String> = (0..100_000)
            .map(|n| format!("{}{}市{}", cities[n % 8], n / 32, kinds[n % 4]))
            .collect();
        let index = NameIndex::new((0_u32..).zip(names.iter().map(String::as_str)));
        let near = index.near("云岭1000市人民医院有限公司", 5);
        assert_eq!(near.first().map(|near| near.key), Some(32_000));
    }
}
