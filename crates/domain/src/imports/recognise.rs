//! Recognising what the columns of a file mean, from their headers and a few rows.
//! Leaves out reading: the caller has found the header row and cut the cells.

use super::fields::{Field, FileKind, Mapping, Target};
use super::header::{self, Header};
use super::sample::{self, Shape};
use super::words::{self, AccountPart, AccountWord, FIRST_OTHER_FAMILY};

/// What kind of file it is and what its columns mean. `sample` holds rows below the header; cells
/// that are not there count as empty.
pub fn recognise(headers: &[String], sample: &[Vec<String>]) -> (FileKind, Mapping) {
    let columns = columns(headers, sample);
    let kind = kind_of(&columns);
    (kind, assign(&columns, kind))
}

/// What the columns mean in a file known to hold `kind`.
pub fn recognise_as(kind: FileKind, headers: &[String], sample: &[Vec<String>]) -> Mapping {
    assign(&columns(headers, sample), kind)
}

struct Column {
    header: Header,
    shape: Shape,
    account: Option<words::AccountWord>,
    meanings: Vec<words::Meaning>,
}

fn columns(headers: &[String], sample: &[Vec<String>]) -> Vec<Column> {
    let read = |(at, text): (usize, &String)| {
        let cells: Vec<&str> =
            sample.iter().filter_map(|row| row.get(at).map(String::as_str)).collect();
        let header = header::read(text);
        let shape = sample::look(&cells);
        let account = words::account_word(&header.key);
        let mut meanings = words::meanings(&header.key);
        for meaning in &mut meanings {
            *meaning = seen(*meaning, shape);
        }
        meanings.retain(|(field, _)| plausible(*field, shape));
        Column { header, shape, account, meanings }
    };
    let mut columns: Vec<Column> = headers.iter().enumerate().map(read).collect();
    let mut months: Vec<_> = columns.iter().map(|column| column.header.month).collect();
    header::settle_tenths(headers, &mut months);
    for (column, month) in columns.iter_mut().zip(months) {
        column.header.month = month;
    }
    columns
}

/// A column called "type" whose cells are hospital levels holds levels.
fn seen((field, score): words::Meaning, shape: Shape) -> words::Meaning {
    match field {
        Field::AccountType if shape.is_hospital_level => (Field::Level, score.saturating_sub(100)),
        _ => (field, score),
    }
}

/// Whether the cells allow the meaning; an empty column allows all.
fn plausible(field: Field, shape: Shape) -> bool {
    match field {
        Field::Amount
        | Field::Quantity
        | Field::UnitPrice
        | Field::Cost
        | Field::PaidAmount
        | Field::Score => shape.is_empty || shape.is_number,
        Field::Date | Field::DueDate | Field::PaidDate => shape.is_empty || shape.is_date,
        Field::Owner | Field::AccountType | Field::Aliases => !shape.is_date,
        _ => true,
    }
}

fn kind_of(columns: &[Column]) -> FileKind {
    let has = |wanted: Field| {
        columns.iter().any(|column| column.meanings.iter().any(|(field, _)| *field == wanted))
    };
    let dated = has(Field::Date) || has(Field::Month) || months(columns);
    let traded = has(Field::Amount) || has(Field::Quantity);
    let sold = has(Field::Document) || has(Field::ProductCode) || has(Field::ProductName);
    let described =
        has(Field::Level) || has(Field::Parent) || has(Field::Aliases) || has(Field::AccountType);
    if let Some(kind) = other_kind(columns, &has) {
        return kind;
    }
    let sales =
        if traded { dated || sold || !described } else { months(columns) || (dated && sold) };
    if sales { FileKind::Sales } else { FileKind::Accounts }
}

/// What is neither sales nor accounts shows by columns those do not have.
fn other_kind(columns: &[Column], has: &impl Fn(Field) -> bool) -> Option<FileKind> {
    use Field as F;
    if is_leads(columns, has) {
        return Some(FileKind::Leads);
    }
    let named = |wanted: Field, words: &[&str]| {
        columns.iter().any(|column| {
            let means = column.meanings.iter().any(|(field, _)| *field == wanted);
            means && words.iter().any(|word| column.header.key.contains(word))
        })
    };
    if has(F::ProductCode) || has(F::ProductName) || has(F::Quantity) {
        return None;
    }
    let paid = has(F::PaidAmount) || has(F::PaidDate);
    // The number of an invoice with the day it was issued, and nothing of what was sold.
    let is_issued = has(F::Amount)
        && named(F::Document, &["发票", "invoice"])
        && named(F::Date, &["发票", "开票", "开具", "出票", "invoice", "issue"]);
    if has(F::Document) && (has(F::DueDate) || paid || is_issued) {
        let is_invoice = has(F::DueDate) || (has(F::Amount) && has(F::Date));
        return Some(if is_invoice { FileKind::Invoices } else { FileKind::Receipts });
    }
    let traded = has(F::Amount) || has(F::Level) || has(F::Parent) || has(F::Aliases);
    (has(F::Score) && has(F::Date) && !traded).then_some(FileKind::Surveys)
}

/// Whom to call, and what for or how they came to us: leads. A list of accounts may have telephones
/// too, but codes, levels above and other names besides; lines of sales have money or goods.
fn is_leads(columns: &[Column], has: &impl Fn(Field) -> bool) -> bool {
    use Field as F;
    let says = |words: &[&str]| {
        columns.iter().any(|column| words.iter().any(|word| column.header.key.contains(word)))
    };
    let coded = |column: &Column| {
        column.account.is_some_and(|word| {
            word.part == AccountPart::Code && word.family < words::FAMILIES.len() - 1
        })
    };
    let is_other = [F::Amount, F::Quantity, F::UnitPrice, F::Document, F::Score, F::Parent]
        .into_iter()
        .chain([F::Aliases, F::ProductCode])
        .any(has);
    let reached = has(F::Phone) || has(F::Email);
    if says(&["线索", "leadid", "leadno", "leadsource", "leadname"]) {
        return reached || has(F::Comment);
    }
    let wishes = says(&WISHES) && has(F::Person);
    reached && wishes && !is_other && !months(columns) && !columns.iter().any(coded)
}

/// What headers of leads say of a wish, or of where somebody came from.
const WISHES: [&str; 14] = [
    "需求",
    "意向",
    "咨询",
    "留言",
    "来源",
    "感兴趣",
    "need",
    "inquiry",
    "enquiry",
    "interest",
    "requirement",
    "message",
    "source",
    "campaign",
];

/// Whether columns are months with amounts below.
fn months(columns: &[Column]) -> bool {
    columns.iter().any(is_month_amount)
}

fn is_month_amount(column: &Column) -> bool {
    column.header.month.is_some() && (column.shape.is_empty || column.shape.is_number)
}

fn assign(columns: &[Column], kind: FileKind) -> Mapping {
    let mut targets: Vec<Option<Target>> = columns.iter().map(|_| None).collect();
    assign_account(columns, kind, &mut targets);
    assign_best(columns, kind, &mut targets);
    if kind == FileKind::Sales {
        settle_dates(columns, &mut targets);
    }
    let factors = columns.iter().map(|column| column.header.factor).collect();
    let targets = columns
        .iter()
        .zip(targets)
        .map(|(column, target)| target.unwrap_or_else(|| left_over(column, kind)))
        .collect();
    Mapping { kind, targets, factors }
}

/// Code and name of the account come from one family of words, so that the code of a distributor
/// never goes with the name of a hospital.
fn assign_account(columns: &[Column], kind: FileKind, targets: &mut [Option<Target>]) {
    let pick = |family: usize, part: AccountPart| {
        let wanted = Some(AccountWord { family, part });
        columns.iter().position(|column| column.account == wanted)
    };
    let looks_like_code = |at: usize| columns.get(at).is_some_and(|column| column.shape.is_code);
    let families = columns.iter().filter_map(|column| column.account);
    let Some(best) = families.map(|word| word.family).min() else {
        if kind == FileKind::Leads {
            name_by_unit(columns, targets);
        } else {
            name_by_alias(columns, targets);
        }
        return;
    };
    let mut code = pick(best, AccountPart::Code);
    let mut name = pick(best, AccountPart::Name);
    if let Some(at) = pick(best, AccountPart::Either) {
        let is_code = code.is_none() && looks_like_code(at);
        let slot = if is_code { &mut code } else { &mut name };
        slot.get_or_insert(at);
    }
    for family in lending_families(best, kind) {
        // One of the two is enough to borrow the other: 客户编码 with 医院名称.
        code = code.or_else(|| pick(family, AccountPart::Code));
        name = name
            .or_else(|| pick(family, AccountPart::Name))
            .or_else(|| pick(family, AccountPart::Either).filter(|at| !looks_like_code(*at)));
    }
    let code_is = if kind == FileKind::Leads { Field::Reference } else { Field::AccountCode };
    for (at, field) in [(code, code_is), (name, Field::AccountName)] {
        if let Some(slot) = at.and_then(|at| targets.get_mut(at)) {
            *slot = Some(Target::Field(field));
        }
    }
}

/// A file that names its accounts by nothing but a short name.
fn name_by_alias(columns: &[Column], targets: &mut [Option<Target>]) {
    let is_alias = |column: &Column| column.meanings.iter().any(|(f, _)| *f == Field::Aliases);
    let alias = columns.iter().zip(targets.iter_mut()).find(|(column, _)| is_alias(column));
    if let Some((_, slot)) = alias {
        *slot = Some(Target::Field(Field::AccountName));
    }
}

/// Among leads a bare 单位 is no unit of measure.
fn name_by_unit(columns: &[Column], targets: &mut [Option<Target>]) {
    let unit =
        columns.iter().zip(targets.iter_mut()).find(|(column, _)| column.header.key == "单位");
    if let Some((_, slot)) = unit {
        *slot = Some(Target::Field(Field::AccountName));
    }
}

/// Families that may speak of the same account as the best one. A bare `id` or `name` does so in a
/// list of accounts; among sales lines it would be the line's or the product's.
fn lending_families(best: usize, kind: FileKind) -> Vec<usize> {
    let mut lending: Vec<usize> = if best < FIRST_OTHER_FAMILY {
        (best + 1..FIRST_OTHER_FAMILY).collect()
    } else {
        Vec::new()
    };
    if kind == FileKind::Accounts {
        lending.push(words::FAMILIES.len() - 1);
    }
    lending
}

/// Surest meaning first; a field is given once, a column has one meaning.
fn assign_best(columns: &[Column], kind: FileKind, targets: &mut [Option<Target>]) {
    let mut candidates: Vec<(u16, usize, Field)> = columns
        .iter()
        .enumerate()
        .flat_map(|(at, column)| column.meanings.iter().map(move |(f, s)| (*s, at, *f)))
        .map(|(score, at, field)| (score, at, as_meant(field, kind)))
        .filter(|(_, _, field)| field.belongs_to(kind))
        .collect();
    candidates.sort_by_key(|(score, at, field)| (std::cmp::Reverse(*score), *at, *field));
    let taken = targets.iter().flatten().filter_map(|target| match target {
        Target::Field(field) => Some(*field),
        Target::MonthAmount(_) | Target::Attribute(_) | Target::Ignore => None,
    });
    let mut given: Vec<Field> = taken.collect();
    for (_, at, field) in candidates {
        let Some(slot) = targets.get_mut(at) else { continue };
        if slot.is_none() && !given.contains(&field) {
            *slot = Some(Target::Field(field));
            given.push(field);
        }
    }
}

/// Among receipts 回款金额 is the amount and 回款日期 the day; a lead's product is what it asks for.
const fn as_meant(field: Field, kind: FileKind) -> Field {
    match (kind, field) {
        (FileKind::Receipts, Field::PaidAmount) => Field::Amount,
        (FileKind::Receipts, Field::PaidDate) => Field::Date,
        (FileKind::Leads, Field::ProductName) => Field::ProductClass,
        _ => field,
    }
}

/// One way to date a line: a day; else months as columns; else year and month. The others go.
fn settle_dates(columns: &[Column], targets: &mut [Option<Target>]) {
    let find = |targets: &[Option<Target>], field: Field| {
        targets.iter().position(|target| *target == Some(Target::Field(field)))
    };
    let months = columns.iter().filter(|column| is_month_amount(column)).count();
    let dated = find(targets, Field::Date).is_some();
    let month = find(targets, Field::Month);
    if months > 0 && !dated && month.is_none() {
        for (column, slot) in columns.iter().zip(targets.iter_mut()) {
            match (column.header.month, &slot) {
                (Some(month), None) if is_month_amount(column) => {
                    *slot = Some(Target::MonthAmount(month));
                }
                // A total beside the months would count everything twice.
                (None, Some(Target::Field(Field::Amount | Field::Quantity | Field::Year))) => {
                    *slot = Some(Target::Ignore);
                }
                _ => {}
            }
        }
        return;
    }
    if !dated && month.is_none() {
        take_only_date(columns, targets);
        return;
    }
    let whole =
        month.and_then(|at| columns.get(at)).is_some_and(|column| column.shape.has_year_month);
    for slot in targets.iter_mut() {
        let spare = match slot {
            Some(Target::Field(Field::Month)) => dated,
            Some(Target::Field(Field::Year)) => dated || whole,
            _ => false,
        };
        if spare {
            *slot = Some(Target::Ignore);
        }
    }
}

/// No header speaks of a date, but exactly one unnamed column holds nothing else.
fn take_only_date(columns: &[Column], targets: &mut [Option<Target>]) {
    let unnamed = |column: &Column| {
        let plain_number = column.shape.is_number && !column.shape.has_year_month;
        column.shape.is_date
            && !plain_number
            && column.account.is_none()
            && !column.header.key.ends_with("date")
            && !column.header.key.ends_with("日期")
            && !column.header.key.contains('期')
    };
    let mut dates = columns
        .iter()
        .zip(targets.iter_mut())
        .filter(|(column, slot)| slot.is_none() && unnamed(column));
    if let (Some((_, slot)), None) = (dates.next(), dates.next()) {
        *slot = Some(Target::Field(Field::Date));
    }
}

/// What nobody claimed: further attributes of the account are kept, the rest is not used.
fn left_over(column: &Column, kind: FileKind) -> Target {
    let Header { key, slug, .. } = &column.header;
    if slug.is_empty() || kind == FileKind::Leads {
        return Target::Ignore;
    }
    let about_account = column.meanings.iter().any(|(field, _)| {
        matches!(field, Field::AccountType | Field::Level | Field::Region | Field::City)
            || *field == Field::Territory
    });
    let known = words::attribute_code(slug);
    let stripped = words::without_account_stem(key).and_then(|rest| {
        slug.ends_with(rest).then_some(rest).or_else(|| slug.split_once('_').map(|(_, rest)| rest))
    });
    let keep = match kind {
        FileKind::Accounts => column.account.is_none_or(|word| word.family != 0),
        FileKind::Leads => false,
        FileKind::Sales | FileKind::Invoices | FileKind::Receipts | FileKind::Surveys => {
            column.account.is_none() && (about_account || known != slug || stripped.is_some())
        }
    };
    if !keep {
        return Target::Ignore;
    }
    let code = match stripped {
        Some(rest) if column.account.is_none() => words::attribute_code(rest),
        _ => known,
    };
    Target::Attribute(code.to_owned())
}
