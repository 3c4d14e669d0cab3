//! Text files as records of cells: bytes to UTF-8, the separator, and a scanner for records.

mod cells;
mod decode;
mod delimiter;
mod scan;
mod whole;

pub(crate) use cells::{clean, clean_code, fold_width, is_blank, shorten, trim};
pub(crate) use decode::{Decoded, Unpacked, detect_encoding, is_cut, sample_of};
pub(crate) use delimiter::{detect_delimiter, detect_terminator};
pub(crate) use scan::{RecordView, Scanner};
pub use whole::text_of;
