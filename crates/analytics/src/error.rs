//! What can go wrong below the use cases. Leaves out bad rows: those never get here.

/// Why facts could not be written, read or added up.
#[derive(Debug, thiserror::Error)]
pub enum AnalyticsError {
    /// The disk, or a file that is missing from it.
    #[error("sales files: {0}")]
    Io(#[from] std::io::Error),
    /// The folder of the store, or a key that leads out of it.
    #[error("sales store: {0}")]
    Store(#[from] object_store::Error),
    /// A stored file is damaged or could not be written.
    #[error("sales file format: {0}")]
    Parquet(#[from] parquet::errors::ParquetError),
    /// A report failed or needed more memory than it may use.
    #[error("sales report: {0}")]
    Report(#[from] datafusion::error::DataFusionError),
    /// A sum beyond what can be kept exactly (±922,337,203,685,477.5807).
    #[error("a sum of account {account_key} is too large to be kept exactly")]
    SumTooLarge {
        /// The account's key.
        account_key: u32,
    },
    /// The same for a total of several accounts.
    #[error("a total is too large to be kept exactly")]
    TotalTooLarge,
    /// An import without a single row.
    #[error("an import needs at least one row")]
    NoRows,
    /// Columns of different length, or a key of 2³¹ or more.
    #[error("facts are malformed: {0}")]
    Malformed(&'static str),
}
