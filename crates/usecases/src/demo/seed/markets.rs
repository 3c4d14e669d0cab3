//! A plan for each of the four patterns, each in a territory of its own, made by the director: some
//! targets reached, some said to be by a person, some under way and some late.

use crate::demo::world::World;
use crate::{Company, Outcome, local_day, markets};
use canopy_domain::access::Caller;
use canopy_domain::markets::Pattern;
use canopy_domain::markets::TargetState::{self, FirstOrder, KeyAccount, Reference, Regular};
use canopy_domain::primitives::{Day, add_months};
use canopy_store::markets::{NewTarget, PlaceRow, PlanChange};

/// A plan: territory, pattern, what is to be reached, and the targets in order, the first of them the
/// centre of all patterns but mushroom picking. Days are months from today.
struct Planned {
    territory: &'static str,
    pattern: Pattern,
    aim: &'static str,
    targets: [(&'static str, TargetState, i64); 6],
}

const PLANS: [Planned; 4] = [
    Planned {
        territory: "CN-E-JS-1",
        pattern: Pattern::Heights,
        aim: "先让锦泽市第一人民医院愿作标杆，再带动两市其他医院",
        targets: [
            ("H0008", Reference, 1),
            ("H0001", KeyAccount, 2),
            ("H0012", FirstOrder, 2),
            ("H0009", Regular, -1),
            ("H0003", KeyAccount, 4),
            ("H0005", KeyAccount, 6),
        ],
    },
    Planned {
        territory: "CN-E-ZJ-1",
        pattern: Pattern::BaseCamp,
        aim: "先在沐州市站稳，再进入景岚市",
        targets: [
            ("H0026", KeyAccount, 1),
            ("H0028", KeyAccount, 1),
            ("H0029", KeyAccount, -1),
            ("H0031", Regular, 2),
            ("H0033", KeyAccount, 4),
            ("H0036", KeyAccount, 6),
        ],
    },
    Planned {
        territory: "CN-S-GD-1",
        pattern: Pattern::Radiation,
        aim: "从鹤浦医科大学附属医院出发，沿专家关系进入周边医院，再到霞澳市",
        targets: [
            ("H0075", Reference, 1),
            ("H0076", KeyAccount, 1),
            ("H0077", KeyAccount, 2),
            ("H0080", Regular, -1),
            ("H0081", Reference, 4),
            ("H0082", KeyAccount, 6),
        ],
    },
    Planned {
        territory: "CN-N-HE-1",
        pattern: Pattern::Mushroom,
        aim: "哪家医院采购上升就先跟进哪家",
        targets: [
            ("H0178", KeyAccount, 1),
            ("H0180", KeyAccount, 2),
            ("H0176", KeyAccount, 2),
            ("P0029", Regular, -1),
            ("H0182", Regular, 4),
            ("H0181", KeyAccount, 6),
        ],
    },
];

/// What was reached by a person's word: the first target of these territories.
const SAID: [(&str, &str); 2] = [
    ("CN-E-JS-1", "药剂科主任同意在区域学术会上介绍使用经验"),
    ("CN-S-GD-1", "内分泌科主任已两次为周边医院授课，介绍本院用药路径"),
];

/// Months before the end of the books in which the plans began.
const MONTHS_AGO: i64 = 9;

pub(super) async fn plan_markets(
    company: &Company,
    director: &Caller,
    world: &World,
) -> Outcome<()> {
    let desk = company.store.desk(director);
    if !desk.market_plans().await?.is_empty() {
        return Ok(());
    }
    let now = company.clock.now();
    let tree = desk.territories().await?;
    for planned in &PLANS {
        let Some(territory) = tree.iter().find(|one| one.code == planned.territory) else {
            continue;
        };
        let accounts = desk.accounts_on_map(territory.id, 100).await?;
        let began = add_months(world.as_of, -MONTHS_AGO);
        let change = planned.change(&accounts, began, local_day(now));
        markets::save(&desk, now, (territory.id, 0), &change).await?;
        let said = SAID.iter().find(|(code, _)| *code == planned.territory);
        if let Some(((_, evidence), first)) = said.zip(change.targets.first()) {
            let about = (territory.id, first.account);
            markets::mark(&desk, now, about, (first.state, evidence)).await?;
        }
    }
    Ok(())
}

impl Planned {
    fn change(&self, accounts: &[PlaceRow], began: Day, today: Day) -> PlanChange {
        let target = |(code, state, months): &(&str, TargetState, i64)| {
            let account = accounts.iter().find(|one| one.code == *code)?;
            let day = add_months(today, *months);
            Some(NewTarget { account: account.id, responsible: None, state: *state, day })
        };
        let targets: Vec<NewTarget> = self.targets.iter().filter_map(target).collect();
        let has_centre = self.pattern != Pattern::Mushroom;
        let centre = targets.first().filter(|_| has_centre).map(|one| one.account);
        PlanChange { pattern: self.pattern, aim: self.aim.to_owned(), centre, began, targets }
    }
}
