//! `GET /receivables`: what is owed by the accounts in reach, by age; as a page and as a file.

use super::figures::{chart, late, tiles};
use crate::file::{Download, OutKind, Turn, offers};
use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Chart, Choice, Column, Field, Kind, List, ListAsk, More, Note, Tile, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::lists::ListKey;
use canopy_domain::payments::Age;
use canopy_domain::{Amount, Day};
use canopy_texts::Texts;
use canopy_usecases::payments::{Owing, receivables};
use canopy_usecases::tables::{Cell as Out, Sheet};

/// Accounts of a page.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "payments/list.html", blocks = ["results"])]
struct ReceivablesPage {
    frame: Frame,
    tiles: Vec<Tile>,
    chart: Option<Chart>,
    undated: Option<Note>,
    show: Field,
    as_of: Field,
    exports: [(String, &'static str); 2],
    list: List,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Receivables, ask).await?;
    let ask = &listed.ask;
    let (text, formats) = (t.payments(), t.formats());
    let turn = Turn::wait().await?;
    let found = receivables(visit.company(), &visit.desk, as_of(ask)?).await?;
    drop(turn);
    let total = found.as_ref().map(|found| found.total);
    let lead = total.map(|total| text.lead(&formats.day(total.as_of)));
    let undated = total
        .filter(|total| total.undated_invoices > 0)
        .map(|total| Note::new(Tone::Fair, text.undated(i64::from(total.undated_invoices))));
    let rows = found.map(|found| chosen(ask, found.accounts)).unwrap_or_default();
    let from: usize = ask.after().and_then(|mark| mark.parse().ok()).unwrap_or_default();
    let end = from.saturating_add(ROWS);
    let next = (rows.len() > end).then(|| end.to_string());
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let shown: Vec<Owing> = rows.into_iter().skip(from).take(ROWS).collect();
    let mut blank = Blank::new("receipt", text.empty_title(), text.empty_text());
    if visit.may(Action::Import) {
        blank = blank.action(t.imports().new_import(), urls::new_import());
    }
    let list = List::new(t, "receivables", ask, &columns(t), &shown)
        .caption(text.title())
        .blank(blank)
        .more(ask, More { count: t.frame().count_accounts(count), next })
        .tools(ask, listed.tools(&visit));
    let page = ReceivablesPage {
        frame: Frame::of(&visit.asked, text.title())
            .lead(lead.unwrap_or_else(|| text.lead_empty().to_owned())),
        tiles: total.map(|total| tiles(t, &total)).unwrap_or_default(),
        chart: total.map(|total| chart(t, &total)),
        undated,
        show: show_field(t, ask),
        as_of: Field::new(t, Kind::Date, "as_of", t.screening().as_of()).value(ask.text("as_of")),
        exports: offers(t, ask, "/receivables/export", &["show", "as_of", "sort"]),
        list,
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

fn show_field(t: Texts, ask: &ListAsk) -> Field {
    let text = t.payments();
    Field::new(t, Kind::Select, "show", text.show()).value(ask.text("show")).choices(vec![
        Choice::new("", text.show_all()),
        Choice::new("open", text.show_open()),
        Choice::new("overdue", text.show_overdue()),
    ])
}

/// The day asked for.
pub(super) fn as_of(ask: &ListAsk) -> Result<Option<Day>, Stop> {
    ask.get("as_of").map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}

/// The accounts asked for, in the order asked for.
fn chosen(ask: &ListAsk, mut rows: Vec<Owing>) -> Vec<Owing> {
    rows.retain(|row| match ask.get("show") {
        Some("open") => row.figures.open_invoices > 0,
        Some("overdue") => row.figures.overdue > Amount::ZERO,
        _ => true,
    });
    let Some((key, is_down)) = ask.sort() else { return rows };
    let rank = |value: Option<f64>| value.unwrap_or(f64::NEG_INFINITY);
    match key {
        "name" => rows.sort_by(|a, b| a.name.cmp(&b.name)),
        "receivable" => rows.sort_by_key(|row| row.figures.receivable),
        "overdue" => rows.sort_by_key(|row| row.figures.overdue),
        "dso" => rows.sort_by(|a, b| rank(a.figures.dso).total_cmp(&rank(b.figures.dso))),
        "late" => rows.sort_by(|a, b| {
            rank(a.figures.weighted_days_late).total_cmp(&rank(b.figures.weighted_days_late))
        }),
        _ => return rows,
    }
    if is_down {
        rows.reverse();
    }
    rows
}

fn columns(t: Texts) -> Vec<Column<'static, Owing>> {
    let (text, formats) = (t.payments(), t.formats());
    let money =
        move |amount: Amount| Cell::text(formats.money_short(amount)).exact(formats.money(amount));
    let mut columns = vec![
        Column::new("name", text.account(), |row: &Owing| {
            let url = format!("{}#payments", urls::account(row.account));
            Cell::link(&url, &row.name).below_data(&row.code)
        })
        .sortable()
        .wide(),
        Column::new("receivable", text.receivable(), move |row: &Owing| {
            money(row.figures.receivable)
        })
        .number()
        .sortable(),
        Column::new("overdue", text.overdue(), move |row: &Owing| {
            let share = row.figures.overdue_share.filter(|share| *share > 0.0);
            let share = share.map(|share| formats.percent(share)).unwrap_or_default();
            money(row.figures.overdue).below(&share)
        })
        .number()
        .sortable(),
    ];
    for (key, age) in [
        ("a1", Age::Days1To30),
        ("a2", Age::Days31To60),
        ("a3", Age::Days61To90),
        ("a4", Age::Days91Plus),
    ] {
        let cell = move |row: &Owing| match row.figures.age(age) {
            Amount::ZERO => Cell::text(""),
            amount => money(amount),
        };
        columns.push(Column::new(key, text.age_name(age), cell).number());
    }
    columns.extend([
        Column::new("dso", text.dso(), move |row: &Owing| Cell::text(late(t, row.figures.dso)))
            .number()
            .sortable(),
        Column::new("late", text.late_days(), move |row: &Owing| {
            Cell::text(late(t, row.figures.weighted_days_late))
        })
        .number()
        .sortable(),
    ]);
    columns
}

pub(super) async fn export(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let found = receivables(visit.company(), &visit.desk, as_of(&ask)?).await?;
    let rows = found.map(|found| chosen(&ask, found.accounts)).unwrap_or_default();
    let text = visit.texts().payments();
    let mut headers = vec![text.account(), text.number_code(), text.receivable(), text.overdue()];
    headers.extend(Age::ALL.map(|age| text.age_name(age)));
    headers.extend([
        text.invoiced(),
        text.dso(),
        text.on_time(),
        text.late_days(),
        text.credit_use(),
    ]);
    let sheet = Sheet {
        name: text.title().to_owned(),
        headers: headers.into_iter().map(ToOwned::to_owned).collect(),
        rows: rows.iter().map(row).collect(),
    };
    Download { turn, kind, name: "canopy-receivables".to_owned(), sheet }.send().await
}

fn row(row: &Owing) -> Vec<Out> {
    let figures = &row.figures;
    let ratio = |value: Option<f64>| value.map_or(Out::Empty, Out::Number);
    let mut cells = vec![
        Out::from(row.name.as_str()),
        Out::from(row.code.as_str()),
        Out::Money(figures.receivable),
        Out::Money(figures.overdue),
    ];
    cells.extend(figures.ages.map(Out::Money));
    cells.extend([
        Out::Money(figures.invoiced),
        ratio(figures.dso),
        ratio(figures.on_time_share),
        ratio(figures.weighted_days_late),
        ratio(figures.credit_use),
    ]);
    cells
}
