//! A refusal carried through `std::io::Error`, and what other errors mean for the person.

use canopy_domain::imports::Refusal;
use std::io;

/// A refusal that travels as an I/O error.
#[derive(Debug)]
pub(crate) struct Refused(pub(crate) Refusal);

impl Refused {
    /// More bytes than the limit.
    pub(crate) fn too_large(limit_bytes: u64) -> io::Error {
        io::Error::other(Self(too_large(limit_bytes)))
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?}", self.0)
    }
}

impl std::error::Error for Refused {}

/// What an I/O error means.
pub(crate) fn refusal_of(error: &io::Error) -> Refusal {
    let carried = error.get_ref().and_then(|inner| inner.downcast_ref::<Refused>());
    match carried {
        Some(refused) => refused.0.clone(),
        None => damaged(error.to_string()),
    }
}

/// More bytes than the limit.
pub(crate) fn too_large(limit_bytes: u64) -> Refusal {
    Refusal::TooLarge { limit_megabytes: limit_bytes.div_ceil(1 << 20) }
}

/// Damaged, in the reader's words.
pub(crate) fn damaged(detail: impl Into<String>) -> Refusal {
    let mut detail = detail.into();
    if let Some((cut, _)) = detail.char_indices().nth(300) {
        detail.truncate(cut);
    }
    Refusal::Damaged { detail }
}
