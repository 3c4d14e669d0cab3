//! An account as every part of the product knows it. Leaves out sales, people and results.

use crate::primitives::{AccountId, TerritoryId, UserId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// An organisation, a unit inside one, or an individual that buys.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The company's code for it, unique where there is one.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Former and other names.
    pub aliases: Vec<String>,
    /// Hospital, pharmacy, distributor …, in the company's words.
    pub account_type: Option<String>,
    /// Its level (三级甲等 …).
    pub level: Option<String>,
    /// The account above it.
    pub parent: Option<AccountId>,
    /// Region, province or country.
    pub region: Option<String>,
    /// City.
    pub city: Option<String>,
    /// The territory it lies in.
    pub territory: Option<TerritoryId>,
    /// Who is responsible for it.
    pub owner: Option<UserId>,
    /// Further attributes by code.
    pub attributes: BTreeMap<String, String>,
}

impl Account {
    /// What breaks ties and names the account in files: its code, else its name.
    pub fn key(&self) -> &str {
        self.code.as_deref().unwrap_or(&self.name)
    }

    /// Every attribute a standard may ask for by code: the further ones, and `type`, `level`,
    /// `region` and `city` under these names.
    pub fn attributes_for_screening(&self) -> BTreeMap<String, String> {
        let own = [
            ("type", &self.account_type),
            ("level", &self.level),
            ("region", &self.region),
            ("city", &self.city),
        ];
        let own = own.into_iter().filter_map(|(code, value)| Some((code, value.clone()?)));
        let mut attributes = self.attributes.clone();
        attributes.extend(own.map(|(code, value)| (code.to_owned(), value)));
        attributes
    }
}
