//! What is refused: exit code 2, a reason and a way out, and no file written.

use crate::fixture::{Desk, sales};

#[test]
fn hostile_and_broken_files_are_refused_and_nothing_is_written() {
    let desk = Desk::empty();
    let cases: [(&str, &[u8]); 8] = [
        ("empty.csv", b""),
        ("noise.xlsx", &[0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5]),
        ("binary.csv", &[0, 159, 146, 150, 0, 0, 1, 2, 255, 254]),
        ("cut.parquet", b"PAR1 and nothing more"),
        ("old.xls", &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0]),
        ("bomb.csv.gz", &[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff]),
        ("words.csv", b"just,some\nwords,here\n"),
        ("header.csv", "日期,客户名称,金额\n".as_bytes()),
    ];
    for (name, bytes) in cases {
        desk.put(name, bytes);
        for verb in ["metrics", "screen"] {
            let words = format!("{verb} {name} --as-of 2025-12-31 --lang en --out out.xlsx");
            let ran = desk.run(&words).refused();
            assert!(ran.err.starts_with("Error: "), "{name}: {}", ran.err);
            assert!(!desk.has("out.xlsx"), "{name}");
        }
    }
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let ran = Desk::empty().run("metrics nowhere.csv --as-of 2025-12-31 --lang en").refused();
    insta::assert_snapshot!(ran.err, @"Error: nowhere.csv is not there or cannot be opened. Check the name and the path.");
}

#[test]
fn bad_rows_stop_the_job_until_someone_says_to_go_on() {
    let desk = Desk::with_sales();
    let bad = sales()
        + "2025-13-45,D,C1,云上第一医院,产品1,1,100\n2025-06-01,D,C1,云上第一医院,产品1,1,abc\n";
    desk.put("bad.csv", bad.as_bytes());
    let words = "screen bad.csv --standard standard.toml --as-of 2025-12-31 --out r.xlsx";
    for lang in ["zh-CN", "en"] {
        let ran = desk.run(&format!("{words} --lang {lang}")).refused();
        insta::assert_snapshot!(format!("bad_rows_{lang}"), ran.err);
        assert_eq!(ran.out, "");
        assert!(!desk.has("r.xlsx"));
    }
    let ran = desk.run(&format!("{words} --lang en --good-only")).fine();
    assert!(ran.out.contains("Went on without 2 rows"), "{}", ran.out);
    assert!(desk.has("r.xlsx"));
    desk.run("metrics bad.csv --dry-run --lang en --out problems.csv").fine();
    let problems = desk.text("problems.csv");
    assert_eq!(problems.lines().count(), 3, "{problems}");
    assert!(problems.contains("abc"), "{problems}");
}

#[test]
fn total_rows_do_not_stop_the_job() {
    let desk = Desk::empty();
    desk.put("t.csv", (sales() + ",,合计,,,,123456.00\n").as_bytes());
    let ran = desk.run("metrics t.csv --as-of 2025-12-31 --lang en --out m.csv").fine();
    assert!(ran.out.contains("1 subtotal or total row was not counted"), "{}", ran.out);
}

#[test]
fn mistakes_on_the_command_line_are_explained() {
    let desk = Desk::with_sales();
    let cases = [
        ("metrics sales.csv --as-of yesterday", "“yesterday” is not a day"),
        ("metrics sales.csv --as-of 2025-12-31 --months 0", "between 1 and 120"),
        ("metrics sales.csv --as-of 2025-12-31 --out m.docx", "m.docx: write to .xlsx"),
        ("metrics sales.csv --map amount", "“amount” is not a column map"),
        ("metrics sales.csv --map amount=Nothing", "no column “Nothing”"),
        ("screen sales.csv --standard none", "no built-in standard “none”"),
        ("screen", "<FILE>... is missing"),
        ("screen sales.csv --topp 3", "--topp is not known"),
        ("paint", "paint is not known"),
        ("", "Say what to do"),
    ];
    for (words, expected) in cases {
        let mut all: Vec<&str> = words.split_whitespace().collect();
        all.extend(["--lang", "en"]);
        let ran = desk.run_words(&all).refused();
        assert!(ran.err.contains(expected), "{words}: {}", ran.err);
    }
}

#[test]
fn a_result_that_cannot_be_written_is_refused() {
    let desk = Desk::with_sales();
    let words = "metrics sales.csv --as-of 2025-12-31 --lang en --out no/such/folder/m.csv";
    let ran = desk.run(words).refused();
    assert!(ran.err.contains("cannot be written"), "{}", ran.err);
}
