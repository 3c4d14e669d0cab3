//! `GET /standards/{id}/sensitivity`: which weights decide, and which accounts stand at an edge.

use super::list::name_of;
use crate::stop::Answer;
use crate::ui::{Bar, Blank, Cell, Column, List, ListAsk, TierMark, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::primitives::StandardId;
use canopy_domain::screening::TierChanges;
use canopy_domain::standards::Standard;
use canopy_texts::Texts;
use canopy_usecases::screening::{AtEdge, Deciding, Sensitive, weigh_sensitivity};
use canopy_usecases::standards;

#[derive(Template)]
#[template(path = "standards/sensitivity.html")]
struct SensitivityPage {
    frame: Frame,
    findings: Vec<String>,
    weights: List,
    edges: List,
}

pub(super) async fn page(visit: Visit, Path(id): Path<StandardId>, ask: ListAsk) -> Answer {
    let version = standards::read(&visit.desk, id).await?;
    let standard = &version.standard;
    let found = weigh_sensitivity(visit.company(), &visit.desk, visit.at(), standard).await?;
    let t = visit.texts();
    let text = t.standards();
    let frame = Frame::of(&visit.asked, text.sensitivity())
        .lead(text.sensitivity_lead())
        .under(t.frame().standards(), urls::standards())
        .under(name_of(t, &version.row), urls::standard(id));
    show(&SensitivityPage {
        frame,
        findings: findings(t, standard, &found),
        weights: weights(t, standard, &found, &ask),
        edges: edges(t, standard, &found, &ask),
    })
}

fn findings(t: Texts, standard: &Standard, found: &Sensitive) -> Vec<String> {
    let text = t.standards();
    if found.at_edge == 0 {
        return vec![text.sensitivity_title_none().to_owned()];
    }
    let mut findings =
        vec![text.sensitivity_title(i64::try_from(found.at_edge).unwrap_or(i64::MAX))];
    let first = found.weights.first().filter(|one| one.effect.accounts() > 0);
    if let Some(first) = first {
        findings.push(text.sensitivity_most(criterion(t, standard, first)));
    }
    findings
}

fn criterion<'a>(t: Texts, standard: &'a Standard, one: &Deciding) -> &'a str {
    let mut criteria = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
    criteria.nth(usize::from(one.effect.criterion)).map_or("", |found| found.name.get(t.lang()))
}

fn weights(t: Texts, standard: &Standard, found: &Sensitive, ask: &ListAsk) -> List {
    let (text, formats) = (t.standards(), t.formats());
    let most = found.weights.iter().map(|one| one.effect.accounts()).max().unwrap_or(0);
    let moved = move |changes: TierChanges| {
        let number = |count: u32| formats.number(i64::from(count));
        Cell::text(text.sensitivity_moves(&number(changes.promoted), &number(changes.demoted)))
    };
    let columns = vec![
        Column::new("criterion", text.tree_part(), move |row: &Deciding| {
            Cell::data(criterion(t, standard, row))
        })
        .wide(),
        Column::new("share", text.tree_weight(), move |row: &Deciding| {
            Cell::text(formats.percent(row.share))
        })
        .number(),
        Column::new("changes", text.sensitivity_column_changes(), move |row: &Deciding| {
            let count = row.effect.accounts();
            let share = if most > 0 { f64::from(count) / f64::from(most) } else { 0.0 };
            Cell::part(&Bar::new(share, formats.number(i64::from(count))))
        })
        .wide(),
        Column::new("number", text.back_test_column_accounts(), move |row: &Deciding| {
            Cell::text(formats.number(i64::from(row.effect.accounts())))
        })
        .number(),
        Column::new("more", text.sensitivity_column_more(), move |row: &Deciding| {
            moved(row.effect.more)
        })
        .number(),
        Column::new("less", text.sensitivity_column_less(), move |row: &Deciding| {
            moved(row.effect.less)
        })
        .number(),
    ];
    List::new(t, "weights", ask, &columns, &found.weights)
        .caption(text.sensitivity_weights_title())
        .blank(Blank::new("scale", text.sensitivity_title_none(), ""))
}

fn edges(t: Texts, standard: &Standard, found: &Sensitive, ask: &ListAsk) -> List {
    let (text, formats) = (t.standards(), t.formats());
    let number = move |count: u32| Cell::text(formats.number(i64::from(count)));
    let columns = vec![
        Column::new("account", text.sensitivity_column_account(), |row: &AtEdge| {
            Cell::link(&urls::account(row.account), &row.name)
        })
        .wide(),
        Column::new("tier", text.sensitivity_column_tier(), move |row: &AtEdge| {
            let tier = standard.tiers.get(usize::from(row.tier));
            tier.map_or_else(Cell::default, |tier| {
                Cell::part(&TierMark::of(usize::from(row.tier), tier, t.lang()))
            })
        }),
        Column::new("score", text.sensitivity_column_score(), move |row: &AtEdge| {
            Cell::text(formats.score(row.score))
        })
        .number(),
        Column::new("revenue", text.sensitivity_column_revenue(), move |row: &AtEdge| {
            Cell::text(formats.money_short(row.revenue)).exact(formats.money(row.revenue))
        })
        .number(),
        Column::new("lifts", text.sensitivity_column_lifts(), move |row: &AtEdge| {
            number(row.promoted)
        })
        .number(),
        Column::new("drops", text.sensitivity_column_drops(), move |row: &AtEdge| {
            number(row.demoted)
        })
        .number(),
    ];
    List::new(t, "edges", ask, &columns, &found.edges)
        .caption(text.sensitivity_edges_title())
        .blank(Blank::new("list-details", text.sensitivity_title_none(), ""))
}
