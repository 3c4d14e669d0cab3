//! Access tokens kept at the server: made by a person for a program, looked up at each of its requests,
//! ended by the person or by whoever manages the team. The token itself is never kept, only its hash.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Quiet, SystemDesk, SystemTx, Tx};
use crate::dialect::{Cells, FromCells};
use crate::reach::tables::{ACCESS_TOKENS, USERS};
use crate::reach::{ManageTeam, Permit, open};
use crate::team::{User, user_columns};
use canopy_domain::Day;
use canopy_domain::access::{Caller, Powers};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccessTokenId, UserId};
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use serde_json::json;

/// Tokens listed at once.
const TOKENS_MAX: u64 = 500;

/// A token to be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAccessToken {
    /// Its id.
    pub id: AccessTokenId,
    /// What the person calls it.
    pub name: String,
    /// Its first letters, to tell it from others.
    pub hint: String,
    /// Hash of it.
    pub token_hash: Vec<u8>,
    /// What it allows.
    pub powers: Powers,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
}

/// A token as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessToken {
    /// Its id.
    pub id: AccessTokenId,
    /// Whose.
    pub user: UserId,
    /// Their name.
    pub user_name: String,
    /// What the person calls it.
    pub name: String,
    /// Its first letters.
    pub hint: String,
    /// What it allows of what the person may.
    pub powers: Powers,
    /// When it was made.
    pub created_at: DateTime<Utc>,
    /// When it ends by itself.
    pub expires_at: DateTime<Utc>,
    /// When it was last used, to ten minutes or so.
    pub last_used_at: Option<DateTime<Utc>>,
    /// When somebody ended it.
    pub ended_at: Option<DateTime<Utc>>,
}

impl AccessToken {
    /// Whether it lets a program in.
    pub fn is_live(&self, now: DateTime<Utc>) -> bool {
        self.ended_at.is_none() && self.expires_at > now
    }
}

impl FromCells for AccessToken {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            user: cells.take()?,
            user_name: cells.take()?,
            name: cells.take()?,
            hint: cells.take()?,
            powers: {
                let actions: String = cells.take()?;
                Powers::from_codes(&actions, cells.take()?)
            },
            created_at: cells.take()?,
            expires_at: cells.take()?,
            last_used_at: cells.take()?,
            ended_at: cells.take()?,
        })
    }
}

fn listed() -> SelectStatement {
    let mut statement = open::select(ACCESS_TOKENS);
    let own = |columns: &[&'static str]| -> Vec<_> {
        columns.iter().map(|column| (ACCESS_TOKENS, *column)).collect()
    };
    statement
        .columns(own(&["id", "user_id"]))
        .column((USERS, "name"))
        .columns(own(&["name", "hint", "actions", "may_change", "created_at", "expires_at"]))
        .columns(own(&["last_used_at", "ended_at"]))
        .inner_join(USERS, Expr::col((USERS, "id")).equals((ACCESS_TOKENS, "user_id")))
        .order_by((ACCESS_TOKENS, "created_at"), Order::Desc)
        .order_by((ACCESS_TOKENS, "id"), Order::Desc)
        .limit(TOKENS_MAX);
    statement
}

/// The bearer of a token.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearer {
    /// Its person as the rules see them, with what the token allows.
    pub caller: Caller,
    /// Their name.
    pub name: String,
    /// When the token was last used.
    pub last_used_at: Option<DateTime<Utc>>,
}

struct Found {
    user: User,
    id: AccessTokenId,
    powers: Powers,
    last_used_at: Option<DateTime<Utc>>,
}

impl FromCells for Found {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        let (user, id) = (User::from_cells(cells)?, cells.take()?);
        let actions: String = cells.take()?;
        let powers = Powers::from_codes(&actions, cells.take()?);
        Ok(Self { user, id, powers, last_used_at: cells.take()? })
    }
}

impl SystemDesk {
    /// Who a token stands for, if it has neither ended nor its person gone.
    pub async fn bearer(
        &self,
        token_hash: &[u8],
        (now, today): (DateTime<Utc>, Day),
    ) -> Result<Option<Bearer>, StoreError> {
        let mut statement = open::select(ACCESS_TOKENS);
        user_columns(&mut statement);
        let own = ["id", "actions", "may_change", "last_used_at"];
        statement
            .columns(own.map(|column| (ACCESS_TOKENS, column)))
            .inner_join(USERS, Expr::col((USERS, "id")).equals((ACCESS_TOKENS, "user_id")))
            .and_where(Expr::col((ACCESS_TOKENS, "token_hash")).eq(token_hash.to_vec()))
            .and_where(Expr::col((ACCESS_TOKENS, "expires_at")).gt(now))
            .and_where(Expr::col((ACCESS_TOKENS, "ended_at")).is_null())
            .and_where(Expr::col((USERS, "active")).eq(true));
        let Some(found) = self.fetch_first::<Found>(&statement).await? else { return Ok(None) };
        let mut caller = self.caller_for(&found.user, today).await?;
        caller.powers = found.powers;
        caller.token = Some(found.id);
        let (name, last_used_at) = (found.user.name, found.last_used_at);
        Ok(Some(Bearer { caller, name, last_used_at }))
    }
}

impl SystemTx {
    /// Writes down that an assistant used a tool with a token.
    pub async fn note_tool(&self, token: AccessTokenId, tool: &str) -> Result<(), StoreError> {
        let change = Change::of(Verb::AskTool, RecordKind::AccessToken, token.0);
        self.record(change.after(json!({ "tool": tool }))).await
    }

    /// Notes that a token is in use.
    pub async fn touch_token(&self, id: AccessTokenId) -> Result<(), StoreError> {
        let statement = open::update(ACCESS_TOKENS)
            .value("last_used_at", self.now())
            .and_where(Expr::col("id").eq(id.0))
            .to_owned();
        self.execute_quietly(Quiet::SessionSeen, &statement).await.map(drop)
    }
}

impl Desk {
    /// The caller's own tokens, latest first.
    pub async fn my_tokens(&self) -> Result<Vec<AccessToken>, StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let statement =
            listed().and_where(Expr::col((ACCESS_TOKENS, "user_id")).eq(me.0)).to_owned();
        self.fetch(&statement).await
    }
}

impl<D: AsRef<Desk>> Permit<'_, ManageTeam, D> {
    /// Everybody's tokens, latest first.
    pub async fn tokens(&self) -> Result<Vec<AccessToken>, StoreError> {
        self.at().as_ref().fetch(&listed()).await
    }
}

impl Tx {
    /// Keeps a token of the caller's.
    pub async fn create_token(&self, token: &NewAccessToken) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        let columns = [
            "id",
            "user_id",
            "name",
            "hint",
            "token_hash",
            "actions",
            "may_change",
            "created_at",
            "expires_at",
        ];
        let statement = Query::insert()
            .into_table(ACCESS_TOKENS)
            .columns(columns)
            .values_panic([
                token.id.0.into(),
                me.0.into(),
                token.name.as_str().into(),
                token.hint.as_str().into(),
                token.token_hash.clone().into(),
                token.powers.codes().into(),
                token.powers.may_change().into(),
                self.now().into(),
                token.expires_at.into(),
            ])
            .to_owned();
        self.execute_one(&statement).await?;
        let after = json!({
            "name": token.name,
            "actions": token.powers.codes(),
            "may_change": token.powers.may_change(),
            "expires_at": token.expires_at,
        });
        let change = Change::of(Verb::Create, RecordKind::AccessToken, token.id.0).after(after);
        self.record(change).await
    }

    /// Ends a token of the caller's; whose it is not, does not see it.
    pub async fn end_my_token(&self, id: AccessTokenId) -> Result<(), StoreError> {
        let me = self.caller().ok_or(StoreError::NotFound)?.user;
        end(self, id, Some(me)).await
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Ends anybody's token.
    pub async fn end_token(&self, id: AccessTokenId) -> Result<(), StoreError> {
        end(self.at(), id, None).await
    }
}

async fn end(tx: &Tx, id: AccessTokenId, of: Option<UserId>) -> Result<(), StoreError> {
    let mut statement = open::update(ACCESS_TOKENS);
    statement
        .value("ended_at", tx.now())
        .and_where(Expr::col("id").eq(id.0))
        .and_where(Expr::col("ended_at").is_null());
    if let Some(user) = of {
        statement.and_where(Expr::col("user_id").eq(user.0));
    }
    if tx.execute(&statement).await? == 0 {
        return Err(StoreError::NotFound);
    }
    tx.record(Change::of(Verb::Revoke, RecordKind::AccessToken, id.0)).await
}
