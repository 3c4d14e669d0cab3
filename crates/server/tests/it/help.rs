//! Help: every command and argument explained, in both languages.

use crate::fixture::Desk;

const COMMANDS: [&str; 17] = [
    "",
    "screen",
    "metrics",
    "clv",
    "forecast",
    "standard",
    "standard list",
    "standard show",
    "standard check",
    "weights",
    "weights ahp",
    "weights entropy",
    "demo",
    "serve",
    "check-config",
    "migrate",
    "user",
];

#[test]
fn every_command_explains_itself_in_both_languages() {
    let desk = Desk::empty();
    for lang in ["zh-CN", "en"] {
        let all: String = COMMANDS
            .iter()
            .map(|command| desk.run(&format!("{command} --help --lang {lang}")).fine().out + "\n")
            .collect();
        insta::assert_snapshot!(format!("help_{lang}"), all);
    }
}

#[test]
fn no_argument_is_left_without_words() {
    let desk = Desk::empty();
    for command in COMMANDS {
        let help = desk.run(&format!("{command} --help --lang zh-CN")).fine().out;
        for line in help.lines().filter(|line| line.trim_start().starts_with("--")) {
            let is_chinese = line.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
            assert!(is_chinese, "{command}: {line}");
        }
    }
}
