//! Putting a backup back where nothing is: checked first, whole or not at all.

use super::make::sync_folder;
use super::manifest::{Manifest, copy};
use super::{BackupFault, CompanyPlace, verify};
use canopy_store::copies::{POSTGRES_COPY, put_back};
use std::path::Path;

/// How the name of a folder begins that is being filled.
const RESTORING: &str = ".restoring-canopy-";

/// Checks a backup and puts it into an empty place. The records come last: before they are there, the
/// place is no company.
pub async fn restore(backup: &Path, place: &CompanyPlace) -> Result<Manifest, BackupFault> {
    if !is_free(&place.folder)? {
        return Err(BackupFault::NotEmpty(place.folder.clone()));
    }
    let manifest = verify(backup).await?;
    let is_postgres = !place.database.starts_with("sqlite:");
    if is_postgres != (manifest.records == POSTGRES_COPY) {
        return Err(BackupFault::OtherDatabase);
    }
    let (from, folder, files) = (backup.to_owned(), place.folder.clone(), manifest.clone());
    tokio::task::spawn_blocking(move || put(&from, &folder, &files)).await??;
    let records = put_back(&backup.join(&manifest.records), &place.database).await;
    if records.is_err() {
        // Without records the files are nothing; the place is free again for another try.
        std::fs::remove_dir_all(&place.folder)?;
    }
    records?;
    Ok(manifest)
}

/// Whether nothing is there, or an empty folder.
fn is_free(folder: &Path) -> Result<bool, BackupFault> {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

fn put(backup: &Path, folder: &Path, manifest: &Manifest) -> Result<(), BackupFault> {
    let above = folder.parent().filter(|above| !above.as_os_str().is_empty());
    let above = above.unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(above)?;
    let half = tempfile::Builder::new().prefix(RESTORING).tempdir_in(above)?;
    std::fs::create_dir_all(half.path().join("uploads"))?;
    for file in manifest.files.iter().filter(|file| file.path != manifest.records) {
        let told = copy(&backup.join(&file.path), &half.path().join(&file.path))?;
        if told != (file.bytes, file.sha256.clone()) {
            return Err(BackupFault::Damaged(vec![super::Fault::Changed(file.path.clone())]));
        }
    }
    std::fs::rename(half.path(), folder)?;
    drop(half.keep());
    sync_folder(above)
}
