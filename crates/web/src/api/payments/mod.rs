//! Payments over the API: what is owed by account, and the invoices of one; within the caller's reach.

use super::{Problem, json};
use crate::file::Turn;
use crate::routes::{Access, Route};
use crate::stop::{Answer, Stop};
use crate::ui::ListAsk;
use crate::visit::Visit;
use axum::extract::Path;
use canopy_domain::Day;
use canopy_domain::access::Action;
use canopy_domain::payments::{Age, PaymentFigures};
use canopy_domain::primitives::AccountId;
use canopy_usecases::payments::{InvoiceLine, Owing, of_account, receivables};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeMap;
use utoipa::{OpenApi, ToSchema};
use uuid::Uuid;

pub(super) fn routes() -> Vec<Route> {
    let view = Access::Needs(Action::ViewAccounts);
    vec![
        Route::get("/api/v1/receivables", view, list),
        Route::get("/api/v1/accounts/{account}/invoices", view, invoices),
    ]
}

#[derive(OpenApi)]
#[openapi(paths(list, invoices))]
pub(super) struct Part;

/// What is owed. Money is exact decimal text; shares are 0 to 1.
#[derive(Serialize, ToSchema)]
struct PaymentsOut {
    /// The day looked at.
    as_of: NaiveDate,
    /// What is open.
    receivable: String,
    /// What of it was due before.
    overdue: String,
    /// What is open by age: `not_due`, `days_1_30`, `days_31_60`, `days_61_90`, `days_91_plus`.
    ages: BTreeMap<&'static str, String>,
    /// Invoiced in the last twelve months.
    invoiced_12m: String,
    /// Days sales outstanding; none where nothing was invoiced.
    dso: Option<f64>,
    /// Overdue part of what is open.
    overdue_share: Option<f64>,
    /// Part of paid amounts that was paid by the due date.
    on_time_share: Option<f64>,
    /// Days between due and paid, weighted by amount; negative where early.
    weighted_days_late: Option<f64>,
    /// Used part of the credit limit.
    credit_use: Option<f64>,
}

impl PaymentsOut {
    fn of(figures: &PaymentFigures) -> Self {
        let age = |age: Age| (age.code(), figures.age(age).to_plain());
        Self {
            as_of: figures.as_of,
            receivable: figures.receivable.to_plain(),
            overdue: figures.overdue.to_plain(),
            ages: Age::ALL.into_iter().map(age).collect(),
            invoiced_12m: figures.invoiced.to_plain(),
            dso: figures.dso,
            overdue_share: figures.overdue_share,
            on_time_share: figures.on_time_share,
            weighted_days_late: figures.weighted_days_late,
            credit_use: figures.credit_use,
        }
    }
}

/// What one account owes.
#[derive(Serialize, ToSchema)]
struct OwingOut {
    /// The account.
    account: Uuid,
    /// Its code, empty where it has none.
    code: String,
    /// Its name.
    name: String,
    /// Its figures.
    #[serde(flatten)]
    figures: PaymentsOut,
}

/// What is owed.
#[derive(Serialize, ToSchema)]
struct ReceivablesOut {
    /// All accounts together; none while no invoice was imported.
    total: Option<PaymentsOut>,
    /// Accounts with an invoice, most overdue first.
    accounts: Vec<OwingOut>,
}

/// An invoice.
#[derive(Serialize, ToSchema)]
struct InvoiceOut {
    /// Its number.
    number: String,
    /// The day it was issued.
    issued: NaiveDate,
    /// The day it is to be paid by.
    due: Option<NaiveDate>,
    /// What is to be paid.
    amount: String,
    /// What was paid.
    paid: String,
    /// What is open.
    open: String,
    /// The day it was paid.
    paid_on: Option<NaiveDate>,
    /// How old what is open is; null where nothing is.
    age: Option<&'static str>,
    /// Days since due, or from due to paid.
    late_days: Option<i64>,
    /// The import it came with.
    import: Uuid,
    /// The row of its file.
    row: u32,
}

/// The invoices of an account.
#[derive(Serialize, ToSchema)]
struct InvoicesOut {
    /// Its figures; none where it has no invoice.
    figures: Option<PaymentsOut>,
    /// Open ones first.
    invoices: Vec<InvoiceOut>,
}

impl InvoiceOut {
    fn of(line: InvoiceLine) -> Self {
        Self {
            issued: line.invoice.issued,
            due: line.invoice.due,
            amount: line.invoice.amount.to_plain(),
            paid: line.invoice.paid.to_plain(),
            open: line.invoice.open().to_plain(),
            paid_on: line.invoice.paid_on,
            age: line.is_open().then(|| line.age.code()),
            late_days: line.late_days,
            import: line.import.0,
            row: line.row,
            number: line.number,
        }
    }
}

fn as_of(ask: &ListAsk) -> Result<Option<Day>, Stop> {
    ask.get("as_of").map(str::parse).transpose().map_err(|_| Stop::Unreadable)
}

/// What is owed by the accounts in reach.
#[utoipa::path(get, path = "/api/v1/receivables", tag = "payments",
    params(("as_of" = Option<NaiveDate>, Query, description = "The day looked at")),
    responses((status = 200, body = ReceivablesOut), (status = 422, body = Problem)))]
async fn list(visit: Visit, ask: ListAsk) -> Answer {
    let _turn = Turn::wait().await?;
    let found = receivables(visit.company(), &visit.desk, as_of(&ask)?).await?;
    let total = found.as_ref().map(|found| PaymentsOut::of(&found.total));
    let owing = |one: Owing| OwingOut {
        account: one.account.0,
        figures: PaymentsOut::of(&one.figures),
        code: one.code,
        name: one.name,
    };
    let accounts = found.map(|found| found.accounts).unwrap_or_default();
    json(&ReceivablesOut { total, accounts: accounts.into_iter().map(owing).collect() })
}

/// The invoices of an account, open ones first.
#[utoipa::path(get, path = "/api/v1/accounts/{account}/invoices", tag = "payments",
    params(
        ("account" = Uuid, Path, description = "The account"),
        ("as_of" = Option<NaiveDate>, Query, description = "The day looked at"),
    ),
    responses((status = 200, body = InvoicesOut), (status = 404, body = Problem)))]
async fn invoices(visit: Visit, Path(id): Path<AccountId>, ask: ListAsk) -> Answer {
    let found = of_account(visit.company(), &visit.desk, id, as_of(&ask)?).await?;
    let figures = found.as_ref().map(|found| PaymentsOut::of(&found.figures));
    let lines = found.map(|found| found.invoices).unwrap_or_default();
    json(&InvoicesOut { figures, invoices: lines.into_iter().map(InvoiceOut::of).collect() })
}
