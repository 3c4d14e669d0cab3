//! Following an account, or hearing nothing of it. It is a person's own setting and changes nothing of
//! the account.

use crate::StoreError;
use crate::accounts::Account;
use crate::audit::Change;
use crate::desk::Desk;
use crate::dialect::{Cell, Row, decode};
use crate::reach::tables::ACCOUNT_FOLLOWS;
use crate::reach::{Reached, View, scoped};
use canopy_domain::access::Action;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::notes::{Stance, follows};
use canopy_domain::primitives::{AccountId, UserId};
use sea_query::{Expr, ExprTrait as _, Query};
use serde_json::json;
use std::collections::BTreeSet;

impl Cell for Stance {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

fn col(name: &'static str) -> Expr {
    Expr::col((ACCOUNT_FOLLOWS, name))
}

impl Desk {
    /// What the caller said about being told of an account in reach.
    pub async fn my_stance(&self, account: AccountId) -> Result<Option<Stance>, StoreError> {
        let Some(me) = self.caller().map(|caller| caller.user.0) else { return Ok(None) };
        let mut statement = scoped::select_through(self, Action::ViewAccounts, ACCOUNT_FOLLOWS);
        statement
            .column((ACCOUNT_FOLLOWS, "stance"))
            .and_where(col("account_id").eq(account.0))
            .and_where(col("user_id").eq(me));
        Ok(self.fetch_first::<(Stance,)>(&statement).await?.map(|(stance,)| stance))
    }
}

impl<A> Reached<'_, Account, A> {
    /// Those who follow the account, its owner among them unless they said otherwise.
    pub async fn followers(&self) -> Result<BTreeSet<UserId>, StoreError> {
        let mut statement =
            scoped::select_through_each(self.tx(), Action::ViewAccounts, ACCOUNT_FOLLOWS);
        statement
            .columns(["user_id", "stance"].map(|column| (ACCOUNT_FOLLOWS, column)))
            .and_where(col("account_id").eq(self.id.0));
        let said: Vec<(UserId, Stance)> = self.tx().fetch(&statement).await?;
        let owner = self.owner.filter(|owner| said.iter().all(|(user, _)| user != owner));
        let told = said.into_iter().filter(|(_, stance)| follows(Some(*stance), false));
        Ok(told.map(|(user, _)| user).chain(owner).collect())
    }
}

impl Reached<'_, Account, View> {
    /// Says whether the caller wants to be told of the account; `None` leaves it to the rule.
    pub async fn set_stance(&self, stance: Option<Stance>) -> Result<(), StoreError> {
        let tx = self.tx();
        let me = tx.actor().ok_or(StoreError::Forbidden(Action::ViewAccounts))?;
        let before = tx.my_stance(self.id).await?;
        if before == stance {
            return Ok(());
        }
        let old = scoped::delete_through(tx, Action::ViewAccounts, ACCOUNT_FOLLOWS)
            .and_where(col("account_id").eq(self.id.0))
            .and_where(col("user_id").eq(me.0))
            .to_owned();
        tx.execute(&old).await?;
        if let Some(stance) = stance {
            let statement = Query::insert()
                .into_table(ACCOUNT_FOLLOWS)
                .columns(["account_id", "user_id", "stance", "since"])
                .values_panic([
                    self.id.0.into(),
                    me.0.into(),
                    stance.code().into(),
                    tx.now().into(),
                ])
                .to_owned();
            tx.execute_one(&statement).await?;
        }
        let code = |stance: Option<Stance>| stance.map_or("usual", Stance::code);
        let change = Change::of(Verb::Follow, RecordKind::Account, self.id.0);
        let change = change.before(json!({ "stance": code(before) }));
        tx.record(change.after(json!({ "stance": code(stance) }))).await
    }
}
