//! Orders and ranks over a population: SQL `percent_rank` and `ntile`, ties broken by key.

/// Accounts in the text order of their keys.
pub(crate) struct KeyOrder {
    by_key: Vec<u32>,
}

impl KeyOrder {
    /// Sorts the keys; equal keys keep the order given.
    pub(crate) fn new<K: AsRef<str>>(keys: &[K]) -> Self {
        // Most keys differ in their first eight bytes, and those compare as one number.
        let head = |key: &str| {
            let mut head = [0; 8];
            head.iter_mut().zip(key.bytes()).for_each(|(slot, byte)| *slot = byte);
            u64::from_be_bytes(head)
        };
        let mut sorted: Vec<(u64, &str, u32)> = keys
            .iter()
            .map(AsRef::as_ref)
            .zip(0u32..)
            .map(|(key, at)| (head(key), key, at))
            .collect();
        sorted.sort_unstable();
        Self { by_key: sorted.into_iter().map(|(.., at)| at).collect() }
    }

    /// Accounts in rising order of `values`, ties in text order.
    pub(crate) fn ascending(&self, values: &[i64]) -> Vec<u32> {
        let flipped = |at: &u32| {
            let value = values.get(*at as usize).copied().unwrap_or_default();
            (value ^ i64::MIN).cast_unsigned()
        };
        stable_by(&self.by_key, flipped)
    }
}

/// Sorts by a number, equal numbers keep their order: by digits of eleven bits from the lowest up,
/// leaving out digits in which all agree. Populations are sorted many times per screening; this
/// takes a third of the time of a comparing sort.
pub(crate) fn stable_by(items: &[u32], number: impl Fn(&u32) -> u64) -> Vec<u32> {
    const BITS: u32 = 11;
    const DIGITS: usize = 1 << BITS;
    let mut keyed: Vec<(u64, u32)> = items.iter().map(|item| (number(item), *item)).collect();
    let mut sorted = keyed.clone();
    let differing = keyed
        .iter()
        .fold(0, |bits, (key, _)| bits | (key ^ keyed.first().map_or(0, |(first, _)| *first)));
    for shift in (0..u64::BITS).step_by(BITS as usize) {
        if (differing >> shift) & (DIGITS as u64 - 1) == 0 {
            continue;
        }
        let digit = |key: u64| usize::try_from((key >> shift) & (DIGITS as u64 - 1)).unwrap_or(0);
        let mut next = [0usize; DIGITS];
        for (key, _) in &keyed {
            if let Some(count) = next.get_mut(digit(*key)) {
                *count += 1;
            }
        }
        let mut before = 0;
        for slot in &mut next {
            before += std::mem::replace(slot, before);
        }
        for pair in &keyed {
            let Some(place) = next.get_mut(digit(pair.0)) else { continue };
            if let Some(slot) = sorted.get_mut(*place) {
                *slot = *pair;
            }
            *place += 1;
        }
        std::mem::swap(&mut keyed, &mut sorted);
    }
    keyed.into_iter().map(|(_, item)| item).collect()
}

/// Percent ranks × 100 for values in the order given by `ascending`: accounts with a smaller value
/// (with a larger one where `fewer_is_better`) over n − 1; 0 for a single account.
pub(crate) fn percent_ranks(values: &[i64], ascending: &[u32], fewer_is_better: bool) -> Vec<f64> {
    let mut ranks = vec![0.0; values.len()];
    let others = ascending.len().saturating_sub(1);
    if others == 0 {
        return ranks;
    }
    let value = |at: &u32| values.get(*at as usize).copied().unwrap_or_default();
    let mut below = 0;
    for tied in ascending.chunk_by(|a, b| value(a) == value(b)) {
        let behind = if fewer_is_better { ascending.len() - below - tied.len() } else { below };
        let rank = 100.0 * behind as f64 / others as f64;
        for at in tied {
            if let Some(slot) = ranks.get_mut(*at as usize) {
                *slot = rank;
            }
        }
        below += tied.len();
    }
    ranks
}

/// SQL `ntile(5)` over the order given: 1 for the first fifth; the first `n mod 5` fifths hold one
/// more.
pub(crate) fn fifths(order: &[u32]) -> Vec<u8> {
    let (size, longer) = (order.len() / 5, order.len() % 5);
    let mut tiles = vec![1; order.len()];
    let mut rest = order;
    for tile in 1..=5u8 {
        let length = size + usize::from(usize::from(tile) <= longer);
        let (these, after) = rest.split_at(length.min(rest.len()));
        for at in these {
            if let Some(slot) = tiles.get_mut(*at as usize) {
                *slot = tile;
            }
        }
        rest = after;
    }
    tiles
}

/// A number whose integer order is the float's order; both zeros are one.
pub(crate) fn ordered(value: f64) -> i64 {
    let bits = (value + 0.0).to_bits().cast_signed();
    if bits < 0 { i64::MIN ^ !bits } else { bits }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn fifths_are_as_even_as_can_be_and_the_first_are_longer() {
        let order: Vec<u32> = (0..7).collect();
        assert_eq!(fifths(&order), [1, 1, 2, 2, 3, 4, 5]);
        assert_eq!(fifths(&[0, 1]), [1, 2]);
        assert!(fifths(&[]).is_empty());
    }

    proptest! {
        #[test]
        fn ordered_numbers_keep_the_order_of_floats(a in -1e12f64..1e12, b in -1e12f64..1e12) {
            prop_assert_eq!(ordered(a).cmp(&ordered(b)), a.partial_cmp(&b).unwrap());
        }

        #[test]
        fn sorting_by_digits_is_a_stable_sort(numbers in prop::collection::vec(
            prop_oneof![any::<u64>(), 0u64..9, (0u64..9).prop_map(|n| n << 40)], 0..99
        )) {
            let items: Vec<u32> = (0..u32::try_from(numbers.len()).unwrap()).rev().collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| numbers[*item as usize]);
            prop_assert_eq!(stable_by(&items, |item| numbers[*item as usize]), expected);
        }

        #[test]
        fn percent_ranks_count_the_smaller(values in prop::collection::vec(-9i64..9, 1..60)) {
            let keys: Vec<String> = (0..values.len()).map(|n| n.to_string()).collect();
            let order = KeyOrder::new(&keys).ascending(&values);
            let more = percent_ranks(&values, &order, false);
            let fewer = percent_ranks(&values, &order, true);
            let others = values.len().saturating_sub(1).max(1) as f64;
            for (at, value) in values.iter().enumerate() {
                let smaller = values.iter().filter(|v| *v < value).count() as f64;
                let larger = values.iter().filter(|v| *v > value).count() as f64;
                prop_assert!((more[at] - 100.0 * smaller / others).abs() < 1e-12);
                prop_assert!((fewer[at] - 100.0 * larger / others).abs() < 1e-12);
            }
        }
    }
}
