//! Answers and the sentences that give a result its reasons.

use crate::screening::Screening;
use canopy_domain::screening::{AccountResult, Answer, Reason, Value};
use canopy_domain::standards::{Criterion, CriterionSource, Standard};

impl Screening {
    /// How a criterion came to its points.
    pub const fn answer(self, answer: Answer) -> &'static str {
        match answer {
            Answer::Measured => self.answer_measured(),
            Answer::AssumedNeutral => self.answer_assumed_neutral(),
            Answer::AssumedWorst => self.answer_assumed_worst(),
            Answer::Excluded => self.answer_excluded(),
            Answer::Unanswered => self.answer_unanswered(),
        }
    }

    /// What was measured, in its unit.
    pub fn value(self, source: &CriterionSource, value: &Value) -> String {
        match value {
            Value::Number(number) => self.texts().standards().measured(source, *number),
            Value::Text(text) => text.clone(),
            Value::Missing => self.value_missing().to_owned(),
        }
    }

    /// One reason of a result as a sentence; empty where the standard has no such criterion.
    pub fn reason(self, standard: &Standard, result: &AccountResult, reason: &Reason) -> String {
        let (Reason::Lifts { criterion: index, .. } | Reason::HoldsBack { criterion: index, .. }) =
            reason;
        let line = result.criteria.get(usize::from(*index));
        let value = line.map_or(&Value::Missing, |line| &line.value);
        self.reason_with(standard, reason, value)
    }

    /// As [`Screening::reason`], with what was measured given apart from the receipt.
    pub fn reason_with(self, standard: &Standard, reason: &Reason, value: &Value) -> String {
        let (Reason::Lifts { criterion: index, points }
        | Reason::HoldsBack { criterion: index, points }) = reason;
        let Some(criterion) = criterion_at(standard, *index) else { return String::new() };
        let name = criterion.name.get(self.texts().lang());
        let points = self.texts().formats().score(points.abs());
        let shown = self.value(&criterion.source, value);
        match (reason, value) {
            (Reason::Lifts { .. }, Value::Missing) => self.reason_lifts_unmeasured(name, &points),
            (Reason::Lifts { .. }, _) => self.reason_lifts(name, &shown, &points),
            (Reason::HoldsBack { .. }, Value::Missing) => {
                self.reason_holds_back_unmeasured(name, &points)
            }
            (Reason::HoldsBack { .. }, _) => self.reason_holds_back(name, &shown, &points),
        }
    }

    /// All reasons of a result, one sentence each.
    pub fn reasons(self, standard: &Standard, result: &AccountResult) -> Vec<String> {
        result.reasons.iter().map(|reason| self.reason(standard, result, reason)).collect()
    }

    /// What keeps an account out of the tier its score asks for, one sentence each: gates, and the
    /// tier it stood in.
    pub fn held_by(self, standard: &Standard, result: &AccountResult) -> Vec<String> {
        let lang = self.texts().lang();
        let say = |gate: &canopy_domain::screening::GateFailure| {
            let criterion = criterion_at(standard, gate.criterion)?;
            let tier = standard.tiers.get(usize::from(gate.held_at))?;
            Some(self.gate_failed(criterion.name.get(lang), tier.name.get(lang)))
        };
        let gates = result.gates_failed.iter().filter_map(say);
        gates.chain(self.pushed(standard, result)).chain(self.leaning(standard, result)).collect()
    }

    /// That the places of its territory went to better ones.
    fn pushed(self, standard: &Standard, result: &AccountResult) -> Option<String> {
        let over = result.over_quota?;
        let tier = standard.tiers.get(usize::from(over.tier))?.name.get(self.texts().lang());
        Some(self.over_quota(tier, i64::from(over.quota), i64::from(over.place)))
    }

    /// That the thresholds alone would have given another tier.
    fn leaning(self, standard: &Standard, result: &AccountResult) -> Option<String> {
        let leaning = result.leaning?;
        let name = |tier: u16| {
            standard.tiers.get(usize::from(tier)).map(|tier| tier.name.get(self.texts().lang()))
        };
        Some(self.leans(i64::from(leaning.periods), name(leaning.tier)?, name(result.tier)?))
    }

    /// How far the next tier is; `None` where it is not a question of score.
    pub fn distance(self, result: &AccountResult) -> Option<String> {
        let points = result.to_next_tier?;
        Some(self.to_next_tier(&self.texts().formats().score(points)))
    }
}

fn criterion_at(standard: &Standard, index: u16) -> Option<&Criterion> {
    let all = standard.dimensions.iter().flat_map(|dimension| &dimension.criteria);
    all.into_iter().nth(usize::from(index))
}
