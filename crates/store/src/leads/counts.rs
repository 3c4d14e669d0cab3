//! Counts over leads and accounts: what each channel brought, and what the portrait of the best
//! accounts is drawn from.

use crate::StoreError;
use crate::desk::Desk;
use crate::dialect::row;
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNTS, LEADS, SCREENING_RESULTS};
use canopy_domain::access::Action;
use canopy_domain::leads::LeadState;
use canopy_domain::primitives::{AccountId, ChannelId, RunId};
use chrono::{DateTime, Utc};
use sea_query::{CaseStatement, Expr, ExprTrait as _, Order};

/// How many leads in reach came by a channel, and how far they got.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ChannelYield {
    /// The channel.
    pub channel: ChannelId,
    /// Leads; what was merged counts with the lead it went into.
    pub leads: u64,
    /// Of these, found worth an account.
    pub qualified: u64,
    /// Of these, became or belong to an account.
    pub converted: u64,
    /// Of these, were tied to an account that was there already.
    pub linked: u64,
}

row!(ChannelYield { channel, leads, qualified, converted, linked });

/// A lead that became, or belongs to, an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ConvertedLead {
    /// By which channel it came.
    pub channel: ChannelId,
    /// The account.
    pub account: AccountId,
    /// When it was converted.
    pub at: DateTime<Utc>,
    /// Whether the account was there already.
    pub is_linked: bool,
}

row!(ConvertedLead { channel, account, at, is_linked });

/// Accounts of a screening that are alike.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PortraitCount {
    /// Their type.
    pub account_type: String,
    /// Their level.
    pub level: String,
    /// Their region.
    pub region: String,
    /// Their tier.
    pub tier_code: String,
    /// How many.
    pub accounts: u32,
}

row!(PortraitCount { account_type, level, region, tier_code, accounts });

impl Desk {
    /// What each channel brought, of leads in reach.
    pub async fn channel_yields(&self) -> Result<Vec<ChannelYield>, StoreError> {
        let is_linked = Expr::col((LEADS, "linked")).eq(true);
        let known = CaseStatement::new().case(is_linked, Expr::col((LEADS, "id")));
        let mut statement = scoped::select_owned(self, Action::ViewLeads, LEADS);
        statement
            .column((LEADS, "channel_id"))
            .exprs(
                ["id", "qualified_at", "converted_at"]
                    .map(|column| Expr::col((LEADS, column)).count()),
            )
            .expr(Expr::expr(known).count())
            .and_where(Expr::col((LEADS, "state")).ne(LeadState::Merged.code()))
            .group_by_col((LEADS, "channel_id"))
            .order_by((LEADS, "channel_id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// Leads in reach that were converted, the earliest first.
    pub async fn converted_leads(&self) -> Result<Vec<ConvertedLead>, StoreError> {
        let mut statement = scoped::select_owned(self, Action::ViewLeads, LEADS);
        statement
            .columns(
                ["channel_id", "converted_id", "converted_at", "linked"].map(|name| (LEADS, name)),
            )
            .and_where(Expr::col((LEADS, "converted_at")).is_not_null())
            .order_by((LEADS, "converted_at"), Order::Asc)
            .order_by((LEADS, "id"), Order::Asc);
        self.fetch(&statement).await
    }

    /// The tiers a screening put the accounts in reach into, by the keys of their sales.
    pub async fn portrait_tiers(&self, run: RunId) -> Result<Vec<(u32, String)>, StoreError> {
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .column((ACCOUNTS, "sales_key"))
            .column((SCREENING_RESULTS, "tier_code"))
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((SCREENING_RESULTS, "account_id")),
            )
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.0));
        self.fetch_kept(&statement).await
    }

    /// The accounts of a screening in reach, counted by what they are and by tier.
    pub async fn portrait_counts(&self, run: RunId) -> Result<Vec<PortraitCount>, StoreError> {
        let alike = ["account_type", "level", "region"].map(|column| (ACCOUNTS, column));
        let mut statement =
            scoped::select_through_each(self, Action::ViewAccounts, SCREENING_RESULTS);
        statement
            .columns(alike)
            .column((SCREENING_RESULTS, "tier_code"))
            .expr(Expr::col((SCREENING_RESULTS, "account_id")).count())
            .inner_join(
                ACCOUNTS,
                Expr::col((ACCOUNTS, "id")).equals((SCREENING_RESULTS, "account_id")),
            )
            .and_where(Expr::col((SCREENING_RESULTS, "run_id")).eq(run.0))
            .group_by_columns(alike)
            .add_group_by([Expr::col((SCREENING_RESULTS, "tier_code"))]);
        self.fetch_kept(&statement).await
    }
}
