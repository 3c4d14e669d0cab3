//! A lead becomes a new account, or is tied to one there is. Its history stays with it.

use super::alike;
use crate::Outcome;
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
/// is.
pub async fn become_account(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &BecomeAccount,
) -> Outcome<Result<AccountId, LeadFault>> {
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(asked.id).await?;
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
    if alike(&tx, &lead).await?.is_undecided() {
        return Ok(Err(LeadFault::AlikeUndecided));
    }
    let id = AccountId(Uuid::now_v7());
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
