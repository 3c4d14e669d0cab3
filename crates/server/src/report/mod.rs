//! The report of a screening: printed for the eye, and as sheets for a file.

mod criteria;
mod printed;
mod problems;
mod ranking;
mod reading;
mod standard;

pub(crate) use problems::problems_sheet;
pub(crate) use reading::{file_lines, reading_lines, warnings};

use crate::failed::Failed;
use canopy_domain::sales::AccountMetrics;
use canopy_domain::standards::{Criterion, Dimension, Standard, Tier};
use canopy_tables::write::{OutFormat, Sheet, write_file};
use canopy_texts::Texts;
use canopy_usecases::oneshot::Screened;
use std::path::Path;

/// A screening and the words to tell it in.
#[derive(Clone, Copy)]
pub(crate) struct Report<'a> {
    pub(crate) texts: Texts,
    pub(crate) standard: &'a Standard,
    pub(crate) screened: &'a Screened,
}

/// Whether headers are for people (in their language) or for programs (stable codes).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Headers {
    People,
    Programs,
}

impl Headers {
    /// Tables and workbooks are read by people, the rest by programs.
    pub(crate) const fn of(format: OutFormat) -> Self {
        match format {
            OutFormat::Csv | OutFormat::Xlsx => Self::People,
            OutFormat::Json | OutFormat::Parquet => Self::Programs,
        }
    }

    /// The name of a sheet or column: its code or its title.
    pub(crate) fn pick(self, (code, title): (&str, &str)) -> String {
        match self {
            Self::People => title.to_owned(),
            Self::Programs => code.to_owned(),
        }
    }

    /// The names of several.
    pub(crate) fn all(self, columns: &[(&str, &str)]) -> Vec<String> {
        columns.iter().map(|column| self.pick(*column)).collect()
    }
}

impl Report<'_> {
    /// Every sheet of the workbook; the ranking first, because some formats hold only one.
    pub(crate) fn sheets(&self, format: OutFormat) -> Vec<Sheet> {
        let headers = Headers::of(format);
        let mut sheets = vec![ranking::sheet(self, headers)];
        if matches!(format, OutFormat::Csv | OutFormat::Parquet) {
            return sheets;
        }
        sheets.extend(criteria::sheets(self, headers));
        sheets.push(standard::tiers_sheet(self, headers));
        sheets.push(standard::criteria_sheet(self, headers));
        let problems = problems::sheet(&self.screened.measured.problems, self.texts, headers);
        sheets.push(problems);
        sheets
    }

    /// The growth of an account, where the files reach back over the previous period.
    fn growth(&self, metrics: &AccountMetrics) -> Option<f64> {
        self.screened.measured.horizon().knows_previous.then_some(metrics.growth)
    }

    /// Every criterion with its dimension, in the order results have them.
    fn criteria(&self) -> impl Iterator<Item = (&Dimension, &Criterion)> {
        self.standard
            .dimensions
            .iter()
            .flat_map(|dimension| dimension.criteria.iter().map(move |c| (dimension, c)))
    }

    fn tier(&self, index: u16) -> Option<&Tier> {
        self.standard.tiers.get(usize::from(index))
    }

    fn tier_name(&self, index: u16) -> String {
        self.tier(index).map(|tier| tier.name.get(self.texts.lang()).to_owned()).unwrap_or_default()
    }
}

/// Writes a file; what the machine says against it is told as refused input.
pub(crate) fn write(path: &Path, sheets: &[Sheet], texts: Texts) -> Result<(), Failed> {
    let file = path.display().to_string();
    write_file(path, sheets)
        .map_err(|error| Failed::usage(texts.cli().cannot_write(&file, &error.to_string())))
}
