//! A plan for each of the four patterns, each in a territory of its own, made by the director.

use crate::demo::world::World;
use crate::{Company, Outcome, markets};
use canopy_domain::access::Caller;
use canopy_domain::markets::{Pattern, TargetState};
use canopy_domain::primitives::add_months;
use canopy_store::markets::{NewTarget, PlaceRow, PlanChange};

/// Territory, pattern, what is to be reached.
const PLANS: [(&str, Pattern, &str); 4] = [
    ("CN-E-JS-1", Pattern::Heights, "先让最大的三甲医院愿作标杆，再带动两市其他医院"),
    ("CN-E-ZJ-1", Pattern::BaseCamp, "先在沐州市站稳，再进入景岚市"),
    ("CN-S-GD-1", Pattern::Radiation, "从鹤浦市的附属医院出发，沿专家关系进入周边医院"),
    ("CN-N-HE-1", Pattern::Mushroom, "哪家医院采购上升就先跟进哪家"),
];

/// Accounts a plan wants to win.
const TARGETS: usize = 6;

pub(super) async fn plan_markets(
    company: &Company,
    director: &Caller,
    world: &World,
) -> Outcome<()> {
    let desk = company.store.desk(director);
    if !desk.market_plans().await?.is_empty() {
        return Ok(());
    }
    let tree = desk.territories().await?;
    for (code, pattern, aim) in PLANS {
        let Some(territory) = tree.iter().find(|one| one.code == code) else { continue };
        let accounts = desk.accounts_on_map(territory.id, 100).await?;
        let change = plan(world, (pattern, aim), &accounts);
        markets::save(&desk, company.clock.now(), (territory.id, 0), &change).await?;
        let Some(first) = change.targets.first() else { continue };
        if pattern == Pattern::Heights {
            let said = (TargetState::Reference, "药剂科主任同意在区域学术会上介绍使用经验");
            let about = (territory.id, first.account);
            markets::mark(&desk, company.clock.now(), about, said).await?;
        }
    }
    Ok(())
}

fn plan(world: &World, (pattern, aim): (Pattern, &str), accounts: &[PlaceRow]) -> PlanChange {
    let mut order: Vec<&PlaceRow> = accounts.iter().filter(|one| one.place.is_some()).collect();
    let growth = |one: &PlaceRow| {
        let before = one.revenue_previous.to_f64();
        if before > 0.0 { one.revenue.to_f64() / before } else { 0.0 }
    };
    let first_city = order.first().map(|one| one.city.clone()).unwrap_or_default();
    match pattern {
        // What rises most first.
        Pattern::Mushroom => order.sort_by(|a, b| growth(b).total_cmp(&growth(a))),
        // The area first, then beyond.
        Pattern::BaseCamp => order.sort_by_key(|one| one.city != first_city),
        Pattern::Heights | Pattern::Radiation => {}
    }
    let has_centre = pattern != Pattern::Mushroom;
    let centre = order.first().filter(|_| has_centre).map(|one| one.id);
    let target = |(at, one): (i64, &&PlaceRow)| NewTarget {
        account: one.id,
        responsible: None,
        state: match at {
            0 if pattern == Pattern::Heights => TargetState::Reference,
            0 | 1 => TargetState::KeyAccount,
            2 | 3 => TargetState::Regular,
            _ => TargetState::FirstOrder,
        },
        day: add_months(world.as_of, at * 2 - 1),
    };
    PlanChange {
        pattern,
        aim: aim.to_owned(),
        centre,
        began: add_months(world.as_of, -6),
        targets: (0_i64..).zip(order.iter().take(TARGETS)).map(target).collect(),
    }
}
