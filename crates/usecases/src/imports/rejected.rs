//! The rows of an import that were left out, as a table to download, correct and import again; and
//! the rows of accounts of which one value was. Totals and remarks about whole columns are no rows
//! anybody corrects.

use super::reading::recognised;
use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::imports::{Problem, ProblemCode};
use canopy_domain::primitives::ImportId;
use canopy_store::Import;
use canopy_tables::write::{Cell, Sheet};
use std::collections::BTreeMap;

/// Rows read from the store at once.
const AT_ONCE: u32 = 10_000;
/// Between two things that are wrong with one row.
const AND: &str = " · ";

/// The rejected rows under the file's own headers, with the row number and what is wrong in front.
/// `say` puts a problem into the reader's words; `headers` are the two columns in front.
pub async fn rejected(
    company: &Company,
    caller: &Caller,
    id: ImportId,
    headers: [String; 2],
    say: impl Fn(&Problem) -> String,
) -> Outcome<Sheet> {
    let desk = company.store.desk(caller);
    let permit = desk.permit::<Import>()?;
    let import = permit.import(id).await?;
    let columns = match recognised(company, &desk, &import).await {
        Ok(found) => found.columns,
        // A file that can no longer be read has no headers to repeat; its problems still tell.
        Err(_) => Vec::new(),
    };
    let mut rows: BTreeMap<u32, (String, Vec<String>)> = BTreeMap::new();
    let mut from = 0;
    loop {
        let page = permit.problems(id, from, AT_ONCE).await?;
        let is_last = page.len() < AT_ONCE as usize;
        from += page.len() as u64;
        for stored in page.into_iter().filter(|stored| is_row(stored.problem.code, &stored.cells)) {
            let wrong = say(&stored.problem);
            rows.entry(stored.problem.row)
                .and_modify(|(words, _)| *words = format!("{words}{AND}{wrong}"))
                .or_insert((wrong, stored.cells));
        }
        if is_last {
            break;
        }
    }
    let rows = rows.into_iter().map(|(number, (words, cells))| {
        let front = [Cell::Integer(i64::from(number)), Cell::Text(words)];
        front.into_iter().chain(cells.into_iter().map(Cell::Text)).collect()
    });
    let headers = headers.into_iter().chain(columns).collect();
    Ok(Sheet { name: "rejected".to_owned(), headers, rows: rows.collect() })
}

/// Whether a problem is about a row that is worth correcting.
fn is_row(code: ProblemCode, cells: &[String]) -> bool {
    let is_fault = code != ProblemCode::TotalRow && !code.is_warning() && !code.is_repetition();
    is_fault && !cells.is_empty()
}
