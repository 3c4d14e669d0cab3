//! Which accounts occur in stored files at all, read from the keys of their monthly sums.

use super::schema::column;
use crate::facts::{Column, FactFile, FactStore};
use crate::{AnalyticsError, KeySet};
use parquet::data_type::Int32Type;

/// The keys of the accounts that have any row in one of the files.
///
/// Blocks the thread for as long as it reads.
pub fn accounts_in(store: &FactStore, files: &[FactFile]) -> Result<KeySet, AnalyticsError> {
    let mut found = KeySet::default();
    let mut keys = Vec::new();
    for file in files {
        let rollup = store.open(&file.rollup)?;
        for group in 0..rollup.groups() {
            keys.clear();
            Column::<Int32Type>::open(&rollup, group, column::ACCOUNT_KEY)?
                .append_raw(rollup.rows(group)?, &mut keys)?;
            keys.iter().for_each(|key| found.insert(key.cast_unsigned()));
        }
    }
    Ok(found)
}
