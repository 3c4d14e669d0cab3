//! `/standards/{id}/ahp`: judges compare dimensions and criteria two at a time; consistency, the
//! judgement that fits least, the group beside its judges, and taking the weights.

use super::edit::draft;
use super::form::Pairs;
use super::judged::{Grid, PairRow, PartLink, Verdict, pair_rows, part_links, verdict};
use super::list::name_of;
use super::preview::{Effect, effect};
use crate::params::Posted;
use crate::stop::{Answer, Stop, rule_words};
use crate::ui::{Choice, ErrorSummary, Field, FieldErrors, Kind, filters};
use crate::urls;
use crate::view::{Frame, see_other, show, show_again};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use canopy_domain::access::Action;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::weighting::{Comparison, Pair, comparisons};
use canopy_domain::standards::weights::{RandomIndex, judgement};
use canopy_domain::standards::{Standard, StandardStatus};
use canopy_usecases::Failure;
use canopy_usecases::standards::{self, Amendment, Change, From, Judge, Take, Version, What};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "standards/ahp.html", blocks = ["result"])]
struct AhpPage {
    frame: Frame,
    id: StandardId,
    row_version: i64,
    of: String,
    summary: Option<ErrorSummary>,
    parts: Vec<PartLink>,
    judge: Field,
    table: Field,
    rows: Vec<PairRow>,
    judges: Vec<(String, String)>,
    result: Verdict,
    take: Option<Effect>,
    take_problem: String,
    needs_reason: bool,
    reason: Field,
    is_draft: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ask {
    /// What is compared: code of the dimension, empty for the dimensions.
    of: String,
    /// Whose grid is shown; one's own where nobody is named.
    judge: String,
}

pub(super) async fn page(
    visit: Visit,
    Path(id): Path<StandardId>,
    Query(ask): Query<Ask>,
) -> Answer {
    let saved = standards::read(&visit.desk, id).await?;
    let said = said(&visit, &saved, &ask)?;
    show(&build(&visit, &saved, said, "", &FieldErrors::none()).await?)
}

/// A judge's grid as the page shows it.
struct Said {
    comparison: Comparison,
    judge: String,
    grid: Grid,
}

fn said(visit: &Visit, saved: &Version, ask: &Ask) -> Result<Said, Stop> {
    let own = visit.visitor().name();
    let judge = if ask.judge.is_empty() { own } else { &ask.judge }.to_owned();
    let all = comparisons(&saved.standard);
    // A standard of one dimension has only its criteria to compare.
    let first = all.first().filter(|_| ask.of.is_empty());
    let comparison = all.iter().find(|one| one.of == ask.of).or(first);
    let comparison = comparison.ok_or(Stop::NotFound)?.clone();
    let grid = standards::said_by(&saved.standard, &comparison.of, &judge);
    let grid = grid.map_or_else(|| Grid::empty(comparison.items.len()), Ok);
    let grid = grid.map_err(|_| Stop::NotFound)?;
    Ok(Said { comparison, judge, grid })
}

pub(super) async fn send(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(pairs): Posted<Vec<(String, String)>>,
) -> Answer {
    let saved = draft(&visit, id).await?;
    let form = Pairs(&pairs);
    let ask = Ask {
        of: form.get("of").unwrap_or_default().to_owned(),
        judge: form.get("judge").unwrap_or_default().to_owned(),
    };
    let mut said = said(&visit, &saved, &ask)?;
    let (judged, unread) = judgements(&form, &said.comparison);
    said.grid = Grid::empty(said.comparison.items.len()).map_err(|_| Stop::NotFound)?;
    for (a, b, times) in &judged {
        said.grid.judge(*a, *b, *times).map_err(|_| Stop::Unreadable)?;
    }
    let mut errors = FieldErrors::none();
    if unread {
        errors.add("", visit.texts().standards().not_a_number());
    }
    let text = visit.texts().weights();
    let table = form.get("table").and_then(RandomIndex::from_code);
    if form.get("do") == Some("save") && errors.is_empty() {
        keep_table(&visit, &saved, table).await?;
        let code = |at: usize| said.comparison.items.get(at).map(|(code, _)| code.clone());
        let pair =
            |(a, b, times): (usize, usize, f64)| Some(Pair { a: code(a)?, b: code(b)?, times });
        let by = visit.visitor().name().to_owned();
        let pairs = judged.into_iter().filter_map(pair).collect();
        let judge = said.judge.clone();
        let of = said.comparison.of.clone();
        let said_now = Judge { id, of: of.clone(), judge: judge.clone(), by, pairs };
        standards::judge(&visit.desk, visit.at(), said_now).await?;
        let url = urls::standard_ahp(id, &of, &judge);
        return see_other(&visit.asked, &url, Some(text.judgements_saved()));
    }
    let mut shown = saved.clone();
    if let Some(table) = table {
        shown.standard.weighting.table = table;
    }
    let page = build(&visit, &shown, said, "", &errors).await?;
    if visit.asked.wants_part("result") {
        return show(&page.as_result());
    }
    if errors.is_empty() { show(&page) } else { show_again(&page) }
}

async fn keep_table(
    visit: &Visit,
    saved: &Version,
    table: Option<RandomIndex>,
) -> Result<(), Stop> {
    let Some(table) = table.filter(|table| *table != saved.standard.weighting.table) else {
        return Ok(());
    };
    let what = What::Parts(Amendment { table: Some(table), ..Amendment::default() });
    let by = visit.visitor().name().to_owned();
    let change = Change { id: saved.row.id, version: saved.row.version, by, what };
    standards::change(&visit.desk, visit.at(), change).await?;
    Ok(())
}

/// The judgements of a form by place, and whether something in it is none.
fn judgements(form: &Pairs<'_>, comparison: &Comparison) -> (Vec<(usize, usize, f64)>, bool) {
    let mut judged = Vec::new();
    let mut unread = false;
    for a in 0..comparison.items.len() {
        for b in a + 1..comparison.items.len() {
            let Some(text) = form.get(&format!("pair:{a}:{b}")) else { continue };
            match judgement(text) {
                Ok(Some(times)) if times.is_finite() && times > 0.0 => judged.push((a, b, times)),
                Ok(None) => {}
                _ => unread = true,
            }
        }
    }
    (judged, unread)
}

#[derive(Deserialize)]
pub(super) struct TakeForm {
    version: i64,
    #[serde(default)]
    of: String,
    #[serde(default)]
    reason: String,
}

pub(super) async fn take(
    visit: Visit,
    Path(id): Path<StandardId>,
    Posted(form): Posted<TakeForm>,
) -> Answer {
    let by = visit.visitor().name().to_owned();
    let from = From::Ahp { reason: form.reason.clone() };
    let take = Take { id, version: form.version, by, from };
    match standards::take(visit.company(), &visit.desk, visit.at(), take).await {
        Ok(_) => {
            let said = visit.texts().weights().taken();
            see_other(&visit.asked, &urls::standard_edit(id), Some(said))
        }
        Err(Failure::Rule(rule)) => {
            let mut errors = FieldErrors::none();
            errors.add("reason", rule_words(rule, &visit.asked));
            let saved = draft(&visit, id).await?;
            let ask = Ask { of: form.of, judge: String::new() };
            let said = said(&visit, &saved, &ask)?;
            show_again(&build(&visit, &saved, said, &form.reason, &errors).await?)
        }
        Err(failure) => Err(failure.into()),
    }
}

async fn build(
    visit: &Visit,
    saved: &Version,
    said: Said,
    reason: &str,
    errors: &FieldErrors,
) -> Result<AhpPage, Stop> {
    let t = visit.texts();
    let text = t.weights();
    let id = saved.row.id;
    let standard = &saved.standard;
    let Said { comparison, judge, grid } = said;
    let proposal = standards::judged_weights(standard);
    let is_draft = saved.row.status == StandardStatus::Draft && visit.may(Action::EditStandards);
    let take = match &proposal.weights {
        Some(weights) if is_draft => {
            let mut shown: Standard = standard.clone();
            shown.set_weights(weights);
            Some(effect(visit, &shown, saved).await?)
        }
        _ => None,
    };
    let problem = proposal.problems().next().map(|(comparison, problem)| {
        let names: Vec<String> =
            comparison.items.iter().map(|(_, name)| name.get(t.lang()).to_owned()).collect();
        text.problem(problem, &names)
    });
    let tables = RandomIndex::ALL.map(|table| Choice::new(table.code(), text.table(table)));
    let judges = standard.weighting.judgements.iter().filter(|one| one.of == comparison.of);
    let judge_url = |name: &str| (name.to_owned(), urls::standard_ahp(id, &comparison.of, name));
    Ok(AhpPage {
        frame: Frame::of(&visit.asked, text.ahp_title())
            .lead(text.ahp_lead())
            .under(t.frame().standards(), urls::standards())
            .under(name_of(t, &saved.row), urls::standard(id))
            .under(t.standards().edit(), urls::standard_edit(id)),
        id,
        row_version: saved.row.version,
        summary: errors.summary(t),
        parts: part_links(t, id, &proposal, &comparison.of),
        judge: Field::new(t, Kind::Text, "judge", text.judge_field())
            .value(&judge)
            .help(text.judge_help())
            .required()
            .with("maxlength", "120"),
        table: Field::new(t, Kind::Select, "table", text.table_field())
            .choices(tables.to_vec())
            .value(standard.weighting.table.code())
            .help(text.table_help()),
        rows: pair_rows(t, &comparison, &grid),
        judges: judges.map(|one| judge_url(&one.judge)).collect(),
        result: verdict(t, standard, &comparison, &judge, &grid),
        take,
        take_problem: problem.unwrap_or_default(),
        needs_reason: !proposal.is_consistent(),
        reason: Field::new(t, Kind::Lines, "reason", text.reason_field())
            .value(reason)
            .help(text.reason_help())
            .error(errors.of("reason"))
            .with("maxlength", "1000"),
        is_draft,
        of: comparison.of,
    })
}
