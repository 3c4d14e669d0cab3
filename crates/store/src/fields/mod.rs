//! The fields a company adds to its accounts. Their values stand with the accounts.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Cell, Cells, FromCells, Json, Row, decode};
use crate::reach::tables::CUSTOM_FIELDS;
use crate::reach::{ManageFields, Permit, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::fields::{FIELDS_MOST, FieldKind, FieldWords};
use canopy_domain::primitives::FieldId;
use sea_query::{Expr, ExprTrait as _, Order, Query, SelectStatement};
use serde_json::{Value, json};

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CustomField {
    /// Its id.
    pub id: FieldId,
    /// What it is.
    pub words: FieldWords,
    /// Its place among the others.
    pub place: i64,
    /// Whether it is asked for; the values of one that is not stay with their accounts.
    pub is_active: bool,
    /// Which state of it this is.
    pub version: i64,
}

impl Cell for FieldKind {
    fn read(row: &Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::from_code(&code), &code)
    }
}

impl FromCells for CustomField {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            id: cells.take()?,
            words: FieldWords {
                code: cells.take()?,
                label_zh: cells.take()?,
                label_en: cells.take()?,
                kind: cells.take()?,
                choices: cells.take::<Json<_>>()?.0,
            },
            place: cells.take()?,
            is_active: cells.take()?,
            version: cells.take()?,
        })
    }
}

fn listed() -> SelectStatement {
    let columns =
        ["id", "code", "label_zh", "label_en", "kind", "choices", "place", "is_active", "version"];
    let mut statement = open::select(CUSTOM_FIELDS);
    statement
        .columns(columns)
        .order_by("place", Order::Asc)
        .order_by("id", Order::Asc)
        .limit(FIELDS_MOST as u64);
    statement
}

impl Desk {
    /// The fields of the company in their order, those asked for no more among them.
    pub async fn custom_fields(&self) -> Result<Vec<CustomField>, StoreError> {
        self.fetch_kept(&listed()).await
    }

    /// One field.
    pub async fn custom_field(&self, id: FieldId) -> Result<CustomField, StoreError> {
        self.fetch_one(&listed().and_where(Expr::col("id").eq(id.0)).to_owned()).await
    }
}

impl Permit<'_, ManageFields, Tx> {
    /// Adds a field after the others.
    pub async fn add_field(&self, id: FieldId, words: &FieldWords) -> Result<(), StoreError> {
        let tx = self.at();
        let last = tx.custom_fields().await?.last().map_or(0, |field| field.place);
        let statement = Query::insert()
            .into_table(CUSTOM_FIELDS)
            .columns([
                "id",
                "code",
                "label_zh",
                "label_en",
                "kind",
                "choices",
                "place",
                "is_active",
                "version",
            ])
            .values_panic([
                id.0.into(),
                words.code.as_str().into(),
                words.label_zh.as_str().into(),
                words.label_en.as_str().into(),
                words.kind.code().into(),
                json!(words.choices).to_string().into(),
                (last + 1).into(),
                true.into(),
                1_i64.into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        tx.record(Change::of(Verb::Create, RecordKind::CustomField, id.0).after(told(words, true)))
            .await
    }

    /// Changes what a field is called, what may be chosen, and whether it is asked for, if nobody did
    /// since `version`. Its code and kind stay: values are kept by them.
    pub async fn change_field(
        &self,
        id: FieldId,
        version: i64,
        (words, is_active): (&FieldWords, bool),
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let field = tx.custom_field(id).await?;
        if field.version != version {
            return Err(StoreError::Conflict);
        }
        let statement = open::update(CUSTOM_FIELDS)
            .value("label_zh", words.label_zh.as_str())
            .value("label_en", words.label_en.as_str())
            .value("choices", json!(words.choices).to_string())
            .value("is_active", is_active)
            .value("version", version + 1)
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("version").eq(version))
            .to_owned();
        tx.execute_one(&statement).await?;
        let change = Change::of(Verb::Change, RecordKind::CustomField, id.0);
        let before = told(&field.words, field.is_active);
        tx.record(change.before(before).after(told(words, is_active))).await
    }
}

fn told(words: &FieldWords, is_active: bool) -> Value {
    json!({
        "code": words.code,
        "name": [words.label_zh, words.label_en],
        "kind": words.kind.code(),
        "choices": words.choices,
        "active": is_active,
    })
}
