//! `GET /portfolio`: one of four looks at the accounts in reach.

use super::ask::{Asked, Look, MONTHS};
use super::concentration::{self, Tables};
use super::matrix::{self, Matrix};
use super::pareto::{self, Curve};
use super::rfm::{self, Map};
use crate::file::offers;
use crate::stop::{Answer, Stop};
use crate::ui::{Blank, Choice, Field, Kind, ListAsk, Note, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::access::Action;
use canopy_store::ViewTeam;
use canopy_usecases::portfolio;

#[derive(Template)]
#[template(path = "portfolio/page.html")]
struct PortfolioPage {
    frame: Frame,
    look: &'static str,
    fields: Vec<Field>,
    views: Vec<View>,
    blank: Option<Blank>,
    note: Option<Note>,
    curve: Option<Curve>,
    map: Option<Map>,
    matrix: Option<Matrix>,
    tables: Option<Tables>,
    thresholds: Option<String>,
    exports: Vec<(String, &'static str)>,
}

struct View {
    name: &'static str,
    url: String,
    is_here: bool,
}

pub(super) async fn page(visit: Visit, ask: ListAsk) -> Answer {
    let t = visit.texts();
    let text = t.portfolio();
    let asked = Asked::read(&ask)?;
    let found = portfolio::survey(visit.company(), &visit.desk, &asked.portfolio).await?;
    let found = found.filter(|survey| !survey.accounts.is_empty());
    let mut page = PortfolioPage {
        frame: Frame::of(&visit.asked, text.portfolio()).lead(text.lead()),
        look: asked.look.code(),
        fields: fields(&visit, &ask, &asked).await?,
        views: views(&visit, &asked),
        blank: None,
        note: None,
        curve: None,
        map: None,
        matrix: None,
        tables: None,
        thresholds: visit.may(Action::SetThresholds).then(urls::thresholds),
        exports: Vec::new(),
    };
    let Some(found) = found else {
        page.blank = Some(Blank::new("chart-pie", text.empty_title(), text.empty_text()));
        return show(&page);
    };
    let kept: Vec<&str> = super::ask::KEPT.into_iter().chain(["look"]).collect();
    page.exports = offers(t, &ask, "/portfolio/export", &kept).to_vec();
    match asked.look {
        Look::Pareto => match pareto::curve(t, &asked, &found) {
            Some(curve) => page.curve = Some(curve),
            None => page.note = Some(pareto::nothing(t)),
        },
        Look::Rfm => page.map = rfm::map(t, &asked, &found),
        Look::Matrix => {
            let (value, potential) = (asked.value.as_deref(), asked.potential.as_deref());
            match portfolio::potential(&visit.desk, value, potential).await? {
                Some(potential) => {
                    page.fields.extend(matrix::fields(t, &asked, &potential));
                    page.matrix = Some(matrix::matrix(t, &asked, &found, &potential));
                }
                None => page.note = Some(matrix::nothing(t)),
            }
        }
        Look::Concentration => {
            let spread = portfolio::spread(&visit.desk, &found).await?;
            page.tables = Some(concentration::tables(t, &spread));
        }
    }
    show(&page)
}

fn views(visit: &Visit, asked: &Asked) -> Vec<View> {
    let text = visit.texts().portfolio();
    let view = |look: Look| View {
        name: match look {
            Look::Pareto => text.look_pareto(),
            Look::Rfm => text.look_rfm(),
            Look::Matrix => text.look_matrix(),
            Look::Concentration => text.look_concentration(),
        },
        url: asked.url(&urls::portfolio(), &[("look", look.code())]),
        is_here: look == asked.look,
    };
    Look::ALL.into_iter().map(view).collect()
}

async fn fields(visit: &Visit, ask: &ListAsk, asked: &Asked) -> Result<Vec<Field>, Stop> {
    let t = visit.texts();
    let text = t.portfolio();
    let select = |name: &'static str, label: &str, choices: Vec<Choice>| {
        let choices = std::iter::once(Choice::new("", t.frame().all())).chain(choices).collect();
        Field::new(t, Kind::Select, name, label).value(ask.text(name)).choices(choices).submitting()
    };
    let tree = visit.desk.territories().await?;
    let tree = tree.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let people = visit.desk.permit::<ViewTeam>()?.users().await?;
    let people = people.iter().map(|one| Choice::new(one.id.to_string(), &one.name)).collect();
    let months = MONTHS.into_iter();
    let months = months.map(|one| Choice::new(one.to_string(), text.last_months(&one.to_string())));
    Ok(vec![
        Field::new(t, Kind::Select, "months", text.period())
            .value(asked.portfolio.months.to_string())
            .choices(months.collect())
            .submitting(),
        select("territory", t.growth().territory(), tree),
        select("owner", t.growth().owner(), people),
    ])
}
