//! Whatever is given, the program says what was wrong, does the rest, and ends with the documented code.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const REPORT: &str = "HAMRA, Mali, 18 September 2023 - The army said five soldiers were killed on Sunday when rebels attacked \
    its camp in Gao. The rebels said they had killed 35 soldiers.\n";

/// A folder of the test's own, emptied first.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn rashomon(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rashomon")).args(arguments).stdin(Stdio::null()).output().unwrap()
}

fn file(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).unwrap();
    path.to_string_lossy().into_owned()
}

fn errors(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn data(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("stdout is UTF-8")
}

/// Ends with 1, and one line of stderr names the input.
fn fails_on(name: &str, bytes: &[u8]) {
    let path = file(&folder(name), name, bytes);
    let output = rashomon(&["read", &path]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    assert_eq!(errors(&output).lines().filter(|line| line.contains(&path)).count(), 1, "{}", errors(&output));
}

#[test]
fn an_empty_file_is_one_clear_line() {
    fails_on("empty.txt", b"");
    fails_on("blank.txt", b"  \n\t\n");
}

#[test]
fn a_binary_file_is_one_clear_line() {
    fails_on("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0");
    fails_on("zeros.txt", &[0; 4096]);
}

#[test]
fn a_missing_path_is_named_and_the_rest_is_done() {
    let report = file(&folder("missing"), "report.txt", REPORT.as_bytes());
    let output = rashomon(&["read", "/no/such/report.txt", &report, "--format", "jsonl"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("/no/such/report.txt"), "{}", errors(&output));
    assert!(data(&output).contains("\"doc\":\"report\""), "{}", data(&output));
}

#[test]
fn invalid_utf8_is_read_as_far_as_it_goes() {
    let bytes = [REPORT.as_bytes(), b"The rebels \xff\xfe\xc3( said so.\n"].concat();
    let path = file(&folder("invalid"), "invalid.txt", &bytes);
    let output = rashomon(&["claims", &path]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(data(&output).lines().count() >= 2, "{}", data(&output));
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_named() {
    use std::os::unix::fs::PermissionsExt;
    let path = file(&folder("unreadable"), "closed.txt", REPORT.as_bytes());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).unwrap();
    if fs::File::open(&path).is_ok() {
        eprintln!("skipped: this user may read everything");
        return;
    }
    let output = rashomon(&["read", &path]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains(&path), "{}", errors(&output));
}

#[test]
fn a_folder_of_everything_gives_what_can_be_read() {
    let folder = folder("mixed");
    file(&folder, "a.txt", REPORT.as_bytes());
    file(&folder, "b.txt", b"");
    file(
        &folder,
        "c.html",
        format!("<html><body><h1>Camp attacked</h1><p>{REPORT}</p></body></html>").as_bytes(),
    );
    let line = format!("{{\"id\":\"j1\",\"text\":{:?}}}\nnot json\n", REPORT.trim());
    file(&folder, "d.jsonl", line.as_bytes());
    let output = rashomon(&["claims", &folder.to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
    let complaints = errors(&output);
    assert!(complaints.contains("b.txt") && complaints.contains("line 2"), "{complaints}");
    let docs: std::collections::BTreeSet<String> = data(&output).lines().map(doc_of).collect();
    assert!(docs.contains("a") && docs.contains("j1"), "{docs:?}");
}

fn doc_of(row: &str) -> String {
    serde_json::from_str::<serde_json::Value>(row).unwrap()["doc"].as_str().unwrap().to_string()
}

#[test]
fn standard_input_is_an_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_rashomon"))
        .args(["claims", "-", "--format", "csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(REPORT.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(data(&output).starts_with("claim_id,report_id,"), "{}", data(&output));
    assert!(data(&output).contains(",stdin,"), "{}", data(&output));
}

#[test]
fn wrong_usage_ends_with_two() {
    let report = file(&folder("usage"), "report.txt", REPORT.as_bytes());
    let wrong: [&[&str]; 6] = [
        &["read"],
        &["read", &report, "--format", "xml"],
        &["read", &report, "--policy", "highest"],
        &["claims", &report, "--roles", "whole"],
        &["claims", &report, "--meta", "/no/such/meta.jsonl"],
        &["explain", &report, "--sentence", "999"],
    ];
    for arguments in wrong {
        let output = rashomon(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", errors(&output));
        assert!(!output.stderr.is_empty() && output.stdout.is_empty(), "{arguments:?}");
    }
}

#[test]
fn a_reader_that_leaves_early_is_no_failure() {
    let folder = folder("pipe");
    let line = format!("{{\"text\":{:?}}}\n", REPORT.trim());
    let path = file(&folder, "many.jsonl", line.repeat(300).as_bytes());
    let mut child = Command::new(env!("CARGO_BIN_EXE_rashomon"))
        .args(["claims", &path])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), errors(&output).as_str()), (Some(0), ""));
}

#[test]
fn the_same_bytes_come_out_every_time() {
    let folder = folder("same");
    for n in 0..20 {
        file(&folder, &format!("r{n}.txt"), format!("{REPORT}\nReport number {n}.\n").as_bytes());
    }
    let path = folder.to_string_lossy().into_owned();
    let first = rashomon(&["claims", &path]).stdout;
    assert!(!first.is_empty());
    assert_eq!(first, rashomon(&["claims", &path]).stdout);
}

#[test]
fn hostile_text_ends_in_time() {
    let folder = folder("hostile");
    file(&folder, "brackets.txt", "(\"[".repeat(200_000).as_bytes());
    file(&folder, "one-word.txt", "a".repeat(2_000_000).as_bytes());
    file(&folder, "numbers.txt", "killed 99999999999999999999999 soldiers, ".repeat(5_000).as_bytes());
    file(&folder, "nested.html", format!("<html>{}{REPORT}", "<div>".repeat(20_000)).as_bytes());
    let output = rashomon(&["claims", &folder.to_string_lossy()]);
    assert!(matches!(output.status.code(), Some(0 | 1)), "{:?} {}", output.status, errors(&output));
}

/// A hundred megabytes of reports: `cargo test -- --ignored a_big_file`.
#[test]
#[ignore = "takes minutes without optimisation"]
fn a_big_file_of_many_reports_is_read() {
    let folder = folder("big");
    let line = format!("{{\"text\":{:?}}}\n", format!("{REPORT} {}", "Nothing else was known. ".repeat(400)));
    let path = file(&folder, "big.jsonl", line.repeat(100_000_000 / line.len()).as_bytes());
    let output = rashomon(&["claims", &path, "--roles", "total"]);
    assert_eq!(output.status.code(), Some(0), "{}", errors(&output));
    assert!(!output.stdout.is_empty());
}

#[test]
fn a_file_beyond_the_cap_says_so() {
    let path = file(&folder("cap"), "huge.txt", &b"The army said nothing. ".repeat(3_000_000));
    let output = rashomon(&["read", &path]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("larger than 64 MB"), "{}", errors(&output));
}

#[test]
fn a_stream_beyond_the_cap_says_so() {
    let path = file(&folder("stream"), "huge.txt", &b"The army said nothing. ".repeat(4_400_000));
    let huge = fs::File::open(path).unwrap();
    let output =
        Command::new(env!("CARGO_BIN_EXE_rashomon")).args(["claims", "-"]).stdin(huge).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("-: larger than 64 MB"), "{}", errors(&output));
}

#[test]
fn a_pattern_without_a_file_is_named() {
    let pattern = folder("pattern").join("*.txt").to_string_lossy().into_owned();
    let output = rashomon(&["claims", &pattern]);
    assert_eq!(output.status.code(), Some(1));
    assert!(errors(&output).contains("no file matches"), "{}", errors(&output));
}

#[cfg(unix)]
#[test]
fn links_that_lead_nowhere_or_in_a_circle_end() {
    use std::os::unix::fs::symlink;
    let folder = folder("links");
    file(&folder, "report.txt", REPORT.as_bytes());
    symlink(".", folder.join("circle")).unwrap();
    symlink("no-such-file", folder.join("nowhere.txt")).unwrap();
    let output = rashomon(&["claims", &folder.to_string_lossy()]);
    assert!(data(&output).lines().all(|row| doc_of(row) == "report") && !output.stdout.is_empty());
    let output = rashomon(&["claims", &folder.join("nowhere.txt").to_string_lossy()]);
    assert_eq!(output.status.code(), Some(1), "{}", errors(&output));
}
