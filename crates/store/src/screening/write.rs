//! Keeping a run: begun, then all its results in one commit, and from then on unchanged.

use super::population::Population;
use super::runs::RunStatus;
use crate::StoreError;
use crate::audit::Change;
use crate::desk::Tx;
use crate::dialect::{Bulk, Column, OnClash};
use crate::reach::tables::{SCREENING_RECEIPTS, SCREENING_RESULTS, SCREENING_RUNS};
use crate::reach::{Permit, RunScreening, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, Amount, Day, ImportId, RunId, StandardId};
use canopy_domain::screening::Leaning;
use sea_query::{Expr, ExprTrait as _, Query};
use serde_json::json;
use uuid::Uuid;

/// A run to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRun {
    /// Its id, made by the caller.
    pub id: RunId,
    /// The version of the standard.
    pub standard: StandardId,
    /// The last day looked at.
    pub as_of: Day,
    /// Length of each period in months.
    pub months: u32,
    /// Which accounts are asked for.
    pub population: Population,
    /// The imports whose facts are read.
    pub imports: Vec<ImportId>,
    /// The day whose ratings and decisions count.
    pub judged_on: Day,
    /// The run it will be compared with.
    pub previous: Option<RunId>,
}

/// The result of one account.
#[derive(Debug, Clone, PartialEq)]
pub struct NewResult {
    /// Which account.
    pub account: AccountId,
    /// 1 for the best.
    pub rank: u32,
    /// 0–100.
    pub score: f64,
    /// Index into the standard's tiers.
    pub tier: u16,
    /// Code of that tier.
    pub tier_code: String,
    /// Where the thresholds alone would have put it, where it was kept in its tier.
    pub leaning: Option<Leaning>,
    /// The tier it reached, where the places of its territory were taken.
    pub reached: Option<u16>,
    /// Revenue of the current period.
    pub revenue: Amount,
    /// Revenue of the previous period.
    pub revenue_previous: Amount,
    /// Growth, −1 to 3.
    pub growth: f64,
    /// Share of the weight that rests on missing data, 0–1.
    pub missing_share: f64,
    /// The deciding facts, JSON.
    pub reasons: String,
    /// The full receipt, JSON.
    pub receipt: String,
}

/// What a run came to as a whole.
#[derive(Debug, Clone, PartialEq)]
pub struct RunOutcome {
    /// Hash of the full result, hexadecimal.
    pub result_sha256: String,
    /// Share of the standard's weight that could be answered at all, 0–1.
    pub answered_share: f64,
    /// The summary per tier and whatever else pages show of the whole, JSON.
    pub summary: String,
}

impl Permit<'_, RunScreening, Tx> {
    /// Begins a run.
    pub async fn begin_run(&self, run: &NewRun) -> Result<(), StoreError> {
        let tx = self.at();
        let columns = [
            "id",
            "standard_id",
            "as_of",
            "months",
            "population",
            "status",
            "import_ids",
            "judged_on",
            "previous_run_id",
            "created_by",
            "created_at",
        ];
        let statement = Query::insert()
            .into_table(SCREENING_RUNS)
            .columns(columns)
            .values_panic([
                run.id.0.into(),
                run.standard.0.into(),
                run.as_of.into(),
                i64::from(run.months).into(),
                serde_json::to_string(&run.population)?.into(),
                RunStatus::Running.code().into(),
                serde_json::to_string(&run.imports)?.into(),
                run.judged_on.into(),
                run.previous.map(|run| run.0).into(),
                tx.actor().map(|user| user.0).into(),
                tx.now().into(),
            ])
            .to_owned();
        tx.execute_one(&statement).await?;
        let after = json!({ "standard": run.standard.0, "as_of": run.as_of });
        tx.record(Change::of(Verb::Run, RecordKind::Screening, run.id.0).after(after)).await
    }

    /// Keeps all results of a run and closes it.
    pub async fn finish_run(
        &self,
        id: RunId,
        outcome: &RunOutcome,
        results: &[NewResult],
    ) -> Result<(), StoreError> {
        let tx = self.at();
        tx.write_all(&results_of(id.0, results)).await?;
        tx.write_all(&receipts_of(id.0, results)).await?;
        let accounts = i64::try_from(results.len()).map_err(StoreError::broken)?;
        let revenue: Amount = results.iter().map(|result| result.revenue).sum();
        let statement = open::update(SCREENING_RUNS)
            .value("status", RunStatus::Done.code())
            .value("result_sha256", outcome.result_sha256.as_str())
            .value("answered_share", outcome.answered_share)
            .value("summary", outcome.summary.as_str())
            .value("accounts", accounts)
            .value("revenue", revenue.ten_thousandths())
            .value("finished_at", tx.now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("status").eq(RunStatus::Running.code()))
            .to_owned();
        end(tx, &statement).await?;
        let after = json!({ "accounts": accounts, "result_sha256": outcome.result_sha256 });
        tx.record(Change::of(Verb::Finish, RecordKind::Screening, id.0).after(after)).await
    }

    /// Closes a run that broke off.
    pub async fn fail_run(&self, id: RunId) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = open::update(SCREENING_RUNS)
            .value("status", RunStatus::Failed.code())
            .value("finished_at", tx.now())
            .and_where(Expr::col("id").eq(id.0))
            .and_where(Expr::col("status").eq(RunStatus::Running.code()))
            .to_owned();
        end(tx, &statement).await?;
        tx.record(Change::of(Verb::Fail, RecordKind::Screening, id.0)).await
    }
}

async fn end(tx: &Tx, statement: &sea_query::UpdateStatement) -> Result<(), StoreError> {
    match tx.execute(statement).await? {
        1 => Ok(()),
        _ => Err(StoreError::WrongState),
    }
}

fn results_of(run: Uuid, results: &[NewResult]) -> Bulk {
    let integer =
        |of: &dyn Fn(&NewResult) -> i64| Column::Integer(results.iter().map(of).collect());
    let real = |of: &dyn Fn(&NewResult) -> f64| Column::Real(results.iter().map(of).collect());
    let text = |of: &dyn Fn(&NewResult) -> &str| {
        Column::Text(results.iter().map(|result| Some(of(result).to_owned())).collect())
    };
    Bulk {
        table: SCREENING_RESULTS.name(),
        columns: vec![
            ("run_id", Column::Uuid(vec![Some(run); results.len()])),
            ("account_id", Column::Uuid(results.iter().map(|r| Some(r.account.0)).collect())),
            ("rank", integer(&|result| result.rank.into())),
            ("score", real(&|result| result.score)),
            ("tier", integer(&|result| result.tier.into())),
            ("tier_code", text(&|result| &result.tier_code)),
            ("leaning_tier", integer(&|result| result.leaning.map_or(0, |one| one.tier.into()))),
            (
                "leaning_periods",
                integer(&|result| result.leaning.map_or(0, |one| one.periods.into())),
            ),
            ("reached_tier", integer(&|result| result.reached.map_or(-1, i64::from))),
            ("revenue", integer(&|result| result.revenue.ten_thousandths())),
            ("revenue_previous", integer(&|result| result.revenue_previous.ten_thousandths())),
            ("growth", real(&|result| result.growth)),
            ("missing_share", real(&|result| result.missing_share)),
            ("reasons", text(&|result| &result.reasons)),
        ],
        on_clash: OnClash::Fail,
    }
}

fn receipts_of(run: Uuid, results: &[NewResult]) -> Bulk {
    let receipts = results.iter().map(|result| Some(result.receipt.clone()));
    Bulk {
        table: SCREENING_RECEIPTS.name(),
        columns: vec![
            ("run_id", Column::Uuid(vec![Some(run); results.len()])),
            ("account_id", Column::Uuid(results.iter().map(|r| Some(r.account.0)).collect())),
            ("receipt", Column::Text(receipts.collect())),
        ],
        on_clash: OnClash::Fail,
    }
}
