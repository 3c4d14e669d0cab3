//! `canopy standard`: the built-in standards to read and copy, and a check of one's own.

use crate::args::Standard as Verb;
use crate::back_test;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::grid::{Grid, Side};
use canopy_domain::standards::{MAX_TOML_BYTES, Standard, TEMPLATES, check, parse_toml, template};
use canopy_texts::Texts;
use std::io::Read;
use std::path::Path;

pub(crate) fn run(verb: &Verb, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    match verb {
        Verb::List => list(console),
        Verb::Show { name } => {
            let template = template(name).ok_or_else(|| unknown(name, texts))?;
            console.bytes(template.toml.as_bytes())
        }
        Verb::Check { file } => {
            let standard = from_file(file, texts)?;
            let t = texts.cli();
            console.line(t.standard_fine(&file.display().to_string()))?;
            console.line(format!("{}: {}", standard.name.get(texts.lang()), size(&standard, texts)))
        }
        Verb::BackTest(job) => back_test::run(job, console),
    }
}

/// A built-in standard by name, or one of the person's own by file.
pub(crate) fn named(name: &str, texts: Texts) -> Result<Standard, Failed> {
    if let Some(standard) = template(name).and_then(canopy_domain::standards::Template::standard) {
        return Ok(standard);
    }
    let path = Path::new(name);
    if path.is_file() { from_file(path, texts) } else { Err(unknown(name, texts)) }
}

fn list(console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let t = texts.cli();
    let columns = [(t.col_code(), Side::Left), (t.sheet_standard(), Side::Left), ("", Side::Left)];
    let mut grid = Grid::new(&columns);
    for (template, standard) in TEMPLATES.iter().filter_map(|t| Some((t, t.standard()?))) {
        let name = standard.name.get(texts.lang()).to_owned();
        grid.row(vec![template.code.to_owned(), name, size(&standard, texts)]);
    }
    console.grid(&grid)
}

fn size(standard: &Standard, texts: Texts) -> String {
    let count = |n: usize| whole(n as u64);
    let criteria = standard.dimensions.iter().map(|dimension| dimension.criteria.len()).sum();
    let dimensions = count(standard.dimensions.len());
    texts.cli().standard_size(dimensions, count(criteria), count(standard.tiers.len()))
}

fn from_file(path: &Path, texts: Texts) -> Result<Standard, Failed> {
    let file = path.display().to_string();
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(path);
    let read = opened.and_then(|f| f.take(MAX_TOML_BYTES as u64 + 1).read_to_end(&mut bytes));
    if read.is_err() {
        return Err(Failed::usage(texts.imports().refused_not_found(&file)));
    }
    let text = std::str::from_utf8(&bytes)
        .map_err(|_| Failed::usage(texts.cli().standard_not_utf8(&file)))?;
    let t = texts.standards();
    let standard = parse_toml(text).map_err(|errors| {
        faulty(&file, errors.iter().map(|error| t.unreadable_text(error)), texts)
    })?;
    let findings = check(&standard);
    if findings.is_empty() {
        return Ok(standard);
    }
    Err(faulty(&file, findings.iter().map(|finding| t.finding(finding)), texts))
}

fn faulty(file: &str, faults: impl Iterator<Item = String>, texts: Texts) -> Failed {
    let mut lines = vec![texts.cli().standard_refused(file)];
    lines.extend(faults.map(|fault| format!("  {fault}")));
    Failed::Usage(lines)
}

fn unknown(name: &str, texts: Texts) -> Failed {
    let names: Vec<&str> = TEMPLATES.iter().map(|template| template.code).collect();
    Failed::usage(texts.cli().no_such_standard(name, &texts.formats().list(&names)))
}
