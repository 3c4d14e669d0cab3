//! The rows of an import that were left out, as a table to download, correct and import again.

use super::reading::open_import;
use crate::{Company, Outcome};
use canopy_domain::access::Caller;
use canopy_domain::imports::Problem;
use canopy_domain::primitives::ImportId;
use canopy_store::Import;
use canopy_tables::write::{Cell, Sheet};

/// Rows read from the store at once.
const AT_ONCE: u32 = 10_000;

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
    let columns = match open_import(company, &import).await {
        Ok(opened) => opened.columns().to_vec(),
        // A file that can no longer be read has no headers to repeat; its problems still tell.
        Err(_) => Vec::new(),
    };
    let mut rows = Vec::new();
    loop {
        let page = permit.problems(id, rows.len() as u64, AT_ONCE).await?;
        let is_last = page.len() < AT_ONCE as usize;
        rows.extend(page.into_iter().map(|stored| {
            let mut row = vec![
                Cell::Integer(i64::from(stored.problem.row)),
                Cell::Text(say(&stored.problem)),
            ];
            row.extend(stored.cells.into_iter().map(Cell::Text));
            row
        }));
        if is_last {
            break;
        }
    }
    let headers = headers.into_iter().chain(columns).collect();
    Ok(Sheet { name: "rejected".to_owned(), headers, rows })
}
