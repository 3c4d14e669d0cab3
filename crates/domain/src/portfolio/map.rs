//! Recency against frequency: a map of five by five, with what the accounts of each field bring.

use crate::primitives::Amount;
use crate::sales::AccountMetrics;

/// A field of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RfmCell {
    /// Its accounts.
    pub accounts: u32,
    /// Their revenue.
    pub revenue: Amount,
}

/// The map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RfmMap {
    fields: [RfmCell; 25],
    /// All accounts on it.
    pub accounts: u32,
    /// Their revenue.
    pub revenue: Amount,
}

impl RfmMap {
    /// The field of these fifths, each 1–5, 5 best.
    pub fn field(&self, recency: u8, frequency: u8) -> RfmCell {
        place(recency, frequency).and_then(|at| self.fields.get(at)).copied().unwrap_or_default()
    }

    /// The largest revenue of any field.
    pub fn most(&self) -> Amount {
        self.fields.iter().map(|field| field.revenue).max().unwrap_or_default()
    }
}

/// The map of these accounts by fifths of recency and frequency (SQL `ntile(5)`, see
/// [`AccountMetrics`]); `None` without accounts.
pub fn rfm_map(accounts: &[AccountMetrics]) -> Option<RfmMap> {
    let mut fields = [RfmCell::default(); 25];
    for one in accounts {
        let field = fields.get_mut(place(one.r, one.f)?)?;
        field.accounts += 1;
        field.revenue = [field.revenue, one.raw.revenue].into_iter().sum();
    }
    let count = u32::try_from(accounts.len()).ok().filter(|count| *count > 0)?;
    let revenue = fields.iter().map(|field| field.revenue).sum();
    Some(RfmMap { fields, accounts: count, revenue })
}

fn place(recency: u8, frequency: u8) -> Option<usize> {
    let (row, column) = (recency.checked_sub(1)?, frequency.checked_sub(1)?);
    (row < 5 && column < 5).then(|| usize::from(row) * 5 + usize::from(column))
}
