//! An account's way through the screenings, as a part of its page: the score as a line, and under it
//! each screening with its tier and what moved the account.

use super::list::named;
use crate::pages::screening::{cause, decided_words, tier_mark};
use crate::stop::Stop;
use crate::ui::{
    Axis, Cell, Chart, ChartTable, Series, SeriesKind, Spec, TierMark, Unit, renders_itself,
};
use crate::urls;
use crate::visit::Visit;
use askama::Template;
use canopy_domain::primitives::AccountId;
use canopy_texts::Texts;
use canopy_usecases::accounts::{self, Passed, Why};

/// An account's way through the screenings.
#[derive(Template)]
#[template(path = "decisions/history.html")]
pub(crate) struct History {
    t: Texts,
    chart: Option<Chart>,
    steps: Vec<Step>,
}

renders_itself!(History);

struct Step {
    url: String,
    day: String,
    mark: TierMark,
    score: String,
    why: Vec<String>,
}

/// Reads an account's way; nothing where it was in no screening.
pub(crate) async fn history(visit: &Visit, account: AccountId) -> Result<Option<History>, Stop> {
    let t = visit.texts();
    let passed = accounts::history(&visit.desk, account).await?;
    if passed.is_empty() {
        return Ok(None);
    }
    let chart = (passed.len() > 1).then(|| chart(t, &passed));
    let mut steps: Vec<Step> = passed.iter().map(|one| step(t, account, one)).collect();
    steps.reverse();
    Ok(Some(History { t, chart, steps }))
}

fn step(t: Texts, account: AccountId, one: &Passed) -> Step {
    let mark = tier_mark(t, &one.run.standard, one.tier);
    Step {
        url: urls::receipt(one.run.row.id, account),
        day: t.formats().day(one.run.row.as_of),
        mark: match &one.decided {
            Some(decided) => mark.by_hand(t, &decided_words(t, decided)),
            None => mark,
        },
        score: t.screening().score_of(&t.formats().score(one.score)),
        why: why(t, one),
    }
}

fn why(t: Texts, one: &Passed) -> Vec<String> {
    let text = t.decisions();
    match &one.why {
        Why::First => vec![text.history_first().to_owned()],
        Why::Same => vec![text.history_same().to_owned()],
        Why::Decided => one.decided.iter().map(|decided| decided_words(t, decided)).collect(),
        Why::DecisionOver => vec![text.history_decision_ended().to_owned()],
        Why::Moved(_, causes) => {
            causes.iter().map(|cause_of| cause(t, &one.run.standard, cause_of)).collect()
        }
    }
}

fn chart(t: Texts, passed: &[Passed]) -> Chart {
    let (text, formats) = (t.decisions(), t.formats());
    let day = |one: &Passed| formats.day(one.run.row.as_of);
    let score = text.history_score().to_owned();
    let spec = Spec::Series {
        categories: passed.iter().map(day).collect(),
        series: vec![Series {
            name: score.clone(),
            kind: SeriesKind::Line,
            values: passed.iter().map(|one| Some(one.score)).collect(),
            stack: None,
            right: false,
        }],
        left: Axis { name: score.clone(), unit: Unit::Number },
        right: None,
        flat: false,
        links: Vec::new(),
    };
    let tier = |one: &Passed| named(t, Some(&one.run.standard), &one.tier_code);
    let rows = passed.iter().map(|one| {
        vec![
            Cell::text(day(one)),
            Cell::data(tier(one)),
            Cell::text(formats.score(one.score)),
            Cell::text(formats.number(i64::from(one.rank))),
        ]
    });
    let heads =
        [text.history_day(), text.history_tier(), text.history_score(), text.history_rank()];
    let heads = heads.map(ToOwned::to_owned).to_vec();
    let table = ChartTable { heads, rows: rows.collect() };
    Chart::new(t, "through-screenings", finding(t, passed), &spec).table(table).low()
}

/// The finding in the chart's title: how the tier changed.
fn finding(t: Texts, passed: &[Passed]) -> String {
    let name = |one: Option<&Passed>| {
        one.map(|one| named(t, Some(&one.run.standard), &one.tier_code)).unwrap_or_default()
    };
    let (first, last) = (name(passed.first()), name(passed.last()));
    let is_steady = passed.windows(2).all(|pair| match pair {
        [one, other] => one.tier_code == other.tier_code,
        _ => true,
    });
    if is_steady {
        t.decisions().history_finding_steady(&last)
    } else {
        t.decisions().history_finding_moved(&first, &last)
    }
}
