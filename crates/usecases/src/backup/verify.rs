//! Whether a backup is what its manifest says, and its records are sound.

use super::BackupFault;
use super::manifest::{Kept, MANIFEST, Manifest, hashed};
use canopy_store::copies::check_copy;
use std::collections::BTreeSet;
use std::path::Path;

/// What is wrong with a backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// A file is not there.
    Missing(String),
    /// A file is not what was written.
    Changed(String),
    /// A file that does not belong to it.
    Foreign(String),
    /// The records are damaged: what the database says.
    Records(String),
}

/// Reads every byte of a backup; its manifest, where all is well.
pub async fn verify(backup: &Path) -> Result<Manifest, BackupFault> {
    let manifest = Manifest::read(backup)?;
    let (folder, files) = (backup.to_owned(), manifest.files.clone());
    let faults = tokio::task::spawn_blocking(move || faults(&folder, &files)).await??;
    if !faults.is_empty() {
        return Err(BackupFault::Damaged(faults));
    }
    check_copy(&backup.join(&manifest.records)).await?;
    Ok(manifest)
}

fn faults(backup: &Path, files: &[Kept]) -> Result<Vec<Fault>, BackupFault> {
    let mut faults = Vec::new();
    let mut known = BTreeSet::from([MANIFEST.to_owned()]);
    for file in files {
        known.insert(file.path.clone());
        let path = backup.join(&file.path);
        match hashed(&path) {
            Ok((bytes, sha256)) if bytes == file.bytes && sha256 == file.sha256 => {}
            Ok(_) => faults.push(Fault::Changed(file.path.clone())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                faults.push(Fault::Missing(file.path.clone()));
            }
            Err(error) => return Err(error.into()),
        }
    }
    let mut found = Vec::new();
    list(backup, "", &mut found)?;
    faults.extend(found.into_iter().filter(|path| !known.contains(path)).map(Fault::Foreign));
    Ok(faults)
}

/// Every file below a folder, by its path with `/`.
fn list(folder: &Path, under: &str, found: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{under}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{path}/"), found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}
