//! `eval` on a set of one report: pinned scores hold, and a lower one ends with 1 and is named.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const REPORT: &str = "GAO, Mali, 18 September 2023 - Five soldiers were killed on Sunday when rebels attacked a camp in Gao, the army said.\n";

const ANNOTATION: &str = r#"{"id": "camp", "relevant": true, "claims": [{"event": "e1", "claimant": "the army", "claimant_kind": "military",
    "stance": "admits", "effect": "killed", "victims_kind": "military", "low": 5, "high": 5}]}"#;

/// A set with its pinned scores, made in a folder of the test's own.
fn annotated(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    for part in ["gold", "text"] {
        fs::create_dir_all(folder.join(part)).unwrap();
    }
    fs::write(folder.join("gold/camp.json"), ANNOTATION).unwrap();
    fs::write(folder.join("text/camp.txt"), REPORT).unwrap();
    assert_eq!(eval(&folder, &["--pin-update"]).status.code(), Some(0));
    folder
}

fn eval(folder: &Path, further: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rashomon"));
    command.arg("eval").arg(folder.join("gold")).arg("--pin").arg(folder.join("pin.json")).args(further);
    command.output().unwrap()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Pins another score than the run reaches.
fn pin(folder: &Path, name: &str, score: f64) {
    let path = folder.join("pin.json");
    let mut pin: serde_json::Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    pin["scores"][name] = score.into();
    fs::write(path, pin.to_string()).unwrap();
}

#[test]
fn the_scores_of_a_run_hold_when_nothing_changed() {
    let folder = annotated("eval-same");
    let output = eval(&folder, &[]);
    assert_eq!((output.status.code(), errors(&output).as_str()), (Some(0), ""));
    assert!(
        String::from_utf8_lossy(&output.stdout)
            .contains("1 reports (1 of armed conflict), 1 claims required")
    );
}

#[test]
fn a_lower_score_is_named_and_fails_unless_allowed() {
    let folder = annotated("eval-lower");
    pin(&folder, "number", 1.5);
    let output = eval(&folder, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        errors(&output).contains("lower than pinned: number") && errors(&output).contains("pinned 1.500"),
        "{}",
        errors(&output)
    );
    assert_eq!(eval(&folder, &["--allow-regression"]).status.code(), Some(0));
}

#[test]
fn a_higher_score_says_how_to_keep_it() {
    let folder = annotated("eval-higher");
    pin(&folder, "relevance", -1.0);
    let output = eval(&folder, &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(
        errors(&output).contains("higher than pinned: relevance") && errors(&output).contains("--pin-update"),
        "{}",
        errors(&output)
    );
}

#[test]
fn another_set_is_not_compared() {
    let folder = annotated("eval-other");
    fs::write(folder.join("text/camp.txt"), format!("{REPORT}More.\n")).unwrap();
    let output = eval(&folder, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("not the one that was pinned"), "{}", errors(&output));
}

#[test]
fn a_malformed_annotation_is_named_with_its_line() {
    let folder = annotated("eval-malformed");
    fs::write(folder.join("gold/camp.json"), "{\"id\": \"camp\",\n \"relevant\": 7}").unwrap();
    let output = eval(&folder, &[]);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors(&output).contains("camp.json:2:"), "{}", errors(&output));
}
