//! `GET /leads/export`: the whole filtered list as CSV or a workbook, within the reader's reach.

use super::query::query;
use crate::file::{Download, OutKind, Turn};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_domain::leads::Portrait;
use canopy_store::PAGE_MAX;
use canopy_store::leads::LeadRow;
use canopy_texts::Texts;
use canopy_usecases::leads;
use canopy_usecases::local;
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let mut query = query(&ask)?;
    query.limit = PAGE_MAX;
    query.after = None;
    let portrait = leads::portrait(visit.company(), &visit.desk).await?;
    let portrait = portrait.map(|view| view.portrait).unwrap_or_default();
    let t = visit.texts();
    // One state of the database for all pages, so that nothing is missed or comes twice.
    let desk = visit.desk.snapshot().await?;
    let mut rows = Vec::new();
    loop {
        let page = desk.leads(&query).await?;
        rows.extend(page.rows.iter().map(|one| row(t, &portrait, one)));
        match page.next {
            Some(mark) => query.after = Some(mark),
            None => break,
        }
    }
    let text = t.leads();
    let headers = [
        text.organisation(),
        text.person(),
        text.role(),
        text.phone(),
        text.email(),
        text.account_type(),
        text.level(),
        text.region(),
        text.city(),
        text.product_class(),
        text.need(),
        text.state(),
        text.fit(),
        text.channel(),
        text.source(),
        text.territory(),
        text.owner(),
        text.came(),
    ];
    let sheet = Sheet {
        name: text.title().to_owned(),
        headers: headers.map(ToOwned::to_owned).to_vec(),
        rows,
    };
    Download { turn, kind, name: "canopy-leads".to_owned(), sheet }.send().await
}

fn row(t: Texts, portrait: &Portrait, row: &LeadRow) -> Vec<Cell> {
    let words = &row.words;
    let texts = [
        &words.organisation,
        &words.person,
        &words.role,
        &words.phone,
        &words.email,
        &words.account_type,
        &words.level,
        &words.region,
        &words.city,
        &words.product_class,
        &words.need,
    ];
    let mut cells: Vec<Cell> = texts.into_iter().map(|text| Cell::from(text.as_str())).collect();
    let fit = portrait.fit(&words.aspects()).map(|fit| (fit.points * 10.0).round() / 10.0);
    cells.extend([
        Cell::from(t.leads().state_of(row.state)),
        fit.map_or(Cell::Empty, Cell::Number),
        Cell::from(row.channel_name.as_str()),
        Cell::from(t.leads().source_of(row.source)),
        Cell::text(row.territory_name.as_deref()),
        Cell::text(row.owner_name.as_deref()),
        Cell::Day(local(row.created_at).date()),
    ]);
    cells
}
