//! Matching on names people confuse, and on names they must not confuse.

use super::name::parts;
use super::*;

fn index(names: &[&str]) -> NameIndex {
    NameIndex::new(names.iter().map(|name| NameEntry { code: None, name, aliases: &[] }))
}

const HOSPITALS: [&str; 16] = [
    "北京大学第一医院",
    "北京大学第三医院",
    "北京大学人民医院",
    "北京协和医院",
    "华中科技大学同济医学院附属协和医院",
    "福建医科大学附属协和医院",
    "中山大学附属第一医院",
    "中山大学附属第一医院（东院）",
    "中山大学附属第三医院",
    "南京市第一医院",
    "南昌市第一医院",
    "上海市第一人民医院",
    "上海市第十人民医院",
    "中国人民解放军总医院",
    "某某市北大街社区卫生服务中心",
    "上海瑞安大药房有限公司",
];

fn near(query: &str, names: &[&str]) -> Vec<(String, f64)> {
    let index = index(names);
    let query = Query { name: Some(query), code: None };
    match match_account(query, &index, 5) {
        Matched::Near(near) => near
            .into_iter()
            .map(|one| (names[one.account as usize].to_owned(), one.score))
            .collect(),
        Matched::Exact { account, .. } => vec![(names[account as usize].to_owned(), 2.0)],
    }
}

#[track_caller]
fn first(query: &str) -> (String, f64) {
    near(query, &HOSPITALS).into_iter().next().unwrap_or_default()
}

#[test]
fn width_case_blanks_brackets_and_marks_do_not_matter() {
    let same = [
        ("北京大学第一医院（东院区）", "北京大学第一医院(东院区)"),
        ("ＡＣＭＥ  Trading, Ltd.", "acme trading ltd"),
        ("St. Mary's Hospital", "ST MARYS HOSPITAL"),
        ("某·某—医院 ", "某某医院"),
        ("「某某」医院", "某某【医院】"),
    ];
    for (a, b) in same {
        assert_eq!(normalise_name(a), normalise_name(b));
    }
    assert_ne!(normalise_name("第一医院"), normalise_name("第二医院"));
}

#[test]
fn abbreviations_are_written_out() {
    let same = [
        ("北大一院", "北京大学第一医院"),
        ("北大第1医院", "北京大学第一医院"),
        ("中山一附院", "中山大学第一附属医院"),
        ("中山附一院", "中山大学附属第一医院"),
        ("哈医大二院", "哈尔滨医科大学第二医院"),
        ("市三院", "市第三医院"),
        ("第十二人民医院", "第12人民医院"),
        ("三〇一医院", "301医院"),
        ("某某医药有限公司", "某某医药股份有限公司"),
        ("Acme Trading Co., Ltd.", "ACME Trading LLC"),
    ];
    for (a, b) in same {
        assert_eq!(parts(a).core, parts(b).core, "{a} {b}");
    }
    let different = [
        ("北大街社区卫生服务中心", "北京大学街社区卫生服务中心"),
        ("三一重工", "31重工"),
        ("中医院", "医院"),
        ("Ltd", ""),
    ];
    for (a, b) in different {
        assert_ne!(parts(a).core, parts(b).core, "{a} {b}");
    }
}

#[test]
fn campuses_are_split_off() {
    let campus = |name: &str| parts(name).campus;
    assert_eq!(campus("中山大学附属第一医院东院").as_deref(), Some("东"));
    assert_eq!(campus("某某医院（东院区）").as_deref(), Some("东"));
    assert_eq!(campus("瑞金医院卢湾分院").as_deref(), Some("卢湾"));
    assert_eq!(campus("某某医院分院").as_deref(), Some("分院"));
    assert_eq!(campus("北京协和医院"), None);
    assert_eq!(campus("山东院士医院"), None);
}

#[test]
fn codes_come_before_names_and_names_before_aliases() {
    let aliases = ["老名字医院".to_owned(), "甲医院".to_owned()];
    let index = NameIndex::new([
        NameEntry { code: Some("H001"), name: "甲医院", aliases: &[] },
        NameEntry { code: Some("H002"), name: "乙医院", aliases: &aliases },
        NameEntry { code: None, name: "丙医院", aliases: &[] },
        NameEntry { code: None, name: "丙 医院", aliases: &[] },
    ]);
    let ask = |code, name| match_account(Query { code, name }, &index, 5);
    let exact = |account, by| Matched::Exact { account, by };
    assert_eq!(ask(Some("h001 "), Some("乙医院")), exact(0, MatchedBy::Code));
    assert_eq!(ask(Some("X"), Some("乙 医院")), exact(1, MatchedBy::Name));
    assert_eq!(ask(None, Some("甲医院")), exact(0, MatchedBy::Name));
    assert_eq!(ask(None, Some("老名字（医院）")), exact(1, MatchedBy::Alias));
    let Matched::Near(both) = ask(None, Some("丙医院")) else { panic!("two carry the name") };
    assert_eq!(
        both.iter().map(|one| (one.account, one.score)).collect::<Vec<_>>(),
        [(2, 1.0), (3, 1.0)]
    );
    assert_eq!(ask(None, None), Matched::Near(Vec::new()));
    assert_eq!(ask(Some(" "), Some("（）")), Matched::Near(Vec::new()));
}

#[test]
fn an_abbreviation_finds_its_hospital_for_a_person_to_confirm() {
    let (name, score) = first("北大一院");
    assert_eq!(name, "北京大学第一医院");
    assert!((0.9..1.0).contains(&score));
    assert_eq!(first("中山大学第一附属医院").0, "中山大学附属第一医院");
    assert_eq!(first("中山医附一院").0, "中山大学附属第一医院");
    assert_eq!(first("上海瑞安大药房").0, "上海瑞安大药房有限公司");
    assert_eq!(first("福医大附属协和医院").0, "福建医科大学附属协和医院");
    assert_eq!(first("武汉同济医学院协和医院").0, "华中科技大学同济医学院附属协和医院");
}

#[test]
fn other_names_in_brackets_are_names_too() {
    let names = ["某京大学第一医院（某大一院、安康医院）", "某京市第二医院（东院区）"];
    for query in ["某京大学第一医院", "某大一院", "安康医院", "安康医院（某大第一医院）"]
    {
        let found = near(query, &names);
        assert_eq!(found[0].0, names[0], "{query}");
        assert!((0.9..1.0).contains(&found[0].1), "{query} {found:?}");
    }
    let found = near("某京市第二医院", &names);
    assert!(found[0].0 == names[1] && found[0].1 < 0.95, "{found:?}");
}

#[test]
fn first_and_third_never_match_each_other() {
    let pairs = [
        ("北京大学第二医院", "北京大学第一医院"),
        ("北大三院", "北京大学第一医院"),
        ("上海市第十一人民医院", "上海市第一人民医院"),
        ("上海市第十一人民医院", "上海市第十人民医院"),
        ("解放军301医院", "解放军302医院"),
        ("瑞安大药房12店", "瑞安大药房13店"),
    ];
    for (query, name) in pairs {
        assert!(near(query, &[name]).is_empty(), "{query} is not {name}");
    }
}

#[test]
fn a_name_without_its_number_is_shown_with_a_warning() {
    let index = index(&["无锡市第一人民医院"]);
    let query = Query { name: Some("无锡市人民医院"), code: None };
    let Matched::Near(near) = match_account(query, &index, 5) else { panic!("never exact") };
    assert_eq!(near[0].differs_in, [Difference::Number]);
    assert!(near[0].score < 0.85);
}

#[test]
fn campuses_are_candidates_with_a_note() {
    let found = near("中山大学附属第一医院南沙院区", &HOSPITALS);
    assert_eq!(found[0].0, "中山大学附属第一医院");
    assert_eq!(found[1].0, "中山大学附属第一医院（东院）");
    assert!(found[0].1 > found[1].1 && found[1].1 < 0.75);
    let index = index(&HOSPITALS);
    let query = Query { name: Some("中山大学附属第一医院南沙院区"), code: None };
    let Matched::Near(near) = match_account(query, &index, 1) else { panic!("near") };
    assert_eq!(near[0].differs_in, [Difference::Campus]);
}

#[test]
fn a_short_name_shows_every_hospital_that_may_be_meant() {
    let found = near("协和医院", &HOSPITALS);
    assert_eq!(found[0].0, "北京协和医院");
    assert!(found.len() >= 3 && found[0].1 < 0.95, "{found:?}");
    assert!(found.iter().all(|(name, _)| name.contains("协和")), "{found:?}");
}

#[test]
fn the_city_decides_between_equal_hospitals() {
    let found = near("南京第一医院", &HOSPITALS);
    assert_eq!(found[0].0, "南京市第一医院");
    assert!(found.get(1).is_none_or(|second| found[0].1 - second.1 > 0.15), "{found:?}");
}

#[test]
fn strangers_are_not_shown() {
    assert!(near("Completely Different Inc.", &HOSPITALS).is_empty());
    assert!(near("齐齐哈尔建筑工程", &HOSPITALS).is_empty());
    assert!(near("某某", &[]).is_empty());
}

#[test]
fn every_account_is_found_among_many() {
    let places: Vec<char> = "赣渝皖闽琼陇蜀滇黔鄂湘粤苏浙鲁豫冀晋秦辽".chars().collect();
    let name = |n: usize| {
        let (a, b, c) = (places[n % 20], places[n / 20 % 20], places[n / 400 % 20]);
        format!("{a}{b}市{c}{b}区第{}人民医院", n % 7 + 1)
    };
    let names: Vec<String> = (0..8_000).map(name).collect();
    let index =
        NameIndex::new(names.iter().map(|name| NameEntry { code: None, name, aliases: &[] }));
    for n in (0..8_000).step_by(977) {
        let typed = names[n].replace('市', "").replace("人民医院", "医院");
        let Matched::Near(near) =
            match_account(Query { name: Some(&typed), code: None }, &index, 5)
        else {
            panic!("{typed} is nobody's name")
        };
        let found: Vec<&str> =
            near.iter().map(|one| names[one.account as usize].as_str()).collect();
        assert!(found.contains(&names[n].as_str()), "{typed}: {found:?}");
    }
}

#[test]
fn a_name_added_later_is_found_as_those_from_the_start_are() {
    let mut later = index(&HOSPITALS);
    let name = "华中科技大学同济医学院附属协和医院西院";
    let at = later.add(NameEntry { code: None, name, aliases: &["武汉协和西院".to_owned()] });
    let mut all = HOSPITALS.to_vec();
    all.push(name);
    let whole = index(&all);
    assert_eq!(at, 16);
    assert_eq!(later.alike(name, 2), whole.alike(name, 2));
    assert_eq!(later.alike(name, 5)[..2], [16, 4]);
    assert_eq!(later.called("武汉协和 西院").collect::<Vec<_>>(), [16]);
    assert!(later.alike("", 5).is_empty());
}
