//! The portfolio over the API: classes and fields, concentration of each group, and accounts chosen
//! by class, field, box or quarter; within the caller's reach.

mod out;

use self::out::{ChosenOut, PortfolioOut};
use super::{Problem, json};
use crate::pages::portfolio::{Asked, selected};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use canopy_domain::access::Action;
use canopy_usecases::portfolio;
use utoipa::OpenApi;

/// Accounts told at once; the file has all of them.
const MOST: usize = 1_000;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/api/v1/portfolio", view, read),
        Route::get("/api/v1/portfolio/accounts", view, accounts),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(read, accounts))]
pub(super) struct Part;

/// ABC classes, the map of recency and frequency, and concentration of all, of each territory and of
/// each owner.
#[utoipa::path(get, path = "/api/v1/portfolio", tag = "portfolio",
    params(
        ("territory" = Option<uuid::Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<uuid::Uuid>, Query, description = "Owned by this person"),
        ("months" = Option<u32>, Query, description = "Length of the period: 12, 6 or 24"),
    ),
    responses((status = 200, body = PortfolioOut), (status = 404, body = Problem)))]
async fn read(visit: Visit, ask: ListAsk) -> Answer {
    let asked = Asked::read(&ask)?;
    let survey = portfolio::survey(visit.company(), &visit.desk, &asked.portfolio).await?;
    let survey = survey.ok_or(Stop::NotFound)?;
    let spread = portfolio::spread(&visit.desk, &survey).await?;
    json(&PortfolioOut::of(&survey, &spread))
}

/// The accounts chosen, largest revenue first.
#[utoipa::path(get, path = "/api/v1/portfolio/accounts", tag = "portfolio",
    params(
        ("territory" = Option<uuid::Uuid>, Query, description = "In this territory or below"),
        ("owner" = Option<uuid::Uuid>, Query, description = "Owned by this person"),
        ("months" = Option<u32>, Query, description = "Length of the period: 12, 6 or 24"),
        ("class" = Option<String>, Query, description = "A, B or C"),
        ("r" = Option<u8>, Query, description = "Fifth of recency, 5 best"),
        ("f" = Option<u8>, Query, description = "Fifth of purchase days, 5 best"),
        ("x0" = Option<f64>, Query, description = "Least potential"),
        ("x1" = Option<f64>, Query, description = "Most potential"),
        ("y0" = Option<f64>, Query, description = "Least value"),
        ("y1" = Option<f64>, Query, description = "Most value"),
        ("quadrant" = Option<String>, Query, description = "star, grow, keep or serve"),
        ("value" = Option<String>, Query, description = "Code of a dimension; else revenue"),
        ("potential" = Option<String>, Query, description = "Code of a dimension"),
    ),
    responses((status = 200, body = ChosenOut), (status = 404, body = Problem)))]
async fn accounts(visit: Visit, ask: ListAsk) -> Answer {
    let asked = Asked::read(&ask)?;
    let mut chosen = selected(&visit, &asked).await?.ok_or(Stop::NotFound)?;
    let count = chosen.accounts.len();
    chosen.accounts.truncate(MOST);
    json(&ChosenOut::of(count, &chosen))
}
