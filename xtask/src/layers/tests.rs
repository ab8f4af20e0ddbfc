use super::{check, import_violations};
use crate::source_files::SourceFile;

fn imports_of(folder: &str, dependencies: &str) -> Vec<String> {
    let path = format!("{folder}/Cargo.toml");
    import_violations(&SourceFile { path, text: dependencies.into() })
}

#[test]
fn the_workspace_keeps_its_layers() {
    assert_eq!(check(&crate::root()).unwrap(), Vec::<String>::new());
}

#[test]
fn what_the_map_allows_passes() {
    assert!(
        imports_of(
            "crates/extract",
            "[dependencies]\nrashomon-model.workspace = true\nrashomon-lexicon = { path = \"x\" }\n"
        )
        .is_empty()
    );
    assert!(
        imports_of("crates/extract", "[dev-dependencies]\nrashomon-gazetteer.workspace = true\n").is_empty()
    );
    assert!(imports_of("crates/model", "[package]\nname = \"rashomon-model\"\n").is_empty());
}

#[test]
fn a_forbidden_import_is_found_however_it_is_written() {
    for forbidden in [
        "[dependencies]\nrashomon-gazetteer.workspace = true\n",
        "[dependencies]\nrashomon-ledger = { path = \"../ledger\" }\n",
        "[dependencies.rashomon-ingest]\npath = \"../ingest\"\n",
        "[target.'cfg(unix)'.dependencies]\nrashomon-reconcile.workspace = true\n",
        "[build-dependencies]\nrashomon.workspace = true\n",
        "[dependencies]\nrows = { package = \"rashomon-ledger\", path = \"../ledger\" }\n",
        "[dependencies.rows]\npackage = \"rashomon-ledger\"\n",
        "[dev-dependencies]\nrashomon-reconcile.workspace = true\n",
        "[dev-dependencies]\nxtask = { path = \"../../xtask\" }\n",
    ] {
        assert_eq!(imports_of("crates/extract", forbidden).len(), 1, "{forbidden}");
    }
}

#[test]
fn a_package_off_the_map_is_found() {
    assert_eq!(imports_of("crates/extras", "").len(), 1);
}
