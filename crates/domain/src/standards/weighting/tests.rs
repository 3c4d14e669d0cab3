//! Judgements kept in a standard, and the weights they propose.

use super::*;
use crate::standards::weights::{GridProblem, RandomIndex};
use crate::standards::{Standard, TEMPLATES, check, parse_toml, to_toml};
use std::collections::BTreeMap;

fn pharma() -> Standard {
    parse_toml(TEMPLATES[0].toml).unwrap()
}

fn said(of: &str, judge: &str, pairs: &[(&str, &str, f64)]) -> Judgements {
    let pair = |(a, b, times): &(&str, &str, f64)| Pair {
        a: (*a).to_owned(),
        b: (*b).to_owned(),
        times: *times,
    };
    Judgements {
        of: of.to_owned(),
        judge: judge.to_owned(),
        by: "赵".to_owned(),
        at: "2026-11-22T08:00:00Z".parse().unwrap(),
        pairs: pairs.iter().map(pair).collect(),
    }
}

fn origin(how: How, by: &str, standard: &Standard) -> Origin {
    Origin {
        how,
        strategy: None,
        by: by.to_owned(),
        at: "2026-11-22T08:00:00Z".parse().unwrap(),
        table: None,
        checked: vec![Checked { of: String::new(), judges: 2, ratio: 0.04 }],
        reason: "研讨会共识".to_owned(),
        weights: standard.weights(),
    }
}

#[test]
fn judgements_and_origins_survive_being_written_and_read() {
    let mut standard = pharma();
    let before = to_toml(&standard);
    assert!(!before.contains("weighting"), "nothing to say is not said");
    standard.weighting.judge(said("payment", "王经理", &[("dso", "overdue", 1.0 / 3.0)]));
    standard.weighting.set_by(origin(How::Ahp, "赵", &standard));
    let written = to_toml(&standard);
    assert_eq!(parse_toml(&written).unwrap(), standard, "{written}");
    assert_eq!(check(&standard), []);
}

#[test]
fn what_is_judged_sets_shares_and_the_rest_keeps_its_own() {
    let mut standard = pharma();
    let payment = [("dso", "overdue", 2.0), ("overdue", "credit", 2.0)];
    standard.weighting.judge(said("payment", "王经理", &payment));
    let proposal = propose_ahp(&standard, RandomIndex::default());
    let weights = proposal.weights.unwrap();
    // The dimension keeps its whole; within it 4 : 2 : 1.
    let own = |code: &str| standard.weights()[code];
    let whole = own("dso") + own("overdue") + own("credit");
    let near = |code: &str, wanted: f64| {
        assert!((weights[code] - wanted).abs() < 0.011, "{code}: {}", weights[code]);
    };
    near("dso", whole * 4.0 / 7.0);
    near("overdue", whole * 2.0 / 7.0);
    near("credit", whole / 7.0);
    near("revenue", own("revenue"));
    let sum: f64 = weights.values().sum();
    assert!((sum - 100.0).abs() < 1e-9, "{sum}");
}

#[test]
fn judges_replace_their_own_word_and_can_take_it_back() {
    let mut standard = pharma();
    standard.weighting.judge(said("payment", "王", &[("dso", "overdue", 2.0)]));
    standard.weighting.judge(said("payment", "陈", &[("dso", "overdue", 8.0)]));
    standard.weighting.judge(said("payment", "王", &[("dso", "overdue", 4.0)]));
    let judges: Vec<&str> =
        standard.weighting.judgements.iter().map(|one| one.judge.as_str()).collect();
    assert_eq!(judges, ["王", "陈"]);
    standard.weighting.judge(said("payment", "王", &[]));
    assert_eq!(standard.weighting.judgements.len(), 1);
}

#[test]
fn judgements_that_fall_apart_propose_nothing_and_say_where() {
    let mut standard = pharma();
    standard.weighting.judge(said("payment", "王", &[("dso", "overdue", 2.0)]));
    let proposal = propose_ahp(&standard, RandomIndex::default());
    assert_eq!(proposal.weights, None);
    let problems: Vec<_> = proposal.problems().collect();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].0.of, "payment");
    assert!(matches!(problems[0].1, GridProblem::Unconnected { .. }));
    assert_eq!(propose_ahp(&pharma(), RandomIndex::default()).weights, None);
}

#[test]
fn a_judgement_that_is_none_is_found_and_counts_for_nothing() {
    let mut standard = pharma();
    for bad in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        standard.weighting.judgements.clear();
        standard.weighting.judge(said("payment", "王", &[("dso", "overdue", bad)]));
        assert_eq!(check(&standard).len(), 1, "{bad}");
        assert_eq!(propose_ahp(&standard, RandomIndex::default()).weights, None);
    }
}

#[test]
fn what_is_gone_is_forgotten() {
    let mut standard = pharma();
    standard.weighting.judge(said("payment", "王", &[("dso", "overdue", 2.0)]));
    standard.weighting.judge(said("", "王", &[("payment", "potential", 2.0)]));
    standard.dimensions.retain(|one| one.code != "payment");
    let Standard { dimensions, weighting, .. } = &mut standard;
    weighting.forget_what_is_gone(dimensions);
    assert!(weighting.judgements.is_empty());
}

#[test]
fn an_origin_holds_until_the_weights_are_others() {
    let mut standard = pharma();
    assert_eq!(standard.origin(), None);
    standard.weighting.set_by(origin(How::Entropy, "赵", &standard));
    assert_eq!(standard.origin().map(|one| one.how), Some(How::Entropy));
    standard.set_weights(&BTreeMap::from([("dso".to_owned(), 7.0)]));
    assert_eq!(standard.origin(), None);
    standard.weighting.set_by(origin(How::ByHand, "赵", &standard));
    standard.weighting.set_by(origin(How::ByHand, "赵", &standard));
    assert_eq!(standard.weighting.origins.len(), 2);
}
