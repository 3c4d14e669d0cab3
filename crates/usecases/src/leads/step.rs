//! Says where a lead stands: somebody works on it, it is worth an account, it leads nowhere.

use crate::{Failure, Outcome, Rule};
use canopy_domain::leads::{LeadFault, LeadState, lead_note, lead_reason};
use canopy_domain::primitives::LeadId;
use canopy_store::Desk;
use chrono::{DateTime, Utc};

/// A step of a lead, as somebody asked for it.
#[derive(Debug, Clone)]
pub struct TakeStep {
    /// The lead.
    pub id: LeadId,
    /// The state of it that was read.
    pub version: i64,
    /// Where it stands from now on.
    pub state: LeadState,
    /// Why; must be said where it is discarded.
    pub note: String,
}

/// Takes a step with a lead, or says what is wrong with it. An account is made elsewhere.
pub async fn take_step(
    desk: &Desk,
    now: DateTime<Utc>,
    asked: &TakeStep,
) -> Outcome<Result<(), LeadFault>> {
    let tx = desk.write(now).await?;
    let lead = tx.find_lead(asked.id).await?;
    let note = match asked.state {
        LeadState::Discarded => lead_reason(&asked.note),
        LeadState::Working | LeadState::Qualified => lead_note(&asked.note),
        LeadState::New | LeadState::Converted | LeadState::Merged => {
            return Err(Failure::Rule(Rule::WrongState));
        }
    };
    let note = match note {
        Ok(note) => note,
        Err(fault) => return Ok(Err(fault)),
    };
    lead.step_to(asked.version, (asked.state, &note)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}
