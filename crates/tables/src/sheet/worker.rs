//! The worker: a process of its own that parses one workbook under limits and writes its rows to
//! standard output as CSV, every row of the sheet in its place.

use super::merged::{Cells, Merged};
use super::shown::text_of;
use calamine::{DataRef, Reader, Xlsx, open_workbook};
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufReader, BufWriter, Write};
use std::process::ExitCode;

/// The workbook is damaged.
pub(super) const DAMAGED: u8 = 3;
/// The worker was called wrongly or cannot limit itself.
pub(super) const MISCALLED: u8 = 4;
/// Whoever reads our output has gone.
const UNHEARD: u8 = 5;

/// Sheets that are looked at when the person has not named one.
const SHEETS: usize = 30;
/// Columns of a sheet.
const COLUMNS: u32 = 16_384;

/// Entry of the worker process. Arguments: memory in bytes, processor seconds, then either
/// `look ROWS MERGED FILE` or `rows SHEET MERGED CODES FILE`, `MERGED` being 0 or 1 and `CODES`
/// column numbers parted by commas.
pub fn sheet_worker_main(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let Some(task) = Task::read(&args) else { return ExitCode::from(MISCALLED) };
    if limit(task.memory, task.seconds).is_err() {
        return ExitCode::from(MISCALLED);
    }
    let mut out = BufWriter::with_capacity(128 << 10, io::stdout().lock());
    let done = match task.work {
        Work::Look { rows } => look(&task, rows, &mut out),
        Work::Rows { sheet, ref codes } => rows(&task, sheet, codes, &mut out),
    };
    match done.and_then(|()| out.flush().map_err(|_| Failed::Output)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed::Output) => ExitCode::from(UNHEARD),
        Err(Failed::Workbook(detail)) => {
            let _ = writeln!(io::stderr(), "{detail}");
            ExitCode::from(DAMAGED)
        }
    }
}

struct Task<'a> {
    memory: u64,
    seconds: u64,
    merged: bool,
    path: &'a OsString,
    work: Work<'a>,
}

enum Work<'a> {
    Look { rows: u32 },
    Rows { sheet: &'a str, codes: Vec<u32> },
}

impl<'a> Task<'a> {
    fn read(args: &'a [OsString]) -> Option<Self> {
        let text = |at: usize| args.get(at)?.to_str();
        let (memory, seconds) = (text(0)?.parse().ok()?, text(1)?.parse().ok()?);
        match text(2)? {
            "look" => {
                let work = Work::Look { rows: text(3)?.parse().ok()? };
                Some(Self { memory, seconds, merged: text(4)? == "1", path: args.get(5)?, work })
            }
            "rows" => {
                let codes = text(5)?.split(',').filter_map(|code| code.parse().ok()).collect();
                let work = Work::Rows { sheet: text(3)?, codes };
                Some(Self { memory, seconds, merged: text(4)? == "1", path: args.get(6)?, work })
            }
            _ => None,
        }
    }
}

/// From here on the process may not take more memory or time, nor write a file.
#[cfg(unix)]
fn limit(memory: u64, seconds: u64) -> io::Result<()> {
    use rlimit::Resource;
    Resource::AS.set(memory, memory)?;
    Resource::CPU.set(seconds, seconds)?;
    Resource::CORE.set(0, 0)?;
    Resource::FSIZE.set(0, 0)
}

#[cfg(not(unix))]
fn limit(_memory: u64, _seconds: u64) -> io::Result<()> {
    Ok(())
}

enum Failed {
    Workbook(String),
    Output,
}

type Workbook = Xlsx<BufReader<File>>;

fn damaged(error: impl std::fmt::Display) -> Failed {
    Failed::Workbook(error.to_string())
}

fn opened(task: &Task<'_>) -> Result<Workbook, Failed> {
    open_workbook(task.path).map_err(|e: calamine::XlsxError| damaged(e))
}

/// A first look: for every sheet a row `S,name,rows` and then its first rows.
fn look(task: &Task<'_>, most: u32, out: &mut impl Write) -> Result<(), Failed> {
    let mut workbook = opened(task)?;
    let names = workbook.sheet_names();
    for name in names.iter().take(SHEETS) {
        // Charts and macros are listed as sheets, too, and hold no cells.
        let Ok(cells) = workbook.worksheet_cells_reader(name) else { continue };
        let rows = cells.dimensions().end.0.saturating_add(1);
        drop(cells);
        write_row(out, [b"S".as_slice(), name.as_bytes(), rows.to_string().as_bytes()])?;
        write_sheet(&mut workbook, name, task.merged, &Part { most, codes: &[], mark: true }, out)?;
    }
    Ok(())
}

fn rows(task: &Task<'_>, sheet: &str, codes: &[u32], out: &mut impl Write) -> Result<(), Failed> {
    let part = Part { most: u32::MAX, codes, mark: false };
    write_sheet(&mut opened(task)?, sheet, task.merged, &part, out)
}

struct Part<'a> {
    most: u32,
    codes: &'a [u32],
    /// Whether each row begins with an `R`.
    mark: bool,
}

fn write_sheet(
    workbook: &mut Workbook,
    name: &str,
    merged: bool,
    part: &Part<'_>,
    out: &mut impl Write,
) -> Result<(), Failed> {
    let regions = if merged {
        workbook.merge_cells_by_sheet_name(name).map_err(damaged)?
    } else {
        Vec::new()
    };
    let mut merged = Merged::new(regions, part.codes.to_vec());
    let mut reader = workbook.worksheet_cells_reader(name).map_err(damaged)?;
    let (mut row, mut cells) = (0_u32, Cells::new());
    while let Some(cell) = reader.next_cell().map_err(damaged)? {
        let (at, column) = cell.get_position();
        if *cell.get_value() == DataRef::Empty {
            continue;
        }
        if at < row || column >= COLUMNS {
            return Err(damaged("cells are not in order"));
        }
        while row < at && row < part.most {
            write_cells(&mut merged, row, &mut cells, part.mark, out)?;
            row += 1;
        }
        if row >= part.most {
            return Ok(());
        }
        put(&mut cells, column as usize, text_of(cell.get_value()));
    }
    write_cells(&mut merged, row, &mut cells, part.mark, out)
}

fn put(cells: &mut Cells, column: usize, value: (String, bool)) {
    if cells.len() <= column {
        cells.resize(column + 1, (String::new(), false));
    }
    if let Some(cell) = cells.get_mut(column) {
        *cell = value;
    }
}

fn write_cells(
    merged: &mut Merged,
    row: u32,
    cells: &mut Cells,
    mark: bool,
    out: &mut impl Write,
) -> Result<(), Failed> {
    merged.fill(row, cells);
    let mark = mark.then_some(b"R".as_slice());
    let texts = cells.iter().map(|(text, _)| text.as_bytes());
    write_row(out, mark.into_iter().chain(texts))?;
    cells.clear();
    Ok(())
}

fn write_row<'a>(
    out: &mut impl Write,
    cells: impl IntoIterator<Item = &'a [u8]>,
) -> Result<(), Failed> {
    let mut line = Vec::with_capacity(256);
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            line.push(super::DELIMITER);
        }
        let special = |b: &u8| matches!(b, b'"' | b'\n' | b'\r' | b',');
        if cell.iter().any(special) {
            line.push(b'"');
            for &byte in cell {
                if byte == b'"' {
                    line.push(b'"');
                }
                line.push(byte);
            }
            line.push(b'"');
        } else {
            line.extend_from_slice(cell);
        }
    }
    line.push(b'\n');
    out.write_all(&line).map_err(|_| Failed::Output)
}
