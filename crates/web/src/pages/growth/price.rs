//! What price, volume and mix did, as a chart from base to current.

use crate::ui::{Axis, Cell, Chart, ChartTable, Spec, Step, Unit};
use canopy_domain::Amount;
use canopy_domain::growth::{PriceVolumeMix, Waterfall};
use canopy_texts::Texts;

/// The parts with their names, in the order shown.
pub(super) fn parts(t: Texts, split: &PriceVolumeMix) -> Vec<(&'static str, Amount)> {
    let text = t.growth();
    let names = [
        text.volume(),
        text.price(),
        text.mix(),
        text.new_products(),
        text.lost_products(),
        text.not_comparable(),
    ];
    names.into_iter().zip(split.parts()).collect()
}

pub(super) fn chart(t: Texts, split: &PriceVolumeMix, waterfall: &Waterfall) -> Chart {
    let (text, formats) = (t.growth(), t.formats());
    let step = |name: &str, amount: Amount, total| Step {
        name: name.to_owned(),
        value: amount.to_f64(),
        total,
        href: None,
    };
    let mut steps = vec![step(text.base(), waterfall.base, true)];
    let told: Vec<(&str, Amount)> =
        parts(t, split).into_iter().filter(|(_, amount)| *amount != Amount::ZERO).collect();
    steps.extend(told.iter().map(|(name, amount)| step(name, *amount, false)));
    steps.push(step(text.current(), waterfall.current, true));
    let ends = [(text.base(), waterfall.base), (text.current(), waterfall.current)];
    let [base, current] = ends.map(|(name, amount)| row(t, name, amount));
    let between = told.iter().map(|(name, amount)| row(t, name, *amount));
    let table = ChartTable {
        heads: vec![text.step().to_owned(), text.change().to_owned()],
        rows: std::iter::once(base).chain(between).chain(std::iter::once(current)).collect(),
    };
    let left = Axis { name: String::new(), unit: Unit::Money };
    let amount = |amount| formats.money_short(amount);
    let compared = i64::from(split.compared);
    let size = |amount: Amount| amount.ten_thousandths().unsigned_abs();
    let greatest = size(split.price).max(size(split.volume)).max(size(split.mix));
    let title = match greatest {
        _ if compared == 0 => text.price_finding_none().to_owned(),
        most if most == size(split.volume) => {
            text.price_finding_volume(&amount(split.volume), compared)
        }
        most if most == size(split.price) => {
            text.price_finding_price(&amount(split.price), compared)
        }
        _ => text.price_finding_mix(&amount(split.mix), compared),
    };
    Chart::new(t, "price", title, &Spec::Waterfall { steps, left }).table(table)
}

fn row(t: Texts, name: &str, amount: Amount) -> Vec<Cell> {
    vec![Cell::text(name), Cell::text(t.formats().money(amount))]
}
