//! Channels by which leads come, and the public form each may have. Everybody sees the channels; a
//! form's token is seen by those who may manage them.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, SystemDesk, Tx};
use crate::dialect::row;
use crate::reach::tables::LEAD_CHANNELS;
use crate::reach::{ManageChannels, Permit, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::leads::ChannelKind;
use canopy_domain::primitives::{ChannelId, TerritoryId};
use sea_query::{Expr, ExprTrait as _, Order, Query};
use serde_json::json;

/// A channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Channel {
    /// Its id.
    pub id: ChannelId,
    /// Its name.
    pub name: String,
    /// Whether people click it or meet us on it.
    pub kind: ChannelKind,
    /// The territory of leads that come by its form.
    pub territory: Option<TerritoryId>,
    /// Whether new leads may come by it.
    pub is_active: bool,
    /// Counts up with every change.
    pub version: i64,
}

row!(Channel { id, name, kind, territory, is_active, version });

/// A form that is open to everybody who has its address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenForm {
    /// The channel leads come by.
    pub channel: ChannelId,
    /// The territory they lie in.
    pub territory: Option<TerritoryId>,
}

row!(OpenForm { channel, territory });

/// What is said of a channel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChannelWords {
    /// Its name.
    pub name: String,
    /// Whether people click it or meet us on it.
    pub kind: ChannelKind,
    /// The territory of leads that come by its form.
    pub territory: Option<TerritoryId>,
    /// Whether new leads may come by it.
    pub is_active: bool,
}

const COLUMNS: [&str; 6] = ["id", "name", "kind", "territory_id", "active", "version"];

impl Desk {
    /// Every channel, by name.
    pub async fn channels(&self) -> Result<Vec<Channel>, StoreError> {
        let mut statement = open::select(LEAD_CHANNELS);
        statement.columns(COLUMNS).order_by("name", Order::Asc).order_by("id", Order::Asc);
        self.fetch(&statement).await
    }
}

impl SystemDesk {
    /// The form with this token; none where there is none, it was closed or its channel rests.
    pub async fn form(&self, token: &str) -> Result<Option<OpenForm>, StoreError> {
        let mut statement = open::select(LEAD_CHANNELS);
        statement
            .columns(["id", "territory_id"])
            .and_where(Expr::col("form_token").eq(token))
            .and_where(Expr::col("active").eq(true));
        self.fetch_first(&statement).await
    }
}

impl<D: AsRef<Desk>> Permit<'_, ManageChannels, D> {
    /// The tokens of the forms that are open.
    pub async fn form_tokens(&self) -> Result<Vec<(ChannelId, String)>, StoreError> {
        let mut statement = open::select(LEAD_CHANNELS);
        statement.columns(["id", "form_token"]).and_where(Expr::col("form_token").is_not_null());
        self.at().as_ref().fetch(&statement).await
    }
}

impl Permit<'_, ManageChannels, Tx> {
    /// Adds a channel; its name is taken where another one has it.
    pub async fn create_channel(
        &self,
        id: ChannelId,
        words: &ChannelWords,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = Query::insert()
            .into_table(LEAD_CHANNELS)
            .columns(["id", "name", "kind", "territory_id", "active", "created_at"])
            .values_panic([
                id.0.into(),
                words.name.as_str().into(),
                words.kind.code().into(),
                words.territory.map(|territory| territory.0).into(),
                words.is_active.into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let change = Change::of(Verb::Create, RecordKind::LeadChannel, id.0);
        tx.record(change.after(told(words))).await
    }

    /// Changes a channel, if nobody did since `version`.
    pub async fn change_channel(
        &self,
        (id, version): (ChannelId, i64),
        words: &ChannelWords,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let before = self.channel(id).await?;
        let statement = open::update(LEAD_CHANNELS)
            .value("name", words.name.as_str())
            .value("kind", words.kind.code())
            .value("territory_id", words.territory.map(|territory| territory.0))
            .value("active", words.is_active)
            .value("version", version + 1)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::LeadChannel, id.0);
        tx.record(change.before(told(&before)).after(told(words))).await
    }

    /// Opens a channel's form under a new token, which ends the earlier one; or closes it.
    pub async fn set_form(
        &self,
        (id, version): (ChannelId, i64),
        token: Option<&str>,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let was_open = self.form_tokens().await?.iter().any(|(open, _)| *open == id);
        let statement = open::update(LEAD_CHANNELS)
            .value("form_token", token)
            .value("version", version + 1)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::LeadChannel, id.0);
        let change = change.before(json!({ "form_open": was_open }));
        tx.record(change.after(json!({ "form_open": token.is_some() }))).await
    }

    async fn channel(&self, id: ChannelId) -> Result<ChannelWords, StoreError> {
        let mut statement = open::select(LEAD_CHANNELS);
        statement.columns(COLUMNS).and_where(Expr::col("id").eq(id.0));
        let channel: Channel = self.at().fetch_one(&statement).await?;
        Ok(ChannelWords {
            name: channel.name,
            kind: channel.kind,
            territory: channel.territory,
            is_active: channel.is_active,
        })
    }
}

fn told(words: &ChannelWords) -> serde_json::Value {
    json!({
        "name": words.name,
        "kind": words.kind.code(),
        "territory": words.territory.map(|territory| territory.0),
        "active": words.is_active,
    })
}
