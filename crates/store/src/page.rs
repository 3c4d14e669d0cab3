//! Pages of lists: a hard maximum, and marks that say where the next page begins.

use crate::StoreError;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// The most rows one page holds, whatever is asked for.
pub const PAGE_MAX: u32 = 200;

/// A part of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<T> {
    /// The rows, in the list's order.
    pub rows: Vec<T>,
    /// Where the next page begins; `None` on the last.
    pub next: Option<PageMark>,
}

/// Where a page begins. Opaque text, safe in a URL; made by one list and understood only by it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageMark(pub String);

/// The number of rows a statement may return.
pub(crate) fn limited(asked: u32) -> u64 {
    u64::from(asked.clamp(1, PAGE_MAX))
}

impl PageMark {
    pub(crate) fn of(place: &impl Serialize) -> Result<Self, StoreError> {
        let digit = |value: u8| char::from_digit(u32::from(value), 16).unwrap_or_default();
        let text = serde_json::to_vec(place)?;
        Ok(Self(text.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()))
    }

    pub(crate) fn read<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        let digits = self.0.as_bytes();
        let bytes: Option<Vec<u8>> = digits
            .chunks(2)
            .map(|pair| {
                let text = std::str::from_utf8(pair).ok()?;
                (text.len() == 2).then(|| u8::from_str_radix(text, 16).ok())?
            })
            .collect();
        let bytes = bytes.ok_or(StoreError::BadPageMark)?;
        serde_json::from_slice(&bytes).map_err(|_| StoreError::BadPageMark)
    }
}

impl<T> Page<T> {
    /// From one row more than asked for: whether there is a next page shows in the extra row.
    pub(crate) fn cut(
        mut rows: Vec<T>,
        limit: u64,
        mark: impl FnOnce(&T) -> Result<PageMark, StoreError>,
    ) -> Result<Self, StoreError> {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let more = rows.len() > limit;
        rows.truncate(limit);
        let next = if more { rows.last().map(mark).transpose()? } else { None };
        Ok(Self { rows, next })
    }
}
