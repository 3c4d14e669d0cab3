//! `GET /portfolio/export`: what a look shows, or the accounts chosen, as CSV or a workbook, within
//! the reader's reach.

use super::accounts::selected;
use super::ask::{Asked, Look, letter};
use crate::file::{Download, OutKind, Turn};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_domain::portfolio::{Pareto, RfmMap, pareto, rfm_map};
use canopy_texts::Texts;
use canopy_usecases::portfolio::{self, Group, Spread};
use canopy_usecases::tables::{Cell, Sheet};

pub(super) async fn send(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let asked = Asked::read(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let has_look = ask.get("look").is_some_and(|look| look != Look::Matrix.code());
    let (sheet, what) = if has_look {
        let survey = portfolio::survey(visit.company(), &visit.desk, &asked.portfolio).await?;
        let survey = survey.ok_or(Stop::NotFound)?;
        let sheet = match asked.look {
            Look::Rfm => rfm_map(&survey.metrics()).map(|map| fields(t, &map)),
            Look::Concentration => Some(spread(t, &portfolio::spread(&visit.desk, &survey).await?)),
            // Every account has a point of its own here.
            _ => pareto(&survey.metrics(), usize::MAX).map(|curve| points(t, &curve)),
        };
        (sheet.ok_or(Stop::NotFound)?, asked.look.code())
    } else {
        (accounts(&visit, &asked).await?, "accounts")
    };
    Download { turn, kind, name: format!("canopy-portfolio-{what}"), sheet }.send().await
}

async fn accounts(visit: &Visit, asked: &Asked) -> Result<Sheet, Stop> {
    let t = visit.texts();
    let text = t.portfolio();
    let found = selected(visit, asked).await?.ok_or(Stop::NotFound)?;
    let rows = found.accounts.iter().map(|(one, place)| {
        let metrics = &one.metrics;
        vec![
            Cell::from(one.account.code.as_str()),
            Cell::from(one.account.name.as_str()),
            Cell::Money(metrics.raw.revenue),
            Cell::Money(metrics.raw.revenue_previous),
            Cell::Number(metrics.share),
            Cell::from(letter(metrics.abc)),
            Cell::Integer(metrics.r.into()),
            Cell::Integer(metrics.f.into()),
            Cell::Integer(metrics.m.into()),
            Cell::Number(place.value),
            place.potential.map_or(Cell::Empty, Cell::Number),
        ]
    });
    let headers = [
        t.accounts().code(),
        text.account(),
        text.revenue(),
        t.accounts().revenue_previous(),
        text.revenue_share(),
        text.class(),
        "R",
        "F",
        "M",
        text.value(),
        text.potential(),
    ];
    Ok(sheet(text.chosen(), &headers, rows.collect()))
}

fn points(t: Texts, found: &Pareto) -> Sheet {
    let text = t.portfolio();
    let rows = found.points.iter().map(|one| {
        vec![
            Cell::Integer(one.accounts.into()),
            Cell::Number(one.account_share),
            Cell::Number(one.revenue_share),
        ]
    });
    let headers = [text.accounts(), text.account_share(), text.revenue_share()];
    sheet(text.look_pareto(), &headers, rows.collect())
}

fn fields(t: Texts, map: &RfmMap) -> Sheet {
    let text = t.portfolio();
    let all = (1..=5).rev().flat_map(|r| (1..=5).map(move |f| (r, f)));
    let rows = all.map(|(r, f)| {
        let field = map.field(r, f);
        vec![
            Cell::Integer(r.into()),
            Cell::Integer(f.into()),
            Cell::Integer(field.accounts.into()),
            Cell::Money(field.revenue),
        ]
    });
    let headers = ["R", "F", text.accounts(), text.revenue()];
    sheet(text.look_rfm(), &headers, rows.collect())
}

fn spread(t: Texts, spread: &Spread) -> Sheet {
    let text = t.portfolio();
    let all = spread.all.iter().chain(&spread.territories).chain(&spread.people);
    let row = |one: &Group| {
        let figures = &one.figures;
        let name = if one.name.is_empty() { t.frame().all() } else { one.name.as_str() };
        let warning = one.warnings.first().map(|first| text.dependence_name(*first));
        vec![
            Cell::from(name),
            Cell::text(warning),
            Cell::from(one.largest.1.as_str()),
            Cell::Number(figures.top1_share),
            Cell::Number(figures.top5_share),
            Cell::Number(figures.top10_share),
            Cell::Number(figures.hhi),
            Cell::Number(figures.hhi_normalised),
            Cell::Number(figures.gini),
            Cell::Integer(figures.accounts_for_80pct.into()),
            Cell::Integer(figures.accounts.into()),
            Cell::Money(figures.revenue),
        ]
    };
    let headers = [
        text.whose(),
        text.warning(),
        text.largest(),
        text.top1(),
        text.top5(),
        text.top10(),
        text.hhi(),
        text.hhi_short(),
        text.gini(),
        text.for_80(),
        text.accounts(),
        text.revenue(),
    ];
    sheet(text.look_concentration(), &headers, all.map(row).collect())
}

fn sheet(name: &str, headers: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    let headers = headers.iter().map(|head| (*head).to_owned()).collect();
    Sheet { name: name.to_owned(), headers, rows }
}
