//! In whose name a deputy does something: in their own wherever they could do it anyway, else in that
//! of the first person they represent who could. What is found is kept by the transaction, and the
//! audit log tells it with every change.

use super::scoped;
use super::tables::{ACCOUNTS, LEADS, TERRITORIES};
use crate::StoreError;
use crate::desk::{Desk, Tx};
use canopy_domain::access::{Action, Caller, represented};
use canopy_domain::primitives::{AccountId, LeadId, TerritoryId, UserId};
use sea_query::{Expr, ExprTrait as _, SelectStatement};
use uuid::Uuid;

impl Desk {
    /// Whom the caller represents when they do something to an account in reach; `None` where they do
    /// it in their own name.
    pub async fn in_whose_name(
        &self,
        action: Action,
        id: AccountId,
    ) -> Result<Option<UserId>, StoreError> {
        self.first_name(action, |caller| {
            let mut statement = scoped::select_in_own_name(self.dialect(), caller, action);
            statement.column((ACCOUNTS, "id")).and_where(Expr::col((ACCOUNTS, "id")).eq(id.0));
            statement
        })
        .await
    }

    /// The first person represented for whom a statement finds something, unless it does for the
    /// caller themselves.
    async fn first_name(
        &self,
        action: Action,
        statement: impl Fn(&Caller) -> SelectStatement,
    ) -> Result<Option<UserId>, StoreError> {
        let Some(caller) = self.caller().filter(|one| !one.stands_in_for.is_empty()) else {
            return Ok(None);
        };
        if self.fetch_first::<(Uuid,)>(&statement(caller)).await?.is_some() {
            return Ok(None);
        }
        for absent in represented(caller, action) {
            let them = Caller {
                user: absent.user,
                job: absent.job,
                territories: absent.territories.clone(),
                ..caller.alone()
            };
            if self.fetch_first::<(Uuid,)>(&statement(&them)).await?.is_some() {
                return Ok(Some(absent.user));
            }
        }
        Ok(None)
    }
}

impl Tx {
    /// Finds out and keeps in whose name something is done to an account.
    pub(crate) async fn name_for_account(
        &self,
        action: Action,
        id: AccountId,
    ) -> Result<(), StoreError> {
        let name = self.in_whose_name(action, id).await?;
        self.keep_name(id.0, name);
        Ok(())
    }

    /// The same for a lead.
    pub(crate) async fn name_for_lead(&self, action: Action, id: LeadId) -> Result<(), StoreError> {
        let of = |caller: &Caller| {
            let mut statement = scoped::select_owned_in_own_name(caller, action, LEADS);
            statement.column((LEADS, "id")).and_where(Expr::col((LEADS, "id")).eq(id.0));
            statement
        };
        let name = self.first_name(action, of).await?;
        self.keep_name(id.0, name);
        Ok(())
    }

    /// The same for what is done to a territory.
    pub(crate) async fn name_for_territory(
        &self,
        action: Action,
        id: TerritoryId,
    ) -> Result<(), StoreError> {
        let of = |caller: &Caller| {
            let mut statement = scoped::territories_in_own_name(caller, action);
            statement.and_where(Expr::col((TERRITORIES, "id")).eq(id.0));
            statement
        };
        let name = self.first_name(action, of).await?;
        self.keep_name(id.0, name);
        Ok(())
    }
}
