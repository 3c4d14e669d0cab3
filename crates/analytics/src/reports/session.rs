//! The one way a query is started: which files it reads and how much memory it may use.

use crate::{AnalyticsError, FactStore};
use datafusion::arrow::datatypes::{DataType, Field, Schema};
use datafusion::datasource::file_format::parquet::ParquetFormat;
use datafusion::datasource::listing::{
    ListingOptions, ListingTable, ListingTableConfig, ListingTableUrl,
};
use datafusion::execution::object_store::ObjectStoreUrl;
use datafusion::execution::runtime_env::{RuntimeEnv, RuntimeEnvBuilder};
use datafusion::prelude::{DataFrame, SessionConfig, SessionContext};
use object_store::local::LocalFileSystem;
use std::sync::Arc;

/// What all reports of a store may use together; beyond, they spill to disk or fail.
const MEMORY_BYTES: usize = 256 << 20;
const PARTITIONS: usize = 2;
const STORE: &str = "canopy://sales";

/// Which of an import's files a report reads.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Table {
    Facts,
    Rollup,
}

/// Makes what the queries of a store share.
pub(crate) fn runtime(objects: &Arc<LocalFileSystem>) -> Result<Arc<RuntimeEnv>, AnalyticsError> {
    let runtime = RuntimeEnvBuilder::new().with_memory_limit(MEMORY_BYTES, 1.0).build_arc()?;
    let store = Arc::clone(objects);
    runtime.register_object_store(ObjectStoreUrl::parse(STORE)?.as_ref(), store);
    Ok(runtime)
}

/// The rows of the given object keys as one table.
pub(crate) fn rows_of<'a>(
    store: &FactStore,
    table: Table,
    keys: impl Iterator<Item = &'a String>,
) -> Result<DataFrame, AnalyticsError> {
    let mut config = SessionConfig::new().with_target_partitions(PARTITIONS);
    config.options_mut().execution.parquet.pushdown_filters = true;
    let context = SessionContext::new_with_config_rt(config, store.runtime());
    let paths = keys
        .map(|key| ListingTableUrl::parse(format!("{STORE}/{key}")))
        .collect::<Result<Vec<_>, _>>()?;
    let options =
        ListingOptions::new(Arc::new(ParquetFormat::default())).with_file_extension(".parquet");
    let listing = ListingTableConfig::new_with_multi_paths(paths)
        .with_listing_options(options)
        .with_schema(Arc::new(table.schema()));
    Ok(context.read_table(Arc::new(ListingTable::try_new(listing)?))?)
}

impl Table {
    /// The columns reports use; the files have more.
    fn schema(self) -> Schema {
        let required = |name: &str, kind| Field::new(name, kind, false);
        let money = || DataType::Decimal128(18, 4);
        let account = required("account_key", DataType::Int32);
        let sums = [required("amount", money()), required("quantity", money())];
        let keys = match self {
            Self::Facts => {
                let product = required("product_key", DataType::Int32);
                vec![account, product, required("day", DataType::Date32)]
            }
            Self::Rollup => vec![account, required("month", DataType::Int32)],
        };
        Schema::new(keys.into_iter().chain(sums).collect::<Vec<_>>())
    }
}
