//! The stories planted in the figures, so that tests, screenshots and journeys know where to look.

use super::accounts::{Account, AccountKind};
use super::shape::{Course, Taste};
use super::territories::Territory;

/// Something a good account manager would find in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Story {
    /// 快速上升: grew far faster than anyone over the last year.
    Riser,
    /// 持续下滑: fell month by month to a fifth.
    Decliner,
    /// 依赖单一客户: brings more than 60 % of its district's revenue.
    DependentTerritory,
    /// 回款拖延: pays long after the agreed term.
    LatePayer,
    /// 失去支持者: stopped from one month to the next.
    LostChampion,
    /// 季节性采购: buys mostly in winter.
    Seasonal,
    /// 退货偏多: an unusual share comes back.
    Returner,
    /// 新客户: first bought half a year ago.
    Newcomer,
    /// 流失后挽回: bought nothing for more than a year, then came back.
    Regained,
    /// 广而浅: buys nearly every product, a little of each.
    BroadButShallow,
}

impl Story {
    /// Every story.
    pub const ALL: [Self; 10] = [
        Self::Riser,
        Self::Decliner,
        Self::DependentTerritory,
        Self::LatePayer,
        Self::LostChampion,
        Self::Seasonal,
        Self::Returner,
        Self::Newcomer,
        Self::Regained,
        Self::BroadButShallow,
    ];
}

/// A story and the account it was planted in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planted {
    /// The story.
    pub story: Story,
    /// The account's code.
    pub account_code: String,
}

/// Where each story goes: district and the end of the account's name. 李's own district holds
/// four of them, so that a representative's first screen has something to say.
const PLACES: [(Story, &str, &str); 12] = [
    (Story::Riser, "CN-E-JS-1", "锦泽市第一人民医院"),
    (Story::LostChampion, "CN-E-JS-1", "锦泽市中心医院"),
    (Story::Newcomer, "CN-E-JS-1", "锦泽市第二人民医院"),
    (Story::Seasonal, "CN-E-JS-1", "澜州市妇幼保健院"),
    (Story::Decliner, "CN-E-JS-2", "望澜市第一人民医院"),
    (Story::Regained, "CN-E-JS-2", "汀兰市中心医院"),
    (Story::DependentTerritory, "CN-W-SN-2", "灞麓市第一人民医院"),
    (Story::LatePayer, "CN-N-HA-1", "禹棠市中心医院"),
    (Story::Returner, "CN-S-GD-2", "朗江市中医院"),
    (Story::BroadButShallow, "CN-E-ZJ-1", "景岚市中医院"),
    (Story::Seasonal, "CN-N-HE-1", "冀岚市中心医院"),
    (Story::LatePayer, "CN-S-GD-1", "鹤浦市中医院"),
];

/// Plants every story and lists where.
pub(super) fn plant(accounts: &mut [Account], tree: &[Territory]) -> Vec<Planted> {
    let mut planted = Vec::new();
    for (story, district, name) in PLACES {
        let home = |account: &Account| {
            account.name == name
                && tree.get(account.territory).is_some_and(|node| node.code == district)
        };
        let Some(at) = accounts.iter().position(home) else { continue };
        let others = revenue_of_the_rest(accounts, at);
        if let Some(account) = accounts.get_mut(at) {
            tell(story, account, others);
            planted.push(Planted { story, account_code: account.code.clone() });
        }
    }
    planted
}

/// Closes every fourth pharmacy in some month of the books: shops come and go, and what makes a
/// customer likely to buy again can only be learnt where some left.
pub(super) fn close_shops(accounts: &mut [Account]) {
    let shops = accounts.iter_mut().filter(|account| account.kind == AccountKind::Pharmacy);
    let closing = shops.skip(2).step_by(4).zip(0_u32..);
    for (shop, count) in closing {
        if let Some(demand) = &mut shop.demand {
            demand.course = Course::StopsAt(4 + count * 11 % 31);
        }
    }
}

/// What the other accounts of its district usually buy in a month.
fn revenue_of_the_rest(accounts: &[Account], at: usize) -> f64 {
    let district = accounts.get(at).map(|account| account.territory);
    accounts
        .iter()
        .enumerate()
        .filter(|(index, account)| *index != at && Some(account.territory) == district)
        .filter_map(|(_, account)| account.demand.as_ref())
        .map(|demand| demand.monthly * demand.growth * demand.growth)
        .sum()
}

fn tell(story: Story, account: &mut Account, others: f64) {
    if story == Story::LatePayer {
        account.payment_terms_days = Some(60);
        account.days_to_pay = Some(if account.kind == AccountKind::Hospital { 168 } else { 120 });
    }
    let Some(demand) = &mut account.demand else { return };
    match story {
        Story::Riser => {
            demand.course = Course::Rising;
            demand.growth = 1.15;
            demand.monthly = demand.monthly.max(150_000.0);
        }
        Story::Decliner => {
            demand.course = Course::Falling;
            demand.growth = 0.97;
            demand.monthly = demand.monthly.max(220_000.0);
        }
        Story::DependentTerritory => {
            demand.growth = 1.0;
            demand.monthly = others * 2.4;
            demand.orders_per_month = 6.0;
        }
        Story::LatePayer => demand.monthly = demand.monthly.max(160_000.0),
        Story::LostChampion => {
            demand.course = Course::StopsAt(29);
            demand.growth = 1.08;
            demand.monthly = demand.monthly.max(130_000.0);
            demand.orders_per_month = 3.0;
        }
        Story::Seasonal => {
            demand.seasonality = 0.9;
            demand.taste = Taste::Mostly("抗感染");
            demand.monthly = demand.monthly.max(60_000.0);
        }
        Story::Returner => {
            demand.return_rate = 0.14;
            demand.monthly = demand.monthly.max(60_000.0);
        }
        Story::Newcomer => demand.course = Course::StartsAt(30),
        Story::Regained => demand.course = Course::Pauses(12, 26),
        Story::BroadButShallow => {
            demand.taste = Taste::Broad;
            demand.monthly = 18_000.0;
            demand.orders_per_month = 5.0;
            demand.lines_per_order = 8;
        }
    }
}
