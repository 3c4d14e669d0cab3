//! `canopy check-config`: what would hold and from where, or every fault at once; no secret is shown.

use crate::fixture::Desk;

#[test]
fn what_holds_is_told_with_where_it_comes_from_and_without_secrets() {
    let desk = Desk::empty();
    desk.put("canopy.toml", b"listen = \"127.0.0.1:9000\"\n\n[backup]\nevery = 6\n");
    desk.put("url", b"postgres://canopy:geheim@db.example/canopy?sslmode=require\n");
    let words = "check-config --config canopy.toml --data kept --lang en";
    let ran = desk.run_with(words, ("CANOPY_DATABASE_FILE", "url")).fine();
    let row = |key: &str| {
        let line = ran.out.lines().find(|line| line.split_whitespace().next() == Some(key));
        line.unwrap().split_whitespace().skip(1).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(row("listen"), "127.0.0.1:9000 canopy.toml:1");
    assert_eq!(row("backup.every"), "6 canopy.toml:4");
    assert_eq!(row("data"), "kept --data");
    assert_eq!(row("log"), "warn default");
    let database = "postgres://canopy:…@db.example/canopy?… (read from url) CANOPY_DATABASE_FILE";
    assert_eq!(row("database"), database);
    assert!(ran.out.contains("The configuration is sound."), "{}", ran.out);
    assert!(!ran.out.contains("geheim") && !ran.err.contains("geheim"));
    assert!(!desk.has("kept"), "looking makes nothing");
}

#[test]
fn every_fault_is_told_at_once_and_nothing_starts() {
    let desk = Desk::empty();
    desk.put("canopy.toml", b"lsiten = 1\nhttps = \"perhaps\"\n\n[backup]\nto = \"nowhere\"\n");
    let all = [
        "3 faults",
        "canopy.toml:1: there is no key lsiten. Did you mean listen?",
        "canopy.toml:2: https: “perhaps” is neither true nor false.",
        "canopy.toml:5: backup.to: there is no folder nowhere.",
    ];
    for command in ["check-config", "serve", "migrate", "user setup-link x"] {
        let ran = desk.run(&format!("{command} --config canopy.toml --lang en")).refused();
        all.iter().for_each(|words| assert!(ran.err.contains(words), "{command}: {}", ran.err));
    }
    assert!(!desk.has("canopy-data"));
    let ran = desk.run("check-config --config missing.toml --lang zh-CN").refused();
    assert!(ran.err.contains("missing.toml:1：无法读取"), "{}", ran.err);
}

#[test]
fn a_variable_with_a_slip_in_it_is_told() {
    let ran = Desk::empty().run_with("check-config --lang en", ("CANOPY_LISTN", "x")).fine();
    assert!(ran.err.contains("Did you mean CANOPY_LISTEN?"), "{}", ran.err);
}
