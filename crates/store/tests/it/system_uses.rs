//! Where the program works without a person: every use of a system reason in the workspace stands
//! in a golden file, so that a new one is seen in review.

use std::collections::BTreeMap;
use std::path::Path;

fn count(folder: &Path, uses: &mut BTreeMap<String, usize>, root: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            count(&path, uses, root);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let file = path.strip_prefix(root).unwrap().display().to_string();
            for piece in text.split("SystemReason::").skip(1) {
                let name: String = piece.chars().take_while(|c| c.is_alphanumeric()).collect();
                *uses.entry(format!("{file} {name}")).or_default() += 1;
            }
        }
    }
}

#[test]
fn every_use_of_a_system_reason_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().unwrap();
    let mut uses = BTreeMap::new();
    for folder in std::fs::read_dir(&root).unwrap().flatten() {
        if folder.file_name() != "store" && folder.file_name() != "testkit" {
            count(&folder.path().join("src"), &mut uses, &root);
        }
    }
    let lines: Vec<String> =
        uses.into_iter().map(|(place, times)| format!("{times} × {place}")).collect();
    insta::assert_snapshot!("system_uses", lines.join("\n"));
}
