//! The search over everything, for programs: the same answer as the page and the palette, within the
//! caller's reach.

use super::json;
use crate::pages::search::{Group, Item, find};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::ui::ListAsk;
use crate::visit::Visit;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/api/v1/search", Access::SignedIn, ask)]
}

#[derive(OpenApi)]
#[openapi(paths(ask))]
pub(super) struct Part;

/// What was found, the kind with the closest first.
#[derive(Serialize, ToSchema)]
struct SearchOut {
    /// By kind.
    groups: Vec<FoundGroupOut>,
}

/// What was found of one kind.
#[derive(Serialize, ToSchema)]
struct FoundGroupOut {
    /// account, lead, person, territory, product, standard, run, action or page.
    kind: &'static str,
    /// How many there are, at least.
    total: u64,
    /// Whether there are no more.
    is_exact: bool,
    /// The closest, in their order.
    items: Vec<FoundOut>,
}

/// Something that was found.
#[derive(Serialize, ToSchema)]
struct FoundOut {
    /// What it is called.
    name: String,
    /// What tells it apart: code, place, owner.
    detail: String,
    /// A remark in the reader's language, e.g. a former name.
    remark: String,
    /// Its page.
    url: String,
    /// exact, prefix, part, pinyin or initials; nothing where nothing was asked for.
    closeness: Option<&'static str>,
}

impl FoundOut {
    fn of(item: Item) -> Self {
        Self {
            name: item.name,
            detail: item.detail,
            remark: item.remark,
            url: item.url,
            closeness: item.closeness.map(canopy_domain::search::Closeness::code),
        }
    }
}

/// What is called so: accounts and leads in reach, people, territories, products, standards, finished
/// screenings, and the pages and actions the caller may use. Chinese by part, pinyin or initials.
#[utoipa::path(get, path = "/api/v1/search", tag = "search",
    params(("q" = Option<String>, Query, description = "What is looked for; words apart by blanks must all be there")),
    responses((status = 200, body = SearchOut)))]
async fn ask(visit: Visit, ask: ListAsk) -> Answer {
    let group = |group: Group| FoundGroupOut {
        kind: group.kind.code(),
        total: group.total.at_least,
        is_exact: group.total.is_exact,
        items: group.items.into_iter().map(FoundOut::of).collect(),
    };
    let groups = find(&visit, &ask.text("q")).await?.into_iter().map(group).collect();
    json(&SearchOut { groups })
}
