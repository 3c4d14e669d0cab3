//! `GET /leads`: the leads in reach, with how each fits our best accounts.

use super::fields::{owners, territories};
use super::query::{OPEN, query};
use crate::file::offers;
use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Chip, Choice, Column, Field, Kind, List, ListAsk, More, Pill, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::leads::{LeadState, Likeness, Portrait};
use canopy_domain::lists::ListKey;
use canopy_store::Count;
use canopy_store::leads::{LeadFilter, LeadRow};
use canopy_texts::Texts;
use canopy_usecases::{leads, local};

#[derive(Template)]
#[template(path = "leads/list.html", blocks = ["results"])]
struct LeadsPage {
    frame: Frame,
    text: Field,
    selects: Vec<Field>,
    exports: [(String, &'static str); 2],
    may_enter: bool,
    may_import: bool,
    list: List,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let listed = Listed::open(&visit, ListKey::Leads, ask).await?;
    let ask = &listed.ask;
    let text = t.leads();
    let query = query(ask)?;
    let rows = visit.desk.leads(&query).await?;
    let count = visit.desk.count_leads(&query.filter).await?;
    let portrait = leads::portrait(visit.company(), &visit.desk).await?;
    let portrait = portrait.map(|view| view.portrait).unwrap_or_default();
    let may_enter = visit.may(Action::EditLeads);
    let list = List::new(t, "leads", ask, &columns(t, &portrait), &rows.rows)
        .caption(text.title())
        .blank(blank(&visit, may_enter).await?)
        .chips(chips(&visit, &query.filter, ask).await?)
        .more(ask, More { count: counted(t, count), next: rows.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(&visit));
    let kept =
        ["q", "state", "channel", "territory", "owner", "account", "import", "linked", "sort"];
    let page = LeadsPage {
        frame: Frame::of(&visit.asked, text.title()).lead(text.lead()),
        text: Field::new(t, Kind::Search, "q", text.search()).value(ask.text("q")),
        selects: selects(&visit, ask).await?,
        exports: offers(t, ask, "/leads/export", &kept),
        may_enter,
        may_import: visit.may(Action::Import),
        list,
    };
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

/// Filters that no field of the toolbar shows.
async fn chips(visit: &Visit, filter: &LeadFilter, ask: &ListAsk) -> Result<Vec<Chip>, Stop> {
    let text = visit.texts().leads();
    let mut chips = Vec::new();
    if let Some(import) = filter.import {
        let names = visit.desk.file_names(&[import]).await?;
        let name = names.into_iter().next().map(|(_, name)| name).unwrap_or_default();
        chips.push(Chip { words: text.from_file(&name), without: ask.with("import", "") });
    }
    if let Some(linked) = filter.linked {
        let words = if linked { text.yield_known() } else { text.yield_won() };
        chips.push(Chip { words: words.to_owned(), without: ask.with("linked", "") });
    }
    Ok(chips)
}

/// What to do where there are no leads: the first channel comes before the first lead.
async fn blank(visit: &Visit, may_enter: bool) -> Result<Blank, Stop> {
    let text = visit.texts().leads();
    let has_channel = visit.desk.channels().await?.iter().any(|one| one.is_active);
    let words = if has_channel { text.empty() } else { text.empty_no_channel() };
    let blank = Blank::new("user-question", text.empty_title(), words);
    Ok(match has_channel {
        true if may_enter => blank.action(text.enter(), urls::new_lead()),
        false if visit.may(Action::ManageChannels) => {
            blank.action(text.channel_add(), urls::new_lead_channel())
        }
        _ => blank,
    })
}

fn counted(t: Texts, count: Count) -> String {
    let words = t.leads().count(i64::try_from(count.at_least).unwrap_or(i64::MAX));
    if count.is_exact { words } else { t.frame().count_more_than(&words) }
}

/// Where a lead stands, as a mark.
pub(super) fn state_pill(t: Texts, state: LeadState) -> Pill {
    let words = t.leads().state_of(state);
    match state {
        LeadState::New => Pill::toned(Tone::Fair, words),
        LeadState::Qualified | LeadState::Converted => Pill::toned(Tone::Good, words),
        LeadState::Working | LeadState::Discarded | LeadState::Merged => Pill::plain(words),
    }
}

/// The tone of a likeness.
pub(super) const fn tone(likeness: Likeness) -> Tone {
    match likeness {
        Likeness::Good => Tone::Good,
        Likeness::Fair => Tone::Plain,
        Likeness::Weak => Tone::Poor,
    }
}

fn columns(t: Texts, portrait: &Portrait) -> Vec<Column<'_, LeadRow>> {
    let (text, formats) = (t.leads(), t.formats());
    vec![
        Column::new("name", text.organisation(), |row: &LeadRow| {
            Cell::link(&urls::lead(row.id), &row.words.organisation).below_data(&row.words.person)
        })
        .sortable()
        .wide(),
        Column::new("state", text.state(), move |row: &LeadRow| {
            Cell::part(&state_pill(t, row.state))
        }),
        Column::new("fit", text.fit(), move |row: &LeadRow| {
            match portrait.fit(&row.words.aspects()) {
                Some(fit) => Cell::part(&Pill::toned(
                    tone(fit.likeness()),
                    t.leads().fit_points(&formats.decimal(fit.points, 0)),
                ))
                .exact(t.leads().likeness(fit.likeness())),
                None => Cell::default(),
            }
        }),
        Column::new("kind", text.account_type(), |row: &LeadRow| {
            Cell::data(&row.words.account_type).below_data(&row.words.level)
        }),
        Column::new("channel", text.channel(), move |row: &LeadRow| {
            Cell::data(&row.channel_name).below(t.leads().source_of(row.source))
        }),
        Column::new("owner", text.owner(), move |row: &LeadRow| {
            let territory = row.territory_name.as_deref();
            match &row.owner_name {
                Some(name) => Cell::data(name),
                None => Cell::text(t.leads().no_owner()),
            }
            .below_data(territory.unwrap_or_default())
        }),
        Column::new("came", text.came(), move |row: &LeadRow| {
            Cell::time(formats.day(local(row.created_at).date()))
        })
        .number()
        .sortable(),
    ]
}

async fn selects(visit: &Visit, ask: &ListAsk) -> Result<Vec<Field>, Stop> {
    let t = visit.texts();
    let text = t.leads();
    let select = |name: &'static str, label: &str, choices: Vec<Choice>| {
        let all = Choice::new("", t.frame().all());
        let choices = std::iter::once(all).chain(choices).collect();
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices).submitting()
    };
    let states = LeadState::ALL.map(|state| Choice::new(state.code(), text.state_of(state)));
    let states = std::iter::once(Choice::new(OPEN, text.states_open())).chain(states).collect();
    let channels = visit.desk.channels().await?;
    let channels = channels.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    Ok(vec![
        select("state", text.state(), states),
        select("channel", text.channel(), channels),
        select("territory", text.territory(), territories(visit).await?),
        select("owner", text.owner(), owners(visit).await?),
    ])
}
