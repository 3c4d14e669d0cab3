//! Leads in reach and products that are called so, by their own shadow columns.

use super::accounts::Found;
use super::called::Sought;
use crate::StoreError;
use crate::desk::{Count, Desk};
use crate::dialect::row;
use crate::leads::mentions;
use crate::reach::tables::{LEADS, PRODUCTS};
use crate::reach::{open, scoped};
use crate::sales::product_mentions;
use canopy_domain::access::Action;
use canopy_domain::leads::LeadState;
use canopy_domain::primitives::{LeadId, ProductId};
use canopy_domain::search::{Closeness, Names};
use sea_query::{Expr, ExprTrait as _, Order, SelectStatement};

/// Rows looked at closely; lists show the rest.
const LOOKED_AT: u64 = 300;

/// A lead that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeadFound {
    /// Its id.
    pub id: LeadId,
    /// The organisation.
    pub organisation: String,
    /// Whom one talks to there.
    pub person: String,
    /// Its city, or its region where the city is not known.
    pub place: String,
    /// Where it stands.
    pub state: LeadState,
}

/// A product that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductFound {
    /// Its id.
    pub id: ProductId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub class: String,
}

struct LeadLine {
    id: LeadId,
    organisation: String,
    person: String,
    region: String,
    city: String,
    state: LeadState,
    name_search: String,
    pinyin: String,
    initials: String,
}

row!(LeadLine { id, organisation, person, region, city, state, name_search, pinyin, initials });

struct ProductLine {
    id: ProductId,
    code: String,
    name: String,
    class: String,
    name_search: String,
    pinyin: String,
    initials: String,
}

row!(ProductLine { id, code, name, class, name_search, pinyin, initials });

impl Desk {
    /// The leads in reach that are called so, the closest first; of very many, among the latest.
    pub async fn search_leads(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<LeadFound>, StoreError> {
        let lines: Vec<LeadLine> = self.fetch(&leads_statement(self, sought)).await?;
        let found = lines.into_iter().filter_map(|line| {
            let names =
                Names { names: &line.name_search, pinyin: &line.pinyin, initials: &line.initials };
            let person = || self.closeness(sought, &[&line.person]);
            let closeness = sought.closeness(names).or_else(person)?;
            let place = if line.city.is_empty() { line.region } else { line.city };
            let lead = LeadFound {
                id: line.id,
                organisation: line.organisation,
                person: line.person,
                place,
                state: line.state,
            };
            Some((closeness, lead))
        });
        Ok(closest(found.collect(), most))
    }

    /// The products that are called so, the closest first.
    pub async fn search_products(
        &self,
        sought: &Sought,
        most: usize,
    ) -> Result<Found<ProductFound>, StoreError> {
        let lines: Vec<ProductLine> = self.fetch(&products_statement(sought)).await?;
        let found = lines.into_iter().filter_map(|line| {
            let closeness = sought.closeness(Names {
                names: &line.name_search,
                pinyin: &line.pinyin,
                initials: &line.initials,
            })?;
            let product =
                ProductFound { id: line.id, code: line.code, name: line.name, class: line.class };
            Some((closeness, product))
        });
        Ok(closest(found.collect(), most))
    }
}

pub(crate) fn leads_statement(desk: &Desk, sought: &Sought) -> SelectStatement {
    let columns = [
        "id",
        "organisation",
        "person",
        "region",
        "city",
        "state",
        "name_search",
        "pinyin",
        "initials",
    ];
    let mut statement = scoped::select_owned(desk, Action::ViewLeads, LEADS);
    statement
        .columns(columns.map(|column| (LEADS, column)))
        .and_where(Expr::col((LEADS, "state")).ne(LeadState::Merged.code()))
        .order_by((LEADS, "created_at"), Order::Desc)
        .order_by((LEADS, "id"), Order::Desc)
        .limit(LOOKED_AT);
    for word in sought.words() {
        statement.cond_where(mentions(sought.text(), word));
    }
    statement
}

fn products_statement(sought: &Sought) -> SelectStatement {
    let mut statement = open::select(PRODUCTS);
    statement
        .columns(["id", "code", "name", "class", "name_search", "pinyin", "initials"])
        .order_by("sort_name", Order::Asc)
        .order_by("id", Order::Asc)
        .limit(LOOKED_AT);
    for word in sought.words() {
        statement.cond_where(product_mentions(word));
    }
    statement
}

/// The closest of those found; the order they came in decides between equals.
fn closest<T>(mut found: Vec<(Closeness, T)>, most: usize) -> Found<T> {
    let at_least = found.len() as u64;
    let total = Count { at_least, is_exact: at_least < LOOKED_AT };
    found.sort_by_key(|(closeness, _)| *closeness);
    found.truncate(most);
    Found { rows: found, total }
}
