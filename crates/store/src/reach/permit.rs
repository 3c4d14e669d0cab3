//! Permits: the proof that the caller's job allows a company-wide action. Only a desk gives them.

use crate::StoreError;
use crate::desk::{Desk, Tx};
use canopy_domain::access::{Action, Scope};
use std::marker::PhantomData;

/// A company-wide action, as a type.
pub trait Act: sealed::Sealed {
    /// The action the policy is asked about.
    const ACTION: Action;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! acts {
    ($($(#[$doc:meta])* $act:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy)]
        pub enum $act {}

        impl sealed::Sealed for $act {}

        impl Act for $act {
            const ACTION: Action = Action::$act;
        }
    )+};
}

acts! {
    /// Import sales and accounts, undo imports.
    Import,
    /// Say by which channels leads come; open and close their public forms.
    ManageChannels,
    /// See standards.
    ViewStandards,
    /// Write and change drafts of standards.
    EditStandards,
    /// Publish and retire standards.
    PublishStandards,
    /// Run a screening.
    RunScreening,
    /// See who works here and the territory tree.
    ViewTeam,
    /// Say from where on the portfolio depends on few accounts.
    SetThresholds,
    /// Say which fields of its own the company keeps.
    ManageFields,
    /// Create and change users and territories.
    ManageTeam,
    /// Read the audit log.
    ViewAudit,
}

/// The proof that the action `A` is allowed at the desk or in the transaction `D`. Capabilities add
/// to it what the action reads, and to `Permit<'_, A, Tx>` what it changes.
pub struct Permit<'d, A: Act, D = Desk> {
    at: &'d D,
    act: PhantomData<A>,
}

impl<'d, A: Act, D> Permit<'d, A, D> {
    /// Where the permit holds.
    pub(crate) const fn at(&self) -> &'d D {
        self.at
    }
}

impl Desk {
    /// Asks the policy for a company-wide action.
    pub fn permit<A: Act>(&self) -> Result<Permit<'_, A>, StoreError> {
        permit(self, self)
    }
}

impl Tx {
    /// Asks the policy for a company-wide action inside this transaction.
    pub fn permit<A: Act>(&self) -> Result<Permit<'_, A, Self>, StoreError> {
        permit(self, self)
    }
}

fn permit<'d, A: Act, D>(desk: &Desk, at: &'d D) -> Result<Permit<'d, A, D>, StoreError> {
    if desk.scope(A::ACTION) == Scope::All {
        Ok(Permit { at, act: PhantomData })
    } else {
        Err(StoreError::Forbidden(A::ACTION))
    }
}

impl AsRef<Self> for Desk {
    fn as_ref(&self) -> &Self {
        self
    }
}

impl AsRef<Desk> for Tx {
    fn as_ref(&self) -> &Desk {
        self
    }
}
