//! What every committed file must be like, beyond what the compiler and clippy see.

use crate::source_files::{self, SourceFile};
use anyhow::Result;
use std::path::Path;

/// Longer Rust files are to be cut by subject.
const MOST_LINES: usize = 500;
/// A file of such a name is a drawer for leftovers.
const DRAWERS: [&str; 8] = ["utils", "util", "helpers", "helper", "common", "misc", "shared", "stuff"];
/// Data whose columns may end in an empty cell.
const MAY_END_IN_TABS: [&str; 2] = [".tsv", ".csv"];

/// Every violation in the workspace, one line each; none is what the test wants.
pub fn check(root: &Path) -> Result<Vec<String>> {
    Ok(source_files::below(root, ".")?.iter().flat_map(violations).collect())
}

fn violations(file: &SourceFile) -> Vec<String> {
    let whole = [too_long(file), drawer(file)].into_iter().flatten();
    let lines = file.text.lines().enumerate().flat_map(|(i, line)| {
        let found = [trailing_space(&file.path, line), unfinished(&file.path, line), machine_path(line)];
        found.into_iter().flatten().map(move |what| (i + 1, what)).collect::<Vec<_>>()
    });
    whole
        .map(|what| format!("{}: {what}", file.path))
        .chain(lines.map(|(n, what)| format!("{}:{n}: {what}", file.path)))
        .collect()
}

fn too_long(file: &SourceFile) -> Option<String> {
    let lines = file.text.lines().count();
    (is_rust(&file.path) && lines > MOST_LINES).then(|| format!("{lines} lines; {MOST_LINES} are the most"))
}

fn drawer(file: &SourceFile) -> Option<String> {
    let stem = Path::new(&file.path).file_stem()?.to_str()?;
    DRAWERS.contains(&stem).then(|| format!("\"{stem}\" says nothing of what is in it"))
}

fn trailing_space(path: &str, line: &str) -> Option<String> {
    let line = if MAY_END_IN_TABS.iter().any(|end| path.ends_with(end)) {
        line.trim_end_matches('\t')
    } else {
        line
    };
    line.ends_with([' ', '\t']).then(|| "white space at the line's end".into())
}

fn unfinished(path: &str, line: &str) -> Option<String> {
    let macros = [concat!("to", "do!("), concat!("unimpl", "emented!(")];
    (is_rust(path) && macros.iter().any(|name| line.contains(name))).then(|| "unfinished code".into())
}

/// A home or work folder of somebody's machine.
fn machine_path(line: &str) -> Option<String> {
    let folders = [
        concat!("/ho", "me/"),
        concat!("/Us", "ers/"),
        concat!("/ro", "ot/"),
        concat!("/wo", "rk/"),
        concat!("C:\\Us", "ers\\"),
    ];
    let begins = |at: usize| !line[..at].ends_with(|c: char| c.is_alphanumeric() || "._-/".contains(c));
    let found = folders.iter().find(|folder| line.match_indices(**folder).any(|(at, _)| begins(at)))?;
    Some(format!("a path of one machine: {found}"))
}

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

#[cfg(test)]
mod tests {
    use super::{check, violations};
    use crate::source_files::SourceFile;

    fn found(path: &str, text: &str) -> Vec<String> {
        violations(&SourceFile { path: path.into(), text: text.into() })
    }

    #[test]
    fn the_workspace_is_tidy() {
        assert_eq!(check(&crate::root()).unwrap(), Vec::<String>::new());
    }

    #[test]
    fn a_long_rust_file_is_found_and_a_long_table_is_not() {
        let long = "//\n".repeat(501);
        assert_eq!(found("src/long.rs", &long).len(), 1);
        assert!(found("places.tsv", &long).is_empty());
        assert!(found("src/long.rs", &long[3..]).is_empty());
    }

    #[test]
    fn a_drawer_is_found() {
        assert_eq!(found("src/utils.rs", "").len(), 1);
        assert!(found("src/uncommon.rs", "").is_empty());
    }

    #[test]
    fn white_space_at_the_end_is_found_but_empty_cells_are_not() {
        assert_eq!(found("a.md", "one \ntwo\nthree\t\n").len(), 2);
        assert!(found("a.tsv", "name\t\t\n").is_empty());
        assert_eq!(found("a.tsv", "name \t\n").len(), 1);
    }

    #[test]
    fn unfinished_code_is_found() {
        assert_eq!(found("src/a.rs", concat!("fn a() { to", "do!() }")).len(), 1);
    }

    #[test]
    fn a_machine_path_is_found_and_a_web_address_is_not() {
        assert_eq!(found("a.md", concat!("see /ho", "me/ann/x")).len(), 1);
        assert_eq!(found("a.md", concat!("`/wo", "rk/main`")).len(), 1);
        assert!(found("a.md", concat!("https://example.org/ho", "me/x and net", "/wo", "rk/")).is_empty());
    }
}
