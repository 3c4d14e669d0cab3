//! The charts about growth: the waterfall from base to current, and the largest changes as bars.

use crate::ui::{Axis, Cell, Chart, ChartTable, Series, SeriesKind, Spec, Step, Unit};
use canopy_domain::Amount;
use canopy_domain::growth::{Comparison, Drivers, Movement, Span, Waterfall};
use canopy_texts::Texts;

/// Bars shown.
const MOST: usize = 10;

/// The waterfall; `url` leads to the accounts of a movement.
pub(in crate::pages) fn waterfall_chart(
    t: Texts,
    (waterfall, drivers): (&Waterfall, Option<&Drivers>),
    spans: Comparison,
    url: impl Fn(Movement) -> String,
) -> Chart {
    let (text, formats) = (t.growth(), t.formats());
    let total = |name: &str, value: Amount| Step {
        name: name.to_owned(),
        value: value.to_f64(),
        total: true,
        href: None,
    };
    let count = |count: u32| formats.number(i64::from(count));
    let mut steps = vec![total(text.base(), waterfall.base)];
    let mut rows = vec![row(t, Cell::text(text.base()), String::new(), waterfall.base)];
    for step in waterfall.steps.iter().filter(|step| step.accounts > 0) {
        let (name, url) = (text.movement_name(step.movement), url(step.movement));
        let name_cell = Cell::to(&url, name).below(text.movement_means(step.movement));
        rows.push(row(t, name_cell, count(step.accounts), step.change));
        let value = step.change.to_f64();
        steps.push(Step { name: name.to_owned(), value, total: false, href: Some(url) });
    }
    steps.push(total(text.current(), waterfall.current));
    rows.push(row(t, Cell::text(text.current()), String::new(), waterfall.current));
    let left = Axis { name: String::new(), unit: Unit::Money };
    let heads = [text.step(), text.accounts_count(), text.change()];
    let note = text.waterfall_note(&span(t, spans.base), &span(t, spans.current));
    Chart::new(t, "waterfall", finding(t, drivers), &Spec::Waterfall { steps, left })
        .note(note)
        .table(ChartTable { heads: heads.map(ToOwned::to_owned).to_vec(), rows })
}

fn row(t: Texts, name: Cell, accounts: String, amount: Amount) -> Vec<Cell> {
    vec![name, Cell::text(accounts), Cell::text(t.formats().money(amount))]
}

/// Whose growth, or whose decline, it is.
pub(super) fn finding(t: Texts, drivers: Option<&Drivers>) -> String {
    let text = t.growth();
    let Some(drivers) = drivers else { return text.finding_none().to_owned() };
    let count = t.formats().number(i64::from(drivers.accounts));
    let share = t.formats().percent(drivers.share);
    let is_all = drivers.accounts == drivers.of_accounts;
    match (drivers.is_growth, is_all) {
        (true, true) => text.finding_growth_few(&count),
        (true, false) => text.finding_growth(&share, &count),
        (false, true) => text.finding_decline_few(&count),
        (false, false) => text.finding_decline(&share, &count),
    }
}

/// A span in words.
pub(super) fn span(t: Texts, span: Span) -> String {
    let formats = t.formats();
    t.growth().span(&formats.day(span.from), &formats.day(span.to))
}

/// A line of a split as bars show it.
pub(super) struct Bar {
    pub(super) name: String,
    pub(super) change: Amount,
    pub(super) url: String,
}

/// The largest changes; `None` where nothing changed. The lines come largest first.
pub(super) fn bars(t: Texts, lines: &[Bar]) -> Option<Chart> {
    let (text, formats) = (t.growth(), t.formats());
    let shown: Vec<&Bar> =
        lines.iter().filter(|line| line.change != Amount::ZERO).take(MOST).collect();
    let first = shown.first()?;
    let size = Amount::from_ten_thousandths(first.change.ten_thousandths().saturating_abs());
    let amount = formats.money_short(size);
    let title = if first.change > Amount::ZERO {
        text.finding_one_up(&first.name, &amount)
    } else {
        text.finding_one_down(&first.name, &amount)
    };
    let spec = Spec::Series {
        categories: shown.iter().map(|line| line.name.clone()).collect(),
        series: vec![Series {
            name: text.change().to_owned(),
            kind: SeriesKind::Bar,
            values: shown.iter().map(|line| Some(line.change.to_f64())).collect(),
            stack: None,
            right: false,
        }],
        left: Axis { name: String::new(), unit: Unit::Money },
        right: None,
        flat: true,
        links: shown.iter().map(|line| line.url.clone()).collect(),
    };
    let cells = |line: &&Bar| vec![Cell::data(&line.name), Cell::text(formats.money(line.change))];
    let table = ChartTable {
        heads: vec![text.step().to_owned(), text.change().to_owned()],
        rows: shown.iter().map(cells).collect(),
    };
    Some(Chart::new(t, "changes", title, &spec).note(text.top_changes()).table(table))
}
