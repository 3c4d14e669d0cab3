//! A lead becomes a new account, or is tied to one there is. Its history stays with it.

use super::alike;
use crate::{Failure, Outcome};
use canopy_domain::access::Action;
use canopy_domain::leads::{LeadFault, channel_name, lead_note};
use canopy_domain::primitives::{AccountId, LeadId};
use canopy_store::accounts::NewAccount;
use canopy_store::leads::Conversion;
use canopy_store::{Desk, View};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A lead that shall become a new account.
#[derive(Debug, Clone)]
pub struct BecomeAccount {
    /// The lead.
    pub id: LeadId,
    /// The state of it that was read.
    pub version: i64,
    /// What the account is called; territory, owner and the rest are the lead's.
    pub account: AccountWords,
    /// What is worth remembering about it.
    pub note: String,
}

/// The name under which an account begins.
#[derive(Debug, Clone, Default)]
pub struct AccountWords {
    /// Its name; the lead's organisation where none is given.
    pub name: String,
    /// Its code.
    pub code: String,
}

/// Makes a new account of a lead. Refused while somebody looks the same and nobody said whether it
/// is, and in a territory the caller does not answer for.
pub async fn become_account(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &BecomeAccount,
) -> Outcome<Result<AccountId, LeadFault>> {
    // Names are compared before anything is written: everybody who writes waits for whoever does.
    let seen = desk.lead(asked.id).await?;
    let is_undecided = alike(desk, &seen).await?.is_undecided();
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(asked.id).await?;
    if lead.row.version != seen.row.version {
        return Err(Failure::Conflict);
    }
    let words = lead.row.words.clone();
    let name = match asked.account.name.trim() {
        "" => &words.organisation,
        name => name,
    };
    let read = channel_name(name).and_then(|name| Ok((name, lead_note(&asked.note)?)));
    let (name, note) = match read {
        Ok(read) => read,
        Err(fault) => return Ok(Err(fault)),
    };
    if is_undecided {
        return Ok(Err(LeadFault::AlikeUndecided));
    }
    if !tx.answers_for(Action::EditLeads, lead.row.territory).await? {
        return Ok(Err(LeadFault::TerritoryElsewhere));
    }
    let id = AccountId(Uuid::now_v7());
    let (organisation, apart) = (words.organisation.clone(), lead.apart.clone());
    let aliases = if name == words.organisation { Vec::new() } else { vec![words.organisation] };
    let account = NewAccount {
        aliases,
        account_type: words.account_type,
        level: words.level,
        region: words.region,
        city: words.city,
        territory: lead.row.territory,
        owner: lead.row.owner,
        ..NewAccount::named(id, asked.account.code.trim(), &name)
    };
    lead.convert(asked.version, (Conversion::New(&account), &note)).await?;
    // Once more, now that nobody else can make an account: somebody may have been faster.
    let called = tx.customers_called(&[&name, &organisation]).await?;
    if called.iter().any(|other| *other != id && !apart.contains(&other.0)) {
        return Ok(Err(LeadFault::AlikeUndecided));
    }
    tx.commit().await?;
    Ok(Ok(id))
}

/// Ties a lead to an account in reach: it was a customer's wish all along.
pub async fn link(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (LeadId, i64),
    account: AccountId,
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(id).await?;
    let account = tx.find::<View>(account).await?;
    lead.convert(version, (Conversion::Linked(&account), "")).await?;
    drop(account);
    Ok(tx.commit().await?)
}
