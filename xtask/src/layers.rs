//! Who may import whom (ARCHITECTURE.md's map), and what the core may not touch.

mod core_sources;

use crate::source_files::{self, SourceFile};
use anyhow::{Context, Result};
use std::path::Path;

/// A workspace package: its folder, what it may import, and what its tests may import beside that.
struct Package {
    name: &'static str,
    folder: &'static str,
    imports: &'static [&'static str],
    in_tests: &'static [&'static str],
}

/// The map. A package that is not in it may not exist; `xtask` may import anything, and nothing may import it.
const MAP: [Package; 10] = [
    package("rashomon-model", "crates/model", &[], &[]),
    package("rashomon-lexicon", "lexicon", &["rashomon-model"], &[]),
    package("rashomon-gazetteer", "crates/gazetteer", &["rashomon-model"], &[]),
    package("rashomon-ingest", "crates/ingest", &["rashomon-model"], &[]),
    package("rashomon-ledger", "crates/ledger", &["rashomon-model"], &[]),
    package(
        "rashomon-extract",
        "crates/extract",
        &["rashomon-model", "rashomon-lexicon"],
        &["rashomon-gazetteer"],
    ),
    package(
        "rashomon-reconcile",
        "crates/reconcile",
        &["rashomon-model", "rashomon-lexicon"],
        &["rashomon-gazetteer"],
    ),
    package("rashomon", "crates/rashomon", PARTS, &[]),
    package("rashomon-server", "crates/server", &["rashomon"], &[]),
    package("rashomon-py", "crates/py", &["rashomon"], &[]),
];

const PARTS: &[&str] = &[
    "rashomon-model",
    "rashomon-lexicon",
    "rashomon-gazetteer",
    "rashomon-ingest",
    "rashomon-extract",
    "rashomon-reconcile",
    "rashomon-ledger",
];

const fn package(
    name: &'static str,
    folder: &'static str,
    imports: &'static [&'static str],
    in_tests: &'static [&'static str],
) -> Package {
    Package { name, folder, imports, in_tests }
}

/// The packages that give the same bytes everywhere.
const CORE: [&str; 5] =
    ["crates/model/src", "lexicon/src", "crates/gazetteer/src", "crates/extract/src", "crates/reconcile/src"];

/// Every violation in the workspace, one line each; none is what the test wants.
pub fn check(root: &Path) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for manifest in manifests(root)? {
        found.extend(import_violations(&manifest));
    }
    for folder in CORE {
        found.extend(core_sources::violations(&source_files::below(root, folder)?));
    }
    Ok(found)
}

fn manifests(root: &Path) -> Result<Vec<SourceFile>> {
    let mut folders = vec!["lexicon".to_string()];
    for entry in std::fs::read_dir(root.join("crates")).context("reading crates/")? {
        folders.push(format!("crates/{}", entry?.file_name().to_string_lossy()));
    }
    folders.sort();
    let read = |folder: &String| {
        let path = format!("{folder}/Cargo.toml");
        let text = std::fs::read_to_string(root.join(&path)).with_context(|| format!("reading {path}"))?;
        Ok(SourceFile { path, text })
    };
    folders.iter().map(read).collect()
}

fn import_violations(manifest: &SourceFile) -> Vec<String> {
    let folder = manifest.path.trim_end_matches("/Cargo.toml");
    let Some(package) = MAP.iter().find(|package| package.folder == folder) else {
        return vec![format!("{folder}: not on the map; put it there, with what it may import")];
    };
    let allowed = |import: &Import<'_>| {
        package.imports.contains(&import.package)
            || (import.section == Section::Tests && package.in_tests.contains(&import.package))
    };
    let wrong = imports(&manifest.text).into_iter().filter(|import| !allowed(import));
    wrong
        .map(|import| {
            format!(
                "{}: line {}: {} may not import {}",
                manifest.path, import.line, package.name, import.package
            )
        })
        .collect()
}

#[derive(Debug, PartialEq, Eq)]
struct Import<'a> {
    package: &'a str,
    section: Section,
    line: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Section {
    Code,
    Tests,
    Other,
}

/// The workspace's own packages that a manifest depends on, by key or by table: `rashomon-model.workspace = true`,
/// `rashomon-model = { … }`, `[dependencies.rashomon-model]`, and under another name with `package = "…"`.
fn imports(manifest: &str) -> Vec<Import<'_>> {
    let mut section = Section::Other;
    let mut found = Vec::new();
    for (i, line) in manifest.lines().enumerate() {
        let header = line.trim().strip_prefix('[').map(|rest| rest.trim_end_matches(']'));
        if let Some(header) = header {
            section = section_of(header);
        }
        let named = if header.is_some() { header.and_then(table_key) } else { line_package(line) };
        if let Some(package) = named.filter(|name| section != Section::Other && is_ours(name)) {
            found.push(Import { package, section, line: i + 1 });
        }
    }
    found
}

fn section_of(header: &str) -> Section {
    let mut parts = header.split('.');
    match parts.find(|part| part.ends_with("dependencies")) {
        Some("dev-dependencies") => Section::Tests,
        Some(_) if !header.starts_with("workspace") => Section::Code,
        _ => Section::Other,
    }
}

/// `rashomon-model` of `dependencies.rashomon-model`.
fn table_key(header: &str) -> Option<&str> {
    header.split_once("dependencies.").map(|(_, key)| key)
}

fn line_package(line: &str) -> Option<&str> {
    let (key, value) = line.split_once('=')?;
    let renamed = match key.trim() {
        "package" => value.split('"').nth(1),
        _ => value.split_once("package").and_then(|(_, rest)| rest.split('"').nth(1)),
    };
    renamed.or_else(|| key.trim().split('.').next())
}

fn is_ours(name: &str) -> bool {
    name == "xtask" || name == "rashomon" || name.starts_with("rashomon-")
}

#[cfg(test)]
mod tests;
