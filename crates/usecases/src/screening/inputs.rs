//! What a standard is applied to: the live files of sales, the accounts of the population, and what
//! else the standard asks about them. Gathered once and fixed; leaves out the scoring.

use super::future::{figures, wanted};
use super::judged::{Judged, judged_on};
use crate::demand::{CompanyDemand, Wanted, company_demand};
use crate::payments::{Terms, live_payments, tallies};
use crate::surveys::figures_by_key;
use crate::{Failure, Outcome, Rule};
use canopy_analytics::{FactFile, FactStore, PaymentFile, Reach, raw_metrics};
use canopy_domain::payments::Tally;
use canopy_domain::primitives::{AccountId, ImportId, RunId};
use canopy_domain::sales::Horizon;
use canopy_domain::screening::{Candidate, Standing};
use canopy_domain::standards::{CriterionSource, Standard};
use canopy_domain::surveys::SurveyFigures;
use canopy_domain::{Day, Window};
use canopy_store::Desk;
use canopy_store::screening::{CandidateRow, Population};
use chrono::{DateTime, Utc};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The imports that count for a standard. Those of a kind it has no criterion for are left out.
#[derive(Clone)]
pub(super) struct Counted {
    /// The files of sales, in the order of their imports.
    pub(super) sales: Vec<FactFile>,
    /// The files of invoices and receipts.
    payments: Vec<PaymentFile>,
    /// The imports that brought answers to surveys.
    answers: Vec<ImportId>,
}

impl Counted {
    /// Files of sales and nothing else.
    pub(super) const fn sales_of(sales: Vec<FactFile>) -> Self {
        Self { sales, payments: Vec::new(), answers: Vec::new() }
    }

    /// Finds the imports that count for a standard now.
    pub(super) async fn find(desk: &Desk, standard: &Standard) -> Outcome<Self> {
        let asks = |of: fn(&CriterionSource) -> bool| {
            let mut criteria = standard.dimensions.iter().flat_map(|one| &one.criteria);
            criteria.any(|criterion| of(&criterion.source))
        };
        let mut found = Self::sales_of(live_files(desk).await?);
        if asks(|source| matches!(source, CriterionSource::Payment { .. })) {
            found.payments = live_payments(desk).await?;
        }
        if asks(|source| matches!(source, CriterionSource::Survey { .. })) {
            found.answers = desk.survey_imports().await?;
        }
        Ok(found)
    }

    /// The imports in the order of their kinds: whoever finds the same ones finds the same rows.
    pub(super) fn imports(&self) -> Vec<ImportId> {
        let sales = self.sales.iter().map(|file| file.import);
        let payments = self.payments.iter().map(|file| file.import);
        sales.chain(payments).chain(self.answers.iter().copied()).collect()
    }

    /// The last day of any sale.
    pub(super) fn last_day(&self) -> Option<Day> {
        last_day(&self.sales)
    }
}

/// A population with everything a standard asks about it, as of a day.
pub(super) struct Inputs {
    /// The imports whose rows are read.
    pub(super) counted: Counted,
    /// The accounts, in the order of their sales keys.
    pub(super) accounts: Arc<[CandidateRow]>,
    /// The periods compared.
    pub(super) window: Window,
    /// The day whose ratings and decisions count.
    pub(super) judged_on: Day,
    /// What people say about the accounts.
    judged: Judged,
    /// Where accounts stood in the run before, where the standard keeps them from flickering.
    pub(super) before: FxHashMap<AccountId, Standing>,
    /// What the standard asks about the future.
    pub(super) future: Wanted,
    /// Answers by key and survey, where the standard asks about surveys.
    surveys: FxHashMap<u32, BTreeMap<String, SurveyFigures>>,
}

impl Inputs {
    /// Gathers what a standard asks about a population within the desk's reach, as of the last day
    /// of sales where no other is given, as it stands at a moment. A kind of evidence the standard
    /// has no criterion for is not read.
    pub(super) async fn gather(
        desk: &Desk,
        standard: &Standard,
        population: &Population,
        as_of: Option<Day>,
        at: DateTime<Utc>,
    ) -> Outcome<Self> {
        let accounts = desk.population(population).await?.into();
        Self::of_accounts(desk, standard, accounts, as_of, at).await
    }

    /// The same for accounts that were read before, so that many days share them.
    pub(super) async fn of_accounts(
        desk: &Desk,
        standard: &Standard,
        accounts: Arc<[CandidateRow]>,
        as_of: Option<Day>,
        at: DateTime<Utc>,
    ) -> Outcome<Self> {
        let counted = Counted::find(desk, standard).await?;
        let last_day = counted.last_day().ok_or(Failure::Rule(Rule::NoSales))?;
        let window = Window { as_of: as_of.unwrap_or(last_day), months: standard.months };
        if accounts.is_empty() {
            return Err(Failure::Rule(Rule::EmptyPopulation));
        }
        let mut inputs = Self::of_files(counted, accounts, window);
        inputs.judged_on = judged_on(window.as_of, last_day, at);
        inputs.judged = Judged::gather(desk, standard, inputs.judged_on, at).await?;
        inputs.future = wanted(standard);
        if !inputs.counted.answers.is_empty() {
            inputs.surveys = figures_by_key(desk, window).await?;
        }
        Ok(inputs)
    }

    /// Accounts and the imports that count for them, with nothing said by people.
    pub(super) fn of_files(
        counted: Counted,
        accounts: Arc<[CandidateRow]>,
        window: Window,
    ) -> Self {
        Self {
            counted,
            accounts,
            window,
            judged_on: window.as_of,
            judged: Judged::default(),
            before: FxHashMap::default(),
            future: Wanted::default(),
            surveys: FxHashMap::default(),
        }
    }

    /// Adds where the accounts stood in a run of the same version of the standard. Those whose tier
    /// people had decided stood nowhere by the rules: for them thresholds apply at once.
    pub(super) async fn remember(&mut self, desk: &Desk, run: RunId) -> Outcome<()> {
        self.before = desk.standings(run).await?.into_iter().collect();
        let row = desk.run(run).await?;
        if let Some(on) = row.judged_on {
            for held in desk.decisions_at(&row.standard_code, on, row.created_at).await? {
                self.before.remove(&held.account);
            }
        }
        Ok(())
    }

    /// The accounts as the standard asks about them, in their order. Blocks the thread while the
    /// figures are read.
    pub(super) fn candidates(&self, facts: &FactStore) -> Outcome<Vec<Candidate>> {
        let raw = raw_metrics(facts, &self.counted.sales, self.window, &Reach::All)?;
        let future = self.future(facts)?;
        let payments = self.payment_figures(facts)?;
        let candidate = |row: &CandidateRow| {
            let mut candidate = Candidate {
                key: key(row).to_owned(),
                sales: raw.get(row.sales_key as usize).copied().unwrap_or_default(),
                attributes: row.attributes.clone(),
                territory: row.territory,
                ratings: BTreeMap::new(),
                demand: figures(future.as_ref(), row.sales_key),
                before: self.before.get(&row.id).copied(),
                decision: None,
                payments: payments.get(&row.sales_key).map(Tally::figures),
                surveys: self.surveys.get(&row.sales_key).cloned().unwrap_or_default(),
            };
            self.judged.tell(row.id, &mut candidate);
            candidate
        };
        Ok(self.accounts.iter().map(candidate).collect())
    }

    fn future(&self, facts: &FactStore) -> Outcome<Option<CompanyDemand>> {
        let as_of = self.window.as_of;
        let ask = || company_demand(facts, &self.counted.sales, as_of, self.future);
        self.future.is_any().then(ask).transpose()
    }

    fn payment_figures(&self, facts: &FactStore) -> Outcome<FxHashMap<u32, Tally>> {
        if self.counted.payments.is_empty() {
            return Ok(FxHashMap::default());
        }
        let as_of = self.window.as_of;
        let terms = |row: &CandidateRow| (row.sales_key, Terms::of(&row.attributes, as_of));
        let terms: FxHashMap<u32, Terms> = self.accounts.iter().map(terms).collect();
        let reach = Reach::of(terms.keys().copied());
        Ok(tallies(facts, &self.counted.payments, &reach, (&terms, as_of))?)
    }

    /// The first and the last day of any sale.
    pub(super) fn days(&self) -> (Option<Day>, Option<Day>) {
        (first_day(&self.counted.sales), self.counted.last_day())
    }

    /// What the data can tell of the periods.
    pub(super) fn horizon(&self) -> Horizon {
        Horizon::new(self.window, self.days().0)
    }
}

/// What names an account: its code, else its name.
pub(super) fn key(row: &CandidateRow) -> &str {
    if row.code.is_empty() { &row.name } else { &row.code }
}

/// The files that count, in the order of their imports.
pub(crate) async fn live_files(desk: &Desk) -> Outcome<Vec<FactFile>> {
    let files = desk.sales_files().await?;
    Ok(files.iter().map(|file| serde_json::from_str(&file.fact_file)).collect::<Result<_, _>>()?)
}

/// The last day of any sale, which a screening looks back from unless told otherwise.
pub async fn last_sales_day(desk: &Desk) -> Outcome<Option<Day>> {
    Ok(last_day(&live_files(desk).await?))
}

/// The day of the first sale of all, which says how far the data reach back.
pub(super) fn first_day(files: &[FactFile]) -> Option<Day> {
    files.iter().map(|file| file.first_day).min()
}

pub(super) fn last_day(files: &[FactFile]) -> Option<Day> {
    files.iter().map(|file| file.last_day).max()
}
