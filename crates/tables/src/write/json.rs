//! Tables as JSON, one object per row.

use super::{Cell, Sheet};
use serde_json::Value;
use std::collections::HashSet;

/// One sheet as `{"rows":[…]}`, several by their names.
pub(super) fn to_bytes(sheets: &[Sheet]) -> Vec<u8> {
    let mut out = String::from("{");
    let mut taken = HashSet::new();
    for (at, sheet) in sheets.iter().enumerate() {
        let mut name = if sheets.len() == 1 { "rows".to_owned() } else { sheet.name.clone() };
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        out.push_str(if at == 0 { "" } else { "," });
        out.push_str(&quoted(&name));
        out.push_str(":[");
        push_rows(&mut out, sheet);
        out.push(']');
    }
    out.push_str("}\n");
    out.into_bytes()
}

fn push_rows(out: &mut String, sheet: &Sheet) {
    let keys: Vec<String> = sheet.headers.iter().map(|header| quoted(header)).collect();
    for (at, row) in sheet.rows.iter().enumerate() {
        out.push_str(if at == 0 { "\n{" } else { ",\n{" });
        for (column, key) in keys.iter().enumerate() {
            out.push_str(if column == 0 { "" } else { "," });
            out.push_str(key);
            out.push(':');
            out.push_str(&value(row.get(column).unwrap_or(&Cell::Empty)));
        }
        out.push('}');
    }
}

fn value(cell: &Cell) -> String {
    match cell {
        Cell::Empty => "null".to_owned(),
        Cell::Text(text) => quoted(text),
        Cell::Day(day) => quoted(&day.to_string()),
        Cell::Number(number) => Value::from(*number).to_string(),
        Cell::Integer(_) | Cell::Money(_) => cell.to_plain(),
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}
