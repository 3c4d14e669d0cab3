//! Giving many accounts other owners at once, as a hand-over does. Leaves out who may.

use super::bulk::{Merge, load, load_aliases, save};
use super::rows::AccountPatch;
use crate::StoreError;
use crate::desk::Tx;
use canopy_domain::primitives::{AccountId, UserId};
use std::collections::BTreeSet;

/// Gives accounts other owners, a line in the audit log each; the caller has found them in reach.
pub(crate) async fn change_owners(
    tx: &Tx,
    owners: &[(AccountId, UserId)],
) -> Result<(), StoreError> {
    let wanted: BTreeSet<AccountId> = owners.iter().map(|(id, _)| *id).collect();
    let known = load(tx, &wanted).await?;
    let mut aliases = load_aliases(tx, &wanted).await?;
    let mut merges = Vec::with_capacity(owners.len());
    for (id, owner) in owners {
        let account = known.get(id).ok_or(StoreError::Conflict)?;
        let patch = AccountPatch { owner: Some(Some(*owner)), ..AccountPatch::default() };
        merges.push(Merge::of(account, aliases.remove(id).unwrap_or_default(), &patch));
    }
    merges.retain(|merge| !merge.after.is_empty());
    save(tx, merges).await
}
