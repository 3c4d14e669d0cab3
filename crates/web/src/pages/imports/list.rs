//! `GET /imports`: what was imported, when, by whom, and what became of it.

use super::words::{period, state, whole};
use crate::listed::Listed;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, List, ListAsk, More, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::lists::ListKey;
use canopy_store::imports::ImportRow;
use canopy_store::{Import, PageMark};
use canopy_texts::Texts;
use canopy_usecases::local;

/// Rows of a page.
const ROWS: u32 = 50;

#[derive(Template)]
#[template(path = "imports/list.html")]
struct ImportsPage {
    frame: Frame,
    list: List,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Imports, ask).await?;
    let ask = &listed.ask;
    let text = t.imports();
    let after = ask.after().map(|mark| PageMark(mark.to_owned()));
    let rows = visit.desk.permit::<Import>()?.imports(ROWS, after.as_ref()).await?;
    let blank = Blank::new("table-import", text.empty_title(), text.empty_text())
        .action(text.new_import(), urls::new_import());
    let list = List::new(t, "imports", ask, &columns(t), &rows.rows)
        .caption(t.frame().imports())
        .blank(blank)
        .more(ask, More { count: String::new(), next: rows.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(&visit));
    show(&ImportsPage {
        frame: Frame::of(&visit.asked, t.frame().imports()).lead(text.lead()),
        list,
    })
}

fn columns(t: Texts) -> Vec<Column<'static, ImportRow>> {
    let (text, formats) = (t.imports(), t.formats());
    vec![
        Column::new("file", text.file(), move |row: &ImportRow| {
            Cell::link(&urls::import(row.id), &row.file_name).below(text.kind(row.kind))
        })
        .wide(),
        Column::new("state", text.state(), move |row: &ImportRow| Cell::part(&state(t, row.state))),
        Column::new("rows", text.rows(), move |row: &ImportRow| {
            let bad =
                if row.rows_bad > 0 { text.rows_bad(whole(row.rows_bad)) } else { String::new() };
            Cell::text(formats.number(whole(row.rows_good))).below(&bad)
        })
        .number(),
        Column::new("period", text.period_column(), move |row: &ImportRow| {
            Cell::text(period(t, row))
        }),
        Column::new("by", text.imported_by(), move |row: &ImportRow| {
            Cell::text(row.created_by_name.as_deref().unwrap_or_default())
                .below(&formats.moment(local(row.created_at)))
        }),
    ]
}
