//! Stages, precedence, faults all at once, and that the guide names every key.

use super::keys::find_variable;
use super::keys::{BACKUP_EVERY, DATA, DATABASE, KEYS, LISTEN};
use super::raw::Raw;
use super::{Config, Fault, Origin, Why};
use std::collections::BTreeMap;
use std::path::PathBuf;

fn variables(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// A file of the configuration and what reading it together with variables comes to.
struct Written {
    _folder: tempfile::TempDir,
    path: PathBuf,
}

impl Written {
    fn new(text: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("canopy.toml");
        std::fs::write(&path, text).unwrap();
        Self { _folder: folder, path }
    }

    fn line(&self, line: usize) -> Origin {
        Origin::File { path: self.path.clone(), line }
    }
}

#[test]
fn a_flag_is_stronger_than_a_variable_and_that_stronger_than_the_file() {
    let written = Written::new("data = \"a\"\nlisten = \"127.0.0.1:1\"\n[backup]\nevery = 6\n");
    let said = variables(&[("CANOPY_LISTEN", "127.0.0.1:2"), ("CANOPY_DATA", "b")]);
    let mut faults = Vec::new();
    let flags = vec![(DATA, "--data", "c".to_owned())];
    let raw = Raw::gather(Some(&written.path), &said, flags, &mut faults);
    assert_eq!(faults, []);
    assert_eq!(raw.of(DATA).origin, Origin::Flag("--data"));
    assert_eq!(raw.of(LISTEN).origin, Origin::Variable("CANOPY_LISTEN".to_owned()));
    assert_eq!(raw.of(BACKUP_EVERY).origin, written.line(4));
    assert_eq!(raw.of(DATABASE).origin, Origin::Default);
    let config = Config::check(&raw, &mut faults).unwrap();
    assert_eq!((config.listen.port(), faults.len()), (2, 0));
}

#[test]
fn every_fault_is_told_at_once_with_its_line() {
    let text =
        "lsiten = \"x\"\nhttps = \"perhaps\"\nlog = [1]\n\n[backup]\nevery = 0\nkeep = \"7\"\n";
    let written = Written::new(text);
    let mut faults = Vec::new();
    let said = variables(&[("CANOPY_LISTEN", "here"), ("CANOPY_DATABASE", "oracle:u:secret@h/d")]);
    let raw = Raw::gather(Some(&written.path), &said, Vec::new(), &mut faults);
    assert!(Config::check(&raw, &mut faults).is_none());
    let listen = Origin::Variable("CANOPY_LISTEN".to_owned());
    let database = Origin::Variable("CANOPY_DATABASE".to_owned());
    let fault = |key: &str, origin, why| Fault { key: key.to_owned(), origin, why };
    assert_eq!(
        faults,
        [
            fault("lsiten", written.line(1), Why::Unknown(Some("listen"))),
            fault("log", written.line(3), Why::NotOneValue),
            fault("database", database, Why::NotDatabase("//oracle:…@h/d".to_owned())),
            fault("listen", listen, Why::NotAddress("here".to_owned())),
            fault("https", written.line(2), Why::NotYesNo("perhaps".to_owned())),
            fault("backup.every", written.line(6), Why::NotNumber("0".to_owned(), 1, 744)),
            fault("backup.keep", written.line(7), Why::NotRule("7".to_owned())),
        ]
    );
}

#[test]
fn what_is_no_toml_is_told_with_its_lines_and_the_rest_is_read() {
    let written = Written::new("data = \nlisten = \"127.0.0.1:1\"\nhttps == true\n");
    let mut faults = Vec::new();
    let raw = Raw::gather(Some(&written.path), &BTreeMap::new(), Vec::new(), &mut faults);
    let lines: Vec<&Origin> = faults.iter().map(|fault| &fault.origin).collect();
    assert!(lines.contains(&&written.line(1)) && lines.contains(&&written.line(3)), "{faults:?}");
    assert_eq!(raw.of(LISTEN).text, "127.0.0.1:1");
}

#[test]
fn a_secret_may_stand_in_a_file_of_its_own_but_not_twice() {
    let written = Written::new("postgres://u:p@h/d\n");
    let path = written.path.display().to_string();
    let mut faults = Vec::new();
    let said = variables(&[("CANOPY_DATABASE_FILE", &path)]);
    let raw = Raw::gather(None, &said, Vec::new(), &mut faults);
    assert_eq!(raw.of(DATABASE).text, "postgres://u:p@h/d");
    assert_eq!(raw.of(DATABASE).read_from, Some(written.path.clone()));
    let said = variables(&[("CANOPY_DATABASE_FILE", &path), ("CANOPY_DATABASE", "sqlite:x")]);
    Raw::gather(None, &said, Vec::new(), &mut faults);
    assert_eq!(faults.pop().map(|fault| fault.why), Some(Why::SaidTwice));
    let said = variables(&[("CANOPY_DATABASE_FILE", "/nowhere/at/all")]);
    Raw::gather(None, &said, Vec::new(), &mut faults);
    assert!(matches!(faults.pop().map(|fault| fault.why), Some(Why::Unreadable(..))));
}

#[test]
fn a_variable_nobody_knows_is_told_and_not_refused() {
    let said = variables(&[("CANOPY_PORT_8080_TCP", "x"), ("CANOPY_LISTN", "y"), ("PATH", "z")]);
    let mut faults = Vec::new();
    let raw = Raw::gather(None, &said, Vec::new(), &mut faults);
    assert_eq!(faults, []);
    let listn = raw.strangers.iter().find(|(name, _)| name == "CANOPY_LISTN").unwrap();
    assert_eq!(listn.1, Some("CANOPY_LISTEN"));
    assert_eq!(raw.strangers.len(), 2);
}

/// The guide and the keys are one list.
#[test]
fn the_guide_names_every_key_with_its_variable_and_default_and_no_other() {
    for guide in [
        include_str!("../../../../docs/guide/running.md"),
        include_str!("../../../../docs/guide/running.zh-CN.md"),
    ] {
        let row = |line: &str| {
            let cells: Vec<String> =
                line.split('|').map(|cell| cell.trim().replace('`', "")).collect();
            cells.get(2).is_some_and(|cell| cell.starts_with("CANOPY_")).then_some(cells)
        };
        let rows: Vec<Vec<String>> = guide.lines().filter_map(row).collect();
        let told: Vec<[&str; 4]> = rows
            .iter()
            .map(|row| [&row[1], &row[2], &row[3], &row[4]].map(String::as_str))
            .collect();
        let known =
            KEYS.map(|key| [key.name, key.variable, key.flag.unwrap_or_default(), key.default]);
        assert_eq!(told, known);
    }
    assert_eq!(find_variable("CANOPY_DATABASE_FILE"), Some((DATABASE, true)));
}
