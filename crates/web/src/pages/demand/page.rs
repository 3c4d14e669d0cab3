//! `GET /demand`: the forecast of everything within reach, whose demand changes, whose rhythm broke,
//! and the company's models.

use super::charts::{days, forecast_chart, short};
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Change, Chart, Choice, Column, Field, Kind, List, ListAsk, Pill, Tile, Tone,
    filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::demand::{Lifetimes, ModelKind, NoFit};
use canopy_domain::primitives::TerritoryId;
use canopy_texts::Texts;
use canopy_usecases::demand::{DemandOverview, Expecting, Overview, demand_overview};

#[derive(Template)]
#[template(path = "demand/page.html")]
struct DemandPage {
    frame: Frame,
    territory: Field,
    blank: Option<Blank>,
    found: Option<Found>,
}

/// What is shown once it is there.
struct Found {
    tiles: Vec<Tile>,
    chart: Option<(Chart, String)>,
    rising: List,
    falling: List,
    broken_told: String,
    broken: List,
    models: List,
}

/// A model as the analyst reads it.
struct ModelRow {
    name: &'static str,
    is_used: bool,
    fit: Result<ModelFit, NoFit>,
}

struct ModelFit {
    parameters: String,
    likelihood: f64,
    customers: u32,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.demand();
    let territory = chosen(&ask)?;
    let mut frame = Frame::of(&visit.asked, text.page_title()).lead(text.page_lead());
    let overview = demand_overview(visit.company(), &visit.desk, territory).await?;
    let (blank, found) = match overview {
        Overview::Ready(overview) => (None, Some(found(t, &ask, &overview))),
        Overview::Soon => {
            frame = frame.refreshing(3);
            (Some(Blank::new("hourglass", text.soon_title(), text.soon_text())), None)
        }
        Overview::NoSales => {
            (Some(Blank::new("chart-line", text.none_title(), text.none_text())), None)
        }
    };
    let tree = visit.desk.territories().await?;
    let tree = tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name));
    let choices = std::iter::once(Choice::new("", t.frame().all())).chain(tree).collect();
    let territory = Field::new(t, Kind::Select, "territory", text.territory())
        .value(ask.text("territory"))
        .choices(choices)
        .submitting();
    show(&DemandPage { frame, territory, blank, found })
}

/// The territory the address names.
pub(crate) fn chosen(ask: &ListAsk) -> Result<Option<TerritoryId>, Stop> {
    ask.get("territory").map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}

fn found(t: Texts, ask: &ListAsk, overview: &DemandOverview) -> Found {
    let text = t.demand();
    let chart = overview.series.as_ref().zip(overview.forecast.as_ref());
    let changing = |id: &'static str, title: &str, none: &str, rows: &[Expecting]| {
        List::new(t, id, ask, &changing(t), rows).caption(title).blank(Blank::new(
            "checks",
            none,
            text.changing_none_text(),
        ))
    };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    Found {
        tiles: tiles(t, overview),
        chart: chart.map(|(series, forecast)| {
            (forecast_chart(t, "demand-sum", series, forecast), text.why(forecast))
        }),
        rising: changing("rising", text.rising_title(), text.rising_none(), &overview.rising),
        falling: changing("falling", text.falling_title(), text.falling_none(), &overview.falling),
        broken_told: text.broken_all(count(overview.broken_in_all)),
        broken: List::new(t, "broken", ask, &broken(t), &overview.broken)
            .caption(text.broken_title())
            .blank(Blank::new("checks", text.broken_none(), text.broken_none_text())),
        models: List::new(
            t,
            "models",
            ask,
            &models(t),
            &model_rows(t, overview.lifetimes.as_ref()),
        )
        .caption(text.models_title()),
    }
}

fn tiles(t: Texts, overview: &DemandOverview) -> Vec<Tile> {
    let (text, formats) = (t.demand(), t.formats());
    let count = |n: usize| formats.number(i64::try_from(n).unwrap_or(i64::MAX));
    let mut tiles = Vec::new();
    if let Some((series, forecast)) = overview.series.as_ref().zip(overview.forecast.as_ref()) {
        let total = &forecast.total;
        let mut expected = Tile::new(text.tile_expected(), short(t, total.amount));
        if let Some(before) = series.last_year().filter(|before| *before > 0.0) {
            let change = total.amount / before - 1.0;
            expected = expected.change(Change::of(change, formats.percent_signed(change)));
        }
        if forecast.has_range {
            let range = text.tile_range(&short(t, total.low), &short(t, total.high));
            expected = expected.note(range);
        }
        tiles.push(expected);
    }
    tiles.push(Tile::new(text.tile_accounts(), count(overview.accounts)));
    tiles.push(Tile::new(text.tile_broken(), count(overview.broken_in_all)).link("#broken-title"));
    tiles
}

fn account_column(t: Texts) -> Column<'static, Expecting> {
    Column::new("account", t.demand().account(), |row: &Expecting| {
        Cell::link(&urls::account(row.id), &row.name)
    })
    .wide()
}

fn changing(t: Texts) -> Vec<Column<'static, Expecting>> {
    let text = t.demand();
    vec![
        account_column(t),
        last_year(t),
        Column::new("expected", text.expected(), move |row: &Expecting| {
            row.demand.outlook.map_or_else(Cell::default, |o| Cell::text(short(t, o.amount)))
        })
        .number(),
        Column::new("change", text.change(), move |row: &Expecting| {
            row.change().map_or_else(Cell::default, |change| {
                let sign = if change > 0.0 { "+" } else { "" };
                Cell::part(&Change::of(change, format!("{sign}{}", short(t, change))))
            })
        })
        .number(),
    ]
}

fn last_year(t: Texts) -> Column<'static, Expecting> {
    Column::new("last-year", t.demand().last_year(), move |row: &Expecting| {
        let before = row.demand.outlook.and_then(|outlook| outlook.last_year);
        before.map_or_else(Cell::default, |amount| Cell::text(short(t, amount)))
    })
    .number()
}

fn broken(t: Texts) -> Vec<Column<'static, Expecting>> {
    let text = t.demand();
    vec![
        account_column(t),
        Column::new("usual", text.usual_gap(), move |row: &Expecting| {
            row.rhythm().map_or_else(Cell::default, |one| Cell::time(days(t, one.usual_days)))
        })
        .number(),
        Column::new("waiting", text.waiting(), move |row: &Expecting| {
            row.rhythm().map_or_else(Cell::default, |one| {
                Cell::text(text.ago(&t.formats().days(i64::from(one.waiting_days))))
            })
        })
        .number(),
        last_year(t),
    ]
}

fn models(t: Texts) -> Vec<Column<'static, ModelRow>> {
    let (text, formats) = (t.demand(), t.formats());
    vec![
        Column::new("model", text.model(), move |row: &ModelRow| {
            if row.is_used { Cell::text(row.name).below(text.used()) } else { Cell::text(row.name) }
        }),
        Column::new("parameters", text.parameters(), move |row: &ModelRow| match &row.fit {
            Ok(fit) => Cell::data(&fit.parameters),
            Err(why) => {
                Cell::part(&Pill::toned(Tone::Fair, text.not_fitted())).below(text.no_fit(*why))
            }
        })
        .wide(),
        Column::new("likelihood", text.likelihood(), move |row: &ModelRow| {
            let fit = row.fit.as_ref().ok();
            fit.map_or_else(Cell::default, |fit| Cell::text(formats.decimal(fit.likelihood, 1)))
        })
        .number(),
        Column::new("customers", text.fitted_to(), move |row: &ModelRow| {
            let fit = row.fit.as_ref().ok();
            fit.map_or_else(Cell::default, |fit| {
                Cell::text(formats.number(i64::from(fit.customers)))
            })
        })
        .number(),
    ]
}

fn model_rows(t: Texts, lifetimes: Option<&Lifetimes>) -> Vec<ModelRow> {
    let text = t.demand();
    let Some(fitted) = lifetimes else { return Vec::new() };
    let used = fitted.model().map(|model| model.kind());
    let bg = fitted.bg.map(|fit| ModelFit {
        parameters: listed(&fit.parameters.named()),
        likelihood: fit.log_likelihood,
        customers: fit.customers,
    });
    let pareto = fitted.pareto.map(|fit| ModelFit {
        parameters: listed(&fit.parameters.named()),
        likelihood: fit.log_likelihood,
        customers: fit.customers,
    });
    let value = fitted.value.map(|fit| ModelFit {
        parameters: listed(&fit.parameters.named()),
        likelihood: fit.log_likelihood,
        customers: fit.customers,
    });
    let row = |name, is_used, fit| ModelRow { name, is_used, fit };
    vec![
        row(text.model_name(ModelKind::Bg), used == Some(ModelKind::Bg), bg),
        row(text.model_name(ModelKind::Pareto), used == Some(ModelKind::Pareto), pareto),
        row(text.model_value(), value.is_ok() && used.is_some(), value),
    ]
}

fn listed(parameters: &[(&str, f64)]) -> String {
    let one = |(name, value): &(&str, f64)| format!("{name} = {value:.4}");
    parameters.iter().map(one).collect::<Vec<_>>().join(", ")
}
