//! `/fields`: the company's own fields of accounts; adding one, changing what it is called and holds.

use crate::params::Posted;
use crate::stop::Answer;
use crate::ui::{
    Blank, Cell, Choice, Column, ErrorSummary, Field, FieldErrors, Kind, List, ListAsk, Pill, Tone,
    filters,
};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::fields::{FieldFault, FieldKind, FieldWords};
use canopy_domain::primitives::FieldId;
use canopy_store::fields::CustomField;
use canopy_texts::Texts;
use canopy_usecases::fields::{FieldChange, add_field, change_field};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "fields/page.html")]
struct FieldsPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    form: Vec<Field>,
    list: List,
}

#[derive(Template)]
#[template(path = "fields/edit.html")]
struct EditPage {
    frame: Frame,
    summary: Option<ErrorSummary>,
    url: String,
    version: i64,
    form: Vec<Field>,
}

/// What a form about a field sends.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct FieldForm {
    code: String,
    label_zh: String,
    label_en: String,
    kind: String,
    choices: String,
    active: String,
    version: i64,
}

impl FieldForm {
    fn choices(&self) -> Vec<String> {
        self.choices.lines().map(ToOwned::to_owned).collect()
    }
}

pub(super) async fn page(visit: Visit) -> Answer {
    show(&build(&visit, &FieldForm::default(), &FieldErrors::none()).await?)
}

pub(super) async fn add(visit: Visit, Posted(form): Posted<FieldForm>) -> Answer {
    let words = FieldWords {
        code: form.code.clone(),
        label_zh: form.label_zh.clone(),
        label_en: form.label_en.clone(),
        kind: FieldKind::from_code(&form.kind).unwrap_or(FieldKind::Text),
        choices: form.choices(),
    };
    match add_field(&visit.desk, visit.at(), words).await? {
        Ok(_) => see_other(&visit.asked, &urls::fields(), Some(visit.texts().fields().added())),
        Err(faults) => show_again(&build(&visit, &form, &tell(visit.texts(), &faults)).await?),
    }
}

pub(super) async fn one(visit: Visit, Path(id): Path<FieldId>) -> Answer {
    let field = visit.desk.custom_field(id).await?;
    let form = FieldForm {
        label_zh: field.words.label_zh.clone(),
        label_en: field.words.label_en.clone(),
        choices: field.words.choices.join("\n"),
        active: field.is_active.to_string(),
        version: field.version,
        ..FieldForm::default()
    };
    show(&edit_page(&visit, &field, &form, &FieldErrors::none()))
}

pub(super) async fn change(
    visit: Visit,
    Path(id): Path<FieldId>,
    Posted(form): Posted<FieldForm>,
) -> Answer {
    let change = FieldChange {
        version: form.version,
        label_zh: form.label_zh.clone(),
        label_en: form.label_en.clone(),
        choices: form.choices(),
        is_active: form.active == "true",
    };
    match change_field(&visit.desk, visit.at(), (id, change)).await? {
        Ok(()) => see_other(&visit.asked, &urls::fields(), Some(visit.texts().fields().changed())),
        Err(faults) => {
            let field = visit.desk.custom_field(id).await?;
            show_again(&edit_page(&visit, &field, &form, &tell(visit.texts(), &faults)))
        }
    }
}

fn tell(t: Texts, faults: &[FieldFault]) -> FieldErrors {
    let mut errors = FieldErrors::none();
    for fault in faults {
        let name = match fault {
            FieldFault::LabelMissing | FieldFault::TooLong | FieldFault::TooMany => "label_zh",
            FieldFault::CodeMissing | FieldFault::CodeTaken | FieldFault::CodeOdd => "code",
            FieldFault::Choices => "choices",
        };
        errors.add(name, t.fields().fault(*fault));
    }
    errors
}

async fn build(
    visit: &Visit,
    form: &FieldForm,
    errors: &FieldErrors,
) -> Result<FieldsPage, crate::Stop> {
    let t = visit.texts();
    let text = t.fields();
    let fields = visit.desk.custom_fields().await?;
    let blank = Blank::new("forms", text.empty_title(), text.empty_text());
    let list = List::new(t, "fields", &ListAsk::default(), &columns(t), &fields)
        .caption(text.title())
        .blank(blank);
    let known = visit.desk.choices(canopy_store::accounts::Choice::Attribute).await?;
    let free = known.iter().filter(|code| fields.iter().all(|field| field.words.code != **code));
    let code = Field::new(t, Kind::Text, "code", text.code())
        .help(text.code_help())
        .value(&form.code)
        .choices(free.map(|code| Choice::new(code, code)).collect())
        .error(errors.of("code"));
    let kinds = FieldKind::ALL.map(|kind| Choice::new(kind.code(), text.kind(kind))).to_vec();
    let kind = Field::new(t, Kind::Select, "kind", text.kind_label()).value(&form.kind);
    let [zh, en, choices] = named(t, form, errors);
    Ok(FieldsPage {
        frame: Frame::of(&visit.asked, text.title()).lead(text.lead()),
        summary: errors.summary(t),
        form: vec![zh, en, kind.choices(kinds), code, choices],
        list,
    })
}

fn edit_page(
    visit: &Visit,
    field: &CustomField,
    form: &FieldForm,
    errors: &FieldErrors,
) -> EditPage {
    let t = visit.texts();
    let text = t.fields();
    let [zh, en, choices] = named(t, form, errors);
    let mut fields = vec![zh, en];
    if field.words.kind == FieldKind::Choice {
        fields.push(choices);
    }
    let active = Field::new(t, Kind::Check, "active", text.active()).value(&form.active);
    fields.push(active.help(text.active_help()));
    EditPage {
        frame: Frame::of(&visit.asked, field.words.label(t.lang()))
            .lead(text.kind(field.words.kind))
            .under(text.title(), urls::fields()),
        summary: errors.summary(t),
        url: urls::field(field.id),
        version: form.version,
        form: fields,
    }
}

fn named(t: Texts, form: &FieldForm, errors: &FieldErrors) -> [Field; 3] {
    let text = t.fields();
    let input = |name: &'static str, label: &str, value: &str| {
        let field = Field::new(t, Kind::Text, name, label).value(value).with("maxlength", "60");
        field.error(errors.of(name))
    };
    [
        input("label_zh", text.label_zh(), &form.label_zh),
        input("label_en", text.label_en(), &form.label_en),
        Field::new(t, Kind::Lines, "choices", text.choices())
            .help(text.choices_help())
            .value(&form.choices)
            .error(errors.of("choices")),
    ]
}

fn columns(t: Texts) -> Vec<Column<'static, CustomField>> {
    let text = t.fields();
    vec![
        Column::new("name", text.name(), move |row: &CustomField| {
            let other = match t.lang() {
                canopy_domain::Lang::ZhCn => &row.words.label_en,
                canopy_domain::Lang::En => &row.words.label_zh,
            };
            Cell::link(&urls::field(row.id), row.words.label(t.lang())).below_data(other)
        })
        .wide(),
        Column::new("kind", text.kind_label(), move |row: &CustomField| {
            Cell::text(text.kind(row.words.kind)).below_data(&row.words.choices.join(" · "))
        }),
        Column::new("code", text.code(), |row: &CustomField| Cell::data(&row.words.code)),
        Column::new("state", t.team().status(), move |row: &CustomField| {
            let (tone, words) = if row.is_active {
                (Tone::Good, text.state_active())
            } else {
                (Tone::Plain, text.state_inactive())
            };
            Cell::part(&Pill::toned(tone, words))
        }),
    ]
}
