//! Chores of the workspace: `cargo xtask <command>`.
//!
//! | command | does |
//! |---|---|
//! | `places [--from WHEEL_OR_DIR]` | makes the embedded world list anew |
//! | `pos FOLDER` | learns the part-of-speech tagger's weights anew |
//! | `layers` | checks who imports whom, and what the core may not touch |
//! | `tidy` | checks the files' size, names and text |
//! | `docs` | writes real output and pinned scores into README.md and docs/ |
//! | `eval [SET]…` | scores the program on the annotated sets and holds what was reached |

mod docs;
mod eval;
mod layers;
mod places;
mod pos;
mod source_files;
mod tidy;

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

const USAGE: &str = "usage: cargo xtask places [--from WHEEL_OR_DIR] | pos FOLDER | layers | tidy | docs \
    | eval [SET]… [--pin-update] [--allow-regression] [--by-effect]";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["places"] => places::run(&root(), None),
        ["places", "--from", from] => places::run(&root(), Some(Path::new(from))),
        ["pos", folder] => pos::run(&root(), Path::new(folder)),
        ["layers"] => verdict(&layers::check(&root())?),
        ["tidy"] => verdict(&tidy::check(&root())?),
        ["docs"] => docs::run(&root()),
        ["eval", ref words @ ..] => eval::run(&root(), words),
        _ => bail!(USAGE),
    }
}

fn verdict(violations: &[String]) -> Result<()> {
    match violations {
        [] => Ok(()),
        _ => bail!("{}", violations.join("\n")),
    }
}

/// The workspace's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Cargo, in the workspace.
fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// The program, built as it stands.
fn rashomon(root: &Path) -> Command {
    let mut command = cargo(root);
    command.args(["run", "--quiet", "--package", "rashomon", "--"]);
    command
}
