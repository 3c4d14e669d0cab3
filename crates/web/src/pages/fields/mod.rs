//! The company's own fields: the page where they are said, and how one stands in a form.

mod edit;

use crate::routes::{Access, Route};
use crate::ui::{Choice, Field, FieldErrors, Kind, ListAsk};
use crate::urls;
use crate::view::{NavItem, Place};
use canopy_domain::access::Action;
use canopy_domain::fields::{FieldKind, says_yes};
use canopy_store::fields::CustomField;
use canopy_texts::Texts;
use std::collections::BTreeMap;

pub(crate) fn routes() -> Vec<Route> {
    let manage = Access::Needs(Action::ManageFields);
    vec![
        Route::get("/fields", manage, edit::page),
        Route::post("/fields", manage, edit::add),
        Route::get("/fields/{id}", manage, edit::one),
        Route::post("/fields/{id}", manage, edit::change),
    ]
}

pub(crate) fn nav() -> Vec<NavItem> {
    vec![NavItem {
        place: Place::Settings,
        name: |texts| texts.fields().title(),
        icon: "forms",
        url: urls::fields,
        needs: Some(Action::ManageFields),
    }]
}

/// The name of a field in forms.
pub(crate) fn name(field: &CustomField) -> String {
    format!("field.{}", field.id)
}

/// What a form says of the fields that stand in it, by their codes.
pub(crate) fn written(fields: &[CustomField], sent: &ListAsk) -> BTreeMap<String, String> {
    let active = fields.iter().filter(|field| field.is_active);
    active.map(|field| (field.words.code.clone(), sent.text(&name(field)))).collect()
}

/// A field with the value an account has, in a form.
pub(crate) fn shown(
    t: Texts,
    field: &CustomField,
    values: &BTreeMap<String, String>,
    errors: &FieldErrors,
) -> Field {
    let value = values.get(&field.words.code).cloned().unwrap_or_default();
    let kind = match field.words.kind {
        FieldKind::Text => Kind::Text,
        FieldKind::Number => Kind::Text,
        FieldKind::Day => Kind::Date,
        FieldKind::Choice | FieldKind::YesNo => Kind::Select,
    };
    let choices = match field.words.kind {
        FieldKind::Choice => field.words.choices.iter().map(|one| Choice::new(one, one)).collect(),
        FieldKind::YesNo => {
            vec![Choice::new("yes", t.frame().yes()), Choice::new("no", t.frame().no())]
        }
        _ => Vec::new(),
    };
    // What was there before the field was, or is no choice any more, stays until it is changed.
    let is_odd = kind == Kind::Select
        && !value.is_empty()
        && choices.iter().all(|choice: &Choice| choice.value != value);
    let odd = is_odd.then(|| Choice::new(&value, &value));
    let none = (kind == Kind::Select).then(|| Choice::new("", t.lists().many_none()));
    let choices = none.into_iter().chain(odd).chain(choices).collect();
    let name = name(field);
    let error = errors.of(&name).map(ToOwned::to_owned);
    let shown = Field::new(t, kind, name, field.words.label(t.lang())).value(value);
    let shown = shown.choices(choices).error(error.as_deref());
    if field.words.kind == FieldKind::Number { shown.with("inputmode", "decimal") } else { shown }
}

/// A kept value as it is read.
pub(crate) fn read(t: Texts, field: &CustomField, kept: &str) -> String {
    let formats = t.formats();
    match field.words.kind {
        FieldKind::YesNo => match says_yes(kept) {
            Some(true) => t.frame().yes().to_owned(),
            Some(false) => t.frame().no().to_owned(),
            None => kept.to_owned(),
        },
        FieldKind::Day => kept.parse().map_or_else(|_| kept.to_owned(), |day| formats.day(day)),
        FieldKind::Text | FieldKind::Number | FieldKind::Choice => kept.to_owned(),
    }
}
