//! What is asked: which days against which, of which accounts; and what answering rests on.

use crate::screening::live_files;
use crate::{Company, Failure, Outcome};
use canopy_analytics::{FactFile, Reach, SalesScope, SpanKey, SpanSales, sales_by_span};
use canopy_domain::Day;
use canopy_domain::growth::{Against, Comparison};
use canopy_domain::primitives::{ProductId, TerritoryId, add_months};
use canopy_store::Desk;
use canopy_store::accounts::{KeyFilter, KeyGroup};
use canopy_store::sales::Product;
use std::sync::Arc;

/// Which days against which.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Periods {
    /// The last months up to the last day of sales.
    Last {
        /// How many.
        months: u32,
        /// Against what.
        against: Against,
    },
    /// Any days against any.
    Given(Comparison),
}

/// What is asked about growth.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GrowthAsk {
    /// Which days.
    pub periods: Periods,
    /// Which accounts of those in reach.
    pub accounts: KeyFilter,
    /// Sales of this product alone.
    pub product: Option<ProductId>,
}

/// What the answers to one question rest on.
pub(crate) struct Grounds {
    /// The files that count.
    pub(crate) files: Vec<FactFile>,
    /// The company's last day of sales.
    pub(crate) as_of: Day,
    /// Which days against which.
    pub(crate) spans: Comparison,
    /// The accounts asked for, by territory.
    pub(crate) groups: Vec<KeyGroup<TerritoryId>>,
    /// The same as the reach of reports.
    pub(crate) reach: Reach,
    /// The product asked for.
    pub(crate) product: Option<Product>,
}

impl Grounds {
    /// Looks up what a question rests on; `None` while nothing was imported.
    pub(crate) async fn of(desk: &Desk, ask: &GrowthAsk) -> Outcome<Option<Self>> {
        let files = live_files(desk).await?;
        let Some(as_of) = files.iter().map(|file| file.last_day).max() else { return Ok(None) };
        let spans = match ask.periods {
            Periods::Last { months, against } => Comparison::preset(as_of, months, against),
            Periods::Given(comparison) => comparison,
        };
        let groups = desk.keys_by_territory(&ask.accounts).await?;
        let reach = Reach::of(groups.iter().flat_map(|(_, keys)| keys.iter().copied()));
        let product = match ask.product {
            Some(id) => Some(desk.product(id).await?),
            None => None,
        };
        Ok(Some(Self { files, as_of, spans, groups, reach, product }))
    }

    /// Whether the sales data reach back to the base span: its first month may be missing, since
    /// nobody sells every day.
    pub(crate) fn know_base(&self) -> bool {
        let first = self.files.iter().map(|file| file.first_day).min();
        first.is_some_and(|first| first <= add_months(self.spans.base.from, 1))
    }

    /// The sums over both spans, from memory where they were read a moment ago.
    pub(crate) async fn sums(
        &self,
        company: &Company,
        by: SpanKey,
    ) -> Outcome<Arc<Vec<SpanSales>>> {
        let imports = self.files.iter().map(|file| file.import).collect();
        let question =
            super::kept::Question { imports, reach: self.reach.clone(), by, spans: self.spans };
        if let Some(kept) = company.spans.find(&question) {
            return Ok(kept);
        }
        let (facts, files) = (company.facts.clone(), self.files.clone());
        let (reach, spans) = (self.reach.clone(), self.spans);
        let read = move || {
            let scope = SalesScope { files: &files, reach: &reach, accounts: None };
            sales_by_span(&facts, &scope, by, spans)
        };
        let found = Arc::new(tokio::task::spawn_blocking(read).await??);
        company.spans.keep(question, Arc::clone(&found));
        Ok(found)
    }
}

/// A sum went beyond what can be kept exactly; imports refuse amounts that could get there.
pub(super) fn too_large() -> Failure {
    Failure::Internal("a sum of sales is too large to be kept exactly".into())
}
