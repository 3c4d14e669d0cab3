//! Backups of a company: one folder with its records, its sales facts and its uploads, and one
//! manifest over all of them; made while people work, checked, and put back. Leaves out words.

mod keep;
mod make;
mod manifest;
mod restore;
mod schedule;
#[cfg(test)]
mod tests;
mod upgrade;
mod verify;

pub use keep::{KeepRule, to_drop};
pub use make::{Made, back_up};
pub use manifest::{Kept, Manifest};
pub use restore::restore;
pub use schedule::{Schedule, keep_backups, made_at, make_due, present};
pub use upgrade::before_upgrade;
pub use verify::{Fault, verify};

use crate::Failure;
use canopy_store::StoreError;
use canopy_store::copies::CopyFault;
use std::io;
use std::path::PathBuf;

/// Where a company is kept, as far as a backup must know.
#[derive(Debug, Clone)]
pub struct CompanyPlace {
    /// The folder with `facts` and `uploads`.
    pub folder: PathBuf,
    /// The address of the records.
    pub database: String,
}

/// Why a backup was not made, checked or put back. Nothing half done is left.
#[derive(Debug)]
pub enum BackupFault {
    /// The folder does not exist or is no folder.
    NoFolder(PathBuf),
    /// No backup: a folder without a manifest that can be read.
    NoBackup(PathBuf),
    /// Made by a newer version.
    Newer,
    /// It is not what was written.
    Damaged(Vec<Fault>),
    /// There is something already where it should be put.
    NotEmpty(PathBuf),
    /// The database already has something in it.
    DatabaseNotEmpty,
    /// It holds records of the other kind of database.
    OtherDatabase,
    /// A program that comes with PostgreSQL is not installed.
    ToolMissing(&'static str),
    /// It says why it failed.
    ToolFailed(&'static str, String),
    /// Reading or writing a file failed: a full disk, a missing right.
    Io(io::Error),
    /// A defect or a broken machine.
    Broken(Failure),
}

impl BackupFault {
    /// What the log may say of it.
    pub fn told(&self) -> String {
        match self {
            Self::Broken(failure) => failure.told(),
            other => format!("{other:?}"),
        }
    }
}

impl From<io::Error> for BackupFault {
    fn from(error: io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<StoreError> for BackupFault {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::InUse => Self::DatabaseNotEmpty,
            other => Self::Broken(other.into()),
        }
    }
}

impl From<CopyFault> for BackupFault {
    fn from(fault: CopyFault) -> Self {
        match fault {
            CopyFault::ToolMissing(tool) => Self::ToolMissing(tool),
            CopyFault::ToolFailed(tool, said) => Self::ToolFailed(tool, said),
            CopyFault::Damaged(said) => Self::Damaged(vec![Fault::Records(said)]),
            CopyFault::Store(error) => error.into(),
        }
    }
}

impl From<tokio::task::JoinError> for BackupFault {
    fn from(error: tokio::task::JoinError) -> Self {
        Self::Broken(error.into())
    }
}
