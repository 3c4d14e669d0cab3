//! Entering a lead, changing what is known of it, handing it over.

use crate::{Failure, Outcome};
use canopy_domain::access::{Action, Job, Scope};
use canopy_domain::leads::{LeadFault, LeadSource, LeadWords};
use canopy_domain::primitives::{ChannelId, LeadId, TerritoryId, UserId};
use canopy_store::leads::NewLead;
use canopy_store::{Desk, ViewTeam};
use chrono::{DateTime, Utc};
use uuid::Uuid;

/// A lead as somebody wrote it down.
#[derive(Debug, Clone)]
pub struct EnterLead {
    /// What it says.
    pub words: LeadWords,
    /// By which channel it came.
    pub channel: Option<ChannelId>,
    /// How it came in.
    pub source: LeadSource,
    /// Its territory.
    pub territory: Option<TerritoryId>,
    /// Who works on it; those who answer for a territory themselves where nobody is named.
    pub owner: Option<UserId>,
}

/// What is known of a lead, as somebody changed it.
#[derive(Debug, Clone)]
pub struct ChangeLead {
    /// The lead.
    pub id: LeadId,
    /// The state of it that was read.
    pub version: i64,
    /// What it says now.
    pub words: LeadWords,
}

/// Whom a lead is given to.
#[derive(Debug, Clone, Copy)]
pub struct HandOver {
    /// The lead.
    pub id: LeadId,
    /// The state of it that was read.
    pub version: i64,
    /// Its new territory.
    pub territory: Option<TerritoryId>,
    /// Who works on it from now on.
    pub owner: Option<UserId>,
}

/// Enters a lead, or says what is wrong with it.
pub async fn enter(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &EnterLead,
) -> Outcome<Result<LeadId, Vec<LeadFault>>> {
    if desk.scope(Action::EditLeads) == Scope::Nothing {
        return Err(Failure::Forbidden(Action::EditLeads));
    }
    let channels = desk.channels().await?;
    let is_open = |id: ChannelId| channels.iter().any(|one| one.id == id && one.is_active);
    let channel = asked.channel.filter(|id| is_open(*id));
    are_known(desk, asked.territory, asked.owner).await?;
    let is_theirs = desk.answers_for(Action::EditLeads, asked.territory).await?;
    let (words, channel) = match (asked.words.read(false), channel) {
        (Ok(words), Some(channel)) if is_theirs => (words, channel),
        (words, channel) => {
            let mut faults = words.err().unwrap_or_default();
            if channel.is_none() {
                faults.push(LeadFault::ChannelMissing);
            }
            if !is_theirs {
                faults.push(LeadFault::TerritoryElsewhere);
            }
            return Ok(Err(faults));
        }
    };
    let id = LeadId(Uuid::now_v7());
    let lead = NewLead {
        id,
        words,
        channel,
        source: asked.source,
        has_consent: false,
        territory: asked.territory,
        owner: asked.owner.or_else(|| own(desk)),
        came_at: None,
        reference: String::new(),
    };
    let tx = desk.write(now).await?;
    tx.create_lead(&lead).await?;
    tx.commit().await?;
    Ok(Ok(id))
}

/// Changes what is known of a lead, or says what is wrong with it.
pub async fn change(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &ChangeLead,
) -> Outcome<Result<(), Vec<LeadFault>>> {
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(asked.id).await?;
    let words = match asked.words.read(false) {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    lead.change(asked.version, &words).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Gives a lead to a territory and a person. Whoever gives it away may not see it any more.
pub async fn hand_over(desk: &Desk, now: DateTime<Utc>, asked: HandOver) -> Outcome<()> {
    are_known(desk, asked.territory, asked.owner).await?;
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(asked.id).await?;
    lead.hand_over(asked.version, (asked.territory, asked.owner)).await?;
    Ok(tx.commit().await?)
}

/// Representatives and managers answer for what they enter.
fn own(desk: &Desk) -> Option<UserId> {
    let caller = desk.caller()?;
    matches!(caller.job, Job::Representative | Job::Manager).then_some(caller.user)
}

async fn are_known(
    desk: &Desk,
    territory: Option<TerritoryId>,
    owner: Option<UserId>,
) -> Outcome<()> {
    if let Some(territory) = territory {
        let tree = desk.territories().await?;
        tree.iter().find(|one| one.id == territory).ok_or(Failure::NotFound)?;
    }
    if let Some(owner) = owner {
        desk.permit::<ViewTeam>()?.user(owner).await?;
    }
    Ok(())
}
