//! Growth by product and class, and what price, volume and mix did.

use super::ask::{Grounds, GrowthAsk, too_large};
use crate::{Company, Outcome};
use canopy_analytics::SpanKey;
use canopy_domain::growth::{Comparison, PriceVolumeMix, TwoSums, price_volume_mix};
use canopy_domain::primitives::{Amount, ImportId};
use canopy_store::Desk;
use canopy_store::sales::Product;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What became of the products sold to the accounts asked for.
#[derive(Debug, Clone)]
pub struct Products {
    /// Which days against which.
    pub spans: Comparison,
    /// Every product sold in one of the spans, largest change first.
    pub products: Vec<ProductChange>,
    /// The same by class; the class is empty where none is known.
    pub classes: Vec<ClassChange>,
    /// What price, volume and mix did; none where files of these days have no quantities.
    pub split: Option<PriceVolumeMix>,
}

/// What became of one product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProductChange {
    /// The product.
    pub product: Product,
    /// Its sums.
    pub sums: TwoSums,
    /// Current less base.
    pub change: Amount,
}

/// What became of a class of products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClassChange {
    /// Its name.
    pub class: String,
    /// Its sums.
    pub sums: TwoSums,
    /// Current less base.
    pub change: Amount,
    /// Products of it that were sold.
    pub products: u32,
}

/// Reads it; `None` while nothing was imported.
pub async fn products(
    company: &Company,
    desk: &Desk,
    ask: &GrowthAsk,
) -> Outcome<Option<Products>> {
    let Some(grounds) = Grounds::of(desk, ask).await? else { return Ok(None) };
    let lines = grounds.sums(company, SpanKey::Product).await?;
    let keys: Vec<u32> = lines.iter().map(|line| line.key).collect();
    let known: FxHashMap<u32, Product> =
        desk.products_by_key(&keys).await?.into_iter().map(|one| (one.sales_key, one)).collect();
    let mut products = Vec::with_capacity(lines.len());
    for line in lines.iter() {
        let Some(product) = known.get(&line.key).cloned() else { continue };
        let change = line.sums.change().ok_or_else(too_large)?;
        products.push(ProductChange { product, sums: line.sums, change });
    }
    products.sort_by_key(|one| (largest_first(one.change), one.product.sales_key));
    let split = if has_quantities(desk, &grounds).await? {
        let sums: Vec<TwoSums> = lines.iter().map(|line| line.sums).collect();
        Some(price_volume_mix(&sums).ok_or_else(too_large)?)
    } else {
        None
    };
    Ok(Some(Products { spans: grounds.spans, classes: classes(&products)?, products, split }))
}

fn classes(products: &[ProductChange]) -> Outcome<Vec<ClassChange>> {
    let mut sums: BTreeMap<&str, (TwoSums, u32)> = BTreeMap::new();
    for one in products {
        let (sum, count) = sums.entry(&one.product.class).or_default();
        *sum = sum.plus(&one.sums).ok_or_else(too_large)?;
        *count += 1;
    }
    let line = |(class, (sums, products)): (&str, (TwoSums, u32))| {
        let change = sums.change().ok_or_else(too_large)?;
        Ok(ClassChange { class: class.to_owned(), sums, change, products })
    };
    let mut lines = sums.into_iter().map(line).collect::<Outcome<Vec<ClassChange>>>()?;
    lines.sort_by_key(|one| largest_first(one.change));
    Ok(lines)
}

/// Whether every file with rows in one of the spans states quantities.
async fn has_quantities(desk: &Desk, grounds: &Grounds) -> Outcome<bool> {
    let spans = [grounds.spans.base, grounds.spans.current];
    let touched = grounds.files.iter().filter(|file| {
        spans.iter().any(|span| file.first_day <= span.to && file.last_day >= span.from)
    });
    let imports: Vec<ImportId> = touched.map(|file| file.import).collect();
    Ok(desk.without_quantities(&imports).await?.is_empty())
}

fn largest_first(change: Amount) -> std::cmp::Reverse<u64> {
    std::cmp::Reverse(change.ten_thousandths().unsigned_abs())
}
