use super::{Gold, Scores};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Scores that must not fall, and the set that they were reached on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Pin {
    /// Hash of the annotated set.
    pub corpus: String,
    /// How many reports it has.
    pub reports: usize,
    /// How many claims are required.
    pub claims: usize,
    /// Every F1 by name, to three digits.
    pub scores: BTreeMap<String, f64>,
}

/// What a run comes to beside the pinned scores.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The annotated set is another; nothing can be compared.
    OtherCorpus,
    /// Some fell: each with the pinned score and the new one.
    Lower(Vec<String>),
    /// None fell, some rose.
    Higher(Vec<String>),
    /// All as pinned.
    Same,
}

/// Why a file of pinned scores could not be used.
#[derive(Debug, Error)]
pub enum PinError {
    /// It cannot be read or written.
    #[error("{}: {why}; to make it, run the same command with --pin-update", .path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// It holds something else.
    #[error("{}:{}:{}: no pinned scores ({why}); to make it anew, run the same command with --pin-update", .path.display(), .why.line(), .why.column())]
    Malformed {
        /// Which.
        path: PathBuf,
        /// Why.
        why: serde_json::Error,
    },
}

impl Pin {
    /// The scores of a run, to be kept.
    pub fn of(gold: &Gold, scores: &Scores) -> Pin {
        let rounded = scores.pinned().into_iter().map(|(name, value)| (name, three_digits(value)));
        Pin {
            corpus: gold.corpus.clone(),
            reports: scores.reports.0,
            claims: scores.claims.0,
            scores: rounded.collect(),
        }
    }

    /// How a new run compares with this one. A score that is new or gone is told as risen or fallen.
    pub fn compare(&self, new: &Pin) -> Verdict {
        if self.corpus != new.corpus {
            return Verdict::OtherCorpus;
        }
        let value = |pin: &Pin, name: &str| pin.scores.get(name).copied().unwrap_or(0.0);
        let names: std::collections::BTreeSet<&String> =
            self.scores.keys().chain(new.scores.keys()).collect();
        let told = |name: &str| format!("{name} {:.3}, pinned {:.3}", value(new, name), value(self, name));
        let change = |name: &str| value(new, name) - value(self, name);
        let list = |fits: fn(f64) -> bool| -> Vec<String> {
            names.iter().filter(|name| fits(change(name))).map(|name| told(name)).collect()
        };
        let (lower, higher) = (list(|change| change < -0.0005), list(|change| change > 0.0005));
        match (lower.is_empty(), higher.is_empty()) {
            (false, _) => Verdict::Lower(lower),
            (true, false) => Verdict::Higher(higher),
            (true, true) => Verdict::Same,
        }
    }
}

/// Reads pinned scores.
///
/// # Errors
/// The file cannot be read, or holds something else.
pub fn read_pin(path: &Path) -> Result<Pin, PinError> {
    let bytes = fs::read(path).map_err(|why| PinError::File { path: path.to_path_buf(), why })?;
    serde_json::from_slice(&bytes).map_err(|why| PinError::Malformed { path: path.to_path_buf(), why })
}

/// Writes pinned scores.
///
/// # Errors
/// The file cannot be written.
pub fn write_pin(path: &Path, pin: &Pin) -> Result<(), PinError> {
    let file = |why| PinError::File { path: path.to_path_buf(), why };
    let mut text = serde_json::to_string_pretty(pin).map_err(|why| file(why.into()))?;
    text.push('\n');
    fs::write(path, text).map_err(file)
}

fn three_digits(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}
