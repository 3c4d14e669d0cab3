//! What a file is, by its first bytes and never by its name.

use canopy_domain::imports::Refusal;
use std::fs::File;
use std::io::Read;
use std::path::Path;

/// Kinds of content.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Text, perhaps in gzip.
    Text,
    /// A zip archive; a workbook if it is anything we read.
    Zip,
    /// Parquet.
    Parquet,
}

const OLE: &[u8] = &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/// How much of an OLE file is searched for what it holds.
const SEARCHED: u64 = 64 << 20;

/// Looks at the beginning of a file.
pub(super) fn content(path: &Path) -> Result<Content, Refusal> {
    let damaged = |e: std::io::Error| crate::refused::refusal_of(&e);
    let mut file = File::open(path).map_err(damaged)?;
    let mut head = Vec::new();
    file.by_ref().take(512).read_to_end(&mut head).map_err(damaged)?;
    if head.starts_with(OLE) {
        file.take(SEARCHED).read_to_end(&mut head).map_err(damaged)?;
        return Err(compound(&head));
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Content::Zip);
    }
    if head.starts_with(b"PAR1") {
        return Ok(Content::Parquet);
    }
    Ok(Content::Text)
}

/// A compound file is an encrypted workbook, an old workbook, or nothing we know.
fn compound(bytes: &[u8]) -> Refusal {
    let names = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memchr::memmem::find(bytes, &wide).is_some()
    };
    if names("EncryptedPackage") || names("EncryptionInfo") {
        Refusal::PasswordProtected
    } else if names("Workbook") || names("Book") {
        Refusal::OldWorkbook
    } else {
        Refusal::UnknownFormat
    }
}

/// Whether decoded text is text: no zeros, few control characters, no other format's beginning.
pub(super) fn is_text(sample: &[u8]) -> bool {
    let others: [&[u8]; 7] =
        [b"%PDF", b"{\\rtf", b"<?xml", b"<!DOC", b"<html", b"<HTML", b"\x89PNG"];
    if others.iter().any(|magic| sample.trim_ascii_start().starts_with(magic)) {
        return false;
    }
    let odd = |byte: &u8| *byte < 0x20 && !matches!(*byte, b'\t' | b'\n' | b'\r' | 0x0c | 0x1a);
    let odds = sample.iter().filter(|byte| odd(byte)).count();
    odds * 200 <= sample.len()
}
