//! The README shows what the program prints, and the scores that are pinned.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

mod pages;

use pages::{Page, root};
use rashomon::eval::{Pin, read_pin};
use std::process::Command;

/// The event of the sample that the README shows.
const SHOWN: &str = "Léré, ";

#[test]
fn the_readme_shows_the_program_s_own_output() {
    let mut readme = Page::open("README.md");
    readme.fill_printed("sample", &event(SHOWN));
    readme.fill("accuracy", &accuracy());
    readme.close();
}

/// An event's part of the sample's ledgers, at a width that a page can show.
fn event(heading: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rashomon"));
    let output =
        command.current_dir(root()).env("COLUMNS", "100").args(["read", "sample/reports"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let printed = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<&str> = printed.lines().skip_while(|line| !line.starts_with(heading)).collect();
    assert!(!lines.is_empty(), "the sample has no event {heading}");
    let next = lines.iter().skip(1).position(|line| is_heading(line)).map_or(lines.len(), |at| at + 1);
    lines[..next].join("\n")
}

/// "Tinzaouatene, Kidal, Mali · Saturday 27 July 2024 · armed clash"
fn is_heading(line: &str) -> bool {
    line.starts_with(char::is_uppercase) && line.matches(" · ").count() == 2
}

/// Sets whose scores are pinned, as the README calls them.
const SETS: [(&str, &str); 3] = [
    ("sample", "the sample, in this repository"),
    ("claims-dev", "real reports that the rules were written with"),
    ("claims-check", "real reports that no author of the rules has read"),
];

/// The pinned scores as a table; a set without a pin has no line.
fn accuracy() -> String {
    let head = "| set | reports | required claims | number F1 | who F1 | full F1 | same incident F1 |\n|---|---|---|---|---|---|---|";
    let pinned = SETS.iter().filter_map(|(name, title)| {
        let path = root().join(format!("eval/pins/{name}.json"));
        path.is_file().then(|| table_line(title, &read_pin(&path).unwrap()))
    });
    std::iter::once(head.to_string()).chain(pinned).collect::<Vec<_>>().join("\n")
}

fn table_line(title: &str, pin: &Pin) -> String {
    let scores = ["number", "who", "full", "same incident"].map(|name| format!("{:.2}", pin.scores[name]));
    format!("| {title} | {} | {} | {} |", pin.reports, pin.claims, scores.join(" | "))
}

#[test]
fn every_flag_that_the_readme_shows_exists() {
    let readme = std::fs::read_to_string(root().join("README.md")).unwrap();
    let flags = readme
        .lines()
        .filter(|line| line.starts_with("| `--"))
        .map(|line| line.split(['`', ' ']).nth(2).unwrap());
    let flags: Vec<&str> = flags.collect();
    assert!(flags.len() >= 5, "{flags:?}");
    let helps: String = ["read", "claims", "explain", "attributions", "eval"].map(help).concat();
    for flag in flags {
        assert!(helps.contains(flag), "{flag} is in the README and in no command's help");
    }
}

fn help(command: &str) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_rashomon")).args([command, "--help"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap()
}
