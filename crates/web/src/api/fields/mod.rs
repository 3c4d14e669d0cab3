//! The company's own fields of accounts over the API.

use super::{Body, Problem, created, json, unprocessable};
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::fields::{FieldFault, FieldKind, FieldWords};
use canopy_domain::primitives::FieldId;
use canopy_store::fields::CustomField;
use canopy_usecases::fields::{FieldChange, add_field, change_field};
use serde::{Deserialize, Serialize};
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let manage = Access::Needs(Action::ManageFields);
    vec![
        Route::get("/api/v1/fields", Access::Needs(Action::ViewAccounts), list),
        Route::post("/api/v1/fields", manage, add),
        Route::post("/api/v1/fields/{field}", manage, change),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, add, change))]
pub(super) struct Part;

/// One of the company's own fields.
#[derive(Serialize, ToSchema)]
struct CustomFieldOut {
    /// Its id.
    id: Uuid,
    /// By which its values stand among the attributes of accounts.
    code: String,
    /// Its name in Chinese; may be empty.
    label_zh: String,
    /// Its name in English; may be empty.
    label_en: String,
    /// `text`, `number`, `day`, `choice` or `yes_no`.
    kind: &'static str,
    /// What may be chosen.
    choices: Vec<String>,
    /// Whether it is asked for.
    is_active: bool,
    /// Which state of it this is.
    version: i64,
}

impl CustomFieldOut {
    fn of(field: CustomField) -> Self {
        Self {
            id: field.id.0,
            code: field.words.code,
            label_zh: field.words.label_zh,
            label_en: field.words.label_en,
            kind: field.words.kind.code(),
            choices: field.words.choices,
            is_active: field.is_active,
            version: field.version,
        }
    }
}

/// The company's own fields.
#[derive(Serialize, ToSchema)]
struct FieldsOut {
    /// In their order.
    rows: Vec<CustomFieldOut>,
}

/// A field to be added.
#[derive(Deserialize, ToSchema)]
pub(super) struct FieldIn {
    /// By which its values are kept; without one, the name.
    #[serde(default)]
    #[schema(max_length = 60)]
    code: String,
    /// Its name in Chinese.
    #[serde(default)]
    #[schema(max_length = 60)]
    label_zh: String,
    /// Its name in English.
    #[serde(default)]
    #[schema(max_length = 60)]
    label_en: String,
    /// `text`, `number`, `day`, `choice` or `yes_no`.
    kind: String,
    /// What may be chosen.
    #[serde(default)]
    #[schema(max_items = 100)]
    choices: Vec<String>,
}

/// What of a field changes; its code and kind stay.
#[derive(Deserialize, ToSchema)]
pub(super) struct FieldChangeIn {
    /// The state of it that was read.
    version: i64,
    /// Its name in Chinese.
    #[schema(max_length = 60)]
    label_zh: String,
    /// Its name in English.
    #[schema(max_length = 60)]
    label_en: String,
    /// What may be chosen.
    #[serde(default)]
    #[schema(max_items = 100)]
    choices: Vec<String>,
    /// Whether it is asked for.
    is_active: bool,
}

/// What is wrong with a field.
#[derive(Serialize, ToSchema)]
struct FieldFaults {
    /// Codes.
    codes: Vec<&'static str>,
    /// The same in the caller's language.
    faults: Vec<&'static str>,
}

fn faulty(visit: &Visit, faults: &[FieldFault]) -> Answer {
    let text = visit.texts().fields();
    unprocessable(&FieldFaults {
        codes: faults.iter().map(|one| one.code()).collect(),
        faults: faults.iter().map(|one| text.fault(*one)).collect(),
    })
}

/// The company's own fields of accounts.
#[utoipa::path(get, path = "/api/v1/fields", tag = "fields",
    responses((status = 200, body = FieldsOut), (status = 403, body = Problem)))]
pub(super) async fn list(visit: Visit) -> Answer {
    let rows = visit.desk.custom_fields().await?.into_iter().map(CustomFieldOut::of).collect();
    json(&FieldsOut { rows })
}

/// Adds a field.
#[utoipa::path(post, path = "/api/v1/fields", tag = "fields", request_body = FieldIn,
    responses((status = 201, body = CustomFieldOut), (status = 403, body = Problem),
        (status = 422, body = FieldFaults)))]
pub(super) async fn add(visit: Visit, Body(sent): Body<FieldIn>) -> Answer {
    let words = FieldWords {
        code: sent.code,
        label_zh: sent.label_zh,
        label_en: sent.label_en,
        kind: FieldKind::from_code(&sent.kind).ok_or(Stop::Unreadable)?,
        choices: sent.choices,
    };
    match add_field(&visit.desk, visit.at(), words).await? {
        Ok(id) => created(&CustomFieldOut::of(visit.desk.custom_field(id).await?)),
        Err(faults) => faulty(&visit, &faults),
    }
}

/// Changes what a field is called, what may be chosen, and whether it is asked for.
#[utoipa::path(post, path = "/api/v1/fields/{field}", tag = "fields", request_body = FieldChangeIn,
    params(("field" = Uuid, Path, description = "The field's id")),
    responses((status = 200, body = CustomFieldOut), (status = 403, body = Problem),
        (status = 404, body = Problem), (status = 409, body = Problem),
        (status = 422, body = FieldFaults)))]
pub(super) async fn change(
    visit: Visit,
    Path(id): Path<FieldId>,
    Body(sent): Body<FieldChangeIn>,
) -> Answer {
    let change = FieldChange {
        version: sent.version,
        label_zh: sent.label_zh,
        label_en: sent.label_en,
        choices: sent.choices,
        is_active: sent.is_active,
    };
    match change_field(&visit.desk, visit.at(), (id, change)).await? {
        Ok(()) => json(&CustomFieldOut::of(visit.desk.custom_field(id).await?)),
        Err(faults) => faulty(&visit, &faults),
    }
}
