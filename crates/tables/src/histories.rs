//! Reads a summary of customers as purchase models take it: one row each with frequency, recency,
//! age and mean value, as analysts and statistics packages exchange it. CSV in UTF-8 only.

use canopy_domain::demand::PurchaseHistory;
use canopy_domain::imports::Refusal;
use std::path::Path;

/// Headers of each column, in lower case; the first is the one we write.
const REPEATS: [&str; 4] = ["frequency", "x", "repeats", "重复采购次数"];
const LAST: [&str; 3] = ["recency", "t_x", "last_week"];
const WEEKS: [&str; 3] = ["t", "weeks", "age"];
const VALUE: [&str; 5] = ["monetary", "monetary_value", "zbar", "mean_value", "平均采购额"];

/// One customer of a summary.
#[derive(Debug, Clone, PartialEq)]
pub struct SummaryRow {
    /// What the first column calls them.
    pub account: String,
    /// Their history; times in weeks.
    pub history: PurchaseHistory,
}

/// The customers of a summary; `None` where the file's header is not one of a summary, or it cannot
/// be read as text: then it may be a file of sales.
pub fn read_summary(path: &Path) -> Result<Option<Vec<SummaryRow>>, Refusal> {
    let Ok(mut reader) = csv::ReaderBuilder::new().flexible(true).from_path(path) else {
        return Ok(None);
    };
    let Ok(headers) = reader.headers() else { return Ok(None) };
    let headers: Vec<String> = headers
        .iter()
        .map(|header| header.trim_start_matches('\u{feff}').trim().to_lowercase())
        .collect();
    let place = |names: &[&str]| headers.iter().position(|header| names.contains(&header.as_str()));
    let (Some(repeats), Some(last), Some(weeks)) = (place(&REPEATS), place(&LAST), place(&WEEKS))
    else {
        return Ok(None);
    };
    let columns = Columns { repeats, last, weeks, value: place(&VALUE) };
    let mut rows = Vec::new();
    let mut bad = 0;
    for record in reader.records() {
        let record = record.map_err(|error| Refusal::Damaged { detail: error.to_string() })?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        match columns.row(&record) {
            Some(row) => rows.push(row),
            None => bad += 1,
        }
    }
    match (bad, rows.is_empty()) {
        (0, false) => Ok(Some(rows)),
        (0, true) => Err(Refusal::Empty),
        (rows, _) => Err(Refusal::HasProblems { rows }),
    }
}

struct Columns {
    repeats: usize,
    last: usize,
    weeks: usize,
    value: Option<usize>,
}

impl Columns {
    /// A row whose figures can be: no time before the first purchase or after the end.
    fn row(&self, record: &csv::StringRecord) -> Option<SummaryRow> {
        let number = |at: usize| record.get(at)?.trim().parse::<f64>().ok();
        let (repeats, last_week, weeks) =
            (number(self.repeats)?, number(self.last)?, number(self.weeks)?);
        let mean_value = match self.value.and_then(|at| record.get(at)).map(str::trim) {
            None | Some("") => None,
            Some(text) => Some(text.parse::<f64>().ok().filter(|value| value.is_finite())?),
        };
        let is_count = repeats >= 0.0 && repeats.fract() == 0.0 && repeats < 1e6;
        let is_possible = weeks.is_finite() && last_week >= 0.0 && last_week <= weeks;
        if !is_count || !is_possible {
            return None;
        }
        Some(SummaryRow {
            account: record.get(0).unwrap_or_default().trim().to_owned(),
            history: PurchaseHistory {
                repeats: format!("{repeats:.0}").parse().ok()?,
                last_week,
                weeks,
                mean_value: mean_value.filter(|_| repeats > 0.0),
            },
        })
    }
}
