//! Messages with arguments, plurals, and the pseudo language.

use canopy_domain::Lang;
use canopy_texts::Texts;

const ZH: Texts = Texts::of(Lang::ZhCn);
const EN: Texts = Texts::of(Lang::En);

#[test]
fn english_tells_one_from_many_and_groups_figures() {
    let say = |rows| EN.imports().refused_has_problems(rows);
    assert!(say(1).starts_with("1 row has a problem."), "{}", say(1));
    assert!(say(12_345).starts_with("12,345 rows have problems."), "{}", say(12_345));
    let zh = ZH.imports().refused_has_problems(12_345);
    assert!(zh.starts_with("有 12,345 行存在问题。"), "{zh}");
}

#[test]
fn arguments_stand_in_the_text_without_invisible_marks() {
    let text = ZH.imports().refused_unknown_column("销售额");
    assert_eq!(text, "文件中没有名为“销售额”的列。");
}

#[test]
fn markup_like_arguments_are_plain_text() {
    let text = EN.imports().refused_unknown_column("{ $x } <b>");
    assert_eq!(text, "There is no column “{ $x } <b>” in the file.");
}

#[test]
fn the_pseudo_language_shows_keys_and_arguments() {
    let pseudo = Texts::pseudo();
    assert_eq!(pseudo.frame().home(), "⟦frame.home⟧");
    assert_eq!(pseudo.imports().refused_has_problems(7), "⟦imports.refused-has-problems 7⟧");
}

#[test]
fn a_language_calls_itself_by_its_own_name() {
    assert_eq!(Lang::ALL.map(Texts::own_name), ["中文", "English"]);
}
