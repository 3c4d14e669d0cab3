//! Price, volume and mix. Leaves out products that cannot be compared: they are named apart.

use super::movement::{TwoSums, exact, wide};
use crate::primitives::Amount;

/// A change of revenue by what caused it. The parts sum to it exactly.
///
/// Over products with positive revenue and quantity in both spans (price-volume-mix analysis as
/// management accounting teaches it, e.g. C. T. Horngren et al., *Cost Accounting*, chapter on sales
/// variances: selling-price, sales-quantity and sales-mix variance, with last period as budget):
///
/// - price = Σ (R₁ᵢ − q₁ᵢ · R₀ᵢ/q₀ᵢ): today's quantities at today's prices less at those of then;
/// - volume = (Q₁ − Q₀) · R₀/Q₀: more or fewer units at the mean price of then;
/// - mix = what is left: shares of dearer and cheaper products, and the rounding of the two above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PriceVolumeMix {
    /// Prices.
    pub price: Amount,
    /// Units.
    pub volume: Amount,
    /// Shares of products among the units.
    pub mix: Amount,
    /// Products sold now and not in the base span.
    pub new_products: Amount,
    /// Products sold in the base span and not now.
    pub lost_products: Amount,
    /// Products without quantities, or whose returns outweigh what was sold.
    pub not_comparable: Amount,
    /// How many products price, volume and mix rest on.
    pub compared: u32,
}

impl PriceVolumeMix {
    /// The parts, in the order shown.
    pub const fn parts(&self) -> [Amount; 6] {
        [
            self.volume,
            self.price,
            self.mix,
            self.new_products,
            self.lost_products,
            self.not_comparable,
        ]
    }
}

/// Splits the change of these products; `None` where a sum goes beyond what can be kept exactly.
pub fn price_volume_mix(products: &[TwoSums]) -> Option<PriceVolumeMix> {
    let (mut price, mut compared) = (0_i128, 0);
    let (mut new, mut lost, mut other) = (0_i128, 0_i128, 0_i128);
    let mut of_all = Sums::default();
    for one in products {
        let sums = Sums::of(one);
        let change = sums.current - sums.base;
        if sums.are_comparable() {
            price += sums.current - rounded(sums.current_quantity, sums.base, sums.base_quantity)?;
            of_all.add(&sums);
            compared += 1;
        } else if sums.base == 0 && sums.base_quantity == 0 {
            new += change;
        } else if sums.current == 0 && sums.current_quantity == 0 {
            lost += change;
        } else {
            other += change;
        }
    }
    let units = of_all.current_quantity - of_all.base_quantity;
    let volume = if compared == 0 { 0 } else { rounded(units, of_all.base, of_all.base_quantity)? };
    let mix = of_all.current - of_all.base - price - volume;
    Some(PriceVolumeMix {
        price: exact(price)?,
        volume: exact(volume)?,
        mix: exact(mix)?,
        new_products: exact(new)?,
        lost_products: exact(lost)?,
        not_comparable: exact(other)?,
        compared,
    })
}

#[derive(Default)]
struct Sums {
    base: i128,
    current: i128,
    base_quantity: i128,
    current_quantity: i128,
}

impl Sums {
    fn of(sums: &TwoSums) -> Self {
        Self {
            base: wide(sums.base),
            current: wide(sums.current),
            base_quantity: wide(sums.base_quantity),
            current_quantity: wide(sums.current_quantity),
        }
    }

    fn are_comparable(&self) -> bool {
        let all = [self.base, self.current, self.base_quantity, self.current_quantity];
        all.iter().all(|sum| *sum > 0)
    }

    fn add(&mut self, other: &Self) {
        self.base += other.base;
        self.current += other.current;
        self.base_quantity += other.base_quantity;
        self.current_quantity += other.current_quantity;
    }
}

/// `a · b / c`, rounded half away from zero; `c` is positive.
fn rounded(a: i128, b: i128, c: i128) -> Option<i128> {
    let product = a.checked_mul(b)?;
    let (whole, rest) = (product / c, product % c);
    let up = i128::from(rest.abs() * 2 >= c);
    Some(whole + if product < 0 { -up } else { up })
}
