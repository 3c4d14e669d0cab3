//! `GET` and `POST /standards/{id}/weights`: weights proposed by the data or by a strategy, what each
//! criterion would gain or lose, who would move, and taking them.

use super::edit::draft;
use super::list::name_of;
use super::preview::{Effect, effect};
use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{Change, filters};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::Standard;
use canopy_domain::standards::weights::{Shift, Strategy, shifted};
use canopy_texts::Texts;
use canopy_usecases::screening::{self, EntropyPart};
use canopy_usecases::standards::{self, From, Take, Version};
use canopy_usecases::{Failure, Rule};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "standards/weights.html")]
struct ProposalPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    from: &'static str,
    why_column: &'static str,
    about: String,
    none: String,
    lines: Vec<Line>,
    effect: Option<Effect>,
}

/// One criterion.
struct Line {
    name: String,
    why: String,
    before: String,
    after: String,
    change: Option<Change>,
}

/// Where the proposal comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Source {
    Entropy,
    Strategy(Strategy),
}

impl Source {
    fn from_code(code: &str) -> Result<Self, Stop> {
        match code {
            "entropy" => Ok(Self::Entropy),
            other => Strategy::from_code(other).map(Self::Strategy).ok_or(Stop::NotFound),
        }
    }

    const fn code(self) -> &'static str {
        match self {
            Self::Entropy => "entropy",
            Self::Strategy(strategy) => strategy.code(),
        }
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Ask {
    #[serde(default)]
    from: String,
}

pub(super) async fn page(
    visit: Visit,
    Path(id): Path<StandardId>,
    Query(ask): Query<Ask>,
) -> Answer {
    let source = Source::from_code(&ask.from)?;
    let saved = draft(&visit, id).await?;
    show(&build(&visit, &saved, source).await?)
}

#[derive(Deserialize)]
pub(super) struct TakeForm {
    version: i64,
    from: String,
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<TakeForm>,
) -> Answer {
    let from = match Source::from_code(&form.from)? {
        Source::Entropy => From::Entropy,
        Source::Strategy(strategy) => From::Strategy(strategy),
    };
    let by = visit.visitor().name().to_owned();
    let take = Take { id, version: form.version, by, from };
    standards::take(visit.company(), &visit.desk, visit.at(), take).await?;
    let said = visit.texts().weights().taken();
    see_other(&visit.asked, &urls::standard_edit(id), Some(said))
}

async fn build(visit: &Visit, saved: &Version, source: Source) -> Result<ProposalPage, Stop> {
    let t = visit.texts();
    let text = t.weights();
    let id = saved.row.id;
    let standard = &saved.standard;
    let (title, lead, why_column) = match source {
        Source::Entropy => (text.entropy_title(), text.entropy_lead(), text.entropy_column()),
        Source::Strategy(strategy) => {
            (text.strategy(strategy), text.strategy_lead(strategy), text.aspect_column())
        }
    };
    let frame = Frame::of(&visit.asked, title)
        .lead(lead)
        .under(t.frame().standards(), urls::standards())
        .under(name_of(t, &saved.row), urls::standard(id))
        .under(t.standards().edit(), urls::standard_edit(id));
    let mut page = ProposalPage {
        frame,
        id,
        row_version: saved.row.version,
        from: source.code(),
        why_column,
        about: String::new(),
        none: String::new(),
        lines: Vec::new(),
        effect: None,
    };
    let weights = match source {
        Source::Strategy(strategy) => {
            let shifts = shifted(standard, strategy);
            page.lines = shifts.iter().map(|shift| by_strategy(t, standard, shift)).collect();
            page.about = text.strategy_about().to_owned();
            Some(standards::strategy_weights(standard, strategy))
        }
        Source::Entropy => by_entropy(visit, standard, &mut page).await?,
    };
    page.effect = match weights {
        Some(weights) => Some(tried(visit, saved, &weights).await?),
        None => None,
    };
    Ok(page)
}

async fn tried(
    visit: &Visit,
    saved: &Version,
    weights: &BTreeMap<String, f64>,
) -> Result<Effect, Stop> {
    let mut shown = saved.standard.clone();
    shown.set_weights(weights);
    effect(visit, &shown, saved).await
}

async fn by_entropy(
    visit: &Visit,
    standard: &Standard,
    page: &mut ProposalPage,
) -> Result<Option<BTreeMap<String, f64>>, Stop> {
    let t = visit.texts();
    let found = screening::entropy(visit.company(), &visit.desk, visit.at(), standard).await;
    let found = match found {
        Err(Failure::Rule(rule @ (Rule::NoSales | Rule::EmptyPopulation))) => {
            page.none = rule_words(rule, &visit.asked);
            return Ok(None);
        }
        other => other?,
    };
    page.lines = found.parts.iter().map(|part| by_data(t, standard, part)).collect();
    let accounts = i64::try_from(found.accounts).unwrap_or(i64::MAX);
    let accounts = t.frame().count_accounts(accounts);
    page.about = t.standards().preview_lead(&accounts, &t.formats().day(found.as_of));
    if found.weights.is_none() {
        page.none = rule_words(Rule::NoDifferences, &visit.asked);
    }
    Ok(found.weights)
}

fn by_strategy(t: Texts, standard: &Standard, shift: &Shift) -> Line {
    let times = t.formats().decimal_trimmed(shift.factor, 2);
    let why = t.weights().aspect_times(t.weights().aspect(shift.aspect), &times);
    line(t, standard, &shift.criterion, why, (shift.before, shift.after))
}

fn by_data(t: Texts, standard: &Standard, part: &EntropyPart) -> Line {
    let why = match part.entropy {
        Some(entropy) => t.formats().decimal(entropy, 3),
        None => t.weights().keeps_weight().to_owned(),
    };
    line(t, standard, &part.criterion, why, (part.before, part.after))
}

fn line(
    t: Texts,
    standard: &Standard,
    code: &str,
    why: String,
    (before, after): (f64, f64),
) -> Line {
    let formats = t.formats();
    let found = standard.criteria().find(|(_, one)| one.code == code);
    let by = after - before;
    let change = (by.abs() >= 0.05).then(|| Change::of(by, formats.signed(by, 1)).neutral());
    Line {
        name: found.map_or_else(|| code.to_owned(), |(_, one)| t.standards().criterion_name(one)),
        why,
        before: formats.percent(before / 100.0),
        after: formats.percent(after / 100.0),
        change,
    }
}
