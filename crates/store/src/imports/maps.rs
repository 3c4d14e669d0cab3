//! Column maps remembered per set of headers, so that next month's file is understood at once.

use crate::StoreError;
use crate::desk::{Desk, Quiet, Tx};
use crate::dialect::Json;
use crate::reach::tables::COLUMN_MAPS;
use crate::reach::{Import, Permit, open};
use canopy_domain::imports::Mapping;
use sea_query::{Expr, ExprTrait as _, OnConflict, Query};

impl<D: AsRef<Desk>> Permit<'_, Import, D> {
    /// The map used last for files with these headers.
    pub async fn column_map(&self, signature: &str) -> Result<Option<Mapping>, StoreError> {
        let mut statement = open::select(COLUMN_MAPS);
        statement.column("mapping").and_where(Expr::col("signature").eq(signature));
        let found: Option<(Json<Mapping>,)> = self.at().as_ref().fetch_first(&statement).await?;
        Ok(found.map(|(mapping,)| mapping.0))
    }
}

impl Permit<'_, Import, Tx> {
    /// Remembers the map used for files with these headers.
    pub async fn remember_column_map(
        &self,
        signature: &str,
        mapping: &Mapping,
    ) -> Result<(), StoreError> {
        let tx = self.at();
        let statement = Query::insert()
            .into_table(COLUMN_MAPS)
            .columns(["signature", "mapping", "used_at"])
            .values_panic([
                signature.into(),
                serde_json::to_string(mapping)?.into(),
                tx.now().into(),
            ])
            .on_conflict(
                OnConflict::column("signature").update_columns(["mapping", "used_at"]).to_owned(),
            )
            .to_owned();
        tx.execute_quietly(Quiet::Derived, &statement).await.map(drop)
    }
}
