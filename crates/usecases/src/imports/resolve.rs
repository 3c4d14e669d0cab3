//! Which account and product each name in a sales file stands for: by code, by name, by other
//! names, by what a person decided; what nobody knows is new or left out.

use super::seen::{Seen, SeenAccount, SeenProduct};
use canopy_analytics::LEFT_OUT;
use canopy_domain::accounts::{
    Matched, NameEntry, NameIndex, Query, match_account, normalise_name,
};
use canopy_domain::primitives::{AccountId, ProductId};
use canopy_store::accounts::{KnownAccount, NewAccount};
use canopy_store::imports::{Decision, HeldAccount, NewHeldAccount};
use canopy_store::sales::{NewProduct, Product};
use rustc_hash::FxHashMap;
use uuid::Uuid;

/// Candidates offered for an unknown account.
const CANDIDATES: usize = 5;

/// Every account that is known, to be found by code, name and other names.
pub(super) struct Directory {
    known: Vec<KnownAccount>,
    by_code: FxHashMap<String, usize>,
    by_name: FxHashMap<String, usize>,
}

impl Directory {
    /// Names are compared in their normal form; a name two accounts share finds neither.
    pub(super) fn of(known: Vec<KnownAccount>) -> Self {
        let mut by_code = FxHashMap::default();
        let mut by_name: FxHashMap<String, Option<usize>> = FxHashMap::default();
        for (at, account) in known.iter().enumerate() {
            if !account.code.is_empty() {
                by_code.insert(account.code.clone(), at);
            }
            for name in std::iter::once(&account.name).chain(&account.aliases) {
                by_name
                    .entry(normalise_name(name))
                    .and_modify(|found| {
                        if *found != Some(at) {
                            *found = None;
                        }
                    })
                    .or_insert(Some(at));
            }
        }
        let by_name = by_name.into_iter().filter_map(|(name, at)| Some((name, at?))).collect();
        Self { known, by_code, by_name }
    }

    /// The account with this code, else with this name; a code that is unknown does not fall back
    /// to the name of an account that has another code.
    pub(super) fn find(&self, code: &str, name: &str) -> Option<&KnownAccount> {
        if let Some(at) = self.by_code.get(code).filter(|_| !code.is_empty()) {
            return self.known.get(*at);
        }
        let named = if name.is_empty() { code } else { name };
        let found = self.by_name.get(&normalise_name(named)).and_then(|at| self.known.get(*at))?;
        (code.is_empty() || found.code.is_empty() || found.code == code).then_some(found)
    }

    /// The account a person's text means: its code, else its name.
    pub(super) fn find_text(&self, text: &str) -> Option<&KnownAccount> {
        self.find(text, "").or_else(|| self.find("", text))
    }

    fn index(&self) -> NameIndex {
        NameIndex::new(self.known.iter().map(|account| NameEntry {
            code: None,
            name: &account.name,
            aliases: &account.aliases,
        }))
    }
}

/// The accounts of a file nobody knows, with ranked candidates.
pub(super) fn unknown(seen: &Seen, directory: &Directory) -> Vec<NewHeldAccount> {
    let mut unknown = seen
        .accounts
        .iter()
        .filter(|account| directory.find(&account.code, &account.name).is_none())
        .peekable();
    if unknown.peek().is_none() {
        return Vec::new();
    }
    let index = directory.index();
    unknown
        .map(|account| NewHeldAccount {
            code: account.code.clone(),
            name: account.name.clone(),
            attributes: account.attributes.clone(),
            sales_rows: account.rows,
            amount: account.amount,
            candidates: candidates(account, &index, directory),
        })
        .collect()
}

fn candidates(
    account: &SeenAccount,
    index: &NameIndex,
    directory: &Directory,
) -> Vec<(AccountId, f64)> {
    let query = Query { code: None, name: Some(account.called()) };
    let near = match match_account(query, index, CANDIDATES) {
        Matched::Near(near) => near.into_iter().map(|near| (near.account, near.score)).collect(),
        Matched::Exact { account, .. } => vec![(account, 1.0)],
    };
    near.into_iter()
        .filter_map(|(at, likeness)| Some((directory.known.get(at as usize)?.id, likeness)))
        .collect()
}

/// Which key each account of a file has, and which accounts are new.
pub(super) struct Plan {
    /// By the reader's index; [`LEFT_OUT`] where its sales do not count.
    pub(super) keys: Vec<u32>,
    /// Accounts to be created.
    pub(super) new: Vec<NewAccount>,
    /// Their keys, once reserved.
    pub(super) new_keys: Vec<u32>,
    /// Where in `keys` each new account stands.
    places: Vec<usize>,
}

impl Plan {
    /// Plans from what is known and decided; what remains is new.
    pub(super) fn of(seen: &[SeenAccount], directory: &Directory, held: &[HeldAccount]) -> Self {
        let key_of: FxHashMap<AccountId, u32> =
            directory.known.iter().map(|known| (known.id, known.sales_key)).collect();
        let decided: FxHashMap<(&str, &str), &HeldAccount> =
            held.iter().map(|held| ((held.code.as_str(), held.name.as_str()), held)).collect();
        let mut plan =
            Self { keys: Vec::new(), new: Vec::new(), new_keys: Vec::new(), places: Vec::new() };
        for account in seen {
            let decision = decided.get(&(account.code.as_str(), account.name.as_str()));
            let key = match decision.map(|held| (held.decision, held.account)) {
                Some((Decision::LeftOut, _)) => Some(LEFT_OUT),
                Some((Decision::Matched | Decision::Created, Some(id))) => key_of.get(&id).copied(),
                _ => directory.find(&account.code, &account.name).map(|known| known.sales_key),
            };
            if key.is_none() {
                plan.places.push(plan.keys.len());
                plan.new.push(created(account));
            }
            plan.keys.push(key.unwrap_or(LEFT_OUT));
        }
        plan
    }

    /// Gives the new accounts their keys.
    pub(super) fn take_keys(&mut self, keys: Vec<u32>) {
        put(&mut self.keys, &self.places, &keys);
        self.new_keys = keys;
    }
}

fn created(account: &SeenAccount) -> NewAccount {
    let id = AccountId(Uuid::now_v7());
    let mut new = NewAccount::named(id, &account.code, account.called());
    let mut rest = account.attributes.clone();
    new.account_type = rest.remove("type").unwrap_or_default();
    new.level = rest.remove("level").unwrap_or_default();
    new.region = rest.remove("region").unwrap_or_default();
    new.city = rest.remove("city").unwrap_or_default();
    // Whom an account belongs to is said by an accounts file, not by a line of sales.
    for place in ["parent", "territory", "owner", "aliases"] {
        rest.remove(place);
    }
    new.attributes = rest;
    new
}

/// Which key each product of a file has, and which products are new.
pub(super) struct Products {
    /// By the reader's index.
    pub(super) keys: Vec<u32>,
    /// Products to be created.
    pub(super) new: Vec<NewProduct>,
    /// Their keys, once reserved.
    pub(super) new_keys: Vec<u32>,
    places: Vec<usize>,
}

impl Products {
    /// Products are the same by code, else by their name in its normal form.
    pub(super) fn of(seen: &[SeenProduct], known: Vec<Product>) -> Self {
        let mut by_code: FxHashMap<String, u32> = FxHashMap::default();
        let mut by_name: FxHashMap<String, u32> = FxHashMap::default();
        for product in known {
            if !product.code.is_empty() {
                by_code.insert(product.code, product.sales_key);
            }
            by_name.entry(normalise_name(&product.name)).or_insert(product.sales_key);
        }
        let mut products =
            Self { keys: Vec::new(), new: Vec::new(), new_keys: Vec::new(), places: Vec::new() };
        for product in seen {
            let name = if product.name.is_empty() { &product.code } else { &product.name };
            let known = if product.code.is_empty() {
                by_name.get(&normalise_name(name))
            } else {
                by_code.get(&product.code)
            };
            if known.is_none() {
                products.places.push(products.keys.len());
                products.new.push(NewProduct {
                    id: ProductId(Uuid::now_v7()),
                    code: product.code.clone(),
                    name: name.clone(),
                    class: product.class.clone(),
                });
            }
            products.keys.push(known.copied().unwrap_or(LEFT_OUT));
        }
        products
    }

    /// Gives the new products their keys.
    pub(super) fn take_keys(&mut self, keys: Vec<u32>) {
        put(&mut self.keys, &self.places, &keys);
        self.new_keys = keys;
    }
}

fn put(into: &mut [u32], places: &[usize], keys: &[u32]) {
    for (place, key) in places.iter().zip(keys) {
        if let Some(slot) = into.get_mut(*place) {
            *slot = *key;
        }
    }
}
