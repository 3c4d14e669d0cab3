//! Three years of sales lines from how every account buys. Amounts are whole packs times a
//! contract price; returns are lines of their own with negative quantity.

use super::accounts::Account;
use super::adoption::{first_month, stock};
use super::chance::Chance;
use super::products::{CLASSES, Product};
use super::shape::{Demand, Taste};
use super::{MONTHS, month_at};
use canopy_domain::{Amount, Day};
use chrono::{Datelike, Days, Weekday};

/// One line of a delivery or a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SalesLine {
    /// Day.
    pub day: Day,
    /// Index of the account.
    pub account: usize,
    /// Index of the product.
    pub product: usize,
    /// Number of the delivery or return, counted over the books.
    pub document: u32,
    /// Packs; negative for a return.
    pub quantity: i64,
    /// Money; negative for a return.
    pub amount: Amount,
    /// Cost of the packs; negative for a return.
    pub cost: Amount,
}

impl SalesLine {
    /// The document's number as printed: `XS2407-00123`, a return `TH2407-00123`.
    pub fn document_number(&self) -> String {
        let kind = if self.quantity < 0 { "TH" } else { "XS" };
        let (year, month) = (self.day.year() % 100, self.day.month());
        format!("{kind}{year:02}{month:02}-{:05}", self.document)
    }
}

/// Every line, by day and document.
pub(super) fn three_years(seed: u64, accounts: &[Account], products: &[Product]) -> Vec<SalesLine> {
    let mut lines = Vec::new();
    for (index, account) in accounts.iter().enumerate() {
        let Some(demand) = &account.demand else { continue };
        let mut weights = basket(seed, index, demand.taste, products);
        stock(account, &mut weights);
        let mut buyer = Buyer {
            chance: Chance::of(seed, "sales", index as u64),
            account: index,
            demand,
            weights: &weights,
            products,
            orders: 0,
            lines: &mut lines,
        };
        (0..MONTHS).for_each(|t| buyer.month(t));
    }
    lines.retain(|line| {
        let first = accounts.get(line.account).map_or(0, |it| first_month(it, line.product));
        line.day >= month_at(first).first_day()
    });
    number(&mut lines);
    lines
}

/// How much of an account's money goes to each product.
fn basket(seed: u64, account: usize, taste: Taste, products: &[Product]) -> Vec<f64> {
    let mut chance = Chance::of(seed, "basket", account as u64);
    let class_share = |class: &str| {
        CLASSES.iter().find(|(name, _)| *name == class).map_or(0.0, |(_, share)| *share)
    };
    products
        .iter()
        .map(|product| {
            let share = class_share(product.class);
            let affinity = match taste {
                Taste::Broad => return 1.0,
                Taste::Everything => share,
                Taste::Mostly(class) if product.class == class => 1.0,
                Taste::Mostly(_) => share * 0.08,
                Taste::Retail if product.class == "介入耗材" => 0.0,
                Taste::Retail if product.class == "抗肿瘤" => share * 0.05,
                Taste::Retail => share,
            };
            let listed = taste == Taste::Everything && chance.happens(0.45);
            if listed { 0.0 } else { affinity * product.appeal * chance.factor(0.8) }
        })
        .collect()
}

/// One account going through the months.
struct Buyer<'a> {
    chance: Chance,
    account: usize,
    demand: &'a Demand,
    weights: &'a [f64],
    products: &'a [Product],
    /// Orders so far: keeps the lines of one order together until they are numbered.
    orders: u32,
    lines: &'a mut Vec<SalesLine>,
}

impl Buyer<'_> {
    fn month(&mut self, t: u32) {
        let expected = self.demand.expected(t) * self.chance.factor(0.16);
        let orders = self.chance.round(self.demand.orders_per_month);
        if expected <= 0.0 || orders == 0 {
            return;
        }
        // An account that orders every third month orders for three.
        let often = self.demand.orders_per_month.min(1.0);
        for _ in 0..orders {
            let money = expected / often / f64::from(orders) * self.chance.factor(0.3);
            let day = self.working_day(t);
            self.order(day, money);
        }
    }

    fn order(&mut self, day: Day, money: f64) {
        let wanted = 1 + self.chance.below(self.demand.lines_per_order);
        let mut chosen: Vec<usize> = Vec::new();
        for _ in 0..wanted {
            if let Some(product) = self.chance.weighted(self.weights.iter().copied())
                && !chosen.contains(&product)
            {
                chosen.push(product);
            }
        }
        self.orders += 1;
        let share = money / chosen.len().max(1) as f64;
        let document = self.orders;
        for product in chosen {
            self.line(day, document, product, share);
        }
    }

    fn line(&mut self, day: Day, document: u32, product: usize, money: f64) {
        let Some(sold) = self.products.get(product) else { return };
        let fen = (sold.price.to_f64() * self.demand.discount * 100.0).round();
        let wanted = money * self.chance.factor(0.35) / (fen / 100.0);
        let packs = self.chance.round(wanted);
        if packs == 0 {
            return;
        }
        let price = i64::from(super::chance::whole(fen)) * 100;
        let line = |day, document, quantity: i64| SalesLine {
            day,
            account: self.account,
            product,
            document,
            quantity,
            amount: Amount::from_ten_thousandths(price * quantity),
            cost: Amount::from_ten_thousandths(sold.cost.ten_thousandths() * quantity),
        };
        self.lines.push(line(day, document, i64::from(packs)));
        if self.chance.happens(self.demand.return_rate) {
            let share = self.chance.between(0.15, 0.7);
            let back = i64::from(super::chance::whole(f64::from(packs) * share)).max(1);
            let later = u64::from(3 + self.chance.below(18));
            let returned_on = (day + Days::new(later)).min(super::last_day());
            self.orders += 1;
            self.lines.push(line(returned_on, self.orders, -back));
        }
    }

    /// A day of the month that is no Sunday.
    fn working_day(&mut self, t: u32) -> Day {
        let month = month_at(t);
        let length = month.last_day().day();
        let day = month.first_day() + Days::new(u64::from(self.chance.below(length)));
        match (day.weekday(), day == month.last_day()) {
            (Weekday::Sun, true) => day.pred_opt().unwrap_or(day),
            (Weekday::Sun, false) => day.succ_opt().unwrap_or(day),
            _ => day,
        }
    }
}

/// Sorts the lines and numbers their documents through.
fn number(lines: &mut [SalesLine]) {
    lines.sort_by_key(|line| (line.day, line.account, line.document, line.product));
    let mut count = 0;
    let mut before = None;
    for line in lines {
        let own = (line.day, line.account, line.document);
        if before != Some(own) {
            count += 1;
            before = Some(own);
        }
        line.document = count;
    }
}
