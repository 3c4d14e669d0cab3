//! How many rows may be decoded at once, so that a small file cannot ask for much memory: a value
//! that stands once in a dictionary, or once before others that share its beginning, is written out
//! for every row. Leaves out the pages themselves, which are bounded by the file's limits.

use super::unreadable;
use canopy_domain::imports::Refusal;
use parquet::basic::{Encoding, Type};
use parquet::column::page::Page;
use parquet::file::metadata::ParquetMetaData;
use parquet::file::reader::FileReader;
use parquet::file::serialized_reader::SerializedFileReader;
use std::fs::File;
use std::path::Path;

/// Bytes of one batch, written out.
const ROOM: u64 = 256 << 20;
/// Rows decoded at once where nothing speaks against it.
const MOST_ROWS: u64 = 16_384;
/// Bytes any value takes beside its own.
const LEAST: u64 = 16;

/// Rows of these root columns that can be decoded at once, where the first `most` rows are wanted;
/// refused where a single one is too much.
pub(super) fn batch_size(path: &Path, roots: &[usize], most: u64) -> Result<usize, Refusal> {
    let file = File::open(path).map_err(unreadable)?;
    let reader = SerializedFileReader::new(file).map_err(unreadable)?;
    let mut of_row = LEAST;
    for leaf in leaves(reader.metadata(), roots) {
        of_row = of_row.saturating_add(longest(&reader, leaf, most)?.saturating_add(LEAST));
    }
    match (ROOM / of_row).min(MOST_ROWS) {
        0 => Err(Refusal::TooCostly),
        rows => Ok(usize::try_from(rows).unwrap_or(1)),
    }
}

/// The leaves below some roots.
fn leaves(metadata: &ParquetMetaData, roots: &[usize]) -> Vec<usize> {
    let schema = metadata.file_metadata().schema_descr();
    let wanted = |leaf: &usize| roots.contains(&schema.get_column_root_idx(*leaf));
    (0..schema.num_columns()).filter(wanted).collect()
}

/// Bytes of the longest value of a column that may be written out more often than it stands in the
/// file.
fn longest(reader: &SerializedFileReader<File>, leaf: usize, most: u64) -> Result<u64, Refusal> {
    let schema = reader.metadata().file_metadata().schema_descr();
    let column = schema.column(leaf);
    match column.physical_type() {
        Type::BYTE_ARRAY => {}
        Type::FIXED_LEN_BYTE_ARRAY => return Ok(u64::try_from(column.type_length()).unwrap_or(0)),
        _ => return Ok(0),
    }
    let (mut longest, mut rows) = (0, 0);
    for group in 0..reader.num_row_groups() {
        if rows >= most {
            break;
        }
        let group = reader.get_row_group(group).map_err(unreadable)?;
        rows += u64::try_from(group.metadata().num_rows()).unwrap_or(0);
        let mut pages = group.get_column_page_reader(leaf).map_err(unreadable)?;
        while let Some(page) = pages.get_next_page().map_err(unreadable)? {
            longest = longest.max(longest_of(&page));
        }
    }
    Ok(longest)
}

fn longest_of(page: &Page) -> u64 {
    match page {
        Page::DictionaryPage { buf, .. } => longest_plain(buf),
        Page::DataPage { buf, encoding, .. } | Page::DataPageV2 { buf, encoding, .. } => {
            match encoding {
                // A value can be no longer than what all values of the page are put together from.
                Encoding::DELTA_BYTE_ARRAY => buf.len() as u64,
                _ => 0,
            }
        }
    }
}

/// The longest of values that each stand behind their length in four bytes.
fn longest_plain(mut rest: &[u8]) -> u64 {
    let mut longest = 0;
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length);
        longest = longest.max(u64::from(length));
        rest = after.get(length as usize..).unwrap_or_default();
    }
    longest
}
