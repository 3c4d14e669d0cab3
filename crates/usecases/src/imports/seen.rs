//! What a check saw in a sales file: its accounts and products in the order reading meets them,
//! kept beside the upload so that carrying out reads the file only once more. Named by what the file
//! was read with: a list can never meet lines that were read another way.

use super::upload::{hexadecimal, keep_as};
use crate::{Company, Outcome};
use canopy_domain::Amount;
use canopy_domain::imports::Mapping;
use canopy_domain::primitives::ImportId;
use canopy_tables::{AccountSeen, ProductSeen, SalesRead};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

/// The accounts and products of a sales file, by the index its lines use.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Seen {
    pub(super) accounts: Vec<SeenAccount>,
    pub(super) products: Vec<SeenProduct>,
}

/// An account a sales file names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenAccount {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) attributes: BTreeMap<String, String>,
    pub(super) rows: u64,
    pub(super) amount: Amount,
}

/// A product a sales file names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct SeenProduct {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) class: String,
}

impl Seen {
    /// From what reading yielded and how many rows and how much money each account has.
    pub(super) fn of(read: SalesRead, weight: &[(u64, Amount)]) -> Self {
        let accounts = read.accounts.into_iter().enumerate().map(|(index, account)| {
            let (rows, amount) = weight.get(index).copied().unwrap_or_default();
            SeenAccount::of(account, rows, amount)
        });
        Self {
            accounts: accounts.collect(),
            products: read.products.into_iter().map(SeenProduct::of).collect(),
        }
    }

    pub(super) async fn save(
        &self,
        company: &Company,
        import: ImportId,
        how: How<'_>,
    ) -> Outcome<()> {
        let text = serde_json::to_vec(self)?;
        let (path, file) = (how.path(company, import)?, company.staging_file()?);
        let keep = move || -> std::io::Result<()> {
            let mut file = file;
            file.write_all(&text)?;
            keep_as(file, &path)
        };
        Ok(tokio::task::spawn_blocking(keep).await??)
    }

    pub(super) async fn load(company: &Company, import: ImportId, how: How<'_>) -> Outcome<Self> {
        let path = how.path(company, import)?;
        let text = tokio::task::spawn_blocking(move || std::fs::read(path)).await??;
        Ok(serde_json::from_slice(&text)?)
    }
}

impl SeenAccount {
    fn of(account: AccountSeen, rows: u64, amount: Amount) -> Self {
        Self {
            code: plain(account.code),
            name: plain(account.name),
            attributes: account.attributes.into_iter().map(|(k, v)| (k, plain(Some(v)))).collect(),
            rows,
            amount,
        }
    }

    /// What people call it: its name, else its code.
    pub(super) fn called(&self) -> &str {
        if self.name.is_empty() { &self.code } else { &self.name }
    }
}

impl SeenProduct {
    fn of(product: ProductSeen) -> Self {
        Self { code: plain(product.code), name: plain(product.name), class: plain(product.class) }
    }
}

/// What a file was read with.
#[derive(Clone, Copy)]
pub(super) struct How<'a> {
    pub(super) mapping: &'a Mapping,
    /// As the import keeps them.
    pub(super) options: &'a str,
}

impl How<'_> {
    fn path(self, company: &Company, import: ImportId) -> Outcome<PathBuf> {
        let mut hash = Sha256::new();
        hash.update(serde_json::to_vec(self.mapping)?);
        hash.update([0]);
        hash.update(self.options);
        Ok(company.upload_path(&format!("{import}.{}.seen.json", hexadecimal(hash))))
    }
}

/// Without control characters, which no name has and `PostgreSQL` refuses.
fn plain(text: Option<String>) -> String {
    let text = text.unwrap_or_default();
    if text.contains(char::is_control) {
        return text.chars().filter(|c| !c.is_control()).collect();
    }
    text
}
