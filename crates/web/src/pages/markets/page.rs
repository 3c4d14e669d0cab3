//! `GET /markets/{id}`: a territory with its plan, as a map and as a list in order. What the data
//! suggest comes after, as a part of its own.

use super::map::{MOST, Map, map};
use super::targets::{columns, marking, marks};
use crate::file::offers;
use crate::pages::screening::whole;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, Field, List, ListAsk, Note, Tone, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::TerritoryId;
use canopy_store::markets::PlaceRow;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::markets::{self, MarketView, ProgressTally};

#[derive(Template)]
#[template(path = "markets/page.html")]
struct MarketPage {
    frame: Frame,
    id: TerritoryId,
    plan: Option<Plan>,
    edit: Option<(String, &'static str)>,
    exports: Vec<(String, &'static str)>,
    list: List,
    map: Option<Map>,
    table: List,
    note: Option<Note>,
    marking: Vec<Field>,
    marks: Vec<Said>,
}

struct Plan {
    pattern: &'static str,
    means: &'static str,
    since: String,
    aim: String,
    centre: Option<(String, String)>,
    finding: String,
}

/// What somebody said was reached.
pub(super) struct Said {
    pub(super) account: String,
    pub(super) state: String,
    pub(super) name: String,
    pub(super) what: &'static str,
    pub(super) by: String,
    pub(super) day: String,
}

pub(super) async fn page(visit: Visit, Path(id): Path<TerritoryId>) -> Answer {
    let t = visit.texts();
    let text = t.markets();
    let today = local_day(visit.at());
    let view = markets::read(visit.company(), &visit.desk, id, today).await?;
    let edit = view.may_plan.then(|| {
        let words = if view.plan.is_some() { text.edit() } else { text.make() };
        (urls::market_edit(id), words)
    });
    let ask = ListAsk::default();
    let list = List::new(t, "targets", &ask, &columns(t), &view.targets)
        .caption(text.targets())
        .blank(Blank::new("map-pin", text.plan_finding_none(), ""));
    let may_mark = visit.may(Action::EditAccounts);
    let most = t.formats().number(whole(markets::MOST as u64));
    show(&MarketPage {
        frame: Frame::of(&visit.asked, view.territory.name.clone())
            .under(text.markets(), urls::markets()),
        id,
        plan: plan(t, &view),
        edit,
        exports: offers(t, &ask, &urls::market_export(id), &[]).to_vec(),
        list,
        map: map(t, &view),
        table: table(t, &view),
        note: view.is_cut.then(|| Note::new(Tone::Plain, text.too_large(&most))),
        marking: if may_mark { marking(t, &view) } else { Vec::new() },
        marks: if may_mark { marks(t, &view) } else { Vec::new() },
    })
}

fn plan(t: Texts, view: &MarketView) -> Option<Plan> {
    let (text, formats) = (t.markets(), t.formats());
    let plan = view.plan.as_ref()?;
    let number = |count: u64| formats.number(whole(count));
    let tally = ProgressTally::of(&view.targets);
    let (reached, overdue) = (number(tally.reached), number(tally.overdue));
    let finding = match (tally.targets, tally.already) {
        (0, _) => text.plan_finding_none().to_owned(),
        (all, 0) => text.plan_finding(whole(all), &reached, &overdue),
        (all, already) => formats.list(&[
            text.plan_finding(whole(all), &reached, &overdue).as_str(),
            text.finding_already(&number(already)).as_str(),
        ]),
    };
    let centre = view.accounts.iter().find(|one| Some(one.id) == plan.centre);
    Some(Plan {
        pattern: text.pattern_name(plan.pattern),
        means: text.pattern_means(plan.pattern),
        since: text.since(&formats.day(plan.began)),
        aim: plan.aim.clone(),
        centre: centre.map(|one| (urls::account(one.id), one.name.clone())),
        finding,
    })
}

/// The map as a table: every account drawn, and those nobody knows the place of.
fn table(t: Texts, view: &MarketView) -> List {
    let (text, formats) = (t.markets(), t.formats());
    let of = |one: &PlaceRow| view.targets.iter().find(|target| target.target.account == one.id);
    let degrees = move |value: Option<f64>| {
        value.map_or_else(Cell::default, |value| Cell::text(formats.decimal(value, 4)))
    };
    let (territory, may_plan) = (view.territory.id, view.may_plan);
    let columns: Vec<Column<'_, PlaceRow>> = vec![
        Column::new("account", text.account(), move |one: &PlaceRow| {
            let cell = Cell::link(&urls::account(one.id), &one.name);
            cell.below_data(&one.code)
        })
        .wide(),
        Column::new("city", text.city(), |one: &PlaceRow| Cell::data(&one.city)),
        Column::new("longitude", text.longitude(), move |one: &PlaceRow| {
            degrees(one.place.map(canopy_domain::markets::Coordinates::longitude))
        })
        .number(),
        Column::new("latitude", text.latitude(), move |one: &PlaceRow| {
            degrees(one.place.map(canopy_domain::markets::Coordinates::latitude))
        })
        .number(),
        Column::new("revenue", t.accounts().revenue(), move |one: &PlaceRow| {
            Cell::text(formats.money_short(one.revenue)).exact(formats.money(one.revenue))
        })
        .number(),
        Column::new("progress", text.progress(), move |one: &PlaceRow| match of(one) {
            Some(target) => super::targets::progress(t, target),
            None if may_plan => Cell::to(
                &urls::with_query(&urls::market_edit(territory), &[("add", &one.id.to_string())]),
                text.add(),
            ),
            None => Cell::default(),
        }),
    ];
    let shown: Vec<PlaceRow> = view.accounts.iter().take(MOST).cloned().collect();
    List::new(t, "places", &ListAsk::default(), &columns, &shown).caption(text.own_accounts())
}
