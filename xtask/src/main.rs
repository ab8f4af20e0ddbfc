//! Chores of the workspace: `cargo run -p xtask -- <command>`.
//!
//! | command | does |
//! |---|---|
//! | `places [--from WHEEL_OR_DIR]` | makes the embedded world list anew |
//! | `pos FOLDER` | learns the part-of-speech tagger's weights anew |
//! | `layers` | checks who imports whom, and what the core may not touch |
//! | `tidy` | checks the files' size, names and text |

mod layers;
mod places;
mod pos;
mod source_files;
mod tidy;

use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

const USAGE: &str = "usage: cargo run -p xtask -- places [--from WHEEL_OR_DIR] | pos FOLDER | layers | tidy";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words[..] {
        ["places"] => places::run(&root(), None),
        ["places", "--from", from] => places::run(&root(), Some(Path::new(from))),
        ["pos", folder] => pos::run(&root(), Path::new(folder)),
        ["layers"] => verdict(&layers::check(&root())?),
        ["tidy"] => verdict(&tidy::check(&root())?),
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
