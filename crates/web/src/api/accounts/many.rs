//! Changing many accounts at once over the API, and taking that back.

use super::super::{Body, Problem, created, json, unprocessable};
use crate::pages::accounts::query;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::urls;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::lists::ManyFault;
use canopy_domain::primitives::{AccountId, BulkEditId, TerritoryId, UserId};
use canopy_store::accounts::{AccountPatch, Which};
use canopy_usecases::accounts::{edit_many, undo_many};
use canopy_usecases::local_day;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::post("/api/v1/accounts/many", edit, change),
        Route::post("/api/v1/accounts/many/{edit}/undo", edit, undo),
    ]
}

/// Which accounts change, and to what. Either `ids` or `query` says which.
#[derive(Deserialize, ToSchema)]
pub(super) struct ManyAccountsIn {
    /// These.
    #[schema(max_items = 10000)]
    ids: Option<Vec<Uuid>>,
    /// All that the list finds, asked as in its address after the question mark; empty for all.
    #[schema(max_length = 2000)]
    query: Option<String>,
    /// What is set.
    set: SetIn,
}

/// What is set; what is left out stays, an empty text or `null` empties it.
#[expect(clippy::option_option, reason = "left out, null and a value are three things")]
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct SetIn {
    /// The type.
    account_type: Option<String>,
    /// The level.
    level: Option<String>,
    /// The region.
    region: Option<String>,
    /// The city.
    city: Option<String>,
    /// The territory.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<Uuid>)]
    territory: Option<Option<Uuid>>,
    /// The owner.
    #[serde(default, deserialize_with = "said")]
    #[schema(value_type = Option<Uuid>)]
    owner: Option<Option<Uuid>>,
}

/// Tells `null` from what is not said.
#[expect(clippy::option_option, reason = "left out, null and a value are three things")]
fn said<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<Uuid>>, D::Error> {
    Option::deserialize(from).map(Some)
}

/// What a change of many did.
#[derive(Serialize, ToSchema)]
struct ManyOut {
    /// By which it is taken back.
    id: Uuid,
    /// Accounts that are different now.
    changed: u64,
    /// Accounts that were like that already.
    unchanged: u64,
}

/// What taking it back did.
#[derive(Serialize, ToSchema)]
struct UndoneOut {
    /// Accounts that are as before again.
    restored: u64,
}

/// What stands against it.
#[derive(Serialize, ToSchema)]
struct ManyFaultOut {
    /// Its code.
    code: &'static str,
    /// The same in the caller's language.
    fault: &'static str,
}

fn faulty(visit: &Visit, fault: ManyFault) -> Answer {
    let words = visit.texts().lists().many_fault(fault);
    unprocessable(&ManyFaultOut { code: fault.code(), fault: words })
}

/// Changes many accounts at once, 10,000 at most; those the caller may not change are left out.
#[utoipa::path(post, path = "/api/v1/accounts/many", tag = "accounts", request_body = ManyAccountsIn,
    responses((status = 201, body = ManyOut), (status = 403, body = Problem),
        (status = 422, body = ManyFaultOut)))]
pub(super) async fn change(visit: Visit, Body(sent): Body<ManyAccountsIn>) -> Answer {
    let which = match (sent.ids, sent.query) {
        (Some(ids), None) => Which::These(ids.into_iter().map(AccountId).collect()),
        (None, Some(asked)) => {
            let ask = ListAsk::of_query(urls::accounts(), &asked);
            Which::Found(Box::new(query(&ask, local_day(visit.at()))?.filter))
        }
        _ => return Err(Stop::Unreadable),
    };
    let set = sent.set;
    let patch = AccountPatch {
        account_type: set.account_type,
        level: set.level,
        region: set.region,
        city: set.city,
        territory: set.territory.map(|id| id.map(TerritoryId)),
        owner: set.owner.map(|id| id.map(UserId)),
        ..AccountPatch::default()
    };
    match edit_many(&visit.desk, visit.at(), (&which, &patch)).await? {
        Ok((id, done)) => {
            created(&ManyOut { id: id.0, changed: done.changed, unchanged: done.unchanged })
        }
        Err(fault) => faulty(&visit, fault),
    }
}

/// Takes a change of many back, as far as nobody changed anything since.
#[utoipa::path(post, path = "/api/v1/accounts/many/{edit}/undo", tag = "accounts",
    params(("edit" = Uuid, Path, description = "The change's id")),
    responses((status = 200, body = UndoneOut), (status = 404, body = Problem),
        (status = 409, body = Problem)))]
pub(super) async fn undo(visit: Visit, Path(id): Path<BulkEditId>) -> Answer {
    let restored = undo_many(&visit.desk, visit.at(), id).await?;
    json(&UndoneOut { restored })
}
