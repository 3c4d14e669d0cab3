//! What a check saw in a sales file: its accounts and products in the order reading meets them,
//! kept beside the upload so that carrying out reads the file only once more.

use crate::{Company, Outcome};
use canopy_domain::Amount;
use canopy_domain::primitives::ImportId;
use canopy_tables::{AccountSeen, ProductSeen, SalesRead};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
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

    pub(super) async fn save(&self, company: &Company, import: ImportId) -> Outcome<()> {
        let text = serde_json::to_vec(self)?;
        let path = path(company, import);
        Ok(tokio::task::spawn_blocking(move || std::fs::write(path, text)).await??)
    }

    pub(super) async fn load(company: &Company, import: ImportId) -> Outcome<Self> {
        let path = path(company, import);
        let text = tokio::task::spawn_blocking(move || std::fs::read(path)).await??;
        Ok(serde_json::from_slice(&text)?)
    }
}

impl SeenAccount {
    fn of(account: AccountSeen, rows: u64, amount: Amount) -> Self {
        Self {
            code: account.code.unwrap_or_default(),
            name: account.name.unwrap_or_default(),
            attributes: account.attributes,
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
        Self {
            code: product.code.unwrap_or_default(),
            name: product.name.unwrap_or_default(),
            class: product.class.unwrap_or_default(),
        }
    }
}

fn path(company: &Company, import: ImportId) -> PathBuf {
    company.upload_path(&format!("{import}.seen.json"))
}
