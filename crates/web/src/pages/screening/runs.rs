//! `GET /screening`: the runs so far, and the form that begins one.

use super::marks::run_name;
use crate::listed::Listed;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Blank, Cell, Choice, Column, ErrorSummary, Field, FieldErrors, Kind, List, ListAsk, More, Pill,
    Tone, filters,
};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_domain::lists::ListKey;
use canopy_domain::screening::Rhythm;
use canopy_store::PageMark;
use canopy_store::RunScreening;
use canopy_store::accounts::Choice as Of;
use canopy_store::screening::{RunRow, RunStatus, ScheduleRow};
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::{screening, standards};

#[derive(Template)]
#[template(path = "screening/runs.html")]
pub(super) struct RunsPage {
    frame: Frame,
    list: List,
    schedules: Vec<ScheduleLine>,
    form: Option<Form>,
    summary: Option<ErrorSummary>,
}

/// The form that begins a run.
struct Form {
    standard: Field,
    as_of: Field,
    region: Field,
    account_type: Field,
    territory: Field,
    repeat: Field,
    on: Field,
}

/// A screening that repeats.
struct ScheduleLine {
    words: String,
    next: String,
    by: String,
    url: String,
}

/// What the form held when it was sent.
#[derive(Default)]
pub(super) struct Filled {
    pub(super) standard: String,
    pub(super) as_of: String,
    pub(super) region: String,
    pub(super) account_type: String,
    pub(super) territory: String,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    show(&build(&visit, ask, None, &FieldErrors::none()).await?)
}

pub(super) async fn build(
    visit: &Visit,
    ask: ListAsk,
    filled: Option<Filled>,
    errors: &FieldErrors,
) -> Result<RunsPage, Stop> {
    let t = visit.texts();
    let listed = Listed::open(visit, ListKey::Runs, ask).await?;
    let ask = &listed.ask;
    let text = t.screening();
    let mark = ask.after().map(|mark| PageMark(mark.to_owned()));
    let page = visit.desk.runs(30, mark.as_ref()).await?;
    let published = published(visit).await?;
    let last_day = screening::last_sales_day(&visit.desk).await?;
    let may_run = visit.may(Action::RunScreening);
    let blank = Blank::new(
        "target-arrow",
        text.empty_title(),
        why_empty(t, &published, last_day.is_some()),
    );
    let blank = if published.is_empty() {
        blank.action(text.to_standards(), urls::standards())
    } else if last_day.is_none() && visit.may(Action::Import) {
        blank.action(t.frame().imports(), urls::imports())
    } else {
        blank
    };
    let list = List::new(t, "runs", ask, &columns(t), &page.rows)
        .caption(text.runs_title())
        .blank(blank)
        .more(ask, More { count: String::new(), next: page.next.map(|mark| mark.0) })
        .tools(ask, listed.tools(visit));
    let filled = filled.unwrap_or_else(|| Filled {
        as_of: last_day.map_or_else(String::new, |day| day.to_string()),
        ..Filled::default()
    });
    let can_run = may_run && last_day.is_some() && !published.is_empty();
    let form = if can_run { Some(form(visit, published, filled, errors).await?) } else { None };
    Ok(RunsPage {
        frame: Frame::of(&visit.asked, t.frame().screening()).lead(text.lead()),
        list,
        schedules: if may_run { schedules(visit).await? } else { Vec::new() },
        form,
        summary: errors.summary(t),
    })
}

fn why_empty(t: Texts, published: &[Choice], has_sales: bool) -> &'static str {
    let text = t.screening();
    match (published.is_empty(), has_sales) {
        (true, _) => text.empty_no_standard(),
        (false, false) => text.empty_no_sales(),
        (false, true) => text.empty_text(),
    }
}

async fn published(visit: &Visit) -> Result<Vec<Choice>, Stop> {
    let t = visit.texts();
    let rows = standards::list(&visit.desk).await?;
    let rows = crate::pages::standards::usable(visit, rows);
    let choice = |row: &canopy_store::standards::StandardRow| {
        let version = t.standards().version_number(&row.number.to_string());
        let name = crate::pages::standards::name_of(t, row);
        Choice::new(row.id.to_string(), format!("{name} · {version}"))
    };
    Ok(rows.iter().map(choice).collect())
}

async fn form(
    visit: &Visit,
    published: Vec<Choice>,
    filled: Filled,
    errors: &FieldErrors,
) -> Result<Form, Stop> {
    let t = visit.texts();
    let text = t.screening();
    let some = |all: &str, values: Vec<String>| {
        let all = Choice::new("", all);
        let rest = values.into_iter().map(|value| Choice::new(value.clone(), value));
        std::iter::once(all).chain(rest).collect::<Vec<_>>()
    };
    let select = |name, label: &str, value: String, choices| {
        Field::new(t, Kind::Select, name, label).value(value).choices(choices)
    };
    let regions = some(text.all_regions(), visit.desk.choices(Of::Region).await?);
    let types = some(text.all_types(), visit.desk.choices(Of::AccountType).await?);
    let territories = territories(visit).await?;
    Ok(Form {
        standard: select("standard", text.standard(), filled.standard, published).required(),
        as_of: Field::new(t, Kind::Date, "as_of", text.as_of())
            .value(filled.as_of)
            .help(text.as_of_help())
            .error(errors.of("as_of")),
        region: select("region", text.region(), filled.region, regions),
        account_type: select("type", text.account_type(), filled.account_type, types),
        territory: select("territory", text.territory(), filled.territory, territories),
        repeat: select("repeat", text.repeat(), String::new(), rhythms(t)),
        on: Field::new(t, Kind::Number, "on", text.repeat_on())
            .value("5")
            .help(text.repeat_on_help())
            .with("min", "1")
            .with("max", "28"),
    })
}

fn rhythms(t: Texts) -> Vec<Choice> {
    let rest = Rhythm::ALL.map(|rhythm| Choice::new(rhythm.code(), rhythm_words(t, rhythm)));
    std::iter::once(Choice::new("", t.screening().repeat_once())).chain(rest).collect()
}

fn rhythm_words(t: Texts, rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Monthly => t.screening().repeat_monthly(),
        Rhythm::Quarterly => t.screening().repeat_quarterly(),
    }
}

async fn schedules(visit: &Visit) -> Result<Vec<ScheduleLine>, Stop> {
    let t = visit.texts();
    let versions = standards::list(&visit.desk).await?;
    let name = |code: &str| {
        let version = versions.iter().find(|version| version.code == code);
        version.map_or_else(|| code.to_owned(), |v| crate::pages::standards::name_of(t, v))
    };
    let rows = visit.desk.permit::<RunScreening>()?.schedules().await?;
    let line = |row: ScheduleRow| ScheduleLine {
        words: t.screening().repeat_line(
            &name(&row.standard_code),
            rhythm_words(t, row.rhythm),
            i64::from(row.day_of_month),
        ),
        next: t.screening().repeat_next(&t.formats().day(row.next_on)),
        by: row.created_by_name.unwrap_or_default(),
        url: urls::end_schedule(row.id),
    };
    Ok(rows.into_iter().map(line).collect())
}

/// Territories as choices, each below the one it belongs to.
pub(super) async fn territories(visit: &Visit) -> Result<Vec<Choice>, Stop> {
    let all = visit.desk.territories().await?;
    let mut choices = vec![Choice::new("", visit.texts().screening().all_territories())];
    let mut open: Vec<(usize, usize)> = all
        .iter()
        .enumerate()
        .filter(|(_, one)| one.parent.is_none())
        .map(|(at, _)| (at, 0))
        .collect();
    open.reverse();
    while let Some((at, depth)) = open.pop() {
        let Some(one) = all.get(at) else { continue };
        let name = format!("{}{}", "\u{3000}".repeat(depth.min(8)), one.name);
        choices.push(Choice::new(one.id.to_string(), name));
        let below = all.iter().enumerate().filter(|(_, other)| other.parent == Some(one.id));
        let first = open.len();
        open.extend(below.map(|(at, _)| (at, depth + 1)));
        if let Some(new) = open.get_mut(first..) {
            new.reverse();
        }
    }
    Ok(choices)
}

pub(super) fn state(t: Texts, status: RunStatus) -> Pill {
    let text = t.screening();
    match status {
        RunStatus::Running => {
            Pill { tone: Tone::Fair, icon: "hourglass", words: text.state_running().to_owned() }
        }
        RunStatus::Done => Pill::toned(Tone::Good, text.state_done()),
        RunStatus::Failed => Pill::toned(Tone::Poor, text.state_failed()),
    }
}

fn columns(t: Texts) -> Vec<Column<'static, RunRow>> {
    let text = t.screening();
    let formats = t.formats();
    let version =
        move |run: &RunRow| t.standards().version_number(&run.standard_number.to_string());
    vec![
        Column::new("run", text.column_run(), move |run: &RunRow| {
            Cell::link(&urls::screening_run(run.id), run_name(t, run)).below(&version(run))
        }),
        Column::new("state", t.standards().column_status(), move |run: &RunRow| {
            Cell::part(&state(t, run.status))
        }),
        Column::new("accounts", text.column_accounts(), move |run: &RunRow| {
            let count = run.accounts.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
            Cell::text(count.map_or_else(String::new, |count| formats.number(count)))
        })
        .number(),
        Column::new("answered", text.column_answered(), move |run: &RunRow| {
            let is_done = run.status == RunStatus::Done;
            Cell::text(if is_done { formats.percent(run.answered_share) } else { String::new() })
        })
        .number(),
        Column::new("by", text.column_by(), move |run: &RunRow| {
            Cell::text(run.created_by_name.as_deref().unwrap_or(text.nobody()))
        }),
        Column::new("at", text.column_at(), move |run: &RunRow| {
            Cell::text(formats.day(local_day(run.created_at)))
        }),
    ]
}
