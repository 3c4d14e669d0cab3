//! `GET /`.

use super::concentration::{Concentration, concentration};
use super::growth::{OwnGrowth, own_growth};
use super::latest::{Latest, latest};
use crate::pages;
use crate::pages::decisions::{Answered, news};
use crate::pages::screening::whole;
use crate::stop::{Answer, Stop};
use crate::ui::{Tile, filters};
use crate::urls;
use crate::view::{Frame, NavItem, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Job;
use canopy_domain::decisions::ContestStatus;
use canopy_store::ratings::RatingsAsked;
use canopy_texts::Texts;
use canopy_usecases::local_day;
use canopy_usecases::ratings::count_due;

#[derive(Template)]
#[template(path = "home/page.html")]
struct Home {
    frame: Frame,
    places: Vec<Place>,
    latest: Option<Latest>,
    growth: Option<OwnGrowth>,
    dependence: Option<Concentration>,
    rate: Option<Tile>,
    waiting: Option<Tile>,
    answers: Vec<Answered>,
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
    let news = news(&visit).await?;
    let rate = to_rate(&visit).await?;
    let waiting = (news.waiting > 0).then(|| waiting(t, news.waiting));
    show(&Home { frame, places, latest, growth, dependence, rate, waiting, answers: news.answers })
}

/// Ratings due, for those who look after customers.
async fn to_rate(visit: &Visit) -> Result<Option<Tile>, Stop> {
    let job = visit.caller().job;
    if !matches!(job, Job::Representative | Job::Manager) {
        return Ok(None);
    }
    let asked = RatingsAsked::default();
    let count = count_due(&visit.desk, &asked, local_day(visit.at())).await?;
    let text = visit.texts().ratings();
    let tile = || {
        let number = visit.texts().formats().number(whole(count));
        Tile::new(text.home_title(), number).note(text.home_note()).link(urls::ratings())
    };
    Ok((count > 0).then(tile))
}

fn waiting(t: Texts, count: u64) -> Tile {
    let open = urls::with_query(&urls::reviews(), &[("status", ContestStatus::Open.code())]);
    Tile::new(t.decisions().home_waiting(), t.formats().number(whole(count))).link(open)
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
