//! Who in reach may be the same as a lead: customers and other leads whose names share most of its
//! letters, in Chinese or pinyin, or who are reached under the same number. Coarse on purpose; how
//! alike they are is the domain's to say.

use super::rows::{LeadRow, row_select};
use crate::StoreError;
use crate::accounts::{SearchForms, needle};
use crate::desk::Desk;
use crate::dialect::row;
use crate::reach::scoped;
use crate::reach::tables::{ACCOUNT_ALIASES, ACCOUNTS, LEADS};
use canopy_domain::access::Action;
use canopy_domain::leads::{Known, LeadState, LeadWords, phone_digits};
use canopy_domain::primitives::{AccountId, LeadId};
use sea_query::{CaseStatement, Condition, Expr, ExprTrait as _, LikeExpr, Order};
use std::collections::BTreeMap;

/// Candidates of each kind looked at closely.
const CANDIDATES: u64 = 60;
/// Pieces of a name that are looked for.
const PIECES: usize = 12;

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

    /// Customers in reach whose names share letters with this one, those with most first.
    pub async fn customers_like(&self, name: &str) -> Result<Vec<KnownCustomer>, StoreError> {
        let Some((any, score)) = shares(ACCOUNTS.name(), name) else { return Ok(Vec::new()) };
        let mut statement = scoped::select(self, Action::ViewAccounts);
        statement
            .columns(["id", "code", "name", "pinyin", "initials"].map(|column| (ACCOUNTS, column)))
            .cond_where(any)
            .order_by_expr(score, Order::Desc)
            .order_by((ACCOUNTS, "id"), Order::Asc)
            .limit(CANDIDATES);
        let rows: Vec<Candidate> = self.fetch(&statement).await?;
        let mut names = scoped::select_through_each(self, Action::ViewAccounts, ACCOUNT_ALIASES);
        names.columns(["account_id", "alias"].map(|column| (ACCOUNT_ALIASES, column))).and_where(
            Expr::col((ACCOUNT_ALIASES, "account_id")).is_in(rows.iter().map(|row| row.id.0)),
        );
        let mut aliases: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
        for (id, alias) in self.fetch::<(AccountId, String)>(&names).await? {
            aliases.entry(id).or_default().push(alias);
        }
        let known = rows.into_iter().map(|row| KnownCustomer {
            known: Known {
                pinyin: readings(&row.pinyin, &row.initials),
                aliases: aliases.remove(&row.id).unwrap_or_default(),
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
        let mut names = scoped::select_through(self, Action::ViewAccounts, ACCOUNT_ALIASES);
        names.columns(["account_id", "alias"].map(|column| (ACCOUNT_ALIASES, column)));
        let mut aliases: BTreeMap<AccountId, Vec<String>> = BTreeMap::new();
        for (id, alias) in self.fetch::<(AccountId, String)>(&names).await? {
            aliases.entry(id).or_default().push(alias);
        }
        let known = rows.into_iter().map(|row| Known {
            pinyin: readings(&row.pinyin, &row.initials),
            aliases: aliases.remove(&row.id).unwrap_or_default(),
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

    /// Other leads in reach that share letters of the name, the telephone or the mail address.
    pub async fn leads_like(
        &self,
        words: &LeadWords,
        except: Option<LeadId>,
    ) -> Result<Vec<KnownLead>, StoreError> {
        let col = |name| Expr::col((LEADS, name));
        let digits = phone_digits(&words.phone);
        let mut any = Condition::any()
            .add_option((!digits.is_empty()).then(|| col("phone_digits").eq(digits)))
            .add_option((!words.email.is_empty()).then(|| col("email").eq(&words.email)));
        let shared = shares(LEADS.name(), &words.organisation);
        if let Some((named, _)) = &shared {
            any = any.add(named.clone());
        }
        if any.is_empty() {
            return Ok(Vec::new());
        }
        let mut statement = row_select(self, Action::ViewLeads);
        statement
            .cond_where(any)
            .and_where(col("state").ne(LeadState::Merged.code()))
            .and_where_option(except.map(|id| col("id").ne(id.0)));
        if let Some((_, score)) = shared {
            statement.order_by_expr(score, Order::Desc);
        }
        statement.order_by((LEADS, "id"), Order::Asc).limit(CANDIDATES);
        let rows: Vec<LeadRow> = self.fetch(&statement).await?;
        let known = rows.into_iter().map(|row| KnownLead { known: known_of(&row.words), row });
        Ok(known.collect())
    }
}

fn readings(pinyin: &str, initials: &str) -> Vec<String> {
    pinyin
        .split(' ')
        .chain(initials.split(' '))
        .filter(|one| !one.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The condition that any piece of a name occurs, and how many do.
fn shares(table: &'static str, name: &str) -> Option<(Condition, Expr)> {
    let mut any = Condition::any();
    let mut score = Expr::val(0_i64);
    let pieces = pieces(name);
    for piece in &pieces {
        let like = |column: &'static str| {
            Expr::col((table, column)).like(LikeExpr::new(format!("%{piece}%")))
        };
        let mut found = Condition::any().add(like("name_search"));
        if piece.is_ascii() {
            found = found.add(like("pinyin")).add(like("initials"));
        }
        any = any.add(found.clone());
        let one: Expr = CaseStatement::new().case(found, 1_i64).finally(0_i64).into();
        score = score.add(one);
    }
    (!pieces.is_empty()).then_some((any, score))
}

/// The pieces of a name that are looked for: the whole, pairs of Chinese characters, Latin words.
fn pieces(name: &str) -> Vec<String> {
    let whole = needle(name);
    if whole.chars().count() < 2 {
        return Vec::new();
    }
    let letters: Vec<char> = whole.chars().filter(|c| !c.is_ascii()).collect();
    let pairs = letters.windows(2).map(|pair| pair.iter().collect::<String>());
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_lowercase);
    let words = words.filter(|word| word.len() > 2);
    let mut found = vec![whole.clone()];
    for piece in pairs.chain(words) {
        if !found.contains(&piece) && found.len() < PIECES {
            found.push(piece);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::pieces;

    #[test]
    fn a_name_is_looked_for_by_its_pairs_and_words() {
        assert_eq!(pieces("人民医院"), ["人民医院", "人民", "民医", "医院"]);
        assert_eq!(pieces("Hepu Renmin Yiyuan"), ["hepurenminyiyuan", "hepu", "renmin", "yiyuan"]);
        assert!(pieces("").is_empty() && pieces("院").is_empty());
        assert!(pieces(&"很长的名字".repeat(40)).len() <= super::PIECES);
    }
}
