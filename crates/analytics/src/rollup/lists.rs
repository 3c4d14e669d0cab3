//! The byte form of a month's products and documents: sorted and without repetition.
//!
//! Product keys are small and close together: differences as variable-length integers (LEB128).
//! Document hashes are spread over 64 bits, where that would only cost: eight bytes each.

/// Appends the sorted keys.
pub(crate) fn encode_products(keys: &[u32], out: &mut Vec<u8>) {
    let mut previous = 0;
    for key in keys {
        let mut difference = key - previous;
        previous = *key;
        while difference >= 0x80 {
            out.push(u8::try_from(difference & 0x7f).unwrap_or(0) | 0x80);
            difference >>= 7;
        }
        out.push(u8::try_from(difference).unwrap_or(0));
    }
}

/// Appends the sorted hashes.
pub(crate) fn encode_documents(hashes: &[u64], out: &mut Vec<u8>) {
    out.extend(hashes.iter().flat_map(|hash| hash.to_le_bytes()));
}

/// The keys of an encoded list.
pub(crate) fn product_keys(bytes: &[u8]) -> impl Iterator<Item = u32> + '_ {
    let mut bytes = bytes.iter();
    let mut key = 0_u32;
    std::iter::from_fn(move || {
        let mut shift = 0;
        loop {
            let byte = *bytes.next()?;
            key = key.wrapping_add(u32::from(byte & 0x7f).unbounded_shl(shift));
            if byte & 0x80 == 0 {
                return Some(key);
            }
            shift += 7;
        }
    })
}

/// The hashes of an encoded list.
pub(crate) fn document_hashes(bytes: &[u8]) -> impl Iterator<Item = u64> + '_ {
    bytes.as_chunks::<8>().0.iter().map(|chunk| u64::from_le_bytes(*chunk))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    proptest! {
        #[test]
        fn lists_round_trip(
            keys in prop::collection::btree_set(any::<u32>(), 0..40),
            hashes in prop::collection::btree_set(any::<u64>(), 0..40),
        ) {
            let (mut products, mut documents) = (Vec::new(), Vec::new());
            encode_products(&keys.iter().copied().collect::<Vec<_>>(), &mut products);
            encode_documents(&hashes.iter().copied().collect::<Vec<_>>(), &mut documents);
            prop_assert_eq!(product_keys(&products).collect::<BTreeSet<_>>(), keys);
            prop_assert_eq!(document_hashes(&documents).collect::<BTreeSet<_>>(), hashes);
        }
    }
}
