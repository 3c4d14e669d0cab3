//! Screening on small populations: points, missing data, gates, tiers, reasons.
#![expect(clippy::float_cmp, reason = "exact figures by construction")]

mod back_test;
mod decided;
mod future;
mod methods;
mod moved;
mod quotas;
mod sensitivity;
mod unknown;

use super::*;
use crate::primitives::{Amount, Day};
use crate::sales::{Horizon, RawMetrics};
use crate::standards::TierRule as R;
use crate::standards::{
    Band, Criterion, CriterionSource, Dimension, Direction, Gate, Method, Metric, MissingPolicy,
    Payment, Scale, ServiceModel, Stability, Standard, TEMPLATES, Text, Tier, TierRule,
};
use proptest::prelude::*;

fn as_of() -> Day {
    "2024-12-31".parse().unwrap()
}

/// Data that reach back far enough for everything.
fn horizon() -> Horizon {
    Horizon { as_of: as_of(), knows_previous: true }
}

fn account(key: &str, revenue: i64) -> Candidate {
    let sales = RawMetrics {
        revenue: Amount::from_units(revenue).unwrap(),
        rows: 1,
        ..RawMetrics::default()
    };
    Candidate { key: key.to_owned(), sales, ..Candidate::default() }
}

fn with(mut candidate: Candidate, attribute: &str, value: &str) -> Candidate {
    candidate.attributes.insert(attribute.to_owned(), value.to_owned());
    candidate
}

fn criterion(code: &str, source: CriterionSource, scale: Scale, weight: f64) -> Criterion {
    Criterion {
        code: code.to_owned(),
        name: Text::default(),
        description: Text::default(),
        source,
        scale,
        direction: Direction::HigherIsBetter,
        missing: MissingPolicy::Excluded,
        weight,
        gate: None,
        rating_months: None,
    }
}

fn attribute(code: &str, weight: f64) -> Criterion {
    let source = CriterionSource::Attribute { attribute: code.to_owned() };
    criterion(code, source, Scale::Linear { min: 0.0, max: 100.0 }, weight)
}

fn sales(metric: Metric, scale: Scale) -> Criterion {
    criterion("sales", CriterionSource::Sales { metric }, scale, 1.0)
}

fn tier(code: &str, rule: TierRule) -> Tier {
    let (name, service) = (Text::default(), ServiceModel::default());
    Tier { code: code.to_owned(), name, rule, quota_per_territory: None, service }
}

fn standard(criteria: Vec<Criterion>, rules: &[TierRule]) -> Standard {
    let named = |(at, rule): (usize, &TierRule)| tier(&format!("t{at}"), rule.clone());
    Standard {
        code: "s".to_owned(),
        name: Text::default(),
        description: Text::default(),
        months: 12,
        method: Method::default(),
        stability: Stability::default(),
        rating_months: 12,
        dimensions: vec![Dimension { code: "d".to_owned(), name: Text::default(), criteria }],
        tiers: rules.iter().enumerate().map(named).collect(),
        weighting: crate::standards::weighting::Weighting::default(),
    }
}

fn halves() -> [TierRule; 2] {
    [TierRule::Score { min: 50.0 }, TierRule::Rest]
}

/// Points of one criterion over a population.
fn points(one: Criterion, candidates: &[Candidate]) -> Vec<Option<f64>> {
    let screening = screen(&standard(vec![one], &halves()), candidates, horizon());
    screening.accounts.iter().map(|account| account.criteria[0].points).collect()
}

fn beds(values: &[&str]) -> Vec<Candidate> {
    let one = |(at, value): (usize, &&str)| with(account(&format!("a{at}"), 0), "x", value);
    values.iter().enumerate().map(one).collect()
}

fn scores(screening: &Screening) -> Vec<f64> {
    screening.accounts.iter().map(|account| account.score).collect()
}

fn tiers(screening: &Screening) -> Vec<u16> {
    screening.accounts.iter().map(|account| account.tier).collect()
}

#[test]
fn linear_and_log_scales_are_clipped_and_can_be_turned_round() {
    let values = beds(&["-5", "0", "25", "100", "1e9"]);
    let mut one = attribute("x", 1.0);
    let expected = [0.0, 0.0, 25.0, 100.0, 100.0].map(Some);
    assert_eq!(points(one.clone(), &values), expected);
    one.direction = Direction::LowerIsBetter;
    assert_eq!(points(one.clone(), &values), [100.0, 100.0, 75.0, 0.0, 0.0].map(Some));
    one.direction = Direction::HigherIsBetter;
    one.scale = Scale::Log { min: 1.0, max: 10_000.0 };
    let values = beds(&["-5", "0", "1", "100", "10000", "1e9"]);
    assert_eq!(points(one, &values), [0.0, 0.0, 0.0, 50.0, 100.0, 100.0].map(Some));
}

#[test]
fn bands_of_numbers_include_their_lower_end() {
    let band = |from, points| Band { from, equals: None, points };
    let mut one = attribute("x", 1.0);
    one.scale = Scale::Bands {
        bands: vec![band(None, 10.0), band(Some(5.0), 60.0), band(Some(9.0), 90.0)],
    };
    let found = points(one, &beds(&["-1", "4.99", "5", "8", "9", "1,000", "１２"]));
    assert_eq!(found, [10.0, 10.0, 60.0, 60.0, 90.0, 90.0, 90.0].map(Some));
}

#[test]
fn bands_of_words_ignore_case_and_width() {
    let band = |equals: Option<&str>, points| Band {
        from: None,
        equals: equals.map(str::to_owned),
        points,
    };
    let mut one = attribute("x", 1.0);
    let bands = vec![band(Some("三级甲等"), 100.0), band(Some("Tier A"), 70.0)];
    one.scale = Scale::Bands { bands: bands.clone() };
    let values = beds(&["三级甲等 ", "ＴＩＥＲ a", "诊所", ""]);
    assert_eq!(points(one.clone(), &values), [Some(100.0), Some(70.0), None, None]);
    one.scale = Scale::Bands { bands: [bands, vec![band(None, 20.0)]].concat() };
    assert_eq!(points(one, &values), [Some(100.0), Some(70.0), Some(20.0), None]);
}

#[test]
fn percentiles_rank_those_with_a_value_unless_missing_is_worst() {
    let values = beds(&["5", "", "9", "7", "7"]);
    let mut one = attribute("x", 1.0);
    one.scale = Scale::Percentile;
    let third = 100.0 / 3.0;
    let expected = [Some(0.0), None, Some(100.0), Some(third), Some(third)];
    assert_eq!(points(one.clone(), &values), expected);
    one.missing = MissingPolicy::Worst;
    let expected = [25.0, 0.0, 100.0, 50.0, 50.0].map(Some);
    assert_eq!(points(one.clone(), &values), expected);
    one.direction = Direction::LowerIsBetter;
    assert_eq!(points(one, &values), [100.0, 0.0, 25.0, 50.0, 50.0].map(Some));
}

#[test]
fn a_missing_value_counts_as_the_policy_says() {
    let population = [with(account("a", 1), "x", "80"), account("b", 1)];
    let mut population = population.map(|one| with(one, "y", "20"));
    let mut one = attribute("x", 3.0);
    let mut result = |policy, population: &[Candidate]| {
        one.missing = policy;
        let standard = standard(vec![one.clone(), attribute("y", 1.0)], &halves());
        screen(&standard, population, horizon())
    };
    let cases = [
        (MissingPolicy::Excluded, 20.0, Answer::Excluded),
        (MissingPolicy::Neutral, 42.5, Answer::AssumedNeutral),
        (MissingPolicy::Worst, 5.0, Answer::AssumedWorst),
    ];
    for (policy, score, answer) in cases {
        let found = result(policy, &population);
        assert_eq!(scores(&found), [65.0, score], "{policy:?}");
        assert_eq!(found.accounts[1].criteria[0].answer, answer);
        assert_eq!(found.accounts[1].missing_share, 0.75);
        assert_eq!(found.accounts[0].missing_share, 0.0);
        let weights: f64 = found.accounts[1].criteria.iter().map(|line| line.weight).sum();
        assert_eq!(weights, 1.0);
    }
    population[0].attributes.remove("x");
    let nobody = result(MissingPolicy::Worst, &population);
    assert_eq!((nobody.unanswered, nobody.answered_share), (vec!["x".to_owned()], 0.25));
}

#[test]
fn what_nobody_can_answer_is_left_out_for_everybody() {
    let payment = CriterionSource::Payment { metric: Payment::Dso };
    let mut dso = criterion("dso", payment, Scale::Percentile, 9.0);
    dso.missing = MissingPolicy::Worst;
    dso.gate = Some(Gate { min_points: 50.0, otherwise_at_most: "t1".to_owned() });
    let standard = standard(vec![dso, attribute("x", 1.0)], &halves());
    let found = screen(&standard, &beds(&["80", "20"]), horizon());
    assert_eq!((scores(&found), tiers(&found)), (vec![80.0, 20.0], vec![0, 1]));
    assert_eq!((found.unanswered, found.answered_share), (vec!["dso".to_owned()], 0.1));
    assert_eq!(found.accounts[0].criteria[0].answer, Answer::Unanswered);
    assert_eq!(found.accounts[0].criteria[0].points, None);
    assert_eq!(found.accounts[0].missing_share, 0.0);
}

#[test]
fn sales_figures_that_cannot_tell_accounts_apart_are_unanswered() {
    let mut population = [account("a", 10), account("b", 5)];
    population[1].sales.frequency = 1;
    let answered = |metric, population: &[Candidate]| {
        let standard = standard(vec![sales(metric, Scale::Percentile)], &halves());
        screen(&standard, population, horizon()).unanswered.is_empty()
    };
    assert!(answered(Metric::Revenue, &population));
    assert!(answered(Metric::Frequency, &population));
    for metric in [Metric::Growth, Metric::Documents, Metric::Breadth, Metric::Margin] {
        assert!(!answered(metric, &population), "{metric:?}");
    }
    let without_sales = [Candidate { key: "a".to_owned(), ..Candidate::default() }];
    assert!(!answered(Metric::Revenue, &without_sales));
}

#[test]
fn sales_metrics_are_what_their_names_say() {
    let mut one = account("a", 300);
    one.sales = RawMetrics {
        revenue_previous: Amount::from_units(200).unwrap(),
        cost: Amount::from_units(225),
        last_purchase: "2024-12-01".parse().ok(),
        first_purchase: "2022-12-31".parse().ok(),
        frequency: 4,
        documents: 5,
        breadth: 6,
        ..one.sales
    };
    let value = |metric| {
        let standard = standard(vec![sales(metric, Scale::Percentile)], &halves());
        let population = [one.clone(), account("b", 100)];
        screen(&standard, &population, horizon()).accounts[0].criteria[0].value.clone()
    };
    let cases = [
        (Metric::Revenue, 300.0),
        (Metric::RevenuePrevious, 200.0),
        (Metric::Growth, 0.5),
        (Metric::RecencyDays, 30.0),
        (Metric::Frequency, 4.0),
        (Metric::Documents, 5.0),
        (Metric::Breadth, 6.0),
        (Metric::Share, 0.75),
        (Metric::Margin, 0.25),
        (Metric::RelationshipYears, 731.0 / 365.25),
    ];
    for (metric, expected) in cases {
        assert_eq!(value(metric), Value::Number(expected), "{metric:?}");
    }
}

#[test]
fn equal_scores_rank_by_revenue_then_key() {
    let same = |key: &str, revenue| with(account(key, revenue), "x", "70");
    let population = [same("b", 5), same("a", 5), same("c", 9), with(account("d", 0), "x", "71")];
    let found = screen(&standard(vec![attribute("x", 1.0)], &halves()), &population, horizon());
    let ranks: Vec<u32> = found.accounts.iter().map(|account| account.rank).collect();
    assert_eq!(ranks, [4, 3, 2, 1]);
}

#[test]
fn tiers_by_rank_count_from_the_top_with_the_higher_tiers_in_them() {
    let population: Vec<Candidate> = ["90", "80", "70", "60", "50", "40", "30"]
        .iter()
        .enumerate()
        .map(|(at, x)| {
            with(account(&format!("a{at}"), 100 - 10 * i64::try_from(at).unwrap()), "x", x)
        })
        .collect();
    let tiers_under = |rules: &[TierRule]| {
        tiers(&screen(&standard(vec![attribute("x", 1.0)], rules), &population, horizon()))
    };
    let counts = [R::TopCount { count: 1 }, R::TopCount { count: 3 }, R::Rest];
    assert_eq!(tiers_under(&counts), [0, 1, 1, 2, 2, 2, 2]);
    // 20 % of 7 is 1.4, rounded up.
    let percent = [R::TopPercent { percent: 20.0 }, R::TopPercent { percent: 100.0 }, R::Rest];
    assert_eq!(tiers_under(&percent), [0, 0, 1, 1, 1, 1, 1]);
    // Revenue 100, 90, 80, 70, 60, 50, 40 of 490; before the third account 190 is 38.8 %.
    let share = [R::RevenueShare { percent: 38.0 }, R::RevenueShare { percent: 39.0 }, R::Rest];
    assert_eq!(tiers_under(&share), [0, 0, 1, 2, 2, 2, 2]);
    let mixed = [R::TopCount { count: 2 }, R::Score { min: 50.0 }, R::Rest];
    assert_eq!(tiers_under(&mixed), [0, 0, 1, 1, 1, 2, 2]);
}

#[test]
fn the_distance_to_the_next_tier_is_in_points_of_score() {
    let rules = [TierRule::TopCount { count: 1 }, TierRule::Score { min: 50.0 }, TierRule::Rest];
    let population = beds(&["90", "70", "30"]);
    let found = screen(&standard(vec![attribute("x", 1.0)], &rules), &population, horizon());
    let distances: Vec<_> = found.accounts.iter().map(|account| account.to_next_tier).collect();
    assert_eq!(distances, [None, Some(20.0), Some(20.0)]);
}

#[test]
fn a_gate_holds_an_account_whatever_its_score() {
    let mut gated = attribute("x", 1.0);
    gated.gate = Some(Gate { min_points: 50.0, otherwise_at_most: "t1".to_owned() });
    let rules = [TierRule::Score { min: 60.0 }, TierRule::Score { min: 20.0 }, TierRule::Rest];
    let standard = standard(vec![gated, attribute("y", 9.0)], &rules);
    let population = [
        with(with(account("held", 1), "x", "49"), "y", "100"),
        with(with(account("open", 1), "x", "50"), "y", "100"),
        with(with(account("low", 1), "x", "0"), "y", "10"),
        with(account("unknown", 1), "y", "100"),
    ];
    let found = screen(&standard, &population, horizon());
    assert_eq!(tiers(&found), [1, 0, 2, 0]);
    let failed: Vec<_> = found.accounts.iter().map(|one| one.gates_failed.clone()).collect();
    assert_eq!(failed[0], [GateFailure { criterion: 0, held_at: 1 }]);
    assert!(failed[1].is_empty() && failed[3].is_empty());
    assert!(failed[2].is_empty(), "its score alone keeps it down");
    assert_eq!(found.accounts[0].to_next_tier, None, "no score would lift it");
    assert_eq!(found.tiers[0].accounts, 2);
}

#[test]
fn reasons_name_what_lies_farthest_from_the_mean() {
    let one = |key: &str, x: &str, y: &str, z: &str| {
        with(with(with(account(key, 1), "x", x), "y", y), "z", z)
    };
    let population = [one("a", "100", "50", "0"), one("b", "0", "50", "40")];
    let criteria = vec![attribute("x", 2.0), attribute("y", 1.0), attribute("z", 1.0)];
    let found = screen(&standard(criteria, &halves()), &population, horizon());
    assert_eq!(
        found.accounts[0].reasons,
        [
            Reason::Lifts { criterion: 0, points: 25.0 },
            Reason::HoldsBack { criterion: 2, points: 5.0 },
        ]
    );
}

#[test]
fn empty_populations_and_useless_standards_are_answered() {
    let empty = screen(&standard(vec![attribute("x", 1.0)], &halves()), &[], horizon());
    assert!(empty.accounts.is_empty());
    assert_eq!(empty.tiers.iter().map(|tier| tier.accounts).collect::<Vec<_>>(), [0, 0]);
    let nothing = screen(&standard(Vec::new(), &[]), &[account("a", 1)], horizon());
    assert_eq!((nothing.accounts[0].score, nothing.accounts[0].tier), (0.0, 0));
    let weightless =
        screen(&standard(vec![attribute("x", 0.0)], &halves()), &beds(&["9"]), horizon());
    assert_eq!((scores(&weightless), weightless.answered_share), (vec![0.0], 0.0));
}

#[test]
fn a_what_if_is_the_screening_with_other_weights() {
    let mut changed = TEMPLATES[0].standard().unwrap();
    let population: Vec<Candidate> = (0..40)
        .map(|n| with(account(&format!("a{n}"), n * n % 17), "beds", &(n * 31 % 900).to_string()))
        .collect();
    let prepared = Prepared::new(&changed, &population, horizon());
    changed.dimensions[0].criteria[0].weight = 3.0;
    changed.tiers[2].rule = TierRule::Score { min: 20.0 };
    let weights: Vec<f64> =
        changed.dimensions.iter().flat_map(|d| &d.criteria).map(|c| c.weight).collect();
    let scored = prepared.score(&weights, &changed.tiers);
    let direct = screen(&changed, &population, horizon());
    assert_eq!(scored.score, scores(&direct));
    assert_eq!(scored.tier, tiers(&direct));
    assert_eq!(prepared.receipt(&scored, 7), direct.accounts.get(7).cloned());
    assert_eq!(prepared.receipt(&scored, 40), None);
}

#[test]
fn sales_alone_rank_sensibly_under_every_template() {
    let customer = |key: &str, revenue: i64, previous: i64, last: &str, days: u32| {
        let mut one = account(key, revenue);
        one.sales = RawMetrics {
            revenue_previous: Amount::from_units(previous).unwrap(),
            last_purchase: last.parse().ok(),
            first_purchase: "2020-01-01".parse().ok(),
            frequency: days,
            documents: days,
            breadth: days / 3,
            ..one.sales
        };
        one
    };
    let mut population = vec![
        customer("great", 900_000, 700_000, "2024-12-30", 48),
        customer("lapsed", 0, 800_000, "2023-06-01", 0),
    ];
    for n in 0..30 {
        let revenue = 1_000 * i64::from(n + 1);
        population.push(customer(&format!("small{n:02}"), revenue, revenue, "2024-10-01", n / 3));
    }
    for template in TEMPLATES {
        let found = screen(&template.standard().unwrap(), &population, horizon());
        let (great, lapsed) = (&found.accounts[0], &found.accounts[1]);
        assert_eq!((great.rank, great.tier), (1, 0), "{}", template.code);
        assert!(lapsed.rank > 20 && lapsed.tier >= 2, "{} {lapsed:?}", template.code);
        assert!((0.3..0.6).contains(&found.answered_share), "{}", template.code);
    }
}

prop_compose! {
    fn any_candidate()(
        revenue in prop_oneof![any::<i64>(), -100_000i64..100_000],
        previous in -100_000i64..100_000,
        days in prop::option::of(0i64..900),
        counts in (0u32..9, 0u32..9, 0u32..9),
        x in prop_oneof![Just(String::new()), Just("NaN".to_owned()), Just("1e999".to_owned()),
            (-9i32..900).prop_map(|n| n.to_string())],
        rating in prop::option::of(prop_oneof![Just(f64::NAN), Just(f64::INFINITY), 0.0f64..6.0]),
    ) -> Candidate {
        let last = days.map(|days| as_of() - chrono::TimeDelta::days(days));
        let sales = RawMetrics {
            revenue: Amount::from_ten_thousandths(revenue),
            revenue_previous: Amount::from_ten_thousandths(previous),
            last_purchase: last,
            first_purchase: last,
            frequency: counts.0,
            documents: counts.1,
            breadth: counts.2,
            cost: last.map(|_| Amount::from_ten_thousandths(previous)),
            rows: counts.0,
        };
        let ratings = rating.map(|rating| ("standing".to_owned(), rating)).into_iter().collect();
        with(Candidate { sales, ratings, ..Candidate::default() }, "beds", &x)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_screening_adds_up(mut population in prop::collection::vec(any_candidate(), 0..25)) {
        for (at, one) in population.iter_mut().enumerate() {
            one.key = format!("k{at}");
        }
        for template in TEMPLATES {
            let standard = template.standard().unwrap();
            let found = screen(&standard, &population, horizon());
            prop_assert_eq!(&found, &screen(&standard, &population, horizon()));
            let mut ranks: Vec<u32> = found.accounts.iter().map(|one| one.rank).collect();
            ranks.sort_unstable();
            prop_assert!(ranks.iter().zip(1u32..).all(|(rank, place)| *rank == place));
            for one in &found.accounts {
                prop_assert!((0.0..=100.0).contains(&one.score));
                let sum: f64 = one.criteria.iter().map(|line| line.contribution).sum();
                prop_assert!((sum - one.score).abs() < 1e-6, "{} {}", sum, one.score);
                let weights: f64 = one.criteria.iter().map(|line| line.weight).sum();
                prop_assert!((weights - 1.0).abs() < 1e-9 || weights == 0.0);
                prop_assert!((0.0..=1.0).contains(&one.missing_share));
                prop_assert!(usize::from(one.tier) < standard.tiers.len());
            }
            let placed: u32 = found.tiers.iter().map(|tier| tier.accounts).sum();
            prop_assert_eq!(placed as usize, population.len());
        }
    }

    #[test]
    fn the_order_of_the_candidates_does_not_matter(
        mut population in prop::collection::vec(any_candidate(), 1..15)
    ) {
        for (at, one) in population.iter_mut().enumerate() {
            one.key = format!("k{at}");
        }
        let standard = TEMPLATES[0].standard().unwrap();
        let forward = screen(&standard, &population, horizon());
        population.reverse();
        let mut backward = screen(&standard, &population, horizon());
        backward.accounts.reverse();
        let ranks = |one: &Screening| one.accounts.iter().map(|a| (a.rank, a.tier)).collect::<Vec<_>>();
        prop_assert_eq!(ranks(&forward), ranks(&backward));
    }

    #[test]
    fn weights_that_make_no_sense_make_no_nonsense(
        weights in prop::collection::vec(
            prop_oneof![Just(f64::NAN), Just(f64::INFINITY), Just(f64::MAX), -9.0f64..9.0], 0..30),
        population in prop::collection::vec(any_candidate(), 1..9)
    ) {
        let standard = TEMPLATES[0].standard().unwrap();
        let prepared = Prepared::new(&standard, &population, horizon());
        let scored = prepared.score(&weights, prepared.tiers());
        prop_assert!(scored.score.iter().all(|score| (0.0..=100.0).contains(score)));
    }
}
