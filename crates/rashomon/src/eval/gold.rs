use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// An annotated set of reports.
#[derive(Debug, Clone, Default)]
pub struct Gold {
    /// By the report's name.
    pub reports: BTreeMap<String, GoldReport>,
    /// Hash of the annotation and of the reports' bytes: scores on different sets are not compared.
    pub corpus: String,
}

/// One annotated report: a file `<id>.json`.
#[derive(Debug, Clone, Deserialize)]
pub struct GoldReport {
    /// The report's name: a file's stem, or the `id` of a JSON line.
    pub id: String,
    /// Whether it is about armed conflict.
    pub relevant: bool,
    /// In the annotator's order.
    #[serde(default)]
    pub claims: Vec<GoldClaim>,
}

/// One annotated claim.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct GoldClaim {
    /// Its happening, within the report.
    #[serde(default)]
    pub event: Option<String>,
    /// Who speaks.
    #[serde(default)]
    pub claimant: Option<String>,
    /// What kind of speaker.
    #[serde(default)]
    pub claimant_kind: Option<String>,
    /// Asserts, admits, denies.
    #[serde(default)]
    pub stance: Option<String>,
    /// What happened.
    #[serde(default)]
    pub effect: String,
    /// The kind of those struck.
    #[serde(default)]
    pub victims_kind: Option<String>,
    /// No fewer than.
    #[serde(default, deserialize_with = "whole_number")]
    pub low: Option<i64>,
    /// No more than.
    #[serde(default, deserialize_with = "whole_number")]
    pub high: Option<i64>,
    /// Words that bear it.
    #[serde(default)]
    pub quote: Option<String>,
    /// The same speaker replaced it.
    #[serde(default)]
    pub superseded: bool,
    /// A repeat, part, projection or aggregate.
    #[serde(default)]
    pub optional: bool,
}

impl GoldClaim {
    /// Whether missing it is a mistake.
    pub fn is_required(&self) -> bool {
        !self.superseded && !self.optional
    }
}

/// Why an annotated set could not be read.
#[derive(Debug, Error)]
pub enum GoldError {
    /// A file or folder that cannot be read.
    #[error("{}: cannot be read ({why}); give the folder that holds one .json file a report", .path.display())]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// Why.
        why: io::Error,
    },
    /// A file that is no annotation.
    #[error("{}:{}:{}: not an annotation ({why})", .path.display(), .why.line(), .why.column())]
    Malformed {
        /// Which.
        path: PathBuf,
        /// Why.
        why: serde_json::Error,
    },
    /// Nothing to score against.
    #[error("{}: no .json file in it; give the folder that holds one .json file a report", .0.display())]
    Empty(PathBuf),
}

/// Reads every `.json` file of a folder, in order of name; `texts` are the reports' files, for the corpus hash.
///
/// # Errors
/// The folder or a file cannot be read, a file is no annotation, or there is none.
pub fn read_gold(folder: &Path, texts: &[PathBuf]) -> Result<Gold, GoldError> {
    let mut hashed: Vec<(String, Vec<u8>)> = Vec::new();
    let mut gold = Gold::default();
    for path in annotations(folder)? {
        let bytes = bytes(&path)?;
        let report: GoldReport =
            serde_json::from_slice(&bytes).map_err(|why| GoldError::Malformed { path: path.clone(), why })?;
        hashed.push((format!("gold/{}", name(&path)), bytes));
        gold.reports.insert(report.id.clone(), report);
    }
    for path in texts {
        hashed.push((format!("text/{}", name(path)), bytes(path)?));
    }
    hashed.sort();
    let parts: Vec<&[u8]> =
        hashed.iter().flat_map(|(name, bytes)| [name.as_bytes(), bytes.as_slice()]).collect();
    gold.corpus = rashomon_model::content_hash(&parts);
    if gold.reports.is_empty() { Err(GoldError::Empty(folder.to_path_buf())) } else { Ok(gold) }
}

fn annotations(folder: &Path) -> Result<Vec<PathBuf>, GoldError> {
    let unreadable = |why| GoldError::Unreadable { path: folder.to_path_buf(), why };
    let entries = fs::read_dir(folder).map_err(unreadable)?;
    let mut files = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<Vec<_>, _>>()
        .map_err(unreadable)?;
    files.retain(|path| path.extension().is_some_and(|kind| kind == "json"));
    files.sort();
    Ok(files)
}

fn bytes(path: &Path) -> Result<Vec<u8>, GoldError> {
    fs::read(path).map_err(|why| GoldError::Unreadable { path: path.to_path_buf(), why })
}

fn name(path: &Path) -> String {
    path.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned())
}

/// A number, or a number in quotation marks; null and "" are unknown.
fn whole_number<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    let value = Value::deserialize(deserializer)?;
    let text = match &value {
        Value::Null => return Ok(None),
        Value::String(text) if text.trim().is_empty() => return Ok(None),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let number: f64 =
        text.trim().parse().map_err(|_| serde::de::Error::custom(format!("{text} is no number")))?;
    Ok(Some(number.round() as i64))
}
