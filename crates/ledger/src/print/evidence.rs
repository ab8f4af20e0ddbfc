use super::figures::line_label;
use super::{Claims, Evidence, Page, clean_text};
use rashomon_model::{Cell, Event, Line};

/// The words behind one cell.
pub(super) struct Note {
    /// Printed in the cell and before the quotes: 1, 2, 3 …
    pub number: usize,
    /// "soldiers killed, Malian army".
    pub cell: String,
    /// Each claim's words and where they stand.
    pub quotes: Vec<Quote>,
}

/// The words of a claim, and of others in the same words.
pub(super) struct Quote {
    /// Exact but for line ends and control characters; the offsets give the bytes.
    pub words: String,
    /// Where they stand: "sahel-courier, bytes 120–188".
    pub places: Vec<String>,
}

/// The notes of an event, one a cell, numbered line by line; none when evidence is not asked for.
pub(super) fn notes(event: &Event, page: &Page<'_>, claims: &Claims<'_>) -> Vec<Note> {
    if page.evidence == Evidence::Hidden {
        return Vec::new();
    }
    let cells = event.ledger.lines.iter().flat_map(|line| line.cells.iter().map(move |cell| (line, cell)));
    let note = |(index, (line, cell)): (usize, (&Line, &Cell))| Note {
        number: index + 1,
        cell: format!("{}, {}", line_label(line), clean_text(&cell.claimant)),
        quotes: quotes(cell, claims),
    };
    cells.enumerate().map(note).collect()
}

/// Copies that say it in the same words stand behind one quote.
fn quotes(cell: &Cell, claims: &Claims<'_>) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    for (reading, claim) in cell.claims.iter().filter_map(|id| claims.get(id)) {
        let words = clean_text(reading.report.words(claim.evidence));
        let place = format!(
            "{}, bytes {}–{}",
            clean_text(&reading.report.doc),
            claim.evidence.start,
            claim.evidence.end
        );
        match quotes.iter_mut().find(|quote| quote.words == words) {
            Some(quote) => quote.places.push(place),
            None => quotes.push(Quote { words, places: vec![place] }),
        }
    }
    quotes
}

/// The number of each line's first cell, from 1, as [`notes`] counts.
pub(super) fn first_numbers(event: &Event) -> Vec<usize> {
    let next = |next: &mut usize, line: &Line| Some(std::mem::replace(next, *next + line.cells.len()));
    event.ledger.lines.iter().scan(1, next).collect()
}
