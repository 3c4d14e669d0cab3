//! What a backup consists of: every file with its size and hash. A backup is what its manifest says,
//! or it is damaged.

use super::BackupFault;
use canopy_domain::primitives::hex;
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fs::File;
use std::io::{Read as _, Write as _};
use std::path::Path;

/// The manifest's file.
pub(super) const MANIFEST: &str = "manifest.json";
/// The format written.
const FORMAT: u32 = 1;
/// Bytes read at once.
const BUFFER: usize = 1 << 20;

/// A backup as its manifest says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// The format; a newer one is refused.
    pub format: u32,
    /// When it was begun.
    pub made_at: DateTime<Utc>,
    /// The version of the program that made it.
    pub version: String,
    /// The file with the records.
    pub records: String,
    /// Every file, by path.
    pub files: Vec<Kept>,
}

/// One file of a backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    /// Path below the backup's folder, with `/`.
    pub path: String,
    /// Size.
    pub bytes: u64,
    /// SHA-256 of the content, in hex.
    pub sha256: String,
}

impl Manifest {
    pub(super) fn new(made_at: DateTime<Utc>, records: &str, mut files: Vec<Kept>) -> Self {
        files.sort_by(|one, other| one.path.cmp(&other.path));
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Self { format: FORMAT, made_at, version, records: records.to_owned(), files }
    }

    /// Size of all files.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.bytes).sum()
    }

    /// Reads a backup's manifest. Paths that lead out of the backup make it none.
    pub fn read(backup: &Path) -> Result<Self, BackupFault> {
        let none = || BackupFault::NoBackup(backup.to_owned());
        let text = std::fs::read(backup.join(MANIFEST)).map_err(|_| none())?;
        #[derive(Deserialize)]
        struct Format {
            format: u32,
        }
        let format: Format = serde_json::from_slice(&text).map_err(|_| none())?;
        if format.format > FORMAT {
            return Err(BackupFault::Newer);
        }
        let manifest: Self = serde_json::from_slice(&text).map_err(|_| none())?;
        let is_inside = |path: &str| {
            let parts = Path::new(path).components();
            parts.into_iter().all(|part| matches!(part, std::path::Component::Normal(_)))
        };
        let has_records = manifest.files.iter().any(|file| file.path == manifest.records);
        let is_sound = has_records && manifest.files.iter().all(|file| is_inside(&file.path));
        if is_sound { Ok(manifest) } else { Err(none()) }
    }

    pub(super) fn write(&self, backup: &Path) -> Result<(), BackupFault> {
        let text = serde_json::to_vec_pretty(self).map_err(std::io::Error::from)?;
        let mut file = File::create_new(backup.join(MANIFEST))?;
        file.write_all(&text)?;
        file.sync_all()?;
        Ok(())
    }
}

/// Copies a file, hashing what is written, and waits until it is on the disk.
pub(super) fn copy(from: &Path, to: &Path) -> std::io::Result<(u64, String)> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let mut target = File::create_new(to)?;
    let told = read_through(from, |bytes| target.write_all(bytes))?;
    target.sync_all()?;
    Ok(told)
}

/// Size and SHA-256 of a file.
pub(super) fn hashed(path: &Path) -> std::io::Result<(u64, String)> {
    read_through(path, |_| Ok(()))
}

fn read_through(
    path: &Path,
    mut take: impl FnMut(&[u8]) -> std::io::Result<()>,
) -> std::io::Result<(u64, String)> {
    let mut file = File::open(path)?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; BUFFER];
    let mut bytes = 0;
    loop {
        let count = file.read(&mut buffer)?;
        let read = buffer.get(..count).unwrap_or_default();
        if read.is_empty() {
            return Ok((bytes, hex(&hash.finalize())));
        }
        hash.update(read);
        take(read)?;
        bytes += count as u64;
    }
}
