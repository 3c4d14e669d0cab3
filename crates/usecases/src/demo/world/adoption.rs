//! How ten products reach one district: the university hospital buys first, its own city follows
//! within months, some of the other city much later, the rest never. The other districts have had
//! them all along.

use super::MONTHS;
use super::accounts::Account;
use std::ops::Range;

/// Who buys first.
const CENTRE: &str = "鹤浦医科大学附属医院";
/// Its city, and the other one of the district.
const NEAR: &str = "鹤浦市";
const FAR: &str = "霞澳市";
/// Places of the products in the catalogue: endocrinology, and what stands beside it.
const PRODUCTS: Range<usize> = 13..23;
/// Month in which the centre buys the first of them; the others follow every two and a half months.
const FIRST: u32 = 7;

/// The first month in which an account buys a product; `MONTHS` for never.
pub(super) fn first_month(account: &Account, product: usize) -> u32 {
    let is_here = account.city == NEAR || account.city == FAR;
    if !is_here || !PRODUCTS.contains(&product) {
        return 0;
    }
    let place = u32::try_from(product - PRODUCTS.start).unwrap_or(0);
    let led = FIRST + 5 * place / 2;
    let own: u32 = account.code.bytes().map(u32::from).sum();
    match account.name.as_str() {
        CENTRE => led,
        // Its own units come last: they live on what the house has.
        name if name.starts_with(CENTRE) => led + 8,
        // Now this one sooner, now that: nobody but the centre is always ahead.
        _ if account.city == NEAR => led + 1 + (own * 31 + place * 17) % 5,
        _ if (own + place).is_multiple_of(4) => led + 13,
        _ => MONTHS,
    }
}

/// The centre and its city list all of these products, and buy more of them than of others; the
/// centre so much that it orders each as soon as it has it.
pub(super) fn stock(account: &Account, weights: &mut [f64]) {
    if account.city != NEAR {
        return;
    }
    let usual = weights.iter().sum::<f64>() / weights.len().max(1) as f64;
    for weight in weights.iter_mut().take(PRODUCTS.end).skip(PRODUCTS.start) {
        let times = if account.name == CENTRE { 12.0 } else { 4.0 };
        *weight = weight.max(times * usual);
    }
}
