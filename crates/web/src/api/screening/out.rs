//! What the API says of screenings: plain names, money as exact decimal text, codes for words.

use canopy_domain::screening::{Answer, Value};
use canopy_domain::standards::{Criterion, Standard};
use canopy_store::screening::{ResultRow, RunRow};
use canopy_usecases::screening::{Brief, Cause, Comparison, Receipt, Shift};
use chrono::NaiveDate;
use chrono::{DateTime, Utc};
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// A run.
#[derive(Serialize, ToSchema)]
pub(super) struct RunOut {
    /// Its id.
    id: Uuid,
    /// The version of the standard.
    standard: Uuid,
    /// Code of the standard.
    standard_code: String,
    /// Number of the version.
    standard_number: u32,
    /// The last day looked at.
    as_of: NaiveDate,
    /// Length of each period in months.
    months: u32,
    /// `running`, `done` or `failed`.
    status: &'static str,
    /// The day whose ratings and decisions counted.
    judged_on: Option<NaiveDate>,
    /// The imports whose facts were read.
    imports: Vec<Uuid>,
    /// The run it is compared with.
    previous: Option<Uuid>,
    /// Hash of the whole result; equal inputs give equal hashes.
    result_sha256: String,
    /// Share of the standard's weight that could be answered, 0–1.
    answered_share: f64,
    /// Accounts screened; only for those who reach every account.
    accounts: Option<u64>,
    /// Their revenue; only for those who reach every account.
    revenue: Option<String>,
    /// When it was begun.
    created_at: DateTime<Utc>,
}

impl RunOut {
    pub(super) fn of(run: RunRow) -> Self {
        Self {
            id: run.id.0,
            standard: run.standard.0,
            standard_code: run.standard_code,
            standard_number: run.standard_number,
            as_of: run.as_of,
            months: run.months,
            status: run.status.code(),
            judged_on: run.judged_on,
            imports: run.imports.iter().map(|import| import.0).collect(),
            previous: run.previous.map(|run| run.0),
            result_sha256: run.result_sha256,
            answered_share: run.answered_share,
            accounts: run.accounts,
            revenue: run.revenue.map(canopy_domain::Amount::to_plain),
            created_at: run.created_at,
        }
    }
}

/// A line of the ranking.
#[derive(Serialize, ToSchema)]
pub(super) struct ResultOut {
    /// The account.
    account: Uuid,
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// 1 for the best of the whole run.
    rank: u32,
    /// 0–100.
    score: f64,
    /// Code of its tier.
    tier: String,
    /// Revenue of the current period.
    revenue: String,
    /// Revenue of the previous period.
    revenue_previous: String,
    /// Growth, −1 to 3.
    growth: f64,
    /// Share of the weight that rests on missing data, 0–1.
    missing_share: f64,
    /// Points of score per dimension, in the standard's order.
    dimensions: Vec<f64>,
    /// Points of score missing to the next tier.
    to_next_tier: Option<f64>,
    /// Where people decided the tier: what, and the place of the tier the rules would have given.
    decided: Option<DecidedOut>,
}

/// A tier people decided.
#[derive(Serialize, ToSchema)]
struct DecidedOut {
    /// Place of the tier by the rules, 0 the highest.
    computed: u16,
    /// Why.
    reason: String,
    /// Who decided, by name.
    decided_by: String,
    /// The day from which it holds no more.
    until: NaiveDate,
}

impl ResultOut {
    pub(super) fn of(row: ResultRow) -> Self {
        let brief = Brief::read(&row.reasons);
        Self {
            account: row.account.0,
            code: row.code,
            name: row.name,
            rank: row.rank,
            score: row.score,
            tier: row.tier_code,
            revenue: row.revenue.to_plain(),
            revenue_previous: row.revenue_previous.to_plain(),
            growth: row.growth,
            missing_share: row.missing_share,
            dimensions: brief.dimensions,
            to_next_tier: brief.to_next_tier,
            decided: brief.decided.map(|decided| DecidedOut {
                computed: decided.computed,
                reason: decided.decision.reason,
                decided_by: decided.decision.decided_by,
                until: decided.decision.until,
            }),
        }
    }
}

/// How an account came to its score.
#[derive(Serialize, ToSchema)]
pub(super) struct ReceiptOut {
    /// The line of the ranking.
    result: ResultOut,
    /// One per criterion of the standard.
    lines: Vec<LineOut>,
    /// Why it is not in the tier it reached by score, where the places of its territory were taken.
    over_quota: Option<OverQuotaOut>,
}

/// A tier without a place left.
#[derive(Serialize, ToSchema)]
struct OverQuotaOut {
    /// Code of the tier.
    tier: String,
    /// Its places in the account's territory.
    quota: u32,
    /// The account's place by score among those of its territory who reached it, from 1.
    place: u32,
}

/// One line of a receipt.
#[derive(Serialize, ToSchema)]
struct LineOut {
    /// Code of the dimension.
    dimension: String,
    /// Code of the criterion.
    criterion: String,
    /// What was measured: a number in the metric's unit, a text, or nothing.
    value: Option<serde_json::Value>,
    /// 0–100; nothing where it does not count.
    points: Option<f64>,
    /// Effective weight, 0–1.
    weight: f64,
    /// What it adds to the score.
    contribution: f64,
    /// `measured`, `assumed_neutral`, `assumed_worst`, `excluded` or `unanswered`.
    answer: &'static str,
}

impl ReceiptOut {
    pub(super) fn of(receipt: Receipt) -> Self {
        let standard = &receipt.run.standard;
        let criteria = standard.dimensions.iter().flat_map(|dimension| {
            dimension.criteria.iter().map(|criterion| (&dimension.code, &criterion.code))
        });
        let lines =
            criteria.zip(&receipt.result.criteria).map(|((dimension, criterion), line)| LineOut {
                dimension: dimension.clone(),
                criterion: criterion.clone(),
                value: match &line.value {
                    Value::Number(number) => Some((*number).into()),
                    Value::Text(text) => Some(text.as_str().into()),
                    Value::Missing => None,
                },
                points: line.points,
                weight: line.weight,
                contribution: line.contribution,
                answer: answer(line.answer),
            });
        let lines = lines.collect();
        let over_quota = receipt.result.over_quota.and_then(|over| {
            let tier = standard.tiers.get(usize::from(over.tier))?.code.clone();
            Some(OverQuotaOut { tier, quota: over.quota, place: over.place })
        });
        Self { lines, over_quota, result: ResultOut::of(receipt.row) }
    }
}

const fn answer(answer: Answer) -> &'static str {
    match answer {
        Answer::Measured => "measured",
        Answer::AssumedNeutral => "assumed_neutral",
        Answer::AssumedWorst => "assumed_worst",
        Answer::Excluded => "excluded",
        Answer::Unanswered => "unanswered",
    }
}

/// Two runs compared.
#[derive(Serialize, ToSchema)]
pub(super) struct ComparisonOut {
    /// How many went from which tier to which.
    flows: Vec<FlowOut>,
    /// Into a higher tier, by rank; a hundred at most.
    promoted: Vec<ShiftOut>,
    /// Into a lower tier, by rank; a hundred at most.
    demoted: Vec<ShiftOut>,
    /// Screened now and not before.
    entered: Vec<ShiftOut>,
    /// Screened before and not now.
    left: Vec<Uuid>,
}

/// Accounts that went one way.
#[derive(Serialize, ToSchema)]
struct FlowOut {
    /// Code of the tier before; nothing for those that entered.
    from: Option<String>,
    /// Code of the tier now; nothing for those that left.
    to: Option<String>,
    /// How many.
    accounts: u64,
    /// Their revenue.
    revenue: String,
}

/// An account that moved.
#[derive(Serialize, ToSchema)]
struct ShiftOut {
    /// The account.
    account: Uuid,
    /// Its name.
    name: String,
    /// Code of its tier before.
    from: Option<String>,
    /// Code of its tier now.
    to: Option<String>,
    /// Its score before.
    score_before: Option<f64>,
    /// Its score now.
    score: f64,
    /// What changed its score most.
    causes: Vec<CauseOut>,
}

/// What moved an account between two runs.
#[derive(Serialize, ToSchema)]
pub(in crate::api) struct CauseOut {
    /// `points`: a criterion's contribution changed; `decided`, `decision_over`: people decided, or
    /// no longer; `gate`, `gate_cleared`: the gate of a criterion holds it, or no longer; `no_place`,
    /// `place_found`: the places of its territory; `released`: kept by stability until now;
    /// `standard`: the standard changed; `others`: other accounts moved.
    kind: &'static str,
    /// Code of the criterion, of `points` and gates.
    criterion: Option<String>,
    /// Change in points of score, of `points`.
    points: Option<f64>,
}

impl CauseOut {
    pub(in crate::api) fn of(cause: &Cause) -> Self {
        let code = |criterion: &Criterion| Some(criterion.code.clone());
        let (kind, criterion) = match cause {
            Cause::Decided => ("decided", None),
            Cause::DecisionOver => ("decision_over", None),
            Cause::Gate(criterion) => ("gate", code(criterion)),
            Cause::GateCleared(criterion) => ("gate_cleared", code(criterion)),
            Cause::NoPlace(_) => ("no_place", None),
            Cause::PlaceFound(_) => ("place_found", None),
            Cause::Released(_) => ("released", None),
            Cause::Points(change) => ("points", code(&change.criterion)),
            Cause::Standard => ("standard", None),
            Cause::Others => ("others", None),
        };
        let points = match cause {
            Cause::Points(change) => Some(change.points),
            _ => None,
        };
        Self { kind, criterion, points }
    }
}

impl ComparisonOut {
    pub(super) fn of(comparison: &Comparison) -> Self {
        let standard = &comparison.later.standard;
        let shifts = |shifts: &[Shift]| shifts.iter().map(|one| shift(standard, one)).collect();
        let flows = comparison.flows.iter().map(|flow| FlowOut {
            from: flow.from.and_then(|tier| code(standard, tier)),
            to: flow.to.and_then(|tier| code(standard, tier)),
            accounts: flow.accounts,
            revenue: flow.revenue.to_plain(),
        });
        Self {
            flows: flows.collect(),
            promoted: shifts(&comparison.promoted),
            demoted: shifts(&comparison.demoted),
            entered: shifts(&comparison.entered),
            left: comparison.left.iter().map(|one| one.account.0).collect(),
        }
    }
}

fn shift(standard: &Standard, shift: &Shift) -> ShiftOut {
    let pair = &shift.pair;
    ShiftOut {
        account: pair.account.0,
        name: pair.name.clone(),
        from: pair.tier_before.and_then(|tier| code(standard, tier)),
        to: code(standard, pair.tier),
        score_before: pair.score_before,
        score: pair.score,
        causes: shift.causes.iter().map(CauseOut::of).collect(),
    }
}

fn code(standard: &Standard, tier: u16) -> Option<String> {
    standard.tiers.get(usize::from(tier)).map(|tier| tier.code.clone())
}
