//! Plain text: kept as it stands.

use crate::draft::Draft;

/// A draft whose text is the document's, to the byte.
pub(crate) fn draft(doc: String, text: String) -> Draft {
    Draft { doc, text, ..Draft::default() }
}
