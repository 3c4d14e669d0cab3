//! What a job is given, how a file was understood, and what reading it found.

use super::find::Problems;
use super::fold::Survey;
use super::stopped::Stopped;
use canopy_domain::Day;
use canopy_domain::imports::{FileKind, Mapping, Refusal};
use canopy_tables::{Format, Opened, ReadOptions, SalesRead};
use std::path::{Path, PathBuf};

/// Told how far reading a file has come: the file, bytes done, bytes in all.
pub type Watch<'a> = &'a mut dyn FnMut(&str, u64, u64);

/// Sales files that are read as one.
#[derive(Debug, Clone, Default)]
pub struct SalesFiles {
    /// The files, in the order given.
    pub paths: Vec<PathBuf>,
    /// Corrections and limits, the same for all.
    pub options: ReadOptions,
    /// Whether to go on without rows that are bad.
    pub good_only: bool,
}

/// The period to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Period {
    /// Last day looked at; the last day of the files when `None`.
    pub as_of: Option<Day>,
    /// Months of the current and of the previous period.
    pub months: u32,
}

/// What reading one file found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileRead {
    /// The file as given.
    pub file: String,
    /// Which of several sheets was read.
    pub sheet: Option<SheetRead>,
    /// Rows that count.
    pub rows_good: u64,
    /// Rows left out because of a problem.
    pub rows_bad: u64,
    /// Subtotal and total rows, not counted.
    pub rows_total_lines: u64,
    /// First and last day with sales.
    pub days: Option<(Day, Day)>,
    /// Whether sales are known by month only.
    pub months_only: bool,
    /// Columns whose numbers were rounded to four places, and how many cells.
    pub rounded: Vec<(String, u64)>,
    /// Account codes with more than one name.
    pub codes_with_several_names: u64,
}

/// The one sheet read of a workbook with several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRead {
    /// Its name.
    pub name: String,
    /// How many others were not read.
    pub others: usize,
    /// Those of them with the very same columns.
    pub alike: Vec<String>,
}

impl SheetRead {
    fn of(format: &Format) -> Option<Self> {
        match format {
            Format::Xlsx { sheets, sheet, alike } if sheets.len() > 1 => {
                Some(Self { name: sheet.clone(), others: sheets.len() - 1, alike: alike.clone() })
            }
            _ => None,
        }
    }
}

/// How a file is understood.
#[derive(Debug, Clone)]
pub struct Look {
    /// The file as given.
    pub file: String,
    /// What it is.
    pub format: Format,
    /// Row of the header from 1; 0 where a schema names the columns.
    pub header_row: u32,
    /// Headers.
    pub columns: Vec<String>,
    /// What each column means.
    pub mapping: Mapping,
    /// The first rows as text.
    pub sample: Vec<Vec<String>>,
    /// What reading it found; a refusal where it cannot be read as it is understood.
    pub read: Result<FileRead, Refusal>,
}

/// Shows how files are understood and what is wrong in them, without using them.
pub fn look_at_files(
    files: &SalesFiles,
    watch: Watch<'_>,
) -> Result<(Vec<Look>, Problems), Stopped> {
    let mut problems = Problems::default();
    let mut looks = Vec::new();
    for path in &files.paths {
        let file = shown(path);
        let opened = open_sales(path, &files.options)?;
        let mut survey = Survey { file: &file, problems: &mut problems, watch: &mut *watch };
        let read = opened.read_sales(&mut survey);
        looks.push(Look {
            format: opened.format().clone(),
            header_row: opened.header_row(),
            columns: opened.columns().to_vec(),
            mapping: opened.mapping().clone(),
            sample: opened.sample().to_vec(),
            read: read.map(|read| {
                problems.rows += read.rows_bad;
                FileRead::of(&file, &opened, &read)
            }),
            file,
        });
    }
    Ok((looks, problems))
}

impl FileRead {
    pub(super) fn of(file: &str, opened: &Opened, read: &SalesRead) -> Self {
        Self {
            file: file.to_owned(),
            sheet: SheetRead::of(opened.format()),
            rows_good: read.rows_good,
            rows_bad: read.rows_bad,
            rows_total_lines: read.rows_total_lines,
            days: read.first_day.zip(read.last_day),
            months_only: read.months_only,
            rounded: read.rounded.clone(),
            codes_with_several_names: read.codes_with_several_names,
        }
    }
}

pub(super) fn open_sales(path: &Path, options: &ReadOptions) -> Result<Opened, Stopped> {
    let file = shown(path);
    canopy_tables::open(path, &file, Some(FileKind::Sales), options)
        .map_err(|refusal| Stopped::Refused { file, refusal })
}

pub(super) fn shown(path: &Path) -> String {
    path.display().to_string()
}
