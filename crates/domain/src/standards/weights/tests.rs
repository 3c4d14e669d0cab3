//! Weights against published figures, and the laws they must keep.
#![expect(clippy::float_cmp, reason = "exact figures by construction")]

use super::*;
use crate::standards::{TEMPLATES, parse_toml};
use proptest::prelude::{Just, Strategy as _, prop, prop_assert, prop_assert_eq, proptest};

/// Saaty, Decision making with the analytic hierarchy process, IJSSCI 1(1), 2008: how much of
/// which drink is consumed in the United States; upper triangle.
const DRINKS: [(usize, &[f64]); 6] = [
    (0, &[9.0, 5.0, 2.0, 1.0, 1.0, 0.5]),
    (1, &[1.0 / 3.0, 1.0 / 9.0, 1.0 / 9.0, 1.0 / 9.0, 1.0 / 9.0]),
    (2, &[1.0 / 3.0, 0.25, 1.0 / 3.0, 1.0 / 9.0]),
    (3, &[0.5, 1.0, 1.0 / 3.0]),
    (4, &[2.0, 0.5]),
    (5, &[1.0 / 3.0]),
];

fn upper(size: usize, rows: &[(usize, &[f64])]) -> Grid {
    let mut grid = Grid::empty(size).unwrap();
    for (a, row) in rows {
        for (b, value) in (a + 1..).zip(*row) {
            grid.judge(*a, b, *value).unwrap();
        }
    }
    grid
}

fn near(found: &[f64], published: &[f64], within: f64) {
    assert_eq!(found.len(), published.len());
    for (found, published) in found.iter().zip(published) {
        assert!((found - published).abs() <= within, "{found} is not {published}");
    }
}

#[test]
fn the_drinks_of_saaty_2008() {
    let weighed = weigh(&upper(7, &DRINKS), RandomIndex::Saaty2005).unwrap();
    near(&weighed.weights, &[0.177, 0.019, 0.042, 0.116, 0.190, 0.129, 0.327], 6e-4);
    near(
        &[weighed.lambda_max, weighed.consistency_index, weighed.consistency_ratio],
        &[7.176_629_039, 0.029_438_173, 0.021_806_054],
        1e-8,
    );
    let by = |table| weigh(&upper(7, &DRINKS), table).unwrap().consistency_ratio;
    near(&[by(RandomIndex::Saaty1980)], &[0.022_301_646], 1e-8);
    // AHPy's test gives 0.0235 by this table.
    near(&[by(RandomIndex::DoneganDodd1991)], &[0.023_514_796], 1e-8);
}

#[test]
fn the_car_of_wikipedia() {
    // Analytic hierarchy process – car example, Wikipedia: cost, safety, style, capacity.
    let grid = upper(4, &[(0, &[3.0, 7.0, 3.0]), (1, &[9.0, 1.0]), (2, &[1.0 / 7.0])]);
    let weighed = weigh(&grid, RandomIndex::DoneganDodd1991).unwrap();
    near(&weighed.weights, &[0.510, 0.234, 0.041, 0.215], 6e-4);
    near(&[weighed.consistency_ratio], &[0.080], 1e-3);
    assert!(weighed.is_consistent());
}

#[test]
fn the_leader_of_wikipedia() {
    // Analytic hierarchy process – leader example, Wikipedia.
    let criteria = upper(4, &[(0, &[4.0, 3.0, 7.0]), (1, &[1.0 / 3.0, 3.0]), (2, &[5.0])]);
    let weighed = weigh(&criteria, RandomIndex::Saaty2005).unwrap();
    near(&weighed.weights, &[0.548, 0.127, 0.270, 0.056], 6e-4);
    near(&[weighed.consistency_ratio], &[0.044], 1e-3);
    let experience = upper(3, &[(0, &[0.25, 4.0]), (1, &[9.0])]);
    let weighed = weigh(&experience, RandomIndex::Saaty2005).unwrap();
    near(&weighed.weights, &[0.217, 0.717, 0.066], 6e-4);
    near(&[weighed.consistency_ratio], &[0.035], 1e-3);
}

#[test]
fn one_thing_and_two_things_are_always_consistent() {
    let one = weigh(&Grid::empty(1).unwrap(), RandomIndex::default()).unwrap();
    assert_eq!((one.weights, one.consistency_ratio), (vec![1.0], 0.0));
    let two = weigh(&upper(2, &[(0, &[4.0])]), RandomIndex::default()).unwrap();
    near(&two.weights, &[0.8, 0.2], 1e-12);
    assert_eq!((two.consistency_index, two.consistency_ratio), (0.0, 0.0));
    assert_eq!(two.most_inconsistent, None);
}

#[test]
fn the_judgement_that_fits_least_is_named_with_the_one_that_would_fit() {
    // 2 × 2 says 4; one judge says a quarter.
    let grid = upper(3, &[(0, &[2.0, 0.25]), (1, &[2.0])]);
    let weighed = weigh(&grid, RandomIndex::default()).unwrap();
    assert!(weighed.consistency_ratio > MOST_INCONSISTENT);
    let worst = weighed.most_inconsistent.unwrap();
    // In a triple every judgement is off by the same factor; with four the odd one stands out.
    assert!((worst.judged / worst.fitting).ln().abs() > 0.5, "{worst:?}");
    let grid = upper(4, &[(0, &[2.0, 4.0, 1.0 / 8.0]), (1, &[2.0, 4.0]), (2, &[2.0])]);
    let worst = weigh(&grid, RandomIndex::default()).unwrap().most_inconsistent.unwrap();
    assert_eq!((worst.a, worst.b, worst.judged), (0, 3, 0.125));
    assert!(worst.fitting > 4.0 * worst.judged, "{}", worst.fitting);
}

#[test]
fn a_grid_with_gaps_is_weighed_and_one_that_falls_apart_is_refused_with_its_groups() {
    // Weights 4 : 2 : 1 : 1, two pairs open.
    let grid = upper(4, &[(0, &[2.0, 4.0]), (1, &[2.0])]);
    let mut open = grid.clone();
    open.judge(2, 3, 1.0).unwrap();
    let weighed = weigh(&open, RandomIndex::default()).unwrap();
    near(&weighed.weights, &[0.5, 0.25, 0.125, 0.125], 1e-9);
    assert_eq!(weighed.missing, 2);
    assert_eq!(
        weigh(&grid, RandomIndex::default()),
        Err(GridProblem::Unconnected { groups: vec![vec![0, 1, 2], vec![3]] })
    );
}

#[test]
fn a_chain_of_thirty_things_is_weighed_where_the_table_reaches() {
    let chain = |size: usize| {
        let mut grid = Grid::empty(size).unwrap();
        (1..size).for_each(|b| grid.judge(b - 1, b, 2.0).unwrap());
        weigh(&grid, RandomIndex::Saaty2005)
    };
    let weighed = chain(15).unwrap();
    assert_eq!(weighed.consistency_ratio, 0.0);
    assert!((weighed.weights[0] / weighed.weights[14] - 16_384.0).abs() < 1.0);
    assert_eq!(chain(16), Err(GridProblem::TooMany { count: 16, limit: 15 }));
}

#[test]
fn what_is_no_judgement_is_refused_with_its_place() {
    let table = |cells: [[f64; 2]; 2]| {
        let rows = cells.map(|row| row.map(Some).to_vec());
        Grid::from_table(&rows).unwrap_err()
    };
    let bad = |value: f64| table([[1.0, value], [1.0, 1.0]]);
    assert!(matches!(bad(0.0)[..], [GridProblem::NotPositive { row: 0, column: 1, .. }]));
    assert!(matches!(bad(-3.0)[..], [GridProblem::NotPositive { .. }]));
    assert!(matches!(bad(f64::NAN)[..], [GridProblem::NotFinite { .. }]));
    assert!(matches!(bad(f64::INFINITY)[..], [GridProblem::NotFinite { .. }]));
    assert!(matches!(bad(1e9)[..], [GridProblem::TooFar { .. }]));
    assert!(matches!(bad(3.0)[..], [GridProblem::NotReciprocal { .. }]));
    let diagonal = table([[2.0, 1.0], [1.0, 1.0]]);
    assert!(matches!(diagonal[..], [GridProblem::DiagonalNotOne { at: 0, .. }]));
    assert!(matches!(Grid::from_table(&[]).unwrap_err()[..], [GridProblem::Empty]));
    let uneven = Grid::from_table(&[vec![None], vec![None, None]]).unwrap_err();
    assert!(matches!(uneven[..], [GridProblem::NotSquare { row: 0, .. }]));
}

#[test]
fn a_third_may_be_written_as_a_decimal() {
    let grid = Grid::from_table(&[vec![None, Some(0.33)], vec![Some(3.0), None]]).unwrap();
    assert_eq!(grid.get(1, 0), Some(3.0));
}

#[test]
fn a_table_is_written_by_its_code() {
    for table in RandomIndex::ALL {
        let written = toml::Value::try_from(table).unwrap();
        assert_eq!(written.as_str(), Some(table.code()));
        assert_eq!(RandomIndex::from_code(table.code()), Some(table));
    }
}

#[test]
fn judges_are_joined_by_the_geometric_mean() {
    let of = |value| upper(3, &[(0, &[value, 4.0]), (1, &[2.0])]);
    let group = aggregated(&[of(2.0), of(8.0)]).unwrap();
    near(&[group.get(0, 1).unwrap(), group.get(0, 2).unwrap()], &[4.0, 4.0], 1e-12);
    let apart = spread(&[of(2.0), of(8.0)]);
    near(&[apart[0].lowest, apart[0].highest, apart[0].deviation], &[2.0, 8.0, 2.0], 1e-12);
    assert_eq!(apart[1].deviation, 1.0);
    let other = aggregated(&[of(2.0), Grid::empty(2).unwrap()]);
    assert_eq!(other, Err(GridProblem::OtherSize { size: 2, expected: 3 }));
    // One judge's gap is filled by the other.
    let mut gap = Grid::empty(3).unwrap();
    gap.judge(0, 1, 2.0).unwrap();
    assert_eq!(aggregated(&[gap, of(8.0)]).unwrap().missing(), 0);
}

#[test]
fn entropy_weights_of_tzeng_and_huang() {
    // Tzeng and Huang, Multiple Attribute Decision Making, 2011; entropy recomputed from the
    // definition. The two by two case is asserted by scikit-criteria.
    let columns: [&[f64]; 3] =
        [&[5.0, 7.0, 8.0, 7.0], &[8.0, 6.0, 8.0, 4.0], &[4.0, 8.0, 6.0, 6.0]];
    let found = entropy_weights(&columns).unwrap();
    let entropies: Vec<f64> = found.iter().map(|one| one.entropy).collect();
    near(&entropies, &[0.990_173_206_9, 0.975_031_878_2, 0.979_573_958_5], 1e-9);
    let weights: Vec<f64> = found.iter().map(|one| one.weight).collect();
    near(&weights, &[0.177_954_054_2, 0.452_149_391_2, 0.369_896_554_6], 1e-9);
    let columns: [&[f64]; 2] = [&[1.0, 4.0], &[2.0, 16.0]];
    let weights: Vec<f64> =
        entropy_weights(&columns).unwrap().iter().map(|one| one.weight).collect();
    near(&weights, &[0.358_889, 0.641_111], 1e-6);
}

#[test]
fn data_without_differences_tell_nothing() {
    let weights = |columns: &[&[f64]]| -> Vec<f64> {
        entropy_weights(columns).unwrap().iter().map(|one| one.weight).collect()
    };
    assert_eq!(weights(&[&[3.0, 3.0, 3.0], &[1.0, 2.0, 3.0]]), [0.0, 1.0]);
    assert_eq!(weights(&[&[3.0, 3.0], &[0.0, 0.0]]), [0.5, 0.5]);
    assert_eq!(weights(&[&[7.0], &[2.0]]), [0.5, 0.5]);
    assert_eq!(entropy_weights(&[]), Err(EntropyProblem::NoData));
    assert_eq!(entropy_weights(&[&[]]), Err(EntropyProblem::NoData));
    let negative = entropy_weights(&[&[1.0, -1.0]]);
    assert_eq!(negative, Err(EntropyProblem::Negative { column: 0, row: 1, value: -1.0 }));
    let nan = entropy_weights(&[&[1.0, f64::NAN]]);
    assert_eq!(nan, Err(EntropyProblem::NotFinite { column: 0, row: 1 }));
}

#[test]
fn moving_one_weight_keeps_the_ratios_of_the_others() {
    assert_eq!(with_share(&[10.0, 20.0, 20.0], 0, 50.0), [50.0, 25.0, 25.0]);
    assert_eq!(with_share(&[0.0, 0.0, 5.0], 2, 40.0), [30.0, 30.0, 40.0]);
    assert_eq!(with_share(&[5.0], 0, 10.0), [100.0]);
    assert_eq!(with_share(&[5.0, 5.0], 0, 250.0), [100.0, 0.0]);
    assert_eq!(with_share(&[5.0, 15.0], 7, 50.0), [25.0, 75.0]);
    assert_eq!(with_share(&[f64::NAN, 15.0], 1, 60.0), [40.0, 60.0]);
    assert_eq!(to_hundred(&[1.0, 1.0, 1.0]), [33.34, 33.33, 33.33]);
    assert_eq!(to_hundred(&[0.0, 0.0]), [50.0, 50.0]);
    assert_eq!(to_hundred(&[f64::MAX, f64::MAX]), [50.0, 50.0]);
    assert!(to_hundred(&[]).is_empty());
}

#[test]
fn a_strategy_moves_what_it_says_and_keeps_the_sum() {
    for template in TEMPLATES {
        let standard = parse_toml(template.toml).unwrap();
        for strategy in Strategy::ALL {
            let shifts = shifted(&standard, strategy);
            let sum: f64 = shifts.iter().map(|one| one.after).sum();
            assert!((sum - 100.0).abs() < 1e-6, "{} {strategy:?}: {sum}", template.code);
            let share = |aspect: Aspect| -> (f64, f64) {
                let about = shifts.iter().filter(|one| one.aspect == aspect);
                about.fold((0.0, 0.0), |(a, b), one| (a + one.before, b + one.after))
            };
            let first = match strategy {
                Strategy::GainShare => Aspect::Potential,
                Strategy::RaiseProfit => Aspect::Profit,
                Strategy::Defend => Aspect::Loyalty,
            };
            let (before, after) = share(first);
            assert!(after > before, "{} {strategy:?}: {before} {after}", template.code);
        }
    }
}

#[test]
fn the_criteria_of_the_pharma_template_are_understood() {
    let standard = parse_toml(TEMPLATES[0].toml).unwrap();
    let found: Vec<(String, Aspect)> = shifted(&standard, Strategy::Defend)
        .into_iter()
        .map(|one| (one.criterion, one.aspect))
        .collect();
    let of = |code: &str| found.iter().find(|(name, _)| name == code).unwrap().1;
    assert_eq!(of("beds"), Aspect::Potential);
    assert_eq!(of("forecast"), Aspect::Potential);
    assert_eq!(of("standing"), Aspect::Influence);
    assert_eq!(of("credit"), Aspect::Profit);
    assert_eq!(of("openness"), Aspect::Loyalty);
    assert_eq!(of("responsibility"), Aspect::Other);
}

#[test]
fn grids_are_read_from_csv_and_toml() {
    let csv = "王经理,成本,安全,风格\n成本,1,3,7\n安全,1/3,1,9\n风格,,1/9,1\n\n\
               陈总监,成本,安全,风格\n成本,,2,\n安全,,,5\n风格,,,\n";
    let file = read_grids_csv(csv).unwrap();
    assert_eq!(file.items, ["成本", "安全", "风格"]);
    assert_eq!(file.judges.len(), 2);
    assert_eq!(file.judges[0].judge, "王经理");
    assert_eq!(file.judges[0].grid.get(2, 0), Some(1.0 / 7.0));
    assert_eq!(file.judges[1].grid.missing(), 1);
    let toml = "items = [\"a\", \"b\"]\n[[judge]]\nname = \"x\"\ngrid = [[1, \"1/3\"], [3, 1.0]]";
    let file = read_grids_toml(toml).unwrap();
    assert!((file.judges[0].grid.get(0, 1).unwrap() - 1.0 / 3.0).abs() < 1e-12);
}

#[test]
fn what_cannot_be_read_is_named_with_its_place() {
    let wrong = read_grids_csv(",a,b\na,1,viel\nb,,1\n").unwrap_err();
    assert!(matches!(&wrong[..], [NumberError::NotANumber { line: 2, cell: 3, .. }]), "{wrong:?}");
    let wrong = read_grids_csv(",a,b\na,1,3\nc,1/3,1\n").unwrap_err();
    assert!(matches!(&wrong[..], [NumberError::OtherName { line: 3, .. }]), "{wrong:?}");
    let wrong = read_grids_csv("x,a,b\na,1,0\nb,,1\n").unwrap_err();
    assert!(matches!(&wrong[..], [NumberError::Grid { .. }]), "{wrong:?}");
    assert_eq!(read_grids_csv("\n\n").unwrap_err(), [NumberError::Empty]);
    assert!(matches!(
        read_grids_toml("items = 3").unwrap_err()[..],
        [NumberError::Unreadable { line: 1, .. }]
    ));
    let matrix = read_matrix_csv("客户,收入,床位\n甲,\"1,200\",30\n乙,5,40\n").unwrap();
    assert_eq!(matrix.columns, ["收入", "床位"]);
    assert_eq!(matrix.values, [[1_200.0, 5.0], [30.0, 40.0]]);
    let wrong = read_matrix_csv("a,b\n1,2\n3\n").unwrap_err();
    assert!(matches!(&wrong[..], [NumberError::OtherWidth { line: 3, .. }]), "{wrong:?}");
}

proptest! {
    #[test]
    fn consistent_judgements_give_back_their_weights(
        weights in prop::collection::vec(1.0f64..9.0, 1..10)
    ) {
        let mut grid = Grid::empty(weights.len()).unwrap();
        let open: Vec<_> = grid.pairs().map(|(a, b, _)| (a, b)).collect();
        for (a, b) in open {
            grid.judge(a, b, weights[a] / weights[b]).unwrap();
        }
        let found = weigh(&grid, RandomIndex::default()).unwrap();
        let sum: f64 = weights.iter().sum();
        for (found, weight) in found.weights.iter().zip(&weights) {
            prop_assert!((found - weight / sum).abs() < 1e-9);
        }
        prop_assert!(found.consistency_ratio < 1e-9);
    }

    #[test]
    fn any_judgements_give_weights_that_sum_to_one(
        (size, judged) in (2usize..11).prop_flat_map(|size| {
            let pairs = size * (size - 1) / 2;
            (Just(size), prop::collection::vec(prop::option::weighted(0.7, -4i32..=4), pairs))
        })
    ) {
        let mut grid = Grid::empty(size).unwrap();
        let pairs: Vec<_> = grid.pairs().map(|(a, b, _)| (a, b)).collect();
        for ((a, b), step) in pairs.into_iter().zip(&judged) {
            if let Some(step) = step {
                let scale = 1.0 + 2.0 * f64::from(step.abs());
                grid.judge(a, b, if *step < 0 { 1.0 / scale } else { scale }).unwrap();
            }
        }
        match weigh(&grid, RandomIndex::Saaty1980) {
            Ok(found) => {
                prop_assert!((found.weights.iter().sum::<f64>() - 1.0).abs() < 1e-12);
                prop_assert!(found.weights.iter().all(|one| *one > 0.0));
                prop_assert!(found.consistency_ratio.is_finite());
                prop_assert!(found.lambda_max >= size as f64 - 1e-9);
            }
            Err(GridProblem::Unconnected { groups }) => {
                prop_assert_eq!(groups.iter().map(Vec::len).sum::<usize>(), size);
                prop_assert!(groups.len() > 1);
            }
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn hundredths_always_sum_to_a_hundred(weights in prop::collection::vec(0.0f64..1e6, 1..40)) {
        let hundredths = |one: &f64| (one * 100.0).round();
        let sum: f64 = to_hundred(&weights).iter().map(hundredths).sum();
        prop_assert_eq!(sum, 10_000.0);
    }
}
