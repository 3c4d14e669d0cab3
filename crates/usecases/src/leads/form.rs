//! What a stranger writes into a public form becomes a lead. Whoever writes is told the same whether
//! we know them or not.

use crate::Outcome;
use canopy_domain::leads::{LeadFault, LeadSource, LeadWords};
use canopy_domain::primitives::LeadId;
use canopy_store::leads::{NewLead, OpenForm};
use canopy_store::{Store, SystemReason};
use chrono::{DateTime, TimeDelta, Utc};
use uuid::Uuid;

/// Leads from forms are counted over so long.
const WINDOW: TimeDelta = TimeDelta::hours(1);
/// So many from one address, and it waits; a whole office may share one.
const MOST_BY_SENDER: u64 = 10;
/// So many from everybody, and all wait: no campaign brings more, a machine does.
const MOST_BY_ALL: u64 = 500;

/// A form as a stranger sent it.
#[derive(Debug, Clone)]
pub struct SentForm {
    /// The token in its address.
    pub token: String,
    /// What they wrote.
    pub words: LeadWords,
    /// Whether they agreed that their data are kept.
    pub has_consent: bool,
    /// What stands in the field people do not see; machines fill it in.
    pub trap: String,
    /// The address it was sent from, empty where not known.
    pub sender: String,
}

/// How it went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormAnswer {
    /// Thank you.
    Taken,
    /// Something is wrong with it.
    Faulty(Vec<LeadFault>),
    /// Too many: wait so long.
    TooOften(TimeDelta),
}

/// The form with a token, if it is open.
pub async fn form_of(store: &Store, token: &str) -> Outcome<Option<OpenForm>> {
    Ok(store.system(SystemReason::LeadForm).form(token).await?)
}

/// The company's name, as whoever writes is told who keeps their data.
pub async fn company_name(store: &Store) -> Outcome<String> {
    Ok(store.system(SystemReason::LeadForm).settings().await?.company_name)
}

/// Takes a form in; none where its address does not work.
pub async fn send_form(
    store: &Store,
    now: DateTime<Utc>,
    sent: &SentForm,
) -> Outcome<Option<FormAnswer>> {
    let desk = store.system(SystemReason::LeadForm);
    let Some(form) = desk.form(&sent.token).await? else { return Ok(None) };
    // A machine is thanked as everybody is, and learns nothing.
    if !sent.trap.is_empty() {
        return Ok(Some(FormAnswer::Taken));
    }
    let mut faults = Vec::new();
    let words = sent.words.read(true).unwrap_or_else(|wrong| {
        faults = wrong;
        LeadWords::default()
    });
    if !sent.has_consent {
        faults.push(LeadFault::ConsentMissing);
    }
    if !faults.is_empty() {
        return Ok(Some(FormAnswer::Faulty(faults)));
    }
    let tx = desk.write(now).await?;
    // From where forms were sent is kept no longer than this limit needs it.
    tx.forget_sent(now - WINDOW).await?;
    let (by_sender, by_all) = tx.sent_since(&sent.sender, now - WINDOW).await?;
    // An unknown address (a proxy that does not tell) is not held against everybody.
    let is_too_often = !sent.sender.is_empty() && by_sender >= MOST_BY_SENDER;
    if is_too_often || by_all >= MOST_BY_ALL {
        return Ok(Some(FormAnswer::TooOften(WINDOW)));
    }
    let lead = NewLead {
        id: LeadId(Uuid::now_v7()),
        words,
        channel: form.channel,
        source: LeadSource::Form,
        has_consent: true,
        territory: form.territory,
        owner: None,
        came_at: None,
        reference: String::new(),
    };
    tx.create_lead(&lead).await?;
    tx.note_sent(&sent.sender).await?;
    tx.commit().await?;
    Ok(Some(FormAnswer::Taken))
}
