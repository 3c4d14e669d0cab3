//! Entering an account by hand, and changing one.

use crate::{Failure, Outcome, fields, local_day};
use canopy_domain::access::{Action, Scope};
use canopy_domain::primitives::{AccountId, TerritoryId, UserId};
use canopy_store::accounts::{AccountPatch, NewAccount};
use canopy_store::{Desk, Edit, StoreError, Tx, Unique, View, ViewTeam};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Most characters of a name or another text of an account.
const TEXT_MOST: usize = 200;

/// What an account shall be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AccountWords {
    /// Its name.
    pub name: String,
    /// Its code, unique among accounts not in the trash unless empty.
    pub code: String,
    /// Its other names.
    pub aliases: Vec<String>,
    /// Its type.
    pub account_type: String,
    /// Its level.
    pub level: String,
    /// Its region.
    pub region: String,
    /// Its city.
    pub city: String,
    /// The account above.
    pub parent: Option<AccountId>,
    /// Its territory.
    pub territory: Option<TerritoryId>,
    /// Its owner.
    pub owner: Option<UserId>,
    /// What the company's fields hold, by code.
    pub fields: BTreeMap<String, String>,
}

/// What is wrong with an account to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AccountFault {
    /// No name.
    NameMissing,
    /// A text is longer than 200 characters.
    TooLong,
    /// Another account has the code.
    CodeTaken,
    /// Following the accounts above would lead back to it.
    Circle,
    /// The account above is none the caller sees.
    ParentUnknown,
    /// Whoever shall own it does not work here any more.
    OwnerGone,
    /// A field of the company, by code, holds no such value.
    Field(String),
}

impl AccountFault {
    /// The code in the API.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NameMissing => "name_missing",
            Self::TooLong => "too_long",
            Self::CodeTaken => "code_taken",
            Self::Circle => "circle",
            Self::ParentUnknown => "parent_unknown",
            Self::OwnerGone => "owner_gone",
            Self::Field(_) => "field",
        }
    }
}

/// Enters an account; it must lie where its caller may change it.
pub async fn enter_account(
    desk: &Desk,
    now: DateTime<Utc>,
    words: &AccountWords,
) -> Outcome<Result<AccountId, Vec<AccountFault>>> {
    let tx: Tx = desk.write(now).await?;
    if tx.scope(Action::EditAccounts) == Scope::Nothing {
        return Err(Failure::Forbidden(Action::EditAccounts));
    }
    let kept = match read(&tx, now, words).await? {
        Ok(kept) => kept,
        Err(faults) => return Ok(Err(faults)),
    };
    let id = AccountId(Uuid::now_v7());
    let account = NewAccount {
        aliases: words.aliases.clone(),
        account_type: words.account_type.trim().to_owned(),
        level: words.level.trim().to_owned(),
        region: words.region.trim().to_owned(),
        city: words.city.trim().to_owned(),
        parent: words.parent,
        territory: words.territory,
        owner: words.owner,
        attributes: kept,
        ..NewAccount::named(id, words.code.trim(), words.name.trim())
    };
    match tx.enter_account(&account).await {
        Err(StoreError::Duplicate(Unique::AccountCode)) => {
            return Ok(Err(vec![AccountFault::CodeTaken]));
        }
        done => done?,
    }
    // Nobody enters what they could not change afterwards.
    match tx.find::<Edit>(id).await {
        Err(StoreError::NotFound | StoreError::Forbidden(_)) => {
            return Err(Failure::Forbidden(Action::EditAccounts));
        }
        found => drop(found?),
    }
    tx.commit().await?;
    Ok(Ok(id))
}

/// Changes an account, if nobody did since `version`. Another owner or territory is for those who may
/// hand work over.
pub async fn change_account(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version, words): (AccountId, i64, &AccountWords),
) -> Outcome<Result<(), Vec<AccountFault>>> {
    let tx: Tx = desk.write(now).await?;
    let account = tx.find::<Edit>(id).await?;
    let assigns = account.owner != words.owner || account.territory != words.territory;
    if assigns && tx.scope(Action::HandOver) == Scope::Nothing {
        return Err(Failure::Forbidden(Action::HandOver));
    }
    let kept = match read(&tx, now, words).await? {
        Ok(kept) => kept,
        Err(faults) => return Ok(Err(faults)),
    };
    let text = |text: &str| Some(text.trim().to_owned());
    let patch = AccountPatch {
        code: text(&words.code),
        name: text(&words.name),
        aliases: Some(words.aliases.clone()),
        account_type: text(&words.account_type),
        level: text(&words.level),
        region: text(&words.region),
        city: text(&words.city),
        parent: Some(words.parent),
        territory: Some(words.territory),
        owner: Some(words.owner),
        attributes: kept,
        ..AccountPatch::default()
    };
    match account.change(version, &patch).await {
        Err(StoreError::Duplicate(Unique::AccountCode)) => {
            return Ok(Err(vec![AccountFault::CodeTaken]));
        }
        Err(StoreError::Circle) => return Ok(Err(vec![AccountFault::Circle])),
        done => drop(done?),
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// The values of the company's fields as they are kept, or everything that is wrong with the account.
async fn read(
    tx: &Tx,
    now: DateTime<Utc>,
    words: &AccountWords,
) -> Outcome<Result<BTreeMap<String, String>, Vec<AccountFault>>> {
    let mut faults = Vec::new();
    if words.name.trim().is_empty() {
        faults.push(AccountFault::NameMissing);
    }
    let texts =
        [&words.name, &words.code, &words.account_type, &words.level, &words.region, &words.city];
    if texts.into_iter().chain(&words.aliases).any(|text| text.chars().count() > TEXT_MOST) {
        faults.push(AccountFault::TooLong);
    }
    if let Some(parent) = words.parent {
        match tx.find::<View>(parent).await {
            Err(StoreError::NotFound) => faults.push(AccountFault::ParentUnknown),
            found => drop(found?),
        }
    }
    if let Some(owner) = words.owner {
        let people = tx.permit::<ViewTeam>()?.users().await?;
        if !people.iter().any(|one| one.id == owner && one.active) {
            faults.push(AccountFault::OwnerGone);
        }
    }
    let all = tx.custom_fields().await?;
    match fields::values(&all, &words.fields, local_day(now)) {
        Ok(kept) if faults.is_empty() => return Ok(Ok(kept)),
        Ok(_) => {}
        Err(odd) => faults.extend(odd.into_iter().map(AccountFault::Field)),
    }
    Ok(Err(faults))
}
