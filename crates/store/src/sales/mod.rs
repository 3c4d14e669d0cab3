//! Products, and the list of sales files that count. The facts themselves are kept by analytics.

mod files;
mod products;

pub use files::SalesFile;
pub(crate) use files::{add, withdraw};
pub(crate) use products::mentions as product_mentions;
pub use products::{KeyedProduct, NewProduct, Product, ProductQuery};
