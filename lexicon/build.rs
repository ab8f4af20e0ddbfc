//! Lists every rule file below `en/` and `any/`, so that the crate carries them in its binary.

use std::{env, fmt::Write, fs, path::Path};

fn main() {
    let root = env::var("CARGO_MANIFEST_DIR").expect("cargo sets it");
    let mut found = Vec::new();
    for folder in ["en", "any"] {
        collect(&Path::new(&root).join(folder), folder, &mut found);
        println!("cargo:rerun-if-changed={folder}");
    }
    found.sort();
    let mut list = String::from("[\n");
    for name in &found {
        writeln!(list, "    ({name:?}, include_str!({:?})),", format!("{root}/{name}"))
            .expect("a string takes all");
    }
    list.push(']');
    let out = env::var("OUT_DIR").expect("cargo sets it");
    fs::write(Path::new(&out).join("files.rs"), list).expect("the build folder is writable");
}

fn collect(folder: &Path, name: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if path.is_dir() {
            println!("cargo:rerun-if-changed={}", path.display());
            collect(&path, &name, found);
        } else if name.ends_with(".lex") || name.ends_with(".tsv") {
            found.push(name);
        }
    }
}
