//! A file of accounts beside the sales: what it adds to the accounts of the sales files, and who
//! is in it without sales. Joined by code, then by name, then by alias; nothing is guessed.

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
        let mut by_code: FxHashMap<String, usize> = FxHashMap::default();
        let mut by_name: FxHashMap<String, usize> = FxHashMap::default();
        for (at, account) in accounts.iter().enumerate() {
            if let Some(code) = &account.code {
                by_code.insert(code.clone(), at);
            }
            if let Some(name) = &account.name {
                by_name.entry(name.clone()).or_insert(at);
            }
        }
        for row in self.rows {
            let by_alias = || row.aliases.iter().find_map(|alias| by_name.get(alias));
            let code = row.code.as_ref().and_then(|code| by_code.get(code));
            let name = || row.name.as_ref().and_then(|name| by_name.get(name));
            let known = code.or_else(name).or_else(by_alias).copied();
            if let Some(account) = known.and_then(|at| accounts.get_mut(at)) {
                fill(account, row);
            } else {
                let mut account = MeasuredAccount::default();
                fill(&mut account, row);
                accounts.push(account);
            }
        }
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
