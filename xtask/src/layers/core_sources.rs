//! What the core's sources may not name, outside their tests.

use crate::source_files::SourceFile;
use std::collections::BTreeSet;

/// Disk, network, processes, environment, clock, chance.
const OUTSIDE: [&str; 9] = [
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "SystemTime",
    "Instant",
    "Zoned::now",
    "Timestamp::now",
    "rand::",
];

/// Every place of one package's sources that names what lies outside the core, one line each.
pub fn violations(files: &[SourceFile]) -> Vec<String> {
    let tests: BTreeSet<String> = files.iter().flat_map(test_modules).collect();
    let is_code = |file: &&SourceFile| file.path.ends_with(".rs") && !is_test(&file.path, &tests);
    files.iter().filter(is_code).flat_map(file_violations).collect()
}

fn file_violations(file: &SourceFile) -> Vec<String> {
    let mut found = Vec::new();
    let mut is_marked = false;
    for (i, line) in file.text.lines().enumerate() {
        if is_marked && line.ends_with('{') && declared_module(line).is_some() {
            break; // the tests' own module, the last of the file
        }
        let outside = OUTSIDE.into_iter().find(|outside| names_word(without_comment(line), outside));
        if let Some(outside) = outside.filter(|_| !is_marked) {
            found.push(format!("{}:{}: the core may not name {outside}", file.path, i + 1));
        }
        is_marked = line.trim() == TEST_MARK;
    }
    found
}

const TEST_MARK: &str = "#[cfg(test)]";

/// The paths, without their `.rs`, of modules that a file declares for tests alone.
fn test_modules(file: &SourceFile) -> Vec<String> {
    let folder = match file.path.rsplit_once('/') {
        Some((folder, "lib.rs" | "main.rs" | "mod.rs")) => folder,
        _ => file.path.trim_end_matches(".rs"),
    };
    let lines: Vec<&str> = file.text.lines().collect();
    let marked = lines.windows(2).filter(|pair| pair[0].trim() == TEST_MARK);
    marked.filter_map(|pair| Some(format!("{folder}/{}", declared_module(pair[1])?))).collect()
}

/// `stories` of `mod stories;`, `pub(crate) mod stories;` and `mod stories {`.
fn declared_module(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace();
    words.find(|&word| word == "mod")?;
    words.next().map(|name| name.trim_end_matches(';'))
}

/// Whether the file is one of the modules, or lies below one.
fn is_test(path: &str, modules: &BTreeSet<String>) -> bool {
    let module = path.trim_end_matches(".rs");
    module
        .match_indices('/')
        .map(|(at, _)| &module[..at])
        .chain([module])
        .any(|above| modules.contains(above))
}

fn without_comment(line: &str) -> &str {
    line.split("//").next().unwrap_or(line)
}

/// Whether the line holds the word with no letter before it or (for whole words) after it.
fn names_word(line: &str, word: &str) -> bool {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        let ends = word.ends_with(':') || !line[at + word.len()..].starts_with(letter);
        ends && !line[..at].ends_with(letter)
    })
}

#[cfg(test)]
mod tests {
    use super::violations;
    use crate::source_files::SourceFile;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let file = |&(path, text): &(&str, &str)| SourceFile { path: path.into(), text: text.into() };
        violations(&files.iter().map(file).collect::<Vec<_>>())
    }

    #[test]
    fn the_core_names_nothing_outside_itself() {
        for outside in [
            "use std::fs;",
            "let t = std::time::Instant::now();",
            "use std::time::{Duration, SystemTime};",
            "std::env::var(\"X\")",
            "rand::random()",
            "#[cfg(test)]\nmod tests;\nuse std::fs;",
        ] {
            assert_eq!(found(&[("m/src/x.rs", outside)]).len(), 1, "{outside}");
        }
    }

    #[test]
    fn words_that_only_look_alike_pass() {
        for fine in [
            "use std::fmt;",
            "let instant = InstantNoodles;",
            "// std::fs is not for us",
            "brand::new()",
            "#[cfg(test)]\nmod tests {\n    use std::fs;\n}",
        ] {
            assert!(found(&[("m/src/x.rs", fine)]).is_empty(), "{fine}");
        }
    }

    #[test]
    fn modules_for_tests_alone_may_read_files() {
        let library = ("m/src/lib.rs", "mod x;\n#[cfg(test)]\nmod stories;\n");
        assert!(
            found(&[library, ("m/src/stories.rs", "use std::fs;"), ("m/src/stories/a.rs", "use std::fs;")])
                .is_empty()
        );
        let nested = ("m/src/x.rs", "#[cfg(test)]\npub(crate) mod tests;\n");
        assert!(found(&[library, nested, ("m/src/x/tests.rs", "use std::fs;")]).is_empty());
        assert_eq!(
            found(&[library, nested, ("m/src/x.rs", "use std::fs;"), ("m/src/tests.rs", "use std::fs;")])
                .len(),
            2
        );
    }
}
