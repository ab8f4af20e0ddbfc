//! The workspace's files, as the checks see them.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Folders that hold what tools make.
const MADE: [&str; 4] = ["target", ".git", "node_modules", "dist"];

/// A text file and its path below the workspace, with forward slashes.
pub struct SourceFile {
    pub path: String,
    pub text: String,
}

/// Every text file below a folder of the workspace, in order of path; files that are no UTF-8 are passed over.
pub fn below(root: &Path, folder: &str) -> Result<Vec<SourceFile>> {
    let mut paths = Vec::new();
    gather(&root.join(folder), &mut paths)?;
    let read = |path: PathBuf| {
        let text = String::from_utf8(std::fs::read(&path).ok()?).ok()?;
        let below = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        Some(SourceFile { path: below, text })
    };
    let mut files: Vec<SourceFile> = paths.into_iter().filter_map(read).collect();
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
        let entry = entry?;
        let kind = entry.file_type()?;
        if kind.is_dir() && !MADE.iter().any(|made| entry.file_name() == *made) {
            gather(&entry.path(), paths)?;
        } else if kind.is_file() {
            paths.push(entry.path());
        }
    }
    Ok(())
}
