//! Several files become one: the same account or product in two of them gets one key. An account
//! known by name only is the coded one of exactly that name, where there is just one.

use canopy_tables::{AccountSeen, ProductSeen};
use rustc_hash::FxHashMap;

/// From one file's numbers to the keys of all files, with room for a batch.
#[derive(Debug, Default)]
pub(super) struct Keys {
    accounts: Vec<u32>,
    products: Vec<u32>,
    account_key: Vec<u32>,
    product_key: Vec<u32>,
}

impl Keys {
    /// The keys of a batch.
    pub(super) fn translate(&mut self, accounts: &[u32], products: &[u32]) -> (&[u32], &[u32]) {
        let put = |out: &mut Vec<u32>, list: &[u32], from: &[u32]| {
            out.clear();
            out.extend(from.iter().map(|at| list.get(*at as usize).copied().unwrap_or_default()));
        };
        put(&mut self.account_key, &self.accounts, accounts);
        put(&mut self.product_key, &self.products, products);
        (&self.account_key, &self.product_key)
    }
}

/// All accounts and products of the files read so far.
#[derive(Debug, Default)]
pub(super) struct Merged {
    pub(super) accounts: Vec<AccountSeen>,
    by_code: FxHashMap<String, u32>,
    by_name: FxHashMap<String, u32>,
    products: FxHashMap<(Option<String>, Option<String>), u32>,
}

impl Merged {
    /// Takes a file's accounts and products in and gives its translation.
    pub(super) fn add(&mut self, accounts: Vec<AccountSeen>, products: Vec<ProductSeen>) -> Keys {
        let accounts = accounts.into_iter().map(|account| self.account(account)).collect();
        let products = products.into_iter().map(|product| self.product(product)).collect();
        Keys { accounts, products, ..Keys::default() }
    }

    /// How many products there are.
    pub(super) fn products(&self) -> usize {
        self.products.len()
    }

    fn account(&mut self, seen: AccountSeen) -> u32 {
        let known = match (&seen.code, &seen.name) {
            (Some(code), _) => self.by_code.get(code),
            (None, Some(name)) => self.by_name.get(name),
            (None, None) => None,
        };
        if let Some(key) = known.copied() {
            if let Some(kept) = self.accounts.get_mut(key as usize) {
                kept.name = seen.name.or(kept.name.take());
                kept.attributes.extend(seen.attributes);
            }
            return key;
        }
        let key = u32::try_from(self.accounts.len()).unwrap_or(u32::MAX);
        if let Some(code) = &seen.code {
            self.by_code.insert(code.clone(), key);
        }
        if let Some(name) = &seen.name {
            self.by_name.entry(name.clone()).or_insert(key);
        }
        self.accounts.push(seen);
        key
    }

    fn product(&mut self, seen: ProductSeen) -> u32 {
        let next = u32::try_from(self.products.len()).unwrap_or(u32::MAX);
        let name = if seen.code.is_some() { None } else { seen.name };
        *self.products.entry((seen.code, name)).or_insert(next)
    }
}
