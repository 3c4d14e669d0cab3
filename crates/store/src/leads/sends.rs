//! From where public forms were sent: what limits how often, kept for as long as that needs and no
//! longer. Nothing of it is kept with a lead.

use crate::StoreError;
use crate::desk::{Quiet, SystemTx};
use crate::reach::open;
use crate::reach::tables::FORM_SENDS;
use chrono::{DateTime, Utc};
use sea_query::{Asterisk, Expr, ExprTrait as _, Query};

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

    /// How often one address, and how often all, have sent forms since a time.
    pub async fn sent_since(
        &self,
        sender: &str,
        since: DateTime<Utc>,
    ) -> Result<(u64, u64), StoreError> {
        let mut all = open::select(FORM_SENDS);
        all.expr(Expr::col(Asterisk).count()).and_where(Expr::col("at").gt(since));
        let mut one = all.clone();
        one.and_where(Expr::col("sender").eq(sender));
        let ((by_sender,), (by_all,)): ((u64,), (u64,)) =
            (self.fetch_one(&one).await?, self.fetch_one(&all).await?);
        Ok((by_sender, by_all))
    }

    /// Forgets from where forms were sent before a time; how many there were.
    pub async fn forget_sent(&self, before: DateTime<Utc>) -> Result<u64, StoreError> {
        let statement = open::delete(FORM_SENDS).and_where(Expr::col("at").lte(before)).to_owned();
        self.execute_quietly(Quiet::FormSent, &statement).await
    }
}
