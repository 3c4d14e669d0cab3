//! A file of accounts beside the sales: what it adds to the accounts of the sales files, and who
//! is in it without sales. Joined by code; by name or alias only where one of the two has no code
//! and just one account fits. Nothing is guessed.

use super::find::Problems;
use super::measure::MeasuredAccount;
use super::read::shown;
use super::stopped::Stopped;
use canopy_domain::imports::FileKind;
use canopy_tables::{AccountRow, ReadOptions};
use rustc_hash::FxHashMap;
use std::path::Path;

/// The accounts of an account file.
#[derive(Debug, Clone, Default)]
pub struct AccountList {
    rows: Vec<AccountRow>,
}

impl AccountList {
    /// Reads the file; what is wrong in it is noted among the problems.
    pub fn read(
        path: &Path,
        options: &ReadOptions,
        problems: &mut Problems,
    ) -> Result<Self, Stopped> {
        let file = shown(path);
        let refused = |refusal| Stopped::Refused { file: file.clone(), refusal };
        let options =
            ReadOptions { map: Vec::new(), sheet: None, header_row: None, ..options.clone() };
        let opened = canopy_tables::open(path, &file, Some(FileKind::Accounts), &options);
        let read = opened.and_then(|opened| opened.read_accounts()).map_err(refused)?;
        problems.rows += read.rows_bad;
        for (problem, cells) in read.problems {
            problems.note(&file, problem, &cells);
        }
        Ok(Self { rows: read.rows })
    }

    /// Adds names and attributes to the accounts, and the accounts without sales at the end.
    pub(super) fn join(self, accounts: &mut Vec<MeasuredAccount>) {
        let known = Names::of(accounts);
        for row in self.rows {
            if let Some(account) = known.find(&row).and_then(|at| accounts.get_mut(at)) {
                fill(account, row);
            } else {
                let mut account = MeasuredAccount::default();
                fill(&mut account, row);
                accounts.push(account);
            }
        }
    }
}

/// The accounts of the sales files by what a row may name them.
struct Names {
    by_code: FxHashMap<String, usize>,
    /// `None` where several have the name.
    by_name: FxHashMap<String, Option<usize>>,
    /// The same among the accounts without a code.
    uncoded: FxHashMap<String, Option<usize>>,
}

impl Names {
    fn of(accounts: &[MeasuredAccount]) -> Self {
        let mut known = Self {
            by_code: FxHashMap::default(),
            by_name: FxHashMap::default(),
            uncoded: FxHashMap::default(),
        };
        let only = |names: &mut FxHashMap<String, Option<usize>>, name: &String, at| {
            names.entry(name.clone()).and_modify(|slot| *slot = None).or_insert(Some(at));
        };
        for (at, account) in accounts.iter().enumerate() {
            if let Some(code) = &account.code {
                known.by_code.insert(code.clone(), at);
            }
            if let Some(name) = &account.name {
                only(&mut known.by_name, name, at);
                if account.code.is_none() {
                    only(&mut known.uncoded, name, at);
                }
            }
        }
        known
    }

    /// A row with a code is never another account's with the same name.
    fn find(&self, row: &AccountRow) -> Option<usize> {
        let code = row.code.as_ref().and_then(|code| self.by_code.get(code));
        let names = if row.code.is_some() { &self.uncoded } else { &self.by_name };
        let named = |name: &String| names.get(name).copied().flatten();
        code.copied()
            .or_else(|| row.name.as_ref().and_then(named))
            .or_else(|| row.aliases.iter().find_map(named))
    }
}

/// The account file knows better than a sales file.
fn fill(account: &mut MeasuredAccount, row: AccountRow) {
    account.code = account.code.take().or(row.code);
    account.name = row.name.or(account.name.take());
    let known = [
        ("type", row.account_type),
        ("level", row.level),
        ("region", row.region),
        ("city", row.city),
        ("territory", row.territory),
        ("owner", row.owner),
    ];
    let known = known.into_iter().filter_map(|(code, value)| Some((code.to_owned(), value?)));
    account.attributes.extend(known.chain(row.attributes));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(code: Option<&str>, name: &str) -> MeasuredAccount {
        let code = code.map(str::to_owned);
        MeasuredAccount { code, name: Some(name.to_owned()), ..MeasuredAccount::default() }
    }

    fn row(code: Option<&str>, name: &str, level: &str) -> AccountRow {
        let (code, level) = (code.map(str::to_owned), Some(level.to_owned()));
        AccountRow { code, name: Some(name.to_owned()), level, ..AccountRow::default() }
    }

    /// Code and level of the accounts after joining.
    fn joined(mut accounts: Vec<MeasuredAccount>, rows: Vec<AccountRow>) -> Vec<(String, String)> {
        AccountList { rows }.join(&mut accounts);
        let of = |account: &MeasuredAccount| {
            let level = account.attributes.get("level").cloned().unwrap_or_default();
            (account.code.clone().unwrap_or_default(), level)
        };
        accounts.iter().map(of).collect()
    }

    fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
        list.iter().map(|(code, level)| ((*code).to_owned(), (*level).to_owned())).collect()
    }

    #[test]
    fn one_name_under_two_codes_is_two_accounts() {
        let rows = vec![row(Some("H1"), "人民医院", "三级"), row(Some("H2"), "人民医院", "一级")];
        let found = joined(vec![account(Some("H1"), "人民医院")], rows);
        assert_eq!(found, pairs(&[("H1", "三级"), ("H2", "一级")]));
    }

    #[test]
    fn a_name_joins_only_where_one_account_fits() {
        let rows = || vec![row(None, "人民医院", "二级")];
        let one = joined(vec![account(Some("H1"), "人民医院")], rows());
        assert_eq!(one, pairs(&[("H1", "二级")]));
        let two = vec![account(Some("H1"), "人民医院"), account(Some("H2"), "人民医院")];
        assert_eq!(joined(two, rows()), pairs(&[("H1", ""), ("H2", ""), ("", "二级")]));
        let uncoded =
            joined(vec![account(None, "人民医院")], vec![row(Some("H9"), "人民医院", "x")]);
        assert_eq!(uncoded, pairs(&[("H9", "x")]));
    }
}
