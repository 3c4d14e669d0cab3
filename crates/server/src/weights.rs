//! `canopy weights`: weights from a file of judgements or of numbers, printed or as JSON.

use crate::args::Weights as Verb;
use crate::console::{Console, whole};
use crate::failed::Failed;
use crate::grid::{Grid, Side};
use canopy_domain::standards::weights::{GridProblem, RandomIndex, Weighed};
use canopy_texts::Texts;
use canopy_usecases::oneshot::{
    EntropyFile, JudgedFile, NoWeights, Stopped, ahp_of_file, entropy_of_file,
};
use std::path::Path;

pub(crate) fn run(verb: &Verb, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    match verb {
        Verb::Ahp { grids, table, json } => {
            let table = RandomIndex::from_code(table).unwrap_or_default();
            let judged = ahp_of_file(grids, table).map_err(|why| failed(grids, why, texts))?;
            if *json {
                console.line(judged.to_json().to_string())
            } else {
                print_judged(&judged, console)?;
                refuse_unweighed(grids, &judged, texts)
            }
        }
        Verb::Entropy { matrix, json } => {
            let found = entropy_of_file(matrix).map_err(|why| failed(matrix, why, texts))?;
            if *json {
                console.line(found.to_json().to_string())
            } else {
                print_entropy(&found, console)
            }
        }
    }
}

fn failed(path: &Path, why: NoWeights, texts: Texts) -> Failed {
    let file = path.display().to_string();
    let t = texts.weights();
    let lines = match why {
        NoWeights::Refused(refusal) => {
            return Failed::stopped(Stopped::Refused { file, refusal }, texts);
        }
        NoWeights::Unreadable(errors) => {
            errors.iter().flat_map(|error| t.number_error(error)).collect()
        }
        NoWeights::Grid(problem) => vec![t.problem(&problem, &[])],
        NoWeights::Entropy(problem, columns) => vec![t.entropy_problem(&problem, &columns)],
    };
    no_weights(&file, lines, texts)
}

fn no_weights(file: &str, lines: Vec<String>, texts: Texts) -> Failed {
    let mut all = vec![texts.cli().no_weights_in(file)];
    all.extend(lines.into_iter().map(|line| format!("  {line}")));
    Failed::Usage(all)
}

fn print_judged(judged: &JudgedFile, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let (t, formats) = (texts.cli(), texts.formats());
    let group = &judged.group;
    console.line(t.judges_title(whole(group.judges.len() as u64)))?;
    console.gap()?;
    let names: Vec<String> = (1..)
        .zip(&group.judges)
        .map(|(at, one): (u32, _)| {
            if one.judge.is_empty() { t.unnamed_judge(&at.to_string()) } else { one.judge.clone() }
        })
        .collect();
    let mut columns = vec![(t.col_item(), Side::Left), (t.col_group(), Side::Right)];
    let shows_judges = names.len() > 1;
    if shows_judges {
        columns.extend(names.iter().map(|name| (name.as_str(), Side::Right)));
    }
    let mut grid = Grid::new(&columns);
    let share = |weighed: &Result<Weighed, GridProblem>, at: usize| match weighed {
        Ok(found) => found.weights.get(at).map_or_else(String::new, |w| formats.percent(*w)),
        Err(_) => formats.missing().to_owned(),
    };
    for (at, item) in judged.items.iter().enumerate() {
        let mut cells = vec![item.clone(), share(&group.weighed, at)];
        if shows_judges {
            cells.extend(group.judges.iter().map(|one| share(&one.weighed, at)));
        }
        grid.row(cells);
    }
    console.grid(&grid)?;
    console.gap()?;
    let words = texts.weights();
    for line in consistency_lines(&group.weighed, &judged.items, texts) {
        console.line(line)?;
    }
    if let Some(line) = group.widest().and_then(|one| words.widest_of(one, &judged.items)) {
        console.line(line)?;
    }
    if shows_judges {
        for (name, one) in names.iter().zip(&group.judges) {
            console.gap()?;
            console.line(name)?;
            for line in consistency_lines(&one.weighed, &judged.items, texts) {
                console.line(format!("  {line}"))?;
            }
        }
    }
    Ok(())
}

fn consistency_lines(
    weighed: &Result<Weighed, GridProblem>,
    items: &[String],
    texts: Texts,
) -> Vec<String> {
    let (t, words) = (texts.cli(), texts.weights());
    let found = match weighed {
        Ok(found) => found,
        Err(problem) => return vec![words.problem(problem, items)],
    };
    let number = |value: f64| texts.formats().decimal(value, 4);
    let ratio = [words.consistency(found), words.verdict(found)].join(t.reason_comma());
    let index = number(found.consistency_index);
    let mut lines = vec![ratio, words.eigenvalue(&number(found.lambda_max), &index)];
    if found.missing > 0 {
        lines.push(words.gaps(whole(found.missing as u64)));
    }
    lines.extend(words.worst_of(found, items));
    lines
}

/// Judgements that give no weights are told as such to the shell too.
fn refuse_unweighed(path: &Path, judged: &JudgedFile, texts: Texts) -> Result<(), Failed> {
    match &judged.group.weighed {
        Ok(_) => Ok(()),
        Err(problem) => {
            let line = texts.weights().problem(problem, &judged.items);
            Err(no_weights(&path.display().to_string(), vec![line], texts))
        }
    }
}

fn print_entropy(found: &EntropyFile, console: &mut Console) -> Result<(), Failed> {
    let texts = console.texts();
    let (t, formats) = (texts.cli(), texts.formats());
    let count = |number: usize| formats.number(whole(number as u64));
    console.line(t.matrix_title(&count(found.columns.len()), &count(found.rows)))?;
    console.gap()?;
    let columns = [
        (t.col_criterion(), Side::Left),
        (t.col_entropy(), Side::Right),
        (t.col_weight(), Side::Right),
    ];
    let mut grid = Grid::new(&columns);
    for (column, one) in found.columns.iter().zip(&found.weights) {
        grid.row(vec![
            column.clone(),
            formats.decimal(one.entropy, 4),
            formats.percent(one.weight),
        ]);
    }
    console.grid(&grid)
}
