//! `GET /markets/{id}`: a territory with its plan, as a map and as a list in order, and what the
//! data suggest.

use super::map::{Map, map};
use super::suggest::{Suggested, suggested};
use crate::pages::screening::whole;
use crate::stop::Answer;
use crate::ui::{
    Blank, Cell, Choice, Column, Field, Kind, List, ListAsk, Note, Pill, Tone, filters,
};
use crate::urls;
use crate::view::{Frame, local, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::markets::{Progress, TargetState};
use canopy_domain::primitives::TerritoryId;
use canopy_texts::Texts;
use canopy_usecases::markets::{self, MarketView, TargetView};

#[derive(Template)]
#[template(path = "markets/page.html")]
struct MarketPage {
    frame: Frame,
    id: TerritoryId,
    plan: Option<Plan>,
    edit: Option<(String, &'static str)>,
    list: List,
    map: Option<Map>,
    suggested: Option<Suggested>,
    note: Option<Note>,
    marking: Vec<Field>,
}

struct Plan {
    pattern: &'static str,
    means: &'static str,
    since: String,
    aim: String,
    centre: Option<(String, String)>,
    finding: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    let t = visit.texts();
    let text = t.markets();
    let today = local(visit.at()).date();
    let view = markets::read(visit.company(), &visit.desk, id, today).await?;
    let edit = view.may_plan.then(|| {
        let words = if view.plan.is_some() { text.edit() } else { text.make() };
        (urls::market_edit(id), words)
    });
    let ask = ListAsk::default();
    let list = List::new(t, "targets", &ask, &columns(t), &view.targets)
        .caption(text.targets())
        .blank(Blank::new("map-pin", text.plan_finding_none(), ""));
    let found = view.suggestions.as_ref();
    let has_targets = !view.targets.is_empty() && visit.may(Action::EditAccounts);
    show(&MarketPage {
        frame: Frame::of(&visit.asked, view.territory.name.clone())
            .under(text.markets(), urls::markets()),
        id,
        plan: plan(t, &view),
        edit,
        list,
        map: map(t, &view),
        suggested: found.map(|found| suggested(t, found, (id, view.may_plan))),
        note: view.is_cut.then(|| Note::new(Tone::Plain, text.too_large())),
        marking: if has_targets { marking(t, &view) } else { Vec::new() },
    })
}

fn plan(t: Texts, view: &MarketView) -> Option<Plan> {
    let (text, formats) = (t.markets(), t.formats());
    let plan = view.plan.as_ref()?;
    let count = |wanted: &dyn Fn(Progress) -> bool| {
        let found = view.targets.iter().filter(|one| wanted(one.progress)).count();
        formats.number(whole(found as u64))
    };
    let centre = view.accounts.iter().find(|one| Some(one.id) == plan.centre);
    Some(Plan {
        pattern: text.pattern_name(plan.pattern),
        means: text.pattern_means(plan.pattern),
        since: text.since(&formats.day(plan.began)),
        aim: plan.aim.clone(),
        centre: centre.map(|one| (urls::account(one.id), one.name.clone())),
        finding: if view.targets.is_empty() {
            text.plan_finding_none().to_owned()
        } else {
            text.plan_finding(
                whole(view.targets.len() as u64),
                &count(&Progress::is_reached),
                &count(&|one| one == Progress::Overdue),
            )
        },
    })
}

fn columns(t: Texts) -> Vec<Column<'static, TargetView>> {
    let (text, formats) = (t.markets(), t.formats());
    let money = move |amount| Cell::text(formats.money_short(amount)).exact(formats.money(amount));
    vec![
        Column::new("order", text.order(), move |one: &TargetView| {
            Cell::text(formats.number(i64::from(one.target.position)))
        })
        .number(),
        Column::new("account", text.account(), |one: &TargetView| {
            Cell::link(&urls::account(one.target.account), &one.name)
        })
        .wide(),
        Column::new("responsible", text.responsible(), move |one: &TargetView| {
            let name = one.target.responsible_name.as_deref();
            name.map_or_else(|| Cell::text(text.nobody()), Cell::data)
        }),
        Column::new("state", text.state(), move |one: &TargetView| {
            Cell::text(text.state_name(one.target.state)).below(text.state_means(one.target.state))
        }),
        Column::new("due", text.due(), move |one: &TargetView| {
            Cell::time(formats.day(one.target.day))
        }),
        Column::new("progress", text.progress(), move |one: &TargetView| progress(t, one)),
        Column::new("since", text.revenue_since(), move |one: &TargetView| money(one.revenue))
            .number(),
        Column::new("before", text.revenue_before(), move |one: &TargetView| {
            money(one.revenue_before)
        })
        .number(),
    ]
}

fn progress(t: Texts, one: &TargetView) -> Cell {
    let text = t.markets();
    let tone = match one.progress {
        Progress::ByData => Tone::Good,
        Progress::ByMark => Tone::Fair,
        Progress::Open => Tone::Plain,
        Progress::Overdue => Tone::Poor,
    };
    let cell = Cell::part(&Pill::toned(tone, text.progress_name(one.progress)));
    match &one.mark {
        Some(mark) => {
            let by = mark.by.as_deref().unwrap_or(text.nobody());
            cell.below_data(&text.marked_by(by, &mark.evidence))
        }
        None => cell,
    }
}

/// The fields for saying that something was reached.
fn marking(t: Texts, view: &MarketView) -> Vec<Field> {
    let text = t.markets();
    let account = |one: &TargetView| Choice::new(one.target.account.to_string(), &one.name);
    let state = |one: TargetState| Choice::new(one.code(), text.state_name(one));
    vec![
        Field::new(t, Kind::Select, "account", text.account())
            .choices(view.targets.iter().map(account).collect()),
        Field::new(t, Kind::Select, "state", text.state())
            .choices(TargetState::ALL.into_iter().map(state).collect()),
        Field::new(t, Kind::Text, "evidence", text.evidence()).required().with("maxlength", "500"),
    ]
}
