//! Orders and ranks over a population: SQL `percent_rank` and `ntile`, ties broken by key.

/// Accounts in the text order of their keys, and each account's place in it.
pub(crate) struct KeyOrder {
    by_key: Vec<u32>,
    place: Vec<u32>,
}

impl KeyOrder {
    /// Sorts the keys; equal keys keep the order given.
    pub(crate) fn new<K: AsRef<str>>(keys: &[K]) -> Self {
        let mut sorted: Vec<(&str, u32)> =
            keys.iter().zip(0u32..).map(|(key, at)| (key.as_ref(), at)).collect();
        sorted.sort_unstable();
        let by_key: Vec<u32> = sorted.into_iter().map(|(_, at)| at).collect();
        let place = inverse(&by_key);
        Self { by_key, place }
    }

    /// Accounts in rising order of `values`, ties in text order.
    pub(crate) fn ascending(&self, values: &[i64]) -> Vec<u32> {
        let mut pairs: Vec<(i64, u32)> =
            values.iter().copied().zip(self.place.iter().copied()).collect();
        pairs.sort_unstable();
        pairs
            .into_iter()
            .filter_map(|(_, place)| self.by_key.get(place as usize).copied())
            .collect()
    }
}

/// Turns an order (who stands at each place) into places (where each one stands) and back.
pub(crate) fn inverse(order: &[u32]) -> Vec<u32> {
    let mut places = vec![0; order.len()];
    for (place, at) in (0u32..).zip(order) {
        if let Some(slot) = places.get_mut(*at as usize) {
            *slot = place;
        }
    }
    places
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
