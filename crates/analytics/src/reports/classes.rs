//! Which classes of products each account bought.

use super::scan::{Fold, From, Rows, Scan};
use super::scope::SalesScope;
use crate::facts::{FactFile, FactStore};
use crate::{AnalyticsError, Reach};
use canopy_domain::Window;
use canopy_domain::primitives::day_number;

/// Classes told apart at most: each account has a bit for each.
pub const MOST_CLASSES: usize = 128;

/// The classes each account in scope bought goods of (rows with a positive quantity) in the current
/// period, as bits; accounts that bought none are left out. `class_of` names the class of each
/// product, none for products without one.
///
/// Blocks the thread; sixteen bytes for each account are held in memory.
pub fn classes_bought(
    store: &FactStore,
    scope: &SalesScope<'_>,
    class_of: &[Option<u8>],
    window: Window,
) -> Result<Vec<(u32, u128)>, AnalyticsError> {
    let from_day = window.current_start();
    let within = |file: &&FactFile| file.last_day >= from_day && file.first_day <= window.as_of;
    let files: Vec<&FactFile> = scope.files.iter().filter(within).collect();
    let reach = scope.within();
    let days = (day_number(from_day), day_number(window.as_of));
    let scan = Scan { store, files: &files, reach: &reach, from: From::Facts { products: true } };
    let make = || ClassFold { reach: &reach, class_of, days, bought: Vec::new() };
    let mut bought: Vec<u128> = Vec::new();
    for fold in scan.run(make)? {
        if bought.len() < fold.bought.len() {
            bought.resize(fold.bought.len(), 0);
        }
        bought.iter_mut().zip(fold.bought).for_each(|(all, some)| *all |= some);
    }
    Ok((0..).zip(bought).filter(|(_, bits)| *bits != 0).collect())
}

struct ClassFold<'a> {
    reach: &'a Reach,
    class_of: &'a [Option<u8>],
    days: (i32, i32),
    bought: Vec<u128>,
}

impl Fold for ClassFold<'_> {
    fn take(&mut self, rows: &Rows) -> Result<(), AnalyticsError> {
        let keys = rows.account_key.iter().zip(&rows.product_key);
        for ((account, product), (day, quantity)) in keys.zip(rows.time.iter().zip(&rows.quantity))
        {
            let account = account.cast_unsigned();
            let class = self.class_of.get(product.cast_unsigned() as usize).copied().flatten();
            let Some(class) = class.filter(|class| usize::from(*class) < MOST_CLASSES) else {
                continue;
            };
            let is_within = (self.days.0..=self.days.1).contains(day);
            if *quantity <= 0 || !is_within || !self.reach.contains(account) {
                continue;
            }
            let place = account as usize;
            if place >= self.bought.len() {
                self.bought.resize(place + 1, 0);
            }
            if let Some(bits) = self.bought.get_mut(place) {
                *bits |= 1 << class;
            }
        }
        Ok(())
    }
}
