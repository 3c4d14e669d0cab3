//! Pairs of neighbouring characters: what near names share, and where to find it.

use rustc_hash::FxHashMap;

/// Which entries hold which pair of characters, with every pair's weight: rare pairs tell more.
#[derive(Debug, Clone, Default)]
pub(super) struct Bigrams {
    ids: FxHashMap<(char, char), u32>,
    /// Entries of each pair.
    postings: Vec<Vec<u32>>,
    /// Pairs of each entry, sorted.
    entries: Vec<Vec<u32>>,
    weights: Vec<f32>,
    /// Weight of each entry's pairs together.
    sums: Vec<f32>,
}

/// Pairs inside these words say little about who is meant.
const COMMON: [&str; 12] = [
    "医院",
    "公司",
    "人民医院",
    "中心",
    "药房",
    "药店",
    "有限",
    "集团",
    "医药",
    "hospital",
    "company",
    "pharmacy",
];

/// How many places in the lists of rare pairs a query looks at before it leaves the commoner ones.
const MOST_LOOKED_AT: usize = 40_000;

impl Bigrams {
    /// Reads every entry's text.
    pub(super) fn build<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut built = Self::default();
        for text in texts {
            built.enter(text);
        }
        built.weigh();
        built
    }

    /// One more entry. The weights stay as they were; a pair nobody had weighs most.
    pub(super) fn add(&mut self, text: &str) {
        self.enter(text);
        self.weights.resize(self.postings.len(), 1.0);
        let sum = self.entries.last().map(|pairs| self.sum(pairs)).unwrap_or_default();
        self.sums.push(sum);
    }

    fn enter(&mut self, text: &str) {
        let entry = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
        let mut pairs: Vec<u32> = pairs(text).map(|pair| self.id(pair)).collect();
        pairs.sort_unstable();
        pairs.dedup();
        for pair in &pairs {
            if let Some(list) = self.postings.get_mut(*pair as usize) {
                list.push(entry);
            }
        }
        self.entries.push(pairs);
    }

    fn id(&mut self, pair: (char, char)) -> u32 {
        let next = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        let id = *self.ids.entry(pair).or_insert(next);
        if id == next {
            self.postings.push(Vec::new());
        }
        id
    }

    fn weigh(&mut self) {
        let all = self.entries.len() as f32 + 1.0;
        let weight =
            |list: &Vec<u32>| (1.0 + all / list.len().max(1) as f32).ln() / (1.0 + all).ln();
        self.weights = self.postings.iter().map(weight).collect();
        for pair in COMMON.iter().flat_map(|word| pairs(word)) {
            let id = self.ids.get(&pair).copied().unwrap_or(u32::MAX);
            if let Some(weight) = self.weights.get_mut(id as usize) {
                *weight *= 0.3;
            }
        }
        self.sums = self.entries.iter().map(|pairs| self.sum(pairs)).collect();
    }

    fn sum(&self, pairs: &[u32]) -> f32 {
        pairs.iter().filter_map(|pair| self.weights.get(*pair as usize)).sum()
    }

    /// Entries that share the weightiest pairs with a text, with how alike they are, 0–1: pairs in
    /// common against all pairs of both (Dice), and against those of the shorter. A text that is
    /// wholly part of a longer name is alike by half and more, however long the name.
    pub(super) fn near(&self, text: &str, most: usize) -> Vec<(u32, f32)> {
        let mut asked: Vec<u32> = Vec::new();
        // A pair nobody has weighs most and is shared with nobody.
        let mut sum = 0.0;
        let mut seen: Vec<(char, char)> = pairs(text).collect();
        seen.sort_unstable();
        seen.dedup();
        for pair in seen {
            match self.ids.get(&pair) {
                Some(id) => asked.push(*id),
                None => sum += 1.0,
            }
        }
        sum += self.sum(&asked);
        let mut shared = self.shared(asked);
        let likeness = |(entry, common): (u32, f32)| {
            let own = self.sums.get(entry as usize).copied().unwrap_or_default();
            let (dice, cover) = (2.0 * common / (sum + own), common / sum.min(own).max(1e-6));
            let part_of = (common / sum.max(1e-6)).powi(2) * 0.55;
            (entry, (0.7 * dice + 0.3 * cover.min(1.0)).max(part_of).clamp(0.0, 1.0))
        };
        for pair in &mut shared {
            *pair = likeness(*pair);
        }
        let best_first = |a: &(u32, f32), b: &(u32, f32)| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0));
        if shared.len() > most {
            shared.select_nth_unstable_by(most, best_first);
            shared.truncate(most);
        }
        shared.sort_unstable_by(best_first);
        shared
    }

    /// Weight each entry shares with the pairs asked for. Candidates come from the rare pairs;
    /// what they share of the commoner ones is then looked up.
    fn shared(&self, mut asked: Vec<u32>) -> Vec<(u32, f32)> {
        let list = |pair: &u32| self.postings.get(*pair as usize).map_or(&[][..], Vec::as_slice);
        asked.sort_unstable_by_key(|pair| (list(pair).len(), *pair));
        let mut looked_at = 0;
        let rare = asked.partition_point(|pair| {
            let first = looked_at == 0;
            looked_at += list(pair).len();
            first || looked_at <= MOST_LOOKED_AT
        });
        let (rare, common) = asked.split_at(rare);
        let mut sums = vec![0.0f32; self.entries.len()];
        let mut found: Vec<(u32, f32)> = Vec::new();
        for pair in rare {
            let weight = self.weights.get(*pair as usize).copied().unwrap_or_default();
            for entry in list(pair) {
                let Some(sum) = sums.get_mut(*entry as usize) else { continue };
                if *sum == 0.0 {
                    found.push((*entry, 0.0));
                }
                *sum += weight;
            }
        }
        for (entry, sum) in &mut found {
            *sum = sums.get(*entry as usize).copied().unwrap_or_default();
            let own = self.entries.get(*entry as usize).map_or(&[][..], Vec::as_slice);
            let held = common.iter().filter(|pair| own.binary_search(pair).is_ok());
            *sum += held.filter_map(|pair| self.weights.get(*pair as usize)).sum::<f32>();
        }
        found
    }
}

/// Neighbouring characters; a text of one character is paired with nothing.
fn pairs(text: &str) -> impl Iterator<Item = (char, char)> {
    let single = text.chars().count() == 1;
    let alone = text.chars().filter(move |_| single).map(|c| (c, '\0'));
    text.chars().zip(text.chars().skip(1)).chain(alone)
}
