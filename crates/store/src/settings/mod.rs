//! What holds for the whole company: its name, its currency, whether it is a demonstration.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::reach::tables::SETTINGS;
use crate::reach::{ManageTeam, Permit, open};
use canopy_domain::audit::{RecordKind, Verb};
use sea_query::{OnConflict, Query};
use serde_json::json;
use std::collections::BTreeMap;

/// The company's settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// The company's name.
    pub company_name: String,
    /// ISO 4217 code of the one currency its books are kept in.
    pub currency: String,
    /// Whether it is a demonstration with personas instead of passwords.
    pub is_demo: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { company_name: String::new(), currency: "CNY".to_owned(), is_demo: false }
    }
}

impl Desk {
    /// The company's settings; defaults where nothing was set.
    pub async fn settings(&self) -> Result<Settings, StoreError> {
        let mut statement = open::select(SETTINGS);
        statement.columns(["key", "value"]);
        let rows: Vec<(String, String)> = self.fetch(&statement).await?;
        let mut values: BTreeMap<String, String> = rows.into_iter().collect();
        let fallback = Settings::default();
        Ok(Settings {
            company_name: values.remove("company_name").unwrap_or(fallback.company_name),
            currency: values.remove("currency").unwrap_or(fallback.currency),
            is_demo: values.remove("is_demo").is_some_and(|value| value == "true"),
        })
    }
}

impl Permit<'_, ManageTeam, Tx> {
    /// Sets the company's settings.
    pub async fn set_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        let tx = self.at();
        let before = tx.settings().await?;
        let values = [
            ("company_name", settings.company_name.clone()),
            ("currency", settings.currency.clone()),
            ("is_demo", settings.is_demo.to_string()),
        ];
        keep(tx, values, told(&before), told(settings)).await
    }
}

/// Keeps values under their keys, whatever stood there, and says so in the log.
pub(crate) async fn keep<const N: usize>(
    tx: &Tx,
    values: [(&str, String); N],
    before: serde_json::Value,
    after: serde_json::Value,
) -> Result<(), StoreError> {
    for (key, value) in values {
        let statement = Query::insert()
            .into_table(SETTINGS)
            .columns(["key", "value"])
            .values_panic([key.into(), value.into()])
            .on_conflict(OnConflict::column("key").update_column("value").to_owned())
            .to_owned();
        tx.execute_one(&statement).await?;
    }
    let nobody = uuid::Uuid::nil();
    let change = Change::of(Verb::Change, RecordKind::Settings, nobody).before(before).after(after);
    tx.record(Change { record: None, ..change }).await
}

fn told(settings: &Settings) -> serde_json::Value {
    json!({
        "company_name": settings.company_name,
        "currency": settings.currency,
        "is_demo": settings.is_demo,
    })
}
