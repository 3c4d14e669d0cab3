//! `GET /markets/{id}/export`: the accounts of a territory with where they are and how far the plan
//! is with them, as CSV or a workbook, within the reader's reach.

use crate::file::{Download, OutKind, Turn};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::TerritoryId;
use canopy_store::markets::PlaceRow;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::markets::{self, MarketView};
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, Path(id): Path<TerritoryId>, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let today = local_day(visit.at());
    let view = markets::read(visit.company(), &visit.desk, id, today).await?;
    let name = format!("canopy-market-{}", view.territory.code);
    Download { turn, kind, name, sheet: sheet(visit.texts(), &view) }.send().await
}

fn sheet(t: Texts, view: &MarketView) -> Sheet {
    let text = t.markets();
    let headers = [
        t.accounts().code(),
        text.account(),
        text.city(),
        text.longitude(),
        text.latitude(),
        t.accounts().revenue(),
        t.accounts().revenue_previous(),
        text.order(),
        text.state(),
        text.due(),
        text.progress(),
        text.responsible(),
        text.evidence(),
    ];
    let degrees = |value: Option<f64>| value.map_or(Cell::Empty, Cell::Number);
    let row = |one: &PlaceRow| {
        let target = view.targets.iter().find(|target| target.target.account == one.id);
        let told = |of: &dyn Fn(&markets::TargetView) -> Cell| target.map_or(Cell::Empty, of);
        vec![
            Cell::from(one.code.as_str()),
            Cell::from(one.name.as_str()),
            Cell::from(one.city.as_str()),
            degrees(one.place.map(canopy_domain::markets::Coordinates::longitude)),
            degrees(one.place.map(canopy_domain::markets::Coordinates::latitude)),
            Cell::Money(one.revenue),
            Cell::Money(one.revenue_previous),
            told(&|target| Cell::Integer(i64::from(target.target.position))),
            told(&|target| Cell::from(text.state_name(target.target.state))),
            told(&|target| Cell::Day(target.target.day)),
            told(&|target| Cell::from(text.progress_name(target.progress))),
            told(&|target| Cell::text(target.responsible())),
            told(&|target| Cell::text(target.mark.as_ref().map(|mark| mark.evidence.as_str()))),
        ]
    };
    Sheet {
        name: text.targets().to_owned(),
        headers: headers.into_iter().map(ToOwned::to_owned).collect(),
        rows: view.accounts.iter().map(row).collect(),
    }
}
