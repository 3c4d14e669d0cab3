//! Who represents whom, from a day to a day. What follows from it for reach is found at every request,
//! so it begins and ends by itself.

use super::User;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::Desk;
use crate::dialect::row;
use crate::reach::tables::{DEPUTIES, USERS};
use crate::reach::{Permit, Reached, Represent, ViewTeam, open};
use canopy_domain::Day;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{DeputyId, UserId};
use canopy_domain::team::Absence;
use sea_query::{Expr, ExprTrait as _, JoinType, Order, Query};
use serde_json::json;

/// Deputies listed at once.
const DEPUTIES_MAX: u64 = 2_000;

/// A time in which somebody represents another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deputy {
    /// Its id.
    pub id: DeputyId,
    /// Who is absent.
    pub absent: UserId,
    /// Their name.
    pub absent_name: String,
    /// Who represents them.
    pub deputy: UserId,
    /// Their name.
    pub deputy_name: String,
    /// The first day.
    pub from: Day,
    /// The last day.
    pub until: Day,
}

row!(Deputy { id, absent, absent_name, deputy, deputy_name, from, until });

impl<D: AsRef<Desk>> Permit<'_, ViewTeam, D> {
    /// Those who represent somebody on a day or later, the earliest first.
    pub async fn deputies(&self, since: Day) -> Result<Vec<Deputy>, StoreError> {
        let name = |alias: &'static str| Expr::col((alias, "name"));
        let mut statement = open::select(DEPUTIES);
        statement
            .columns([(DEPUTIES, "id"), (DEPUTIES, "user_id")])
            .expr(name("absent"))
            .column((DEPUTIES, "deputy_id"))
            .expr(name("deputy"))
            .columns([(DEPUTIES, "from_day"), (DEPUTIES, "until_day")]);
        for (alias, column) in [("absent", "user_id"), ("deputy", "deputy_id")] {
            let same = Expr::col((alias, "id")).equals((DEPUTIES, column));
            statement.join_as(JoinType::InnerJoin, USERS, alias, same);
        }
        statement
            .and_where(Expr::col((DEPUTIES, "until_day")).gte(since))
            .and_where(Expr::col((DEPUTIES, "ended_at")).is_null())
            .order_by((DEPUTIES, "from_day"), Order::Asc)
            .order_by((DEPUTIES, "id"), Order::Asc)
            .limit(DEPUTIES_MAX);
        self.at().as_ref().fetch(&statement).await
    }
}

impl Reached<'_, User, Represent> {
    /// Names a deputy.
    pub async fn name_deputy(
        &self,
        id: DeputyId,
        deputy: UserId,
        absence: Absence,
    ) -> Result<(), StoreError> {
        let tx = self.tx();
        let columns =
            ["id", "user_id", "deputy_id", "from_day", "until_day", "named_by", "named_at"];
        let statement = Query::insert()
            .into_table(DEPUTIES)
            .columns(columns)
            .values_panic([
                id.0.into(),
                self.id.0.into(),
                deputy.0.into(),
                absence.from().into(),
                absence.until().into(),
                tx.actor().map(|actor| actor.0).into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({
            "deputy": deputy.0, "from_day": absence.from(), "until_day": absence.until(),
        });
        tx.record(Change::of(Verb::NameDeputy, RecordKind::User, self.id.0).after(after)).await
    }

    /// Ends a deputyship of this person before its time; `NotFound` where it is over or another's.
    pub async fn end_deputy(&self, id: DeputyId) -> Result<(), StoreError> {
        let tx = self.tx();
        let which = Expr::col("id").eq(id.0).and(Expr::col("user_id").eq(self.id.0));
        let which = which.and(Expr::col("ended_at").is_null());
        let mut whose = open::select(DEPUTIES);
        whose.column("deputy_id").and_where(which.clone());
        let (deputy,): (UserId,) = tx.fetch_one(&whose).await?;
        let statement =
            open::update(DEPUTIES).value("ended_at", tx.now()).and_where(which).to_owned();
        tx.execute_one(&statement).await?;
        let before = json!({ "deputy": deputy.0 });
        tx.record(Change::of(Verb::EndDeputy, RecordKind::User, self.id.0).before(before)).await
    }
}
