//! Value against potential as bubbles: drag a box, or choose a quarter, and get its accounts.

use super::accounts::place;
use super::ask::Asked;
use crate::pages::screening::{run_name, tier_name};
use crate::ui::{
    Axis, Bubble, BubbleGroup, Cell, Chart, ChartTable, Choice, Field, Kind, Note, Spec, Tone, Unit,
};
use crate::urls;
use canopy_domain::portfolio::{Borders, Placed, Quadrant, borders};
use canopy_texts::Texts;
use canopy_usecases::portfolio::{AxisOf, Potential, Survey, Surveyed};

/// Bubbles drawn: the largest by revenue.
const MOST: usize = 400;

/// The picture with its quarters.
pub(super) struct Matrix {
    pub(super) chart: Chart,
    pub(super) quarters: Vec<Quarter>,
    pub(super) note: String,
}

pub(super) struct Quarter {
    pub(super) name: &'static str,
    pub(super) means: &'static str,
    pub(super) accounts: String,
    pub(super) revenue: String,
    pub(super) url: String,
}

/// Before the first screening nobody has a potential.
pub(super) fn nothing(t: Texts) -> Note {
    Note::new(Tone::Fair, t.portfolio().no_screening())
}

pub(super) fn matrix(t: Texts, asked: &Asked, survey: &Survey, potential: &Potential) -> Matrix {
    let (text, formats) = (t.portfolio(), t.formats());
    let placed: Vec<Placed> =
        survey.accounts.iter().map(|one| place(one, Some(potential))).collect();
    let borders = borders(&placed);
    let quarters = Quadrant::ALL.into_iter();
    let quarters =
        quarters.map(|one| quarter(t, asked, one, (&survey.accounts, &placed, borders.as_ref())));
    let note = borders.map_or_else(
        || text.nobody_screened().to_owned(),
        |borders| {
            let value = match potential.axes.value {
                AxisOf::Revenue => formats.decimal(borders.value, 0),
                AxisOf::Dimension(_) => formats.score(borders.value),
            };
            text.quarter_borders(&value, &formats.score(borders.potential))
        },
    );
    Matrix {
        chart: chart(t, asked, (survey, &placed, borders.as_ref()), potential),
        quarters: quarters.collect(),
        note,
    }
}

fn quarter(
    t: Texts,
    asked: &Asked,
    quadrant: Quadrant,
    (accounts, placed, borders): (&[Surveyed], &[Placed], Option<&Borders>),
) -> Quarter {
    let (text, formats) = (t.portfolio(), t.formats());
    let is_in = |one: &&(&Surveyed, &Placed)| {
        borders.and_then(|borders| borders.quadrant(one.1)) == Some(quadrant)
    };
    let all: Vec<(&Surveyed, &Placed)> = accounts.iter().zip(placed).collect();
    let own: Vec<_> = all.iter().filter(is_in).collect();
    let revenue = own.iter().map(|(one, _)| one.metrics.raw.revenue).sum();
    Quarter {
        name: text.quadrant_name(quadrant),
        means: text.quadrant_means(quadrant),
        accounts: t.frame().count_accounts(i64::try_from(own.len()).unwrap_or(i64::MAX)),
        revenue: formats.money_short(revenue),
        url: asked.chosen(&[("quadrant", quadrant.code())]),
    }
}

fn chart(
    t: Texts,
    asked: &Asked,
    (survey, placed, borders): (&Survey, &[Placed], Option<&Borders>),
    potential: &Potential,
) -> Chart {
    let (text, formats) = (t.portfolio(), t.formats());
    let tiers = potential.tiers();
    let mut groups: Vec<BubbleGroup> = (0u16..)
        .zip(tiers)
        .map(|(at, _)| BubbleGroup {
            name: tier_name(t, &potential.run.standard, at),
            points: Vec::new(),
        })
        .collect();
    let mut rows = Vec::new();
    for (one, place) in survey.accounts.iter().zip(placed) {
        let Some(points) = place.potential else { continue };
        if rows.len() == MOST {
            break;
        }
        let tier = potential.tier_of(one.account.id).map_or(0, usize::from);
        if let Some(group) = groups.get_mut(tier) {
            group.points.push(Bubble {
                name: one.account.name.clone(),
                x: points,
                y: place.value,
                size: one.metrics.raw.revenue.to_f64().max(0.0),
                href: Some(urls::account(one.account.id)),
            });
        }
        rows.push(vec![
            Cell::link(&urls::account(one.account.id), &one.account.name),
            Cell::text(formats.score(points)),
            Cell::text(formats.money(one.metrics.raw.revenue)),
        ]);
    }
    groups.retain(|group| !group.points.is_empty());
    let shown = rows.len();
    let heads = [text.account(), text.potential(), text.revenue()];
    let table = ChartTable { heads: heads.map(ToOwned::to_owned).to_vec(), rows };
    let grow =
        |one: &&Placed| borders.and_then(|borders| borders.quadrant(one)) == Some(Quadrant::Grow);
    let count = placed.iter().filter(grow).count();
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    let name = |at: usize| potential.dimensions.get(at).map(|one| one.name.get(t.lang()));
    let value = match potential.axes.value {
        AxisOf::Revenue => Axis { name: text.revenue().to_owned(), unit: Unit::Money },
        AxisOf::Dimension(at) => {
            Axis { name: name(at).unwrap_or_default().to_owned(), unit: Unit::Number }
        }
    };
    let across = name(potential.axes.potential).unwrap_or_default().to_owned();
    let spec = Spec::Bubbles {
        x: Axis { name: across, unit: Unit::Number },
        y: value,
        groups,
        select: Some(asked.chosen(&[])),
    };
    let note = text.matrix_note(
        &run_name(t, &potential.run.row),
        &formats.number(i64::try_from(shown).unwrap_or(i64::MAX)),
    );
    Chart::new(t, "matrix", text.matrix_finding(count), &spec).note(note).table(table).tall()
}

/// The choice of what the axes measure.
pub(super) fn fields(t: Texts, asked: &Asked, potential: &Potential) -> Vec<Field> {
    let text = t.portfolio();
    let dimension = |one: &canopy_usecases::portfolio::DimensionOf| {
        let lang = if one.name.zh.is_empty() || one.name.en.is_empty() { None } else { Some(()) };
        let choice = Choice::new(&one.code, one.name.get(t.lang()));
        match lang {
            Some(()) => choice.in_language(t.lang().tag()),
            None => choice,
        }
    };
    let all = || potential.dimensions.iter().map(dimension);
    let shown = potential.dimensions.get(potential.axes.potential);
    let revenue = Choice::new("", text.revenue());
    vec![
        Field::new(t, Kind::Select, "value", text.value())
            .value(asked.value.clone().unwrap_or_default())
            .choices(std::iter::once(revenue).chain(all()).collect())
            .submitting(),
        Field::new(t, Kind::Select, "potential", text.potential())
            .value(shown.map(|one| one.code.clone()).unwrap_or_default())
            .choices(all().collect())
            .submitting(),
    ]
}
