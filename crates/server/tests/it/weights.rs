//! Weights from files: printed in both languages, as JSON, and refused with the place.

use crate::fixture::Desk;

/// The car example of Wikipedia's article on the analytic hierarchy process.
const CAR: &str = "王经理,成本,安全,风格,容量\n成本,1,3,7,3\n安全,1/3,1,9,1\n\
                   风格,1/7,1/9,1,1/7\n容量,1/3,1,7,1\n";
/// A second judge who leaves pairs open.
const SECOND: &str = "\n陈总监,成本,安全,风格,容量\n成本,,2,5,\n安全,,,,1\n风格,,,,\n容量,,,,\n";

#[test]
fn published_weights_are_printed_in_both_languages() {
    let desk = Desk::empty();
    desk.put("car.csv", CAR.as_bytes());
    let english = desk.run("weights ahp car.csv --table donegan_dodd_1991 --lang en").fine().out;
    assert!(english.contains("51.0%") && english.contains("23.4%"), "{english}");
    assert!(english.contains("Consistency ratio 0.080"), "{english}");
    assert!(english.contains("Donegan and Dodd 1991"), "{english}");
    let chinese = desk.run("weights ahp car.csv").fine().out;
    assert!(chinese.contains("一致性比率 0.074（随机一致性指标：萨蒂 1980）"), "{chinese}");
    assert!(chinese.contains("最不协调的一处"), "{chinese}");
}

#[test]
fn judges_are_joined_and_stand_beside_each_other() {
    let desk = Desk::empty();
    desk.put("both.csv", format!("{CAR}{SECOND}").as_bytes());
    let shown = desk.run("weights ahp both.csv --lang en").fine().out;
    for part in ["2 judges", "王经理", "陈总监", "disagree most", "Harker 1987"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let json = desk.run("weights ahp both.csv --json").fine().out;
    for part in ["\"consistency_ratio\"", "\"table\":\"saaty_1980\"", "\"spread\""] {
        assert!(json.contains(part), "{part}: {json}");
    }
}

#[test]
fn a_grid_in_gbk_and_one_in_toml_are_read() {
    let desk = Desk::empty();
    // 甲,乙 in GBK.
    desk.put("gbk.csv", b",\xbc\xd7,\xd2\xd2\n\xbc\xd7,1,3\n\xd2\xd2,1/3,1\n");
    assert!(desk.run("weights ahp gbk.csv").fine().out.contains('甲'));
    let toml = "items = [\"a\", \"b\"]\n[[judge]]\nname = \"x\"\ngrid = [[1, 4], [\"1/4\", 1]]\n";
    desk.put("two.toml", toml.as_bytes());
    assert!(desk.run("weights ahp two.toml").fine().out.contains("80.0%"));
}

#[test]
fn what_cannot_be_weighed_is_refused_with_its_place() {
    let desk = Desk::empty();
    desk.put("zero.csv", CAR.replacen("1,3,7,3", "1,0,7,3", 1).as_bytes());
    let ran = desk.run("weights ahp zero.csv --lang en").refused();
    assert!(ran.err.contains("王经理: “成本” beside “安全”"), "{}", ran.err);
    desk.put("apart.csv", b"x,a,b,c\na,,2,\nb,,,\nc,,,\n");
    let ran = desk.run("weights ahp apart.csv --lang en").refused();
    assert!(ran.err.contains("(a and b) – (c)"), "{}", ran.err);
    desk.put("empty.csv", b"\n");
    desk.run("weights ahp empty.csv").refused();
    desk.run("weights ahp nowhere.csv").refused();
    desk.run("weights ahp zero.csv --table other").refused();
    desk.put("minus.csv", "客户,收入\n甲,-1\n乙,2\n".as_bytes());
    let ran = desk.run("weights entropy minus.csv --lang en").refused();
    assert!(ran.err.contains("“收入”, row 1"), "{}", ran.err);
}

#[test]
fn entropy_weights_of_a_table() {
    // Tzeng and Huang 2011.
    let desk = Desk::empty();
    desk.put("t.csv", b"a,b,c\n5,8,4\n7,6,8\n8,8,6\n7,4,6\n");
    let shown = desk.run("weights entropy t.csv --lang en").fine().out;
    for part in ["17.8%", "45.2%", "37.0%", "0.9902"] {
        assert!(shown.contains(part), "{part}: {shown}");
    }
    let json = desk.run("weights entropy t.csv --json").fine().out;
    assert!(json.contains("\"rows\":4"), "{json}");
}
