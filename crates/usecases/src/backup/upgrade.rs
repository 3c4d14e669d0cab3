//! A copy of the records alone before their schema is brought up to date: files of facts and uploads
//! are not touched by that. Leaves out putting it back, which is copying one file over another, or
//! `pg_restore`.

use super::{BackupFault, CompanyPlace};
use canopy_store::Store;
use chrono::{DateTime, Utc};
use std::path::PathBuf;

/// The folder of such copies, below the company's.
const FOLDER: &str = "before-upgrade";
/// Copies kept; a copy is as large as the records.
const MOST: usize = 3;

/// Copies the records as they are, and drops older copies; where the new one is.
pub async fn before_upgrade(
    store: &Store,
    place: &CompanyPlace,
    now: DateTime<Utc>,
) -> Result<PathBuf, BackupFault> {
    let folder = place.folder.join(FOLDER);
    std::fs::create_dir_all(&folder)?;
    // Made beside, so that a copy with its name is whole.
    let half = tempfile::Builder::new().prefix(".making-").tempdir_in(&folder)?;
    let name = store.copy_name();
    let made = half.path().join(name);
    store.copy_to(&place.database, &made).await?;
    canopy_store::copies::check_copy(&made).await?;
    std::fs::File::open(&made)?.sync_all()?;
    let kept = folder.join(format!("{}-{name}", now.format("%Y%m%dT%H%M%SZ")));
    std::fs::rename(&made, &kept)?;
    super::make::sync_folder(&folder)?;
    let mut copies: Vec<PathBuf> = std::fs::read_dir(&folder)?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .collect();
    copies.sort_unstable_by(|one, other| other.cmp(one));
    for old in copies.iter().skip(MOST) {
        std::fs::remove_file(old)?;
    }
    Ok(kept)
}
