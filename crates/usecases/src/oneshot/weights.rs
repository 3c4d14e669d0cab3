//! Weights straight from a file: grids of judges, or a table of numbers; and both as JSON.

use canopy_domain::imports::Refusal;
use canopy_domain::standards::weights::{
    EntropyProblem, EntropyWeight, GridProblem, GridsFile, Group, Matrix, NumberError, RandomIndex,
    Weighed, entropy_weights, read_grids_csv, read_grids_toml, read_matrix_csv,
};
use canopy_tables::text_of;
use serde_json::{Value, json};
use std::path::Path;

/// The largest file read, in bytes.
const MOST_BYTES: u64 = 64 << 20;

/// Why a file gives no weights.
#[derive(Debug, Clone, PartialEq)]
pub enum NoWeights {
    /// It cannot be read.
    Refused(Refusal),
    /// It does not hold what it should.
    Unreadable(Vec<NumberError>),
    /// The judges did not compare the same things, or nobody judged.
    Grid(GridProblem),
    /// The numbers have no entropy weights; with the names of the columns.
    Entropy(EntropyProblem, Vec<String>),
}

/// Judges of a file, with what they come to.
#[derive(Debug, Clone, PartialEq)]
pub struct JudgedFile {
    /// What is compared.
    pub items: Vec<String>,
    /// The judges one by one and together.
    pub group: Group,
}

/// A table of numbers with its entropy weights.
#[derive(Debug, Clone, PartialEq)]
pub struct EntropyFile {
    /// The columns.
    pub columns: Vec<String>,
    /// How many rows there are.
    pub rows: usize,
    /// One per column.
    pub weights: Vec<EntropyWeight>,
}

/// Weighs the grids of a CSV or TOML file.
pub fn ahp_of_file(path: &Path, table: RandomIndex) -> Result<JudgedFile, NoWeights> {
    let text = text_of(path, MOST_BYTES).map_err(NoWeights::Refused)?;
    let is_toml = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
    let read = if is_toml { read_grids_toml(&text) } else { read_grids_csv(&text) };
    let GridsFile { items, judges } = read.map_err(NoWeights::Unreadable)?;
    let group = Group::of(&judges, table).map_err(NoWeights::Grid)?;
    Ok(JudgedFile { items, group })
}

/// Entropy weights of the columns of a CSV file.
pub fn entropy_of_file(path: &Path) -> Result<EntropyFile, NoWeights> {
    let text = text_of(path, MOST_BYTES).map_err(NoWeights::Refused)?;
    let Matrix { columns, values } = read_matrix_csv(&text).map_err(NoWeights::Unreadable)?;
    let slices: Vec<&[f64]> = values.iter().map(Vec::as_slice).collect();
    match entropy_weights(&slices) {
        Ok(weights) => {
            let rows = values.first().map_or(0, Vec::len);
            Ok(EntropyFile { columns, rows, weights })
        }
        Err(problem) => Err(NoWeights::Entropy(problem, columns)),
    }
}

impl JudgedFile {
    /// As JSON; pairs by the names of what is compared.
    pub fn to_json(&self) -> Value {
        let judge = |one: &canopy_domain::standards::weights::Judged| json!({ "judge": one.judge, "result": self.weighed(&one.weighed) });
        let apart = |one: &canopy_domain::standards::weights::Spread| {
            json!({
                "a": self.item(one.a), "b": self.item(one.b), "judges": one.judges,
                "lowest": one.lowest, "mean": one.mean, "highest": one.highest,
                "deviation": one.deviation,
            })
        };
        json!({
            "items": self.items,
            "group": self.weighed(&self.group.weighed),
            "judges": self.group.judges.iter().map(judge).collect::<Vec<_>>(),
            "spread": self.group.spread.iter().map(apart).collect::<Vec<_>>(),
        })
    }

    fn weighed(&self, weighed: &Result<Weighed, GridProblem>) -> Value {
        match weighed {
            Err(problem) => json!({ "problem": problem }),
            Ok(found) => json!({
                "weights": found.weights,
                "lambda_max": found.lambda_max,
                "consistency_index": found.consistency_index,
                "consistency_ratio": found.consistency_ratio,
                "table": found.table,
                "is_consistent": found.is_consistent(),
                "missing": found.missing,
                "most_inconsistent": found.most_inconsistent.map(|one| json!({
                    "a": self.item(one.a), "b": self.item(one.b),
                    "judged": one.judged, "fitting": one.fitting,
                })),
            }),
        }
    }

    fn item(&self, at: usize) -> &str {
        self.items.get(at).map_or("", String::as_str)
    }
}

impl EntropyFile {
    /// As JSON.
    pub fn to_json(&self) -> Value {
        let columns = self.columns.iter().zip(&self.weights).map(|(column, one)| {
            json!({ "column": column, "entropy": one.entropy, "weight": one.weight })
        });
        json!({ "rows": self.rows, "columns": columns.collect::<Vec<_>>() })
    }
}
