//! Rows of an accounts file as accounts. Leaves out whether parents, territories and owners exist.

use crate::batch::{AccountRow, AccountsRead};
use crate::left_out::{Fault, LeftOut};
use crate::sales::{is_cut_code, repeats_header};
use crate::text::{clean, clean_code, is_blank, trim};
use crate::values::{is_damaged_code, is_total_label};
use canopy_domain::imports::{Field, Mapping, ProblemCode, Refusal, Target};
use rustc_hash::FxHashMap;

/// Takes rows one by one.
pub(crate) struct Reader<'a> {
    mapping: &'a Mapping,
    headers: &'a [String],
    short_rows: bool,
    most: u32,
    /// See [`is_cut_code`].
    pub(crate) zeros_are_damage: bool,
    by_code: FxHashMap<String, usize>,
    read: AccountsRead,
    left: LeftOut<'a>,
}

/// A row as a person counts, and its cells.
#[derive(Clone, Copy)]
pub(crate) struct TextRow<'a> {
    pub(crate) number: u32,
    pub(crate) cells: &'a [&'a [u8]],
}

impl<'a> TextRow<'a> {
    pub(crate) fn cell(self, at: usize) -> &'a [u8] {
        self.cells.get(at).copied().unwrap_or(&[])
    }

    pub(crate) fn cells(self) -> impl Iterator<Item = &'a [u8]> {
        self.cells.iter().copied()
    }
}

impl<'a> Reader<'a> {
    /// A reader of at most `most` accounts.
    pub(crate) fn new(
        mapping: &'a Mapping,
        headers: &'a [String],
        short_rows: bool,
        most: u32,
    ) -> Self {
        Self {
            mapping,
            headers,
            short_rows,
            most,
            zeros_are_damage: false,
            by_code: FxHashMap::default(),
            read: AccountsRead::default(),
            left: LeftOut::new(headers, mapping.targets.len()),
        }
    }

    /// Takes one row.
    pub(crate) fn row(&mut self, row: TextRow<'_>) -> Result<(), Refusal> {
        if row.cells().all(is_blank) || repeats_header(row.cells(), self.headers) {
            return Ok(());
        }
        match self.account(row) {
            Ok(account) => self.add(account, row)?,
            Err(fault) => self.left_out(row, fault),
        }
        Ok(())
    }

    /// Everything read, or a refusal when nothing was good.
    pub(crate) fn finish(self) -> Result<AccountsRead, Refusal> {
        let LeftOut { problems, rows_bad, rows_total_lines, .. } = self.left;
        let read = AccountsRead { problems, rows_bad, rows_total_lines, ..self.read };
        match (read.rows.is_empty(), rows_bad) {
            (false, _) => Ok(read),
            (true, 0) => Err(Refusal::Empty),
            (true, rows) => Err(Refusal::NoValidRow { rows }),
        }
    }

    fn add(&mut self, account: AccountRow, row: TextRow<'_>) -> Result<(), Refusal> {
        if self.read.rows.len() >= self.most as usize {
            return Err(Refusal::TooManyAccounts { limit: self.most });
        }
        if let Some(code) = &account.code {
            let known = self.by_code.get(code).and_then(|at| self.read.rows.get_mut(*at));
            if let Some(known) = known {
                if account.name.is_none() || account.name == known.name {
                    known.take_over(account);
                } else {
                    let at = self.mapping.column_of(Field::AccountCode);
                    self.left_out(row, (at, ProblemCode::DuplicateCode));
                }
                return Ok(());
            }
            self.by_code.insert(code.clone(), self.read.rows.len());
        }
        self.read.rows.push(account);
        Ok(())
    }

    fn account(&self, row: TextRow<'_>) -> Result<AccountRow, Fault> {
        let width = self.mapping.targets.len();
        let surplus = row.cells().skip(width).any(|cell| !is_blank(cell));
        if surplus || (row.cells.len() < width && !self.short_rows) {
            return Err((None, ProblemCode::WrongCellCount));
        }
        let mut account = AccountRow { row: row.number, ..AccountRow::default() };
        for (at, target) in self.mapping.targets.iter().enumerate() {
            let cell = trim(row.cell(at));
            if matches!(target, Target::Ignore | Target::MonthAmount(_)) || is_blank(cell) {
                continue;
            }
            let text = std::str::from_utf8(cell).map_err(|_| (Some(at), ProblemCode::NotText))?;
            self.set(&mut account, target, text).map_err(|code| (Some(at), code))?;
        }
        if account.code.is_none() && account.name.is_none() {
            let column_of = |field| self.mapping.column_of(field);
            let at = column_of(Field::AccountCode).or_else(|| column_of(Field::AccountName));
            return Err((at, ProblemCode::AccountMissing));
        }
        Ok(account)
    }

    fn set(
        &self,
        account: &mut AccountRow,
        target: &Target,
        text: &str,
    ) -> Result<(), ProblemCode> {
        let value = clean(text).into_owned();
        match target {
            Target::Field(Field::AccountCode) => account.code = Some(self.code(text)?),
            Target::Field(Field::AccountName) => {
                if is_total_label(text.as_bytes(), false) {
                    return Err(ProblemCode::TotalRow);
                }
                account.name = Some(value);
            }
            Target::Field(Field::Aliases) => account.aliases = aliases(text),
            Target::Field(Field::AccountType) => account.account_type = Some(value),
            Target::Field(Field::Level) => account.level = Some(value),
            Target::Field(Field::Parent) => account.parent = Some(clean_code(text).into_owned()),
            Target::Field(Field::Region) => account.region = Some(value),
            Target::Field(Field::City) => account.city = Some(value),
            Target::Field(Field::Territory) => account.territory = Some(value),
            Target::Field(Field::Owner) => account.owner = Some(value),
            Target::Attribute(code) => {
                account.attributes.insert(code.clone(), value);
            }
            Target::Field(_) | Target::MonthAmount(_) | Target::Ignore => {}
        }
        Ok(())
    }

    fn code(&self, text: &str) -> Result<String, ProblemCode> {
        let code = clean_code(text).into_owned();
        let bytes = code.as_bytes();
        if is_total_label(bytes, false) {
            return Err(ProblemCode::TotalRow);
        }
        if is_damaged_code(bytes) || (self.zeros_are_damage && is_cut_code(bytes)) {
            return Err(ProblemCode::CodeDamaged);
        }
        Ok(code)
    }

    fn left_out(&mut self, row: TextRow<'_>, fault: Fault) {
        self.left.tell(row.number, row.cells, fault);
    }
}

/// Names parted by `;` or `；`.
fn aliases(text: &str) -> Vec<String> {
    let names = text.split([';', '；']).map(|name| clean(name).into_owned());
    names.filter(|name| !name.is_empty()).collect()
}

impl AccountRow {
    /// Takes what a later row of the same account adds.
    fn take_over(&mut self, later: Self) {
        let pairs = [
            (&mut self.account_type, later.account_type),
            (&mut self.level, later.level),
            (&mut self.parent, later.parent),
            (&mut self.region, later.region),
            (&mut self.city, later.city),
            (&mut self.territory, later.territory),
            (&mut self.owner, later.owner),
        ];
        for (mine, theirs) in pairs {
            if theirs.is_some() {
                *mine = theirs;
            }
        }
        for alias in later.aliases {
            if !self.aliases.contains(&alias) {
                self.aliases.push(alias);
            }
        }
        self.attributes.extend(later.attributes);
    }
}
