//! The chart of a forecast: twelve months behind, the months ahead with their range.

use crate::ui::{Axis, Cell, Chart, ChartTable, Series, SeriesKind, Spec, Unit};
use canopy_domain::Amount;
use canopy_domain::demand::{Expected, Forecast, Method, MonthlySeries};
use canopy_domain::primitives::Month;
use canopy_texts::Texts;

/// Months shown behind.
const BEHIND: usize = 12;

/// Money at a glance.
pub(crate) fn short(t: Texts, amount: f64) -> String {
    t.formats().money_short(Amount::nearest_cent(amount))
}

/// A number of days that may be a half.
pub(crate) fn days(t: Texts, days: f64) -> String {
    t.formats().days(format!("{days:.0}").parse().unwrap_or_default())
}

fn exact(t: Texts, amount: f64) -> String {
    t.formats().money(Amount::nearest_cent(amount))
}

/// The forecast of a series as a chart; the finding is its title, the method its note.
pub(crate) fn forecast_chart(
    t: Texts,
    id: &'static str,
    series: &MonthlySeries,
    forecast: &Forecast,
) -> Chart {
    let text = t.demand();
    let behind = series.values.get(series.values.len().saturating_sub(BEHIND)..);
    let behind = behind.unwrap_or_default();
    let count = i32::try_from(behind.len()).unwrap_or_default();
    let months = (series.next().index() - count..).map(Month::from_index);
    let names: Vec<String> = months
        .take(behind.len() + forecast.months.len())
        .map(|month| t.formats().month(month))
        .collect();
    let ahead = |of: fn(&Expected) -> f64| -> Vec<Option<f64>> {
        let none = std::iter::repeat_n(None, behind.len());
        none.chain(forecast.months.iter().map(|month| Some(of(month)))).collect()
    };
    let row = |name: &str, kind, values| Series {
        name: name.to_owned(),
        kind,
        values,
        stack: None,
        right: false,
    };
    let actual = behind.iter().map(|value| Some(*value));
    let actual = actual.chain(std::iter::repeat_n(None, forecast.months.len())).collect();
    let mut rows = vec![
        row(text.series_actual(), SeriesKind::Bar, actual),
        row(text.series_forecast(), SeriesKind::Line, ahead(|month| month.amount)),
    ];
    if forecast.has_range {
        rows.push(row(text.series_low(), SeriesKind::Line, ahead(|month| month.low)));
        rows.push(row(text.series_high(), SeriesKind::Line, ahead(|month| month.high)));
    }
    let table = table(t, &names, &rows);
    let spec = Spec::Series {
        categories: names,
        series: rows,
        // The title and the legend say what is measured; a name would stand in the legend.
        left: Axis { name: String::new(), unit: Unit::Money },
        right: None,
        flat: false,
        links: Vec::new(),
    };
    Chart::new(t, id, finding(t, series, forecast), &spec).note(note(t, forecast)).table(table)
}

fn table(t: Texts, names: &[String], rows: &[Series]) -> ChartTable {
    let heads = rows.iter().map(|row| row.name.clone());
    let cell = |value: Option<f64>| value.map_or_else(Cell::default, |v| Cell::text(exact(t, v)));
    let line = |(at, name): (usize, &String)| {
        let values = rows.iter().map(|row| cell(row.values.get(at).copied().flatten()));
        std::iter::once(Cell::time(name)).chain(values).collect()
    };
    ChartTable {
        heads: std::iter::once(t.demand().month().to_owned()).chain(heads).collect(),
        rows: names.iter().enumerate().map(line).collect(),
    }
}

fn finding(t: Texts, series: &MonthlySeries, forecast: &Forecast) -> String {
    let text = t.demand();
    if forecast.method == Method::Nothing {
        return text.outlook_finding_nothing().to_owned();
    }
    let expected = forecast.total.amount;
    match series.last_year().filter(|before| *before > 0.0) {
        Some(before) => {
            let change = t.formats().percent_signed(expected / before - 1.0);
            text.outlook_finding(&short(t, expected), &change)
        }
        None => text.outlook_finding_plain(&short(t, expected)),
    }
}

fn note(t: Texts, forecast: &Forecast) -> String {
    let text = t.demand();
    let total = &forecast.total;
    let range = if forecast.has_range {
        text.outlook_range(&short(t, total.low), &short(t, total.high))
    } else {
        text.outlook_no_range().to_owned()
    };
    text.sentences(&text.outlook_method(text.method(forecast.method)), &range)
}
