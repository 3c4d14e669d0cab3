//! `GET /accounts/{id}/invoices`: every invoice of an account in reach, open ones first; as a page
//! and as a file.

use super::figures::{line_cells, tiles};
use super::list::as_of;
use crate::file::{Download, OutKind, Turn, offers};
use crate::stop::Answer;
use crate::ui::{Blank, Choice, Field, Kind, List, ListAsk, More, Tile, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::Amount;
use canopy_domain::payments::Age;
use canopy_domain::primitives::AccountId;
use canopy_usecases::payments::{InvoiceLine, of_account};
use canopy_usecases::tables::{Cell as Out, Sheet};

/// Invoices of a page.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "payments/account.html", blocks = ["results"])]
struct InvoicesPage {
    frame: Frame,
    url: String,
    tiles: Vec<Tile>,
    as_of: Field,
    show: Field,
    exports: [(String, &'static str); 2],
    list: List,
}

pub(super) async fn page(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.payments();
    let account = visit.desk.account(id).await?;
    let found = of_account(visit.company(), &visit.desk, id, as_of(&ask)?).await?;
    let figures = found.as_ref().map(|found| found.figures);
    let rows = wanted(&ask, found.map(|found| found.invoices).unwrap_or_default());
    let from: usize = ask.after().and_then(|mark| mark.parse().ok()).unwrap_or_default();
    let end = from.saturating_add(ROWS);
    let next = (rows.len() > end).then(|| end.to_string());
    let count = t.formats().number(i64::try_from(rows.len()).unwrap_or(i64::MAX));
    let shown: Vec<InvoiceLine> = rows.into_iter().skip(from).take(ROWS).collect();
    let list = List::new(t, "invoices", &ask, &line_cells(t), &shown)
        .caption(text.invoices())
        .blank(Blank::new("receipt", text.none_title(), text.none_text()))
        .more(&ask, More { count, next });
    let lead = figures.map(|figures| text.as_of(&t.formats().day(figures.as_of)));
    let page = InvoicesPage {
        frame: Frame::of(&visit.asked, text.invoices_of(&account.name))
            .lead(lead.unwrap_or_default())
            .under(t.frame().accounts(), urls::accounts())
            .under(account.name, urls::account(id)),
        url: urls::invoices(id),
        tiles: figures.map(|figures| tiles(t, &figures)).unwrap_or_default(),
        as_of: Field::new(t, Kind::Date, "as_of", t.screening().as_of()).value(ask.text("as_of")),
        show: Field::new(t, Kind::Select, "show", text.show()).value(ask.text("show")).choices(
            vec![
                Choice::new("", text.show_all()),
                Choice::new("open", text.show_open()),
                Choice::new("overdue", text.show_overdue()),
            ],
        ),
        exports: offers(t, &ask, &urls::invoices_export(id), &["show", "as_of"]),
        list,
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

/// The invoices asked for.
fn wanted(ask: &ListAsk, mut rows: Vec<InvoiceLine>) -> Vec<InvoiceLine> {
    rows.retain(|line| match ask.get("show") {
        Some("open") => line.is_open(),
        Some("overdue") => line.is_open() && line.age != Age::NotDue,
        _ => true,
    });
    rows
}

pub(super) async fn export(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let found = of_account(visit.company(), &visit.desk, id, as_of(&ask)?).await?;
    let rows = wanted(&ask, found.map(|found| found.invoices).unwrap_or_default());
    let text = visit.texts().payments();
    let headers = [
        text.number(),
        text.issued(),
        text.due(),
        text.amount(),
        text.paid(),
        text.open(),
        text.paid_on(),
        text.lateness(),
        text.age(),
        text.origin(),
    ];
    let row = |line: &InvoiceLine| {
        let day = |day: Option<canopy_domain::Day>| day.map_or(Out::Empty, Out::Day);
        let is_open = line.invoice.open() != Amount::ZERO;
        vec![
            Out::from(line.number.as_str()),
            Out::Day(line.invoice.issued),
            day(line.invoice.due),
            Out::Money(line.invoice.amount),
            Out::Money(line.invoice.paid),
            Out::Money(line.invoice.open()),
            day(line.invoice.paid_on),
            line.late_days.map_or(Out::Empty, Out::Integer),
            Out::from(if is_open { text.age_name(line.age) } else { text.state_paid() }),
            Out::from(text.row_of(&line.file, &line.row.to_string()).as_str()),
        ]
    };
    let sheet = Sheet {
        name: text.invoices().to_owned(),
        headers: headers.map(ToOwned::to_owned).to_vec(),
        rows: rows.iter().map(row).collect(),
    };
    Download { turn, kind, name: "canopy-invoices".to_owned(), sheet }.send().await
}
