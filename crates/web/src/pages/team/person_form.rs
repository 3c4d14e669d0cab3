//! The fields of a person's form, for adding and for changing one.

use super::person::Known;
use crate::stop::Stop;
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind};
use crate::visit::Visit;
use askama::Template;
use canopy_domain::Lang;
use canopy_domain::access::Job;
use canopy_domain::primitives::TerritoryId;
use canopy_domain::team::NameFault;
use canopy_texts::Texts;
use canopy_texts::frame::Frame as FrameTexts;
use canopy_usecases::team;
use serde::Deserialize;

/// What the form sends.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct PersonForm {
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) sign_in_name: String,
    job: String,
    language: String,
    #[serde(default)]
    active: Option<String>,
    #[serde(default, rename = "territory")]
    pub(super) territories: Vec<TerritoryId>,
    #[serde(default)]
    pub(super) version: i64,
}

impl PersonForm {
    /// An empty one, for somebody new.
    pub(super) fn blank(lang: Lang) -> Self {
        Self {
            name: String::new(),
            sign_in_name: String::new(),
            job: Job::Representative.code().to_owned(),
            language: lang.tag().to_owned(),
            active: Some("true".to_owned()),
            territories: Vec::new(),
            version: 0,
        }
    }

    /// Somebody as they are.
    pub(super) fn of(known: &Known) -> Self {
        Self {
            name: known.user.name.clone(),
            sign_in_name: known.user.sign_in_name.clone(),
            job: known.user.job.code().to_owned(),
            language: known.user.lang.tag().to_owned(),
            active: known.user.active.then(|| "true".to_owned()),
            territories: known.territories.clone(),
            version: known.user.version,
        }
    }

    pub(super) fn job(&self) -> Result<Job, Stop> {
        Job::from_code(&self.job).ok_or(Stop::Unreadable)
    }

    pub(super) fn lang(&self) -> Result<Lang, Stop> {
        Lang::from_tag(&self.language).ok_or(Stop::Unreadable)
    }

    pub(super) fn is_active(&self) -> bool {
        self.active.is_some()
    }
}

/// Puts the faults of names beside their fields.
pub(super) fn tell(t: Texts, faults: &[NameFault], errors: &mut FieldErrors) {
    use NameFault as F;
    for fault in faults {
        let field = match fault {
            F::NameMissing | F::NameTooLong => "name",
            F::SignInNameMissing | F::SignInNameTooLong | F::SignInNameUnusual => "sign_in_name",
        };
        errors.add(field, t.team().name_fault(*fault));
    }
}

/// A territory that can be ticked.
struct Tick {
    id: String,
    name: String,
    depth: usize,
    is_ticked: bool,
}

/// The fields.
#[derive(Template)]
#[template(path = "team/fields.html")]
pub(super) struct Fields {
    t: Texts,
    summary: Option<ErrorSummary>,
    name: Field,
    /// Chosen once, when the person is added.
    sign_in_name: Option<Field>,
    job: Field,
    language: Field,
    active: Option<Field>,
    territories: Vec<Tick>,
}

crate::ui::renders_itself!(Fields);

/// The fields as sent, with what is wrong with them.
pub(super) async fn fields(
    visit: &Visit,
    form: &PersonForm,
    is_new: bool,
    errors: &FieldErrors,
) -> Result<Fields, Stop> {
    let t = visit.texts();
    let text = t.team();
    let jobs = Job::ALL.map(|job| Choice::new(job.code(), t.access().job(job)));
    let languages = Lang::ALL
        .map(|lang| Choice::new(lang.tag(), FrameTexts::own_name(lang)).in_language(lang.tag()));
    let field = |kind, name, label: &str, value: &str| {
        Field::new(t, kind, name, label).value(value).error(errors.of(name))
    };
    let name = field(Kind::Text, "name", text.name(), &form.name).required();
    let sign_in_name =
        field(Kind::Text, "sign_in_name", t.access().sign_in_name(), &form.sign_in_name);
    let active = if form.is_active() { "true" } else { "" };
    let tree = team::tree(&visit.desk).await?;
    let tick = |node: team::TerritoryNode| Tick {
        id: node.territory.id.to_string(),
        is_ticked: form.territories.contains(&node.territory.id),
        name: node.territory.name,
        depth: node.depth.min(6),
    };
    Ok(Fields {
        t,
        summary: errors.summary(t),
        name: name.with("maxlength", "100").with("autocomplete", "off"),
        sign_in_name: is_new.then(|| {
            let field = sign_in_name.required().help(text.sign_in_name_help());
            let field = field.with("maxlength", "100").with("autocapitalize", "none");
            field.with("autocomplete", "off")
        }),
        job: field(Kind::Select, "job", text.job(), &form.job).choices(jobs.to_vec()),
        language: field(Kind::Select, "language", text.language(), &form.language)
            .choices(languages.to_vec()),
        active: (!is_new)
            .then(|| field(Kind::Check, "active", text.active(), active).help(text.active_help())),
        territories: tree.into_iter().map(tick).collect(),
    })
}
