//! `GET /screening/{run}/compare/{other}`: what moved between two runs, and why.

use super::marks::{run_name, tier_mark, tier_name};
use super::summary::whole;
use crate::stop::{Answer, Stop};
use crate::ui::{
    Cell, Chart, ChartTable, Choice, Field, FlowLink, FlowNode, Kind, Note, Spec, TierMark, Tone,
    Unit, filters,
};
use crate::urls;
use crate::view::{Frame, see_other, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::{Path, Query};
use canopy_domain::primitives::RunId;
use canopy_domain::standards::{Criterion, Standard};
use canopy_store::screening::{Left, RunStatus};
use canopy_texts::Texts;
use canopy_usecases::screening::{self, Cause, Comparison, Flow, Shift};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "screening/compare.html")]
struct ComparePage {
    frame: Frame,
    id: RunId,
    other: Field,
    note: Option<Note>,
    counts: Vec<String>,
    chart: Chart,
    groups: Vec<Group>,
}

struct Group {
    title: &'static str,
    rows: Vec<Row>,
    more: String,
}

struct Row {
    url: String,
    name: String,
    from: Option<TierMark>,
    to: Option<TierMark>,
    score: String,
    why: String,
    revenue: String,
}

#[derive(Deserialize)]
pub(super) struct Chosen {
    with: RunId,
}

/// The choice of another run leads to its address.
pub(super) async fn choose(
    visit: Visit,
    Path(run): Path<RunId>,
    Query(chosen): Query<Chosen>,
) -> Answer {
    see_other(&visit.asked, &urls::comparison(run, chosen.with), None)
}

pub(super) async fn page(visit: Visit, Path((run, other)): Path<(RunId, RunId)>) -> Answer {
    let comparison = screening::compare(&visit.desk, run, other).await?;
    let others = others(&visit, &comparison).await?;
    show(&build(&visit, &comparison, others))
}

async fn others(visit: &Visit, comparison: &Comparison) -> Result<Vec<Choice>, Stop> {
    let t = visit.texts();
    let later = &comparison.later.row;
    let page = visit.desk.runs(100, None).await?;
    let fits = |run: &&canopy_store::screening::RunRow| {
        run.status == RunStatus::Done
            && run.id != later.id
            && run.standard_code == later.standard_code
    };
    let choice =
        |run: &canopy_store::screening::RunRow| Choice::new(run.id.to_string(), run_name(t, run));
    Ok(page.rows.iter().filter(fits).map(choice).collect())
}

fn build(visit: &Visit, comparison: &Comparison, others: Vec<Choice>) -> ComparePage {
    let t = visit.texts();
    let text = t.screening();
    let later = &comparison.later;
    let (now, before) = (run_name(t, &later.row), run_name(t, &comparison.earlier.row));
    let frame = Frame::of(&visit.asked, text.compare_title())
        .lead(text.compare_lead(&now, &before))
        .under(t.frame().screening(), urls::screening_runs())
        .under(now, urls::screening_run(later.row.id));
    let changed = later.row.standard != comparison.earlier.row.standard;
    let counts = &comparison.counts;
    ComparePage {
        frame,
        id: later.row.id,
        other: Field::new(t, Kind::Select, "with", text.compare_with())
            .value(comparison.earlier.row.id.to_string())
            .choices(others)
            .submitting(),
        note: changed.then(|| Note::new(Tone::Plain, text.compare_other_standard())),
        counts: vec![
            text.promoted_count(whole(counts.promoted)),
            text.demoted_count(whole(counts.demoted)),
            text.entered_count(whole(counts.entered)),
            text.left_count(whole(counts.left)),
            text.stayed_count(whole(counts.stayed)),
        ],
        chart: chart(t, comparison),
        groups: groups(t, comparison),
    }
}

fn groups(t: Texts, comparison: &Comparison) -> Vec<Group> {
    let text = t.screening();
    let shown = |title, rows: Vec<Row>, all: u64| {
        let listed = rows.len() as u64;
        let formats = t.formats();
        let more = if listed < all {
            text.shown_of(&formats.number(whole(listed)), &formats.number(whole(all)))
        } else {
            String::new()
        };
        Group { title, rows, more }
    };
    let shifts = |shifts: &[Shift]| shifts.iter().map(|one| shift(t, comparison, one)).collect();
    let gone = comparison.left.iter().map(|one| left(t, comparison, one)).collect();
    let counts = &comparison.counts;
    vec![
        shown(text.promoted_title(), shifts(&comparison.promoted), counts.promoted),
        shown(text.demoted_title(), shifts(&comparison.demoted), counts.demoted),
        shown(text.entered_title(), shifts(&comparison.entered), counts.entered),
        shown(text.left_title(), gone, counts.left),
    ]
}

fn shift(t: Texts, comparison: &Comparison, shift: &Shift) -> Row {
    let (text, formats) = (t.screening(), t.formats());
    let pair = &shift.pair;
    let standard = &comparison.later.standard;
    let score = pair.score_before.map_or_else(
        || text.score_of(&formats.score(pair.score)),
        |before| text.score_change(&formats.score(before), &formats.score(pair.score)),
    );
    let causes: Vec<String> = shift.causes.iter().map(|one| cause(t, standard, one)).collect();
    Row {
        url: urls::receipt(comparison.later.row.id, pair.account),
        name: pair.name.clone(),
        from: pair.tier_before.map(|tier| tier_mark(t, standard, tier)),
        to: Some(tier_mark(t, standard, pair.tier)),
        score,
        why: formats.list(&causes),
        revenue: formats.money_short(pair.revenue),
    }
}

pub(in crate::pages) fn cause(t: Texts, standard: &Standard, cause: &Cause) -> String {
    let text = t.screening();
    let named = |criterion: &Criterion| criterion.name.get(t.lang()).to_owned();
    let number = |one: u32| t.formats().number(whole(u64::from(one)));
    let tier = |at: u16| tier_name(t, standard, at);
    match cause {
        Cause::Decided => text.cause_decided().to_owned(),
        Cause::DecisionOver => text.cause_decision_over().to_owned(),
        Cause::Gate(criterion) => text.cause_gate(&named(criterion)),
        Cause::GateCleared(criterion) => text.cause_gate_cleared(&named(criterion)),
        Cause::NoPlace(over) => {
            text.cause_no_place(&tier(over.tier), &number(over.quota), &number(over.place))
        }
        Cause::PlaceFound(over) => text.cause_place_found(&tier(over.tier)),
        Cause::Released(runs) => text.cause_released(i64::from(*runs)),
        Cause::Points(change) => {
            let points = t.formats().signed(change.points, 1);
            let value = |value| text.value(&change.criterion.source, value);
            let (before, now) = (value(&change.before), value(&change.now));
            text.cause(&named(&change.criterion), &points, &before, &now)
        }
        Cause::Standard => text.cause_standard().to_owned(),
        Cause::Others => text.cause_none().to_owned(),
    }
}

fn left(t: Texts, comparison: &Comparison, left: &Left) -> Row {
    let formats = t.formats();
    Row {
        url: urls::receipt(comparison.earlier.row.id, left.account),
        name: left.name.clone(),
        from: Some(tier_mark(t, &comparison.earlier.standard, left.tier_before)),
        to: None,
        score: t.screening().score_of(&formats.score(left.score_before)),
        why: String::new(),
        revenue: formats.money_short(left.revenue_before),
    }
}

fn chart(t: Texts, comparison: &Comparison) -> Chart {
    let text = t.screening();
    let standard = &comparison.later.standard;
    let node = |way: &str, tier: Option<u16>| match tier {
        Some(tier) => format!("{way}{tier}"),
        None => format!("{way}x"),
    };
    let links = comparison.flows.iter().map(|flow| FlowLink {
        source: node("b", flow.from),
        target: node("n", flow.to),
        value: flow.accounts as f64,
    });
    let spec = Spec::Flow {
        nodes: nodes(t, standard, &comparison.flows),
        links: links.collect(),
        unit: Unit::Number,
    };
    let formats = t.formats();
    let rows = comparison.flows.iter().map(|flow| {
        let name = |tier: Option<u16>, none: &str| {
            tier.map_or_else(|| none.to_owned(), |tier| tier_name(t, standard, tier))
        };
        vec![
            Cell::text(name(flow.from, text.flow_entered())),
            Cell::text(name(flow.to, text.flow_left())),
            Cell::text(formats.number(whole(flow.accounts))),
            Cell::text(formats.money_short(flow.revenue)).exact(formats.money(flow.revenue)),
        ]
    });
    let heads =
        [text.from_column(), text.to_column(), text.accounts_column(), text.revenue_column()];
    let table = ChartTable { heads: heads.map(ToOwned::to_owned).to_vec(), rows: rows.collect() };
    let counts = &comparison.counts;
    let number = |count: u64| formats.number(whole(count));
    let title = text.compare_flow_finding(&number(counts.promoted), &number(counts.demoted));
    Chart::new(t, "flow", title, &spec).note(text.compare_flow()).table(table)
}

/// Both ends of every stream, in the order of tiers.
fn nodes(t: Texts, standard: &Standard, flows: &[Flow]) -> Vec<FlowNode> {
    let text = t.screening();
    let mut nodes = Vec::new();
    for (at, _) in (0u16..).zip(&standard.tiers) {
        let name = tier_name(t, standard, at);
        let tier = Some(usize::from(at) + 1);
        if flows.iter().any(|flow| flow.from == Some(at)) {
            nodes.push(FlowNode { id: format!("b{at}"), name: text.flow_before(&name), tier });
        }
        if flows.iter().any(|flow| flow.to == Some(at)) {
            nodes.push(FlowNode { id: format!("n{at}"), name: text.flow_now(&name), tier });
        }
    }
    if flows.iter().any(|flow| flow.from.is_none()) {
        let name = text.flow_entered().to_owned();
        nodes.push(FlowNode { id: "bx".to_owned(), name, tier: None });
    }
    if flows.iter().any(|flow| flow.to.is_none()) {
        let name = text.flow_left().to_owned();
        nodes.push(FlowNode { id: "nx".to_owned(), name, tier: None });
    }
    nodes
}
