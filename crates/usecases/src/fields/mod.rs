//! The fields a company adds to its accounts: adding and changing one, and reading what people or files
//! write into them.

use crate::Outcome;
use canopy_domain::Day;
use canopy_domain::fields::{FIELDS_MOST, FieldFault, FieldWords};
use canopy_domain::primitives::FieldId;
use canopy_store::fields::CustomField;
use canopy_store::{Desk, ManageFields, StoreError, Tx, Unique};
use chrono::{DateTime, Utc};
use std::collections::BTreeMap;
use uuid::Uuid;

/// Adds a field; its id.
pub async fn add_field(
    desk: &Desk,
    now: DateTime<Utc>,
    words: FieldWords,
) -> Outcome<Result<FieldId, Vec<FieldFault>>> {
    let words = match words.read() {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    let tx: Tx = desk.write(now).await?;
    let permit = tx.permit::<ManageFields>()?;
    if tx.custom_fields().await?.len() >= FIELDS_MOST {
        return Ok(Err(vec![FieldFault::TooMany]));
    }
    let id = FieldId(Uuid::now_v7());
    match permit.add_field(id, &words).await {
        Err(StoreError::Duplicate(Unique::FieldCode)) => {
            return Ok(Err(vec![FieldFault::CodeTaken]));
        }
        done => done?,
    }
    tx.commit().await?;
    Ok(Ok(id))
}

/// What of a field changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Which state of it was read.
    pub version: i64,
    /// Its name in Chinese.
    pub label_zh: String,
    /// Its name in English.
    pub label_en: String,
    /// What may be chosen, where it is a choice.
    pub choices: Vec<String>,
    /// Whether it is asked for.
    pub is_active: bool,
}

/// Changes a field. Its code and kind stay, because values are kept by them.
pub async fn change_field(
    desk: &Desk,
    now: DateTime<Utc>,
    (id, change): (FieldId, FieldChange),
) -> Outcome<Result<(), Vec<FieldFault>>> {
    let tx: Tx = desk.write(now).await?;
    let permit = tx.permit::<ManageFields>()?;
    let field = tx.custom_field(id).await?;
    let words = FieldWords {
        label_zh: change.label_zh,
        label_en: change.label_en,
        choices: change.choices,
        ..field.words
    };
    let words = match words.read() {
        Ok(words) => words,
        Err(faults) => return Ok(Err(faults)),
    };
    permit.change_field(id, change.version, (&words, change.is_active)).await?;
    tx.commit().await?;
    Ok(Ok(()))
}

/// Values as they are kept, from what was written by the fields' codes; or the codes of those that hold
/// no such value. What is no field of the company stays as it is written.
pub fn values(
    fields: &[CustomField],
    written: &BTreeMap<String, String>,
    today: Day,
) -> Result<BTreeMap<String, String>, Vec<String>> {
    let mut kept = BTreeMap::new();
    let mut odd = Vec::new();
    for (code, text) in written {
        let field = fields.iter().find(|field| field.words.code == *code);
        match field.map_or(Some(text.trim().to_owned()), |field| field.words.value(text, today)) {
            Some(value) => drop(kept.insert(code.clone(), value)),
            None => odd.push(code.clone()),
        }
    }
    if odd.is_empty() { Ok(kept) } else { Err(odd) }
}
