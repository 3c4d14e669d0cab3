//! Who in reach may be the same as a lead: customers and other leads whose names are alike, in Chinese
//! or pinyin, or who are reached under the same number. Coarse on purpose; how alike they are is the
//! domain's to say.

use super::rows::{LeadRow, row_select};
use crate::StoreError;
use crate::accounts::SearchForms;
use crate::desk::{Desk, SystemReason};
use crate::dialect::row;
use crate::names::{Asked, Named, NamesOf, Wanted};
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNT_ALIASES, ACCOUNTS, LEADS};
use canopy_domain::access::Action;
use canopy_domain::leads::{Known, LeadState, LeadWords, phone_digits};
use canopy_domain::primitives::{AccountId, LeadId};
use sea_query::{Condition, Expr, ExprTrait as _, Order};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Candidates of each kind looked at closely.
const CANDIDATES: usize = 200;

/// A customer who may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownCustomer {
    /// Its id.
    pub id: AccountId,
    /// Its code.
    pub code: String,
    /// What is compared.
    pub known: Known,
}

/// Another lead that may be the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownLead {
    /// The lead.
    pub row: LeadRow,
    /// What is compared.
    pub known: Known,
}

struct Candidate {
    id: AccountId,
    code: String,
    name: String,
    pinyin: String,
    initials: String,
}

row!(Candidate { id, code, name, pinyin, initials });

/// What a lead is compared by.
pub(crate) fn known_of(words: &LeadWords) -> Known {
    let forms = SearchForms::of(&words.organisation, "", &[]);
    Known {
        name: words.organisation.clone(),
        aliases: Vec::new(),
        phone: words.phone.clone(),
        email: words.email.clone(),
        pinyin: readings(&forms.pinyin, &forms.initials),
    }
}

impl Desk {
    /// What a lead is compared by: its name with its readings, telephone and mail.
    pub fn known_as(&self, words: &LeadWords) -> Known {
        known_of(words)
    }

    /// Customers in reach with this name or one alike; with at most [`CANDIDATES`] of the whole
    /// company before them, none is missed who could be meant.
    pub async fn customers_like(&self, name: &str) -> Result<Vec<KnownCustomer>, StoreError> {
        let ids = self.named_like(Named::Customers, name).await?;
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(["id", "code", "name", "pinyin", "initials"].map(|column| (ACCOUNTS, column)))
            .and_where(Expr::col((ACCOUNTS, "id")).is_in(ids))
            .order_by((ACCOUNTS, "id"), Order::Asc);
        let rows: Vec<Candidate> = self.fetch(&statement).await?;
        let ids = rows.iter().map(|row| row.id.0).collect();
        let mut aliases = aliases_of(self, Some(ids)).await?;
        let known = rows.into_iter().map(|row| KnownCustomer {
            known: Known {
                pinyin: readings(&row.pinyin, &row.initials),
                aliases: aliases.remove(&row.id.0).unwrap_or_default(),
                name: row.name,
                ..Known::default()
            },
            id: row.id,
            code: row.code,
        });
        Ok(known.collect())
    }

    /// Every customer in reach, as many leads at once are compared with them.
    pub async fn all_customers_known(&self) -> Result<Vec<Known>, StoreError> {
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(["id", "code", "name", "pinyin", "initials"].map(|column| (ACCOUNTS, column)))
            .order_by((ACCOUNTS, "id"), Order::Asc);
        let rows: Vec<Candidate> = self.fetch(&statement).await?;
        let mut aliases = aliases_of(self, None).await?;
        let known = rows.into_iter().map(|row| Known {
            pinyin: readings(&row.pinyin, &row.initials),
            aliases: aliases.remove(&row.id.0).unwrap_or_default(),
            name: row.name,
            ..Known::default()
        });
        Ok(known.collect())
    }

    /// Every lead in reach that goes on, as many leads at once are compared with them.
    pub async fn all_leads_known(&self) -> Result<Vec<Known>, StoreError> {
        let columns = ["organisation", "phone", "email", "pinyin", "initials"];
        let mut statement = scoped::select_owned(self, Action::ViewLeads, LEADS);
        statement
            .columns(columns.map(|column| (LEADS, column)))
            .and_where(Expr::col((LEADS, "state")).ne(LeadState::Merged.code()))
            .order_by((LEADS, "id"), Order::Asc);
        let rows: Vec<(String, String, String, String, String)> = self.fetch(&statement).await?;
        let known = rows.into_iter().map(|(name, phone, email, pinyin, initials)| Known {
            pinyin: readings(&pinyin, &initials),
            aliases: Vec::new(),
            name,
            phone,
            email,
        });
        Ok(known.collect())
    }

    /// Other leads in reach with a name alike, the telephone or the mail address.
    pub async fn leads_like(
        &self,
        words: &LeadWords,
        except: Option<LeadId>,
    ) -> Result<Vec<KnownLead>, StoreError> {
        let col = |name| Expr::col((LEADS, name));
        let digits = phone_digits(&words.phone);
        let named = self.named_like(Named::Leads, &words.organisation).await?;
        let any = Condition::any()
            .add_option((!named.is_empty()).then(|| col("id").is_in(named)))
            .add_option((!digits.is_empty()).then(|| col("phone_digits").eq(digits)))
            .add_option((!words.email.is_empty()).then(|| col("email").eq(&words.email)));
        if any.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = row_select(self, Action::ViewLeads);
        statement
            .cond_where(any)
            .and_where(col("state").ne(LeadState::Merged.code()))
            .and_where_option(except.map(|id| col("id").ne(id.0)))
            .order_by((LEADS, "id"), Order::Desc)
            .limit(2 * CANDIDATES as u64);
        let rows: Vec<LeadRow> = self.fetch(&statement).await?;
        let known = rows.into_iter().map(|row| KnownLead { known: known_of(&row.words), row });
        Ok(known.collect())
    }

    /// Ids of those of the whole company with a name alike, to be looked up within reach.
    async fn named_like(&self, named: Named, name: &str) -> Result<Vec<Uuid>, StoreError> {
        let forms = SearchForms::of(name, "", &[]);
        let readings = readings(&forms.pinyin, &forms.initials);
        let asked = Asked { name, readings: &readings, most: CANDIDATES };
        let all = self.store().system(SystemReason::LeadNames);
        let mut held = self.store().alike.hold(named).await;
        match held.wanted() {
            Wanted::Nothing => {}
            Wanted::These(ids) => held.learn(&names_of(&all, named, Some(ids)).await?),
            Wanted::All => held.learn(&names_of(&all, named, None).await?),
        }
        Ok(held.alike(asked))
    }
}

/// The names of some, or of all.
async fn names_of(
    desk: &Desk,
    named: Named,
    only: Option<Vec<Uuid>>,
) -> Result<Vec<NamesOf>, StoreError> {
    let (mut statement, columns) = match named {
        Named::Customers => (
            scoped::select_with_trash(desk, Action::ViewAccounts),
            ["id", "name", "pinyin", "initials"],
        ),
        Named::Leads => (
            scoped::select_owned(desk, Action::ViewLeads, LEADS),
            ["id", "organisation", "pinyin", "initials"],
        ),
    };
    statement
        .columns(columns)
        .and_where_option(only.clone().map(|ids| Expr::col("id").is_in(ids)))
        .order_by("id", Order::Asc);
    let rows: Vec<(Uuid, String, String, String)> = desk.fetch(&statement).await?;
    let mut aliases = match named {
        Named::Customers => aliases_of(desk, only).await?,
        Named::Leads => BTreeMap::new(),
    };
    let names = rows.into_iter().map(|(id, name, pinyin, initials)| NamesOf {
        aliases: aliases.remove(&id).unwrap_or_default(),
        readings: readings(&pinyin, &initials),
        id,
        name,
    });
    Ok(names.collect())
}

/// Other names of some accounts in reach, or of all.
async fn aliases_of(
    desk: &Desk,
    only: Option<Vec<Uuid>>,
) -> Result<BTreeMap<Uuid, Vec<String>>, StoreError> {
    let mut names = scoped::select_through_each(desk, Action::ViewAccounts, ACCOUNT_ALIASES);
    names
        .columns(["account_id", "alias"].map(|column| (ACCOUNT_ALIASES, column)))
        .and_where_option(only.map(|ids| Expr::col((ACCOUNT_ALIASES, "account_id")).is_in(ids)));
    let mut aliases: BTreeMap<Uuid, Vec<String>> = BTreeMap::new();
    for (id, alias) in desk.fetch::<(Uuid, String)>(&names).await? {
        aliases.entry(id).or_default().push(alias);
    }
    Ok(aliases)
}

fn readings(pinyin: &str, initials: &str) -> Vec<String> {
    pinyin
        .split(' ')
        .chain(initials.split(' '))
        .filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect()
}
