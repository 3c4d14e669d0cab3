//! What the API says of accounts: plain names, money as exact decimal text.

use canopy_domain::primitives::UserId;
use canopy_store::accounts::{AccountDetail, AccountRow, TeamMember};
use canopy_usecases::accounts::{AccountSales, MonthSales, ProductLine};
use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::ToSchema;
use uuid::Uuid;

/// A line of the list.
#[derive(Serialize, ToSchema)]
pub(super) struct AccountLineOut {
    /// Its id.
    id: Uuid,
    /// Its code, empty where it has none.
    code: String,
    /// Its name.
    name: String,
    /// Its type.
    account_type: String,
    /// Its level.
    level: String,
    /// Its region.
    region: String,
    /// Its city.
    city: String,
    /// Name of its territory.
    territory: Option<String>,
    /// Name of its owner.
    owner: Option<String>,
    /// Revenue of the last twelve months.
    revenue_12m: String,
    /// Revenue of the twelve months before.
    revenue_previous: String,
    /// The day of the last purchase.
    last_sale: Option<NaiveDate>,
    /// Code of the tier the latest run put it in, or people gave it since.
    tier: Option<String>,
    /// Whether people gave it.
    is_tier_decided: bool,
    /// Its rank in that run.
    rank: Option<u32>,
}

impl AccountLineOut {
    pub(super) fn of(row: AccountRow) -> Self {
        Self {
            id: row.id.0,
            code: row.code,
            name: row.name,
            account_type: row.account_type,
            level: row.level,
            region: row.region,
            city: row.city,
            territory: row.territory,
            owner: row.owner,
            revenue_12m: row.revenue_12m.to_plain(),
            revenue_previous: row.revenue_prev.to_plain(),
            last_sale: row.last_sale,
            is_tier_decided: row.decision.is_some(),
            tier: row.tier_code,
            rank: row.rank,
        }
    }
}

/// An account with what it buys.
#[derive(Serialize, ToSchema)]
pub(super) struct AccountOut {
    /// Its id.
    id: Uuid,
    /// Its code, empty where it has none.
    code: String,
    /// Its name.
    name: String,
    /// Other names.
    aliases: Vec<String>,
    /// Its type.
    account_type: String,
    /// Its level.
    level: String,
    /// Its region.
    region: String,
    /// Its city.
    city: String,
    /// Further attributes by code.
    attributes: BTreeMap<String, String>,
    /// The account above, if it is in reach.
    parent: Option<Uuid>,
    /// The accounts below that are in reach.
    children: Vec<Uuid>,
    /// The territory it lies in.
    territory: Option<Uuid>,
    /// Who answers for it.
    owner: Option<Uuid>,
    /// Who works on it beside the owner.
    team: Vec<MemberOut>,
    /// Counts up with every change.
    version: i64,
    /// When it was created.
    created_at: DateTime<Utc>,
    /// When it was last changed.
    updated_at: DateTime<Utc>,
    /// What it buys; none while nothing was imported.
    sales: Option<SalesOut>,
}

/// Somebody on the account's team.
#[derive(Serialize, ToSchema)]
struct MemberOut {
    /// Who.
    user: Uuid,
    /// What they do for the account: `sales`, `medical`, `marketing`, `market_access`, `service`,
    /// `technical`, `finance`, `sponsor` or `other`.
    role: &'static str,
}

/// What an account buys.
#[derive(Serialize, ToSchema)]
struct SalesOut {
    /// The company's last sales day: periods end here.
    as_of: NaiveDate,
    /// The last three years.
    months: Vec<MonthOut>,
    /// Products of the last two years, most revenue first.
    products: Vec<ProductLineOut>,
}

/// A month's revenue.
#[derive(Serialize, ToSchema)]
struct MonthOut {
    /// `2026-06`.
    month: String,
    /// Its revenue, returns included.
    revenue: String,
}

/// What an account buys of a product.
#[derive(Serialize, ToSchema)]
struct ProductLineOut {
    /// The product.
    product: Uuid,
    /// Its code, empty where it has none.
    code: String,
    /// Its name.
    name: String,
    /// Revenue of the last twelve months.
    revenue: String,
    /// Revenue of the twelve months before.
    revenue_previous: String,
    /// Quantity of the last twelve months.
    quantity: String,
    /// The last day it was bought.
    last_day: Option<NaiveDate>,
}

impl AccountOut {
    pub(super) fn of(detail: AccountDetail, sales: Option<AccountSales>) -> Self {
        let account = detail.account;
        let member =
            |TeamMember { user: UserId(user), role, .. }| MemberOut { user, role: role.code() };
        Self {
            id: account.id.0,
            code: account.code,
            name: account.name,
            aliases: detail.aliases,
            account_type: account.account_type,
            level: account.level,
            region: account.region,
            city: account.city,
            attributes: account.attributes,
            parent: detail.parent.map(|one| one.id.0),
            children: detail.children.iter().map(|one| one.id.0).collect(),
            territory: account.territory.map(|one| one.0),
            owner: account.owner.map(|one| one.0),
            team: detail.team.into_iter().map(member).collect(),
            version: account.version,
            created_at: account.created_at,
            updated_at: account.updated_at,
            sales: sales.map(SalesOut::of),
        }
    }
}

impl SalesOut {
    fn of(sales: AccountSales) -> Self {
        let month = |one: MonthSales| MonthOut {
            month: format!("{:04}-{:02}", one.month.year(), one.month.number()),
            revenue: one.revenue.to_plain(),
        };
        let product = |line: ProductLine| ProductLineOut {
            product: line.product.id.0,
            code: line.product.code,
            name: line.product.name,
            revenue: line.revenue.to_plain(),
            revenue_previous: line.revenue_previous.to_plain(),
            quantity: line.quantity.to_plain(),
            last_day: line.last_day,
        };
        Self {
            as_of: sales.as_of,
            months: sales.months.into_iter().map(month).collect(),
            products: sales.products.into_iter().map(product).collect(),
        }
    }
}
