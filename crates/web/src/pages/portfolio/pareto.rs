//! The Pareto curve with the ABC classes on it.

use super::ask::{Asked, letter};
use crate::pages::screening::whole;
use crate::ui::{
    Axis, Cell, Chart, ChartTable, Column, List, ListAsk, Note, Series, SeriesKind, Spec, Tone,
    Unit,
};
use canopy_domain::portfolio::{ClassSum, Pareto, pareto};
use canopy_texts::Texts;
use canopy_usecases::portfolio::Survey;

/// Points of the curve.
const POINTS: usize = 120;

/// The curve with its classes as a list.
pub(super) struct Curve {
    pub(super) chart: Chart,
    pub(super) classes: List,
    pub(super) note: &'static str,
}

/// `None` where the revenue together is not positive.
pub(super) fn curve(t: Texts, asked: &Asked, survey: &Survey) -> Option<Curve> {
    let found = pareto(&survey.metrics(), POINTS)?;
    let text = t.portfolio();
    let ask = ListAsk::default();
    let classes =
        List::new(t, "classes", &ask, &columns(t, asked), &found.classes).caption(text.classes());
    Some(Curve { chart: chart(t, &found), classes, note: text.class_borders() })
}

/// Shares of nothing say nothing.
pub(super) fn nothing(t: Texts) -> Note {
    Note::new(Tone::Fair, t.portfolio().no_revenue())
}

fn chart(t: Texts, found: &Pareto) -> Chart {
    let (text, formats) = (t.portfolio(), t.formats());
    let spec = Spec::Series {
        categories: found.points.iter().map(|one| formats.percent(one.account_share)).collect(),
        series: vec![Series {
            name: text.revenue_share().to_owned(),
            kind: SeriesKind::Area,
            values: found.points.iter().map(|one| Some(one.revenue_share)).collect(),
            stack: None,
            right: false,
        }],
        left: Axis { name: text.revenue_share().to_owned(), unit: Unit::Percent },
        right: None,
        flat: false,
        links: Vec::new(),
    };
    let rows = found.points.iter().map(|one| {
        vec![
            Cell::text(formats.number(i64::from(one.accounts))),
            Cell::text(formats.percent(one.account_share)),
            Cell::text(formats.percent(one.revenue_share)),
        ]
    });
    let heads = [text.accounts(), text.account_share(), text.revenue_share()];
    let table = ChartTable { heads: heads.map(ToOwned::to_owned).to_vec(), rows: rows.collect() };
    let [a, ..] = &found.classes;
    let title = text.pareto_finding(
        &formats.number(i64::from(a.accounts)),
        &formats.percent(f64::from(a.accounts) / f64::from(found.accounts.max(1))),
        &formats.percent(a.share),
    );
    let note = text.pareto_note(whole(u64::from(found.accounts)), &formats.money(found.revenue));
    Chart::new(t, "pareto", title, &spec).note(note).table(table)
}

fn columns(t: Texts, asked: &Asked) -> Vec<Column<'_, ClassSum>> {
    let (text, formats) = (t.portfolio(), t.formats());
    vec![
        Column::new("class", text.class(), move |one: &ClassSum| {
            Cell::to(&asked.chosen(&[("class", letter(one.class))]), letter(one.class))
        }),
        Column::new("accounts", text.accounts(), move |one: &ClassSum| {
            Cell::text(formats.number(i64::from(one.accounts)))
        })
        .number(),
        Column::new("revenue", text.revenue(), move |one: &ClassSum| {
            Cell::text(formats.money_short(one.revenue)).exact(formats.money(one.revenue))
        })
        .number(),
        Column::new("share", text.revenue_share(), move |one: &ClassSum| {
            Cell::text(formats.percent(one.share))
        })
        .number(),
    ]
}
