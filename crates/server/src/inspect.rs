//! `--dry-run`: how files are understood, column by column, and what is wrong in them.

use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::grid::{Grid, Side, cut};
use crate::progress::Progress;
use crate::report;
use canopy_domain::imports::{Factor, Field, Target};
use canopy_tables::Format;
use canopy_texts::Texts;
use canopy_usecases::oneshot::{Look, Problems, SalesFiles, look_at_files};
use std::path::Path;

/// Places for the sample of a column.
const SAMPLE: usize = 48;

pub(crate) fn run(
    files: &SalesFiles,
    out: Option<&Path>,
    console: &mut Console,
) -> Result<(), Failed> {
    let texts = console.texts();
    let (looks, problems) = {
        let mut progress = Progress::new(texts);
        let mut watch = |file: &str, done, total| progress.report(file, done, total);
        look_at_files(files, &mut watch).map_err(|stopped| Failed::stopped(stopped, texts))?
    };
    for look in &looks {
        print_look(look, console)?;
    }
    // A file that cannot be read as it is understood has not been looked at for problems.
    if looks.iter().all(|look| look.read.is_ok()) || problems.rows > 0 {
        print_problems(&problems, console)?;
    }
    if let Some(path) = out {
        report::write(path, &[report::problems_sheet(&problems, texts)], texts)?;
        console.line(texts.cli().written(&path.display().to_string()))?;
    }
    console.line(texts.cli().dry_done())?;
    refuse_unreadable(&looks, texts)
}

fn print_look(look: &Look, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let t = texts.cli();
    console.line(t.dry_title(&look.file))?;
    let mut about = vec![format_line(&look.format, texts)];
    if look.header_row > 0 {
        about.push(t.header_at(i64::from(look.header_row)));
    }
    console.line(about.join(t.reason_comma()))?;
    console.gap()?;
    let columns =
        [(t.col_column(), Side::Left), (t.col_meaning(), Side::Left), (t.col_sample(), Side::Left)];
    let mut grid = Grid::new(&columns);
    for (at, (column, target)) in look.columns.iter().zip(&look.mapping.targets).enumerate() {
        let mark = if *target == Target::Ignore { "· " } else { "✓ " };
        let meaning = format!("{mark}{}", texts.imports().target(target));
        grid.row(vec![column.clone(), meaning, sample(look, at)]);
    }
    console.grid(&grid)?;
    for (at, column) in look.columns.iter().enumerate() {
        let factor = look.mapping.factor(at);
        if factor != Factor::One {
            console.line(t.factor_note(column, i64::from(factor.value())))?;
        }
    }
    match account_column(look) {
        Some(column) => console.line(t.map_hint(column))?,
        None => console.line(t.map_hint_any())?,
    }
    console.gap()?;
    if let Ok(read) = &look.read {
        for line in report::file_lines(read, texts) {
            console.line(line)?;
        }
    }
    Ok(())
}

/// The column taken for the account, as the example of a correction.
fn account_column(look: &Look) -> Option<&String> {
    let of = |field| look.mapping.column_of(field);
    look.columns.get(of(Field::AccountName).or(of(Field::AccountCode))?)
}

fn sample(look: &Look, column: usize) -> String {
    let mut seen: Vec<&str> = Vec::new();
    for cell in look.sample.iter().filter_map(|row| row.get(column)) {
        if !cell.trim().is_empty() && !seen.contains(&cell.as_str()) {
            seen.push(cell);
        }
    }
    cut(&seen.join(" | "), SAMPLE)
}

fn format_line(format: &Format, texts: Texts) -> String {
    let t = texts.cli();
    match format {
        Format::Csv { encoding, delimiter } => {
            let delimiter = match delimiter {
                b'\t' => t.delimiter_tab().to_owned(),
                other => format!("`{}`", char::from(*other)),
            };
            t.format_csv(encoding, &delimiter)
        }
        Format::Xlsx { sheet, .. } => t.format_xlsx(sheet),
        Format::Parquet => t.format_parquet().to_owned(),
    }
}

fn print_problems(problems: &Problems, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let t = texts.cli();
    if problems.rows == 0 {
        return console.line(t.no_problems());
    }
    console.gap()?;
    let columns = [(t.col_reason(), Side::Left), (t.col_count(), Side::Right)];
    let mut grid = Grid::new(&columns);
    for (code, count) in &problems.by_kind {
        let reason = texts.imports().problem(*code).to_owned();
        grid.row(vec![reason, texts.formats().number(whole(*count))]);
    }
    console.grid(&grid)?;
    for line in console.problem_lines(problems) {
        console.line(line)?;
    }
    Ok(())
}

/// A file that cannot be read as it is understood ends the dry run with the refusal.
fn refuse_unreadable(looks: &[Look], texts: Texts) -> Result<(), Failed> {
    let lines: Vec<String> = looks
        .iter()
        .filter_map(|look| Some((look, look.read.as_ref().err()?)))
        .map(|(look, refusal)| texts.cli().refused(&look.file, &texts.imports().refusal(refusal)))
        .collect();
    if lines.is_empty() { Ok(()) } else { Err(Failed::Usage(lines)) }
}
