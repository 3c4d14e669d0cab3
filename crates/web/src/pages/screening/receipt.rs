//! `GET /screening/{run}/accounts/{account}`: how an account came to its score, line by line, what
//! would lift it, and where it stood before.

use super::marks::{decided_words, run_name, tier_mark, tier_name, tier_place};
use super::summary::whole;
use crate::pages::payments::line_cells;
use crate::pages::ratings::Section;
use crate::stop::{Answer, Stop};
use crate::ui::{Bar, List, ListAsk, Note, TierMark, Tone, filters};
use crate::urls;
use crate::view::{Frame, show};
use crate::visit::Visit;
use askama::Template;
use axum::extract::Path;
use canopy_domain::access::Action;
use canopy_domain::primitives::{AccountId, RunId};
use canopy_domain::screening::{Answer as Basis, CriterionResult, Goal, Lift};
use canopy_domain::standards::{Criterion, CriterionSource, Standard};
use canopy_texts::Texts;
use canopy_usecases::payments::invoices_behind;
use canopy_usecases::ratings::{self, AccountRatings};
use canopy_usecases::screening::{self, Evidence, Receipt, Sale};

/// Invoices shown.
const INVOICES: usize = 40;

#[derive(Template)]
#[template(path = "screening/receipt.html")]
struct ReceiptPage {
    frame: Frame,
    account_url: String,
    caption: String,
    score: String,
    tier: super::marks::TierPlace,
    facts: Vec<(&'static str, String, String)>,
    groups: Vec<Group>,
    missing: Option<Note>,
    reasons: Vec<String>,
    gates: Vec<String>,
    decided: Option<Note>,
    ask_url: Option<String>,
    distance: Distance,
    history: Vec<Earlier>,
    ratings: Option<Section>,
    has_ratings: bool,
    sales: Sales,
    invoices: Option<Invoices>,
}

/// The invoices behind the payment figures.
struct Invoices {
    lead: String,
    more: String,
    list: List,
}

/// The sales behind the result.
struct Sales {
    lead: String,
    more: String,
    rows: Vec<SaleLine>,
}

struct SaleLine {
    day: String,
    product: String,
    code: String,
    quantity: String,
    amount: String,
    document: String,
    origin: String,
}

struct Group {
    name: String,
    weight: String,
    contribution: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    source: String,
    value: String,
    /// Where the rows behind the value are; empty where they are the sales.
    url: String,
    points: String,
    bar: Bar,
    weight: String,
    contribution: String,
    basis: &'static str,
    counts: bool,
    is_missing: bool,
    /// Where the ratings behind it stand on this page.
    ratings: Option<String>,
}

/// What is missing to the next tier.
struct Distance {
    title: String,
    words: String,
    lifts: Vec<LiftLine>,
}

struct LiftLine {
    words: String,
    note: String,
    is_enough: bool,
}

struct Earlier {
    url: String,
    name: String,
    tier: TierMark,
    score: String,
}

pub(super) async fn page(visit: Visit, Path((run, account)): Path<(RunId, AccountId)>) -> Answer {
    let receipt = screening::receipt(&visit.desk, run, account).await?;
    let history = history(&visit, &receipt).await?;
    let evidence = screening::evidence(visit.company(), &visit.desk, &receipt).await?;
    let sales = sales(visit.texts(), &evidence);
    let invoices = invoices(&visit, &receipt).await?;
    let found = ratings::of_receipt(&visit.desk, &receipt).await?;
    let ratings = found.map(|found| stood(visit.texts(), &receipt, &found));
    let is_latest = visit.desk.latest_run().await? == Some(run);
    let may_ask = is_latest && visit.desk.may(Action::ContestTiers, account).await?;
    let mut page = build(&visit, &receipt, history, sales);
    page.has_ratings = ratings.as_ref().is_some_and(Section::has_any);
    page.ratings = ratings;
    page.ask_url = may_ask.then(|| urls::ask_review(account));
    page.invoices = invoices;
    show(&page)
}

/// The invoices the run read, where its standard asks about payments.
async fn invoices(visit: &Visit, receipt: &Receipt) -> Result<Option<Invoices>, Stop> {
    let t = visit.texts();
    let mut criteria = receipt.run.standard.dimensions.iter().flat_map(|one| &one.criteria);
    if !criteria.any(|one| matches!(one.source, CriterionSource::Payment { .. })) {
        return Ok(None);
    }
    let found = invoices_behind(visit.company(), &visit.desk, receipt).await?;
    let Some(found) = found else { return Ok(None) };
    let text = t.payments();
    let shown = found.invoices.iter().take(INVOICES).cloned().collect::<Vec<_>>();
    let is_all = shown.len() == found.invoices.len();
    let ask = ListAsk::new(urls::invoices(receipt.row.account), Vec::new());
    Ok(Some(Invoices {
        lead: text.evidence_lead(&t.formats().day(found.figures.as_of)),
        more: if is_all { String::new() } else { text.evidence_more(whole(INVOICES as u64)) },
        list: List::new(t, "invoices", &ask, &line_cells(t), &shown).caption(text.evidence_title()),
    }))
}

fn build(visit: &Visit, receipt: &Receipt, history: Vec<Earlier>, sales: Sales) -> ReceiptPage {
    let t = visit.texts();
    let (text, formats) = (t.screening(), t.formats());
    let (run, row, result) = (&receipt.run, &receipt.row, &receipt.result);
    let name = run_name(t, &run.row);
    let place = text.receipt_lead(&formats.number(i64::from(row.rank)), &name);
    let frame = Frame::of(&visit.asked, &row.name)
        .lead(&place)
        .under(t.frame().screening(), urls::screening_runs())
        .under(&name, urls::screening_run(run.row.id));
    let share = formats.percent(result.missing_share);
    let missing =
        (result.missing_share >= 0.005).then(|| Note::new(Tone::Fair, text.missing_note(&share)));
    ReceiptPage {
        frame,
        account_url: urls::account(row.account),
        caption: text.receipt_caption(&row.name),
        score: formats.score(row.score),
        tier: tier_place(t, &run.standard, row, run.row.previous.is_some()),
        facts: facts(t, receipt),
        groups: groups(t, &run.standard, receipt),
        missing,
        reasons: text.reasons(&run.standard, result),
        gates: text.held_by(&run.standard, result),
        decided: decided(t, receipt),
        ask_url: None,
        distance: distance(t, receipt),
        history,
        ratings: None,
        has_ratings: false,
        sales,
        invoices: None,
    }
}

/// The ratings behind the result, as they stood.
fn stood(t: Texts, receipt: &Receipt, found: &AccountRatings) -> Section {
    let on = receipt.run.row.judged_on.unwrap_or(receipt.run.row.as_of);
    let lead = t.ratings().as_they_stood(&t.formats().day(on));
    Section::new(t, found, None).lead(lead)
}

/// What people decided, beside what the rules would have given.
fn decided(t: Texts, receipt: &Receipt) -> Option<Note> {
    let decided = receipt.result.decided.as_ref()?;
    let computed = tier_name(t, &receipt.run.standard, decided.computed);
    let words = t.decisions().computed_note(&computed);
    Some(Note::new(Tone::Plain, decided_words(t, decided)).titled(words))
}

fn sales(t: Texts, evidence: &Evidence) -> Sales {
    let (text, formats) = (t.screening(), t.formats());
    let line = |sale: &Sale| SaleLine {
        day: formats.day(sale.day),
        product: sale.product.1.clone(),
        code: sale.product.0.clone(),
        quantity: formats.quantity(sale.quantity),
        amount: formats.money(sale.amount),
        document: sale.document.clone().unwrap_or_default(),
        origin: text.row_of_file(&sale.file, &formats.number(i64::from(sale.row))),
    };
    let more = if evidence.count > evidence.rows.len() {
        text.rows_more(whole(evidence.rows.len() as u64))
    } else {
        String::new()
    };
    Sales {
        lead: text.rows_lead(&formats.day(evidence.from), &formats.day(evidence.until)),
        more,
        rows: evidence.rows.iter().map(line).collect(),
    }
}

fn facts(t: Texts, receipt: &Receipt) -> Vec<(&'static str, String, String)> {
    let (text, formats, row) = (t.screening(), t.formats(), &receipt.row);
    let plain = |name, value: Option<&str>| {
        Some((name, value.filter(|value| !value.is_empty())?.to_owned(), String::new()))
    };
    let money = |name, amount| (name, formats.money_short(amount), formats.money(amount));
    [
        Some(money(text.revenue_column(), row.revenue)),
        Some(money(text.revenue_previous_column(), row.revenue_previous)),
        Some((text.growth_column(), formats.percent_signed(row.growth), String::new())),
        plain(text.code_column(), Some(row.code.as_str())),
        plain(text.region(), Some(row.region.as_str())),
        plain(text.territory(), row.territory.as_deref()),
        plain(text.owner(), row.owner.as_deref()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn groups(t: Texts, standard: &Standard, receipt: &Receipt) -> Vec<Group> {
    let formats = t.formats();
    let mut lines = receipt.result.criteria.iter();
    let mut groups = Vec::new();
    for dimension in &standard.dimensions {
        let own: Vec<&CriterionResult> = lines.by_ref().take(dimension.criteria.len()).collect();
        let weight: f64 = own.iter().map(|line| line.weight).sum();
        let contribution: f64 = own.iter().map(|line| line.contribution).sum();
        let pairs = dimension.criteria.iter().zip(own);
        groups.push(Group {
            name: dimension.name.get(t.lang()).to_owned(),
            weight: formats.percent(weight),
            contribution: formats.score(contribution),
            lines: pairs.map(|(criterion, found)| line(t, receipt, criterion, found)).collect(),
        });
    }
    groups
}

fn line(t: Texts, receipt: &Receipt, criterion: &Criterion, found: &CriterionResult) -> Line {
    let (text, formats) = (t.screening(), t.formats());
    let points = found.points.map(|points| formats.score(points)).unwrap_or_default();
    let counts = found.answer.counts();
    Line {
        name: criterion.name.get(t.lang()).to_owned(),
        source: t.standards().source(&criterion.source),
        value: text.value(&criterion.source, &found.value),
        url: rows_behind(receipt, criterion, found),
        bar: Bar::new(found.points.unwrap_or_default() / 100.0, &points),
        points,
        weight: if counts { formats.percent(found.weight) } else { String::new() },
        contribution: if counts { formats.score(found.contribution) } else { String::new() },
        basis: text.answer(found.answer),
        ratings: (criterion.source == CriterionSource::Rating)
            .then(|| format!("rated-{}", criterion.code)),
        counts,
        is_missing: found.answer != Basis::Measured,
    }
}

/// Where the rows behind a value are, unless they are the sales on the page.
fn rows_behind(receipt: &Receipt, criterion: &Criterion, found: &CriterionResult) -> String {
    match criterion.source {
        _ if found.answer != Basis::Measured => String::new(),
        CriterionSource::Payment { .. } => "#invoices-behind".to_owned(),
        CriterionSource::Survey { .. } => {
            format!("{}#survey-answers", urls::account(receipt.row.account))
        }
        _ => String::new(),
    }
}

fn distance(t: Texts, receipt: &Receipt) -> Distance {
    let (text, formats) = (t.screening(), t.formats());
    let (standard, result) = (&receipt.run.standard, &receipt.result);
    let Some(above) = result.tier.checked_sub(1) else {
        let title = tier_name(t, standard, result.tier);
        return Distance { title, words: text.distance_none().to_owned(), lifts: Vec::new() };
    };
    let title = text.distance_title(&tier_name(t, standard, above));
    let words = match result.to_next_tier {
        None if result.decided.is_some() => t.decisions().distance_decided().to_owned(),
        None => text.distance_gate().to_owned(),
        Some(points) if points <= 0.0 => text.distance_reached().to_owned(),
        Some(points) => text.score_of(&formats.score(points)),
    };
    let lifts = receipt.lifts.iter().filter(|_| result.to_next_tier.is_some_and(|p| p > 0.0));
    Distance {
        title,
        words,
        lifts: lifts.filter_map(|lift| lift_line(t, standard, lift)).collect(),
    }
}

fn lift_line(t: Texts, standard: &Standard, lift: &Lift) -> Option<LiftLine> {
    let (text, formats) = (t.screening(), t.formats());
    let mut criteria = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
    let criterion = criteria.nth(usize::from(lift.criterion))?;
    let name = criterion.name.get(t.lang());
    let value = |number| t.standards().measured(&criterion.source, number);
    let words = match lift.value {
        Some(Goal::AtLeast(number)) => text.lift_at_least(name, &value(number)),
        Some(Goal::AtMost(number)) => text.lift_at_most(name, &value(number)),
        Some(Goal::Below(number)) => text.lift_below(name, &value(number)),
        None => text.lift_points(name, &formats.score(lift.points)),
    };
    let note = text.lift_gain(&formats.score(lift.gain));
    Some(LiftLine { words, note, is_enough: lift.is_enough })
}

/// The account in other runs of the same standard, latest first.
async fn history(visit: &Visit, receipt: &Receipt) -> Result<Vec<Earlier>, Stop> {
    let t = visit.texts();
    let formats = t.formats();
    let mut history = Vec::new();
    for one in visit.desk.history_of(receipt.row.account).await? {
        let (run, tier_code, score) = (one.run, one.tier_code, one.score);
        if run == receipt.run.row.id || history.len() >= 5 {
            continue;
        }
        let other = visit.desk.run(run).await?;
        let tiers = &receipt.run.standard.tiers;
        let at = tiers.iter().position(|tier| tier.code == tier_code);
        let Some(at) = at.and_then(|at| u16::try_from(at).ok()) else { continue };
        history.push(Earlier {
            url: urls::receipt(run, receipt.row.account),
            name: run_name(t, &other),
            tier: tier_mark(t, &receipt.run.standard, at),
            score: formats.score(score),
        });
    }
    Ok(history)
}
