//! What each channel yields: leads, how many of them were worth an account, how many became one, and
//! what those bought since.

use crate::screening::live_files;
use crate::{Company, Failure, Outcome, local};
use canopy_analytics::{Reach, SalesScope, sales_by_month};
use canopy_domain::primitives::{AccountId, Amount, ChannelId, Month};
use canopy_store::Desk;
use canopy_store::leads::{Channel, ChannelYield, ConvertedLead};
use std::collections::BTreeMap;

/// What a channel yields.
#[derive(Debug, Clone, PartialEq)]
pub struct YieldLine {
    /// The channel.
    pub channel: Channel,
    /// Leads in reach that came by it.
    pub leads: u64,
    /// Of these, found worth an account.
    pub qualified: u64,
    /// Of these, became or belong to an account.
    pub converted: u64,
    /// Of these, turned out to be customers we had: what they buy is not the channel's doing.
    pub known: u64,
    /// What the new accounts, as far as they are in reach, bought from the month after on. An account
    /// counts once, for the lead that came to it first.
    pub revenue: Amount,
    /// The same of those that were customers before.
    pub revenue_known: Amount,
}

impl YieldLine {
    /// Of the converted, those that are new customers.
    pub fn won(&self) -> u64 {
        self.converted.saturating_sub(self.known)
    }

    /// Converted leads per lead, 0–1; none without leads.
    pub fn rate(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "counts of leads")]
        let rate = |converted: u64, leads: u64| converted as f64 / leads as f64;
        (self.leads > 0).then(|| rate(self.converted, self.leads))
    }
}

/// What each channel yields, those with most leads first.
pub async fn yields(company: &Company, desk: &Desk) -> Outcome<Vec<YieldLine>> {
    let counts = desk.channel_yields().await?;
    let mut counts: BTreeMap<_, ChannelYield> =
        counts.into_iter().map(|count| (count.channel, count)).collect();
    let mut firsts: BTreeMap<AccountId, ConvertedLead> = BTreeMap::new();
    for lead in desk.converted_leads().await? {
        firsts.entry(lead.account).or_insert(lead);
    }
    let mut revenue = revenue_since(company, desk, &firsts).await?;
    let lines = desk.channels().await?.into_iter().filter_map(|channel| {
        let count = counts.remove(&channel.id);
        let count = match count {
            Some(count) => count,
            None if channel.is_active => {
                let channel = channel.id;
                ChannelYield { channel, leads: 0, qualified: 0, converted: 0, linked: 0 }
            }
            None => return None,
        };
        Some(YieldLine {
            leads: count.leads,
            qualified: count.qualified,
            converted: count.converted,
            known: count.linked,
            revenue: revenue.remove(&(channel.id, false)).unwrap_or_default(),
            revenue_known: revenue.remove(&(channel.id, true)).unwrap_or_default(),
            channel,
        })
    });
    let mut lines: Vec<YieldLine> = lines.collect();
    lines.sort_by(|a, b| b.leads.cmp(&a.leads).then_with(|| a.channel.name.cmp(&b.channel.name)));
    Ok(lines)
}

/// Revenue of the accounts since the month after their conversion, by channel and by whether the
/// account was there before its lead.
async fn revenue_since(
    company: &Company,
    desk: &Desk,
    firsts: &BTreeMap<AccountId, ConvertedLead>,
) -> Outcome<BTreeMap<(ChannelId, bool), Amount>> {
    let mut sums = BTreeMap::new();
    let files = live_files(desk).await?;
    let ids: Vec<AccountId> = firsts.keys().copied().collect();
    let keyed = desk.sales_keys(&ids).await?;
    let since: BTreeMap<u32, &ConvertedLead> =
        keyed.iter().filter_map(|(id, key)| Some((*key, firsts.get(id)?))).collect();
    let month_after = |lead: &ConvertedLead| Month::of(local(lead.at).date()).index() + 1;
    let first = since.values().map(|lead| month_after(lead)).min();
    let last = files.iter().map(|file| file.last_day).max();
    let (Some(first), Some(last)) = (first, last) else { return Ok(sums) };
    let keys: Vec<u32> = since.keys().copied().collect();
    let reach = Reach::of(keys.iter().copied());
    let scope = SalesScope { files: &files, reach: &reach, accounts: Some(&keys) };
    let months = (Month::from_index(first), Month::of(last));
    for line in sales_by_month(&company.facts, &scope, months.0, months.1).await? {
        let Some(lead) = line.account_key.and_then(|key| since.get(&key)) else { continue };
        if line.month.index() >= month_after(lead) {
            let sum: &mut Amount = sums.entry((lead.channel, lead.is_linked)).or_default();
            let added = sum.checked_add(line.revenue);
            *sum = added.map_err(|error| Failure::Internal(format!("{error:?}").into()))?;
        }
    }
    Ok(sums)
}
