//! The splits of a change as lines: named, with both revenues, and leading on to what is behind.

use super::ask::{Asked, By};
use super::chart::Bar;
use crate::stop::Stop;
use crate::ui::{Blank, Cell, Change, Column, List, ListAsk, More, Pill, Tone};
use crate::urls;
use crate::visit::Visit;
use canopy_domain::Amount;
use canopy_domain::growth::{Movement, TwoSums};
use canopy_texts::Texts;
use canopy_usecases::growth::{self, AccountChange, Growth, Products};

/// Lines of a page.
const ROWS: usize = 50;

/// A line of a split.
pub(super) struct Line {
    pub(super) name: String,
    /// Code of the account or product, class of the product.
    pub(super) below: String,
    /// Whether the name is a record's rather than ours.
    pub(super) is_data: bool,
    pub(super) sums: TwoSums,
    pub(super) change: Amount,
    pub(super) movement: Option<Movement>,
    /// Accounts or products behind it.
    pub(super) count: Option<u32>,
    pub(super) url: String,
}

impl Line {
    pub(super) fn bar(&self) -> Bar {
        Bar { name: self.name.clone(), change: self.change, url: self.url.clone() }
    }
}

/// The accounts that moved as asked, in the order asked for.
pub(super) fn moved(growth: &Growth, asked: &Asked, ask: &ListAsk) -> Vec<AccountChange> {
    let fits =
        |one: &&AccountChange| asked.movement.is_none_or(|movement| one.movement == Some(movement));
    let mut found: Vec<AccountChange> = growth.accounts.iter().filter(fits).copied().collect();
    sort(&mut found, ask, |one| &one.sums, |one| one.change);
    found
}

/// Lines about these accounts; those whose names are out of reach stay without.
pub(super) async fn of_accounts(
    visit: &Visit,
    asked: &Asked,
    accounts: &[AccountChange],
) -> Result<Vec<Line>, Stop> {
    let names = growth::named(&visit.desk, accounts).await?;
    let line = |one: &AccountChange| {
        let account = names.get(&one.sales_key);
        Line {
            name: account.map(|account| account.name.clone()).unwrap_or_default(),
            below: account.map(|account| account.code.clone()).unwrap_or_default(),
            is_data: true,
            sums: one.sums,
            change: one.change,
            movement: one.movement,
            count: None,
            url: account
                .map(|account| asked.url(&urls::growth_rows(account.id), &[]))
                .unwrap_or_default(),
        }
    };
    Ok(accounts.iter().map(line).collect())
}

/// Lines about territories; each leads into itself.
pub(super) fn of_territories(t: Texts, asked: &Asked, growth: &Growth) -> Vec<Line> {
    let lines = growth.territories.iter().map(|one| {
        let id = one.territory.as_ref().map(|territory| territory.id.to_string());
        let by = if one.has_below { By::Territory } else { By::Account };
        let into = |id: &String| {
            asked.url(&urls::growth(), &[("territory", id.as_str()), ("by", by.code())])
        };
        Line {
            name: one.territory.as_ref().map_or_else(
                || t.growth().no_territory().to_owned(),
                |territory| territory.name.clone(),
            ),
            below: one.territory.as_ref().map(|one| one.code.clone()).unwrap_or_default(),
            is_data: one.territory.is_some(),
            sums: one.sums,
            change: one.change,
            movement: None,
            count: Some(one.accounts),
            url: id.as_ref().map(into).unwrap_or_default(),
        }
    });
    lines.collect()
}

/// Lines about products; each leads to its accounts.
pub(super) fn of_products(asked: &Asked, products: &Products) -> Vec<Line> {
    let lines = products.products.iter().map(|one| {
        let id = one.product.id.to_string();
        Line {
            name: one.product.name.clone(),
            below: one.product.class.clone(),
            is_data: true,
            sums: one.sums,
            change: one.change,
            movement: None,
            count: None,
            url: asked.url(&urls::growth(), &[("product", &id), ("by", By::Account.code())]),
        }
    });
    lines.collect()
}

/// Lines about classes; each leads to its products.
pub(super) fn of_classes(t: Texts, asked: &Asked, products: &Products) -> Vec<Line> {
    let lines = products.classes.iter().map(|one| Line {
        name: if one.class.is_empty() {
            t.growth().no_class().to_owned()
        } else {
            one.class.clone()
        },
        below: String::new(),
        is_data: !one.class.is_empty(),
        sums: one.sums,
        change: one.change,
        movement: None,
        count: Some(one.products),
        url: asked.url(&urls::growth(), &[("by", By::Product.code()), ("class", &one.class)]),
    });
    lines.collect()
}

/// The part of the lines the address asks for, with the mark of the next part.
pub(super) fn part<T: Clone>(all: &[T], ask: &ListAsk) -> (Vec<T>, Option<String>) {
    let start = ask.after().and_then(|mark| mark.parse().ok()).unwrap_or(0_usize).min(all.len());
    let end = (start + ROWS).min(all.len());
    let next = (end < all.len()).then(|| end.to_string());
    (all.get(start..end).unwrap_or_default().to_vec(), next)
}

/// Sorts as the address asks; as they come, largest change first, unless asked otherwise.
pub(super) fn sort<T>(
    lines: &mut [T],
    ask: &ListAsk,
    sums: impl Fn(&T) -> &TwoSums,
    change: impl Fn(&T) -> Amount,
) {
    let Some((key, down)) = ask.sort() else { return };
    let figure = |line: &T| match key {
        "base" => sums(line).base,
        "current" => sums(line).current,
        _ => change(line),
    };
    lines.sort_by(|a, b| {
        let rising = figure(a).cmp(&figure(b));
        if down { rising.reverse() } else { rising }
    });
}

/// The list of a split.
pub(super) fn list(t: Texts, by: By, ask: &ListAsk, lines: &[Line], more: More) -> List {
    let text = t.growth();
    let name = match by {
        By::Account => text.account(),
        By::Territory => text.territory(),
        By::Class => text.class(),
        By::Product | By::Price => text.product(),
    };
    List::new(t, "lines", ask, &columns(t, by, name), lines)
        .caption(name)
        .blank(Blank::new("chart-line", text.empty_title(), text.empty_text()))
        .more(ask, more)
}

fn columns(t: Texts, by: By, name: &'static str) -> Vec<Column<'static, Line>> {
    let (text, formats) = (t.growth(), t.formats());
    let mut columns = vec![Column::new("name", name, named).wide()];
    if by == By::Account {
        columns.push(Column::new("movement", text.movement(), move |line: &Line| {
            line.movement.map_or_else(Cell::default, |movement| Cell::part(&pill(t, movement)))
        }));
    } else if by != By::Product {
        let label = if by == By::Territory { text.accounts_count() } else { text.products_count() };
        let count = move |line: &Line| {
            Cell::text(line.count.map(|it| formats.number(i64::from(it))).unwrap_or_default())
        };
        columns.push(Column::new("count", label, count).number());
    }
    let money =
        move |amount: Amount| Cell::text(formats.money_short(amount)).exact(formats.money(amount));
    columns.extend([
        Column::new("base", text.base(), move |line: &Line| money(line.sums.base))
            .number()
            .sortable(),
        Column::new("current", text.current(), move |line: &Line| money(line.sums.current))
            .number()
            .sortable(),
        Column::new("change", text.change(), move |line: &Line| money(line.change))
            .number()
            .sortable(),
        Column::new("rate", text.growth_rate(), move |line: &Line| rate(t, line)).number(),
    ]);
    columns
}

fn named(line: &Line) -> Cell {
    let cell = match (line.url.is_empty(), line.is_data) {
        (false, true) => Cell::link(&line.url, &line.name),
        (false, false) => Cell::to(&line.url, &line.name),
        (true, true) => Cell::data(&line.name),
        (true, false) => Cell::text(&line.name),
    };
    cell.below_data(&line.below)
}

/// Nothing is said where there is nothing to grow from.
fn rate(t: Texts, line: &Line) -> Cell {
    if line.sums.base <= Amount::ZERO {
        return Cell::default();
    }
    let ratio = line.change.to_f64() / line.sums.base.to_f64();
    Cell::part(&Change::of(ratio, t.formats().percent_signed(ratio)))
}

pub(super) fn pill(t: Texts, movement: Movement) -> Pill {
    let tone = match movement {
        Movement::New | Movement::Regained | Movement::Grown => Tone::Good,
        Movement::Shrunk | Movement::Lost => Tone::Poor,
        Movement::ReturnsOnly => Tone::Fair,
    };
    Pill::toned(tone, t.growth().movement_name(movement))
}
