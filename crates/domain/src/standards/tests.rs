//! Templates read, checked and written; what is wrong with a standard is found and placed.

use super::TierRule as R;
use super::*;
use std::collections::BTreeSet;

const SMALL: &str = r#"
code = "small"
name.en = "Small"
[[dimension]]
code = "d"
name.zh-CN = "维度"
[[dimension.criterion]]
code = "c"
name.en = "C"
source = { kind = "sales", metric = "revenue" }
scale = { kind = "percentile" }
weight = 1
[[tier]]
code = "top"
name.en = "Top"
rule = { kind = "score", min = 50 }
[[tier]]
code = "rest"
name.en = "Rest"
rule = { kind = "rest" }
"#;

fn small() -> Standard {
    parse_toml(SMALL).unwrap()
}

/// A small standard changed, and what is then found: `path: kind`.
fn found(change: impl FnOnce(&mut Standard)) -> Vec<String> {
    let mut standard = small();
    change(&mut standard);
    let said = |one: StandardFinding| {
        let code = toml::Value::try_from(&one.code).unwrap();
        format!("{}: {}", one.path, code["kind"].as_str().unwrap())
    };
    check(&standard).into_iter().map(said).collect()
}

fn first(standard: &mut Standard) -> &mut Criterion {
    &mut standard.dimensions[0].criteria[0]
}

#[test]
fn every_template_reads_is_sound_and_round_trips() {
    for template in TEMPLATES {
        let standard = parse_toml(template.toml).unwrap_or_else(|e| panic!("{e:?}"));
        assert_eq!(standard.code, template.code);
        assert_eq!(check(&standard), [], "{}", template.code);
        assert_eq!(parse_toml(&to_toml(&standard)), Ok(standard), "{}", template.code);
        assert_eq!(super::template(template.code), Some(template));
    }
    assert_eq!(super::template("nobody"), None);
}

#[test]
fn every_name_in_the_templates_is_there_in_both_languages() {
    for template in TEMPLATES {
        let standard = template.standard().unwrap();
        let criteria = || standard.dimensions.iter().flat_map(|d| &d.criteria);
        let names = std::iter::once(&standard.name)
            .chain(standard.dimensions.iter().map(|d| &d.name))
            .chain(criteria().map(|c| &c.name))
            .chain(standard.tiers.iter().map(|t| &t.name));
        for name in names {
            assert!(!name.zh.is_empty() && !name.en.is_empty(), "{name:?}");
        }
        for text in criteria().map(|c| &c.description) {
            assert_eq!(text.zh.is_empty(), text.en.is_empty(), "{text:?}");
        }
    }
}

#[test]
fn every_rating_of_the_templates_has_a_rubric_of_five_levels_in_both_languages() {
    for template in TEMPLATES {
        let standard = template.standard().unwrap();
        assert!(standard.rated().count() >= 4, "{}", template.code);
        for criterion in standard.rated() {
            let rubric = crate::ratings::Rubric::of(criterion);
            let (code, standard) = (&criterion.code, template.code);
            assert!(rubric.is_complete(), "{standard}/{code}: a level is not written down");
            let question = &rubric.question;
            assert!(!question.zh.is_empty() && !question.en.is_empty(), "{standard}/{code}");
            assert_eq!(criterion.scale, Scale::Linear { min: 1.0, max: 5.0 }, "{standard}/{code}");
        }
    }
}

#[test]
fn the_pharma_template_asks_for_everything_a_key_account_is_known_by() {
    let standard = template("pharma").unwrap().standard().unwrap();
    let asked: BTreeSet<(&str, &str)> = standard
        .dimensions
        .iter()
        .flat_map(|one| one.criteria.iter().map(|it| (one.code.as_str(), it.code.as_str())))
        .collect();
    let needed = [
        ("purchasing", "history"),
        ("purchasing", "contract_value"),
        ("purchasing", "growth"),
        ("purchasing", "forecast"),
        ("influence", "standing"),
        ("influence", "reputation"),
        ("cooperation", "openness"),
        ("fit", "fit_of_needs"),
        ("payment", "credit"),
        ("payment", "dso"),
        ("payment", "overdue"),
        ("potential", "room"),
        ("relationship", "years"),
        ("relationship", "experience"),
        ("satisfaction", "recommend"),
        ("satisfaction", "loyalty"),
        ("sustainability", "environment"),
        ("sustainability", "responsibility"),
    ];
    for one in needed {
        assert!(asked.contains(&one), "{one:?}");
    }
}

#[test]
fn the_time_a_rating_counts_is_bounded() {
    assert_eq!(found(|s| s.rating_months = 0), [": months_out_of_range"]);
    assert_eq!(found(|s| first(s).rating_months = Some(121)), ["d/c: months_out_of_range"]);
    let mut standard = small();
    standard.rating_months = 9;
    first(&mut standard).rating_months = Some(3);
    assert_eq!(parse_toml(&to_toml(&standard)), Ok(standard));
}

#[test]
fn the_templates_show_every_kind_of_scale_policy_and_tier() {
    let (mut shown, mut weights) = (BTreeSet::new(), Vec::new());
    for template in TEMPLATES {
        let standard = template.standard().unwrap();
        let criteria = standard.dimensions.iter().flat_map(|d| &d.criteria);
        let words = |text: String| text.split(['{', '(', ' ']).next().unwrap_or("").to_owned();
        for one in criteria.clone() {
            shown.insert(words(format!("{:?}", one.scale)));
            shown.insert(words(format!("{:?}", one.source)));
            shown.insert(format!("{:?}", one.missing));
            shown.insert(format!("{:?}", one.direction));
            shown.insert(format!("gate {}", one.gate.is_some()));
        }
        shown.extend(standard.tiers.iter().map(|tier| words(format!("{:?}", tier.rule))));
        weights.push(criteria.map(|one| one.weight).sum::<f64>());
    }
    let expected = [
        "Attribute",
        "Bands",
        "Excluded",
        "HigherIsBetter",
        "Linear",
        "Log",
        "LowerIsBetter",
        "Neutral",
        "Payment",
        "Percentile",
        "Rating",
        "Rest",
        "RevenueShare",
        "Sales",
        "Score",
        "Survey",
        "TopCount",
        "TopPercent",
        "Worst",
        "gate false",
        "gate true",
    ];
    assert_eq!(shown.into_iter().collect::<Vec<_>>(), expected);
    assert_eq!(weights, [100.0, 100.0, 100.0], "so that a weight reads as per cent");
}

#[test]
fn the_example_of_the_guide_is_a_sound_standard() {
    let guides = [
        include_str!("../../../../docs/guide/standards.md"),
        include_str!("../../../../docs/guide/standards.zh-CN.md"),
    ];
    for guide in guides {
        let example = guide.split("```toml\n").nth(1).unwrap().split("```").next().unwrap();
        let standard = parse_toml(example).unwrap_or_else(|e| panic!("{e:?}"));
        assert_eq!(check(&standard), []);
    }
}

#[test]
fn a_standard_is_written_for_people() {
    insta::assert_snapshot!(to_toml(&small()));
}

#[test]
fn any_text_and_number_round_trips() {
    let mut standard = small();
    standard.name.zh = "引号\"与\\反斜线\n换行\t'''".to_owned();
    standard.description.en = "'".to_owned();
    standard.dimensions[0].name = Text::default();
    let one = first(&mut standard);
    one.weight = 0.1 + 0.2;
    one.gate = Some(Gate { min_points: 1e-9, otherwise_at_most: "re\"st".to_owned() });
    one.source = CriterionSource::Attribute { attribute: "床位 数".to_owned() };
    one.missing = MissingPolicy::Worst;
    one.direction = Direction::LowerIsBetter;
    one.scale = Scale::Bands {
        bands: vec![
            Band { from: None, equals: Some("三甲".to_owned()), points: 1.5 },
            Band { from: Some(-3.25), equals: None, points: 2e20 },
        ],
    };
    assert_eq!(parse_toml(&to_toml(&standard)), Ok(standard));
    let empty = Standard { dimensions: Vec::new(), tiers: Vec::new(), ..small() };
    assert_eq!(parse_toml(&to_toml(&empty)), Ok(empty));
}

#[test]
fn a_mistake_is_placed_by_line_and_column() {
    let at = |text: &str| match parse_toml(text).unwrap_err().remove(0) {
        StandardError::Unreadable { line, column, .. } => (line, column),
        StandardError::TooLarge { .. } => panic!("small enough"),
    };
    assert_eq!(at("code = \"x\"\nname = = 3\n"), (2, 8));
    assert_eq!(at(&SMALL.replace("weight = 1", "weight = \"much\"")).0, 12);
    assert_eq!(at(&SMALL.replace("weight = 1", "wieght = 1")).0, 12);
    assert_eq!(at(&SMALL.replace("\"revenue\"", "\"turnover\"")).0, 10);
    assert_eq!(at("名称 = \"甲\""), (1, 1));
}

#[test]
fn a_hostile_text_is_refused_without_being_read() {
    let huge = "#".repeat(MAX_TOML_BYTES + 1);
    assert_eq!(parse_toml(&huge), Err(vec![StandardError::TooLarge { limit: MAX_TOML_BYTES }]));
    assert!(parse_toml(&"[".repeat(100_000)).is_err());
    assert!(parse_toml(&format!("a = {}", "[".repeat(100_000))).is_err());
}

#[test]
fn weights_must_count() {
    assert_eq!(found(|s| first(s).weight = 0.0), [": weights_all_zero"]);
    assert_eq!(found(|s| first(s).weight = -1.0), ["d/c: weight_negative", ": weights_all_zero"]);
    assert_eq!(found(|s| first(s).weight = f64::NAN), ["d/c: not_finite"]);
    assert_eq!(found(|s| first(s).weight = f64::INFINITY), ["d/c: not_finite"]);
}

#[test]
fn codes_are_needed_usable_and_unique() {
    assert_eq!(found(|s| s.code.clear()), [": code_missing"]);
    assert_eq!(found(|s| first(s).code = "a b".to_owned()), ["d/a b: code_unusable"]);
    assert_eq!(found(|s| first(s).code.clear()), ["d/#1: code_missing"]);
    assert_eq!(
        found(|s| s.dimensions.push(s.dimensions[0].clone())),
        ["d: code_twice", "d/c: code_twice"]
    );
    assert_eq!(found(|s| s.tiers[0].code = "rest".to_owned()), ["tier/rest: code_twice"]);
    assert_eq!(found(|s| s.dimensions[0].name = Text::default()), ["d: name_missing"]);
}

#[test]
fn sizes_are_bounded() {
    let text = "x".repeat(3_000);
    assert_eq!(found(|s| s.description.en = text), [": text_too_long"]);
    assert_eq!(found(|s| s.months = 0), [": months_out_of_range"]);
    assert_eq!(found(|s| s.months = 121), [": months_out_of_range"]);
    assert_eq!(found(|s| s.dimensions.clear()), [": none_of"]);
    assert_eq!(found(|s| s.dimensions[0].criteria.clear()), ["d: none_of"]);
    let many = |s: &mut Standard| {
        let one = first(s).clone();
        s.dimensions[0].criteria = vec![one; 101];
    };
    assert_eq!(found(many), [": too_many"]);
    let band = Band { from: None, equals: None, points: 1.0 };
    let bands = vec![band; 101];
    assert_eq!(found(|s| first(s).scale = Scale::Bands { bands }), ["d/c: too_many"]);
}

#[test]
fn scales_must_give_every_value_points() {
    let linear = |min, max| found(|s| first(s).scale = Scale::Linear { min, max });
    assert_eq!(linear(1.0, 1.0), ["d/c: range_empty"]);
    assert_eq!(linear(2.0, 1.0), ["d/c: range_empty"]);
    assert_eq!(linear(f64::NAN, 1.0), ["d/c: not_finite"]);
    let log = found(|s| first(s).scale = Scale::Log { min: 0.0, max: 1.0 });
    assert_eq!(log, ["d/c: log_not_positive"]);
    let bands = |list: &[(Option<f64>, f64)]| {
        let one = |(from, points): &(_, _)| Band { from: *from, equals: None, points: *points };
        let bands = list.iter().map(one).collect();
        found(|s| first(s).scale = Scale::Bands { bands })
    };
    assert_eq!(bands(&[]), ["d/c: none_of"]);
    assert_eq!(bands(&[(Some(1.0), 1.0)]), ["d/c: first_band_not_open"]);
    assert_eq!(
        bands(&[(None, 1.0), (Some(5.0), 2.0), (Some(5.0), 3.0)]),
        ["d/c: bands_not_rising"]
    );
    assert_eq!(bands(&[(None, 1.0), (None, 2.0)]), ["d/c: band_without_from"]);
    assert_eq!(bands(&[(None, 100.1)]), ["d/c: points_out_of_range"]);
    assert_eq!(bands(&[(None, f64::NAN)]), ["d/c: not_finite"]);
}

#[test]
fn words_belong_to_attributes_and_stand_once() {
    let word =
        |equals: Option<&str>| Band { from: None, equals: equals.map(str::to_owned), points: 1.0 };
    let attribute = CriterionSource::Attribute { attribute: "level".to_owned() };
    let with = |source: CriterionSource, bands: Vec<Band>| {
        found(|s| {
            first(s).source = source;
            first(s).scale = Scale::Bands { bands };
        })
    };
    let sales = CriterionSource::Sales { metric: Metric::Revenue };
    assert_eq!(with(sales, vec![word(Some("a"))]), ["d/c: words_for_numbers"]);
    let twice = vec![word(Some("A")), word(Some("a ")), word(None)];
    assert_eq!(with(attribute.clone(), twice), ["d/c: band_twice"]);
    let mixed = vec![word(Some("a")), Band { from: Some(1.0), equals: None, points: 1.0 }];
    assert_eq!(with(attribute, mixed), ["d/c: bands_mixed"]);
}

#[test]
fn gates_name_a_tier_that_holds_somebody() {
    let gate = |tier: &str, min_points| {
        let gate = Gate { min_points, otherwise_at_most: tier.to_owned() };
        found(|s| first(s).gate = Some(gate))
    };
    assert!(gate("rest", 50.0).is_empty());
    assert_eq!(gate("nowhere", 50.0), ["d/c: gate_tier_unknown"]);
    assert_eq!(gate("top", 50.0), ["d/c: gate_holds_nobody"]);
    assert_eq!(gate("rest", 101.0), ["d/c: points_out_of_range"]);
}

#[test]
fn tiers_widen_and_end_with_the_rest() {
    let rules = |rules: &[TierRule]| {
        found(|s| {
            let one = s.tiers[0].clone();
            let tier = |(n, rule): (usize, &TierRule)| Tier {
                code: format!("t{n}"),
                rule: rule.clone(),
                ..one.clone()
            };
            s.tiers = rules.iter().enumerate().map(tier).collect();
        })
    };
    assert!(rules(&[R::Rest]).is_empty());
    assert_eq!(rules(&[R::TopCount { count: 1 }]), ["tier/t0: last_tier_not_rest"]);
    assert_eq!(rules(&[R::Rest, R::Rest]), ["tier/t0: rest_not_last"]);
    let falling = [R::Score { min: 50.0 }, R::Score { min: 50.0 }, R::Rest];
    assert_eq!(rules(&falling), ["tier/t1: tier_not_wider"]);
    let percent = [R::TopPercent { percent: 20.0 }, R::TopPercent { percent: 5.0 }, R::Rest];
    assert_eq!(rules(&percent), ["tier/t1: tier_not_wider"]);
    let mixed = [R::TopCount { count: 9 }, R::RevenueShare { percent: 80.0 }, R::Rest];
    assert!(rules(&mixed).is_empty());
    for percent in [0.0, -1.0, 100.5] {
        assert_eq!(rules(&[R::TopPercent { percent }, R::Rest]), ["tier/t0: percent_out_of_range"]);
    }
    assert_eq!(rules(&[R::RevenueShare { percent: f64::NAN }, R::Rest]), ["tier/t0: not_finite"]);
    for all in [R::Score { min: 0.0 }, R::TopPercent { percent: 100.0 }] {
        assert_eq!(rules(&[all, R::Rest]), ["tier/t0: tier_takes_everybody"]);
    }
    assert_eq!(rules(&[R::TopCount { count: 0 }, R::Rest]), ["tier/t0: count_zero"]);
    assert_eq!(rules(&[R::Score { min: 101.0 }, R::Rest]), ["tier/t0: score_out_of_range"]);
    assert_eq!(found(|s| s.tiers.clear()), [": none_of"]);
    let service = |s: &mut Standard| s.tiers[0].service.visits_per_month = -1.0;
    assert_eq!(found(service), ["tier/top: service_out_of_range"]);
}

#[test]
fn words_that_score_alike_are_found_to_stand_twice() {
    let mut standard = TEMPLATES[0].standard().unwrap();
    let criteria = standard.dimensions.iter_mut().flat_map(|d| &mut d.criteria);
    let mut bands = criteria.filter_map(|one| match &mut one.scale {
        Scale::Bands { bands } if bands.iter().any(|band| band.equals.is_some()) => Some(bands),
        _ => None,
    });
    let bands = bands.next().unwrap();
    for word in ["Ａ级", "a级 "] {
        bands.push(Band { equals: Some(word.to_owned()), from: None, points: 5.0 });
    }
    let twice = |found: &StandardFinding| matches!(found.code, FindingCode::BandTwice { .. });
    assert_eq!(check(&standard).iter().filter(|found| twice(found)).count(), 1);
}
