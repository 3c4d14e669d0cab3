//! The accounts to be won in their order, and what people say of them.

use super::page::Said;
use crate::pages::screening::whole;
use crate::ui::{Cell, Choice, Column, Field, Kind, Pill, Tone};
use crate::urls;
use canopy_domain::markets::{LONGEST_TEXT, Progress};
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::markets::{MarketView, TargetView};

pub(super) fn columns(t: Texts) -> Vec<Column<'static, TargetView>> {
    let (text, formats) = (t.markets(), t.formats());
    let money = move |amount| Cell::text(formats.money_short(amount)).exact(formats.money(amount));
    vec![
        Column::new("account", text.account(), move |one: &TargetView| {
            let order = formats.number(i64::from(one.target.position));
            Cell::link(&urls::account(one.target.account), format!("{order}. {}", one.name))
        })
        .wide(),
        Column::new("state", text.state(), move |one: &TargetView| {
            Cell::text(text.state_name(one.target.state)).below(text.state_means(one.target.state))
        }),
        Column::new("progress", text.progress(), move |one: &TargetView| progress(t, one)),
        Column::new("due", text.due(), move |one: &TargetView| {
            Cell::time(formats.day(one.target.day))
        })
        .short(),
        Column::new("responsible", text.responsible(), move |one: &TargetView| {
            one.responsible().map_or_else(|| Cell::text(text.nobody()), Cell::data)
        })
        .short(),
        Column::new("since", text.revenue_since(), move |one: &TargetView| money(one.revenue))
            .number(),
        Column::new("before", text.revenue_before(), move |one: &TargetView| {
            one.revenue_before.map_or_else(Cell::default, money)
        })
        .number(),
    ]
}

pub(super) fn progress(t: Texts, one: &TargetView) -> Cell {
    let tone = match one.progress {
        Progress::ByData | Progress::ByMark => Tone::Good,
        Progress::Already | Progress::Open => Tone::Plain,
        Progress::Overdue => Tone::Poor,
    };
    Cell::part(&Pill::toned(tone, t.markets().progress_name(one.progress)))
}

/// The fields for saying that something was reached: what the data do not show and nobody said.
pub(super) fn marking(t: Texts, view: &MarketView) -> Vec<Field> {
    let text = t.markets();
    let open = view.targets.iter().filter(|one| !one.progress.is_reached());
    let choice = |one: &TargetView| {
        let target = &one.target;
        let words = text.target_choice(&one.name, text.state_name(target.state));
        Choice::new(format!("{} {}", target.account, target.state.code()), words)
    };
    let choices: Vec<Choice> = open.map(choice).collect();
    if choices.is_empty() {
        return Vec::new();
    }
    let most = whole(LONGEST_TEXT as u64).to_string();
    vec![
        Field::new(t, Kind::Select, "target", text.mark_title()).choices(choices),
        Field::new(t, Kind::Text, "evidence", text.evidence()).required().with("maxlength", most),
    ]
}

/// What people said, to be read and taken back.
pub(super) fn marks(t: Texts, view: &MarketView) -> Vec<Said> {
    let text = t.markets();
    let said = |one: &TargetView| {
        let mark = one.mark.as_ref()?;
        let by = mark.by.as_deref().unwrap_or(text.nobody());
        Some(Said {
            account: one.target.account.to_string(),
            state: mark.state.code().to_owned(),
            name: one.name.clone(),
            what: text.state_name(mark.state),
            by: text.marked_by(by, &mark.evidence),
            day: t.formats().day(local_day(mark.at)),
        })
    };
    view.targets.iter().filter_map(said).collect()
}
