//! From sales files to the exact figures of every account.
//!
//! One file with a given day is read once, unless names and codes in it turn out to be one account.
//! Otherwise files are read twice: first for the last day and the accounts of all of them, then for
//! the figures; memory stays small either way.

use super::find::Problems;
use super::fold::{Fold, Pass, Survey};
use super::merge::{Keys, Merged};
use super::read::{FileRead, Period, SalesFiles, Watch, open_sales, shown};
use super::stopped::Stopped;
use canopy_analytics::MetricsPass;
use canopy_domain::demand::DemandFigures;
use canopy_domain::imports::Refusal;
use canopy_domain::sales::{Horizon, RawMetrics};
use canopy_domain::{Day, Window};
use canopy_tables::{AccountSeen, Opened};
use std::collections::BTreeMap;

/// The exact figures of every account of some files.
#[derive(Debug, Clone)]
pub struct Measured {
    /// The periods looked at.
    pub window: Window,
    /// The first day with sales in any file.
    pub first_day: Option<Day>,
    /// Accounts with sales up to the as-of day, in the order they first appear.
    pub accounts: Vec<MeasuredAccount>,
    /// Distinct products.
    pub products: usize,
    /// What reading each file found.
    pub files: Vec<FileRead>,
    /// What is wrong in them.
    pub problems: Problems,
}

/// One account's figures.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MeasuredAccount {
    /// Its code, where the files have one.
    pub code: Option<String>,
    /// Its name, where the files have one.
    pub name: Option<String>,
    /// Attributes the files give it.
    pub attributes: BTreeMap<String, String>,
    /// Its figures.
    pub raw: RawMetrics,
    /// What is expected of it, where that was asked for.
    pub demand: DemandFigures,
}

impl Measured {
    /// How far the files reach back.
    pub fn horizon(&self) -> Horizon {
        Horizon::new(self.window, self.first_day)
    }
}

impl MeasuredAccount {
    /// Its code, or its name where it has none: what ties are broken by.
    pub fn key(&self) -> &str {
        self.code.as_deref().or(self.name.as_deref()).unwrap_or_default()
    }
}

/// Reads the files and adds them up.
pub fn measure_files(
    files: &SalesFiles,
    period: Period,
    watch: Watch<'_>,
) -> Result<Measured, Stopped> {
    let job = Reading::of(files, watch)?;
    match (period.as_of, files.paths.len()) {
        (Some(as_of), 1) => job.once(files, Window { as_of, months: period.months }),
        _ => job.twice(files, period),
    }
}

/// The accounts of some files and what a pass made of their rows.
pub(super) struct ReadInto<P> {
    pub(super) as_of: Day,
    pub(super) accounts: Vec<AccountSeen>,
    pub(super) pass: P,
    pub(super) files: Vec<FileRead>,
    pub(super) problems: Problems,
}

/// Reads the files into a pass that is told the day to look at: their last where none is given.
pub(super) fn read_into<P: Pass>(
    files: &SalesFiles,
    as_of: Option<Day>,
    watch: Watch<'_>,
    pass: impl FnOnce(Day) -> P,
) -> Result<ReadInto<P>, Stopped> {
    let mut job = Reading::of(files, watch)?;
    let (mut merged, keys, last) = job.survey(files)?;
    let as_of = as_of.or(last).ok_or_else(|| job.no_rows())?;
    let mut pass = pass(as_of);
    job.fold(&mut merged, keys, &mut pass)?;
    let (files, problems) = (job.reads, job.problems);
    Ok(ReadInto { as_of, accounts: merged.accounts, pass, files, problems })
}

struct Reading<'a> {
    opened: Vec<(String, Opened)>,
    problems: Problems,
    reads: Vec<FileRead>,
    watch: Watch<'a>,
}

impl<'a> Reading<'a> {
    fn of(files: &SalesFiles, watch: Watch<'a>) -> Result<Self, Stopped> {
        let opened =
            files.paths.iter().map(|path| Ok((shown(path), open_sales(path, &files.options)?)));
        let opened = opened.collect::<Result<Vec<_>, Stopped>>()?;
        Ok(Self { opened, problems: Problems::default(), reads: Vec::new(), watch })
    }

    fn once(mut self, files: &SalesFiles, window: Window) -> Result<Measured, Stopped> {
        let mut pass = MetricsPass::new(window);
        let mut merged = Merged::default();
        let mut keys: Vec<Keys> = Vec::new();
        for (file, opened) in &self.opened {
            let problems = Some(&mut self.problems);
            let mut fold =
                Fold { file, pass: &mut pass, keys: None, problems, watch: &mut *self.watch };
            let read = opened.read_sales(&mut fold).map_err(refused(file))?;
            self.problems.rows += read.rows_bad;
            self.reads.push(FileRead::of(file, opened, &read));
            keys.push(merged.add(read.accounts, read.products));
        }
        self.stop_at_bad_rows(files)?;
        if merged.has_joins() {
            return self.fold_by_keys(window, merged, keys);
        }
        let products = merged.products();
        self.finish(window, merged.accounts, products, &mut pass)
    }

    fn twice(mut self, files: &SalesFiles, period: Period) -> Result<Measured, Stopped> {
        let (merged, keys, last) = self.survey(files)?;
        let as_of = period.as_of.or(last).ok_or_else(|| self.no_rows())?;
        self.fold_by_keys(Window { as_of, months: period.months }, merged, keys)
    }

    /// Reads the files for their accounts and their last day.
    fn survey(&mut self, files: &SalesFiles) -> Result<(Merged, Vec<Keys>, Option<Day>), Stopped> {
        let mut merged = Merged::default();
        let mut keys: Vec<Keys> = Vec::new();
        let mut last: Option<Day> = None;
        for (file, opened) in &self.opened {
            let mut survey = Survey { file, problems: &mut self.problems, watch: &mut *self.watch };
            let read = opened.read_sales(&mut survey).map_err(refused(file))?;
            self.problems.rows += read.rows_bad;
            self.reads.push(FileRead::of(file, opened, &read));
            last = last.max(read.last_day);
            keys.push(merged.add(read.accounts, read.products));
        }
        self.stop_at_bad_rows(files)?;
        Ok((merged, keys, last))
    }

    /// Reads the files once all their accounts are known.
    fn fold_by_keys(
        mut self,
        window: Window,
        mut merged: Merged,
        keys: Vec<Keys>,
    ) -> Result<Measured, Stopped> {
        let mut pass = MetricsPass::new(window);
        self.fold(&mut merged, keys, &mut pass)?;
        let products = merged.products();
        self.finish(window, merged.accounts, products, &mut pass)
    }

    fn fold(
        &mut self,
        merged: &mut Merged,
        mut keys: Vec<Keys>,
        pass: &mut dyn Pass,
    ) -> Result<(), Stopped> {
        merged.settle(&mut keys);
        for ((file, opened), keys) in self.opened.iter().zip(keys) {
            let (keys, problems) = (Some(keys), None);
            let mut fold = Fold { file, pass: &mut *pass, keys, problems, watch: &mut *self.watch };
            opened.read_sales(&mut fold).map_err(refused(file))?;
        }
        Ok(())
    }

    fn stop_at_bad_rows(&mut self, files: &SalesFiles) -> Result<(), Stopped> {
        if self.problems.rows > 0 && !files.good_only {
            return Err(Stopped::BadRows(std::mem::take(&mut self.problems)));
        }
        Ok(())
    }

    fn no_rows(&self) -> Stopped {
        let rows = self.reads.iter().map(|read| read.rows_bad).sum();
        let file = self.opened.first().map(|(file, _)| file.clone()).unwrap_or_default();
        Stopped::Refused { file, refusal: Refusal::NoValidRow { rows } }
    }

    /// Puts names and figures together. Who has no sales up to the as-of day is not there yet.
    fn finish(
        self,
        window: Window,
        accounts: Vec<AccountSeen>,
        products: usize,
        pass: &mut MetricsPass,
    ) -> Result<Measured, Stopped> {
        let raw = pass.finish()?;
        let figures = raw.into_iter().chain(std::iter::repeat(RawMetrics::default()));
        let later = self.reads.iter().any(|r| r.days.is_some_and(|(_, last)| last > window.as_of));
        let accounts = accounts
            .into_iter()
            .zip(figures)
            .filter(|(_, raw)| !later || *raw != RawMetrics::default())
            .map(|(AccountSeen { code, name, attributes }, raw)| MeasuredAccount {
                code,
                name,
                attributes,
                raw,
                demand: DemandFigures::default(),
            })
            .collect();
        let first_day = self.reads.iter().filter_map(|read| Some(read.days?.0)).min();
        let (files, problems) = (self.reads, self.problems);
        Ok(Measured { window, first_day, accounts, products, files, problems })
    }
}

fn refused(file: &str) -> impl FnOnce(Refusal) -> Stopped + '_ {
    move |refusal| Stopped::Refused { file: file.to_owned(), refusal }
}
