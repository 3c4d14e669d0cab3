//! Which files of invoices and receipts count. An import is visible exactly when its line here
//! commits, and undone by one change of it. What a line holds is the business of analytics.

use crate::StoreError;
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::open;
use crate::reach::tables::PAYMENT_FILES;
use canopy_domain::primitives::ImportId;
use sea_query::{Expr, ExprTrait as _, Order, Query};

/// A file of invoices or receipts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaymentRecord {
    /// The import that brought it.
    pub import: ImportId,
    /// Its description as analytics wrote it, JSON.
    pub payment_file: String,
}

row!(PaymentRecord { import, payment_file });

impl Desk {
    /// The files that count, in the order of their imports.
    pub async fn payment_files(&self) -> Result<Vec<PaymentRecord>, StoreError> {
        let mut statement = open::select(PAYMENT_FILES);
        statement
            .columns(["import_id", "payment_file"])
            .and_where(Expr::col("live").eq(true))
            .order_by("import_id", Order::Asc);
        self.fetch(&statement).await
    }

    /// Every file that ever counted: screenings of then still show the invoices of those undone since.
    pub async fn all_payment_files(&self) -> Result<Vec<PaymentRecord>, StoreError> {
        let mut statement = open::select(PAYMENT_FILES);
        statement.columns(["import_id", "payment_file"]).order_by("import_id", Order::Asc);
        self.fetch(&statement).await
    }

    /// These files, whether they still count or not: the inputs of an earlier screening.
    pub async fn payment_files_of(
        &self,
        imports: &[ImportId],
    ) -> Result<Vec<PaymentRecord>, StoreError> {
        let mut statement = open::select(PAYMENT_FILES);
        statement
            .columns(["import_id", "payment_file"])
            .and_where(Expr::col("import_id").is_in(imports.iter().map(|import| import.0)))
            .order_by("import_id", Order::Asc);
        self.fetch(&statement).await
    }
}

/// Makes the payments of an import count. Part of finishing the import, which is audited.
pub(crate) async fn add(tx: &Tx, import: ImportId, payment_file: &str) -> Result<(), StoreError> {
    let statement = Query::insert()
        .into_table(PAYMENT_FILES)
        .columns(["import_id", "payment_file", "live", "added_at"])
        .values_panic([import.0.into(), payment_file.into(), true.into(), tx.now().into()])
        .to_owned();
    tx.execute_one(&statement).await
}

/// Makes the payments of an import count no more. Part of undoing it, which is audited.
pub(crate) async fn withdraw(tx: &Tx, import: ImportId) -> Result<(), StoreError> {
    let statement = open::update(PAYMENT_FILES)
        .value("live", false)
        .and_where(Expr::col("import_id").eq(import.0))
        .to_owned();
    tx.execute(&statement).await.map(drop)
}
