//! `GET /ratings/export`: every rating of the accounts in reach as CSV or a workbook.

use crate::file::{Download, OutKind, Turn};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_store::ratings::RatingLine;
use canopy_texts::Texts;
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let text = t.ratings();
    let headers = [
        text.export_account_code(),
        text.account(),
        text.standard(),
        text.export_criterion_code(),
        text.export_level(),
        text.basis(),
        text.evidence(),
        text.confirmed_by(),
        text.export_rater(),
        text.export_rated_on(),
        text.export_expires_on(),
    ];
    let lines = visit.desk.all_ratings().await?;
    let sheet = Sheet {
        name: text.section_title().to_owned(),
        headers: headers.map(ToOwned::to_owned).to_vec(),
        rows: lines.iter().map(|line| row(t, line)).collect(),
    };
    Download { turn, kind, name: "canopy-ratings".to_owned(), sheet }.send().await
}

fn row(t: Texts, line: &RatingLine) -> Vec<Cell> {
    vec![
        Cell::from(line.account_code.as_str()),
        Cell::from(line.account_name.as_str()),
        Cell::from(line.standard_code.as_str()),
        Cell::from(line.criterion_code.as_str()),
        Cell::Integer(line.level.number().into()),
        Cell::from(t.ratings().basis_of(line.basis)),
        Cell::from(line.evidence.as_str()),
        Cell::from(line.confirmed_by.as_str()),
        Cell::from(line.rater_name.as_str()),
        Cell::Day(line.rated_on),
        Cell::Day(line.expires_on),
    ]
}
