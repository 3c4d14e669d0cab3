//! Who a lead may be: customers and other leads in reach that are the same or alike, with what
//! agrees.

use crate::Outcome;
use canopy_domain::leads::{Like, SURE_FROM, SameReason, likes};
use canopy_domain::primitives::AccountId;
use canopy_store::Desk;
use canopy_store::leads::{Lead, LeadRow};
use uuid::Uuid;

/// Shown of each kind.
const MOST: usize = 5;

/// Who a lead may be.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Alike {
    /// Customers, surest first.
    pub customers: Vec<LikeCustomer>,
    /// Other leads, surest first.
    pub leads: Vec<LikeLead>,
}

/// A customer who may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct LikeCustomer {
    /// The account.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// How sure, 0–1.
    pub score: f64,
    /// What agrees.
    pub reasons: Vec<SameReason>,
}

/// Another lead that may be the same.
#[derive(Debug, Clone, PartialEq)]
pub struct LikeLead {
    /// The lead.
    pub row: LeadRow,
    /// How sure, 0–1.
    pub score: f64,
    /// What agrees.
    pub reasons: Vec<SameReason>,
}

impl Alike {
    /// Whether somebody looks so much the same that it must be decided first. Leads that are closed
    /// are told for information: nothing can be merged into them.
    pub fn is_undecided(&self) -> bool {
        let customers = self.customers.iter().map(|one| one.score);
        let open = self.leads.iter().filter(|one| one.row.state.is_open()).map(|one| one.score);
        customers.chain(open).any(|score| score >= SURE_FROM)
    }

    /// Whether nobody is alike.
    pub fn is_empty(&self) -> bool {
        self.customers.is_empty() && self.leads.is_empty()
    }
}

/// Who a lead may be. Those it was kept apart from are left out.
pub async fn alike(desk: &Desk, lead: &Lead) -> Outcome<Alike> {
    let row = &lead.row;
    let is_apart = |id: Uuid| lead.apart.contains(&id);
    let asked = desk.known_as(&row.words);
    let mut customers = desk.customers_like(&row.words.organisation).await?;
    customers.retain(|one| !is_apart(one.id.0));
    let mut leads = desk.leads_like(&row.words, Some(row.id)).await?;
    leads.retain(|one| !is_apart(one.row.id.0));
    let known: Vec<_> = customers.iter().map(|one| one.known.clone()).collect();
    let customer = |like: Like| {
        let one = customers.get(like.at)?;
        Some(LikeCustomer {
            id: one.id,
            code: one.code.clone(),
            name: one.known.name.clone(),
            aliases: one.known.aliases.clone(),
            score: like.score,
            reasons: like.reasons,
        })
    };
    let like_customers = likes(&asked, &known, MOST).into_iter().filter_map(customer).collect();
    let known: Vec<_> = leads.iter().map(|one| one.known.clone()).collect();
    let other = |like: Like| {
        let one = leads.get(like.at)?;
        Some(LikeLead { row: one.row.clone(), score: like.score, reasons: like.reasons })
    };
    let like_leads = likes(&asked, &known, MOST).into_iter().filter_map(other).collect();
    Ok(Alike { customers: like_customers, leads: like_leads })
}
