//! `GET /standards`: every version of every standard, and templates to begin with.

use super::standing;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, FileDrop, List, ListAsk, Pill, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::{TEMPLATES, parse_toml};
use canopy_store::standards::StandardRow;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::standards;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "standards/list.html")]
struct StandardsPage {
    frame: Frame,
    list: List,
    templates: Vec<Offer>,
    drop: FileDrop,
    may_edit: bool,
}

/// A template as it is offered.
struct Offer {
    code: &'static str,
    name: String,
    description: String,
    size: String,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.standards();
    let rows = standards::list(&visit.desk).await?;
    let frame = Frame::of(&visit.asked, t.frame().standards()).lead(text.lead());
    let blank = Blank::new("scale", text.empty_title(), text.empty_text());
    let today = local_day(visit.at());
    let ids = rows.iter().map(|row| row.id);
    let marks: BTreeMap<StandardId, Pill> = ids.zip(standing::marks(t, &rows, today)).collect();
    let list = List::new(t, "standards", &ask, &columns(t, &marks), &rows)
        .caption(t.frame().standards())
        .blank(blank);
    let drop = FileDrop {
        name: "file",
        label: text.upload_file().to_owned(),
        help: text.upload_help().to_owned(),
        accept: ".toml",
        takes_many: false,
    };
    let may_edit = visit.may(Action::EditStandards);
    show(&StandardsPage { frame, list, templates: offers(t), drop, may_edit })
}

pub(in crate::pages) fn name_of(t: Texts, row: &StandardRow) -> String {
    name_in(t, &row.name_zh, &row.name_en, &row.code).to_owned()
}

/// A name in the reader's language, else in the other, else the code.
pub(in crate::pages) fn name_in<'a>(t: Texts, zh: &'a str, en: &'a str, code: &'a str) -> &'a str {
    match (t.lang(), zh.is_empty(), en.is_empty()) {
        (canopy_domain::Lang::ZhCn, false, _) | (_, false, true) => zh,
        (_, _, false) => en,
        _ => code,
    }
}

fn columns(t: Texts, marks: &BTreeMap<StandardId, Pill>) -> Vec<Column<'_, StandardRow>> {
    let text = t.standards();
    let formats = t.formats();
    vec![
        Column::new("name", text.column_name(), move |row: &StandardRow| {
            Cell::link(&urls::standard(row.id), name_of(t, row)).below(&row.code)
        }),
        Column::new("version", text.column_version(), move |row: &StandardRow| {
            Cell::text(text.version_number(&row.number.to_string()))
        }),
        Column::new("status", text.column_status(), move |row: &StandardRow| {
            marks.get(&row.id).map_or_else(|| Cell::text(""), Cell::part)
        }),
        Column::new("valid_from", text.column_valid_from(), move |row: &StandardRow| {
            Cell::text(row.valid_from.map_or_else(String::new, |day| formats.day(day)))
        }),
        Column::new("author", text.column_author(), |row: &StandardRow| {
            Cell::text(row.author_name.as_deref().unwrap_or_default())
        }),
        Column::new("changed", text.column_changed(), move |row: &StandardRow| {
            Cell::text(formats.day(local_day(row.updated_at)))
        }),
    ]
}

fn offers(t: Texts) -> Vec<Offer> {
    let offer = |template: canopy_domain::standards::Template| {
        let standard = parse_toml(template.toml).ok()?;
        let criteria: usize = standard.dimensions.iter().map(|one| one.criteria.len()).sum();
        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        Some(Offer {
            code: template.code,
            name: standard.name.get(t.lang()).to_owned(),
            description: standard.description.get(t.lang()).to_owned(),
            size: t.standards().template_size(count(criteria), count(standard.dimensions.len())),
        })
    };
    TEMPLATES.into_iter().filter_map(offer).collect()
}
