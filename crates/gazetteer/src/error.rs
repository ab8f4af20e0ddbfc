use thiserror::Error;

/// Why a gazetteer could not be opened, built or read from a table.
#[derive(Debug, Error)]
pub enum GazetteerError {
    /// The bytes do not begin as a gazetteer of this version does.
    #[error("these bytes are no gazetteer of this version; build it anew with `rashomon import gazetteer`")]
    NotAGazetteer,
    /// A section reaches beyond the end of the bytes, or breaks a row in two.
    #[error("the gazetteer's {section} are cut short or damaged; build it anew")]
    Damaged {
        /// Which section.
        section: &'static str,
    },
    /// The map of names is broken, or could not be written.
    #[error("the gazetteer's map of names: {0}")]
    Names(#[from] fst::Error),
    /// More rows or text than four bytes can number.
    #[error("too many places for one gazetteer")]
    TooLarge,
    /// A line of a table is not what its header says.
    #[error("line {line}: {why}")]
    Table {
        /// From 1.
        line: usize,
        /// What is wrong, and what stands there.
        why: String,
    },
}
