//! A workbook as a zip, before anyone parses it: entries, true unpacked size, ratio, encryption.

use crate::options::Limits;
use crate::refused::{damaged, refusal_of, too_large};
use canopy_domain::imports::Refusal;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::Path;
use zip::ZipArchive;

/// More parts than any workbook has.
const MOST_ENTRIES: usize = 10_000;
/// Unpacked, no workbook we can read is larger.
const MOST_BYTES: u64 = 4 << 30;
/// An entry above [`SMALL`] that grows more than this when unpacked is a bomb.
const MOST_RATIO: u64 = 400;
const SMALL: u64 = 32 << 20;
const BLOCK: usize = 128 << 10;
const MERGED: &[u8] = b"<mergeCell ";

/// What the look found.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Scanned {
    /// Whether some sheet has merged cells.
    pub(crate) merged: bool,
}

/// Unpacks every entry into nothing, counting. Sizes an archive claims are not believed.
pub(crate) fn scan(path: &Path, limits: &Limits) -> Result<Scanned, Refusal> {
    let file = File::open(path).map_err(|e| refusal_of(&e))?;
    let mut archive = ZipArchive::new(BufReader::new(file)).map_err(|e| damaged(e.to_string()))?;
    if archive.len() > MOST_ENTRIES {
        return Err(Refusal::TooCostly);
    }
    let most = limits.max_bytes.min(MOST_BYTES);
    let (mut total, mut merged, mut workbook) = (0_u64, false, false);
    for index in 0..archive.len() {
        let about = archive.by_index_data(index).map_err(|e| damaged(e.to_string()))?;
        if about.encrypted() {
            return Err(Refusal::PasswordProtected);
        }
        let name = about.name().map_err(|e| damaged(e.to_string()))?.to_lowercase();
        let packed = about.compressed_size().max(1);
        workbook |= name.ends_with("workbook.xml");
        let is_sheet = name.contains("worksheets/");
        let mut entry = archive.by_index(index).map_err(|e| damaged(e.to_string()))?;
        let count = Count { left: most - total, most, packed };
        let (bytes, has_merged) = count.unpack(&mut entry, is_sheet)?;
        total += bytes;
        merged |= has_merged;
    }
    if workbook { Ok(Scanned { merged }) } else { Err(Refusal::UnknownFormat) }
}

struct Count {
    left: u64,
    most: u64,
    packed: u64,
}

impl Count {
    fn unpack(&self, entry: &mut impl Read, is_sheet: bool) -> Result<(u64, bool), Refusal> {
        let mut block = vec![0; BLOCK];
        let (mut bytes, mut merged, mut kept) = (0_u64, false, 0);
        loop {
            let room = block.get_mut(kept..).unwrap_or(&mut []);
            let got = entry.read(room).map_err(|e| refusal_of(&e))?;
            if got == 0 {
                return Ok((bytes, merged));
            }
            bytes += got as u64;
            if bytes > self.left {
                return Err(too_large(self.most));
            }
            if bytes > SMALL && bytes / self.packed > MOST_RATIO {
                return Err(Refusal::TooCostly);
            }
            if is_sheet && !merged {
                // The end of a block is kept, for a tag may lie across two.
                let filled = kept + got;
                let look = block.get(..filled).unwrap_or(&[]);
                merged = memchr::memmem::find(look, MERGED).is_some();
                kept = MERGED.len().min(filled);
                block.copy_within(filled - kept..filled, 0);
            }
        }
    }
}
