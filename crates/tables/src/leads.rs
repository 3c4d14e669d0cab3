//! Rows of a file of leads: what each says, as leads keep it. Leaves out whether channels, territories
//! and owners exist, and whether it is somebody we know.

use crate::accounts::TextRow;
use crate::batch::{LeadRow, LeadsRead};
use crate::left_out::{Fault, LeftOut};
use crate::sales::repeats_header;
use crate::text::{clean, clean_code, is_blank, shorten, trim};
use crate::values::{DateOrder, Dated, agree, is_damaged_code, is_total_label, parse};
use canopy_domain::Day;
use canopy_domain::imports::{Field, Mapping, ProblemCode, Refusal, Target};
use canopy_domain::leads::{LeadFault, LeadText, LeadWords};
use canopy_domain::primitives::day_from_number;

/// Leads of one file at most: nobody looks at more.
pub(crate) const MOST: u32 = 50_000;
/// No lead came in before this year.
const FIRST_YEAR: i32 = 1990;

/// Takes rows one by one.
pub(crate) struct Reader<'a> {
    mapping: &'a Mapping,
    short_rows: bool,
    headers: &'a [String],
    /// Each with the cell of its day: which number is the month is seen by the whole column.
    rows: Vec<(LeadRow, String)>,
    left: LeftOut<'a>,
}

impl<'a> Reader<'a> {
    /// A reader of a file's rows.
    pub(crate) fn new(mapping: &'a Mapping, headers: &'a [String], short_rows: bool) -> Self {
        let left = LeftOut::new(headers, mapping.targets.len());
        Self { mapping, short_rows, headers, rows: Vec::new(), left }
    }

    /// Takes one row.
    pub(crate) fn row(&mut self, row: TextRow<'_>) -> Result<(), Refusal> {
        if row.cells().all(is_blank) || repeats_header(row.cells(), self.headers) {
            return Ok(());
        }
        match self.lead(row) {
            Ok(lead) => self.rows.push(lead),
            Err(fault) => self.left.tell(row.number, row.cells, fault),
        }
        if self.rows.len() > MOST as usize { Err(Refusal::TooCostly) } else { Ok(()) }
    }

    /// Everything read. That no row is good is shown, not refused: it may be the columns' meaning.
    pub(crate) fn finish(mut self, today: Option<Day>) -> Result<LeadsRead, Refusal> {
        let order = agree(self.rows.iter().map(|(_, day)| day.as_bytes())).order(today);
        let mut good = Vec::with_capacity(self.rows.len());
        for (mut lead, cell) in std::mem::take(&mut self.rows) {
            match came_on(&cell, order, today) {
                Ok(day) => {
                    lead.came_on = day;
                    good.push(lead);
                }
                Err(code) => {
                    let cells: Vec<&[u8]> = lead.cells.iter().map(String::as_bytes).collect();
                    let fault = (self.mapping.column_of(Field::Date), code);
                    self.left.tell(lead.row, &cells, fault);
                }
            }
        }
        let LeftOut { problems, rows_bad, rows_total_lines, .. } = self.left;
        if good.is_empty() && rows_bad == 0 {
            return Err(Refusal::Empty);
        }
        Ok(LeadsRead { rows: good, problems, rows_bad, rows_total_lines })
    }

    fn lead(&self, row: TextRow<'_>) -> Result<(LeadRow, String), Fault> {
        let width = self.mapping.targets.len();
        let surplus = row.cells().skip(width).any(|cell| !is_blank(cell));
        if surplus || (row.cells.len() < width && !self.short_rows) {
            return Err((None, ProblemCode::WrongCellCount));
        }
        let (mut lead, mut day) =
            (LeadRow { row: row.number, ..LeadRow::default() }, String::new());
        for (at, target) in self.mapping.targets.iter().enumerate() {
            let cell = trim(row.cell(at));
            let Target::Field(field) = target else { continue };
            if is_blank(cell) {
                continue;
            }
            let text = std::str::from_utf8(cell).map_err(|_| (Some(at), ProblemCode::NotText))?;
            if *field == Field::Date {
                text.clone_into(&mut day);
            }
            set(&mut lead, *field, text).map_err(|code| (Some(at), code))?;
        }
        lead.words = lead.words.read(false).map_err(|faults| self.fault(&faults))?;
        lead.cells = row.cells().take(width).map(shorten).collect();
        Ok((lead, day))
    }

    /// The first thing wrong with what a lead says, and in which column.
    fn fault(&self, faults: &[LeadFault]) -> Fault {
        let (field, code) = match faults.first() {
            Some(LeadFault::PhoneUnusual) => (Field::Phone, ProblemCode::PhoneUnusual),
            Some(LeadFault::EmailUnusual) => (Field::Email, ProblemCode::EmailUnusual),
            Some(LeadFault::TooLong(text)) => (field_of(*text), ProblemCode::TooLong),
            _ => (Field::AccountName, ProblemCode::OrganisationMissing),
        };
        (self.mapping.column_of(field), code)
    }
}

fn set(lead: &mut LeadRow, field: Field, text: &str) -> Result<(), ProblemCode> {
    if field == Field::AccountName && is_total_label(text.as_bytes(), false) {
        return Err(ProblemCode::TotalRow);
    }
    if matches!(field, Field::Phone | Field::Reference) {
        let code = clean_code(text).into_owned();
        if is_damaged_code(code.as_bytes()) {
            return Err(ProblemCode::CodeDamaged);
        }
        if field == Field::Phone {
            lead.words.phone = code;
        } else {
            lead.reference = code;
        }
        return Ok(());
    }
    let words: &mut LeadWords = &mut lead.words;
    let into = match field {
        Field::AccountName => &mut words.organisation,
        Field::Person => &mut words.person,
        Field::Role => &mut words.role,
        Field::Email => &mut words.email,
        Field::Comment => &mut words.need,
        Field::AccountType => &mut words.account_type,
        Field::Level => &mut words.level,
        Field::Region => &mut words.region,
        Field::City => &mut words.city,
        Field::ProductClass => &mut words.product_class,
        Field::Channel => &mut lead.channel,
        Field::Territory => &mut lead.territory,
        Field::Owner => &mut lead.owner,
        _ => return Ok(()),
    };
    *into = clean(text).into_owned();
    Ok(())
}

/// Words of leads by the field they are imported from.
const fn field_of(text: LeadText) -> Field {
    match text {
        LeadText::Organisation => Field::AccountName,
        LeadText::Person => Field::Person,
        LeadText::Role => Field::Role,
        LeadText::Phone => Field::Phone,
        LeadText::Email => Field::Email,
        LeadText::Need | LeadText::Reason => Field::Comment,
        LeadText::AccountType => Field::AccountType,
        LeadText::Level => Field::Level,
        LeadText::Region => Field::Region,
        LeadText::City => Field::City,
        LeadText::ProductClass => Field::ProductClass,
    }
}

/// The day a lead came in, none where the file does not say: not ahead of us, not before anybody
/// kept such lists.
fn came_on(cell: &str, order: DateOrder, today: Option<Day>) -> Result<Option<Day>, ProblemCode> {
    if cell.is_empty() {
        return Ok(None);
    }
    let dated = parse(cell.as_bytes(), order).ok_or(ProblemCode::DateUnreadable)?;
    let day = match dated {
        Dated::Day(number) => day_from_number(number).ok_or(ProblemCode::ReceivedOutOfRange)?,
        Dated::Month(month) => month.first_day(),
    };
    let is_ahead = today.is_some_and(|today| day > today);
    if is_ahead || chrono::Datelike::year(&day) < FIRST_YEAR {
        return Err(ProblemCode::ReceivedOutOfRange);
    }
    Ok(Some(day))
}
