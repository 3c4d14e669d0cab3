//! `GET /accounts/export`: the whole filtered list as CSV or a workbook, within the reader's reach.

use super::query::query;
use crate::file::{Download, OutKind, Turn};
use crate::pages::fields as own_fields;
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_domain::fields::FieldKind;
use canopy_store::PAGE_MAX;
use canopy_store::accounts::AccountRow;
use canopy_store::fields::CustomField;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let mut query = query(&ask, local_day(visit.at()))?;
    query.limit = PAGE_MAX;
    query.after = None;
    // One state of the database for all pages, so that nothing is missed or comes twice.
    let desk = visit.desk.snapshot().await?;
    let fields = desk.custom_fields().await?;
    let fields: Vec<_> = fields.iter().filter(|field| field.is_active).collect();
    let t = visit.texts();
    let mut rows = Vec::new();
    loop {
        let page = desk.accounts(&query).await?;
        rows.extend(page.rows.iter().map(|one| row(t, one, &fields)));
        match page.next {
            Some(mark) => query.after = Some(mark),
            None => break,
        }
    }
    let text = t.accounts();
    let headers = [
        text.code(),
        text.name(),
        text.account_type(),
        text.level(),
        text.region(),
        text.city(),
        text.territory(),
        text.owner(),
        text.revenue_12m(),
        text.revenue_previous(),
        text.last_sale(),
    ];
    let sheet = Sheet {
        name: visit.texts().frame().accounts().to_owned(),
        headers: headers
            .into_iter()
            .chain(fields.iter().map(|field| field.words.label(t.lang())))
            .map(ToOwned::to_owned)
            .collect(),
        rows,
    };
    Download { turn, kind, name: "canopy-accounts".to_owned(), sheet }.send().await
}

fn row(t: Texts, row: &AccountRow, fields: &[&CustomField]) -> Vec<Cell> {
    let mut cells = vec![
        Cell::from(row.code.as_str()),
        Cell::from(row.name.as_str()),
        Cell::from(row.account_type.as_str()),
        Cell::from(row.level.as_str()),
        Cell::from(row.region.as_str()),
        Cell::from(row.city.as_str()),
        Cell::text(row.territory.as_deref()),
        Cell::text(row.owner.as_deref()),
        Cell::Money(row.revenue_12m),
        Cell::Money(row.revenue_prev),
        row.last_sale.map_or(Cell::Empty, Cell::Day),
    ];
    cells.extend(fields.iter().map(|field| own(t, row, field)));
    cells
}

/// What one of the company's own fields holds: numbers and days as such.
fn own(t: Texts, row: &AccountRow, field: &CustomField) -> Cell {
    let Some(kept) = row.attributes.get(&field.words.code) else { return Cell::Empty };
    let number = || kept.parse().ok().filter(|number: &f64| number.is_finite());
    match field.words.kind {
        FieldKind::Number => number().map_or_else(|| Cell::from(kept.as_str()), Cell::Number),
        FieldKind::Day => kept.parse().map_or_else(|_| Cell::from(kept.as_str()), Cell::Day),
        _ => Cell::from(own_fields::read(t, field, kept).as_str()),
    }
}
