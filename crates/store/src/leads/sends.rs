//! From where public forms were sent: what limits how often, kept for as long as that needs and no
//! longer. Nothing of it is kept with a lead.

use crate::StoreError;
use crate::desk::{Desk, Quiet, SystemTx};
use crate::reach::tables::{FORM_SENDS, LEADS};
use crate::reach::{open, scoped};
use canopy_domain::access::Action;
use canopy_domain::leads::LeadSource;
use canopy_domain::primitives::ChannelId;
use chrono::{DateTime, Utc};
use sea_query::{Expr, ExprTrait as _, Order, Query};

impl SystemTx {
    /// Notes that a form was sent from an address, empty where none is known.
    pub async fn note_sent(&self, sender: &str) -> Result<(), StoreError> {
        let statement = Query::insert()
            .into_table(FORM_SENDS)
            .columns(["sender", "at"])
            .values_panic([sender.into(), self.now().into()])
            .to_owned();
        self.execute_quietly(Quiet::FormSent, &statement).await.map(drop)
    }

    /// Forgets from where forms were sent before a time; how many there were.
    pub async fn forget_sent(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let statement = open::delete(FORM_SENDS).and_where(Expr::col("at").lte(before)).to_owned();
        self.execute_quietly(Quiet::FormSent, &statement).await
    }
}

/// Whose forms are counted.
#[derive(Debug, Clone, Copy)]
pub enum SentBy<'a> {
    /// Those of one address.
    Address(&'a str),
    /// Those of one channel.
    Channel(ChannelId),
}

impl Desk {
    /// When the form was sent that is the `most`th latest since a time, from one address or by one
    /// channel; none where fewer were.
    pub async fn sent_before(
        &self,
        by: SentBy<'_>,
        since: DateTime<Utc>,
        most: u64,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let (mut statement, at) = match by {
            SentBy::Address(sender) => {
                let mut sends = open::select(FORM_SENDS);
                sends.and_where(Expr::col("sender").eq(sender));
                (sends, "at")
            }
            SentBy::Channel(channel) => {
                let mut leads = scoped::select_owned(self, Action::ViewLeads, LEADS);
                leads
                    .and_where(Expr::col("source").eq(LeadSource::Form.code()))
                    .and_where(Expr::col("channel_id").eq(channel.0));
                (leads, "created_at")
            }
        };
        statement
            .column(at)
            .and_where(Expr::col(at).gt(since))
            .order_by(at, Order::Desc)
            .offset(most.saturating_sub(1))
            .limit(1);
        let found: Option<(DateTime<Utc>,)> = self.fetch_first(&statement).await?;
        Ok(found.map(|(at,)| at))
    }
}
