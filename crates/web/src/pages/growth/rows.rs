//! `GET /growth/accounts/{id}`: the sales rows of an account in both periods.

use super::ask::Asked;
use super::chart::span;
use crate::pages::screening::whole;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Column, List, ListAsk, More, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::AccountId;
use canopy_texts::Texts;
use canopy_usecases::growth::{self, SpanRow};

/// Rows shown of each period.
const SHOWN: usize = 200;

#[derive(Template)]
#[template(path = "growth/rows.html")]
struct RowsPage {
    frame: Frame,
    account: String,
    parts: Vec<Part>,
}

struct Part {
    id: &'static str,
    title: String,
    summary: String,
    list: List,
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.growth();
    let asked = Asked::read(&ask)?;
    let found = growth::rows(visit.company(), &visit.desk, &asked.growth, id).await?;
    let found = found.ok_or(Stop::NotFound)?;
    let lead = found
        .product
        .as_ref()
        .map_or_else(|| text.rows_lead().to_owned(), |product| text.only_product(&product.name));
    let spans = found.spans;
    let parts = vec![
        part(t, "current", text.current_of(&span(t, spans.current)), &found.current),
        part(t, "base", text.base_of(&span(t, spans.base)), &found.base),
    ];
    let frame = Frame::of(&visit.asked, text.rows_title(&found.account.name))
        .lead(lead)
        .under(text.growth(), asked.url(&urls::growth(), &[]));
    show(&RowsPage { frame, account: urls::account(id), parts })
}

fn part(t: Texts, id: &'static str, title: String, rows: &[SpanRow]) -> Part {
    let (text, formats) = (t.growth(), t.formats());
    let sum = rows.iter().map(|row| row.amount).sum();
    let shown = rows.get(..rows.len().min(SHOWN)).unwrap_or_default();
    let ask = ListAsk::default();
    let list = List::new(t, id, &ask, &columns(t), shown).caption(title.clone()).blank(Blank::new(
        "package",
        text.rows_none(),
        "",
    ));
    let count = |count: usize| formats.number(whole(count as u64));
    let more = if shown.len() < rows.len() {
        text.shown_rows(&count(shown.len()), &count(rows.len()))
    } else {
        String::new()
    };
    Part {
        id,
        title,
        summary: text.rows_count(whole(rows.len() as u64), &formats.money(sum)),
        list: list.more(&ask, More { count: more, next: None }),
    }
}

fn columns(t: Texts) -> Vec<Column<'static, SpanRow>> {
    let (text, formats) = (t.growth(), t.formats());
    vec![
        Column::new("day", text.day(), move |row: &SpanRow| Cell::time(formats.day(row.day))),
        Column::new("product", text.product(), |row: &SpanRow| {
            let product = row.product.as_ref();
            Cell::data(product.map(|one| one.name.as_str()).unwrap_or_default())
                .below_data(product.map(|one| one.code.as_str()).unwrap_or_default())
        })
        .wide(),
        Column::new("quantity", text.quantity(), move |row: &SpanRow| {
            Cell::text(formats.quantity(row.quantity))
        })
        .number(),
        Column::new("amount", text.amount(), move |row: &SpanRow| {
            Cell::text(formats.money(row.amount))
        })
        .number(),
        Column::new("document", text.document(), |row: &SpanRow| {
            Cell::data(row.document.as_deref().unwrap_or_default())
        }),
        Column::new("file", text.file_row(), move |row: &SpanRow| {
            Cell::text(text.row_of(&row.file, &row.row.to_string()))
        }),
    ]
}
