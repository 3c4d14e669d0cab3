//! People: who they are, what their job is, whether they may still sign in. Leaves out passwords
//! and sessions, which `access` keeps.

use crate::StoreError;
use crate::access::end_ways_in;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::tables::{TERRITORY_HOLDERS, USERS};
use crate::reach::{ManageTeam, Permit, ViewTeam, open};
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{TerritoryId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use serde_json::json;

/// People listed at once.
const USERS_MAX: u64 = 5_000;

/// A person who works here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct User {
    /// Their id.
    pub id: UserId,
    /// The name they sign in with, lower case.
    pub sign_in_name: String,
    /// Their name.
    pub name: String,
    /// Their job.
    pub job: Job,
    /// The language they read.
    pub lang: Lang,
    /// Whether they may sign in.
    pub active: bool,
    /// Counts up with every change.
    pub version: i64,
    /// Since when they are known.
    pub created_at: DateTime<Utc>,
}

row!(User { id, sign_in_name, name, job, lang, active, version, created_at });

/// Selects what [`User`] is read from.
pub(crate) fn user_columns(statement: &mut SelectStatement) {
    let columns = ["id", "sign_in_name", "name", "job", "lang", "active", "version", "created_at"];
    statement.columns(columns.map(|column| (USERS, column)));
}

/// A person to be added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewUser {
    /// Their id, made by the caller.
    pub id: UserId,
    /// The name they will sign in with; kept in lower case, unique.
    pub sign_in_name: String,
    /// Their name.
    pub name: String,
    /// Their job.
    pub job: Job,
    /// The language they read.
    pub lang: Lang,
}

/// What changes of a person; `None` leaves a value as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct UserPatch {
    /// Their name.
    pub name: Option<String>,
    /// Their job.
    pub job: Option<Job>,
    /// Their language.
    pub lang: Option<Lang>,
    /// Whether they may sign in; `false` ends their sessions.
    pub active: Option<bool>,
}

impl<D: AsRef<Desk>> Permit<'_, ViewTeam, D> {
    /// Everybody, by name.
    pub async fn users(&self) -> Result<Vec<User>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement.order_by("name", Order::Asc).order_by("id", Order::Asc).limit(USERS_MAX);
        self.at().as_ref().fetch_kept(&statement).await
    }

    /// One person.
    pub async fn user(&self, id: UserId) -> Result<User, StoreError> {
        find_user(self.at().as_ref(), id).await
    }

    /// The territories everybody holds directly.
    pub async fn holders(&self) -> Result<Vec<(TerritoryId, UserId)>, StoreError> {
        let mut statement = open::select(TERRITORY_HOLDERS);
        statement
            .columns(["territory_id", "user_id"])
            .order_by("territory_id", Order::Asc)
            .order_by("user_id", Order::Asc);
        self.at().as_ref().fetch(&statement).await
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Adds a person. They sign in after following a set-up link.
    pub async fn create_user(&self, user: &NewUser) -> Result<(), StoreError> {
        let tx = self.at();
        let sign_in_name = user.sign_in_name.trim().to_lowercase();
        let columns = ["id", "sign_in_name", "name", "job", "lang", "created_at", "updated_at"];
        let statement = Query::insert()
            .into_table(USERS)
            .columns(columns)
            .values_panic([
                user.id.0.into(),
                sign_in_name.as_str().into(),
                user.name.as_str().into(),
                user.job.code().into(),
                user.lang.tag().into(),
                tx.now().into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after =
            json!({ "sign_in_name": sign_in_name, "name": user.name, "job": user.job.code() });
        tx.record(Change::of(Verb::Create, RecordKind::User, user.id.0).after(after)).await
    }

    /// Changes a person, if nobody did since `version`; the new version.
    pub async fn change_user(
        &self,
        id: UserId,
        version: i64,
        patch: &UserPatch,
    ) -> Result<i64, StoreError> {
        let tx = self.at();
        let old = find_user(tx, id).await?;
        let new = User {
            name: patch.name.clone().unwrap_or_else(|| old.name.clone()),
            job: patch.job.unwrap_or(old.job),
            lang: patch.lang.unwrap_or(old.lang),
            active: patch.active.unwrap_or(old.active),
            ..old.clone()
        };
        let statement = open::update(USERS)
            .value("name", new.name.as_str())
            .value("job", new.job.code())
            .value("lang", new.lang.tag())
            .value("active", new.active)
            .value("version", version + 1)
            .value("updated_at", tx.now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        if !new.active {
            end_ways_in(tx, id).await?;
        }
        let change =
            Change::of(Verb::Change, RecordKind::User, id.0).before(told(&old)).after(told(&new));
        tx.record(change).await?;
        Ok(version + 1)
    }

    /// Says which territories a person holds directly.
    pub async fn set_holdings(
        &self,
        user: UserId,
        territories: &[TerritoryId],
    ) -> Result<(), StoreError> {
        let tx = self.at();
        find_user(tx, user).await?;
        let gone =
            open::delete(TERRITORY_HOLDERS).and_where(Expr::col("user_id").eq(user.0)).to_owned();
        tx.execute(&gone).await?;
        for territory in territories {
            let statement = Query::insert()
                .into_table(TERRITORY_HOLDERS)
                .columns(["territory_id", "user_id"])
                .values_panic([territory.0.into(), user.0.into()])
                .to_owned();
            tx.execute_one(&statement).await?;
        }
        let held: Vec<_> = territories.iter().map(|territory| territory.0).collect();
        let after = json!({ "territories": held });
        tx.record(Change::of(Verb::SetHoldings, RecordKind::User, user.0).after(after)).await
    }
}

impl Tx {
    /// Sets the language of the person at the desk.
    pub async fn set_my_lang(&self, lang: Lang) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let old = find_user(self, me).await?;
        if old.lang == lang {
            return Ok(());
        }
        let statement = open::update(USERS)
            .value("lang", lang.tag())
            .value("version", old.version + 1)
            .value("updated_at", self.now())
            .and_where(Expr::col("id").eq(me.0))
            .and_where(Expr::col("version").eq(old.version))
            .to_owned();
        self.execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::User, me.0)
            .before(json!({ "lang": old.lang.tag() }))
            .after(json!({ "lang": lang.tag() }));
        self.record(change).await
    }
}

pub(crate) async fn find_user(desk: &Desk, id: UserId) -> Result<User, StoreError> {
    let mut statement = open::select(USERS);
    user_columns(&mut statement);
    statement.and_where(Expr::col("id").eq(id.0));
    desk.fetch_one(&statement).await
}

fn told(user: &User) -> serde_json::Value {
    json!({
        "name": user.name,
        "job": user.job.code(),
        "lang": user.lang.tag(),
        "active": user.active,
    })
}
