//! Looking up is checking: a record that was found for an action, inside the transaction that found
//! it. What changes records takes one of these and never a bare id.

use super::scoped;
use super::tables::ACCOUNTS;
use crate::StoreError;
use crate::accounts::{Account, account_columns};
use crate::desk::Tx;
use canopy_domain::access::Action;
use canopy_domain::primitives::AccountId;
use sea_query::{Expr, ExprTrait as _, SelectStatement};
use std::marker::PhantomData;

/// An action on one account, as a type.
pub trait AccountAct: sealed::Sealed {
    /// The action the policy is asked about.
    const ACTION: Action;
}

mod sealed {
    pub trait Sealed {}
}

/// Seeing an account.
#[derive(Debug, Clone, Copy)]
pub enum View {}

/// Changing an account.
#[derive(Debug, Clone, Copy)]
pub enum Edit {}

/// Rating an account.
#[derive(Debug, Clone, Copy)]
pub enum Rate {}

/// Writing a note about an account.
#[derive(Debug, Clone, Copy)]
pub enum Write {}

/// Asking for an account's tier to be looked at again.
#[derive(Debug, Clone, Copy)]
pub enum Contest {}

/// Deciding about such a request.
#[derive(Debug, Clone, Copy)]
pub enum Decide {}

/// Giving an account a tier without a request.
#[derive(Debug, Clone, Copy)]
pub enum Override {}

macro_rules! account_acts {
    ($($act:ident = $action:ident),+ $(,)?) => {$(
        impl sealed::Sealed for $act {}

        impl AccountAct for $act {
            const ACTION: Action = Action::$action;
        }
    )+};
}

account_acts! {
    View = ViewAccounts,
    Edit = EditAccounts,
    Rate = RateAccounts,
    Write = WriteNotes,
    Contest = ContestTiers,
    Decide = DecideContests,
    Override = OverrideTiers,
}

/// A record within the caller's reach for the action `A`. It borrows the transaction that found it,
/// so it cannot be carried into a later one.
pub struct Reached<'tx, T, A> {
    tx: &'tx Tx,
    record: T,
    act: PhantomData<A>,
}

impl<T, A> std::ops::Deref for Reached<'_, T, A> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.record
    }
}

impl<'tx, T, A> Reached<'tx, T, A> {
    pub(crate) const fn tx(&self) -> &'tx Tx {
        self.tx
    }
}

impl<'tx, T, A> Reached<'tx, T, A> {
    /// What a capability's own lookup found, after it asked for the action.
    pub(super) const fn found(tx: &'tx Tx, record: T) -> Self {
        Self { tx, record, act: PhantomData }
    }
}

impl Tx {
    /// Finds an account for an action: `NotFound` where the caller cannot see it, `Forbidden` where
    /// they see it but may not do this.
    pub async fn find<A: AccountAct>(
        &self,
        id: AccountId,
    ) -> Result<Reached<'_, Account, A>, StoreError> {
        self.find_with::<A>(id, scoped::select).await
    }

    /// As [`Tx::find`], for an account in the trash.
    pub async fn find_in_trash<A: AccountAct>(
        &self,
        id: AccountId,
    ) -> Result<Reached<'_, Account, A>, StoreError> {
        self.find_with::<A>(id, |desk, action| {
            let mut statement = scoped::select_with_trash(desk, action);
            statement.and_where(Expr::col((ACCOUNTS, "deleted_at")).is_not_null());
            statement
        })
        .await
    }

    async fn find_with<A: AccountAct>(
        &self,
        id: AccountId,
        begin: impl Fn(&crate::Desk, Action) -> SelectStatement,
    ) -> Result<Reached<'_, Account, A>, StoreError> {
        let with_id = |action| {
            let mut statement = begin(self, action);
            statement.and_where(Expr::col((ACCOUNTS, "id")).eq(id.0));
            statement
        };
        let mut seen = with_id(Action::ViewAccounts);
        account_columns(&mut seen);
        let record: Account = self.fetch_one(&seen).await?;
        if A::ACTION != Action::ViewAccounts {
            let mut allowed = with_id(A::ACTION);
            allowed.column((ACCOUNTS, "id"));
            let (_,): (AccountId,) =
                self.fetch_first(&allowed).await?.ok_or(StoreError::Forbidden(A::ACTION))?;
        }
        self.name_for_account(A::ACTION, id).await?;
        Ok(Reached { tx: self, record, act: PhantomData })
    }
}
