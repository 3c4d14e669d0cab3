//! Accounts a sales file names that nobody knows, held with ranked candidates until somebody says
//! which account each is. Reached with a permit to import, not through an account.

use crate::StoreError;
use crate::audit::Change;
use crate::desk::{Desk, Tx};
use crate::dialect::{Bulk, Cell, Cells, Column, FromCells, Json, OnClash, decode};
use crate::page::limited;
use crate::reach::tables::HELD_ACCOUNTS;
use crate::reach::{Import, Permit, View, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{AccountId, Amount, ImportId};
use sea_query::{Asterisk, Expr, ExprTrait as _, Order, SelectStatement};
use serde_json::json;
use std::collections::BTreeMap;

/// What was decided about a held account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Decision {
    /// Nothing yet.
    Open,
    /// It is an account that is known.
    Matched,
    /// It is a new account.
    Created,
    /// Its rows are left out.
    LeftOut,
}

impl Decision {
    const ALL: [Self; 4] = [Self::Open, Self::Matched, Self::Created, Self::LeftOut];

    /// The code kept in the database and the API.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Matched => "matched",
            Self::Created => "created",
            Self::LeftOut => "left_out",
        }
    }
}

impl Cell for Decision {
    fn read(row: &crate::dialect::Row<'_>, at: usize) -> Result<Self, StoreError> {
        let code = String::read(row, at)?;
        decode(Self::ALL.into_iter().find(|decision| decision.code() == code), &code)
    }
}

/// A held account.
#[derive(Debug, Clone, PartialEq)]
pub struct HeldAccount {
    /// Its place in the list of the import.
    pub seq: u64,
    /// The code in the file.
    pub code: String,
    /// The name in the file.
    pub name: String,
    /// What else the file says of it.
    pub attributes: BTreeMap<String, String>,
    /// How many sales rows wait for it.
    pub sales_rows: u64,
    /// What they sum up to.
    pub amount: Amount,
    /// Ranked candidates: account and likeness 0–1, best first.
    pub candidates: Vec<(AccountId, f64)>,
    /// What was decided.
    pub decision: Decision,
    /// The account it was matched with.
    pub account: Option<AccountId>,
}

const COLUMNS: [&str; 9] = [
    "seq",
    "code",
    "name",
    "attributes",
    "sales_rows",
    "amount",
    "candidates",
    "decision",
    "decided_account_id",
];

/// How many held accounts of an import were decided how.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HeldCounts {
    /// Not yet.
    pub open: u64,
    /// As one that is known.
    pub matched: u64,
    /// As a new one.
    pub created: u64,
    /// To be left out.
    pub left_out: u64,
}

impl FromCells for HeldAccount {
    fn from_cells(cells: &mut Cells<'_>) -> Result<Self, StoreError> {
        Ok(Self {
            seq: cells.take()?,
            code: cells.take()?,
            name: cells.take()?,
            attributes: cells.take::<Json<_>>()?.0,
            sales_rows: cells.take()?,
            amount: cells.take()?,
            candidates: cells.take::<Json<_>>()?.0,
            decision: cells.take()?,
            account: cells.take()?,
        })
    }
}

/// An account to be held.
#[derive(Debug, Clone, PartialEq)]
pub struct NewHeldAccount {
    /// The code in the file.
    pub code: String,
    /// The name in the file.
    pub name: String,
    /// What else the file says of it.
    pub attributes: BTreeMap<String, String>,
    /// How many sales rows wait for it.
    pub sales_rows: u64,
    /// What they sum up to.
    pub amount: Amount,
    /// Ranked candidates: account and likeness 0–1, best first.
    pub candidates: Vec<(AccountId, f64)>,
}

/// The held accounts of an import in their order, beginning with place `from`.
fn from_place(import: ImportId, from: u64, limit: u32) -> Result<SelectStatement, StoreError> {
    let from = i64::try_from(from).map_err(|_| StoreError::BadPageMark)?;
    let mut statement = open::select(HELD_ACCOUNTS);
    statement
        .columns(COLUMNS)
        .and_where(Expr::col("import_id").eq(import.0))
        .and_where(Expr::col("seq").gte(from))
        .order_by("seq", Order::Asc)
        .limit(limited(limit));
    Ok(statement)
}

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// The held accounts of an import, beginning with place `from`.
    pub async fn held_accounts(
        &self,
        import: ImportId,
        from: u64,
        limit: u32,
    ) -> Result<Vec<HeldAccount>, StoreError> {
        self.at().as_ref().fetch(&from_place(import, from, limit)?).await
    }

    /// The held accounts of an import that wait for a decision, beginning with place `from`.
    pub async fn open_held_accounts(
        &self,
        import: ImportId,
        from: u64,
        limit: u32,
    ) -> Result<Vec<HeldAccount>, StoreError> {
        let mut statement = from_place(import, from, limit)?;
        statement.and_where(Expr::col("decision").eq(Decision::Open.code()));
        self.at().as_ref().fetch(&statement).await
    }

    /// How many held accounts of an import were decided how.
    pub async fn held_counts(&self, import: ImportId) -> Result<HeldCounts, StoreError> {
        let mut statement = open::select(HELD_ACCOUNTS);
        statement
            .column("decision")
            .expr(Expr::col(Asterisk).count())
            .and_where(Expr::col("import_id").eq(import.0))
            .group_by_col("decision");
        let rows: Vec<(Decision, u64)> = self.at().as_ref().fetch(&statement).await?;
        let mut counts = HeldCounts::default();
        for (decision, count) in rows {
            match decision {
                Decision::Open => counts.open = count,
                Decision::Matched => counts.matched = count,
                Decision::Created => counts.created = count,
                Decision::LeftOut => counts.left_out = count,
            }
        }
        Ok(counts)
    }
}

impl Permit<'_, Import, Tx> {
    /// Holds accounts, replacing those held for the import before.
    pub async fn hold_accounts(
        &self,
        import: ImportId,
        held: &[NewHeldAccount],
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let gone =
            open::delete(HELD_ACCOUNTS).and_where(Expr::col("import_id").eq(import.0)).to_owned();
        tx.execute(&gone).await?;
        let text = |of: &dyn Fn(&NewHeldAccount) -> String| {
            Column::Text(held.iter().map(|account| Some(of(account))).collect())
        };
        let rows: Result<Vec<i64>, _> = held.iter().map(|h| i64::try_from(h.sales_rows)).collect();
        let amounts = held.iter().map(|account| account.amount.ten_thousandths());
        tx.write_all(&Bulk {
            table: HELD_ACCOUNTS.name(),
            columns: vec![
                ("import_id", Column::Uuid(vec![Some(import.0); held.len()])),
                ("seq", Column::Integer((0_i64..).take(held.len()).collect())),
                ("code", text(&|account| account.code.clone())),
                ("name", text(&|account| account.name.clone())),
                ("attributes", text(&|account| json!(account.attributes).to_string())),
                ("sales_rows", Column::Integer(rows.map_err(StoreError::broken)?)),
                ("amount", Column::Integer(amounts.collect())),
                ("candidates", text(&|account| json!(account.candidates).to_string())),
            ],
            on_clash: OnClash::Fail,
        })
        .await?;
        let after = json!({ "held": held.len() });
        tx.record(Change::of(Verb::HoldAccounts, RecordKind::Import, import.0).after(after)).await
    }

    /// Says which account a held one is that waits for a decision. An account must be given exactly
    /// where the decision is `Matched`, and it must be in sight; a new one is created by the run.
    pub async fn decide_held(
        &self,
        import: ImportId,
        seq: u64,
        decision: Decision,
        account: Option<AccountId>,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        if (decision == Decision::Matched) != account.is_some() {
            return Err(StoreError::WrongState);
        }
        if let Some(account) = account {
            tx.find::<View>(account).await?;
        }
        let seq = i64::try_from(seq).map_err(|_| StoreError::NotFound)?;
        let statement = open::update(HELD_ACCOUNTS)
            .value("decision", decision.code())
            .value("decided_account_id", account.map(|id| id.0))
            .value("decided_by", tx.actor().map(|user| user.0))
            .and_where(Expr::col("import_id").eq(import.0))
            .and_where(Expr::col("seq").eq(seq))
            .and_where(Expr::col("decision").eq(Decision::Open.code()))
            .to_owned();
        if tx.execute(&statement).await? != 1 {
            return Err(StoreError::Conflict);
        }
        let after = json!({
            "seq": seq,
            "decision": decision.code(),
            "account": account.map(|id| id.0),
        });
        tx.record(Change::of(Verb::DecideHeld, RecordKind::Import, import.0).after(after)).await
    }

    /// Decides about every held account that waits for it, `Created` or `LeftOut`; how many.
    pub async fn decide_open_held(
        &self,
        import: ImportId,
        decision: Decision,
    ) -> Result<u64, StoreError> {
        let tx = self.at();
        if !matches!(decision, Decision::Created | Decision::LeftOut) {
            return Err(StoreError::WrongState);
        }
        let statement = open::update(HELD_ACCOUNTS)
            .value("decision", decision.code())
            .value("decided_by", tx.actor().map(|user| user.0))
            .and_where(Expr::col("import_id").eq(import.0))
            .and_where(Expr::col("decision").eq(Decision::Open.code()))
            .to_owned();
        let decided = tx.execute(&statement).await?;
        let after = json!({ "decision": decision.code(), "held": decided });
        tx.record(Change::of(Verb::DecideRest, RecordKind::Import, import.0).after(after)).await?;
        Ok(decided)
    }
}
