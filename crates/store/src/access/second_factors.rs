//! Second factors of people: the salt a secret is made from, the step that was used last, hashes of
//! recovery codes; and sign-ins that have come as far as the password. Leaves out the key and what
//! codes fit.

use super::sessions::handle_of;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::row;
use crate::reach::tables::{
    PASSKEYS, RECOVERY_CODES, SECOND_FACTORS, SESSIONS, SETTINGS, SIGN_INS_BEGUN, USERS,
};
use crate::reach::{ManageTeam, Permit, open};
use crate::settings::keep;
use crate::team::{User, user_columns};
use canopy_domain::access::SecondFactorFor;
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::UserId;
use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Expr, ExprTrait as _, Query};
use serde_json::json;
use uuid::Uuid;

/// The setting that says whose job needs a second factor.
pub(super) const NEEDED: &str = "second_factor_for";

/// What is kept of a person's second factor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondFactor {
    /// What the secret is made from, with the company's key.
    pub salt: Vec<u8>,
    /// Since when it counts; none while it is being set up.
    pub confirmed_at: Option<DateTime<Utc>>,
    /// The step of the last code that was accepted.
    pub last_step: Option<i64>,
}

row!(SecondFactor { salt, confirmed_at, last_step });

async fn factor_of(desk: &Desk, user: UserId) -> Result<Option<SecondFactor>, StoreError> {
    let mut statement = open::select(SECOND_FACTORS);
    statement
        .columns(["salt", "confirmed_at", "last_step"])
        .and_where(Expr::col("user_id").eq(user.0));
    desk.fetch_first(&statement).await
}

impl SystemDesk {
    /// Who has come as far as the password, if their time is not over.
    pub async fn begun_by(
        &self,
        token_hash: &[u8],
        now: DateTime<Utc>,
    ) -> Result<Option<User>, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement
            .inner_join(
                SIGN_INS_BEGUN,
                Expr::col((SIGN_INS_BEGUN, "user_id")).equals((USERS, "id")),
            )
            .and_where(Expr::col((SIGN_INS_BEGUN, "token_hash")).eq(token_hash.to_vec()))
            .and_where(Expr::col((SIGN_INS_BEGUN, "expires_at")).gt(now))
            .and_where(Expr::col((USERS, "active")).eq(true));
        self.fetch_first(&statement).await
    }
}

impl SystemTx {
    /// What is kept of a person's second factor.
    pub async fn second_factor_of(&self, user: UserId) -> Result<Option<SecondFactor>, StoreError> {
        factor_of(self, user).await
    }

    /// Whether a person has a passkey, where their job needs a second factor.
    pub async fn needs_passkey(&self, user: UserId) -> Result<bool, StoreError> {
        let mut statement = open::select(USERS);
        user_columns(&mut statement);
        statement
            .inner_join(PASSKEYS, Expr::col((PASSKEYS, "user_id")).equals((USERS, "id")))
            .and_where(Expr::col((USERS, "id")).eq(user.0));
        let found: Option<User> = self.fetch_first(&statement).await?;
        let needed = self.second_factor_for().await?;
        Ok(found.is_some_and(|user| needed.needs(user.job)))
    }

    /// Keeps that somebody has come as far as the password. It gives access to nothing.
    pub async fn begin_half(
        &self,
        token_hash: &[u8],
        user: UserId,
        expires_at: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let old =
            open::delete(SIGN_INS_BEGUN).and_where(Expr::col("expires_at").lte(self.now())).take();
        self.execute_quietly(Quiet::HalfIn, &old).await?;
        let statement = Query::insert()
            .into_table(SIGN_INS_BEGUN)
            .columns(["token_hash", "user_id", "expires_at"])
            .values_panic([token_hash.to_vec().into(), user.0.into(), expires_at.into()])
            .to_owned();
        self.execute_quietly(Quiet::HalfIn, &statement).await.map(drop)
    }

    /// Uses such a state up; whether it was still there.
    pub async fn end_half(&self, token_hash: &[u8]) -> Result<bool, StoreError> {
        let statement = open::delete(SIGN_INS_BEGUN)
            .and_where(Expr::col("token_hash").eq(token_hash.to_vec()))
            .take();
        Ok(self.execute_quietly(Quiet::HalfIn, &statement).await? == 1)
    }

    /// Uses a step up; whether no code of it or of a later one was used before.
    pub async fn use_step(&self, user: UserId, step: i64) -> Result<bool, StoreError> {
        let is_later = Expr::col("last_step").is_null().or(Expr::col("last_step").lt(step));
        let statement = open::update(SECOND_FACTORS)
            .value("last_step", step)
            .and_where(Expr::col("user_id").eq(user.0))
            .and_where(Expr::col("confirmed_at").is_not_null())
            .and_where(is_later)
            .take();
        Ok(self.execute_quietly(Quiet::HalfIn, &statement).await? == 1)
    }

    /// Uses a recovery code up; whether there was one with this hash.
    pub async fn use_recovery_code(
        &self,
        user: UserId,
        code_hash: &[u8],
    ) -> Result<bool, StoreError> {
        let statement = open::update(RECOVERY_CODES)
            .value("used_at", self.now())
            .and_where(Expr::col("user_id").eq(user.0))
            .and_where(Expr::col("code_hash").eq(code_hash.to_vec()))
            .and_where(Expr::col("used_at").is_null())
            .take();
        if self.execute(&statement).await? != 1 {
            return Ok(false);
        }
        let left = codes_left(self, user).await?;
        let change = Change::of(Verb::UseRecoveryCode, RecordKind::User, user.0);
        self.record(change.after(json!({ "codes_left": left }))).await?;
        Ok(true)
    }
}

async fn codes_left(desk: &Desk, user: UserId) -> Result<u64, StoreError> {
    let mut statement = open::select(RECOVERY_CODES);
    statement
        .expr(Expr::col(Asterisk).count())
        .and_where(Expr::col("user_id").eq(user.0))
        .and_where(Expr::col("used_at").is_null());
    let (count,): (u64,) = desk.fetch_one(&statement).await?;
    Ok(count)
}

impl Desk {
    /// The second factor of whoever sits at the desk, and how many recovery codes are left.
    pub async fn my_second_factor(&self) -> Result<Option<(SecondFactor, u64)>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let Some(factor) = factor_of(self, me).await? else { return Ok(None) };
        Ok(Some((factor, codes_left(self, me).await?)))
    }

    /// Whose job needs a second factor.
    pub async fn second_factor_for(&self) -> Result<SecondFactorFor, StoreError> {
        let mut statement = open::select(SETTINGS);
        statement.column("value").and_where(Expr::col("key").eq(NEEDED));
        let found: Option<(String,)> = self.fetch_first(&statement).await?;
        Ok(found.map(|(codes,)| SecondFactorFor::from_codes(&codes)).unwrap_or_default())
    }
}

impl Tx {
    /// Begins to set up a second factor for whoever sits at the desk; one begun before is forgotten.
    /// It counts for nothing until it is confirmed. Refused with `WrongState` where one counts.
    pub async fn begin_second_factor(&self, salt: &[u8]) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let old = open::delete(SECOND_FACTORS)
            .and_where(Expr::col("user_id").eq(me.0))
            .and_where(Expr::col("confirmed_at").is_null())
            .take();
        self.execute_quietly(Quiet::HalfIn, &old).await?;
        if factor_of(self, me).await?.is_some() {
            return Err(StoreError::WrongState);
        }
        let statement = Query::insert()
            .into_table(SECOND_FACTORS)
            .columns(["user_id", "salt", "begun_at"])
            .values_panic([me.0.into(), salt.to_vec().into(), self.now().into()])
            .to_owned();
        self.execute_quietly(Quiet::HalfIn, &statement).await.map(drop)
    }

    /// Makes the second factor count that whoever sits at the desk is setting up, with the step of the
    /// code that confirmed it and the hashes of recovery codes. Other sessions end; the one in hand
    /// counts as begun with it.
    pub async fn confirm_second_factor(
        &self,
        step: i64,
        code_hashes: &[Vec<u8>],
        kept: Uuid,
    ) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let statement = open::update(SECOND_FACTORS)
            .value("confirmed_at", self.now())
            .value("last_step", step)
            .and_where(Expr::col("user_id").eq(me.0))
            .and_where(Expr::col("confirmed_at").is_null())
            .take();
        self.execute_one(&statement).await?;
        for hash in code_hashes {
            let code = Query::insert()
                .into_table(RECOVERY_CODES)
                .columns(["user_id", "code_hash"])
                .values_panic([me.0.into(), hash.clone().into()])
                .to_owned();
            self.execute_one(&code).await?;
        }
        let ended = keep_session(self, me, kept, true).await?;
        let change = Change::of(Verb::SetSecondFactor, RecordKind::User, me.0);
        self.record(change.after(json!({ "sessions": ended }))).await
    }

    /// Removes the second factor of whoever sits at the desk. Other sessions end, and the one in hand
    /// no longer counts as begun with it.
    pub async fn remove_my_second_factor(&self, kept: Uuid) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        forget(self, me).await?;
        let ended = keep_session(self, me, kept, false).await?;
        let change = Change::of(Verb::RemoveSecondFactor, RecordKind::User, me.0);
        self.record(change.after(json!({ "sessions": ended }))).await
    }
}

impl<D: AsRef<Desk>> Permit<'_, ManageTeam, D> {
    /// Everybody who has a second factor, or a passkey, which is as good; by id.
    pub async fn with_second_factor(&self) -> Result<Vec<UserId>, StoreError> {
        let desk = self.at().as_ref();
        let mut statement = open::select(SECOND_FACTORS);
        statement.column("user_id").and_where(Expr::col("confirmed_at").is_not_null());
        let mut users: Vec<(UserId,)> = desk.fetch(&statement).await?;
        let mut keys = open::select(PASSKEYS);
        keys.column("user_id").distinct();
        users.extend(desk.fetch::<(UserId,)>(&keys).await?);
        let mut users: Vec<UserId> = users.into_iter().map(|(user,)| user).collect();
        users.sort_unstable();
        users.dedup();
        Ok(users)
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Removes the second factor of a person and their passkeys; every session of theirs ends.
    pub async fn remove_second_factor(&self, user: UserId) -> Result<(), StoreError> {
        let tx = self.at();
        let keys = open::delete(PASSKEYS).and_where(Expr::col("user_id").eq(user.0)).take();
        let had_keys = tx.execute(&keys).await? > 0;
        match forget(tx, user).await {
            Err(StoreError::NotFound) if had_keys => {}
            other => other?,
        }
        let sessions = open::delete(SESSIONS).and_where(Expr::col("user_id").eq(user.0)).take();
        let ended = tx.execute(&sessions).await?;
        let change = Change::of(Verb::RemoveSecondFactor, RecordKind::User, user.0);
        tx.record(change.after(json!({ "sessions": ended }))).await
    }

    /// Says whose job needs a second factor.
    pub async fn need_second_factor(&self, wanted: &SecondFactorFor) -> Result<(), StoreError> {
        let tx = self.at();
        let told = |one: &SecondFactorFor| {
            let codes: Vec<_> = one.jobs().iter().map(|job| job.code()).collect();
            json!({ "second_factor_for": codes })
        };
        let before = tx.second_factor_for().await?;
        keep(tx, [(NEEDED, wanted.codes())], told(&before), told(wanted)).await
    }
}

/// Forgets a second factor that counts, its recovery codes, and sign-ins that wait for it.
async fn forget(tx: &Tx, user: UserId) -> Result<(), StoreError> {
    let of_them = || Expr::col("user_id").eq(user.0);
    let factor = open::delete(SECOND_FACTORS)
        .and_where(of_them())
        .and_where(Expr::col("confirmed_at").is_not_null())
        .take();
    if tx.execute(&factor).await? != 1 {
        return Err(StoreError::NotFound);
    }
    tx.execute(&open::delete(RECOVERY_CODES).and_where(of_them()).take()).await?;
    tx.execute(&open::delete(SIGN_INS_BEGUN).and_where(of_them()).take()).await.map(drop)
}

/// Ends every session of a person but the one in hand, and says whether that one counts as begun with
/// a second factor; how many ended.
async fn keep_session(
    tx: &Tx,
    user: UserId,
    kept: Uuid,
    is_strong: bool,
) -> Result<u64, StoreError> {
    let mut statement = open::select(SESSIONS);
    statement.column("token_hash").and_where(Expr::col("user_id").eq(user.0));
    let all: Vec<(Vec<u8>,)> = tx.fetch(&statement).await?;
    let (mine, others): (Vec<_>, Vec<_>) =
        all.into_iter().map(|(hash,)| hash).partition(|hash| handle_of(hash) == kept);
    let ended = open::delete(SESSIONS).and_where(Expr::col("token_hash").is_in(others)).take();
    let ended = tx.execute(&ended).await?;
    let mine = open::update(SESSIONS)
        .value("is_strong", is_strong)
        .and_where(Expr::col("token_hash").is_in(mine))
        .take();
    tx.execute(&mine).await?;
    Ok(ended)
}
