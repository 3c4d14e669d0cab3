//! Several files become one: the same account or product in two of them gets one key. An account
//! known by name only is the coded one of exactly that name, where there is just one in all files;
//! so the order of files and rows does not matter.

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
    /// The key of each account of the file.
    pub(super) fn into_accounts(self) -> Vec<u32> {
        self.accounts
    }

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
    /// Accounts without a code.
    by_name: FxHashMap<String, u32>,
    /// Accounts with a code by every name seen; `None` where several have it.
    coded: FxHashMap<String, Option<u32>>,
    products: FxHashMap<(Option<String>, Option<String>), u32>,
}

impl Merged {
    /// Takes a file's accounts and products in and gives its translation, which [`Self::settle`]
    /// completes.
    pub(super) fn add(&mut self, accounts: Vec<AccountSeen>, products: Vec<ProductSeen>) -> Keys {
        let accounts = accounts.into_iter().map(|account| self.account(account)).collect();
        let products = products.into_iter().map(|product| self.product(product)).collect();
        Keys { accounts, products, ..Keys::default() }
    }

    /// How many products there are.
    pub(super) fn products(&self) -> usize {
        self.products.len()
    }

    /// Whether some account without a code turned out to be one with a code.
    pub(super) fn has_joins(&self) -> bool {
        self.by_name.keys().any(|name| self.coded.get(name).copied().flatten().is_some())
    }

    /// Joins the accounts without a code to the only ones of their name, once all files are in, and
    /// closes the gaps.
    pub(super) fn settle(&mut self, keys: &mut [Keys]) {
        let owner = |at: u32, account: &AccountSeen| {
            match (&account.code, &account.name) {
                (None, Some(name)) => self.coded.get(name).copied().flatten(),
                _ => None,
            }
            .unwrap_or(at)
        };
        let owners: Vec<u32> = (0..).zip(&self.accounts).map(|(at, one)| owner(at, one)).collect();
        let mut place: Vec<u32> = Vec::with_capacity(owners.len());
        let mut kept = 0;
        for (at, owner) in (0_u32..).zip(&owners) {
            place.push(kept);
            kept += u32::from(at == *owner);
        }
        let mut joined: Vec<AccountSeen> = Vec::with_capacity(kept as usize);
        let mut others = Vec::new();
        for ((at, owner), account) in (0_u32..).zip(&owners).zip(std::mem::take(&mut self.accounts))
        {
            if at == *owner { joined.push(account) } else { others.push((*owner, account)) }
        }
        let place = |owner: u32| place.get(owner as usize).copied().unwrap_or_default();
        for (owner, account) in others {
            if let Some(known) = joined.get_mut(place(owner) as usize) {
                for (code, value) in account.attributes {
                    known.attributes.entry(code).or_insert(value);
                }
            }
        }
        self.accounts = joined;
        let settled = |key: &u32| owners.get(*key as usize).copied().map(place).unwrap_or_default();
        for keys in keys {
            keys.accounts = keys.accounts.iter().map(settled).collect();
        }
    }

    fn account(&mut self, seen: AccountSeen) -> u32 {
        let known = match (&seen.code, &seen.name) {
            (Some(code), _) => self.by_code.get(code),
            (None, Some(name)) => self.by_name.get(name),
            (None, None) => None,
        };
        let known = known.copied();
        let key = known.unwrap_or(u32::try_from(self.accounts.len()).unwrap_or(u32::MAX));
        if let (Some(_), Some(name)) = (&seen.code, &seen.name) {
            let several = |slot: &mut Option<u32>| *slot = slot.filter(|one| *one == key);
            self.coded.entry(name.clone()).and_modify(several).or_insert(Some(key));
        }
        if let Some(kept) = known.and_then(|key| self.accounts.get_mut(key as usize)) {
            kept.name = seen.name.or(kept.name.take());
            kept.attributes.extend(seen.attributes);
            return key;
        }
        match (&seen.code, &seen.name) {
            (Some(code), _) => self.by_code.insert(code.clone(), key),
            (None, Some(name)) => self.by_name.insert(name.clone(), key),
            (None, None) => None,
        };
        self.accounts.push(seen);
        key
    }

    fn product(&mut self, seen: ProductSeen) -> u32 {
        let next = u32::try_from(self.products.len()).unwrap_or(u32::MAX);
        let name = if seen.code.is_some() { None } else { seen.name };
        *self.products.entry((seen.code, name)).or_insert(next)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(list: &[(&str, &str)]) -> Vec<AccountSeen> {
        let text = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let one = |(code, name): &(&str, &str)| AccountSeen {
            code: text(code),
            name: text(name),
            ..AccountSeen::default()
        };
        list.iter().map(one).collect()
    }

    /// Code or name of the accounts each file's rows count for.
    fn merged(files: &[&[(&str, &str)]]) -> (usize, Vec<Vec<String>>) {
        let mut merged = Merged::default();
        let add = |file: &&[(&str, &str)]| merged.add(seen(file), Vec::new());
        let mut keys: Vec<Keys> = files.iter().map(add).collect();
        merged.settle(&mut keys);
        let named = |key: &u32| {
            let account = &merged.accounts[*key as usize];
            account.code.clone().or_else(|| account.name.clone()).unwrap_or_default()
        };
        let of = |keys: &Keys| keys.accounts.iter().map(named).collect();
        (merged.accounts.len(), keys.iter().map(of).collect())
    }

    #[test]
    fn a_name_finds_its_code_whatever_the_order_of_files() {
        let (coded, named): (&[_], &[_]) =
            (&[("C1", "甲"), ("C2", "乙")], &[("", "乙"), ("", "丙")]);
        let (count, keys) = merged(&[coded, named]);
        assert_eq!(
            (count, &keys[0], &keys[1]),
            (3, &vec!["C1".into(), "C2".into()], &vec!["C2".into(), "丙".into()])
        );
        let (count, keys) = merged(&[named, coded]);
        assert_eq!(
            (count, &keys[0], &keys[1]),
            (3, &vec!["C2".into(), "丙".into()], &vec!["C1".into(), "C2".into()])
        );
    }

    #[test]
    fn a_name_of_several_codes_stays_an_account_of_its_own() {
        let coded: &[_] = &[("C1", "甲"), ("C2", "甲")];
        for files in [[coded, &[("", "甲")]], [&[("", "甲")], coded]] {
            assert_eq!(merged(&files).0, 3);
        }
        // The same code twice is one account, also under a later name.
        assert_eq!(merged(&[&[("C1", "甲")], &[("C1", "乙")], &[("", "甲")]]).0, 1);
    }
}
