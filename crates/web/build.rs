//! Refuses to build without the browser's side, saying which command makes it.

use std::path::Path;

fn main() {
    println!("cargo:rerun-if-changed=dist/manifest.json");
    println!("cargo:rerun-if-changed=build.rs");
    if !Path::new("dist/manifest.json").is_file() {
        println!("cargo:warning=crates/web/dist is missing");
        eprintln!("\nThe browser's files are not built yet. Run:\n\n    make setup\n");
        std::process::exit(1);
    }
}
