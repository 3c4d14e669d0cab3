//! Entering and changing one account over the API.

use super::super::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::Answer;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use canopy_usecases::accounts::{AccountFault, AccountWords, change_account, enter_account};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let edit = Access::Needs(Action::EditAccounts);
    vec![
        Route::post("/api/v1/accounts", edit, enter),
        Route::post("/api/v1/accounts/{account}", edit, change),
    ]
}

/// What an account shall be.
#[derive(Deserialize, ToSchema)]
pub(super) struct AccountWordsIn {
    /// Its name.
    #[schema(max_length = 200)]
    name: String,
    /// Its code, unique unless empty.
    #[serde(default)]
    #[schema(max_length = 200)]
    code: String,
    /// Its other names.
    #[serde(default)]
    aliases: Vec<String>,
    /// Its type.
    #[serde(default)]
    account_type: String,
    /// Its level.
    #[serde(default)]
    level: String,
    /// Its region.
    #[serde(default)]
    region: String,
    /// Its city.
    #[serde(default)]
    city: String,
    /// The account above.
    parent: Option<Uuid>,
    /// Its territory.
    territory: Option<Uuid>,
    /// Its owner.
    owner: Option<Uuid>,
    /// What the company's own fields hold, by code; an empty text empties one.
    #[serde(default)]
    fields: BTreeMap<String, String>,
}

/// An account as it shall be, and the state that was read.
#[derive(Deserialize, ToSchema)]
pub(super) struct AccountChangeIn {
    /// The state of it that was read.
    version: i64,
    /// All of it.
    #[serde(flatten)]
    account: AccountWordsIn,
}

impl AccountWordsIn {
    fn words(self) -> AccountWords {
        AccountWords {
            name: self.name,
            code: self.code,
            aliases: self.aliases,
            account_type: self.account_type,
            level: self.level,
            region: self.region,
            city: self.city,
            parent: self.parent.map(AccountId),
            territory: self.territory.map(TerritoryId),
            owner: self.owner.map(UserId),
            fields: self.fields,
        }
    }
}

/// An account that was entered or changed.
#[derive(Serialize, ToSchema)]
struct KeptAccount {
    /// Its id.
    id: Uuid,
    /// Which state of it this is.
    version: i64,
}

/// What is wrong with an account.
#[derive(Serialize, ToSchema)]
struct AccountFaults {
    /// Codes.
    codes: Vec<&'static str>,
    /// Codes of the company's own fields that cannot hold their value.
    fields: Vec<String>,
}

fn faulty(faults: &[AccountFault]) -> Answer {
    let field = |fault: &AccountFault| match fault {
        AccountFault::Field(code) => Some(code.clone()),
        _ => None,
    };
    unprocessable(&AccountFaults {
        codes: faults.iter().map(AccountFault::code).collect(),
        fields: faults.iter().filter_map(field).collect(),
    })
}

/// Enters an account where its caller may change it.
#[utoipa::path(post, path = "/api/v1/accounts", tag = "accounts", request_body = AccountWordsIn,
    responses((status = 201, body = KeptAccount), (status = 403, body = Problem),
        (status = 422, body = AccountFaults)))]
pub(super) async fn enter(visit: Visit, Body(sent): Body<AccountWordsIn>) -> Answer {
    match enter_account(&visit.desk, visit.at(), &sent.words()).await? {
        Ok(id) => created(&KeptAccount { id: id.0, version: 1 }),
        Err(faults) => faulty(&faults),
    }
}

/// Changes an account: what is sent is all of it, but for own fields that are left out.
#[utoipa::path(post, path = "/api/v1/accounts/{account}", tag = "accounts",
    request_body = AccountChangeIn,
    params(("account" = Uuid, Path, description = "The account")),
    responses((status = 200, body = KeptAccount), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = AccountFaults)))]
pub(super) async fn change(
    visit: Visit,
    Path(id): Path<AccountId>,
    Body(sent): Body<AccountChangeIn>,
) -> Answer {
    let asked = (id, sent.version, &sent.account.words());
    match change_account(&visit.desk, visit.at(), asked).await? {
        Ok(()) => {
            let version = visit.desk.account_detail(id).await?.account.version;
            json(&KeptAccount { id: id.0, version })
        }
        Err(faults) => faulty(&faults),
    }
}
