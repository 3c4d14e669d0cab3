//! `GET /audit`: changes, newest first, by person, kind of record, record and days; and the same as
//! a file.

use super::ask::filter;
use super::chain::{Checked, checked};
use super::told::{Names, Told};
use crate::file::{Download, OutKind, Turn, offers};
use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, More, filters};
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::audit::RecordKind;
use canopy_domain::lists::ListKey;
use canopy_store::audit::{AuditEntry, AuditFilter};
use canopy_store::{Desk, PAGE_MAX, ViewAudit, ViewTeam};
use canopy_texts::Texts;
use canopy_usecases::local;
use canopy_usecases::tables::{self, Sheet};

/// Changes of a page.
const ROWS: u32 = 50;
/// Changes of a file at most; the newest.
const EXPORTED_MOST: usize = 100_000;

#[derive(Template)]
#[template(path = "audit/list.html", blocks = ["results"])]
struct AuditPage {
    frame: Frame,
    fields: Vec<Field>,
    record: String,
    list: List,
    checked: Option<Checked>,
    exports: [(String, &'static str); 2],
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Audit, ask).await?;
    let ask = &listed.ask;
    let text = t.audit();
    let filter = filter(ask)?;
    let mut entries = visit.desk.permit::<ViewAudit>()?.audit(&filter, ROWS + 1).await?;
    let is_more = entries.len() > ROWS as usize;
    entries.truncate(ROWS as usize);
    let next = entries.last().filter(|_| is_more).map(|last| last.seq.to_string());
    let rows = told(&visit, &visit.desk, entries).await?;
    let list = List::new(t, "changes", ask, &columns(t), &rows)
        .caption(t.frame().audit())
        .blank(Blank::new("history", text.empty_title(), text.empty_text()))
        .more(ask, More { count: String::new(), next })
        .tools(ask, listed.tools(&visit));
    let page = AuditPage {
        frame: Frame::of(&visit.asked, t.frame().audit()).lead(text.lead()),
        fields: fields(&visit, ask).await?,
        record: ask.text("record"),
        list,
        checked: checked(&visit).await?,
        exports: offers(t, ask, "/audit/export", &["person", "kind", "from", "until", "record"]),
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

pub(super) async fn export(visit: Visit, ask: ListAsk) -> Answer {
    let kind = OutKind::asked(&ask)?;
    let turn = Turn::wait().await?;
    let t = visit.texts();
    let text = t.audit();
    let mut filter = AuditFilter { before_seq: None, ..filter(&ask)? };
    // One state of the database for all pages, so that nothing is missed or comes twice.
    let desk = visit.desk.snapshot().await?;
    let mut rows: Vec<Told> = Vec::new();
    while rows.len() < EXPORTED_MOST {
        let entries = desk.permit::<ViewAudit>()?.audit(&filter, PAGE_MAX).await?;
        let Some(last) = entries.last() else { break };
        filter.before_seq = Some(last.seq);
        rows.extend(told(&visit, &desk, entries).await?);
    }
    let headers = [text.at(), text.who(), text.what(), text.kind(), text.record(), text.change()];
    let line = |row: &Told| {
        vec![
            tables::Cell::from(t.formats().moment(local(row.at)).as_str()),
            tables::Cell::from(row.who.as_str()),
            tables::Cell::from(row.verb),
            tables::Cell::from(row.kind),
            tables::Cell::from(row.name.as_str()),
            tables::Cell::from(row.lines().join("; ").as_str()),
        ]
    };
    let sheet = Sheet {
        name: t.frame().audit().to_owned(),
        headers: headers.map(ToOwned::to_owned).to_vec(),
        rows: rows.iter().map(line).collect(),
    };
    Download { turn, kind, name: "canopy-audit".to_owned(), sheet }.send().await
}

/// Whether the page of such a record is for the reader: a link must not lead to a refusal.
fn may_open(visit: &Visit, kind: RecordKind) -> bool {
    match kind {
        RecordKind::Import => visit.may(Action::Import),
        RecordKind::Territory => visit.may(Action::ManageTeam),
        _ => true,
    }
}

async fn told(visit: &Visit, desk: &Desk, entries: Vec<AuditEntry>) -> Result<Vec<Told>, Stop> {
    let t = visit.texts();
    let names = Names::of(desk, &entries).await?;
    let told = entries.into_iter().map(|entry| {
        let leads_on = may_open(visit, entry.record_kind);
        let told = Told::new(t, &names, entry);
        if leads_on { told } else { told.without_link() }
    });
    Ok(told.collect())
}

fn columns(t: Texts) -> Vec<Column<'static, Told>> {
    let text = t.audit();
    vec![
        Column::new("at", text.at(), move |row: &Told| {
            Cell::time(t.formats().moment(local(row.at)))
        })
        .short(),
        Column::new("who", text.who(), |row: &Told| Cell::data(&row.who)).short(),
        Column::new("what", text.what(), |row: &Told| Cell::text(row.verb)).short(),
        Column::new("record", text.record(), |row: &Told| {
            let cell = match &row.url {
                Some(url) => Cell::link(url, &row.name),
                None => Cell::data(&row.name),
            };
            cell.below(if row.name == row.kind { "" } else { row.kind })
        }),
        Column::new("change", text.change(), |row: &Told| Cell::lines(&row.lines())).wide(),
    ]
}

async fn fields(visit: &Visit, ask: &ListAsk) -> Result<Vec<Field>, Stop> {
    let t = visit.texts();
    let text = t.audit();
    let all = || Choice::new("", t.frame().all());
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().map(|one| Choice::new(one.id.to_string(), &one.name));
    let kinds = RecordKind::ALL.map(|kind| Choice::new(kind.code(), text.record_kind(kind)));
    let select = |name: &'static str, label: &str, choices: Vec<Choice>| {
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices).submitting()
    };
    let day = |name: &'static str, label: &str| {
        Field::new(t, Kind::Date, name, label).value(ask.text(name)).submitting()
    };
    Ok(vec![
        select("person", text.who(), std::iter::once(all()).chain(people).collect()),
        select("kind", text.kind(), std::iter::once(all()).chain(kinds).collect()),
        day("from", text.from()),
        day("until", text.until()),
    ])
}
