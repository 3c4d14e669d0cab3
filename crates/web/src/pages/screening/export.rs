//! `GET /screening/{run}/export`: the whole filtered ranking, or every receipt line by line, as CSV
//! or a workbook, within the reader's reach.

use super::ask::query;
use super::marks::{reasons, tier_name};
use crate::file::{Download, OutKind, Turn};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::primitives::RunId;
use canopy_domain::screening::Value;
use canopy_domain::standards::Standard;
use canopy_store::screening::ResultRow;
use canopy_texts::Texts;
use canopy_usecases::screening::{self, Brief, ExportedReceipt};
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, Path(id): Path<RunId>, ask: ListAsk) -> Answer {
    let run = screening::read(&visit.desk, id).await?;
    let query = query(&run.row, &ask)?;
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let (sheet, what) = match ask.get("what").unwrap_or("ranking") {
        "ranking" => {
            let rows = screening::export_ranking(&visit.desk, &query).await?;
            (ranking(t, &run.standard, &rows), "ranking")
        }
        "receipts" => {
            let rows = screening::export_receipts(&visit.desk, &query).await?;
            (receipts(t, &run.standard, &rows), "receipts")
        }
        _ => return Err(Stop::Unreadable),
    };
    let name = format!("canopy-{what}-{}", run.row.as_of);
    Download { turn, kind, name, sheet }.send().await
}

fn ranking(t: Texts, standard: &Standard, rows: &[ResultRow]) -> Sheet {
    let text = t.screening();
    let mut headers: Vec<String> = [
        text.rank_column(),
        text.code_column(),
        text.name_column(),
        text.tier_column(),
        text.tier_before_column(),
        text.score_column(),
        text.revenue_column(),
        text.revenue_previous_column(),
        text.growth_column(),
        text.missing_column(),
        text.region(),
        text.territory(),
        text.owner(),
    ]
    .map(ToOwned::to_owned)
    .to_vec();
    headers.extend(standard.dimensions.iter().map(|one| one.name.get(t.lang()).to_owned()));
    headers.push(text.reason_column().to_owned());
    Sheet {
        name: text.sheet_ranking().to_owned(),
        headers,
        rows: rows.iter().map(|row| ranking_row(t, standard, row)).collect(),
    }
}

fn ranking_row(t: Texts, standard: &Standard, row: &ResultRow) -> Vec<Cell> {
    let brief = Brief::read(&row.reasons);
    let before = row.tier_before.map(|tier| tier_name(t, standard, tier));
    let mut cells = vec![
        Cell::Integer(i64::from(row.rank)),
        Cell::from(row.code.as_str()),
        Cell::from(row.name.as_str()),
        Cell::from(tier_name(t, standard, row.tier)),
        Cell::text(before),
        Cell::Number(row.score),
        Cell::Money(row.revenue),
        Cell::Money(row.revenue_previous),
        Cell::Number(row.growth),
        Cell::Number(row.missing_share),
        Cell::from(row.region.as_str()),
        Cell::text(row.territory.as_deref()),
        Cell::text(row.owner.as_deref()),
    ];
    let parts = (0..standard.dimensions.len()).map(|at| brief.dimensions.get(at).copied());
    cells.extend(parts.map(|points| points.map_or(Cell::Empty, Cell::Number)));
    let sentences = reasons(t, standard, &brief);
    cells.push(Cell::from(t.formats().list(&sentences)));
    cells
}

fn receipts(t: Texts, standard: &Standard, rows: &[ExportedReceipt]) -> Sheet {
    let text = t.screening();
    let headers = [
        text.rank_column(),
        text.code_column(),
        text.name_column(),
        text.dimension_column(),
        text.criterion_column(),
        text.value_column(),
        text.points_column(),
        text.weight_column(),
        text.contribution_column(),
        text.answer_column(),
    ];
    let mut lines = Vec::new();
    for one in rows {
        receipt_rows(t, standard, one, &mut lines);
    }
    Sheet {
        name: text.sheet_receipts().to_owned(),
        headers: headers.map(ToOwned::to_owned).to_vec(),
        rows: lines,
    }
}

fn receipt_rows(t: Texts, standard: &Standard, one: &ExportedReceipt, lines: &mut Vec<Vec<Cell>>) {
    let text = t.screening();
    let criteria = standard.dimensions.iter().flat_map(|dimension| {
        dimension.criteria.iter().map(move |criterion| (dimension, criterion))
    });
    for ((dimension, criterion), found) in criteria.zip(&one.result.criteria) {
        let value = match &found.value {
            Value::Number(number) => Cell::Number(*number),
            Value::Text(text) => Cell::from(text.as_str()),
            Value::Missing => Cell::Empty,
        };
        lines.push(vec![
            Cell::Integer(i64::from(one.row.rank)),
            Cell::from(one.row.code.as_str()),
            Cell::from(one.row.name.as_str()),
            Cell::from(dimension.name.get(t.lang())),
            Cell::from(criterion.name.get(t.lang())),
            value,
            found.points.map_or(Cell::Empty, Cell::Number),
            Cell::Number(found.weight),
            Cell::Number(found.contribution),
            Cell::from(text.answer(found.answer)),
        ]);
    }
}
