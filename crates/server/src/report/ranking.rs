//! The sheet of the ranking: one row per account, best first.

use super::{Headers, Report};
use canopy_domain::sales::AbcClass;
use canopy_tables::write::{Cell, Sheet};

pub(super) fn sheet(report: &Report<'_>, headers: Headers) -> Sheet {
    let t = report.texts.cli();
    let columns = [
        ("rank", t.col_rank()),
        ("account_code", t.col_account_code()),
        ("account_name", t.col_account_name()),
        ("tier", t.col_tier()),
        ("score", t.col_score()),
        ("reasons", t.col_why()),
        ("revenue", t.col_revenue()),
        ("revenue_previous", t.col_previous()),
        ("growth", t.col_growth()),
        ("recency_days", t.col_recency()),
        ("frequency", t.col_frequency()),
        ("documents", t.col_documents()),
        ("breadth", t.col_breadth()),
        ("share", t.col_share()),
        ("abc", t.col_abc()),
        ("r", t.col_r()),
        ("f", t.col_f()),
        ("m", t.col_m()),
        ("missing_share", t.col_missing()),
        ("to_next_tier", t.col_to_next()),
        ("gates", t.col_gate()),
    ];
    let ranking = report.screened.ranking();
    Sheet {
        name: headers.pick(("ranking", t.sheet_ranking())),
        headers: headers.all(&columns),
        rows: ranking.into_iter().filter_map(|at| row(report, headers, at)).collect(),
    }
}

fn row(report: &Report<'_>, headers: Headers, at: usize) -> Option<Vec<Cell>> {
    let account = report.screened.measured.accounts.get(at)?;
    let (result, metrics) = (report.screened.result(at)?, report.screened.metrics.get(at)?);
    let words = report.texts.screening();
    let count = |count: u32| Cell::Integer(count.into());
    let said = |sentences: Vec<String>| {
        if sentences.is_empty() {
            return Cell::Empty;
        }
        Cell::Text(sentences.join(report.texts.cli().reason_comma()))
    };
    let tier = match headers {
        Headers::People => report.tier_name(result.tier),
        Headers::Programs => report.tier(result.tier)?.code.clone(),
    };
    let class = match metrics.abc {
        AbcClass::A => "A",
        AbcClass::B => "B",
        AbcClass::C => "C",
    };
    Some(vec![
        count(result.rank),
        Cell::text(account.code.as_deref()),
        Cell::text(account.name.as_deref()),
        Cell::Text(tier),
        Cell::Number(rounded(result.score, 4)),
        said(words.reasons(report.standard, result)),
        Cell::Money(metrics.raw.revenue),
        Cell::Money(metrics.raw.revenue_previous),
        report.growth(metrics).map_or(Cell::Empty, |growth| Cell::Number(rounded(growth, 6))),
        metrics.recency_days.map_or(Cell::Empty, count),
        count(metrics.raw.frequency),
        count(metrics.raw.documents),
        count(metrics.raw.breadth),
        Cell::Number(rounded(metrics.share, 6)),
        Cell::from(class),
        Cell::Integer(metrics.r.into()),
        Cell::Integer(metrics.f.into()),
        Cell::Integer(metrics.m.into()),
        Cell::Number(rounded(result.missing_share, 4)),
        result.to_next_tier.map_or(Cell::Empty, |points| Cell::Number(rounded(points, 4))),
        said(words.held_by(report.standard, result)),
    ])
}

/// A figure without the noise of floating point.
pub(super) fn rounded(value: f64, places: i32) -> f64 {
    let scale = 10_f64.powi(places);
    (value * scale).round() / scale
}
