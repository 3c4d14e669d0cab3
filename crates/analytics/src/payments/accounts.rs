//! Which accounts occur in files of payments.

use super::chunk::column;
use crate::facts::Column;
use crate::{AnalyticsError, FactStore, KeySet, PaymentFile};
use parquet::data_type::Int32Type;

/// Keys decoded at once.
const BATCH_ROWS: usize = 65_536;

/// The accounts that have an invoice or a receipt in these files.
pub fn payers_in(store: &FactStore, files: &[PaymentFile]) -> Result<KeySet, AnalyticsError> {
    let mut keys = KeySet::default();
    let mut buffer = Vec::new();
    for file in files {
        let stored = store.open(&file.key)?;
        for group in 0..stored.groups() {
            let mut accounts = Column::<Int32Type>::open(&stored, group, column::ACCOUNT_KEY)?;
            let mut left = stored.rows(group)?;
            while left > 0 {
                let some = left.min(BATCH_ROWS);
                buffer.clear();
                accounts.append_unsigned(some, &mut buffer)?;
                buffer.iter().for_each(|key| keys.insert(*key));
                left -= some;
            }
        }
    }
    Ok(keys)
}
