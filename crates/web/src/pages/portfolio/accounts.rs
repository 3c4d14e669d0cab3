//! `GET /portfolio/accounts`: the accounts chosen off a picture, as a list. What was chosen stands in
//! the address.

use super::ask::{Asked, CHOSEN, KEPT, letter};
use crate::file::offers;
use crate::pages::screening::{tier_mark, whole};
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Change, Chip, Column, Field, Kind, List, ListAsk, More, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::portfolio::{Placed, borders};
use canopy_texts::Texts;
use canopy_usecases::portfolio::{self, AxisOf, Potential, Survey, Surveyed};

/// Rows of a page.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "portfolio/accounts.html")]
struct ChosenPage {
    frame: Frame,
    fields: Vec<Field>,
    hidden: Vec<(&'static str, String)>,
    chips: Vec<Chip>,
    list: List,
    exports: Vec<(String, &'static str)>,
}

/// The accounts chosen, with what they were chosen by.
pub(crate) struct Chosen {
    pub(crate) accounts: Vec<(Surveyed, Placed)>,
    pub(crate) potential: Option<Potential>,
}

/// Where an account stands in the pictures.
pub(super) fn place(one: &Surveyed, potential: Option<&Potential>) -> Placed {
    let metrics = &one.metrics;
    let id = one.account.id;
    let by_dimension = potential.is_some_and(|potential| potential.axes.value != AxisOf::Revenue);
    let points = potential.and_then(|potential| potential.value_of(id));
    Placed {
        class: metrics.abc,
        r: metrics.r,
        f: metrics.f,
        value: if by_dimension { points.unwrap_or_default() } else { metrics.raw.revenue.to_f64() },
        potential: potential.and_then(|potential| potential.of(id)),
    }
}

/// The accounts an address chooses, largest revenue first; `None` while nothing was imported.
pub(crate) async fn selected(visit: &Visit, asked: &Asked) -> Result<Option<Chosen>, Stop> {
    let survey = portfolio::survey(visit.company(), &visit.desk, &asked.portfolio).await?;
    let Some(survey) = survey else { return Ok(None) };
    let (value, potential) = (asked.value.as_deref(), asked.potential.as_deref());
    let potential = portfolio::potential(&visit.desk, value, potential).await?;
    Ok(Some(chosen(survey, asked, potential)))
}

fn chosen(survey: Survey, asked: &Asked, potential: Option<Potential>) -> Chosen {
    let placed: Vec<Placed> =
        survey.accounts.iter().map(|one| place(one, potential.as_ref())).collect();
    let borders = borders(&placed);
    let fits = |(_, place): &(Surveyed, Placed)| {
        let quadrant = borders.and_then(|borders| borders.quadrant(place));
        asked.selection.holds(place) && asked.quadrant.is_none_or(|wanted| quadrant == Some(wanted))
    };
    Chosen { accounts: survey.accounts.into_iter().zip(placed).filter(fits).collect(), potential }
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.portfolio();
    let asked = Asked::read(&ask)?;
    let found = selected(&visit, &asked).await?;
    let (mut accounts, potential) =
        found.map_or((Vec::new(), None), |chosen| (chosen.accounts, chosen.potential));
    sort(&mut accounts, &ask);
    let sum = accounts.iter().map(|(one, _)| one.metrics.raw.revenue).sum();
    let count = text.chosen_count(whole(accounts.len() as u64), &t.formats().money(sum));
    let start = ask.after().and_then(|mark| mark.parse().ok()).unwrap_or(0_usize);
    let start = start.min(accounts.len());
    let end = (start + ROWS).min(accounts.len());
    let next = (end < accounts.len()).then(|| end.to_string());
    let shown = accounts.get(start..end).unwrap_or_default();
    let list = List::new(t, "chosen", &ask, &columns(t, potential.as_ref()), shown)
        .caption(text.chosen())
        .blank(Blank::new("list-details", text.nobody_chosen(), ""))
        .more(&ask, More { count, next });
    let kept: Vec<&str> = KEPT.into_iter().chain(CHOSEN).collect();
    let url = urls::with_query(&urls::portfolio_export(), &[]);
    show(&ChosenPage {
        frame: Frame::of(&visit.asked, text.chosen())
            .lead(text.chosen_lead())
            .under(text.portfolio(), asked.url(&urls::portfolio(), &[])),
        fields: fields(t, &ask),
        hidden: hidden(&ask),
        chips: chips(t, &asked, &ask),
        list,
        exports: offers(t, &ask, &url, &kept).to_vec(),
    })
}

/// Largest revenue first unless asked otherwise.
fn sort(accounts: &mut [(Surveyed, Placed)], ask: &ListAsk) {
    let Some((key, down)) = ask.sort() else { return };
    accounts.sort_by(|a, b| {
        let rising = match key {
            "potential" => a.1.potential.unwrap_or(-1.0).total_cmp(&b.1.potential.unwrap_or(-1.0)),
            "growth" => a.0.metrics.growth.total_cmp(&b.0.metrics.growth),
            _ => a.0.metrics.raw.revenue.cmp(&b.0.metrics.raw.revenue),
        };
        if down { rising.reverse() } else { rising }
    });
}

fn chips(t: Texts, asked: &Asked, ask: &ListAsk) -> Vec<Chip> {
    let text = t.portfolio();
    let chosen = asked.selection;
    let chip = |words: Option<String>, name: &str| {
        words.map(|words| Chip { words, without: ask.with(name, "") })
    };
    [
        chip(chosen.class.map(|class| text.class_chip(letter(class))), "class"),
        chip(chosen.r.map(|r| text.recency_fifth(&r.to_string())), "r"),
        chip(chosen.f.map(|f| text.frequency_fifth(&f.to_string())), "f"),
        chip(asked.quadrant.map(|one| text.quadrant_name(one).to_owned()), "quadrant"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The box as fields, for whoever does not drag.
fn fields(t: Texts, ask: &ListAsk) -> Vec<Field> {
    let text = t.portfolio();
    let field = |name: &'static str, label: &str| {
        Field::new(t, Kind::Number, name, label).value(ask.text(name)).with("step", "any")
    };
    vec![
        field("x0", text.potential_from()),
        field("x1", text.potential_to()),
        field("y0", text.value_from()),
        field("y1", text.value_to()),
    ]
}

fn hidden(ask: &ListAsk) -> Vec<(&'static str, String)> {
    let others = KEPT.into_iter().chain(["class", "r", "f", "quadrant", "sort"]);
    others.filter_map(|name| Some((name, ask.get(name)?.to_owned()))).collect()
}

fn columns(t: Texts, potential: Option<&Potential>) -> Vec<Column<'_, (Surveyed, Placed)>> {
    let (text, formats) = (t.portfolio(), t.formats());
    vec![
        Column::new("name", text.account(), |(one, _): &(Surveyed, Placed)| {
            Cell::link(&urls::account(one.account.id), &one.account.name)
                .below_data(&one.account.code)
        })
        .wide(),
        Column::new("tier", t.accounts().tier(), move |(one, _): &(Surveyed, Placed)| {
            let tier = potential.and_then(|found| Some((found, found.tier_of(one.account.id)?)));
            tier.map_or_else(Cell::default, |(found, tier)| {
                Cell::part(&tier_mark(t, &found.run.standard, tier))
            })
        }),
        Column::new("class", text.class(), |(one, _): &(Surveyed, Placed)| {
            Cell::text(letter(one.metrics.abc))
        }),
        Column::new("rfm", text.rfm(), |(one, _): &(Surveyed, Placed)| {
            let metrics = &one.metrics;
            Cell::text(format!("{}-{}-{}", metrics.r, metrics.f, metrics.m))
        }),
        Column::new("revenue", text.revenue(), move |(one, _): &(Surveyed, Placed)| {
            let revenue = one.metrics.raw.revenue;
            Cell::text(formats.money_short(revenue)).exact(formats.money(revenue))
        })
        .number()
        .sortable(),
        Column::new("share", text.revenue_share(), move |(one, _): &(Surveyed, Placed)| {
            Cell::text(formats.percent(one.metrics.share))
        })
        .number(),
        Column::new("growth", t.accounts().growth(), move |(one, _): &(Surveyed, Placed)| {
            let growth = one.metrics.growth;
            Cell::part(&Change::of(growth, formats.percent_signed(growth)))
        })
        .number()
        .sortable(),
        Column::new("potential", text.potential(), move |(_, place): &(Surveyed, Placed)| {
            Cell::text(place.potential.map(|it| formats.score(it)).unwrap_or_default())
        })
        .number()
        .sortable(),
    ]
}
