use rashomon_model::{PassageKind, Report, Span, fold_name};
use xxhash_rust::xxh3::xxh3_64;

/// Sentences shorter than this many words say too little to show that a text was copied.
const MIN_WORDS: usize = 6;
/// Bins of a sentence's sketch, each a band of its own: a sentence that keeps half of its word triples is still
/// found with a probability of 94 % (1 − ½⁴).
const BINS: usize = 4;

/// One body sentence of a report with its word triples.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    /// Where it stands in the report's text.
    pub span: Span,
    /// Hashes of its word triples, ascending, each once.
    pub triples: Vec<u64>,
}

impl Sentence {
    /// Its one-permutation MinHash: the least triple of every bin that is not empty.
    ///
    /// The bin is a residue of the hash itself, so equal values always come from the same bin.
    pub fn sketch(&self) -> impl Iterator<Item = u64> + '_ {
        (0..BINS as u64).filter_map(|bin| self.triples.iter().copied().find(|t| t % BINS as u64 == bin))
    }

    /// Overlap of two sentences' word triples (Dice), 0 to 1.
    pub fn similarity(&self, other: &Sentence, shared: usize) -> f64 {
        2.0 * shared as f64 / (self.triples.len() + other.triples.len()) as f64
    }
}

/// The sentences of a report's body that are long enough to compare. Titles, captions and furniture are left out:
/// stock lines there say nothing of the text's descent.
pub(crate) fn sentences(report: &Report) -> Vec<Sentence> {
    let bodies = report.passages.iter().filter(|p| p.kind == PassageKind::Body);
    bodies.flat_map(|p| split(p.span, &report.text)).filter_map(|span| sentence(span, &report.text)).collect()
}

/// Cuts a passage at line borders and after `.`, `!` or `?` before white space. Abbreviations are cut too: a copy
/// is cut just as its original is.
fn split(passage: Span, text: &str) -> Vec<Span> {
    let words = passage.of(text);
    let mut spans = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, c) in words.char_indices() {
        if c == '\n' || (ended && c.is_whitespace()) {
            spans.push((start, at));
            start = at;
        }
        let closes = matches!(c, '"' | '\'' | ')' | '\u{201d}' | '\u{2019}');
        ended = matches!(c, '.' | '!' | '?') || (ended && closes);
    }
    spans.push((start, words.len()));
    let base = passage.start as usize;
    spans.into_iter().filter_map(|(from, to)| trimmed(words.get(from..to)?, base + from)).collect()
}

fn trimmed(piece: &str, base: usize) -> Option<Span> {
    let lead = piece.len() - piece.trim_start().len();
    let inner = piece.trim();
    (!inner.is_empty()).then(|| Span::new(base + lead, base + lead + inner.len()))
}

fn sentence(span: Span, text: &str) -> Option<Sentence> {
    let folded = fold_name(span.of(text));
    let words: Vec<&str> = folded.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    (words.len() >= MIN_WORDS).then(|| Sentence { span, triples: triples(&words) })
}

fn triples(words: &[&str]) -> Vec<u64> {
    let mut hashes: Vec<u64> = words.windows(3).map(|w| xxh3_64(w.join(" ").as_bytes())).collect();
    hashes.sort_unstable();
    hashes.dedup();
    hashes
}

#[cfg(test)]
mod tests {
    use super::{sentences, split};
    use crate::scenario::report;
    use rashomon_model::Span;

    #[test]
    fn passages_are_cut_at_full_stops_and_lines() {
        let text = "They left at dawn. \"Nobody stayed.\" It was over\nthen";
        let pieces: Vec<&str> =
            split(Span::new(0, text.len()), text).into_iter().map(|s| s.of(text)).collect();
        assert_eq!(pieces, ["They left at dawn.", "\"Nobody stayed.\"", "It was over", "then"]);
    }

    #[test]
    fn spellings_and_punctuation_do_not_hide_a_copied_sentence() {
        let a = sentences(&report("a").body("The convoy near Ménaka was hit twice, a medic said.").build());
        let b = sentences(&report("b").body("the convoy near Menaka was hit twice a medic said").build());
        assert_eq!(a[0].triples, b[0].triples);
    }

    #[test]
    fn short_sentences_are_left_out() {
        assert!(sentences(&report("a").body("Nobody was hurt. He said so.").build()).is_empty());
    }
}
