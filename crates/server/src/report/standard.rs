//! The standard as sheets: its tiers with their rules and what they brought, and its criteria.

use super::ranking::rounded;
use super::{Headers, Report};
use canopy_domain::standards::{Band, Criterion, CriterionSource, Dimension, Scale};
use canopy_tables::write::{Cell, Sheet};

pub(super) fn tiers_sheet(report: &Report<'_>, headers: Headers) -> Sheet {
    let t = report.texts.cli();
    let columns = [
        ("tier", t.col_tier()),
        ("rule", t.col_rule()),
        ("accounts", t.col_accounts()),
        ("revenue", t.col_revenue()),
        ("revenue_share", t.col_share()),
        ("visits_per_month", t.col_visits()),
        ("resource_ceiling_percent", t.col_ceiling()),
        ("review_every_months", t.col_review()),
        ("plan_required", t.col_plan()),
    ];
    let lang = report.texts.lang();
    let tiers = report.standard.tiers.iter().zip(&report.screened.screening.tiers);
    let rows = tiers.map(|(tier, summary)| {
        let name = headers.pick((&tier.code, tier.name.get(lang)));
        vec![
            Cell::Text(name),
            Cell::Text(report.texts.standards().who_gets_in(tier)),
            Cell::Integer(summary.accounts.into()),
            Cell::Money(summary.revenue),
            Cell::Number(rounded(summary.revenue_share, 6)),
            Cell::Number(tier.service.visits_per_month),
            Cell::Number(tier.service.resource_ceiling_percent),
            Cell::Integer(tier.service.review_every_months.into()),
            Cell::from(if tier.service.plan_required { t.yes() } else { t.no() }),
        ]
    });
    Sheet {
        name: headers.pick(("tiers", t.sheet_tiers())),
        headers: headers.all(&columns),
        rows: rows.collect(),
    }
}

pub(super) fn criteria_sheet(report: &Report<'_>, headers: Headers) -> Sheet {
    let t = report.texts.cli();
    let columns = [
        ("dimension", t.col_dimension()),
        ("criterion", t.col_criterion()),
        ("code", t.col_code()),
        ("weight", t.col_weight()),
        ("answered", t.col_answered()),
        ("source", t.col_source()),
        ("scale", t.col_scale()),
        ("direction", t.col_direction()),
        ("missing", t.col_missing_policy()),
        ("gate", t.col_gate()),
        ("description", t.col_description()),
    ];
    Sheet {
        name: headers.pick(("standard", t.sheet_standard())),
        headers: headers.all(&columns),
        rows: report.criteria().map(|(dimension, c)| row(report, dimension, c)).collect(),
    }
}

fn row(report: &Report<'_>, dimension: &Dimension, criterion: &Criterion) -> Vec<Cell> {
    let (t, words) = (report.texts.cli(), report.texts.standards());
    let lang = report.texts.lang();
    let answered = !report.screened.screening.unanswered.contains(&criterion.code);
    let gate = criterion.gate.as_ref().map(|gate| {
        let tier = report.standard.tiers.iter().find(|tier| tier.code == gate.otherwise_at_most);
        let tier = tier.map(|tier| tier.name.get(lang)).unwrap_or_default();
        t.gate_rule(&report.texts.formats().decimal_trimmed(gate.min_points, 1), tier)
    });
    vec![
        Cell::from(dimension.name.get(lang)),
        Cell::from(criterion.name.get(lang)),
        Cell::from(criterion.code.as_str()),
        Cell::Number(criterion.weight),
        Cell::from(if answered { t.yes() } else { t.no() }),
        Cell::Text(words.source(&criterion.source)),
        Cell::Text(scale(report, criterion)),
        Cell::from(words.direction(criterion.direction)),
        Cell::from(words.missing(criterion.missing)),
        Cell::text(gate),
        Cell::from(criterion.description.get(lang)),
    ]
}

/// The scale in words; bands with their limits and points.
fn scale(report: &Report<'_>, criterion: &Criterion) -> String {
    match &criterion.scale {
        Scale::Bands { bands } => {
            let said: Vec<String> =
                bands.iter().map(|band| band_text(report, &criterion.source, band)).collect();
            said.join(report.texts.cli().reason_comma())
        }
        other => report.texts.standards().scale(other, &criterion.source),
    }
}

fn band_text(report: &Report<'_>, source: &CriterionSource, band: &Band) -> String {
    let t = report.texts.cli();
    let points = report.texts.formats().decimal_trimmed(band.points, 1);
    match (&band.equals, band.from) {
        (Some(text), _) => t.band_equals(text, &points),
        (None, Some(from)) => {
            t.band_from(&report.texts.standards().measured(source, from), &points)
        }
        (None, None) => t.band_rest(&points),
    }
}
