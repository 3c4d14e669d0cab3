//! A lead becomes an account of its own, or is found to belong to one there is.

use super::rows::Lead;
use crate::StoreError;
use crate::accounts::{Account, NewAccount, create_one};
use crate::audit::Change;
use crate::reach::{Reached, View, WorkOn};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::leads::{LeadState, StepKind};
use canopy_domain::primitives::AccountId;
use serde_json::json;

/// The account a lead becomes, or belongs to.
pub enum Conversion<'c, 'tx> {
    /// A new one.
    New(&'c NewAccount),
    /// One that was found in reach.
    Linked(&'c Reached<'tx, Account, View>),
}

impl Conversion<'_, '_> {
    fn account(&self) -> AccountId {
        match self {
            Self::New(account) => account.id,
            Self::Linked(account) => account.id,
        }
    }
}

impl Reached<'_, Lead, WorkOn> {
    /// Makes the account, or ties the lead to it; the lead keeps its history and says where it went.
    pub async fn convert(
        self,
        version: i64,
        (to, note): (Conversion<'_, '_>, &str),
    ) -> Result<AccountId, StoreError> {
        self.may_become(version, LeadState::Converted)?;
        let (tx, account) = (self.tx(), to.account());
        let what = match &to {
            Conversion::New(new) => {
                if !tx.answers_for(Action::EditLeads, new.territory).await? {
                    return Err(StoreError::Forbidden(Action::EditLeads));
                }
                create_one(tx, new).await?;
                let made = json!({
                    "code": new.code,
                    "name": new.name,
                    "territory": new.territory.map(|it| it.0),
                    "owner": new.owner.map(|it| it.0),
                    "lead": self.row.id.0,
                });
                let change = Change::of(Verb::Create, RecordKind::Account, account.0).after(made);
                tx.record(change).await?;
                StepKind::Converted
            }
            Conversion::Linked(_) => StepKind::Linked,
        };
        let mut statement = self.update(version, self.step(what, note, Some(account.0)))?;
        statement
            .value("state", LeadState::Converted.code())
            .value("converted_at", tx.now())
            .value("converted_id", account.0)
            .value("linked", what == StepKind::Linked);
        if self.row.state != LeadState::Qualified {
            statement.value("qualified_at", tx.now());
        }
        tx.execute_one(&statement).await?;
        let after = json!({ "account": account.0, "state": LeadState::Converted.code() });
        let change = Change::of(Verb::Convert, RecordKind::Lead, self.row.id.0)
            .before(json!({ "state": self.row.state.code() }));
        tx.record(change.after(after)).await?;
        if what == StepKind::Linked {
            let linked = Change::of(Verb::Convert, RecordKind::Account, account.0);
            tx.record(linked.after(json!({ "lead": self.row.id.0 }))).await?;
        }
        Ok(account)
    }
}
