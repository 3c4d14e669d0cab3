//! Tables for terminals: columns aligned by the width characters are shown in, where a Chinese
//! character takes two places.

/// On which side a column's cells stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// A table: a header and rows.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    sides: Vec<Side>,
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// A table with these columns.
    pub(crate) fn new(columns: &[(&str, Side)]) -> Self {
        Self {
            sides: columns.iter().map(|(_, side)| *side).collect(),
            rows: vec![columns.iter().map(|(title, _)| (*title).to_owned()).collect()],
        }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// The lines, a rule below the header, nothing hanging over at the end of a line.
    pub(crate) fn lines(&self) -> Vec<String> {
        let widths: Vec<usize> = (0..self.sides.len())
            .map(|column| {
                self.rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max()
            })
            .map(Option::unwrap_or_default)
            .collect();
        let mut lines: Vec<String> =
            self.rows.iter().map(|row| self.aligned(row, &widths)).collect();
        let rule: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        lines.insert(1, rule.join("  "));
        lines
    }

    fn aligned(&self, row: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for ((cell, side), full) in row.iter().zip(&self.sides).zip(widths) {
            let space = " ".repeat(full.saturating_sub(width(cell)));
            match side {
                Side::Left => line.extend([cell.as_str(), space.as_str()]),
                Side::Right => line.extend([space.as_str(), cell.as_str()]),
            }
            line.push_str("  ");
        }
        line.truncate(line.trim_end().len());
        line
    }
}

/// How many places a text takes in a terminal.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(places).sum()
}

/// The text, cut with an ellipsis where it takes more places.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if width(text) <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut taken = 1;
    for letter in text.chars() {
        taken += places(letter);
        if taken > most {
            break;
        }
        out.push(letter);
    }
    out.push('…');
    out
}

/// Places of one character, by the blocks of Unicode's East Asian Width.
const fn places(letter: char) -> usize {
    match letter as u32 {
        0x0300..=0x036F | 0x200B..=0x200F | 0xFE00..=0xFE0F => 0,
        0x1100..=0x115F
        | 0x2E80..=0x303E
        | 0x3041..=0xA4CF
        | 0xAC00..=0xD7A3
        | 0xF900..=0xFAFF
        | 0xFE30..=0xFE6F
        | 0xFF00..=0xFF60
        | 0xFFE0..=0xFFE6
        | 0x1F300..=0x1FAFF
        | 0x20000..=0x3FFFD => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_and_latin_line_up() {
        let mut grid = Grid::new(&[("客户", Side::Left), ("额", Side::Right)]);
        grid.row(vec!["澜州市第一人民医院".to_owned(), "1.2亿".to_owned()]);
        grid.row(vec!["Acme".to_owned(), "7".to_owned()]);
        let lines = grid.lines();
        assert!(lines.iter().all(|line| width(line) == 25), "{lines:#?}");
    }

    #[test]
    fn long_texts_are_cut_to_the_place_there_is() {
        assert_eq!(cut("澜州市第一人民医院", 9), "澜州市第…");
        assert_eq!(cut("short", 9), "short");
    }
}
