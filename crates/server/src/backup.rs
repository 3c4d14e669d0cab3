//! `canopy backup`, `verify` and `restore`: a company copied beside people at work, the copy read
//! through, and put back where nothing is.

use crate::args::{Backup, Restore, Verify};
use crate::config;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::serve::internal;
use canopy_texts::Texts;
pub(crate) use canopy_usecases::backup::keep_backups as keep;
use canopy_usecases::backup::{self, BackupFault, Fault, Manifest};
use std::path::Path;

/// Faults of a backup that are printed; the others are counted.
const SHOWN: usize = 20;

pub(crate) fn make(job: &Backup, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let config = config::read(job.place.config.as_deref(), job.flags(), texts)?.config;
    let to = config.backup_to.ok_or_else(|| Failed::usage(texts.cli().backup_no_target()))?;
    let place = config.place;
    let made = run(async {
        let company = place.open_as_it_is(texts).await?;
        let made = backup::back_up(&company, &place.told(), &to).await;
        company.store.close().await;
        made.map_err(|fault| failed(fault, texts))
    })?;
    console.line(texts.cli().backup_made(&made.path.display().to_string()))?;
    tell(&made.manifest, console)
}

pub(crate) fn verify(job: &Verify, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let manifest =
        run(async { backup::verify(&job.backup).await.map_err(|fault| failed(fault, texts)) })?;
    console.line(texts.cli().backup_sound(&job.backup.display().to_string()))?;
    tell(&manifest, console)
}

pub(crate) fn restore(job: &Restore, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let place = job.place.read(texts)?.place;
    let manifest = run(async {
        let restored = backup::restore(&job.backup, &place.told()).await;
        let manifest = restored.map_err(|fault| failed(fault, texts))?;
        // Opened once, so that records of an older version are brought up to date and what cannot be
        // opened is told now.
        place.open(texts).await?.store.close().await;
        Ok(manifest)
    })?;
    console.line(texts.cli().backup_restored(&place.told().folder.display().to_string()))?;
    tell(&manifest, console)
}

fn run<T>(work: impl Future<Output = Result<T, Failed>>) -> Result<T, Failed> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(work)
}

fn tell(manifest: &Manifest, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let formats = texts.formats();
    let files = formats.number(whole(manifest.files.len() as u64));
    let time = formats.moment(canopy_usecases::local(manifest.made_at));
    console.line(texts.cli().backup_told(&time, &files, &formats.bytes(manifest.bytes())))
}

fn failed(fault: BackupFault, texts: Texts) -> Failed {
    let t = texts.cli();
    let shown = |path: &Path| path.display().to_string();
    match fault {
        BackupFault::NoFolder(path) => Failed::usage(t.backup_no_folder(&shown(&path))),
        BackupFault::NoBackup(path) => Failed::usage(t.backup_none(&shown(&path))),
        BackupFault::Newer => Failed::usage(t.backup_newer()),
        BackupFault::NotEmpty(path) => Failed::usage(t.backup_not_empty(&shown(&path))),
        BackupFault::DatabaseNotEmpty => Failed::usage(t.backup_database_not_empty()),
        BackupFault::OtherDatabase => Failed::usage(t.backup_other_database()),
        BackupFault::ToolMissing(tool) => Failed::usage(t.backup_tool_missing(tool)),
        BackupFault::ToolFailed(tool, said) => {
            Failed::Usage(vec![t.backup_tool_failed(tool), said])
        }
        BackupFault::Damaged(faults) => {
            let mut lines = vec![t.backup_damaged().to_owned()];
            lines
                .extend(faults.iter().take(SHOWN).map(|fault| format!("  {}", told(fault, texts))));
            let more = faults.len().saturating_sub(SHOWN) as u64;
            if more > 0 {
                lines.push(format!("  {}", t.more_problems(whole(more))));
            }
            Failed::Usage(lines)
        }
        BackupFault::Io(error) => Failed::usage(t.backup_io(&error.to_string())),
        BackupFault::Broken(failure) => internal(failure),
    }
}

fn told(fault: &Fault, texts: Texts) -> String {
    let t = texts.cli();
    match fault {
        Fault::Missing(path) => t.backup_missing(path),
        Fault::Changed(path) => t.backup_changed(path),
        Fault::Foreign(path) => t.backup_foreign(path),
        Fault::Records(said) => t.backup_records(said),
    }
}
