//! How much hangs on few accounts, for all, for each territory and for each owner.

use crate::ui::{
    Axis, Cell, Chart, ChartTable, Column, List, ListAsk, Note, Pill, Series, SeriesKind, Spec,
    Tile, Tone, Unit,
};
use crate::urls;
use canopy_domain::portfolio::Dependence;
use canopy_texts::Texts;
use canopy_usecases::portfolio::{Group, Holder, Spread};

/// Bars of the chart.
const MOST: usize = 12;

/// The figures of all, and of each group.
pub(super) struct Tables {
    pub(super) tiles: Vec<Tile>,
    pub(super) notes: Vec<Note>,
    pub(super) chart: Option<Chart>,
    pub(super) territories: List,
    pub(super) people: List,
    pub(super) method: String,
}

pub(super) fn tables(t: Texts, spread: &Spread) -> Tables {
    let (text, formats) = (t.portfolio(), t.formats());
    let ask = ListAsk::default();
    let list = |id, groups: &[Group], caption: &str| {
        List::new(t, id, &ask, &columns(t), groups).caption(caption)
    };
    let thresholds = &spread.thresholds;
    Tables {
        tiles: spread.all.as_ref().map(|all| tiles(t, all)).unwrap_or_default(),
        notes: spread.all.iter().flat_map(|all| notes(t, all)).collect(),
        chart: chart(t, &spread.territories),
        territories: list("territories", &spread.territories, text.by_territory()),
        people: list("people", &spread.people, text.by_person()),
        method: text.concentration_method(
            &formats.percent_trimmed(thresholds.top1()),
            &formats.percent_trimmed(thresholds.top5()),
            &formats.decimal_trimmed(thresholds.hhi(), 4),
        ),
    }
}

fn tiles(t: Texts, all: &Group) -> Vec<Tile> {
    let (text, formats) = (t.portfolio(), t.formats());
    let figures = &all.figures;
    let index = |value: f64| formats.decimal(value, 3);
    let eighty = i64::from(figures.accounts_for_80pct);
    vec![
        Tile::new(text.top1(), formats.percent(figures.top1_share))
            .note(all.largest.1.clone())
            .link(urls::account(all.largest.0)),
        Tile::new(text.top5(), formats.percent(figures.top5_share)),
        Tile::new(text.top10(), formats.percent(figures.top10_share)),
        Tile::new(text.hhi(), index(figures.hhi))
            .note(text.hhi_normalised(&index(figures.hhi_normalised))),
        Tile::new(text.gini(), index(figures.gini)).note(text.gini_kind()),
        Tile::new(text.for_80(), t.frame().count_accounts(eighty))
            .note(text.of_accounts(&formats.number(i64::from(figures.accounts)))),
    ]
}

fn notes(t: Texts, all: &Group) -> Vec<Note> {
    let said = all.warnings.iter();
    said.map(|one| Note::new(Tone::Fair, sentence(t, all, *one))).collect()
}

/// A warning in a sentence.
pub(in crate::pages) fn sentence(t: Texts, group: &Group, dependence: Dependence) -> String {
    let (text, formats) = (t.portfolio(), t.formats());
    match dependence {
        Dependence::OnOne(share) => text.on_one(&group.largest.1, &formats.percent(share)),
        Dependence::OnFive(share) => text.on_five(&formats.percent(share)),
        Dependence::Concentrated(hhi) => text.concentrated(&formats.decimal(hhi, 3)),
    }
}

/// The territories that depend most on one account, as lines: name, address, sentence.
pub(in crate::pages) fn warnings(
    t: Texts,
    spread: &Spread,
    most: usize,
) -> Vec<(String, String, String)> {
    let mut groups: Vec<(&Group, f64)> = spread
        .territories
        .iter()
        .filter(|one| !one.warnings.is_empty())
        .map(|one| (one, one.figures.top1_share))
        .collect();
    groups.sort_by(|a, b| b.1.total_cmp(&a.1));
    let line = |(group, _): (&Group, f64)| {
        let first = group.warnings.first().copied()?;
        Some((group.name.clone(), url_of(group), sentence(t, group, first)))
    };
    groups.into_iter().take(most).filter_map(line).collect()
}

fn url_of(group: &Group) -> String {
    let pairs = match group.holder {
        Holder::Everybody => Vec::new(),
        Holder::Territory(id) => vec![("territory", id.to_string())],
        Holder::Person(id) => vec![("owner", id.to_string())],
    };
    let mut pairs: Vec<(&str, &str)> =
        pairs.iter().map(|(name, value)| (*name, value.as_str())).collect();
    pairs.push(("look", "pareto"));
    urls::with_query(&urls::portfolio(), &pairs)
}

fn columns(t: Texts) -> Vec<Column<'static, Group>> {
    let (text, formats) = (t.portfolio(), t.formats());
    let share = |key, label: &'static str, of: fn(&Group) -> f64| {
        Column::new(key, label, move |one: &Group| Cell::text(formats.percent(of(one)))).number()
    };
    let index = |key, label: &'static str, of: fn(&Group) -> f64| {
        Column::new(key, label, move |one: &Group| Cell::text(formats.decimal(of(one), 3))).number()
    };
    let count = |key, label: &'static str, of: fn(&Group) -> u32| {
        Column::new(key, label, move |one: &Group| Cell::text(formats.number(i64::from(of(one)))))
            .number()
    };
    vec![
        Column::new("name", text.whose(), |one: &Group| Cell::link(&url_of(one), &one.name)).wide(),
        Column::new("warning", text.warning(), move |one: &Group| warning(t, one)),
        Column::new("largest", text.largest(), |one: &Group| {
            Cell::link(&urls::account(one.largest.0), &one.largest.1)
        }),
        share("top1", text.top1(), |one| one.figures.top1_share),
        share("top5", text.top5(), |one| one.figures.top5_share),
        share("top10", text.top10(), |one| one.figures.top10_share),
        index("hhi", text.hhi(), |one| one.figures.hhi),
        index("hhi_n", text.hhi_short(), |one| one.figures.hhi_normalised),
        index("gini", text.gini(), |one| one.figures.gini),
        count("eighty", text.for_80(), |one| one.figures.accounts_for_80pct),
        count("accounts", text.accounts(), |one| one.figures.accounts),
    ]
}

fn warning(t: Texts, group: &Group) -> Cell {
    match group.warnings.first() {
        Some(first) => Cell::part(&Pill::toned(Tone::Fair, t.portfolio().dependence_name(*first))),
        None => Cell::default(),
    }
}

fn chart(t: Texts, groups: &[Group]) -> Option<Chart> {
    let (text, formats) = (t.portfolio(), t.formats());
    let mut falling: Vec<&Group> = groups.iter().collect();
    falling.sort_by(|a, b| b.figures.top1_share.total_cmp(&a.figures.top1_share));
    falling.truncate(MOST);
    let first = falling.first()?;
    let spec = Spec::Series {
        categories: falling.iter().map(|one| one.name.clone()).collect(),
        series: vec![Series {
            name: text.top1().to_owned(),
            kind: SeriesKind::Bar,
            values: falling.iter().map(|one| Some(one.figures.top1_share)).collect(),
            stack: None,
            right: false,
        }],
        left: Axis { name: text.top1().to_owned(), unit: Unit::Percent },
        right: None,
        flat: true,
        links: falling.iter().map(|one| url_of(one)).collect(),
    };
    let cells = |one: &&Group| {
        vec![Cell::data(&one.name), Cell::text(formats.percent(one.figures.top1_share))]
    };
    let table = ChartTable {
        heads: vec![text.whose().to_owned(), text.top1().to_owned()],
        rows: falling.iter().map(cells).collect(),
    };
    let share = formats.percent(first.figures.top1_share);
    let title = text.concentration_finding(&first.name, &first.largest.1, &share);
    Some(Chart::new(t, "concentration", title, &spec).table(table))
}
