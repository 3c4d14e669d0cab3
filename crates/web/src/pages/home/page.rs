//! `GET /`.

use super::concentration::{Concentration, concentration};
use super::growth::{OwnGrowth, own_growth};
use super::latest::{Latest, latest};
use crate::pages;
use crate::stop::Answer;
use crate::ui::filters;
use crate::view::{Frame, NavItem, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Job;
use canopy_texts::Texts;

#[derive(Template)]
#[template(path = "home/page.html")]
struct Home {
    frame: Frame,
    places: Vec<Place>,
    latest: Option<Latest>,
    growth: Option<OwnGrowth>,
    dependence: Option<Concentration>,
}

struct Place {
    name: &'static str,
    icon: &'static str,
    url: String,
}

pub(crate) async fn home(visit: Visit) -> Answer {
    let t = visit.texts();
    let title = t.frame().greeting(visit.visitor().name());
    let frame = Frame::of(&visit.asked, title).lead(aim(t, visit.caller().job));
    let sees = |item: &NavItem| item.needs.is_none_or(|action| visit.may(action));
    let place = |item: NavItem| Place { name: (item.name)(t), icon: item.icon, url: (item.url)() };
    let places = pages::nav().into_iter().filter(sees).map(place).collect();
    let latest = latest(&visit).await?;
    let growth = own_growth(&visit).await?;
    let dependence = concentration(&visit).await?;
    show(&Home { frame, places, latest, growth, dependence })
}

/// What a job comes here for.
pub(crate) fn aim(t: Texts, job: Job) -> &'static str {
    let t = t.access();
    match job {
        Job::Representative => t.aim_representative(),
        Job::Manager => t.aim_manager(),
        Job::Director => t.aim_director(),
        Job::Analyst => t.aim_analyst(),
        Job::Auditor => t.aim_auditor(),
        Job::Administrator => t.aim_administrator(),
    }
}
