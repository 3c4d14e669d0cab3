//! Finding a person to say who represents them.

use super::{ManageTeam, Reached, open};
use crate::StoreError;
use crate::desk::Tx;
use crate::reach::tables::{TERRITORY_CLOSURE, TERRITORY_HOLDERS};
use crate::team::{User, find_user};
use canopy_domain::access::{Action, Caller, may_name_deputy};
use canopy_domain::primitives::UserId;
use sea_query::{Expr, ExprTrait as _};
use uuid::Uuid;

/// Saying who represents a person while they are absent.
#[derive(Debug, Clone, Copy)]
pub enum Represent {}

impl Tx {
    /// Finds a person to say who represents them: oneself, or somebody one leads or manages the team
    /// of; `Forbidden` else.
    pub async fn find_to_represent(
        &self,
        id: UserId,
    ) -> Result<Reached<'_, User, Represent>, StoreError> {
        let user = find_user(self, id).await?;
        if self.permit::<ManageTeam>().is_err() {
            let forbidden = StoreError::Forbidden(Action::ManageTeam);
            let Some(caller) = self.caller() else { return Err(forbidden) };
            let is_above = self.is_above(caller, id).await?;
            if !may_name_deputy(caller, id, is_above) {
                return Err(forbidden);
            }
        }
        Ok(Reached::found(self, user))
    }
}

impl crate::Desk {
    /// Whether a caller holds a territory above one that a person holds.
    async fn is_above(&self, caller: &Caller, person: UserId) -> Result<bool, StoreError> {
        let mut held = open::select(TERRITORY_HOLDERS);
        held.column("territory_id").and_where(Expr::col("user_id").eq(person.0));
        let mut above = open::select(TERRITORY_CLOSURE);
        above
            .column("ancestor_id")
            .and_where(Expr::col("ancestor_id").is_in(caller.territories.iter().map(|one| one.0)))
            .and_where(Expr::col("depth").gt(0))
            .and_where(Expr::col("descendant_id").in_subquery(held))
            .limit(1);
        Ok(self.fetch_first::<(Uuid,)>(&above).await?.is_some())
    }

    /// Whether the caller may say who represents a person.
    pub async fn may_name_deputy_of(&self, person: UserId) -> Result<bool, StoreError> {
        let Some(caller) = self.caller() else { return Ok(false) };
        let manages = self.permit::<ManageTeam>().is_ok();
        Ok(manages || may_name_deputy(caller, person, self.is_above(caller, person).await?))
    }
}
