use miette::Diagnostic;
use thiserror::Error;

/// Something in a rule file is not as it must be.
#[derive(Debug, Clone, PartialEq, Eq, Error, Diagnostic)]
#[error("{file}:{line}:{column}: expected {expected}")]
#[diagnostic(code(lexicon::rule))]
pub struct LexiconError {
    /// The file, relative to the lexicon's folder.
    pub file: String,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// What should have stood there.
    pub expected: String,
}

/// All that is wrong with a set of rule files.
#[derive(Debug, Clone, Default, PartialEq, Eq, Error, Diagnostic)]
#[error("{}", list(.errors))]
#[diagnostic(code(lexicon::rules), help("each rule file's form is described in CONTRIBUTING.md"))]
pub struct LexiconErrors {
    #[related]
    errors: Vec<LexiconError>,
}

fn list(errors: &[LexiconError]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

impl LexiconErrors {
    /// Adds one.
    pub fn push(&mut self, error: LexiconError) {
        self.errors.push(error);
    }

    /// Whether all is well.
    pub fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// In the order of finding.
    pub fn iter(&self) -> impl Iterator<Item = &LexiconError> {
        self.errors.iter()
    }
}
