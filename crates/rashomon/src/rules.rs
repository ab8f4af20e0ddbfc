//! The rules of a run: those in the program, and the user's own beside them.

use rashomon_lexicon::{Lexicon, LexiconErrors};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why rules could not be loaded.
#[derive(Debug, Error, miette::Diagnostic)]
pub enum RulesError {
    /// A folder or file that cannot be read.
    #[error("{}: cannot be read ({why}); give a folder with rule files (.lex, .tsv)", .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// A folder without a rule file.
    #[error("{}: no rule file in it; rule files end in .lex, tables in .tsv, and lie as in the embedded lexicon (en/effects/…, any/actors/…)", .0.display())]
    NoFiles(PathBuf),
    /// Rules that do not hold.
    #[error(transparent)]
    #[diagnostic(transparent)]
    Malformed(#[from] LexiconErrors),
}

/// The embedded rules and those of a folder: a file of the same name below the folder replaces the embedded one, others are added.
///
/// # Errors
/// The folder cannot be read or holds no rule file, or the rules together are malformed.
pub fn load_rules(folder: &Path) -> Result<Lexicon, RulesError> {
    let own = rule_files(folder)?;
    let mut files = Lexicon::embedded_files();
    files.retain(|(name, _)| own.iter().all(|(own_name, _)| own_name != name));
    files.extend(own);
    files.sort();
    Ok(Lexicon::load(&files)?)
}

fn rule_files(root: &Path) -> Result<Vec<(String, String)>, RulesError> {
    let (mut files, mut open) = (Vec::new(), vec![root.to_path_buf()]);
    while let Some(folder) = open.pop() {
        let unreadable = |why| RulesError::Unreadable { path: folder.clone(), why };
        for entry in fs::read_dir(&folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            if path.is_dir() && !path.is_symlink() {
                open.push(path);
            } else if path.extension().is_some_and(|kind| kind == "lex" || kind == "tsv") {
                files.push((name_below(root, &path), text(&path)?));
            }
        }
    }
    if files.is_empty() { Err(RulesError::NoFiles(root.to_path_buf())) } else { Ok(files) }
}

fn text(path: &Path) -> Result<String, RulesError> {
    fs::read_to_string(path).map_err(|why| RulesError::Unreadable { path: path.to_path_buf(), why })
}

/// "en/effects/killed.lex", with slashes on every system.
fn name_below(root: &Path, path: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
