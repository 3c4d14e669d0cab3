//! What the cells of a column look like, from a few rows. A rough look: the reader of rows decides.

/// The shapes a column's cells have; each is true when most filled cells agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is an answer of its own")]
pub(super) struct Shape {
    /// Nothing to judge by.
    pub(super) is_empty: bool,
    /// Numbers, money, percentages.
    pub(super) is_number: bool,
    /// Days, months with year, or spreadsheet day numbers.
    pub(super) is_date: bool,
    /// Year and month in one: 2024-01, 202401, 2024年1月, Jan 2024.
    pub(super) has_year_month: bool,
    /// Codes: no blanks, no Chinese, some digit.
    pub(super) is_code: bool,
    /// Levels of hospitals: 三级甲等, 三甲, 二级.
    pub(super) is_hospital_level: bool,
}

/// Looks at the cells of one column.
pub(super) fn look(cells: &[&str]) -> Shape {
    let filled: Vec<&str> =
        cells.iter().map(|cell| cell.trim()).filter(|c| !c.is_empty()).collect();
    if filled.is_empty() {
        return Shape { is_empty: true, ..Shape::default() };
    }
    let most = |test: fn(&str) -> bool| {
        filled.iter().filter(|cell| test(cell)).count() * 5 >= filled.len() * 3
    };
    Shape {
        is_empty: false,
        is_number: most(number),
        is_date: most(date),
        has_year_month: most(year_month),
        is_code: most(code),
        is_hospital_level: most(hospital_level),
    }
}

fn number(cell: &str) -> bool {
    let bare: String = cell
        .chars()
        .filter(|c| {
            !matches!(c, ',' | ' ' | '¥' | '￥' | '$' | '€' | '£' | '(' | ')' | '（' | '）' | '%')
        })
        .map(half_width)
        .collect();
    let bare = bare.trim_end_matches(['元', '万']);
    bare.chars().any(|c| c.is_ascii_digit()) && bare.parse::<f64>().is_ok()
}

fn half_width(c: char) -> char {
    match c {
        '０'..='９' | '．' | '－' | '＋' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '，' => ',',
        c => c,
    }
}

fn date(cell: &str) -> bool {
    let digits = cell.chars().filter(char::is_ascii_digit).count();
    let separated = cell.chars().filter(|c| matches!(c, '-' | '/' | '.' | '年' | '月')).count();
    let plain = cell.bytes().all(|b| b.is_ascii_digit());
    let stamp = plain && digits == 8 && (cell.starts_with("19") || cell.starts_with("20"));
    let serial = cell.parse::<f64>().is_ok_and(|n| (20_000.0..80_000.0).contains(&n));
    stamp || serial || (digits >= 3 && separated >= 2) || year_month(cell)
}

fn year_month(cell: &str) -> bool {
    super::header::month_named(&cell.to_lowercase()).is_some()
}

fn code(cell: &str) -> bool {
    cell.len() <= 40
        && cell.chars().any(|c| c.is_ascii_digit())
        && cell.chars().all(|c| c.is_ascii_graphic())
}

fn hospital_level(cell: &str) -> bool {
    let short = cell.chars().count() <= 5;
    short && cell.starts_with(['一', '二', '三']) && cell.contains(['级', '甲', '乙', '丙'])
}
