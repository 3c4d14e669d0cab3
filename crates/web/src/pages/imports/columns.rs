//! The mapping of columns: what each means, how the file is read; sent to `POST …/columns`.

use crate::params::Posted;
use crate::stop::{Answer, Stop};
use crate::ui::{Choice, Field, Kind};
use crate::urls;
use crate::view::see_other;
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::imports::{Factor, FileKind, Mapping, Target};
use canopy_domain::primitives::ImportId;
use canopy_store::Import;
use canopy_store::imports::ImportRow;
use canopy_store::leads::Channel;
use canopy_texts::Texts;
use canopy_usecases::imports::{self, Correction, Format, Reading, Recognised, recognised};

/// Cells of a column shown as a sample.
const SAMPLES: usize = 3;

/// The form, one row per column of the file.
#[derive(Template)]
#[template(path = "imports/columns.html")]
pub(super) struct ColumnForm {
    t: Texts,
    version: i64,
    rows: Vec<ColumnRow>,
    kind: Field,
    factor: Field,
    reading: Vec<Field>,
}

impl askama::filters::HtmlSafe for ColumnForm {}

struct ColumnRow {
    name: String,
    at: usize,
    sample: String,
    value: String,
    choices: Vec<Choice>,
}

pub(super) fn column_form(
    t: Texts,
    (import, found): (&ImportRow, &Recognised),
    channels: &[Channel],
) -> ColumnForm {
    let text = t.imports();
    let kinds = FileKind::ALL.into_iter();
    let kinds = kinds.map(|kind| Choice::new(kind.code(), text.kind(kind))).collect();
    let by_header = Choice::new("", text.factor_by_header());
    let stated = Factor::ALL.map(|one| Choice::new(one.value().to_string(), text.factor(one)));
    let factors = std::iter::once(by_header).chain(stated).collect();
    ColumnForm {
        t,
        version: import.version,
        rows: rows(t, found),
        kind: Field::new(t, Kind::Select, "kind", text.file_kind())
            .value(found.mapping.kind.code())
            .choices(kinds),
        factor: Field::new(t, Kind::Select, "factor", text.amounts_in())
            .value(shown_factor(found))
            .choices(factors),
        reading: reading_fields(t, import, found)
            .into_iter()
            .chain(channel_field(t, (import, found), channels))
            .collect(),
    }
}

/// Where leads go whose row names no channel that is known.
fn channel_field(
    t: Texts,
    (import, found): (&ImportRow, &Recognised),
    channels: &[Channel],
) -> Option<Field> {
    if found.mapping.kind != FileKind::Leads {
        return None;
    }
    let text = t.imports();
    let stated: Reading = serde_json::from_str(&import.options).unwrap_or_default();
    let open = channels.iter().filter(|channel| channel.is_active);
    let open = open.map(|channel| Choice::new(channel.id.to_string(), &channel.name));
    let choices = std::iter::once(Choice::new("", text.channel_none())).chain(open).collect();
    let chosen = stated.channel.map(|id| id.to_string()).unwrap_or_default();
    let field = Field::new(t, Kind::Select, "channel", text.channel_chosen());
    Some(field.value(chosen).choices(choices))
}

/// Nothing where every amount counts as its header says, else the factor of the amounts.
fn shown_factor(found: &Recognised) -> String {
    let columns = found.columns.iter().zip(&found.mapping.targets).enumerate();
    let mut money = columns.filter(|(_, (_, target))| target.is_money());
    let other = money.find(|(at, (name, _))| found.mapping.factor(*at) != Factor::of_header(name));
    other.map(|(at, _)| found.mapping.factor(at).value().to_string()).unwrap_or_default()
}

/// The factor of every column: what its header says, or for money what was chosen.
fn factors(chosen: Option<&str>, columns: &[String], targets: &[Target]) -> Vec<Factor> {
    let value = chosen.and_then(|text| text.parse::<u32>().ok());
    let chosen = Factor::ALL.into_iter().find(|one| Some(one.value()) == value);
    let of = |(name, target): (&String, &Target)| {
        chosen.filter(|_| target.is_money()).unwrap_or_else(|| Factor::of_header(name))
    };
    columns.iter().zip(targets).map(of).collect()
}

fn rows(t: Texts, found: &Recognised) -> Vec<ColumnRow> {
    let kind = found.mapping.kind;
    let columns = found.columns.iter().zip(&found.mapping.targets).enumerate();
    columns
        .map(|(at, (name, target))| {
            let cells = found.sample.iter().filter_map(|row| row.get(at));
            let filled = cells.filter(|cell| !cell.is_empty()).take(SAMPLES);
            let sample: Vec<&str> = filled.map(String::as_str).collect();
            ColumnRow {
                name: name.clone(),
                at,
                sample: sample.join(" · "),
                value: code(target),
                choices: choices(t, kind, name, target),
            }
        })
        .collect()
}

fn choices(t: Texts, kind: FileKind, name: &str, target: &Target) -> Vec<Choice> {
    let text = t.imports();
    let mut choices = vec![Choice::new("ignore", text.target_ignore())];
    let fields = canopy_domain::imports::Field::ALL.into_iter();
    choices.extend(
        fields
            .filter(|field| field.belongs_to(kind))
            .map(|field| Choice::new(field.name(), text.field(field))),
    );
    if kind == FileKind::Leads {
        return choices;
    }
    let own = match target {
        Target::MonthAmount(_) => target.clone(),
        Target::Attribute(code) => Target::Attribute(code.clone()),
        Target::Field(_) | Target::Ignore => Target::Attribute(name.to_owned()),
    };
    choices.push(Choice::new("as_is", text.target(&own)));
    choices
}

/// What a target is sent as.
pub(crate) fn code(target: &Target) -> String {
    match target {
        Target::Field(field) => field.name().to_owned(),
        Target::MonthAmount(_) | Target::Attribute(_) => "as_is".to_owned(),
        Target::Ignore => "ignore".to_owned(),
    }
}

fn reading_fields(t: Texts, import: &ImportRow, found: &Recognised) -> Vec<Field> {
    let text = t.imports();
    let header = Field::new(t, Kind::Number, "header_row", text.header_row())
        .value(found.header_row.to_string())
        .with("min", "1");
    match &found.format {
        Format::Parquet => Vec::new(),
        Format::Xlsx { sheets, sheet, .. } => {
            let sheets = sheets.iter().map(|name| Choice::new(name, name)).collect();
            vec![
                Field::new(t, Kind::Select, "sheet", text.sheet()).value(sheet).choices(sheets),
                header,
            ]
        }
        Format::Csv(encoding) => {
            let stated: Reading = serde_json::from_str(&import.options).unwrap_or_default();
            let encodings = ["UTF-8", "GBK", "gb18030", "UTF-16LE", "UTF-16BE"];
            let recognised = Choice::new("", text.recognised(encoding));
            let encodings = encodings.iter().map(|one| Choice::new(*one, one.to_uppercase()));
            vec![
                Field::new(t, Kind::Select, "encoding", text.encoding())
                    .value(stated.encoding.unwrap_or_default())
                    .choices(std::iter::once(recognised).chain(encodings).collect()),
                header,
            ]
        }
    }
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<ImportId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let import = visit.desk.permit::<Import>()?.import(id).await?;
    let found = recognised(visit.company(), &visit.desk, &import).await?;
    let correction = read(&import, &found, &pairs)?;
    imports::correct(visit.company(), visit.caller(), id, correction).await?;
    see_other(&visit.asked, &urls::import(id), None)
}

struct Pairs<'a>(&'a [(String, String)]);

impl Pairs<'_> {
    fn get(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(key, _)| key == name)?;
        Some(found.1.trim()).filter(|value| !value.is_empty())
    }
}

/// How a person, or a program, says a file is to be read.
pub(crate) fn read(
    import: &ImportRow,
    found: &Recognised,
    pairs: &[(String, String)],
) -> Result<Correction, Stop> {
    let form = Pairs(pairs);
    let version = form.get("version").and_then(|text| text.parse().ok()).ok_or(Stop::Unreadable)?;
    let stated: Reading = serde_json::from_str(&import.options).unwrap_or_default();
    let header_row = match form.get("header_row") {
        Some(row) => Some(row.parse().map_err(|_| Stop::Unreadable)?),
        None => None,
    };
    let reading = Reading {
        encoding: form.get("encoding").map(ToOwned::to_owned),
        delimiter: stated.delimiter,
        sheet: form.get("sheet").map(ToOwned::to_owned),
        header_row: header_row.filter(|row| *row != found.header_row).or(stated.header_row),
        channel: form.get("channel").map(str::parse).transpose().map_err(|_| Stop::Unreadable)?,
    };
    let kind = form.get("kind").and_then(FileKind::from_code).unwrap_or(FileKind::Sales);
    let is_read_anew = kind != found.mapping.kind
        || reading.header_row != stated.header_row
        || reading.encoding != stated.encoding
        || (reading.sheet.is_some() && reading.sheet != stated.sheet && is_other(found, &reading));
    if is_read_anew {
        let kind = (kind != found.mapping.kind).then_some(kind);
        return Ok(Correction { version, reading, kind, mapping: None });
    }
    let columns = found.columns.iter().zip(&found.mapping.targets).enumerate();
    let targets = columns.map(|(at, (name, target))| {
        let sent = form.get(&format!("c{at}"));
        chosen(sent, name, target).ok_or(Stop::Unreadable)
    });
    let targets = targets.collect::<Result<Vec<_>, _>>()?;
    let factors = factors(form.get("factor"), &found.columns, &targets);
    let mapping = Mapping { kind, targets, factors };
    Ok(Correction { version, reading, kind: None, mapping: Some(mapping) })
}

/// Whether another sheet than the one recognised is asked for.
fn is_other(found: &Recognised, reading: &Reading) -> bool {
    match &found.format {
        Format::Xlsx { sheet, .. } => reading.sheet.as_ref() != Some(sheet),
        Format::Csv(_) | Format::Parquet => false,
    }
}

fn chosen(sent: Option<&str>, name: &str, target: &Target) -> Option<Target> {
    match sent? {
        "ignore" => Some(Target::Ignore),
        "as_is" => Some(match target {
            Target::MonthAmount(_) | Target::Attribute(_) => target.clone(),
            Target::Field(_) | Target::Ignore => Target::Attribute(name.to_owned()),
        }),
        field => {
            let field = canopy_domain::imports::Field::ALL.into_iter().find(|f| f.name() == field);
            field.map(Target::Field)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use canopy_domain::imports::Field;

    /// A file recognised by its headers alone.
    fn recognised(headers: [&str; 4]) -> Recognised {
        let columns = headers.map(str::to_owned).to_vec();
        Recognised {
            format: Format::Parquet,
            header_row: 0,
            mapping: canopy_domain::imports::recognise_as(FileKind::Sales, &columns, &[]),
            columns,
            sample: Vec::new(),
        }
    }

    #[test]
    fn correcting_a_column_leaves_the_units_of_the_headers() {
        let found = recognised(["客户", "日期", "金额(千元)", "成本(万元)"]);
        assert_eq!(shown_factor(&found), "");
        let mut targets = found.mapping.targets.clone();
        targets[0] = Target::Field(Field::AccountCode);
        let factors = factors(None, &found.columns, &targets);
        assert_eq!(factors, found.mapping.factors);
        assert_eq!(factors[2..], [Factor::Thousand, Factor::TenThousand]);
    }

    #[test]
    fn every_unit_can_be_chosen_and_counts_for_money_alone() {
        let mut found = recognised(["客户", "日期", "金额", "数量(万支)"]);
        for factor in Factor::ALL {
            let chosen = factor.value().to_string();
            let factors = factors(Some(&chosen), &found.columns, &found.mapping.targets);
            assert_eq!(factors[2..], [factor, Factor::TenThousand]);
            found.mapping.factors = factors;
            let shown = if factor == Factor::One { "" } else { chosen.as_str() };
            assert_eq!(shown_factor(&found), shown);
        }
    }
}
