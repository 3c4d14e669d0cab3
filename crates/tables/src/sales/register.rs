//! Accounts or products by code, else by name, numbered in order of first appearance, with the
//! last value seen of each further column.

use super::dictionary::{Dictionary, stable_hash};
use super::fault::Fault;
use crate::text::{clean, clean_code};
use crate::values::{is_damaged_code, is_total_label, without_english_total};
use canopy_domain::imports::{ProblemCode, Refusal};
use rustc_hash::FxHashSet;

/// A code or name longer than this is not one.
const LONGEST: usize = 1_000;

/// Who or what the rows speak of.
pub(crate) struct Register {
    by_code: Dictionary,
    by_name: Dictionary,
    codes: Vec<Option<String>>,
    names: Traits,
    more: Vec<Traits>,
    renamed: Vec<bool>,
    most: u32,
    /// What is said when there are more.
    too_many: fn(u32) -> Refusal,
    /// Hashes of all names so far in lower case.
    said: FxHashSet<u64>,
    /// Whether codes cut to 15 digits are damaged ones, as the sample of the column shows.
    zeros_are_damage: bool,
    /// Whether U+FFFD stands for bytes that were not text.
    marks_damage: bool,
}

/// One column's last value per entry, and the hash of the cell it came from.
#[derive(Default)]
struct Traits {
    hashes: Vec<u64>,
    values: Vec<String>,
}

/// Which of the two identifying cells is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    Code,
    Name,
}

/// What is wrong with an identifying cell.
pub(crate) struct BadKey {
    pub(crate) part: Part,
    pub(crate) fault: Fault,
}

impl Register {
    /// A register of at most `most` accounts with `columns` further columns.
    pub(crate) fn new(most: u32, columns: usize) -> Self {
        Self {
            by_code: Dictionary::default(),
            by_name: Dictionary::default(),
            codes: Vec::new(),
            names: Traits::default(),
            more: (0..columns).map(|_| Traits::default()).collect(),
            renamed: Vec::new(),
            most,
            too_many: |limit| Refusal::TooManyAccounts { limit },
            said: FxHashSet::default(),
            zeros_are_damage: false,
            marks_damage: false,
        }
    }

    /// A register of at most `most` products with `columns` further columns.
    pub(crate) fn of_products(most: u32, columns: usize) -> Self {
        let too_many = |limit| Refusal::TooManyProducts { limit };
        Self { too_many, ..Self::new(most, columns) }
    }

    /// How damage shows in this file.
    pub(crate) fn with_signs(mut self, zeros_are_damage: bool, marks_damage: bool) -> Self {
        self.zeros_are_damage = zeros_are_damage;
        self.marks_damage = marks_damage;
        self
    }

    /// The entry of a row; `None` when both cells are blank. Cells come trimmed.
    #[inline]
    pub(crate) fn find(&mut self, code: &[u8], name: &[u8]) -> Result<Option<u32>, BadKey> {
        if !code.is_empty() {
            let index = match self.by_code.get(code) {
                Some(index) => Some(index),
                None => self.enter_code(code, name)?,
            };
            if let Some(index) = index {
                self.rename(index, name)?;
                return Ok(Some(index));
            }
        }
        if name.is_empty() {
            return Ok(None);
        }
        match self.by_name.get(name) {
            Some(index) => Ok(Some(index)),
            None => self.enter_name(name),
        }
    }

    /// Notes the cell of a further column; blank cells leave what was there.
    #[inline]
    pub(crate) fn note(&mut self, index: u32, column: usize, cell: &[u8]) {
        if cell.is_empty() {
            return;
        }
        let hash = stable_hash(cell);
        if let Some(traits) = self.more.get_mut(column)
            && traits.hash(index) != hash
        {
            traits.set(index, hash, clean(&String::from_utf8_lossy(cell)).as_ref());
        }
    }

    /// The name of a known code may change from row to row; the last one stays.
    #[inline]
    fn rename(&mut self, index: u32, name: &[u8]) -> Result<(), BadKey> {
        if name.is_empty() {
            return Ok(());
        }
        let hash = stable_hash(name);
        if self.names.hash(index) == hash { Ok(()) } else { self.rename_slowly(index, hash, name) }
    }

    #[cold]
    fn rename_slowly(&mut self, index: u32, hash: u64, name: &[u8]) -> Result<(), BadKey> {
        let text = self.text(name).map_err(|fault| BadKey { part: Part::Name, fault })?;
        let cleaned = clean(text);
        let before = self.names.value(index);
        let differs = !before.is_empty() && !cleaned.is_empty() && before != cleaned;
        if differs && let Some(renamed) = self.renamed.get_mut(index as usize) {
            *renamed = true;
        }
        self.said.insert(stable_hash(cleaned.to_lowercase().as_bytes()));
        self.names.set(index, hash, &cleaned);
        Ok(())
    }

    #[cold]
    fn enter_code(&mut self, raw: &[u8], name: &[u8]) -> Result<Option<u32>, BadKey> {
        let bad = |fault| BadKey { part: Part::Code, fault };
        let text = self.text(raw).map_err(bad)?;
        let code = clean_code(text).into_owned();
        if code.is_empty() {
            return Ok(None);
        }
        if is_total_label(code.as_bytes(), false) {
            return Err(bad(Fault::total()));
        }
        let cut = self.zeros_are_damage && is_cut_code(code.as_bytes());
        if cut || is_damaged_code(code.as_bytes()) {
            return Err(bad(Fault::row(ProblemCode::CodeDamaged)));
        }
        let name = self.text(name).map_err(|fault| BadKey { part: Part::Name, fault })?;
        if is_total_label(name.as_bytes(), false) {
            return Err(BadKey { part: Part::Name, fault: Fault::total() });
        }
        let index = if let Some(index) = self.by_code.get(code.as_bytes()) {
            index
        } else {
            let index = self.add(Some(code.clone())).map_err(bad)?;
            self.by_code.insert(code.as_bytes(), index);
            index
        };
        remember(&mut self.by_code, raw, index, self.most);
        Ok(Some(index))
    }

    #[cold]
    fn enter_name(&mut self, raw: &[u8]) -> Result<Option<u32>, BadKey> {
        let bad = |fault| BadKey { part: Part::Name, fault };
        let name = clean(self.text(raw).map_err(bad)?).into_owned();
        if name.is_empty() {
            return Ok(None);
        }
        if is_total_label(name.as_bytes(), false) {
            return Err(bad(Fault::total()));
        }
        let index = if let Some(index) = self.by_name.get(name.as_bytes()) {
            index
        } else {
            if self.adds_up(&name) {
                return Err(bad(Fault::total()));
            }
            let index = self.add(None).map_err(bad)?;
            self.said.insert(stable_hash(name.to_lowercase().as_bytes()));
            self.by_name.insert(name.as_bytes(), index);
            self.names.set(index, stable_hash(raw), &name);
            index
        };
        remember(&mut self.by_name, raw, index, self.most);
        Ok(Some(index))
    }

    /// Whether a name is the total of one that was there before: `Acme Total` below `Acme`.
    fn adds_up(&self, name: &str) -> bool {
        without_english_total(name)
            .is_some_and(|stem| self.said.contains(&stable_hash(stem.as_bytes())))
    }

    /// A new entry with neither name nor traits.
    pub(crate) fn add(&mut self, code: Option<String>) -> Result<u32, Fault> {
        let index = u32::try_from(self.codes.len()).unwrap_or(u32::MAX);
        if index >= self.most {
            return Err(Fault::Refused((self.too_many)(self.most)));
        }
        self.codes.push(code);
        self.renamed.push(false);
        self.names.grow();
        self.more.iter_mut().for_each(Traits::grow);
        Ok(index)
    }

    fn text<'a>(&self, cell: &'a [u8]) -> Result<&'a str, Fault> {
        std::str::from_utf8(cell)
            .ok()
            .filter(|text| text.len() <= LONGEST)
            .filter(|text| !(self.marks_damage && text.contains('\u{fffd}')))
            .ok_or(Fault::row(ProblemCode::NotText))
    }

    /// How many entries had more than one name.
    pub(crate) fn renamed(&self) -> u64 {
        self.renamed.iter().filter(|renamed| **renamed).count() as u64
    }

    /// Code, name and further values of every entry in order.
    pub(crate) fn into_entries(
        mut self,
    ) -> impl Iterator<Item = (Option<String>, Option<String>, Vec<String>)> {
        let filled = |value: &mut String| {
            let value = std::mem::take(value);
            (!value.is_empty()).then_some(value)
        };
        self.codes.into_iter().enumerate().map(move |(index, code)| {
            let name = self.names.values.get_mut(index).and_then(filled);
            let more = self
                .more
                .iter_mut()
                .map(|traits| traits.values.get_mut(index).map(std::mem::take).unwrap_or_default());
            (code, name, more.collect())
        })
    }
}

/// Lets the next row with the very same cell find its entry at once; bounded.
fn remember(dictionary: &mut Dictionary, raw: &[u8], index: u32, most: u32) {
    let room = dictionary.len() / 4 < most as usize;
    if room && dictionary.get(raw).is_none() {
        dictionary.insert(raw, index);
    }
}

/// Sixteen digits or more of which only the first fifteen say something.
pub(crate) fn is_cut_code(code: &[u8]) -> bool {
    let tail = code.get(15..).unwrap_or(&[]);
    !tail.is_empty() && code.iter().all(u8::is_ascii_digit) && tail.iter().all(|b| *b == b'0')
}

impl Traits {
    #[inline]
    fn hash(&self, index: u32) -> u64 {
        self.hashes.get(index as usize).copied().unwrap_or(0)
    }

    fn value(&self, index: u32) -> &str {
        self.values.get(index as usize).map_or("", String::as_str)
    }

    fn set(&mut self, index: u32, hash: u64, value: &str) {
        let at = index as usize;
        if let (Some(known), Some(text)) = (self.hashes.get_mut(at), self.values.get_mut(at)) {
            *known = hash;
            if !value.is_empty() {
                text.clear();
                text.push_str(value);
            }
        }
    }

    fn grow(&mut self) {
        self.hashes.push(0);
        self.values.push(String::new());
    }
}
