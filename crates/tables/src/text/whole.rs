//! A small text file as a whole, whatever its encoding: for files people write by hand, such as
//! grids of judgements.

use super::decode::{Unpacked, detect_encoding};
use crate::refused::refusal_of;
use canopy_domain::imports::Refusal;
use std::io::Read as _;
use std::path::Path;

/// The text of a file of at most `most` bytes, its encoding recognised as for CSV.
pub fn text_of(path: &Path, most: u64) -> Result<String, Refusal> {
    let mut bytes = Vec::new();
    let mut opened = Unpacked::open(path, most).map_err(|error| refusal_of(&error))?;
    opened.bytes.read_to_end(&mut bytes).map_err(|error| refusal_of(&error))?;
    let encoding = detect_encoding(None, &bytes, &[])?;
    let (text, ..) = encoding.decode(&bytes);
    Ok(text.into_owned())
}
