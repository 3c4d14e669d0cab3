//! Takes in a file: recognises it, keeps it under the hash of its content, and begins the check.

use super::check::{self, Asked};
use super::reading::{Reading, Recognised};
use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::imports::FileKind;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;
use canopy_store::imports::NewImport;
use canopy_tables::{Format, Opened};
use sha2::{Digest as _, Sha256};
use std::io::Write as _;
use std::path::Path;
use tempfile::NamedTempFile;
use uuid::Uuid;

/// A file received.
pub struct Upload {
    /// The name the person gave it; shown, never used as a path.
    pub file_name: String,
    /// The received bytes, in a file from [`Company::staging_file`].
    pub file: NamedTempFile,
    /// Hash of its content, lower-case hexadecimal.
    pub sha256: String,
    /// What it holds, where the person said so.
    pub kind: Option<FileKind>,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Uploaded {
    /// The import it became.
    pub import: ImportId,
    /// An import of the same content that is running or done.
    pub same_as: Option<ImportId>,
}

/// Takes in a file. Refused, nothing is kept.
pub async fn upload(company: &Company, caller: &Caller, upload: Upload) -> Outcome<Uploaded> {
    let desk = company.store.desk(caller);
    let permit = desk.permit::<Import>()?;
    let same_as = permit.same_file(&upload.sha256).await?.first().map(|import| import.id);
    let bytes = upload.file.as_file().metadata()?.len();
    let (opened, file) = recognise(company, upload.file, &upload.file_name, upload.kind).await?;
    let remembered = permit.column_map(&signature(&opened)).await?;
    let mapping = remembered.unwrap_or_else(|| opened.mapping().clone());
    let path = company.upload_path(&upload.sha256);
    tokio::task::spawn_blocking(move || keep_as(file, &path)).await??;
    let (import, reading) = (ImportId(Uuid::now_v7()), Reading::default());
    let sheet = match opened.format() {
        Format::Xlsx { sheet, .. } => sheet.clone(),
        Format::Csv { .. } | Format::Parquet => String::new(),
    };
    let new = NewImport {
        id: import,
        kind: mapping.kind,
        file_name: upload.file_name,
        sha256: upload.sha256,
        sheet,
        bytes,
        options: reading.to_json()?,
        recognised: serde_json::to_string(&Recognised::of(&opened))?,
        mapping: Some(mapping.clone()),
    };
    let tx = desk.write(company.clock.now()).await?;
    tx.permit::<Import>()?.create_import(&new).await?;
    let asked = Asked { id: import, version: 1, mapping, reading };
    check::begin(company, tx, caller, asked).await?;
    Ok(Uploaded { import, same_as })
}

async fn recognise(
    company: &Company,
    file: NamedTempFile,
    name: &str,
    kind: Option<FileKind>,
) -> Outcome<(Opened, NamedTempFile)> {
    let options = Reading::default().options(company);
    let name = name.to_owned();
    let place = company.place_to_read().await?;
    let work = tokio::task::spawn_blocking(move || {
        let _place = place;
        canopy_tables::open(file.path(), &name, kind, &options).map(|opened| (opened, file))
    });
    Ok(work.await??)
}

/// What a set of columns is remembered under: their names in order.
pub(super) fn signature(opened: &Opened) -> String {
    let mut hash = Sha256::new();
    for column in opened.columns() {
        hash.update(column.as_bytes());
        hash.update([0]);
    }
    hexadecimal(hash)
}

/// Gives a finished file its name: on the disk with its content before anybody can find it, and
/// over whatever stood there, which a power cut may have left damaged.
pub(super) fn keep_as(file: NamedTempFile, path: &Path) -> std::io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    match path.parent() {
        // Elsewhere a folder cannot be opened as a file, and names are durable by themselves.
        Some(folder) if cfg!(unix) => std::fs::File::open(folder)?.sync_all(),
        _ => Ok(()),
    }
}

/// A file on its way in: its bytes are hashed as they are kept.
pub struct Received {
    file: NamedTempFile,
    hash: Sha256,
}

impl Received {
    /// Begins receiving a file.
    pub fn begin(company: &Company) -> std::io::Result<Self> {
        Ok(Self { file: company.staging_file()?, hash: Sha256::new() })
    }

    /// Keeps the next bytes.
    pub fn take(&mut self, piece: &[u8]) -> std::io::Result<()> {
        self.hash.update(piece);
        self.file.write_all(piece)
    }

    /// All bytes are here; the file was called `name`.
    pub fn named(self, name: &str) -> Upload {
        Upload {
            file_name: name.rsplit(['/', '\\']).next().unwrap_or(name).to_owned(),
            file: self.file,
            sha256: hexadecimal(self.hash),
            kind: None,
        }
    }
}

pub(super) fn hexadecimal(hash: Sha256) -> String {
    canopy_domain::primitives::hex(&hash.finalize())
}
