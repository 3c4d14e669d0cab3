//! `GET /screening/{run}`: a run with its tiers and its ranking. While it is computed the page says
//! so and asks again.

use super::ask::{MOVES, query};
use super::marks::{reasons, run_name, score_bar, series, tier_name, tier_place};
use super::runs::territories;
use super::summary::{Identity, Moves, Tiers, identity, moves, tiers, whole};
use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Change, Choice, Column, Field, Kind, List, ListAsk, More, Progress, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use axum::http::HeaderValue;
use canopy_domain::access::{Action, Scope};
use canopy_domain::lists::ListKey;
use canopy_domain::primitives::RunId;
use canopy_domain::standards::Standard;
use canopy_store::ViewTeam;
use canopy_store::screening::{Move, ResultRow, RunStatus};
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::screening::{self, Brief, RunView};

#[derive(Template)]
#[template(path = "screening/run.html", blocks = ["results"])]
struct RunPage {
    frame: Frame,
    id: RunId,
    identity: Identity,
    tiers: Tiers,
    moves: Option<Moves>,
    legend: Vec<(usize, String)>,
    filters: Filters,
    list: List,
    exports: Vec<(String, &'static str)>,
}

struct Filters {
    text: Field,
    tier: Field,
    moved: Option<Field>,
    territory: Field,
    owner: Field,
}

#[derive(Template)]
#[template(path = "screening/waiting.html", blocks = ["state"])]
struct WaitingPage {
    frame: Frame,
    progress: Option<Progress>,
}

/// The part that asks for itself while the run is computed.
const STATE: &str = "state";

pub(super) async fn page(visit: Visit, Path(id): Path<RunId>, ask: ListAsk) -> Answer {
    let run = screening::read(&visit.desk, id).await?;
    if run.row.status != RunStatus::Done {
        return waiting(&visit, &run);
    }
    if visit.asked.wants_part(STATE) {
        // The work is done: the whole page is another one now.
        let mut response = axum::response::IntoResponse::into_response("");
        response.headers_mut().insert("hx-refresh", HeaderValue::from_static("true"));
        return Ok(response);
    }
    let page = build(&visit, run, ask).await?;
    if visit.asked.wants_part("results") { show(&page.as_results()) } else { show(&page) }
}

fn waiting(visit: &Visit, run: &RunView) -> Answer {
    let t = visit.texts();
    let is_running = run.row.status == RunStatus::Running;
    let progress = is_running.then(|| Progress {
        id: STATE,
        url: urls::screening_run(run.row.id),
        done: 0,
        total: 0,
        words: t.screening().running().to_owned(),
    });
    let frame = frame(visit, run);
    let frame = if is_running { frame.refreshing(2) } else { frame };
    let page = WaitingPage { frame, progress };
    if visit.asked.wants_part(STATE) { show(&page.as_state()) } else { show(&page) }
}

pub(super) fn frame(visit: &Visit, run: &RunView) -> Frame {
    let t = visit.texts();
    let text = t.screening();
    let formats = t.formats();
    let lead = text.run_lead(
        &t.standards().version_number(&run.row.standard_number.to_string()),
        &formats.months(i64::from(run.row.months)),
        run.row.created_by_name.as_deref().unwrap_or(text.nobody()),
        &formats.day(local_day(run.row.created_at)),
    );
    Frame::of(&visit.asked, run_name(t, &run.row))
        .lead(lead)
        .under(t.frame().screening(), urls::screening_runs())
}

async fn build(visit: &Visit, run: RunView, ask: ListAsk) -> Result<RunPage, Stop> {
    let t = visit.texts();
    let listed = Listed::open(visit, ListKey::Ranking, ask).await?;
    let ask = &listed.ask;
    let text = t.screening();
    let query = query(&run.row, ask)?;
    let page = visit.desk.results(&query).await?;
    let count = visit.desk.count_results(&query).await?;
    let counted = t.frame().count_accounts(whole(count.at_least));
    let count = if count.is_exact { counted } else { t.frame().count_more_than(&counted) };
    let tiers = tiers(visit, &run).await?;
    let shown = Shown { t, run: &run };
    let list = List::new(t, "ranking", ask, &shown.columns(), &page.rows)
        .caption(text.ranking_title())
        .blank(Blank::new("list-details", t.frame().nothing_here(), ""))
        .more(ask, More { count, next: page.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(visit));
    let is_partial = visit.desk.scope(Action::ViewAccounts) != Scope::All;
    Ok(RunPage {
        frame: frame(visit, &run),
        id: run.row.id,
        identity: identity(t, &run, is_partial),
        moves: moves(visit, &run).await?,
        legend: legend(t, &run.standard, &page.rows),
        filters: filter_fields(visit, &run, ask).await?,
        exports: exports(t, &run, ask),
        tiers,
        list,
    })
}

struct Shown<'a> {
    t: Texts,
    run: &'a RunView,
}

impl<'a> Shown<'a> {
    fn columns(&self) -> Vec<Column<'a, ResultRow>> {
        let (t, run) = (self.t, self.run);
        let text = t.screening();
        let formats = t.formats();
        let standard = &run.standard;
        let has_previous = run.row.previous.is_some();
        let id = run.row.id;
        let mut columns = vec![
            Column::new("rank", text.rank_column(), move |row: &ResultRow| {
                Cell::text(formats.number(i64::from(row.rank)))
            })
            .number()
            .sortable(),
            Column::new("account", text.account_column(), move |row: &ResultRow| {
                let place = [row.territory.as_deref(), row.owner.as_deref()];
                let below: Vec<&str> = place.into_iter().flatten().collect();
                Cell::link(&urls::receipt(id, row.account), &row.name).below(&below.join(" · "))
            })
            .wide(),
            Column::new("tier", text.tier_column(), move |row: &ResultRow| {
                Cell::part(&tier_place(t, standard, row, has_previous))
            }),
            Column::new("score", text.contributions_column(), move |row: &ResultRow| {
                let brief = Brief::read(&row.reasons);
                Cell::part(&score_bar(t, standard, row.score, &brief))
            })
            .wide(),
            Column::new("revenue", text.revenue_column(), move |row: &ResultRow| {
                Cell::text(formats.money_short(row.revenue)).exact(formats.money(row.revenue))
            })
            .number()
            .sortable(),
            Column::new("growth", text.growth_column(), move |row: &ResultRow| {
                Cell::part(&Change::of(row.growth, formats.percent_signed(row.growth)))
            })
            .number()
            .sortable(),
        ];
        columns.push(
            Column::new("reason", text.reason_column(), move |row: &ResultRow| {
                let brief = Brief::read(&row.reasons);
                let sentences = reasons(t, standard, &brief);
                let first = sentences.first().map_or("", String::as_str);
                Cell::text(first).exact(sentences.join("\n"))
            })
            .wide(),
        );
        columns
    }
}

/// The dimensions that contribute to any line shown, with their colours.
fn legend(t: Texts, standard: &Standard, rows: &[ResultRow]) -> Vec<(usize, String)> {
    let briefs: Vec<Brief> = rows.iter().map(|row| Brief::read(&row.reasons)).collect();
    let counts = |at: usize| {
        briefs.iter().any(|brief| brief.dimensions.get(at).is_some_and(|points| *points > 0.0))
    };
    let named = standard.dimensions.iter().enumerate().filter(|(at, _)| counts(*at));
    named.map(|(at, one)| (series(at), one.name.get(t.lang()).to_owned())).collect()
}

async fn filter_fields(visit: &Visit, run: &RunView, ask: &ListAsk) -> Result<Filters, Stop> {
    let t = visit.texts();
    let text = t.screening();
    let select = |name, label: &str, choices| {
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices).submitting()
    };
    let tiers = (0u16..).zip(&run.standard.tiers);
    let tiers = tiers.map(|(at, tier)| Choice::new(&tier.code, tier_name(t, &run.standard, at)));
    let tiers = std::iter::once(Choice::new("", text.all_tiers())).chain(tiers).collect();
    let moved = MOVES.map(|(code, how)| {
        let words = match how {
            Move::Promoted => text.moved_promoted(),
            Move::Demoted => text.moved_demoted(),
            Move::Entered => text.moved_entered(),
            Move::Stayed => text.moved_stayed(),
        };
        Choice::new(code, words)
    });
    let moved: Vec<Choice> =
        std::iter::once(Choice::new("", text.all_moves())).chain(moved).collect();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let owners = people.iter().map(|user| Choice::new(user.id.to_string(), &user.name));
    let owners = std::iter::once(Choice::new("", text.all_owners())).chain(owners).collect();
    Ok(Filters {
        text: Field::new(t, Kind::Search, "q", text.search()).value(ask.text("q")),
        tier: select("tier", text.tier_column(), tiers),
        moved: run.row.previous.is_some().then(|| select("moved", text.moved(), moved)),
        territory: select("territory", text.territory(), territories(visit).await?),
        owner: select("owner", text.owner(), owners),
    })
}

/// The addresses of the files, with the filters in force.
fn exports(t: Texts, run: &RunView, ask: &ListAsk) -> Vec<(String, &'static str)> {
    let text = t.screening();
    let files = [
        ("ranking", "xlsx", text.export_ranking_xlsx()),
        ("ranking", "csv", text.export_ranking_csv()),
        ("receipts", "xlsx", text.export_receipts_xlsx()),
        ("receipts", "csv", text.export_receipts_csv()),
    ];
    let kept = ["q", "tier", "moved", "territory", "owner", "region", "type"];
    let url = |what: &str, format: &str| {
        let mut pairs: Vec<(&str, &str)> =
            kept.iter().filter_map(|name| Some((*name, ask.get(name)?))).collect();
        pairs.push(("what", what));
        pairs.push(("format", format));
        urls::with_query(&urls::screening_export(run.row.id), &pairs)
    };
    files.map(|(what, format, words)| (url(what, format), words)).to_vec()
}
