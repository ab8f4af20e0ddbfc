//! `eval`: scores the program on the annotated sets and holds what was reached (`eval/pins/`).
//!
//! The sample stands in the repository. The other sets are real reports that may not be published; they are scored where
//! they stand beside the workspace, and passed over, saying so, where they do not. One of them is kept unread by those who
//! write the rules: it is scored only when it is named, and never part of the gate.

use crate::rashomon;
use anyhow::{Result, bail};
use std::io::{Write, stdout};
use std::path::Path;

/// An annotated set of reports.
struct Set {
    name: &'static str,
    /// The annotation's folder, below the workspace's.
    gold: &'static str,
    gate: Gate,
}

/// When a set is scored.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gate {
    /// Always: a lower score fails.
    Every,
    /// When it is named.
    Named,
}

const SETS: [Set; 3] = [
    Set { name: "sample", gold: "sample/gold", gate: Gate::Every },
    Set { name: "claims-dev", gold: "../shared/eval/claims-dev/gold", gate: Gate::Every },
    Set { name: "claims-check", gold: "../shared/eval/claims-check/gold", gate: Gate::Named },
];

/// Where pinned scores lie: one file a set.
pub const PINS: &str = "eval/pins";

/// Options of `rashomon eval` that this command hands on.
const HANDED_ON: [&str; 3] = ["--pin-update", "--allow-regression", "--by-effect"];

/// Scores the named sets, or those of the gate, and fails when one is below its pinned scores.
pub fn run(root: &Path, words: &[&str]) -> Result<()> {
    let (options, names): (Vec<&str>, Vec<&str>) = words.iter().partition(|word| word.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| !HANDED_ON.contains(option)) {
        bail!("{unknown}: no such option; there are {}", HANDED_ON.join(", "));
    }
    let mut failed = Vec::new();
    for set in wanted(&names)? {
        if !score(root, set, &options)? {
            failed.push(set.name);
        }
    }
    if failed.is_empty() { Ok(()) } else { bail!("below the pinned scores: {}", failed.join(", ")) }
}

fn wanted(names: &[&str]) -> Result<Vec<&'static Set>> {
    if names.is_empty() {
        return Ok(SETS.iter().filter(|set| set.gate == Gate::Every).collect());
    }
    let find = |name: &&str| SETS.iter().find(|set| set.name == *name);
    match names.iter().find(|name| find(name).is_none()) {
        Some(unknown) => bail!("{unknown}: no such set; there are {}", SETS.map(|set| set.name).join(", ")),
        None => Ok(names.iter().filter_map(find).collect()),
    }
}

/// Whether the set holds its pinned scores; one that is not here does.
fn score(root: &Path, set: &Set, options: &[&str]) -> Result<bool> {
    let gold = root.join(set.gold);
    if !gold.is_dir() {
        tell(&format!(
            "{}: not scored; {} is not here, and its reports are not part of the repository",
            set.name, set.gold
        ))?;
        return Ok(true);
    }
    tell(&format!("{}:", set.name))?;
    let pin = format!("{PINS}/{}.json", set.name);
    let mut command = rashomon(root);
    command.arg("eval").arg(set.gold).args(["--pin", &pin]).args(options);
    Ok(command.status()?.success())
}

fn tell(line: &str) -> Result<()> {
    Ok(writeln!(stdout(), "{line}")?)
}

#[cfg(test)]
mod tests {
    use super::{PINS, SETS, wanted};

    #[test]
    fn the_unread_set_is_scored_only_when_named() {
        let names = |words: &[&str]| wanted(words).unwrap().iter().map(|set| set.name).collect::<Vec<_>>();
        assert_eq!(names(&[]), ["sample", "claims-dev"]);
        assert_eq!(names(&["claims-check"]), ["claims-check"]);
        assert!(wanted(&["everything"]).is_err());
    }

    #[test]
    fn every_set_of_the_gate_is_pinned() {
        for set in wanted(&[]).unwrap() {
            let pin = crate::root().join(format!("{PINS}/{}.json", set.name));
            assert!(
                pin.is_file(),
                "{} is missing: cargo xtask eval {} --pin-update",
                pin.display(),
                set.name
            );
        }
        assert!(SETS.iter().all(|set| set.gold.ends_with("gold")));
    }
}
