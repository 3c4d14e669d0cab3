//! Adds and changes the channels by which leads come, opens and closes their public forms.

use crate::access::new_token;
use crate::{Failure, Outcome};
use canopy_domain::leads::{ChannelKind, LeadFault, channel_name};
use canopy_domain::primitives::{ChannelId, TerritoryId};
use canopy_store::leads::ChannelWords;
use canopy_store::{Desk, ManageChannels, StoreError, Unique};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A channel as somebody describes it.
#[derive(Debug, Clone)]
pub struct ChangeChannel {
    /// Its name.
    pub name: String,
    /// Whether people click it or meet us on it.
    pub kind: ChannelKind,
    /// The territory of leads that come by its form.
    pub territory: Option<TerritoryId>,
    /// Whether new leads may come by it.
    pub is_active: bool,
}

impl ChangeChannel {
    fn read(&self) -> Result<ChannelWords, LeadFault> {
        Ok(ChannelWords {
            name: channel_name(&self.name)?,
            kind: self.kind,
            territory: self.territory,
            is_active: self.is_active,
        })
    }
}

/// Adds a channel, or says what is wrong with it.
pub async fn add_channel(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &ChangeChannel,
) -> Outcome<Result<ChannelId, LeadFault>> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<ManageChannels>()?;
    let words = match asked.read() {
        Ok(words) => words,
        Err(fault) => return Ok(Err(fault)),
    };
    let id = ChannelId(Uuid::now_v7());
    match permit.create_channel(id, &words).await {
        Err(StoreError::Duplicate(Unique::ChannelName)) => return Ok(Err(LeadFault::NameTaken)),
        made => made?,
    }
    tx.commit().await?;
    Ok(Ok(id))
}

/// Changes a channel, or says what is wrong with it.
pub async fn change_channel(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (ChannelId, i64),
    asked: &ChangeChannel,
) -> Outcome<Result<(), LeadFault>> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<ManageChannels>()?;
    is_known(&tx, id).await?;
    let words = match asked.read() {
        Ok(words) => words,
        Err(fault) => return Ok(Err(fault)),
    };
    match permit.change_channel((id, version), &words).await {
        Err(StoreError::Duplicate(Unique::ChannelName)) => return Ok(Err(LeadFault::NameTaken)),
        made => made?,
    }
    tx.commit().await?;
    Ok(Ok(()))
}

/// Opens a channel's form under an address nobody can guess. An earlier address stops working.
pub async fn open_form(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (ChannelId, i64),
) -> Outcome<String> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<ManageChannels>()?;
    is_known(&tx, id).await?;
    let token = new_token()?;
    permit.set_form((id, version), Some(&token)).await?;
    tx.commit().await?;
    Ok(token)
}

/// Closes a channel's form: its address stops working.
pub async fn close_form(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, version): (ChannelId, i64),
) -> Outcome<()> {
    let tx = desk.write(now).await?;
    let permit = tx.permit::<ManageChannels>()?;
    is_known(&tx, id).await?;
    permit.set_form((id, version), None).await?;
    Ok(tx.commit().await?)
}

async fn is_known(desk: &Desk, id: ChannelId) -> Outcome<()> {
    let channels = desk.channels().await?;
    channels.iter().find(|one| one.id == id).map(drop).ok_or(Failure::NotFound)
}
