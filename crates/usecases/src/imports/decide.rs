//! Says which account a held one is: one that is known, a new one, or none whose sales count. A
//! decision is carried out with the import; until then nothing else changes.

use crate::{Company, Failure, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::primitives::{AccountId, ImportId};
use canopy_store::Import;
use canopy_store::StoreError;
use canopy_store::imports::Decision;

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

/// A decision about one held account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeldChoice {
    /// Its place in the list.
    pub seq: u64,
    /// The version of the import the list was read at: a check gives accounts other places.
    pub version: i64,
    /// What was decided.
    pub decision: HeldDecision,
}

/// What becomes of all accounts nobody has decided about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rest {
    /// They are new accounts.
    Create,
    /// Their sales do not count.
    LeaveOut,
}

/// Decides about a held account. Said twice it is the same; said otherwise it is a conflict.
pub async fn decide(
    company: &Company,
    caller: &Caller,
    import: ImportId,
    choice: HeldChoice,
) -> Outcome<()> {
    let (kind, account) = match choice.decision {
        HeldDecision::LeaveOut => (Decision::LeftOut, None),
        HeldDecision::Match(account) => (Decision::Matched, Some(account)),
        HeldDecision::Create => (Decision::Created, None),
    };
    let tx = company.store.desk(caller).write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.still_checked(import, choice.version).await?;
    let held = permit.held_accounts(import, choice.seq, 1).await?;
    let held = held.into_iter().find(|held| held.seq == choice.seq).ok_or(StoreError::NotFound)?;
    if held.decision == kind && held.account == account {
        return Ok(());
    }
    if held.decision != Decision::Open {
        return Err(Failure::Conflict);
    }
    permit.decide_held(import, choice.seq, kind, account).await?;
    Ok(tx.commit().await?)
}

/// Decides about every held account that waits for it; how many there were.
pub async fn decide_rest(
    company: &Company,
    caller: &Caller,
    import: ImportId,
    version: i64,
    rest: Rest,
) -> Outcome<u64> {
    let decision = match rest {
        Rest::Create => Decision::Created,
        Rest::LeaveOut => Decision::LeftOut,
    };
    let tx = company.store.desk(caller).write(company.clock.now()).await?;
    let permit = tx.permit::<Import>()?;
    permit.still_checked(import, version).await?;
    let decided = permit.decide_open_held(import, decision).await?;
    tx.commit().await?;
    Ok(decided)
}
