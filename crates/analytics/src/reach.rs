//! Which accounts a caller may see, as keys. Leaves out why: the store's policy decided that.

/// The accounts a question may take into account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// Every account.
    All,
    /// These accounts only.
    Keys(KeySet),
}

impl Reach {
    /// Only these accounts.
    pub fn of(keys: impl IntoIterator<Item = u32>) -> Self {
        Self::Keys(keys.into_iter().collect())
    }

    /// Whether this account may be seen.
    pub fn contains(&self, key: u32) -> bool {
        match self {
            Self::All => true,
            Self::Keys(keys) => keys.contains(key),
        }
    }

    /// The smallest key that may be seen; none where there is none.
    pub(crate) fn first(&self) -> Option<u32> {
        match self {
            Self::All => Some(0),
            Self::Keys(keys) => keys.bounds().map(|(first, _)| first),
        }
    }

    /// Whether no key from this one on may be seen.
    pub(crate) fn ends_before(&self, key: u32) -> bool {
        match self {
            Self::All => false,
            Self::Keys(keys) => keys.bounds().is_none_or(|(_, last)| last < key),
        }
    }

    /// Whether any account with a key of `first..=last` may be seen.
    pub(crate) fn touches(&self, first: u32, last: u32) -> bool {
        match self {
            Self::All => true,
            Self::Keys(keys) => (first..=last).any(|key| keys.contains(key)),
        }
    }
}

/// A set of account keys, one bit each.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct KeySet {
    words: Vec<u64>,
}

impl KeySet {
    /// Adds a key.
    pub fn insert(&mut self, key: u32) {
        let word = key as usize / 64;
        if word >= self.words.len() {
            self.words.resize(word + 1, 0);
        }
        if let Some(bits) = self.words.get_mut(word) {
            *bits |= 1 << (key % 64);
        }
    }

    /// Adds every key of another set.
    pub fn extend(&mut self, others: &Self) {
        if self.words.len() < others.words.len() {
            self.words.resize(others.words.len(), 0);
        }
        for (mine, theirs) in self.words.iter_mut().zip(&others.words) {
            *mine |= theirs;
        }
    }

    /// Whether the key is in the set.
    pub fn contains(&self, key: u32) -> bool {
        self.words.get(key as usize / 64).is_some_and(|bits| (bits >> (key % 64)) & 1 == 1)
    }

    /// The smallest and the largest key.
    pub(crate) fn bounds(&self) -> Option<(u32, u32)> {
        let first = self.words.iter().position(|bits| *bits != 0)?;
        let last = self.words.iter().rposition(|bits| *bits != 0)?;
        let low = self.words.get(first)?.trailing_zeros();
        let high = 63 - self.words.get(last)?.leading_zeros();
        Some((u32::try_from(first).ok()? * 64 + low, u32::try_from(last).ok()? * 64 + high))
    }
}

impl FromIterator<u32> for KeySet {
    fn from_iter<I: IntoIterator<Item = u32>>(keys: I) -> Self {
        let mut set = Self::default();
        keys.into_iter().for_each(|key| set.insert(key));
        set
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reach_of_keys_contains_those_and_nothing_else() {
        let reach = Reach::of([0, 63, 64, 4_000]);
        assert!([0, 63, 64, 4_000].into_iter().all(|key| reach.contains(key)));
        assert!([1, 62, 65, 3_999, 4_001, u32::MAX].into_iter().all(|key| !reach.contains(key)));
        assert!(reach.touches(60, 63) && !reach.touches(65, 3_999));
        let Reach::Keys(keys) = reach else { unreachable!() };
        assert_eq!(keys.bounds(), Some((0, 4_000)));
    }
}
