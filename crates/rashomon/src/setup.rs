//! What a command reads with, from its options.

use crate::arguments::Inputs;
use rashomon::load_rules;
use rashomon_gazetteer::Gazetteer;
use rashomon_ingest::{Meta, read_meta};
use rashomon_lexicon::Lexicon;
use std::path::Path;
use thiserror::Error;

/// An option that names something unusable: the command was not begun.
#[derive(Debug, Error)]
#[error("{option}: {why}")]
pub struct Unusable {
    option: &'static str,
    why: String,
}

impl Unusable {
    /// For an option and what is wrong with its value.
    pub fn new(option: &'static str, why: impl ToString) -> Unusable {
        Unusable { option, why: why.to_string() }
    }
}

/// Rules, places and facts about the reports.
pub struct Setup {
    own_rules: Option<Lexicon>,
    /// The world's places.
    pub places: Gazetteer,
    /// From `--meta`.
    pub meta: Meta,
}

impl Setup {
    /// Loads what the options name.
    ///
    /// # Errors
    /// [`Unusable`], when a named file or folder cannot be used.
    pub fn of(inputs: &Inputs) -> Result<Setup, Unusable> {
        Setup::with(inputs.lexicon.as_deref(), inputs.meta.as_deref())
    }

    /// The same from bare paths.
    pub fn with(lexicon: Option<&Path>, meta: Option<&Path>) -> Result<Setup, Unusable> {
        let own_rules = lexicon.map(load_rules).transpose().map_err(|why| Unusable::new("--lexicon", why))?;
        let meta = meta.map(|path| read_meta(&path.to_string_lossy())).transpose();
        let meta = meta.map_err(|why| Unusable::new("--meta", why))?.unwrap_or_default();
        Ok(Setup { own_rules, places: Gazetteer::embedded(), meta })
    }

    /// The rules: the user's beside the embedded ones, or these alone.
    pub fn lexicon(&self) -> &Lexicon {
        self.own_rules.as_ref().unwrap_or_else(|| Lexicon::embedded())
    }
}
