//! Which files of facts are valid. An import is visible exactly when its line here commits, and
//! undone by one change of it. What a line holds is the business of analytics.

use crate::StoreError;
use crate::desk::{Desk, Tx};
use crate::dialect::row;
use crate::reach::open;
use crate::reach::tables::SALES_FILES;
use canopy_domain::primitives::ImportId;
use sea_query::{Expr, ExprTrait as _, Order, Query};

/// A file of facts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SalesFile {
    /// The import that brought it.
    pub import: ImportId,
    /// Its description as analytics wrote it, JSON.
    pub fact_file: String,
}

row!(SalesFile { import, fact_file });

impl Desk {
    /// The files that count, in the order of their imports.
    pub async fn sales_files(&self) -> Result<Vec<SalesFile>, StoreError> {
        let mut statement = open::select(SALES_FILES);
        statement
            .columns(["import_id", "fact_file"])
            .and_where(Expr::col("live").eq(true))
            .order_by("import_id", Order::Asc);
        self.fetch(&statement).await
    }

    /// Every file that ever counted: screenings of then still show the rows of those undone since.
    pub async fn all_sales_files(&self) -> Result<Vec<SalesFile>, StoreError> {
        let mut statement = open::select(SALES_FILES);
        statement.columns(["import_id", "fact_file"]).order_by("import_id", Order::Asc);
        self.fetch(&statement).await
    }

    /// These files, whether they still count or not: the inputs of an earlier screening.
    pub async fn sales_files_of(&self, imports: &[ImportId]) -> Result<Vec<SalesFile>, StoreError> {
        let mut statement = open::select(SALES_FILES);
        statement
            .columns(["import_id", "fact_file"])
            .and_where(Expr::col("import_id").is_in(imports.iter().map(|import| import.0)))
            .order_by("import_id", Order::Asc);
        self.fetch(&statement).await
    }
}

/// Makes the facts of an import count. Part of finishing the import, which is audited.
pub(crate) async fn add(tx: &Tx, import: ImportId, fact_file: &str) -> Result<(), StoreError> {
    let statement = Query::insert()
        .into_table(SALES_FILES)
        .columns(["import_id", "fact_file", "live", "added_at"])
        .values_panic([import.0.into(), fact_file.into(), true.into(), tx.now().into()])
        .to_owned();
    tx.execute_one(&statement).await
}

/// Makes the facts of an import count no more. Part of undoing it, which is audited.
pub(crate) async fn withdraw(tx: &Tx, import: ImportId) -> Result<(), StoreError> {
    let statement = open::update(SALES_FILES)
        .value("live", false)
        .and_where(Expr::col("import_id").eq(import.0))
        .to_owned();
    tx.execute(&statement).await.map(drop)
}
