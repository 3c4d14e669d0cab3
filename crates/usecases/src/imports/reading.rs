//! How a stored upload is read again: the choices a person made, and what is recognised with them.

use crate::{Company, Outcome, local_day};
use canopy_domain::imports::{Factor, FileKind, Mapping, Target};
use canopy_domain::primitives::ChannelId;
use canopy_store::imports::ImportRow;
use canopy_store::{Desk, Import};
use canopy_tables::{Opened, ReadOptions};
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
    /// The channel of leads whose row names none that is known.
    pub channel: Option<ChannelId>,
}

/// What a file is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Text with separated cells, in this encoding.
    Csv(String),
    /// A workbook.
    Xlsx {
        /// All its sheets.
        sheets: Vec<String>,
        /// The one that is read.
        sheet: String,
    },
    /// Parquet.
    Parquet,
}

/// What is recognised in an upload. Kept with the import, so that a page opens no file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
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

impl Recognised {
    pub(super) fn of(opened: &Opened) -> Self {
        use canopy_tables::Format as Found;
        Self {
            format: match opened.format() {
                Found::Csv { encoding, .. } => Format::Csv((*encoding).to_owned()),
                Found::Xlsx { sheets, sheet, .. } => {
                    Format::Xlsx { sheets: sheets.clone(), sheet: sheet.clone() }
                }
                Found::Parquet => Format::Parquet,
            },
            header_row: opened.header_row(),
            columns: opened.columns().to_vec(),
            sample: opened.sample().to_vec(),
            mapping: opened.mapping().clone(),
        }
    }

    /// With what was chosen for the columns, one target for each.
    fn chosen(mut self, mapping: Option<&Mapping>) -> Self {
        if let Some(mapping) = mapping {
            self.mapping = mapping.clone();
            self.mapping.targets.resize(self.columns.len(), Target::Ignore);
            let unsaid = self.columns.iter().skip(self.mapping.factors.len());
            self.mapping.factors.extend(unsaid.map(|column| Factor::of_header(column)));
        }
        self
    }
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
            today: Some(local_day(company.clock.now())),
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
    let place = company.place_to_read().await?;
    let opened = tokio::task::spawn_blocking(move || {
        let _place = place;
        canopy_tables::open(&path, &name, kind, &options)
    });
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

/// What is recognised in the upload of an import, for the page that shows it: as kept with it, and
/// only where nothing is kept from the file itself.
pub async fn recognised(company: &Company, desk: &Desk, import: &ImportRow) -> Outcome<Recognised> {
    let kept = desk.permit::<Import>()?.recognised(import.id).await?;
    let found = match serde_json::from_str::<Recognised>(&kept) {
        Ok(found) => found,
        Err(_) => Recognised::of(&open_import(company, import).await?),
    };
    Ok(found.chosen(import.mapping.as_ref()))
}
