//! Products: what is sold, seen by everybody. Created by imports; found by name, code and pinyin.

use crate::StoreError;
use crate::accounts::{SearchForms, needles};
use crate::audit::Change;
use crate::desk::{Count, Desk, Tx};
use crate::dialect::{Bulk, Column, OnClash, row};
use crate::page::{Page, PageMark, limited};
use crate::reach::tables::PRODUCTS;
use crate::reach::{Import, Permit, open};
use canopy_domain::audit::{RecordKind, Verb};
use canopy_domain::primitives::{ImportId, ProductId};
use sea_query::{Condition, Expr, ExprTrait as _, Order, SelectStatement};
use serde_json::json;
use uuid::Uuid;

/// Keys looked up by one statement.
const KEYS_AT_ONCE: usize = 500;

/// A product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// The compact key by which sales facts name it.
    pub sales_key: u32,
    /// Its code, empty where it has none.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its class, empty where unknown.
    pub class: String,
    pub(crate) sort_name: String,
}

row!(Product { id, sales_key, code, name, class, sort_name });

const COLUMNS: [&str; 6] = ["id", "sales_key", "code", "name", "class", "sort_name"];

/// A product behind a key.
pub type KeyedProduct = Product;

/// A product to be created.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewProduct {
    /// Its id, made by the caller.
    pub id: ProductId,
    /// Its code, unique unless empty.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Its class.
    pub class: String,
}

/// A page of products asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProductQuery {
    /// Part of the name, the code, or the pinyin or its initials.
    pub text: Option<String>,
    /// Of this class.
    pub class: Option<String>,
    /// How many at most.
    pub limit: u32,
    /// Where the page begins.
    pub after: Option<PageMark>,
}

impl Desk {
    /// A page of products by name.
    pub async fn products(&self, query: &ProductQuery) -> Result<Page<Product>, StoreError> {
        let limit = limited(query.limit);
        let mut statement = open::select(PRODUCTS);
        statement.columns(COLUMNS);
        filtered(&mut statement, query);
        if let Some(mark) = &query.after {
            let (name, id): (String, Uuid) = mark.read()?;
            let row = Expr::tuple([Expr::col("sort_name"), Expr::col("id")]);
            statement.and_where(row.gt(Expr::tuple([Expr::val(name), Expr::val(id)])));
        }
        statement.order_by("sort_name", Order::Asc).order_by("id", Order::Asc).limit(limit + 1);
        let rows: Vec<Product> = self.fetch(&statement).await?;
        Page::cut(rows, limit, |row| PageMark::of(&(&row.sort_name, row.id.0)))
    }

    /// How many products there are, counted to 10,000.
    pub async fn count_products(&self, query: &ProductQuery) -> Result<Count, StoreError> {
        let mut statement = open::select(PRODUCTS);
        filtered(&mut statement, query);
        self.count(statement, 10_000).await
    }

    /// One product.
    pub async fn product(&self, id: ProductId) -> Result<Product, StoreError> {
        let mut statement = open::select(PRODUCTS);
        statement.columns(COLUMNS).and_where(Expr::col("id").eq(id.0));
        self.fetch_one(&statement).await
    }

    /// The products behind keys, in the order of the keys.
    pub async fn products_by_key(&self, keys: &[u32]) -> Result<Vec<KeyedProduct>, StoreError> {
        let mut found = Vec::with_capacity(keys.len());
        for some in keys.chunks(KEYS_AT_ONCE) {
            let mut statement = open::select(PRODUCTS);
            statement
                .columns(COLUMNS)
                .and_where(Expr::col("sales_key").is_in(some.iter().map(|key| i64::from(*key))))
                .order_by("sales_key", Order::Asc);
            found.extend(self.fetch::<Product>(&statement).await?);
        }
        Ok(found)
    }

    /// Every product, in the order of their keys; for matching a file's products.
    pub async fn all_products(&self) -> Result<Vec<Product>, StoreError> {
        let mut statement = open::select(PRODUCTS);
        statement.columns(COLUMNS).order_by("sales_key", Order::Asc);
        self.fetch(&statement).await
    }

    /// The classes that occur.
    pub async fn product_classes(&self) -> Result<Vec<String>, StoreError> {
        let mut statement = open::select(PRODUCTS);
        statement
            .distinct()
            .column("class")
            .and_where(Expr::col("class").ne(""))
            .order_by("class", Order::Asc)
            .limit(500);
        let rows: Vec<(String,)> = self.fetch_kept(&statement).await?;
        Ok(rows.into_iter().map(|(class,)| class).collect())
    }
}

impl Permit<'_, Import, Tx> {
    /// Creates products; yields the key under which sales facts will name each, in order.
    pub async fn create_products(
        &self,
        products: &[NewProduct],
        import: Option<ImportId>,
    ) -> Result<Vec<u32>, StoreError> {
        if products.is_empty() {
            return Ok(Vec::new());
        }
        let keys = crate::accounts::allocate(self.at(), "product", products.len()).await?;
        self.create_products_under(&keys, products, import).await?;
        Ok(keys)
    }

    /// Reserves keys for products created later.
    pub async fn reserve_product_keys(&self, count: usize) -> Result<Vec<u32>, StoreError> {
        crate::accounts::reserve(self.at(), "product", count).await
    }

    /// Creates products under keys reserved before, one for each.
    pub async fn create_products_under(
        &self,
        keys: &[u32],
        products: &[NewProduct],
        import: Option<ImportId>,
    ) -> Result<(), StoreError> {
        if products.is_empty() {
            return Ok(());
        }
        let tx = self.at();
        let forms: Vec<SearchForms> =
            products.iter().map(|p| SearchForms::of(&p.name, &p.code, &[])).collect();
        let text = |of: fn(&NewProduct) -> &str| {
            Column::Text(products.iter().map(|p| Some(of(p).to_owned())).collect())
        };
        let form = |of: fn(&SearchForms) -> &str| {
            Column::Text(forms.iter().map(|f| Some(of(f).to_owned())).collect())
        };
        let now = Column::Instant(vec![Some(tx.now()); products.len()]);
        tx.write_all(&Bulk {
            table: PRODUCTS.name(),
            columns: vec![
                ("id", Column::Uuid(products.iter().map(|p| Some(p.id.0)).collect())),
                ("sales_key", Column::Integer(keys.iter().map(|k| i64::from(*k)).collect())),
                ("code", text(|p| &p.code)),
                ("name", text(|p| &p.name)),
                ("class", text(|p| &p.class)),
                ("sort_name", form(|f| &f.sort_name)),
                ("name_search", form(|f| &f.name_search)),
                ("pinyin", form(|f| &f.pinyin)),
                ("initials", form(|f| &f.initials)),
                ("created_import_id", Column::Uuid(vec![import.map(|i| i.0); products.len()])),
                ("created_at", now.clone()),
                ("updated_at", now),
            ],
            on_clash: OnClash::Fail,
        })
        .await?;
        let record = import.map(|import| import.0);
        let change = Change {
            record,
            ..Change::of(Verb::CreateProducts, RecordKind::Import, Uuid::nil())
                .after(json!({ "created": products.len() }))
        };
        tx.record(change).await
    }
}

fn filtered(statement: &mut SelectStatement, query: &ProductQuery) {
    statement.and_where_option(query.class.as_ref().map(|class| Expr::col("class").eq(class)));
    for word in query.text.as_deref().map(needles).unwrap_or_default() {
        statement.cond_where(mentions(&word));
    }
}

/// The shadow columns hold a search text.
pub(crate) fn mentions(text: &str) -> Condition {
    let pattern = format!("%{text}%");
    Condition::any()
        .add(Expr::col("name_search").like(&pattern))
        .add(Expr::col("pinyin").like(&pattern))
        .add(Expr::col("initials").like(&pattern))
}
