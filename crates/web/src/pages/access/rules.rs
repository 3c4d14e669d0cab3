//! `GET` and `POST /sign-in-rules`: whose job needs a second factor, and who has one.

use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{Blank, Cell, Column, List, ListAsk, Pill, Tone, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::{Job, SecondFactorFor};
use canopy_domain::primitives::UserId;
use canopy_store::team::User;
use canopy_store::{ManageTeam, ViewTeam};
use canopy_texts::Texts;
use canopy_usecases::access;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "access/rules.html")]
struct RulesPage {
    frame: Frame,
    ticks: Vec<Tick>,
    people: List,
}

struct Tick {
    code: &'static str,
    name: &'static str,
    is_ticked: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct RulesForm {
    #[serde(rename = "job")]
    jobs: Vec<String>,
}

pub(super) async fn page(visit: Visit) -> Answer {
    let t = visit.texts();
    let text = t.access();
    let needed = visit.desk.second_factor_for().await?;
    let has: BTreeSet<UserId> =
        visit.desk.permit::<ManageTeam>()?.with_second_factor().await?.into_iter().collect();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let mut people: Vec<User> = people.into_iter().filter(|user| user.active).collect();
    // Who needs one and lacks it first.
    let lacks = |user: &User| needed.needs(user.job) && !has.contains(&user.id);
    people.sort_by_key(|user| !lacks(user));
    let tick =
        |job: Job| Tick { code: job.code(), name: text.job(job), is_ticked: needed.needs(job) };
    show(&RulesPage {
        frame: Frame::of(&visit.asked, text.rules_title()).lead(text.rules_lead()),
        ticks: Job::ALL.map(tick).into(),
        people: list(t, &people, (&needed, &has)),
    })
}

pub(super) async fn send(visit: Visit, Posted(sent): Posted<RulesForm>) -> Answer {
    let jobs = sent.jobs.iter().filter_map(|code| Job::from_code(code));
    access::need_factor(&visit.desk, visit.at(), &SecondFactorFor::these(jobs)).await?;
    let said = visit.texts().access().rules_saved();
    see_other(&visit.asked, &urls::sign_in_rules(), Some(said))
}

fn list(t: Texts, people: &[User], (needed, has): (&SecondFactorFor, &BTreeSet<UserId>)) -> List {
    let text = t.access();
    let columns = [
        Column::new("name", t.team().name(), |user: &User| {
            Cell::link(&urls::person(user.id), &user.name)
        })
        .wide(),
        Column::new("job", t.team().job(), move |user: &User| Cell::text(text.job(user.job))),
        Column::new("factor", text.factor_title(), move |user: &User| {
            let pill = match (has.contains(&user.id), needed.needs(user.job)) {
                (true, _) => Pill::toned(Tone::Good, text.factor_on()),
                (false, true) => Pill::toned(Tone::Fair, text.factor_lacking()),
                (false, false) => Pill::plain(text.factor_off()),
            };
            Cell::part(&pill)
        }),
    ];
    List::new(t, "people", &ListAsk::default(), &columns, people)
        .caption(text.rules_people())
        .blank(Blank::new("users", t.team().empty_title(), t.team().empty_text()))
}
