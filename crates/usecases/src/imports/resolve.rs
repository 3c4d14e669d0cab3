//! Which account and product each name in a sales file stands for: by code, by name, by other
//! names, by what a person decided; what nobody knows is new or left out.

use super::seen::{Seen, SeenAccount, SeenProduct};
use canopy_analytics::LEFT_OUT;
use canopy_domain::accounts::{
    Matched, NameEntry, NameIndex, Query, match_account, normalise_name,
};
use canopy_domain::primitives::{AccountId, ProductId};
use canopy_store::accounts::{AccountPatch, KnownAccount, NewAccount};
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
    /// By name in its normal form; several accounts may share one.
    by_name: FxHashMap<String, Vec<usize>>,
}

/// A name as it is compared; one without letters and digits is compared as it stands.
pub(super) fn form(name: &str) -> String {
    let normal = normalise_name(name);
    if normal.is_empty() { name.trim().to_owned() } else { normal }
}

impl Directory {
    /// Names are compared in their normal form.
    pub(super) fn of(known: Vec<KnownAccount>) -> Self {
        let mut by_code = FxHashMap::default();
        let mut by_name: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (at, account) in known.iter().enumerate() {
            if !account.code.is_empty() {
                by_code.insert(account.code.clone(), at);
            }
            for name in std::iter::once(&account.name).chain(&account.aliases) {
                let called_so = by_name.entry(form(name)).or_default();
                if called_so.last() != Some(&at) {
                    called_so.push(at);
                }
            }
        }
        Self { known, by_code, by_name }
    }

    /// The account with this code, else with this name; a code that is unknown does not fall back
    /// to the name of an account that has another code. Where several are called so, it is the one
    /// that is spelled so; else, for a name without code, the one that has none. Else nobody: a
    /// person must say.
    pub(super) fn find(&self, code: &str, name: &str) -> Option<&KnownAccount> {
        if let Some(at) = self.by_code.get(code).filter(|_| !code.is_empty()) {
            return self.known.get(*at);
        }
        let named = if name.is_empty() { code } else { name };
        let called_so = self.by_name.get(&form(named))?.iter();
        let fitting: Vec<&KnownAccount> = called_so
            .filter_map(|at| self.known.get(*at))
            .filter(|known| code.is_empty() || known.code.is_empty() || known.code == code)
            .collect();
        let spelled_so =
            |known: &KnownAccount| known.name == named || known.aliases.iter().any(|a| a == named);
        let uncoded = |known: &KnownAccount| code.is_empty() && known.code.is_empty();
        only(&fitting, |_| true)
            .or_else(|| only(&fitting, spelled_so))
            .or_else(|| only(&fitting, |known| uncoded(known) && spelled_so(known)))
            .or_else(|| only(&fitting, uncoded))
    }

    /// Every account.
    pub(super) fn known(&self) -> &[KnownAccount] {
        &self.known
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

/// The one that is so, where there is just one.
fn only<'a>(
    accounts: &[&'a KnownAccount],
    is_so: impl Fn(&KnownAccount) -> bool,
) -> Option<&'a KnownAccount> {
    let mut found = accounts.iter().filter(|account| is_so(account));
    found.next().copied().filter(|_| found.next().is_none())
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
#[derive(Default)]
pub(super) struct Plan {
    /// By the reader's index; [`LEFT_OUT`] where its sales do not count.
    pub(super) keys: Vec<u32>,
    /// Accounts to be created.
    pub(super) new: Vec<NewAccount>,
    /// Their keys, once reserved.
    pub(super) new_keys: Vec<u32>,
    /// Other names people said known accounts have.
    pub(super) learnt: Vec<(AccountId, AccountPatch)>,
    /// For each place in `keys` a new account stands at: which of `new` it is.
    places: Vec<(usize, usize)>,
}

impl Plan {
    /// Plans from what is known and decided; what remains is new.
    pub(super) fn of(seen: &[SeenAccount], directory: &Directory, held: &[HeldAccount]) -> Self {
        let key_of: FxHashMap<AccountId, u32> =
            directory.known.iter().map(|known| (known.id, known.sales_key)).collect();
        let decided: FxHashMap<(&str, &str), &HeldAccount> =
            held.iter().map(|held| ((held.code.as_str(), held.name.as_str()), held)).collect();
        let mut plan = Self::default();
        let mut unknown = Vec::new();
        for (at, account) in seen.iter().enumerate() {
            let decision = decided.get(&(account.code.as_str(), account.name.as_str()));
            let key = match decision.map(|held| (held.decision, held.account)) {
                Some((Decision::LeftOut, _)) => Some(LEFT_OUT),
                Some((Decision::Matched | Decision::Created, Some(id))) => {
                    let key = key_of.get(&id).copied();
                    if key.is_some() && !account.name.is_empty() {
                        plan.learnt.push((id, also_called(&account.name)));
                    }
                    key
                }
                _ => directory.find(&account.code, &account.name).map(|known| known.sales_key),
            };
            if key.is_none() {
                unknown.push((at, account));
            }
            plan.keys.push(key.unwrap_or(LEFT_OUT));
        }
        plan.add_new(&unknown);
        plan
    }

    /// One new account for each code, and one for each name in its normal form that has none; that
    /// one is the account with a code that is called so, where there is just one.
    fn add_new(&mut self, unknown: &[(usize, &SeenAccount)]) {
        let mut coded: FxHashMap<String, Vec<usize>> = FxHashMap::default();
        for (at, account) in unknown.iter().filter(|(_, account)| !account.code.is_empty()) {
            coded.entry(form(account.called())).or_default().push(self.new.len());
            self.places.push((*at, self.new.len()));
            self.new.push(created(account));
        }
        let mut uncoded: FxHashMap<String, usize> = FxHashMap::default();
        for (at, account) in unknown.iter().filter(|(_, account)| account.code.is_empty()) {
            let form = form(account.called());
            let called_so = match coded.get(&form).map(Vec::as_slice) {
                Some([only]) => Some(*only),
                _ => uncoded.get(&form).copied(),
            };
            let place = called_so.unwrap_or(self.new.len());
            match self.new.get_mut(place) {
                Some(new) => complete(new, created(account)),
                None => self.new.push(created(account)),
            }
            if called_so.is_none() {
                uncoded.insert(form, place);
            }
            self.places.push((*at, place));
        }
    }

    /// Gives the new accounts their keys.
    pub(super) fn take_keys(&mut self, keys: Vec<u32>) {
        put(&mut self.keys, &self.places, &keys);
        self.new_keys = keys;
    }
}

fn also_called(name: &str) -> AccountPatch {
    AccountPatch { add_aliases: vec![name.to_owned()], ..AccountPatch::default() }
}

/// Takes from another spelling what is not known yet.
fn complete(new: &mut NewAccount, other: NewAccount) {
    let texts = [
        (&mut new.account_type, other.account_type),
        (&mut new.level, other.level),
        (&mut new.region, other.region),
        (&mut new.city, other.city),
    ];
    for (mine, theirs) in texts {
        if mine.is_empty() {
            *mine = theirs;
        }
    }
    for (code, value) in other.attributes {
        new.attributes.entry(code).or_insert(value);
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
    places: Vec<(usize, usize)>,
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
            by_name.entry(form(&product.name)).or_insert(product.sales_key);
        }
        let mut products =
            Self { keys: Vec::new(), new: Vec::new(), new_keys: Vec::new(), places: Vec::new() };
        // The new ones, by their name, as others of the file may be called too.
        let mut named: FxHashMap<String, usize> = FxHashMap::default();
        for product in seen {
            let name = if product.name.is_empty() { &product.code } else { &product.name };
            let known = if product.code.is_empty() {
                by_name.get(&form(name))
            } else {
                by_code.get(&product.code)
            };
            let place = products.new.len();
            let called_so = named.get(&form(name)).filter(|_| product.code.is_empty());
            if let (None, Some(called_so)) = (known, called_so) {
                products.places.push((products.keys.len(), *called_so));
            } else if known.is_none() {
                products.places.push((products.keys.len(), place));
                named.entry(form(name)).or_insert(place);
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

fn put(into: &mut [u32], places: &[(usize, usize)], keys: &[u32]) {
    for (at, new) in places {
        if let (Some(slot), Some(key)) = (into.get_mut(*at), keys.get(*new)) {
            *slot = *key;
        }
    }
}
