//! The accounts that lines of an import name: known, decided about, or created with it. For kinds of
//! files that have no products.

use super::carry_out_sales::all_held;
use super::resolve::{Directory, Plan};
use super::seen::{How, Seen};
use crate::{Company, Failure, Outcome, Rule};
use canopy_domain::primitives::ImportId;
use canopy_store::imports::ImportRow;
use canopy_store::{Import, Permit, SystemDesk, Tx};
use canopy_tables::SalesRead;

/// The accounts of a file, by the reader's index.
pub(super) struct AccountsNamed(Plan);

/// Plans which account each name stands for, and takes keys for the new ones.
pub(super) async fn plan_accounts(
    company: &Company,
    desk: &SystemDesk,
    import: &ImportRow,
) -> Outcome<AccountsNamed> {
    let mapping = import.mapping.as_ref().ok_or(Failure::Rule(Rule::WrongState))?;
    let how = How { mapping, options: &import.options };
    let seen = Seen::load(company, import.id, how).await?;
    let directory = Directory::of(desk.permit::<Import>()?.known_accounts().await?);
    let decided = all_held(desk, import.id).await?;
    let mut plan = Plan::of(&seen.accounts, &directory, &decided);
    let tx = desk.write(company.clock.now()).await?;
    plan.take_keys(tx.permit::<Import>()?.reserve_account_keys(plan.new.len()).await?);
    tx.commit().await?;
    Ok(AccountsNamed(plan))
}

impl AccountsNamed {
    /// Keys by the reader's index; `LEFT_OUT` where somebody decided so.
    pub(super) fn keys(&self) -> &[u32] {
        &self.0.keys
    }

    /// How many are new.
    pub(super) fn created(&self) -> u64 {
        self.0.new.len() as u64
    }

    /// The plan is by the order the check met accounts in: another order is another file.
    pub(super) fn check(&self, read: &SalesRead) -> Outcome<()> {
        if read.accounts.len() == self.0.keys.len() { Ok(()) } else { Err(Failure::Conflict) }
    }

    /// Creates the new ones, and keeps the names people said others have.
    pub(super) async fn save(
        &self,
        permit: &Permit<'_, Import, Tx>,
        import: ImportId,
    ) -> Outcome<()> {
        permit.create_accounts_under(&self.0.new_keys, &self.0.new, Some(import)).await?;
        permit.patch_accounts(&self.0.learnt, Some(import)).await?;
        Ok(())
    }
}
