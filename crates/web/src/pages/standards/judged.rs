//! The parts of the page of judgements: what can be compared, the pairs with their choices, and what
//! they come to.

use crate::ui::{Bar, Light, Tone};
use crate::urls;
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::Standard;
use canopy_domain::standards::weighting::{AhpProposal, Comparison, judges_of};
use canopy_domain::standards::weights::{GridProblem, Group, JudgeGrid, Weighed, weigh};
use canopy_texts::Texts;

pub(super) use canopy_domain::standards::weights::Grid;

/// Something to compare.
pub(super) struct PartLink {
    pub(super) url: String,
    pub(super) name: String,
    pub(super) state: Light,
    pub(super) is_here: bool,
}

/// Two things beside each other.
pub(super) struct PairRow {
    pub(super) name: String,
    pub(super) label: String,
    pub(super) a: String,
    pub(super) b: String,
    /// Value, words, whether it is the one given.
    pub(super) choices: Vec<(String, String, bool)>,
}

/// What a grid comes to, alone and with the others.
pub(super) struct Verdict {
    pub(super) judge: String,
    pub(super) own: Summary,
    pub(super) items: Vec<ItemLine>,
    pub(super) matrix: Vec<MatrixRow>,
    pub(super) group: Option<Summary>,
    pub(super) judges: Vec<(String, String)>,
}

/// Consistency in words.
pub(super) struct Summary {
    pub(super) light: Light,
    pub(super) lines: Vec<String>,
}

/// One thing with its weight.
pub(super) struct ItemLine {
    pub(super) name: String,
    pub(super) own: String,
    pub(super) bar: Bar,
    pub(super) group: String,
}

/// A row of the whole grid.
pub(super) struct MatrixRow {
    pub(super) name: String,
    /// Value, whether it is the judgement that fits least.
    pub(super) cells: Vec<(String, bool)>,
}

pub(super) fn part_links(
    t: Texts,
    id: StandardId,
    proposal: &AhpProposal,
    here: &str,
) -> Vec<PartLink> {
    let text = t.weights();
    let link = |part: &canopy_domain::standards::weighting::ComparisonPart| {
        let comparison = &part.comparison;
        let state = match &part.group {
            None => Light { tone: Tone::Plain, words: text.not_judged().to_owned() },
            Some(group) => light(t, &group.weighed, group.judges.len()),
        };
        PartLink {
            url: urls::standard_ahp(id, &comparison.of, ""),
            name: part_name(t, comparison),
            state,
            is_here: comparison.of == here,
        }
    };
    proposal.parts.iter().map(link).collect()
}

/// What is compared, in words.
pub(super) fn part_name(t: Texts, comparison: &Comparison) -> String {
    if comparison.of.is_empty() {
        t.weights().the_dimensions().to_owned()
    } else {
        comparison.name.get(t.lang()).to_owned()
    }
}

fn light(t: Texts, weighed: &Result<Weighed, GridProblem>, judges: usize) -> Light {
    let text = t.weights();
    let count = text.judges(i64::try_from(judges).unwrap_or(i64::MAX));
    match weighed {
        Ok(found) => {
            let tone = if found.is_consistent() { Tone::Good } else { Tone::Poor };
            let ratio = text.ratio_short(&text.ratio_number(found.consistency_ratio));
            Light { tone, words: t.formats().list(&[count, ratio]) }
        }
        Err(_) => Light {
            tone: Tone::Fair,
            words: t.formats().list(&[count, text.incomplete().to_owned()]),
        },
    }
}

/// Every pair with the scale of Saaty to choose from; a judgement off the scale is offered too.
pub(super) fn pair_rows(t: Texts, comparison: &Comparison, grid: &Grid) -> Vec<PairRow> {
    let text = t.weights();
    let name = |at: usize| {
        comparison.items.get(at).map_or_else(String::new, |(_, name)| name.get(t.lang()).to_owned())
    };
    let row = |(a, b, judged): (usize, usize, Option<f64>)| {
        let is = |value: f64| judged.is_some_and(|judged| (judged / value - 1.0).abs() < 1e-6);
        let mut choices = vec![(String::new(), text.no_judgement().to_owned(), judged.is_none())];
        for step in (2..=9).rev() {
            let words = text.judge_left(&step.to_string());
            choices.push((step.to_string(), words, is(f64::from(step))));
        }
        choices.push(("1".to_owned(), text.judge_equal().to_owned(), is(1.0)));
        for step in 2..=9 {
            let words = text.judge_right(&step.to_string());
            choices.push((format!("1/{step}"), words, is(1.0 / f64::from(step))));
        }
        if let Some(judged) = judged.filter(|_| !choices.iter().any(|(_, _, is)| *is)) {
            choices.push((judged.to_string(), text.times(judged), true));
        }
        let (a_name, b_name) = (name(a), name(b));
        PairRow {
            name: format!("pair:{a}:{b}"),
            label: text.pair_label(&a_name, &b_name),
            a: a_name,
            b: b_name,
            choices,
        }
    };
    grid.pairs().map(row).collect()
}

/// What a grid comes to, and what the group does with it in place of what the judge said before.
pub(super) fn verdict(
    t: Texts,
    standard: &Standard,
    comparison: &Comparison,
    judge: &str,
    grid: &Grid,
) -> Verdict {
    let table = standard.weighting.table;
    let names: Vec<String> =
        comparison.items.iter().map(|(_, name)| name.get(t.lang()).to_owned()).collect();
    let own = weigh(grid, table);
    let mut judges = judges_of(standard, comparison);
    judges.retain(|one| one.judge != judge);
    judges.push(JudgeGrid { judge: judge.to_owned(), grid: grid.clone() });
    let group = Group::of(&judges, table).ok().filter(|group| group.judges.len() > 1);
    let share = |weighed: &Result<Weighed, GridProblem>, at: usize| {
        weighed.as_ref().ok().and_then(|found| found.weights.get(at).copied())
    };
    let item = |(at, name): (usize, &String)| {
        let own = share(&own, at);
        let shown =
            own.map_or_else(|| t.formats().missing().to_owned(), |w| t.formats().percent(w));
        let group = group.as_ref().and_then(|group| share(&group.weighed, at));
        ItemLine {
            name: name.clone(),
            bar: Bar::new(own.unwrap_or(0.0), &shown),
            own: shown,
            group: group.map_or_else(String::new, |weight| t.formats().percent(weight)),
        }
    };
    let said = |one: &canopy_domain::standards::weights::Judged| {
        let words = match &one.weighed {
            Ok(found) => {
                t.weights().ratio_short(&t.weights().ratio_number(found.consistency_ratio))
            }
            Err(_) => t.weights().incomplete().to_owned(),
        };
        (one.judge.clone(), words)
    };
    Verdict {
        judge: judge.to_owned(),
        items: names.iter().enumerate().map(item).collect(),
        matrix: matrix(t, &names, grid, own.as_ref().ok()),
        judges: group.iter().flat_map(|group| group.judges.iter().map(said)).collect(),
        group: group.as_ref().map(|group| summary_of_group(t, group, &names)),
        own: summary(t, grid, &own, &names),
    }
}

fn summary(
    t: Texts,
    grid: &Grid,
    weighed: &Result<Weighed, GridProblem>,
    names: &[String],
) -> Summary {
    let text = t.weights();
    let found = match weighed {
        Ok(found) => found,
        Err(_) if grid.is_blank() => {
            let light = Light { tone: Tone::Plain, words: text.not_judged().to_owned() };
            return Summary { light, lines: vec![text.begin_judging().to_owned()] };
        }
        Err(problem) => {
            let light = Light { tone: Tone::Fair, words: text.incomplete().to_owned() };
            return Summary { light, lines: vec![text.problem(problem, names)] };
        }
    };
    let tone = if found.is_consistent() { Tone::Good } else { Tone::Poor };
    let light = Light { tone, words: text.verdict(found) };
    let mut lines = vec![text.consistency(found)];
    if found.missing > 0 {
        lines.push(text.gaps(i64::try_from(found.missing).unwrap_or(i64::MAX)));
    }
    lines.extend(text.worst_of(found, names));
    Summary { light, lines }
}

fn summary_of_group(t: Texts, group: &Group, names: &[String]) -> Summary {
    let mut summary = summary(t, &group.grid, &group.weighed, names);
    let widest = group.widest().and_then(|one| t.weights().widest_of(one, names));
    summary.lines.extend(widest);
    summary
}

fn matrix(t: Texts, names: &[String], grid: &Grid, weighed: Option<&Weighed>) -> Vec<MatrixRow> {
    let worst = weighed.and_then(|found| found.most_inconsistent);
    let cell = |row: usize, column: usize| {
        let is_worst = worst.is_some_and(|worst| {
            (worst.a, worst.b) == (row, column) || (worst.b, worst.a) == (row, column)
        });
        let value = grid.get(row, column);
        (value.map_or_else(|| "·".to_owned(), |value| t.weights().times(value)), is_worst)
    };
    let row = |(at, name): (usize, &String)| MatrixRow {
        name: name.clone(),
        cells: (0..names.len()).map(|column| cell(at, column)).collect(),
    };
    names.iter().enumerate().map(row).collect()
}
