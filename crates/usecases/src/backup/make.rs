//! Making a backup while people work: first the records as of one moment, then every file they name.
//! Files of facts and uploads never change, so what the records name is what is copied.

use super::manifest::{Kept, Manifest, copy, hashed};
use super::{BackupFault, CompanyPlace};
use crate::Company;
use crate::imports::every_file;
use canopy_store::SystemReason;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// How the names of backups begin, and of those being made.
pub(super) const NAME: &str = "canopy-";
pub(super) const MAKING: &str = ".making-canopy-";
/// How their names tell when they were made: `canopy-20261122T155300Z`.
pub(super) const TIME: &str = "%Y%m%dT%H%M%SZ";

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// Its folder.
    pub path: PathBuf,
    /// What it consists of.
    pub manifest: Manifest,
}

/// Makes a backup in a new folder below `to`. Only a whole one gets its name.
pub async fn back_up(
    company: &Company,
    place: &CompanyPlace,
    to: &Path,
) -> Result<Made, BackupFault> {
    if !to.is_dir() {
        return Err(BackupFault::NoFolder(to.to_owned()));
    }
    let now = company.clock.now();
    let half = tempfile::Builder::new().prefix(MAKING).tempdir_in(to)?;
    // Named before and after: of what is undone or imported meanwhile nothing is missed.
    let mut wanted = files(company).await?;
    let records = company.store.copy_name();
    company.store.copy_to(&place.database, &half.path().join(records)).await?;
    wanted.extend(files(company).await?);
    let (folder, target) = (place.folder.clone(), half.path().to_owned());
    let copied = move || copied(&folder, &target, records, wanted);
    let files = tokio::task::spawn_blocking(copied).await??;
    let manifest = Manifest::new(now, records, files);
    manifest.write(half.path())?;
    let path = to.join(format!("{NAME}{}", now.format(TIME)));
    if path.exists() {
        return Err(BackupFault::NotEmpty(path));
    }
    std::fs::rename(half.path(), &path)?;
    // Its own folder is gone under that name; nothing is left to be thrown away.
    drop(half.keep());
    sync_folder(to)?;
    Ok(Made { path, manifest })
}

/// The files of facts that the records name, as paths below the company's folder.
async fn files(company: &Company) -> Result<BTreeSet<String>, BackupFault> {
    let desk = company.store.system(SystemReason::Upkeep);
    let (sales, payments) = every_file(&desk).await.map_err(BackupFault::Broken)?;
    let sales = sales.into_iter().flat_map(|file| [file.facts, file.rollup]);
    let keys = sales.chain(payments.into_iter().map(|file| file.key));
    Ok(keys.map(|key| format!("facts/{key}")).collect())
}

fn copied(
    folder: &Path,
    target: &Path,
    records: &str,
    mut wanted: BTreeSet<String>,
) -> Result<Vec<Kept>, BackupFault> {
    let path = target.join(records);
    std::fs::File::open(&path)?.sync_all()?;
    let (bytes, sha256) = hashed(&path)?;
    let mut files = vec![Kept { path: records.to_owned(), bytes, sha256 }];
    for entry in std::fs::read_dir(folder.join("uploads"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        // Named by their content; anything else is being received.
        let is_whole = name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_whole && entry.file_type()?.is_file() {
            wanted.insert(format!("uploads/{name}"));
        }
    }
    for path in wanted {
        let (bytes, sha256) = copy(&folder.join(&path), &target.join(&path))?;
        files.push(Kept { path, bytes, sha256 });
    }
    Ok(files)
}

/// Waits until a folder's own entries are on the disk, where the system can say so.
pub(super) fn sync_folder(folder: &Path) -> Result<(), BackupFault> {
    if cfg!(unix) {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(())
}
