//! Writes finished tables: one description becomes CSV, XLSX, JSON or Parquet.
//!
//! - CSV: the first sheet; UTF-8 with a byte order mark where there is more than ASCII; text that a
//!   spreadsheet would run as a formula gets a leading apostrophe.
//! - XLSX: every sheet, text as text, money with two decimals, header bold, frozen and filtered.
//! - JSON: one sheet as `{"rows":[{header: value, …}, …]}`, several as `{"name":[…], …}`; money as
//!   an exact decimal number, days as `"2024-01-31"`, empty cells as `null`.
//! - Parquet: the first sheet with typed columns; money as `Decimal128(18, 4)`, days as `Date32`.

mod csv;
mod json;
mod parquet;
mod xlsx;

use canopy_domain::{Amount, Day};
use std::io::{self, Write};
use std::path::Path;

/// One cell.
#[derive(Debug, Clone, PartialEq, Default)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, never a formula.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number that need not be exact; what is not finite is written as empty.
    Number(f64),
    /// Exact money.
    Money(Amount),
    /// A day.
    Day(Day),
}

impl Cell {
    /// Text, or nothing where there is none.
    pub fn text(text: Option<impl Into<String>>) -> Self {
        text.map_or(Self::Empty, |text| Self::Text(text.into()))
    }

    /// The cell as plain text: `12.5`, `2024-01-31`.
    pub fn to_plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::Integer(number) => number.to_string(),
            Self::Number(number) if number.is_finite() => number.to_string(),
            Self::Number(_) | Self::Empty => String::new(),
            Self::Money(amount) => amount.to_plain(),
            Self::Day(day) => day.to_string(),
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// A table with a name. Rows shorter than the headers end in empty cells.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Sheet {
    /// The sheet's name; in workbooks cut and cleaned where the format forbids it.
    pub name: String,
    /// Column headers.
    pub headers: Vec<String>,
    /// Rows of cells.
    pub rows: Vec<Vec<Cell>>,
}

/// What a table can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OutFormat {
    /// Comma-separated text.
    Csv,
    /// A workbook.
    Xlsx,
    /// JSON.
    Json,
    /// Parquet.
    Parquet,
}

impl OutFormat {
    /// Every format.
    pub const ALL: [Self; 4] = [Self::Csv, Self::Xlsx, Self::Json, Self::Parquet];

    /// The extension without its dot, which is also the format's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
            Self::Json => "json",
            Self::Parquet => "parquet",
        }
    }

    /// The media type for downloads.
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Json => "application/json",
            Self::Parquet => "application/vnd.apache.parquet",
        }
    }

    /// The format with this extension, in any case.
    pub fn from_extension(extension: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.extension().eq_ignore_ascii_case(extension))
    }

    /// The format a path's extension asks for.
    pub fn of_path(path: &Path) -> Option<Self> {
        Self::from_extension(path.extension()?.to_str()?)
    }
}

/// Writes a file in the format of its extension. It appears whole or not at all.
pub fn write_file(path: &Path, sheets: &[Sheet]) -> io::Result<()> {
    let format = OutFormat::of_path(path).ok_or_else(|| {
        io::Error::new(io::ErrorKind::InvalidInput, "extension must be csv, xlsx, json or parquet")
    })?;
    let bytes = to_bytes(format, sheets)?;
    if std::fs::metadata(path).is_ok_and(|about| !about.is_file()) {
        return std::fs::write(path, bytes);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.prefix(".canopy-").tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(&bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failed| failed.error)?;
    Ok(())
}

/// The bytes of a file in this format.
pub fn to_bytes(format: OutFormat, sheets: &[Sheet]) -> io::Result<Vec<u8>> {
    let first = || {
        let none = || io::Error::new(io::ErrorKind::InvalidInput, "no sheet to write");
        sheets.first().ok_or_else(none)
    };
    match format {
        OutFormat::Csv => Ok(csv::to_bytes(first()?)),
        OutFormat::Xlsx => xlsx::to_bytes(sheets),
        OutFormat::Json => Ok(json::to_bytes(sheets)),
        OutFormat::Parquet => parquet::to_bytes(first()?),
    }
}
