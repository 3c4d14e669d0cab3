//! Changing the parts of a standard one by one: dimensions, criteria, tiers. Every edit leaves
//! something that can be written and read; whether it makes sense is asked by `check`.

use super::model::{Criterion, Dimension, Gate, ServiceModel, Standard, Text, Tier, TierRule};
use serde::{Deserialize, Serialize};

/// One change of the parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "snake_case", deny_unknown_fields)]
pub enum Edit {
    /// A new dimension at the end.
    AddDimension {
        /// Its name.
        name: Text,
    },
    /// Another name.
    RenameDimension {
        /// Which.
        dimension: String,
        /// Its name.
        name: Text,
    },
    /// One place up or down.
    MoveDimension {
        /// Which.
        dimension: String,
        /// Up rather than down.
        up: bool,
    },
    /// Away with it and its criteria.
    RemoveDimension {
        /// Which.
        dimension: String,
    },
    /// A new criterion at the end of a dimension; without a code it is given one.
    AddCriterion {
        /// Where.
        dimension: String,
        /// The criterion.
        criterion: Criterion,
    },
    /// Another content; the code stays.
    ChangeCriterion {
        /// Which.
        criterion: String,
        /// The dimension it belongs to from now on.
        dimension: String,
        /// What it is from now on.
        to: Criterion,
    },
    /// One place up or down in its dimension, at the edge into the next dimension.
    MoveCriterion {
        /// Which.
        criterion: String,
        /// Up rather than down.
        up: bool,
    },
    /// Away with it.
    RemoveCriterion {
        /// Which.
        criterion: String,
    },
    /// A new tier above the last.
    AddTier {
        /// Its name.
        name: Text,
    },
    /// Another name, rule or service; the code stays. The last tier always takes the rest.
    ChangeTier {
        /// Which.
        tier: String,
        /// Its name.
        name: Text,
        /// Who gets in.
        rule: TierRule,
        /// How many of each territory get in at most.
        #[serde(default)]
        quota_per_territory: Option<u32>,
        /// What its accounts are given.
        service: ServiceModel,
    },
    /// One place up or down. Rules stay where they are, so that they keep widening downwards.
    MoveTier {
        /// Which.
        tier: String,
        /// Up rather than down.
        up: bool,
    },
    /// Away with it; gates that named it name the tier below.
    RemoveTier {
        /// Which.
        tier: String,
    },
}

/// Why an edit did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EditProblem {
    /// The part does not exist (any more).
    Gone,
    /// It is the last tier there is.
    LastOne,
}

/// The standard after an edit.
pub fn edited(mut standard: Standard, edit: &Edit) -> Result<Standard, EditProblem> {
    match edit {
        Edit::AddDimension { .. }
        | Edit::RenameDimension { .. }
        | Edit::MoveDimension { .. }
        | Edit::RemoveDimension { .. } => dimensions(&mut standard, edit)?,
        Edit::AddCriterion { .. }
        | Edit::ChangeCriterion { .. }
        | Edit::MoveCriterion { .. }
        | Edit::RemoveCriterion { .. } => criteria(&mut standard, edit)?,
        Edit::AddTier { .. }
        | Edit::ChangeTier { .. }
        | Edit::MoveTier { .. }
        | Edit::RemoveTier { .. } => tiers(&mut standard, edit)?,
    }
    let Standard { dimensions, weighting, .. } = &mut standard;
    weighting.forget_what_is_gone(dimensions);
    Ok(standard)
}

fn dimensions(standard: &mut Standard, edit: &Edit) -> Result<(), EditProblem> {
    let all = &mut standard.dimensions;
    let place = |all: &[Dimension], code: &str| {
        all.iter().position(|one| one.code == code).ok_or(EditProblem::Gone)
    };
    match edit {
        Edit::AddDimension { name } => {
            let code = free_code(name, "dimension", &|code| all.iter().any(|one| one.code == code));
            all.push(Dimension { code, name: name.clone(), criteria: Vec::new() });
        }
        Edit::RenameDimension { dimension, name } => {
            let at = place(all, dimension)?;
            if let Some(one) = all.get_mut(at) {
                one.name.clone_from(name);
            }
        }
        Edit::MoveDimension { dimension, up } => {
            let at = place(all, dimension)?;
            if let Some(other) = beside(at, *up, all.len()) {
                all.swap(at, other);
            }
        }
        Edit::RemoveDimension { dimension } => {
            all.remove(place(all, dimension)?);
        }
        _ => {}
    }
    Ok(())
}

fn criteria(standard: &mut Standard, edit: &Edit) -> Result<(), EditProblem> {
    match edit {
        Edit::AddCriterion { dimension, criterion } => {
            let mut criterion = criterion.clone();
            let taken = |code: &str| standard.criteria().any(|(_, one)| one.code == code);
            if criterion.code.is_empty() || taken(&criterion.code) {
                criterion.code = free_code(&criterion.name, "criterion", &taken);
            }
            into_dimension(standard, dimension)?.criteria.push(criterion);
        }
        Edit::ChangeCriterion { criterion: code, dimension, to } => {
            let (from, at) = place_of(standard, code)?;
            let mut to = to.clone();
            to.code.clone_from(code);
            let is_home = standard.dimensions.get(from).is_some_and(|one| one.code == *dimension);
            if is_home {
                let one =
                    standard.dimensions.get_mut(from).and_then(|one| one.criteria.get_mut(at));
                *one.ok_or(EditProblem::Gone)? = to;
            } else {
                into_dimension(standard, dimension)?.criteria.push(to);
                take(standard, from, at);
            }
        }
        Edit::MoveCriterion { criterion: code, up } => move_criterion(standard, code, *up)?,
        Edit::RemoveCriterion { criterion: code } => {
            let (from, at) = place_of(standard, code)?;
            take(standard, from, at);
        }
        _ => {}
    }
    Ok(())
}

fn move_criterion(standard: &mut Standard, code: &str, up: bool) -> Result<(), EditProblem> {
    let (from, at) = place_of(standard, code)?;
    let all = standard.dimensions.len();
    let own = standard.dimensions.get_mut(from).ok_or(EditProblem::Gone)?;
    if let Some(other) = beside(at, up, own.criteria.len()) {
        own.criteria.swap(at, other);
        return Ok(());
    }
    let Some(next) = beside(from, up, all) else { return Ok(()) };
    if let Some(criterion) = take(standard, from, at)
        && let Some(next) = standard.dimensions.get_mut(next)
    {
        let place = if up { next.criteria.len() } else { 0 };
        next.criteria.insert(place, criterion);
    }
    Ok(())
}

fn tiers(standard: &mut Standard, edit: &Edit) -> Result<(), EditProblem> {
    let all = &mut standard.tiers;
    let place = |all: &[Tier], code: &str| {
        all.iter().position(|one| one.code == code).ok_or(EditProblem::Gone)
    };
    match edit {
        Edit::AddTier { name } => {
            let code = free_code(name, "tier", &|code| all.iter().any(|one| one.code == code));
            let at = all.len().saturating_sub(1);
            let above = at.checked_sub(1).and_then(|above| all.get(above)).map(|one| &one.rule);
            let rule = wider_than(above);
            let service = ServiceModel::default();
            let quota_per_territory = None;
            let name = name.clone();
            all.insert(at, Tier { code, name, rule, quota_per_territory, service });
        }
        Edit::ChangeTier { tier, name, rule, quota_per_territory, service } => {
            let at = place(all, tier)?;
            if let Some(one) = all.get_mut(at) {
                one.name.clone_from(name);
                one.rule.clone_from(rule);
                one.quota_per_territory = *quota_per_territory;
                one.service.clone_from(service);
            }
        }
        Edit::MoveTier { tier, up } => {
            let at = place(all, tier)?;
            if let Some(other) = beside(at, *up, all.len()) {
                all.swap(at, other);
                swap_rules(all, at, other);
            }
        }
        Edit::RemoveTier { tier } => {
            if all.len() < 2 {
                return Err(EditProblem::LastOne);
            }
            let at = place(all, tier)?;
            all.remove(at);
            let heir = all.get(at).or(all.last()).map(|one| one.code.clone());
            pass_gates_on(standard, tier, heir.as_deref());
        }
        _ => {}
    }
    last_takes_rest(&mut standard.tiers);
    Ok(())
}

fn swap_rules(all: &mut [Tier], a: usize, b: usize) {
    let rule = |at: usize| all.get(at).map(|one| (one.rule.clone(), one.quota_per_territory));
    if let (Some(of_a), Some(of_b)) = (rule(a), rule(b)) {
        for (at, other) in [(a, of_b), (b, of_a)] {
            if let Some(one) = all.get_mut(at) {
                (one.rule, one.quota_per_territory) = other;
            }
        }
    }
}

fn pass_gates_on(standard: &mut Standard, from: &str, to: Option<&str>) {
    let highest = standard.tiers.first().map(|one| one.code.clone());
    let to = to.filter(|to| Some(*to) != highest.as_deref());
    for criterion in standard.dimensions.iter_mut().flat_map(|one| &mut one.criteria) {
        let Some(Gate { otherwise_at_most, .. }) = &mut criterion.gate else { continue };
        if otherwise_at_most == from {
            match to {
                Some(to) => to.clone_into(otherwise_at_most),
                // Naming the highest tier it would hold nobody.
                None => criterion.gate = None,
            }
        }
    }
}

/// The last tier takes everybody left, and no other does.
fn last_takes_rest(all: &mut [Tier]) {
    let last = all.len().saturating_sub(1);
    for at in 0..all.len() {
        let above = at.checked_sub(1).and_then(|above| all.get(above)).map(|one| one.rule.clone());
        let Some(tier) = all.get_mut(at) else { continue };
        if at == last {
            tier.rule = TierRule::Rest;
        } else if tier.rule == TierRule::Rest {
            tier.rule = wider_than(above.as_ref());
        }
    }
}

/// A rule to begin with that is wider than the one above.
fn wider_than(above: Option<&TierRule>) -> TierRule {
    let half_way = |percent: f64| f64::midpoint(percent, 100.0);
    match above {
        Some(TierRule::Score { min }) => TierRule::Score { min: (min / 2.0).round() },
        Some(TierRule::TopCount { count }) => TierRule::TopCount { count: count.saturating_mul(2) },
        Some(TierRule::TopPercent { percent }) => {
            TierRule::TopPercent { percent: (percent * 2.0).min(half_way(*percent)) }
        }
        Some(TierRule::RevenueShare { percent }) => {
            TierRule::RevenueShare { percent: half_way(*percent) }
        }
        Some(TierRule::Rest) | None => TierRule::Score { min: 60.0 },
    }
}

fn into_dimension<'a>(
    standard: &'a mut Standard,
    code: &str,
) -> Result<&'a mut Dimension, EditProblem> {
    standard.dimensions.iter_mut().find(|one| one.code == code).ok_or(EditProblem::Gone)
}

fn place_of(standard: &Standard, code: &str) -> Result<(usize, usize), EditProblem> {
    let in_dimension = |(from, dimension): (usize, &Dimension)| {
        let at = dimension.criteria.iter().position(|one| one.code == code)?;
        Some((from, at))
    };
    standard.dimensions.iter().enumerate().find_map(in_dimension).ok_or(EditProblem::Gone)
}

fn take(standard: &mut Standard, from: usize, at: usize) -> Option<Criterion> {
    let dimension = standard.dimensions.get_mut(from)?;
    (at < dimension.criteria.len()).then(|| dimension.criteria.remove(at))
}

fn beside(at: usize, up: bool, len: usize) -> Option<usize> {
    if up { at.checked_sub(1) } else { Some(at + 1).filter(|next| *next < len) }
}

/// A code from the English name, else from the kind of part, that nothing has yet.
fn free_code(name: &Text, kind: &str, is_taken: &dyn Fn(&str) -> bool) -> String {
    let letter = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let plain: String = name.en.chars().map(letter).collect();
    let words: Vec<&str> = plain.split_whitespace().take(4).collect();
    let stem: String = words.join("_").chars().take(40).collect();
    let has_name = stem.chars().next().is_some_and(|first| first.is_ascii_alphabetic());
    if has_name && !is_taken(&stem) {
        return stem;
    }
    let stem = if has_name { stem } else { kind.to_owned() };
    let numbered = (2_u32..).map(|number| format!("{stem}_{number}"));
    numbered.into_iter().find(|code| !is_taken(code)).unwrap_or(stem)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::standards::{
        CriterionSource, Direction, MissingPolicy, Scale, TEMPLATES, check, parse_toml, to_toml,
    };

    fn pharma() -> Standard {
        parse_toml(TEMPLATES[0].toml).unwrap()
    }

    fn named(zh: &str, en: &str) -> Text {
        Text { zh: zh.to_owned(), en: en.to_owned() }
    }

    fn criterion(name: Text) -> Criterion {
        Criterion {
            code: String::new(),
            name,
            description: Text::default(),
            source: CriterionSource::Rating,
            scale: Scale::Linear { min: 1.0, max: 5.0 },
            direction: Direction::default(),
            missing: MissingPolicy::default(),
            weight: 5.0,
            rating_months: None,
            gate: None,
        }
    }

    #[expect(clippy::needless_pass_by_value, reason = "tests write changes in place")]
    fn after(standard: &Standard, edit: Edit) -> Standard {
        let edited = edited(standard.clone(), &edit).unwrap();
        assert_eq!(parse_toml(&to_toml(&edited)).unwrap(), edited);
        edited
    }

    fn codes(standard: &Standard) -> Vec<&str> {
        standard.tiers.iter().map(|one| one.code.as_str()).collect()
    }

    #[test]
    fn dimensions_come_move_and_go() {
        let standard =
            after(&pharma(), Edit::AddDimension { name: named("数字化", "Digital reach") });
        assert_eq!(standard.dimensions.last().unwrap().code, "digital_reach");
        let up = Edit::MoveDimension { dimension: "digital_reach".to_owned(), up: true };
        let standard = after(&standard, up);
        assert_eq!(standard.dimensions.iter().rev().nth(1).unwrap().code, "digital_reach");
        let again = after(&standard, Edit::AddDimension { name: named("数字化", "") });
        assert_eq!(again.dimensions.last().unwrap().code, "dimension_2");
        let name = named("数字", "");
        let renamed = after(
            &standard,
            Edit::RenameDimension { dimension: "digital_reach".to_owned(), name: name.clone() },
        );
        assert!(renamed.dimensions.iter().any(|one| one.name == name));
        let gone = Edit::RemoveDimension { dimension: "digital_reach".to_owned() };
        assert_eq!(after(&standard, gone.clone()), pharma());
        assert_eq!(edited(pharma(), &gone), Err(EditProblem::Gone));
    }

    #[test]
    fn a_criterion_moves_over_the_edge_of_its_dimension() {
        let added = Edit::AddCriterion {
            dimension: "fit".to_owned(),
            criterion: criterion(named("", "Fit of needs")),
        };
        let standard = after(&pharma(), added);
        let code = "fit_of_needs_2";
        assert_eq!(standard.dimensions[3].criteria[1].code, code);
        let down = Edit::MoveCriterion { criterion: code.to_owned(), up: false };
        let standard = after(&standard, down);
        assert_eq!(standard.dimensions[4].criteria[0].code, code);
        let to = Criterion { weight: 9.0, ..criterion(named("甲", "")) };
        let changed = Edit::ChangeCriterion {
            criterion: code.to_owned(),
            dimension: "potential".to_owned(),
            to,
        };
        let standard = after(&standard, changed);
        let moved = standard.dimensions[5].criteria.last().unwrap();
        assert_eq!((moved.code.as_str(), moved.weight), (code, 9.0));
        let gone = Edit::RemoveCriterion { criterion: code.to_owned() };
        assert_eq!(after(&standard, gone), pharma());
    }

    #[test]
    fn tiers_come_move_and_go_and_the_standard_stays_sound() {
        let standard = after(&pharma(), Edit::AddTier { name: named("培育", "Nurture") });
        assert_eq!(codes(&standard), ["strategic", "key", "potential", "nurture", "general"]);
        assert_eq!(check(&standard), []);
        let up = Edit::MoveTier { tier: "key".to_owned(), up: true };
        let swapped = after(&standard, up);
        assert_eq!(codes(&swapped)[..2], ["key", "strategic"]);
        assert_eq!(swapped.tiers[0].rule, TierRule::TopPercent { percent: 5.0 });
        // The gate of overdue receivables names `key`, which is now the highest.
        assert_eq!(check(&swapped).len(), 1);
        let bottom = Edit::MoveTier { tier: "nurture".to_owned(), up: false };
        let bottom = after(&standard, bottom);
        assert_eq!(bottom.tiers.last().unwrap().rule, TierRule::Rest);
        assert_eq!(check(&bottom), []);
        let gone = after(&standard, Edit::RemoveTier { tier: "key".to_owned() });
        let overdue = gone.criteria().find(|(_, one)| one.code == "overdue").unwrap().1;
        assert_eq!(overdue.gate.as_ref().unwrap().otherwise_at_most, "potential");
        assert_eq!(check(&gone), []);
        let last = after(&gone, Edit::RemoveTier { tier: "general".to_owned() });
        assert_eq!(last.tiers.last().unwrap().rule, TierRule::Rest);
    }

    #[test]
    fn the_only_tier_stays() {
        let mut standard = pharma();
        standard.tiers.drain(..3);
        let gone = Edit::RemoveTier { tier: "general".to_owned() };
        assert_eq!(edited(standard, &gone), Err(EditProblem::LastOne));
    }
}
