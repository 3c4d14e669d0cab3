//! `GET /growth/export`: a split as CSV or a workbook, all of its lines, within the reader's reach.

use super::ask::{Asked, By};
use super::lists::{Line, moved, of_accounts, of_classes, of_products, of_territories};
use super::price;
use crate::file::{Download, OutKind, Turn};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_texts::Texts;
use canopy_usecases::growth;
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let asked = Asked::read(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let found = growth::read(visit.company(), &visit.desk, &asked.growth).await?;
    let found = found.ok_or(Stop::NotFound)?;
    let sheet = match asked.by {
        By::Account => {
            let accounts = moved(&found, &asked, &ask);
            sheet(t, asked.by, &of_accounts(&visit, &asked, &accounts).await?)
        }
        By::Territory => sheet(t, asked.by, &of_territories(t, &asked, &found)),
        By::Product | By::Class | By::Price => {
            let products = growth::products(visit.company(), &visit.desk, &asked.growth).await?;
            let products = products.ok_or(Stop::NotFound)?;
            match asked.by {
                By::Class => sheet(t, asked.by, &of_classes(t, &asked, &products)),
                By::Product => sheet(t, asked.by, &of_products(&asked, &products)),
                _ => prices(t, products.split.as_ref().ok_or(Stop::NotFound)?),
            }
        }
    };
    let days = found.spans.current;
    let name = format!("canopy-growth-{}-{}-{}", asked.by.code(), days.from, days.to);
    Download { turn, kind, name, sheet }.send().await
}

fn sheet(t: Texts, by: By, lines: &[Line]) -> Sheet {
    let text = t.growth();
    let (what, below) = match by {
        By::Account => (text.account(), t.accounts().code()),
        By::Territory => (text.territory(), t.accounts().code()),
        By::Class => (text.class(), ""),
        By::Product | By::Price => (text.product(), text.class()),
    };
    let mut headers = vec![what, below, text.movement()];
    headers.extend([text.base(), text.current(), text.change()]);
    if below.is_empty() {
        headers.remove(1);
    }
    let row = |line: &Line| {
        let movement = line.movement.map(|movement| text.movement_name(movement));
        let mut cells = vec![
            Cell::from(line.name.as_str()),
            Cell::from(line.below.as_str()),
            Cell::text(movement),
            Cell::Money(line.sums.base),
            Cell::Money(line.sums.current),
            Cell::Money(line.change),
        ];
        if below.is_empty() {
            cells.remove(1);
        }
        cells
    };
    Sheet {
        name: text.growth().to_owned(),
        headers: headers.into_iter().map(ToOwned::to_owned).collect(),
        rows: lines.iter().map(row).collect(),
    }
}

fn prices(t: Texts, split: &canopy_domain::growth::PriceVolumeMix) -> Sheet {
    let text = t.growth();
    let rows = price::parts(t, split);
    Sheet {
        name: text.by_price().to_owned(),
        headers: vec![text.step().to_owned(), text.change().to_owned()],
        rows: rows.into_iter().map(|(name, it)| vec![Cell::from(name), Cell::Money(it)]).collect(),
    }
}
