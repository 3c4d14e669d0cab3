//! How a stored upload is read again: the choices a person made, and what is recognised with them.

use crate::{Company, Outcome};
use canopy_domain::imports::{FileKind, Mapping};
use canopy_store::imports::ImportRow;
use canopy_tables::{Format, Opened, ReadOptions};
use serde::{Deserialize, Serialize};

/// What a person said about how a file is to be read; `None` leaves it to recognition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Reading {
    /// Encoding by its label.
    pub encoding: Option<String>,
    /// Separator between cells.
    pub delimiter: Option<char>,
    /// Sheet of a workbook.
    pub sheet: Option<String>,
    /// Row of the header, from 1.
    pub header_row: Option<u32>,
}

/// What is recognised in an upload.
#[derive(Debug, Clone)]
pub struct Recognised {
    /// What the file is.
    pub format: Format,
    /// The row of the header as a person counts.
    pub header_row: u32,
    /// The headers.
    pub columns: Vec<String>,
    /// The first rows.
    pub sample: Vec<Vec<String>>,
    /// What the columns mean: as chosen, else as recognised.
    pub mapping: Mapping,
}

impl Reading {
    /// What a stored import says about it.
    pub(super) fn of(import: &ImportRow) -> Outcome<Self> {
        Ok(serde_json::from_str(&import.options)?)
    }

    pub(super) fn to_json(&self) -> Outcome<String> {
        Ok(serde_json::to_string(self)?)
    }

    pub(super) fn options(&self, company: &Company) -> ReadOptions {
        ReadOptions {
            encoding: self.encoding.clone(),
            delimiter: self.delimiter.and_then(|c| u8::try_from(c).ok()),
            sheet: self.sheet.clone(),
            header_row: self.header_row,
            map: Vec::new(),
            today: Some(company.clock.now().date_naive()),
            keep_document_text: true,
            limits: company.limits,
            worker: company.worker.clone(),
        }
    }
}

/// Opens an upload on a thread that may block.
pub(super) async fn open(
    company: &Company,
    sha256: &str,
    file_name: &str,
    kind: Option<FileKind>,
    reading: &Reading,
) -> Outcome<Opened> {
    let (path, name) = (company.upload_path(sha256), file_name.to_owned());
    let options = reading.options(company);
    let opened =
        tokio::task::spawn_blocking(move || canopy_tables::open(&path, &name, kind, &options));
    Ok(opened.await??)
}

/// Opens the upload of an import with its own choices and mapping.
pub(super) async fn open_import(company: &Company, import: &ImportRow) -> Outcome<Opened> {
    let reading = Reading::of(import)?;
    let mut opened =
        open(company, &import.sha256, &import.file_name, Some(import.kind), &reading).await?;
    if let Some(mapping) = &import.mapping {
        opened.set_mapping(mapping.clone())?;
    }
    Ok(opened)
}

/// What is recognised in the upload of an import, for the page that shows it.
pub async fn recognised(company: &Company, import: &ImportRow) -> Outcome<Recognised> {
    let opened = open_import(company, import).await?;
    Ok(Recognised {
        format: opened.format().clone(),
        header_row: opened.header_row(),
        columns: opened.columns().to_vec(),
        sample: opened.sample().to_vec(),
        mapping: opened.mapping().clone(),
    })
}
