//! Words for codes: natural sentences, in the unit of what they measure.

use canopy_domain::imports::{Field, Problem, ProblemCode, Refusal, Target};
use canopy_domain::screening::{
    AccountResult, Answer, CriterionResult, GateFailure, Reason, Value,
};
use canopy_domain::standards::{
    FindingCode, Parts, ServiceModel, Standard, StandardFinding, TierRule, template,
};
use canopy_domain::{Lang, Month};
use canopy_texts::Texts;

const ZH: Texts = Texts::of(Lang::ZhCn);
const EN: Texts = Texts::of(Lang::En);

fn pharma() -> Standard {
    canopy_domain::standards::parse_toml(template("pharma").unwrap().toml).unwrap()
}

fn result(standard: &Standard, value: Value) -> AccountResult {
    let count: usize = standard.dimensions.iter().map(|d| d.criteria.len()).sum();
    let line = CriterionResult {
        value,
        points: Some(100.0),
        weight: 0.2,
        contribution: 20.0,
        answer: Answer::Measured,
    };
    AccountResult {
        score: 78.0,
        rank: 1,
        tier: 0,
        decided: None,
        criteria: vec![line; count],
        missing_share: 0.0,
        gates_failed: vec![GateFailure { criterion: 0, held_at: 1 }],
        reasons: vec![Reason::Lifts { criterion: 0, points: 12.34 }],
        to_next_tier: Some(4.0),
        leaning: None,
        over_quota: None,
    }
}

#[test]
fn a_reason_names_the_criterion_its_value_and_its_points() {
    let standard = pharma();
    let result = result(&standard, Value::Number(12_345_678.0));
    let first = &standard.dimensions[0].criteria[0].name;
    assert_eq!(
        ZH.screening().reasons(&standard, &result),
        [format!("{}（1,234.6万）高于平均，为总分贡献 +12.3 分", first.zh)]
    );
    assert_eq!(
        EN.screening().reasons(&standard, &result),
        [format!("{} (12.35M) is above average and adds 12.3 points", first.en)]
    );
}

#[test]
fn a_reason_without_a_value_does_not_invent_one() {
    let standard = pharma();
    let mut result = result(&standard, Value::Missing);
    result.reasons = vec![Reason::HoldsBack { criterion: 0, points: 3.0 }];
    let name = &standard.dimensions[0].criteria[0].name.zh;
    let expected = format!("{name}低于平均，使总分少 3.0 分");
    assert_eq!(ZH.screening().reasons(&standard, &result), [expected]);
}

#[test]
fn gates_and_the_way_up_are_told() {
    let standard = pharma();
    let result = result(&standard, Value::Missing);
    let tier = &standard.tiers[1].name;
    let gates = ZH.screening().held_by(&standard, &result);
    assert!(gates[0].ends_with(&format!("最高只能评为“{}”", tier.zh)), "{gates:?}");
    let distance = EN.screening().distance(&result).unwrap();
    assert_eq!(distance, "4.0 points short of the next tier");
}

#[test]
fn a_problem_says_where_what_and_why() {
    let problem = Problem {
        row: 1_234,
        column: "金额".to_owned(),
        value: "一百".to_owned(),
        code: ProblemCode::NumberUnreadable,
    };
    let zh = ZH.imports().problem_sentence(&problem);
    assert_eq!(zh, "第 1,234 行，“金额”列，“一百”：无法识别为数字");
    let whole_row = Problem { column: String::new(), ..problem };
    let en = EN.imports().problem_sentence(&whole_row);
    assert_eq!(en, "Row 1,234: This cannot be read as a number");
}

#[test]
fn a_missing_column_names_the_alternatives() {
    let refusal = Refusal::MissingColumn { any_of: vec![Field::Amount, Field::Quantity] };
    let (zh, en) = (ZH.imports().refusal(&refusal), EN.imports().refusal(&refusal));
    assert!(zh.contains("金额或数量"), "{zh}");
    assert!(en.contains("Amount or Quantity"), "{en}");
    let month = Target::MonthAmount(Month::new(2024, 3).unwrap());
    assert_eq!(ZH.imports().target(&month), "2024年3月的金额");
}

#[test]
fn rules_and_services_read_as_sentences() {
    let rule = TierRule::RevenueShare { percent: 80.0 };
    assert_eq!(ZH.standards().rule(&rule), "按排名累计销售额占比达到 80% 为止");
    let service = ServiceModel {
        visits_per_month: 4.0,
        resource_ceiling_percent: 2.5,
        review_every_months: 3,
        plan_required: true,
    };
    assert_eq!(
        EN.standards().service(&service),
        "4 visits a month, resources up to 2.5% of revenue, a review every 3 months and a development plan"
    );
    assert_eq!(ZH.standards().service(&ServiceModel::default()), "无特别服务");
}

#[test]
fn findings_say_where_and_what() {
    let code = FindingCode::TooMany { parts: Parts::Tiers, limit: 20 };
    let finding = StandardFinding { path: "tier/key".to_owned(), code };
    assert_eq!(ZH.standards().finding(&finding), "tier/key：等级超过 20 个");
    assert_eq!(EN.standards().finding(&finding), "tier/key: more than 20 tiers");
}
