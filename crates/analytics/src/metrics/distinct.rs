//! Counts distinct values per account, exactly: a bit each while that is small, sorted pairs beyond.

/// Bits kept at most, in bytes; beyond, memory grows with what was seen instead.
const BITS_BYTES: usize = 64 << 20;
/// Pairs gathered before repetitions are removed for the first time.
const PAIRS: usize = 1 << 16;

/// Pairs of an account and a value, repetitions removed from time to time.
#[derive(Debug)]
pub(crate) struct Pairs<T> {
    pairs: Vec<T>,
    tidy_at: usize,
}

impl<T: Ord + Copy> Pairs<T> {
    pub(crate) fn new() -> Self {
        Self { pairs: Vec::new(), tidy_at: PAIRS }
    }

    pub(crate) fn insert(&mut self, pair: T) {
        self.pairs.push(pair);
        if self.pairs.len() >= self.tidy_at {
            self.tidy();
            self.tidy_at = PAIRS.max(self.pairs.len() * 2);
        }
    }

    /// Every distinct pair in ascending order; forgets them.
    pub(crate) fn drain(&mut self) -> impl Iterator<Item = T> + '_ {
        self.tidy();
        self.tidy_at = PAIRS;
        self.pairs.drain(..)
    }

    fn tidy(&mut self) {
        self.pairs.sort_unstable();
        self.pairs.dedup();
    }
}

/// Distinct small numbers per slot.
#[derive(Debug)]
pub(crate) struct Distinct {
    /// Words of 64 bits per slot.
    stride: usize,
    bits: Vec<u64>,
    limit: usize,
    pairs: Option<Pairs<(u32, u32)>>,
}

impl Distinct {
    pub(crate) fn new() -> Self {
        Self::with_limit(BITS_BYTES)
    }

    fn with_limit(limit: usize) -> Self {
        Self { stride: 1, bits: Vec::new(), limit, pairs: None }
    }

    pub(crate) fn insert(&mut self, slot: u32, value: u32) {
        if let Some(pairs) = &mut self.pairs {
            pairs.insert((slot, value));
            return;
        }
        let (word, bit) = (value as usize / 64, value % 64);
        let at = slot as usize * self.stride + word;
        if word < self.stride
            && let Some(bits) = self.bits.get_mut(at)
        {
            *bits |= 1 << bit;
        } else {
            self.make_room(slot as usize, word);
            self.insert(slot, value);
        }
    }

    /// Adds the number of distinct values of each slot to `counts`, and forgets them.
    pub(crate) fn count(&mut self, counts: &mut [u32]) {
        for (count, bits) in counts.iter_mut().zip(self.bits.chunks(self.stride)) {
            *count += bits.iter().map(|word| word.count_ones()).sum::<u32>();
        }
        self.bits.fill(0);
        if let Some(pairs) = &mut self.pairs {
            for (slot, _) in pairs.drain() {
                if let Some(count) = counts.get_mut(slot as usize) {
                    *count += 1;
                }
            }
        }
    }

    #[cold]
    fn make_room(&mut self, slot: usize, word: usize) {
        let slots = (slot + 1).max(self.bits.len() / self.stride).next_power_of_two();
        let stride = if word < self.stride { self.stride } else { (word + 1).next_power_of_two() };
        if slots.saturating_mul(stride).saturating_mul(8) > self.limit {
            self.pairs = Some(self.as_pairs());
            self.bits = Vec::new();
            return;
        }
        let mut bits = vec![0; slots * stride];
        for (to, from) in bits.chunks_mut(stride).zip(self.bits.chunks(self.stride)) {
            to.iter_mut().zip(from).for_each(|(to, from)| *to = *from);
        }
        self.stride = stride;
        self.bits = bits;
    }

    fn as_pairs(&self) -> Pairs<(u32, u32)> {
        let mut pairs = Pairs::new();
        for (slot, words) in (0_u32..).zip(self.bits.chunks(self.stride)) {
            for (word, bits) in (0_u32..).zip(words) {
                let set = (0..64).filter(|bit| (bits >> bit) & 1 == 1);
                set.for_each(|bit| pairs.insert((slot, word * 64 + bit)));
            }
        }
        pairs
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn bits_and_pairs_count_alike(
            seen in prop::collection::vec((0_u32..9, 0_u32..300), 0..80),
            limit in prop::sample::select(vec![0, 64, 512, 1 << 20]),
        ) {
            let mut distinct = Distinct::with_limit(limit);
            for round in 0..2 {
                seen.iter().for_each(|(slot, value)| distinct.insert(*slot, *value));
                let set: BTreeSet<_> = seen.iter().collect();
                let mut counts = vec![0; 9];
                distinct.count(&mut counts);
                for (slot, count) in (0_u32..).zip(counts) {
                    let expected = set.iter().filter(|(s, _)| *s == slot).count();
                    prop_assert_eq!(count as usize, expected, "round {}", round);
                }
            }
        }
    }
}
