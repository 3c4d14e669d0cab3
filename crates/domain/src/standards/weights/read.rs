//! Grids and tables of numbers as people write them: CSV from a spreadsheet, or TOML. Leaves out
//! opening files and their encodings.

use super::grid::{Grid, GridProblem};
use serde::Deserialize;

/// One judge's grid.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgeGrid {
    /// Who judged; empty where the file does not say.
    pub judge: String,
    /// The judgements.
    pub grid: Grid,
}

/// The grids of a file, all about the same things.
#[derive(Debug, Clone, PartialEq)]
pub struct GridsFile {
    /// What is compared.
    pub items: Vec<String>,
    /// One per judge.
    pub judges: Vec<JudgeGrid>,
}

/// A table of numbers: rows are accounts, columns are criteria.
#[derive(Debug, Clone, PartialEq)]
pub struct Matrix {
    /// What the columns are called.
    pub columns: Vec<String>,
    /// Values by column.
    pub values: Vec<Vec<f64>>,
}

/// Why a file has no numbers to weigh. Lines and cells count from 1.
#[derive(Debug, Clone, PartialEq)]
pub enum NumberError {
    /// Nothing in it.
    Empty,
    /// A cell that is no number.
    NotANumber {
        /// Line.
        line: usize,
        /// Cell of the line.
        cell: usize,
        /// As given.
        text: String,
    },
    /// A line with more or fewer cells than its header; line 0 for too many or too few lines.
    OtherWidth {
        /// Line.
        line: usize,
        /// Its cells.
        cells: usize,
        /// As it should be.
        expected: usize,
    },
    /// The lines name other things than the header, or in another order.
    OtherName {
        /// Line.
        line: usize,
        /// As given.
        text: String,
        /// As it should be.
        expected: String,
    },
    /// Not TOML, or not of the form a grid has.
    Unreadable {
        /// Line.
        line: usize,
        /// What the reader said, in English.
        detail: String,
    },
    /// The judgements of one judge cannot be used.
    Grid {
        /// Who.
        judge: String,
        /// What is compared.
        items: Vec<String>,
        /// Why.
        problems: Vec<GridProblem>,
    },
}

/// A judgement as people write it: `3`, `1/3`, `0.33`, `１／３`; a blank and `-` say nothing.
#[expect(clippy::result_unit_err, reason = "there is no more to say than that it is no number")]
pub fn judgement(text: &str) -> Result<Option<f64>, ()> {
    let text = text.trim().replace(['／', '∕'], "/");
    if matches!(text.as_str(), "" | "-" | "–" | "—" | "?") {
        return Ok(None);
    }
    let number = |part: &str| part.trim().parse::<f64>().map_err(|_| ());
    match text.split_once('/') {
        None => number(&text).map(Some),
        Some((above, below)) => Ok(Some(number(above)? / number(below)?)),
    }
}

/// Grids from CSV: a header of a corner cell and the things compared, then one line for each of
/// them. The corner names the judge. Further grids follow after an empty line.
pub fn read_grids_csv(text: &str) -> Result<GridsFile, Vec<NumberError>> {
    let lines = lines(text);
    let is_blank = |line: &(usize, Vec<String>)| line.1.iter().all(String::is_empty);
    let blocks = lines.split(is_blank).filter(|block| !block.is_empty());
    let mut items: Vec<String> = Vec::new();
    let mut judges = Vec::new();
    let mut errors = Vec::new();
    for block in blocks {
        let Some(((line, header), rows)) = block.split_first() else { continue };
        let names: Vec<String> = header.iter().skip(1).cloned().collect();
        if items.is_empty() {
            items.clone_from(&names);
        }
        let judge = header.first().cloned().unwrap_or_default();
        match block_grid(*line, &names, &items, rows) {
            Ok(Ok(grid)) => judges.push(JudgeGrid { judge, grid }),
            Ok(Err(problems)) => {
                errors.push(NumberError::Grid { judge, items: items.clone(), problems });
            }
            Err(found) => errors.extend(found),
        }
    }
    finished(items, judges, errors)
}

fn finished(
    items: Vec<String>,
    judges: Vec<JudgeGrid>,
    errors: Vec<NumberError>,
) -> Result<GridsFile, Vec<NumberError>> {
    if !errors.is_empty() {
        return Err(errors);
    }
    if judges.is_empty() {
        return Err(vec![NumberError::Empty]);
    }
    Ok(GridsFile { items, judges })
}

type Line = (usize, Vec<String>);

fn block_grid(
    line: usize,
    names: &[String],
    items: &[String],
    rows: &[Line],
) -> Result<Result<Grid, Vec<GridProblem>>, Vec<NumberError>> {
    let mut errors = Vec::new();
    if names.len() != items.len() {
        let (cells, expected) = (names.len() + 1, items.len() + 1);
        return Err(vec![NumberError::OtherWidth { line, cells, expected }]);
    }
    let mut table = Vec::with_capacity(rows.len());
    for (name, expected) in names.iter().zip(items) {
        errors.extend(same_name(line, name, expected));
    }
    for (at, (line, cells)) in rows.iter().enumerate() {
        if let Some((name, expected)) = cells.first().zip(items.get(at)) {
            errors.extend(same_name(*line, name, expected));
        }
        let mut row = Vec::with_capacity(items.len());
        for (cell, text) in cells.iter().enumerate().skip(1) {
            match judgement(text) {
                Ok(value) => row.push(value),
                Err(()) => {
                    let (line, cell, text) = (*line, cell + 1, text.clone());
                    errors.push(NumberError::NotANumber { line, cell, text });
                }
            }
        }
        table.push(row);
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    if table.len() != items.len() {
        let (cells, expected) = (table.len(), items.len());
        return Err(vec![NumberError::OtherWidth { line: 0, cells, expected }]);
    }
    Ok(Grid::from_table(&table))
}

fn same_name(line: usize, name: &str, expected: &str) -> Option<NumberError> {
    (name != expected).then(|| NumberError::OtherName {
        line,
        text: name.to_owned(),
        expected: expected.to_owned(),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TomlGrids {
    items: Vec<String>,
    judge: Vec<TomlJudge>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TomlJudge {
    #[serde(default)]
    name: String,
    grid: Vec<Vec<TomlCell>>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum TomlCell {
    Whole(i64),
    Number(f64),
    Text(String),
}

/// Grids from TOML: `items`, and one `[[judge]]` with `name` and `grid` for each judge. Cells are
/// numbers, or words such as `"1/3"`; `""` says nothing.
pub fn read_grids_toml(text: &str) -> Result<GridsFile, Vec<NumberError>> {
    let file: TomlGrids = toml::from_str(text).map_err(|error| {
        let before = text.get(..error.span().map_or(0, |span| span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        vec![NumberError::Unreadable { line, detail: error.message().to_owned() }]
    })?;
    let mut judges = Vec::new();
    let mut errors = Vec::new();
    for one in file.judge {
        let judge = one.name;
        match toml_table(&one.grid, file.items.len()) {
            Ok(table) => match Grid::from_table(&table) {
                Ok(grid) => judges.push(JudgeGrid { judge, grid }),
                Err(problems) => {
                    let items = file.items.clone();
                    errors.push(NumberError::Grid { judge, items, problems });
                }
            },
            Err(found) => errors.extend(found),
        }
    }
    finished(file.items, judges, errors)
}

fn toml_table(
    rows: &[Vec<TomlCell>],
    expected: usize,
) -> Result<Vec<Vec<Option<f64>>>, Vec<NumberError>> {
    let mut errors = Vec::new();
    let mut value = |line: usize, cell: usize, given: &TomlCell| match given {
        TomlCell::Whole(whole) => Some(*whole as f64),
        TomlCell::Number(number) => Some(*number),
        TomlCell::Text(text) => judgement(text).unwrap_or_else(|()| {
            errors.push(NumberError::NotANumber { line, cell, text: text.clone() });
            None
        }),
    };
    let mut table = Vec::with_capacity(rows.len());
    for (line, row) in (1..).zip(rows) {
        table.push((1..).zip(row).map(|(cell, given)| value(line, cell, given)).collect());
    }
    if rows.len() != expected {
        errors.push(NumberError::OtherWidth { line: 0, cells: rows.len(), expected });
    }
    if errors.is_empty() { Ok(table) } else { Err(errors) }
}

/// A table of numbers from CSV. A first column that holds words names the rows and is left out.
pub fn read_matrix_csv(text: &str) -> Result<Matrix, Vec<NumberError>> {
    let mut lines = lines(text);
    lines.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let Some(((_, header), rows)) = lines.split_first() else {
        return Err(vec![NumberError::Empty]);
    };
    if rows.is_empty() {
        return Err(vec![NumberError::Empty]);
    }
    let is_named =
        rows.iter().any(|(_, cells)| cells.first().is_some_and(|cell| number(cell).is_none()));
    let skipped = usize::from(is_named);
    let columns: Vec<String> = header.iter().skip(skipped).cloned().collect();
    let mut values = vec![Vec::with_capacity(rows.len()); columns.len()];
    let mut errors = Vec::new();
    for (line, cells) in rows {
        if cells.len() != header.len() {
            let (line, cells, expected) = (*line, cells.len(), header.len());
            errors.push(NumberError::OtherWidth { line, cells, expected });
            continue;
        }
        let cells = cells.iter().enumerate().skip(skipped);
        for ((cell, text), column) in cells.zip(&mut values) {
            match number(text) {
                Some(value) => column.push(value),
                None => {
                    let (line, cell, text) = (*line, cell + 1, text.clone());
                    errors.push(NumberError::NotANumber { line, cell, text });
                }
            }
        }
    }
    if errors.is_empty() { Ok(Matrix { columns, values }) } else { Err(errors) }
}

fn number(text: &str) -> Option<f64> {
    text.replace([',', '，', '¥', '￥'], "").trim().parse().ok()
}

/// Lines with their cells, blanks around them taken away. The header says what parts cells.
fn lines(text: &str) -> Vec<Line> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let parts = ['\t', ';', ','];
    let part = parts.into_iter().max_by_key(|part| header.matches(*part).count()).unwrap_or(',');
    (1..).zip(text.lines()).map(|(at, line)| (at, cells(line, part))).collect()
}

/// The cells of a line; quotes keep what parts cells inside a name.
fn cells(line: &str, part: char) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            _ if letter == part && !quoted => out.push(String::new()),
            _ => {
                if let Some(cell) = out.last_mut() {
                    cell.push(letter);
                }
            }
        }
    }
    out.into_iter().map(|cell| cell.trim().to_owned()).collect()
}
