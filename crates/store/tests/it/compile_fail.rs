//! Misuse that the compiler refuses. Each file under `tests/compile_fail` says what it tries and
//! which error it must meet; one honest file must compile, so that the others fail for their own
//! reason. The compiler is called directly on what this test was linked with: nothing is rebuilt.

use std::path::{Path, PathBuf};
use std::process::Command;

/// The library of a crate this test was linked with: the one built last.
fn library(folder: &Path, name: &str) -> PathBuf {
    let prefix = format!("lib{name}-");
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "rlib"))
        .filter(|path| path.file_name().unwrap().to_str().unwrap().starts_with(&prefix))
        .collect();
    found.sort_by_key(|path| path.metadata().unwrap().modified().unwrap());
    found.pop().unwrap()
}

/// What the compiler says about a file, and whether it accepts it.
fn compile(file: &Path) -> (bool, String) {
    let test = std::env::current_exe().unwrap();
    let folder = test.parent().unwrap();
    let out = tempfile::TempDir::new().unwrap();
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let mut command = Command::new(rustc);
    command
        .args(["--edition", "2024", "--crate-type", "bin", "--emit", "metadata"])
        .arg("--out-dir")
        .arg(out.path())
        .arg("-L")
        .arg(format!("dependency={}", folder.display()));
    for name in ["canopy_store", "canopy_domain"] {
        command.arg("--extern").arg(format!("{name}={}", library(folder, name).display()));
    }
    let output = command.arg(file).output().unwrap();
    (output.status.success(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn misuse_does_not_compile() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/compile_fail");
    let mut tried = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let file = entry.unwrap().path();
        let text = std::fs::read_to_string(&file).unwrap();
        let expected = text.lines().find_map(|line| line.strip_prefix("//! Expected: ")).unwrap();
        let (compiles, said) = compile(&file);
        let meets = said.contains(&format!("error[{expected}]"));
        let is_right = if expected == "nothing" { compiles } else { !compiles && meets };
        assert!(is_right, "{}: expected {expected}, the compiler says\n{said}", file.display());
        tried += 1;
    }
    assert_eq!(tried, 8);
}
