//! Finding leads for an action, as [`super::Reached`] does for accounts.

use super::scoped;
use super::tables::LEADS;
use crate::StoreError;
use crate::desk::Tx;
use crate::leads::{Lead, lead_select};
use crate::reach::Reached;
use canopy_domain::access::Action;
use canopy_domain::primitives::LeadId;
use sea_query::{Expr, ExprTrait as _};

/// Working on a lead: changing it, saying where it stands, making an account of it.
#[derive(Debug, Clone, Copy)]
pub enum WorkOn {}

impl Tx {
    /// Finds a lead to work on: `NotFound` where the caller cannot see it, `Forbidden` where they see
    /// it but may not change it.
    pub async fn find_lead(&self, id: LeadId) -> Result<Reached<'_, Lead, WorkOn>, StoreError> {
        let mut seen = lead_select(self, Action::ViewLeads);
        seen.and_where(Expr::col((LEADS, "id")).eq(id.0));
        let record: Lead = self.fetch_one(&seen).await?;
        let mut allowed = scoped::select_owned(self, Action::EditLeads, LEADS);
        allowed.column((LEADS, "id")).and_where(Expr::col((LEADS, "id")).eq(id.0));
        let (_,): (LeadId,) =
            self.fetch_first(&allowed).await?.ok_or(StoreError::Forbidden(Action::EditLeads))?;
        self.name_for_lead(Action::EditLeads, id).await?;
        Ok(Reached::found(self, record))
    }
}
