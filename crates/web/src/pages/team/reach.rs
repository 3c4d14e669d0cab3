//! `GET /team/{id}/reach`: which accounts a person reaches and by what, and what their job lets them
//! do.

use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, List, ListAsk, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::UserId;
use canopy_store::Count;
use canopy_texts::Texts;
use canopy_usecases::team::{PersonReach, reach_of};

#[derive(Template)]
#[template(path = "team/reach.html")]
struct ReachPage {
    frame: Frame,
    ways: List,
    actions: List,
}

/// One way by which the person reaches accounts.
struct Way {
    by: String,
    /// How many that are, and where they are listed.
    accounts: String,
    url: Option<String>,
}

pub(super) async fn page(visit: Visit, Path(id): Path<UserId>) -> Answer {
    let t = visit.texts();
    let text = t.team();
    let found = reach_of(&visit.desk, id, visit.at()).await?;
    let frame = Frame::of(&visit.asked, text.reach_title(&found.user.name))
        .lead(text.reach_lead())
        .under(t.frame().team(), urls::team())
        .under(found.user.name.clone(), urls::person(id));
    show(&ReachPage { frame, ways: ways(t, &found), actions: actions(t, &found.actions) })
}

fn ways(t: Texts, found: &PersonReach) -> List {
    let text = t.team();
    let mut ways = Vec::new();
    if found.sees_all {
        let by = text.reach_by_job(t.access().job(found.user.job));
        ways.push(Way { by, accounts: t.frame().all().to_owned(), url: None });
    }
    let owner = [("owner", found.user.id.to_string())];
    ways.push(way(t, text.reach_owned().to_owned(), found.owned, Some(owner.as_slice())));
    for (territory, name, accounts) in &found.held {
        let pair = [("territory", territory.to_string())];
        ways.push(way(t, text.reach_held(name), *accounts, Some(pair.as_slice())));
    }
    ways.push(way(t, text.reach_on_team().to_owned(), found.on_team, None));
    let day = |day| t.formats().day(day);
    for one in &found.represents {
        let by = text.reach_represents(&one.absent_name, &day(one.until));
        ways.push(Way { by, accounts: String::new(), url: Some(urls::reach_of(one.absent)) });
    }
    for one in &found.represented_by {
        let by = text.reach_represented_by(&one.deputy_name, &day(one.until));
        ways.push(Way { by, accounts: String::new(), url: Some(urls::reach_of(one.deputy)) });
    }
    let columns = [
        Column::new("by", text.reach_by(), |way: &Way| match &way.url {
            Some(url) => Cell::link(url, &way.by),
            None => Cell::data(&way.by),
        })
        .wide(),
        Column::new("accounts", t.frame().accounts(), |way: &Way| Cell::text(&way.accounts)),
    ];
    List::new(t, "ways", &ListAsk::default(), &columns, &ways)
        .caption(text.reach_ways_title())
        .blank(Blank::new("eye", text.reach_none_title(), text.reach_none_text()))
}

fn way(t: Texts, by: String, count: Count, filter: Option<&[(&str, String)]>) -> Way {
    let number = i64::try_from(count.at_least).unwrap_or(i64::MAX);
    let words = t.frame().count_accounts(number);
    let url = filter.map(|pairs| {
        let pairs: Vec<(&str, &str)> = pairs.iter().map(|(key, id)| (*key, id.as_str())).collect();
        urls::with_query(&urls::accounts(), &pairs)
    });
    let accounts = if count.is_exact { words } else { t.frame().count_more_than(&words) };
    Way { by, accounts, url }
}

fn actions(t: Texts, actions: &[(Action, Scope)]) -> List {
    let text = t.team();
    let columns = [
        Column::new("action", text.reach_action(), move |one: &(Action, Scope)| {
            Cell::text(t.access().action(one.0))
        })
        .wide(),
        Column::new("scope", text.reach_scope(), move |one: &(Action, Scope)| {
            Cell::text(t.access().scope(one.1))
        }),
    ];
    List::new(t, "actions", &ListAsk::default(), &columns, actions)
        .caption(text.reach_actions_title())
        .blank(Blank::new("eye", text.reach_none_title(), text.reach_none_text()))
}
