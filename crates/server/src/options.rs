//! From arguments to what the one-shot jobs take.

use crate::SHEET_WORKER;
use crate::args::Input;
use crate::failed::Failed;
use canopy_domain::Day;
use canopy_tables::write::OutFormat;
use canopy_tables::{ReadOptions, SheetWorker};
use canopy_texts::Texts;
use canopy_usecases::Clock;
use canopy_usecases::local_day;
use canopy_usecases::oneshot::{Period, SalesFiles};
use std::path::Path;

/// The longest period that makes sense, in months.
const MOST_MONTHS: u32 = 120;

/// The files with their reading options.
pub(crate) fn sales_files(input: &Input, texts: Texts) -> Result<SalesFiles, Failed> {
    let mut map = Vec::new();
    for text in &input.map {
        map.extend(column_map(text).ok_or_else(|| Failed::usage(texts.cli().bad_map(text)))?);
    }
    let options = ReadOptions {
        encoding: input.encoding.clone(),
        sheet: input.sheet.clone(),
        header_row: input.header_row,
        map,
        today: Some(local_day(Clock::system().now())),
        worker: sheet_worker(),
        ..ReadOptions::default()
    };
    Ok(SalesFiles { paths: input.files.clone(), options, good_only: input.good_only })
}

/// The period of so many months.
pub(crate) fn period(input: &Input, months: u32, texts: Texts) -> Result<Period, Failed> {
    if !(1..=MOST_MONTHS).contains(&months) {
        return Err(Failed::usage(texts.cli().bad_months()));
    }
    Ok(Period { as_of: as_of(input, texts)?, months })
}

/// The last day to look at, where one is given.
pub(crate) fn as_of(input: &Input, texts: Texts) -> Result<Option<Day>, Failed> {
    let day =
        |text: &String| text.parse::<Day>().map_err(|_| Failed::usage(texts.cli().bad_day(text)));
    input.as_of.as_ref().map(day).transpose()
}

/// The format of a file to write, asked before anything is read.
pub(crate) fn out_format(path: &Path, texts: Texts) -> Result<OutFormat, Failed> {
    let wrong = || Failed::usage(texts.cli().bad_out(&path.display().to_string()));
    OutFormat::of_path(path).ok_or_else(wrong)
}

/// How this program parses spreadsheets: as a child of itself.
pub(crate) fn sheet_worker() -> Option<SheetWorker> {
    let program = std::env::current_exe().ok()?;
    Some(SheetWorker { program, args: vec![SHEET_WORKER.into()] })
}

/// `account="Customer Name",amount=Sales`: commas part, quotes keep commas inside a name.
fn column_map(text: &str) -> Option<Vec<(String, String)>> {
    let mut pairs = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() {
        let (field, after) = rest.split_once('=')?;
        let after = after.trim_start();
        let (column, left) = match after.strip_prefix('"') {
            Some(quoted) => {
                let (column, left) = quoted.split_once('"')?;
                (column, left.trim_start())
            }
            None => match after.find(',') {
                Some(comma) => after.split_at(comma),
                None => (after, ""),
            },
        };
        rest = match left.strip_prefix(',') {
            Some(more) => more.trim_start(),
            None if left.is_empty() => "",
            None => return None,
        };
        if field.trim().is_empty() || column.trim().is_empty() {
            return None;
        }
        pairs.push((field.trim().to_owned(), column.trim().to_owned()));
    }
    (!pairs.is_empty()).then_some(pairs)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_map_is_read_with_and_without_quotes() {
        let pairs = |text: &str| column_map(text);
        let pair = |field: &str, column: &str| (field.to_owned(), column.to_owned());
        let both = vec![pair("account", "Customer Name"), pair("amount", "Sales")];
        assert_eq!(pairs(r#"account="Customer Name",amount=Sales"#), Some(both.clone()));
        assert_eq!(pairs("account=Customer Name, amount = Sales"), Some(both));
        assert_eq!(pairs(r#"金额="销售额,含税""#), Some(vec![pair("金额", "销售额,含税")]));
    }

    #[test]
    fn what_is_no_map_is_refused() {
        for text in ["", "account", "=Sales", "account=", r#"account="Sales"#, r#"a="b"c"#] {
            assert_eq!(column_map(text), None, "{text}");
        }
    }
}
