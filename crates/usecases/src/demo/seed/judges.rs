//! The next version of the company's standard as a draft, half way: the director and a manager have
//! compared the dimensions, and the manager contradicts himself in one place worth finding.

use super::{Caller, STANDARD};
use crate::demo::world::{Persona, World};
use crate::standards::{self, Judge};
use crate::{Company, Failure, Outcome};
use canopy_domain::primitives::StandardId;
use canopy_domain::standards::Standard;
use canopy_domain::standards::weighting::{Pair, comparisons};

/// How important the dimensions are to each judge, by their code.
const DIRECTOR: [(&str, f64); 9] = [
    ("purchasing", 6.0),
    ("influence", 4.0),
    ("cooperation", 2.0),
    ("fit", 3.0),
    ("payment", 3.0),
    ("potential", 5.0),
    ("relationship", 1.0),
    ("satisfaction", 2.0),
    ("sustainability", 1.0),
];
const MANAGER: [(&str, f64); 9] = [
    ("purchasing", 8.0),
    ("influence", 2.0),
    ("cooperation", 4.0),
    ("fit", 3.0),
    ("payment", 2.0),
    ("potential", 3.0),
    ("relationship", 3.0),
    ("satisfaction", 4.0),
    ("sustainability", 1.0),
];
/// Where the manager says the opposite of what his other judgements say.
const SLIP: (&str, &str, f64) = ("purchasing", "payment", 1.0 / 5.0);

/// Begins the draft, unless somebody did.
pub(super) async fn propose(company: &Company, director: &Caller, world: &World) -> Outcome<()> {
    let desk = company.store.desk(director);
    let now = company.clock.now();
    let known = standards::list(&desk).await?;
    if known.iter().filter(|row| row.code == STANDARD).count() != 1 {
        return Ok(());
    }
    let published = known.iter().find(|row| row.code == STANDARD).ok_or(Failure::NotFound)?.id;
    let draft = standards::copy(&desk, now, published).await?;
    let standard = standards::read(&desk, draft).await?.standard;
    let analyst = world.person(Persona::AnalystZhao).ok_or(Failure::NotFound)?;
    for (persona, priorities, slip) in
        [(Persona::DirectorChen, DIRECTOR, None), (Persona::ManagerWang, MANAGER, Some(SLIP))]
    {
        let judge = world.person(persona).ok_or(Failure::NotFound)?.name.clone();
        let by = analyst.name.clone();
        let pairs = pairs(&standard, &priorities, slip);
        let said = Judge { id: draft, of: String::new(), judge, by, pairs };
        standards::judge(&desk, now, said).await?;
    }
    payment(company, director, world, draft).await
}

/// The manager has begun to compare the figures of payment, and left one out.
async fn payment(
    company: &Company,
    director: &Caller,
    world: &World,
    draft: StandardId,
) -> Outcome<()> {
    let desk = company.store.desk(director);
    let judge = world.person(Persona::ManagerWang).ok_or(Failure::NotFound)?.name.clone();
    let pair = |a: &str, b: &str, times| Pair { a: a.to_owned(), b: b.to_owned(), times };
    let pairs = vec![pair("dso", "overdue", 1.0 / 3.0), pair("overdue", "credit", 5.0)];
    let said = Judge { id: draft, of: "payment".to_owned(), by: judge.clone(), judge, pairs };
    standards::judge(&desk, company.clock.now(), said).await?;
    Ok(())
}

fn pairs(
    standard: &Standard,
    priorities: &[(&str, f64)],
    slip: Option<(&str, &str, f64)>,
) -> Vec<Pair> {
    let Some(comparison) = comparisons(standard).into_iter().find(|one| one.of.is_empty()) else {
        return Vec::new();
    };
    let priority = |code: &str| {
        priorities.iter().find(|(known, _)| *known == code).map_or(1.0, |(_, priority)| *priority)
    };
    let codes: Vec<&String> = comparison.items.iter().map(|(code, _)| code).collect();
    let mut pairs = Vec::new();
    for (at, a) in codes.iter().enumerate() {
        for b in codes.iter().skip(at + 1) {
            let slipped = slip.filter(|(x, y, _)| (*x, *y) == (a.as_str(), b.as_str()));
            let times = slipped.map_or_else(|| on_scale(priority(a) / priority(b)), |slip| slip.2);
            pairs.push(Pair { a: (*a).clone(), b: (*b).clone(), times });
        }
    }
    pairs
}

/// The nearest judgement people can choose: 1 to 9, or its inverse.
fn on_scale(ratio: f64) -> f64 {
    if ratio >= 1.0 { ratio.round().min(9.0) } else { ratio.recip().round().min(9.0).recip() }
}
