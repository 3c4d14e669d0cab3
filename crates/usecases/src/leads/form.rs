//! What a stranger writes into a public form becomes a lead. Whoever writes is told the same whether
//! we know them or not.

use crate::Outcome;
use canopy_domain::leads::{LeadFault, LeadSource, LeadWords};
use canopy_domain::primitives::{ChannelId, LeadId};
use canopy_store::leads::{NewLead, OpenForm, SentBy};
use canopy_store::{Desk, Store, SystemReason};
use chrono::{DateTime, TimeDelta, Utc};
use std::net::{IpAddr, Ipv6Addr};
use uuid::Uuid;

/// Leads from forms are counted over so long.
const WINDOW: TimeDelta = TimeDelta::hours(1);
/// So many from one address, and it waits; a whole office may share one.
const MOST_BY_SENDER: u64 = 10;
/// So many by one channel, and its form waits: no campaign brings more, a machine does. The forms of
/// other channels stay open.
const MOST_BY_CHANNEL: u64 = 500;

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
    /// The address it was sent from, where it is known.
    pub sender: Option<IpAddr>,
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
    let sender = sent.sender.map(network).unwrap_or_default();
    // Counted before anything is written, so that a flood keeps nobody from writing; and once more
    // inside, where nobody can come in between.
    if let Some(wait) = wait(&desk, now, &sender, form.channel).await? {
        return Ok(Some(FormAnswer::TooOften(wait)));
    }
    let tx = desk.write(now).await?;
    // From where forms were sent is kept no longer than this limit needs it.
    tx.forget_sent(now - WINDOW).await?;
    if let Some(wait) = wait(&tx, now, &sender, form.channel).await? {
        return Ok(Some(FormAnswer::TooOften(wait)));
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
    tx.note_sent(&sender).await?;
    tx.commit().await?;
    Ok(Some(FormAnswer::Taken))
}

/// How long this address, or everybody who writes into this channel's form, must wait.
async fn wait(
    desk: &Desk,
    now: DateTime<Utc>,
    sender: &str,
    channel: ChannelId,
) -> Outcome<Option<TimeDelta>> {
    let since = now - WINDOW;
    // An unknown address (a proxy that does not tell) is not held against everybody.
    let by_sender = match sender {
        "" => None,
        sender => desk.sent_before(SentBy::Address(sender), since, MOST_BY_SENDER).await?,
    };
    let by_channel = desk.sent_before(SentBy::Channel(channel), since, MOST_BY_CHANNEL).await?;
    Ok([by_sender, by_channel].into_iter().flatten().max().map(|at| at + WINDOW - now))
}

/// The network an address belongs to: whoever has one IPv6 address has all of its /64 network, and an
/// IPv4 address written as one of IPv6 is the same address.
fn network(address: IpAddr) -> String {
    match address.to_canonical() {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => {
            let network = address.to_bits() & !u128::from(u64::MAX);
            Ipv6Addr::from_bits(network).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::network;

    #[test]
    fn addresses_of_one_network_count_together() {
        let of = |text: &str| network(text.parse().unwrap());
        assert_eq!(of("2001:db8:1:2:aaaa::1"), of("2001:db8:1:2:bbbb::2"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.7"), "192.0.2.7");
        assert_ne!(of("192.0.2.7"), of("192.0.2.8"));
    }
}
