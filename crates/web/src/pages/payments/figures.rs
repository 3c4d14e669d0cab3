//! Figures of payments as tiles, bars and cells: the same wherever they stand.

use crate::ui::{
    Axis, Cell, Chart, ChartTable, Column, Pill, Series, SeriesKind, Spec, Stacked, StackedPart,
    Tile, Tone, Unit,
};
use canopy_domain::Amount;
use canopy_domain::payments::{Age, PaymentFigures};
use canopy_texts::Texts;
use canopy_usecases::payments::InvoiceLine;

/// Nothing to say.
const NONE: &str = "—";

/// What is owed, how late, how long it takes.
pub(super) fn tiles(t: Texts, figures: &PaymentFigures) -> Vec<Tile> {
    let (text, formats) = (t.payments(), t.formats());
    let money = |label: &str, amount: Amount| {
        Tile::new(label, formats.money_short(amount)).exact(formats.money(amount))
    };
    let share = |value: Option<f64>| value.map_or(NONE.to_owned(), |value| formats.percent(value));
    let days = |value: Option<f64>| value.map_or(NONE.to_owned(), |days| formats.days(whole(days)));
    let overdue_share = figures.overdue_share.filter(|share| *share > 0.0);
    vec![
        money(text.receivable(), figures.receivable),
        money(text.overdue(), figures.overdue).note(
            overdue_share
                .map_or(String::new(), |share| text.overdue_share(&formats.percent(share))),
        ),
        Tile::new(text.dso(), days(figures.dso)).note(text.dso_note()),
        Tile::new(text.on_time(), share(figures.on_time_share)).note(text.on_time_note()),
        Tile::new(text.late_days(), late(t, figures.weighted_days_late)).note(text.late_note()),
    ]
}

/// Days late, or how early.
pub(super) fn late(t: Texts, days: Option<f64>) -> String {
    match days.map(whole) {
        None => NONE.to_owned(),
        Some(days) if days < 0 => t.payments().early(&t.formats().days(-days)),
        Some(days) => t.formats().days(days),
    }
}

/// How late an invoice is or was paid; how long until it is due where it is neither.
fn lateness(t: Texts, line: &InvoiceLine) -> String {
    let (text, formats) = (t.payments(), t.formats());
    match line.late_days {
        None => String::new(),
        Some(days) if days >= 0 => formats.days(days),
        Some(days) if line.is_open() => text.due_in(&formats.days(-days)),
        Some(days) => text.early(&formats.days(-days)),
    }
}

#[expect(clippy::cast_possible_truncation, reason = "days of a lifetime")]
fn whole(days: f64) -> i64 {
    days.round() as i64
}

/// What is owed by age beside each other; none where nothing is.
pub(super) fn ages(t: Texts, figures: &PaymentFigures) -> Option<(Stacked, Vec<AgeLine>)> {
    let (text, formats) = (t.payments(), t.formats());
    let positive = |age: Age| figures.age(age).to_f64().max(0.0);
    let whole: f64 = Age::ALL.into_iter().map(positive).sum();
    if whole <= 0.0 {
        return None;
    }
    let parts = Age::ALL.into_iter().enumerate().map(|(at, age)| {
        let amount = formats.money_short(figures.age(age));
        StackedPart {
            class: format!("fill-age-{}", at + 1),
            share: positive(age) / whole,
            label: text.age_of(text.age_name(age), &amount),
        }
    });
    let lines = Age::ALL.into_iter().enumerate().map(|(at, age)| AgeLine {
        class: format!("fill-age-{}", at + 1),
        name: text.age_name(age),
        amount: formats.money_short(figures.age(age)),
        exact: formats.money(figures.age(age)),
    });
    Some((Stacked::new(&parts.collect::<Vec<_>>()), lines.collect()))
}

/// An age with its colour, for the legend.
pub(super) struct AgeLine {
    pub(super) class: String,
    pub(super) name: &'static str,
    pub(super) amount: String,
    pub(super) exact: String,
}

/// What is owed by age, as a chart.
pub(super) fn chart(t: Texts, figures: &PaymentFigures) -> Chart {
    let (text, formats) = (t.payments(), t.formats());
    let spec = Spec::Series {
        categories: Age::ALL.map(|age| text.age_name(age).to_owned()).to_vec(),
        series: vec![Series {
            name: text.open().to_owned(),
            kind: SeriesKind::Bar,
            values: figures.ages.iter().map(|amount| Some(amount.to_f64())).collect(),
            stack: None,
            right: false,
        }],
        left: Axis { name: text.open().to_owned(), unit: Unit::Money },
        right: None,
        flat: false,
        links: Vec::new(),
    };
    let row = |age: Age| {
        vec![Cell::text(text.age_name(age)), Cell::text(formats.money(figures.age(age)))]
    };
    let table = ChartTable {
        heads: vec![text.age().to_owned(), text.open().to_owned()],
        rows: Age::ALL.into_iter().map(row).collect(),
    };
    let finding = match figures.overdue_share.filter(|_| figures.overdue > Amount::ZERO) {
        Some(share) => {
            text.finding_overdue(&formats.money_short(figures.overdue), &formats.percent(share))
        }
        None => text.finding_none().to_owned(),
    };
    Chart::new(t, "ages", finding, &spec).note(text.as_of(&formats.day(figures.as_of))).table(table)
}

/// The few columns an account's page has room for.
pub(super) fn open_cells(t: Texts) -> Vec<Column<'static, InvoiceLine>> {
    let kept = line_cells(t).into_iter().enumerate();
    let kept = kept.filter(|(at, _)| matches!(at, 2 | 4 | 5)).map(|(_, column)| column);
    let number =
        Column::new("number", t.payments().number(), |line: &InvoiceLine| Cell::data(&line.number));
    std::iter::once(number.wide()).chain(kept).collect()
}

/// The columns of a list of invoices.
pub(crate) fn line_cells(t: Texts) -> Vec<Column<'static, InvoiceLine>> {
    let (text, formats) = (t.payments(), t.formats());
    let money =
        move |amount: Amount| Cell::text(formats.money_short(amount)).exact(formats.money(amount));
    let day = move |day: Option<canopy_domain::Day>| {
        Cell::time(day.map(|day| formats.day(day)).unwrap_or_default())
    };
    vec![
        Column::new("number", text.number(), move |line: &InvoiceLine| {
            let row = formats.number(i64::from(line.row));
            Cell::data(&line.number).below_data(&text.row_of(&line.file, &row))
        })
        .wide(),
        Column::new("issued", text.issued(), move |line: &InvoiceLine| {
            day(Some(line.invoice.issued))
        })
        .short(),
        Column::new("due", text.due(), move |line: &InvoiceLine| day(line.invoice.due)).short(),
        Column::new("amount", text.amount(), move |line: &InvoiceLine| money(line.invoice.amount))
            .number(),
        Column::new("open", text.open(), move |line: &InvoiceLine| money(line.invoice.open()))
            .number(),
        Column::new("age", text.age(), move |line: &InvoiceLine| {
            let tone = match line.age {
                _ if !line.is_open() => Tone::Good,
                Age::NotDue => Tone::Plain,
                Age::Days1To30 => Tone::Fair,
                _ => Tone::Poor,
            };
            let words = if line.is_open() { text.age_name(line.age) } else { text.state_paid() };
            Cell::part(&Pill::toned(tone, words))
        }),
        Column::new("late", text.lateness(), move |line: &InvoiceLine| {
            Cell::text(lateness(t, line))
        })
        .number(),
        Column::new("paid_on", text.paid_on(), move |line: &InvoiceLine| day(line.invoice.paid_on))
            .short(),
    ]
}
