//! What the API says of growth: plain names, money as exact decimal text.

use canopy_domain::growth::{Comparison, Movement, PriceVolumeMix, Span, TwoSums};
use canopy_domain::primitives::Amount;
use canopy_usecases::growth::{AccountChange, Growth, Names, Products};
use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Days from the first to the last.
#[derive(Serialize, ToSchema)]
struct SpanOut {
    /// The first day.
    from: NaiveDate,
    /// The last day.
    to: NaiveDate,
}

/// Which days against which.
#[derive(Serialize, ToSchema)]
struct SpansOut {
    /// What is held against.
    base: SpanOut,
    /// What is looked at.
    current: SpanOut,
}

/// Both revenues, returns included.
#[derive(Serialize, ToSchema)]
struct SumsOut {
    /// Of the base span.
    base: String,
    /// Of the current span.
    current: String,
    /// Current less base.
    change: String,
}

/// A step from the base to the current revenue.
#[derive(Serialize, ToSchema)]
struct GrowthStepOut {
    /// `new`, `regained`, `grown`, `shrunk`, `lost` or `returns`.
    movement: &'static str,
    /// The sum of the changes.
    change: String,
    /// How many accounts.
    accounts: u32,
}

/// What became of an account.
#[derive(Serialize, ToSchema)]
struct AccountChangeOut {
    /// The account.
    account: Uuid,
    /// Its code.
    code: String,
    /// Its name.
    name: String,
    /// What became of it; none where both revenues are equal.
    movement: Option<&'static str>,
    /// Its revenues.
    sums: SumsOut,
}

/// What became of a territory.
#[derive(Serialize, ToSchema)]
struct TerritoryChangeOut {
    /// The territory; none for accounts without one.
    territory: Option<Uuid>,
    /// Its name.
    name: Option<String>,
    /// Its revenues.
    sums: SumsOut,
    /// Accounts with revenue.
    accounts: u32,
}

/// One period against another.
#[derive(Serialize, ToSchema)]
pub(super) struct GrowthOut {
    /// Which days against which.
    spans: SpansOut,
    /// Whether the sales data reach back to the base span.
    knows_base: bool,
    /// The revenues.
    total: SumsOut,
    /// From base to current, in order.
    steps: Vec<GrowthStepOut>,
    /// The accounts that changed most, at most 500.
    accounts: Vec<AccountChangeOut>,
    /// The territories one step below.
    territories: Vec<TerritoryChangeOut>,
}

/// What became of a product.
#[derive(Serialize, ToSchema)]
struct ProductChangeOut {
    /// The product.
    product: Uuid,
    /// Its name.
    name: String,
    /// Its class.
    class: String,
    /// Its revenues.
    sums: SumsOut,
    /// Quantity of the base span.
    base_quantity: String,
    /// Quantity of the current span.
    current_quantity: String,
}

/// What became of a class.
#[derive(Serialize, ToSchema)]
struct ClassChangeOut {
    /// Its name, empty where none is known.
    class: String,
    /// Its revenues.
    sums: SumsOut,
}

/// The change by cause; the parts sum to it.
#[derive(Serialize, ToSchema)]
struct PriceOut {
    /// Units.
    volume: String,
    /// Prices.
    price: String,
    /// Shares of products, and rounding.
    mix: String,
    /// Products sold now and not before.
    new_products: String,
    /// Products sold before and not now.
    lost_products: String,
    /// Products without units or with net returns.
    not_comparable: String,
    /// Products price, volume and mix rest on.
    compared: u32,
}

/// One period against another by product.
#[derive(Serialize, ToSchema)]
pub(super) struct GrowthProductsOut {
    /// Which days against which.
    spans: SpansOut,
    /// Every product, largest change first.
    products: Vec<ProductChangeOut>,
    /// Every class, largest change first.
    classes: Vec<ClassChangeOut>,
    /// None where a file of these days has no quantities.
    price: Option<PriceOut>,
}

impl SpansOut {
    fn of(spans: Comparison) -> Self {
        let span = |span: Span| SpanOut { from: span.from, to: span.to };
        Self { base: span(spans.base), current: span(spans.current) }
    }
}

impl SumsOut {
    fn of(base: Amount, current: Amount, change: Amount) -> Self {
        let [base, current, change] = [base, current, change].map(Amount::to_plain);
        Self { base, current, change }
    }

    fn two(sums: &TwoSums, change: Amount) -> Self {
        Self::of(sums.base, sums.current, change)
    }
}

impl GrowthOut {
    pub(super) fn of(found: &Growth, names: &Names) -> Self {
        let waterfall = &found.waterfall;
        let account = |one: &AccountChange| {
            let known = names.get(&one.sales_key)?;
            Some(AccountChangeOut {
                account: known.id.0,
                code: known.code.clone(),
                name: known.name.clone(),
                movement: one.movement.map(Movement::code),
                sums: SumsOut::two(&one.sums, one.change),
            })
        };
        let steps = waterfall.steps.iter().map(|step| GrowthStepOut {
            movement: step.movement.code(),
            change: step.change.to_plain(),
            accounts: step.accounts,
        });
        let territories = found.territories.iter().map(|one| TerritoryChangeOut {
            territory: one.territory.as_ref().map(|territory| territory.id.0),
            name: one.territory.as_ref().map(|territory| territory.name.clone()),
            sums: SumsOut::two(&one.sums, one.change),
            accounts: one.accounts,
        });
        Self {
            spans: SpansOut::of(found.spans),
            knows_base: found.knows_base,
            total: SumsOut::of(waterfall.base, waterfall.current, waterfall.change()),
            steps: steps.collect(),
            accounts: found.accounts.iter().filter_map(account).collect(),
            territories: territories.collect(),
        }
    }
}

impl GrowthProductsOut {
    pub(super) fn of(found: &Products) -> Self {
        let products = found.products.iter().map(|one| ProductChangeOut {
            product: one.product.id.0,
            name: one.product.name.clone(),
            class: one.product.class.clone(),
            sums: SumsOut::two(&one.sums, one.change),
            base_quantity: one.sums.base_quantity.to_plain(),
            current_quantity: one.sums.current_quantity.to_plain(),
        });
        let classes = found.classes.iter().map(|one| ClassChangeOut {
            class: one.class.clone(),
            sums: SumsOut::two(&one.sums, one.change),
        });
        Self {
            spans: SpansOut::of(found.spans),
            products: products.collect(),
            classes: classes.collect(),
            price: found.split.as_ref().map(PriceOut::of),
        }
    }
}

impl PriceOut {
    fn of(split: &PriceVolumeMix) -> Self {
        Self {
            volume: split.volume.to_plain(),
            price: split.price.to_plain(),
            mix: split.mix.to_plain(),
            new_products: split.new_products.to_plain(),
            lost_products: split.lost_products.to_plain(),
            not_comparable: split.not_comparable.to_plain(),
            compared: split.compared,
        }
    }
}
