//! Says which account a held one is: one that is known, a new one, or none whose sales count.

use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::primitives::{AccountId, ImportId};
use canopy_store::Import;
use canopy_store::StoreError;
use canopy_store::accounts::{AccountPatch, NewAccount};
use canopy_store::imports::Decision;
use uuid::Uuid;

/// What was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldDecision {
    /// It is this account; the name in the file becomes one of its other names.
    Match(AccountId),
    /// It is a new account.
    Create,
    /// Its sales do not count.
    LeaveOut,
}

/// Decides about a held account.
pub async fn decide(
    company: &Company,
    caller: &Caller,
    import: ImportId,
    seq: u64,
    decision: HeldDecision,
) -> Outcome<()> {
    let desk = company.store.desk(caller);
    let tx = desk.write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    let held = permit.held_accounts(import, seq, 1).await?;
    let held = held.into_iter().find(|held| held.seq == seq).ok_or(StoreError::NotFound)?;
    let (kind, account) = match decision {
        HeldDecision::LeaveOut => (Decision::LeftOut, None),
        HeldDecision::Match(account) => {
            if !held.name.is_empty() {
                let learnt = AccountPatch {
                    add_aliases: vec![held.name.clone()],
                    ..AccountPatch::default()
                };
                permit.patch_accounts(&[(account, learnt)]).await?;
            }
            (Decision::Matched, Some(account))
        }
        HeldDecision::Create => {
            let id = AccountId(Uuid::now_v7());
            let name = if held.name.is_empty() { &held.code } else { &held.name };
            let new = NewAccount::named(id, &held.code, name);
            permit.create_accounts(&[new], Some(import)).await?;
            (Decision::Created, Some(id))
        }
    };
    permit.decide_held(import, seq, kind, account).await?;
    tx.commit().await?;
    Ok(())
}
