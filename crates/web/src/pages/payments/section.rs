//! The part on an account's page: what it owes, how old that is, and the invoices still open.

use super::figures::{AgeLine, ages, open_cells, tiles};
use crate::stop::Stop;
use crate::ui::{Blank, List, ListAsk, Stacked, Tile};
use crate::urls;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::primitives::AccountId;
use canopy_texts::Texts;
use canopy_usecases::payments::{self, InvoiceLine};

/// Invoices shown on the account's page.
const SHOWN: usize = 6;

/// What an account owes and how it pays.
#[derive(Template)]
#[template(path = "payments/section.html")]
pub(crate) struct PaymentSection {
    t: Texts,
    as_of: String,
    tiles: Vec<Tile>,
    limit: String,
    ages: Option<(Stacked, Vec<AgeLine>)>,
    open: List,
    all: String,
}

impl askama::filters::HtmlSafe for PaymentSection {}

/// The part of an account in reach; none where it has no invoices.
pub(crate) async fn section(visit: &Visit, id: AccountId) -> Result<Option<PaymentSection>, Stop> {
    let t = visit.texts();
    let Some(found) = payments::of_account(visit.company(), &visit.desk, id, None).await? else {
        return Ok(None);
    };
    let (text, formats, figures) = (t.payments(), t.formats(), &found.figures);
    let used = figures.credit_use.map(|share| formats.percent(share));
    let limit = used.zip(found.limit).map(|(share, limit)| {
        format!("{} {share} · {}", text.credit_use(), text.credit_note(&formats.money_short(limit)))
    });
    let open: Vec<InvoiceLine> =
        found.invoices.iter().filter(|line| line.is_open()).take(SHOWN).cloned().collect();
    let ask = ListAsk::new(urls::invoices(id), Vec::new());
    let blank = Blank::new("circle-check", text.finding_none(), "");
    Ok(Some(PaymentSection {
        t,
        as_of: formats.day(figures.as_of),
        tiles: tiles(t, figures),
        limit: limit.unwrap_or_default(),
        ages: ages(t, figures),
        open: List::new(t, "open-invoices", &ask, &open_cells(t), &open)
            .caption(text.open_invoices())
            .blank(blank),
        all: urls::invoices(id),
    }))
}
